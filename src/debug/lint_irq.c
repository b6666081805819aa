/*
 * Rule "lost interrupt": an interrupt is pending for a level that runs, but the level above has
 * neither delegated it nor enabled it for itself, so nothing will ever take it. Told when the hart
 * waits for an interrupt all the same, or when that has lasted for LASTING. An interrupt that its
 * own level has masked is none: that is a level's right.
 */
#include <inttypes.h>

#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "debug/lint_internal.h"

#define LASTING UINT64_C(10000000) /* ticks: one second */

static uint64_t lost_interrupts(const struct hart *h)
{
    uint64_t pending = csr_mip(h) & ~h->csr.mie;
    uint64_t lost = 0;

    if (h->virt)
        lost |= pending & MIP_VS_LEVEL & ~h->csr.hideleg;
    if (h->priv != PRIV_M)
        lost |= pending & (MIP_SSIP | MIP_STIP | MIP_SEIP) & ~h->csr.mideleg;
    return lost;
}

static void tell(struct lint *lint, const struct hart *h, uint64_t lost, bool waits)
{
    bool is_guests = lost & MIP_VS_LEVEL;
    const struct lint_code here = lint_here(lint, h);

    if (!lint_is_new(lint, LINT_INTERRUPT, lost, h->virt))
        return;
    lint_begin(lint, lint->out, LINT_INTERRUPT, (unsigned)h->config.id, &here);
    fprintf(lint->out, "%s while interrupts 0x%" PRIx64 " of %s are pending that nothing can take\n"
                       "    neither delegated by %s (0x%" PRIx64 ") nor enabled in mie (0x%" PRIx64
                       ") (%s)\n",
            waits ? "waits" : "runs on", lost, is_guests ? "hip" : "mip",
            is_guests ? "hideleg" : "mideleg", is_guests ? h->csr.hideleg : h->csr.mideleg,
            h->csr.mie,
            is_guests ? "hypervisor.adoc, \"Hypervisor Trap Delegation (hedeleg and hideleg) "
                        "Registers\""
                      : "machine.adoc, \"Machine Trap Delegation (medeleg and mideleg) Registers\"");
}

void lost_check(struct lint *lint, const struct hart *h, bool waits)
{
    struct lint_hart *lh = &lint->harts[h->config.id];
    uint64_t lost = lost_interrupts(h);
    uint64_t now = hart_time(h);

    if (!lost) {
        lh->lost_since = 0;
        return;
    }
    if (!lh->lost_since || lh->lost != lost)
        lh->lost_since = now ? now : 1;
    lh->lost = lost;
    if (waits || now - lh->lost_since > LASTING)
        tell(lint, h, lost, waits);
}
