#include "devices/cfi_flash.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "devices/fdt.h"

#define CHIPS 2u                     /* on the 32-bit bus */
#define BLOCK_SIZE (256u * 1024)     /* both chips together */
#define BUFFER_SIZE 2048u            /* write buffers of both chips */
#define CHIP_BUFFER_SHIFT 10         /* log2 of one chip's */
#define PATTERN_SIZE (256u * 1024) /* one piece of erased flash, mapped many times */

#define MANUFACTURER 0x89
#define DEVICE_ID 0x18

enum { /* commands; each chip sees the low byte of its half */
    CMD_PROGRAM_ALT = 0x10,
    CMD_ERASE = 0x20,
    CMD_PROGRAM = 0x40,
    CMD_CLEAR_STATUS = 0x50,
    CMD_LOCK_SETUP = 0x60,
    CMD_READ_STATUS = 0x70,
    CMD_READ_ID = 0x90,
    CMD_QUERY = 0x98,
    CMD_SUSPEND = 0xb0,
    CMD_CONFIRM = 0xd0,
    CMD_BUFFER = 0xe8,
    CMD_ARRAY_ALT = 0xf0,
    CMD_ARRAY = 0xff,
    CMD_LOCK = 0x01,
    CMD_LOCK_DOWN = 0x2f,
};

#define STATUS_READY 0x80
#define STATUS_ERASE_ERROR 0x20
#define STATUS_PROGRAM_ERROR 0x10
#define STATUS_LOCKED 0x02

enum mode {
    MODE_ARRAY,
    MODE_STATUS,
    MODE_ID,
    MODE_QUERY,
    MODE_ERASE,         /* waits for the confirmation */
    MODE_PROGRAM,       /* waits for the word */
    MODE_LOCK,          /* waits for which */
    MODE_BUFFER_COUNT,  /* waits for the number of words */
    MODE_BUFFER_DATA,
    MODE_BUFFER_CONFIRM,
};

struct flash {
    struct device dev;
    struct cfi_flash_config config;
    uint8_t *bytes; /* owned mapping of config.size bytes */
    int fd;         /* owned; -1: not written back */
    uint64_t file_size;
    enum mode mode;
    uint8_t status;
    uint8_t *locked; /* owned, one per block */
    uint8_t buffer[BUFFER_SIZE];
    uint64_t buffer_base; /* offset of the block that the buffered write goes to */
    uint32_t buffer_low, buffer_high; /* written part of the buffer: offsets in it */
    uint64_t buffer_start;            /* flash offset of buffer[0] */
    unsigned words_left;
};

static struct flash *from_device(struct device *dev)
{
    return container_of(dev, struct flash, dev);
}

/* ---- contents ---- */

/* Writes a changed part back to the file. False: the host refused it. */
static bool write_back(struct flash *flash, uint64_t offset, uint64_t size)
{
    if (flash->fd < 0 || offset >= flash->file_size)
        return true;
    if (size > flash->file_size - offset)
        size = flash->file_size - offset;
    while (size > 0) {
        ssize_t n = pwrite(flash->fd, flash->bytes + offset, size, (off_t)offset);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        offset += (uint64_t)n;
        size -= (uint64_t)n;
    }
    return true;
}

static bool is_protected(struct flash *flash, uint64_t offset)
{
    return flash->config.is_readonly || flash->locked[offset / BLOCK_SIZE];
}

/* Programming clears bits only. */
static void program(struct flash *flash, uint64_t offset, const uint8_t *data, uint64_t size)
{
    if (is_protected(flash, offset)) {
        flash->status |= STATUS_PROGRAM_ERROR | STATUS_LOCKED;
        return;
    }
    for (uint64_t i = 0; i < size; i++)
        flash->bytes[offset + i] &= data[i];
    if (!write_back(flash, offset, size))
        flash->status |= STATUS_PROGRAM_ERROR;
}

static void erase_block(struct flash *flash, uint64_t offset)
{
    uint64_t base = align_down(offset, BLOCK_SIZE);

    if (is_protected(flash, base)) {
        flash->status |= STATUS_ERASE_ERROR | STATUS_LOCKED;
        return;
    }
    memset(flash->bytes + base, 0xff, BLOCK_SIZE);
    if (!write_back(flash, base, BLOCK_SIZE))
        flash->status |= STATUS_ERASE_ERROR;
}

/* ---- what the chips answer ---- */

/* The query structure of one chip (JESD68.01 and Intel's primary algorithm table). */
static uint8_t query_byte(const struct flash *flash, uint64_t index)
{
    uint32_t n_blocks = (uint32_t)(flash->config.size / BLOCK_SIZE);
    uint32_t chip_block = BLOCK_SIZE / CHIPS / 256; /* in units of 256 bytes */
    uint8_t chip_shift = (uint8_t)__builtin_ctzll(flash->config.size / CHIPS);

    switch (index) {
    case 0x10: return 'Q';
    case 0x11: return 'R';
    case 0x12: return 'Y';
    case 0x13: return 0x01; /* primary command set 0001h */
    case 0x15: return 0x31; /* where the primary table stands */
    case 0x1b: return 0x45; /* supply voltages, BCD */
    case 0x1c: return 0x55;
    case 0x1f: return 0x07; /* typical times, 2^n us and ms */
    case 0x20: return 0x07;
    case 0x21: return 0x0a;
    case 0x23: return 0x04; /* maximum times, 2^n typical ones */
    case 0x24: return 0x04;
    case 0x25: return 0x04;
    case 0x27: return chip_shift;
    case 0x28: return 0x01; /* x16 */
    case 0x2a: return CHIP_BUFFER_SHIFT;
    case 0x2c: return 1; /* one region of equal blocks */
    case 0x2d: return (uint8_t)(n_blocks - 1);
    case 0x2e: return (uint8_t)((n_blocks - 1) >> 8);
    case 0x2f: return (uint8_t)chip_block;
    case 0x30: return (uint8_t)(chip_block >> 8);
    case 0x31: return 'P';
    case 0x32: return 'R';
    case 0x33: return 'I';
    case 0x34: return '1';
    case 0x35: return '0';
    case 0x36: return 0x20; /* instant individual block locking */
    case 0x3b: return 0x01; /* lock bits are readable */
    default: return 0;
    }
}

static uint8_t id_byte(const struct flash *flash, uint64_t offset)
{
    switch (offset % BLOCK_SIZE / 4) {
    case 0: return MANUFACTURER;
    case 1: return DEVICE_ID;
    case 2: return flash->locked[offset / BLOCK_SIZE];
    default: return 0;
    }
}

/* The 32-bit word at offset: both chips answer the same. */
static uint32_t answer(const struct flash *flash, uint64_t offset)
{
    uint32_t byte;

    if (flash->mode == MODE_ID)
        byte = id_byte(flash, offset);
    else if (flash->mode == MODE_QUERY)
        byte = query_byte(flash, (offset / 4) & 0xff);
    else
        byte = STATUS_READY | flash->status;
    return byte << 16 | byte;
}

static bool flash_read(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    struct flash *flash = from_device(dev);
    uint64_t word = answer(flash, offset & ~UINT64_C(3));

    if (size == 8)
        word |= (uint64_t)answer(flash, (offset & ~UINT64_C(3)) + 4) << 32;
    *value = size == 8 ? word : bits_get(word >> (offset & 3) * 8, size * 8 - 1, 0);
    return true;
}

/* ---- commands ---- */

static void set_mode(struct flash *flash, enum mode mode)
{
    bool was_array = flash->mode == MODE_ARRAY;

    flash->mode = mode;
    if (was_array == (mode == MODE_ARRAY))
        return;
    flash->dev.rom = mode == MODE_ARRAY ? flash->bytes : NULL;
    if (flash->dev.rom_changed)
        flash->dev.rom_changed(flash->dev.rom_changed_ctx);
}

static void start_command(struct flash *flash, uint64_t offset, uint8_t command)
{
    switch (command) {
    case CMD_PROGRAM_ALT:
    case CMD_PROGRAM:
        set_mode(flash, MODE_PROGRAM);
        break;
    case CMD_ERASE:
        set_mode(flash, MODE_ERASE);
        break;
    case CMD_CLEAR_STATUS:
        flash->status = 0; /* the read mode stays */
        break;
    case CMD_LOCK_SETUP:
        set_mode(flash, MODE_LOCK);
        break;
    case CMD_READ_STATUS:
    case CMD_SUSPEND: /* nothing takes long enough to be suspended */
    case CMD_CONFIRM:
        set_mode(flash, MODE_STATUS);
        break;
    case CMD_READ_ID:
        set_mode(flash, MODE_ID);
        break;
    case CMD_QUERY:
        set_mode(flash, MODE_QUERY);
        break;
    case CMD_BUFFER:
        flash->buffer_base = align_down(offset, BLOCK_SIZE);
        set_mode(flash, MODE_BUFFER_COUNT);
        break;
    default: /* CMD_ARRAY, CMD_ARRAY_ALT, and what the chip does not know */
        set_mode(flash, MODE_ARRAY);
        break;
    }
}

static void finish_erase(struct flash *flash, uint64_t offset, uint8_t command)
{
    if (command == CMD_CONFIRM)
        erase_block(flash, offset);
    else
        flash->status |= STATUS_ERASE_ERROR | STATUS_PROGRAM_ERROR; /* command sequence error */
    set_mode(flash, MODE_STATUS);
}

static void finish_lock(struct flash *flash, uint64_t offset, uint8_t command)
{
    if (command == CMD_LOCK || command == CMD_LOCK_DOWN)
        flash->locked[offset / BLOCK_SIZE] = 1;
    else if (command == CMD_CONFIRM)
        flash->locked[offset / BLOCK_SIZE] = 0;
    else
        flash->status |= STATUS_ERASE_ERROR | STATUS_PROGRAM_ERROR;
    set_mode(flash, MODE_STATUS);
}

static void buffer_error(struct flash *flash)
{
    flash->status |= STATUS_ERASE_ERROR | STATUS_PROGRAM_ERROR;
    set_mode(flash, MODE_STATUS);
}

/* The count, minus one, of words that each chip will get: as many stores to the bus. */
static void start_buffer(struct flash *flash, uint64_t value)
{
    unsigned n = (unsigned)(value & 0xffff) + 1;

    if (n > BUFFER_SIZE / 4) {
        buffer_error(flash);
        return;
    }
    memset(flash->buffer, 0xff, sizeof(flash->buffer));
    flash->words_left = n;
    flash->buffer_low = BUFFER_SIZE;
    flash->buffer_high = 0;
    set_mode(flash, MODE_BUFFER_DATA);
}

static void fill_buffer(struct flash *flash, uint64_t offset, unsigned size, uint64_t value)
{
    uint32_t at;
    unsigned words = size > 4 ? 2 : 1;

    if (flash->buffer_high == 0)
        flash->buffer_start = align_down(offset, BUFFER_SIZE);
    if (align_down(offset, BUFFER_SIZE) != flash->buffer_start
        || align_down(offset, BLOCK_SIZE) != flash->buffer_base) {
        buffer_error(flash);
        return;
    }
    at = (uint32_t)(offset - flash->buffer_start);
    memcpy(flash->buffer + at, &value, size);
    if (at < flash->buffer_low)
        flash->buffer_low = at;
    if (at + size > flash->buffer_high)
        flash->buffer_high = at + size;
    flash->words_left -= words < flash->words_left ? words : flash->words_left;
    if (flash->words_left == 0)
        set_mode(flash, MODE_BUFFER_CONFIRM);
}

static void finish_buffer(struct flash *flash, uint8_t command)
{
    if (command != CMD_CONFIRM) {
        buffer_error(flash);
        return;
    }
    program(flash, flash->buffer_start + flash->buffer_low, flash->buffer + flash->buffer_low,
            flash->buffer_high - flash->buffer_low);
    set_mode(flash, MODE_STATUS);
}

static bool flash_write(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    struct flash *flash = from_device(dev);
    uint8_t command = (uint8_t)value;

    switch (flash->mode) {
    case MODE_PROGRAM:
        program(flash, offset, (const uint8_t *)&value, size);
        set_mode(flash, MODE_STATUS);
        break;
    case MODE_ERASE: finish_erase(flash, offset, command); break;
    case MODE_LOCK: finish_lock(flash, offset, command); break;
    case MODE_BUFFER_COUNT: start_buffer(flash, value); break;
    case MODE_BUFFER_DATA: fill_buffer(flash, offset, size, value); break;
    case MODE_BUFFER_CONFIRM: finish_buffer(flash, command); break;
    default: start_command(flash, offset, command); break;
    }
    return true;
}

/* ---- life ---- */

static void flash_reset(struct device *dev)
{
    struct flash *flash = from_device(dev);

    flash->status = 0;
    memset(flash->locked, 0, flash->config.size / BLOCK_SIZE);
    set_mode(flash, MODE_ARRAY);
}

static void flash_destroy(struct device *dev)
{
    struct flash *flash = from_device(dev);

    if (flash->bytes)
        munmap(flash->bytes, flash->config.size);
    if (flash->fd >= 0)
        close(flash->fd);
    free(flash->locked);
    free(flash);
}

static int flash_describe(struct device *dev, struct fdt_writer *fdt)
{
    struct flash *flash = from_device(dev);
    uint32_t reg[16];
    unsigned n = 0;

    if (flash->config.n_banks == 0)
        return fdt_writer_error(fdt);
    for (unsigned i = 0; i < flash->config.n_banks && n + 4 <= ARRAY_SIZE(reg); i++) {
        uint64_t base = dev->base + i * dev->size;

        reg[n++] = (uint32_t)(base >> 32);
        reg[n++] = (uint32_t)base;
        reg[n++] = (uint32_t)(dev->size >> 32);
        reg[n++] = (uint32_t)dev->size;
    }
    fdt_writer_begin_unit(fdt, "flash", dev->base);
    fdt_writer_u32(fdt, "bank-width", 4);
    fdt_writer_cells(fdt, "reg", reg, n);
    fdt_writer_string(fdt, "compatible", "cfi-flash");
    fdt_writer_end(fdt);
    return fdt_writer_error(fdt);
}

static int fail(char *error, size_t error_size, const char *path, int code)
{
    snprintf(error, error_size, "%s: %s", path, strerror(code));
    return -code;
}

/* A file of ones, written rather than mapped: no page fault for each page. */
static int make_pattern(uint64_t size, char *error, size_t error_size)
{
    int fd = memfd_create("hartwood-flash", MFD_CLOEXEC);
    uint8_t ones[16 << 10];
    uint64_t at = 0;

    if (fd < 0)
        return fail(error, error_size, "flash: memfd_create", errno);
    memset(ones, 0xff, sizeof(ones));
    while (at < size) {
        uint64_t left = size - at;
        ssize_t n = pwrite(fd, ones, left < sizeof(ones) ? left : sizeof(ones), (off_t)at);

        if (n <= 0) {
            int result = fail(error, error_size, "flash: writing to memory", n < 0 ? errno : EIO);

            close(fd);
            return result;
        }
        at += (uint64_t)n;
    }
    return fd;
}

/*
 * Erased flash reads as ones. One small piece of ones is mapped over and over, privately, so that
 * an untouched bank costs address space only.
 */
static int map_erased(struct flash *flash, uint64_t size, char *error, size_t error_size)
{
    uint64_t piece = size < PATTERN_SIZE ? size : PATTERN_SIZE;
    int fd = make_pattern(piece, error, error_size);
    int result = 0;
    uint8_t *bytes;

    if (fd < 0)
        return fd;
    bytes = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (uint64_t at = 0; bytes != MAP_FAILED && at < size; at += piece) {
        if (mmap(bytes + at, piece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, fd, 0)
            == MAP_FAILED) {
            result = fail(error, error_size, "flash: mmap", errno);
            munmap(bytes, size);
            bytes = MAP_FAILED;
        }
    }
    if (bytes == MAP_FAILED && result == 0)
        result = fail(error, error_size, "flash: mmap", errno);
    close(fd);
    flash->bytes = bytes == MAP_FAILED ? NULL : bytes;
    return result;
}

/* Copies the file in; it is not mapped, so that a file that shrinks later cannot hurt. */
static int load_contents(struct flash *flash, char *error, size_t error_size)
{
    const struct cfi_flash_config *config = &flash->config;
    struct stat status;
    uint64_t at = 0;

    flash->fd = open(config->path, (config->is_readonly ? O_RDONLY : O_RDWR) | O_CLOEXEC);
    if (flash->fd < 0 || fstat(flash->fd, &status) < 0)
        return fail(error, error_size, config->path, errno);
    if (!S_ISREG(status.st_mode)) {
        snprintf(error, error_size, "%s: flash contents must be a regular file", config->path);
        return -EINVAL;
    }
    flash->file_size = (uint64_t)status.st_size;
    if (flash->file_size > config->size) {
        snprintf(error, error_size, "%s: %llu bytes, but a flash bank has %llu", config->path,
                 (unsigned long long)flash->file_size, (unsigned long long)config->size);
        return -EFBIG;
    }
    while (at < flash->file_size) {
        ssize_t n = pread(flash->fd, flash->bytes + at, flash->file_size - at, (off_t)at);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return fail(error, error_size, config->path, n < 0 ? errno : EIO);
        at += (uint64_t)n;
    }
    return 0;
}

int cfi_flash_create(struct device **out, const struct cfi_flash_config *config, char *error,
                     size_t error_size)
{
    static const struct device_ops ops = {
        .read = flash_read,
        .write = flash_write,
        .reset = flash_reset,
        .destroy = flash_destroy,
        .describe = flash_describe,
        .min_size = 1,
        .max_size = 8,
    };
    struct flash *flash = calloc(1, sizeof(*flash));
    int result;

    if (!flash)
        return fail(error, error_size, "flash", ENOMEM);
    flash->dev.ops = &ops;
    flash->dev.name = "cfi-flash";
    flash->config = *config;
    flash->fd = -1;
    result = map_erased(flash, config->size, error, error_size);
    flash->locked = calloc(config->size / BLOCK_SIZE, 1);
    if (result == 0 && !flash->locked)
        result = fail(error, error_size, "flash", ENOMEM);
    if (result == 0 && config->path)
        result = load_contents(flash, error, error_size);
    if (result < 0) {
        flash_destroy(&flash->dev);
        return result;
    }
    flash->dev.rom = flash->bytes;
    *out = &flash->dev;
    return 0;
}
