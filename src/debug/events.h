/*
 * An event trace: what the harts do in time, as a file of the Chrome trace event format, which
 * Perfetto and chrome://tracing show as a timeline. A process of it is a hart; its tracks are
 * M-mode, HS-mode with U-mode, and each guest by its VMID. Slices are stays in a mode; exits from
 * guests, interrupts, traps and fences are instants with their details.
 */
#ifndef HARTWOOD_DEBUG_EVENTS_H
#define HARTWOOD_DEBUG_EVENTS_H

#include "cpu/observe.h"

struct events;

/*
 * Creates the file. 0 and *out, or -errno. Time stamps are microseconds of the machine's time.
 *   n_harts  at most EVENTS_MAX_HARTS
 */
#define EVENTS_MAX_HARTS 8
NODISCARD int events_create(const char *path, unsigned n_harts, struct events **out);
struct hart_observer *events_observer(struct events *events);
/* Ends all slices, completes the file and frees. 0 or -errno: not all could be written. */
int events_finish(struct events *events);

#endif
