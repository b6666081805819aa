#include "devices/bootrom.h"

#include <stdlib.h>
#include <string.h>

/* struct fw_dynamic_info, version 2 (OpenSBI, docs/firmware/fw_dynamic.md). */
#define INFO_MAGIC 0x4942534f /* "OSBI" */
#define INFO_VERSION 2
#define INFO_MODE_S 1

#define DATA_OFFSET 0x40 /* behind the code */

struct boot_data {
    uint64_t entry;
    uint64_t dtb;
    struct {
        uint64_t magic, version, next_addr, next_mode, options, boot_hart;
    } info;
};

struct bootrom {
    struct device dev;
    uint8_t *bytes; /* owned, dev.size of them */
};

/* Offsets from the address that auipc leaves in t0, the start of the ROM. */
#define I_IMMEDIATE(offset) ((uint32_t)(offset) << 20)
#define DATA(member) I_IMMEDIATE(DATA_OFFSET + offsetof(struct boot_data, member))

static const uint32_t reset_vector[] = {
    0x00000297,                      /* auipc t0, 0 */
    0xf1402573,                      /* csrr  a0, mhartid */
    0x0002b583 | DATA(dtb),          /* ld    a1, dtb(t0) */
    0x00028613 | DATA(info),         /* addi  a2, t0, info */
    0x0002b283 | DATA(entry),        /* ld    t0, entry(t0) */
    0x00028067,                      /* jr    t0 */
};
_Static_assert(sizeof(reset_vector) <= DATA_OFFSET, "the data stands behind the code");

static struct bootrom *from_device(struct device *dev)
{
    return container_of(dev, struct bootrom, dev);
}

void bootrom_program(struct device *dev, const struct bootrom_config *config)
{
    struct bootrom *rom = from_device(dev);
    struct boot_data data = {
        .entry = config->entry,
        .dtb = config->dtb,
        .info = {
            .magic = INFO_MAGIC,
            .version = INFO_VERSION,
            .next_addr = config->has_next ? config->next_addr : 0,
            .next_mode = INFO_MODE_S,
            .options = 0,
            .boot_hart = 0,
        },
    };

    memcpy(rom->bytes, reset_vector, sizeof(reset_vector));
    memcpy(rom->bytes + DATA_OFFSET, &data, sizeof(data));
    if (dev->rom_changed)
        dev->rom_changed(dev->rom_changed_ctx);
}

/* Only for completeness of the interface: reads are served from dev->rom. */
static bool bootrom_read(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    *value = 0;
    memcpy(value, from_device(dev)->bytes + offset, size);
    return true;
}

/* A store to ROM is a PMA violation: access fault. */
static bool bootrom_write(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    (void)dev;
    (void)offset;
    (void)size;
    (void)value;
    return false;
}

static void bootrom_destroy(struct device *dev)
{
    struct bootrom *rom = from_device(dev);

    free(rom->bytes);
    free(rom);
}

struct device *bootrom_create(uint64_t size)
{
    static const struct device_ops ops = {
        .read = bootrom_read,
        .write = bootrom_write,
        .destroy = bootrom_destroy,
        .min_size = 1,
        .max_size = 8,
    };
    struct bootrom *rom = calloc(1, sizeof(*rom));

    if (!rom)
        return NULL;
    rom->bytes = calloc(1, size);
    if (!rom->bytes) {
        free(rom);
        return NULL;
    }
    rom->dev.ops = &ops;
    rom->dev.name = "boot-rom";
    rom->dev.rom = rom->bytes;
    return &rom->dev;
}
