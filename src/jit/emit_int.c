/* Integer arithmetic: I, M. */
#include "jit/emit.h"

#define OPCODE_IMUL 0x0fafu
#define OPCODE_MOVSXD 0x63u
#define OPCODE_LEA 0x8du

static bool is_pinned(unsigned x)
{
    return jit_pinned[x] != NO_REG;
}

static void sign_extend32(struct region *r, enum x64_reg to, enum x64_reg from)
{
    x64_op_rr(&r->c, OPCODE_MOVSXD, true, (unsigned)to, (unsigned)from);
}

void emit_apply(struct region *r, uint64_t opcode, bool w, enum x64_reg reg, unsigned x)
{
    if (x == 0) {
        x64_mov_ri(&r->c, RDX, 0); /* keeps flags, and is rare */
        x64_op_rr(&r->c, opcode, w, (unsigned)reg, RDX);
    } else if (is_pinned(x)) {
        x64_op_rr(&r->c, opcode, w, (unsigned)reg, (unsigned)jit_pinned[x]);
    } else {
        x64_op_rm(&r->c, opcode, w, (unsigned)reg, guest_mem(x));
    }
}

/* rd = rs1 op rs2 for opcodes of the form "op reg, r/m". */
static void emit_binary(struct region *r, const struct insn *d, uint64_t opcode, bool w,
                        bool commutes)
{
    unsigned a = d->rs1, b = d->rs2;
    enum x64_reg to = def(d->rd, RAX);

    if (d->rd == REG_SINK)
        return;
    if (is_pinned(d->rd) && b == d->rd && a != b) {
        if (commutes) {
            b = a;
            a = d->rd;
        } else {
            to = RAX;
        }
    }
    use_in(r, a, to);
    emit_apply(r, opcode, w, to, b);
    if (!w)
        sign_extend32(r, to, to);
    done(r, d->rd, to);
}

static void emit_alu(struct region *r, const struct insn *d, enum x64_alu op, bool w, bool commutes)
{
    emit_binary(r, d, (unsigned)op << 3 | 3, w, commutes);
}

static void emit_constant(struct region *r, unsigned x, uint64_t value)
{
    if (is_pinned(x)) {
        x64_mov_ri(&r->c, (enum x64_reg)jit_pinned[x], value);
    } else if (value == (uint64_t)(int64_t)(int32_t)value) {
        x64_mov_mi(&r->c, true, guest_mem(x), (int32_t)value);
    } else {
        x64_mov_ri(&r->c, RAX, value);
        done(r, x, RAX);
    }
}

void emit_lui(struct region *r, const struct insn *d)
{
    if (d->rd != REG_SINK)
        emit_constant(r, d->rd, imm(d));
}

void emit_add(struct region *r, const struct insn *d)
{
    enum x64_reg to = def(d->rd, RAX);

    if (d->rd != REG_SINK && is_pinned(d->rs1) && is_pinned(d->rs2) && d->rd != d->rs1 &&
        d->rd != d->rs2) {
        x64_lea(&r->c, to,
                (struct x64_mem){(enum x64_reg)jit_pinned[d->rs1],
                                 (enum x64_reg)jit_pinned[d->rs2], 0, 0});
        done(r, d->rd, to);
    } else if (d->rs1 == 0 && d->rd != REG_SINK) { /* c.mv */
        enum x64_reg from = use(r, d->rs2, RAX);

        done(r, d->rd, from);
    } else {
        emit_alu(r, d, ALU_ADD, true, true);
    }
}

void emit_sub(struct region *r, const struct insn *d)
{
    emit_alu(r, d, ALU_SUB, true, false);
}

void emit_xor(struct region *r, const struct insn *d)
{
    emit_alu(r, d, ALU_XOR, true, true);
}

void emit_or(struct region *r, const struct insn *d)
{
    emit_alu(r, d, ALU_OR, true, true);
}

void emit_and(struct region *r, const struct insn *d)
{
    emit_alu(r, d, ALU_AND, true, true);
}

void emit_addw(struct region *r, const struct insn *d)
{
    emit_alu(r, d, ALU_ADD, false, true);
}

void emit_subw(struct region *r, const struct insn *d)
{
    emit_alu(r, d, ALU_SUB, false, false);
}

void emit_mul(struct region *r, const struct insn *d)
{
    emit_binary(r, d, OPCODE_IMUL, true, true);
}

void emit_mulw(struct region *r, const struct insn *d)
{
    emit_binary(r, d, OPCODE_IMUL, false, true);
}

void emit_addi(struct region *r, const struct insn *d)
{
    enum x64_reg to = def(d->rd, RAX), from;

    if (d->rd == REG_SINK)
        return;
    if (d->rs1 == 0) {
        emit_constant(r, d->rd, imm(d));
        return;
    }
    if (d->rd == d->rs1 && !is_pinned(d->rd)) {
        x64_alu_mi(&r->c, ALU_ADD, true, guest_mem(d->rd), d->imm);
        return;
    }
    from = use(r, d->rs1, RAX);
    if (d->imm == 0) {
        done(r, d->rd, from);
        return;
    }
    if (from == to)
        x64_alu_ri(&r->c, ALU_ADD, true, to, d->imm);
    else
        x64_lea(&r->c, to, x64_at(from, d->imm));
    done(r, d->rd, to);
}

static void emit_alu_immediate(struct region *r, const struct insn *d, enum x64_alu op, bool w)
{
    enum x64_reg to = def(d->rd, RAX);

    if (d->rd == REG_SINK)
        return;
    use_in(r, d->rs1, to);
    if (d->imm || !w)
        x64_alu_ri(&r->c, op, w, to, d->imm);
    if (!w)
        sign_extend32(r, to, to);
    done(r, d->rd, to);
}

void emit_xori(struct region *r, const struct insn *d)
{
    emit_alu_immediate(r, d, ALU_XOR, true);
}

void emit_ori(struct region *r, const struct insn *d)
{
    emit_alu_immediate(r, d, ALU_OR, true);
}

void emit_andi(struct region *r, const struct insn *d)
{
    enum x64_reg to = def(d->rd, RAX);

    if (d->rd == REG_SINK)
        return;
    use_in(r, d->rs1, to);
    x64_alu_ri(&r->c, ALU_AND, true, to, d->imm);
    done(r, d->rd, to);
}

void emit_addiw(struct region *r, const struct insn *d)
{
    enum x64_reg to = def(d->rd, RAX);

    if (d->rd != REG_SINK && d->imm == 0 && r->words >> d->rs1 & 1) { /* sext.w of one */
        done(r, d->rd, use(r, d->rs1, RAX));
        return;
    }
    if (d->rd != REG_SINK && d->imm == 0 && d->rs1 != 0) { /* sext.w */
        sign_extend32(r, to, use(r, d->rs1, RAX));
        done(r, d->rd, to);
        return;
    }
    if (d->rd != REG_SINK && is_pinned(d->rs1)) {
        x64_op_rm(&r->c, OPCODE_LEA, false, RAX, x64_at((enum x64_reg)jit_pinned[d->rs1], d->imm));
        sign_extend32(r, to, RAX);
        done(r, d->rd, to);
        return;
    }
    emit_alu_immediate(r, d, ALU_ADD, false);
}

static void emit_set(struct region *r, const struct insn *d, enum x64_cond cc)
{
    enum x64_reg to = def(d->rd, RAX);

    x64_setcc(&r->c, cc, RAX);
    x64_op_rr(&r->c, 0x0fb6, false, (unsigned)to, RAX);
    done(r, d->rd, to);
}

static void emit_set_less(struct region *r, const struct insn *d, enum x64_cond cc)
{
    enum x64_reg a;

    if (d->rd == REG_SINK)
        return;
    a = use(r, d->rs1, RAX);
    emit_apply(r, ALU_CMP << 3 | 3, true, a, d->rs2);
    emit_set(r, d, cc);
}

void emit_slt(struct region *r, const struct insn *d)
{
    emit_set_less(r, d, CC_L);
}

void emit_sltu(struct region *r, const struct insn *d)
{
    emit_set_less(r, d, CC_B);
}

static void emit_set_less_immediate(struct region *r, const struct insn *d, enum x64_cond cc)
{
    if (d->rd == REG_SINK)
        return;
    x64_alu_ri(&r->c, ALU_CMP, true, use(r, d->rs1, RAX), d->imm);
    emit_set(r, d, cc);
}

void emit_slti(struct region *r, const struct insn *d)
{
    emit_set_less_immediate(r, d, CC_L);
}

void emit_sltiu(struct region *r, const struct insn *d)
{
    emit_set_less_immediate(r, d, CC_B);
}

/* ---- shifts and rotations ---- */

static void emit_shift_immediate(struct region *r, const struct insn *d, enum x64_shift op, bool w)
{
    enum x64_reg to = def(d->rd, RAX);

    if (d->rd == REG_SINK)
        return;
    use_in(r, d->rs1, to);
    if (d->imm)
        x64_shift_ri(&r->c, op, w, to, (unsigned)d->imm);
    if (!w && !(op == SHIFT_SHR && d->imm)) /* bit 31 of that is clear */
        sign_extend32(r, to, to);
    done(r, d->rd, to);
}

/* slli and srli of one register that cut it to 32 or 16 bits and may shift it to the left. */
static bool emit_zero_extension(struct region *r, const struct insn *d)
{
    const struct insn *right = d + 1;
    enum x64_reg to = def(d->rd, RAX);
    bool is_half = d->imm == 48;

    if (d->rd == REG_SINK || (d->imm != 32 && !is_half) || !is_followed_by(r, d, INSN_srli) ||
        right->rd != d->rd || right->rs1 != d->rd || right->imm > d->imm || right->imm == 0)
        return false;
    x64_op_rr(&r->c, is_half ? 0x0fb7 : 0x8b, false, (unsigned)to, (unsigned)use(r, d->rs1, RAX));
    if (right->imm < d->imm)
        x64_shift_ri(&r->c, SHIFT_SHL, true, to, (unsigned)(d->imm - right->imm));
    done(r, d->rd, to);
    r->fused = right;
    return true;
}

/* shlx, shrx, sarx of BMI2 need no count in rcx. */
static bool emit_shift_three(struct region *r, const struct insn *d, enum x64_shift op, bool w)
{
    unsigned pp = op == SHIFT_SHL ? 1 : op == SHIFT_SHR ? 3 : 2;
    enum x64_reg to = def(d->rd, RAX);

    if (!r->jit->host.bmi2 || op < SHIFT_SHL)
        return false;
    x64_vex_rr(&r->c, 2, pp, w, 0xf7, (unsigned)to, (unsigned)use(r, d->rs2, RCX),
               (unsigned)use(r, d->rs1, RAX));
    if (!w)
        sign_extend32(r, to, to);
    done(r, d->rd, to);
    return true;
}

static void emit_shift(struct region *r, const struct insn *d, enum x64_shift op, bool w)
{
    if (d->rd == REG_SINK || emit_shift_three(r, d, op, w))
        return;
    use_in(r, d->rs2, RCX);
    use_in(r, d->rs1, RAX);
    x64_shift_cl(&r->c, op, w, RAX);
    if (!w)
        sign_extend32(r, RAX, RAX);
    done(r, d->rd, RAX);
}

#define SHIFT(id, op, w)                                                                           \
    void emit_##id(struct region *r, const struct insn *d)                                         \
    {                                                                                              \
        emit_shift(r, d, op, w);                                                                   \
    }
#define SHIFT_IMMEDIATE(id, op, w)                                                                 \
    void emit_##id(struct region *r, const struct insn *d)                                         \
    {                                                                                              \
        emit_shift_immediate(r, d, op, w);                                                         \
    }

SHIFT(sll, SHIFT_SHL, true)
SHIFT(srl, SHIFT_SHR, true)
SHIFT(sra, SHIFT_SAR, true)
SHIFT(sllw, SHIFT_SHL, false)
SHIFT(srlw, SHIFT_SHR, false)
SHIFT(sraw, SHIFT_SAR, false)
SHIFT(rol, SHIFT_ROL, true)
SHIFT(ror, SHIFT_ROR, true)
SHIFT(rolw, SHIFT_ROL, false)
SHIFT(rorw, SHIFT_ROR, false)
SHIFT_IMMEDIATE(srli, SHIFT_SHR, true)

void emit_slli(struct region *r, const struct insn *d)
{
    if (!emit_zero_extension(r, d))
        emit_shift_immediate(r, d, SHIFT_SHL, true);
}

SHIFT_IMMEDIATE(srai, SHIFT_SAR, true)
SHIFT_IMMEDIATE(slliw, SHIFT_SHL, false)
SHIFT_IMMEDIATE(srliw, SHIFT_SHR, false)
SHIFT_IMMEDIATE(sraiw, SHIFT_SAR, false)
SHIFT_IMMEDIATE(rori, SHIFT_ROR, true)
SHIFT_IMMEDIATE(roriw, SHIFT_ROR, false)

/* ---- M ---- */

static void emit_mul_high(struct region *r, const struct insn *d, enum x64_unary op)
{
    if (d->rd == REG_SINK)
        return;
    use_in(r, d->rs1, RAX);
    x64_unary(&r->c, op, true, use(r, d->rs2, RCX));
    done(r, d->rd, RDX);
}

void emit_mulh(struct region *r, const struct insn *d)
{
    emit_mul_high(r, d, UNARY_IMUL);
}

void emit_mulhu(struct region *r, const struct insn *d)
{
    emit_mul_high(r, d, UNARY_MUL);
}

/*
 * m-st-ext.adoc, "Semantics for division by zero and division overflow". rcx is the divisor, rax
 * the dividend and then the result.
 */
static void emit_divide(struct region *r, const struct insn *d, bool is_signed, bool is_rem, bool w)
{
    struct x64 *c = &r->c;
    uint8_t *by_zero, *by_minus_one = NULL, *end[2] = {NULL, NULL};

    if (d->rd == REG_SINK)
        return;
    use_in(r, d->rs2, RCX);
    use_in(r, d->rs1, RAX);
    x64_test_rr(c, w, RCX, RCX);
    by_zero = x64_jcc(c, CC_E);
    if (is_signed) {
        x64_alu_ri(c, ALU_CMP, w, RCX, -1);
        by_minus_one = x64_jcc(c, CC_E);
        x64_sign_rdx(c, w);
    } else {
        x64_mov_ri(c, RDX, 0);
    }
    x64_unary(c, is_signed ? UNARY_IDIV : UNARY_DIV, w, RCX);
    if (is_rem)
        x64_mov_rr(c, RAX, RDX);
    end[0] = x64_jmp(c);
    if (is_signed) {
        x64_patch(by_minus_one, c->at);
        if (is_rem)
            x64_mov_ri(c, RAX, 0);
        else
            x64_unary(c, UNARY_NEG, w, RAX);
        end[1] = x64_jmp(c);
    }
    x64_patch(by_zero, c->at);
    if (!is_rem)
        x64_mov_ri(c, RAX, ~UINT64_C(0));
    x64_patch(end[0], c->at);
    if (end[1])
        x64_patch(end[1], c->at);
    if (!w)
        sign_extend32(r, RAX, RAX);
    done(r, d->rd, RAX);
}

#define DIVIDE(id, is_signed, is_rem, w)                                                           \
    void emit_##id(struct region *r, const struct insn *d)                                         \
    {                                                                                              \
        emit_divide(r, d, is_signed, is_rem, w);                                                   \
    }

DIVIDE(div, true, false, true)
DIVIDE(divu, false, false, true)
DIVIDE(rem, true, true, true)
DIVIDE(remu, false, true, true)
DIVIDE(divw, true, false, false)
DIVIDE(divuw, false, false, false)
DIVIDE(remw, true, true, false)
DIVIDE(remuw, false, true, false)
