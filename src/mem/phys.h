/*
 * The physical address space of the board: RAM and a sorted map of devices. Overlap is an error
 * when a region is added, never a question of order at run time.
 */
#ifndef HARTWOOD_MEM_PHYS_H
#define HARTWOOD_MEM_PHYS_H

#include "mem/bus.h"

struct phys;

#define PHYS_PAGE_SHIFT 12
#define PHYS_PAGE_SIZE (UINT64_C(1) << PHYS_PAGE_SHIFT)

struct phys *phys_create(void); /* NULL: out of memory */
void phys_destroy(struct phys *phys); /* destroys the devices too, the last added first */
/*
 * RAM of its own, of the same place and size, and the devices of `phys`, borrowed: a tap must stand
 * before them. NULL: out of memory.
 */
struct phys *phys_create_twin(const struct phys *phys);

/*
 * Adds the RAM: private, anonymous, zeroed, 2 MiB-aligned on the host. One call.
 *   base, size: bytes, multiples of 4 KiB. Returns 0, -EEXIST (overlap), -EINVAL, -ENOMEM.
 */
int phys_add_ram(struct phys *phys, uint64_t base, uint64_t size);

/* Maps a device; from then on phys owns it. 0, -EEXIST (overlap) or -ENOMEM. */
int phys_add_device(struct phys *phys, struct device *dev, uint64_t base, uint64_t size);

uint64_t phys_ram_base(const struct phys *phys);
uint64_t phys_ram_size(const struct phys *phys);

/* Host pointer to RAM at pa when all `len` bytes are RAM, else NULL. Writers call phys_written(). */
uint8_t *phys_ram(const struct phys *phys, uint64_t pa, uint64_t len);

/*
 * Host pointer for reading when all `len` bytes at pa are RAM, or all are of one device that is read
 * as a ROM at present, else NULL.
 */
const uint8_t *phys_memory(const struct phys *phys, uint64_t pa, uint64_t len);

/* The device at pa, or NULL. */
struct device *phys_device(const struct phys *phys, uint64_t pa);
/* The n-th device in address order, or NULL. */
struct device *phys_device_at(const struct phys *phys, unsigned n);

/*
 * One access of 1, 2, 4 or 8 bytes. RAM and reads of a ROM may be misaligned, other accesses to
 * devices not. False: access fault.
 */
NODISCARD bool phys_read(struct phys *phys, uint64_t pa, unsigned size, uint64_t *value);
NODISCARD bool phys_write(struct phys *phys, uint64_t pa, unsigned size, uint64_t value);

/*
 * Stands before the devices: makes each access in their place (check/check.h). Fetches from and
 * reads of a ROM are none. NULL: nothing does.
 */
struct phys_tap {
    bool (*read)(void *ctx, struct device *dev, uint64_t offset, unsigned size, uint64_t *value);
    bool (*write)(void *ctx, struct device *dev, uint64_t offset, unsigned size, uint64_t value);
    void *ctx;
};
void phys_set_tap(struct phys *phys, const struct phys_tap *tap); /* borrowed */

/*
 * Every writer of RAM other than a hart's fast path says so here, so that code translated from
 * those bytes is dropped. Listeners are the block caches.
 */
void phys_written(struct phys *phys, uint64_t pa, uint64_t len);
void phys_set_listener(struct phys *phys, void (*written)(void *ctx, uint64_t pa, uint64_t len),
                       void (*map_changed)(void *ctx), void *ctx);

/* RAM as devices without an IOMMU see it. Valid as long as phys. */
struct dma phys_dma(struct phys *phys);

#endif
