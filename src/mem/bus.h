/*
 * All that a device may know of the machine: how it is accessed and how it reaches memory (DMA).
 * A device sees offsets and sizes, never guest pointers.
 */
#ifndef HARTWOOD_MEM_BUS_H
#define HARTWOOD_MEM_BUS_H

#include "base.h"

struct device;
struct fdt_writer;

/* Hears what a device tells of its state. Both names are static strings. */
struct device_listener {
    /* What follows, to the next one, is about part `index` of this kind. */
    void (*part)(void *ctx, const char *kind, unsigned index);
    void (*value)(void *ctx, const char *name, uint64_t value);
    void *ctx;
};

struct device_ops {
    /*
     * Accesses of 1, 2, 4 or 8 bytes, naturally aligned, inside the device, of a size between
     * min_size and max_size. False: the hart gets an access fault (PMA violation).
     */
    bool (*read)(struct device *dev, uint64_t offset, unsigned size, uint64_t *value);
    bool (*write)(struct device *dev, uint64_t offset, unsigned size, uint64_t value);
    void (*reset)(struct device *dev);   /* may be NULL */
    void (*destroy)(struct device *dev); /* frees dev itself */
    /* Writes the device's own device-tree node; may be NULL. 0 or a negative libfdt error. */
    int (*describe)(struct device *dev, struct fdt_writer *fdt);
    /* Tells its registers, first those of the whole device, and changes nothing. May be NULL. */
    void (*tell)(struct device *dev, const struct device_listener *to);
    uint8_t min_size, max_size; /* bytes; others get an access fault */
};

/* Embedded as the first member of every device's struct. */
struct device {
    const struct device_ops *ops;
    const char *name;   /* static string, for `hartwood devices` */
    uint64_t base;      /* set by phys_add_device() */
    uint64_t size;      /* bytes */
    const uint8_t *rom; /* borrowed; not NULL: reads and fetches come from here (boot ROM, flash in
                           array mode), writes still go to ops->write */
    void (*rom_changed)(void *ctx); /* set by phys; the device calls it after changing `rom` */
    void *rom_changed_ctx;
};

/* How a device reaches memory. The IOMMU is one implementation, plain RAM the other. */
struct dma_ops {
    /*
     * Host pointer to guest-physical `addr`, *len lowered to what is contiguous there (>= 1).
     * NULL: no RAM. After writing through it call written(). Valid until the caller returns.
     */
    uint8_t *(*span)(void *ctx, uint64_t addr, uint64_t *len, bool write);
    void (*written)(void *ctx, uint64_t addr, uint64_t len);
};

struct dma {
    const struct dma_ops *ops;
    void *ctx;
};

/* Whole-buffer transfers; false when any byte of the range is not RAM (some may have moved). */
NODISCARD bool dma_read(const struct dma *dma, uint64_t addr, void *buf, uint64_t len);
NODISCARD bool dma_write(const struct dma *dma, uint64_t addr, const void *buf, uint64_t len);

#endif
