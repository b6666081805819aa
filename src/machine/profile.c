/*
 * Where the CPU time of a run goes, for --stats: a timer of the process's CPU time that looks each
 * millisecond what the machine is at. What it looks at is written by the run loop and, only with
 * --stats, by translated code and around the accesses to devices.
 */
#include <errno.h>
#include <string.h>
#include <time.h>

#include "machine/internal.h"

#define NS_PER_MS 1000000

/* The host's kernel looks at such timers at its own tick only: overruns say how many were missed. */
static void on_tick(int sig, siginfo_t *info, void *context)
{
    struct machine *m = info->si_value.sival_ptr;
    const struct hart *running = *(struct hart *volatile *)&m->running;
    struct profile *p;
    unsigned part;

    (void)sig;
    (void)context;
    if (info->si_code != SI_TIMER)
        return;
    p = &m->profile;
    if (p->is_in_device)
        part = PROFILE_DEVICES;
    else if (running)
        part = hart_get_part(running);
    else
        part = p->is_in_poll ? PROFILE_POLL : PROFILE_REST;
    p->ms[part] += 1 + (uint64_t)(info->si_overrun > 0 ? info->si_overrun : 0);
}

static bool read_device(void *ctx, struct device *dev, uint64_t offset, unsigned size,
                        uint64_t *value)
{
    struct machine *m = ctx;
    bool ok;

    m->profile.is_in_device = true;
    ok = dev->ops->read(dev, offset, size, value);
    m->profile.is_in_device = false;
    m->profile.device_reads++;
    return ok;
}

static bool write_device(void *ctx, struct device *dev, uint64_t offset, unsigned size,
                         uint64_t value)
{
    struct machine *m = ctx;
    bool ok;

    m->profile.is_in_device = true;
    ok = dev->ops->write(dev, offset, size, value);
    m->profile.is_in_device = false;
    m->profile.device_writes++;
    return ok;
}

int profile_start(struct machine *m)
{
    struct profile *p = &m->profile;
    struct sigaction action = {.sa_sigaction = on_tick, .sa_flags = SA_SIGINFO | SA_RESTART};
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGPROF};
    const struct itimerspec each = {.it_interval = {.tv_nsec = NS_PER_MS},
                                    .it_value = {.tv_nsec = NS_PER_MS}};

    if (!m->config.counts_parts)
        return 0;
    if (!m->check) { /* which listens there itself */
        p->tap = (struct phys_tap){read_device, write_device, m};
        phys_set_tap(m->phys, &p->tap);
    }
    event.sigev_value.sival_ptr = m;
    sigemptyset(&action.sa_mask);
    if (sigaction(SIGPROF, &action, &p->action_before) < 0)
        return -errno;
    if (timer_create(CLOCK_PROCESS_CPUTIME_ID, &event, &p->timer) < 0) {
        int code = errno;

        (void)sigaction(SIGPROF, &p->action_before, NULL);
        return -code;
    }
    p->has_timer = true;
    (void)timer_settime(p->timer, 0, &each, NULL);
    return 0;
}

void profile_stop(struct machine *m)
{
    struct profile *p = &m->profile;
    struct sigaction ignore = {.sa_handler = SIG_IGN};

    if (!p->has_timer)
        return;
    (void)timer_delete(p->timer);
    (void)sigaction(SIGPROF, &ignore, NULL); /* drops one that is still pending */
    (void)sigaction(SIGPROF, &p->action_before, NULL);
    p->has_timer = false;
    if (!m->check)
        phys_set_tap(m->phys, NULL);
}

void profile_print(const struct machine *m, FILE *out)
{
    static const char *const names[PROFILE_PARTS] = {
        [HART_INTERPRETS] = "interpreter",
        [HART_TRANSLATED] = "translated code",
        [HART_ACCESSES] = "  in C for its memory accesses",
        [HART_CALLED] = "  in C for its other instructions",
        [HART_BETWEEN] = "  traps, interrupts, lookups between",
        [HART_TRANSLATES] = "making translations",
        [PROFILE_DEVICES] = "devices",
        [PROFILE_POLL] = "the host's events",
        [PROFILE_REST] = "the run loop",
    };
    uint64_t sum = 0;

    for (unsigned part = 0; part < PROFILE_PARTS; part++)
        sum += m->profile.ms[part];
    fprintf(out, "milliseconds of CPU time, sampled\n");
    for (unsigned part = 0; part < PROFILE_PARTS; part++)
        fprintf(out, "  %-40s %14llu %7.1f %%\n", names[part],
                (unsigned long long)m->profile.ms[part],
                sum ? 100.0 * (double)m->profile.ms[part] / (double)sum : 0.0);
}
