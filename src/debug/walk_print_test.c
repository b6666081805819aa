/* The words of a walk, for tables made by hand. What the walks give is twostage_test's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/csr_bits.h"
#include "debug/walk_print.h"

#define RAM_BASE UINT64_C(0x80000000)
#define RAM_SIZE UINT64_C(0x40000)
#define GSTAGE_ROOT UINT64_C(0x80010000)
#define VS_ROOT UINT64_C(0x80004000) /* guest-physical and, by a gigapage, physical */
#define VS_TABLE UINT64_C(0x80005000)

struct fixture {
    struct isa_config isa;
    struct clock clock;
    struct phys *phys;
    struct hart *hart;
    char *text; /* of the last walk */
};

static void put_pte(struct fixture *f, uint64_t table, unsigned index, uint64_t target,
                    uint64_t flags)
{
    uint64_t pte = target >> 12 << 10 | flags;

    memcpy(phys_ram(f->phys, table + 8 * index, 8), &pte, 8);
}

/* The guest's page 0x1000 is mapped read-only to 0x80000000, 0x2000 to nothing. */
static int set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));
    struct hart_config config = {.isa = &f->isa, .clock = &f->clock, .n_pmp = 0};
    char error[128];

    assert_int_equal(isa_parse("max", &f->isa, error, sizeof(error)), 0);
    clock_init(&f->clock, true);
    f->phys = phys_create();
    assert_int_equal(phys_add_ram(f->phys, RAM_BASE, RAM_SIZE), 0);
    config.phys = f->phys;
    f->hart = hart_create(&config);
    assert_non_null(f->hart);
    hart_reset(f->hart, RAM_BASE);
    put_pte(f, GSTAGE_ROOT, 2, RAM_BASE, PTE_V | PTE_R | PTE_W | PTE_X | PTE_U | PTE_A | PTE_D);
    put_pte(f, VS_ROOT, 0, VS_TABLE, PTE_V);
    put_pte(f, VS_TABLE, 0, VS_TABLE + 0x1000, PTE_V);
    put_pte(f, VS_TABLE + 0x1000, 1, RAM_BASE, PTE_V | PTE_R | PTE_A);
    put_pte(f, VS_TABLE + 0x1000, 3, UINT64_C(0x10000000), PTE_V | PTE_R | PTE_A);
    f->hart->csr.vsatp = UINT64_C(8) << 60 | UINT64_C(5) << 44 | VS_ROOT >> 12;
    f->hart->csr.hgatp = UINT64_C(8) << 60 | UINT64_C(7) << 44 | GSTAGE_ROOT >> 12;
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    hart_destroy(f->hart);
    phys_destroy(f->phys);
    free(f->text);
    free(f);
    return 0;
}

static const char *tell(struct fixture *f, uint64_t address, enum access_type type)
{
    struct tlb_context context;
    struct walk_trace trace;
    size_t size;
    FILE *out;

    free(f->text);
    out = open_memstream(&f->text, &size);
    access_context_of(f->hart, true, PRIV_S, &context);
    walk_trace(f->hart, address, type, &context, &trace);
    walk_print(out, f->hart, &trace);
    fclose(out);
    return f->text;
}

static void test_load_tells_both_stages(void **state)
{
    assert_string_equal(
        tell(*state, 0x1234, ACCESS_LOAD),
        "load at 0x1234 by VS-mode; vsatp Sv39 ASID 5, hgatp Sv39x4 VMID 7\n"
        "  VS-stage walk of the address 0x1234 by Sv39 from 0x80004000\n"
        "    [2] PTE at guest 0x80004000\n"
        "        G-stage walk of the PTE's address 0x80004000 by Sv39x4 from 0x80010000\n"
        "          [2] PTE at 0x80010010: 0x00000000200000df vrwxu-ad- leaf of 1 GiB\n"
        "          gives 0x80004000, rwx\n"
        "      at 0x80004000: 0x0000000020001401 v-------- table at guest 0x80005000\n"
        "    [1] PTE at guest 0x80005000\n"
        "        G-stage walk of the PTE's address 0x80005000 by Sv39x4 from 0x80010000\n"
        "          [2] PTE at 0x80010010: 0x00000000200000df vrwxu-ad- leaf of 1 GiB\n"
        "          gives 0x80005000, rwx\n"
        "      at 0x80005000: 0x0000000020001801 v-------- table at guest 0x80006000\n"
        "    [0] PTE at guest 0x80006008\n"
        "        G-stage walk of the PTE's address 0x80006008 by Sv39x4 from 0x80010000\n"
        "          [2] PTE at 0x80010010: 0x00000000200000df vrwxu-ad- leaf of 1 GiB\n"
        "          gives 0x80006008, rwx\n"
        "      at 0x80006008: 0x0000000020000043 vr----a-- leaf of 4 KiB\n"
        "    gives 0x80000234, r--\n"
        "  G-stage walk of the address 0x80000234 by Sv39x4 from 0x80010000\n"
        "    [2] PTE at 0x80010010: 0x00000000200000df vrwxu-ad- leaf of 1 GiB\n"
        "    gives 0x80000234, rwx\n"
        "physical 0x80000234 (RAM), PMP rwx\n");
}

static void test_fault_tells_rule_and_registers(void **state)
{
    struct fixture *f = *state;

    f->hart->csr.medeleg = BIT(CAUSE_STORE_PAGE) | BIT(CAUSE_LOAD_GUEST);
    f->hart->csr.hedeleg = BIT(CAUSE_STORE_PAGE);
    assert_non_null(strstr(tell(f, 0x1000, ACCESS_STORE),
                           "refused: R, W or X does not permit the access\n"));
    assert_non_null(strstr(f->text, "store/AMO page fault, taken in VS-mode: vscause 15, vstval "
                                    "0x1000\n"));
    tell(f, 0x3008, ACCESS_LOAD);
    assert_non_null(strstr(f->text, "refused: V is clear\n"));
    assert_non_null(strstr(f->text, "load guest-page fault, taken in HS-mode: scause 21, stval "
                                    "0x3008, GVA 1, htval 0x4000002, htinst the transformed"));
    f->hart->csr.medeleg = 0;
    assert_non_null(strstr(tell(f, 0x2000, ACCESS_FETCH),
                           "instruction page fault, taken in M-mode: mcause 12, mtval 0x2000, GVA "
                           "1, mtval2 0x0, mtinst 0x0: there is no instruction yet\n"));
}

static void test_fault_of_a_table_tells_the_pseudoinstruction(void **state)
{
    struct fixture *f = *state;

    f->hart->csr.medeleg = BIT(CAUSE_LOAD_GUEST);
    put_pte(f, VS_ROOT, 0, UINT64_C(0x1000), PTE_V);
    tell(f, 0x1000, ACCESS_LOAD);
    assert_non_null(strstr(f->text, "htval 0x400, htinst 0x3000 (read of a VS-stage PTE)\n"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_load_tells_both_stages, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_fault_tells_rule_and_registers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_fault_of_a_table_tells_the_pseudoinstruction, set_up,
                                        tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
