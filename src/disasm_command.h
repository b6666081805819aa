/* Disassembly of text, for people and for tools that have no disassembler of their own. */
#ifndef HARTWOOD_DISASM_COMMAND_H
#define HARTWOOD_DISASM_COMMAND_H

#include <stdio.h>

#include "cpu/isa.h"

/*
 * Reads lines "bits" or "address bits" (hexadecimal) and writes the text of each; empty lines are
 * skipped. 0 or -errno with a one-line reason; what was read before a wrong line has been written.
 */
NODISCARD int disasm_lines(const struct isa_config *isa, FILE *in, FILE *out, char *error,
                           size_t error_size);

#endif
