/*
 * Hart states. A state changes only by compare-and-swap, by the hart itself or, from STOPPED to
 * START_PENDING, by the one that starts it.
 */
#include "firmware.h"

#define SUSPEND_RETENTIVE 0
#define SUSPEND_NON_RETENTIVE 0x80000000u
#define SUSPEND_RESERVED_MASK 0x7fffffffu
#define SUSPEND_PLATFORM 0x10000000u

static bool change_state(struct hart *hart, uint32_t from, uint32_t to)
{
    return __atomic_compare_exchange_n(&hart->state, &from, to, false, __ATOMIC_ACQ_REL,
                                       __ATOMIC_ACQUIRE);
}

static void set_state(struct hart *hart, uint32_t state)
{
    __atomic_store_n(&hart->state, state, __ATOMIC_RELEASE);
}

/* In M-mode with interrupts off: WFI ends when one that mie has is pending. */
void hsm_wait(void)
{
    struct hart *hart = this_hart();

    csr_write(CSR_MIE, BIT(IRQ_MS));
    while (!(ipi_serve() & EVENT_START))
        wait_for_interrupt();
    hart_setup();
    set_state(hart, HSM_STARTED);
    enter_supervisor(hart->start_addr, hart->id, hart->opaque);
}

static struct sbi_return hart_start(uint64_t id, uint64_t address, uint64_t opaque)
{
    struct hart *hart = hart_by_id(id);

    if (!hart)
        return sbi_error(SBI_ERR_INVALID_PARAM);
    if (!may_enter(address))
        return sbi_error(SBI_ERR_INVALID_ADDRESS);
    if (!change_state(hart, HSM_STOPPED, HSM_START_PENDING))
        return sbi_error(SBI_ERR_ALREADY_AVAILABLE);
    hart->start_addr = address;
    hart->opaque = opaque;
    ipi_send(hart, EVENT_START);
    return sbi_error(SBI_SUCCESS);
}

static void hart_stop(void)
{
    struct hart *hart = this_hart();

    set_state(hart, HSM_STOP_PENDING);
    time_stop();
    csr_write(CSR_SIE, 0);
    csr_clear(CSR_MIP, BIT(IRQ_SS) | BIT(IRQ_ST));
    hart->pmu.snapshot = 0;
    set_state(hart, HSM_STOPPED);
    abandon_and_wait();
}

/* What ends a suspension: an interrupt that S-mode enabled, or a software interrupt for it. */
static void wait_for_wakeup(void)
{
    uint64_t machine = BIT(IRQ_MS) | BIT(IRQ_MT);

    for (;;) {
        if (csr_read(CSR_MIP) & csr_read(CSR_MIE) & BIT(IRQ_MT))
            time_interrupt();
        if (ipi_serve() & EVENT_SOFTWARE)
            return;
        if (csr_read(CSR_MIP) & csr_read(CSR_MIE) & ~machine)
            return;
        wait_for_interrupt();
    }
}

static void resume(uint64_t address, uint64_t opaque)
{
    csr_write(CSR_SATP, 0);
    sfence_vma_all();
    csr_clear(CSR_MSTATUS, MSTATUS_MPP_MASK | MSTATUS_MPV | MSTATUS_SIE);
    csr_set(CSR_MSTATUS, MSTATUS_MPP_S);
    enter_supervisor(address, this_hart()->id, opaque);
}

static struct sbi_return hart_suspend(uint32_t type, uint64_t address, uint64_t opaque)
{
    struct hart *hart = this_hart();

    if (type != SUSPEND_RETENTIVE && type != SUSPEND_NON_RETENTIVE)
        return sbi_error(SBI_ERR_INVALID_PARAM);
    if (type == SUSPEND_NON_RETENTIVE && !may_enter(address))
        return sbi_error(SBI_ERR_INVALID_ADDRESS);
    set_state(hart, HSM_SUSPENDED);
    wait_for_wakeup();
    set_state(hart, HSM_STARTED);
    if (type == SUSPEND_NON_RETENTIVE)
        resume(address, opaque);
    return sbi_error(SBI_SUCCESS);
}

struct sbi_return hsm_call(const uint64_t *a, uint64_t function)
{
    const struct hart *hart;

    switch (function) {
    case 0:
        return hart_start(a[0], a[1], a[2]);
    case 1:
        hart_stop();
        return sbi_error(SBI_ERR_FAILED);
    case 2:
        hart = hart_by_id(a[0]);
        if (!hart)
            return sbi_error(SBI_ERR_INVALID_PARAM);
        return sbi_value(__atomic_load_n(&hart->state, __ATOMIC_ACQUIRE));
    case 3:
        return hart_suspend((uint32_t)a[0], a[1], a[2]);
    default:
        return sbi_error(SBI_ERR_NOT_SUPPORTED);
    }
}
