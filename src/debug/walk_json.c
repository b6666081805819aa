/* A walk_trace as JSON: what walk_print() tells, with the same words. */
#include "cpu/csr_bits.h"
#include "debug/json_words.h"
#include "debug/walk_print.h"

static json_t *stage_json(const struct walk_trace *trace, int index);

static json_t *pte_json(const struct walk_trace *trace, const struct walk_trace_stage *stage,
                        unsigned n)
{
    const struct walk_trace_pte *pte = &stage->pte[n];
    unsigned levels = (unsigned)field_get(stage->in.atp, SATP_MODE) - ATP_MODE_SV39 + 3;
    json_t *o = json_object();
    char flags[10];

    json_object_set_new(o, "level", json_count(levels - 1 - n));
    json_object_set_new(o, "address", json_hex(pte->address));
    if (pte->gstage >= 0)
        json_object_set_new(o, "gstage", stage_json(trace, pte->gstage));
    if (pte->is_read) {
        walk_pte_flags(pte->value, flags);
        json_object_set_new(o, "value", json_hex(pte->value));
        json_object_set_new(o, "flags", json_string(flags));
    }
    return o;
}

static json_t *stage_json(const struct walk_trace *trace, int index)
{
    const struct walk_trace_stage *stage = &trace->stage[index];
    bool ok = stage->result == WALK_OK;
    json_t *ptes = json_array();
    json_t *o = json_object();

    json_object_set_new(o, "stage", json_string(walk_stage_name(trace, stage)));
    json_object_set_new(o, "mode",
                        json_string(walk_mode_name(stage->in.atp, stage->in.is_gstage)));
    json_object_set_new(o, "address", json_hex(stage->in.va));
    for (unsigned n = 0; n < stage->n_ptes; n++)
        json_array_append_new(ptes, pte_json(trace, stage, n));
    json_object_set_new(o, "ptes", ptes);
    json_object_set_new(o, "ok", json_boolean(ok));
    if (ok) {
        json_object_set_new(o, "gives", json_hex(stage->out.pa));
        json_object_set_new(o, "page_size", json_count(BIT(stage->out.log2_size)));
        json_object_set_new(o, "read", json_boolean(stage->out.may_read));
        json_object_set_new(o, "write", json_boolean(stage->out.may_write));
        json_object_set_new(o, "execute", json_boolean(stage->out.may_fetch));
        json_object_set_new(o, "sets_ad", json_boolean(stage->sets_ad));
    } else if (stage->result == WALK_PAGE_FAULT) {
        json_object_set_new(o, "refused", json_string(walk_refusal_text(stage->out.refusal)));
    }
    return o;
}

static json_t *trap_json(const struct hart *h, const struct walk_trace *trace)
{
    static const char *const modes[] = {
        [TRAP_TO_M] = "M-mode", [TRAP_TO_HS] = "HS-mode", [TRAP_TO_VS] = "VS-mode"};
    enum trap_target target = walk_trap_target(h, trace);
    json_t *o = json_object();

    json_object_set_new(o, "cause", json_count(trace->trap.cause));
    json_object_set_new(o, "words", json_string(exception_name(trace->trap.cause)));
    json_object_set_new(o, "to", json_string(modes[target]));
    json_object_set_new(o, "tval", json_hex(trace->trap.tval));
    if (target == TRAP_TO_VS)
        return o;
    json_object_set_new(o, "gva", json_boolean(trace->trap.gva));
    json_object_set_new(o, "tval2", json_hex(trace->trap.tval2));
    if (trace->trap.tinst)
        json_object_set_new(o, "tinst", json_hex(trace->trap.tinst));
    return o;
}

void walk_json(json_t *out, const struct hart *h, const struct walk_trace *trace)
{
    uint32_t ctx = walk_trace_flags(trace);
    json_t *stages = json_array();

    json_object_set_new(out, "access", json_string(walk_type_name(trace->type)));
    json_object_set_new(out, "address", json_hex(trace->address));
    json_object_set_new(out, "by", json_string(walk_privilege_name(ctx & CTX_VIRT, ctx & CTX_PRIV)));
    json_object_set_new(out, "atp", json_hex(trace->context.atp));
    if (ctx & CTX_VIRT)
        json_object_set_new(out, "hgatp", json_hex(trace->context.hgatp));
    if (trace->first >= 0)
        json_array_append_new(stages, stage_json(trace, trace->first));
    for (unsigned i = 0; i < trace->n_stages; i++) {
        if (trace->stage[i].purpose == WALK_FOR_PTE_WRITE)
            json_array_append_new(stages, stage_json(trace, (int)i));
    }
    if (trace->second >= 0)
        json_array_append_new(stages, stage_json(trace, trace->second));
    json_object_set_new(out, "stages", stages);
    if (!trace->ok) {
        json_object_set_new(out, "trap", trap_json(h, trace));
        return;
    }
    json_object_set_new(out, "physical", json_hex(trace->pa));
    json_object_set_new(out, "place", json_string(walk_place_name(h, trace->pa)));
    json_object_set_new(out, "pmp", json_sprintf("%s%s%s", trace->pmp & PMP_R ? "r" : "-",
                                                 trace->pmp & PMP_W ? "w" : "-",
                                                 trace->pmp & PMP_X ? "x" : "-"));
}
