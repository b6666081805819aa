/*
 * The run loop: harts in turn on one thread, a slice each; between slices, every POLL_INTERVAL of
 * host time, the I/O loop; when all harts wait, sleep in the I/O loop until the next timer.
 *
 * Deterministic runs take no notice of host time: the clock counts instructions, and a wait jumps
 * to the next timer.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "cpu/debug.h"
#include "devices/goldfish_rtc.h"
#include "machine/internal.h"

/* Instructions. Long enough that the turn costs nothing, short against the timer tick of a guest. */
#define SLICE UINT64_C(20000)
#define POLL_INTERVAL_NS 150000
#define FLUSH_TIMEOUT_MS 1000
#define NS_PER_TICK (INT64_C(1000000000) / TIMEBASE_HZ)

static uint64_t host_time_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

uint64_t machine_ticks(const struct machine *m)
{
    return m->running ? hart_time(m->running) : clock_ticks(&m->clock, 0);
}

void machine_end(struct machine *m, enum machine_end end, int exit_code)
{
    if (m->end != END_NONE)
        return;
    m->end = end;
    m->exit_code = exit_code;
    if (m->running)
        hart_request_stop(m->running);
}

void machine_note(struct machine *m, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    vsnprintf(m->error, sizeof(m->error), format, args);
    va_end(args);
}

/* One round of the I/O loop; waits up to timeout_ns (-1: without end). */
static void poll_io(struct machine *m, int64_t timeout_ns)
{
    m->profile.is_in_poll = true;
    io_loop_run(m->loop, timeout_ns);
    m->profile.is_in_poll = false;
    goldfish_rtc_poll(m->rtc);
    m->poll_time = host_time_ns();
    m->n_polls++;
}

static uint64_t slice_length(const struct machine *m)
{
    uint64_t limit = m->config.max_instructions;
    uint64_t left = limit - m->instructions;

    return limit && left < SLICE ? left : SLICE;
}

static enum hart_turn turn_of(const struct machine *m, unsigned i)
{
    return m->debugger ? m->debugger->turn(m->debugger, i) : TURN_RUN;
}

static uint64_t run_checked(struct machine *m, unsigned i, uint64_t length)
{
    uint64_t retired;

    if (m->check)
        check_begin(m->check, i, length);
    retired = hart_run(m->harts[i], length);
    if (m->check)
        check_end(m->check, i);
    return retired;
}

/* Another hart runs next, whose stores are not compared with the reservation. */
static void end_reservation(struct machine *m, unsigned i)
{
    hart_end_reservation(m->harts[i]);
    if (m->check)
        check_end_reservation(m->check, i);
}

static void run_slice(struct machine *m, unsigned i, enum hart_turn turn)
{
    struct hart *h = m->harts[i];
    uint64_t retired;

    if (m->last_hart != i)
        end_reservation(m, m->last_hart);
    m->last_hart = i;
    m->running = h;
    if (turn == TURN_RUN)
        retired = run_checked(m, i, slice_length(m));
    else
        retired = hart_step(h, turn == TURN_STEP_WITH_INTERRUPTS,
                            turn == TURN_FINISH ? DEBUG_PASS_WATCHES : 0);
    m->running = NULL;
    m->clock.virtual_insns += retired;
    m->instructions += retired;
    if (m->debugger)
        m->debugger->turned(m->debugger, i, hart_take_stop(h));
    if (m->htif)
        htif_tick(m->htif, m->instructions);
    if (m->trace && trace_status(m->trace) < 0)
        machine_end(m, END_EXIT, 1);
    if (m->config.max_instructions && m->instructions >= m->config.max_instructions) {
        machine_note(m, "ended by the limit of %llu instructions",
                     (unsigned long long)m->config.max_instructions);
        machine_end(m, END_EXIT, MACHINE_EXIT_LIMIT);
    }
}

/*
 * Lockstep: time stands still while a hart runs, and does not run away from a guest that is so much
 * slower; while it sleeps, time is the host's.
 */
static void hold_clock(struct machine *m)
{
    uint64_t insns = m->instructions - m->held_insns;

    if (!m->check)
        return;
    clock_hold(&m->clock, insns ? insns / CLOCK_INSNS_PER_TICK + 1 : UINT64_MAX);
    m->held_insns = m->instructions;
}

bool machine_round(struct machine *m)
{
    bool has_run = false;

    hold_clock(m);
    for (unsigned i = 0; i < m->config.n_harts && m->end == END_NONE && !m->is_paused; i++) {
        enum hart_turn turn = turn_of(m, i);

        if (turn == TURN_HOLD || hart_is_waiting(m->harts[i]))
            continue;
        has_run = true;
        run_slice(m, i, turn);
        if (host_time_ns() - m->poll_time >= POLL_INTERVAL_NS)
            poll_io(m, 0);
    }
    return has_run;
}

/* Ticks until the next timer of a hart or the alarm of the clock; UINT64_MAX: none is set. */
static uint64_t ticks_to_next_event(const struct machine *m)
{
    uint64_t now = machine_ticks(m);
    int64_t alarm = goldfish_rtc_deadline(m->rtc);
    uint64_t next = UINT64_MAX;

    for (unsigned i = 0; i < m->config.n_harts; i++) {
        uint64_t deadline = hart_next_deadline(m->harts[i]);
        uint64_t left = deadline > now ? deadline - now : 0;

        if (turn_of(m, i) == TURN_HOLD)
            continue;
        if (deadline != UINT64_MAX && left < next)
            next = left;
    }
    if (alarm != INT64_MAX) {
        uint64_t left = (uint64_t)(alarm + NS_PER_TICK - 1) / NS_PER_TICK;

        if (left < next)
            next = left;
    }
    return next;
}

/* All harts wait. Output leaves in the poll round, hence before the sleep. */
static void idle(struct machine *m)
{
    uint64_t ticks = ticks_to_next_event(m);

    m->n_sleeps++;
    if (m->config.is_deterministic && ticks != UINT64_MAX) {
        m->clock.virtual_insns += ticks * CLOCK_INSNS_PER_TICK;
        if (host_time_ns() - m->poll_time >= POLL_INTERVAL_NS)
            poll_io(m, 0);
        return;
    }
    poll_io(m, ticks == UINT64_MAX ? -1 : clock_ticks_to_ns(ticks));
}

/* Runs until something ends it; the end is in m->end. */
static void run_until_end(struct machine *m)
{
    m->poll_time = host_time_ns();
    while (m->end == END_NONE) {
        if (m->is_paused)
            poll_io(m, -1);
        else if (!machine_round(m) && m->end == END_NONE && !m->is_paused)
            idle(m);
    }
}

static void write_signature(struct machine *m)
{
    char error[MACHINE_ERROR_SIZE];

    if (!m->config.signature || signature_write(m, error, sizeof(error)) == 0)
        return;
    machine_note(m, "%s", error);
    m->exit_code = 1;
}

static void finish_trace(struct machine *m)
{
    int status = m->trace ? trace_flush(m->trace) : 0;

    if (status == 0)
        return;
    machine_note(m, "%s: %s", m->config.trace, strerror(-status));
    m->exit_code = 1;
}

int machine_run(struct machine *m)
{
    int result = machine_signals_start(m);

    if (result < 0) {
        machine_note(m, "signals: %s", strerror(-result));
        return 1;
    }
    result = profile_start(m);
    if (result < 0) {
        machine_note(m, "--stats: a timer: %s", strerror(-result));
        machine_signals_stop(m);
        return 1;
    }
    for (;;) {
        char error[MACHINE_ERROR_SIZE];

        run_until_end(m);
        if (m->end != END_RESET)
            break;
        if (machine_reset(m, error, sizeof(error)) < 0) {
            machine_note(m, "reset: %s", error);
            machine_end(m, END_EXIT, 1);
            break;
        }
    }
    profile_stop(m);
    if (m->check)
        (void)check_finish(m->check);
    if (m->debugger)
        m->debugger->ended(m->debugger, m->exit_code);
    chardev_flush(m->serial, FLUSH_TIMEOUT_MS);
    if (m->console)
        chardev_flush(m->console, FLUSH_TIMEOUT_MS);
    machine_signals_stop(m);
    finish_trace(m);
    write_signature(m);
    return m->exit_code;
}
