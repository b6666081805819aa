/*
 * --lint: hints for those who write hypervisors and kernels (docs/lint.md). Watches what software
 * does with page tables, CSRs and interrupts and reports what the specification gives no right to,
 * though it may work here and now. Changes nothing of what the guest sees but the time it takes.
 */
#ifndef HARTWOOD_DEBUG_LINT_H
#define HARTWOOD_DEBUG_LINT_H

#include "machine.h"

struct lint;

/*
 * Starts the checks of a machine that runs by the interpreter alone (ENGINE_INTERP).
 *   path  where findings are written; NULL: standard error
 * Returns 0 and *out, or -errno.
 */
NODISCARD int lint_create(struct machine *machine, const char *path, struct lint **out);

/*
 * Ends the checks: reports what only the end decides, and how many findings there were. NULL is
 * fine. Returns 0, or -EIO when not everything could be written.
 */
NODISCARD int lint_finish(struct lint *lint);

#endif
