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

static void emit_branch(struct region *r, const struct insn *d, enum x64_cond cc)
{
    enum x64_reg a;

    r->pending++;
    emit_branch_account(r, d);
    a = use(r, d->rs1, RAX);
    if (d->rs2 == 0)
        x64_test_rr(&r->c, true, a, a);
    else if (jit_pinned[d->rs2] != NO_REG)
        x64_alu_rr(&r->c, ALU_CMP, true, a, (enum x64_reg)jit_pinned[d->rs2]);
    else
        x64_alu_rm(&r->c, ALU_CMP, true, a, guest_mem(d->rs2));
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
