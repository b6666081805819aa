/*
 * The machine as a debugger sees it: its parts, and a say in what each hart does in its turn. For
 * src/debug; whoever only runs a machine needs machine.h alone.
 *
 * Laws:
 * 1. Everything here is called on the machine's thread and outside of hart_run(): before
 *    machine_run(), from a source of the I/O loop, or from a function of machine_debugger.
 * 2. While the machine is paused its I/O loop goes on, its harts and its time stand still.
 */
#ifndef HARTWOOD_MACHINE_INSPECT_H
#define HARTWOOD_MACHINE_INSPECT_H

#include "io_loop.h"
#include "machine.h"
#include "mem/phys.h"
#include "mem/symbols.h"

enum hart_turn {
    TURN_RUN,
    TURN_HOLD,                 /* nothing: the hart stands where it is */
    TURN_STEP,                 /* one instruction, no interrupt taken */
    TURN_STEP_WITH_INTERRUPTS, /* one instruction, or the entry of an interrupt's handler */
    TURN_FINISH,               /* one instruction past its watchpoint */
};

struct machine_debugger {
    /* What the hart shall do now. Asked often; must have no side effect. */
    enum hart_turn (*turn)(struct machine_debugger *debugger, unsigned hart);
    /* The turn is over; has_stopped: at a stop of the hart's own (cpu/debug.h). */
    void (*turned)(struct machine_debugger *debugger, unsigned hart, bool has_stopped);
    /* The run is over, with the exit code that machine_run() is about to return. */
    void (*ended)(struct machine_debugger *debugger, int exit_code);
};

/* One at a time; NULL takes it away. Borrowed. */
void machine_set_debugger(struct machine *machine, struct machine_debugger *debugger);

void machine_pause(struct machine *machine);
void machine_resume(struct machine *machine);
bool machine_is_paused(const struct machine *machine);
/* Ends the run with the code, or starts everything again (paused if it is paused now). */
void machine_quit(struct machine *machine, int exit_code);
/* Whether the run is at its end, by that or anything else but a reset. */
bool machine_has_ended(const struct machine *machine);
void machine_request_reset(struct machine *machine);
/*
 * Gives each hart one turn, as machine_run() does all the time. False: none has run, because the
 * machine is paused or ended, or all harts wait.
 */
bool machine_round(struct machine *machine);

/* Lets `escape` be called when Ctrl-A c is typed on the terminal that the guest has. */
void machine_set_escape(struct machine *machine, void (*escape)(void *ctx), void *ctx);
/*
 * Takes the terminal away from the guest, in the mode it had before the run, and gives it back. For
 * a machine whose serial line or console is on stdio; without effect on others.
 */
void machine_take_terminal(struct machine *machine);
void machine_give_terminal(struct machine *machine);

/*
 * Says something on standard error that must not cut a line of the guest's on standard output. May
 * be called in hart_run(): nothing is written to the guest's streams.
 */
void machine_aside(struct machine *machine, const char *text, size_t n);
/* Writes what still waits for the end of a line. */
void machine_finish_aside(struct machine *machine);

/* Of the loaded images. */
const struct symbols *machine_symbols(const struct machine *machine);
unsigned machine_n_harts(const struct machine *machine);
struct hart *machine_hart(const struct machine *machine, unsigned n);
struct phys *machine_phys(const struct machine *machine);
struct io_loop *machine_io_loop(const struct machine *machine);
const struct isa_config *machine_isa(const struct machine *machine);

#endif
