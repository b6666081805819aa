/* Going on, and why the hart is where it is. */
#include <inttypes.h>
#include <string.h>

#include "cpu/causes.h"
#include "cpu/csr_bits.h"
#include "cpu/disasm.h"
#include "debug/command_internal.h"
#include "debug/csr_fields.h"
#include "debug/json_words.h"
#include "debug/walk_print.h"

bool command_hart(const struct words *w)
{
    uint64_t n;

    if (!words_number(w, 0, "the hart", &n))
        return false;
    if (n >= machine_n_harts(debug_machine(w->commander->debug)))
        return complain(w, "hart: there is no hart %" PRIu64, n);
    w->commander->hart = (unsigned)n;
    return true;
}

static bool may_go(const struct words *w)
{
    return w->commander->may_resume ||
           complain(w, "nothing runs by commands here: use gdb's own, or --until of inspect");
}

bool command_continue(const struct words *w)
{
    if (!may_go(w))
        return false;
    debug_continue(w->commander->debug);
    return true;
}

bool command_step(const struct words *w)
{
    struct debug_plan plans[MACHINE_MAX_HARTS] = {{0}};

    if (!may_go(w))
        return false;
    plans[w->commander->hart].action = DEBUG_STEP;
    debug_resume(w->commander->debug, plans);
    return true;
}

bool command_until(const struct words *w)
{
    static const char *const names[] = {[DEBUG_EVENT_TRAP] = "trap",
                                        [DEBUG_EVENT_WORLD] = "world",
                                        [DEBUG_EVENT_MODE] = "mode"};

    if (!may_go(w))
        return false;
    for (unsigned event = 0; w->n == 1 && event < ARRAY_SIZE(names); event++) {
        if (strcmp(w->word[0], names[event]) == 0) {
            debug_run_until(w->commander->debug, (enum debug_event)event);
            return true;
        }
    }
    return complain(w, "until: name an event, trap, world or mode");
}

#define SENTENCES 2

/* Which bits sent the trap where it went (machine.adoc, hypervisor.adoc, "Trap Delegation"). */
static unsigned tell_route(const struct debug_trap *t, char text[SENTENCES][96])
{
    bool is_interrupt = t->trap.cause & CAUSE_INTERRUPT;
    unsigned code = t->trap.cause & 63;
    const char *m = is_interrupt ? "mideleg" : "medeleg";
    const char *h = is_interrupt ? "hideleg" : "hedeleg";
    const size_t size = sizeof(text[0]);

    if (t->priv == PRIV_M) {
        snprintf(text[0], size, "Taken in M-mode: traps never go to a less privileged mode.");
        return 1;
    }
    if (t->target == TRAP_TO_M) {
        snprintf(text[0], size, "Taken in M-mode: bit %u of %s is clear.", code, m);
        return 1;
    }
    snprintf(text[0], size, "Not M-mode's: bit %u of %s is set.", code, m);
    if (!t->virt)
        snprintf(text[1], size, "Taken in HS-mode: it came up with V=0.");
    else
        snprintf(text[1], size, "Taken in %s-mode: it came up with V=1, and bit %u of %s is %s.",
                 t->target == TRAP_TO_VS ? "VS" : "HS", code, h,
                 t->target == TRAP_TO_VS ? "set" : "clear");
    return 2;
}

/* What the entry wrote, by enum trap_target. */
static const struct written {
    const char *name;
    size_t place;       /* in struct csr_state */
    bool only_nonzero;  /* of its fields */
} written[][8] = {
#define WRITTEN(csr, only_nonzero) {#csr, offsetof(struct csr_state, csr), only_nonzero}
    [TRAP_TO_M] = {WRITTEN(mepc, false), WRITTEN(mcause, false), WRITTEN(mtval, false),
                   WRITTEN(mtval2, false), WRITTEN(mtinst, false), WRITTEN(mstatus, true),
                   WRITTEN(mtvec, false)},
    [TRAP_TO_HS] = {WRITTEN(sepc, false), WRITTEN(scause, false), WRITTEN(stval, false),
                    WRITTEN(htval, false), WRITTEN(htinst, false), WRITTEN(hstatus, true),
                    WRITTEN(stvec, false)},
    [TRAP_TO_VS] = {WRITTEN(vsepc, false), WRITTEN(vscause, false), WRITTEN(vstval, false),
                    WRITTEN(vsstatus, true), WRITTEN(vstvec, false)},
#undef WRITTEN
};

static void tell_registers(const struct words *w, const struct debug_trap *t)
{
    json_t *registers = w->json ? json_array() : NULL;

    for (const struct written *row = written[t->target]; row->name; row++) {
        uint64_t value;

        memcpy(&value, (const char *)&t->csr + row->place, sizeof(value));
        if (w->json)
            json_array_append_new(registers, csr_json(row->name, value));
        else
            csr_print(w->out, row->name, value, !row->only_nonzero);
    }
    if (w->json)
        json_object_set_new(w->json, "registers", registers);
}

/* insn: the text of the instruction; NULL: there is none. */
static void print_trap(const struct words *w, const struct debug_trap *t, const char *cause,
                       const char *insn, char route[SENTENCES][96], unsigned n)
{
    fprintf(w->out, "%s %s, at pc %#" PRIx64 " in %s",
            t->trap.cause & CAUSE_INTERRUPT ? "Interrupt" : "Exception", cause, t->pc,
            walk_privilege_name(t->virt, t->priv));
    fprintf(w->out, "%s%s\n", insn ? ": " : "", insn ? insn : "");
    for (unsigned i = 0; i < n; i++)
        fprintf(w->out, "%s\n", route[i]);
}

/* As `exits` and `walk` have it; NULL: it has none. */
static const char *cause_name(uint64_t cause)
{
    return cause & CAUSE_INTERRUPT ? interrupt_name(cause & ~CAUSE_INTERRUPT)
                                   : exception_name(cause);
}

static void trap_json(json_t *o, const struct debug_trap *t, const char *insn,
                      char route[SENTENCES][96], unsigned n)
{
    static const char *const modes[] = {
        [TRAP_TO_M] = "M-mode", [TRAP_TO_HS] = "HS-mode", [TRAP_TO_VS] = "VS-mode"};
    json_t *sentences = json_array();

    for (unsigned i = 0; i < n; i++)
        json_array_append_new(sentences, json_string(route[i]));
    json_object_set_new(o, "interrupt", json_boolean(t->trap.cause & CAUSE_INTERRUPT));
    json_object_set_new(o, "cause", json_count(t->trap.cause & ~CAUSE_INTERRUPT));
    json_object_set_new(o, "words", json_words(cause_name(t->trap.cause)));
    json_object_set_new(o, "pc", json_hex(t->pc));
    json_object_set_new(o, "from", json_string(walk_privilege_name(t->virt, t->priv)));
    json_object_set_new(o, "to", json_string(modes[t->target]));
    json_object_set_new(o, "instruction", json_words(insn));
    json_object_set_new(o, "why", sentences);
}

bool command_explain(const struct words *w)
{
    const struct debug_trap *t = debug_last_trap(w->commander->debug, w->commander->hart);
    const struct hart *h = machine_hart(debug_machine(w->commander->debug), w->commander->hart);
    const struct csr_field *field = csr_field("mcause", 0);
    char route[SENTENCES][96];
    char cause[96];
    char insn[96];
    unsigned n;

    if (!t)
        return complain(w, "explain: the hart has taken no trap since the debugger came");
    csr_field_tell(field, t->trap.cause, cause, sizeof(cause));
    if (t->raw)
        disasm(h->decoder, t->raw, t->pc, insn, sizeof(insn));
    n = tell_route(t, route);
    if (w->json)
        trap_json(w->json, t, t->raw ? insn : NULL, route, n);
    else
        print_trap(w, t, cause, t->raw ? insn : NULL, route, n);
    tell_registers(w, t);
    return true;
}
