#include "debug/walk_print.h"

#include <inttypes.h>

#include "cpu/csr_bits.h"
#include "cpu/trap.h"
#include "hext/hinst.h"

#define PAGE_SHIFT 12
#define PTE_PPN MASK(53, 10)

static const char *size_name(unsigned log2_size)
{
    switch (log2_size) {
    case 12: return "4 KiB";
    case 16: return "64 KiB";
    case 21: return "2 MiB";
    case 30: return "1 GiB";
    case 39: return "512 GiB";
    case 48: return "256 TiB";
    default: return "all";
    }
}

static void indent(FILE *out, unsigned depth)
{
    fprintf(out, "%*s", (int)(2 * depth), "");
}

static uint64_t root_of(uint64_t atp)
{
    return field_get(atp, SATP_PPN) << PAGE_SHIFT;
}

/* What the n-th PTE of the stage turned out to be. */
static void print_pte_meaning(FILE *out, const struct walk_trace_stage *stage, unsigned n)
{
    const struct walk_trace_pte *pte = &stage->pte[n];
    bool is_last = n + 1 == stage->n_ptes;
    const char *space = stage->in.is_gstage || pte->gstage < 0 ? "" : "guest ";
    char flags[10];

    if (!pte->is_read) {
        fprintf(out, "cannot be read\n");
        return;
    }
    walk_pte_flags(pte->value, flags);
    fprintf(out, "0x%016" PRIx64 " %s ", pte->value, flags);
    if (is_last && stage->result == WALK_PAGE_FAULT)
        fprintf(out, "refused: %s\n", walk_refusal_text(stage->out.refusal));
    else if (!is_last)
        fprintf(out, "table at %s0x%" PRIx64 "\n", space,
                field_get(pte->value, PTE_PPN) << PAGE_SHIFT);
    else
        fprintf(out, "leaf of %s%s\n", size_name(stage->out.log2_size),
                stage->sets_ad ? ", hardware sets A or D" : "");
}

static void print_stage(FILE *out, const struct walk_trace *trace, int index, unsigned depth);

static void print_pte(FILE *out, const struct walk_trace *trace,
                      const struct walk_trace_stage *stage, unsigned n, unsigned depth)
{
    const struct walk_trace_pte *pte = &stage->pte[n];
    unsigned levels = (unsigned)field_get(stage->in.atp, SATP_MODE) - ATP_MODE_SV39 + 3;
    bool is_guest = !stage->in.is_gstage && pte->gstage >= 0;

    indent(out, depth);
    fprintf(out, "[%u] PTE at %s0x%" PRIx64, levels - 1 - n, is_guest ? "guest " : "",
            pte->address);
    if (pte->gstage >= 0) {
        fprintf(out, "\n");
        print_stage(out, trace, pte->gstage, depth + 2);
        if (trace->stage[pte->gstage].result != WALK_OK)
            return;
        indent(out, depth + 1);
        fprintf(out, "at 0x%" PRIx64, trace->stage[pte->gstage].out.pa);
    }
    fprintf(out, ": ");
    print_pte_meaning(out, stage, n);
}

static const char *purpose_of(const struct walk_trace_stage *stage)
{
    switch (stage->purpose) {
    case WALK_FOR_PTE_READ:
        return " of the PTE's address";
    case WALK_FOR_PTE_WRITE:
        return " for the update of A and D";
    default:
        return " of the address";
    }
}

static void print_stage(FILE *out, const struct walk_trace *trace, int index, unsigned depth)
{
    const struct walk_trace_stage *stage = &trace->stage[index];

    indent(out, depth);
    fprintf(out, "%s walk%s 0x%" PRIx64 " by %s from 0x%" PRIx64 "\n", walk_stage_name(trace, stage),
            purpose_of(stage), stage->in.va, walk_mode_name(stage->in.atp, stage->in.is_gstage),
            root_of(stage->in.atp));
    for (unsigned n = 0; n < stage->n_ptes; n++)
        print_pte(out, trace, stage, n, depth + 1);
    indent(out, depth + 1);
    if (stage->n_ptes == 0)
        fprintf(out, "refused: %s\n", walk_refusal_text(stage->out.refusal));
    else if (stage->result == WALK_OK)
        fprintf(out, "gives 0x%" PRIx64 ", %s%s%s%s\n", stage->out.pa,
                stage->out.may_read ? "r" : "-", stage->out.may_write ? "w" : "-",
                stage->out.may_fetch ? "x" : "-", stage->out.is_global ? ", global" : "");
    else
        fprintf(out, "fails\n");
}

/* G-stage walks for A/D updates stand for themselves: no PTE that was read led to them. */
static void print_updates(FILE *out, const struct walk_trace *trace)
{
    for (unsigned i = 0; i < trace->n_stages; i++) {
        if (trace->stage[i].purpose == WALK_FOR_PTE_WRITE)
            print_stage(out, trace, (int)i, 1);
    }
}

static void print_heading(FILE *out, const struct walk_trace *trace)
{
    uint32_t ctx = walk_trace_flags(trace);
    bool is_guest = ctx & CTX_VIRT;

    fprintf(out, "%s at 0x%" PRIx64 " by %s; ", walk_type_name(trace->type), trace->address,
            walk_privilege_name(is_guest, ctx & CTX_PRIV));
    fprintf(out, "%s %s", is_guest ? "vsatp" : "satp", walk_mode_name(trace->context.atp, false));
    if (trace->context.atp)
        fprintf(out, " ASID %" PRIu64, field_get(trace->context.atp, SATP_ASID));
    if (is_guest)
        fprintf(out, ", hgatp %s VMID %" PRIu64, walk_mode_name(trace->context.hgatp, true),
                field_get(trace->context.hgatp, HGATP_VMID));
    fprintf(out, "%s%s%s%s%s\n", ctx & CTX_SUM ? ", SUM" : "",
            ctx & CTX_MXR ? ", MXR" : "", ctx & CTX_VMXR ? ", vsstatus.MXR" : "",
            ctx & CTX_ADUE ? ", ADUE" : "", ctx & CTX_GADUE ? ", ADUE of the G-stage" : "");
}

static void print_trap(FILE *out, const struct hart *h, const struct walk_trace *trace)
{
    static const struct {
        const char *mode, *prefix;
    } targets[] = {[TRAP_TO_M] = {"M-mode", "m"}, [TRAP_TO_HS] = {"HS-mode", "s"},
                   [TRAP_TO_VS] = {"VS-mode", "vs"}};
    const struct trap *trap = &trace->trap;
    enum trap_target target = walk_trap_target(h, trace);
    const char *prefix = targets[target].prefix;

    fprintf(out, "%s, taken in %s: %scause %" PRIu64 ", %stval 0x%" PRIx64,
            exception_name(trap->cause), targets[target].mode, prefix, trap->cause, prefix,
            trap->tval);
    if (target == TRAP_TO_VS) {
        fprintf(out, "\n");
        return;
    }
    fprintf(out, ", GVA %d, %s 0x%" PRIx64 ", %s ", trap->gva,
            target == TRAP_TO_M ? "mtval2" : "htval", trap->tval2,
            target == TRAP_TO_M ? "mtinst" : "htinst");
    if (trap->tinst)
        fprintf(out, "0x%" PRIx64 " (%s of a VS-stage PTE)\n", trap->tinst,
                trap->tinst == HINST_PSEUDO_READ ? "read" : "write");
    else
        fprintf(out, "%s\n", trace->type == ACCESS_FETCH ? "0x0: there is no instruction yet"
                                                         : "the transformed instruction, or 0");
}

void walk_print(FILE *out, const struct hart *h, const struct walk_trace *trace)
{
    print_heading(out, trace);
    if (trace->first >= 0)
        print_stage(out, trace, trace->first, 1);
    print_updates(out, trace);
    if (trace->second >= 0)
        print_stage(out, trace, trace->second, 1);
    if (!trace->ok) {
        print_trap(out, h, trace);
        return;
    }
    fprintf(out, "physical 0x%" PRIx64 " (%s), PMP %s%s%s\n", trace->pa,
            walk_place_name(h, trace->pa), trace->pmp & PMP_R ? "r" : "-",
            trace->pmp & PMP_W ? "w" : "-", trace->pmp & PMP_X ? "x" : "-");
}
