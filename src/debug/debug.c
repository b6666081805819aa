#include "debug/debug.h"

#include <stdlib.h>
#include <string.h>

#define NO_HART MACHINE_MAX_HARTS

/* Where a hart stood when it was stopped by a breakpoint: it must get past it. */
struct standing {
    bool is_at_break;
    uint64_t pc;
};

/* The traps of one hart. */
struct traps {
    bool is_known, is_entering;
    struct debug_trap last;
    bool virt; /* mode when it was set last */
    uint8_t priv;
};

struct debug {
    struct hart_observer observer; /* first: observers are cast to this */
    struct machine_debugger machine_side; /* what the machine calls */
    struct hart_debug hart_side;          /* what the harts call */
    struct machine *machine;              /* borrowed */
    struct debug_listener *listener;      /* borrowed, or NULL */
    struct points points;
    struct names names;
    struct debug_plan plans[MACHINE_MAX_HARTS];
    struct standing standing[MACHINE_MAX_HARTS];
    bool passes_break[MACHINE_MAX_HARTS]; /* its next turn is the step past its breakpoint */
    unsigned finishing;                   /* hart that runs past its watchpoint, or NO_HART */
    bool step_interrupts;
    bool is_waiting;         /* debug_run_until() */
    enum debug_event awaited;
    bool has_happened;       /* it has, on event_hart */
    unsigned event_hart;
    struct traps traps[MACHINE_MAX_HARTS];
    bool has_harts; /* the harts know of hart_side */
    struct debug_stop stop;    /* the last one */
    struct debug_stop pending; /* of a hart that has just stopped by itself */
};

/* ---- what harts call ---- */

static bool stops_at(void *ctx, const struct hart *h, uint64_t pc)
{
    struct debug *d = ctx;
    struct point *point = points_hit(&d->points, h, pc);

    if (!point)
        return false;
    point->hits++;
    d->pending = (struct debug_stop){DEBUG_BREAK, (unsigned)h->config.id, *point, pc};
    return true;
}

static bool stops_access(void *ctx, const struct hart *h, const struct debug_access *access)
{
    struct debug *d = ctx;
    struct point *point = points_hit_access(&d->points, h, access);
    uint64_t at;

    if (!point)
        return false;
    at = point->is_physical ? access->pa : access->va;
    point->hits++;
    d->pending = (struct debug_stop){
        DEBUG_WATCH, (unsigned)h->config.id, *point,
        /* gdb looks for its watchpoint by this address */
        at < point->address ? point->address : at};
    return true;
}

static void watched(void *ctx, uint64_t page_va, uint64_t page_pa, bool *reads, bool *writes)
{
    struct debug *d = ctx;

    points_watched(&d->points, page_va, page_pa, reads, writes);
}

static void happened(struct debug *d, const struct hart *h, enum debug_event event)
{
    if (!d->is_waiting || d->has_happened || d->awaited != event)
        return;
    d->has_happened = true;
    d->event_hart = (unsigned)h->config.id;
    hart_request_stop(machine_hart(d->machine, d->event_hart));
}

static void on_trap(struct hart_observer *self, const struct hart *h, enum trap_target target)
{
    struct traps *traps = &((struct debug *)self)->traps[h->config.id];

    traps->is_entering = true;
    traps->last = (struct debug_trap){.trap = h->trap,
                                      .target = target,
                                      .pc = h->pc,
                                      .raw = h->trap_insn ? h->trap_insn->raw : 0,
                                      .virt = h->virt,
                                      .priv = h->priv};
}

static void on_mode(struct hart_observer *self, const struct hart *h)
{
    struct debug *d = (struct debug *)self;
    struct traps *traps = &d->traps[h->config.id];

    if (traps->is_entering) {
        traps->is_entering = false;
        traps->is_known = true;
        traps->last.csr = h->csr;
        happened(d, h, DEBUG_EVENT_TRAP);
    }
    if (h->virt != traps->virt)
        happened(d, h, DEBUG_EVENT_WORLD);
    if (h->virt != traps->virt || h->priv != traps->priv)
        happened(d, h, DEBUG_EVENT_MODE);
    traps->virt = h->virt;
    traps->priv = h->priv;
}

/* ---- what the machine calls ---- */

static struct debug *of_machine_side(struct machine_debugger *side)
{
    return container_of(side, struct debug, machine_side);
}

static enum hart_turn turn(struct machine_debugger *side, unsigned hart)
{
    const struct debug *d = of_machine_side(side);

    if (d->finishing != NO_HART)
        return d->finishing == hart ? TURN_FINISH : TURN_HOLD;
    if (d->plans[hart].action == DEBUG_HOLD)
        return TURN_HOLD;
    if (d->plans[hart].action != DEBUG_RUN)
        return d->step_interrupts ? TURN_STEP_WITH_INTERRUPTS : TURN_STEP;
    return d->passes_break[hart] ? TURN_STEP : TURN_RUN;
}

static void stop_machine(struct debug *d, const struct debug_stop *stop)
{
    machine_pause(d->machine);
    d->finishing = NO_HART;
    d->is_waiting = false;
    d->stop = *stop;
    if (stop->reason == DEBUG_BREAK)
        d->standing[stop->hart] =
            (struct standing){true, hart_get_pc(machine_hart(d->machine, stop->hart))};
    if (d->listener)
        d->listener->stopped(d->listener, stop);
}

/* A hart that waits has not made its step. */
static void stepped(struct debug *d, unsigned hart)
{
    const struct debug_plan *plan = &d->plans[hart];
    const struct hart *h = machine_hart(d->machine, hart);
    uint64_t pc = hart_get_pc(h);

    if (plan->action == DEBUG_STEP_RANGE && pc >= plan->start && pc < plan->end) {
        if (stops_at(d, h, pc))
            stop_machine(d, &d->pending);
        return;
    }
    stop_machine(d, &(struct debug_stop){.reason = DEBUG_STEPPED, .hart = hart});
}

static void turned(struct machine_debugger *side, unsigned hart, bool has_stopped)
{
    struct debug *d = of_machine_side(side);

    d->passes_break[hart] = false;
    d->standing[hart].is_at_break = false;
    if (has_stopped && d->pending.reason == DEBUG_WATCH)
        d->finishing = hart;
    else if (has_stopped || d->finishing == hart)
        stop_machine(d, &d->pending);
    else if (d->is_waiting && d->has_happened)
        stop_machine(d, &(struct debug_stop){.reason = DEBUG_EVENT, .hart = d->event_hart});
    else if (d->plans[hart].action != DEBUG_RUN)
        stepped(d, hart);
}

static void ended(struct machine_debugger *side, int exit_code)
{
    struct debug *d = of_machine_side(side);

    if (d->listener)
        d->listener->ended(d->listener, exit_code);
}

/* ---- life ---- */

static void set_harts_debug(struct debug *d, struct hart_debug *hart_side)
{
    d->has_harts = hart_side;
    for (unsigned i = 0; i < machine_n_harts(d->machine); i++)
        hart_set_debug(machine_hart(d->machine, i), hart_side);
}

struct debug *debug_create(struct machine *machine)
{
    struct debug *d = calloc(1, sizeof(*d));

    if (!d)
        return NULL;
    d->machine = machine;
    d->finishing = NO_HART;
    d->machine_side = (struct machine_debugger){turn, turned, ended};
    d->hart_side = (struct hart_debug){
        .stops_at = stops_at, .stops_access = stops_access, .watched = watched, .ctx = d};
    for (unsigned i = 0; i < MACHINE_MAX_HARTS; i++)
        d->plans[i].action = DEBUG_RUN;
    d->observer = (struct hart_observer){.trapped = on_trap, .mode_set = on_mode};
    for (unsigned i = 0; i < machine_n_harts(machine); i++) {
        d->traps[i].virt = machine_hart(machine, i)->virt;
        d->traps[i].priv = machine_hart(machine, i)->priv;
    }
    machine_add_observer(machine, &d->observer);
    machine_set_debugger(machine, &d->machine_side);
    return d;
}

void debug_destroy(struct debug *d)
{
    if (!d)
        return;
    machine_set_debugger(d->machine, NULL);
    machine_remove_observer(d->machine, &d->observer);
    set_harts_debug(d, NULL);
    points_free(&d->points);
    names_free(&d->names);
    free(d);
}

void debug_set_listener(struct debug *d, struct debug_listener *listener)
{
    d->listener = listener;
}

struct machine *debug_machine(const struct debug *d)
{
    return d->machine;
}

struct names *debug_names(struct debug *d)
{
    return &d->names;
}

/* ---- stopping and going on ---- */

bool debug_is_running(const struct debug *d)
{
    return !machine_is_paused(d->machine);
}

const struct debug_stop *debug_last_stop(const struct debug *d)
{
    return &d->stop;
}

void debug_interrupt(struct debug *d)
{
    if (!debug_is_running(d))
        return;
    machine_pause(d->machine);
    d->finishing = NO_HART;
    d->is_waiting = false;
    d->stop = (struct debug_stop){.reason = DEBUG_REQUEST};
}

void debug_resume(struct debug *d, const struct debug_plan *plans)
{
    memcpy(d->plans, plans, machine_n_harts(d->machine) * sizeof(*plans));
    for (unsigned i = 0; i < machine_n_harts(d->machine); i++) {
        const struct standing *standing = &d->standing[i];

        d->passes_break[i] = d->plans[i].action == DEBUG_RUN && standing->is_at_break &&
                             standing->pc == hart_get_pc(machine_hart(d->machine, i));
    }
    machine_resume(d->machine);
}

void debug_continue(struct debug *d)
{
    struct debug_plan plans[MACHINE_MAX_HARTS];

    for (unsigned i = 0; i < MACHINE_MAX_HARTS; i++)
        plans[i] = (struct debug_plan){.action = DEBUG_RUN};
    debug_resume(d, plans);
}

void debug_run_until(struct debug *d, enum debug_event event)
{
    d->is_waiting = true;
    d->has_happened = false;
    d->awaited = event;
    debug_continue(d);
}

const struct debug_trap *debug_last_trap(const struct debug *d, unsigned hart)
{
    return d->traps[hart].is_known ? &d->traps[hart].last : NULL;
}

void debug_set_step_interrupts(struct debug *d, bool on)
{
    d->step_interrupts = on;
}

/* ---- points ---- */

static bool is_armed(const struct debug *d, uint64_t address)
{
    uint64_t n = address % PHYS_PAGE_SIZE / 2;

    return d->hart_side.armed[n / 64] >> (n % 64) & 1;
}

static void changed(struct debug *d)
{
    for (unsigned i = 0; i < machine_n_harts(d->machine); i++)
        debug_changed(machine_hart(d->machine, i));
}

/* Breakpoints come and go with each stop, so a place that is armed once stays so for a while. */
static void arm(struct debug *d, const struct point *point)
{
    uint64_t n = point->address % PHYS_PAGE_SIZE / 2;

    if (!d->has_harts)
        set_harts_debug(d, &d->hart_side);
    if (point->kind != POINT_SOFT && point->kind != POINT_HARD) {
        changed(d);
    } else if (!is_armed(d, point->address)) {
        d->hart_side.armed[n / 64] |= BIT(n % 64);
        changed(d);
    }
}

const struct point *debug_add_point(struct debug *d, const struct point *point)
{
    const struct point *added;

    if (point->length == 0)
        return NULL;
    added = points_add(&d->points, point);
    if (added)
        arm(d, added);
    return added;
}

bool debug_remove_point(struct debug *d, unsigned id)
{
    struct point *point = points_find(&d->points, id);

    if (!point)
        return false;
    points_remove(&d->points, (unsigned)(point - d->points.list));
    return true;
}

bool debug_remove_remote(struct debug *d, enum point_kind kind, uint64_t address, uint64_t length)
{
    for (unsigned i = 0; i < d->points.n; i++) {
        const struct point *point = &d->points.list[i];

        if (point->is_remote && point->kind == kind && point->address == address &&
            point->length == length) {
            points_remove(&d->points, i);
            return true;
        }
    }
    return false;
}

void debug_clear_points(struct debug *d, bool only_remote)
{
    for (unsigned i = d->points.n; i-- > 0;) {
        if (!only_remote || d->points.list[i].is_remote)
            points_remove(&d->points, i);
    }
    if (d->points.n > 0)
        return;
    memset(d->hart_side.armed, 0, sizeof(d->hart_side.armed));
    set_harts_debug(d, NULL);
}

const struct points *debug_points(const struct debug *d)
{
    return &d->points;
}
