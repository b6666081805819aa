# c.j offset: forward, backward, the limits +2046 and -2048; no link.
# Unprivileged specification, C extension, control transfer instructions.
#include "test.h"

    TEST_BEGIN

    li x3, 1
    SET_ALL
    RVC c.j 1f
2:  j test_fail
3:  j 4f
1:  CHECK_ALL
    RVC c.j 3b
    j test_fail
    ALIGN_CODE
4:

    # 2: the limits, encoded by hand from the diagram. 0xb001 is -2048, 0xaffd +2046.
    li x3, 2
    j 1f
back:
    j done
    .space 2048 - 4
backward:
    .2byte 0xb001
    j test_fail
    ALIGN_CODE
1:  .2byte 0xaffd
    j test_fail
    .space 2046 - 6
    j backward
done:
    ALIGN_CODE

    # 3: every single bit of the offset is put together right: a chain through nops.
    li x3, 3
    li x5, 0
    .irp step, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024
    RVC c.j 5f
    .if \step > 2
    .space \step - 2
    .endif
5:  RVC c.addi x5, 1
    .endr
    RVC c.nop
    ALIGN_CODE
    CHECK x5, 10

    TEST_END
