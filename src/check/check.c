#include "check/check.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "check/internal.h"
#include "cpu/access.h"
#include "cpu/block.h"
#include "cpu/counters.h"
#include "cpu/csr_bits.h"
#include "cpu/fp.h"
#include "cpu/run.h"

void ranges_add(struct check *c, struct check_ranges *list, uint64_t pa, uint64_t len)
{
    if (list->n == list->room) {
        size_t room = list->room ? 2 * list->room : 256;
        struct check_range *items = realloc(list->items, room * sizeof(*items));

        if (!items) {
            report_end(c, "out of memory for the notes of the check");
            return;
        }
        list->items = items;
        list->room = room;
    }
    list->items[list->n++] = (struct check_range){pa, len};
}

/* ---- RAM ---- */

static void carry_over(struct check *c, uint64_t pa, uint64_t len)
{
    ram_copy(c, pa, len);
    for (unsigned i = 0; i < c->config.n_harts; i++)
        hart_ram_written(c->followers[i], pa, len);
}

/* While code runs, the follower is behind: what devices write waits until it has caught up. */
void check_ram_written(struct check *c, uint64_t pa, uint64_t len)
{
    if (!c->is_in_code)
        carry_over(c, pa, len);
    else if (c->device_depth)
        ranges_add(c, &c->carried, pa, len);
}

void check_device_begin(struct check *c)
{
    c->device_depth++;
}

/* The leader shall come back before it sees in RAM what its follower cannot see yet. */
void check_device_end(struct check *c)
{
    c->device_depth--;
    if (c->is_in_code)
        hart_time_changed(c->config.harts[c->current]);
}

void check_map_changed(struct check *c)
{
    c->map_has_changed = true;
}

/* By page-table walks of a follower. */
static void on_follower_wrote(void *ctx, uint64_t pa, uint64_t len)
{
    struct check *c = ctx;

    ranges_add(c, &c->written, pa, len);
    for (unsigned i = 0; i < c->config.n_harts; i++)
        hart_ram_written(c->followers[i], pa, len);
}

/* ---- a follower's steps ---- */

static void remember_mode(struct check_step *s, const struct hart *h)
{
    s->pc = h->pc;
    s->priv = h->priv;
    s->virt = h->virt;
}

/* One instruction, or the trap of its fetch. */
static void step(struct check *c, struct hart *h)
{
    struct check_step *s = &c->steps[c->n_steps++ % CHECK_STEPS];
    uint64_t traps = h->counters.total[EVENT_EXCEPTIONS];
    const struct insn *code;

    *s = (struct check_step){0};
    remember_mode(s, h);
    code = block_step(h);
    if (code) {
        s->raw = code->raw;
        s->rd = code->rd;
        run_code(h, code);
        s->x = h->x[s->rd];
        s->f = h->f[s->rd & 31];
    } else {
        s->is_fetch_fault = true;
        run_trap(h);
    }
    s->has_trapped = h->counters.total[EVENT_EXCEPTIONS] != traps;
    s->cause = h->trap.cause;
    c->stats.insns++;
}

/*
 * The first floating-point instruction since FS was last not Dirty first makes it Dirty and then
 * runs (op_fs_dirty()); the leader may have come back between the two.
 */
static void catch_up_fs(struct hart *follower, const struct hart *leader)
{
    uint64_t mine = follower->csr.mstatus ^ leader->csr.mstatus;
    uint64_t guests = follower->csr.vsstatus ^ leader->csr.vsstatus;
    const struct insn *code;

    if (!(mine | guests) || ((mine | guests) & ~MSTATUS_FS) || follower->pc != leader->pc)
        return;
    code = block_step(follower);
    if (code && code->fn == op_fs_dirty)
        run_code(follower, code);
}

/* Instructions until the run's end, had no timer shortened it. */
static int64_t left_of(const struct hart *h)
{
    return run_left(h) + (int64_t)h->cut;
}

static bool has_missed_interrupt(const struct hart *follower, const struct hart *leader)
{
    return follower->counters.total[EVENT_INTERRUPTS] != leader->counters.total[EVENT_INTERRUPTS];
}

/*
 * Translations look for interrupts themselves where something that they depend on was changed
 * (engine_next()); whether they have still done so behind their last instruction, the count tells.
 */
static void catch_up(struct check *c, struct hart *follower, const struct hart *leader)
{
    int64_t end = left_of(follower) - (c->left - left_of(leader));

    c->first_step = c->n_steps;
    while (!c->has_failed) {
        bool is_behind = left_of(follower) > end;

        if (follower->irq_recheck && (is_behind || has_missed_interrupt(follower, leader)))
            run_interrupts(follower);
        else if (is_behind)
            step(c, follower);
        else
            break;
    }
}

static void compare(struct check *c)
{
    const struct hart *leader = c->config.harts[c->current];

    compare_harts(c, c->followers[c->current], leader);
    compare_written(c);
    compare_some_pages(c, leader);
    if (c->n_items)
        report_end(c, "pc %#" PRIx64 ", after %" PRIu64 " instructions: %s%s", leader->pc,
                   csr_instret(leader), c->items[0].name, c->n_items > 1 ? " and more" : "");
}

/* ---- taps of a leader ---- */

/* How many instructions code may run before it looks whether it shall come back. */
static int64_t draw_limit(struct check *c)
{
    c->random ^= c->random << 13;
    c->random ^= c->random >> 7;
    c->random ^= c->random << 17;
    switch (c->random % 8) {
    case 0:
        return 1 + (int64_t)(c->random >> 16 & 4095);
    case 1:
    case 2:
        return 1 + (int64_t)(c->random >> 16 & 63);
    default:
        return 1;
    }
}

static void on_attended(void *ctx, struct hart *h)
{
    struct check *c = ctx;
    struct hart *follower = c->followers[c->current];

    if (c->has_failed)
        return;
    c->clock = *c->config.clock;
    atomic_store(&follower->pins, atomic_load(&h->pins));
    follower->mtimecmp = h->mtimecmp;
    follower->time_seen = h->time_seen;
    follower->irq_recheck = true;
    if (follower->counters.is_armed)
        counters_update(follower);
    (void)run_attend(follower);
    if (!c->clock.is_deterministic || h->kept) /* else it runs one by one anyway */
        run_limit(h, draw_limit(c));
    c->left = left_of(h);
    c->is_in_code = true;
}

static void after_code(struct check *c)
{
    c->is_in_code = false;
    for (size_t i = 0; i < c->carried.n; i++)
        carry_over(c, c->carried.items[i].pa, c->carried.items[i].len);
    for (unsigned i = 0; i < c->config.n_harts && c->map_has_changed; i++)
        hart_map_changed(c->followers[i]);
    c->map_has_changed = false;
}

/*
 * Counters of TLB events count what each side's own TLB does. From time to time they are made equal,
 * so that they overflow at the same instruction.
 */
static void share_tlb_events(struct counters *to, const struct counters *from)
{
    for (unsigned event = EVENT_LOAD_TLB_MISSES; event < EVENT_COUNT; event++) {
        to->total[event] = from->total[event];
        to->alarm[event] = from->alarm[event];
    }
    for (unsigned n = 0; n < COUNTERS; n++) {
        if ((from->config[n] & MHPMEVENT_SELECTOR) < EVENT_LOAD_TLB_MISSES)
            continue;
        to->value[n] = from->value[n];
        to->start[n] = from->start[n];
    }
    to->is_alarmed = from->is_alarmed;
}

static void on_returned(void *ctx, struct hart *h)
{
    struct check *c = ctx;
    struct hart *follower = c->followers[c->current];

    if (c->has_failed)
        return;
    fp_leave(h);
    fp_enter(follower);
    catch_up(c, follower, h);
    catch_up_fs(follower, h);
    fp_leave(follower);
    external_finish(c);
    after_code(c);
    c->stats.returns++;
    if (!c->has_failed)
        compare(c);
    share_tlb_events(&follower->counters, &h->counters);
    c->n_log = c->log_next = 0;
    c->written.n = c->carried.n = 0;
    fp_enter(h);
}

void check_begin(struct check *c, unsigned hart, uint64_t insns)
{
    struct hart *follower = c->followers[hart];

    c->current = hart;
    c->is_running = true;
    c->clock = *c->config.clock;
    run_begin(follower, insns);
    fp_leave(follower);
}

void check_end(struct check *c, unsigned hart)
{
    struct hart *follower = c->followers[hart];

    after_code(c);
    fp_enter(follower);
    (void)run_end(follower);
    c->is_running = false;
}

void check_end_reservation(struct check *c, unsigned hart)
{
    hart_end_reservation(c->followers[hart]);
}

/* ---- life ---- */

static int create_followers(struct check *c)
{
    for (unsigned i = 0; i < c->config.n_harts; i++) {
        c->followers[i] = hart_create(&(struct hart_config){
            .id = c->config.harts[i]->config.id,
            .isa = c->config.isa,
            .phys = c->phys,
            .clock = &c->clock,
            .n_pmp = c->config.n_pmp,
            .counts_accesses = c->config.harts[i]->config.counts_accesses,
            .peer = i ? c->followers[0] : NULL,
        });
        if (!c->followers[i])
            return -ENOMEM;
        c->followers[i]->tap = &c->follower_tap;
        c->config.harts[i]->tap = &c->leader_tap;
    }
    return 0;
}

int check_create(const struct check_config *config, struct check **out)
{
    struct check *c = calloc(1, sizeof(*c));

    if (!c)
        return -ENOMEM;
    c->config = *config;
    c->clock = *config->clock;
    c->phys = phys_create_twin(config->phys);
    external_init(c);
    c->leader_tap.attended = on_attended;
    c->leader_tap.returned = on_returned;
    if (!c->phys || create_followers(c) < 0) {
        check_destroy(c);
        return -ENOMEM;
    }
    phys_set_tap(config->phys, &c->leader_devices);
    phys_set_tap(c->phys, &c->follower_devices);
    phys_set_listener(c->phys, on_follower_wrote, NULL, c);
    *out = c;
    return 0;
}

void check_destroy(struct check *c)
{
    if (!c)
        return;
    for (unsigned i = 0; i < c->config.n_harts; i++) {
        hart_destroy(c->followers[i]);
        c->config.harts[i]->tap = NULL;
    }
    phys_set_tap(c->config.phys, NULL);
    phys_destroy(c->phys);
    free(c->log);
    free(c->written.items);
    free(c->carried.items);
    free(c);
}

/* What the architecture shows of a hart. */
static void copy_hart(struct hart *to, const struct hart *from)
{
    hart_reset(to, from->pc);
    memcpy(to->x, from->x, sizeof(to->x));
    memcpy(to->f, from->f, sizeof(to->f));
    to->priv = from->priv;
    to->virt = from->virt;
    to->frm = from->frm;
    to->fflags = from->fflags;
    to->is_waiting = from->is_waiting;
    to->csr = from->csr;
    to->pmp = from->pmp;
    to->mtimecmp = from->mtimecmp;
    to->counters = from->counters;
    to->instret_end = from->instret_end;
    to->entropy = from->entropy;
    to->reservation.pa = from->reservation.pa;
    to->reservation.value = from->reservation.value;
    to->reservation.size = from->reservation.size;
    access_update_context(to);
}

void check_reset(struct check *c)
{
    ram_copy(c, phys_ram_base(c->phys), phys_ram_size(c->phys));
    c->clock = *c->config.clock;
    c->random = UINT64_C(0x9e3779b97f4a7c15);
    c->has_failed = false;
    c->n_items = 0;
    c->n_steps = 0;
    c->written.n = c->carried.n = c->n_log = c->log_next = 0;
    for (unsigned i = 0; i < c->config.n_harts; i++)
        copy_hart(c->followers[i], c->config.harts[i]);
}

bool check_finish(struct check *c)
{
    if (!c->has_failed)
        ram_for_each_used(c, compare_page);
    if (c->n_items)
        report_end(c, "at the end: %s%s", c->items[0].name, c->n_items > 1 ? " and more" : "");
    return !c->has_failed;
}

void check_get_stats(const struct check *c, struct check_stats *out)
{
    *out = c->stats;
}
