/*
 * Assembler macros for instructions that binutils 2.40 does not know, written from the encoding
 * diagrams of the unprivileged specification. A macro has the mnemonic with dots as underscores, so
 * that it never hides what a newer assembler knows.
 */
#ifndef HARTWOOD_TESTS_ISA_ENCODE_H
#define HARTWOOD_TESTS_ISA_ENCODE_H

/* Zicond: OP, funct7 = 0x07. */
.macro czero_eqz rd, rs1, rs2
    .insn r 0x33, 5, 0x07, \rd, \rs1, \rs2
.endm
.macro czero_nez rd, rs1, rs2
    .insn r 0x33, 7, 0x07, \rd, \rs1, \rs2
.endm

#endif
