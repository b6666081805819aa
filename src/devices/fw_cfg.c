#include "devices/fw_cfg.h"

#include <endian.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "devices/fdt.h"

#define KEY_SIGNATURE 0x00
#define KEY_ID 0x01
#define KEY_FILE_DIR 0x19
#define KEY_FILE_FIRST 0x20
#define ID_TRADITIONAL 1u
#define ID_DMA 2u

#define MAX_ITEMS 64
#define MAX_FILES 32
#define NAME_SIZE 56

enum { /* register offsets of the MMIO interface */
    REG_DATA = 0,      /* 1 to 8 bytes */
    REG_SELECTOR = 8,  /* 16 bits, big-endian */
    REG_DMA_HIGH = 16, /* big-endian; writing the low half starts the transfer */
    REG_DMA_LOW = 20,
};
#define DMA_SIGNATURE UINT64_C(0x51454d5520434647) /* "QEMU CFG" */

#define DMA_ERROR 0x01u
#define DMA_READ 0x02u
#define DMA_SKIP 0x04u
#define DMA_SELECT 0x08u
#define DMA_WRITE 0x10u

struct item {
    uint16_t key;
    uint32_t size;
    uint8_t *data; /* owned */
};

/* One entry of the file directory, as the guest reads it. */
struct file_entry {
    uint32_t size;   /* big-endian */
    uint16_t select; /* big-endian */
    uint16_t reserved;
    char name[NAME_SIZE];
};

struct fw_cfg {
    struct device dev;
    struct dma dma;
    struct item items[MAX_ITEMS];
    unsigned n_items;
    struct {
        uint32_t count; /* big-endian */
        struct file_entry entries[MAX_FILES];
    } directory;
    unsigned n_files;
    uint16_t selected;
    uint32_t position; /* bytes of the selected item already read */
    uint32_t dma_high;
};

static struct fw_cfg *from_device(struct device *dev)
{
    return container_of(dev, struct fw_cfg, dev);
}

static struct item *find_item(struct fw_cfg *cfg, uint16_t key)
{
    for (unsigned i = 0; i < cfg->n_items; i++) {
        if (cfg->items[i].key == key)
            return &cfg->items[i];
    }
    return NULL;
}

int fw_cfg_add_item(struct device *dev, uint16_t key, const void *data, uint32_t size)
{
    struct fw_cfg *cfg = from_device(dev);
    struct item *item = &cfg->items[cfg->n_items];

    if (find_item(cfg, key))
        return -EEXIST;
    if (cfg->n_items == MAX_ITEMS)
        return -ENOMEM;
    item->data = malloc(size ? size : 1);
    if (!item->data)
        return -ENOMEM;
    if (size)
        memcpy(item->data, data, size);
    item->key = key;
    item->size = size;
    cfg->n_items++;
    return 0;
}

int fw_cfg_set_item(struct device *dev, uint16_t key, const void *data, uint32_t size)
{
    struct fw_cfg *cfg = from_device(dev);
    struct item *item = find_item(cfg, key);

    if (item) {
        free(item->data);
        *item = cfg->items[--cfg->n_items];
    }
    return fw_cfg_add_item(dev, key, data, size);
}

/* The directory item is made anew: it must have the new file and is small. */
static int publish_directory(struct fw_cfg *cfg)
{
    struct item *item = find_item(cfg, KEY_FILE_DIR);

    cfg->directory.count = htobe32(cfg->n_files);
    if (!item)
        return fw_cfg_add_item(&cfg->dev, KEY_FILE_DIR, &cfg->directory, sizeof(cfg->directory));
    memcpy(item->data, &cfg->directory, sizeof(cfg->directory));
    return 0;
}

int fw_cfg_add_file(struct device *dev, const char *name, const void *data, uint32_t size)
{
    struct fw_cfg *cfg = from_device(dev);
    struct file_entry *entry = &cfg->directory.entries[cfg->n_files];
    uint16_t key = (uint16_t)(KEY_FILE_FIRST + cfg->n_files);
    int result;

    if (strlen(name) >= NAME_SIZE)
        return -ENAMETOOLONG;
    if (cfg->n_files == MAX_FILES)
        return -ENOSPC;
    result = fw_cfg_add_item(dev, key, data, size);
    if (result < 0)
        return result;
    entry->size = htobe32(size);
    entry->select = htobe16(key);
    strcpy(entry->name, name);
    cfg->n_files++;
    return publish_directory(cfg);
}

/* What is left of the selected item; behind its end zeros are read. */
static uint32_t remaining(struct fw_cfg *cfg, const uint8_t **data)
{
    const struct item *item = find_item(cfg, cfg->selected);

    if (!item || cfg->position >= item->size)
        return 0;
    *data = item->data + cfg->position;
    return item->size - cfg->position;
}

static void advance(struct fw_cfg *cfg, uint32_t n)
{
    cfg->position = n > UINT32_MAX - cfg->position ? UINT32_MAX : cfg->position + n;
}

static bool dma_zero(struct fw_cfg *cfg, uint64_t address, uint64_t n)
{
    static const uint8_t zeros[4096];

    while (n > 0) {
        uint64_t part = n < sizeof(zeros) ? n : sizeof(zeros);

        if (!dma_write(&cfg->dma, address, zeros, part))
            return false;
        address += part;
        n -= part;
    }
    return true;
}

/* Carries out one transfer; false sets the error bit. Writing is refused. */
static bool dma_transfer(struct fw_cfg *cfg, uint32_t control, uint32_t length, uint64_t address)
{
    const uint8_t *data = NULL;
    uint32_t left;
    bool ok = true;

    if (control & DMA_SELECT) {
        cfg->selected = (uint16_t)(control >> 16);
        cfg->position = 0;
    }
    if (control & DMA_READ) {
        left = remaining(cfg, &data);
        if (left > length)
            left = length;
        ok = (left == 0 || dma_write(&cfg->dma, address, data, left))
             && dma_zero(cfg, address + left, length - left);
    } else if (control & DMA_WRITE) {
        return false;
    } else if (!(control & DMA_SKIP)) {
        return true;
    }
    advance(cfg, length);
    return ok;
}

static void run_dma(struct fw_cfg *cfg, uint64_t address)
{
    struct {
        uint32_t control;
        uint32_t length;
        uint64_t address;
    } access;
    uint32_t status;
    bool ok;

    if (!dma_read(&cfg->dma, address, &access, sizeof(access)))
        return; /* nowhere to report to */
    ok = dma_transfer(cfg, be32toh(access.control), be32toh(access.length),
                      be64toh(access.address));
    status = htobe32(ok ? 0 : DMA_ERROR);
    if (!dma_write(&cfg->dma, address, &status, sizeof(status)))
        return; /* read a moment ago: cannot happen, and there is nobody to tell */
}

/* The data register gives the item's bytes in order, whatever the width of the access. */
static uint64_t read_data(struct fw_cfg *cfg, unsigned size)
{
    uint8_t bytes[8] = {0};
    const uint8_t *data = NULL;
    uint32_t left = remaining(cfg, &data);
    uint64_t value;

    if (left)
        memcpy(bytes, data, left < size ? left : size);
    advance(cfg, size);
    memcpy(&value, bytes, sizeof(value));
    return value;
}

static bool fw_cfg_read(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    *value = 0;
    if (offset == REG_DATA) {
        *value = read_data(from_device(dev), size);
    } else if (offset >= REG_DMA_HIGH) {
        uint64_t swapped = htobe64(DMA_SIGNATURE);

        memcpy(value, (const uint8_t *)&swapped + (offset - REG_DMA_HIGH), size);
    }
    return true;
}

static bool fw_cfg_write(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    struct fw_cfg *cfg = from_device(dev);

    if (offset == REG_SELECTOR && size == 2) {
        cfg->selected = be16toh((uint16_t)value);
        cfg->position = 0;
    } else if (offset == REG_DMA_HIGH && size == 8) {
        run_dma(cfg, be64toh(value));
    } else if (offset == REG_DMA_HIGH && size == 4) {
        cfg->dma_high = be32toh((uint32_t)value);
    } else if (offset == REG_DMA_LOW && size == 4) {
        uint64_t address = (uint64_t)cfg->dma_high << 32 | be32toh((uint32_t)value);

        cfg->dma_high = 0;
        run_dma(cfg, address);
    }
    return true;
}

static void fw_cfg_reset(struct device *dev)
{
    struct fw_cfg *cfg = from_device(dev);

    cfg->selected = KEY_SIGNATURE;
    cfg->position = 0;
    cfg->dma_high = 0;
}

static void fw_cfg_destroy(struct device *dev)
{
    struct fw_cfg *cfg = from_device(dev);

    for (unsigned i = 0; i < cfg->n_items; i++)
        free(cfg->items[i].data);
    free(cfg);
}

static int fw_cfg_describe(struct device *dev, struct fdt_writer *fdt)
{
    fdt_writer_begin_unit(fdt, "fw-cfg", dev->base);
    fdt_writer_flag(fdt, "dma-coherent");
    fdt_writer_reg(fdt, dev->base, dev->size);
    fdt_writer_string(fdt, "compatible", "qemu,fw-cfg-mmio");
    fdt_writer_end(fdt);
    return fdt_writer_error(fdt);
}

struct device *fw_cfg_create(struct dma dma)
{
    static const struct device_ops ops = {
        .read = fw_cfg_read,
        .write = fw_cfg_write,
        .reset = fw_cfg_reset,
        .destroy = fw_cfg_destroy,
        .describe = fw_cfg_describe,
        .min_size = 1,
        .max_size = 8,
    };
    static const uint8_t id[4] = {ID_TRADITIONAL | ID_DMA};
    struct fw_cfg *cfg = calloc(1, sizeof(*cfg));

    if (!cfg)
        return NULL;
    cfg->dev.ops = &ops;
    cfg->dev.name = "fw-cfg";
    cfg->dma = dma;
    if (fw_cfg_add_item(&cfg->dev, KEY_SIGNATURE, "QEMU", 4) < 0
        || fw_cfg_add_item(&cfg->dev, KEY_ID, id, sizeof(id)) < 0 || publish_directory(cfg) < 0) {
        fw_cfg_destroy(&cfg->dev);
        return NULL;
    }
    return &cfg->dev;
}
