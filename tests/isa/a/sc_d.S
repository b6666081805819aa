# sc.d rd, rs2, (rs1): success writes memory and 0; every way to fail writes nothing and non-zero.
# Unprivileged specification, Zalrsc.
#include "test.h"

# Case N: sc.d of x7 to 0(x6) fails and leaves the doubleword at sc_area VALUE.
.macro TEST_SC_FAILS n, value
    li x3, \n
    li x5, 0
    sc.d x5, x7, (x6)
    beqz x5, test_fail
    CHECK_MEM sc_area, 0, \value
.endm

# Case N: lr.d and sc.d with the two suffixes succeed and store VALUE.
.macro TEST_SC n, acquire, release, value
    li x3, \n
    la x6, sc_area
    li x7, \value
    lr.d\acquire x5, (x6)
    sc.d\release x8, x7, (x6)
    CHECK x8, 0
    ld x8, 0(x6)
    CHECK x8, \value
.endm

    TEST_BEGIN

    # 1: without any reservation, straight after reset.
    la x6, sc_area
    li x7, 0x55
    TEST_SC_FAILS 1, 0x1111111122222222

    TEST_SC 2, , , 0x12345678
    TEST_SC 3, .aq, .rl, -1
    TEST_SC 4, .aqrl, .aqrl, 0x7fffffff
    TEST_SC 5, .aq, .aq, 0

    # 6: a second sc has no reservation left.
    li x3, 6
    li x7, 0x1111
    lr.d x5, (x6)
    sc.d x5, x7, (x6)
    CHECK x5, 0
    li x7, 0x2222
    sc.d x5, x7, (x6)
    beqz x5, test_fail
    ld x5, 0(x6)
    CHECK x5, 0x1111

    # 7, 8: a failed sc, to whatever address, ends the reservation too. The other address is a page
    # away; a reservation set that large would be legal but is not wanted here.
    li x3, 7
    la x9, sc_far
    lr.d x5, (x6)
    sc.d x5, x7, (x9)
    beqz x5, test_fail
    ld x5, 0(x9)
    CHECK x5, 0
    li x3, 8
    sc.d x5, x7, (x6)
    beqz x5, test_fail

    # 9: only the latest lr counts.
    li x3, 9
    lr.d x5, (x6)
    lr.d x5, (x9)
    sc.d x5, x7, (x6)
    beqz x5, test_fail
    lr.d x5, (x6)
    lr.d x5, (x9)
    sc.d x5, x7, (x9)
    CHECK x5, 0
    ld x5, 0(x9)
    CHECK x5, 0x2222

    # 10: rd = rs2, rd = rs1, rs2 = x0, rd = x0.
    li x3, 10
    la x6, sc_area
    lr.d x5, (x6)
    li x7, 0x77
    sc.d x7, x7, (x6)
    CHECK x7, 0
    ld x5, 0(x6)
    CHECK x5, 0x77
    lr.d x5, (x6)
    mv x8, x6
    sc.d x8, x0, (x8)
    CHECK x8, 0
    ld x5, 0(x6)
    CHECK x5, 0
    lr.d x5, (x6)
    li x7, 0x99
    sc.d x0, x7, (x6)
    CHECK x0, 0
    ld x5, 0(x6)
    CHECK x5, 0x99

    # 11: a loop of lr, add, sc counts (the constrained loop that must make progress).
    li x3, 11
    sd x0, 0(x6)
    li x9, 100
1:  lr.d x5, (x6)
    addi x5, x5, 1
    sc.d x7, x5, (x6)
    bnez x7, 1b
    addi x9, x9, -1
    bnez x9, 1b
    ld x5, 0(x6)
    CHECK x5, 100

    # From 20 on: misaligned addresses, with a reservation of the aligned one.
    la x6, sc_area
    lr.d x5, (x6)
    addi x6, x6, 1
    TEST_TRAP_EITHER 20, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, sc.d x5, x7, (x6)
    la x6, sc_area
    lr.d x5, (x6)
    addi x6, x6, 2
    TEST_TRAP_EITHER 21, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, sc.d x5, x7, (x6)
    la x6, sc_area
    lr.d x5, (x6)
    addi x6, x6, 3
    TEST_TRAP_EITHER 22, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, sc.d x5, x7, (x6)
    la x6, sc_area
    lr.d x5, (x6)
    addi x6, x6, 4
    TEST_TRAP_EITHER 23, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, sc.d x5, x7, (x6)
    la x6, sc_area
    lr.d x5, (x6)
    addi x6, x6, 5
    TEST_TRAP_EITHER 24, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, sc.d x5, x7, (x6)
    la x6, sc_area
    lr.d x5, (x6)
    addi x6, x6, 6
    TEST_TRAP_EITHER 25, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, sc.d x5, x7, (x6)
    la x6, sc_area
    lr.d x5, (x6)
    addi x6, x6, 7
    TEST_TRAP_EITHER 26, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, sc.d x5, x7, (x6)

    # 30: an sc does not retire where memory refuses it, whether or not it would succeed.
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 30, CAUSE_STORE_ACCESS, x6, sc.d x5, x7, (x6)

    TEST_END

    .data
    .balign 4096
sc_area:
    .dword 0x1111111122222222
    .balign 4096
sc_far:
    .dword 0
