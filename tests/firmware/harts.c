/*
 * More than one hart: starting, stopping, suspending, and fences that must reach the other one.
 */
#include "payload.h"

#define FIRMWARE 0x80000000ul
#define NO_MEMORY 0x40000000ul
#define MODE_SV39 (8ul << 60)
#define PTE_LEAF 0xcful /* D A R W X V */
#define PTE_USER 0x10ul
#define PTE_TABLE 1ul
#define VA_PROBE 0x400000000ul /* its own root entry; below the gigapages of RAM there is nothing */
#define VMID 5ul
#define ASID 9ul

extern uint64_t boot_hart;
void other_main(uint64_t id, uint64_t opaque, uint64_t satp, uint64_t sstatus);

static volatile struct {
    uint64_t command, a, b, result, id, opaque, satp, sstatus;
    uint64_t turn; /* odd: the other hart is at work */
} other;
static uint64_t other_hart = ~0ul;

static struct answer hsm(uint64_t fid, uint64_t a0, uint64_t a1, uint64_t a2)
{
    return call(EID_HSM, fid, a0, a1, a2, 0, 0);
}

uint64_t other_id(void)
{
    return other_hart;
}

/* HLV.D */
static uint64_t load_guest(uint64_t address)
{
    uint64_t value;

    __asm__ volatile(".insn r 0x73, 4, 0x36, %0, %1, x0" : "=r"(value) : "r"(address) : "memory");
    return value;
}

static uint64_t serve(uint64_t command, uint64_t a, uint64_t b)
{
    switch (command) {
    case OTHER_LOAD:
        return *(volatile uint64_t *)a;
    case OTHER_LOAD_GUEST:
        csr_set(CSR_HSTATUS, HSTATUS_SPVP);
        return load_guest(a);
    case OTHER_SET_SATP:
        csr_write(CSR_SATP, a);
        sfence_vma_all();
        return 0;
    case OTHER_SET_GUEST:
        csr_write(CSR_HGATP, a);
        csr_write(CSR_VSATP, b);
        hfence_gvma_all();
        hfence_vvma_all();
        return 0;
    case OTHER_SIP:
        return csr_swap(CSR_SIP, 0) & BIT(IRQ_SS);
    case OTHER_SUSPEND:
        return (uint64_t)hsm(3, 0, 0, 0).error;
    case OTHER_STOP:
        csr_write(CSR_SATP, 0);
        other.turn++;
        hsm(1, 0, 0, 0);
        return 0;
    default:
        return 0;
    }
}

void other_main(uint64_t id, uint64_t opaque, uint64_t satp, uint64_t sstatus)
{
    other.id = id;
    other.opaque = opaque;
    other.satp = satp;
    other.sstatus = sstatus;
    fence_all();
    other.turn++;
    for (;;) {
        while (!(other.turn & 1))
            cpu_pause();
        fence_all();
        other.result = serve(other.command, other.a, other.b);
        fence_all();
        other.turn++;
    }
}

static void wait_for_other(void)
{
    while (other.turn & 1)
        cpu_pause();
    fence_all();
}

static void other_start_command(enum other_command command, uint64_t a, uint64_t b)
{
    other.command = command;
    other.a = a;
    other.b = b;
    fence_all();
    other.turn++;
}

uint64_t other_do(enum other_command command, uint64_t a, uint64_t b)
{
    other_start_command(command, a, b);
    wait_for_other();
    return other.result;
}

/* ---- states ---- */

static void wait_for_state(uint64_t state)
{
    for (unsigned i = 0; i < 1000000 && hsm(2, other_hart, 0, 0).value != state; i++)
        cpu_pause();
    CHECK_EQ(hsm(2, other_hart, 0, 0).value, state);
}

static void start_other(uint64_t opaque)
{
    other.turn = 1;
    CHECK_EQ(hsm(0, other_hart, (uint64_t)other_start, opaque).error, SBI_SUCCESS);
    wait_for_other();
    CHECK_EQ(other.id, other_hart);
    CHECK_EQ(other.opaque, opaque);
    CHECK_EQ(other.satp, 0);
    CHECK_EQ(other.sstatus & MSTATUS_SIE, 0);
    CHECK_EQ(hsm(2, other_hart, 0, 0).value, HSM_STARTED);
    CHECK_EQ(hsm(0, other_hart, (uint64_t)other_start, 0).error, SBI_ERR_ALREADY_AVAILABLE);
}

static void refuse_wild_starts(void)
{
    static const uint64_t wild[] = {FIRMWARE,      FIRMWARE + 0xff000, NO_MEMORY, 0x2000000,
                                    0x10000000,    ~0ul,               ~0ul - 1,  1ul << 55};

    for (unsigned i = 0; i < sizeof(wild) / sizeof(*wild); i++)
        CHECK_EQ(hsm(0, other_hart, wild[i], 0).error, SBI_ERR_INVALID_ADDRESS);
    CHECK_EQ(hsm(0, other_hart, (uint64_t)other_start + 1, 0).error, SBI_ERR_INVALID_ADDRESS);
    CHECK_EQ(hsm(2, other_hart, 0, 0).value, HSM_STOPPED);
}

/* The other hart sleeps until an IPI. */
static void suspend_other(void)
{
    other_start_command(OTHER_SUSPEND, 0, 0);
    wait_for_state(HSM_SUSPENDED);
    CHECK_EQ(call(EID_IPI, 0, 1, other_hart, 0, 0, 0).error, SBI_SUCCESS);
    wait_for_other();
    CHECK_EQ(other.result, SBI_SUCCESS);
    CHECK_EQ(hsm(2, other_hart, 0, 0).value, HSM_STARTED);
    CHECK(other_do(OTHER_SIP, 0, 0) != 0);
}

bool other_begin(void)
{
    if (other_hart == ~0ul)
        return false;
    start_other(0xabcdef);
    suspend_other();
    other_do(OTHER_SIP, 0, 0);
    CHECK_EQ(call(EID_IPI, 0, 1, other_hart, 0, 0, 0).error, SBI_SUCCESS);
    for (unsigned i = 0; i < 100; i++)
        cpu_pause();
    CHECK(other_do(OTHER_SIP, 0, 0) != 0);
    return true;
}

/* Stops it, and starts and stops it again. */
void other_end(void)
{
    other_start_command(OTHER_STOP, 0, 0);
    wait_for_state(HSM_STOPPED);
    CHECK_EQ(call(EID_IPI, 0, 1, other_hart, 0, 0, 0).error, SBI_SUCCESS);
    CHECK_EQ(call(EID_RFENCE, 1, 1, other_hart, 0, 0, 0).error, SBI_SUCCESS);
    start_other(~0ul);
    CHECK_EQ(other_do(OTHER_SIP, 0, 0), 0); /* the IPI of its former life is forgotten */
    other_start_command(OTHER_STOP, 0, 0);
    wait_for_state(HSM_STOPPED);
}

static void suspend_self(void)
{
    uint64_t when;

    csr_write(CSR_SIE, BIT(IRQ_ST));
    when = csr_read(CSR_TIME) + 2000;
    call(EID_TIME, 0, when, 0, 0, 0, 0);
    CHECK_EQ(hsm(3, 0, 0, 0).error, SBI_SUCCESS);
    CHECK(csr_read(CSR_TIME) >= when);
    call(EID_TIME, 0, csr_read(CSR_TIME) + 2000, 0, 0, 0, 0);
    CHECK_EQ(suspend_from(0x80000000, resume_start, 0x1234), 1);
    CHECK_EQ(kept_suspend[14], boot_hart);
    CHECK_EQ(kept_suspend[15], 0x1234);
    CHECK_EQ(kept_suspend[16], 0);               /* satp */
    CHECK_EQ(kept_suspend[17] & MSTATUS_SIE, 0); /* sstatus */
    call(EID_TIME, 0, ~0ul, 0, 0, 0, 0);
    csr_write(CSR_SIE, 0);
    CHECK_EQ(hsm(3, 1, 0, 0).error, SBI_ERR_INVALID_PARAM);
    CHECK_EQ(hsm(3, 0x10000000, 0, 0).error, SBI_ERR_INVALID_PARAM);
    CHECK_EQ(hsm(3, 0x80000001, (uint64_t)resume_start, 0).error, SBI_ERR_INVALID_PARAM);
    CHECK_EQ(hsm(3, 0x80000000, FIRMWARE, 0).error, SBI_ERR_INVALID_ADDRESS);
    CHECK_EQ(hsm(3, 0x80000000, NO_MEMORY, 0).error, SBI_ERR_INVALID_ADDRESS);
}

void test_hsm(void)
{
    CHECK_EQ(hsm(2, boot_hart, 0, 0).value, HSM_STARTED);
    CHECK_EQ(hsm(0, boot_hart, (uint64_t)other_start, 0).error, SBI_ERR_ALREADY_AVAILABLE);
    CHECK_EQ(hsm(2, 12345, 0, 0).error, SBI_ERR_INVALID_PARAM);
    CHECK_EQ(hsm(2, ~0ul, 0, 0).error, SBI_ERR_INVALID_PARAM);
    CHECK_EQ(hsm(0, ~0ul, (uint64_t)other_start, 0).error, SBI_ERR_INVALID_PARAM);
    suspend_self();
    for (uint64_t id = 0; id < 8 && other_hart == ~0ul; id++) {
        if (id != boot_hart && hsm(2, id, 0, 0).error == SBI_SUCCESS)
            other_hart = id;
    }
    if (other_hart != ~0ul)
        refuse_wild_starts();
}

/* ---- fences ---- */

static uint64_t root[512] __attribute__((aligned(4096)));
static uint64_t middle[512] __attribute__((aligned(4096)));
static uint64_t leaves[512] __attribute__((aligned(4096)));
static uint64_t g_root[2048] __attribute__((aligned(16384)));
static uint64_t pages[2][512] __attribute__((aligned(4096)));

static uint64_t leaf(uint64_t pa, uint64_t user)
{
    return pa >> 12 << 10 | PTE_LEAF | user;
}

/* RAM by gigapages, and one page at VA_PROBE, which moves between pages[0] and pages[1]. */
static void make_tables(uint64_t user)
{
    for (uint64_t i = 0; i < 4; i++)
        root[i] = g_root[i] = leaf(i << 30, user);
    root[VA_PROBE >> 30] = (uint64_t)middle >> 12 << 10 | PTE_TABLE;
    g_root[VA_PROBE >> 30] = (uint64_t)middle >> 12 << 10 | PTE_TABLE;
    middle[0] = (uint64_t)leaves >> 12 << 10 | PTE_TABLE;
    for (unsigned i = 0; i < 2; i++)
        pages[i][0] = 0x1000 + i;
}

static void move_page(unsigned to, uint64_t user)
{
    leaves[0] = leaf((uint64_t)pages[to], user);
    fence_all();
}

/*
 * Reads the page on the other hart, moves it, fences, and reads again: the fence of function `fid`
 * must show the new place, by whole address space, by range and by a range too large for pages.
 */
static void check_fence(enum other_command load, uint64_t user, uint64_t fid, uint64_t id)
{
    static const struct {
        uint64_t start, size;
    } ranges[] = {{0, 0}, {0, ~0ul}, {VA_PROBE, 4096}, {VA_PROBE - 4096, 3 * 4096},
                  {VA_PROBE + 8, 1}, {0, 1ul << 40}, {VA_PROBE, ~0ul - 1}};

    for (unsigned i = 0; i < sizeof(ranges) / sizeof(*ranges); i++) {
        move_page(0, user);
        call(EID_RFENCE, fid, 1, other_hart, 0, 0, id);
        CHECK_EQ(other_do(load, VA_PROBE, 0), 0x1000);
        move_page(1, user);
        CHECK_EQ(call(EID_RFENCE, fid, 1, other_hart, ranges[i].start, ranges[i].size, id).error,
                 SBI_SUCCESS);
        CHECK_EQ(other_do(load, VA_PROBE, 0), 0x1001);
    }
}

static void fence_supervisor(void)
{
    make_tables(0);
    move_page(0, 0);
    other_do(OTHER_SET_SATP, MODE_SV39 | ASID << 44 | (uint64_t)root >> 12, 0);
    check_fence(OTHER_LOAD, 0, 1, 0);
    check_fence(OTHER_LOAD, 0, 2, ASID);
    other_do(OTHER_SET_SATP, 0, 0);
}

static void fence_guest(void)
{
    uint64_t hgatp = MODE_SV39 | VMID << 44 | (uint64_t)g_root >> 12;

    make_tables(PTE_USER);
    move_page(0, PTE_USER);
    other_do(OTHER_SET_GUEST, hgatp, 0);
    check_fence(OTHER_LOAD_GUEST, PTE_USER, 3, VMID);
    check_fence(OTHER_LOAD_GUEST, PTE_USER, 4, 0);
    make_tables(0);
    for (uint64_t i = 0; i < 4; i++)
        g_root[i] = leaf(i << 30, PTE_USER);
    move_page(0, 0);
    csr_write(CSR_HGATP, hgatp); /* HFENCE.VVMA is for the VMID of the hart that asks */
    other_do(OTHER_SET_GUEST, hgatp, MODE_SV39 | ASID << 44 | (uint64_t)root >> 12);
    check_fence(OTHER_LOAD_GUEST, 0, 5, ASID);
    check_fence(OTHER_LOAD_GUEST, 0, 6, 0);
    other_do(OTHER_SET_GUEST, 0, 0);
    csr_write(CSR_HGATP, 0);
}

void test_fences(void)
{
    const uint64_t last = has_h() ? 6 : 2;

    for (uint64_t fid = last + 1; fid <= 7; fid++)
        CHECK_EQ(call(EID_RFENCE, fid, 1, boot_hart, 0, 0, 0).error, SBI_ERR_NOT_SUPPORTED);
    for (uint64_t fid = 0; fid <= last; fid++) {
        CHECK_EQ(call(EID_RFENCE, fid, 1, 12345, 0, 0, 0).error, SBI_ERR_INVALID_PARAM);
        CHECK_EQ(call(EID_RFENCE, fid, ~0ul, 0, 0, 0, 0).error, SBI_ERR_INVALID_PARAM);
        CHECK_EQ(call(EID_RFENCE, fid, 0, SBI_ALL_HARTS, 0, 0, 0).error, SBI_SUCCESS);
    }
    CHECK_EQ(call(EID_RFENCE, 2, 1, boot_hart, 0, 0, 1ul << 16).error, SBI_ERR_INVALID_PARAM);
    CHECK_EQ(call(EID_RFENCE, 2, 1, boot_hart, 0, 0, ~0ul).error, SBI_ERR_INVALID_PARAM);
    fence_supervisor();
    if (!has_h())
        return;
    CHECK_EQ(call(EID_RFENCE, 3, 1, boot_hart, 0, 0, 1ul << 14).error, SBI_ERR_INVALID_PARAM);
    fence_guest();
}
