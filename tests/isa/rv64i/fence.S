# fence pred, succ: every combination completes and changes nothing, as do the reserved ones.
# Unprivileged specification, RV32I, memory ordering instructions: reserved fm values and non-zero
# rd and rs1 are treated as a normal fence.
#include "test.h"

    TEST_BEGIN

    TEST_NOTHING 1, fence
    TEST_NOTHING 2, fence r, w
    TEST_NOTHING 3, fence w, r
    TEST_NOTHING 4, fence.tso
    li x3, 5
    SET_ALL
    .set pair, 0
    .rept 256
    .4byte 0x0000000f | pair << 20
    .set pair, pair + 1
    .endr
    CHECK_ALL
    # 6: reserved fm values.
    li x3, 6
    SET_ALL
    .set fm, 0
    .rept 16
    .4byte 0x0330000f | fm << 28
    .set fm, fm + 1
    .endr
    CHECK_ALL
    # 7, 8: rd and rs1 are reserved for finer fences and ignored.
    TEST_NOTHING 7, .4byte 0x0ff0028f
    TEST_NOTHING 8, .4byte 0x0ff3000f

    # 9: stores before a fence are seen by loads after it.
    li x3, 9
    la x5, cell
    li x6, 0x1122334455667788
    sd x6, 0(x5)
    fence rw, rw
    lw x7, 4(x5)
    CHECK x7, 0x11223344

    TEST_END

    .data
    .balign 8
cell:
    .dword 0
