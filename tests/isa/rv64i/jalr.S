# jalr rd, offset(rs1): link, bit 0 cleared, offset limits, rd = rs1, fetch fault at the target.
# Unprivileged specification, RV32I, unconditional jumps.
#include "test.h"

# Case N: jalr RD, OFFSET(RS1) jumps to the label plus SKEW with bit 0 dropped, and links.
.macro TEST_JALR n, rd, rs1, offset, skew
    li x3, \n
    la \rs1, .Ltarget\@ + \skew - (\offset)
    jalr \rd, \offset(\rs1)
.Lnext\@:
    j test_fail
.Ltarget\@:
    .ifnc \rd, x0
    la x30, .Lnext\@
    bne \rd, x30, test_fail
    .endif
    CHECK x0, 0
.endm

    TEST_BEGIN

    TEST_JALR 1, x1, x5, 0, 0
    TEST_JALR 2, x5, x5, 0, 0
    TEST_JALR 3, x0, x6, 0, 0
    TEST_JALR 4, x31, x7, 2047, 0
    TEST_JALR 5, x1, x7, -2048, 0
    TEST_JALR 6, x1, x1, 1, 0
    TEST_JALR 7, x5, x29, 0, 1
    TEST_JALR 8, x5, x29, 2, 1
    TEST_JALR 9, x5, x29, -1, 1
    TEST_JALR 10, x2, x28, -5, 0
    TEST_JALR 11, x1, x31, 4, 1

    # 12: a target that is only a multiple of two.
    li x3, 12
    li x7, 0
    la x5, 1f
    jalr x1, 0(x5)
    RVC c.li x7, 1
1:  RVC c.addi x7, 2
    RVC c.nop
    CHECK x7, 2

    # 13: the fault of a target without memory is the target's, and the link is written.
    li x3, 13
    li x5, NOWHERE
    la x4, 1f
    jalr x6, 8(x5)
2:  j test_fail
1:  la x7, 2b
    bne x6, x7, test_fail
    la x31, trap_record
    ld x30, TRAP_CAUSE(x31)
    CHECK x30, CAUSE_FETCH_ACCESS
    la x31, trap_record
    ld x30, TRAP_EPC(x31)
    CHECK x30, NOWHERE + 8
    la x31, trap_record
    ld x30, TRAP_TVAL(x31)
    CHECK x30, NOWHERE + 8

    # Only funct3 = 0 is defined.
    TEST_ILLEGAL 14, 0x00001067
    TEST_ILLEGAL 15, 0x00007067

    TEST_END
