/* One case on a hart with translations and its follower. */
#include <stdlib.h>
#include <string.h>

#include "cpu/access.h"
#include "cpu/counters.h"
#include "cpu/csr.h"
#include "fuzz.h"
#include "jit/jit.h"

struct fuzz_bench {
    struct isa_config isa;
    struct clock clock;
    struct phys *phys;
    struct engine *jit;
    struct hart *h;
    struct check *check;
    uint64_t device_state;
    uint64_t n_insns;
};

/* A device whose registers are never the same twice, and whose DMA hits code. */
struct fuzz_device {
    struct device dev; /* first */
    struct fuzz_bench *bench;
};

static bool device_read(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    struct fuzz_bench *b = ((struct fuzz_device *)dev)->bench;

    b->device_state = b->device_state * UINT64_C(6364136223846793005) + 1;
    *value = (b->device_state >> 20) & MASK(8 * size - 1, 0);
    if (offset == 8)
        *value &= 15;
    return offset < 32;
}

static bool device_write(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    struct fuzz_bench *b = ((struct fuzz_device *)dev)->bench;
    uint64_t at = FUZZ_RAM_BASE + (value & (FUZZ_USED - 8));

    (void)size;
    b->device_state ^= value;
    if (offset == 16) {
        memcpy(phys_ram(b->phys, at, 2), &(const uint16_t){0x0001}, 2); /* c.nop */
        phys_written(b->phys, at, 2);
    }
    return offset < 32;
}

static void device_destroy(struct device *dev)
{
    free(dev);
}

static void on_written(void *ctx, uint64_t pa, uint64_t len)
{
    struct fuzz_bench *b = ctx;

    hart_ram_written(b->h, pa, len);
    check_ram_written(b->check, pa, len);
}

static void on_difference(void *ctx)
{
    struct fuzz_bench *b = ctx;

    hart_request_stop(b->h);
}

static bool add_device(struct fuzz_bench *b)
{
    static const struct device_ops ops = {.read = device_read,
                                          .write = device_write,
                                          .destroy = device_destroy,
                                          .min_size = 1,
                                          .max_size = 8};
    struct fuzz_device *device = calloc(1, sizeof(*device));

    if (!device)
        return false;
    device->dev.ops = &ops;
    device->dev.name = "fuzz";
    device->bench = b;
    return phys_add_device(b->phys, &device->dev, FUZZ_DEVICE, PHYS_PAGE_SIZE) == 0;
}

static bool make_parts(struct fuzz_bench *b)
{
    struct check_config config = {.n_harts = 1, .isa = &b->isa, .clock = &b->clock, .n_pmp = 16,
                                  .differs = on_difference, .ctx = b};

    clock_init(&b->clock, true);
    b->phys = phys_create();
    if (!b->phys || phys_add_ram(b->phys, FUZZ_RAM_BASE, FUZZ_RAM_SIZE) < 0 || !add_device(b) ||
        jit_create(&b->isa, true, &b->jit) < 0)
        return false;
    b->h = hart_create(&(struct hart_config){.isa = &b->isa,
                                             .phys = b->phys,
                                             .clock = &b->clock,
                                             .n_pmp = 16,
                                             .engine = b->jit});
    if (!b->h)
        return false;
    config.harts[0] = b->h;
    config.phys = b->phys;
    if (check_create(&config, &b->check) < 0)
        return false;
    phys_set_listener(b->phys, on_written, NULL, b);
    return true;
}

struct fuzz_bench *fuzz_bench_create(bool is_compressed)
{
    struct fuzz_bench *b = calloc(1, sizeof(*b));
    const char *isa = is_compressed ? "max" : "rv64imafdh_zicsr_zifencei_sstc_smstateen_svinval";
    char error[128];

    if (!b)
        return NULL;
    if (isa_parse(isa, &b->isa, error, sizeof(error)) < 0 || !make_parts(b)) {
        fuzz_bench_destroy(b);
        return NULL;
    }
    return b;
}

void fuzz_bench_destroy(struct fuzz_bench *b)
{
    if (!b)
        return;
    check_destroy(b->check);
    if (b->phys)
        phys_set_listener(b->phys, NULL, NULL, NULL);
    phys_destroy(b->phys);
    hart_destroy(b->h);
    jit_destroy(b->jit);
    free(b);
}

uint64_t fuzz_native_entries(const struct fuzz_bench *b)
{
    struct hart_stats stats;

    hart_get_stats(b->h, &stats);
    return stats.native_entries;
}

uint64_t fuzz_insns(const struct fuzz_bench *b)
{
    return b->n_insns;
}

/* As CSR instructions in M-mode would do it. */
static void write_csrs(struct hart *h, const struct fuzz_case *c)
{
    for (unsigned i = 0; i < c->n_csrs; i++) {
        const struct csr_row *row = csr_find(h, c->csrs[i].number, true);

        if (row)
            row->write(h, row, c->csrs[i].value);
    }
}

static void prepare(struct fuzz_bench *b, const struct fuzz_case *c)
{
    uint8_t *ram = phys_ram(b->phys, FUZZ_RAM_BASE, FUZZ_RAM_SIZE);
    struct hart *h = b->h;

    clock_init(&b->clock, true);
    memset(ram + FUZZ_USED, 0, FUZZ_TABLES - FUZZ_USED);
    memcpy(ram, c->ram, FUZZ_USED);
    memcpy(ram + FUZZ_TABLES, c->tables, FUZZ_TABLES_SIZE);
    b->device_state = c->number;
    jit_set_threshold(b->jit, c->threshold);
    jit_fail_at(b->jit, c->fail_at);
    hart_reset(h, c->pc);
    memcpy(h->x, c->x, sizeof(c->x));
    memcpy(h->f, c->f, sizeof(c->f));
    write_csrs(h, c);
    h->priv = c->priv;
    h->virt = c->virt;
    counters_update(h); /* some count in this mode only */
    access_update_context(h);
    check_reset(b->check);
}

static void set_pins(struct hart *h, uint64_t *state)
{
    static const unsigned lines[] = {3, 9, 11};

    *state = *state * UINT64_C(6364136223846793005) + 1442695040888963407u;
    for (size_t i = 0; i < ARRAY_SIZE(lines); i++)
        hart_set_interrupt(h, lines[i], *state >> (40 + i) & 1);
}

bool fuzz_run(struct fuzz_bench *b, const struct fuzz_case *c, FILE *out)
{
    uint64_t pins = c->pins;

    prepare(b, c);
    for (unsigned run = 0; run < c->runs && !check_has_failed(b->check); run++) {
        uint64_t retired;

        if (c->pins)
            set_pins(b->h, &pins);
        check_begin(b->check, 0, c->insns);
        retired = hart_run(b->h, c->insns);
        check_end(b->check, 0);
        b->clock.virtual_insns += retired;
        b->n_insns += retired;
        if (hart_is_waiting(b->h))
            break;
    }
    if (check_finish(b->check))
        return true;
    if (out)
        check_report(b->check, out);
    return false;
}
