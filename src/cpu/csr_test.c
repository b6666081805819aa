/*
 * Laws of the CSR file that hold for every row; the rules of single CSRs are tested by programs in
 * tests/isa/priv_csr.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "cpu/gate_id.h"

#define RAM_BASE UINT64_C(0x80000000)

struct fixture {
    struct isa_config isa;
    struct clock clock;
    struct phys *phys;
    struct hart *hart;
};

static void fixture_open(struct fixture *f, const char *isa)
{
    struct hart_config config = {.isa = &f->isa, .clock = &f->clock, .n_pmp = 16};
    char error[128];

    *f = (struct fixture){0};
    assert_int_equal(isa_parse(isa, &f->isa, error, sizeof(error)), 0);
    clock_init(&f->clock, true);
    f->phys = phys_create();
    assert_non_null(f->phys);
    assert_int_equal(phys_add_ram(f->phys, RAM_BASE, 0x10000), 0);
    config.phys = f->phys;
    f->hart = hart_create(&config);
    assert_non_null(f->hart);
    hart_reset(f->hart, RAM_BASE);
}

static void fixture_close(struct fixture *f)
{
    hart_destroy(f->hart);
    phys_destroy(f->phys);
}

/* The value that an instruction would read in M-mode; the row must exist. */
static uint64_t get(struct hart *h, unsigned number)
{
    const struct csr_row *row = csr_find(h, number, false);

    assert_non_null(row);
    return row->read(h, row);
}

static void set(struct hart *h, unsigned number, uint64_t value)
{
    const struct csr_row *row = csr_find(h, number, true);

    assert_non_null(row);
    row->write(h, row, value);
}

static void test_rows_are_whole(void **state)
{
    (void)state;
    for (unsigned i = 0; i < ARRAY_SIZE(csr_table); i++) {
        const struct csr_row *row = &csr_table[i];

        if (!row->name)
            continue;
        assert_int_equal(row->number, i);
        assert_non_null(row->read);
        assert_non_null(row->write);
        assert_true(row->ext > EXT_NONE && row->ext < EXT_COUNT);
        assert_true(row->field < sizeof(struct hart));
        for (unsigned j = i + 1; j < ARRAY_SIZE(csr_table); j++)
            assert_true(!csr_table[j].name || strcmp(row->name, csr_table[j].name) != 0);
    }
}

/* csrs.adoc, "CSR Address Mapping Conventions": bits 11:10 and 9:8 of the number. */
static void test_number_tells_privilege_and_access(void **state)
{
    static const uint8_t modes[] = {PRIV_U, PRIV_S, PRIV_M};
    static const uint8_t levels[] = {0, 2, 3}; /* S-mode is HS-mode */
    struct fixture f;

    (void)state;
    fixture_open(&f, "max");
    for (unsigned m = 0; m < ARRAY_SIZE(modes); m++) {
        f.hart->priv = modes[m];
        for (unsigned i = 0; i < ARRAY_SIZE(csr_table); i++) {
            if (levels[m] < (i >> 8 & 3)) {
                assert_null(csr_find(f.hart, i, false));
                assert_null(csr_find(f.hart, i, true));
            }
            if (i >> 10 == 3)
                assert_null(csr_find(f.hart, i, true));
            if (csr_find(f.hart, i, true))
                assert_ptr_equal(csr_find(f.hart, i, true), csr_find(f.hart, i, false));
        }
    }
    fixture_close(&f);
}

/* What is open to a mode is open to the higher ones, after reset and with everything enabled. */
static void test_higher_modes_may_more(void **state)
{
    struct fixture f;

    (void)state;
    fixture_open(&f, "max");
    for (unsigned open = 0; open < 2; open++) {
        if (open) {
            set(f.hart, 0x300, MSTATUS_FS);     /* mstatus */
            set(f.hart, 0x306, 0xffffffff);     /* mcounteren */
            set(f.hart, 0x106, 0xffffffff);     /* scounteren */
            set(f.hart, 0x30a, ~UINT64_C(0));   /* menvcfg */
            set(f.hart, 0x30c, ~UINT64_C(0));   /* mstateen0 */
        }
        for (unsigned i = 0; i < ARRAY_SIZE(csr_table); i++) {
            bool user, supervisor, machine;

            f.hart->priv = PRIV_U;
            user = csr_find(f.hart, i, false);
            f.hart->priv = PRIV_S;
            supervisor = csr_find(f.hart, i, false);
            f.hart->priv = PRIV_M;
            machine = csr_find(f.hart, i, false);
            assert_true(!user || supervisor);
            assert_true(!supervisor || machine);
        }
    }
    fixture_close(&f);
}

static void test_extensions_bring_their_csrs(void **state)
{
    static const uint16_t optional[] = {0x001, 0x002, 0x003, 0x015, 0x10c, 0x14d, 0x30c, 0xc00};
    struct fixture plain, full;

    (void)state;
    fixture_open(&plain, "rv64ima_zicsr");
    fixture_open(&full, "max");
    csr_set_mstatus(full.hart, MSTATUS_FS);
    csr_set_mstatus(plain.hart, MSTATUS_FS);
    for (size_t i = 0; i < ARRAY_SIZE(optional); i++) {
        assert_null(csr_find(plain.hart, optional[i], false));
        assert_non_null(csr_find(full.hart, optional[i], optional[i] == 0x015));
    }
    /* Sstc and Sscsrind have their guest's halves only with H. */
    fixture_close(&plain);
    fixture_open(&plain, "rv64ima_zicsr_sstc_sscsrind");
    assert_non_null(csr_find(plain.hart, 0x14d, true));
    assert_null(csr_find(plain.hart, 0x24d, true));
    assert_non_null(csr_find(full.hart, 0x24d, true));
    assert_non_null(csr_find(plain.hart, 0x150, true));
    assert_null(csr_find(plain.hart, 0x250, true));
    assert_non_null(csr_find(full.hart, 0x250, true));
    /* Without C the exception pc is a multiple of four (machine.adoc, mepc). */
    set(plain.hart, 0x341, ~UINT64_C(0));
    set(full.hart, 0x341, ~UINT64_C(0));
    assert_int_equal(get(plain.hart, 0x341), ~UINT64_C(3));
    assert_int_equal(get(full.hart, 0x341), ~UINT64_C(1));
    /* Without F there is no FS. */
    assert_int_equal(get(plain.hart, 0x300) & (MSTATUS_FS | MSTATUS_SD), 0);
    fixture_close(&plain);
    fixture_close(&full);
}

static bool changes_by_itself(unsigned number)
{
    /* seed, mcycle and minstret */
    return number == 0x015 || number == 0xb00 || number == 0xb02;
}

/* Writing back what was read changes nothing, whatever was written before (WARL, WLRL). */
static void test_values_read_can_be_written(void **state)
{
    static const uint64_t patterns[] = {
        0, ~UINT64_C(0), UINT64_C(0x5555555555555555), UINT64_C(0xaaaaaaaaaaaaaaaa),
        UINT64_C(0x8000000000000001), UINT64_C(0x0123456789abcdef),
    };

    (void)state;
    for (unsigned i = 0; i < ARRAY_SIZE(csr_table); i++) {
        for (size_t p = 0; p < ARRAY_SIZE(patterns) && csr_table[i].name; p++) {
            const struct csr_row *row;
            struct fixture f;
            uint64_t value;

            fixture_open(&f, "max");
            csr_set_mstatus(f.hart, MSTATUS_FS);
            row = csr_find(f.hart, i, true);
            if (row && !changes_by_itself(i)) {
                row->write(f.hart, row, patterns[p]);
                value = row->read(f.hart, row);
                row->write(f.hart, row, value);
                if (row->read(f.hart, row) != value)
                    fail_msg("%s: 0x%llx is read but cannot be written", row->name,
                             (unsigned long long)value);
            }
            fixture_close(&f);
        }
    }
}

/* supervisor.adoc: sstatus, sie and sip are restricted views; nothing of M-mode is reached. */
static void test_supervisor_views_spare_the_machine(void **state)
{
    static const struct {
        uint16_t machine, supervisor;
        uint64_t visible;
    } views[] = {
        {0x300, 0x100, UINT64_C(0x80000003000de762)},
        {0x304, 0x104, 0x222},
        {0x344, 0x144, 0x222},
    };
    struct fixture f;

    (void)state;
    fixture_open(&f, "max");
    set(f.hart, 0x303, 0x222); /* mideleg */
    for (size_t i = 0; i < ARRAY_SIZE(views); i++) {
        uint64_t before;

        assert_int_equal(get(f.hart, views[i].supervisor) & ~views[i].visible, 0);
        before = get(f.hart, views[i].machine) & ~views[i].visible;
        set(f.hart, views[i].supervisor, ~UINT64_C(0));
        assert_int_equal(get(f.hart, views[i].machine) & ~views[i].visible, before);
        set(f.hart, views[i].machine, ~UINT64_C(0));
        assert_int_equal(get(f.hart, views[i].supervisor) & ~views[i].visible, 0);
        before = get(f.hart, views[i].machine) & ~views[i].visible;
        set(f.hart, views[i].supervisor, 0);
        assert_int_equal(get(f.hart, views[i].machine) & ~views[i].visible, before);
    }
    fixture_close(&f);
}

/* machine.adoc, mip.SEIP: a read-modify-write sees the software bit, a read also the pin. */
static void test_external_pin_is_not_written_back(void **state)
{
    struct fixture f;

    (void)state;
    fixture_open(&f, "max");
    hart_set_interrupt(f.hart, IRQ_SEI, true);
    assert_int_equal(get(f.hart, 0x344) & MIP_SEIP, MIP_SEIP);
    assert_int_equal(csr_mip_software(f.hart) & MIP_SEIP, 0);
    set(f.hart, 0x344, csr_mip_software(f.hart) | MIP_SSIP);
    hart_set_interrupt(f.hart, IRQ_SEI, false);
    assert_int_equal(get(f.hart, 0x344) & (MIP_SEIP | MIP_SSIP), MIP_SSIP);
    fixture_close(&f);
}

/* zicsr and hypervisor.adoc: without floating point FS is read-only zero, at both levels. */
static void test_no_status_of_what_is_missing(void **state)
{
    static const struct {
        const char *isa;
        uint64_t fs;
    } isas[] = {{"rv64imac_zicsr_h", 0}, {"max", MSTATUS_FS}};

    (void)state;
    for (unsigned i = 0; i < ARRAY_SIZE(isas); i++) {
        static const unsigned status[] = {0x200, 0x300}; /* vsstatus, mstatus */
        struct fixture f;

        fixture_open(&f, isas[i].isa);
        for (unsigned j = 0; j < ARRAY_SIZE(status); j++) {
            const struct csr_row *row = csr_find(f.hart, status[j], true);

            assert_non_null(row);
            row->write(f.hart, row, MSTATUS_FS | MSTATUS_SUM);
            assert_int_equal(get(f.hart, status[j]) & MSTATUS_FS, isas[i].fs);
            assert_int_equal(get(f.hart, status[j]) & MSTATUS_SUM, MSTATUS_SUM);
        }
        fixture_close(&f);
    }
}

static void test_reset_state(void **state)
{
    struct fixture f;

    (void)state;
    fixture_open(&f, "max");
    for (unsigned i = 0; i < ARRAY_SIZE(csr_table); i++) {
        const struct csr_row *row = csr_find(f.hart, i, true);

        if (row && row->field)
            row->write(f.hart, row, ~UINT64_C(0));
    }
    hart_reset(f.hart, RAM_BASE);
    assert_int_equal(f.hart->priv, PRIV_M);
    assert_int_equal(get(f.hart, 0x300) & (MSTATUS_MIE | MSTATUS_MPRV), 0);
    assert_int_equal(get(f.hart, 0x180), 0);  /* satp */
    assert_int_equal(get(f.hart, 0x304), 0);  /* mie */
    assert_int_equal(get(f.hart, 0x30a), 0);  /* menvcfg */
    assert_int_equal(get(f.hart, 0x30c), 0);  /* mstateen0 */
    assert_int_equal(get(f.hart, 0x3a0), 0);  /* pmpcfg0 */
    assert_int_equal(get(f.hart, 0x342), 0);  /* mcause */
    assert_int_equal(get(f.hart, 0x344), 0);  /* mip */
    fixture_close(&f);
}

/* What csr_find() answers for the rows that have a gate. */
static void answers_of(const struct hart *h, const struct csr_row **out)
{
    for (unsigned i = 0; i < 4096; i++) {
        out[2 * i] = csr_table[i].gate ? csr_find(h, i, false) : NULL;
        out[2 * i + 1] = csr_table[i].gate ? csr_find(h, i, true) : NULL;
    }
}

static uint32_t new_gate_id(struct hart *h, struct gate_table *table)
{
    gates_changed(h);
    return gate_id(h, table);
}

/* Flips one bit of the CSRs; FS is in the mode key by itself. True: the answers are others. */
static bool check_gate_bit(struct hart *h, uint64_t *word, unsigned bit,
                           const struct csr_row **before)
{
    static const struct csr_row *after[2 * 4096];
    struct gate_table *table = gate_table_create();
    uint32_t id, other;
    bool differ;

    assert_non_null(table);
    id = new_gate_id(h, table);
    *word ^= BIT(bit);
    other = new_gate_id(h, table);
    answers_of(h, after);
    differ = memcmp(before, after, sizeof(after)) != 0;
    if (differ && id == other)
        fail_msg("bit %u of word %zu of the CSRs opens or closes a row but is in no gate", bit,
                 (size_t)(word - (uint64_t *)(void *)&h->csr));
    *word ^= BIT(bit);
    gate_table_destroy(table);
    return differ;
}

/* Every bit that csr_find() depends on changes the gate id, or a translation would presume it. */
static void test_gates_are_listed(void **state)
{
    static const struct csr_row *before[2 * 4096];
    static const struct {
        uint8_t priv;
        bool virt;
    } modes[] = {{PRIV_M, false}, {PRIV_S, false}, {PRIV_U, false}, {PRIV_S, true}, {PRIV_U, true}};
    struct fixture f;
    unsigned n_gates = 0;

    (void)state;
    fixture_open(&f, "rv64gch_sstc_smstateen_sscsrind_smcsrind_zkr_zicntr_zihpm_sscofpmf");
    for (unsigned i = 0; i < 2 * ARRAY_SIZE(modes); i++) {
        uint64_t *word = (uint64_t *)(void *)&f.hart->csr;

        memset(&f.hart->csr, i & 1 ? 0xff : 0, sizeof(f.hart->csr)); /* all open, all closed */
        f.hart->priv = modes[i / 2].priv;
        f.hart->virt = modes[i / 2].virt;
        answers_of(f.hart, before);
        for (size_t n = 0; n < sizeof(f.hart->csr) / sizeof(*word); n++) {
            for (unsigned bit = 0; bit < 64; bit++) {
                bool is_fs = (&word[n] == &f.hart->csr.mstatus || &word[n] == &f.hart->csr.vsstatus) &&
                             (MSTATUS_FS & BIT(bit));

                n_gates += !is_fs && check_gate_bit(f.hart, &word[n], bit, before);
            }
        }
    }
    assert_true(n_gates > 100);
    fixture_close(&f);
}

/* A mode has the same id whenever its bits are the same, and another one than another mode. */
static void test_gate_ids(void **state)
{
    struct gate_table *table = gate_table_create();
    struct fixture f;
    uint32_t id;

    (void)state;
    assert_non_null(table);
    fixture_open(&f, "rv64gch");
    f.hart->priv = PRIV_S;
    id = new_gate_id(f.hart, table);
    f.hart->csr.mcounteren = 1;
    assert_int_not_equal(new_gate_id(f.hart, table), id);
    f.hart->csr.mcounteren = 0;
    f.hart->csr.hstatus = HSTATUS_VTSR; /* concerns guests alone */
    assert_int_equal(new_gate_id(f.hart, table), id);
    f.hart->virt = true;
    assert_int_not_equal(new_gate_id(f.hart, table), id);
    for (uint64_t i = 0; i < GATE_SETS; i++) {
        f.hart->csr.hcounteren = i << 1;
        id = new_gate_id(f.hart, table);
    }
    assert_int_equal(id, 0); /* none is left */
    gate_table_destroy(table);
    fixture_close(&f);
}

/* Bit 13 of hideleg is Shlcofideleg's (hypervisor.adoc, norm:vsip_vsie_lcofi). */
static void test_guests_get_counter_overflows_by_extension(void **state)
{
    struct fixture f;

    (void)state;
    fixture_open(&f, "rv64gch_sscofpmf");
    set(f.hart, 0x303, MIP_LCOFIP);            /* mideleg */
    set(f.hart, 0x603, MIP_LCOFIP | MIP_VSTIP); /* hideleg */
    assert_int_equal(get(f.hart, 0x603), MIP_VSTIP);
    fixture_close(&f);
    fixture_open(&f, "rv64gch_sscofpmf_shlcofideleg");
    set(f.hart, 0x303, MIP_LCOFIP);
    set(f.hart, 0x603, MIP_LCOFIP | MIP_VSTIP);
    assert_int_equal(get(f.hart, 0x603), MIP_LCOFIP | MIP_VSTIP);
    fixture_close(&f);
}

/* What a timer is compared with is looked at when it is written, for translations know no newer. */
static void test_writes_of_timers_look_at_the_time(void **state)
{
    static const uint16_t timers[] = {0x14d, 0x24d, 0x605}; /* stimecmp, vstimecmp, htimedelta */
    struct fixture f;

    (void)state;
    fixture_open(&f, "rv64gch_sstc");
    for (size_t i = 0; i < ARRAY_SIZE(timers); i++) {
        f.hart->time_seen = UINT64_MAX;
        set(f.hart, timers[i], 5);
        assert_int_equal(get(f.hart, timers[i]), 5);
        assert_int_not_equal(f.hart->time_seen, UINT64_MAX);
    }
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_gates_are_listed),
        cmocka_unit_test(test_gate_ids),
        cmocka_unit_test(test_writes_of_timers_look_at_the_time),
        cmocka_unit_test(test_guests_get_counter_overflows_by_extension),
        cmocka_unit_test(test_rows_are_whole),
        cmocka_unit_test(test_number_tells_privilege_and_access),
        cmocka_unit_test(test_higher_modes_may_more),
        cmocka_unit_test(test_extensions_bring_their_csrs),
        cmocka_unit_test(test_values_read_can_be_written),
        cmocka_unit_test(test_supervisor_views_spare_the_machine),
        cmocka_unit_test(test_external_pin_is_not_written_back),
        cmocka_unit_test(test_no_status_of_what_is_missing),
        cmocka_unit_test(test_reset_state),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
