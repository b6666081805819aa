/*
 * One bank of NOR flash: two 16-bit chips side by side on a 32-bit bus, speaking the Common Flash
 * Interface (JEDEC JESD68.01) with Intel's extended command set 0001h (Intel StrataFlash J3 data
 * sheet; block locks as in P30). Words that two chips share carry each chip's half.
 *
 * In array mode the bank reads, and executes, as memory.
 */
#ifndef HARTWOOD_DEVICES_CFI_FLASH_H
#define HARTWOOD_DEVICES_CFI_FLASH_H

#include "mem/bus.h"

struct cfi_flash_config {
    const char *path; /* contents; NULL: erased, and lost at the end */
    bool is_readonly; /* programming and erasing fail as on locked blocks; the file is not opened
                         for writing */
    uint64_t size;    /* bytes: 1 MiB to 32 MiB, a power of two */
    unsigned n_banks; /* how many banks from this one on its device-tree node describes; 0: the
                         node of an earlier bank has it */
};

/*
 * Returns 0 or -errno with a one-line reason. A file shorter than the bank is padded with erased
 * bytes; only bytes inside the file are written back. A longer one is refused (-EFBIG).
 */
NODISCARD int cfi_flash_create(struct device **out, const struct cfi_flash_config *config,
                               char *error, size_t error_size);

#endif
