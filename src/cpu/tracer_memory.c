#include "cpu/tracer_memory.h"

#include <string.h>

#include "cpu/access.h"
#include "cpu/exec.h"

/* Major opcodes of rv-32-64g.adoc, "RV32/64G Instruction Set Listings". */
#define OPCODE_LOAD 0x03
#define OPCODE_LOAD_FP 0x07
#define OPCODE_STORE 0x23
#define OPCODE_STORE_FP 0x27
#define OPCODE_AMO 0x2f
#define OPCODE_SYSTEM 0x73

#define FUNCT5_LR 0x02
#define FUNCT5_SC 0x03
#define FUNCT5_CAS 0x05

/* HLV, HLVX and HSV: funct3 100, funct7 0110xxx; its last bit tells stores, two others the size. */
#define HYPERVISOR_ACCESS_MASK 0xf000707fu
#define HYPERVISOR_ACCESS 0x60004073u
#define HYPERVISOR_SIZE_SHIFT 26

#define CBO_BLOCK 64

static enum tracer_access_kind kind_of(uint32_t match)
{
    uint32_t funct5 = match >> 27;

    switch (match & 0x7f) {
    case OPCODE_LOAD:
    case OPCODE_LOAD_FP:
        return TRACER_LOAD;
    case OPCODE_STORE:
    case OPCODE_STORE_FP:
        return TRACER_STORE;
    case OPCODE_AMO:
        return funct5 == FUNCT5_LR   ? TRACER_LOAD
               : funct5 == FUNCT5_SC  ? TRACER_SC
               : funct5 == FUNCT5_CAS ? TRACER_CAS
                                      : TRACER_AMO;
    case OPCODE_SYSTEM:
        if ((match & HYPERVISOR_ACCESS_MASK) == HYPERVISOR_ACCESS)
            return match & BIT(25) ? TRACER_STORE : TRACER_LOAD;
        return TRACER_NO_ACCESS;
    default:
        return TRACER_NO_ACCESS;
    }
}

void tracer_access_before(struct hart *h, const struct insn *d, struct tracer_access *a)
{
    const struct insn_info *base = &isa_insns[isa_insns[d->id].base];
    unsigned opcode = base->match & 0x7f;
    bool has_offset = opcode != OPCODE_AMO && opcode != OPCODE_SYSTEM;
    unsigned funct3 = base->match >> 12 & 7;

    a->kind = isa_insns[d->id].base == INSN_cbo_zero ? TRACER_ZERO : kind_of(base->match);
    if (a->kind == TRACER_NO_ACCESS)
        return;
    a->by_hlv = opcode == OPCODE_SYSTEM;
    a->size = a->by_hlv             ? 1u << (base->match >> HYPERVISOR_SIZE_SHIFT & 3)
              : opcode == OPCODE_AMO ? 1u << funct3
                                     : 1u << (funct3 & 3);
    a->va = rs1(h, d) + (has_offset ? imm(d) : 0);
    a->stored[0] = opcode == OPCODE_STORE_FP ? h->f[d->rs2] : rs2(h, d);
    a->stored[1] = a->size == 16 && d->rs2 ? h->x[(d->rs2 + 1) & 31] : 0;
    a->expected[0] = d->rd == REG_SINK ? 0 : h->x[d->rd];
    a->expected[1] = a->size == 16 && d->rd != REG_SINK ? h->x[(d->rd + 1) & 31] : 0;
    if (a->kind == TRACER_ZERO) {
        a->va = align_down(rs1(h, d), CBO_BLOCK);
        a->size = CBO_BLOCK;
        a->stored[0] = 0;
    }
}

static uint64_t low_bytes(uint64_t value, unsigned size)
{
    return size < 8 ? value & (BIT(size * 8) - 1) : value;
}

/* Adds one access of at most eight bytes. */
static void add(struct trace_step *step, struct tlb_bank *bank, uint64_t va, unsigned size,
                bool is_store, uint64_t value)
{
    const struct tlb_entry *e = tlb_slot(bank, va);
    const struct tlb_cold *cold = &bank->cold[tlb_index(va)];
    uint64_t page = va & TLB_PAGE_MASK;
    bool is_guest = bank->context.data & CTX_VIRT;
    bool has_pa = e->tag_r == page || e->tag_w == page;

    if (step->n_accesses == TRACE_MAX_ACCESSES)
        return;
    step->accesses[step->n_accesses++] = (struct trace_access){
        .va = va,
        .gpa = has_pa && is_guest ? cold->gpa | (va & ~TLB_PAGE_MASK) : 0,
        .pa = has_pa ? cold->pa | (va & ~TLB_PAGE_MASK) : 0,
        .value = low_bytes(value, size),
        .size = (uint8_t)size,
        .is_store = is_store,
        .is_guest = is_guest,
        .has_pa = has_pa,
    };
}

/* What memory holds after an atomic operation, whose page is RAM. */
static uint64_t stored_by_amo(const struct hart *h, struct tlb_bank *bank, uint64_t va,
                              unsigned size)
{
    uint64_t pa = bank->cold[tlb_index(va)].pa | (va & ~TLB_PAGE_MASK);
    const uint8_t *ram = phys_ram(h->config.phys, pa, size);
    uint64_t value = 0;

    if (ram)
        memcpy(&value, ram, size);
    return value;
}

static bool has_swapped(const struct hart *h, const struct insn *d, const struct tracer_access *a)
{
    unsigned half = a->size > 8 ? 8 : a->size;
    bool low = low_bytes(h->x[d->rd], half) == low_bytes(a->expected[0], half);

    return low && (a->size <= 8 || d->rd == REG_SINK || h->x[(d->rd + 1) & 31] == a->expected[1]);
}

/* The loads of an atomic operation, then its stores, each at most eight bytes. */
static void add_atomic(struct hart *h, const struct insn *d, const struct tracer_access *a,
                       struct trace_step *step)
{
    unsigned part = a->size > 8 ? 8 : a->size;

    add(step, h->bank, a->va, part, false, h->x[d->rd]);
    if (a->size > 8)
        add(step, h->bank, a->va + 8, 8, false, d->rd == REG_SINK ? 0 : h->x[(d->rd + 1) & 31]);
    if (a->kind == TRACER_CAS && !has_swapped(h, d, a))
        return;
    add(step, h->bank, a->va, part, true, stored_by_amo(h, h->bank, a->va, part));
    if (a->size > 8)
        add(step, h->bank, a->va + 8, 8, true, stored_by_amo(h, h->bank, a->va + 8, 8));
}

void tracer_access_retired(struct hart *h, const struct insn *d, const struct tracer_access *a,
                           struct trace_step *step)
{
    struct tlb_bank *bank = a->by_hlv ? access_guest_bank(h) : h->bank;

    switch (a->kind) {
    case TRACER_NO_ACCESS:
        break;
    case TRACER_LOAD:
        add(step, bank, a->va, a->size, false,
            *isa_insns[isa_insns[d->id].base].operands == 'D' ? h->f[d->rd] : h->x[d->rd]);
        break;
    case TRACER_SC:
        if (h->x[d->rd] == 0)
            add(step, bank, a->va, a->size, true, a->stored[0]);
        break;
    case TRACER_STORE:
        add(step, bank, a->va, a->size, true, a->stored[0]);
        break;
    case TRACER_AMO:
    case TRACER_CAS:
        add_atomic(h, d, a, step);
        break;
    case TRACER_ZERO:
        for (unsigned i = 0; i < a->size; i += 8)
            add(step, bank, a->va + i, 8, true, 0);
        break;
    }
}
