/*
 * What a trap writes to mtinst or htinst of the instruction that trapped (hypervisor.adoc,
 * "Transformed Instruction or Pseudoinstruction for mtinst or htinst"). Pure.
 */
#ifndef HARTWOOD_HEXT_HINST_H
#define HARTWOOD_HEXT_HINST_H

#include "cpu/state.h"

/* Pseudoinstructions (table "tinst-vals"): reads and writes of the VS-stage's tables, RV64. */
#define HINST_PSEUDO_READ 0x3000
#define HINST_PSEUDO_WRITE 0x3020

/*
 * The transformation of a load, store, atomic, virtual-machine load or store, or cache-block
 * operation (cmo.adoc, norm:h_trans_cache); 0 for every other instruction
 * (norm:H_trap_xtinst_exception_list).
 *   offset  bytes from the first byte of the access to the one that faulted
 */
uint32_t hinst_transform(const struct insn *d, unsigned offset);

#endif
