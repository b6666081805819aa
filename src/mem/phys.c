#include "mem/phys.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define RAM_ALIGNMENT (UINT64_C(2) << 20)
#define MAX_DEVICES 64

struct phys {
    uint8_t *ram; /* owned, inside `mapping` */
    uint64_t ram_base;
    uint64_t ram_size;
    void *mapping; /* owned */
    size_t mapping_size;
    struct device *devices[MAX_DEVICES]; /* owned, sorted by base */
    struct device *added[MAX_DEVICES];   /* the same in the order in which they came */
    unsigned n_devices;
    bool borrows_devices;
    const struct phys_tap *tap; /* borrowed, or NULL */
    void (*written)(void *ctx, uint64_t pa, uint64_t len);
    void (*map_changed)(void *ctx);
    void *listener;
};

struct phys *phys_create(void)
{
    return calloc(1, sizeof(struct phys));
}

void phys_destroy(struct phys *phys)
{
    if (!phys)
        return;
    while (phys->n_devices > 0 && !phys->borrows_devices) {
        struct device *dev = phys->added[--phys->n_devices];

        dev->ops->destroy(dev);
    }
    if (phys->mapping)
        munmap(phys->mapping, phys->mapping_size);
    free(phys);
}

static bool ranges_overlap(uint64_t a, uint64_t a_size, uint64_t b, uint64_t b_size)
{
    return a < b + b_size && b < a + a_size;
}

static bool is_free(const struct phys *phys, uint64_t base, uint64_t size)
{
    if (phys->ram && ranges_overlap(base, size, phys->ram_base, phys->ram_size))
        return false;
    for (unsigned i = 0; i < phys->n_devices; i++) {
        if (ranges_overlap(base, size, phys->devices[i]->base, phys->devices[i]->size))
            return false;
    }
    return true;
}

int phys_add_ram(struct phys *phys, uint64_t base, uint64_t size)
{
    uint64_t misalignment = (base | size) & (PHYS_PAGE_SIZE - 1);

    if (phys->ram || size == 0 || misalignment || base + size < base)
        return -EINVAL;
    if (!is_free(phys, base, size))
        return -EEXIST;
    phys->mapping_size = size + RAM_ALIGNMENT;
    phys->mapping = mmap(NULL, phys->mapping_size, PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (phys->mapping == MAP_FAILED) {
        phys->mapping = NULL;
        return -ENOMEM;
    }
    phys->ram = (uint8_t *)align_up((uint64_t)phys->mapping, RAM_ALIGNMENT);
    phys->ram_base = base;
    phys->ram_size = size;
    /* Only a hint: without huge pages the guest is slower, not wrong. */
    (void)madvise(phys->ram, size, MADV_HUGEPAGE);
    return 0;
}

struct phys *phys_create_twin(const struct phys *phys)
{
    struct phys *twin = phys_create();

    if (!twin)
        return NULL;
    if (phys_add_ram(twin, phys->ram_base, phys->ram_size) < 0) {
        phys_destroy(twin);
        return NULL;
    }
    memcpy(twin->devices, phys->devices, sizeof(twin->devices));
    twin->n_devices = phys->n_devices;
    twin->borrows_devices = true;
    return twin;
}

static void device_rom_changed(void *ctx)
{
    struct phys *phys = ctx;

    if (phys->map_changed)
        phys->map_changed(phys->listener);
}

int phys_add_device(struct phys *phys, struct device *dev, uint64_t base, uint64_t size)
{
    unsigned at = phys->n_devices;

    if (size == 0 || base + size < base)
        return -EINVAL;
    if (!is_free(phys, base, size))
        return -EEXIST;
    if (phys->n_devices == MAX_DEVICES)
        return -ENOMEM;
    for (; at > 0 && phys->devices[at - 1]->base > base; at--)
        phys->devices[at] = phys->devices[at - 1];
    phys->devices[at] = dev;
    phys->added[phys->n_devices++] = dev;
    dev->base = base;
    dev->size = size;
    dev->rom_changed = device_rom_changed;
    dev->rom_changed_ctx = phys;
    return 0;
}

uint64_t phys_ram_base(const struct phys *phys)
{
    return phys->ram_base;
}

uint64_t phys_ram_size(const struct phys *phys)
{
    return phys->ram_size;
}

uint8_t *phys_ram(const struct phys *phys, uint64_t pa, uint64_t len)
{
    uint64_t offset = pa - phys->ram_base;

    if (pa < phys->ram_base || offset >= phys->ram_size || len > phys->ram_size - offset)
        return NULL;
    return phys->ram + offset;
}

struct device *phys_device(const struct phys *phys, uint64_t pa)
{
    unsigned low = 0;
    unsigned high = phys->n_devices;

    while (low < high) {
        unsigned middle = (low + high) / 2;
        struct device *dev = phys->devices[middle];

        if (pa < dev->base)
            high = middle;
        else if (pa - dev->base >= dev->size)
            low = middle + 1;
        else
            return dev;
    }
    return NULL;
}

const uint8_t *phys_memory(const struct phys *phys, uint64_t pa, uint64_t len)
{
    const uint8_t *ram = phys_ram(phys, pa, len);
    const struct device *dev;

    if (ram)
        return ram;
    dev = phys_device(phys, pa);
    return dev && dev->rom && len <= dev->size - (pa - dev->base) ? dev->rom + (pa - dev->base)
                                                                  : NULL;
}

struct device *phys_device_at(const struct phys *phys, unsigned n)
{
    return n < phys->n_devices ? phys->devices[n] : NULL;
}

static bool device_accepts(const struct device *dev, uint64_t offset, unsigned size)
{
    return (offset & (size - 1)) == 0 && size <= dev->size - offset;
}

bool phys_read(struct phys *phys, uint64_t pa, unsigned size, uint64_t *value)
{
    const uint8_t *memory = phys_memory(phys, pa, size);
    struct device *dev;

    *value = 0;
    if (memory) {
        memcpy(value, memory, size);
        return true;
    }
    dev = phys_device(phys, pa);
    if (!dev || !device_accepts(dev, pa - dev->base, size))
        return false;
    if (size < dev->ops->min_size || size > dev->ops->max_size)
        return false;
    if (phys->tap)
        return phys->tap->read(phys->tap->ctx, dev, pa - dev->base, size, value);
    return dev->ops->read(dev, pa - dev->base, size, value);
}

bool phys_write(struct phys *phys, uint64_t pa, unsigned size, uint64_t value)
{
    uint8_t *ram = phys_ram(phys, pa, size);
    struct device *dev;

    if (ram) {
        memcpy(ram, &value, size);
        phys_written(phys, pa, size);
        return true;
    }
    dev = phys_device(phys, pa);
    if (!dev || !device_accepts(dev, pa - dev->base, size))
        return false;
    if (size < dev->ops->min_size || size > dev->ops->max_size)
        return false;
    if (phys->tap)
        return phys->tap->write(phys->tap->ctx, dev, pa - dev->base, size, value);
    return dev->ops->write(dev, pa - dev->base, size, value);
}

void phys_set_tap(struct phys *phys, const struct phys_tap *tap)
{
    phys->tap = tap;
}

void phys_written(struct phys *phys, uint64_t pa, uint64_t len)
{
    if (phys->written)
        phys->written(phys->listener, pa, len);
}

void phys_set_listener(struct phys *phys, void (*written)(void *ctx, uint64_t pa, uint64_t len),
                       void (*map_changed)(void *ctx), void *ctx)
{
    phys->written = written;
    phys->map_changed = map_changed;
    phys->listener = ctx;
}

static uint8_t *dma_span(void *ctx, uint64_t addr, uint64_t *len, bool write)
{
    struct phys *phys = ctx;
    uint8_t *host = phys_ram(phys, addr, 1);

    (void)write;
    if (host && *len > phys->ram_size - (addr - phys->ram_base))
        *len = phys->ram_size - (addr - phys->ram_base);
    return host;
}

static void dma_written(void *ctx, uint64_t addr, uint64_t len)
{
    phys_written(ctx, addr, len);
}

struct dma phys_dma(struct phys *phys)
{
    static const struct dma_ops ops = {.span = dma_span, .written = dma_written};

    return (struct dma){.ops = &ops, .ctx = phys};
}
