/*
 * Images into RAM and the reset vector, as on QEMU's `virt`:
 *
 *   0x8000_0000  firmware (M-mode), or with "none" the kernel
 *   0x8020_0000  kernel (S-mode payload)
 *   0x2000_0000  flash, entered instead of a kernel, which it then finds in fw_cfg
 *   high         initrd, device tree; the tree below 3 GiB, where early 32-bit code can reach it
 *
 * ELF files go where they say. Nothing overlaps: every image is noted and compared with the others,
 * the kernel with its bss (image_size).
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "builtin.h"
#include "devices/bootrom.h"
#include "machine/internal.h"
#include "mem/load.h"

#define PAYLOAD_OFFSET (UINT64_C(2) << 20) /* kernel behind firmware, one RV64 megapage */
#define DTB_LIMIT (UINT64_C(3) << 30)
#define DTB_ALIGNMENT (UINT64_C(2) << 20)
#define SMALL_RAM (UINT64_C(16) << 20) /* below this, 2 MiB of alignment are too much to spend */
#define MAX_IMAGES (MACHINE_MAX_LOADS + 5)
#define PATH_SIZE 4096
#define BUILTIN_FIRMWARE "sbi" /* among the built-in images */

/* What lies where. */
struct placement {
    struct {
        const char *what;
        struct load_result range;
    } images[MAX_IMAGES];
    unsigned n;
};

struct boot {
    struct machine *m;
    struct placement placement;
    bool has_firmware;
    bool has_payload;
    uint64_t payload_entry;
    uint64_t dtb_address;
    char *error;
    size_t error_size;
};

static int place(struct boot *boot, const char *what, const struct load_result *range)
{
    struct placement *p = &boot->placement;

    for (unsigned i = 0; i < p->n; i++) {
        const struct load_result *other = &p->images[i].range;

        if (!load_overlaps(range, other))
            continue;
        snprintf(boot->error, boot->error_size,
                 "%s (%#llx to %#llx) and %s (%#llx to %#llx) overlap in RAM", what,
                 (unsigned long long)range->start, (unsigned long long)range->end,
                 p->images[i].what, (unsigned long long)other->start,
                 (unsigned long long)other->end);
        return -EINVAL;
    }
    p->images[p->n].what = what;
    p->images[p->n].range = *range;
    p->n++;
    return 0;
}

/* ---- firmware ---- */

static bool is_readable(const char *path)
{
    return access(path, R_OK) == 0;
}

static bool find_in(const char *directory, const char *below, char *path)
{
    static const char *const names[] = {"fw_dynamic.bin", "fw_dynamic.elf"};

    for (unsigned i = 0; directory && i < ARRAY_SIZE(names); i++) {
        int n = snprintf(path, PATH_SIZE, "%s%s/%s", directory, below, names[i]);

        if (n > 0 && n < PATH_SIZE && is_readable(path))
            return true;
    }
    return false;
}

/* --firmware-dir, the folder that the set-up command fills, Debian's package. */
static bool find_opensbi(const struct machine *m, char *path)
{
    const char *cache = getenv("XDG_CACHE_HOME");
    const char *home = getenv("HOME");

    if (find_in(m->config.firmware_dir, "", path))
        return true;
    if (cache && *cache ? find_in(cache, "/hartwood/images", path)
                        : find_in(home, "/.cache/hartwood/images", path))
        return true;
    return find_in("/usr/lib/riscv64-linux-gnu/opensbi/generic", "", path);
}

/* --bios in the user's words, the default filled in. */
static const char *chosen_bios(const struct machine_config *config)
{
    if (config->program)
        return "none";
    if (config->bios)
        return config->bios;
    return builtin_find(BUILTIN_FIRMWARE) ? "builtin" : "opensbi";
}

static int load_builtin(struct boot *boot, struct load_result *range)
{
    const struct builtin_image *image = builtin_find(BUILTIN_FIRMWARE);

    if (!image) {
        snprintf(boot->error, boot->error_size,
                 "--bios builtin: this program was built without it, for want of a RISC-V cross "
                 "compiler (Debian package gcc-riscv64-unknown-elf)");
        return -ENOENT;
    }
    return load_elf_bytes(boot->m->phys, "built-in firmware", image->data,
                          (uint64_t)(image->end - image->data), boot->m->symbols, range,
                          boot->error, boot->error_size);
}

static int load_opensbi(struct boot *boot, struct load_result *range)
{
    struct machine *m = boot->m;
    char found[PATH_SIZE];

    if (!find_opensbi(m, found)) {
        snprintf(boot->error, boot->error_size,
                 "OpenSBI (fw_dynamic.bin) not found: install Debian's package \"opensbi\", or "
                 "name it with --bios or --firmware-dir");
        return -ENOENT;
    }
    return load_file(m->phys, found, phys_ram_base(m->phys), m->symbols, range, boot->error,
                     boot->error_size);
}

static int load_firmware(struct boot *boot)
{
    struct machine *m = boot->m;
    const char *bios = chosen_bios(&m->config);
    struct load_result range;
    int result;

    if (strcmp(bios, "none") == 0)
        return 0;
    if (!m->config.bios && !m->config.kernel && !m->config.flash[0]) {
        snprintf(boot->error, boot->error_size,
                 "nothing to run: give a bare-metal ELF, --kernel, --bios or --flash");
        return -EINVAL;
    }
    if (strcmp(bios, "builtin") == 0)
        result = load_builtin(boot, &range);
    else if (strcmp(bios, "opensbi") == 0)
        result = load_opensbi(boot, &range);
    else
        result = load_file(m->phys, bios, phys_ram_base(m->phys), m->symbols, &range, boot->error,
                           boot->error_size);
    if (result < 0)
        return result;
    boot->has_firmware = true;
    m->entry = range.entry;
    return place(boot, "firmware", &range);
}

/* ---- kernel or bare program ---- */

/* A built-in image after the firmware. */
static int load_payload(struct boot *boot)
{
    const struct builtin_image *image = builtin_find(boot->m->config.payload);
    struct load_result range;
    int result;

    if (!image) {
        snprintf(boot->error, boot->error_size, "this program carries no \"%s\"",
                 boot->m->config.payload);
        return -ENOENT;
    }
    result = load_elf_bytes(boot->m->phys, image->name, image->data,
                            (uint64_t)(image->end - image->data), boot->m->symbols, &range,
                            boot->error, boot->error_size);
    if (result < 0)
        return result;
    boot->has_payload = true;
    boot->payload_entry = range.entry;
    return place(boot, image->name, &range);
}

static int load_kernel(struct boot *boot)
{
    struct machine *m = boot->m;
    const char *path = m->config.program ? m->config.program : m->config.kernel;
    uint64_t base = phys_ram_base(m->phys);
    struct load_result range;
    int result;

    if (boot_enters_flash(m))
        return boot_offer(m, boot->error, boot->error_size);
    if (m->config.payload)
        return load_payload(boot);
    if (!path)
        return 0;
    if (boot->has_firmware)
        base += PAYLOAD_OFFSET;
    result = load_file(m->phys, path, base, m->symbols, &range, boot->error, boot->error_size);
    if (result < 0)
        return result;
    if (m->config.program && range.format != LOAD_ELF) {
        snprintf(boot->error, boot->error_size,
                 "%s: not an ELF file; give other formats with --kernel or --bios", path);
        return -EINVAL;
    }
    if (range.xlen != 64) {
        snprintf(boot->error, boot->error_size, "%s: 32-bit program; the harts are RV64", path);
        return -EINVAL;
    }
    if (boot->has_firmware) {
        boot->has_payload = true;
        boot->payload_entry = range.entry;
    } else {
        m->entry = range.entry;
    }
    return place(boot, m->config.program ? "the program" : "the kernel", &range);
}

/* Flash is what runs next (or first, without firmware). */
static void use_flash(struct boot *boot)
{
    struct machine *m = boot->m;

    if (!boot_enters_flash(m))
        return;
    if (boot->has_firmware) {
        boot->has_payload = true;
        boot->payload_entry = MEMMAP_FLASH_BASE;
    } else {
        m->entry = MEMMAP_FLASH_BASE;
    }
}

static int load_extra(struct boot *boot)
{
    const struct machine_config *config = &boot->m->config;

    for (unsigned i = 0; i < config->n_loads; i++) {
        struct load_result range;
        int result = load_raw(boot->m->phys, config->loads[i].path, config->loads[i].address,
                              &range, boot->error, boot->error_size);

        if (result == 0)
            result = place(boot, config->loads[i].path, &range);
        if (result < 0)
            return result;
    }
    return 0;
}

/* ---- device tree and initrd, from the top down ---- */

static int choose_dtb_address(struct boot *boot)
{
    const struct phys *phys = boot->m->phys;
    uint64_t base = phys_ram_base(phys);
    uint64_t size = phys_ram_size(phys);
    uint64_t end = base + size < DTB_LIMIT ? base + size : DTB_LIMIT;
    uint64_t room = devicetree_room(boot->m);
    uint64_t alignment = size < SMALL_RAM ? PHYS_PAGE_SIZE : DTB_ALIGNMENT;

    if (room > size / 2) {
        snprintf(boot->error, boot->error_size, "RAM is too small for the device tree");
        return -ENOSPC;
    }
    boot->dtb_address = align_down(end - room, alignment);
    return 0;
}

static int load_initrd(struct boot *boot)
{
    struct machine *m = boot->m;
    uint64_t ram_size = phys_ram_size(m->phys);
    struct load_result range;
    struct load_blob blob;
    int result;

    m->initrd_start = m->initrd_end = 0;
    if (!m->config.initrd || boot_enters_flash(m))
        return 0;
    result = load_blob_read(m->config.initrd, ram_size, &blob, boot->error, boot->error_size);
    if (result < 0)
        return result;
    if (blob.size > boot->dtb_address - phys_ram_base(m->phys)) {
        snprintf(boot->error, boot->error_size, "%s: %llu bytes do not fit into RAM",
                 m->config.initrd, (unsigned long long)blob.size);
        load_blob_free(&blob);
        return -EFBIG;
    }
    m->initrd_start = align_down(boot->dtb_address - blob.size, PHYS_PAGE_SIZE);
    m->initrd_end = m->initrd_start + blob.size;
    /* Asked first: placing it would overwrite what it overlaps. */
    range = (struct load_result){.start = m->initrd_start, .end = m->initrd_end};
    result = place(boot, "the initrd", &range);
    if (result == 0)
        result = load_blob_place(m->phys, &blob, m->config.initrd, m->initrd_start, &range,
                                 boot->error, boot->error_size);
    load_blob_free(&blob);
    return result;
}

static int load_dtb(struct boot *boot)
{
    struct machine *m = boot->m;
    struct load_result range = {.start = boot->dtb_address};
    int result = devicetree_make(m, boot->error, boot->error_size);
    struct load_blob blob = {.data = m->dtb, .size = m->dtb_size};

    if (result < 0)
        return result;
    range.end = range.start + m->dtb_size;
    result = place(boot, "the device tree", &range);
    if (result < 0)
        return result;
    return load_blob_place(m->phys, &blob, "device tree", boot->dtb_address, &range, boot->error,
                           boot->error_size);
}

/* ---- randomness ---- */

/* SplitMix64 (Steele, Lea, Flood 2014): a well-mixed word for each step of the state. */
static uint64_t next_seeded(uint64_t *state)
{
    uint64_t z = (*state += UINT64_C(0x9e3779b97f4a7c15));

    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

static int make_rng_seed(struct boot *boot)
{
    struct machine *m = boot->m;
    uint64_t state = m->config.seed;

    if (!m->config.is_deterministic) {
        if (getrandom(m->rng_seed, sizeof(m->rng_seed), 0) == sizeof(m->rng_seed))
            return 0;
        snprintf(boot->error, boot->error_size, "no random numbers from the host: %s",
                 strerror(errno));
        return -EIO;
    }
    for (unsigned i = 0; i < sizeof(m->rng_seed); i += sizeof(uint64_t)) {
        uint64_t word = next_seeded(&state);

        memcpy(m->rng_seed + i, &word, sizeof(word));
    }
    return 0;
}

int boot_load(struct machine *m, char *error, size_t error_size)
{
    static int (*const steps[])(struct boot *boot) = {
        make_rng_seed, load_firmware, load_kernel, load_extra, choose_dtb_address, load_initrd,
        load_dtb};
    struct boot boot = {.m = m, .error = error, .error_size = error_size};
    int result = 0;

    m->entry = phys_ram_base(m->phys);
    for (unsigned i = 0; i < ARRAY_SIZE(steps) && result == 0; i++)
        result = steps[i](&boot);
    if (result < 0)
        return result;
    use_flash(&boot);
    bootrom_program(m->bootrom, &(struct bootrom_config){
                                    .entry = m->entry,
                                    .dtb = boot.dtb_address,
                                    .next_addr = boot.payload_entry,
                                    .has_next = boot.has_payload,
                                });
    return 0;
}
