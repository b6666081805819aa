#include "cpu/hart.h"

#include <stdlib.h>

#include "cpu/access.h"
#include "cpu/block.h"
#include "cpu/counters.h"
#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "cpu/debug.h"
#include "cpu/engine.h"
#include "cpu/exec.h"
#include "cpu/fp.h"
#include "cpu/lint.h"
#include "cpu/op.h"
#include "cpu/run.h"
#include "cpu/tap.h"
#include "cpu/trap.h"
#include "hext/gstage.h"

struct hart *hart_create(const struct hart_config *config)
{
    struct hart *h = calloc(1, sizeof(*h));

    if (!h)
        return NULL;
    h->config = *config;
    h->engine = config->engine;
    h->decoder = isa_decoder_create(config->isa);
    h->banks = calloc(TLB_BANKS, sizeof(*h->banks));
    h->gstage = gstage_create();
    if (!h->decoder || !h->banks || !h->gstage ||
        !block_cache_join(h, config->phys, config->peer)) {
        hart_destroy(h);
        return NULL;
    }
    return h;
}

void hart_destroy(struct hart *h)
{
    if (!h)
        return;
    isa_decoder_destroy(h->decoder);
    block_cache_leave(h);
    gstage_destroy(h->gstage);
    tracer_destroy(h->tracer);
    free(h->banks);
    free(h);
}

void hart_reset(struct hart *h, uint64_t pc)
{
    memset(h->x, 0, sizeof(h->x));
    memset(h->f, 0, sizeof(h->f));
    h->pc = pc;
    h->priv = PRIV_M;
    h->virt = false;
    h->is_waiting = false;
    h->stop_slice = false;
    h->reservation.size = 0;
    atomic_store(&h->pins, 0);
    csr_reset(h);
    block_cache_flush(h);
    access_flush_all(h);
    h->irq_recheck = true;
    access_update_context(h);
}

void hart_set_x(struct hart *h, unsigned reg, uint64_t value)
{
    if (reg > 0 && reg < 32)
        h->x[reg] = value;
}

uint64_t hart_get_x(const struct hart *h, unsigned reg)
{
    return reg < 32 ? h->x[reg] : 0;
}

uint64_t hart_get_pc(const struct hart *h)
{
    return h->pc;
}

#define RESERVATION_SET 64 /* bytes: Za64rs */

void hart_set_interrupt(struct hart *h, unsigned line, bool level)
{
    if (level)
        atomic_fetch_or(&h->pins, 1u << line);
    else
        atomic_fetch_and(&h->pins, ~(1u << line));
    atomic_fetch_or(&h->attention, ATTENTION_IRQ);
}

bool hart_get_interrupt(const struct hart *h, unsigned line)
{
    return atomic_load(&h->pins) >> line & 1;
}

uint64_t hart_get_mtimecmp(const struct hart *h)
{
    return h->mtimecmp;
}

void hart_set_mtimecmp(struct hart *h, uint64_t value)
{
    h->mtimecmp = value;
    atomic_fetch_or(&h->attention, ATTENTION_IRQ);
}

uint64_t hart_time(const struct hart *h)
{
    return clock_ticks(h->config.clock, csr_instret(h) - h->run_start);
}

void hart_time_changed(struct hart *h)
{
    atomic_fetch_or(&h->attention, ATTENTION_IRQ);
}

bool hart_is_waiting(struct hart *h)
{
    return h->is_waiting && !(csr_mip(h) & h->csr.mie);
}

/* When vstimecmp fires: it is compared with time + htimedelta, which may wrap round. */
static uint64_t guest_deadline(const struct hart *h)
{
    uint64_t now = hart_time(h);
    uint64_t guest_now = now + h->csr.htimedelta;
    uint64_t left = h->csr.vstimecmp - guest_now;

    if (guest_now >= h->csr.vstimecmp)
        return now;
    return left < UINT64_MAX - now ? now + left : UINT64_MAX;
}

uint64_t hart_next_deadline(const struct hart *h)
{
    uint64_t deadline = UINT64_MAX;

    if (h->csr.mie & MIP_MTIP)
        deadline = h->mtimecmp;
    if ((h->csr.mie & MIP_STIP) && (h->csr.menvcfg & MENVCFG_STCE) && h->csr.stimecmp < deadline)
        deadline = h->csr.stimecmp;
    if ((h->csr.mie & MIP_VSTIP) && (h->csr.henvcfg & MENVCFG_STCE)) {
        uint64_t guest = guest_deadline(h);

        deadline = guest < deadline ? guest : deadline;
    }
    return deadline;
}

void hart_request_stop(struct hart *h)
{
    atomic_fetch_or(&h->attention, ATTENTION_STOP);
}

uint64_t hart_instret(const struct hart *h)
{
    return csr_instret(h);
}

void hart_end_reservation(struct hart *h)
{
    h->reservation.size = 0;
}

/* zalrsc.adoc: a write by a device to the reservation set makes the SC fail. */
static void end_reservation_of(struct hart *h, uint64_t pa, uint64_t len)
{
    uint64_t line = align_down(h->reservation.pa, RESERVATION_SET);

    if (h->reservation.size && pa < line + RESERVATION_SET && line < pa + len)
        hart_end_reservation(h);
}

void hart_ram_written(struct hart *h, uint64_t pa, uint64_t len)
{
    end_reservation_of(h, pa, len);
    (void)block_ram_written(h, pa, len);
    lint_wrote(h, pa, len, false);
}

void hart_map_changed(struct hart *h)
{
    access_flush_all(h);
    /* Code of a ROM is in no page's list; the rare change of the map drops everything. */
    for (unsigned i = 0; i < TLB_BANKS; i++) {
        if (h->banks[i].is_valid)
            tlb_jumps_clear(&h->banks[i]);
    }
    h->flush_blocks = true;
    atomic_fetch_or(&h->attention, ATTENTION_IRQ);
}

void hart_set_watch(struct hart *h, uint64_t pa, uint64_t len, void (*hit)(void *ctx), void *ctx)
{
    h->watch.pa = pa;
    h->watch.len = len;
    h->watch.hit = hit;
    h->watch.ctx = ctx;
    tlb_flush_all(h->banks);
}

void hart_set_observers(struct hart *h, struct hart_observer *first)
{
    h->observers = first;
}

bool hart_set_trace(struct hart *h, trace_sink *sink, void *ctx)
{
    tracer_destroy(h->tracer);
    h->tracer = tracer_create(sink, ctx);
    return h->tracer;
}

void hart_get_stats(const struct hart *h, struct hart_stats *out)
{
    *out = h->stats;
    out->insns = csr_instret(h);
}

enum hart_part hart_get_part(const struct hart *h)
{
    return (enum hart_part)h->part;
}

void hart_get_tallies(struct hart *h, struct tlb_tallies *out)
{
    if (h->config.counts_accesses)
        counters_fold_accesses(h);
    *out = h->tallies;
    tlb_tally_finish(out, h->banks);
}

void run_code(struct hart *h, const struct insn *code)
{
    h->step = code;
    while (h->step) {
        const struct insn *d = h->step;

        h->step = NULL;
        d->fn(h, d);
    }
    if (h->exit == EXIT_TRAP)
        run_trap(h);
}

/* The earliest timer that has not fired yet, in ticks; UINT64_MAX: none. */
static uint64_t next_timer(const struct hart *h, uint64_t now)
{
    const uint64_t timers[] = {h->mtimecmp, h->csr.stimecmp,
                               h->csr.vstimecmp - h->csr.htimedelta};
    uint64_t next = UINT64_MAX;

    for (size_t i = 0; i < ARRAY_SIZE(timers); i++) {
        if (timers[i] > now && timers[i] < next)
            next = timers[i];
    }
    return next;
}

/*
 * Deterministic runs end at the next timer, to the instruction. So nothing is ever pending that an
 * earlier or later look at interrupts could find, and all engines take them at the same place.
 */
static void stop_at_timer(struct hart *h)
{
    const struct clock *clock = h->config.clock;
    uint64_t since = csr_instret(h) - h->run_start;
    uint64_t now = clock_ticks(clock, since);
    uint64_t ticks = next_timer(h, now) - now;
    int64_t left = h->budget + (int64_t)h->reserve;
    uint64_t insns;

    if (left <= 0 || ticks > (uint64_t)left / CLOCK_INSNS_PER_TICK + 1)
        return;
    insns = ticks * CLOCK_INSNS_PER_TICK - (clock->virtual_insns + since) % CLOCK_INSNS_PER_TICK;
    if (insns >= (uint64_t)left)
        return;
    h->cut += (uint64_t)left - insns;
    h->reserve -= (uint64_t)left - insns;
    counters_plan_budget(h);
}

void run_interrupts(struct hart *h)
{
    h->irq_recheck = false;
    if (h->is_waiting && (csr_mip_seen(h) & h->csr.mie))
        h->is_waiting = false;
    if (trap_take_interrupt(h))
        block_forget_link(h);
    if (h->config.clock->is_deterministic)
        stop_at_timer(h);
}

bool run_attend(struct hart *h)
{
    int attention = atomic_exchange(&h->attention, 0);

    if (attention)
        h->irq_recheck = true;
    if (h->flush_blocks) {
        h->flush_blocks = false;
        block_cache_flush(h);
    }
    if (h->counters.is_alarmed)
        counters_update(h);
    if (h->irq_recheck) {
        if (attention || h->is_waiting)
            (void)csr_look_at_time(h);
        run_interrupts(h);
    }
    if (UNLIKELY(h->tap) && h->tap->attended)
        h->tap->attended(h->tap->ctx, h);
    return !(attention & ATTENTION_STOP) && !h->stop_slice && !h->is_waiting;
}

void run_trap(struct hart *h)
{
    counters_not_retired(h);
    block_forget_link(h);
    if (UNLIKELY(h->trap.cause == CAUSE_DEBUG)) {
        h->has_stopped = true;
        return;
    }
    h->budget--;
    h->instret_end--;
    trap_take(h);
}

/* False: the run is over. A budget may end early, where a counter overflows. */
static bool has_budget(struct hart *h)
{
    if (h->budget <= 0 && h->reserve > 0)
        counters_update(h);
    return h->budget > 0;
}

/* Keeps the last instructions of the budget back from the code that runs. */
static void keep_back(struct hart *h, int64_t insns)
{
    h->kept = insns;
    counters_plan_budget(h);
}

void run_limit(struct hart *h, int64_t insns)
{
    int64_t excess = h->budget - insns;

    if (excess <= 0)
        return;
    h->budget -= excess;
    h->instret_end -= (uint64_t)excess;
    h->reserve += (uint64_t)excess;
}

int64_t run_left(const struct hart *h)
{
    return h->budget + (int64_t)h->reserve;
}

/* Runs the code that is next, or takes the trap of its fetch if there is none. */
static void run_found(struct hart *h, const struct insn *code)
{
    if (code)
        run_code(h, code);
    else
        run_trap(h);
    if (UNLIKELY(h->tap) && h->tap->returned)
        h->tap->returned(h->tap->ctx, h);
}

/* Runs whole blocks while more than `kept` instructions are left. False: hart_run() returns. */
static bool run_blocks(struct hart *h, int64_t kept)
{
    bool goes_on = true;

    keep_back(h, kept);
    while (has_budget(h) && !h->has_stopped && (goes_on = run_attend(h))) {
        struct insn *code;

        if (h->budget <= 0) /* a timer has shortened the run */
            continue;
        code = block_lookup(h);
        run_found(h, code);
    }
    keep_back(h, 0);
    return goes_on && !h->has_stopped;
}

/*
 * What the loop of run_blocks() does between two pieces of code, as far as it is simple. Whatever
 * is not is left to that loop: budget at its end, requests from outside, waiting.
 */
const void *engine_next(struct hart *h)
{
    struct insn *code = NULL;

    if (h->exit == EXIT_TRAP)
        run_trap(h);
    h->exit = EXIT_LOOKUP;
    while (!code && !h->has_stopped) {
        if (!op_may_go_on(h) || h->stop_slice || h->is_waiting)
            return NULL;
        if (h->irq_recheck) {
            run_interrupts(h);
            continue;
        }
        code = block_lookup(h);
        if (!code)
            run_trap(h);
    }
    if (code && code->fn == op_native)
        return code->host;
    h->step = code;
    return NULL;
}

/* One instruction; the budget must end behind it. */
static void run_step(struct hart *h)
{
    struct insn *code = block_step(h);

    if (code && h->tracer)
        tracer_before(h, code);
    run_found(h, code);
    if (code && h->tracer && h->exit != EXIT_TRAP)
        tracer_retired(h, code);
}

/* Runs the rest one by one. */
static bool run_steps(struct hart *h)
{
    bool goes_on = true;

    while (has_budget(h) && !h->has_stopped && (goes_on = run_attend(h))) {
        if (h->budget <= 0) /* a timer has shortened the run */
            continue;
        keep_back(h, h->budget - 1);
        run_step(h);
        keep_back(h, 0);
    }
    return goes_on && !h->has_stopped;
}

/*
 * Runs to the instruction: what a block or translation may run beyond its budget is kept back.
 * Where a counter overflows, the budget ends before the run does.
 */
static void run_exactly(struct hart *h)
{
    bool goes_on;

    do {
        if (h->engine && !run_blocks(h, ENGINE_OVERRUN))
            return;
        h->no_native = true;
        goes_on = run_blocks(h, BLOCK_MAX_INSNS) && run_steps(h);
        h->no_native = false;
    } while (goes_on && run_left(h) > 0);
}

void run_begin(struct hart *h, uint64_t insns)
{
    h->run_start = csr_instret(h);
    h->instret_end = h->run_start + insns;
    h->budget = (int64_t)insns;
    h->cut = 0;
    h->stop_slice = false;
    h->has_stopped = false;
    h->irq_recheck = true;
    (void)csr_look_at_time(h);
    if (h->counters.is_armed)
        counters_update(h);
    fp_enter(h);
}

uint64_t run_end(struct hart *h)
{
    uint64_t left = (uint64_t)run_left(h);

    fp_leave(h);
    block_forget_link(h);
    h->instret_end -= (uint64_t)h->budget;
    h->budget = 0;
    h->reserve = 0;
    h->run_start = h->instret_end;
    return left;
}

uint64_t hart_run(struct hart *h, uint64_t insns)
{
    run_begin(h, insns);
    if (h->tracer)
        (void)run_steps(h);
    else if (h->config.clock->is_deterministic)
        run_exactly(h);
    else
        (void)run_blocks(h, 0);
    return insns - h->cut - run_end(h);
}

/* False: the step is over, because an interrupt was taken or the hart goes on waiting. */
static bool may_step(struct hart *h, bool interrupts)
{
    if (h->flush_blocks) {
        h->flush_blocks = false;
        block_cache_flush(h);
    }
    if (h->is_waiting && (csr_mip(h) & h->csr.mie))
        h->is_waiting = false;
    return !h->is_waiting && !(interrupts && trap_take_interrupt(h));
}

uint64_t hart_step(struct hart *h, bool interrupts, unsigned passes)
{
    run_begin(h, 1);
    h->debug_passes = (uint8_t)(DEBUG_PASS_BREAKS | passes);
    h->no_native = true;
    if (may_step(h, interrupts)) {
        while (has_budget(h) && !h->has_stopped)
            run_step(h);
    }
    h->no_native = false;
    h->debug_passes = 0;
    return 1 - h->cut - run_end(h);
}
