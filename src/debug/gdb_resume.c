/* Going on, stepping, and points. */
#include <string.h>

#include "debug/gdb_internal.h"

static void resume(struct gdb_session *s, const struct debug_plan *plans)
{
    bool any = false;

    for (unsigned i = 0; i < machine_n_harts(s->machine); i++)
        any = any || plans[i].action != DEBUG_HOLD;
    if (!any) {
        gdb_error(s, GDB_EINVAL);
        return;
    }
    s->is_silent = true; /* the answer is the next stop */
    debug_resume(s->debug, plans);
}

static void plan(struct gdb_session *s, struct debug_plan *plans, int hart,
                 struct debug_plan action, bool *is_planned)
{
    for (unsigned i = 0; i < machine_n_harts(s->machine); i++) {
        if ((hart == ALL_HARTS || (unsigned)hart == i) && !is_planned[i]) {
            plans[i] = action;
            is_planned[i] = true;
        }
    }
}

/* "C05", "s", "r80000000,80000004". t is for non-stop mode alone, which there is not. */
static bool take_action(struct cursor *c, struct debug_plan *action)
{
    uint64_t signal;

    *action = (struct debug_plan){.action = DEBUG_RUN};
    if (cursor_skip(c, 'c'))
        return true;
    if (cursor_skip(c, 'C')) /* signals are for programs with a system below them */
        return cursor_hex(c, &signal);
    if (cursor_skip(c, 'r')) {
        action->action = DEBUG_STEP_RANGE;
        return cursor_hex(c, &action->start) && cursor_skip(c, ',') &&
               cursor_hex(c, &action->end);
    }
    action->action = DEBUG_STEP;
    return cursor_skip(c, 's') || (cursor_skip(c, 'S') && cursor_hex(c, &signal));
}

/* The leftmost action that names a thread is the thread's; one without action stays. */
void gdb_vcont(struct gdb_session *s, struct cursor *c)
{
    struct debug_plan plans[MACHINE_MAX_HARTS] = {{.action = DEBUG_HOLD}};
    bool is_planned[MACHINE_MAX_HARTS] = {false};

    while (cursor_skip(c, ';')) {
        struct debug_plan action;
        int hart = ALL_HARTS;

        if (!take_action(c, &action) || (cursor_skip(c, ':') && !cursor_thread(c, s, &hart))) {
            gdb_error(s, GDB_EINVAL);
            return;
        }
        plan(s, plans, hart, action, is_planned);
    }
    if (cursor_left(c) > 0)
        gdb_error(s, GDB_EINVAL);
    else
        resume(s, plans);
}

void gdb_vcont_query(struct gdb_session *s, struct cursor *c)
{
    (void)c;
    buffer_format(&s->reply, "vCont;c;C;s;S;r");
}

/* The packets before vCont. Continuing is for all harts; a step is one hart's. */
static void resume_simply(struct gdb_session *s, enum debug_action action)
{
    struct debug_plan plans[MACHINE_MAX_HARTS] = {{.action = DEBUG_HOLD}};
    bool is_planned[MACHINE_MAX_HARTS] = {false};
    int hart = s->resumed_hart;

    if (action == DEBUG_STEP && hart == ALL_HARTS)
        hart = (int)s->commander.hart;
    plan(s, plans, hart, (struct debug_plan){.action = action}, is_planned);
    resume(s, plans);
}

void gdb_continue(struct gdb_session *s, struct cursor *c)
{
    (void)c;
    resume_simply(s, DEBUG_RUN);
}

void gdb_continue_signal(struct gdb_session *s, struct cursor *c)
{
    gdb_continue(s, c);
}

void gdb_step(struct gdb_session *s, struct cursor *c)
{
    (void)c;
    resume_simply(s, DEBUG_STEP);
}

void gdb_step_signal(struct gdb_session *s, struct cursor *c)
{
    gdb_step(s, c);
}

/* "TYPE,ADDRESS,KIND": KIND is the length of a watchpoint. False: the answer is made. */
static bool take_point(struct gdb_session *s, struct cursor *c, struct point *point)
{
    uint64_t kind;

    if (!cursor_hex(c, &kind) || !cursor_skip(c, ',') || !cursor_hex(c, &point->address) ||
        !cursor_skip(c, ',') || !cursor_hex(c, &point->length)) {
        gdb_error(s, GDB_EINVAL);
        return false;
    }
    point->kind = (enum point_kind)kind;
    point->is_remote = true;
    point->filter = s->commander.filter;
    return kind <= POINT_ACCESS; /* others: the empty answer, not supported */
}

/* gdb may insert the same point twice: that is one. */
void gdb_insert_point(struct gdb_session *s, struct cursor *c)
{
    struct point point = {0};

    if (!take_point(s, c, &point))
        return;
    (void)debug_remove_remote(s->debug, point.kind, point.address, point.length);
    if (debug_add_point(s->debug, &point))
        gdb_ok(s);
    else
        gdb_error(s, GDB_EINVAL);
}

void gdb_remove_point(struct gdb_session *s, struct cursor *c)
{
    struct point point = {0};

    if (!take_point(s, c, &point))
        return;
    (void)debug_remove_remote(s->debug, point.kind, point.address, point.length);
    gdb_ok(s);
}
