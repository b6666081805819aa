/*
 * Rule "leaked CSR", for floating-point registers: a guest reads one that still holds what another
 * guest put there. Each register belongs to the guest that wrote it last, or to nobody once HS-mode
 * or M-mode has, as loading a guest's state does.
 */
#include <inttypes.h>
#include <string.h>

#include "cpu/csr_bits.h"
#include "cpu/isa.h"
#include "debug/lint_internal.h"

static bool is_off(const struct hart *h)
{
    return field_get(h->csr.mstatus, MSTATUS_FS) == 0 ||
           (h->virt && field_get(h->csr.vsstatus, MSTATUS_FS) == 0);
}

static void tell(struct lint *lint, const struct hart *h, unsigned n)
{
    const struct fp_register *f = &lint->harts[h->config.id].fp[n];
    const struct lint_code here = lint_here(lint, h);

    if (!lint_is_new(lint, LINT_VCPU, h->pc, UINT64_C(0x10000) + n))
        return;
    lint_begin(lint, lint->out, LINT_VCPU, (unsigned)h->config.id, &here);
    fprintf(lint->out, "reads f%u, 0x%" PRIx64 ", which the guest with VMID %" PRIu64
                       " left there at pc ",
            n, h->f[n], field_get(f->owner, HGATP_VMID));
    lint_put_code(lint, lint->out, &f->code);
    fputs("\n    owed: loading the registers before the guest is entered, or vsstatus.FS Off until "
          "it asks for them (hypervisor.adoc, \"Virtual Supervisor Status (vsstatus) Register\")\n",
          lint->out);
}

static void reads(struct lint *lint, const struct hart *h, unsigned n)
{
    struct fp_register *f = &lint->harts[h->config.id].fp[n];

    if (!h->virt || !f->has_owner || lint_same_guest(f->owner, h->csr.hgatp))
        return;
    tell(lint, h, n);
    f->has_owner = false;
}

static void writes(struct lint *lint, const struct hart *h, unsigned n)
{
    struct fp_register *f = &lint->harts[h->config.id].fp[n];

    f->has_owner = h->virt;
    if (!h->virt)
        return;
    f->owner = h->csr.hgatp;
    f->code = lint_here(lint, h);
}

/* The operands' capital letters are floating-point registers (cpu/isa.h). */
void fp_instruction(struct lint *lint, const struct hart *h, const struct insn *d)
{
    const char *operands = isa_insns[d->id].operands;

    if (is_off(h))
        return;
    if (strchr(operands, 'S'))
        reads(lint, h, d->rs1 % FP_REGISTERS);
    if (strchr(operands, 'T'))
        reads(lint, h, d->rs2 % FP_REGISTERS);
    if (strchr(operands, 'R'))
        reads(lint, h, d->raw >> 27);
    if (strchr(operands, 'D'))
        writes(lint, h, d->rd % FP_REGISTERS);
}
