/*
 * Programs for the machine that this program carries, built from firmware/: ELF files in memory. A
 * build without a RISC-V cross compiler has none.
 */
#ifndef HARTWOOD_BUILTIN_H
#define HARTWOOD_BUILTIN_H

#include "base.h"

struct builtin_image {
    const char *name;
    const unsigned char *data, *end;
};

/* Ends with a row without a name. Made by firmware/CMakeLists.txt. */
extern const struct builtin_image builtin_images[];

/* NULL: this build does not have it. */
const struct builtin_image *builtin_find(const char *name);

#endif
