/*
 * `hartwood inspect`: lets a machine run to a place, then runs commands of command.h on it and
 * prints what they tell, as text or as one JSON object (docs/monitor.md).
 */
#ifndef HARTWOOD_DEBUG_INSPECT_H
#define HARTWOOD_DEBUG_INSPECT_H

#include <stdio.h>

#include "machine.h"

enum inspect_until {
    INSPECT_START, /* before the first instruction */
    INSPECT_TRAP,
    INSPECT_WORLD,
    INSPECT_MODE,
    INSPECT_PC,
    INSPECT_END,   /* of the run */
    INSPECT_INSNS, /* the machine's limit of instructions */
};

#define INSPECT_MAX_COMMANDS 64
#define INSPECT_PLACE_SIZE 512

struct inspect_config {
    enum inspect_until until;
    char place[INSPECT_PLACE_SIZE]; /* INSPECT_PC: an address as commands take it */
    uint64_t max_instructions; /* the machine's limit, 0: none; ends the wait for any place */
    uint64_t count;   /* the how manyth time it happens, from 1 on */
    const char *command[INSPECT_MAX_COMMANDS];
    unsigned n_commands;
    bool json;
};

/*
 * Parses "trap", "world", "mode", "pc=ADDRESS" or "end", each but the last with ",COUNT" behind it.
 * 0, or -EINVAL with a reason.
 */
NODISCARD int inspect_parse_until(const char *text, struct inspect_config *config, char *reason,
                                  size_t reason_size);

/*
 * Runs the machine, which has not run yet, and the commands. Returns 0 when all could be done, 1
 * when the place was not reached or a command failed, or with a reason -EINVAL (there is no such
 * place) or -ENOMEM.
 */
NODISCARD int inspect_run(struct machine *machine, const struct inspect_config *config, FILE *out,
                          char *reason, size_t reason_size);

#endif
