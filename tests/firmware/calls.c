/*
 * The extensions, each by what the SBI specification says of it, and with arguments that nobody sane
 * would pass.
 */
#include "payload.h"

#define FIRMWARE 0x80000000ul
#define CLINT 0x2000000ul
#define NO_MEMORY 0x40000000ul /* on the virt board nothing is there */
#define NEVER (~0ul)

extern uint64_t boot_hart;

static long error_of(uint64_t eid, uint64_t fid, uint64_t a0, uint64_t a1, uint64_t a2)
{
    return call(eid, fid, a0, a1, a2, 0, 0).error;
}

void test_base(void)
{
    static const uint64_t offered[] = {EID_BASE, EID_TIME, EID_IPI, EID_RFENCE, EID_HSM, EID_SRST,
                                       EID_PMU, EID_DBCN, EID_FWFT};

    CHECK_EQ(call(EID_BASE, 0, 0, 0, 0, 0, 0).value, 3ul << 24);
    CHECK(call(EID_BASE, 1, 0, 0, 0, 0, 0).value != 0);
    for (unsigned i = 0; i < sizeof(offered) / sizeof(*offered); i++)
        CHECK(call(EID_BASE, 3, offered[i], 0, 0, 0, 0).value != 0);
    for (uint64_t eid = 0; eid <= EID_SHUTDOWN; eid++)
        CHECK(call(EID_BASE, 3, eid, 0, 0, 0, 0).value != 0);
    CHECK_EQ(call(EID_BASE, 3, 0x9, 0, 0, 0, 0).value, 0);
    CHECK_EQ(call(EID_BASE, 3, 0x53555350, 0, 0, 0, 0).value, 0); /* SUSP */
    CHECK_EQ(call(EID_BASE, 3, EID_TIME | 1ul << 32, 0, 0, 0, 0).value, 0);
    for (uint64_t fid = 4; fid <= 6; fid++)
        CHECK_EQ(call(EID_BASE, fid, 0, 0, 0, 0, 0).error, SBI_SUCCESS);
    CHECK_EQ(error_of(EID_BASE, 7, 0, 0, 0), SBI_ERR_NOT_SUPPORTED);
    CHECK_EQ(error_of(0x12345678, 0, 0, 0, 0), SBI_ERR_NOT_SUPPORTED);
    CHECK_EQ(error_of(0x9, 0, 0, 0, 0), SBI_ERR_NOT_SUPPORTED);
    CHECK_EQ(error_of(~0ul, ~0ul, ~0ul, ~0ul, ~0ul), SBI_ERR_NOT_SUPPORTED);
    for (unsigned i = 0; i < sizeof(offered) / sizeof(*offered); i++)
        CHECK_EQ(error_of(offered[i], 1000, 0, 0, 0), SBI_ERR_NOT_SUPPORTED);
    CHECK_EQ(call_keeps_registers(EID_BASE, 0), 0);
    CHECK_EQ(call_keeps_registers(EID_PMU, 0), 0);
    CHECK_EQ(call_keeps_registers(EID_TIME, 0), 0);
    CHECK_EQ(call_keeps_registers(0x7777, 0), 0);
}

static bool timer_pending(void)
{
    return csr_read(CSR_SIP) >> IRQ_ST & 1;
}

/* The interrupt may come through M-mode, some instructions later. */
static bool timer_comes(void)
{
    for (unsigned i = 0; i < 100000 && !timer_pending(); i++)
        cpu_pause();
    return timer_pending();
}

void test_time(void)
{
    CHECK_EQ(error_of(EID_TIME, 0, 0, 0, 0), SBI_SUCCESS);
    CHECK(timer_comes());
    CHECK_EQ(error_of(EID_TIME, 0, NEVER, 0, 0), SBI_SUCCESS);
    CHECK(!timer_pending());
    CHECK_EQ(error_of(EID_TIME, 0, csr_read(CSR_TIME) + 100, 0, 0), SBI_SUCCESS);
    CHECK(timer_comes());
    CHECK_EQ(legacy(EID_SET_TIMER, NEVER, 0, 0, 0), 0);
    CHECK(!timer_pending());
}

void test_ipi(void)
{
    uint64_t software = BIT(IRQ_SS);

    csr_clear(CSR_SIP, software);
    CHECK_EQ(error_of(EID_IPI, 0, 1, boot_hart, 0), SBI_SUCCESS);
    CHECK(csr_read(CSR_SIP) & software);
    csr_clear(CSR_SIP, software);
    CHECK_EQ(error_of(EID_IPI, 0, 0, SBI_ALL_HARTS, 0), SBI_SUCCESS); /* the mask does not count */
    CHECK(csr_read(CSR_SIP) & software);
    csr_clear(CSR_SIP, software);
    CHECK_EQ(error_of(EID_IPI, 0, 0, 12345, 0), SBI_SUCCESS); /* nobody */
    CHECK_EQ(error_of(EID_IPI, 0, 1, 12345, 0), SBI_ERR_INVALID_PARAM);
    CHECK_EQ(error_of(EID_IPI, 0, ~0ul, 0, 0), SBI_ERR_INVALID_PARAM);
    CHECK_EQ(error_of(EID_IPI, 0, 1ul << 63, 0, 0), SBI_ERR_INVALID_PARAM);
    CHECK_EQ(error_of(EID_IPI, 0, 3, ~0ul - 1, 0), SBI_ERR_INVALID_PARAM);
    CHECK_EQ(error_of(EID_IPI, 0, 4, ~0ul - 1, 0), SBI_ERR_INVALID_PARAM); /* wraps to hart 0 */
    CHECK(!(csr_read(CSR_SIP) & software));
}

void test_console(void)
{
    static const char text[] = "written by DBCN\n";
    static char buffer[16];
    const uint64_t n = sizeof(text) - 1, at = (uint64_t)text;
    struct answer answer = call(EID_DBCN, 0, n, at, 0, 0, 0);

    CHECK_EQ(answer.error, SBI_SUCCESS);
    CHECK(answer.value <= n && answer.value > 0);
    answer = call(EID_DBCN, 1, sizeof(buffer), (uint64_t)buffer, 0, 0, 0);
    CHECK_EQ(answer.error, SBI_SUCCESS);
    CHECK_EQ(answer.value, 0);
    CHECK_EQ(legacy(EID_CONSOLE_GETCHAR, 0, 0, 0, 0), -1);
    CHECK_EQ(call(EID_DBCN, 2, '-', 0, 0, 0, 0).value, 0);
    CHECK_EQ(legacy(EID_CONSOLE_PUTCHAR, '\n', 0, 0, 0), 0);
    for (uint64_t fid = 0; fid < 2; fid++) {
        CHECK_EQ(error_of(EID_DBCN, fid, 1, FIRMWARE, 0), SBI_ERR_INVALID_PARAM);
        CHECK_EQ(error_of(EID_DBCN, fid, 0x200000, FIRMWARE - 0x1000, 0), SBI_ERR_INVALID_PARAM);
        CHECK_EQ(error_of(EID_DBCN, fid, 0x1001, FIRMWARE + 0xff000, 0), SBI_ERR_INVALID_PARAM);
        CHECK_EQ(error_of(EID_DBCN, fid, 1, NO_MEMORY, 0), SBI_ERR_INVALID_PARAM);
        CHECK_EQ(error_of(EID_DBCN, fid, 1, CLINT, 0), SBI_ERR_INVALID_PARAM);
        CHECK_EQ(error_of(EID_DBCN, fid, 1, ~0ul, 0), SBI_ERR_INVALID_PARAM);
        CHECK_EQ(error_of(EID_DBCN, fid, ~0ul, at, 0), SBI_ERR_INVALID_PARAM);
        CHECK_EQ(error_of(EID_DBCN, fid, n, at, 1), SBI_ERR_INVALID_PARAM);
        CHECK_EQ(error_of(EID_DBCN, fid, n, at, ~0ul), SBI_ERR_INVALID_PARAM);
    }
}

void test_reset(void)
{
    CHECK_EQ(error_of(EID_SRST, 0, 3, 0, 0), SBI_ERR_INVALID_PARAM);
    CHECK_EQ(error_of(EID_SRST, 0, 0xf0000000, 0, 0), SBI_ERR_INVALID_PARAM);
    CHECK_EQ(error_of(EID_SRST, 0, 0, 2, 0), SBI_ERR_INVALID_PARAM);
    CHECK_EQ(error_of(EID_SRST, 0, 0, 0xe0000000, 0), SBI_ERR_INVALID_PARAM);
}

/* ---- FWFT ---- */

enum { MISALIGNED, LANDING_PAD, SHADOW_STACK, DOUBLE_TRAP, ADUE, PMLEN };

void test_fwft(void)
{
    for (uint64_t value = 0; value < 2; value++) {
        CHECK_EQ(error_of(EID_FWFT, 0, MISALIGNED, value, 0), SBI_SUCCESS);
        CHECK_EQ(call(EID_FWFT, 1, MISALIGNED, 0, 0, 0, 0).value, value);
    }
    CHECK_EQ(error_of(EID_FWFT, 0, MISALIGNED, 2, 0), SBI_ERR_INVALID_PARAM);
    CHECK_EQ(error_of(EID_FWFT, 0, MISALIGNED, 0, 2), SBI_ERR_INVALID_PARAM);
    CHECK_EQ(error_of(EID_FWFT, 0, MISALIGNED, 1, 1ul << 63), SBI_ERR_INVALID_PARAM);
    CHECK_EQ(call(EID_FWFT, 1, MISALIGNED, 0, 0, 0, 0).value, 1); /* unchanged by what failed */
    CHECK_EQ(error_of(EID_FWFT, 0, 6, 0, 0), SBI_ERR_DENIED);
    CHECK_EQ(error_of(EID_FWFT, 1, 0x3fffffff, 0, 0), SBI_ERR_DENIED);
    CHECK_EQ(error_of(EID_FWFT, 1, 0xffffffff, 0, 0), SBI_ERR_DENIED);
    CHECK_EQ(error_of(EID_FWFT, 1, 1ul << 32, 0, 0), SBI_SUCCESS); /* 32 bits: feature 0 */
    CHECK_EQ(error_of(EID_FWFT, 1, ADUE, 0, 0),
             tree_names("svadu") ? SBI_SUCCESS : SBI_ERR_NOT_SUPPORTED);
    if (tree_names("svadu")) {
        /* A tree with Svadu alone says that hardware updates the bits from the beginning. */
        CHECK_EQ(call(EID_FWFT, 1, ADUE, 0, 0, 0, 0).value, !tree_names("svade"));
        CHECK_EQ(error_of(EID_FWFT, 0, ADUE, 0, 0), SBI_SUCCESS);
        CHECK_EQ(call(EID_FWFT, 1, ADUE, 0, 0, 0, 0).value, 0);
        CHECK_EQ(error_of(EID_FWFT, 0, ADUE, 2, 0), SBI_ERR_INVALID_PARAM);
        CHECK_EQ(error_of(EID_FWFT, 0, ADUE, 1, 1), SBI_SUCCESS);
        CHECK_EQ(call(EID_FWFT, 1, ADUE, 0, 0, 0, 0).value, 1);
        CHECK_EQ(error_of(EID_FWFT, 0, ADUE, 0, 0), SBI_ERR_DENIED_LOCKED);
        CHECK_EQ(call(EID_FWFT, 1, ADUE, 0, 0, 0, 0).value, 1);
    }
}

/* ---- legacy ---- */

static void check_legacy_fault(uint64_t eid, uint64_t pointer, uint64_t cause)
{
    /* The call happens on an excursion, so that its fault ends that. */
    struct trapped trapped = run(probe_ecall, MODE_S, pointer, eid);

    CHECK_EQ(trapped.cause, cause);
    CHECK_EQ(trapped.epc, probe_ecall);
    CHECK_EQ(trapped.tval, pointer);
    CHECK(trapped.sstatus & MSTATUS_SPP);
}

void test_legacy(void)
{
    static uint64_t mask;

    csr_clear(CSR_SIP, BIT(IRQ_SS));
    CHECK_EQ(legacy(EID_CLEAR_IPI, 0, 0, 0, 0), 0);
    mask = BIT(boot_hart);
    CHECK_EQ(legacy(EID_SEND_IPI, (uint64_t)&mask, 0, 0, 0), 0);
    CHECK(csr_read(CSR_SIP) & BIT(IRQ_SS));
    CHECK(legacy(EID_CLEAR_IPI, 0, 0, 0, 0) > 0);
    CHECK_EQ(legacy(EID_CLEAR_IPI, 0, 0, 0, 0), 0);
    CHECK_EQ(legacy(EID_REMOTE_FENCE_I, (uint64_t)&mask, 0, 0, 0), 0);
    CHECK_EQ(legacy(EID_REMOTE_SFENCE_VMA, (uint64_t)&mask, 0, 0, 0), 0);
    CHECK_EQ(legacy(EID_REMOTE_SFENCE_VMA_ASID, (uint64_t)&mask, 0x1000, 0x3000, 7), 0);
    for (uint64_t eid = EID_SEND_IPI; eid <= EID_REMOTE_SFENCE_VMA_ASID; eid++) {
        check_legacy_fault(eid, NO_MEMORY, CAUSE_LOAD_ACCESS);
        check_legacy_fault(eid, FIRMWARE + 0x800, CAUSE_LOAD_ACCESS);
        check_legacy_fault(eid, CLINT, CAUSE_LOAD_ACCESS);
    }
}
