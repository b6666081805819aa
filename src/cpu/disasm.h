/* Text of instructions, from the ISA table alone: no mnemonic is written twice. */
#ifndef HARTWOOD_CPU_DISASM_H
#define HARTWOOD_CPU_DISASM_H

#include "cpu/isa.h"

/*
 * Writes "mnemonic operands" of raw (see isa_decode) at pc to out. An unknown encoding gives
 * ".insn" and the bits.
 */
void disasm(const struct isa_decoder *decoder, uint32_t raw, uint64_t pc, char *out, size_t size);

/* ABI name of integer register 0..31 ("zero", "ra", ...), and of FP register 0..31. */
const char *disasm_x_name(unsigned reg);
const char *disasm_f_name(unsigned reg);

#endif
