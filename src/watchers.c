#include "watchers.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base.h"
#include "debug/events.h"
#include "debug/lint.h"
#include "debug/report.h"

/* What the report is called: what is run. */
static const char *title_of(const struct machine_config *config)
{
    const char *const names[] = {config->program, config->kernel, config->payload,
                                 config->flash[0], config->bios};

    for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
        if (names[i])
            return names[i];
    }
    return NULL;
}

static int start_events(struct watchers *watchers, const struct options *options)
{
    int err;

    if (!options->events)
        return 0;
    err = events_create(options->events, options->machine.n_harts, &watchers->events);
    if (err == 0)
        machine_add_observer(watchers->machine, events_observer(watchers->events));
    return err;
}

static int start_report(struct watchers *watchers, const struct options *options)
{
    return options->report ? report_create(watchers->machine, options->report,
                                           title_of(&options->machine), &watchers->report)
                           : 0;
}

static int start_lint(struct watchers *watchers, const struct options *options)
{
    return options->lint ? lint_create(watchers->machine, options->lint_file, &watchers->lint) : 0;
}

int watchers_start(const struct options *options, struct machine *machine,
                   struct watchers *watchers, char *error, size_t error_size)
{
    const char *what = options->events;
    int err;

    *watchers = (struct watchers){.machine = machine};
    err = start_events(watchers, options);
    if (err == 0) {
        what = options->report;
        err = start_report(watchers, options);
    }
    if (err == 0) {
        what = options->lint_file ? options->lint_file : "--lint";
        err = start_lint(watchers, options);
    }
    if (err < 0) {
        snprintf(error, error_size, "%s: %s", what, strerror(-err));
        (void)watchers_finish(watchers, 0);
    }
    return err;
}

const char *watchers_finish(struct watchers *watchers, int code)
{
    const char *failed = NULL;

    if (watchers->lint && lint_finish(watchers->lint) < 0)
        failed = "--lint: the findings could not be written";
    if (watchers->report && report_finish(watchers->report, code) < 0)
        failed = "--report: the page could not be written";
    if (watchers->events) {
        machine_remove_observer(watchers->machine, events_observer(watchers->events));
        if (events_finish(watchers->events) < 0)
            failed = "--events: the trace could not be written";
    }
    return failed;
}
