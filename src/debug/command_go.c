/* Going on, and why the hart is where it is. */
#include <inttypes.h>
#include <string.h>

#include "cpu/csr_bits.h"
#include "cpu/disasm.h"
#include "debug/command_internal.h"
#include "debug/csr_fields.h"
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
           complain(w, "the debugger itself lets the machine run: use its own command");
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

/* Which bits sent the trap where it went (machine.adoc, hypervisor.adoc, "Trap Delegation"). */
static void tell_route(const struct words *w, const struct debug_trap *t)
{
    bool is_interrupt = t->trap.cause & CAUSE_INTERRUPT;
    unsigned code = t->trap.cause & 63;
    const char *m = is_interrupt ? "mideleg" : "medeleg";
    const char *h = is_interrupt ? "hideleg" : "hedeleg";

    if (t->priv == PRIV_M) {
        fprintf(w->out, "Taken in M-mode: traps never go to a less privileged mode.\n");
        return;
    }
    if (t->target == TRAP_TO_M) {
        fprintf(w->out, "Taken in M-mode: bit %u of %s is clear.\n", code, m);
        return;
    }
    fprintf(w->out, "Not M-mode's: bit %u of %s is set.\n", code, m);
    if (!t->virt)
        fprintf(w->out, "Taken in HS-mode: it came up with V=0.\n");
    else
        fprintf(w->out, "Taken in %s-mode: it came up with V=1, and bit %u of %s is %s.\n",
                t->target == TRAP_TO_VS ? "VS" : "HS", code, h,
                t->target == TRAP_TO_VS ? "set" : "clear");
}

/* What the entry wrote, in words. */
static void tell_registers(const struct words *w, const struct debug_trap *t)
{
    const struct csr_state *csr = &t->csr;

    switch (t->target) {
    case TRAP_TO_M:
        csr_print(w->out, "mepc", csr->mepc, true);
        csr_print(w->out, "mcause", csr->mcause, true);
        csr_print(w->out, "mtval", csr->mtval, true);
        csr_print(w->out, "mtval2", csr->mtval2, true);
        csr_print(w->out, "mtinst", csr->mtinst, true);
        csr_print(w->out, "mstatus", csr->mstatus, false);
        csr_print(w->out, "mtvec", csr->mtvec, true);
        break;
    case TRAP_TO_HS:
        csr_print(w->out, "sepc", csr->sepc, true);
        csr_print(w->out, "scause", csr->scause, true);
        csr_print(w->out, "stval", csr->stval, true);
        csr_print(w->out, "htval", csr->htval, true);
        csr_print(w->out, "htinst", csr->htinst, true);
        csr_print(w->out, "hstatus", csr->hstatus, false);
        csr_print(w->out, "stvec", csr->stvec, true);
        break;
    case TRAP_TO_VS:
        csr_print(w->out, "vsepc", csr->vsepc, true);
        csr_print(w->out, "vscause", csr->vscause, true);
        csr_print(w->out, "vstval", csr->vstval, true);
        csr_print(w->out, "vsstatus", csr->vsstatus, false);
        csr_print(w->out, "vstvec", csr->vstvec, true);
        break;
    }
}

bool command_explain(const struct words *w)
{
    const struct debug_trap *t = debug_last_trap(w->commander->debug, w->commander->hart);
    const struct hart *h = machine_hart(debug_machine(w->commander->debug), w->commander->hart);
    const struct csr_field *cause = csr_field("mcause", 0);
    char text[96];

    if (!t)
        return complain(w, "explain: the hart has taken no trap since the debugger came");
    csr_field_tell(cause, t->trap.cause, text, sizeof(text));
    fprintf(w->out, "%s %s, at pc %#" PRIx64 " in %s",
            t->trap.cause & CAUSE_INTERRUPT ? "Interrupt" : "Exception", text, t->pc,
            walk_privilege_name(t->virt, t->priv));
    if (t->raw) {
        disasm(h->decoder, t->raw, t->pc, text, sizeof(text));
        fprintf(w->out, ": %s", text);
    }
    fprintf(w->out, "\n");
    tell_route(w, t);
    tell_registers(w, t);
    return true;
}
