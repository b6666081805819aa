/* Loads and stores: the TLB probe of cpu/access.h inline, the rest behind the end of the region. */
#include "jit/emit.h"

/* Leaves the host address in rax, or jumps to the new cold part with the guest address there. */
static struct cold *emit_probe(struct region *r, const struct insn *d, enum cold_kind kind,
                               unsigned log2_size, size_t tag)
{
    struct x64 *c = &r->c;
    int32_t last = (1 << log2_size) - 1;
    struct cold *cold = cold_new(r, kind, d);
    enum x64_reg base = use(r, d->rs1, RAX);

    cold->log2_size = (uint8_t)log2_size;
    if (base != RAX || d->imm)
        x64_lea(c, RAX, x64_at(base, d->imm));
    x64_mov32_rr(c, RCX, RAX);
    x64_shift_ri(c, SHIFT_SHR, false, RCX, TLB_PAGE_SHIFT - 5);
    x64_alu_ri(c, ALU_AND, false, RCX, (TLB_ENTRIES - 1) << 5);
    if (last)
        x64_lea(c, RDX, x64_at(RAX, last));
    else
        x64_mov_rr(c, RDX, RAX);
    x64_alu_ri(c, ALU_AND, true, RDX, (int32_t)TLB_PAGE_MASK);
    x64_alu_rm(c, ALU_CMP, true, RDX, (struct x64_mem){R15, RCX, (int32_t)tag, 0});
    cold->site[0] = x64_jcc(c, CC_NE);
    x64_alu_rm(c, ALU_ADD, true, RAX,
               (struct x64_mem){R15, RCX, offsetof(struct tlb_entry, addend), 0});
    return cold;
}

static const struct {
    uint64_t opcode;
    bool w;
} loads[2][4] = {
    {{0x0fb6, false}, {0x0fb7, false}, {0x8b, false}, {0x8b, true}}, /* zero-extending */
    {{0x0fbe, true}, {0x0fbf, true}, {0x63, true}, {0x8b, true}},
};

static void emit_load(struct region *r, const struct insn *d, unsigned log2_size, bool is_signed)
{
    struct cold *cold = emit_probe(r, d, COLD_LOAD, log2_size, offsetof(struct tlb_entry, tag_r));
    enum x64_reg to = def(d->rd, RDX);

    cold->is_signed = is_signed;
    x64_op_rm(&r->c, loads[is_signed][log2_size].opcode, loads[is_signed][log2_size].w,
              (unsigned)to, x64_at(RAX, 0));
    done(r, d->rd, to);
    cold->back = r->c.at;
}

void emit_loaded(struct region *r, const struct insn *d, unsigned log2_size, bool is_signed,
                 bool is_fp)
{
    if (is_fp) {
        emit_fp_loaded(r, d, log2_size);
        return;
    }
    if (is_signed && log2_size < 3) {
        uint64_t opcode = loads[1][log2_size].opcode | (log2_size == 0 ? X64_BYTE_RM : 0);

        x64_op_rr(&r->c, opcode, true, RAX, RAX);
    }
    done(r, d->rd, RAX);
}

static void emit_store(struct region *r, const struct insn *d, unsigned log2_size)
{
    static const uint64_t opcodes[] = {0x88 | X64_BYTE, (UINT64_C(0x66) << 24) | 0x89, 0x89, 0x89};
    struct cold *cold = emit_probe(r, d, COLD_STORE, log2_size, offsetof(struct tlb_entry, tag_w));
    enum x64_reg value = use(r, d->rs2, RDX);

    x64_op_rm(&r->c, opcodes[log2_size], log2_size == 3, (unsigned)value, x64_at(RAX, 0));
    cold->back = r->c.at;
}

#define LOAD(id, log2_size, is_signed)                                                             \
    void emit_##id(struct region *r, const struct insn *d)                                         \
    {                                                                                              \
        emit_load(r, d, log2_size, is_signed);                                                     \
    }
#define STORE(id, log2_size)                                                                       \
    void emit_##id(struct region *r, const struct insn *d)                                         \
    {                                                                                              \
        emit_store(r, d, log2_size);                                                               \
    }

LOAD(lb, 0, true)
LOAD(lh, 1, true)
LOAD(lw, 2, true)
LOAD(ld, 3, false)
LOAD(lbu, 0, false)
LOAD(lhu, 1, false)
LOAD(lwu, 2, false)
STORE(sb, 0)
STORE(sh, 1)
STORE(sw, 2)
STORE(sd, 3)

void emit_fp_load(struct region *r, const struct insn *d, unsigned log2_size)
{
    struct cold *cold = emit_probe(r, d, COLD_LOAD, log2_size, offsetof(struct tlb_entry, tag_r));

    cold->is_fp = true;
    if (log2_size == 3) {
        emit_fp_loaded_from(r, d, x64_at(RAX, 0));
    } else {
        x64_op_rm(&r->c, 0x8b, false, RAX, x64_at(RAX, 0));
        emit_fp_loaded(r, d, log2_size);
    }
    cold->back = r->c.at;
}

void emit_fp_store(struct region *r, const struct insn *d, unsigned log2_size)
{
    struct cold *cold = emit_probe(r, d, COLD_STORE, log2_size, offsetof(struct tlb_entry, tag_w));

    cold->is_fp = true;
    emit_fp_value(r, d->rs2, RDX);
    x64_op_rm(&r->c, 0x89, log2_size == 3, RDX, x64_at(RAX, 0));
    cold->back = r->c.at;
}
