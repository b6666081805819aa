/*
 * Lesson: HLV from the hypervisor. Reading and writing guest memory by the guest's own addresses, with
 * the guest's own rights.
 */
#include "lesson.h"

#define GPA 0x40000000ul
#define FLAGS (PTE_V | PTE_A | PTE_D)

static struct vcpu *vcpu;
static struct vs_tables tables;

/* Loads by HLV.D and says what came of it. */
static bool try_load(const char *what, uint64_t gva, uint64_t *value)
{
    bool ok = guest_load(gva, value);

    if (ok) {
        note("%s: HLV.D of %lx gives %lu", what, gva, *value);
        return true;
    }
    note("%s: HLV.D of %lx traps to HS-mode itself:", what, gva);
    note("   scause %lu, stval %lx, hstatus.GVA %lu, SPV %lu", csr_read(CSR_SCAUSE),
         csr_read(CSR_STVAL), csr_read(CSR_HSTATUS) >> 6 & 1, csr_read(CSR_HSTATUS) >> 7 & 1);
    return false;
}

static void two_ways(uint64_t *page)
{
    uint64_t value;

    page[2] = 31;
    step("The guest's tables say %lx -> gpa %lx, the G-stage gpa %lx -> pa %lx.", GVA_WINDOW, GPA, GPA,
         (uint64_t)page);
    note("By hand: three reads of the guest's tables, each through the G-stage, then the page.");
    note("HLV.D does the same in one instruction:");
    csr_set(CSR_HSTATUS, HSTATUS_SPVP);
    expect(try_load("as VS-mode", GVA_WINDOW + 16, &value) && value == 31, "HLV.D reads 31");
    expect(guest_store(GVA_WINDOW + 16, 32) && page[2] == 32, "HSV.D stores 32");
    note("HSV.D of 32 there, and the hypervisor's own load of the page gives %lu", page[2]);
}

static void rights(void)
{
    uint64_t value;

    step("hstatus.SPVP says whose rights count. The next page of the guest is for its user mode (U):");
    tables.leaves[1] = leaf_pte(GPA, FLAGS | PTE_R | PTE_U);
    csr_set(CSR_HSTATUS, HSTATUS_SPVP);
    csr_write(CSR_VSSTATUS, 0);
    expect(!try_load("SPVP 1, vsstatus.SUM 0", GVA_WINDOW + PAGE_SIZE, &value), "U is refused");
    csr_write(CSR_VSSTATUS, MSTATUS_SUM);
    expect(try_load("SPVP 1, vsstatus.SUM 1", GVA_WINDOW + PAGE_SIZE, &value), "SUM allows U");
    csr_write(CSR_VSSTATUS, 0);
    csr_clear(CSR_HSTATUS, HSTATUS_SPVP);
    expect(try_load("SPVP 0", GVA_WINDOW + PAGE_SIZE, &value), "VU-mode may read U");
    expect(!try_load("SPVP 0, page without U", GVA_WINDOW, &value), "VU-mode needs U");
    note("A hypervisor that copies for a system call of the guest's program must not use its own");
    note("rights, or the program could have it read what is not the program's.");
}

static void instructions(void)
{
    uint64_t value, half;

    step("A page that may be executed and not read (X). HLV is a load, HLVX a fetch:");
    tables.leaves[2] = leaf_pte(GPA, FLAGS | PTE_X);
    csr_set(CSR_HSTATUS, HSTATUS_SPVP);
    expect(!try_load("page with X alone", GVA_WINDOW + 2 * PAGE_SIZE, &value), "HLV is refused");
    expect(guest_fetch_half(GVA_WINDOW + 2 * PAGE_SIZE + 16, &half), "HLVX is allowed");
    note("page with X alone: HLVX.HU of %lx gives %lu", GVA_WINDOW + 2 * PAGE_SIZE + 16, half);
    note("That is how mmio.c reads an instruction that htinst does not tell.");
}

static void missing(void)
{
    uint64_t value;

    step("The guest's tables have the page, the G-stage has not:");
    tables.leaves[3] = leaf_pte(GPA + 0x100000, FLAGS | PTE_R);
    expect(!try_load("no G-stage mapping", GVA_WINDOW + 3 * PAGE_SIZE + 8, &value), "it faults");
    note("   htval %lx: gpa %lx. SPV is 0: the trap came from HS-mode, not from the guest.",
         csr_read(CSR_HTVAL), csr_read(CSR_HTVAL) << 2);
    expect(csr_read(CSR_SCAUSE) == CAUSE_LOAD_GUEST_PAGE
               && csr_read(CSR_HTVAL) << 2 == GPA + 0x100008, "a guest-page fault");
    step("And where the guest's own tables have nothing, a page fault, which is the guest's fault:");
    expect(!try_load("no VS-stage mapping", GVA_WINDOW + 4 * PAGE_SIZE, &value), "it faults");
    expect(csr_read(CSR_SCAUSE) == CAUSE_LOAD_PAGE, "a page fault");
}

void hypervisor_main(void);
void hypervisor_main(void)
{
    uint64_t *page;

    vcpu = lesson_guest();
    lesson_title("HLV from the hypervisor");
    page = page_alloc(1, PAGE_SIZE);
    gstage_map(&vcpu->vm->gstage, GPA, (uint64_t)page, PTE_RWX);
    make_vs_tables(vcpu, &tables);
    tables.leaves[0] = leaf_pte(GPA, FLAGS | PTE_R | PTE_W);
    vcpu->vs.vsatp = vs_tables_vsatp(1);
    vcpu_load(vcpu);
    two_ways(page);
    rights();
    instructions();
    missing();
}
