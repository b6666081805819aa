/*
 * The debugger's core on machines with two harts and a program of a few
 * instructions: where they stop, what has happened by then, and who runs next.
 * Every test runs under both engines.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/csr_bits.h"
#include "cpu/state.h"
#include "debug/debug.h"
#include "debug/regs.h"

#define RAM_BASE UINT64_C(0x80000000)
#define DATA UINT64_C(0x80100000)
#define COUNT (RAM_BASE)        /* addi a0, a0, 1 */
#define LOAD (RAM_BASE + 4)     /* ld a1, 0(s0) */
#define STORE (RAM_BASE + 8)    /* sd a0, 8(s0) */
#define LOOP (RAM_BASE + 12)    /* j COUNT */
#define CALL (RAM_BASE + 16)    /* ecall, then j CALL */
#define HANDLER (RAM_BASE + 24) /* j HANDLER */
#define RETURN (RAM_BASE + 28)  /* mret */
#define ECALL 0x00000073u
#define A0 10u
#define S0 8u

static const uint32_t program[] = {0x00150513, 0x00043583, 0x00a43423, 0xff5ff06f,
                                   ECALL,      0xffdff06f, 0x0000006f, 0x30200073};

struct fixture {
    struct machine *machine;
    struct debug *debug;
    struct debug_listener listener; /* not told of to the debugger unless a test does */
    unsigned n_stops, n_ends;
    struct debug_stop told;
    int exit_code;
};

static void on_stopped(struct debug_listener *listener, const struct debug_stop *stop)
{
    struct fixture *f = container_of(listener, struct fixture, listener);

    f->n_stops++;
    f->told = *stop;
}

static void on_ended(struct debug_listener *listener, int exit_code)
{
    struct fixture *f = container_of(listener, struct fixture, listener);

    f->n_ends++;
    f->exit_code = exit_code;
}

/* Both harts stand at COUNT with s0 = DATA, hart 1 a page further. */
static int set_up(struct fixture **out, enum machine_engine engine)
{
    struct fixture *f = calloc(1, sizeof(*f));
    struct machine_config config;
    char error[512];

    machine_config_init(&config);
    config.engine = engine;
    config.jit_threshold = 1;
    config.serial = "none";
    config.bios = "none";
    config.memory_size = UINT64_C(8) << 20;
    config.n_harts = 2;
    config.is_deterministic = true;
    assert_int_equal(machine_create(&config, &f->machine, error, sizeof(error)), 0);
    memcpy(phys_ram(machine_phys(f->machine), RAM_BASE, sizeof(program)), program, sizeof(program));
    for (unsigned i = 0; i < 2; i++) {
        struct hart *h = machine_hart(f->machine, i);

        hart_set_x(h, S0, DATA + i * PHYS_PAGE_SIZE);
        assert_true(reg_write(h, f->machine, REG_PC, COUNT));
    }
    machine_pause(f->machine);
    f->debug = debug_create(f->machine);
    assert_non_null(f->debug);
    f->listener = (struct debug_listener){on_stopped, on_ended};
    *out = f;
    return 0;
}

static int set_up_interp(void **state)
{
    return set_up((struct fixture **)state, ENGINE_INTERP);
}

static int set_up_jit(void **state)
{
    return set_up((struct fixture **)state, ENGINE_JIT);
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    debug_destroy(f->debug);
    machine_destroy(f->machine);
    free(f);
    return 0;
}

static struct hart *hart(const struct fixture *f, unsigned n)
{
    return machine_hart(f->machine, n);
}

static uint64_t count(const struct fixture *f, unsigned n)
{
    return hart_get_x(hart(f, n), A0);
}

static void put_csr(struct fixture *f, unsigned n, const char *name, uint64_t value)
{
    assert_true(reg_write(hart(f, n), f->machine, reg_find(f->machine, name), value));
}

static void go_to(struct fixture *f, unsigned n, uint64_t pc)
{
    assert_true(reg_write(hart(f, n), f->machine, REG_PC, pc));
}

/* Rounds until the machine has stopped; the last stop. */
static const struct debug_stop *await(struct fixture *f)
{
    for (unsigned i = 0; debug_is_running(f->debug); i++) {
        assert_true(i < 1000);
        (void)machine_round(f->machine);
    }
    return debug_last_stop(f->debug);
}

static const struct debug_stop *go_on(struct fixture *f)
{
    debug_continue(f->debug);
    assert_true(debug_is_running(f->debug));
    return await(f);
}

/* One hart's plan; the other holds. */
static const struct debug_stop *alone(struct fixture *f, unsigned n, struct debug_plan plan)
{
    struct debug_plan plans[2] = {{.action = DEBUG_HOLD}, {.action = DEBUG_HOLD}};

    plans[n] = plan;
    debug_resume(f->debug, plans);
    return await(f);
}

static const struct debug_stop *step(struct fixture *f, unsigned n)
{
    return alone(f, n, (struct debug_plan){.action = DEBUG_STEP});
}

static const struct point *add(struct fixture *f, enum point_kind kind, uint64_t address,
                               uint64_t length)
{
    const struct point point = {
        .kind = kind, .address = address, .length = length, .filter = point_filter_any};

    return debug_add_point(f->debug, &point);
}

/* The same for one hart; a number of its own, since the list may move. */
static unsigned add_for(struct fixture *f, unsigned n, enum point_kind kind, uint64_t address,
                        uint64_t length)
{
    struct point point = {
        .kind = kind, .address = address, .length = length, .filter = point_filter_any};
    const struct point *added;

    point.filter.hart = (int)n;
    added = debug_add_point(f->debug, &point);
    assert_non_null(added);
    return added->id;
}

static void expect(const struct debug_stop *stop, enum debug_reason reason, unsigned n)
{
    assert_int_equal(stop->reason, reason);
    assert_int_equal(stop->hart, n);
}

/* ---- breakpoints ---- */

static void stops_before_the_instruction_each_time_round(void **state)
{
    struct fixture *f = *state;
    unsigned id = add_for(f, 1, POINT_SOFT, COUNT, 4);

    debug_set_listener(f->debug, &f->listener);
    for (unsigned i = 0; i < 3; i++) {
        const struct debug_stop *stop = go_on(f);

        expect(stop, DEBUG_BREAK, 1);
        assert_int_equal(stop->point.id, id);
        assert_int_equal(stop->point.hits, i + 1);
        assert_int_equal(hart_get_pc(hart(f, 1)), COUNT);
        assert_int_equal(count(f, 1), i);
        assert_int_equal(f->n_stops, i + 1);
        assert_memory_equal(&f->told, stop, sizeof(*stop));
    }
    assert_true(count(f, 0) > 3); /* which has no breakpoint */
    assert_int_equal(f->n_ends, 0);
}

static void code_that_has_run_before_stops(void **state)
{
    struct fixture *f = *state;

    debug_continue(f->debug);
    for (unsigned i = 0; i < 10; i++)
        assert_true(machine_round(f->machine));
    debug_interrupt(f->debug);
    assert_false(debug_is_running(f->debug));
    expect(debug_last_stop(f->debug), DEBUG_REQUEST, 0);
    add_for(f, 1, POINT_HARD, LOOP, 4);
    expect(go_on(f), DEBUG_BREAK, 1);
    assert_int_equal(hart_get_pc(hart(f, 1)), LOOP);
    add_for(f, 1, POINT_HARD, STORE, 4);
    expect(go_on(f), DEBUG_BREAK, 1);
    assert_int_equal(hart_get_pc(hart(f, 1)), STORE);
    debug_interrupt(f->debug); /* it stands already */
    expect(debug_last_stop(f->debug), DEBUG_BREAK, 1);
    assert_non_null(add(f, POINT_WRITE, DATA + PHYS_PAGE_SIZE + 8, 8));
    debug_continue(f->debug);
    debug_interrupt(f->debug); /* before anybody's turn: it has still to leave the breakpoint */
    expect(debug_last_stop(f->debug), DEBUG_REQUEST, 0);
    expect(go_on(f), DEBUG_WATCH, 1);
    assert_int_equal(hart_get_pc(hart(f, 1)), LOOP);
}

/* The one it stands at counts as hit already only while it stands there. */
static void a_hart_that_was_sent_elsewhere_has_hit_nothing(void **state)
{
    struct fixture *f = *state;

    add_for(f, 0, POINT_SOFT, LOAD, 4);
    add_for(f, 0, POINT_SOFT, COUNT, 4);
    expect(go_on(f), DEBUG_BREAK, 0);
    expect(go_on(f), DEBUG_BREAK, 0);
    assert_int_equal(hart_get_pc(hart(f, 0)), LOAD);
    go_to(f, 0, COUNT);
    expect(go_on(f), DEBUG_BREAK, 0);
    assert_int_equal(hart_get_pc(hart(f, 0)), COUNT);
    assert_int_equal(count(f, 0), 1);
}

/* Neither the step over it nor what another hart does in between makes it be
 * hit again. */
static void steps_leave_a_breakpoint(void **state)
{
    struct fixture *f = *state;

    add_for(f, 0, POINT_SOFT, COUNT, 4);
    expect(go_on(f), DEBUG_BREAK, 0);
    expect(step(f, 1), DEBUG_STEPPED, 1);
    assert_int_equal(count(f, 0), 0);
    expect(step(f, 0), DEBUG_STEPPED, 0);
    assert_int_equal(count(f, 0), 1);
    assert_int_equal(hart_get_pc(hart(f, 0)), LOAD);
    expect(go_on(f), DEBUG_BREAK, 0);
    assert_int_equal(count(f, 0), 1);
    assert_int_equal(debug_points(f->debug)->list[0].hits, 2);
    expect(step(f, 1), DEBUG_STEPPED, 1);
    expect(go_on(f), DEBUG_BREAK, 0);
    assert_int_equal(count(f, 0), 2);
    expect(step(f, 0), DEBUG_STEPPED, 0);
    go_to(f, 0, COUNT); /* not where it stopped, but where it was sent */
    expect(go_on(f), DEBUG_BREAK, 0);
    assert_int_equal(count(f, 0), 3);
}

/* ---- watchpoints ---- */

static void a_watchpoint_is_told_when_the_access_is_done(void **state)
{
    struct fixture *f = *state;
    unsigned id = add(f, POINT_WRITE, DATA + 12, 2)->id;
    const struct debug_stop *stop = go_on(f);
    uint64_t stored;

    expect(stop, DEBUG_WATCH, 0);
    assert_int_equal(stop->point.id, id);
    assert_int_equal(stop->point.hits, 1);
    assert_int_equal(stop->address, DATA + 12); /* the access begins before it */
    assert_int_equal(hart_get_pc(hart(f, 0)), LOOP);
    memcpy(&stored, phys_ram(machine_phys(f->machine), DATA + 8, 8), 8);
    assert_int_equal(stored, 1);
    assert_int_equal(count(f, 1), 0); /* it was held, since the first had hit */
    expect(go_on(f), DEBUG_WATCH, 0);
    assert_int_equal(debug_last_stop(f->debug)->point.hits, 2);
    assert_int_equal(count(f, 0), 2);
}

static void watchpoints_know_reads_and_physical_addresses(void **state)
{
    struct fixture *f = *state;
    const struct point physical = {.kind = POINT_READ,
                                   .is_physical = true,
                                   .address = DATA + PHYS_PAGE_SIZE - 4,
                                   .length = 8,
                                   .filter = point_filter_any};
    const struct debug_stop *stop;

    assert_non_null(add(f, POINT_READ, DATA + 8, 8)); /* is only written */
    assert_non_null(debug_add_point(f->debug, &physical));
    stop = go_on(f);
    expect(stop, DEBUG_WATCH, 1);
    assert_int_equal(stop->address, DATA + PHYS_PAGE_SIZE);
    assert_int_equal(hart_get_pc(hart(f, 1)), STORE);
}

/* Between a hit and its end, whoever interrupts takes the stop's place. */
static void an_interrupted_watchpoint_holds_nobody(void **state)
{
    struct fixture *f = *state;
    unsigned id = add(f, POINT_WRITE, DATA + 8, 8)->id;
    uint64_t before;

    debug_set_listener(f->debug, &f->listener);
    debug_continue(f->debug);
    assert_true(machine_round(f->machine));
    assert_true(debug_is_running(f->debug));
    debug_interrupt(f->debug);
    assert_int_equal(f->n_stops, 0);
    expect(debug_last_stop(f->debug), DEBUG_REQUEST, 0);
    debug_interrupt(f->debug); /* of a machine that stands */
    assert_true(debug_remove_point(f->debug, id));
    before = count(f, 1);
    debug_continue(f->debug);
    assert_true(machine_round(f->machine));
    assert_true(machine_round(f->machine));
    assert_true(count(f, 1) > before + 2);
    assert_true(count(f, 0) > 2);
}

/* ---- steps ---- */

static void a_step_is_one_instruction_of_one_hart(void **state)
{
    static const uint64_t way[] = {LOAD, STORE, LOOP, COUNT};
    struct fixture *f = *state;

    debug_set_listener(f->debug, &f->listener);
    for (unsigned i = 0; i < ARRAY_SIZE(way); i++) {
        expect(step(f, 1), DEBUG_STEPPED, 1);
        assert_int_equal(hart_get_pc(hart(f, 1)), way[i]);
    }
    assert_int_equal(f->n_stops, ARRAY_SIZE(way));
    assert_int_equal(hart_instret(hart(f, 0)), 0);
}

static void a_range_is_left_by_steps(void **state)
{
    const struct debug_plan range = {DEBUG_STEP_RANGE, COUNT, LOOP};
    struct fixture *f = *state;

    expect(alone(f, 0, range), DEBUG_STEPPED, 0);
    assert_int_equal(hart_get_pc(hart(f, 0)), LOOP);
    go_to(f, 0, COUNT);
    add_for(f, 0, POINT_SOFT, STORE, 4);
    expect(alone(f, 0, range), DEBUG_BREAK, 0);
    assert_int_equal(hart_get_pc(hart(f, 0)), STORE);
    assert_int_equal(debug_last_stop(f->debug)->point.hits, 1);
    expect(alone(f, 0, range), DEBUG_STEPPED, 0);
    assert_int_equal(hart_get_pc(hart(f, 0)), LOOP);
}

/* The hart of the range is alone in being stepped: the other one runs. */
static void others_run_while_one_steps(void **state)
{
    const struct debug_plan plans[2] = {{.action = DEBUG_RUN}, {DEBUG_STEP_RANGE, COUNT, LOOP}};
    struct fixture *f = *state;

    debug_resume(f->debug, plans);
    expect(await(f), DEBUG_STEPPED, 1);
    assert_true(count(f, 0) > 100);
    assert_int_equal(count(f, 1), 1);
}

static void steps_take_interrupts_only_when_told_to(void **state)
{
    struct fixture *f = *state;

    put_csr(f, 0, "mtvec", HANDLER);
    put_csr(f, 0, "mie", MIP_SSIP);
    put_csr(f, 0, "mip", MIP_SSIP);
    put_csr(f, 0, "mstatus", MSTATUS_MIE);
    expect(step(f, 0), DEBUG_STEPPED, 0);
    assert_int_equal(hart_get_pc(hart(f, 0)), LOAD);
    assert_null(debug_last_trap(f->debug, 0));
    debug_set_step_interrupts(f->debug, true);
    expect(step(f, 0), DEBUG_STEPPED, 0);
    assert_int_equal(hart_get_pc(hart(f, 0)), HANDLER);
    assert_non_null(debug_last_trap(f->debug, 0));
    assert_int_equal(debug_last_trap(f->debug, 0)->raw, 0);
}

/* ---- events ---- */

/* mret to `priv` of world `virt`, where the hart stays in HANDLER. */
static void let_return(struct fixture *f, unsigned n, bool virt, unsigned priv)
{
    put_csr(f, n, "mepc", HANDLER);
    put_csr(f, n, "pmpaddr0", MASK(53, 0));
    put_csr(f, n, "pmpcfg0", 0x1f);
    put_csr(f, n, "mstatus", field_set(virt ? MSTATUS_MPV : 0, MSTATUS_MPP, priv));
    go_to(f, n, RETURN);
}

static void a_trap_is_told_as_it_was(void **state)
{
    struct fixture *f = *state;
    const struct debug_trap *trap;

    put_csr(f, 1, "stvec", COUNT);
    put_csr(f, 1, "medeleg", BIT(10));
    put_csr(f, 1, "pmpaddr0", MASK(53, 0));
    put_csr(f, 1, "pmpcfg0", 0x1f);
    go_to(f, 1, CALL);
    put_csr(f, 1, "virt", VIRT_V | PRIV_S);
    assert_null(debug_last_trap(f->debug, 1));
    debug_run_until(f->debug, DEBUG_EVENT_TRAP);
    expect(await(f), DEBUG_EVENT, 1);
    trap = debug_last_trap(f->debug, 1);
    assert_non_null(trap);
    assert_int_equal(trap->trap.cause, 10);
    assert_int_equal(trap->target, TRAP_TO_HS);
    assert_int_equal(trap->pc, CALL);
    assert_int_equal(trap->raw, ECALL);
    assert_true(trap->virt);
    assert_int_equal(trap->priv, PRIV_S);
    assert_int_equal(trap->csr.sepc, CALL);
    assert_true(trap->csr.hstatus & HSTATUS_SPV);
    assert_true(hart_instret(hart(f, 1)) < 100); /* it stopped soon */
    assert_null(debug_last_trap(f->debug, 0));

    put_csr(f, 1, "virt", PRIV_M);
    let_return(f, 1, false, PRIV_S); /* is no trap */
    add_for(f, 1, POINT_SOFT, HANDLER, 4);
    debug_run_until(f->debug, DEBUG_EVENT_TRAP);
    expect(await(f), DEBUG_BREAK, 1);
}

/* A hart in its loop, or whose event is another one, goes on. */
static void waits_for_worlds_and_modes(void **state)
{
    struct fixture *f = *state;

    let_return(f, 1, false, PRIV_S);
    debug_run_until(f->debug, DEBUG_EVENT_MODE);
    expect(await(f), DEBUG_EVENT, 1);
    assert_int_equal(hart(f, 1)->priv, PRIV_S);
    put_csr(f, 1, "mtvec", HANDLER);
    go_to(f, 1, CALL);
    debug_run_until(f->debug, DEBUG_EVENT_MODE);
    expect(await(f), DEBUG_EVENT, 1);
    assert_int_equal(hart(f, 1)->priv, PRIV_M);

    let_return(f, 0, false, PRIV_U); /* a mode, but no world */
    let_return(f, 1, true, PRIV_S);
    debug_run_until(f->debug, DEBUG_EVENT_WORLD);
    expect(await(f), DEBUG_EVENT, 1);
    assert_true(hart(f, 1)->virt);
    assert_int_equal(hart(f, 0)->priv, PRIV_U);
    go_to(f, 1, CALL);
    debug_run_until(f->debug, DEBUG_EVENT_WORLD);
    expect(await(f), DEBUG_EVENT, 1);
    assert_false(hart(f, 1)->virt);
}

/* A return to where it was is no change. */
static void mode_set_to_what_it_was_is_no_event(void **state)
{
    struct fixture *f = *state;

    let_return(f, 1, false, PRIV_M);
    add_for(f, 1, POINT_SOFT, HANDLER, 4);
    debug_run_until(f->debug, DEBUG_EVENT_MODE);
    expect(await(f), DEBUG_BREAK, 1);
}

static void any_stop_ends_the_wait(void **state)
{
    struct fixture *f = *state;
    unsigned id = add_for(f, 0, POINT_SOFT, LOOP, 4);

    put_csr(f, 1, "mtvec", RAM_BASE);
    debug_run_until(f->debug, DEBUG_EVENT_TRAP);
    expect(await(f), DEBUG_BREAK, 0);
    assert_true(debug_remove_point(f->debug, id));
    go_to(f, 1, CALL);
    debug_continue(f->debug);
    for (unsigned i = 0; i < 4; i++)
        assert_true(machine_round(f->machine));
    assert_true(debug_is_running(f->debug));
    assert_non_null(debug_last_trap(f->debug, 1));
}

/* ---- the list of points ---- */

static void refuses_empty_ranges_and_finds_by_number(void **state)
{
    struct fixture *f = *state;
    unsigned id;

    assert_null(add(f, POINT_WRITE, DATA, 0));
    assert_int_equal(debug_points(f->debug)->n, 0);
    id = add(f, POINT_SOFT, COUNT, 4)->id;
    assert_false(debug_remove_point(f->debug, id + 1));
    assert_true(debug_remove_point(f->debug, id));
    assert_false(debug_remove_point(f->debug, id));
}

static void gdb_takes_only_its_own_points_away(void **state)
{
    struct fixture *f = *state;
    struct point point = {
        .kind = POINT_SOFT, .address = COUNT, .length = 4, .filter = point_filter_any};

    assert_non_null(debug_add_point(f->debug, &point));
    assert_false(debug_remove_remote(f->debug, POINT_SOFT, COUNT, 4));
    point.is_remote = true;
    assert_non_null(debug_add_point(f->debug, &point));
    point.address = LOAD;
    assert_non_null(debug_add_point(f->debug, &point));
    assert_false(debug_remove_remote(f->debug, POINT_HARD, COUNT, 4));
    assert_false(debug_remove_remote(f->debug, POINT_SOFT, COUNT, 2));
    assert_true(debug_remove_remote(f->debug, POINT_SOFT, COUNT, 4));
    assert_false(debug_remove_remote(f->debug, POINT_SOFT, COUNT, 4));
    assert_int_equal(debug_points(f->debug)->n, 2);
    debug_clear_points(f->debug, true);
    assert_int_equal(debug_points(f->debug)->n, 1);
    assert_false(debug_points(f->debug)->list[0].is_remote);
    expect(go_on(f), DEBUG_BREAK, 0);
    debug_clear_points(f->debug, false);
    assert_int_equal(debug_points(f->debug)->n, 0);
}

/* A hart whose debugger has nothing set is one without a debugger. */
static void points_cost_nothing_before_and_after(void **state)
{
    struct fixture *f = *state;

    assert_null(hart(f, 0)->debug);
    assert_non_null(add(f, POINT_SOFT, COUNT, 4));
    for (unsigned i = 0; i < 2; i++) {
        assert_non_null(hart(f, i)->debug);
        assert_true(debug_is_armed(hart(f, i), COUNT));
        assert_false(debug_is_armed(hart(f, i), LOAD));
    }
    debug_clear_points(f->debug, false);
    assert_null(hart(f, 0)->debug);
    assert_null(hart(f, 1)->debug);
    assert_non_null(add(f, POINT_SOFT, LOAD, 4));
    assert_false(debug_is_armed(hart(f, 0), COUNT));
    expect(go_on(f), DEBUG_BREAK, 0);
    assert_int_equal(hart_get_pc(hart(f, 0)), LOAD);
}

/* ---- life ---- */

static void a_debugger_that_goes_lets_the_machine_be(void **state)
{
    struct fixture *f = *state;

    assert_non_null(add(f, POINT_SOFT, LOAD, 4));
    expect(go_on(f), DEBUG_BREAK, 0);
    debug_destroy(f->debug);
    f->debug = NULL;
    assert_true(machine_is_paused(f->machine));
    assert_null(hart(f, 0)->debug);
    assert_null(hart(f, 0)->observers);
    machine_resume(f->machine);
    assert_true(machine_round(f->machine));
    assert_false(machine_is_paused(f->machine));
    assert_true(count(f, 0) > 2);
}

static void the_end_of_the_run_is_told(void **state)
{
    struct fixture *f = *state;

    debug_set_listener(f->debug, &f->listener);
    debug_continue(f->debug);
    machine_quit(f->machine, 7);
    assert_int_equal(machine_run(f->machine), 7);
    assert_int_equal(f->n_ends, 1);
    assert_int_equal(f->exit_code, 7);
    assert_int_equal(f->n_stops, 0);
    debug_set_listener(f->debug, NULL);
    assert_int_equal(machine_run(f->machine), 7);
    assert_int_equal(f->n_ends, 1);
}

#define TEST(name)                                                                                 \
    {#name " (interp)", name, set_up_interp, tear_down, NULL},                                     \
    {                                                                                              \
#name " (jit)", name, set_up_jit, tear_down, NULL                                          \
    }

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(stops_before_the_instruction_each_time_round),
        TEST(code_that_has_run_before_stops),
        TEST(a_hart_that_was_sent_elsewhere_has_hit_nothing),
        TEST(steps_leave_a_breakpoint),
        TEST(a_watchpoint_is_told_when_the_access_is_done),
        TEST(watchpoints_know_reads_and_physical_addresses),
        TEST(an_interrupted_watchpoint_holds_nobody),
        TEST(a_step_is_one_instruction_of_one_hart),
        TEST(a_range_is_left_by_steps),
        TEST(others_run_while_one_steps),
        TEST(steps_take_interrupts_only_when_told_to),
        TEST(a_trap_is_told_as_it_was),
        TEST(waits_for_worlds_and_modes),
        TEST(mode_set_to_what_it_was_is_no_event),
        TEST(any_stop_ends_the_wait),
        TEST(refuses_empty_ranges_and_finds_by_number),
        TEST(gdb_takes_only_its_own_points_away),
        TEST(points_cost_nothing_before_and_after),
        TEST(a_debugger_that_goes_lets_the_machine_be),
        TEST(the_end_of_the_run_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
