/*
 * Whole machines with programs of a few instructions: how they end, what is refused, what the
 * device tree says, and that a deterministic machine repeats itself.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <libfdt.h>

#include "cpu/events.h"
#include "machine.h"

#define RAM_BASE UINT64_C(0x80000000)
#define LUI_A0_FINISHER 0x00100537u /* lui a0, 0x100 */
#define SW_A1_A0 0x00b52023u        /* sw a1, 0(a0) */
#define LOOP 0x0000006fu            /* j . */

struct fixture {
    char path[64];
    struct machine_config config;
    char error[512];
};

static void write_program(struct fixture *f, const uint32_t *insns, size_t n)
{
    FILE *file = fopen(f->path, "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(insns, sizeof(*insns), n, file), n);
    assert_int_equal(fclose(file), 0);
}

static int setup(void **state)
{
    static struct fixture f;
    int fd;

    strcpy(f.path, "/tmp/hartwood-machine-XXXXXX");
    fd = mkstemp(f.path);
    if (fd < 0)
        return -1;
    close(fd);
    f.error[0] = 0;
    machine_config_init(&f.config);
    f.config.serial = "none";
    f.config.bios = "none";
    f.config.memory_size = UINT64_C(8) << 20;
    f.config.loads[0] = (struct machine_load){.path = f.path, .address = RAM_BASE};
    f.config.n_loads = 1;
    *state = &f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;

    return unlink(f->path);
}

static int run(struct fixture *f, struct machine **kept)
{
    struct machine *m;
    int code;

    assert_int_equal(machine_create(&f->config, &m, f->error, sizeof(f->error)), 0);
    code = machine_run(m);
    snprintf(f->error, sizeof(f->error), "%s", machine_error(m));
    if (kept)
        *kept = m;
    else
        machine_destroy(m);
    return code;
}

static void assert_refused(struct fixture *f, const char *reason)
{
    struct machine *m = NULL;

    assert_true(machine_create(&f->config, &m, f->error, sizeof(f->error)) < 0);
    assert_non_null(strstr(f->error, reason));
    assert_null(strchr(f->error, '\n'));
}

static void test_finisher_pass(void **state)
{
    static const uint32_t program[] = {LUI_A0_FINISHER, 0x000055b7, 0x55558593, SW_A1_A0, LOOP};
    struct fixture *f = *state;

    write_program(f, program, ARRAY_SIZE(program));
    assert_int_equal(run(f, NULL), 0);
    assert_string_equal(f->error, "");
}

static void test_finisher_fail_code(void **state)
{
    static const uint32_t program[] = {LUI_A0_FINISHER, 0x000735b7, 0x33358593, SW_A1_A0, LOOP};
    struct fixture *f = *state;

    write_program(f, program, ARRAY_SIZE(program));
    assert_int_equal(run(f, NULL), 7);
}

static void test_instruction_limit(void **state)
{
    static const uint32_t program[] = {LOOP};
    struct fixture *f = *state;
    struct machine *m;

    write_program(f, program, ARRAY_SIZE(program));
    f->config.n_harts = 3;
    f->config.max_instructions = 100000;
    assert_int_equal(run(f, &m), MACHINE_EXIT_LIMIT);
    assert_true(machine_instructions(m) >= 100000 && machine_instructions(m) < 101000);
    machine_destroy(m);
}

static void test_refusals(void **state)
{
    static const uint32_t program[] = {LOOP};
    struct fixture *f = *state;

    write_program(f, program, ARRAY_SIZE(program));
    f->config.loads[1] = f->config.loads[0];
    f->config.n_loads = 2;
    assert_refused(f, "overlap");
    f->config.n_loads = 1;
    f->config.loads[0].address = RAM_BASE + f->config.memory_size;
    assert_refused(f, f->path);
    f->config.n_loads = 0;
    f->config.dtb = f->path;
    assert_refused(f, "device tree");
    f->config.dtb = NULL;
    f->config.bios = NULL;
    assert_refused(f, "nothing to run");
    f->config.bios = "/nonexistent/firmware";
    assert_refused(f, "/nonexistent/firmware");
    f->config.n_harts = MACHINE_MAX_HARTS + 1;
    assert_refused(f, "harts");
}

/* libfdt's check of such a tree ends in a property that is not there. */
static void test_trees_of_before_are_refused(void **state)
{
    static const uint32_t tree[] = {0xd00dfeed, 0x62, 0x38, 0x60, 0x28, 7, 6, 0, 2,
                                    0x28,       0,    0,    0,    0,    1, 0, 1, 0x78000000,
                                    3,          0,    0,    2,    2,    9, 0x79000000};
    struct fixture *f = *state;
    uint8_t bytes[sizeof(tree)];

    for (size_t i = 0; i < ARRAY_SIZE(tree); i++)
        fdt32_st(bytes + 4 * i, tree[i]);
    write_program(f, (const uint32_t *)bytes, ARRAY_SIZE(tree));
    f->config.n_loads = 0;
    f->config.dtb = f->path;
    assert_refused(f, "FDT_ERR_BADVERSION");
}

static void *read_tree(struct fixture *f)
{
    struct machine *m;
    void *blob = calloc(1, 1 << 20);
    FILE *file;
    size_t size;

    assert_non_null(blob);
    f->config.n_loads = 0;
    assert_int_equal(machine_create(&f->config, &m, f->error, sizeof(f->error)), 0);
    assert_int_equal(machine_dump_dtb(m, f->path, f->error, sizeof(f->error)), 0);
    machine_destroy(m);
    file = fopen(f->path, "rb");
    assert_non_null(file);
    size = fread(blob, 1, 1 << 20, file);
    fclose(file);
    assert_int_equal(fdt_check_full(blob, size), 0);
    return blob;
}

static void test_device_tree(void **state)
{
    static const char *const paths[] = {
        "/memory@80000000", "/cpus/cpu@1/interrupt-controller", "/cpus/cpu-map/cluster0/core1",
        "/soc/interrupt-controller@c000000", "/soc/clint@2000000", "/soc/serial@10000000",
        "/soc/rtc@101000", "/soc/test@100000", "/soc/virtio_mmio@10001000", "/soc/virtio_mmio@10008000",
        "/fw-cfg@10100000", "/flash@20000000", "/poweroff", "/reboot"};
    struct fixture *f = *state;
    void *blob;
    int chosen;

    f->config.n_harts = 2;
    f->config.append = "console=ttyS0";
    blob = read_tree(f);
    for (size_t i = 0; i < ARRAY_SIZE(paths); i++)
        assert_true(fdt_path_offset(blob, paths[i]) > 0);
    assert_true(fdt_path_offset(blob, "/cpus/cpu@2") < 0);
    assert_int_equal(fdt_node_check_compatible(blob, 0, "riscv-virtio"), 0);
    chosen = fdt_path_offset(blob, "/chosen");
    assert_string_equal(fdt_getprop(blob, chosen, "bootargs", NULL), "console=ttyS0");
    assert_true(fdt_path_offset(blob, fdt_getprop(blob, chosen, "stdout-path", NULL)) > 0);
    free(blob);
}

/* The cell at `row` and `column` of a property in rows of `width` cells; UINT32_MAX: none. */
static uint32_t cell(const void *blob, const char *property, int width, int row, int column)
{
    int node = fdt_path_offset(blob, "/pmu");
    int size;
    const void *cells = fdt_getprop(blob, node, property, &size);

    assert_non_null(cells);
    assert_int_equal(size % (width * 4), 0);
    if ((row + 1) * width * 4 > size)
        return UINT32_MAX;
    return fdt32_ld((const fdt32_t *)cells + row * width + column);
}

/*
 * perf/riscv,pmu.yaml: an event has its selector and its counters; only cycles and instructions
 * may name a counter below 3. Raw events are named one by one.
 */
static void test_pmu_node(void **state)
{
    void *blob = read_tree(*state);
    uint32_t sbi;
    int row;

    assert_int_equal(fdt_node_check_compatible(blob, fdt_path_offset(blob, "/pmu"), "riscv,pmu"),
                     0);
    for (row = 0; (sbi = cell(blob, "riscv,event-to-mhpmevent", 3, row, 0)) != UINT32_MAX; row++) {
        uint32_t counters = cell(blob, "riscv,event-to-mhpmcounters", 3, row, 2);

        assert_int_equal(cell(blob, "riscv,event-to-mhpmcounters", 3, row, 0), sbi);
        assert_int_equal(cell(blob, "riscv,event-to-mhpmcounters", 3, row, 1), sbi);
        assert_int_equal(counters & 7, sbi == 1 ? 1 : sbi == 2 ? 4 : 0);
        assert_int_equal(counters >> 3, 0x1fffffff);
        assert_int_equal(cell(blob, "riscv,event-to-mhpmevent", 3, row, 1), 0);
        assert_true(cell(blob, "riscv,event-to-mhpmevent", 3, row, 2) < EVENT_COUNT);
    }
    assert_true(row >= 3);
    for (row = 0; cell(blob, "riscv,raw-event-to-mhpmcounters", 5, row, 0) != UINT32_MAX; row++)
        assert_int_equal(cell(blob, "riscv,raw-event-to-mhpmcounters", 5, row, 1), row + 1);
    assert_int_equal(row, EVENT_COUNT - 1);
    free(blob);
}

static void test_deterministic_tree_repeats(void **state)
{
    struct fixture *f = *state;
    void *first;
    void *second;
    void *third;

    f->config.is_deterministic = true;
    f->config.seed = 1;
    first = read_tree(f);
    second = read_tree(f);
    assert_memory_equal(first, second, fdt_totalsize(first));
    f->config.seed = 2;
    third = read_tree(f);
    assert_int_equal(fdt_totalsize(first), fdt_totalsize(third));
    assert_memory_not_equal(first, third, fdt_totalsize(first));
    free(first);
    free(second);
    free(third);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_finisher_pass, setup, teardown),
        cmocka_unit_test_setup_teardown(test_finisher_fail_code, setup, teardown),
        cmocka_unit_test_setup_teardown(test_instruction_limit, setup, teardown),
        cmocka_unit_test_setup_teardown(test_refusals, setup, teardown),
        cmocka_unit_test_setup_teardown(test_trees_of_before_are_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(test_device_tree, setup, teardown),
        cmocka_unit_test_setup_teardown(test_pmu_node, setup, teardown),
        cmocka_unit_test_setup_teardown(test_deterministic_tree_repeats, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
