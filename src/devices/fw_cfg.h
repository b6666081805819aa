/*
 * fw_cfg, QEMU's firmware configuration device with its MMIO interface (QEMU's specification
 * "fw_cfg"): items by number, files by name, read through a data register or by DMA. Items are
 * read-only, as the specification of version 2.9 and later says.
 */
#ifndef HARTWOOD_DEVICES_FW_CFG_H
#define HARTWOOD_DEVICES_FW_CFG_H

#include "mem/bus.h"

#define FW_CFG_NB_CPUS 0x05
#define FW_CFG_KERNEL_SIZE 0x08
#define FW_CFG_INITRD_SIZE 0x0b
#define FW_CFG_MAX_CPUS 0x0f
#define FW_CFG_KERNEL_DATA 0x11
#define FW_CFG_INITRD_DATA 0x12
#define FW_CFG_CMDLINE_SIZE 0x14
#define FW_CFG_CMDLINE_DATA 0x15

struct device *fw_cfg_create(struct dma dma); /* NULL: out of memory */

/* Adds an item (copied). 0, -EEXIST or -ENOMEM. Multi-byte integers in items are little-endian. */
NODISCARD int fw_cfg_add_item(struct device *dev, uint16_t key, const void *data, uint32_t size);
/* The same, and replaces an item that is there: a reset loads files again. 0 or -ENOMEM. */
NODISCARD int fw_cfg_set_item(struct device *dev, uint16_t key, const void *data, uint32_t size);
/* Adds a file of the directory: name of at most 55 bytes. 0, -ENAMETOOLONG, -ENOSPC, -ENOMEM. */
NODISCARD int fw_cfg_add_file(struct device *dev, const char *name, const void *data,
                              uint32_t size);

#endif
