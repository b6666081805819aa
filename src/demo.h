/*
 * The lessons that this program carries: which there are, and what machine runs them.
 */
#ifndef HARTWOOD_DEMO_H
#define HARTWOOD_DEMO_H

#include <stdio.h>

#include "machine.h"

/* One line a lesson: its name and title. */
void demo_list(FILE *out);

/*
 * Prepares a machine for a lesson (NULL: the first one): built-in firmware, one hart, and time that
 * counts instructions, so that a lesson says the same every time. The lesson linux takes the config's
 * kernel, initrd and command line for its guest, and its time is the host's; the others take none.
 * Returns 0, or with a reason -ENOENT (there is no such lesson, or this build carries none) or
 * -EINVAL (files that it needs, or has no use for).
 */
NODISCARD int demo_configure(const char *lesson, struct machine_config *config, char *error,
                             size_t error_size);

#endif
