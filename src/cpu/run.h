/*
 * The parts of hart_run(), for those that take a hart through its run themselves (check/).
 */
#ifndef HARTWOOD_CPU_RUN_H
#define HARTWOOD_CPU_RUN_H

#include "cpu/state.h"

/* Starts a run of `insns` instructions; the host's floating-point unit is the guest's from now on. */
void run_begin(struct hart *h, uint64_t insns);
/* Ends it. Returns the instructions that were left. */
uint64_t run_end(struct hart *h);

/* Looks at interrupts and requests before code runs. False: the run shall end. */
bool run_attend(struct hart *h);
/* Takes an interrupt, and ends a wait, if something is pending. */
void run_interrupts(struct hart *h);
/* Runs code until it hands control back, and takes its trap. */
void run_code(struct hart *h, const struct insn *code);
/*
 * Takes the trap in h->trap. It retires nothing but costs budget, so that a loop of traps comes to
 * an end.
 */
void run_trap(struct hart *h);

/* Lets the code that runs next look whether it shall come back when `insns` have retired. */
void run_limit(struct hart *h, int64_t insns);
/* Instructions until this run's end. */
int64_t run_left(const struct hart *h);

#endif
