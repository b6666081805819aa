/*
 * Those who watch a run and write about it because an option asked for them: --events, --report,
 * --lint.
 */
#ifndef HARTWOOD_WATCHERS_H
#define HARTWOOD_WATCHERS_H

#include <stddef.h>

#include "machine.h"
#include "options.h"

/* NULL: not wanted. */
struct watchers {
    struct machine *machine; /* borrowed */
    struct events *events;
    struct report *report;
    struct lint *lint;
};

/* Starts those that the options want. 0, or -errno with `error` filled, and then none is there. */
int watchers_start(const struct options *options, struct machine *machine,
                   struct watchers *watchers, char *error, size_t error_size);

/*
 * Writes what they have to say, and ends them.
 *   code  the exit code of the run, for the report
 * NULL, or what could not be written.
 */
const char *watchers_finish(struct watchers *watchers, int code);

#endif
