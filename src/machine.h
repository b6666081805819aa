/*
 * A machine: harts, memory and devices put together from plain data, loaded, run and taken apart.
 * The only module that knows them all. It prints nothing and never exits: errors are one line of
 * text for the caller, the end of a run is an exit code.
 */
#ifndef HARTWOOD_MACHINE_H
#define HARTWOOD_MACHINE_H

#include <stdio.h>

#include "cpu/hart.h"
#include "cpu/isa.h"
#include "trace/trace.h"

struct machine;

#define MACHINE_MAX_HARTS 8
#define MACHINE_MAX_DRIVES 8 /* as many as there are virtio slots */
#define MACHINE_MAX_NETDEVS 4
#define MACHINE_MAX_LOADS 16
#define MACHINE_MAX_FLASH 2

#define MACHINE_MIN_MEMORY (UINT64_C(1) << 20)
#define MACHINE_MAX_MEMORY (UINT64_C(1) << 38)
#define MACHINE_DEFAULT_MEMORY (UINT64_C(128) << 20)

/* --drive: a raw disk image behind virtio-blk. */
struct machine_drive {
    const char *path;
    bool is_readonly;
    int slot; /* virtio slot 0..7; -1: the next free one */
};

/* --load FILE@ADDR: bytes as they stand in the file. */
struct machine_load {
    const char *path;
    uint64_t address;
};

/*
 * Everything that defines a machine. Start from machine_config_init(). Strings are borrowed and
 * must live as long as the machine; NULL means "not given" unless said otherwise.
 */
/* ENGINE_CHECK: as ENGINE_JIT, and the interpreter repeats and compares everything (check/). */
enum machine_engine { ENGINE_INTERP, ENGINE_JIT, ENGINE_CHECK };

struct machine_config {
    enum machine_engine engine;
    const char *dump_jit;         /* file for an account of all translations at the end */
    uint64_t dump_first, dump_last; /* of guest addresses in it; last 0: all */
    bool perf_map;                /* /tmp/perf-PID.map */
    int32_t jit_threshold; /* entries of a block until it is translated; 0: the engine's choice */
    uint64_t memory_size; /* bytes, a multiple of 4 KiB */
    unsigned n_harts;     /* 1..MACHINE_MAX_HARTS */
    struct isa_config isa;
    unsigned n_pmp; /* PMP entries of a hart: 0, 16 or 64 */

    const char *program; /* bare ELF: entered in M-mode at its entry point; excludes bios, kernel */
    const char *bios;    /* firmware: a file, "builtin", "opensbi" (looked for), "none" (the kernel
                            runs in M-mode); NULL: the built-in one, or without it OpenSBI */
    const char *kernel;
    const char *payload; /* the name of a built-in image, in the place of a kernel */
    const char *initrd;
    const char *append;       /* kernel command line */
    const char *dtb;          /* device tree to hand over instead of the machine's own */
    const char *firmware_dir; /* searched first for OpenSBI */
    struct machine_load loads[MACHINE_MAX_LOADS];
    unsigned n_loads;
    const char *flash[MACHINE_MAX_FLASH]; /* files behind the CFI banks */
    bool flash_is_readonly[MACHINE_MAX_FLASH];

    struct machine_drive drives[MACHINE_MAX_DRIVES];
    unsigned n_drives;
    bool virtio_is_legacy;
    const char *netdevs[MACHINE_MAX_NETDEVS]; /* "user[,hostfwd=...]" */
    unsigned n_netdevs;
    const char *share_dir; /* 9p */
    const char *serial;    /* stdio | pty | file:PATH | unix:PATH | none; NULL: stdio */
    const char *console;   /* the same for a virtio console; NULL: there is none */

    /* For machine_print_stats(): what translated code does, and where the time goes. */
    bool counts_parts;
    bool counts_accesses; /* likewise: loads and stores */
    bool is_deterministic;
    uint64_t seed;             /* of everything random, when deterministic */
    uint64_t max_instructions; /* over all harts; 0: no limit */
    const char *signature;     /* file for begin_signature..end_signature */
    unsigned signature_granularity; /* bytes a line: 4, 8 or 16 */
    const char *trace;              /* file of the commit log */
    enum trace_format trace_format;
    struct trace_filter trace_filter;
};

/* The default machine: 128 MiB, one hart, default ISA, translator, serial on stdio. */
void machine_config_init(struct machine_config *config);

/*
 * Builds the machine, loads its images and brings it to its reset state. Returns 0 and *out, or
 * -errno with a one-line reason that names the file or option; then nothing was started.
 *   config: copied, the strings in it borrowed.
 */
NODISCARD int machine_create(const struct machine_config *config, struct machine **out,
                             char *error, size_t error_size);
void machine_destroy(struct machine *machine); /* NULL is fine; restores the terminal */

/*
 * Runs until the guest or the user ends it; returns the process's exit code:
 *   0        poweroff, finisher pass, HTIF pass, escape key
 *   1..255   the guest's failure code
 *   124      max_instructions reached
 *   125      the engines differ (ENGINE_CHECK)
 *   128 + n  ended by signal n
 * machine_error() says why when the machine itself failed (code 1).
 * For its duration SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGTSTP and SIGCONT are blocked and
 * served here: the terminal is restored on every way out, and around a stop of the job.
 */
#define MACHINE_EXIT_LIMIT 124
#define MACHINE_EXIT_DIFFERENCE 125
NODISCARD int machine_run(struct machine *machine);

/* Reason of the last failure or remarkable end ("" when there is none), one line. */
const char *machine_error(const struct machine *machine);
/* What the user should know of the machine that was made: one line, or NULL. */
const char *machine_warning(const struct machine *machine);

/* ENGINE_CHECK: what differs, in several lines; nothing if nothing does. */
void machine_print_difference(const struct machine *machine, FILE *out);

/* Where the other end of the serial line or virtio console is: the pseudo terminal of "pty"; NULL
 * for all others. */
const char *machine_serial_path(const struct machine *machine);
const char *machine_console_path(const struct machine *machine);

/* The device tree blob as the guest gets it. Returns 0 or -errno with a reason. */
NODISCARD int machine_dump_dtb(const struct machine *machine, const char *path, char *error,
                               size_t error_size);

/* One line a device, in address order: base, size, name (`hartwood devices`). */
void machine_list_devices(const struct machine *machine, FILE *out);
/*
 * Lets all harts be observed (cpu/observe.h) from now on, until it is removed. Borrowed. One that is
 * added later is asked first. To be called outside of hart_run().
 */
void machine_add_observer(struct machine *machine, struct hart_observer *observer);
void machine_remove_observer(struct machine *machine, struct hart_observer *observer);
/* Writes the file of config.dump_jit, if there is one. 0 or -errno. */
int machine_dump_jit(struct machine *machine);
/* Writes the counters of all harts and the machine (--stats). */
void machine_print_stats(const struct machine *machine, FILE *out);
uint64_t machine_instructions(const struct machine *machine);

#endif
