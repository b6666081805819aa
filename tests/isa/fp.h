/*
 * Frame of the floating-point tests: vectors in a table, run through one instruction.
 *
 * A vector is its source operands, the expected result and the expected fflags, a doubleword each.
 * Sources are in f10, f11, f12 (raw register contents, boxing included), the first also in x11; the
 * result is expected in f13 or x10. The generated instruction names just these registers; cases with
 * other registers are written out singly with FP_SET and CHECK_F.
 */
#ifndef HARTWOOD_TESTS_ISA_FP_H
#define HARTWOOD_TESTS_ISA_FP_H

#include "test.h"

/* Sets an f register to a raw 64-bit content. */
.macro FP_SET freg, value
    li x30, \value
    fmv.d.x \freg, x30
.endm

/* Fails the running case unless the f register's raw content is VALUE. */
.macro CHECK_F freg, value
    fmv.x.d x30, \freg
    CHECK x30, \value
.endm

/* Fails the running case unless fflags is VALUE. */
.macro CHECK_FLAGS value
    csrr x30, fflags
    CHECK x30, \value
.endm

/*
 * Runs COUNT vectors of TABLE, the first as case FIRST, with frm = FRM and fflags preset to PRESET;
 * the flags expected are those of the vector and the preset ones. RESULT is f13 or x10.
 */
.macro FP_RUN first, table, count, sources, result, frm, preset, insn:vararg
    li x3, \first
    la x8, \table
    li x9, \count
.Lvector\@:
    csrwi frm, \frm
    csrwi fflags, \preset
    ld x11, 0(x8)
    fld f10, 0(x8)
    .if \sources > 1
    fld f11, 8(x8)
    .endif
    .if \sources > 2
    fld f12, 16(x8)
    .endif
    \insn
    csrr x12, fflags
    ld x14, 8 * \sources(x8)
    .ifc \result, f13
    fmv.x.d x10, f13
    .endif
    bne x10, x14, test_fail
    ld x14, 8 * \sources + 8(x8)
    ori x14, x14, \preset
    bne x12, x14, test_fail
    addi x8, x8, 8 * \sources + 16
    addi x3, x3, 1
    addi x9, x9, -1
    bnez x9, .Lvector\@
.endm

/* Case N: with FS = Off the instruction is illegal; FP is on again afterwards. */
.macro TEST_FP_OFF n, insn:vararg
    DISABLE_FP
    TEST_TRAP \n, CAUSE_ILLEGAL, \insn
    ENABLE_FP
.endm

/* Case N: with FS = Clean the instruction, which writes FP state, makes it Dirty and sets SD. */
.macro TEST_FP_DIRTY n, insn:vararg
    li x3, \n
    li x31, MSTATUS_FS
    csrc mstatus, x31
    li x31, 0x4000
    csrs mstatus, x31
    \insn
    csrr x30, mstatus
    bgez x30, test_fail
    li x31, MSTATUS_FS
    and x30, x30, x31
    bne x30, x31, test_fail
.endm

/* Case N: with the invalid dynamic rounding mode FRM the instruction is illegal. */
.macro TEST_BAD_FRM n, frm, insn:vararg
    csrwi frm, \frm
    TEST_TRAP \n, CAUSE_ILLEGAL, \insn
    csrwi frm, 0
.endm

#endif
