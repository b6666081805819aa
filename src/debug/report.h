/*
 * The report of a run: one HTML page that needs nothing else, with time by mode and guest, exits by
 * cause, the places that faulted most, interrupts, fences, and what the stages of each guest map at
 * the end. It collects as an observer (cpu/observe.h); its memory is bounded whatever guests do.
 */
#ifndef HARTWOOD_DEBUG_REPORT_H
#define HARTWOOD_DEBUG_REPORT_H

#include "cpu/observe.h"
#include "machine/inspect.h"

struct report;

/*
 * Creates the file and starts to observe the machine. 0 and *out, or -errno.
 *   title  what is run; copied. NULL: nothing is named
 */
NODISCARD int report_create(struct machine *machine, const char *path, const char *title,
                            struct report **out);
/* Ends observing, writes the page and frees. 0 or -errno: not all could be written. */
int report_finish(struct report *report, int exit_code);

#endif
