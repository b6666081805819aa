/*
 * Lesson: VMIDs and fences. What a hart remembers of both stages, made visible: a page moves, and the
 * guest goes on to see the old one until somebody fences.
 */
#include "lesson.h"

#define GPA 0x40000000ul
#define FLAGS (PTE_V | PTE_A | PTE_D | PTE_R | PTE_W)

enum { CODE_DONE = 1 };

GUEST static void loads(uint64_t address, uint64_t a1)
{
    (void)a1;
    tell(CODE_DONE, peek(address));
}

static uint64_t *pages[3];
static struct vcpu *vcpu;
static struct gstage *gstage;

static uint64_t read_by_guest(struct vcpu *of, uint64_t address)
{
    struct guest_exit exit;

    guest_at(of, loads, address, 0);
    exit = run_guest(of);
    expect(exit.cause == CAUSE_ECALL_VS, "the guest reads without a fault");
    return of->x[REG_A1];
}

static const char *verdict(uint64_t value, uint64_t fresh)
{
    return value == fresh ? "the new page" : "STALE: the old page";
}

/* Points the leaf at another page, and does nothing else. */
static void move(uint64_t *leaf, const uint64_t *page, uint64_t user)
{
    *leaf = leaf_pte((uint64_t)page, FLAGS | user);
}

static void g_stage(void)
{
    uint64_t *leaf = gstage_leaf(gstage, GPA);
    uint64_t value;

    step("gpa %lx is page 1, which holds 1. The guest reads %lu.", GPA, read_by_guest(vcpu, GPA));
    step("The hypervisor changes the G-stage leaf to page 2, and forgets the fence. The guest reads:");
    move(leaf, pages[1], PTE_U);
    value = read_by_guest(vcpu, GPA);
    note("-> %lu, %s", value, verdict(value, 2));
    note("   A hart may answer with either. This one remembers.");
    expect(value == 1, "the stale page is visible");
    step("HFENCE.GVMA with the gpa (shifted right by 2) and the VMID:");
    hfence_gvma_gpa_vmid(GPA, gstage->vmid);
    value = read_by_guest(vcpu, GPA);
    note("-> %lu, %s", value, verdict(value, 2));
    expect(value == 2, "the fence helps");
}

static void what_is_owed(void)
{
    uint64_t *leaf = gstage_leaf(gstage, GPA);
    uint64_t value;

    step("A fence for another VMID, and one for another address, are no help:");
    move(leaf, pages[2], PTE_U);
    hfence_gvma_gpa_vmid(GPA, gstage->vmid + 1);
    hfence_gvma_gpa_vmid(GPA + PAGE_SIZE, gstage->vmid);
    value = read_by_guest(vcpu, GPA);
    note("-> %lu, %s", value, verdict(value, 3));
    expect(value == 2, "still stale");
    step("HFENCE.VVMA is about the guest's own tables, by guest-virtual address. (It may drop more:");
    note("a hart keeps combined entries, and this guest's vsatp is 0.)");
    hfence_gvma_vmid(gstage->vmid);
    value = read_by_guest(vcpu, GPA);
    note("HFENCE.GVMA for the whole VMID -> %lu, %s", value, verdict(value, 3));
    expect(value == 3, "the fence of the VMID helps");

    step("From \"not there\" to \"there\" owes nothing, as long as nobody remembers the \"not there\":");
    gstage_map(gstage, GPA + PAGE_SIZE, (uint64_t)pages[1], PTE_R);
    value = read_by_guest(vcpu, GPA + PAGE_SIZE);
    note("-> %lu, at once", value);
    expect(value == 2, "a new mapping is seen");
}

static void two_guests(void)
{
    struct vcpu *other = lesson_guest();
    uint64_t mine, others;

    step("A second guest, VMID %lu, has page 1 at the same gpa. They run in turn, without any fence:",
         (uint64_t)other->vm->gstage.vmid);
    gstage_map(&other->vm->gstage, GPA, (uint64_t)pages[0], PTE_R);
    mine = read_by_guest(vcpu, GPA);
    others = read_by_guest(other, GPA);
    note("-> guest 1 reads %lu, guest 2 reads %lu, and again %lu and %lu", mine, others,
         read_by_guest(vcpu, GPA), read_by_guest(other, GPA));
    expect(mine == 3 && others == 1, "each guest sees its own page");
    note("   Entries carry the VMID: that is what it is for. A hypervisor that gives a VMID to");
    note("   another guest owes HFENCE.GVMA for it first (gstage_create()).");
}

static void vs_stage(void)
{
    struct vs_tables tables;
    uint64_t value;

    step("The other stage: the guest's own tables map %lx to gpa %lx. It reads:", GVA_WINDOW, GPA);
    make_vs_tables(vcpu, &tables);
    tables.leaves[0] = leaf_pte(GPA, FLAGS);
    vcpu->vs.vsatp = vs_tables_vsatp(1);
    value = read_by_guest(vcpu, GVA_WINDOW);
    note("-> %lu", value);
    step("Its leaf now names the next gpa. Without a fence it reads:");
    tables.leaves[0] = leaf_pte(GPA + PAGE_SIZE, FLAGS);
    value = read_by_guest(vcpu, GVA_WINDOW);
    note("-> %lu, %s", value, verdict(value, 2));
    expect(value == 3, "the stale mapping of the VS-stage is visible");
    step("The guest itself would run SFENCE.VMA. The hypervisor's word for it is HFENCE.VVMA, for the");
    note("VMID that is in hgatp:");
    vcpu_load(vcpu);
    hfence_vvma_va_asid(GVA_WINDOW, 1);
    value = read_by_guest(vcpu, GVA_WINDOW);
    note("-> %lu, %s", value, verdict(value, 2));
    expect(value == 2, "the fence of the VS-stage helps");
}

void hypervisor_main(void);
void hypervisor_main(void)
{
    vcpu = lesson_guest();
    gstage = &vcpu->vm->gstage;
    for (unsigned i = 0; i < ARRAY_SIZE(pages); i++) {
        pages[i] = page_alloc(1, PAGE_SIZE);
        pages[i][0] = i + 1;
    }
    gstage_map(gstage, GPA, (uint64_t)pages[0], PTE_R | PTE_W);
    lesson_title("VMIDs and fences");
    g_stage();
    what_is_owed();
    two_guests();
    vs_stage();
}
