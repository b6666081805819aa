/* A step as lines of text, as Spike's --log-commits writes them; what is ours follows in [ ]. */
#include <inttypes.h>

#include "cpu/csr.h"
#include "cpu/disasm.h"
#include "trace/internal.h"

#define TEXT_SIZE 128

static const char *const trap_names[] = {
    [CAUSE_FETCH_MISALIGNED] = "instruction_address_misaligned",
    [CAUSE_FETCH_ACCESS] = "instruction_access_fault",
    [CAUSE_ILLEGAL] = "illegal_instruction",
    [CAUSE_BREAKPOINT] = "breakpoint",
    [CAUSE_LOAD_MISALIGNED] = "load_address_misaligned",
    [CAUSE_LOAD_ACCESS] = "load_access_fault",
    [CAUSE_STORE_MISALIGNED] = "store_address_misaligned",
    [CAUSE_STORE_ACCESS] = "store_access_fault",
    [CAUSE_ECALL_U] = "user_ecall",
    [CAUSE_ECALL_S] = "supervisor_ecall",
    [CAUSE_ECALL_VS] = "virtual_supervisor_ecall",
    [CAUSE_ECALL_M] = "machine_ecall",
    [CAUSE_FETCH_PAGE] = "instruction_page_fault",
    [CAUSE_LOAD_PAGE] = "load_page_fault",
    [CAUSE_STORE_PAGE] = "store_page_fault",
    [CAUSE_FETCH_GUEST] = "instruction_guest_page_fault",
    [CAUSE_LOAD_GUEST] = "load_guest_page_fault",
    [CAUSE_VIRTUAL] = "virtual_instruction",
    [CAUSE_STORE_GUEST] = "store_guest_page_fault",
};

static void put_writes(FILE *out, const struct trace_step *step)
{
    for (unsigned i = 0; i < step->n_writes; i++) {
        const struct trace_write *w = &step->writes[i];
        const char *name = csr_table[w->number & 0xfff].name;

        if (w->kind == TRACE_CSR)
            fprintf(out, " c%u_%s", w->number, name ? name : "unknown");
        else
            fprintf(out, " %c%-2u", w->kind == TRACE_F ? 'f' : 'x', w->number);
        fprintf(out, " 0x%016" PRIx64, w->value);
    }
}

static void put_accesses(FILE *out, const struct trace_step *step)
{
    for (unsigned i = 0; i < step->n_accesses; i++) {
        const struct trace_access *a = &step->accesses[i];

        fprintf(out, " mem 0x%016" PRIx64, a->va);
        if (a->is_store)
            fprintf(out, " 0x%0*" PRIx64, a->size * 2, a->value);
    }
}

/* V with VMID and ASID, and where guest addresses lead: nothing for what has no guest in it. */
static void put_guest(FILE *out, const struct trace_step *step)
{
    bool is_open = step->virt;

    if (step->virt)
        fprintf(out, " [V vmid %u asid %u", step->vmid, step->asid);
    for (unsigned i = 0; step->has_retired && i < step->n_accesses; i++) {
        const struct trace_access *a = &step->accesses[i];

        if (!a->is_guest)
            continue;
        fputs(is_open ? " " : " [", out);
        is_open = true;
        if (a->has_pa)
            fprintf(out, "gpa 0x%" PRIx64 " pa 0x%" PRIx64, a->gpa, a->pa);
        else
            fputs("gpa ?", out);
    }
    if (is_open)
        fputc(']', out);
}

static void put_insn(FILE *out, const struct trace_step *step, const struct isa_decoder *decoder)
{
    char text[TEXT_SIZE];

    fprintf(out, "core%4u: %u 0x%016" PRIx64 " (0x%0*x)", step->hart, step->priv, step->pc,
            step->length * 2, step->raw);
    put_writes(out, step);
    put_accesses(out, step);
    put_guest(out, step);
    if (decoder) {
        disasm(decoder, step->raw, step->pc, text, sizeof(text));
        fprintf(out, " # %s", text);
    }
    fputc('\n', out);
}

static void put_cause(FILE *out, uint64_t cause)
{
    uint64_t code = cause & ~CAUSE_INTERRUPT;

    if (cause & CAUSE_INTERRUPT)
        fprintf(out, "interrupt #%" PRIu64, code);
    else if (code < ARRAY_SIZE(trap_names) && trap_names[code])
        fprintf(out, "trap_%s", trap_names[code]);
    else
        fprintf(out, "trap #%" PRIu64, code);
}

static void put_trap(FILE *out, const struct trace_step *step, const struct isa_decoder *decoder)
{
    const struct trace_trap *t = &step->trap;
    char text[TEXT_SIZE];

    fprintf(out, "core%4u: exception ", step->hart);
    put_cause(out, t->cause);
    fprintf(out, ", epc 0x%016" PRIx64, t->epc);
    put_guest(out, step);
    if (decoder && step->length) {
        disasm(decoder, step->raw, step->pc, text, sizeof(text));
        fprintf(out, " # %s", text);
    }
    fprintf(out, "\ncore%4u:           tval 0x%016" PRIx64 "\n", step->hart, t->tval);
    fprintf(out, "core%4u:           [%s -> %s gva %u tval2 0x%" PRIx64 " tinst 0x%" PRIx64 "]",
            step->hart, trace_mode_name(step->priv, step->virt),
            trace_mode_name(t->to_priv, t->to_virt), t->gva, t->tval2, t->tinst);
    put_writes(out, step);
    fputc('\n', out);
}

void trace_write_text(FILE *out, const struct trace_step *step, const struct isa_decoder *decoder)
{
    if (step->has_retired)
        put_insn(out, step, decoder);
    else
        put_trap(out, step, decoder);
}
