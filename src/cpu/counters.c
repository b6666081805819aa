/*
 * machine.adoc, "Hardware Performance Monitor" and "Machine Counter-Inhibit (mcountinhibit)
 * Register"; sscofpmf.adoc; smcntrpmf.adoc.
 */
#include "cpu/counters.h"

#include "cpu/access.h"
#include "cpu/csr_bits.h"
#include "cpu/tap.h"

const struct event_info event_table[EVENT_COUNT] = {
#define EVENT(id, selector, sbi, doc) [selector] = {sbi, doc},
#include "cpu/events.def"
#undef EVENT
};

#define CYCLE 0
#define INSTRET 2
#define NEVER UINT64_MAX

/* Events that decoded code counts itself. */
static bool is_counted_by_ops(enum event event)
{
    return event >= EVENT_LOADS && event <= EVENT_TRANSFERS;
}

static enum event event_of(const struct hart *h, unsigned n)
{
    if (n == CYCLE || n == INSTRET)
        return EVENT_INSTRET;
    return (enum event)(h->counters.config[n] & MHPMEVENT_SELECTOR);
}

static bool counts_instructions(enum event event)
{
    return event == EVENT_CYCLES || event == EVENT_INSTRET;
}

static uint64_t total_of(const struct hart *h, enum event event)
{
    return counts_instructions(event) ? csr_instret(h) : h->counters.total[event];
}

/* What counter n has counted since it was settled; a start may be one instruction ahead. */
static uint64_t gained(const struct hart *h, unsigned n)
{
    uint64_t gain = total_of(h, event_of(h, n)) - h->counters.start[n];

    return (h->counters.running & BIT(n)) && (int64_t)gain > 0 ? gain : 0;
}

static uint64_t counter_value(const struct hart *h, unsigned n)
{
    return h->counters.value[n] + gained(h, n);
}

/* sscofpmf.adoc, "Count Overflow Control": an overflow with OF = 0 is a request. */
static void overflow(struct hart *h, unsigned n)
{
    if (n <= INSTRET || !isa_has(h->config.isa, EXT_SSCOFPMF) ||
        (h->counters.config[n] & MHPMEVENT_OF))
        return;
    h->counters.config[n] |= MHPMEVENT_OF;
    h->csr.mip |= MIP_LCOFIP;
    h->irq_recheck = true;
}

static void settle(struct hart *h)
{
    struct counters *c = &h->counters;

    for (uint32_t left = c->running; left; left &= left - 1) {
        unsigned n = (unsigned)__builtin_ctz(left);
        uint64_t gain = gained(h, n);

        if (c->value[n] + gain < gain)
            overflow(h, n);
        c->value[n] += gain;
        c->start[n] += gain;
    }
}

/* The bit of mcyclecfg, minstretcfg and mhpmevent that stops counting in this mode. */
static uint64_t filter_bit(unsigned priv, bool virt)
{
    if (virt)
        return priv == PRIV_S ? COUNTER_VSINH : COUNTER_VUINH;
    return priv == PRIV_M ? COUNTER_MINH : priv == PRIV_S ? COUNTER_SINH : COUNTER_UINH;
}

static uint32_t running_now(const struct hart *h)
{
    uint64_t filter = filter_bit(h->priv, h->virt);
    uint32_t candidates = ~(uint32_t)h->csr.mcountinhibit & ~(uint32_t)COUNTER_TM;
    uint32_t running = 0;

    for (; candidates; candidates &= candidates - 1) {
        unsigned n = (unsigned)__builtin_ctz(candidates);

        if (event_of(h, n) != EVENT_NONE && !(h->counters.config[n] & filter))
            running |= 1u << n;
    }
    return running;
}

/* Sets the alarm for counter n, which runs; it overflows when `left` more have been counted. */
static void arm(struct hart *h, unsigned n)
{
    struct counters *c = &h->counters;
    enum event event = event_of(h, n);
    uint64_t left = -c->value[n];
    uint64_t *alarm = counts_instructions(event) ? &c->instret_alarm : &c->alarm[event];

    c->is_armed = true;
    if (left != 0 && left < *alarm - c->start[n])
        *alarm = c->start[n] + left;
}

static void arm_all(struct hart *h)
{
    struct counters *c = &h->counters;

    c->is_armed = false;
    c->instret_alarm = NEVER;
    for (unsigned event = 0; event < EVENT_COUNT; event++)
        c->alarm[event] = NEVER;
    if (!isa_has(h->config.isa, EXT_SSCOFPMF))
        return;
    for (uint32_t left = c->running & (uint32_t)COUNTERS_PROGRAMMABLE; left; left &= left - 1) {
        unsigned n = (unsigned)__builtin_ctz(left);

        if (!(c->config[n] & MHPMEVENT_OF))
            arm(h, n);
    }
}

void counters_plan_budget(struct hart *h)
{
    uint64_t now = csr_instret(h);
    uint64_t end = h->instret_end + h->reserve;
    uint64_t next = h->counters.instret_alarm;
    uint64_t delta;

    if ((int64_t)(end - now) <= 0 || next - now >= end - now)
        next = end;
    next -= (uint64_t)h->kept;
    delta = next - h->instret_end;
    h->instret_end = next;
    h->budget += (int64_t)delta;
    h->reserve = end - next;
}

void counters_update(struct hart *h)
{
    struct counters *c = &h->counters;
    uint32_t was_running = c->running;

    c->is_alarmed = false;
    settle(h);
    c->running = running_now(h);
    c->counts_ops = h->config.counts_accesses;
    for (uint32_t left = c->running; left; left &= left - 1) {
        unsigned n = (unsigned)__builtin_ctz(left);

        c->counts_ops |= is_counted_by_ops(event_of(h, n));
        if (!(was_running & (1u << n)))
            c->start[n] = total_of(h, event_of(h, n));
    }
    arm_all(h);
    counters_plan_budget(h);
}

static void find_filters(struct hart *h)
{
    struct counters *c = &h->counters;

    c->has_filter = false;
    for (unsigned n = 0; n < COUNTERS; n++)
        c->has_filter |= (c->config[n] & COUNTER_FILTER) != 0;
}

void counters_fold_accesses(struct hart *h)
{
    struct counters *c = &h->counters;
    uint64_t now = c->total[EVENT_LOADS] + c->total[EVENT_STORES];

    if (h->bank)
        h->bank->counts.accesses += now - c->accesses_seen;
    c->accesses_seen = now;
}

void counters_reset(struct hart *h)
{
    counters_fold_accesses(h);
    h->counters = (struct counters){.counted_at = NEVER};
    counters_update(h);
}

void counters_alarm(struct hart *h)
{
    h->counters.is_alarmed = true;
    atomic_fetch_or(&h->attention, ATTENTION_IRQ);
}

void counters_not_retired(struct hart *h)
{
    struct counters *c = &h->counters;

    if (c->counted_at != csr_instret(h))
        return;
    c->total[c->counted[0]]--;
    c->total[c->counted[1]]--;
    c->counted_at = NEVER;
}

/* Rows */

uint64_t counters_read(struct hart *h, const struct csr_row *row)
{
    unsigned n = row->number & 31;
    uint64_t value = counter_value(h, n);

    return n > INSTRET ? tap_read(h, value) : value;
}

/*
 * machine.adoc: a CSR write takes effect after the instruction has otherwise completed, its own
 * retirement included. Between these two, instret is what it will be then.
 */
static void write_begin(struct hart *h)
{
    h->now_index++;
    settle(h);
}

static void write_end(struct hart *h)
{
    find_filters(h);
    counters_update(h);
    h->now_index--;
    access_update_context(h);
}

/* A write never overflows: settle() sees only what is counted from the new value on. */
void counters_write(struct hart *h, const struct csr_row *row, uint64_t value)
{
    write_begin(h);
    h->counters.value[row->number & 31] = value;
    write_end(h);
}

void counters_write_inhibit(struct hart *h, const struct csr_row *row, uint64_t value)
{
    write_begin(h);
    h->csr.mcountinhibit = value & row->mask;
    write_end(h);
}

static uint64_t legal_filter(const struct hart *h, uint64_t value)
{
    uint64_t guest = isa_has(h->config.isa, EXT_H) ? COUNTER_VSINH | COUNTER_VUINH : 0;

    return value & (COUNTER_MINH | COUNTER_SINH | COUNTER_UINH | guest);
}

/* mhpmevent3 to 31 and minstretcfg have their counter's place, mcyclecfg mcountinhibit's. */
static unsigned config_index(const struct csr_row *row)
{
    unsigned n = row->number & 31;

    return n == 1 ? CYCLE : n;
}

uint64_t counters_read_config(struct hart *h, const struct csr_row *row)
{
    settle(h);
    return h->counters.config[config_index(row)];
}

void counters_write_filter(struct hart *h, const struct csr_row *row, uint64_t value)
{
    write_begin(h);
    h->counters.config[config_index(row)] = legal_filter(h, value);
    write_end(h);
}

/* WARL: a selector that selects nothing known becomes "no event". */
void counters_write_event(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t event = value & MHPMEVENT_SELECTOR;
    uint64_t config = event < EVENT_COUNT ? event : EVENT_NONE;

    if (isa_has(h->config.isa, EXT_SSCOFPMF))
        config |= legal_filter(h, value) | (value & MHPMEVENT_OF);
    write_begin(h);
    h->counters.config[row->number & 31] = config;
    h->counters.running &= ~(1u << (row->number & 31));
    write_end(h);
}

/* sscofpmf.adoc, "Supervisor Count Overflow (scountovf) Register". */
uint64_t counters_read_overflow(struct hart *h, const struct csr_row *row)
{
    uint64_t overflowed = 0;

    (void)row;
    settle(h);
    for (unsigned n = INSTRET + 1; n < COUNTERS; n++)
        overflowed |= h->counters.config[n] & MHPMEVENT_OF ? BIT(n) : 0;
    if (h->priv != PRIV_M)
        overflowed &= h->csr.mcounteren;
    return h->virt ? overflowed & h->csr.hcounteren : overflowed;
}
