/*
 * machine.adoc, "Physical Memory Protection": NA4, NAPOT, TOR, priority, straddling accesses,
 * locks.
 * Entry 8 lets all memory through; the cases use entries 0 to 3.
 */
#include "priv.h"

#define TOR 0x08
#define NA4 0x10
#define NAPOT 0x18
#define R 1
#define W 2
#define X 4
#define L 0x80

/* pmpaddrINDEX = LABEL + OFFSET, with the low bits ONES set (NAPOT). */
.macro PMP_ADDR index, label, offset, ones=0
    la x31, \label + (\offset)
    srli x31, x31, 2
    ori x31, x31, \ones
    csrw pmpaddr\index, x31
.endm
.macro PMP_CFG value
    li x31, \value
    csrw pmpcfg0, x31
    sfence.vma
.endm
.macro NO_LOAD n, mode, offset, insn=ld
    la x10, area + (\offset)
    TRAP_IN \n, \mode, CAUSE_LOAD_ACCESS, \insn x5, 0(x10)
    la x31, trap_record
    ld x31, TRAP_TVAL(x31)
    bne x31, x10, test_fail
.endm
.macro NO_STORE n, mode, offset, insn=sd
    la x10, area + (\offset)
    TRAP_IN \n, \mode, CAUSE_STORE_ACCESS, \insn x0, 0(x10)
    la x31, trap_record
    ld x31, TRAP_TVAL(x31)
    bne x31, x10, test_fail
.endm
.macro LOADS n, mode, offset, insn=ld
    la x10, area + (\offset)
    OK_IN \n, \mode, \insn x5, 0(x10)
.endm
.macro STORES n, mode, offset, insn=sd
    la x10, area + (\offset)
    OK_IN \n, \mode, \insn x0, 0(x10)
.endm

TEST_BEGIN
    /* Nothing matches: M-mode may all, S and U nothing, not even fetch. */
    csrw pmpaddr0, x0
    li x5, NA4 | R | W | X /* QEMU 7.2 takes a PMP without any entry in use for no PMP */
    csrw pmpcfg0, x5
    csrw pmpcfg2, x0
    la x10, area
    ld x5, 0(x10)
    li x3, 1
    la x4, 1f
    ENTER MODE_S
    ALIGN_CODE
1:  CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_FETCH_ACCESS
    la x31, trap_record
    ld x5, TRAP_TVAL(x31)
    ld x6, TRAP_EPC(x31)
    bne x5, x6, test_fail

    li x31, -1
    csrw pmpaddr8, x31
    li x31, 0x1f
    csrw pmpcfg2, x31
    LOADS 2, MODE_U, 0
    /* NA4: four bytes at area + 8. */
    PMP_ADDR 0, area, 8
    PMP_CFG NA4
    NO_LOAD 3, MODE_S, 8, lw
    NO_LOAD 4, MODE_U, 8, lb
    NO_LOAD 5, MODE_U, 11, lb
    LOADS 6, MODE_U, 7, lb
    LOADS 7, MODE_U, 12, lw
    NO_STORE 8, MODE_S, 8, sw
    /* An access that the entry matches in part fails, whatever the entry allows. */
    PMP_CFG NA4 | R | W | X
    LOADS 9, MODE_S, 8, lw
    NO_LOAD 10, MODE_S, 8
    NO_LOAD 11, MODE_S, 6, lw
    NO_STORE 12, MODE_U, 8
    NO_STORE 13, MODE_U, 10, sw
    LOADS 14, MODE_S, 0
    LOADS 15, MODE_S, 16
    /* NAPOT: 16 bytes at area + 16. */
    PMP_ADDR 0, area, 16, 1
    PMP_CFG NAPOT | R
    LOADS 20, MODE_S, 16
    LOADS 21, MODE_S, 24
    NO_STORE 22, MODE_S, 24
    NO_STORE 23, MODE_U, 31, sb
    STORES 24, MODE_S, 8
    STORES 25, MODE_S, 32
    /* TOR: [area + 8, area + 24). */
    PMP_ADDR 0, area, 8
    PMP_ADDR 1, area, 24
    PMP_CFG (TOR | R) << 8
    STORES 30, MODE_S, 0
    NO_STORE 31, MODE_S, 8
    LOADS 32, MODE_S, 16
    NO_STORE 33, MODE_S, 16
    STORES 34, MODE_S, 24
    NO_LOAD 35, MODE_S, 20
    /* TOR whose top is not above its bottom matches nothing. */
    PMP_ADDR 1, area, 8
    PMP_CFG TOR << 8
    STORES 36, MODE_S, 8
    STORES 37, MODE_S, 0
    /* The lowest entry that matches decides. */
    PMP_ADDR 0, area, 8
    PMP_ADDR 1, area, 0, 7
    PMP_CFG (NAPOT << 8) | NA4 | R
    LOADS 40, MODE_S, 8, lw
    NO_LOAD 41, MODE_S, 12, lw
    NO_LOAD 42, MODE_S, 0
    STORES 43, MODE_S, 64

    /* Fetches: X decides instruction by instruction, also inside one page. */
    PMP_ADDR 0, code, 8
    PMP_CFG NA4 | R
    li x3, 50
    li x9, 0
    la x4, 2f
    la x10, code
    ENTER MODE_S
    jr x10
    ALIGN_CODE
2:  CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_FETCH_ACCESS
    la x31, trap_record
    ld x5, TRAP_TVAL(x31)
    ld x6, TRAP_EPC(x31)
    la x7, code + 8
    bne x5, x7, test_fail
    bne x6, x7, test_fail
    CHECK x9, 3
    /* Open again: the code runs through. */
    li x3, 51
    PMP_CFG 0
    li x9, 0
    la x4, 3f
    ENTER MODE_S
    jr x10
    ALIGN_CODE
3:  CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_ECALL_S
    CHECK x9, 15
    /* Closed again, now that the code has run. */
    li x3, 52
    PMP_CFG NA4 | R
    li x9, 0
    la x4, 4f
    ENTER MODE_S
    jr x10
    ALIGN_CODE
4:  CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_FETCH_ACCESS
    CHECK x9, 3

    /* Locked: binds M-mode too, and neither address nor configuration can be written. */
    PMP_ADDR 0, area, 8
    PMP_CFG NA4 | R | L
    li x3, 60
    la x10, area
    lw x5, 8(x10)
    TEST_TRAP 60, CAUSE_STORE_ACCESS, sw x0, 8(x10)
    TEST_TRAP 61, CAUSE_STORE_ACCESS, sd x0, 8(x10)
    sw x0, 12(x10)
    li x3, 62
    csrr x6, pmpaddr0
    csrw pmpaddr0, x0
    csrr x7, pmpaddr0
    bne x6, x7, test_fail
    li x3, 63
    csrw pmpcfg0, x0
    csrr x5, pmpcfg0
    CHECK x5, NA4 | R | L
    /* A locked TOR entry locks the address below it. */
    li x3, 64
    PMP_ADDR 1, area, 32
    PMP_ADDR 2, area, 40
    li x5, (TOR | L | R) << 16 | NA4 | R | L
    csrw pmpcfg0, x5
    sfence.vma
    csrr x6, pmpaddr1
    csrw pmpaddr1, x0
    csrr x7, pmpaddr1
    bne x6, x7, test_fail
    TEST_TRAP 65, CAUSE_STORE_ACCESS, sd x0, 32(x10)
    sd x0, 40(x10)
    j test_pass
    ALIGN_CODE
    .balign 64
code:
    ori x9, x9, 1
    ori x9, x9, 2
    ori x9, x9, 4
    ori x9, x9, 8
    ecall
TEST_END
    .data
    .balign 64
area:
    .space 128
