/*
 * Two engines in lockstep (docs/adr/0007-lockstep.md). Each hart of the machine, the leader, runs as
 * it would run alone. A follower with RAM of its own repeats by the interpreter, instruction by
 * instruction, what the leader has done whenever its code comes back; then all that the architecture
 * shows must be equal.
 *
 * Laws:
 * 1. A follower reaches no device and no clock: what the leader read is played back to it, what the
 *    leader wrote is compared.
 * 2. RAM is written by harts, which both sides do, or by devices, which is carried over: whoever
 *    writes RAM on behalf of a device tells check_ram_written(), between check_device_begin() and
 *    check_device_end() if a hart is running.
 * 3. The host's clock must stand still while a hart runs (clock_hold()).
 */
#ifndef HARTWOOD_CHECK_CHECK_H
#define HARTWOOD_CHECK_CHECK_H

#include <stdio.h>

#include "clock.h"
#include "cpu/hart.h"
#include "mem/phys.h"

struct check;

#define CHECK_MAX_HARTS 8

struct check_config {
    struct hart *harts[CHECK_MAX_HARTS]; /* borrowed: the leaders */
    unsigned n_harts;
    const struct isa_config *isa; /* borrowed */
    struct phys *phys;            /* borrowed: of the leaders, complete with its devices */
    const struct clock *clock;    /* borrowed: of the leaders */
    unsigned n_pmp;
    /* Called once, at the first difference. */
    void (*differs)(void *ctx);
    void *ctx;
};

/* From now on each run of a leader must stand between check_begin() and check_end(). 0 or -errno. */
NODISCARD int check_create(const struct check_config *config, struct check **out);
void check_destroy(struct check *c); /* NULL is fine; before the leaders go */

/* The leaders have been reset, or changed in any other way: the followers become what they are. */
void check_reset(struct check *c);

/* Leader `hart` is about to run `insns` instructions; it has run. */
void check_begin(struct check *c, unsigned hart, uint64_t insns);
void check_end(struct check *c, unsigned hart);

void check_ram_written(struct check *c, uint64_t pa, uint64_t len);
void check_device_begin(struct check *c);
void check_device_end(struct check *c);
void check_map_changed(struct check *c);
/* hart_end_reservation() was called for the leader. */
void check_end_reservation(struct check *c, unsigned hart);

/* Compares all RAM. False: it differs, now or something did before. */
bool check_finish(struct check *c);
bool check_has_failed(const struct check *c);
/* The first difference: one line, and a report of several. */
const char *check_summary(const struct check *c);
void check_report(const struct check *c, FILE *out);

struct check_stats {
    uint64_t returns;  /* times that leaders came back and were compared */
    uint64_t insns;    /* instructions that followers ran */
    uint64_t accesses; /* to devices, played back or compared */
};
void check_get_stats(const struct check *c, struct check_stats *out);

#endif
