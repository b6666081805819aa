/*
 * The text commands of the debugger: what gdb's "monitor" sends, and what a monitor on a terminal
 * reads. One table holds names, operands and help; what a command finds is told as text or
 * as JSON.
 */
#ifndef HARTWOOD_DEBUG_COMMAND_H
#define HARTWOOD_DEBUG_COMMAND_H

#include <stdio.h>

#include "debug/debug.h"
#include "debug/space.h"

enum space_kind { SPACE_VIRTUAL, SPACE_PHYSICAL, SPACE_GUEST_PHYSICAL, SPACE_GUEST_VIRTUAL };

/* A space as a user names it; what it is at the moment, command_space() says. */
struct space_choice {
    enum space_kind kind;
    int hart;                 /* whose CSRs count; -1: the commander's */
    int32_t vmid;             /* -1: the guest that the hart's CSRs name */
    int32_t asid;             /* of vsatp, or of satp where no guest is meant; -1: the CSR's */
    bool has_hgatp, has_vsatp;
    uint64_t hgatp, vsatp;    /* in place of the CSRs */
};

extern const struct space_choice space_choice_current;

/* One user. Start from commander_init(). */
struct commander {
    struct debug *debug;        /* borrowed */
    unsigned hart;              /* that commands are about unless they name one */
    struct space_choice space;  /* of gdb's own reads and writes */
    bool devices;               /* these may reach devices */
    bool may_resume;            /* commands may let the machine run */
    bool may_end;               /* commands may end its run or begin it again; at first true */
    struct point_filter filter; /* of the breakpoints and watchpoints that gdb sets */
};

void commander_init(struct commander *commander, struct debug *debug);

/*
 * Runs one line. Output and complaints go to `out`, each line with its end. False: it was not
 * understood or could not be done.
 */
bool command_run(struct commander *commander, const char *line, FILE *out);

/*
 * The same with its results as the text of a JSON object (docs/monitor.md): "command", "ok", "error"
 * where it is not, and what the command tells. To be freed by the caller; NULL: out of memory.
 */
char *command_run_json(struct commander *commander, const char *line, bool *ok);

/* An address as commands take it: a number, SYMBOL or SYMBOL+NUMBER. */
NODISCARD bool command_address(struct debug *debug, const char *text, uint64_t *address);

/* The name of the n-th command, in the order of `help`; NULL: there are fewer. */
const char *command_name(unsigned n);

/* The space of the choice. False: *reason, a static text, says what it lacks. */
NODISCARD bool command_space(const struct commander *commander, const struct space_choice *choice,
                             struct space *out, const char **reason);

#endif
