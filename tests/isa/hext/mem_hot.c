/*
 * Code that has run often: an engine may have compiled it, with the translations and permissions it
 * met built in. What the specification says must come true at the first access that it concerns,
 * with all registers as the instructions before have left them.
 *
 * The code stands in a page of its own, written once, so that nothing but the access itself can
 * make an engine forget what it made of it.
 */
#include "access.h"

#define OFTEN 6000 /* rounds of a loop; more than an engine waits for */
#define CODE_GPA 0x1d0000000UL
#define CODE_VA 0x140000000UL
#define CODE_VA_USER 0x180000000UL
#define BNEZ(rs1, offset) BNE(rs1, ZERO, offset)

static u64 code_pa;
static unsigned code_length;

/* A guest with the code page mapped for VS and VU; M and HS know it by its physical address. */
static void build(void)
{
    vm_build(MODE_SV39, MODE_SV39);
    code_pa = page_alloc(PAGE_SIZE);
    g_map(CODE_GPA, code_pa, 0, PTE_URWX);
    vs_map(CODE_VA, CODE_GPA, 0, PTE_RWX);
    vs_map(CODE_VA_USER, CODE_GPA, 0, PTE_URWX);
    vm_fence();
}

static void write_code(const u32 *code, unsigned n)
{
    volatile u32 *page = (volatile u32 *)code_pa;

    for (unsigned i = 0; i < n; i++)
        page[i] = code[i];
    page[n] = ECALL;
    __asm__ volatile("fence.i" : : : "memory");
    code_length = n;
}

static u64 code_pc(enum mode mode)
{
    return mode == VS ? CODE_VA : mode == VU ? CODE_VA_USER : code_pa;
}

/* Runs the code as it stands; probe.a[] are the arguments. */
static void run_hot(enum mode mode)
{
    static const u32 filler[64];

    place_code(filler, code_length); /* gives the length; the probe page itself is not run */
    probe.pc = code_pc(mode);
    run_placed(mode);
    probe.pc = 0;
}

/* One access a round at a0, which then moves by a3; a4 rounds. a1 is the value, a2 the result. */
static void write_loop(u32 insn)
{
    u32 code[] = {insn, ADD(A0, A0, A3), ADDI(A4, A4, -1), BNEZ(A4, -12)};

    write_code(code, 4);
}

struct access {
    const char *name;
    u32 insn;     /* 16-bit ones with C.NOP above */
    u32 expanded; /* its 32-bit form */
    enum mode mode;
    bool store;
    unsigned size;
};

#define SIMPLE(name, insn, mode, store, size) {name, insn, insn, mode, store, size}
static const struct access accesses[] = {
    SIMPLE("ld", LD(A2, A0, 0), VS, false, 8),
    SIMPLE("lb", LB(A2, A0, 0), VS, false, 1),
    SIMPLE("lhu", LHU(A2, A0, 0), VS, false, 2),
    SIMPLE("lw", LW(A2, A0, 0), VS, false, 4),
    SIMPLE("sd", SD(A1, A0, 0), VS, true, 8),
    SIMPLE("sb", SB(A1, A0, 0), VS, true, 1),
    SIMPLE("sh", SH(A1, A0, 0), VS, true, 2),
    SIMPLE("sw", SW(A1, A0, 0), VS, true, 4),
    SIMPLE("flw", FLW(12, A0, 0), VS, false, 4),
    SIMPLE("fld", FLD(12, A0, 0), VS, false, 8),
    SIMPLE("fsd", FSD(12, A0, 0), VS, true, 8),
    {"c.ld", (u32)C_NOP << 16 | 0x6110, LD(A2, A0, 0), VS, false, 8},
    {"c.sd", (u32)C_NOP << 16 | 0xe110, SD(A2, A0, 0), VS, true, 8},
    SIMPLE("lr.d", LR_D(A2, A0), VS, false, 8),
    SIMPLE("amoadd.w", AMOADD_W(A2, A0, A1), VS, true, 4),
    SIMPLE("amoadd.d", AMOADD_D(A2, A0, A1), VS, true, 8),
    SIMPLE("hlv.d", HLV_D(A2, A0), HS, false, 8),
    SIMPLE("hlv.bu", HLV_BU(A2, A0), HS, false, 1),
    SIMPLE("hsv.w", HSV_W(A1, A0), HS, true, 4),
};
#define N_ACCESSES (sizeof(accesses) / sizeof(accesses[0]))

static u32 transformed(const struct access *a)
{
    u32 insn = a->expanded, opcode = insn & 0x7f;

    if (opcode == 0x03 || opcode == 0x07)
        insn &= 0x7fff;
    else if (opcode == 0x23 || opcode == 0x27)
        insn &= 0x1f0707f;
    else
        insn &= ~(31u << 15);
    return (a->insn & 3) == 3 ? insn : insn & ~2u;
}

/* The trap of round `done` (from 0) of `count`, at va. */
static void check_fault(const struct access *a, u64 cause, u64 va, u64 gpa, u64 done, u64 count)
{
    CHECK(trap.taken);
    if (!trap.taken)
        return;
    CHECK_EQ(trap.cause, cause);
    CHECK_EQ(trap.from, a->mode);
    CHECK_EQ(trap.epc, code_pc(a->mode));
    CHECK_EQ(trap.tval, va);
    CHECK_EQ(trap.tval2, gpa == NO_GPA ? 0 : gpa >> 2);
#ifdef HEXT_HOUSE
    CHECK_EQ(trap.tinst, transformed(a));
#else
    CHECK(trap.tinst == 0 || trap.tinst == transformed(a));
#endif
    CHECK_EQ(trap.a[0], va);
    CHECK_EQ(trap.a[4], count - done);
}

static void arguments(u64 va, u64 stride, u64 count)
{
    probe.a[0] = va;
    probe.a[1] = 0x55;
    probe.a[2] = 0x55;
    probe.a[3] = stride;
    probe.a[4] = count;
}

static void set_spvp(void)
{
    csr_set(CSR_HSTATUS, HSTATUS_SPVP);
}

/* ---- a fault after many rounds ---- */

/* A page, and behind it one whose leaf is wrong in this way. */
enum wrong { VS_INVALID, G_INVALID, VS_READ_ONLY, G_READ_ONLY, VS_NOT_DIRTY, G_NOT_DIRTY, N_WRONG };

static struct window wrong_next_page(enum wrong wrong, struct window *next)
{
    struct window w;

    build();
    w = vm_window(0, 0, 0, false);
    *next = vm_window(1, 0, 0, false);
    next->va = w.va + PAGE_SIZE;
    vs_map(next->va, next->gpa, 0, PTE_RWX);
    next->vs = vs_slot(next->va, 0);
    if (wrong == VS_INVALID)
        *next->vs = 0;
    else if (wrong == G_INVALID)
        *next->g = 0;
    else if (wrong == VS_READ_ONLY)
        *next->vs &= ~(u64)PTE_W;
    else if (wrong == G_READ_ONLY)
        *next->g &= ~(u64)PTE_W;
    else if (wrong == VS_NOT_DIRTY)
        *next->vs &= ~(u64)PTE_D;
    else
        *next->g &= ~(u64)PTE_D;
    vm_fence();
    return w;
}

CASE("H-132 H-150 H-151 H-152 H-153 H-155 H-182 H-207 H-255",
     "loops that run into a page which faults")
{
    for (unsigned i = 0; i < N_ACCESSES; i++)
        for (enum wrong wrong = 0; wrong < N_WRONG; wrong++) {
            const struct access *a = &accesses[i];
            bool by_g = wrong & 1;
            struct window w, next;

            if (wrong >= VS_READ_ONLY && !a->store)
                continue;
            w = wrong_next_page(wrong, &next);
            set_spvp();
            note(a->name, wrong);
            write_loop(a->insn);
            /* Over and over the good page first. */
            arguments(w.va, 0, OFTEN);
            run_hot(a->mode);
            CHECK_NO_TRAP();
            CHECK_EQ(trap.a[4], 0);
            arguments(w.va, a->size, OFTEN);
            run_hot(a->mode);
            check_fault(a, a->store ? (by_g ? CAUSE_STORE_GUEST : CAUSE_STORE_PAGE)
                                    : (by_g ? CAUSE_LOAD_GUEST : CAUSE_LOAD_PAGE),
                        next.va, by_g ? next.gpa : NO_GPA, PAGE_SIZE / a->size, OFTEN);
        }
}

/* ---- the same code once something else holds ---- */

static void warm(const struct access *a, const struct window *w)
{
    write_loop(a->insn);
    arguments(w->va, 0, OFTEN);
    run_hot(a->mode);
    CHECK_NO_TRAP();
}

/* After a change and its fence the first round already faults. */
CASE("H-266 H-268 H-276", "a leaf that changes under code that has run often")
{
    for (unsigned i = 0; i < N_ACCESSES; i++)
        for (unsigned by_g = 0; by_g < 2; by_g++) {
            const struct access *a = &accesses[i];
            struct window w;

            build();
            set_spvp();
            w = vm_page(false);
            note(a->name, by_g);
            warm(a, &w);
            *(by_g ? w.g : w.vs) = 0;
            run(HS, by_g ? HFENCE_GVMA(ZERO, ZERO) : HFENCE_VVMA(ZERO, ZERO));
            arguments(w.va, 0, OFTEN);
            run_hot(a->mode);
            check_fault(a, a->store ? (by_g ? CAUSE_STORE_GUEST : CAUSE_STORE_PAGE)
                                    : (by_g ? CAUSE_LOAD_GUEST : CAUSE_LOAD_PAGE),
                        w.va, by_g ? w.gpa : NO_GPA, 0, OFTEN);
        }
}

CASE("H-190 H-192 H-246 H-248", "SUM, MXR and SPVP change under code that has run often")
{
    for (unsigned i = 0; i < N_ACCESSES; i++) {
        const struct access *a = &accesses[i];
        struct window w;

        build();
        set_spvp();
        w = vm_page(true);
        csr_set(CSR_VSSTATUS, STATUS_SUM);
        note(a->name, 0);
        warm(a, &w);
        csr_clear(CSR_VSSTATUS, STATUS_SUM);
        csr_set(CSR_MSTATUS, STATUS_SUM);
        arguments(w.va, 0, OFTEN);
        run_hot(a->mode);
        check_fault(a, a->store ? CAUSE_STORE_PAGE : CAUSE_LOAD_PAGE, w.va, NO_GPA, 0, OFTEN);
        csr_clear(CSR_MSTATUS, STATUS_SUM);
        if (a->mode == HS) {
            csr_clear(CSR_HSTATUS, HSTATUS_SPVP);
            warm(a, &w);
            set_spvp();
            arguments(w.va, 0, OFTEN);
            run_hot(a->mode);
            check_fault(a, a->store ? CAUSE_STORE_PAGE : CAUSE_LOAD_PAGE, w.va, NO_GPA, 0, OFTEN);
        }
        if (a->store || (a->expanded & 0x7f) == 0x2f)
            continue;
        /* Execute-only in the G-stage: the MXR of HS alone. */
        csr_set(CSR_VSSTATUS, STATUS_SUM);
        *w.g = (*w.g & ~(u64)(PTE_R | PTE_W)) | PTE_X;
        vm_fence();
        csr_set(CSR_MSTATUS, STATUS_MXR);
        warm(a, &w);
        csr_clear(CSR_MSTATUS, STATUS_MXR);
        csr_set(CSR_VSSTATUS, STATUS_MXR);
        arguments(w.va, 0, OFTEN);
        run_hot(a->mode);
        check_fault(a, CAUSE_LOAD_GUEST, w.va, w.gpa, 0, OFTEN);
        csr_clear(CSR_VSSTATUS, STATUS_MXR | STATUS_SUM);
    }
}

/* The same words at the same physical address, executed by another mode. */
CASE("H-042 H-245 H-263 H-264 H-335",
     "hypervisor instructions that have run often, met by a mode that may not")
{
    static const u32 insns[] = {HLV_D(A2, A0), HSV_D(A1, A0), HLVX_WU(A2, A0),
                                HFENCE_VVMA(A0, ZERO), HFENCE_GVMA(A0, ZERO)};

    for (unsigned i = 0; i < 5; i++) {
        struct window w;

        build();
        set_spvp();
        w = vm_page(false);
        note("instruction", insns[i]);
        write_loop(insns[i]);
        arguments(w.va, 0, 1000);
        run_hot(HS);
        CHECK_NO_TRAP();
        for (enum mode mode = U; mode <= VS; mode++) {
            u64 cause = mode == U ? CAUSE_ILLEGAL : CAUSE_VIRTUAL;

            if (mode == HS || mode == M)
                continue;
            arguments(w.va, 0, 1000);
            run_hot(mode);
            CHECK(trap.taken);
            CHECK_EQ(trap.cause, cause);
            CHECK_EQ(trap.from, mode);
            CHECK_EQ(trap.epc, code_pc(mode));
            CHECK_EQ(trap.a[4], 1000);
        }
        if (i < 3) { /* HU opens the loads and stores to U, and closes them again */
            csr_set(CSR_HSTATUS, HSTATUS_HU);
            arguments(w.va, 0, 1000);
            run_hot(U);
            CHECK_NO_TRAP();
            csr_clear(CSR_HSTATUS, HSTATUS_HU);
            arguments(w.va, 0, 1000);
            run_hot(U);
            CHECK(trap.taken);
            CHECK_EQ(trap.cause, CAUSE_ILLEGAL);
        }
    }
}

/* One virtual address, two guests, code of their own: each runs its own however often. */
CASE("H-273 H-274", "code that has run often in one guest is not run in another")
{
    struct vm first, second;
    u64 other_page;
    u32 code[] = {ADDI(A0, A0, 1), ADDI(A4, A4, -1), BNEZ(A4, -8)};

    if (has.vmid_bits < 2)
        ABSENT("VMIDs");
    build();
    vm.vmid = 1;
    vm.asid = 0;
    first = vm;
    write_code(code, 3);
    /* The second guest: a G-stage of its own, the same VS-stage. */
    other_page = page_alloc(PAGE_SIZE);
    vm.g_root = page_alloc(4 * PAGE_SIZE);
    second = vm;
    second.vmid = 2;
    for (unsigned i = 0; i < 16; i++) {
        u64 gpa = GUEST_TABLES + i * PAGE_SIZE, leaf;

        vm = first;
        leaf = *g_slot(gpa, 0);
        vm = second;
        *g_slot(gpa, 0) = leaf;
    }
    vm = second;
    g_map(RAM_BASE, RAM_BASE, 1, PTE_URWX);
    g_map(CODE_GPA, other_page, 0, PTE_URWX);
    code[0] = ADDI(A0, A0, 16);
    for (unsigned i = 0; i < 3; i++)
        ((volatile u32 *)other_page)[i] = code[i];
    ((volatile u32 *)other_page)[3] = ECALL;
    __asm__ volatile("fence.i" : : : "memory");
    vm_fence();
    for (unsigned round = 0; round < 4; round++) {
        vm = first;
        vm_load();
        arguments(0, 0, OFTEN);
        run_hot(VS);
        CHECK_NO_TRAP();
        CHECK_EQ(trap.a[0], OFTEN);
        vm = second;
        vm_load();
        arguments(0, 0, OFTEN);
        run_hot(VS);
        CHECK_NO_TRAP();
        CHECK_EQ(trap.a[0], 16 * OFTEN);
    }
}

/* A loop that calls, remaps its callee halfway, fences, and calls on. */
CASE("H-271 H-276", "a guest remaps code that it calls in a loop")
{
    struct window w, other;
    u64 table;
    /* a1: address of the PTE, a2: its new value, a3: the round to change in, a4: rounds left */
    static const u32 code[] = {
        MV(T0, A0),                             /* 0: the callee */
        LI(A0, 0),
        JALR(RA, T0),                           /* 2: loop */
        ADDI(A4, A4, -1),
        R_TYPE(0x33, 0, 0x20, T1, A4, A3),      /* sub t1, a4, a3 */
        BNEZ(T1, 12),                           /* to 8 */
        SD(A2, A1, 0),
        SFENCE_VMA(0, 0),
        BNEZ(A4, -24),                          /* 8: to 2 */
    };

    build();
    w = vm_window(0, 0, 0, false);
    other = vm_window(1, 0, 0, false);
    for (unsigned i = 0; i < 2; i++) {
        volatile u32 *callee = (volatile u32 *)((i ? other.pa : w.pa) + 0x800);

        callee[0] = ADDI(A0, A0, i ? 16 : 1);
        callee[1] = JALR(ZERO, RA);
    }
    table = vs_slot_gpa(w.va, 0);
    vs_map(table, table, 0, PTE_RW);
    vm_fence();
    write_code(code, 9);
    probe.a[0] = w.va + 0x800;
    probe.a[1] = table;
    probe.a[2] = *other.vs;
    probe.a[3] = OFTEN / 2;
    probe.a[4] = OFTEN;
    run_hot(VS);
    CHECK_NO_TRAP();
    CHECK_EQ(trap.a[0], OFTEN / 2 + 16 * (OFTEN / 2));
}

/* The loop's own page loses X, or changes privilege. */
CASE("H-209 H-210 H-276 H-376", "code that has run often loses its permission to execute")
{
    static const u32 code[] = {ADDI(A0, A0, 1), ADDI(A4, A4, -1), BNEZ(A4, -8)};

    for (unsigned i = 0; i < 4; i++) {
        u64 *vs, *g;

        build();
        vs = vs_slot(CODE_VA, 0);
        g = g_slot(CODE_GPA, 0);
        write_code(code, 3);
        arguments(0, 0, OFTEN);
        run_hot(VS);
        CHECK_NO_TRAP();
        if (i == 0)
            *vs &= ~(u64)PTE_X;
        else if (i == 1)
            *vs |= PTE_U;
        else if (i == 2)
            *g &= ~(u64)PTE_X;
        else
            *g &= ~(u64)PTE_U;
        run(HS, i < 2 ? HFENCE_VVMA(ZERO, ZERO) : HFENCE_GVMA(ZERO, ZERO));
        note("way", i);
        arguments(0, 0, OFTEN);
        run_hot(VS);
        CHECK(trap.taken);
        CHECK_EQ(trap.cause, i < 2 ? CAUSE_FETCH_PAGE : CAUSE_FETCH_GUEST);
        CHECK_EQ(trap.tval, CODE_VA);
        CHECK_EQ(trap.tval2, i < 2 ? 0 : CODE_GPA >> 2);
        CHECK_EQ(trap.epc, CODE_VA);
        CHECK_EQ(trap.a[0], 0);
    }
}

/* Stores into the loop by every way a guest's memory is written; FENCE.I as software must. */
CASE("H-011 H-255", "code that has run often is overwritten through the guest's addresses")
{
    static const u32 code[] = {ADDI(A0, A0, 1), ADDI(A4, A4, -1), BNEZ(A4, -8)};

    for (enum how how = 0; how < HOWS; how++) {
        u64 va;

        if (!how_can(how, STORE))
            continue;
        build();
        write_code(code, 3);
        va = how_is_user(how) ? CODE_VA_USER : CODE_VA;
        arguments(0, 0, OFTEN);
        run_hot(VS);
        CHECK_EQ(trap.a[0], OFTEN);
        access_stub(how, stub_named(how_is_hlv(how) ? "hsv_w" : "sw"), va, ADDI(A0, A0, 3));
        EXPECT_DONE();
        __asm__ volatile("fence.i" : : : "memory");
        arguments(0, 0, OFTEN);
        run_hot(VS);
        CHECK_NO_TRAP();
        CHECK_EQ(trap.a[0], 3 * OFTEN);
    }
}

/* Misaligned accesses walk over an edge: only the one that crosses faults, with its offset. */
CASE("H-136 H-154", "a misaligned loop that runs over an edge")
{
    static const struct access crossing[] = {
        SIMPLE("ld", LD(A2, A0, 0), VS, false, 8),
        SIMPLE("sd", SD(A1, A0, 0), VS, true, 8),
        SIMPLE("hlv.w", HLV_W(A2, A0), HS, false, 4),
        SIMPLE("hsv.d", HSV_D(A1, A0), HS, true, 8),
    };

    for (unsigned i = 0; i < 4; i++) {
        const struct access *a = &crossing[i];
        struct window w, next;
        u64 start, rounds, before = 3;

        w = wrong_next_page(G_INVALID, &next);
        set_spvp();
        access_by(AS_VS, LOAD, w.va + 1);
        if (trap.taken)
            ABSENT("misaligned accesses");
        start = w.va + (PAGE_SIZE - before) % a->size;
        rounds = (PAGE_SIZE - before) / a->size;
        set_spvp();
        write_loop(a->insn);
        note(a->name, before);
        for (unsigned pass = 0; pass < 8; pass++) { /* often enough */
            arguments(start, a->size, rounds);
            run_hot(a->mode);
            CHECK_NO_TRAP();
        }
        arguments(start, a->size, OFTEN);
        run_hot(a->mode);
        CHECK(trap.taken);
        CHECK_EQ(trap.cause, a->store ? CAUSE_STORE_GUEST : CAUSE_LOAD_GUEST);
        CHECK_EQ(trap.tval, next.va);
        CHECK_EQ(trap.tval2, next.gpa >> 2);
        CHECK_EQ(trap.a[0], next.va - before);
        CHECK_EQ(trap.a[4], OFTEN - rounds);
        CHECK(trap.tinst == (transformed(a) | (u32)before << 15) || trap.tinst == 0);
    }
}

/* A and D are set by the first store of a loop that only loaded before. */
CASE("H-106 H-107 H-212", "A and D under code that has run often")
{
    struct window w;
    static const u32 code[] = {
        LD(A2, A0, 0), ADDI(A4, A4, -1), BNEZ(A4, -8), SD(A1, A0, 0),
    };

    if (!has.svadu)
        ABSENT("Svadu");
    build();
    csr_write(CSR_MENVCFG, ENVCFG_ADUE);
    csr_write(CSR_HENVCFG, ENVCFG_ADUE);
    w = vm_page(false);
    write_code(code, 4);
    for (unsigned round = 0; round < 3; round++) {
        *w.vs &= ~(u64)PTE_AD;
        *w.g &= ~(u64)PTE_AD;
        vm_fence();
        arguments(w.va, 0, OFTEN);
        run_hot(VS);
        CHECK_NO_TRAP();
        CHECK_BITS(*w.vs, PTE_AD, PTE_AD);
        CHECK_BITS(*w.g, PTE_AD, PTE_AD);
    }
}
