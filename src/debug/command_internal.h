/*
 * What the files of the commands share. Nobody else includes this.
 *
 *   command.c         the table, help, harts, the run
 *   command_args.c    words into numbers, filters and spaces
 *   command_devices.c what devices tell of their state
 *   command_go.c      the run, and why a trap was taken
 *   command_memory.c  reading, writing, translating
 *   command_names.c   symbols of files
 *   command_points.c  breakpoints and watchpoints
 *   command_regs.c    registers and code
 *   command_stats.c   what was counted
 *   command_walk.c    walks and maps
 *
 * A command that has something to tell finds it out once, as data, and then prints it to `out` or
 * puts it into `json`.
 */
#ifndef HARTWOOD_DEBUG_COMMAND_INTERNAL_H
#define HARTWOOD_DEBUG_COMMAND_INTERNAL_H

#include <jansson.h>

#include "debug/command.h"

#define WORDS_MAX 16

/* A line under work: the words behind the command's name. */
struct words {
    struct commander *commander;
    FILE *out;
    json_t *json; /* an object for the results; NULL: text is wanted */
    char *word[WORDS_MAX];
    unsigned n;
};

/* Prints the complaint, or makes it the result's "error", and returns false. */
bool complain(const struct words *w, const char *format, ...) PRINTF_LIKE(2, 3);

/* A number: 0x..., decimal. */
bool words_number(const struct words *w, unsigned index, const char *what, uint64_t *out);
/* A number, or SYMBOL or SYMBOL+NUMBER of the loaded images. */
bool words_address(const struct words *w, unsigned index, const char *what, uint64_t *out);

/*
 * Words from `first` on that are KEY=VALUE: v=, vmid=, mode=, hart= narrow *filter (NULL: they are
 * refused), vmid=, asid=, hart=, hgatp=, vsatp= choose in *choice (NULL: likewise); "device" sets *device.
 */
bool words_filter(const struct words *w, unsigned first, struct point_filter *filter);
bool words_choice(const struct words *w, unsigned first, struct space_choice *choice,
                  bool *device);
/* The name of a space. */
bool words_space(const struct words *w, unsigned index, struct space_choice *choice);
/* Puts the conditions that are set into o. */
void filter_json(json_t *o, const struct point_filter *filter);
void print_filter(const struct point_filter *filter, FILE *out);
void print_choice(const struct space_choice *choice, FILE *out);

typedef bool command_fn(const struct words *w);
command_fn command_break, command_watch, command_points, command_delete, command_filter;
command_fn command_hart, command_continue, command_step, command_until, command_explain;
command_fn command_exits, command_counts, command_state, command_symbols;
command_fn command_where, command_reg, command_set, command_disassemble, command_walk, command_map;
command_fn command_read, command_write, command_translate, command_set_space, command_devices;

#endif
