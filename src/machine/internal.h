/*
 * What the files of the machine share. Nobody else includes this.
 *
 *   machine.c        life: create, reset, destroy, reports
 *   inspect.c        what a debugger sees and does
 *   run.c            the run loop: slices, idling, the end
 *   signals.c        signals as events of the I/O loop
 *   board.c          the devices, their places and wires
 *   devicetree.c     the tree that describes them
 *   boot_protocol.c  images into RAM, the reset vector
 *   boot_offer.c     images for the program in flash
 *   signature.c      the memory that compliance tests compare
 *   profile.c        where the time goes, for --stats
 *   stats.c          what --stats prints
 */
#ifndef HARTWOOD_MACHINE_INTERNAL_H
#define HARTWOOD_MACHINE_INTERNAL_H

#include <signal.h>
#include <time.h>

#include "clock.h"
#include "check/check.h"
#include "devices/chardev.h"
#include "devices/finisher.h"
#include "devices/htif.h"
#include "devices/memmap.h"
#include "io_loop.h"
#include "machine.h"
#include "machine/inspect.h"
#include "mem/phys.h"
#include "mem/symbols.h"

#define MACHINE_ERROR_SIZE 512

/* Why the run loop stops. */
enum machine_end {
    END_NONE,
    END_EXIT,  /* with exit_code */
    END_RESET, /* start again */
};

struct machine_signals {
    struct io_source source;
    int fd;        /* signalfd; -1: none */
    int poll;      /* index of this round */
    sigset_t kept; /* the mask before */
};

/* What the machine is at: a hart's part (enum hart_part), or one of these. */
enum { PROFILE_DEVICES = HART_PARTS, PROFILE_POLL, PROFILE_REST, PROFILE_PARTS };

struct profile {
    uint64_t ms[PROFILE_PARTS];
    volatile bool is_in_device, is_in_poll;
    uint64_t device_reads, device_writes; /* not with a check */
    bool has_timer;
    timer_t timer;
    struct sigaction action_before;
    struct phys_tap tap;
};

struct machine {
    struct machine_config config;
    struct clock clock;
    struct phys *phys;    /* owned, and with it the devices */
    struct io_loop *loop; /* owned */
    struct engine *engine; /* owned; NULL: the interpreter alone */
    struct hart *harts[MACHINE_MAX_HARTS]; /* owned */
    struct check *check;  /* owned; NULL: nothing is compared */
    unsigned last_hart;   /* whose turn was the last one */
    struct hart *running; /* the one inside hart_run(), or NULL */
    struct chardev *serial, *console; /* owned */
    struct symbols *symbols;          /* owned: of the loaded images */
    struct htif *htif;                /* owned; NULL: the program has no tohost */
    struct trace *trace;              /* owned; NULL: none */
    struct machine_signals signals;
    struct hart_observer *observers;  /* borrowed; NULL: none */

    /* Borrowed from phys. */
    struct device *bootrom, *finisher, *rtc, *clint, *plic, *uart, *fw_cfg;
    struct device *flash[MACHINE_MAX_FLASH];
    struct device *virtio[MEMMAP_VIRTIO_COUNT];

    void *dtb; /* owned: the blob as it was handed over */
    size_t dtb_size;
    uint64_t entry; /* of the reset vector's jump */
    uint64_t initrd_start, initrd_end;
    uint8_t rng_seed[32];

    struct machine_debugger *debugger; /* borrowed; NULL: none */
    bool is_paused;                    /* no hart runs, time stands still */
    void (*escape)(void *ctx);         /* Ctrl-A c on the terminal; NULL: it is the guest's */
    void *escape_ctx;

    enum machine_end end;
    int exit_code;
    uint64_t instructions; /* retired by all harts since creation, resets included */
    uint64_t held_insns;   /* `instructions` when the clock was held last (check/) */
    uint64_t poll_time;    /* host time of the last poll round, ns */
    uint64_t n_polls, n_sleeps, n_resets;
    struct profile profile;
    char error[MACHINE_ERROR_SIZE];
    char warning[128]; /* machine_warning() */
};

/* ---- machine.c ---- */

/* Everything as after power-on: RAM cleared and loaded again, devices and harts reset. 0/-errno. */
int machine_reset(struct machine *m, char *error, size_t error_size);

/* ---- run.c ---- */

/* Present time in ticks of the timebase, as a hart would read it. */
uint64_t machine_ticks(const struct machine *m);
/* Ends the run (the first reason wins). */
void machine_end(struct machine *m, enum machine_end end, int exit_code);
/* One line for machine_error(). */
void machine_note(struct machine *m, const char *format, ...) PRINTF_LIKE(2, 3);

/* ---- signals.c ---- */

int machine_signals_start(struct machine *m); /* 0 or -errno */
void machine_signals_stop(struct machine *m);

/* ---- profile.c ---- */

/* Does nothing unless config.counts_parts. 0 or -errno. */
int profile_start(struct machine *m);
void profile_stop(struct machine *m);
void profile_print(const struct machine *m, FILE *out);

/* ---- board.c ---- */

/* Makes and maps all devices. 0 or -errno with a reason. */
int board_create(struct machine *m, char *error, size_t error_size);
/* Back to the reset state, all devices. */
void board_reset(struct machine *m);
uint32_t board_hart_phandle(unsigned hart);     /* of its cpu node */
uint32_t board_hart_pic_phandle(unsigned hart); /* of its interrupt controller */
uint32_t board_plic_phandle(void);

/* ---- devicetree.c ---- */

/* Room that is kept for the tree in RAM, bytes. */
uint64_t devicetree_room(const struct machine *m);
/* Makes m->dtb: the machine's own tree, or the user's with /chosen filled in. 0 or -errno. */
int devicetree_make(struct machine *m, char *error, size_t error_size);

/* ---- boot_protocol.c ---- */

/* Loads all images, places device tree and initrd, programs the boot ROM. 0 or -errno. */
int boot_load(struct machine *m, char *error, size_t error_size);

/* ---- boot_offer.c ---- */

/* Whether the program in flash is what runs; it gets kernel and initrd by fw_cfg. */
bool boot_enters_flash(const struct machine *m);
/* Puts kernel, initrd and command line into fw_cfg. 0 or -errno with a reason. */
int boot_offer(struct machine *m, char *error, size_t error_size);

/* ---- signature.c ---- */

/* Whether the program has a signature to write, all of it in RAM. 0 or -errno with reason. */
int signature_check(const struct machine *m, char *error, size_t error_size);
/* Writes begin_signature..end_signature to config.signature. 0 or -errno with a reason. */
int signature_write(struct machine *m, char *error, size_t error_size);

#endif
