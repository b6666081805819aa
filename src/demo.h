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
 * counts instructions, so that a lesson says the same every time. Returns 0, or -ENOENT with a
 * reason: there is no such lesson, or this build carries none.
 */
NODISCARD int demo_configure(const char *lesson, struct machine_config *config, char *error,
                             size_t error_size);

#endif
