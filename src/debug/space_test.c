/*
 * Memory as a debugger sees it: which space a hart's code has, where an address
 * leads through tables made by hand, and reads and writes across the ends of
 * pages, RAM and devices.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/csr_bits.h"
#include "cpu/state.h"
#include "debug/space.h"
#include "devices/memmap.h"
#include "mem/walk.h"

#define RAM_BASE UINT64_C(0x80000000)
#define GSTAGE_ROOT UINT64_C(0x80010000)
#define GSTAGE_MIDDLE UINT64_C(0x80014000)
#define GSTAGE_TABLE UINT64_C(0x80015000)
#define ROOT UINT64_C(0x80020000)
#define MIDDLE UINT64_C(0x80021000)
#define TABLE UINT64_C(0x80022000)
#define DATA UINT64_C(0x80100000)
#define GUEST UINT64_C(0x40000000) /* where the guest sees RAM_BASE */
#define DEVICE UINT64_C(0x60000000)
#define DEVICE_SIZE 16u

#define ATP(mode, id, root) ((uint64_t)(mode) << 60 | (uint64_t)(id) << 44 | (root) >> 12)
#define LEAF (PTE_V | PTE_R)

/* A device of accesses of 2 and 4 bytes, which remembers them. */
struct memo {
    struct device dev; /* first */
    uint8_t bytes[DEVICE_SIZE];
    unsigned n_reads, n_writes;
    unsigned sizes[8]; /* of all accesses, in their order */
};

struct fixture {
    struct machine *machine;
    struct memo *memo; /* owned by the machine */
};

static void note(struct memo *memo, unsigned size)
{
    unsigned n = memo->n_reads + memo->n_writes;

    assert_true(n < ARRAY_SIZE(memo->sizes));
    memo->sizes[n] = size;
}

static bool memo_read(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    struct memo *memo = (struct memo *)dev;

    note(memo, size);
    memo->n_reads++;
    *value = 0;
    memcpy(value, memo->bytes + offset, size);
    return true;
}

static bool memo_write(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    struct memo *memo = (struct memo *)dev;

    note(memo, size);
    memo->n_writes++;
    memcpy(memo->bytes + offset, &value, size);
    return true;
}

static void memo_destroy(struct device *dev)
{
    free(dev);
}

static const struct device_ops memo_ops = {
    .read = memo_read, .write = memo_write, .destroy = memo_destroy, .min_size = 2, .max_size = 4};

static int set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));
    struct machine_config config;
    char error[512];

    machine_config_init(&config);
    config.serial = "none";
    config.bios = "none";
    config.memory_size = UINT64_C(8) << 20;
    config.n_harts = 2;
    assert_int_equal(machine_create(&config, &f->machine, error, sizeof(error)), 0);
    f->memo = calloc(1, sizeof(*f->memo));
    assert_non_null(f->memo);
    f->memo->dev = (struct device){.ops = &memo_ops, .name = "memo"};
    assert_int_equal(phys_add_device(machine_phys(f->machine), &f->memo->dev, DEVICE, DEVICE_SIZE),
                     0);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    machine_destroy(f->machine);
    free(f);
    return 0;
}

static uint8_t *ram(struct fixture *f, uint64_t pa)
{
    return phys_ram(machine_phys(f->machine), pa, 1);
}

static void put_pte(struct fixture *f, uint64_t table, unsigned index, uint64_t target,
                    uint64_t flags)
{
    uint64_t pte = target >> 12 << 10 | flags;

    memcpy(ram(f, table + 8 * index), &pte, 8);
}

/* Sv39: page 0x1000 of ROOT leads to `target`. */
static void map_page(struct fixture *f, uint64_t target, uint64_t flags)
{
    put_pte(f, ROOT, 0, MIDDLE, PTE_V);
    put_pte(f, MIDDLE, 0, TABLE, PTE_V);
    put_pte(f, TABLE, 1, target, flags);
}

/* The guest sees the gigabyte at RAM_BASE at GUEST, and has tables there. */
static struct space guest_space(struct fixture *f, uint64_t target, uint64_t flags)
{
    put_pte(f, GSTAGE_ROOT, (unsigned)(GUEST >> 30), RAM_BASE, LEAF | PTE_U);
    put_pte(f, ROOT, 0, MIDDLE - RAM_BASE + GUEST, PTE_V);
    put_pte(f, MIDDLE, 0, TABLE - RAM_BASE + GUEST, PTE_V);
    put_pte(f, TABLE, 1, target, flags);
    return (struct space){.atp = ATP(8, 5, ROOT - RAM_BASE + GUEST),
                          .hgatp = ATP(8, 7, GSTAGE_ROOT)};
}

static void leads_to(struct fixture *f, const struct space *space, uint64_t address,
                     struct space_place expected)
{
    struct space_place place = {0};

    assert_int_equal(space_translate(f->machine, space, address, &place), SPACE_OK);
    assert_int_equal(place.pa, expected.pa);
    assert_int_equal(place.gpa, expected.gpa);
    assert_int_equal(place.log2_size, expected.log2_size);
    assert_int_equal(place.g_log2_size, expected.g_log2_size);
}

static enum space_fault fault_at(struct fixture *f, const struct space *space, uint64_t address)
{
    struct space_place place;

    return space_translate(f->machine, space, address, &place);
}

/* ---- which space ---- */

static void test_the_space_of_running_code(void **state)
{
    struct fixture *f = *state;
    struct hart *h = machine_hart(f->machine, 0);

    h->csr.satp = ATP(8, 1, ROOT);
    h->csr.vsatp = ATP(9, 2, ROOT);
    h->csr.hgatp = ATP(8, 3, GSTAGE_ROOT);
    h->csr.mstatus |= MSTATUS_MPRV; /* of loads and stores, not of the code; MPP is U */
    assert_int_equal(space_current(h).atp, 0);
    assert_int_equal(space_current(h).hgatp, 0);
    for (unsigned priv = PRIV_U; priv <= PRIV_S; priv++) {
        h->priv = (uint8_t)priv;
        h->virt = false;
        assert_int_equal(space_current(h).atp, h->csr.satp);
        assert_int_equal(space_current(h).hgatp, 0);
        h->virt = true;
        assert_int_equal(space_current(h).atp, h->csr.vsatp);
        assert_int_equal(space_current(h).hgatp, h->csr.hgatp);
    }
    assert_int_equal(space_guest_virtual(h).atp, h->csr.vsatp);
    assert_int_equal(space_guest_virtual(h).hgatp, h->csr.hgatp);
    assert_int_equal(space_guest_physical(h).atp, 0);
    assert_int_equal(space_guest_physical(h).hgatp, h->csr.hgatp);
}

static void expect_guest(struct fixture *f, unsigned vmid, int32_t asid, bool is_virtual,
                         struct space expected)
{
    struct space space = {0};

    assert_true(space_of_vmid(f->machine, vmid, asid, is_virtual, &space));
    assert_int_equal(space.atp, expected.atp);
    assert_int_equal(space.hgatp, expected.hgatp);
}

static bool knows_guest(struct fixture *f, unsigned vmid, int32_t asid, bool is_virtual)
{
    struct space space;

    return space_of_vmid(f->machine, vmid, asid, is_virtual, &space);
}

static void test_guests_in_the_registers(void **state)
{
    struct fixture *f = *state;
    struct hart *h = machine_hart(f->machine, 1);
    const struct space space = {.atp = ATP(8, 5, ROOT), .hgatp = ATP(8, 7, GSTAGE_ROOT)};

    h->csr.hgatp = space.hgatp;
    h->csr.vsatp = space.atp;
    expect_guest(f, 7, -1, true, space);
    expect_guest(f, 7, 5, true, space);
    expect_guest(f, 7, -1, false, (struct space){.hgatp = space.hgatp});
    expect_guest(f, 7, 6, false, (struct space){.hgatp = space.hgatp}); /* no stage with an ASID */
    assert_false(knows_guest(f, 6, -1, true));
    assert_false(knows_guest(f, 7, 6, true));
    h->csr.vsatp = ATP(0, 5, 0); /* Bare has no ASID */
    assert_false(knows_guest(f, 7, 5, true));
    expect_guest(f, 7, -1, true, (struct space){.atp = h->csr.vsatp, .hgatp = space.hgatp});
    h->csr.hgatp = ATP(0, 7, 0); /* nor a VMID */
    assert_false(knows_guest(f, 7, -1, false));
}

/* Lets the hart have used that translation. */
static struct tlb_bank *use(struct hart *h, uint64_t now, struct tlb_context context)
{
    bool is_new;
    struct tlb_bank *bank = tlb_bank_find(h->banks, &context, now, &is_new);

    assert_true(is_new);
    return bank;
}

static void test_guests_of_before(void **state)
{
    struct fixture *f = *state;
    struct hart *h = machine_hart(f->machine, 1);
    const struct space old = {.atp = ATP(8, 5, ROOT), .hgatp = ATP(8, 7, GSTAGE_ROOT)};
    const struct space recent = {.atp = ATP(9, 6, ROOT), .hgatp = ATP(9, 7, GSTAGE_ROOT)};
    const struct space bare = {.hgatp = ATP(10, 7, GSTAGE_ROOT)};
    struct tlb_bank *last;

    assert_false(knows_guest(f, 7, -1, true));
    last = use(h, 1002, (struct tlb_context){.hgatp = bare.hgatp, .data = CTX_VIRT | 1});
    use(h, 1001,
        (struct tlb_context){
            .atp = recent.atp, .hgatp = recent.hgatp, .data = CTX_VIRT | CTX_PAGED | 1});
    use(h, 1000,
        (struct tlb_context){
            .atp = old.atp, .hgatp = old.hgatp, .fetch = CTX_VIRT | CTX_PAGED | 1});
    use(h, 1003,
        (struct tlb_context){
            .atp = ATP(8, 9, ROOT), .hgatp = ATP(8, 7, 0), .data = CTX_PAGED | 1}); /* V=0 */
    use(h, 1004,
        (struct tlb_context){
            .atp = old.atp, .hgatp = ATP(8, 8, 0), .data = CTX_VIRT | CTX_PAGED | 1});
    expect_guest(f, 7, -1, true, recent); /* the last one with a VS-stage */
    expect_guest(f, 7, 5, true, old);
    expect_guest(f, 7, -1, false, bare);
    last->is_valid = false;
    expect_guest(f, 7, -1, false, (struct space){.hgatp = recent.hgatp});
    assert_false(knows_guest(f, 7, 9, true));
    assert_false(knows_guest(f, 9, -1, false));
    machine_hart(f->machine, 0)->csr.hgatp = old.hgatp; /* a hart's own comes first */
    expect_guest(f, 7, -1, false, (struct space){.hgatp = old.hgatp});
}

static void expect_asid(struct fixture *f, int32_t asid, uint64_t atp)
{
    struct space space = {.hgatp = 1};

    assert_true(space_of_asid(f->machine, asid, &space));
    assert_int_equal(space.atp, atp);
    assert_int_equal(space.hgatp, 0);
}

static void test_spaces_by_asid(void **state)
{
    struct fixture *f = *state;
    struct hart *h = machine_hart(f->machine, 0);
    const uint64_t atp = ATP(8, 5, ROOT);
    struct space space;

    assert_false(space_of_asid(f->machine, 5, &space));
    use(h, 1000, (struct tlb_context){.atp = atp, .data = CTX_VIRT | CTX_PAGED | 1});
    use(h, 1001, (struct tlb_context){.atp = atp, .data = 1}); /* M-mode: satp does not count */
    assert_false(space_of_asid(f->machine, 5, &space));
    use(h, 1002, (struct tlb_context){.atp = atp, .hgatp = 1, .data = CTX_PAGED | 1});
    expect_asid(f, 5, atp);
    expect_asid(f, -1, atp);
    assert_false(space_of_asid(f->machine, 6, &space));
    machine_hart(f->machine, 1)->csr.satp = ATP(9, 6, ROOT);
    expect_asid(f, 6, ATP(9, 6, ROOT));
    expect_asid(f, -1, ATP(9, 6, ROOT));
    expect_asid(f, 5, atp);
}

/* ---- where addresses lead ---- */

/* Roots with a leaf in entry 0 that any number of levels would take. */
static void test_modes(void **state)
{
    struct fixture *f = *state;

    put_pte(f, ROOT, 0, 0, LEAF);
    put_pte(f, GSTAGE_ROOT, 0, 0, LEAF | PTE_U);
    for (uint64_t mode = 0; mode < 16; mode++) {
        bool is_known = mode == 0 || (mode >= 8 && mode <= 10);
        const struct space first = {.atp = ATP(mode, 0, ROOT)};
        const struct space second = {.hgatp = ATP(mode, 0, GSTAGE_ROOT)};

        assert_int_equal(space_has_mode(ATP(mode, 3, ROOT)), is_known);
        if (mode == 0)
            continue;
        assert_int_equal(fault_at(f, &first, 0x1000), is_known ? SPACE_OK : SPACE_NOT_MAPPED);
        assert_int_equal(fault_at(f, &second, 0x1000),
                         is_known ? SPACE_OK : SPACE_GUEST_NOT_MAPPED);
    }
}

static void test_without_stages(void **state)
{
    const struct space physical = {0};

    leads_to(
        *state, &physical, UINT64_C(0xfffffffffffff123),
        (struct space_place){UINT64_C(0xfffffffffffff123), UINT64_C(0xfffffffffffff123), 64, 64});
}

/* Whatever the leaf permits, and without a trace in it. */
static void test_first_stage(void **state)
{
    static const uint64_t leaves[] = {LEAF, LEAF | PTE_W, PTE_V | PTE_X, LEAF | PTE_U};
    struct fixture *f = *state;
    const struct space space = {.atp = ATP(8, 5, ROOT)};
    uint64_t pte;

    for (size_t i = 0; i < ARRAY_SIZE(leaves); i++) {
        map_page(f, DATA, leaves[i]);
        leads_to(f, &space, 0x1234, (struct space_place){DATA + 0x234, DATA + 0x234, 12, 64});
        memcpy(&pte, ram(f, TABLE + 8), 8);
        assert_int_equal(pte, DATA >> 12 << 10 | leaves[i]);
    }
    put_pte(f, MIDDLE, 1, RAM_BASE, LEAF);
    leads_to(f, &space, 0x345678, (struct space_place){0x80145678, 0x80145678, 21, 64});
    for (unsigned i = 16; i < 32; i++)
        put_pte(f, TABLE, i, DATA + 0x8000, LEAF | PTE_N);
    leads_to(f, &space, 0x12345, (struct space_place){DATA + 0x2345, DATA + 0x2345, 16, 64});
    put_pte(f, TABLE, 2, DATA, LEAF | UINT64_C(1) << 61); /* NC */
    leads_to(f, &space, 0x2000, (struct space_place){DATA, DATA, 12, 64});
    assert_int_equal(fault_at(f, &space, 0x3000), SPACE_NOT_MAPPED);
    put_pte(f, MIDDLE, 3, UINT64_C(0x10000000), PTE_V); /* a table where no RAM is */
    assert_int_equal(fault_at(f, &space, 0x600000), SPACE_NOT_MAPPED);
    assert_int_equal(fault_at(f, &space, UINT64_C(1) << 40), SPACE_NOT_MAPPED);
}

static void test_second_stage(void **state)
{
    struct fixture *f = *state;
    const struct space space = {.hgatp = ATP(8, 7, GSTAGE_ROOT)};
    const uint64_t top = UINT64_C(2047) << 30; /* beyond what 39 bits reach */

    put_pte(f, GSTAGE_ROOT, 2047, GSTAGE_MIDDLE, PTE_V);
    put_pte(f, GSTAGE_MIDDLE, 1, GSTAGE_TABLE, PTE_V);
    put_pte(f, GSTAGE_TABLE, 2, DATA, LEAF | PTE_U);
    put_pte(f, GSTAGE_TABLE, 3, DATA, LEAF); /* no U: not for the G-stage */
    leads_to(f, &space, top + 0x202345, (struct space_place){DATA + 0x345, top + 0x202345, 64, 12});
    assert_int_equal(fault_at(f, &space, top + 0x203000), SPACE_GUEST_NOT_MAPPED);
    assert_int_equal(fault_at(f, &space, top + 0x204000), SPACE_GUEST_NOT_MAPPED);
}

static void test_both_stages(void **state)
{
    struct fixture *f = *state;
    const uint64_t target = DATA - RAM_BASE + GUEST;
    struct space space = guest_space(f, target, LEAF);

    leads_to(f, &space, 0x1234, (struct space_place){DATA + 0x234, target + 0x234, 12, 30});
    assert_int_equal(fault_at(f, &space, 0x2000), SPACE_NOT_MAPPED);
    put_pte(f, TABLE, 2, UINT64_C(0x1000), LEAF); /* a page that the G-stage does not map */
    assert_int_equal(fault_at(f, &space, 0x2000), SPACE_GUEST_NOT_MAPPED);
    put_pte(f, MIDDLE, 1, UINT64_C(0x1000), PTE_V); /* such a table */
    assert_int_equal(fault_at(f, &space, 0x200000), SPACE_GUEST_NOT_MAPPED);
    assert_int_equal(fault_at(f, &space, 0x400000), SPACE_NOT_MAPPED);
    put_pte(f, MIDDLE, 1, GUEST + UINT64_C(0x30000000), PTE_V); /* mapped, but no RAM is there */
    assert_int_equal(fault_at(f, &space, 0x200000), SPACE_NOT_MAPPED);
    space.atp = ATP(0, 0, 0);
    leads_to(f, &space, target, (struct space_place){DATA, target, 64, 30});
}

/* ---- bytes ---- */

static void test_reads_and_writes_page_by_page(void **state)
{
    struct fixture *f = *state;
    const struct space space = {.atp = ATP(8, 5, ROOT)};
    uint8_t bytes[8] = {0};

    map_page(f, DATA, LEAF);
    put_pte(f, TABLE, 2, DATA + 0x5000, LEAF); /* read-only, which is nothing to a debugger */
    assert_int_equal(space_write(f->machine, &space, 0x1ffd, "abcdefgh", 8, false), 8);
    assert_memory_equal(ram(f, DATA + 0xffd), "abc", 3);
    assert_memory_equal(ram(f, DATA + 0x5000), "defgh", 5);
    assert_int_equal(ram(f, DATA + 0x1000)[0], 0);
    assert_int_equal(space_read(f->machine, &space, 0x1ffd, bytes, 8, false), 8);
    assert_memory_equal(bytes, "abcdefgh", 8);
    assert_int_equal(space_read(f->machine, &space, 0x2ffe, bytes, 8, false), 2);
    assert_int_equal(space_write(f->machine, &space, 0x2ffe, "abcdefgh", 8, false), 2);
    assert_memory_equal(ram(f, DATA + 0x5ffe), "ab", 2);
    assert_int_equal(space_read(f->machine, &space, 0x3000, bytes, 8, false), 0);
    assert_int_equal(space_write(f->machine, &space, 0x3000, "a", 1, false), 0);
}

static void test_the_end_of_ram(void **state)
{
    struct fixture *f = *state;
    const struct space physical = {0};
    const uint64_t end = RAM_BASE + (UINT64_C(8) << 20);
    uint8_t bytes[8];

    assert_int_equal(space_write(f->machine, &physical, end - 4, "abcdefgh", 8, true), 4);
    assert_int_equal(space_read(f->machine, &physical, end - 4, bytes, 8, true), 4);
    assert_memory_equal(bytes, "abcd", 4);
}

static void heard(void *ctx, uint64_t pa, uint64_t len)
{
    uint64_t *range = ctx;

    range[0] = pa;
    range[1] = len;
}

static void test_writes_are_told(void **state)
{
    struct fixture *f = *state;
    const struct space physical = {0};
    uint64_t range[2] = {0};
    uint8_t byte;

    phys_set_listener(machine_phys(f->machine), heard, NULL, range);
    assert_int_equal(space_read(f->machine, &physical, DATA, &byte, 1, false), 1);
    assert_int_equal(range[1], 0);
    assert_int_equal(space_write(f->machine, &physical, DATA + 5, "abc", 3, false), 3);
    phys_set_listener(machine_phys(f->machine), NULL, NULL, NULL);
    assert_int_equal(range[0], DATA + 5);
    assert_int_equal(range[1], 3);
}

static void test_devices_only_for_those_who_ask(void **state)
{
    static const unsigned sizes[] = {2, 4, 2, 2, 4};
    struct fixture *f = *state;
    struct memo *memo = f->memo;
    const struct space physical = {0};
    uint8_t bytes[8] = {0};

    for (unsigned i = 0; i < DEVICE_SIZE; i++)
        memo->bytes[i] = (uint8_t)(i + 1);
    assert_int_equal(space_read(f->machine, &physical, DEVICE, bytes, 4, false), 0);
    assert_int_equal(space_write(f->machine, &physical, DEVICE, "abcd", 4, false), 0);
    assert_int_equal(memo->n_reads + memo->n_writes, 0);
    assert_int_equal(space_read(f->machine, &physical, DEVICE + 2, bytes, 8, true), 8);
    assert_memory_equal(bytes, memo->bytes + 2, 8);
    assert_int_equal(space_write(f->machine, &physical, DEVICE + 10, "abcdef", 6, true), 6);
    assert_memory_equal(memo->bytes + 10, "abcdef", 6);
    assert_int_equal(memo->n_reads, 3);
    assert_int_equal(memo->n_writes, 2);
    assert_memory_equal(memo->sizes, sizes, sizeof(sizes));
}

/* What cannot be accessed in the sizes that the device has ends it, and so does
 * the device's end. */
static void test_devices_in_their_sizes(void **state)
{
    struct fixture *f = *state;
    const struct space physical = {0};
    uint8_t bytes[8];

    assert_int_equal(space_read(f->machine, &physical, DEVICE + 1, bytes, 4, true), 0);
    assert_int_equal(space_write(f->machine, &physical, DEVICE + 1, "abcd", 4, true), 0);
    assert_int_equal(space_read(f->machine, &physical, DEVICE, bytes, 3, true), 2);
    assert_int_equal(space_write(f->machine, &physical, DEVICE, "abc", 3, true), 2);
    assert_int_equal(space_read(f->machine, &physical, DEVICE + DEVICE_SIZE - 2, bytes, 8, true),
                     2);
    assert_int_equal(f->memo->n_reads, 2);
    assert_int_equal(f->memo->n_writes, 1);
}

/* Reading a ROM is nothing that a device could feel. */
static void test_roms(void **state)
{
    struct fixture *f = *state;
    const struct space physical = {0};
    const struct device *rom = phys_device(machine_phys(f->machine), MEMMAP_BOOTROM_BASE);
    uint8_t bytes[7] = {0};

    assert_non_null(rom);
    assert_non_null(rom->rom);
    assert_int_equal(space_read(f->machine, &physical, MEMMAP_BOOTROM_BASE + 1, bytes, 7, false),
                     7);
    assert_memory_equal(bytes, rom->rom + 1, 7);
    assert_int_equal(space_write(f->machine, &physical, MEMMAP_BOOTROM_BASE, bytes, 4, false), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_the_space_of_running_code),
        TEST(test_guests_in_the_registers),
        TEST(test_guests_of_before),
        TEST(test_spaces_by_asid),
        TEST(test_modes),
        TEST(test_without_stages),
        TEST(test_first_stage),
        TEST(test_second_stage),
        TEST(test_both_stages),
        TEST(test_reads_and_writes_page_by_page),
        TEST(test_the_end_of_ram),
        TEST(test_writes_are_told),
        TEST(test_devices_only_for_those_who_ask),
        TEST(test_devices_in_their_sizes),
        TEST(test_roms),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
