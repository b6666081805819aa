/* Traps: interrupts are picked, a trap is routed, and one writer per target mode enters it. */
#ifndef HARTWOOD_CPU_TRAP_H
#define HARTWOOD_CPU_TRAP_H

#include "cpu/state.h"

enum trap_target { TRAP_TO_M, TRAP_TO_HS, TRAP_TO_VS };

/*
 * Where a trap of this cause goes when it comes up in that mode: medeleg or mideleg decide, then
 * hedeleg or hideleg.
 */
enum trap_target trap_target(const struct hart *h, uint64_t cause, bool virt, unsigned priv);

/*
 * Enters the trap in h->trap: in M-mode, HS-mode or the guest, as delegated. h->pc is the
 * instruction it interrupts, h->trap_insn that instruction decoded, or NULL.
 */
void trap_take(struct hart *h);

/* Whether trap_take_interrupt() would take one. */
bool trap_is_pending(const struct hart *h);
/* Takes the interrupt of highest priority that is pending and enabled. False: none. */
bool trap_take_interrupt(struct hart *h);

/* machine.adoc, "Trap-Return Instructions"; hypervisor.adoc, "Trap Return". Sets h->pc. */
void trap_return(struct hart *h, enum priv from);

#endif
