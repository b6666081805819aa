/*
 * The boot ROM with the reset vector. Every hart starts here in M-mode and goes on with
 *   a0 = mhartid, a1 = address of the device tree, a2 = address of struct fw_dynamic_info
 * (OpenSBI's fw_dynamic convention), which firmware that does not know it ignores.
 */
#ifndef HARTWOOD_DEVICES_BOOTROM_H
#define HARTWOOD_DEVICES_BOOTROM_H

#include "mem/bus.h"

struct bootrom_config {
    uint64_t entry;     /* where the harts go */
    uint64_t dtb;       /* device tree, 0: none */
    uint64_t next_addr; /* S-mode payload for fw_dynamic; 0: none */
    bool has_next;
};

struct device *bootrom_create(uint64_t size); /* NULL: out of memory */
/* Writes the code and its data; may be done again at each reset. */
void bootrom_program(struct device *dev, const struct bootrom_config *config);

#endif
