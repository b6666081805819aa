/* Bit manipulation and conditional zero: Zba, Zbb, Zbs, Zicond. */
#include "jit/emit.h"
#include "jit/emit_fp.h"

/* ---- Zba ---- */

static void emit_shift_add(struct region *r, const struct insn *d, unsigned by, bool is_word)
{
    enum x64_reg to = def(d->rd, RAX), index;

    if (d->rd == REG_SINK)
        return;
    if (is_word) {
        index = RAX;
        x64_mov32_rr(&r->c, RAX, use(r, d->rs1, RAX));
    } else {
        index = use(r, d->rs1, RAX);
    }
    x64_lea(&r->c, to, (struct x64_mem){use(r, d->rs2, RDX), index, 0, (uint8_t)by});
    done(r, d->rd, to);
}

#define SHIFT_ADD(id, by, is_word)                                                                 \
    void emit_##id(struct region *r, const struct insn *d)                                         \
    {                                                                                              \
        emit_shift_add(r, d, by, is_word);                                                         \
    }

SHIFT_ADD(add_uw, 0, true)
SHIFT_ADD(sh1add, 1, false)
SHIFT_ADD(sh2add, 2, false)
SHIFT_ADD(sh3add, 3, false)
SHIFT_ADD(sh1add_uw, 1, true)
SHIFT_ADD(sh2add_uw, 2, true)
SHIFT_ADD(sh3add_uw, 3, true)

void emit_slli_uw(struct region *r, const struct insn *d)
{
    enum x64_reg to = def(d->rd, RAX);

    if (d->rd == REG_SINK)
        return;
    x64_mov32_rr(&r->c, to, use(r, d->rs1, RAX));
    if (d->imm)
        x64_shift_ri(&r->c, SHIFT_SHL, true, to, (unsigned)d->imm);
    done(r, d->rd, to);
}

/* ---- Zbb ---- */

/* rax = rs2, inverted, combined with rs1. */
static void emit_inverted(struct region *r, const struct insn *d, enum x64_alu op)
{
    if (d->rd == REG_SINK)
        return;
    use_in(r, d->rs2, RAX);
    x64_unary(&r->c, UNARY_NOT, true, RAX);
    emit_apply(r, (unsigned)op << 3 | 3, true, RAX, d->rs1);
    done(r, d->rd, RAX);
}

void emit_andn(struct region *r, const struct insn *d)
{
    emit_inverted(r, d, ALU_AND);
}

void emit_orn(struct region *r, const struct insn *d)
{
    emit_inverted(r, d, ALU_OR);
}

void emit_xnor(struct region *r, const struct insn *d)
{
    emit_inverted(r, d, ALU_XOR);
}

/* bsr and bsf leave the target alone for zero on every host, but only say "undefined". */
static void emit_count_zeros(struct region *r, const struct insn *d, bool leading, bool w)
{
    enum x64_reg from;

    if (d->rd == REG_SINK)
        return;
    from = use(r, d->rs1, RDX);
    x64_mov_ri(&r->c, RCX, leading ? (w ? 127 : 63) : (w ? 64 : 32));
    x64_op_rr(&r->c, leading ? 0x0fbd : 0x0fbc, w, RAX, (unsigned)from);
    x64_cmov(&r->c, CC_E, RAX, RCX);
    if (leading)
        x64_alu_ri(&r->c, ALU_XOR, false, RAX, w ? 63 : 31);
    done(r, d->rd, RAX);
}

void emit_clz(struct region *r, const struct insn *d)
{
    emit_count_zeros(r, d, true, true);
}

void emit_clzw(struct region *r, const struct insn *d)
{
    emit_count_zeros(r, d, true, false);
}

void emit_ctz(struct region *r, const struct insn *d)
{
    emit_count_zeros(r, d, false, true);
}

void emit_ctzw(struct region *r, const struct insn *d)
{
    emit_count_zeros(r, d, false, false);
}

static void emit_population(struct region *r, const struct insn *d, bool w)
{
    enum x64_reg to = def(d->rd, RAX);

    if (!r->jit->host.popcnt) {
        emit_call(r, d);
        return;
    }
    if (d->rd == REG_SINK)
        return;
    x64_op_rr(&r->c, UINT64_C(0xf3) << 24 | 0x0fb8, w, (unsigned)to,
              (unsigned)use(r, d->rs1, RAX));
    done(r, d->rd, to);
}

void emit_cpop(struct region *r, const struct insn *d)
{
    emit_population(r, d, true);
}

void emit_cpopw(struct region *r, const struct insn *d)
{
    emit_population(r, d, false);
}

static void emit_extend(struct region *r, const struct insn *d, uint64_t opcode, bool w)
{
    enum x64_reg to = def(d->rd, RAX);

    if (d->rd == REG_SINK)
        return;
    x64_op_rr(&r->c, opcode, w, (unsigned)to, (unsigned)use(r, d->rs1, RAX));
    done(r, d->rd, to);
}

void emit_sext_b(struct region *r, const struct insn *d)
{
    emit_extend(r, d, 0x0fbe | X64_BYTE_RM, true);
}

void emit_sext_h(struct region *r, const struct insn *d)
{
    emit_extend(r, d, 0x0fbf, true);
}

void emit_zext_h(struct region *r, const struct insn *d)
{
    emit_extend(r, d, 0x0fb7, false);
}

/* rs2 replaces rs1 if, against rs1, it holds `cc`. */
static void emit_pick(struct region *r, const struct insn *d, enum x64_cond cc)
{
    enum x64_reg b;

    if (d->rd == REG_SINK)
        return;
    use_in(r, d->rs1, RAX);
    b = use(r, d->rs2, RDX);
    x64_alu_rr(&r->c, ALU_CMP, true, b, RAX);
    x64_cmov(&r->c, cc, RAX, b);
    done(r, d->rd, RAX);
}

void emit_min(struct region *r, const struct insn *d)
{
    emit_pick(r, d, CC_L);
}

void emit_minu(struct region *r, const struct insn *d)
{
    emit_pick(r, d, CC_B);
}

void emit_max(struct region *r, const struct insn *d)
{
    emit_pick(r, d, CC_G);
}

void emit_maxu(struct region *r, const struct insn *d)
{
    emit_pick(r, d, CC_A);
}

void emit_rev8(struct region *r, const struct insn *d)
{
    if (d->rd == REG_SINK)
        return;
    use_in(r, d->rs1, RAX);
    x64_byte(&r->c, 0x48); /* bswap rax */
    x64_byte(&r->c, 0x0f);
    x64_byte(&r->c, 0xc8);
    done(r, d->rd, RAX);
}

/* A byte that equals zero stays so and any other becomes 0xff: the complement of the comparison. */
void emit_orc_b(struct region *r, const struct insn *d)
{
    if (d->rd == REG_SINK)
        return;
    x64_op_rr(&r->c, MOVQ_TO_XMM, true, XMM0, (unsigned)use(r, d->rs1, RAX));
    x64_op_rr(&r->c, SSE(0x66, 0xef), false, XMM1, XMM1); /* pxor */
    x64_op_rr(&r->c, SSE(0x66, 0x74), false, XMM0, XMM1); /* pcmpeqb */
    x64_op_rr(&r->c, MOVQ_FROM_XMM, true, XMM0, RAX);
    x64_unary(&r->c, UNARY_NOT, true, RAX);
    done(r, d->rd, RAX);
}

/* ---- Zbs ---- */

enum bit_op { BIT_TEST = 4, BIT_SET, BIT_CLEAR, BIT_INVERT };

static void emit_bit(struct region *r, const struct insn *d, enum bit_op op, bool is_immediate)
{
    if (d->rd == REG_SINK)
        return;
    use_in(r, d->rs1, RAX);
    if (is_immediate)
        x64_bt_ri(&r->c, op, RAX, (unsigned)d->imm);
    else /* bt, bts, btr, btc with a register are 0fa3, 0fab, 0fb3, 0fbb */
        x64_op_rr(&r->c, 0x0fa3u + ((unsigned)op - BIT_TEST) * 8, true,
                  (unsigned)use(r, d->rs2, RDX), RAX);
    if (op == BIT_TEST) {
        x64_setcc(&r->c, CC_B, RAX);
        x64_op_rr(&r->c, 0x0fb6, false, RAX, RAX);
    }
    done(r, d->rd, RAX);
}

#define BIT_OP(id, op, is_immediate)                                                               \
    void emit_##id(struct region *r, const struct insn *d)                                         \
    {                                                                                              \
        emit_bit(r, d, op, is_immediate);                                                          \
    }

BIT_OP(bclr, BIT_CLEAR, false)
BIT_OP(bclri, BIT_CLEAR, true)
BIT_OP(bext, BIT_TEST, false)
BIT_OP(bexti, BIT_TEST, true)
BIT_OP(binv, BIT_INVERT, false)
BIT_OP(binvi, BIT_INVERT, true)
BIT_OP(bset, BIT_SET, false)
BIT_OP(bseti, BIT_SET, true)

/* ---- Zicond ---- */

static void emit_zero_if(struct region *r, const struct insn *d, enum x64_cond cc)
{
    enum x64_reg condition;

    if (d->rd == REG_SINK)
        return;
    x64_mov_ri(&r->c, RCX, 0);
    use_in(r, d->rs1, RAX);
    condition = use(r, d->rs2, RDX);
    x64_test_rr(&r->c, true, condition, condition);
    x64_cmov(&r->c, cc, RAX, RCX);
    done(r, d->rd, RAX);
}

void emit_czero_eqz(struct region *r, const struct insn *d)
{
    emit_zero_if(r, d, CC_E);
}

void emit_czero_nez(struct region *r, const struct insn *d)
{
    emit_zero_if(r, d, CC_NE);
}
