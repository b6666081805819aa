/*
 * x86-64 instructions as bytes. Knows nothing of guests: operands are host registers, memory and
 * constants. Each function appends one instruction; one that does not fit sets `full` instead, and
 * the caller throws the piece away.
 */
#ifndef HARTWOOD_JIT_X64_H
#define HARTWOOD_JIT_X64_H

#include "base.h"

enum x64_reg {
    RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8, R9, R10, R11, R12, R13, R14, R15,
    NO_REG = -1,
};

/* Condition codes as they stand in jcc, setcc and cmovcc; the lowest bit negates. */
enum x64_cond {
    CC_O, CC_NO, CC_B, CC_AE, CC_E, CC_NE, CC_BE, CC_A, CC_S, CC_NS, CC_P, CC_NP, CC_L, CC_GE,
    CC_LE, CC_G,
};

/* The eight operations of 0x00 to 0x3b and of group 1. */
enum x64_alu { ALU_ADD, ALU_OR, ALU_ADC, ALU_SBB, ALU_AND, ALU_SUB, ALU_XOR, ALU_CMP };

/* Group 2. */
enum x64_shift { SHIFT_ROL, SHIFT_ROR, SHIFT_SHL = 4, SHIFT_SHR, SHIFT_SAR = 7 };

/* Group 3. */
enum x64_unary { UNARY_NOT = 2, UNARY_NEG, UNARY_MUL, UNARY_IMUL, UNARY_DIV, UNARY_IDIV };

struct x64_mem {
    enum x64_reg base;
    enum x64_reg index; /* NO_REG: none; never RSP */
    int32_t disp;
    uint8_t scale; /* the index counts 1 << scale */
};

static inline struct x64_mem x64_at(enum x64_reg base, int32_t disp)
{
    return (struct x64_mem){base, NO_REG, disp, 0};
}

struct x64 {
    uint8_t *at;  /* where the next byte goes */
    uint8_t *end;
    bool full;
};

/*
 * Opcodes: up to three bytes, the mandatory prefix (66, F2, F3) in bits 31..24, X64_BYTE when the
 * operand in `reg` is a byte register, X64_BYTE_RM when that in `rm` is.
 * `w`: 64-bit operands.
 */
#define X64_BYTE (UINT64_C(1) << 32)
#define X64_BYTE_RM (UINT64_C(1) << 33)
void x64_op_rr(struct x64 *c, uint64_t opcode, bool w, unsigned reg, unsigned rm);
void x64_op_rm(struct x64 *c, uint64_t opcode, bool w, unsigned reg, struct x64_mem m);

/* VEX (128-bit or scalar): map 1 = 0F, 2 = 0F38, 3 = 0F3A; pp 0 none, 1 = 66, 2 = F3, 3 = F2. */
void x64_vex_rr(struct x64 *c, unsigned map, unsigned pp, bool w, uint8_t opcode, unsigned reg,
                unsigned vvvv, unsigned rm);

/*
 * The same for xmm registers up to 31, which need AVX-512F and VL: SSE operations that read or write
 * `reg` alone (moves, compares, conversions), and operations of three registers. `w` as in EVEX; a
 * prefix F2 implies it, as it does for ucomisd and comisd.
 */
void x64_fp_rr(struct x64 *c, uint64_t opcode, bool w, unsigned reg, unsigned rm);
void x64_fp_rm(struct x64 *c, uint64_t opcode, bool w, unsigned reg, struct x64_mem m);
void x64_fp_rrr(struct x64 *c, unsigned map, unsigned pp, bool w, uint8_t opcode, unsigned reg,
                unsigned vvvv, unsigned rm);

/* BMI2: to = from rotated right, no flags. */
void x64_rorx(struct x64 *c, bool w, enum x64_reg to, enum x64_reg from, unsigned by);

void x64_byte(struct x64 *c, uint8_t byte);
void x64_mov_ri(struct x64 *c, enum x64_reg reg, uint64_t value); /* the shortest form; no flags */
void x64_mov_mi(struct x64 *c, bool w, struct x64_mem m, int32_t value);
void x64_alu_ri(struct x64 *c, enum x64_alu op, bool w, enum x64_reg reg, int32_t value);
void x64_alu_mi(struct x64 *c, enum x64_alu op, bool w, struct x64_mem m, int32_t value);
void x64_shift_ri(struct x64 *c, enum x64_shift op, bool w, enum x64_reg reg, unsigned by);
void x64_shift_cl(struct x64 *c, enum x64_shift op, bool w, enum x64_reg reg);
void x64_unary(struct x64 *c, enum x64_unary op, bool w, enum x64_reg reg);
void x64_imul_rri(struct x64 *c, bool w, enum x64_reg to, enum x64_reg from, int32_t value);
/* group: 4 bt, 5 bts, 6 btr, 7 btc */
void x64_bt_ri(struct x64 *c, unsigned group, enum x64_reg reg, unsigned bit);
void x64_setcc(struct x64 *c, enum x64_cond cc, enum x64_reg reg);
void x64_push(struct x64 *c, enum x64_reg reg);
void x64_pop(struct x64 *c, enum x64_reg reg);
void x64_jmp_reg(struct x64 *c, enum x64_reg reg);
void x64_jmp_mem(struct x64 *c, struct x64_mem m);
void x64_call_reg(struct x64 *c, enum x64_reg reg);
void x64_call_mem(struct x64 *c, struct x64_mem m);
void x64_ret(struct x64 *c);
void x64_sign_rdx(struct x64 *c, bool w); /* rdx = sign of rax: cqo or cdq */
void x64_nop(struct x64 *c, unsigned bytes); /* 0 to 7 */

/* Jumps with a 32-bit displacement; they return its place, for x64_patch(). */
uint8_t *x64_jmp(struct x64 *c);
uint8_t *x64_jcc(struct x64 *c, enum x64_cond cc);
uint8_t *x64_call(struct x64 *c);
/* Makes the displacement at `site` lead to `target`; both in the same mapping. */
void x64_patch(uint8_t *site, const uint8_t *target);

static inline void x64_mov_rr(struct x64 *c, enum x64_reg to, enum x64_reg from)
{
    x64_op_rr(c, 0x8b, true, (unsigned)to, (unsigned)from);
}

static inline void x64_mov32_rr(struct x64 *c, enum x64_reg to, enum x64_reg from)
{
    x64_op_rr(c, 0x8b, false, (unsigned)to, (unsigned)from);
}

static inline void x64_load(struct x64 *c, enum x64_reg to, struct x64_mem m)
{
    x64_op_rm(c, 0x8b, true, (unsigned)to, m);
}

static inline void x64_store(struct x64 *c, struct x64_mem m, enum x64_reg from)
{
    x64_op_rm(c, 0x89, true, (unsigned)from, m);
}

static inline void x64_lea(struct x64 *c, enum x64_reg to, struct x64_mem m)
{
    x64_op_rm(c, 0x8d, true, (unsigned)to, m);
}

static inline void x64_alu_rr(struct x64 *c, enum x64_alu op, bool w, enum x64_reg to,
                              enum x64_reg from)
{
    x64_op_rr(c, (unsigned)op << 3 | 3, w, (unsigned)to, (unsigned)from);
}

static inline void x64_alu_rm(struct x64 *c, enum x64_alu op, bool w, enum x64_reg to,
                              struct x64_mem m)
{
    x64_op_rm(c, (unsigned)op << 3 | 3, w, (unsigned)to, m);
}

static inline void x64_test_rr(struct x64 *c, bool w, enum x64_reg a, enum x64_reg b)
{
    x64_op_rr(c, 0x85, w, (unsigned)b, (unsigned)a);
}

static inline void x64_cmov(struct x64 *c, enum x64_cond cc, enum x64_reg to, enum x64_reg from)
{
    x64_op_rr(c, 0x0f40u | (unsigned)cc, true, (unsigned)to, (unsigned)from);
}

#endif
