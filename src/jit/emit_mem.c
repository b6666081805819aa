/*
 * Loads and stores: the TLB probe of cpu/access.h inline, one for several where share.c says so; the
 * rest behind the end of the region.
 */
#include "jit/emit.h"

/* Compares; `va` holds the address of the first byte. rcx = the offset of the TLB's entry. */
static void emit_probe(struct region *r, enum x64_reg va, int32_t last, bool is_store,
                       struct cold *cold)
{
    struct x64 *c = &r->c;
    size_t tag = is_store ? offsetof(struct tlb_entry, tag_w) : offsetof(struct tlb_entry, tag_r);

    if (r->jit->host.bmi2) {
        x64_rorx(c, false, RCX, va, TLB_PAGE_SHIFT - 5);
    } else {
        x64_mov32_rr(c, RCX, va);
        x64_shift_ri(c, SHIFT_SHR, false, RCX, TLB_PAGE_SHIFT - 5);
    }
    x64_alu_ri(c, ALU_AND, false, RCX, (TLB_ENTRIES - 1) << 5);
    if (last)
        x64_lea(c, RDX, x64_at(va, last));
    else
        x64_mov_rr(c, RDX, va);
    x64_alu_ri(c, ALU_AND, true, RDX, (int32_t)TLB_PAGE_MASK);
    x64_alu_rm(c, ALU_CMP, true, RDX, (struct x64_mem){R15, RCX, (int32_t)tag, 0});
    cold->site[0] = x64_jcc(c, CC_NE);
}

static const struct x64_mem addend = {R15, RCX, offsetof(struct tlb_entry, addend), 0};

/* Where base + disp is: in a pinned register or in rax. */
static enum x64_reg emit_va(struct region *r, unsigned base, int32_t disp)
{
    enum x64_reg from = use(r, base, RAX);

    if (disp == 0)
        return from;
    x64_lea(&r->c, RAX, x64_at(from, disp));
    return RAX;
}

void emit_check(struct region *r, unsigned base, int32_t lo, int32_t end, bool is_store,
                struct cold *cold)
{
    enum x64_reg va = emit_va(r, base, lo);

    emit_probe(r, va, end - lo - 1, is_store, cold);
    if (va != RAX)
        x64_mov_rr(&r->c, RAX, va);
    x64_alu_rm(&r->c, ALU_ADD, true, RAX, addend);
}

/*
 * Where access d goes in host memory. Its check may be shared; else it jumps to the new *cold with
 * the guest address in cold->va.
 */
static struct x64_mem emit_address(struct region *r, const struct insn *d, unsigned log2_size,
                                   struct cold **cold)
{
    struct x64_mem m;
    bool is_store = access_is_store(d);
    enum x64_reg va;

    *cold = NULL;
    if (share_address(r, d, &m))
        return m;
    *cold = cold_new(r, is_store ? COLD_STORE : COLD_LOAD, d);
    (*cold)->log2_size = (uint8_t)log2_size;
    va = emit_va(r, d->rs1, d->imm);
    (*cold)->va = va;
    emit_probe(r, va, (1 << log2_size) - 1, is_store, *cold);
    x64_load(&r->c, RCX, addend); /* the address is a sum in the access itself: a cycle less */
    return (struct x64_mem){RCX, va, 0, 0};
}

static void finish(struct region *r, const struct insn *d, struct cold *cold)
{
    if (cold)
        cold->back = r->c.at;
    else
        share_rax_kept(r, d);
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
    struct cold *cold;
    struct x64_mem m = emit_address(r, d, log2_size, &cold);
    enum x64_reg to = def(d->rd, RDX);

    if (cold)
        cold->is_signed = is_signed;
    x64_op_rm(&r->c, loads[is_signed][log2_size].opcode, loads[is_signed][log2_size].w,
              (unsigned)to, m);
    done(r, d->rd, to);
    finish(r, d, cold);
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
    struct cold *cold;
    struct x64_mem m = emit_address(r, d, log2_size, &cold);

    x64_op_rm(&r->c, opcodes[log2_size], log2_size == 3, (unsigned)use(r, d->rs2, RDX), m);
    finish(r, d, cold);
}

#define ACCESSES                                                                                   \
    LOAD(lb, 0, true)                                                                              \
    LOAD(lh, 1, true)                                                                              \
    LOAD(lw, 2, true)                                                                              \
    LOAD(ld, 3, false)                                                                             \
    LOAD(lbu, 0, false)                                                                            \
    LOAD(lhu, 1, false)                                                                            \
    LOAD(lwu, 2, false)                                                                            \
    STORE(sb, 0)                                                                                   \
    STORE(sh, 1)                                                                                   \
    STORE(sw, 2)                                                                                   \
    STORE(sd, 3)

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
ACCESSES
#undef LOAD
#undef STORE

int access_log2_size(const struct insn *d)
{
    switch (isa_insns[d->id].base) {
#define LOAD(id, log2_size, is_signed)                                                             \
    case INSN_##id:                                                                                \
        return log2_size;
#define STORE(id, log2_size) LOAD(id, log2_size, false)
    ACCESSES
    case INSN_flw:
    case INSN_fsw:
        return 2;
    case INSN_fld:
    case INSN_fsd:
        return 3;
    default:
        return -1;
    }
}
#undef LOAD
#undef STORE

bool access_is_store(const struct insn *d)
{
    switch (isa_insns[d->id].base) {
    case INSN_sb:
    case INSN_sh:
    case INSN_sw:
    case INSN_sd:
    case INSN_fsw:
    case INSN_fsd:
        return true;
    default:
        return false;
    }
}

void emit_fp_load(struct region *r, const struct insn *d, unsigned log2_size)
{
    struct cold *cold;
    struct x64_mem m = emit_address(r, d, log2_size, &cold);

    if (cold)
        cold->is_fp = true;
    if (log2_size == 3) {
        emit_fp_loaded_from(r, d, m);
        finish(r, d, cold);
        return;
    }
    emit_fp_loaded_single(r, d, m);
    finish(r, d, cold);
}

void emit_fp_store(struct region *r, const struct insn *d, unsigned log2_size)
{
    struct cold *cold;
    struct x64_mem m = emit_address(r, d, log2_size, &cold);

    if (cold)
        cold->is_fp = true;
    emit_fp_stored(r, d->rs2, log2_size, m);
    finish(r, d, cold);
}
