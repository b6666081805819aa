/*
 * The fences of guests drop what they name and nothing else. More would be legal (so the programs
 * in tests/isa/hext cannot ask for this), but it is what makes a world switch cheap here. Observers
 * are told just that.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/access.h"
#include "cpu/csr_bits.h"
#include "cpu/hart.h"
#include "cpu/observe.h"
#include "cpu/state.h"

#define RAM_BASE UINT64_C(0x80000000)
#define HFENCE_VVMA 0x22000073u
#define HFENCE_GVMA 0x62000073u
#define NOP 0x13u
#define SFENCE_VMA 0x12000073u
#define HINVAL_VVMA 0x26000073u
#define HINVAL_GVMA 0x66000073u
#define A0 10u
#define A1 11u
#define ID(n) ((uint64_t)(n) << ATP_ASID_LO)
#define SV39 (UINT64_C(8) << 60)
#define GPA_OF(va) ((va) + 0x100000)

struct fixture {
    struct isa_config isa;
    struct clock clock;
    struct phys *phys;
    struct hart *hart;
};

/* One translation; va and whether it is global follow from its number. */
struct held {
    unsigned vmid, asid;
    uint64_t va;
    bool is_global;
};
#define HELD 16

static struct held held_at(unsigned i)
{
    return (struct held){.vmid = 1 + (i & 1), .asid = 1 + (i >> 1 & 1),
                         .va = 0x10000 + 0x1000 * (i >> 2), .is_global = i >> 2 & 1};
}

static void setup_hart(struct fixture *f, const char *isa)
{
    struct hart_config config = {.isa = &f->isa, .clock = &f->clock, .n_pmp = 16};
    char error[128];

    memset(f, 0, sizeof(*f));
    assert_int_equal(isa_parse(isa, &f->isa, error, sizeof(error)), 0);
    clock_init(&f->clock, true);
    f->phys = phys_create();
    assert_int_equal(phys_add_ram(f->phys, RAM_BASE, 0x1000), 0);
    config.phys = f->phys;
    f->hart = hart_create(&config);
    assert_non_null(f->hart);
}

static void hold_all(struct hart *h)
{
    access_flush_all(h);
    for (unsigned i = 0; i < HELD; i++) {
        struct held held = held_at(i);
        const uint32_t flags = PRIV_S | CTX_VIRT | CTX_PAGED;
        const struct tlb_context context = {
            .atp = SV39 | ID(held.asid), .hgatp = SV39 | ID(held.vmid), .data = flags,
            .fetch = flags};
        bool is_new;
        struct tlb_bank *bank = tlb_bank_find(h->banks, &context, ++h->context_clock, &is_new);

        tlb_fill(bank, held.va, &(struct tlb_entry){0, held.va, held.va, held.va},
                 &(struct tlb_cold){.pa = RAM_BASE, .gpa = GPA_OF(held.va), .log2_size = 12,
                                    .g_log2_size = 12, .is_global = held.is_global});
    }
}

static bool is_held(struct hart *h, unsigned i)
{
    struct held held = held_at(i);

    for (unsigned n = 0; n < TLB_BANKS; n++) {
        struct tlb_bank *bank = &h->banks[n];

        if (bank->is_valid && bank->context.atp == (SV39 | ID(held.asid)) &&
            bank->context.hgatp == (SV39 | ID(held.vmid)))
            return tlb_slot(bank, held.va)->tag_r == held.va;
    }
    return false;
}

static void execute(struct fixture *f, uint32_t insn, bool by_address, uint64_t address,
                    bool by_id, uint64_t id)
{
    insn |= (by_address ? A0 : 0) << 15 | (by_id ? A1 : 0) << 20;
    memcpy(phys_ram(f->phys, RAM_BASE, 4), &insn, 4);
    phys_written(f->phys, RAM_BASE, 4);
    hart_reset(f->hart, RAM_BASE);
    f->hart->csr.hgatp = SV39 | ID(1);
    hold_all(f->hart);
    hart_set_x(f->hart, A0, address);
    hart_set_x(f->hart, A1, id);
    (void)hart_run(f->hart, 1);
    assert_int_equal(hart_get_pc(f->hart), RAM_BASE + 4);
}

static void test_hfence_gvma(void **state)
{
    const uint64_t va = held_at(4).va;
    struct fixture f;

    (void)state;
    setup_hart(&f, "max");
    for (unsigned form = 0; form < 4; form++) {
        execute(&f, HFENCE_GVMA, form & 1, GPA_OF(va) >> 2, form & 2, 2);
        for (unsigned i = 0; i < HELD; i++) {
            struct held held = held_at(i);
            bool named = (!(form & 1) || held.va == va) && (!(form & 2) || held.vmid == 2);

            assert_int_equal(is_held(f.hart, i), !named);
        }
    }
    hart_destroy(f.hart);
    phys_destroy(f.phys);
}

/* The VMID is the one in hgatp; a fence by ASID spares global translations. */
static void test_hfence_vvma(void **state)
{
    struct fixture f;

    (void)state;
    setup_hart(&f, "max");
    for (unsigned form = 0; form < 4; form++) {
        for (unsigned at = 0; at < HELD; at += 4) {
            const uint64_t va = held_at(at).va;

            execute(&f, HFENCE_VVMA, form & 1, va, form & 2, 2);
            for (unsigned i = 0; i < HELD; i++) {
                struct held held = held_at(i);
                bool named = held.vmid == 1 && (!(form & 1) || held.va == va) &&
                             (!(form & 2) || (held.asid == 2 && !held.is_global));

                assert_int_equal(is_held(f.hart, i), !named);
            }
        }
    }
    hart_destroy(f.hart);
    phys_destroy(f.phys);
}

/* Runs the instruction in HS- or VS-mode, with nothing translated, behind a nop. */
static void enter(struct fixture *f, uint32_t insn, bool virt)
{
    const uint32_t code[] = {NOP, insn};

    memcpy(phys_ram(f->phys, RAM_BASE, sizeof(code)), code, sizeof(code));
    phys_written(f->phys, RAM_BASE, sizeof(code));
    hart_reset(f->hart, RAM_BASE);
    pmp_write_addr(&f->hart->pmp, 0, ~UINT64_C(0));
    pmp_write_cfg(&f->hart->pmp, 0, 0x1f);
    f->hart->priv = PRIV_S;
    f->hart->virt = virt;
    access_update_context(f->hart);
    (void)hart_run(f->hart, 2);
}

static struct fence_event seen;

static void see(struct hart_observer *self, const struct hart *h, const struct fence_event *fence)
{
    (void)self;
    (void)h;
    seen = *fence;
}

static void test_observers_are_told_what_a_fence_names(void **state)
{
    static const struct {
        uint32_t insn;
        enum fence_kind kind;
    } fences[] = {{SFENCE_VMA, FENCE_VMA}, {HFENCE_VVMA, FENCE_VVMA}, {HFENCE_GVMA, FENCE_GVMA}};
    struct hart_observer observer = {.fenced = see};
    struct fixture f;

    (void)state;
    setup_hart(&f, "max");
    hart_set_observers(f.hart, &observer);
    for (unsigned i = 0; i < 3; i++) {
        bool is_gvma = fences[i].kind == FENCE_GVMA;

        for (unsigned form = 0; form < 4; form++) {
            execute(&f, fences[i].insn, form & 1, 0x5008, form & 2, 2);
            assert_int_equal(seen.kind, fences[i].kind);
            assert_int_equal(seen.has_address, form & 1);
            assert_int_equal(seen.has_id, form >> 1);
            if (form & 1)
                assert_int_equal(seen.address, is_gvma ? 0x5008 << 2 : 0x5008);
            if (form & 2)
                assert_int_equal(seen.id, 2);
            assert_int_equal(seen.is_guests, fences[i].kind == FENCE_VVMA);
            assert_int_equal(seen.vmid, 1);
        }
    }
    /* A guest's own fence is about the guest, and still SFENCE.VMA. */
    enter(&f, SFENCE_VMA, true);
    assert_int_equal(seen.kind, FENCE_VMA);
    assert_true(seen.is_guests);
    assert_int_equal(seen.pc, RAM_BASE + 4);
    hart_destroy(f.hart);
    phys_destroy(f.phys);
}

/* Without the extension the instructions are unknown to every mode, and so not virtual ones. */
static void test_hinval_without_svinval(void **state)
{
    static const uint32_t insns[] = {HINVAL_VVMA, HINVAL_GVMA};
    struct fixture f;

    (void)state;
    setup_hart(&f, "rv64gch");
    for (unsigned i = 0; i < 2; i++) {
        for (unsigned virt = 0; virt < 2; virt++) {
            enter(&f, insns[i], virt);
            assert_int_equal(f.hart->csr.mcause, CAUSE_ILLEGAL);
        }
    }
    hart_destroy(f.hart);
    phys_destroy(f.phys);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hfence_gvma),
        cmocka_unit_test(test_hfence_vvma),
        cmocka_unit_test(test_observers_are_told_what_a_fence_names),
        cmocka_unit_test(test_hinval_without_svinval),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
