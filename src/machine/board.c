/*
 * The devices of the board, their places (devices/memmap.h) and their wires.
 */
#include <errno.h>
#include <string.h>
#include <time.h>

#include "devices/aclint.h"
#include "devices/bootrom.h"
#include "devices/cfi_flash.h"
#include "devices/fw_cfg.h"
#include "devices/goldfish_rtc.h"
#include "devices/plic.h"
#include "devices/uart16550.h"
#include "devices/virtio.h"
#include "machine/internal.h"

#define UART_CLOCK_HZ 3686400
#define SHARE_TAG "share"
#define NS_PER_SECOND UINT64_C(1000000000)
#define NS_PER_TICK (NS_PER_SECOND / TIMEBASE_HZ)
/* What the clock shows when a deterministic machine starts: 2025-01-01 00:00:00 UTC. */
#define DETERMINISTIC_EPOCH_NS (UINT64_C(1735689600) * NS_PER_SECOND)

/* Interrupt lines of a hart (privileged specification, mip). */
#define LINE_MSIP 3
#define LINE_SEIP 9
#define LINE_MEIP 11

#define PHANDLE_FIRST_HART 1 /* two each: cpu, its interrupt controller */
#define PHANDLE_PLIC (PHANDLE_FIRST_HART + 2 * MACHINE_MAX_HARTS)
#define PHANDLE_FINISHER (PHANDLE_PLIC + 1)

uint32_t board_hart_phandle(unsigned hart)
{
    return PHANDLE_FIRST_HART + 2 * hart;
}

uint32_t board_hart_pic_phandle(unsigned hart)
{
    return PHANDLE_FIRST_HART + 2 * hart + 1;
}

uint32_t board_plic_phandle(void)
{
    return PHANDLE_PLIC;
}

/* ---- what the devices ask of the machine ---- */

static void on_finisher(void *ctx, enum finisher_request request, unsigned code)
{
    struct machine *m = ctx;

    switch (request) {
    case FINISHER_PASS:
        machine_end(m, END_EXIT, 0);
        break;
    case FINISHER_FAIL:
        machine_note(m, "the guest ended with failure code %u", code);
        machine_end(m, END_EXIT, (code & 0xff) ? (int)(code & 0xff) : 1);
        break;
    case FINISHER_RESET:
        machine_end(m, END_RESET, 0);
        break;
    }
}

static void on_plic_pin(void *ctx, unsigned context, bool level)
{
    struct machine *m = ctx;

    hart_set_interrupt(m->harts[context / 2], context % 2 ? LINE_SEIP : LINE_MEIP, level);
}

static bool port_get_msip(void *ctx, unsigned hart)
{
    struct machine *m = ctx;

    return hart_get_interrupt(m->harts[hart], LINE_MSIP);
}

/* A hart that interrupts another one gives up its slice: it will wait for the answer. */
static void port_set_msip(void *ctx, unsigned hart, bool level)
{
    struct machine *m = ctx;

    hart_set_interrupt(m->harts[hart], LINE_MSIP, level);
    if (level && m->running && m->running != m->harts[hart])
        hart_request_stop(m->running);
}

static uint64_t port_get_mtimecmp(void *ctx, unsigned hart)
{
    struct machine *m = ctx;

    return hart_get_mtimecmp(m->harts[hart]);
}

static void port_set_mtimecmp(void *ctx, unsigned hart, uint64_t value)
{
    struct machine *m = ctx;

    hart_set_mtimecmp(m->harts[hart], value);
}

static uint64_t port_get_mtime(void *ctx)
{
    return machine_ticks(ctx);
}

static void port_set_mtime(void *ctx, uint64_t value)
{
    struct machine *m = ctx;

    m->clock.offset += value - machine_ticks(m);
    for (unsigned i = 0; i < m->config.n_harts; i++)
        hart_time_changed(m->harts[i]);
}

static const struct aclint_port aclint_port = {
    .get_msip = port_get_msip,
    .set_msip = port_set_msip,
    .get_mtimecmp = port_get_mtimecmp,
    .set_mtimecmp = port_set_mtimecmp,
    .get_mtime = port_get_mtime,
    .set_mtime = port_set_mtime,
};

static uint64_t wall_clock(void *ctx)
{
    const struct machine *m = ctx;
    struct timespec now;

    if (m->config.is_deterministic)
        return DETERMINISTIC_EPOCH_NS + (machine_ticks(m) - m->clock.offset) * NS_PER_TICK;
    clock_gettime(CLOCK_REALTIME, &now);
    return (uint64_t)now.tv_sec * NS_PER_SECOND + (uint64_t)now.tv_nsec;
}

/* ---- making them ---- */

static int out_of_memory(char *error, size_t error_size)
{
    snprintf(error, error_size, "out of memory");
    return -ENOMEM;
}

/* Maps a device that may have failed to come into being; keeps it in *place. */
static int map(struct machine *m, struct device *dev, uint64_t base, uint64_t size,
               struct device **place, char *error, size_t error_size)
{
    int result;

    if (!dev)
        return out_of_memory(error, error_size);
    result = phys_add_device(m->phys, dev, base, size);
    if (result < 0) {
        snprintf(error, error_size, "%s at %#llx: %s", dev->name, (unsigned long long)base,
                 strerror(-result));
        dev->ops->destroy(dev);
        return result;
    }
    *place = dev;
    return 0;
}

static struct device *make_plic(struct machine *m)
{
    uint32_t phandles[MACHINE_MAX_HARTS];

    for (unsigned i = 0; i < m->config.n_harts; i++)
        phandles[i] = board_hart_pic_phandle(i);
    return plic_create(&(struct plic_config){
        .n_harts = m->config.n_harts,
        .n_sources = IRQ_COUNT,
        .set_pin = on_plic_pin,
        .ctx = m,
        .phandle = PHANDLE_PLIC,
        .hart_phandles = phandles,
    });
}

static struct device *make_clint(struct machine *m)
{
    uint32_t phandles[MACHINE_MAX_HARTS];

    for (unsigned i = 0; i < m->config.n_harts; i++)
        phandles[i] = board_hart_pic_phandle(i);
    return aclint_create(&(struct aclint_config){
        .n_harts = m->config.n_harts,
        .port = &aclint_port,
        .ctx = m,
        .hart_phandles = phandles,
    });
}

static int create_interrupts(struct machine *m, char *error, size_t error_size)
{
    int result = map(m, make_clint(m), MEMMAP_CLINT_BASE, MEMMAP_CLINT_SIZE, &m->clint, error,
                     error_size);

    if (result < 0)
        return result;
    return map(m, make_plic(m), MEMMAP_PLIC_BASE, MEMMAP_PLIC_SIZE, &m->plic, error, error_size);
}

static int create_simple(struct machine *m, char *error, size_t error_size)
{
    const struct finisher_config finisher = {
        .request = on_finisher, .ctx = m, .phandle = PHANDLE_FINISHER};
    const struct goldfish_rtc_config rtc = {
        .now_ns = wall_clock,
        .ctx = m,
        .irq = plic_line(m->plic, IRQ_RTC),
        .interrupt = IRQ_RTC,
    };
    int result = map(m, bootrom_create(MEMMAP_BOOTROM_SIZE), MEMMAP_BOOTROM_BASE,
                     MEMMAP_BOOTROM_SIZE, &m->bootrom, error, error_size);

    if (result == 0)
        result = map(m, finisher_create(&finisher), MEMMAP_FINISHER_BASE, MEMMAP_FINISHER_SIZE,
                     &m->finisher, error, error_size);
    if (result == 0)
        result = map(m, goldfish_rtc_create(&rtc), MEMMAP_RTC_BASE, MEMMAP_RTC_SIZE, &m->rtc,
                     error, error_size);
    return result;
}

static int create_serial(struct machine *m, char *error, size_t error_size)
{
    const char *spec = m->config.serial ? m->config.serial : "stdio";
    int result = chardev_create(&m->serial, m->loop, spec, error, error_size);

    if (result < 0)
        return result;
    return map(m, uart16550_create(&(struct uart16550_config){
                      .chardev = m->serial,
                      .irq = plic_line(m->plic, IRQ_UART),
                      .interrupt = IRQ_UART,
                      .clock_frequency = UART_CLOCK_HZ,
                  }),
               MEMMAP_UART_BASE, MEMMAP_UART_SIZE, &m->uart, error, error_size);
}

static int create_fw_cfg(struct machine *m, char *error, size_t error_size)
{
    const uint16_t n_cpus = (uint16_t)m->config.n_harts; /* the host is little-endian, too */
    int result = map(m, fw_cfg_create(phys_dma(m->phys)), MEMMAP_FWCFG_BASE, MEMMAP_FWCFG_SIZE,
                     &m->fw_cfg, error, error_size);

    if (result == 0)
        result = fw_cfg_add_item(m->fw_cfg, FW_CFG_NB_CPUS, &n_cpus, sizeof(n_cpus));
    if (result == 0)
        result = fw_cfg_add_item(m->fw_cfg, FW_CFG_MAX_CPUS, &n_cpus, sizeof(n_cpus));
    return result == -ENOMEM ? out_of_memory(error, error_size) : result;
}

static int create_flash(struct machine *m, char *error, size_t error_size)
{
    for (unsigned i = 0; i < MACHINE_MAX_FLASH; i++) {
        struct cfi_flash_config config = {
            .path = m->config.flash[i],
            .is_readonly = m->config.flash_is_readonly[i],
            .size = MEMMAP_FLASH_SIZE,
            .n_banks = i == 0 ? MACHINE_MAX_FLASH : 0,
        };
        uint64_t base = MEMMAP_FLASH_BASE + i * (uint64_t)MEMMAP_FLASH_SIZE;
        struct device *dev = NULL;
        int result = cfi_flash_create(&dev, &config, error, error_size);

        if (result == 0)
            result = map(m, dev, base, MEMMAP_FLASH_SIZE, &m->flash[i], error, error_size);
        if (result < 0)
            return result;
    }
    return 0;
}

/* ---- virtio slots ---- */

/* Devices on their way into slots. */
struct slots {
    struct virtio_device *vdev[MEMMAP_VIRTIO_COUNT]; /* owned until mapped */
    bool is_kept[MEMMAP_VIRTIO_COUNT];               /* a drive asked for this one by number */
};

/* The lowest slot that is free; -1: none. */
static int free_slot(const struct slots *slots)
{
    for (int i = 0; i < MEMMAP_VIRTIO_COUNT; i++) {
        if (!slots->vdev[i] && !slots->is_kept[i])
            return i;
    }
    return -1;
}

static int put(struct slots *slots, struct virtio_device *vdev, char *error, size_t error_size)
{
    int slot = free_slot(slots);

    if (slot < 0) {
        virtio_device_destroy(vdev);
        snprintf(error, error_size, "more than %d virtio devices", MEMMAP_VIRTIO_COUNT);
        return -ENOSPC;
    }
    slots->vdev[slot] = vdev;
    return 0;
}

static int keep_numbered_slots(const struct machine *m, struct slots *slots, char *error,
                               size_t error_size)
{
    for (unsigned i = 0; i < m->config.n_drives; i++) {
        int slot = m->config.drives[i].slot;

        if (slot < 0)
            continue;
        if (slot >= MEMMAP_VIRTIO_COUNT || slots->is_kept[slot]) {
            snprintf(error, error_size, "drive %s: virtio slot %d %s", m->config.drives[i].path,
                     slot, slot >= MEMMAP_VIRTIO_COUNT ? "does not exist" : "is taken twice");
            return -EINVAL;
        }
        slots->is_kept[slot] = true;
    }
    return 0;
}

static int make_drives(struct machine *m, struct slots *slots, char *error, size_t error_size)
{
    int result = keep_numbered_slots(m, slots, error, error_size);

    for (unsigned i = 0; i < m->config.n_drives && result == 0; i++) {
        const struct machine_drive *drive = &m->config.drives[i];
        const struct virtio_blk_options options = {
            .path = drive->path, .is_readonly = drive->is_readonly};
        struct virtio_device *vdev = NULL;

        result = virtio_blk_create(&vdev, &options, error, error_size);
        if (result < 0)
            break;
        if (drive->slot >= 0)
            slots->vdev[drive->slot] = vdev;
        else
            result = put(slots, vdev, error, error_size);
    }
    return result;
}

static int make_netdevs(struct machine *m, struct slots *slots, char *error, size_t error_size)
{
    int result = 0;

    for (unsigned i = 0; i < m->config.n_netdevs && result == 0; i++) {
        const struct virtio_net_options options = {
            .loop = m->loop, .netdev = m->config.netdevs[i], .index = i};
        struct virtio_device *vdev = NULL;

        result = virtio_net_create(&vdev, &options, error, error_size);
        if (result == 0)
            result = put(slots, vdev, error, error_size);
    }
    return result;
}

static int make_console(struct machine *m, struct slots *slots, char *error, size_t error_size)
{
    struct virtio_device *vdev = NULL;
    int result;

    if (!m->config.console)
        return 0;
    result = chardev_create(&m->console, m->loop, m->config.console, error, error_size);
    if (result == 0)
        result = virtio_console_create(&vdev, m->console, error, error_size);
    if (result == 0)
        result = put(slots, vdev, error, error_size);
    return result;
}

static int make_share(struct machine *m, struct slots *slots, char *error, size_t error_size)
{
    struct virtio_device *vdev = NULL;
    int result;

    if (!m->config.share_dir)
        return 0;
    result = virtio_9p_create(&vdev, m->config.share_dir, SHARE_TAG, error, error_size);
    if (result == 0)
        result = put(slots, vdev, error, error_size);
    return result;
}

/* The entropy source comes last and only when there is room. */
static int make_rng(struct machine *m, struct slots *slots, char *error, size_t error_size)
{
    struct virtio_device *vdev = NULL;
    int result;

    if (free_slot(slots) < 0)
        return 0;
    result = virtio_rng_create(&vdev, m->config.is_deterministic, m->config.seed, error,
                               error_size);
    if (result == 0)
        result = put(slots, vdev, error, error_size);
    return result;
}

/* All slots exist; those without a device read as empty. */
static int map_slots(struct machine *m, struct slots *slots, char *error, size_t error_size)
{
    for (unsigned i = 0; i < MEMMAP_VIRTIO_COUNT; i++) {
        const struct virtio_mmio_options options = {
            .vdev = slots->vdev[i],
            .version = m->config.virtio_is_legacy ? VIRTIO_LEGACY : VIRTIO_MODERN,
            .irq = plic_line(m->plic, IRQ_VIRTIO + i),
            .interrupt = IRQ_VIRTIO + i,
            .dma = phys_dma(m->phys),
        };
        uint64_t base = MEMMAP_VIRTIO_BASE + i * (uint64_t)MEMMAP_VIRTIO_SIZE;
        struct device *dev = virtio_mmio_create(&options);
        int result;

        slots->vdev[i] = NULL;
        result = map(m, dev, base, MEMMAP_VIRTIO_SIZE, &m->virtio[i], error, error_size);
        if (result < 0)
            return result;
    }
    return 0;
}

static int create_virtio(struct machine *m, char *error, size_t error_size)
{
    static int (*const makers[])(struct machine *m, struct slots *slots, char *error,
                                 size_t error_size) = {
        make_drives, make_netdevs, make_share, make_console, make_rng, map_slots};
    struct slots slots = {0};
    int result = 0;

    for (unsigned i = 0; i < ARRAY_SIZE(makers) && result == 0; i++)
        result = makers[i](m, &slots, error, error_size);
    for (unsigned i = 0; i < MEMMAP_VIRTIO_COUNT; i++) {
        if (slots.vdev[i])
            virtio_device_destroy(slots.vdev[i]);
    }
    return result;
}

/* Who is used comes first: the devices go in the opposite order. */
int board_create(struct machine *m, char *error, size_t error_size)
{
    static int (*const makers[])(struct machine *m, char *error, size_t error_size) = {
        create_interrupts, create_simple, create_serial, create_fw_cfg, create_flash,
        create_virtio};
    int result = 0;

    for (unsigned i = 0; i < ARRAY_SIZE(makers) && result == 0; i++)
        result = makers[i](m, error, error_size);
    return result;
}

void board_reset(struct machine *m)
{
    struct device *dev;

    for (unsigned i = 0; (dev = phys_device_at(m->phys, i)); i++) {
        if (dev->ops->reset)
            dev->ops->reset(dev);
    }
}
