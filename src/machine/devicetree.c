/*
 * The device tree of the board: the nodes that belong to no device stand here, each device writes
 * its own. Bindings are those of Linux (Documentation/devicetree/bindings) as QEMU's `virt` uses
 * them.
 */
#include <errno.h>
#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/events.h"
#include "devices/fdt.h"
#include "machine/internal.h"
#include "mem/load.h"

#define CACHE_BLOCK_SIZE 64
#define OWN_ROOM (UINT64_C(256) * 1024) /* the machine's own tree, command line included */
#define EDIT_ROOM 4096                  /* what we may add to a user's tree, command line apart */
#define MAX_BLOB (UINT64_C(2) << 20)

static void describe_cpu(const struct machine *m, unsigned hart, struct fdt_writer *fdt)
{
    const char *extensions[EXT_COUNT + 1];
    const struct isa_config *isa = &m->config.isa;
    char isa_text[1024];
    unsigned n = 0;

    if (isa_string(isa, isa_text, sizeof(isa_text)) < 0)
        isa_text[0] = 0;
    for (unsigned ext = EXT_NONE + 1; ext < EXT_COUNT; ext++) {
        if (isa_has(isa, (enum isa_ext)ext))
            extensions[n++] = isa_exts[ext].name;
    }
    extensions[n] = NULL;
    fdt_writer_begin_unit(fdt, "cpu", hart);
    fdt_writer_u32(fdt, "phandle", board_hart_phandle(hart));
    fdt_writer_string(fdt, "device_type", "cpu");
    fdt_writer_u32(fdt, "reg", hart);
    fdt_writer_string(fdt, "status", "okay");
    fdt_writer_string(fdt, "compatible", "riscv");
    fdt_writer_string(fdt, "riscv,isa", isa_text);
    fdt_writer_string(fdt, "riscv,isa-base", "rv64i");
    fdt_writer_strings(fdt, "riscv,isa-extensions", extensions);
    fdt_writer_string(fdt, "mmu-type", "riscv,sv57");
    if (isa_has(isa, EXT_ZICBOM))
        fdt_writer_u32(fdt, "riscv,cbom-block-size", CACHE_BLOCK_SIZE);
    if (isa_has(isa, EXT_ZICBOP))
        fdt_writer_u32(fdt, "riscv,cbop-block-size", CACHE_BLOCK_SIZE);
    if (isa_has(isa, EXT_ZICBOZ))
        fdt_writer_u32(fdt, "riscv,cboz-block-size", CACHE_BLOCK_SIZE);
    fdt_writer_begin(fdt, "interrupt-controller");
    fdt_writer_u32(fdt, "#address-cells", 0);
    fdt_writer_u32(fdt, "#interrupt-cells", 1);
    fdt_writer_flag(fdt, "interrupt-controller");
    fdt_writer_string(fdt, "compatible", "riscv,cpu-intc");
    fdt_writer_u32(fdt, "phandle", board_hart_pic_phandle(hart));
    fdt_writer_end(fdt);
    fdt_writer_end(fdt);
}

static void describe_cpus(const struct machine *m, struct fdt_writer *fdt)
{
    fdt_writer_begin(fdt, "cpus");
    fdt_writer_u32(fdt, "#address-cells", 1);
    fdt_writer_u32(fdt, "#size-cells", 0);
    fdt_writer_u32(fdt, "timebase-frequency", TIMEBASE_HZ);
    for (unsigned hart = 0; hart < m->config.n_harts; hart++)
        describe_cpu(m, hart, fdt);
    fdt_writer_begin(fdt, "cpu-map");
    fdt_writer_begin(fdt, "cluster0");
    for (unsigned hart = 0; hart < m->config.n_harts; hart++) {
        char name[16];

        snprintf(name, sizeof(name), "core%u", hart);
        fdt_writer_begin(fdt, name);
        fdt_writer_u32(fdt, "cpu", board_hart_phandle(hart));
        fdt_writer_end(fdt);
    }
    fdt_writer_end(fdt);
    fdt_writer_end(fdt);
    fdt_writer_end(fdt);
}

#define CYCLE_COUNTER BIT(0)
#define INSTRET_COUNTER BIT(2)

/* The counters that can count this event at the SBI. */
static uint32_t counters_for(enum event event)
{
    uint64_t fixed = event == EVENT_CYCLES    ? CYCLE_COUNTER
                     : event == EVENT_INSTRET ? INSTRET_COUNTER
                                              : 0;

    return (uint32_t)(COUNTERS_PROGRAMMABLE | fixed);
}

/* perf/riscv,pmu.yaml: how firmware finds selector and counters for an event of the SBI. */
static void describe_pmu(const struct machine *m, struct fdt_writer *fdt)
{
    uint32_t selectors[3 * EVENT_COUNT];
    uint32_t counters[3 * EVENT_COUNT];
    uint32_t raw[5 * EVENT_COUNT];
    unsigned n = 0;
    unsigned n_raw = 0;

    if (!isa_has(&m->config.isa, EXT_ZIHPM))
        return;
    for (unsigned event = EVENT_NONE + 1; event < EVENT_COUNT; event++) {
        uint32_t sbi = event_table[event].sbi;
        uint32_t usable = counters_for((enum event)event);
        const uint32_t raw_row[] = {0, event, UINT32_MAX, UINT32_MAX,
                                    (uint32_t)COUNTERS_PROGRAMMABLE};

        memcpy(raw + 5 * n_raw++, raw_row, sizeof(raw_row));
        if (!sbi)
            continue;
        memcpy(selectors + 3 * n, (const uint32_t[]){sbi, 0, event}, 3 * sizeof(uint32_t));
        memcpy(counters + 3 * n++, (const uint32_t[]){sbi, sbi, usable}, 3 * sizeof(uint32_t));
    }
    fdt_writer_begin(fdt, "pmu");
    fdt_writer_string(fdt, "compatible", "riscv,pmu");
    fdt_writer_cells(fdt, "riscv,event-to-mhpmevent", selectors, 3 * n);
    fdt_writer_cells(fdt, "riscv,event-to-mhpmcounters", counters, 3 * n);
    fdt_writer_cells(fdt, "riscv,raw-event-to-mhpmcounters", raw, 5 * n_raw);
    fdt_writer_end(fdt);
}

static void describe_memory(const struct machine *m, struct fdt_writer *fdt)
{
    uint64_t base = phys_ram_base(m->phys);

    fdt_writer_begin_unit(fdt, "memory", base);
    fdt_writer_string(fdt, "device_type", "memory");
    fdt_writer_reg(fdt, base, phys_ram_size(m->phys));
    fdt_writer_end(fdt);
}

/* The console: where the kernel prints first, and the line that is its number 0. */
static void describe_serial_path(const struct machine *m, struct fdt_writer *fdt, const char *name)
{
    char path[64];

    snprintf(path, sizeof(path), "/soc/serial@%llx", (unsigned long long)m->uart->base);
    fdt_writer_string(fdt, name, path);
}

static void describe_aliases(const struct machine *m, struct fdt_writer *fdt)
{
    fdt_writer_begin(fdt, "aliases");
    describe_serial_path(m, fdt, "serial0");
    fdt_writer_end(fdt);
}

static void describe_chosen(const struct machine *m, struct fdt_writer *fdt)
{
    fdt_writer_begin(fdt, "chosen");
    if (m->config.append)
        fdt_writer_string(fdt, "bootargs", m->config.append);
    if (m->initrd_end) {
        fdt_writer_u64(fdt, "linux,initrd-start", m->initrd_start);
        fdt_writer_u64(fdt, "linux,initrd-end", m->initrd_end);
    }
    fdt_writer_bytes(fdt, "rng-seed", m->rng_seed, sizeof(m->rng_seed));
    describe_serial_path(m, fdt, "stdout-path");
    fdt_writer_end(fdt);
}

static void describe_device(struct device *dev, struct fdt_writer *fdt)
{
    if (dev->ops->describe)
        (void)dev->ops->describe(dev, fdt); /* the writer keeps the error */
}

/* Firmware finds these two at the root; everything else stands in /soc. */
static bool is_at_root(const struct machine *m, const struct device *dev)
{
    if (dev == m->fw_cfg)
        return true;
    for (unsigned i = 0; i < MACHINE_MAX_FLASH; i++) {
        if (dev == m->flash[i])
            return true;
    }
    return false;
}

static void describe_devices(const struct machine *m, struct fdt_writer *fdt)
{
    struct device *dev;

    for (unsigned i = 0; (dev = phys_device_at(m->phys, i)); i++) {
        if (is_at_root(m, dev))
            describe_device(dev, fdt);
    }
    finisher_describe_power(m->finisher, fdt);
    fdt_writer_begin(fdt, "soc");
    fdt_writer_u32(fdt, "#address-cells", 2);
    fdt_writer_u32(fdt, "#size-cells", 2);
    fdt_writer_string(fdt, "compatible", "simple-bus");
    fdt_writer_flag(fdt, "ranges");
    for (unsigned i = 0; (dev = phys_device_at(m->phys, i)); i++) {
        if (!is_at_root(m, dev))
            describe_device(dev, fdt);
    }
    fdt_writer_end(fdt);
}

static int make_own(struct machine *m, char *error, size_t error_size)
{
    struct fdt_writer *fdt = fdt_writer_create();
    int result = 0;

    if (!fdt) {
        snprintf(error, error_size, "out of memory");
        return -ENOMEM;
    }
    fdt_writer_u32(fdt, "#address-cells", 2);
    fdt_writer_u32(fdt, "#size-cells", 2);
    fdt_writer_string(fdt, "compatible", "riscv-virtio");
    fdt_writer_string(fdt, "model", "riscv-virtio,hartwood");
    fdt_writer_set_interrupt_parent(fdt, board_plic_phandle(), 1);
    describe_aliases(m, fdt);
    describe_chosen(m, fdt);
    describe_memory(m, fdt);
    describe_cpus(m, fdt);
    describe_pmu(m, fdt);
    describe_devices(m, fdt);
    m->dtb = fdt_writer_finish(fdt, &m->dtb_size);
    if (!m->dtb) {
        snprintf(error, error_size, "device tree: %s (is the kernel command line too long?)",
                 fdt_strerror(fdt_writer_error(fdt)));
        result = -ENOSPC;
    }
    fdt_writer_destroy(fdt);
    return result;
}

/* ---- a tree from the user ---- */

/* What a boot loader fills in: command line, initrd, randomness. 0 or a negative libfdt error. */
static int edit_chosen(const struct machine *m, void *blob)
{
    int chosen = fdt_path_offset(blob, "/chosen");
    int result = 0;

    if (chosen == -FDT_ERR_NOTFOUND)
        chosen = fdt_add_subnode(blob, 0, "chosen");
    if (chosen < 0)
        return chosen;
    if (m->config.append)
        result = fdt_setprop(blob, chosen, "bootargs", m->config.append,
                             (int)strlen(m->config.append) + 1);
    if (result == 0 && m->initrd_end) {
        result = fdt_setprop_u64(blob, chosen, "linux,initrd-start", m->initrd_start);
        if (result == 0)
            result = fdt_setprop_u64(blob, chosen, "linux,initrd-end", m->initrd_end);
    }
    if (result == 0)
        result = fdt_setprop(blob, chosen, "rng-seed", m->rng_seed, sizeof(m->rng_seed));
    return result;
}

static size_t edit_room(const struct machine *m)
{
    return EDIT_ROOM + (m->config.append ? strlen(m->config.append) : 0);
}

/*
 * 0 or a negative libfdt error. libfdt knows versions from 2 on, but looks at properties of those
 * before 16 where none are, and nobody has made such trees for long.
 */
#define FIRST_VERSION 16

static int check_file(const struct load_blob *file)
{
    if (file->size < sizeof(struct fdt_header))
        return -FDT_ERR_TRUNCATED;
    if (fdt_magic(file->data) == FDT_MAGIC && fdt_version(file->data) < FIRST_VERSION)
        return -FDT_ERR_BADVERSION;
    return fdt_check_full(file->data, file->size);
}

static int make_from_file(struct machine *m, char *error, size_t error_size)
{
    struct load_blob file;
    void *blob;
    size_t size;
    int result = load_blob_read(m->config.dtb, MAX_BLOB, &file, error, error_size);

    if (result < 0)
        return result;
    size = file.size + edit_room(m);
    blob = calloc(1, size);
    if (!blob) {
        load_blob_free(&file);
        snprintf(error, error_size, "out of memory");
        return -ENOMEM;
    }
    result = check_file(&file);
    if (result == 0)
        result = fdt_open_into(file.data, blob, (int)size);
    if (result == 0)
        result = edit_chosen(m, blob);
    if (result == 0)
        result = fdt_pack(blob);
    load_blob_free(&file);
    if (result < 0) {
        snprintf(error, error_size, "%s: no usable device tree blob: %s", m->config.dtb,
                 fdt_strerror(result));
        free(blob);
        return -EINVAL;
    }
    m->dtb = blob;
    m->dtb_size = fdt_totalsize(blob);
    return 0;
}

uint64_t devicetree_room(const struct machine *m)
{
    return m->config.dtb ? MAX_BLOB + edit_room(m) : OWN_ROOM;
}

int devicetree_make(struct machine *m, char *error, size_t error_size)
{
    free(m->dtb);
    m->dtb = NULL;
    m->dtb_size = 0;
    return m->config.dtb ? make_from_file(m, error, error_size)
                         : make_own(m, error, error_size);
}
