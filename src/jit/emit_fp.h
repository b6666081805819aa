/*
 * What the emitters of floating point share: FP registers, and the ways to the semantic function.
 */
#ifndef HARTWOOD_JIT_EMIT_FP_H
#define HARTWOOD_JIT_EMIT_FP_H

#include "cpu/fp.h"
#include "jit/internal.h"

#define SSE(prefix, opcode) (UINT64_C(prefix) << 24 | 0x0f00 | (opcode))
#define MOVAPS UINT64_C(0x0f28)
#define MOVQ_TO_XMM SSE(0x66, 0x6e)   /* with w; without: movd */
#define MOVQ_FROM_XMM SSE(0x66, 0x7e)
#define XORPS UINT64_C(0x0f57)
#define BOX JIT_BOX
#define XMM0 0
#define XMM1 1
#define XMM2 2
#define ORPS UINT64_C(0x0f56)
#define ANDPS UINT64_C(0x0f54)

/* The opcode of the scalar form for doubles (F2) or singles (F3). */
static inline uint64_t fp_scalar(enum fp_format fmt, unsigned opcode)
{
    return fmt == FP_D ? SSE(0xf2, opcode) : SSE(0xf3, opcode);
}

/* The value of FP register f: its own register, or `scratch`, loaded. */
unsigned fp_use(struct region *r, unsigned f, unsigned scratch);
/* Likewise in one of the first 16 xmm registers: `scratch` if its own is none of them. */
unsigned fp_use_low(struct region *r, unsigned f, unsigned scratch);
void fp_use_in(struct region *r, unsigned f, unsigned to);
/* f = the register, all 64 bits of it. */
void fp_done(struct region *r, unsigned f, unsigned from, enum fp_format fmt);
void fp_done_bits(struct region *r, unsigned f, enum x64_reg from, enum fp_format fmt);

/* The cold parts of one instruction, all of which lead back to its end. */
struct cold_list {
    struct cold *cold[6];
    unsigned n;
};

/* Where cc holds, the semantic function does d; nothing that it reads may be lost by then. */
void fp_leave_if(struct region *r, const struct insn *d, enum x64_cond cc, struct cold_list *l);
void fp_end(struct region *r, const struct cold_list *l);
/* Whether d rounds to nearest even, which the host does; the mode key knows of frm. */
bool fp_rounds_to_even(const struct region *r, const struct insn *d);
void fp_check_box(struct region *r, const struct insn *d, unsigned f, struct cold_list *l);
void fp_check_nan(struct region *r, const struct insn *d, enum fp_format fmt, unsigned x,
                  struct cold_list *l);
void fp_by_call(struct region *r, const struct insn *d);

#define EMIT_S_D(name, function, ...)                                                              \
    void emit_##name##_s(struct region *r, const struct insn *d)                                   \
    {                                                                                              \
        function(r, d, FP_S, __VA_ARGS__);                                                         \
    }                                                                                              \
    void emit_##name##_d(struct region *r, const struct insn *d)                                   \
    {                                                                                              \
        function(r, d, FP_D, __VA_ARGS__);                                                         \
    }

#endif
