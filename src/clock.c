#include "clock.h"

#include <time.h>

#include "devices/memmap.h"

#define NS_PER_TICK (1000000000u / TIMEBASE_HZ)

static uint64_t source_ticks(const struct clock *clock, uint64_t insns)
{
    struct timespec now;

    if (clock->is_deterministic)
        return (clock->virtual_insns + insns) / CLOCK_INSNS_PER_TICK;
    if (clock->is_held)
        return clock->held_ticks;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * TIMEBASE_HZ + (uint64_t)now.tv_nsec / NS_PER_TICK;
}

uint64_t clock_ticks(const struct clock *clock, uint64_t insns)
{
    if (clock->is_frozen)
        return clock->frozen_ticks;
    return source_ticks(clock, insns) + clock->offset;
}

void clock_set_ticks(struct clock *clock, uint64_t insns, uint64_t ticks)
{
    clock->offset = ticks - source_ticks(clock, insns);
    clock->frozen_ticks = ticks;
}

void clock_freeze(struct clock *clock)
{
    clock->frozen_ticks = clock_ticks(clock, 0);
    clock->is_frozen = true;
}

void clock_thaw(struct clock *clock)
{
    if (!clock->is_frozen)
        return;
    clock->is_frozen = false;
    clock_set_ticks(clock, 0, clock->frozen_ticks);
}

void clock_hold(struct clock *clock, uint64_t most)
{
    uint64_t now, passed;

    if (clock->is_deterministic)
        return;
    clock->is_held = false;
    now = source_ticks(clock, 0);
    passed = now - clock->host_ticks;
    clock->held_ticks += passed < most ? passed : most;
    clock->host_ticks = now;
    clock->is_held = true;
}

void clock_init(struct clock *clock, bool is_deterministic)
{
    *clock = (struct clock){.is_deterministic = is_deterministic};
    clock_set_ticks(clock, 0, 0);
}

int64_t clock_ticks_to_ns(uint64_t ticks)
{
    const uint64_t limit = (uint64_t)INT64_MAX / NS_PER_TICK;

    return (int64_t)((ticks < limit ? ticks : limit) * NS_PER_TICK);
}
