/*
 * The emitters, one a row that has one: emit_<id>(), listed in native.def.
 *
 * An emitter finds `pending` without its own instruction; those of jumps count themselves first.
 * It leaves no trace in guest state before the point where it can still trap.
 */
#ifndef HARTWOOD_JIT_EMIT_H
#define HARTWOOD_JIT_EMIT_H

#include "jit/internal.h"

#define NATIVE(id) emit_fn emit_##id;
#include "jit/native.def"
#undef NATIVE

/* `reg` = `reg` op guest register x, for opcodes of the form "op reg, r/m". Destroys rdx. */
void emit_apply(struct region *r, uint64_t opcode, bool w, enum x64_reg reg, unsigned x);
/* rd of the jump d = the address behind it. */
void emit_link(struct region *r, const struct insn *d);
void emit_fp_load(struct region *r, const struct insn *d, unsigned log2_size);
void emit_fp_store(struct region *r, const struct insn *d, unsigned log2_size);
/* The low bytes of FP register f go to m. */
void emit_fp_stored(struct region *r, unsigned f, unsigned log2_size, struct x64_mem m);
/* FP register rd = the double or single at m, or the bits in rax; boxed. */
void emit_fp_loaded_from(struct region *r, const struct insn *d, struct x64_mem m);
void emit_fp_loaded_single(struct region *r, const struct insn *d, struct x64_mem m);
void emit_fp_loaded(struct region *r, const struct insn *d, unsigned log2_size);

#endif
