/*
 * Random bytes as guest code. An input:
 *   1 byte   mode modulo 5: M, HS, U, VS, VU
 *   1 byte   translation: bit 0 satp, 1 vsatp, 2 hgatp; bits 3 and 4 Sv39, Sv48, Sv57; bit 5 without U
 *   1 byte   n; n (at most 15) times a CSR's number (2) and what is written there (8)
 *   the rest is in RAM behind its first page, where the code starts; traps go there, too
 * All page tables map the lowest 4 GiB to themselves by 1-GiB pages. Some registers point to RAM and to
 * devices. The machine serves for many inputs: hart and RAM are as they were, devices need not be.
 */
#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"

#include "cpu/access.h"
#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "machine/internal.h"

#define TABLES UINT64_C(0x10000)  /* offset in RAM */
#define CODE UINT64_C(0x1000)     /* the same */
#define CODE_MAX UINT64_C(0x8000)
#define INSNS_MAX 3000 /* that an input may run: most of them soon do nothing but trap */
#define PAGE UINT64_C(4096)
#define LEAF UINT64_C(0xcf) /* D A X W R V */

static struct machine *make_machine(enum machine_engine engine)
{
    struct machine_config config;
    struct machine *machine;
    char error[256] = "";

    machine_config_init(&config);
    require(isa_parse("max", &config.isa, error, sizeof(error)) == 0, error);
    config.engine = engine;
    config.jit_threshold = 2;
    config.memory_size = MACHINE_MIN_MEMORY;
    config.bios = "none";
    config.serial = "none";
    config.is_deterministic = true;
    require(machine_create(&config, &machine, error, sizeof(error)) == 0, error);
    return machine;
}

static void write_csr(struct hart *h, unsigned number, uint64_t value)
{
    const struct csr_row *row = csr_find(h, number, true);

    if (row && row->write)
        row->write(h, row, value);
}

/* Tables for one level each, the root last: of Sv39, Sv48 or Sv57, as `levels` says. */
static uint64_t make_tables(uint8_t *ram, uint64_t at, unsigned levels, uint64_t leaf)
{
    uint64_t table = at;

    for (uint64_t i = 0; i < 4; i++) {
        uint64_t pte = (i << 30 >> 2) | leaf;

        memcpy(ram + table + 8 * i, &pte, 8);
    }
    for (unsigned level = 3; level < levels; level++) {
        uint64_t pte = (MEMMAP_DRAM_BASE + table) >> 2 | PTE_V;

        table += 4 * PAGE; /* the root of a G-stage has four pages */
        memcpy(ram + table, &pte, 8);
    }
    return MEMMAP_DRAM_BASE + table;
}

static void set_translation(struct hart *h, uint8_t *ram, unsigned how)
{
    unsigned levels = 3 + (how >> 3 & 3) % 3;
    uint64_t mode = (uint64_t)(levels + 5) << 60;
    uint64_t root = make_tables(ram, TABLES, levels, LEAF | (how & 0x20 ? 0 : PTE_U));
    uint64_t g_root = make_tables(ram, TABLES * 2, levels, LEAF | PTE_U);

    write_csr(h, 0x180, how & 1 ? mode | root >> 12 : 0);
    write_csr(h, 0x280, how & 2 ? mode | root >> 12 : 0);
    write_csr(h, 0x680, how & 4 ? mode | g_root >> 12 : 0);
}

static void set_registers(struct hart *h)
{
    static const uint64_t places[] = {
        MEMMAP_DRAM_BASE + CODE,  MEMMAP_DRAM_BASE + TABLES,     MEMMAP_DRAM_BASE + 0x40000,
        MEMMAP_UART_BASE,        MEMMAP_PLIC_BASE,             MEMMAP_CLINT_BASE,
        MEMMAP_VIRTIO_BASE,      MEMMAP_RTC_BASE,              MEMMAP_FWCFG_BASE,
        MEMMAP_FLASH_BASE,       MEMMAP_BOOTROM_BASE,          MEMMAP_DRAM_BASE + 0xfffff,
        0x7ff0000000000001,      0xffffffff80000000,           1,
    };

    for (unsigned i = 1; i < 32; i++) {
        hart_set_x(h, i, places[i % ARRAY_SIZE(places)]);
        h->f[i] = i % 3 ? places[i % ARRAY_SIZE(places)] : places[i % 7] | UINT64_C(0xffffffff) << 32;
    }
}

static void start(struct machine *m, struct input *in)
{
    static const uint8_t privileges[] = {PRIV_M, PRIV_S, PRIV_U, PRIV_S, PRIV_U};
    static const unsigned handlers[] = {0x305, 0x105, 0x205};
    struct hart *h = m->harts[0];
    uint8_t *ram = phys_ram(m->phys, MEMMAP_DRAM_BASE, MACHINE_MIN_MEMORY);
    unsigned mode = (unsigned)take(in, 1) % 5, how = (unsigned)take(in, 1);
    unsigned n = (unsigned)take(in, 1) % 16;

    m->end = END_NONE;
    m->config.max_instructions = m->instructions + INSNS_MAX;
    memset(ram, 0, MACHINE_MIN_MEMORY);
    hart_reset(h, MEMMAP_DRAM_BASE + CODE);
    set_registers(h);
    write_csr(h, 0x3b0, UINT64_MAX >> 10);
    write_csr(h, 0x3a0, 0x1f);
    write_csr(h, 0x300, MSTATUS_FS);
    for (size_t i = 0; i < ARRAY_SIZE(handlers); i++)
        write_csr(h, handlers[i], MEMMAP_DRAM_BASE + CODE);
    set_translation(h, ram, how);
    for (unsigned i = 0; i < n; i++) {
        unsigned number = (unsigned)take(in, 2) & 0xfff;

        write_csr(h, number, take(in, 8));
    }
    memcpy(ram + CODE, in->data, in->size < CODE_MAX ? in->size : CODE_MAX);
    phys_written(m->phys, MEMMAP_DRAM_BASE, MACHINE_MIN_MEMORY);
    h->priv = privileges[mode];
    h->virt = mode >= 3;
    access_update_context(h);
    if (m->check)
        check_reset(m->check);
}

void drive_code(enum machine_engine engine, const uint8_t *data, size_t size)
{
    static struct machine *machine;
    struct input in = {data, size};

    if (size < 4)
        return;
    if (!machine)
        machine = make_machine(engine);
    start(machine, &in);
    (void)machine_round(machine);
    if (machine->check && check_has_failed(machine->check)) {
        machine_print_difference(machine, stderr);
        abort();
    }
}
