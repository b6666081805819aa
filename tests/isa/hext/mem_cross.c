/*
 * Accesses and instructions that lie in two pages: which half faults, and what is written about it
 * (hypervisor.adoc, "Guest-Page Faults", H_straddle; "Transformed Instruction": Addr. Offset).
 */
#include "access.h"

#define VALUE 0x8796a5b4c3d2e1f0UL

/* Two pages, neighbours for the guest, apart from each other below; w.gpa is that of the first. */
struct two {
    struct window first, second;
    u64 edge; /* virtual address of the second page */
};

static struct two two_pages(unsigned vs_mode, unsigned g_mode, bool user)
{
    struct two t;
    u64 flags = user ? PTE_URWX : PTE_RWX;

    vm_build(vs_mode, g_mode);
    t.first = vm_window(0, 0, 0, user);
    t.second = vm_window(1, 0, 0, user);
    t.edge = t.first.va + PAGE_SIZE;
    if (vs_mode != MODE_BARE) {
        vs_map(t.edge, t.second.gpa, 0, flags);
        t.second.vs = vs_slot(t.edge, 0);
    } else {
        /* The guest physical addresses are neighbours, too. */
        t.second.gpa = t.first.gpa + PAGE_SIZE;
        g_map(t.second.gpa, t.second.pa, 0, PTE_URWX);
        t.second.g = g_slot(t.second.gpa, 0);
    }
    t.second.va = t.edge;
    vm_fence();
    return t;
}

/* Byte i of what stands at edge - before. */
static volatile uint8_t *byte_at(const struct two *t, unsigned before, unsigned i)
{
    return (volatile uint8_t *)(i < before ? t->first.pa + PAGE_SIZE - before + i
                                           : t->second.pa + i - before);
}

static void fill(const struct two *t, unsigned before, u64 value)
{
    for (unsigned i = 0; i < 8; i++)
        *byte_at(t, before, i) = (uint8_t)(value >> 8 * i);
}

static u64 collect(const struct two *t, unsigned before)
{
    u64 value = 0;

    for (unsigned i = 0; i < 8; i++)
        value |= (u64)*byte_at(t, before, i) << 8 * i;
    return value;
}

static bool is_plain(const struct stub *s)
{
    return (s->kind & (STUB_LOAD | STUB_STORE | STUB_HLV | STUB_HLVX | STUB_HSV)) && s->size > 1 &&
           !(s->kind & (STUB_NO_RD | STUB_ZCB)) && (!(s->kind & STUB_ZFH) || has.zfh);
}

static bool is_load(const struct stub *s)
{
    return s->kind & (STUB_LOAD | STUB_HLV | STUB_HLVX);
}

static enum how way_of(const struct stub *s)
{
    return s->kind & (STUB_HLV | STUB_HLVX | STUB_HSV) ? HS_HLV_VS : AS_VS;
}

/* A machine may refuse misaligned accesses altogether, by address-misaligned exceptions. */
static bool misaligned_works(void)
{
    struct two t = two_pages(MODE_SV39, MODE_SV39, false);

    access_by(AS_VS, LOAD, t.edge - 4);
    return !trap.taken || trap.cause != CAUSE_LOAD_MISALIGNED;
}

static u64 extended(const struct stub *s, u64 value)
{
    unsigned unused = 64 - 8 * s->size;

    if (unused == 0)
        return value;
    if ((s->kind & STUB_FP) && is_load(s))
        return value << unused >> unused | ~(~0UL << unused >> unused);
    if (s->kind & STUB_SIGNED)
        return (u64)((int64_t)(value << unused) >> unused);
    return value << unused >> unused;
}

CASE("H-136 H-257", "misaligned loads and stores across a page work through both stages")
{
    if (!misaligned_works())
        ABSENT("misaligned accesses");
    for (unsigned bare = 0; bare < 2; bare++) {
        struct two t = two_pages(bare ? MODE_BARE : MODE_SV39, MODE_SV39, false);

        for (const struct stub *s = stubs; s < stubs_end; s++) {
            if (!is_plain(s))
                continue;
            for (unsigned before = 1; before < s->size; before++) {
                u64 mask = s->size == 8 ? ~0UL : BIT(8 * s->size) - 1;

                note(s->name, before);
                fill(&t, before, VALUE);
                access_stub(way_of(s), s, t.edge - before, ~VALUE);
                if (is_load(s)) {
                    EXPECT_VALUE(extended(s, VALUE));
                } else {
                    EXPECT_DONE();
                    CHECK_EQ(collect(&t, before), (VALUE & ~mask) | (~VALUE & mask));
                }
            }
        }
    }
}

/* The second page fails in each way; the address is the page's first. */
static void second_fails(bool hlvx)
{
    if (!misaligned_works())
        ABSENT("misaligned accesses");
    for (unsigned stage = 0; stage < 4; stage++) {
        struct two t = two_pages(stage == 2 ? MODE_BARE : MODE_SV39, MODE_SV39, false);

        if (stage == 0)
            *t.second.vs = 0;
        else if (stage < 3)
            *t.second.g = 0;
        else
            *t.second.g = PTE_PPN(NOWHERE) | PTE_URWX;
        vm_fence();
        for (unsigned to = 0; to < 2; to++)
            for (const struct stub *s = stubs; s < stubs_end; s++) {
                if (!is_plain(s) || !!(s->kind & STUB_HLVX) != hlvx)
                    continue;
                for (unsigned before = 1; before < s->size; before++) {
                    note(s->name, stage << 4 | before);
                    fill(&t, before, VALUE);
                    deliver_to(to ? HS : M);
                    access_stub(way_of(s), s, t.edge - before, VALUE);
                    if (stage == 0)
                        EXPECT_PAGE_FAULT(t.edge);
                    else if (stage < 3)
                        EXPECT_GUEST_FAULT(t.edge, t.second.gpa);
                    else
                        EXPECT_ACCESS_FAULT(t.edge);
                    deliver_to(M);
                }
            }
    }
}

CASE("H-136 H-153 H-154",
     "the second page of a misaligned access faults: the page boundary is reported")
{
    second_fails(false);
}

CASE("H-136 H-154 H-250", "the second page of a misaligned HLVX faults")
{
    second_fails(true);
}

CASE("H-136 H-154", "the first page of a misaligned access faults: its own address is reported")
{
    if (!misaligned_works())
        ABSENT("misaligned accesses");
    for (unsigned stage = 0; stage < 2; stage++) {
        struct two t = two_pages(MODE_SV39, MODE_SV39, false);

        if (stage == 0)
            *t.first.vs = 0;
        else
            *t.first.g = 0;
        vm_fence();
        for (const struct stub *s = stubs; s < stubs_end; s++) {
            if (!is_plain(s) || (s->kind & STUB_HLVX))
                continue;
            for (unsigned before = 1; before < s->size; before++) {
                note(s->name, stage << 4 | before);
                access_stub(way_of(s), s, t.edge - before, VALUE);
                if (stage == 0)
                    EXPECT_PAGE_FAULT(t.edge - before);
                else
                    EXPECT_GUEST_FAULT(t.edge - before, t.first.gpa + PAGE_SIZE - before);
            }
        }
    }
}

/* The walk of the second page: the pseudoinstruction has no offset, tval is the boundary. */
CASE("H-134 H-136 H-144", "the VS-stage table of the second page alone is unmapped")
{
    struct two t;
    u64 boundary;

    if (!misaligned_works())
        ABSENT("misaligned accesses");
    t = two_pages(MODE_SV39, MODE_SV39, false);
    boundary = (t.first.va & ~0x1fffffUL) + 0x200000; /* the next table begins */
    vs_map(boundary - PAGE_SIZE, t.first.gpa, 0, PTE_RWX);
    vs_map(boundary, t.second.gpa, 0, PTE_RWX);
    *vs_slot_g_leaf(boundary, 0) = 0;
    vm_fence();
    access_by(AS_VS, LOAD, boundary - 3);
    EXPECT_WALK_FAULT(boundary, vs_slot_gpa(boundary, 0), TINST_READ);
    access_by(HS_HLV_VS, LOAD, boundary - 5);
    EXPECT_WALK_FAULT(boundary, vs_slot_gpa(boundary, 0), TINST_READ);
}

/* D of both pages; A and D of the page behind are no business of an access that ends before. */
CASE("H-106 H-107 H-182",
     "a store across a page sets A and D of both, one before it of the first alone")
{
    struct two t;

    if (!has.svadu || !misaligned_works())
        ABSENT("Svadu or misaligned accesses");
    t = two_pages(MODE_SV39, MODE_SV39, false);
    csr_write(CSR_MENVCFG, ENVCFG_ADUE);
    csr_write(CSR_HENVCFG, ENVCFG_ADUE);
    for (unsigned before = 8; before > 0; before -= 4) {
        u64 wanted = before == 8 ? 0 : PTE_AD;

        *t.first.vs &= ~(u64)PTE_AD;
        *t.first.g &= ~(u64)PTE_AD;
        *t.second.vs &= ~(u64)PTE_AD;
        *t.second.g &= ~(u64)PTE_AD;
        vm_fence();
        access_by(AS_VS, STORE, t.edge - before);
        EXPECT_DONE();
        note("bytes before the edge", before);
        CHECK_BITS(*t.first.vs, PTE_AD, PTE_AD);
        CHECK_BITS(*t.first.g, PTE_AD, PTE_AD);
        CHECK_BITS(*t.second.vs, PTE_D, wanted & PTE_D);
        CHECK_BITS(*t.second.g, PTE_D, wanted & PTE_D);
        CHECK_BITS(*t.second.vs, wanted, wanted);
        CHECK_BITS(*t.second.g, wanted, wanted);
    }
}

/* Aligned accesses at the edge touch one page only. */
CASE("H-136", "an access that ends at the page's end does not touch the next page")
{
    struct two t = two_pages(MODE_SV39, MODE_SV39, false);

    *t.second.vs = 0;
    vm_fence();
    fill(&t, 8, VALUE);
    access_by(AS_VS, LOAD, t.edge - 8);
    EXPECT_VALUE(VALUE);
    access_by(HS_HLV_VS, STORE, t.edge - 8);
    EXPECT_DONE();
    access_by(AS_VS, LOAD, t.edge);
    EXPECT_PAGE_FAULT(t.edge);
}

/* Misaligned within a page, where misaligned accesses work: nothing of the offset shows. */
CASE("H-135 H-154 H-257", "a misaligned access within a page faults with its own address")
{
    struct two t;

    if (!misaligned_works())
        ABSENT("misaligned accesses");
    t = two_pages(MODE_SV39, MODE_SV39, false);
    *t.first.g = 0;
    vm_fence();
    for (unsigned offset = 1; offset < 8; offset++) {
        access_by(AS_VS, LOAD, t.first.va + 0x100 + offset);
        EXPECT_GUEST_FAULT(t.first.va + 0x100 + offset, t.first.gpa + 0x100 + offset);
        access_by(M_HLV_VS, STORE, t.first.va + 0x100 + offset);
        EXPECT_GUEST_FAULT(t.first.va + 0x100 + offset, t.first.gpa + 0x100 + offset);
    }
}

/* Misaligned AMOs, LR and SC fault: as misaligned or as access fault, or by their translation. */
CASE("H-039 H-323 H-324", "misaligned atomics write the guest's address")
{
    struct two t = two_pages(MODE_SV39, MODE_SV39, false);

    for (enum kind kind = ATOMIC; kind <= RESERVE; kind++) {
        u64 va = t.first.va + 0x101;

        access_by(AS_VS, kind, va);
        CHECK(trap.taken);
        if (!trap.taken)
            continue;
#ifdef HEXT_HOUSE
        EXPECT_FAULT(kind == RESERVE ? CAUSE_LOAD_MISALIGNED : CAUSE_STORE_MISALIGNED, va, NO_GPA,
                     TINST_INSN);
#else
        if (trap.cause == CAUSE_LOAD_MISALIGNED || trap.cause == CAUSE_STORE_MISALIGNED)
            EXPECT_FAULT(kind == RESERVE ? CAUSE_LOAD_MISALIGNED : CAUSE_STORE_MISALIGNED, va,
                         NO_GPA, TINST_INSN);
        else
            EXPECT_ACCESS_FAULT(va);
#endif
    }
}

/* ---- instructions ---- */

/* A 32-bit LUI A0 with its second half in the next page, and ECALL after it. */
static void place_across(const struct two *t)
{
    u32 lui = 0x76543000 | A0 << 7 | 0x37;
    volatile uint16_t *last = (volatile uint16_t *)(t->first.pa + PAGE_SIZE - 2);
    volatile uint16_t *next = (volatile uint16_t *)t->second.pa;

    last[0] = (uint16_t)lui;
    next[0] = (uint16_t)(lui >> 16);
    next[1] = (uint16_t)ECALL;
    next[2] = (uint16_t)(ECALL >> 16);
    __asm__ volatile("fence.i" : : : "memory");
}

CASE("H-137", "an instruction across two pages executes")
{
    for (unsigned user = 0; user < 2; user++)
        for (unsigned bare = 0; bare < 2; bare++) {
            struct two t = two_pages(bare ? MODE_BARE : MODE_SV39, MODE_SV39, user);

            place_across(&t);
            access_by(user ? AS_VU : AS_VS, FETCH, t.edge - 2);
            EXPECT_VALUE(0x76543000);
        }
}

CASE("H-137 H-157", "the second page of an instruction faults: epc is its start, tval the boundary")
{
    for (unsigned stage = 0; stage < 4; stage++)
        for (unsigned to = 0; to < 2; to++) {
            struct two t = two_pages(stage == 2 ? MODE_BARE : MODE_SV39, MODE_SV39, false);

            place_across(&t);
            if (stage == 0)
                *t.second.vs &= ~(u64)PTE_X;
            else if (stage < 3)
                *t.second.g &= ~(u64)PTE_X;
            else
                *t.second.g = PTE_PPN(NOWHERE) | PTE_URWX;
            vm_fence();
            deliver_to(to ? HS : M);
            note("stage, to", stage << 4 | to);
            access_by(AS_VS, FETCH, t.edge - 2);
            if (stage == 0)
                EXPECT_FAULT(CAUSE_FETCH_PAGE, t.edge, NO_GPA, TINST_INSN);
            else if (stage < 3)
                EXPECT_FAULT(CAUSE_FETCH_GUEST, t.edge, t.second.gpa, TINST_INSN);
            else
                EXPECT_FAULT(CAUSE_FETCH_ACCESS, t.edge, NO_GPA, TINST_INSN);
        }
}

CASE("H-137 H-157", "the first page of an instruction faults")
{
    for (unsigned stage = 0; stage < 2; stage++) {
        struct two t = two_pages(MODE_SV39, MODE_SV39, false);

        place_across(&t);
        if (stage)
            *t.first.g &= ~(u64)PTE_X;
        else
            *t.first.vs &= ~(u64)PTE_X;
        vm_fence();
        access_by(AS_VS, FETCH, t.edge - 2);
        if (stage)
            EXPECT_FAULT(CAUSE_FETCH_GUEST, t.edge - 2, t.first.gpa + PAGE_SIZE - 2, TINST_INSN);
        else
            EXPECT_FAULT(CAUSE_FETCH_PAGE, t.edge - 2, NO_GPA, TINST_INSN);
    }
}

CASE("H-137 H-144 H-148", "the table of the second page of an instruction is unmapped")
{
    struct two t = two_pages(MODE_SV39, MODE_SV39, false);
    u64 boundary = (t.first.va & ~0x1fffffUL) + 0x200000;

    place_across(&t);
    vs_map(boundary - PAGE_SIZE, t.first.gpa, 0, PTE_RWX);
    vs_map(boundary, t.second.gpa, 0, PTE_RWX);
    vm_fence();
    access_by(AS_VS, FETCH, boundary - 2);
    EXPECT_VALUE(0x76543000);
    *vs_slot_g_leaf(boundary, 0) = 0;
    vm_fence();
    access_by(AS_VS, FETCH, boundary - 2);
    EXPECT_FAULT(CAUSE_FETCH_GUEST, boundary, vs_slot_gpa(boundary, 0), TINST_READ);
}

/* Running from one page into the next: the fault is that of the next instruction. */
CASE("H-137", "execution that runs into a page which faults")
{
    for (unsigned stage = 0; stage < 2; stage++) {
        struct two t = two_pages(MODE_SV39, MODE_SV39, false);
        static const u32 code = NOP;
        volatile u32 *last = (volatile u32 *)(t.first.pa + PAGE_SIZE - 4);

        *last = NOP;
        __asm__ volatile("fence.i" : : : "memory");
        if (stage)
            *t.second.g = 0;
        else
            *t.second.vs = 0;
        vm_fence();
        place_code(&code, 1);
        probe.pc = t.edge - 8;
        last[-1] = NOP;
        __asm__ volatile("fence.i" : : : "memory");
        run_placed(VS);
        CHECK(trap.taken);
        CHECK_EQ(trap.cause, stage ? CAUSE_FETCH_GUEST : CAUSE_FETCH_PAGE);
        CHECK_EQ(trap.epc, t.edge);
        CHECK_EQ(trap.tval, t.edge);
        CHECK_EQ(trap.tval2, stage ? t.second.gpa >> 2 : 0);
        CHECK_EQ(trap.tinst, 0);
        probe.pc = 0;
    }
}
