#include "access.h"

#define DELEGABLE                                                                             \
    (BIT(CAUSE_FETCH_ACCESS) | BIT(CAUSE_LOAD_ACCESS) | BIT(CAUSE_STORE_ACCESS) |             \
     BIT(CAUSE_LOAD_MISALIGNED) | BIT(CAUSE_STORE_MISALIGNED) | BIT(CAUSE_FETCH_PAGE) |       \
     BIT(CAUSE_LOAD_PAGE) | BIT(CAUSE_STORE_PAGE) | BIT(CAUSE_FETCH_GUEST) |                  \
     BIT(CAUSE_LOAD_GUEST) | BIT(CAUSE_STORE_GUEST))
#define GUEST_FAULTS (BIT(CAUSE_FETCH_GUEST) | BIT(CAUSE_LOAD_GUEST) | BIT(CAUSE_STORE_GUEST))

u64 access_value = 0x0123456789abcdef;

/* The last access. */
static struct {
    enum how how;
    const struct stub *stub; /* NULL: a fetch */
    u64 va, value, pc;
} last;

/* For the message of a check that fails. */
void describe(void)
{
    if (!last.pc)
        return;
    print(vm_mode_name(vm.vs_mode));
    print("/");
    print(vm_mode_name(vm.g_mode));
    print(" ");
    print(how_name(last.how));
    print(" ");
    print(last.stub ? last.stub->name : "fetch");
    print(" ");
    print_hex(last.va);
    print(": ");
}

enum mode how_mode(enum how how)
{
    static const enum mode modes[HOWS] = {VS, VU, M, M, HS, HS, U, U, M, M};

    return modes[how];
}

const char *how_name(enum how how)
{
    static const char *const names[HOWS] = {"VS",       "VU",       "M HLV VS", "M HLV VU",
                                            "HS HLV VS", "HS HLV VU", "U HLV VS", "U HLV VU",
                                            "MPRV VS",  "MPRV VU"};

    return names[how];
}

const char *kind_name(enum kind kind)
{
    static const char *const names[KINDS] = {"load", "store", "fetch", "amo", "lr", "sc", "hlvx"};

    return names[kind];
}

bool how_can(enum how how, enum kind kind)
{
    if (how_is_hlv(how))
        return kind == LOAD || kind == STORE || kind == XLOAD;
    if (how_is_mprv(how) && (kind == FETCH || !has.mpv))
        return false;
    return kind != XLOAD;
}

const struct stub *stub_named(const char *name)
{
    for (const struct stub *s = stubs; s < stubs_end; s++) {
        const char *a = s->name, *b = name;

        while (*a && *a == *b)
            a++, b++;
        if (*a == *b)
            return s;
    }
    ABSENT(name);
}

const struct stub *stub_of(enum how how, enum kind kind)
{
    static const struct stub *native[KINDS], *hlv[KINDS];

    if (!native[LOAD]) {
        native[LOAD] = stub_named("ld");
        native[STORE] = stub_named("sd");
        native[ATOMIC] = stub_named("amoadd_d");
        native[RESERVE] = stub_named("lr_d_aqrl");
        native[CONDITIONAL] = stub_named("sc_d_rl");
        hlv[LOAD] = stub_named("hlv_d");
        hlv[STORE] = stub_named("hsv_d");
        hlv[XLOAD] = stub_named("hlvx_wu");
    }
    return how_is_hlv(how) ? hlv[kind] : native[kind];
}

void deliver_to(enum mode to)
{
    csr_write(CSR_MEDELEG, to == M ? 0 : DELEGABLE);
    csr_write(CSR_HEDELEG, to == VS ? DELEGABLE & ~GUEST_FAULTS : 0);
}

/* Where the guest's code of this privilege sees an address of the program. */
static u64 code_address(enum mode mode, u64 pa)
{
    return mode == VU && vm.vs_mode != MODE_BARE ? pa - RAM_BASE + GUEST_USER_CODE : pa;
}

/* Traps must overwrite these, or leave them alone. */
static void place_sentinels(void)
{
    csr_write(CSR_HTVAL, 0x1234);
    csr_write(CSR_HTINST, 0x3000);
    csr_write(CSR_MTVAL2, 0x4321);
    csr_write(CSR_MTINST, 0x3000);
    csr_write(CSR_STVAL, 0x5678);
    csr_write(CSR_VSTVAL, 0x8765);
}

static void prepare(enum how how)
{
    csr_clear(CSR_HSTATUS, HSTATUS_SPVP | HSTATUS_HU);
    if (how_is_hlv(how)) {
        csr_set(CSR_HSTATUS, how_is_user(how) ? 0 : HSTATUS_SPVP);
        if (how_mode(how) == U)
            csr_set(CSR_HSTATUS, HSTATUS_HU);
    } else if (how_is_user(how)) {
        csr_set(CSR_HSTATUS, HSTATUS_SPVP); /* the wrong way round: it must not matter */
    }
    place_sentinels();
}

/* Runs what was placed, and leaves MPRV off for the C code. */
static void run_last(void)
{
    run_placed(how_mode(last.how));
    csr_clear(CSR_MSTATUS, STATUS_MPRV);
    probe.pc = 0;
}

void access_stub(enum how how, const struct stub *stub, u64 va, u64 value)
{
    u32 code[32];
    unsigned n = 0;
    unsigned at;

    last.how = how;
    last.stub = stub;
    last.va = va;
    last.value = value;
    prepare(how);
    probe.a[0] = va;
    probe.a[1] = value;
    if (how_is_mprv(how)) {
        u64 mstatus = csr_read(CSR_MSTATUS) & ~STATUS_MPP;

        probe.a[2] = mstatus | STATUS_MPRV | STATUS_MPV | (how_is_user(how) ? 0 : BIT(11));
        code[n++] = CSRW(CSR_MSTATUS, A2);
    }
    at = 4 * n + (unsigned)((u64)stub->at - (u64)stub->start);
    for (const u32 *p = stub->start; p < stub->end; p++)
        code[n++] = *p;
    place_code(code, n);
    probe.pc = code_address(how_mode(how), (u64)probe_page);
    last.pc = probe.pc + at;
    run_last();
}

static void fetch_at(enum how how, u64 va)
{
    static const u32 code = NOP;

    last.how = how;
    last.stub = 0;
    last.va = va;
    prepare(how);
    place_code(&code, 1); /* the length of what stands at va before its ECALL */
    probe.a[0] = 0;
    probe.pc = va;
    last.pc = va;
    run_last();
}

void access_by(enum how how, enum kind kind, u64 va)
{
    if (kind == FETCH)
        fetch_at(how, va);
    else
        access_stub(how, stub_of(how, kind), va, access_value);
}

static unsigned cause_offset(void)
{
    if (!last.stub)
        return 0;
    return last.stub->kind & (STUB_LOAD | STUB_LR | STUB_HLV | STUB_HLVX) ? 1 : 3;
}

u64 page_fault_cause(void)
{
    return CAUSE_FETCH_PAGE + cause_offset();
}

u64 guest_fault_cause(void)
{
    return CAUSE_FETCH_GUEST + cause_offset();
}

u64 access_fault_cause(void)
{
    static const u64 causes[] = {CAUSE_FETCH_ACCESS, CAUSE_LOAD_ACCESS, 0, CAUSE_STORE_ACCESS};

    return causes[cause_offset()];
}

u32 stub_transformed(const struct stub *stub, unsigned offset)
{
    u32 insn = stub->expanded;

    if (stub->kind & STUB_LOAD)
        insn &= MASK(14, 0);
    else if (stub->kind & STUB_STORE)
        insn &= MASK(24, 20) | MASK(14, 12) | MASK(6, 0);
    else
        insn &= ~(u32)MASK(19, 15);
    insn |= offset << 15;
    return stub->kind & STUB_COMPRESSED ? insn & ~2u : insn;
}

void expect_done(int line)
{
    check_no_trap(line);
}

void expect_value(u64 value, int line)
{
    check_no_trap(line);
    if (!trap.taken)
        check_eq(trap.a[0], value, "value", line);
}

static enum mode expected_level(u64 cause)
{
    u64 bit = BIT(cause);

    if (how_mode(last.how) == M || !(csr_read(CSR_MEDELEG) & bit))
        return M;
    return how_is_native(last.how) && (csr_read(CSR_HEDELEG) & bit) ? VS : HS;
}

static void check_tinst(u64 va, enum tinst tinst, int line)
{
    u64 want = 0;

    if (tinst == TINST_READ)
        want = 0x3000;
    else if (tinst == TINST_WRITE)
        want = 0x3020;
    else if (last.stub)
        want = stub_transformed(last.stub, (unsigned)(va - last.va));
#ifndef HEXT_HOUSE
    /* Always allowed where no pseudoinstruction is due. */
    if (tinst == TINST_INSN && trap.tinst == 0)
        return;
#endif
    check_eq(trap.tinst, want, "tinst", line);
}

/* hstatus as a trap to HS leaves it. */
static void check_hstatus(int line)
{
    enum mode from = how_mode(last.how);
    u64 want = before.hstatus & ~(HSTATUS_SPV | HSTATUS_GVA);

    want |= HSTATUS_GVA;
    if (is_virtual(from))
        want = (want & ~HSTATUS_SPVP) | HSTATUS_SPV | (from == VS ? HSTATUS_SPVP : 0);
    check_eq(trap.after.hstatus, want, "hstatus", line);
}

/* The register that a faulting load would have written still holds what it did. */
static void check_rd(int line)
{
    u32 rd;

    if (!last.stub || (last.stub->kind & (STUB_STORE | STUB_HSV | STUB_FP)))
        return;
    rd = last.stub->expanded >> 7 & 31;
    if (rd >= A2 && rd <= A5)
        check_eq(trap.a[rd - A0], last.value, "rd after the fault", line);
}

void expect_fault(u64 cause, u64 va, u64 gpa, enum tinst tinst, int line)
{
    enum mode to = expected_level(cause);

    check_eq(trap.taken, true, "a trap", line);
    if (!trap.taken)
        return;
    check_eq(trap.cause, cause, "cause", line);
    check_eq(trap.to, to, "the mode of the trap", line);
    if (trap.cause != cause || trap.to != to)
        return;
    check_eq(trap.from, how_mode(last.how), "the mode before", line);
    check_eq(trap.epc, last.pc, "epc", line);
    check_eq(trap.tval, va, "tval", line);
    if (to == VS) {
        check_eq(trap.after.hstatus, before.hstatus, "hstatus", line);
    } else {
        check_eq(trap.tval2, gpa == NO_GPA ? 0 : gpa >> 2, "tval2", line);
        check_tinst(va, tinst, line);
    }
    if (to == HS) {
        check_hstatus(line);
    } else {
        check_eq(trap.after.htval, before.htval, "htval, not to be written", line);
        check_eq(trap.after.htinst, before.htinst, "htinst, not to be written", line);
    }
    if (to == M) {
        check_eq(trap.after.mstatus & STATUS_GVA, STATUS_GVA, "mstatus.GVA", line);
        check_eq(trap.after.hstatus, before.hstatus, "hstatus", line);
    }
    check_rd(line);
}

u64 kind_va(enum kind kind, const struct window *w)
{
    return w->va + (kind == FETCH ? 0 : WINDOW_DATA);
}

u64 kind_gpa(enum kind kind, const struct window *w)
{
    return w->gpa + (kind == FETCH ? 0 : WINDOW_DATA);
}

u64 kind_value(enum kind kind, const struct window *w)
{
    switch (kind) {
    case FETCH:
        return window_code(w);
    case XLOAD:
        return (u32)window_data(w);
    case LOAD:
    case ATOMIC:
    case RESERVE:
        return window_data(w);
    default:
        return 0;
    }
}

void expect_works(enum how how, enum kind kind, const struct window *w, int line)
{
    volatile u64 *data = (volatile u64 *)(w->pa + WINDOW_DATA);
    u64 after = window_data(w);

    *data = after;
    access_by(how, kind, kind_va(kind, w));
    if (kind == STORE || kind == CONDITIONAL)
        expect_done(line);
    else
        expect_value(kind_value(kind, w), line);
    /* An SC may find the reservation of an earlier LR, or none. */
    if (kind == STORE || (kind == CONDITIONAL && trap.a[0] == 0))
        after = access_value;
    else if (kind == ATOMIC)
        after += access_value;
    check_eq(*data, after, "memory", line);
    *data = window_data(w);
}
