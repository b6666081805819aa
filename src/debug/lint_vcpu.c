/*
 * Rule "leaked CSR": a guest uses a VS CSR that still holds what another guest left there. A value
 * belongs to the guest that wrote it, or in whose name a trap did; once HS-mode or M-mode has
 * written the CSR it belongs to the guest that is entered next. Guests are the same when VMID or
 * root table are: a hypervisor may give a guest a new VMID, or new tables.
 */
#include <inttypes.h>

#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "debug/lint_internal.h"

enum { VSSTATUS, VSTVEC, VSSCRATCH, VSEPC, VSCAUSE, VSTVAL, VSATP, VSTIMECMP };
_Static_assert(VSTIMECMP + 1 == VCPU_CSRS, "one place a CSR");

static const struct {
    uint16_t number;
    const char *name;
} csrs[VCPU_CSRS] = {
    [VSSTATUS] = {0x200, "vsstatus"}, [VSTVEC] = {0x205, "vstvec"},
    [VSSCRATCH] = {0x240, "vsscratch"}, [VSEPC] = {0x241, "vsepc"},
    [VSCAUSE] = {0x242, "vscause"},   [VSTVAL] = {0x243, "vstval"},
    [VSATP] = {0x280, "vsatp"},       [VSTIMECMP] = {0x24d, "vstimecmp"},
};

static uint64_t value_of(const struct hart *h, unsigned n)
{
    const uint64_t values[VCPU_CSRS] = {
        [VSSTATUS] = h->csr.vsstatus, [VSTVEC] = h->csr.vstvec, [VSSCRATCH] = h->csr.vsscratch,
        [VSEPC] = h->csr.vsepc,       [VSCAUSE] = h->csr.vscause, [VSTVAL] = h->csr.vstval,
        [VSATP] = h->csr.vsatp,       [VSTIMECMP] = h->csr.vstimecmp};

    return values[n];
}

bool lint_same_guest(uint64_t a, uint64_t b)
{
    return field_get(a, HGATP_VMID) == field_get(b, HGATP_VMID) ||
           field_get(a, SATP_PPN) == field_get(b, SATP_PPN);
}

static void own(struct lint *lint, const struct hart *h, unsigned n, bool is_trap)
{
    struct lint_hart *lh = &lint->harts[h->config.id];

    lh->n_leaked -= lh->vcpu[n].is_leaked;
    lh->vcpu[n] = (struct vcpu_csr){.has_owner = true,
                                    .is_trap = is_trap,
                                    .owner = h->csr.hgatp,
                                    .code = lint_here(lint, h)};
}

static void use(struct lint *lint, const struct hart *h, unsigned n, const char *how)
{
    struct vcpu_csr *csr = &lint->harts[h->config.id].vcpu[n];
    uint64_t owner = field_get(csr->owner, HGATP_VMID);
    struct lint_code here;

    if (!csr->is_leaked || !lint_is_new(lint, LINT_VCPU, h->pc, n))
        return;
    here = lint_here(lint, h);
    lint_begin(lint, lint->out, LINT_VCPU, (unsigned)h->config.id, &here);
    fprintf(lint->out, "%s %s, 0x%" PRIx64 ", which the guest with VMID %" PRIu64 " left there",
            how, csrs[n].name, value_of(h, n), owner);
    if (csr->is_trap) {
        fputs(" by a trap", lint->out);
    } else {
        fputs(" at pc ", lint->out);
        lint_put_code(lint, lint->out, &csr->code);
    }
    fprintf(lint->out, "\n    owed: writing %s before the guest is entered (hypervisor.adoc, "
                       "\"Hypervisor and Virtual Supervisor CSRs\")\n",
            csrs[n].name);
}

static int index_of(unsigned number)
{
    for (int i = 0; i < VCPU_CSRS; i++) {
        if (csrs[i].number == number)
            return i;
    }
    return -1;
}

static void csr_instruction(struct lint *lint, struct hart *h, const struct insn *d)
{
    bool is_write = (d->raw >> 12 & 3) == 1;
    bool writes = is_write || d->rs1 != 0;
    const struct csr_row *row = csr_find(h, d->raw >> 20, writes);
    int n = row ? index_of(row->number) : -1;
    struct lint_hart *lh = &lint->harts[h->config.id];

    if (n < 0)
        return;
    if (!h->virt) {
        if (writes)
            lh->vcpu[n] = (struct vcpu_csr){0};
        return;
    }
    if (!is_write || d->rd != REG_SINK)
        use(lint, h, (unsigned)n, "reads");
    if (writes)
        own(lint, h, (unsigned)n, false);
}

void vcpu_instruction(struct lint *lint, struct hart *h, const struct insn *d)
{
    if (h->virt) {
        if (field_get(h->csr.vsatp, SATP_MODE) != ATP_MODE_BARE)
            use(lint, h, VSATP, "runs by");
        if (d->id == INSN_sret && h->priv == PRIV_S)
            use(lint, h, VSEPC, "returns to");
    }
    if ((d->raw & 0x7f) == 0x73 && (d->raw >> 12 & 3))
        csr_instruction(lint, h, d);
}

void vcpu_trapped(struct lint *lint, const struct hart *h, enum trap_target target)
{
    static const uint8_t written[] = {VSEPC, VSCAUSE, VSTVAL, VSSTATUS};

    if (target != TRAP_TO_VS)
        return;
    use(lint, h, VSTVEC, "traps to");
    for (size_t i = 0; i < ARRAY_SIZE(written); i++)
        own(lint, h, written[i], true);
}

void vcpu_mode(struct lint *lint, const struct hart *h)
{
    struct lint_hart *lh = &lint->harts[h->config.id];
    /* The pc is still that of the return, which no guest's tables translate. */
    const struct lint_code entry = {.pc = h->pc, .loaded = h->pc, .is_placed = true};

    lh->n_leaked = 0;
    for (unsigned n = 0; n < VCPU_CSRS; n++) {
        struct vcpu_csr *csr = &lh->vcpu[n];

        csr->is_leaked = h->virt && csr->has_owner && value_of(h, n) != 0 &&
                         !lint_same_guest(csr->owner, h->csr.hgatp);
        lh->n_leaked += csr->is_leaked;
        if (h->virt && !csr->has_owner)
            *csr = (struct vcpu_csr){.has_owner = true, .owner = h->csr.hgatp, .code = entry};
    }
}
