/*
 * A machine's life: its parts in the order in which they need each other, reset, and the reports.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "cpu/observe.h"
#include "jit/jit.h"
#include "machine/internal.h"

#define DEFAULT_PMP 16
#define HTIF_WORD 8
#define NO_BYTE (-1)
#define UART_DATA 0 /* register offsets and bits of the 16550, for HTIF's console input */
#define UART_LSR 5
#define UART_LSR_DATA_READY 1

void machine_config_init(struct machine_config *config)
{
    *config = (struct machine_config){
        .memory_size = MACHINE_DEFAULT_MEMORY,
        .n_harts = 1,
        .n_pmp = DEFAULT_PMP,
        .engine = ENGINE_JIT,
        .signature_granularity = 4,
    };
    trace_filter_init(&config->trace_filter);
    for (unsigned ext = EXT_NONE + 1; ext < EXT_COUNT; ext++) {
        if (isa_exts[ext].flags & EXT_DEFAULT)
            config->isa.enabled[ext / 64] |= BIT(ext % 64);
    }
}

/* ---- checks ---- */

static int refuse(char *error, size_t error_size, const char *reason)
{
    snprintf(error, error_size, "%s", reason);
    return -EINVAL;
}

static bool is_stdio(const char *spec)
{
    return strcmp(spec, "stdio") == 0;
}

static int check_sizes(const struct machine_config *config, char *error, size_t error_size)
{
    if (config->memory_size < MACHINE_MIN_MEMORY || config->memory_size > MACHINE_MAX_MEMORY
        || config->memory_size % PHYS_PAGE_SIZE)
        return refuse(error, error_size, "memory size: 1 MiB to 256 GiB, a multiple of 4 KiB");
    if (config->n_harts < 1 || config->n_harts > MACHINE_MAX_HARTS)
        return refuse(error, error_size, "number of harts: 1 to 8");
    if (config->n_pmp != 0 && config->n_pmp != 16 && config->n_pmp != 64)
        return refuse(error, error_size, "number of PMP entries: 0, 16 or 64");
    if (config->signature_granularity != 4 && config->signature_granularity != 8
        && config->signature_granularity != 16)
        return refuse(error, error_size, "signature granularity: 4, 8 or 16");
    return 0;
}

static int check_config(const struct machine_config *config, char *error, size_t error_size)
{
    if (config->program && (config->bios || config->kernel))
        return refuse(error, error_size, "a bare ELF excludes --bios and --kernel");
    if (config->is_deterministic && config->n_netdevs)
        return refuse(error, error_size, "a deterministic run has no host networking: drop --netdev "
                                         "or --deterministic");
    if (config->console && is_stdio(config->console)
        && (!config->serial || is_stdio(config->serial)))
        return refuse(error, error_size, "serial line and virtio console cannot both be on stdio");
    return check_sizes(config, error, error_size);
}

/* ---- listeners of memory and lines ---- */

static void on_ram_written(void *ctx, uint64_t pa, uint64_t len)
{
    struct machine *m = ctx;

    for (unsigned i = 0; i < m->config.n_harts; i++)
        hart_ram_written(m->harts[i], pa, len);
    if (m->check)
        check_ram_written(m->check, pa, len);
}

static void on_map_changed(void *ctx)
{
    struct machine *m = ctx;

    for (unsigned i = 0; i < m->config.n_harts; i++)
        hart_map_changed(m->harts[i]);
    if (m->check)
        check_map_changed(m->check);
}

static void on_line_event(void *ctx, enum chardev_event event)
{
    struct machine *m = ctx;

    switch (event) {
    case CHARDEV_EVENT_QUIT:
        machine_end(m, END_EXIT, 0);
        break;
    case CHARDEV_EVENT_MONITOR:
        m->escape(m->escape_ctx);
        break;
    case CHARDEV_EVENT_HANGUP:
        machine_end(m, END_EXIT, 128 + SIGHUP);
        break;
    case CHARDEV_EVENT_FAILED:
        machine_note(m, "serial line or console: output could not be written");
        machine_end(m, END_EXIT, 1);
        break;
    }
}

/* ---- HTIF ---- */

static void htif_write(void *ctx, const uint8_t *bytes, size_t n)
{
    struct machine *m = ctx;

    while (n > 0) {
        size_t taken = chardev_write(m->serial, bytes, n);

        if (taken == 0)
            chardev_flush(m->serial, -1); /* the program waits for its answer anyway */
        bytes += taken;
        n -= taken;
    }
}

/* Input arrives at the UART; HTIF takes it from there, as a program without a driver cannot. */
static int htif_read(void *ctx)
{
    struct machine *m = ctx;
    uint64_t value;

    if (!m->uart->ops->read(m->uart, UART_LSR, 1, &value) || !(value & UART_LSR_DATA_READY))
        return NO_BYTE;
    return m->uart->ops->read(m->uart, UART_DATA, 1, &value) ? (int)value : NO_BYTE;
}

static void htif_end(void *ctx, uint64_t code)
{
    struct machine *m = ctx;

    if (code)
        machine_note(m, "the program failed: test or exit status %" PRIu64, code);
    machine_end(m, END_EXIT, code ? 1 : 0);
}

static void on_tohost_written(void *ctx)
{
    struct machine *m = ctx;

    if (m->check)
        check_device_begin(m->check);
    htif_poll(m->htif);
    if (m->check)
        check_device_end(m->check);
}

/* Every 64-bit store to tohost, and the second one of two halves, touches its upper half. */
static int start_htif(struct machine *m, char *error, size_t error_size)
{
    const struct dma dma = phys_dma(m->phys);
    const struct htif_host host = {
        .write = htif_write, .read = htif_read, .end = htif_end, .ctx = m};
    uint64_t tohost = 0;
    uint64_t fromhost = 0;
    bool has_fromhost = symbols_find(m->symbols, "fromhost", &fromhost);

    htif_destroy(m->htif);
    m->htif = NULL;
    for (unsigned i = 0; i < m->config.n_harts; i++)
        hart_set_watch(m->harts[i], 0, 0, NULL, NULL);
    if (!symbols_find(m->symbols, "tohost", &tohost) || !phys_ram(m->phys, tohost, HTIF_WORD))
        return 0;
    has_fromhost = has_fromhost && phys_ram(m->phys, fromhost, HTIF_WORD);
    m->htif = htif_create(&dma, &host, tohost, has_fromhost, fromhost);
    if (!m->htif) {
        snprintf(error, error_size, "out of memory");
        return -ENOMEM;
    }
    for (unsigned i = 0; i < m->config.n_harts; i++)
        hart_set_watch(m->harts[i], tohost + HTIF_WORD / 2, HTIF_WORD / 2, on_tohost_written, m);
    return 0;
}

/* ---- life ---- */

static int load_and_start(struct machine *m, char *error, size_t error_size)
{
    int result;

    symbols_destroy(m->symbols);
    m->symbols = symbols_create();
    if (!m->symbols) {
        snprintf(error, error_size, "out of memory");
        return -ENOMEM;
    }
    result = boot_load(m, error, error_size);
    if (result < 0)
        return result;
    board_reset(m);
    for (unsigned i = 0; i < m->config.n_harts; i++)
        hart_reset(m->harts[i], MEMMAP_BOOTROM_BASE);
    if (m->check)
        check_reset(m->check);
    m->end = END_NONE;
    return start_htif(m, error, error_size);
}

int machine_reset(struct machine *m, char *error, size_t error_size)
{
    uint64_t base = phys_ram_base(m->phys);
    uint64_t size = phys_ram_size(m->phys);

    /* RAM is private and anonymous: dropped pages read as zeros. */
    if (madvise(phys_ram(m->phys, base, size), size, MADV_DONTNEED) < 0) {
        snprintf(error, error_size, "clearing RAM: %s", strerror(errno));
        return -errno;
    }
    phys_written(m->phys, base, size);
    m->n_resets++;
    return load_and_start(m, error, error_size);
}

/* Accounts that --dump-jit, --stats and --perf-map ask for. */
static int account_for_code(struct machine *m, char *error, size_t error_size)
{
    const struct machine_config *config = &m->config;
    int result = 0;

    if (config->dump_jit)
        result = jit_keep_dump(m->engine, config->dump_first,
                               config->dump_last ? config->dump_last : UINT64_MAX);
    if (result == 0 && config->counts_parts)
        result = jit_keep_counts(m->engine);
    if (result == 0 && config->perf_map)
        result = jit_make_perf_map(m->engine);
    if (result < 0)
        snprintf(error, error_size, "engine jit: %s",
                 result == -ELIBACC ? "--dump-jit needs libcapstone" : strerror(-result));
    return result;
}

int machine_dump_jit(struct machine *m)
{
    FILE *out;
    int result = 0;

    if (!m->config.dump_jit || !m->engine)
        return 0;
    out = fopen(m->config.dump_jit, "we");
    if (!out)
        return -errno;
    jit_dump(m->engine, out);
    if (ferror(out))
        result = -EIO;
    if (fclose(out) != 0)
        result = -errno;
    return result;
}


/* Without memory for code the interpreter still runs everything; the lockstep needs both. */
static int create_engine(struct machine *m, char *error, size_t error_size)
{
    int result;

    if (m->config.engine == ENGINE_INTERP)
        return 0;
    result = jit_create(&m->config.isa, m->config.is_deterministic, &m->engine);
    if (result < 0 && m->config.engine == ENGINE_JIT) {
        m->config.engine = ENGINE_INTERP;
        snprintf(m->warning, sizeof(m->warning), "engine jit: %s; the interpreter runs alone",
                 strerror(-result));
        return 0;
    }
    if (result < 0)
        snprintf(error, error_size, "engine jit: %s", strerror(-result));
    else if (m->config.jit_threshold)
        jit_set_threshold(m->engine, m->config.jit_threshold);
    return result < 0 ? result : account_for_code(m, error, error_size);
}

static int create_harts(struct machine *m)
{
    for (unsigned i = 0; i < m->config.n_harts; i++) {
        m->harts[i] = hart_create(&(struct hart_config){
            .id = i,
            .isa = &m->config.isa,
            .phys = m->phys,
            .clock = &m->clock,
            .n_pmp = m->config.n_pmp,
            .engine = m->engine,
            .counts_accesses = m->config.counts_accesses,
            .peer = i ? m->harts[0] : NULL,
        });
        if (!m->harts[i])
            return -ENOMEM;
    }
    return 0;
}

static void on_difference(void *ctx)
{
    struct machine *m = ctx;

    machine_note(m, "engines differ: %s", check_summary(m->check));
    m->end = END_EXIT; /* whatever else has ended the run */
    m->exit_code = MACHINE_EXIT_DIFFERENCE;
    if (m->running)
        hart_request_stop(m->running);
}

/* After everything that it follows. */
static int create_check(struct machine *m)
{
    struct check_config config = {
        .n_harts = m->config.n_harts,
        .isa = &m->config.isa,
        .phys = m->phys,
        .clock = &m->clock,
        .n_pmp = m->config.n_pmp,
        .differs = on_difference,
        .ctx = m,
    };

    if (m->config.engine != ENGINE_CHECK)
        return 0;
    memcpy(config.harts, m->harts, sizeof(config.harts));
    return check_create(&config, &m->check);
}

static int create_trace(struct machine *m, char *error, size_t error_size)
{
    const struct machine_config *c = &m->config;
    int result;

    if (!c->trace)
        return 0;
    result = trace_create(c->trace, c->trace_format, &c->trace_filter, &c->isa, &m->trace, error,
                          error_size);
    for (unsigned i = 0; result == 0 && i < c->n_harts; i++) {
        if (!hart_set_trace(m->harts[i], trace_step, m->trace))
            result = -ENOMEM;
    }
    return result;
}

static int create_parts(struct machine *m, char *error, size_t error_size)
{
    int result = 0;

    snprintf(error, error_size, "out of memory");
    clock_init(&m->clock, m->config.is_deterministic);
    m->phys = phys_create();
    m->loop = io_loop_create();
    if (!m->phys || !m->loop)
        return -ENOMEM;
    result = phys_add_ram(m->phys, MEMMAP_DRAM_BASE, m->config.memory_size);
    if (result < 0) {
        snprintf(error, error_size, "memory of %" PRIu64 " MiB: %s", m->config.memory_size >> 20,
                 strerror(-result));
        return result;
    }
    result = create_engine(m, error, error_size);
    if (result < 0)
        return result;
    result = create_harts(m);
    if (result == 0)
        result = board_create(m, error, error_size);
    if (result == 0)
        result = create_check(m);
    if (result == 0)
        result = create_trace(m, error, error_size);
    return result;
}

int machine_create(const struct machine_config *config, struct machine **out, char *error,
                   size_t error_size)
{
    struct machine *m;
    int result = check_config(config, error, error_size);

    if (result < 0)
        return result;
    m = calloc(1, sizeof(*m));
    if (!m) {
        snprintf(error, error_size, "out of memory");
        return -ENOMEM;
    }
    m->config = *config;
    m->signals.fd = -1;
    result = create_parts(m, error, error_size);
    if (result == 0) {
        phys_set_listener(m->phys, on_ram_written, on_map_changed, m);
        chardev_set_events(m->serial, on_line_event, m);
        if (m->console)
            chardev_set_events(m->console, on_line_event, m);
        result = load_and_start(m, error, error_size);
    }
    if (result == 0 && m->config.signature)
        result = signature_check(m, error, error_size);
    if (result < 0) {
        machine_destroy(m);
        return result;
    }
    *out = m;
    return 0;
}

/* Devices go first: they hold on to lines and the loop. */
void machine_destroy(struct machine *m)
{
    if (!m)
        return;
    check_destroy(m->check);
    htif_destroy(m->htif);
    if (m->phys)
        phys_set_listener(m->phys, NULL, NULL, NULL);
    phys_destroy(m->phys);
    chardev_destroy(m->serial);
    chardev_destroy(m->console);
    for (unsigned i = 0; i < m->config.n_harts; i++)
        hart_destroy(m->harts[i]);
    trace_destroy(m->trace);
    jit_destroy(m->engine);
    symbols_destroy(m->symbols);
    io_loop_destroy(m->loop);
    free(m->dtb);
    free(m);
}

/* ---- reports ---- */

const char *machine_warning(const struct machine *m)
{
    return m->warning[0] ? m->warning : NULL;
}

const char *machine_error(const struct machine *m)
{
    return m->error;
}

void machine_print_difference(const struct machine *m, FILE *out)
{
    if (m->check)
        check_report(m->check, out);
}

const char *machine_serial_path(const struct machine *m)
{
    return chardev_pty_path(m->serial);
}

const char *machine_console_path(const struct machine *m)
{
    return m->console ? chardev_pty_path(m->console) : NULL;
}

uint64_t machine_instructions(const struct machine *m)
{
    return m->instructions;
}

int machine_dump_dtb(const struct machine *m, const char *path, char *error, size_t error_size)
{
    FILE *file = fopen(path, "wb");
    bool ok = file && fwrite(m->dtb, 1, m->dtb_size, file) == m->dtb_size;

    if (file && fclose(file) != 0)
        ok = false;
    if (!ok) {
        snprintf(error, error_size, "%s: %s", path, strerror(errno));
        return -EIO;
    }
    return 0;
}

static void tell_observers(struct machine *m)
{
    for (unsigned i = 0; i < m->config.n_harts; i++)
        hart_set_observers(m->harts[i], m->observers);
}

void machine_add_observer(struct machine *m, struct hart_observer *observer)
{
    observer->next = m->observers;
    m->observers = observer;
    tell_observers(m);
}

void machine_remove_observer(struct machine *m, struct hart_observer *observer)
{
    struct hart_observer **link = &m->observers;

    while (*link && *link != observer)
        link = &(*link)->next;
    if (*link)
        *link = observer->next;
    tell_observers(m);
}

void machine_list_devices(const struct machine *m, FILE *out)
{
    const uint64_t base = phys_ram_base(m->phys);
    const uint64_t size = phys_ram_size(m->phys);
    const struct device *dev;
    bool ram_listed = false;

    for (unsigned i = 0; (dev = phys_device_at(m->phys, i)); i++) {
        if (!ram_listed && dev->base > base) {
            fprintf(out, "%#12" PRIx64 " %#12" PRIx64 "  ram\n", base, size);
            ram_listed = true;
        }
        fprintf(out, "%#12" PRIx64 " %#12" PRIx64 "  %s\n", dev->base, dev->size, dev->name);
    }
    if (!ram_listed)
        fprintf(out, "%#12" PRIx64 " %#12" PRIx64 "  ram\n", base, size);
}
