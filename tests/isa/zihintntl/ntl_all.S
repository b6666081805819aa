# ntl.all: the next access has no temporal locality in any cache. A hint: add x0, x0, x5.
# Unprivileged specification, Zihintntl: neither it nor its target changes what is visible; with C
# there is the short form c.add x0, x5.
#include "test.h"

    TEST_BEGIN
    OPEN_PMP

    TEST_NOTHING 1, add x0, x0, x5
    TEST_NOTHING 2, .2byte 0x9002 | 5 << 2, 0x0001

    # 3: a load, a store, an AMO and LR/SC behind it do what they do.
    li x3, 3
    la x6, cell
    add x0, x0, x5
    ld x7, 0(x6)
    CHECK x7, 0x0123456789abcdef
    li x7, 5
    add x0, x0, x5
    sd x7, 0(x6)
    CHECK_MEM cell, 0, 5
    add x0, x0, x5
    amoadd.d x8, x7, (x6)
    CHECK x8, 5
    CHECK_MEM cell, 0, 10
    add x0, x0, x5
    lr.d x8, (x6)
    add x0, x0, x5
    sc.d x9, x7, (x6)
    CHECK x9, 0
    CHECK_MEM cell, 0, 5
    .2byte 0x9002 | 5 << 2
    RVC c.nop
    lw x8, 0(x6)
    CHECK x8, 5

    # 4: before an instruction that does not access memory it is nothing either.
    li x3, 4
    li x8, 1
    add x0, x0, x5
    addi x8, x8, 1
    CHECK x8, 2

    # 5: a trap of the target is the target's, and it starts again behind the hint.
    li x5, NOWHERE
    add x0, x0, x5
    TEST_TRAP_TVAL_REG 5, CAUSE_LOAD_ACCESS, x5, ld x8, 0(x5)
    ENTER MODE_U
    add x0, x0, x5
    LEAVE 6, CAUSE_ECALL_U

    TEST_END

    .data
    .balign 8
cell:
    .dword 0x0123456789abcdef
