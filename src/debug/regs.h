/*
 * The registers of a hart by number and by name, as gdb's target description tells them: general,
 * floating-point, every CSR of the tables that the hart has, and two pseudo registers, priv and
 * virt. All are 64 bits wide.
 *
 * A CSR is itself, whatever V is: sstatus is the HS-level's also while a guest runs, vsstatus the
 * guest's.
 */
#ifndef HARTWOOD_DEBUG_REGS_H
#define HARTWOOD_DEBUG_REGS_H

#include "machine/inspect.h"

#define REG_PC 32u
#define REG_F0 33u
#define REG_CSR 65u /* + the CSR's number */
#define REG_PRIV (REG_CSR + 4096u)
#define REG_VIRT (REG_PRIV + 1) /* V in bit 2, privilege below */
#define REG_COUNT (REG_VIRT + 1)

#define VIRT_V 4u

/* The name in the target description; NULL: the machine has no such register. */
const char *reg_name(const struct machine *machine, unsigned number);
/* The number; REG_COUNT: there is none of that name. */
unsigned reg_find(const struct machine *machine, const char *name);

/* A read changes nothing. False: there is no such register. */
NODISCARD bool reg_read(struct hart *h, const struct machine *machine, unsigned number,
                        uint64_t *value);
/* CSRs take what a CSR instruction in M-mode could write. False: there is none, or it is read-only. */
NODISCARD bool reg_write(struct hart *h, const struct machine *machine, unsigned number,
                         uint64_t value);

/* gdb's target description (XML). Owned by the caller; NULL: out of memory. */
char *regs_describe(const struct machine *machine);

#endif
