/*
 * A debugger's core: stops, steps and resumes the harts of one machine, and knows their breakpoints
 * and watchpoints. Front ends (gdb.h, command.h) use it; it knows none of them.
 *
 * Laws:
 * 1. A machine that has stopped has stopped as a whole: no hart runs until debug_resume().
 * 2. A hart that is resumed where it stopped at a breakpoint first runs the instruction there.
 * 3. A watchpoint is reported when the instruction that made the access is done, a breakpoint
 *    before its instruction.
 */
#ifndef HARTWOOD_DEBUG_DEBUG_H
#define HARTWOOD_DEBUG_DEBUG_H

#include "cpu/observe.h"
#include "debug/names.h"
#include "debug/points.h"
#include "machine/inspect.h"

struct debug;

enum debug_reason {
    DEBUG_REQUEST, /* debug_interrupt(), or nothing has run yet */
    DEBUG_STEPPED,
    DEBUG_BREAK,
    DEBUG_WATCH,
    DEBUG_EVENT, /* what debug_run_until() waited for */
};

/* What debug_run_until() waits for, on any hart. */
enum debug_event {
    DEBUG_EVENT_TRAP,   /* a trap was entered */
    DEBUG_EVENT_WORLD,  /* V has changed */
    DEBUG_EVENT_MODE,   /* V or the privilege has changed */
};

/* A trap that a hart has taken since the debugger came. */
struct debug_trap {
    struct trap trap;
    enum trap_target target;
    uint64_t pc;          /* that was interrupted */
    uint32_t raw;         /* bits of the instruction; 0: a fetch or an interrupt */
    bool virt;            /* the mode that was left */
    uint8_t priv;
    struct csr_state csr; /* as they were once it was entered */
};

/* Why the machine stands still. */
struct debug_stop {
    enum debug_reason reason;
    unsigned hart;
    struct point point; /* DEBUG_BREAK, DEBUG_WATCH: as it was when it was hit */
    uint64_t address;   /* DEBUG_WATCH: of the access */
};

/* What a front end is told. */
struct debug_listener {
    void (*stopped)(struct debug_listener *listener, const struct debug_stop *stop);
    void (*ended)(struct debug_listener *listener, int exit_code);
};

enum debug_action { DEBUG_HOLD, DEBUG_RUN, DEBUG_STEP, DEBUG_STEP_RANGE };

/* What one hart does from debug_resume() to the next stop. */
struct debug_plan {
    enum debug_action action;
    uint64_t start, end; /* DEBUG_STEP_RANGE: steps while the pc is in [start, end) */
};

/* Attaches to the machine, which stays as it is: running or paused. NULL: out of memory. */
struct debug *debug_create(struct machine *machine);
/* Takes all points away and lets go of the machine, which stays as it is. */
void debug_destroy(struct debug *debug);
void debug_set_listener(struct debug *debug, struct debug_listener *listener);

struct machine *debug_machine(const struct debug *debug);
/* What the user has named. */
struct names *debug_names(struct debug *debug);
bool debug_is_running(const struct debug *debug);
const struct debug_stop *debug_last_stop(const struct debug *debug);
/* Stops all harts; the listener is not told. */
void debug_interrupt(struct debug *debug);
/* plans: one a hart. At least one of them must not be DEBUG_HOLD. */
void debug_resume(struct debug *debug, const struct debug_plan *plans);
/* Lets all harts run. */
void debug_continue(struct debug *debug);
/* Lets all harts run until the event; each stop ends the wait. */
void debug_run_until(struct debug *debug, enum debug_event event);
/* The last trap of the hart; NULL: none yet. */
const struct debug_trap *debug_last_trap(const struct debug *debug, unsigned hart);
/* Whether single steps take interrupts; they do not at first. */
void debug_set_step_interrupts(struct debug *debug, bool on);

/* NULL: no room, or the point's range is empty. The id is in the copy that is returned. */
const struct point *debug_add_point(struct debug *debug, const struct point *point);
bool debug_remove_point(struct debug *debug, unsigned id);
/* As gdb names it; only points with is_remote. */
bool debug_remove_remote(struct debug *debug, enum point_kind kind, uint64_t address,
                         uint64_t length);
/* Drops all points, or those that gdb has set. */
void debug_clear_points(struct debug *debug, bool only_remote);
const struct points *debug_points(const struct debug *debug);

#endif
