/*
 * sstatus as S-mode sees it, which is vsstatus in a guest, and vsstatus as HS-mode sees it.
 *
 * What Linux does all the time stays in translated code: SIE off and on, while no interrupt waits;
 * SUM on and off around each access to a user's page, which swaps the TLB bank for its twin
 * (mem/tlb.h). The code that runs may go on, since SUM says nothing of fetches. All else that a
 * write may change goes through the row's own function.
 */
#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "jit/emit.h"
#include "jit/emit_csr.h"

#define CSR_SSTATUS 0x100
#define CSR_VSSTATUS 0x200
#define WRITABLE                                                                                   \
    (MSTATUS_SIE | MSTATUS_SPIE | MSTATUS_SPP | MSTATUS_FS | MSTATUS_SUM | MSTATUS_MXR)
#define OF_CONTEXT (MSTATUS_FS | MSTATUS_SUM | MSTATUS_MXR)
#define BANK_MEM(bank, field) x64_at(bank, (int32_t)offsetof(struct tlb_bank, field))

static struct x64_mem status_of(const struct csr_row *row)
{
    return row->number == CSR_SSTATUS ? HART_MEM(csr.mstatus) : HART_MEM(csr.vsstatus);
}

/* rax |= SD if its FS is Dirty; the mode key knows FS of mstatus. Destroys rcx. */
static void emit_dirty(struct region *r, const struct csr_row *row)
{
    struct x64 *c = &r->c;

    if (row->number == CSR_SSTATUS) {
        bool is_dirty = r->h->mode_key & MODE_FS_DIRTY;

        x64_mov_ri(c, RCX, MSTATUS_UXL_64 | (is_dirty ? MSTATUS_SD : 0));
        x64_alu_rr(c, ALU_OR, true, RAX, RCX);
        return;
    }
    x64_mov32_rr(c, RCX, RAX);
    x64_alu_ri(c, ALU_AND, false, RCX, (int32_t)MSTATUS_FS);
    x64_alu_ri(c, ALU_CMP, false, RCX, (int32_t)MSTATUS_FS);
    x64_setcc(c, CC_E, RCX);
    x64_shift_ri(c, SHIFT_SHL, true, RCX, 63);
    x64_alu_rr(c, ALU_OR, true, RAX, RCX);
    x64_mov_ri(c, RCX, MSTATUS_UXL_64);
    x64_alu_rr(c, ALU_OR, true, RAX, RCX);
}

static void emit_read(struct region *r, const struct csr_row *row)
{
    x64_load(&r->c, RAX, status_of(row));
    x64_alu_ri(&r->c, ALU_AND, false, RAX, (int32_t)WRITABLE);
    emit_dirty(r, row);
}

/* rdx = the bits that change; those of the present mode may have effects. rax stays. */
static void emit_write(struct region *r, const struct insn *d, const struct csr_row *row,
                       struct cold **cold)
{
    struct x64 *c = &r->c;
    bool is_own = r->h->virt || row->number == CSR_SSTATUS;
    uint64_t watched = csr_op_of(d) == OP_CLEAR ? OF_CONTEXT : OF_CONTEXT | MSTATUS_SIE;

    emit_csr_combined(r, d);
    x64_load(c, RDX, status_of(row));
    x64_alu_rr(c, ALU_XOR, true, RDX, RCX);
    x64_alu_ri(c, ALU_AND, false, RDX, (int32_t)WRITABLE);
    if (is_own) {
        x64_mov32_rr(c, RCX, RDX);
        x64_alu_ri(c, ALU_AND, false, RCX, (int32_t)watched);
        *cold = cold_new(r, COLD_STATUS, d);
        (*cold)->row = row;
        (*cold)->site[0] = x64_jcc(c, CC_NE);
    }
    x64_op_rm(c, 0x31, true, RDX, status_of(row)); /* xor [status], rdx */
}

bool emit_status(struct region *r, const struct insn *d, const struct csr_row *row)
{
    struct cold *cold = NULL;

    if (r->h->priv != PRIV_S || (row->number != CSR_SSTATUS && row->number != CSR_VSSTATUS))
        return false;
    if (csr_does_write(d) && !isa_has(r->jit->isa, EXT_F))
        return false; /* FS is read-only */
    if (csr_does_read(d))
        emit_read(r, row);
    if (csr_does_write(d))
        emit_write(r, d, row, &cold);
    if (csr_does_read(d))
        done(r, d->rd, RAX);
    if (cold)
        cold->back = r->c.at;
    return true;
}

/* A write that was looked at takes place. */
static void emit_changed(struct region *r, const struct cold *cold)
{
    x64_op_rm(&r->c, 0x31, true, RDX, status_of(cold->row));
    if (csr_does_read(cold->d))
        done(r, cold->d->rd, RAX);
    jump_back(r, cold->back);
}

/* What leads to the call of the row's function. */
struct exits {
    uint8_t *site[8];
    unsigned n;
};

static void exit_if(struct region *r, struct exits *e, enum x64_cond cc)
{
    e->site[e->n++] = x64_jcc(&r->c, cc);
}

/* The bank in r15 is used now, as find_bank() notes it, so that both engines recycle the same ones. */
static void emit_used(struct region *r)
{
    x64_load(&r->c, RCX, HART_MEM(context_clock));
    x64_alu_ri(&r->c, ALU_ADD, true, RCX, 1);
    x64_store(&r->c, HART_MEM(context_clock), RCX);
    x64_store(&r->c, BANK_MEM(R15, last_use), RCX);
}

/* SUM alone: the other bank, if it is known. */
static void emit_sum(struct region *r, const struct cold *cold, struct exits *e)
{
    struct x64 *c = &r->c;

    x64_alu_mi(c, ALU_CMP, true, BANK_MEM(R15, sum_twin), 0);
    exit_if(r, e, CC_E);
    emit_used(r);
    x64_load(c, R15, BANK_MEM(R15, sum_twin));
    emit_used(r);
    x64_store(c, HART_MEM(bank), R15);
    x64_load(c, RCX, BANK_MEM(R15, jump_generation));
    x64_shift_ri(c, SHIFT_SHL, true, RCX, MODE_KEY_BITS);
    x64_alu_ri(c, ALU_OR, true, RCX, (int32_t)r->h->mode_key);
    x64_store(c, HART_MEM(jump_key), RCX);
    x64_alu_mi(c, ALU_ADD, true, HART_MEM(stats.bank_switches), 1);
    emit_changed(r, cold);
}

/* Exits if rcx + `shift` has reached the timer whose interrupt is `bit` of mie. */
static void emit_timer(struct region *r, unsigned bit, const struct x64_mem *shift,
                       struct x64_mem timer, struct exits *e)
{
    struct x64 *c = &r->c;
    uint8_t *over;

    x64_load(c, RCX, HART_MEM(csr.mie));
    x64_bt_ri(c, 4, RCX, bit);
    over = x64_jcc(c, CC_AE);
    x64_load(c, RCX, HART_MEM(time_seen));
    if (shift)
        x64_alu_rm(c, ALU_ADD, true, RCX, *shift);
    x64_alu_rm(c, ALU_CMP, true, RCX, timer);
    exit_if(r, e, CC_AE);
    patch_here(r, over);
}

/*
 * SIE alone: when it comes on, no enabled interrupt may be pending at any level. time_seen is what
 * csr_mip_seen() compares with; a deterministic run ends where a timer fires, so there it is too.
 */
static void emit_sie(struct region *r, const struct cold *cold, struct exits *e)
{
    const struct x64_mem htimedelta = HART_MEM(csr.htimedelta);
    struct x64 *c = &r->c;
    uint8_t *off;

    x64_load(c, RCX, status_of(cold->row));
    x64_bt_ri(c, 4, RCX, 1);
    off = x64_jcc(c, CC_B);
    x64_op_rm(c, 0x8b, false, RCX, HART_MEM(pins));
    x64_alu_rm(c, ALU_OR, true, RCX, HART_MEM(csr.mip));
    x64_alu_rm(c, ALU_OR, true, RCX, HART_MEM(csr.hvip));
    x64_alu_rm(c, ALU_AND, true, RCX, HART_MEM(csr.mie));
    exit_if(r, e, CC_NE);
    emit_timer(r, IRQ_STI, NULL, HART_MEM(csr.stimecmp), e);
    emit_timer(r, IRQ_MTI, NULL, HART_MEM(mtimecmp), e);
    emit_timer(r, IRQ_VSTI, &htimedelta, HART_MEM(csr.vstimecmp), e);
    patch_here(r, off);
    emit_changed(r, cold);
}

void emit_status_cold(struct region *r, const struct cold *cold)
{
    struct x64 *c = &r->c;
    struct exits e = {.n = 0};
    uint8_t *other;

    _Static_assert(MSTATUS_SIE == 1 << 1, "the bit that emit_sie() looks at");
    r->pending = cold->pending;
    x64_alu_ri(c, ALU_CMP, false, RCX, (int32_t)MSTATUS_SUM);
    other = x64_jcc(c, CC_NE);
    if (r->h->config.counts_accesses)
        e.site[e.n++] = x64_jmp(c);
    else
        emit_sum(r, cold, &e);
    patch_here(r, other);
    if (csr_op_of(cold->d) != OP_CLEAR) {
        x64_alu_ri(c, ALU_CMP, false, RCX, (int32_t)MSTATUS_SIE);
        exit_if(r, &e, CC_NE);
        emit_sie(r, cold, &e);
    }
    for (unsigned i = 0; i < e.n; i++)
        patch_here(r, e.site[i]);
    emit_call_csr(r, cold->d, cold->row);
    jump_back(r, cold->back);
}
