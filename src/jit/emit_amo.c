/*
 * Atomics, and cbo.zero. One thread runs all harts (docs/adr/0003), so plain moves are atomic. A
 * write tag says that the page is RAM without code; what has none, or is not aligned, is left to the
 * semantic function.
 */
#include "cpu/csr_bits.h"
#include "jit/emit.h"
#include "mem/phys.h"

#define CACHE_BLOCK 64
#define RESERVATION(field) HART_MEM(reservation.field)

/* rax = host address of the naturally aligned 1 << log2_size bytes at rs1. */
static struct cold *emit_locate(struct region *r, const struct insn *d, unsigned log2_size)
{
    struct cold *cold = cold_new(r, COLD_CALL, d);
    uint32_t low = (1u << log2_size) - 1;

    emit_check(r, d->rs1, 0, 1 << log2_size, true, cold);
    x64_op_rr(&r->c, 0xf6 | X64_BYTE_RM, false, 0, RAX); /* test al, low */
    x64_byte(&r->c, (uint8_t)low);
    cold->site[1] = x64_jcc(&r->c, CC_NE);
    return cold;
}

static void load_sext(struct x64 *c, enum x64_reg to, unsigned log2_size)
{
    x64_op_rm(c, log2_size == 3 ? 0x8b : 0x63, true, (unsigned)to, x64_at(RAX, 0));
}

static void store_back(struct x64 *c, enum x64_reg from, unsigned log2_size)
{
    x64_op_rm(c, 0x89, log2_size == 3, (unsigned)from, x64_at(RAX, 0));
}

/* rdx = rs2, sign-extended from the size. */
static void use_operand(struct region *r, const struct insn *d, unsigned log2_size)
{
    use_in(r, d->rs2, RDX);
    if (log2_size == 2)
        x64_op_rr(&r->c, 0x63, true, RDX, RDX); /* movsxd */
}

static void finish_amo(struct region *r, const struct insn *d, struct cold *cold, unsigned log2_size)
{
    store_back(&r->c, RDX, log2_size);
    done(r, d->rd, RCX);
    cold->back = r->c.at;
}

static void emit_swap(struct region *r, const struct insn *d, unsigned log2_size)
{
    struct cold *cold = emit_locate(r, d, log2_size);

    load_sext(&r->c, RCX, log2_size);
    use_in(r, d->rs2, RDX);
    finish_amo(r, d, cold, log2_size);
}

static void emit_amo(struct region *r, const struct insn *d, enum x64_alu op, unsigned log2_size)
{
    struct cold *cold = emit_locate(r, d, log2_size);

    load_sext(&r->c, RCX, log2_size);
    use_in(r, d->rs2, RDX);
    x64_alu_rr(&r->c, op, true, RDX, RCX);
    finish_amo(r, d, cold, log2_size);
}

/* keep: when the old value, compared with the operand, stays. */
static void emit_minmax(struct region *r, const struct insn *d, enum x64_cond keep,
                        unsigned log2_size)
{
    struct cold *cold = emit_locate(r, d, log2_size);

    load_sext(&r->c, RCX, log2_size);
    use_operand(r, d, log2_size);
    x64_alu_rr(&r->c, ALU_CMP, true, RCX, RDX);
    x64_cmov(&r->c, keep, RDX, RCX);
    finish_amo(r, d, cold, log2_size);
}

#define AMO_SWAP(id, log2_size)                                                                    \
    void emit_##id(struct region *r, const struct insn *d)                                         \
    {                                                                                              \
        emit_swap(r, d, log2_size);                                                                \
    }
#define AMO_ALU(id, op, log2_size)                                                                 \
    void emit_##id(struct region *r, const struct insn *d)                                         \
    {                                                                                              \
        emit_amo(r, d, op, log2_size);                                                             \
    }
#define AMO_MINMAX(id, keep, log2_size)                                                            \
    void emit_##id(struct region *r, const struct insn *d)                                         \
    {                                                                                              \
        emit_minmax(r, d, keep, log2_size);                                                        \
    }

AMO_SWAP(amoswap_w, 2)
AMO_SWAP(amoswap_d, 3)
AMO_ALU(amoadd_w, ALU_ADD, 2)
AMO_ALU(amoxor_w, ALU_XOR, 2)
AMO_ALU(amoand_w, ALU_AND, 2)
AMO_ALU(amoor_w, ALU_OR, 2)
AMO_ALU(amoadd_d, ALU_ADD, 3)
AMO_ALU(amoxor_d, ALU_XOR, 3)
AMO_ALU(amoand_d, ALU_AND, 3)
AMO_ALU(amoor_d, ALU_OR, 3)
AMO_MINMAX(amomin_w, CC_L, 2)
AMO_MINMAX(amomax_w, CC_G, 2)
AMO_MINMAX(amominu_w, CC_B, 2)
AMO_MINMAX(amomaxu_w, CC_A, 2)
AMO_MINMAX(amomin_d, CC_L, 3)
AMO_MINMAX(amomax_d, CC_G, 3)
AMO_MINMAX(amominu_d, CC_B, 3)
AMO_MINMAX(amomaxu_d, CC_A, 3)

/* rdx = physical address of what rax points to in RAM. Destroys rcx. */
static void emit_pa(struct region *r)
{
    const struct phys *phys = r->h->config.phys;
    uint64_t base = phys_ram_base(phys);

    x64_mov_ri(&r->c, RCX, (uint64_t)(uintptr_t)phys_ram(phys, base, 1) - base);
    x64_mov_rr(&r->c, RDX, RAX);
    x64_alu_rr(&r->c, ALU_SUB, true, RDX, RCX);
}

/* As load_reserved() in exec_a.c. */
static void emit_lr(struct region *r, const struct insn *d, unsigned log2_size)
{
    struct cold *cold = emit_locate(r, d, log2_size);

    emit_pa(r);
    x64_store(&r->c, RESERVATION(pa), RDX);
    x64_mov_mi(&r->c, false, RESERVATION(size), 1 << log2_size);
    load_sext(&r->c, RCX, log2_size);
    x64_store(&r->c, RESERVATION(value), RCX);
    done(r, d->rd, RCX);
    cold->back = r->c.at;
}

/* As store_conditional(): size, address and value must be those of the reservation. */
static void emit_sc(struct region *r, const struct insn *d, unsigned log2_size)
{
    struct cold *cold = emit_locate(r, d, log2_size);
    struct x64 *c = &r->c;
    uint8_t *fails[3], *end;

    emit_pa(r);
    x64_alu_mi(c, ALU_CMP, false, RESERVATION(size), 1 << log2_size);
    fails[0] = x64_jcc(c, CC_NE);
    x64_alu_rm(c, ALU_CMP, true, RDX, RESERVATION(pa));
    fails[1] = x64_jcc(c, CC_NE);
    load_sext(c, RCX, log2_size);
    x64_alu_rm(c, ALU_CMP, true, RCX, RESERVATION(value));
    fails[2] = x64_jcc(c, CC_NE);
    use_in(r, d->rs2, RDX);
    store_back(c, RDX, log2_size);
    x64_mov_ri(c, RCX, 0);
    end = x64_jmp(c);
    for (size_t i = 0; i < ARRAY_SIZE(fails) && !c->full; i++)
        x64_patch(fails[i], c->at);
    x64_mov_ri(c, RCX, 1);
    if (!c->full)
        x64_patch(end, c->at);
    x64_mov_mi(c, false, RESERVATION(size), 0);
    done(r, d->rd, RCX);
    cold->back = c->at;
}

void emit_lr_w(struct region *r, const struct insn *d)
{
    emit_lr(r, d, 2);
}

void emit_lr_d(struct region *r, const struct insn *d)
{
    emit_lr(r, d, 3);
}

void emit_sc_w(struct region *r, const struct insn *d)
{
    emit_sc(r, d, 2);
}

void emit_sc_d(struct region *r, const struct insn *d)
{
    emit_sc(r, d, 3);
}

/* Whether it is allowed here is in the mode key, as far as the gates are known. */
void emit_cbo_zero(struct region *r, const struct insn *d)
{
    struct x64 *c = &r->c;
    struct cold *cold;

    if (!(r->h->mode_key >> MODE_GATES_SHIFT) || !exec_may_zero_block(r->h)) {
        emit_call(r, d);
        r->boxed = 0;
        return;
    }
    cold = cold_new(r, COLD_CALL, d);
    emit_check(r, d->rs1, 0, 1, true, cold);
    x64_alu_ri(c, ALU_AND, true, RAX, -CACHE_BLOCK);
    x64_op_rr(c, (UINT64_C(0x66) << 24) | 0x0fef, false, 0, 0); /* pxor xmm0, xmm0 */
    for (int32_t at = 0; at < CACHE_BLOCK; at += 16)
        x64_op_rm(c, 0x0f11, false, 0, x64_at(RAX, at)); /* movups */
    cold->back = c->at;
}
