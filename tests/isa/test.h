/*
 * Frame of the instruction tests: one bare-metal program per row of the ISA table.
 *
 * A test starts in M-mode at 0x80000000 and reports through HTIF: 1 in `tohost` is a pass,
 * (n << 1) | 1 is a failure of case n. Laws:
 *   1. x3 (gp) holds the number of the running case; every case sets it first.
 *   2. x4 (tp) holds the address where an expected trap resumes; 0 means that no trap is expected,
 *      and one that comes all the same fails the running case.
 *   3. An expected trap always resumes in M-mode with MPRV = 0 and MIE = 0, so a case that ran in U
 *      or S is back by trapping.
 *   4. x30 and x31 belong to the checking macros; a case may name one of them as its rd.
 *   5. Hart 0 runs the test; another sleeps.
 *   6. The code is assembled without compression and relaxation, so that each line is the very
 *      instruction it names; a test of a compressed one says so with RVC.
 * Expected values never come from the emulator: they are written by hand from the specification
 * or by vectors.py, which computes with integers and exact fractions.
 */
#ifndef HARTWOOD_TESTS_ISA_TEST_H
#define HARTWOOD_TESTS_ISA_TEST_H

#define CAUSE_FETCH_MISALIGNED 0
#define CAUSE_FETCH_ACCESS     1
#define CAUSE_ILLEGAL          2
#define CAUSE_BREAKPOINT       3
#define CAUSE_LOAD_MISALIGNED  4
#define CAUSE_LOAD_ACCESS      5
#define CAUSE_STORE_MISALIGNED 6
#define CAUSE_STORE_ACCESS     7
#define CAUSE_ECALL_U          8
#define CAUSE_ECALL_S          9
#define CAUSE_ECALL_VS         10
#define CAUSE_ECALL_M          11
#define CAUSE_FETCH_PAGE       12
#define CAUSE_LOAD_PAGE        13
#define CAUSE_STORE_PAGE       15
#define CAUSE_VIRTUAL          22

#define MODE_U 0
#define MODE_S 1
#define MODE_M 3

#define MSTATUS_SIE  0x2
#define MSTATUS_MIE  0x8
#define MSTATUS_SPIE 0x20
#define MSTATUS_MPIE 0x80
#define MSTATUS_SPP  0x100
#define MSTATUS_MPP  0x1800
#define MSTATUS_FS   0x6000
#define MSTATUS_MPRV 0x20000
#define MSTATUS_SUM  0x40000
#define MSTATUS_MXR  0x80000
#define MSTATUS_TVM  0x100000
#define MSTATUS_TW   0x200000
#define MSTATUS_TSR  0x400000
#define MSTATUS_GVA  0x4000000000
#define MSTATUS_MPV  0x8000000000

/* An address that no board of ours backs with RAM or a device, canonical in every Sv mode. */
#define NOWHERE 0x0000003000000000

/* Offsets into trap_record. */
#define TRAP_CAUSE  0
#define TRAP_EPC    8
#define TRAP_TVAL   16
#define TRAP_STATUS 24
#define TRAP_SAVE   32

/* Program start. The rest of the file up to TEST_END is the body, entered in M-mode. */
.macro TEST_BEGIN
    .option norelax
    .option norvc
    .section .text.init, "ax"
    .globl _start
_start:
    csrr x31, mhartid
1:  beqz x31, 2f
    wfi
    j 1b
2:  la x31, trap_entry
    csrw mtvec, x31
    la x31, trap_record
    csrw mscratch, x31
    csrw mie, x0
    li x3, 0
    li x4, 0
.endm

/* End of the body: reaching it is a pass. Also emits the trap handler and the mailbox. */
.macro TEST_END
    j test_pass

    ALIGN_CODE
test_fail:
    lui x4, 0
    slli x3, x3, 1
    ori x3, x3, 1
    j 1f
test_pass:
    lui x3, 0
    addi x3, x3, 1
1:  la x31, tohost
    sd x3, 0(x31)
2:  j 2b

    ALIGN_CODE
trap_entry:
    csrrw x31, mscratch, x31
    sd x30, TRAP_SAVE(x31)
    beqz x4, test_fail
    csrr x30, mcause
    sd x30, TRAP_CAUSE(x31)
    csrr x30, mepc
    sd x30, TRAP_EPC(x31)
    csrr x30, mtval
    sd x30, TRAP_TVAL(x31)
    csrr x30, mstatus
    sd x30, TRAP_STATUS(x31)
    csrw mepc, x4
    li x4, 0
    li x30, MSTATUS_MPRV | MSTATUS_MPIE
    csrc mstatus, x30
    li x30, MSTATUS_MPP
    csrs mstatus, x30
    ld x30, TRAP_SAVE(x31)
    csrrw x31, mscratch, x31
    mret

    .section .tohost, "aw"
    .balign 64
    .globl tohost
tohost:
    .dword 0
    .size tohost, 8
    .balign 64
    .globl fromhost
fromhost:
    .dword 0
    .size fromhost, 8

    .data
    .balign 8
trap_record:
    .dword 0, 0, 0, 0, 0
.endm

/* To a four-byte boundary; without compression the assembler would not pad by two bytes. */
.macro ALIGN_CODE
    .option push
    .option rvc
    .balign 4
    .option pop
.endm

/* One compressed instruction, assembled as such. */
.macro RVC insn:vararg
    .option push
    .option rvc
    \insn
    .option pop
.endm

/* Fails the running case unless REG holds VALUE. Zero is made without reading x0 as a source. */
.macro CHECK reg, value
    .ifc \reg, x31
    CHECK_WITH x30, \reg, \value
    .else
    CHECK_WITH x31, \reg, \value
    .endif
.endm

.macro CHECK_WITH tmp, reg, value
    .if (\value) == 0
    lui \tmp, 0
    .else
    li \tmp, \value
    .endif
    bne \reg, \tmp, test_fail
.endm

/* Fails the running case unless the doubleword at LABEL+OFFSET is VALUE. */
.macro CHECK_MEM label, offset, value
    la x31, \label
    ld x30, \offset(x31)
    CHECK x30, \value
.endm

/* Case N: OP rd, rs1, rs2 with rs1 = A and rs2 = B gives R. */
.macro TEST_RR n, op, rd, rs1, rs2, a, b, r
    li x3, \n
    li \rs1, \a
    li \rs2, \b
    \op \rd, \rs1, \rs2
    CHECK \rd, \r
.endm

/* Case N: OP rd, rs1, imm with rs1 = A gives R. */
.macro TEST_RI n, op, rd, rs1, a, imm, r
    li x3, \n
    li \rs1, \a
    \op \rd, \rs1, \imm
    CHECK \rd, \r
.endm

/* Case N: OP rd, rs1 with rs1 = A gives R. */
.macro TEST_R n, op, rd, rs1, a, r
    li x3, \n
    li \rs1, \a
    \op \rd, \rs1
    CHECK \rd, \r
.endm

/* Case N: compressed OP rd, rs2 with rd = A and rs2 = B leaves R in rd. */
.macro TEST_CRR n, op, rd, rs2, a, b, r
    li x3, \n
    li \rd, \a
    li \rs2, \b
    RVC \op \rd, \rs2
    CHECK \rd, \r
.endm

/* Case N: compressed OP rd, imm with rd = A leaves R in rd. */
.macro TEST_CRI n, op, rd, a, imm, r
    li x3, \n
    li \rd, \a
    RVC \op \rd, \imm
    CHECK \rd, \r
.endm

/* Case N: compressed OP rd with rd = A leaves R in rd. */
.macro TEST_CR n, op, rd, a, r
    li x3, \n
    li \rd, \a
    RVC \op \rd
    CHECK \rd, \r
.endm

/* Case N: OP rd, offset(rs1) loads R from ADDR, an address expression. */
.macro TEST_LOAD n, op, rd, rs1, offset, addr, r
    li x3, \n
    la \rs1, (\addr) - (\offset)
    \op \rd, \offset(\rs1)
    CHECK \rd, \r
.endm

/* Case N: OP rs2, offset(rs1) of VALUE at ADDR; the three doublewords at store_area then are R0..R2. */
.macro TEST_STORE n, op, rs2, rs1, offset, addr, value, r0, r1, r2
    li x3, \n
    la x31, store_area
    li x30, 0xa5a5a5a5a5a5a5a5
    sd x30, 0(x31)
    sd x30, 8(x31)
    sd x30, 16(x31)
    li \rs2, \value
    la \rs1, (\addr) - (\offset)
    \op \rs2, \offset(\rs1)
    CHECK_MEM store_area, 0, \r0
    CHECK_MEM store_area, 8, \r1
    CHECK_MEM store_area, 16, \r2
.endm

/* Case N: branch OP rs1, rs2 with these values is taken, forward and backward. */
.macro TEST_TAKEN n, op, rs1, rs2, a, b
    li x3, \n
    li \rs1, \a
    li \rs2, \b
    \op \rs1, \rs2, .Lforward\@
    j test_fail
.Lbackward\@:
    j .Ldone\@
    j test_fail
.Lforward\@:
    \op \rs1, \rs2, .Lbackward\@
    j test_fail
.Ldone\@:
.endm

/* Case N: branch OP rs1, rs2 with these values is not taken, forward or backward. */
.macro TEST_NOT_TAKEN n, op, rs1, rs2, a, b
    li x3, \n
    li \rs1, \a
    li \rs2, \b
    j .Lstart\@
.Lout\@:
    j test_fail
.Lstart\@:
    \op \rs1, \rs2, .Lout\@
    \op \rs1, \rs2, .Lback_out\@
    j .Ldone\@
.Lback_out\@:
    j test_fail
.Ldone\@:
.endm

/*
 * Case N: the instruction traps, with mcause CAUSE and mepc at itself. mtval is not looked at here:
 * TEST_TRAP_TVAL does. The instruction may be of either length; nothing else may stand before it.
 */
.macro TEST_TRAP n, cause, insn:vararg
    li x3, \n
    la x4, .Lafter\@
.Lat\@:
    \insn
    j test_fail
    ALIGN_CODE
.Lafter\@:
    CHECK_TRAP \cause, .Lat\@
.endm

/* As TEST_TRAP, and mtval is TVAL (register x30 is free for it: a symbol or number). */
.macro TEST_TRAP_TVAL n, cause, tval, insn:vararg
    TEST_TRAP \n, \cause, \insn
    la x31, trap_record
    ld x31, TRAP_TVAL(x31)
    li x30, \tval
    bne x30, x31, test_fail
.endm

/* As TEST_TRAP_TVAL with the value in a register other than x30 and x31. */
.macro TEST_TRAP_TVAL_REG n, cause, reg, insn:vararg
    TEST_TRAP \n, \cause, \insn
    la x31, trap_record
    ld x31, TRAP_TVAL(x31)
    bne \reg, x31, test_fail
.endm

/* Compares the trap record with a cause and the label of the trapping instruction. */
.macro CHECK_TRAP cause, at
    la x31, trap_record
    ld x30, TRAP_CAUSE(x31)
    ld x31, TRAP_EPC(x31)
    addi x30, x30, -(\cause)
    bnez x30, test_fail
    la x30, \at
    bne x30, x31, test_fail
.endm

/*
 * Case N: the 32-bit word is an illegal instruction (cause 2). mtval holds zero or the instruction
 * (privileged specification, "Machine Trap Value (mtval) Register").
 */
.macro TEST_ILLEGAL n, word
    TEST_TRAP \n, CAUSE_ILLEGAL, .4byte \word
    CHECK_ILLEGAL_TVAL \word
.endm

/* Case N: the 16-bit parcel is an illegal instruction (cause 2). */
.macro TEST_ILLEGAL16 n, parcel
    TEST_TRAP \n, CAUSE_ILLEGAL, .2byte \parcel
    CHECK_ILLEGAL_TVAL \parcel
.endm

.macro CHECK_ILLEGAL_TVAL bits
    la x31, trap_record
    lwu x30, TRAP_TVAL(x31)
    ld x31, TRAP_TVAL(x31)
    bne x30, x31, test_fail
    beqz x30, .Lzero\@
    li x31, \bits
    bne x30, x31, test_fail
.Lzero\@:
.endm

/*
 * Case N: the instruction traps with one of the two causes, as a misaligned AMO may
 * (unprivileged specification, Zaamo: address-misaligned or access-fault exception).
 */
.macro TEST_TRAP_EITHER n, cause1, cause2, insn:vararg
    li x3, \n
    la x4, .Lafter\@
.Lat\@:
    \insn
    j test_fail
    ALIGN_CODE
.Lafter\@:
    la x31, trap_record
    ld x30, TRAP_CAUSE(x31)
    addi x30, x30, -(\cause1)
    beqz x30, .Lepc\@
    addi x30, x30, (\cause1) - (\cause2)
    bnez x30, test_fail
.Lepc\@:
    ld x31, TRAP_EPC(x31)
    la x30, .Lat\@
    bne x30, x31, test_fail
.endm

/* Gives x1, x2 and x5..x31 values of their own, to be looked at with CHECK_ALL. */
.macro SET_ALL
    .irp r, 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, \
            26, 27, 28, 29, 30, 31
    li x\r, 0x0102030405060700 + \r
    .endr
.endm

/* Fails the running case unless all registers hold what SET_ALL gave them (clobbers x30, x31). */
.macro CHECK_ALL
    CHECK_WITH x30, x31, 0x0102030405060700 + 31
    CHECK x0, 0
    .irp r, 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, \
            26, 27, 28, 29
    CHECK x\r, 0x0102030405060700 + \r
    .endr
.endm

/* Case N: the instruction changes no register and does not trap. */
.macro TEST_NOTHING n, insn:vararg
    li x3, \n
    SET_ALL
    \insn
    CHECK_ALL
.endm

/* Gives S and U mode all of memory: one NAPOT entry over the whole address space. */
.macro OPEN_PMP
    li x31, -1
    csrw pmpaddr0, x31
    li x31, 0x1f
    csrw pmpcfg0, x31
    sfence.vma
.endm

/* Continues at the next line in MODE_U or MODE_S (clobbers x30 and x31). */
.macro ENTER mode
    li x31, MSTATUS_MPP
    csrc mstatus, x31
    li x30, (\mode) << 11
    csrs mstatus, x30
    la x31, .Lin\@
    csrw mepc, x31
    mret
.Lin\@:
.endm

/* Goes on at the next line in VS-mode (MODE_S) or VU-mode (MODE_U). */
.macro ENTER_GUEST mode
    li x31, MSTATUS_MPV
    csrs mstatus, x31
    ENTER \mode
.endm

/* Case N: an ecall from the present mode, the way back to M-mode of a case that did not trap. */
.macro LEAVE n, cause
    TEST_TRAP \n, \cause, ecall
.endm

/* mstatus.FS = Initial, fcsr = 0. */
.macro ENABLE_FP
    li x31, MSTATUS_FS
    csrc mstatus, x31
    li x31, 0x2000
    csrs mstatus, x31
    csrw fcsr, x0
.endm

/* mstatus.FS = Off. */
.macro DISABLE_FP
    li x31, MSTATUS_FS
    csrc mstatus, x31
.endm

#endif
