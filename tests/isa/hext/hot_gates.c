/*
 * Permissions that are taken away from code that has run often: an engine may have compiled it, with
 * what it was allowed to do built in. The first round after the change must trap.
 *
 * The code stands in a page of its own, written once for each gate, so that nothing but the gate can
 * make an engine forget what it made of it.
 */
#include <stddef.h>

#include "expect.h"

#define OFTEN 6000 /* rounds of a loop; more than an engine waits for */
#define COUNTER_CY BIT(0)
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define GUEST_READ HLV_D(A0, A1)

static u32 code_page[1024] __attribute__((aligned(4096)));
static u32 handler_page[1024] __attribute__((aligned(4096)));
static u64 memory[8] __attribute__((aligned(64)));

/* INSN in MODE passes while the bits of the CSR are set (or, if `shuts`, clear), else traps. */
struct gate {
    const char *name;
    unsigned csr;
    u64 bits;
    u32 insn;
    u64 cause;
    enum mode mode;
    bool shuts;
    const bool *needs; /* what the machine must have; NULL: nothing */
};

#define SHUT(csr, bits, insn, mode, cause) {#bits " and " #insn, csr, bits, insn, cause, mode, true, NULL}
#define OPEN(csr, bits, insn, mode, cause, needs)                                              \
    {#csr " and " #insn, csr, bits, insn, cause, mode, false, needs}
#define ILLEGAL CAUSE_ILLEGAL
#define VIRTUAL CAUSE_VIRTUAL

static const struct gate gates[] = {
    SHUT(CSR_MSTATUS, STATUS_TVM, CSRR(A0, CSR_SATP), HS, ILLEGAL),
    SHUT(CSR_MSTATUS, STATUS_TVM, CSRR(A0, CSR_HGATP), HS, ILLEGAL),
    SHUT(CSR_MSTATUS, STATUS_TVM, SFENCE_VMA(A1, ZERO), HS, ILLEGAL),
    SHUT(CSR_MSTATUS, STATUS_TVM, HFENCE_GVMA(A1, ZERO), HS, ILLEGAL),
    SHUT(CSR_HSTATUS, HSTATUS_VTVM, CSRR(A0, CSR_SATP), VS, VIRTUAL),
    SHUT(CSR_HSTATUS, HSTATUS_VTVM, CSRW(CSR_SATP, ZERO), VS, VIRTUAL),
    SHUT(CSR_HSTATUS, HSTATUS_VTVM, SFENCE_VMA(A1, ZERO), VS, VIRTUAL),
    OPEN(CSR_HSTATUS, HSTATUS_HU, GUEST_READ, U, ILLEGAL, NULL),
    OPEN(CSR_MCOUNTEREN, COUNTER_CY, CSRR(A0, CSR_CYCLE), HS, ILLEGAL, NULL),
    OPEN(CSR_MCOUNTEREN, COUNTER_CY, CSRR(A0, CSR_CYCLE), U, ILLEGAL, NULL),
    OPEN(CSR_MCOUNTEREN, COUNTER_CY, CSRR(A0, CSR_CYCLE), VS, ILLEGAL, NULL),
    OPEN(CSR_HCOUNTEREN, COUNTER_CY, CSRR(A0, CSR_CYCLE), VS, VIRTUAL, NULL),
    OPEN(CSR_HCOUNTEREN, COUNTER_CY, CSRR(A0, CSR_CYCLE), VU, VIRTUAL, NULL),
    OPEN(CSR_SCOUNTEREN, COUNTER_CY, CSRR(A0, CSR_CYCLE), U, ILLEGAL, NULL),
    OPEN(CSR_SCOUNTEREN, COUNTER_CY, CSRR(A0, CSR_CYCLE), VU, VIRTUAL, NULL),
    OPEN(CSR_MENVCFG, ENVCFG_CBZE, CBO_ZERO(A1), HS, ILLEGAL, &has.zicboz),
    OPEN(CSR_MENVCFG, ENVCFG_CBZE, CBO_ZERO(A1), VS, ILLEGAL, &has.zicboz),
    OPEN(CSR_HENVCFG, ENVCFG_CBZE, CBO_ZERO(A1), VS, VIRTUAL, &has.zicboz),
    OPEN(CSR_SENVCFG, ENVCFG_CBZE, CBO_ZERO(A1), U, ILLEGAL, &has.zicboz),
    OPEN(CSR_SENVCFG, ENVCFG_CBZE, CBO_ZERO(A1), VU, VIRTUAL, &has.zicboz),
    OPEN(CSR_MENVCFG, ENVCFG_STCE, CSRR(A0, CSR_STIMECMP), HS, ILLEGAL, &has.sstc),
    OPEN(CSR_HENVCFG, ENVCFG_STCE, CSRR(A0, CSR_STIMECMP), VS, VIRTUAL, &has.sstc),
    OPEN(CSR_MSTATEEN0, STATEEN_ENVCFG, CSRR(A0, CSR_SENVCFG), HS, ILLEGAL, &has.stateen),
    OPEN(CSR_MSTATEEN0, STATEEN_ENVCFG, CSRR(A0, CSR_SENVCFG), VS, ILLEGAL, &has.stateen),
    OPEN(CSR_HSTATEEN0, STATEEN_ENVCFG, CSRR(A0, CSR_SENVCFG), VS, VIRTUAL, &has.stateen),
    OPEN(CSR_MSTATUS, STATUS_FS_INITIAL, CSRR(A0, CSR_FCSR), HS, ILLEGAL, NULL),
    OPEN(CSR_MSTATUS, STATUS_FS_INITIAL, FMV_W_X(0, ZERO), VU, ILLEGAL, NULL),
    OPEN(CSR_VSSTATUS, STATUS_FS_INITIAL, CSRR(A0, CSR_FCSR), VS, ILLEGAL, NULL),
    OPEN(CSR_VSSTATUS, STATUS_FS_INITIAL, FMV_W_X(0, ZERO), VS, ILLEGAL, NULL),
};

#define LOOP_LENGTH 3

static void write_loop(u32 insn)
{
    const u32 code[] = {insn, ADDI(A4, A4, -1), BNE(A4, ZERO, -8), ECALL};

    for (unsigned i = 0; i < COUNT(code); i++)
        ((volatile u32 *)code_page)[i] = code[i];
    __asm__ volatile("fence.i" : : : "memory");
}

static void run_rounds(enum mode mode, u64 rounds)
{
    static const u32 filler[LOOP_LENGTH];

    place_code(filler, LOOP_LENGTH); /* gives the length; the probe page itself is not run */
    probe.pc = (u64)code_page;
    probe.a[1] = (u64)memory;
    probe.a[4] = rounds;
    run_placed(mode);
}

static void set_gate(const struct gate *gate, bool open)
{
    /* FS has two bits: Off is shut, and code may have made it Dirty. */
    u64 all = gate->bits == STATUS_FS_INITIAL ? STATUS_FS : gate->bits;
    u64 rest = read_csr(gate->csr) & ~all;

    write_csr(gate->csr, open == gate->shuts ? rest : rest | gate->bits);
}

static void check_passes(const struct gate *gate)
{
    set_gate(gate, true);
    run_rounds(gate->mode, OFTEN);
    CHECK_NO_TRAP();
    probe.pc = 0;
    CHECK_EQ(trap.a[4], 0);
}

static void check_shut(const struct gate *gate, u64 rounds)
{
    set_gate(gate, false);
    run_rounds(gate->mode, rounds);
    CHECK_TRAP(M, gate->cause);
    probe.pc = 0;
    CHECK_EQ(trap.a[4], rounds);
}

CASE("H-045 H-172 H-108 H-116 H-123 H-264 H-360",
     "a gate that shuts before code that has run often")
{
    csr_write(CSR_MENVCFG, ENVCFG_CBZE | ENVCFG_STCE);
    csr_write(CSR_HENVCFG, ENVCFG_CBZE | ENVCFG_STCE);
    csr_write(CSR_SENVCFG, ENVCFG_CBZE);
    for (const struct gate *gate = gates; gate < gates + COUNT(gates); gate++) {
        if (gate->needs && !*gate->needs)
            continue;
        note(gate->name, gate->mode);
        write_loop(gate->insn);
        for (unsigned i = 0; i < 3; i++) {
            check_passes(gate);
            check_shut(gate, 5 + i);
            check_shut(gate, 9 + i);
        }
        set_gate(gate, true);
    }
}

/* HS-mode's trap handler: shuts the gate and goes back for A5 more rounds; once, then it stops. */
static void write_handler(const struct gate *gate)
{
    const u32 code[] = {
        BNE(A5, ZERO, 8),
        EBREAK,
        gate->shuts ? CSRRS(ZERO, gate->csr, A3) : CSRRC(ZERO, gate->csr, A3),
        CSRW(CSR_SEPC, A2),
        MV(A4, A5),
        LI(A5, 0),
        SRET,
    };

    for (unsigned i = 0; i < COUNT(code); i++)
        ((volatile u32 *)handler_page)[i] = code[i];
    __asm__ volatile("fence.i" : : : "memory");
}

static void run_through_handler(const struct gate *gate, u64 bits)
{
    set_gate(gate, true);
    csr_write(CSR_STVEC, (u64)handler_page);
    delegate(CAUSE_ECALL_VS, HS);
    probe.keep_tvec = true;
    probe.a[2] = (u64)code_page;
    probe.a[3] = bits;
    probe.a[5] = OFTEN / 2;
    run_rounds(VS, OFTEN);
    probe.pc = 0;
    probe.keep_tvec = false;
    CHECK_EQ(trap.to, M);
}

CASE("H-045 H-108 H-116 H-123 H-360", "a gate that HS-mode shuts between two stays in the guest")
{
    csr_write(CSR_MENVCFG, ENVCFG_CBZE | ENVCFG_STCE);
    csr_write(CSR_HENVCFG, ENVCFG_CBZE | ENVCFG_STCE);
    for (const struct gate *gate = gates; gate < gates + COUNT(gates); gate++) {
        if (gate->mode != VS || gate->csr >> 8 != 6 || (gate->needs && !*gate->needs))
            continue;
        note(gate->name, 0);
        write_loop(gate->insn);
        write_handler(gate);
        for (unsigned i = 0; i < 3; i++) {
            run_through_handler(gate, 0);
            CHECK_EQ(trap.cause, CAUSE_BREAKPOINT);
            CHECK_EQ(trap.from, HS);
            run_through_handler(gate, gate->bits);
            CHECK_EQ(trap.cause, gate->cause);
            CHECK_EQ(trap.from, VS);
            CHECK_EQ(trap.epc, code_page);
            CHECK_EQ(trap.a[4], OFTEN / 2);
        }
        set_gate(gate, true);
    }
}
