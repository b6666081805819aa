# c.nop: two bytes that do nothing; with an immediate a HINT.
# Unprivileged specification, C extension, NOP instruction.
#include "test.h"

    TEST_BEGIN

    TEST_NOTHING 1, .2byte 0x0001, 0x0001
    TEST_NOTHING 2, .2byte 0x0005, 0x107d
    # 3: a 4-byte instruction on a halfword behind it.
    li x3, 3
    li x5, 1
    .2byte 0x0001
    li x5, 0x7fffffff
    .2byte 0x0001
    CHECK x5, 0x7fffffff

    TEST_END
