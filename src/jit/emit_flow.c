/* Jumps and branches. */
#include "jit/emit.h"

/* rd = pc_page + displacement. */
static void emit_page_address(struct region *r, unsigned rd, int64_t displacement)
{
    enum x64_reg to = def(rd, RDX);

    if (rd == REG_SINK)
        return;
    x64_load(&r->c, to, HART_MEM(pc_page));
    if (displacement == (int32_t)displacement) {
        x64_alu_ri(&r->c, ALU_ADD, true, to, (int32_t)displacement);
    } else {
        x64_mov_ri(&r->c, RCX, (uint64_t)displacement);
        x64_alu_rr(&r->c, ALU_ADD, true, to, RCX);
    }
    done(r, rd, to);
}

void emit_link(struct region *r, const struct insn *d)
{
    emit_page_address(r, d->rd, d->offset + (int64_t)isa_length(d->raw));
}

void emit_auipc(struct region *r, const struct insn *d)
{
    emit_page_address(r, d->rd, d->offset + (int64_t)d->imm);
}

void emit_jal(struct region *r, const struct insn *d)
{
    r->pending++;
    emit_link(r, d);
    emit_goto(r, d + 1, d->offset + (int64_t)d->imm);
}

void emit_jalr(struct region *r, const struct insn *d)
{
    enum x64_reg base = use(r, d->rs1, RAX);

    r->pending++;
    if (d->imm)
        x64_lea(&r->c, RAX, x64_at(base, d->imm));
    else if (base != RAX)
        x64_mov_rr(&r->c, RAX, base);
    emit_link(r, d);
    emit_jump_cached(r, true);
}

static bool is_in_memory(unsigned x)
{
    return x != 0 && jit_pinned[x] == NO_REG;
}

static void emit_compare(struct region *r, unsigned a, unsigned b)
{
    enum x64_reg reg;

    if (is_in_memory(a) && b == 0) {
        x64_alu_mi(&r->c, ALU_CMP, true, guest_mem(a), 0);
    } else if (is_in_memory(a) && !is_in_memory(b)) {
        x64_op_rm(&r->c, ALU_CMP << 3 | 1, true, (unsigned)jit_pinned[b], guest_mem(a));
    } else {
        reg = use(r, a, RAX);
        if (b == 0)
            x64_test_rr(&r->c, true, reg, reg);
        else if (is_in_memory(b))
            x64_alu_rm(&r->c, ALU_CMP, true, reg, guest_mem(b));
        else
            x64_alu_rr(&r->c, ALU_CMP, true, reg, (enum x64_reg)jit_pinned[b]);
    }
}

static void emit_branch(struct region *r, const struct insn *d, enum x64_cond cc)
{
    r->pending++;
    emit_branch_account(r, d);
    emit_compare(r, d->rs1, d->rs2);
    emit_branch_taken(r, cc, d);
}

#define BRANCH(id, cc)                                                                             \
    void emit_##id(struct region *r, const struct insn *d)                                         \
    {                                                                                              \
        emit_branch(r, d, cc);                                                                     \
    }

BRANCH(beq, CC_E)
BRANCH(bne, CC_NE)
BRANCH(blt, CC_L)
BRANCH(bge, CC_GE)
BRANCH(bltu, CC_B)
BRANCH(bgeu, CC_AE)

/* One thread runs all harts and devices (docs/adr/0003): everybody sees accesses in order. */
void emit_fence(struct region *r, const struct insn *d)
{
    (void)r;
    (void)d;
}
