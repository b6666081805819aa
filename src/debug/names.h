/*
 * Names of addresses, told by the address space that they are in: the symbols of what the machine
 * has loaded, and those of files that the user has named for a guest or a mode.
 */
#ifndef HARTWOOD_DEBUG_NAMES_H
#define HARTWOOD_DEBUG_NAMES_H

#include <stdio.h>

#include "debug/points.h"
#include "debug/space.h"

/* One file of the user's. */
struct names_table {
    char *path;                /* owned */
    struct symbols *symbols;   /* owned */
    struct point_filter where; /* the code that the names are of */
    struct names_table *next;
};

/* Of one machine; all zeros: the user has named no file. */
struct names {
    struct names_table *tables; /* the last one named comes first */
};

void names_free(struct names *names);

/* Reads the symbols of an ELF file. 0, or -errno with a line of reason. */
NODISCARD int names_add(struct names *names, const char *path, const struct point_filter *where,
                        char *error, size_t error_size);

/*
 * The symbol that a virtual address of the code that h runs lies in, as symbols_at(): of the files
 * that are about this code, else of what was loaded. What was loaded lies at physical addresses: to
 * a guest its names belong only where both stages lead there.
 */
const char *names_at(const struct names *names, const struct machine *machine, const struct hart *h,
                     uint64_t address, uint64_t *offset);

/*
 * The address by which what was loaded knows the virtual address of the code that h runs. False: it
 * does not.
 */
bool names_loaded_address(const struct machine *machine, const struct hart *h, uint64_t address,
                          uint64_t *loaded);

/* The address of a name, whatever space it is in: of the files, else of what was loaded. */
bool names_find(const struct names *names, const struct machine *machine, const char *name,
                uint64_t *address);

#endif
