/*
 * SiFive's test finisher, which is the board's syscon too: one 32-bit register whose writes end or
 * reset the machine.
 */
#ifndef HARTWOOD_DEVICES_FINISHER_H
#define HARTWOOD_DEVICES_FINISHER_H

#include "mem/bus.h"

enum finisher_request {
    FINISHER_PASS,  /* 0x5555: power off */
    FINISHER_FAIL,  /* 0x3333: end with the code in bits 31..16 */
    FINISHER_RESET, /* 0x7777 */
};

struct finisher_config {
    void (*request)(void *ctx, enum finisher_request request, unsigned code);
    void *ctx;
    uint32_t phandle; /* of its device-tree node */
};

struct device *finisher_create(const struct finisher_config *config); /* NULL: out of memory */

/* The syscon-poweroff and syscon-reboot nodes, which stand at the root of the tree. */
void finisher_describe_power(struct device *dev, struct fdt_writer *fdt);

#endif
