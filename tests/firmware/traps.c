/*
 * What the firmware keeps from S-mode, and how it gives traps back.
 */
#include "payload.h"

#define FIRMWARE 0x80000000ul
#define FIRMWARE_SIZE 0x100000ul
#define CLINT 0x2000000ul
#define GATP_SV39X4 (8ul << 60)
#define PTE_V 1ul
#define PTE_RWX 14ul
#define PTE_U 16ul
#define PTE_AD 192ul

static void check_denied(uint64_t address)
{
    struct trapped trapped = run(probe_load, MODE_S, address, 0);

    CHECK_EQ(trapped.cause, CAUSE_LOAD_ACCESS);
    CHECK_EQ(trapped.epc, probe_load);
    CHECK_EQ(trapped.tval, address);
    CHECK(trapped.sstatus & MSTATUS_SPP);
    trapped = run(probe_store, MODE_S, address, 0);
    CHECK_EQ(trapped.cause, CAUSE_STORE_ACCESS);
    CHECK_EQ(trapped.tval, address);
    trapped = run(probe_jump, MODE_S, address, 0);
    CHECK_EQ(trapped.cause, CAUSE_FETCH_ACCESS);
    CHECK_EQ(trapped.epc, address);
    trapped = run(probe_load, MODE_U, address, 0);
    CHECK_EQ(trapped.cause, CAUSE_LOAD_ACCESS);
    CHECK(!(trapped.sstatus & MSTATUS_SPP));
}

void test_protection(void)
{
    struct trapped trapped;

    for (uint64_t offset = 0; offset < FIRMWARE_SIZE; offset += 0x8000)
        check_denied(FIRMWARE + offset);
    check_denied(FIRMWARE + FIRMWARE_SIZE - 8);
    check_denied(CLINT);
    check_denied(CLINT + 0x4000);
    check_denied(CLINT + 0xbff8);
    /* What follows is S-mode's: the load succeeds, the ECALL goes to extension 9, which is none, and
     * the store behind it faults at the address -2 that the call returned. */
    trapped = run(probe_load, MODE_S, FIRMWARE + FIRMWARE_SIZE, 9);
    CHECK_EQ(trapped.epc, probe_store);
    CHECK_EQ(trapped.tval, SBI_ERR_NOT_SUPPORTED);
    trapped = run(probe_illegal, MODE_S, 0, 0);
    CHECK_EQ(trapped.cause, CAUSE_ILLEGAL);
    CHECK_EQ(trapped.epc, probe_illegal);
    CHECK_EQ(trapped.tval, 0);
    trapped = run(probe_illegal, MODE_U, 0, 0);
    CHECK_EQ(trapped.cause, CAUSE_ILLEGAL);
    CHECK(!(trapped.sstatus & MSTATUS_SPP));
}

/* ---- a guest ---- */

static uint64_t g_root[2048] __attribute__((aligned(16384)));

/* Guest-physical addresses are physical ones, by gigapages. */
static void identity_g_stage(void)
{
    for (uint64_t i = 0; i < 4; i++)
        g_root[i] = (i << 30) >> 2 | PTE_AD | PTE_U | PTE_RWX | PTE_V;
    csr_write(CSR_HGATP, GATP_SV39X4 | 3ul << 44 | (uint64_t)g_root >> 12);
    csr_write(CSR_VSATP, 0);
    hfence_gvma_all();
}

static void check_guest(const struct trapped *trapped, enum mode mode)
{
    CHECK(trapped->hstatus & HSTATUS_SPV);
    CHECK_EQ(trapped->hstatus >> 8 & 1, mode == MODE_VS); /* SPVP */
    CHECK_EQ(trapped->sstatus >> 8 & 1, mode == MODE_VS); /* SPP */
}

static void guest_access_fault(enum mode mode)
{
    struct trapped trapped = run(probe_load, mode, FIRMWARE, 0);

    check_guest(&trapped, mode);
    CHECK_EQ(trapped.cause, CAUSE_LOAD_ACCESS);
    CHECK_EQ(trapped.epc, probe_load);
    CHECK_EQ(trapped.tval, FIRMWARE);
    CHECK(trapped.hstatus & HSTATUS_GVA);
    CHECK_EQ(trapped.htval, 0);
    /* ld a0, 0(a0) transformed: rs1 replaced by the offset 0. A hart may also write 0. */
    CHECK(trapped.htinst == 0 || trapped.htinst == 0x00003503);
    trapped = run(probe_illegal, mode, 0, 0);
    check_guest(&trapped, mode);
    CHECK_EQ(trapped.cause, CAUSE_ILLEGAL);
    CHECK(!(trapped.hstatus & HSTATUS_GVA));
    CHECK_EQ(trapped.htinst, 0);
}

/* With hedeleg the guest itself gets it, and HS-mode sees only what the guest does next. */
static void guest_delegation(void)
{
    struct trapped trapped;

    csr_write(CSR_HEDELEG, BIT(CAUSE_LOAD_ACCESS) | BIT(CAUSE_ILLEGAL));
    csr_write(CSR_VSTVEC, (uint64_t)probe_ecall);
    csr_write(CSR_VSSTATUS, MSTATUS_SIE);
    trapped = run(probe_load, MODE_VU, FIRMWARE + 16, 0);
    CHECK_EQ(trapped.cause, CAUSE_ECALL_VS);
    CHECK_EQ(trapped.epc, probe_ecall);
    CHECK_EQ(csr_read(CSR_VSCAUSE), CAUSE_LOAD_ACCESS);
    CHECK_EQ(csr_read(CSR_VSEPC), probe_load);
    CHECK_EQ(csr_read(CSR_VSTVAL), FIRMWARE + 16);
    CHECK_EQ(csr_read(CSR_VSSTATUS) & (MSTATUS_SIE | MSTATUS_SPIE | MSTATUS_SPP), MSTATUS_SPIE);
    csr_write(CSR_VSSTATUS, 0);
    trapped = run(probe_illegal, MODE_VS, 0, 0);
    CHECK_EQ(trapped.cause, CAUSE_ECALL_VS);
    CHECK_EQ(csr_read(CSR_VSCAUSE), CAUSE_ILLEGAL);
    CHECK_EQ(csr_read(CSR_VSSTATUS) & (MSTATUS_SIE | MSTATUS_SPIE | MSTATUS_SPP), MSTATUS_SPP);
    csr_write(CSR_HEDELEG, 0);
}

void test_redirection(void)
{
    struct trapped trapped;

    identity_g_stage();
    guest_access_fault(MODE_VS);
    guest_access_fault(MODE_VU);
    guest_delegation();
    trapped = run(probe_ecall, MODE_VS, 0, 0); /* without the firmware */
    CHECK_EQ(trapped.cause, CAUSE_ECALL_VS);
    check_guest(&trapped, MODE_VS);
    trapped = run(probe_load, MODE_VS, 5ul << 30 | 0x18, 0); /* no gigapage 5 */
    CHECK_EQ(trapped.cause, CAUSE_LOAD_GUEST_PAGE);
    CHECK_EQ(trapped.htval, (5ul << 30 | 0x18) >> 2);
    csr_write(CSR_HGATP, 0);
    hfence_gvma_all();
}
