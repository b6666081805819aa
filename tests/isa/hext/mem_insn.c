/*
 * Every instruction that accesses memory: what it reads and writes through both stages, and the
 * transformed instruction it leaves behind (hypervisor.adoc, "Transformed Instruction or
 * Pseudoinstruction for mtinst or htinst").
 */
#include "access.h"

#define ANY_LOAD (STUB_LOAD | STUB_LR | STUB_HLV | STUB_HLVX)
#define HYPERVISOR (STUB_HLV | STUB_HLVX | STUB_HSV)
#define VALUE 0xa5968778695a4b3cUL

/* An instruction of the extension, tried in M-mode: it is there or it is illegal. */
static bool tried(u32 insn, int *known)
{
    if (!*known) {
        probe.a[0] = (u64)&probe_page[512];
        *known = run(M, insn) && trap.cause == CAUSE_ILLEGAL ? -1 : 1;
    }
    return *known > 0;
}

static bool is_here(const struct stub *s)
{
    static int zcb, zabha, zacas;

    if (s->kind & STUB_ZFH)
        return has.zfh;
    if (s->kind & STUB_ZCB)
        return tried(0x9d61, &zcb); /* c.zext.b a0 */
    if (s->kind & STUB_ZABHA)
        return tried(R_TYPE(0x2f, 0, 0, A2, A0, A1), &zabha);
    if (s->kind & STUB_ZACAS)
        return tried(R_TYPE(0x2f, 3, 0x14, A2, A0, A1), &zacas);
    return true;
}

static enum how way_of(const struct stub *s)
{
    return s->kind & HYPERVISOR ? HS_HLV_VS : AS_VS;
}

/* SIZE bytes of value, sign- or zero-extended as this stub does; FP loads box by ones. */
static u64 extended(const struct stub *s, u64 value)
{
    unsigned unused = 64 - 8 * s->size;

    if (unused == 0)
        return value;
    if ((s->kind & STUB_FP) && (s->kind & STUB_LOAD))
        return value << unused >> unused | ~(~0UL << unused >> unused);
    if (s->kind & STUB_SIGNED)
        return (u64)((int64_t)(value << unused) >> unused);
    return value << unused >> unused;
}

static u64 amo_result(const struct stub *s, u64 memory, u64 value)
{
    unsigned unused = 64 - 8 * s->size;
    int64_t sm = (int64_t)(memory << unused) >> unused, sv = (int64_t)(value << unused) >> unused;
    u64 um = memory << unused >> unused, uv = value << unused >> unused;

    switch (s->expanded >> 27) {
    case 0x01:
        return value;
    case 0x00:
        return memory + value;
    case 0x05: /* rd, the value compared, holds `value`, too */
        return um == uv ? value : memory;
    case 0x04:
        return memory ^ value;
    case 0x0c:
        return memory & value;
    case 0x08:
        return memory | value;
    case 0x10:
        return sm < sv ? memory : value;
    case 0x14:
        return sm > sv ? memory : value;
    case 0x18:
        return um < uv ? memory : value;
    default:
        return um > uv ? memory : value;
    }
}

/* The doubleword at the place after the stub has written its SIZE bytes at the bottom of it. */
static u64 merged(const struct stub *s, u64 old, u64 value)
{
    u64 mask = s->size == 8 ? ~0UL : BIT(8 * s->size) - 1;

    return (old & ~mask) | (value & mask);
}

static void one_works(const struct stub *s, enum how how, const struct window *w)
{
    u64 old = window_data(w), want = old;
    volatile u64 *data = (volatile u64 *)(w->pa + WINDOW_DATA);

    *data = old;
    note(s->name, s->expanded);
    access_stub(how, s, w->va + WINDOW_DATA, VALUE);
    if (s->kind & (STUB_STORE | STUB_HSV))
        want = merged(s, old, VALUE);
    else if (s->kind & STUB_AMO)
        want = merged(s, old, amo_result(s, old, VALUE));
    if (s->kind & (ANY_LOAD | STUB_AMO) && !(s->kind & STUB_NO_RD))
        EXPECT_VALUE(extended(s, old));
    else
        EXPECT_DONE();
    CHECK_EQ(*data, want);
    *data = old;
}

CASE("H-011 H-156 H-253 H-262", "each load, store and AMO does its work through two stages")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    for (const struct stub *s = stubs; s < stubs_end; s++)
        if (is_here(s))
            one_works(s, way_of(s), &w);
    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(true);
    for (const struct stub *s = stubs; s < stubs_end; s++)
        if (is_here(s))
            one_works(s, s->kind & HYPERVISOR ? U_HLV_VU : AS_VU, &w);
}

CASE("H-245 H-253 H-254", "each hypervisor load and store by each mode that may")
{
    for (enum how how = M_HLV_VS; how <= U_HLV_VU; how++) {
        struct window w;

        vm_build(MODE_SV39, MODE_SV39);
        w = vm_page(how_is_user(how));
        for (const struct stub *s = stubs; s < stubs_end; s++)
            if (s->kind & HYPERVISOR)
                one_works(s, how, &w);
    }
}

/* The sign bit of each width, both ways. */
CASE("H-253", "hypervisor loads extend by sign or by zero")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    for (const struct stub *s = stubs; s < stubs_end; s++) {
        volatile u64 *data = (volatile u64 *)(w.pa + WINDOW_DATA);

        if (!(s->kind & (STUB_HLV | STUB_HLVX)) || (s->kind & STUB_NO_RD))
            continue;
        for (unsigned bit = 7; bit < 64; bit += 8) {
            note(s->name, bit);
            *data = BIT(bit);
            access_stub(M_HLV_VS, s, w.va + WINDOW_DATA, VALUE);
            EXPECT_VALUE(extended(s, BIT(bit)));
            *data = ~BIT(bit);
            access_stub(M_HLV_VS, s, w.va + WINDOW_DATA, VALUE);
            EXPECT_VALUE(extended(s, ~BIT(bit)));
        }
    }
}

static bool is_hlvx(const struct stub *s)
{
    return s->kind & STUB_HLVX;
}

/* A guest-page fault of each instruction, to M and to HS; `hlvx`: those alone. */
static void guest_faults(bool hlvx)
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *w.g = 0;
    vm_fence();
    for (unsigned i = 0; i < 2; i++)
        for (const struct stub *s = stubs; s < stubs_end; s++) {
            if (!is_here(s) || is_hlvx(s) != hlvx)
                continue;
            note(s->name, s->expanded);
            deliver_to(i ? HS : M);
            access_stub(way_of(s), s, w.va + WINDOW_DATA, VALUE);
            EXPECT_FAULT(s->kind & ANY_LOAD ? CAUSE_LOAD_GUEST : CAUSE_STORE_GUEST,
                         w.va + WINDOW_DATA, w.gpa + WINDOW_DATA, TINST_INSN);
            deliver_to(M);
        }
}

CASE("H-143 H-150 H-151 H-152 H-153 H-155 H-156 H-161 H-164 H-262 H-321",
     "guest-page fault of each load, store and AMO, with its transformed instruction")
{
    guest_faults(false);
}

CASE("H-143 H-153 H-161 H-164 H-250 H-262", "guest-page fault of each HLVX")
{
    guest_faults(true);
}

/* Each instruction on pages that have R, R and W, or X alone, in one stage. */
static void permissions(bool hlvx)
{
    static const u64 leaves[] = {PTE_R, PTE_R | PTE_W, PTE_X};

    for (unsigned stage = 0; stage < 2; stage++)
        for (unsigned i = 0; i < 3; i++) {
            struct window w;
            u64 *slot;

            vm_build(MODE_SV39, MODE_SV39);
            w = vm_page(false);
            slot = stage ? w.g : w.vs;
            *slot = (*slot & ~(u64)(PTE_R | PTE_W | PTE_X)) | leaves[i];
            vm_fence();
            for (const struct stub *s = stubs; s < stubs_end; s++) {
                u64 needed = is_hlvx(s) ? PTE_X : s->kind & ANY_LOAD ? PTE_R : PTE_W;

                if (!is_here(s) || is_hlvx(s) != hlvx)
                    continue;
                if ((leaves[i] & needed) == needed) {
                    one_works(s, way_of(s), &w);
                    continue;
                }
                note(s->name, stage << 4 | i);
                access_stub(way_of(s), s, w.va + WINDOW_DATA, VALUE);
                if (stage)
                    EXPECT_GUEST_FAULT(w.va + WINDOW_DATA, w.gpa + WINDOW_DATA);
                else
                    EXPECT_PAGE_FAULT(w.va + WINDOW_DATA);
            }
        }
}

CASE("H-186 H-207 H-259 H-321", "each load, store and AMO on pages with R, RW and X")
{
    permissions(false);
}

CASE("H-250", "each HLVX on pages with R, RW and X")
{
    permissions(true);
}

static void vs_faults(bool hlvx)
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *w.vs = 0;
    vm_fence();
    for (unsigned i = 0; i < 2; i++)
        for (const struct stub *s = stubs; s < stubs_end; s++) {
            if (!is_here(s) || is_hlvx(s) != hlvx)
                continue;
            note(s->name, s->expanded);
            deliver_to(i ? HS : M);
            access_stub(way_of(s), s, w.va + WINDOW_DATA, VALUE);
            EXPECT_FAULT(s->kind & ANY_LOAD ? CAUSE_LOAD_PAGE : CAUSE_STORE_PAGE,
                         w.va + WINDOW_DATA, NO_GPA, TINST_INSN);
            deliver_to(M);
        }
}

CASE("H-133 H-159 H-207 H-255 H-321", "page fault of each load, store and AMO")
{
    vs_faults(false);
}

CASE("H-159 H-250 H-255", "page fault of each HLVX")
{
    vs_faults(true);
}

/* The G-stage maps an address where nothing is. An SC without a reservation is not asked here. */
static void access_faults(bool hlvx)
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *w.g = PTE_PPN(NOWHERE) | PTE_URWX;
    vm_fence();
    for (unsigned i = 0; i < 2; i++)
        for (const struct stub *s = stubs; s < stubs_end; s++) {
            if (!is_here(s) || (s->kind & STUB_SC) || is_hlvx(s) != hlvx)
                continue;
            note(s->name, s->expanded);
            deliver_to(i ? HS : M);
            access_stub(way_of(s), s, w.va + WINDOW_DATA, VALUE);
            EXPECT_FAULT(s->kind & ANY_LOAD ? CAUSE_LOAD_ACCESS : CAUSE_STORE_ACCESS,
                         w.va + WINDOW_DATA, NO_GPA, TINST_INSN);
            deliver_to(M);
        }
}

CASE("H-133 H-159 H-193", "access fault of each load, store and AMO")
{
    access_faults(false);
}

CASE("H-133 H-159 H-193 H-250", "access fault of each HLVX")
{
    access_faults(true);
}

CASE("H-193", "access fault of an SC without a reservation")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *w.g = PTE_PPN(NOWHERE) | PTE_URWX;
    vm_fence();
    for (const struct stub *s = stubs; s < stubs_end; s++) {
        if (!(s->kind & STUB_SC))
            continue;
        access_stub(AS_VS, s, w.va + WINDOW_DATA, VALUE);
        EXPECT_FAULT(CAUSE_STORE_ACCESS, w.va + WINDOW_DATA, NO_GPA, TINST_INSN);
    }
}

/* A load that has a table unmapped shows the pseudoinstruction, whatever the instruction is. */
static void table_faults(bool hlvx, u32 kinds)
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *vs_slot_g_leaf(w.va, 0) = 0;
    vm_fence();
    for (const struct stub *s = stubs; s < stubs_end; s++) {
        if (!is_here(s) || is_hlvx(s) != hlvx || !(s->kind & kinds))
            continue;
        note(s->name, s->expanded);
        access_stub(way_of(s), s, w.va + WINDOW_DATA, VALUE);
        EXPECT_FAULT(s->kind & ANY_LOAD ? CAUSE_LOAD_GUEST : CAUSE_STORE_GUEST,
                     w.va + WINDOW_DATA, vs_slot_gpa(w.va, 0), TINST_READ);
    }
}

CASE("H-144 H-148", "each load with its table unmapped")
{
    table_faults(false, ANY_LOAD);
}

CASE("H-144 H-148", "each store and AMO with its table unmapped")
{
    table_faults(false, STUB_STORE | STUB_AMO | STUB_SC | STUB_HSV);
}

CASE("H-144 H-148 H-250", "each HLVX with its table unmapped")
{
    table_faults(true, STUB_HLVX);
}

/* hypervisor.adoc has no transformation for cache-block instructions, but cmo.adoc has one. */
CASE("H-108 H-109 H-162",
     "cache-block instructions leave tinst zero or their own transformation, without an offset")
{
    struct window w;

    if (!has.zicboz && !has.zicbom)
        ABSENT("Zicboz and Zicbom");
    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *w.g = 0;
    vm_fence();
    csr_write(CSR_MENVCFG, ENVCFG_CBZE | ENVCFG_CBCFE | ENVCFG_CBIE_INVAL);
    csr_write(CSR_HENVCFG, ENVCFG_CBZE | ENVCFG_CBCFE | ENVCFG_CBIE_INVAL);
    for (unsigned i = 0; i < 4; i++) {
        static const u32 insns[] = {CBO_ZERO(A0), CBO_CLEAN(A0), CBO_FLUSH(A0), CBO_INVAL(A0)};

        if (i ? !has.zicbom : !has.zicboz)
            continue;
        note("cbo", insns[i]);
        csr_write(CSR_MTINST, 0x3000);
        probe.a[0] = w.va + WINDOW_DATA;
        run(VS, insns[i]);
        CHECK_TRAP(M, CAUSE_STORE_GUEST);
        CHECK(trap.tinst == 0 || trap.tinst == (insns[i] & ~(31u << 15)));
        CHECK_EQ(trap.tval, w.va + WINDOW_DATA);
        CHECK_EQ(trap.tval2, (w.gpa + WINDOW_DATA) >> 2);
    }
}

/* LR and SC as a pair through two stages; a store between them by the guest breaks the pair. */
CASE("H-321 H-373", "LR and SC through two stages")
{
    struct window w;
    volatile u64 *data;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    data = (volatile u64 *)(w.pa + WINDOW_DATA);
    probe.a[0] = w.va + WINDOW_DATA;
    probe.a[1] = 77;
    RUN(VS, LR_D(A2, A0), SC_D(A3, A0, A1));
    CHECK_NO_TRAP();
    CHECK_EQ(trap.a[2], window_data(&w));
    CHECK_EQ(trap.a[3], 0);
    CHECK_EQ(*data, 77);
    /* The page is read-only in the G-stage: LR may, SC may not. */
    *w.g &= ~(u64)PTE_W;
    vm_fence();
    RUN(VS, LR_D(A2, A0), SC_D(A3, A0, A1));
    CHECK(trap.taken);
    CHECK_EQ(trap.cause, CAUSE_STORE_GUEST);
    CHECK_EQ(trap.a[2], 77);
    CHECK_EQ(trap.tval2, (w.gpa + WINDOW_DATA) >> 2);
}

CASE("H-373", "an SC behind a remapping of its address does not write the wrong place")
{
    struct window w, other;
    volatile u64 *data, *other_data;
    u64 old;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_window(0, 0, 0, false);
    other = vm_window(1, 0, 0, false);
    data = (volatile u64 *)(w.pa + WINDOW_DATA);
    other_data = (volatile u64 *)(other.pa + WINDOW_DATA);
    old = *other_data;
    probe.a[0] = w.va + WINDOW_DATA;
    probe.a[1] = 77;
    probe.a[2] = vs_slot_gpa(w.va, 0); /* the guest rewrites its own table, mapped at this VA */
    probe.a[3] = PTE_PPN(other.gpa) | PTE_RWX;
    vs_map(probe.a[2], probe.a[2], 0, PTE_RW);
    vm_fence();
    RUN(VS, LR_D(A4, A0), SD(A3, A2, 0), SFENCE_VMA(0, 0), SC_D(A5, A0, A1));
    CHECK_NO_TRAP();
    CHECK_EQ(trap.a[4], window_data(&w));
    CHECK_EQ(*data, window_data(&w));
    /* A success would have stored to where no LR was. */
    CHECK(trap.a[5] != 0);
    CHECK_EQ(*other_data, old);
}
