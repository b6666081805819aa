/*
 * Events between harts, carried by the CLINT's software interrupts; the IPI extension.
 *
 * The sender sets a bit in the target's `events`, then its msip; the target clears msip, then takes
 * the bits. So no event is lost, at worst an interrupt comes without one.
 */
#include "firmware.h"

static volatile uint32_t *msip_of(const struct hart *hart)
{
    return (volatile uint32_t *)platform.clint.base + platform.clint_slot[hart->index];
}

bool harts_of_mask(uint64_t mask, uint64_t base, uint64_t *harts)
{
    *harts = 0;
    if (base == SBI_ALL_HARTS) {
        *harts = BIT(platform.n_harts) - 1;
        return true;
    }
    for (unsigned i = 0; i < 64; i++) {
        int index;

        if (!(mask >> i & 1))
            continue;
        index = base + i < base ? -1 : platform_hart_index(base + i);
        if (index < 0)
            return false;
        *harts |= BIT(index);
    }
    return true;
}

void ipi_send(struct hart *to, uint64_t event)
{
    __atomic_fetch_or(&to->events, event, __ATOMIC_ACQ_REL);
    fence_io();
    if (platform.clint.size)
        *msip_of(to) = 1;
}

/* A hart reaches itself without an interrupt. A stopped hart has no S-mode to interrupt. */
void ipi_send_software(uint64_t harts)
{
    struct hart *self = this_hart();

    for (unsigned i = 0; i < platform.n_harts; i++) {
        struct hart *to = hart_at(i);

        if (!(harts >> i & 1))
            continue;
        fw_count(self, FW_IPI_SENT);
        if (to == self) {
            fw_count(self, FW_IPI_RECEIVED);
            csr_set(CSR_MIP, BIT(IRQ_SS));
        } else if (__atomic_load_n(&to->state, __ATOMIC_ACQUIRE) != HSM_STOPPED) {
            ipi_send(to, EVENT_SOFTWARE);
        }
    }
}

uint64_t ipi_serve(void)
{
    struct hart *hart = this_hart();
    uint64_t events;

    if (platform.clint.size)
        *msip_of(hart) = 0;
    fence_io();
    events = __atomic_exchange_n(&hart->events, 0, __ATOMIC_ACQ_REL);
    if (events & EVENT_SOFTWARE) {
        fw_count(hart, FW_IPI_RECEIVED);
        csr_set(CSR_MIP, BIT(IRQ_SS));
    }
    if (events & EVENT_FENCE)
        rfence_serve(hart);
    return events;
}

struct sbi_return ipi_call(const uint64_t *a, uint64_t function)
{
    uint64_t harts;

    if (function != 0)
        return sbi_error(SBI_ERR_NOT_SUPPORTED);
    if (!harts_of_mask(a[0], a[1], &harts))
        return sbi_error(SBI_ERR_INVALID_PARAM);
    ipi_send_software(harts);
    return sbi_error(SBI_SUCCESS);
}
