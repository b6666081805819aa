/*
 * Lesson: two stages and A/D bits. Who sets A and D in the PTEs of both stages, and what happens where
 * nobody may.
 */
#include "lesson.h"

#define GPA 0x40000000ul
#define FWFT_ADUE 4

enum { CODE_DONE = 1 };

GUEST static void loads(uint64_t address, uint64_t a1)
{
    (void)a1;
    tell(CODE_DONE, peek(address));
}

GUEST static void stores(uint64_t address, uint64_t value)
{
    poke(address, value);
    tell(CODE_DONE, value);
}

static struct vcpu *vcpu;
static struct vs_tables tables;

static const char *ad_words(uint64_t pte)
{
    return pte & PTE_D ? (pte & PTE_A ? "A 1, D 1" : "A 0, D 1") : pte & PTE_A ? "A 1, D 0" : "A 0, D 0";
}

static void set_adue(uint64_t on)
{
    expect(host_call(EID_FWFT, 0, FWFT_ADUE, on, 0).error == SBI_SUCCESS, "FWFT sets menvcfg.ADUE");
}

static struct guest_exit try_guest(void (*function)(uint64_t, uint64_t), uint64_t address)
{
    guest_at(vcpu, function, address, 5);
    return run_guest(vcpu);
}

/* The G-stage leaf of GPA without A and D. */
static void forget_g_bits(uint64_t *leaf)
{
    *leaf &= ~(PTE_A | PTE_D);
    hfence_gvma_gpa_vmid(GPA, vcpu->vm->gstage.vmid);
}

static void g_stage_by_software(uint64_t *leaf)
{
    struct guest_exit exit;

    step("menvcfg.ADUE is 0 (the firmware's FWFT, feature 4). A G-stage leaf is valid and readable,");
    note("but has A 0. The guest loads through it:");
    set_adue(0);
    forget_g_bits(leaf);
    exit = try_guest(loads, GPA);
    show_exit(vcpu, &exit);
    expect(exit.cause == CAUSE_LOAD_GUEST_PAGE, "a fault for want of A");

    step("The hypervisor sets A, and the load goes on. The guest then stores; D is 0:");
    *leaf |= PTE_A;
    exit = run_guest(vcpu);
    expect(exit.cause == CAUSE_ECALL_VS, "the load with A set");
    exit = try_guest(stores, GPA);
    show_exit(vcpu, &exit);
    expect(exit.cause == CAUSE_STORE_GUEST_PAGE, "a fault for want of D");
    note("So a hypervisor without the hart's help learns which pages are used and changed.");
}

static void g_stage_by_hart(uint64_t *leaf)
{
    struct guest_exit exit;

    step("menvcfg.ADUE is 1: the hart writes A and D of the G-stage itself.");
    set_adue(1);
    forget_g_bits(leaf);
    note("leaf before:          %lx, %s", *leaf, ad_words(*leaf));
    exit = try_guest(loads, GPA);
    note("after a guest's load:  %lx, %s", *leaf, ad_words(*leaf));
    expect(exit.cause == CAUSE_ECALL_VS && (*leaf & (PTE_A | PTE_D)) == PTE_A, "A set by the hart");
    exit = try_guest(stores, GPA);
    note("after a guest's store: %lx, %s", *leaf, ad_words(*leaf));
    expect(exit.cause == CAUSE_ECALL_VS && *leaf & PTE_D, "D set by the hart");
}

static void vs_stage(void)
{
    const uint64_t flags = PTE_V | PTE_R | PTE_W;
    struct guest_exit exit;

    make_vs_tables(vcpu, &tables);
    vcpu->vs.vsatp = vs_tables_vsatp(1);
    tables.leaves[0] = leaf_pte(GPA, flags);

    step("Now the guest has page tables of its own. Its leaf for %lx has A 0, and henvcfg.ADUE is 0:",
         GVA_WINDOW);
    csr_write(CSR_HENVCFG, 0);
    exit = try_guest(loads, GVA_WINDOW);
    show_exit(vcpu, &exit);
    expect(exit.cause == CAUSE_LOAD_PAGE, "a page fault of the VS-stage");
    note("A page fault, not a guest-page fault: it is the guest's own, and with bit 13 of hedeleg");
    note("the hypervisor would not have seen it.");

    step("henvcfg.ADUE is 1: the hart sets the bits in the guest's table, through the G-stage.");
    csr_write(CSR_HENVCFG, ENVCFG_ADUE);
    exit = try_guest(stores, GVA_WINDOW);
    note("the guest's leaf: %lx, %s", tables.leaves[0], ad_words(tables.leaves[0]));
    expect(exit.cause == CAUSE_ECALL_VS && tables.leaves[0] & PTE_D, "D set in the guest's table");

    step("The hypervisor makes the guest's table read-only in the G-stage, and the leaf has A 0.");
    note("A load of the guest now needs a write of the hart:");
    tables.leaves[1] = leaf_pte(GPA, flags);
    gstage_map(&vcpu->vm->gstage, GPA_TABLES + 2 * PAGE_SIZE, (uint64_t)tables.leaves, PTE_R);
    hfence_vvma_all();
    exit = try_guest(loads, GVA_WINDOW + PAGE_SIZE + 8);
    show_exit(vcpu, &exit);
    expect(exit.htinst == 0x3020 && exit.htval << 2 == GPA_TABLES + 2 * PAGE_SIZE + 8,
           "a fault of the PTE's write");
    note("The cause is that of the guest's access, a load; the guest-physical address is the PTE's.");

    step("And without any G-stage mapping of the table, the walk's read faults:");
    gstage_unmap(&vcpu->vm->gstage, GPA_TABLES + 2 * PAGE_SIZE);
    hfence_vvma_all();
    exit = try_guest(loads, GVA_WINDOW + PAGE_SIZE + 8);
    show_exit(vcpu, &exit);
    expect(exit.htinst == 0x3000, "a fault of the PTE's read");
}

void hypervisor_main(void);
void hypervisor_main(void)
{
    uint64_t *leaf;

    vcpu = lesson_guest();
    lesson_title("Two stages and A/D bits");
    gstage_map(&vcpu->vm->gstage, GPA, (uint64_t)page_alloc(1, PAGE_SIZE), PTE_R | PTE_W);
    leaf = gstage_leaf(&vcpu->vm->gstage, GPA);
    g_stage_by_software(leaf);
    g_stage_by_hart(leaf);
    vs_stage();
}
