#include "hext.h"

struct probe probe;
struct trap trap;
struct state before;
struct features has;
struct reset_values reset_values;

extern const struct test_case cases_begin[], cases_end[];
extern u64 trap_regs[6];
void enter_probe(u64 pc, bool by_sret);
void clear_mpv(void);
__attribute__((noreturn)) void suite_main(void);
__attribute__((noreturn)) void unexpected_trap(void);

/* ---- console and end ---- */

#ifdef HEXT_VIRT
#define UART 0x10000000UL
#define FINISHER 0x100000UL

static void put(char c)
{
    volatile uint8_t *uart = (volatile uint8_t *)UART;

    while (!(uart[5] & 0x20))
        ;
    uart[0] = (uint8_t)c;
}

/* The finisher's code has 16 bits; the number of the first failing case fits. */
__attribute__((noreturn)) static void finish(u64 failing)
{
    *(volatile u32 *)FINISHER = failing ? (u32)(failing << 16 | 0x3333) : 0x5555;
    for (;;)
        ;
}
#else
extern volatile u64 tohost, fromhost;

static void put(char c)
{
    while (tohost)
        fromhost = 0;
    tohost = 1UL << 56 | 1UL << 48 | (uint8_t)c;
    while (tohost)
        fromhost = 0;
    fromhost = 0;
}

__attribute__((noreturn)) static void finish(u64 failing)
{
    for (;;)
        tohost = failing << 1 | 1;
}
#endif

void print(const char *text)
{
    for (; *text; text++)
        put(*text);
}

void print_hex(u64 value)
{
    unsigned digits = 1;

    while (digits < 16 && value >> (4 * digits))
        digits++;
    print("0x");
    while (digits-- > 0)
        put("0123456789abcdef"[value >> (4 * digits) & 15]);
}

void print_dec(u64 value)
{
    if (value >= 10)
        print_dec(value / 10);
    put((char)('0' + value % 10));
}

void *memset(void *to, int value, unsigned long size)
{
    volatile char *bytes = to;

    for (unsigned long i = 0; i < size; i++)
        bytes[i] = (char)value;
    return to;
}

void *memcpy(void *to, const void *from, unsigned long size)
{
    volatile char *bytes = to;
    const char *source = from;

    for (unsigned long i = 0; i < size; i++)
        bytes[i] = source[i];
    return to;
}

/* ---- cases ---- */

#ifndef SHOWN_FAILURES
#define SHOWN_FAILURES 8 /* of one case; the others are counted */
#endif

static const struct test_case *running;
static unsigned failures; /* of the running case */
static const char *absent_extension;
static const char *note_text;
static u64 note_value;
static void *case_jump[5];
static unsigned passed_cases, failed_cases, absent_cases, first_failing;

void note(const char *text, u64 value)
{
    note_text = text;
    note_value = value;
}

/* access.c says here which access failed. */
__attribute__((weak)) void describe(void)
{
}

static bool begin_failure(int line)
{
    if (++failures > SHOWN_FAILURES)
        return false;
    print("  ");
    print(running->file);
    print(":");
    print_dec((u64)line);
    print(": ");
    if (note_text) {
        print(note_text);
        print(" ");
        print_hex(note_value);
        print(": ");
    }
    describe();
    return true;
}

void check(bool holds, const char *text, int line)
{
    if (!holds && begin_failure(line)) {
        print(text);
        print(" does not hold\n");
    }
}

void check_eq(u64 got, u64 want, const char *text, int line)
{
    if (got != want && begin_failure(line)) {
        print(text);
        print(" is ");
        print_hex(got);
        print(", not ");
        print_hex(want);
        print("\n");
    }
}

const char *mode_name(enum mode mode)
{
    static const char *const names[] = {"U", "HS", "M", "VU", "VS"};

    return names[mode];
}

static void print_trap(void)
{
    if (!trap.taken) {
        print("no trap");
        return;
    }
    print("cause ");
    print_hex(trap.cause);
    print(" to ");
    print(mode_name(trap.to));
    print(" from ");
    print(mode_name(trap.from));
    print(" at ");
    print_hex(trap.epc);
    print(" tval ");
    print_hex(trap.tval);
}

void check_no_trap(int line)
{
    if (trap.taken && begin_failure(line)) {
        print_trap();
        print(", not no trap\n");
    }
}

void check_trap(enum mode to, u64 cause, int line)
{
    if (trap.taken && trap.to == to && trap.cause == cause && trap.epc == probe_pc())
        return;
    if (!begin_failure(line))
        return;
    print_trap();
    print(", not cause ");
    print_hex(cause);
    print(" to ");
    print(mode_name(to));
    print("\n");
}

void absent(const char *extension)
{
    absent_extension = extension;
    __builtin_longjmp(case_jump, 1);
}

/* A trap of the suite's own code in M-mode: the running case fails, the next one starts. */
void unexpected_trap(void)
{
    u64 cause = csr_read(CSR_MCAUSE), epc = csr_read(CSR_MEPC), tval = csr_read(CSR_MTVAL);

    csr_write(CSR_MSCRATCH, 0);
    csr_write(CSR_MIE, 0);
    csr_clear(CSR_MSTATUS, STATUS_MPRV);
    if (!running) {
        print("unexpected trap outside of the cases: cause ");
        print_hex(cause);
        print(" at ");
        print_hex(epc);
        print("\n");
        finish(0x7fff);
    }
    if (begin_failure(0)) {
        print("unexpected trap in M-mode: cause ");
        print_hex(cause);
        print(" at ");
        print_hex(epc);
        print(" tval ");
        print_hex(tval);
        print("\n");
    }
    __builtin_longjmp(case_jump, 1);
}

static void print_case(const char *verdict)
{
    print(verdict);
    print(running->items);
    print(" | ");
    print(running->text);
}

#ifdef HEXT_HOUSE
/* What this implementation lacks; anything else that a case misses is a failure. */
static const char *const lacks[] = {"V", "Sdtrig's scontext", "an ASID of less than 16 bits"};

static bool same(const char *a, const char *b)
{
    while (*a && *a == *b)
        a++, b++;
    return *a == *b;
}

static void check_absence(void)
{
    for (unsigned i = 0; i < sizeof(lacks) / sizeof(lacks[0]); i++)
        if (same(absent_extension, lacks[i]))
            return;
    check(false, absent_extension, (int)running->line);
}
#else
static void check_absence(void)
{
}
#endif

static void run_case(const struct test_case *info, unsigned number)
{
    running = info;
    failures = 0;
    absent_extension = 0;
    note_text = 0;
    if (!__builtin_setjmp(case_jump)) {
        reset_state();
        running->run();
    }
    if (absent_extension)
        check_absence();
    if (failures) {
        print_case("FAIL   ");
        print(" | case ");
        print_dec(number);
        failed_cases++;
        if (!first_failing)
            first_failing = number;
    } else if (absent_extension) {
        print_case("absent ");
        print(" | ");
        print(absent_extension);
        absent_cases++;
    } else {
        print_case("ok     ");
        passed_cases++;
    }
    print("\n");
    running = 0;
}

/* ---- probes ---- */

enum exit_kind { EXIT_ECALL, EXIT_ILLEGAL, EXIT_EBREAK };
#define STUB_TABLE 256
#define LANDING 2048

static const u32 exit_insn[] = {ECALL, CSRR(ZERO, CSR_MHARTID), EBREAK};
static unsigned probe_length; /* bytes before its exit */

u64 probe_pc(void)
{
    return probe.pc ? probe.pc : (u64)probe_page;
}

u64 landing(void)
{
    return probe_pc() + LANDING;
}

/* The exception that leads out of every mode below M, to M. */
static enum exit_kind choose_exit(void)
{
    u64 medeleg = csr_read(CSR_MEDELEG);

    if (!(medeleg & (BIT(CAUSE_ECALL_U) | BIT(CAUSE_ECALL_HS) | BIT(CAUSE_ECALL_VS))))
        return EXIT_ECALL;
    if (!(medeleg & BIT(CAUSE_ILLEGAL)))
        return EXIT_ILLEGAL;
    if (!(medeleg & BIT(CAUSE_BREAKPOINT)))
        return EXIT_EBREAK;
    return EXIT_ECALL;
}

/*
 * FENCE.I when the probe or its exits are not what they were at the last one, and only then: so
 * translated code is used again in other modes and states.
 */
static void fence_probe(void)
{
    static u32 fenced[LANDING / 4 + 1];
    unsigned last = probe_length / 4;
    bool changed = fenced[LANDING / 4] != probe_page[LANDING / 4];

    fenced[LANDING / 4] = probe_page[LANDING / 4];
    for (unsigned i = 0; i <= last; i++) {
        changed |= fenced[i] != probe_page[i];
        fenced[i] = probe_page[i];
    }
    if (changed)
        __asm__ volatile("fence.i" : : : "memory");
}

/* M-mode reads mhartid without a trap: its own exit is always ECALL. */
static void place_exits(enum mode mode, enum exit_kind kind)
{
    probe_page[probe_length / 4] = exit_insn[mode == M ? EXIT_ECALL : kind];
    probe_page[LANDING / 4] = exit_insn[kind];
    fence_probe();
}

static enum mode mode_of(u64 priv, bool virtual)
{
    if (priv == 3)
        return M;
    return virtual ? (priv ? VS : VU) : (priv ? HS : U);
}

static enum mode mode_of_mstatus(u64 mstatus)
{
    return mode_of((mstatus & STATUS_MPP) >> 11, mstatus & STATUS_MPV);
}

static bool in_stubs(u64 pc, u64 base)
{
    return pc - base < 3 * STUB_TABLE;
}

static void record_machine(void)
{
    trap.to = M;
    trap.from = mode_of_mstatus(trap.after.mstatus);
    trap.cause = csr_read(CSR_MCAUSE);
    trap.epc = csr_read(CSR_MEPC);
    trap.tval = csr_read(CSR_MTVAL);
    trap.tval2 = csr_read(CSR_MTVAL2);
    trap.tinst = csr_read(CSR_MTINST);
}

static void record_supervisor(u64 vector)
{
    trap.to = HS;
    trap.from = mode_of((trap.after.mstatus & STATUS_SPP) >> 8, trap.after.hstatus & HSTATUS_SPV);
    trap.cause = csr_read(CSR_SCAUSE);
    trap.epc = csr_read(CSR_SEPC);
    trap.tval = csr_read(CSR_STVAL);
    trap.tval2 = csr_read(CSR_HTVAL);
    trap.tinst = csr_read(CSR_HTINST);
    trap.vector = vector % STUB_TABLE;
}

static void record_virtual(u64 vector)
{
    trap.to = VS;
    trap.from = mode_of((trap.after.vsstatus & STATUS_SPP) >> 8, true);
    trap.cause = csr_read(CSR_VSCAUSE);
    trap.epc = csr_read(CSR_VSEPC);
    trap.tval = csr_read(CSR_VSTVAL);
    trap.tval2 = 0;
    trap.tinst = 0;
    trap.vector = vector % STUB_TABLE;
}

/* Follows the chain of exits from M-mode down to the trap that the probe took. */
static void record(u64 hs_base, u64 vs_base)
{
    take_state(&trap.after);
    record_machine();
    if (trap.from == HS && in_stubs(trap.epc, hs_base))
        record_supervisor(trap.epc - hs_base);
    if (trap.from == VS && in_stubs(trap.epc, vs_base))
        record_virtual(trap.epc - vs_base);
    trap.landed = trap.epc == landing();
    trap.taken = !trap.landed && trap.epc != probe_pc() + probe_length;
    if (trap.cause >> 63)
        trap.taken = true;
    for (unsigned i = 0; i < 6; i++)
        trap.a[i] = trap_regs[i];
}

static void aim_tvec(enum exit_kind kind, u64 hs_base, u64 vs_base)
{
    if (probe.keep_tvec)
        return;
    csr_write(CSR_STVEC, (hs_base + STUB_TABLE * kind) | probe.stvec_mode);
    csr_write(CSR_VSTVEC, (vs_base + STUB_TABLE * kind) | probe.vstvec_mode);
}

void take_state(struct state *state)
{
    state->mstatus = csr_read(CSR_MSTATUS);
    state->hstatus = csr_read(CSR_HSTATUS);
    state->sepc = csr_read(CSR_SEPC);
    state->scause = csr_read(CSR_SCAUSE);
    state->stval = csr_read(CSR_STVAL);
    state->htval = csr_read(CSR_HTVAL);
    state->htinst = csr_read(CSR_HTINST);
    state->vsstatus = csr_read(CSR_VSSTATUS);
    state->vsepc = csr_read(CSR_VSEPC);
    state->vscause = csr_read(CSR_VSCAUSE);
    state->vstval = csr_read(CSR_VSTVAL);
}

/* MPP, MPV and MPIE for an MRET into MODE; MIE off until then. */
static void aim_mret(enum mode mode)
{
    static const u64 privilege[] = {0, 1, 3, 0, 1};

    csr_clear(CSR_MSTATUS, STATUS_MPP | STATUS_MPV | STATUS_MPIE | STATUS_MIE);
    csr_set(CSR_MSTATUS, privilege[mode] << 11 | (is_virtual(mode) ? STATUS_MPV : 0) |
                             (probe.mie ? STATUS_MPIE : 0));
}

/*
 * The way into V=1 where mstatus.MPV cannot be written (some QEMUs): SRET in M-mode. It changes
 * SPV, SPP and SPIE, and sepc is the way; SIE stays.
 */
static void aim_sret(enum mode mode)
{
    bool sie = csr_read(CSR_SSTATUS) & STATUS_SIE;

    csr_write(CSR_SEPC, probe_pc());
    csr_set(CSR_HSTATUS, HSTATUS_SPV);
    csr_clear(CSR_SSTATUS, STATUS_SPP | STATUS_SPIE);
    csr_set(CSR_SSTATUS, (mode == VS ? STATUS_SPP : 0) | (sie ? STATUS_SPIE : 0));
}

bool run_placed(enum mode mode)
{
    enum exit_kind kind = choose_exit();
    u64 hs_base = probe.hs_stub ? probe.hs_stub : (u64)stub_page;
    u64 vs_base = probe.vs_stub ? probe.vs_stub : (u64)stub_page;
    bool by_sret = is_virtual(mode) && !has.mpv;

    place_exits(mode, kind);
    aim_tvec(kind, hs_base, vs_base);
    if (!has.mpv)
        clear_mpv();
    if (by_sret)
        aim_sret(mode);
    else
        aim_mret(mode);
    take_state(&before);
    before.mie = probe.mie && !by_sret;
    if (by_sret) {
        before.hstatus &= ~HSTATUS_SPV;
        before.mstatus = (before.mstatus & ~STATUS_SPP) | STATUS_SPIE;
    }
    enter_probe(probe_pc(), by_sret);
    record(hs_base, vs_base);
    return trap.taken;
}

void place_code(const u32 *code, unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        probe_page[i] = code[i];
    probe_length = 4 * count;
}

bool run_code(enum mode mode, const u32 *code, unsigned count)
{
    place_code(code, count);
    return run_placed(mode);
}

bool run(enum mode mode, u32 insn)
{
    u32 word = (insn & 3) == 3 ? insn : ((u32)C_NOP << 16 | (insn & 0xffff));

    return run_code(mode, &word, 1);
}

/* ---- CSRs ---- */

u64 read_in(enum mode mode, unsigned csr)
{
    probe.a[0] = 0;
    return run(mode, CSRR(A0, csr)) ? 0 : trap.a[0];
}

bool write_in(enum mode mode, unsigned csr, u64 value)
{
    probe.a[1] = value;
    return run(mode, CSRW(csr, A1));
}

bool exists(unsigned csr)
{
    read_in(M, csr);
    return !trap.taken;
}

u64 read_csr(unsigned csr)
{
    u64 value = read_in(M, csr);

    check(!trap.taken, "CSR can be read in M-mode", (int)csr);
    return value;
}

void write_csr(unsigned csr, u64 value)
{
    check(!write_in(M, csr, value), "CSR can be written in M-mode", (int)csr);
}

u64 writable_bits(unsigned csr)
{
    u64 old = read_csr(csr), ones, zeros;

    write_csr(csr, ~0UL);
    ones = read_csr(csr);
    write_csr(csr, 0);
    zeros = read_csr(csr);
    write_csr(csr, old);
    return ones & ~zeros;
}

/* ---- state ---- */

static bool passes(u32 insn)
{
    return !run(M, insn);
}

/* Bits of FIELD that hold when written to a satp-like CSR in paged mode Sv39. */
static unsigned id_bits(unsigned csr, u64 field)
{
    u64 kept;
    unsigned bits = 0;

    write_csr(csr, ATP_SV39 << 60 | field);
    kept = (read_csr(csr) & field) >> 44;
    write_csr(csr, 0);
    for (; kept & 1; kept >>= 1)
        bits++;
    return bits;
}

static bool takes_mode(unsigned csr, u64 mode)
{
    u64 got;

    write_csr(csr, mode << 60);
    got = read_csr(csr) >> 60;
    write_csr(csr, 0);
    return got == mode;
}

/* mseccfg.SSEED alone: other bits of it are sticky and lock M-mode out. */
static bool has_seed(void)
{
    bool held;

    if (!exists(CSR_MSECCFG))
        return false;
    write_csr(CSR_MSECCFG, MSECCFG_SSEED);
    held = read_csr(CSR_MSECCFG) & MSECCFG_SSEED;
    write_csr(CSR_MSECCFG, 0);
    return held;
}

static void find_features(void)
{
    u64 line = (u64)(probe_page + 768), envcfg, hgeie;

    csr_set(CSR_MSTATUS, STATUS_MPV);
    has.mpv = csr_read(CSR_MSTATUS) & STATUS_MPV;
    csr_clear(CSR_MSTATUS, STATUS_MPV);
    envcfg = writable_bits(CSR_MENVCFG);
    hgeie = writable_bits(CSR_HGEIE);
    probe.a[1] = line;
    has.zicboz = passes(CBO_ZERO(A1));
    has.zicbom = passes(CBO_CLEAN(A1));
    has.zawrs = passes(WRS_STO);
    has.svinval = passes(SFENCE_W_INVAL);
    has.sstc = exists(CSR_VSTIMECMP);
    has.time = exists(CSR_TIME);
    has.stateen = exists(CSR_MSTATEEN0);
    has.sscofpmf = exists(CSR_SCOUNTOVF);
    has.sscsrind = exists(CSR_VSISELECT);
    has.aia = exists(0x612 - 4) && exists(0xeb0); /* hvien and vstopi */
    has.shlcofideleg = has.sscofpmf;
    if (has.shlcofideleg) {
        csr_write(CSR_MIDELEG, ~0UL);
        has.shlcofideleg = writable_bits(CSR_HIDELEG) & BIT(IRQ_LCOFI);
        csr_write(CSR_MIDELEG, 0);
    }
    has.vector = csr_read(CSR_MISA) & BIT('V' - 'A');
    has.svpbmt = envcfg & ENVCFG_PBMTE;
    has.svadu = envcfg & ENVCFG_ADUE;
    has.zkr = has_seed();
    has.sv48 = takes_mode(CSR_VSATP, ATP_SV48);
    has.sv57 = takes_mode(CSR_VSATP, ATP_SV57);
    has.vmid_bits = id_bits(CSR_HGATP, ATP_VMID);
    has.asid_bits = id_bits(CSR_VSATP, ATP_ASID);
    while (hgeie >> 1 >> has.geilen & 1)
        has.geilen++;
    has.medeleg = writable_bits(CSR_MEDELEG);
    csr_set(CSR_MSTATUS, STATUS_FS_INITIAL);
    probe.a[1] = line;
    has.zfh = passes(FLH(0, A1, 0));
}

static void close_interrupts(void)
{
    csr_write(CSR_MIE, 0);
    csr_write(CSR_MIDELEG, 0);
    csr_write(CSR_HIDELEG, 0);
    csr_write(CSR_HVIP, 0);
    csr_write(CSR_HGEIE, 0);
    csr_write(CSR_MIP, 0);
    if (has.sstc) {
        csr_write(CSR_STIMECMP, ~0UL);
        csr_write(CSR_VSTIMECMP, ~0UL);
    }
    set_msip(false);
    set_mtimecmp(~0UL);
}

static void close_translation(void)
{
    csr_write(CSR_SATP, 0);
    csr_write(CSR_VSATP, 0);
    csr_write(CSR_HGATP, 0);
    csr_write(CSR_PMPADDR0, ~0UL);
    csr_write(CSR_PMPCFG0, 0x1f);
    fence_all();
}

static void open_stateen(void)
{
    if (!has.stateen)
        return;
    csr_write(CSR_MSTATEEN0, ~0UL);
    csr_write(CSR_HSTATEEN0, ~0UL);
    csr_write(CSR_SSTATEEN0, ~0UL);
}

void reset_state(void)
{
    memset(&probe, 0, sizeof(probe));
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | (has.vector ? BIT(9) : 0));
    csr_write(CSR_MEDELEG, 0);
    csr_write(CSR_HEDELEG, 0);
    csr_write(CSR_MENVCFG, 0);
    close_interrupts();
    close_translation();
    open_stateen();
    csr_write(CSR_HENVCFG, 0);
    csr_write(CSR_SENVCFG, 0);
    csr_write(CSR_HSTATUS, 0);
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | (has.vector ? BIT(9) : 0));
    csr_write(CSR_MCOUNTEREN, ~0UL);
    csr_write(CSR_HCOUNTEREN, ~0UL);
    csr_write(CSR_SCOUNTEREN, ~0UL);
    if (has.time)
        csr_write(CSR_HTIMEDELTA, 0);
    csr_write(CSR_HTVAL, 0);
    csr_write(CSR_HTINST, 0);
    csr_write(CSR_MTVAL2, 0);
    csr_write(CSR_MTINST, 0);
    csr_write(CSR_SEPC, 0);
    csr_write(CSR_SCAUSE, 0);
    csr_write(CSR_STVAL, 0);
    csr_write(CSR_SSCRATCH, 0);
    csr_write(CSR_VSEPC, 0);
    csr_write(CSR_VSCAUSE, 0);
    csr_write(CSR_VSTVAL, 0);
    csr_write(CSR_VSSCRATCH, 0);
}

static void take_reset_values(void)
{
    reset_values.mstatus = csr_read(CSR_MSTATUS);
    reset_values.satp = csr_read(CSR_SATP);
    reset_values.vsatp = csr_read(CSR_VSATP);
    reset_values.hgatp = csr_read(CSR_HGATP);
    for (unsigned i = 0; i < 4; i++)
        if (exists(CSR_MSTATEEN0 + i))
            reset_values.mstateen[i] = read_csr(CSR_MSTATEEN0 + i);
}

void suite_main(void)
{
    unsigned number = 0;

    if (!(csr_read(CSR_MISA) & BIT('H' - 'A'))) {
        print("hext: this machine has no H extension\n");
        finish(0x7ffe);
    }
    take_reset_values();
    csr_write(CSR_PMPADDR0, ~0UL);
    csr_write(CSR_PMPCFG0, 0x1f);
    csr_write(CSR_MENVCFG, MASK(7, 4)); /* for the trial of cbo.* */
    find_features();
    for (const struct test_case *info = cases_begin; info < cases_end; info++)
        run_case(info, ++number);
    print("hext: ");
    print_dec(passed_cases);
    print(" passed, ");
    print_dec(failed_cases);
    print(" failed, ");
    print_dec(absent_cases);
    print(" absent\n");
    finish(number ? first_failing : 0x7ffd);
}
