/*
 * What the lessons share: a guest that runs a few instructions and traps, the transcript, and the end
 * with exit code 1 where something expected did not happen.
 */
#include "lesson.h"

#include <stdarg.h>

#define GUEST_FLAGS (PTE_V | PTE_RWX | PTE_A | PTE_D)
#define MODE_SV39 (8ul << 60)

extern const char guest_begin[], guest_end[];

uint64_t lesson_hedeleg;
static unsigned n_steps;

/* ---- transcript ---- */

void lesson_title(const char *title)
{
    print("\n%s\n", title);
    while (*title++)
        print("=");
    print("\n");
}

void step(const char *format, ...)
{
    va_list args;

    print("\n%lu. ", (uint64_t)++n_steps);
    va_start(args, format);
    print_list(format, args);
    va_end(args);
    print("\n");
}

void note(const char *format, ...)
{
    va_list args;

    print("   ");
    va_start(args, format);
    print_list(format, args);
    va_end(args);
    print("\n");
}

void expect(bool condition, const char *what)
{
    if (condition)
        return;
    print("   This did not happen: %s\n", what);
    host_shut_down(true);
}

static const char *cause_name(uint64_t cause)
{
    static const char *const names[] = {
        [CAUSE_ILLEGAL] = "illegal instruction",
        [CAUSE_BREAKPOINT] = "breakpoint",
        [CAUSE_ECALL_U] = "environment call from U- or VU-mode",
        [CAUSE_ECALL_VS] = "environment call from VS-mode",
        [CAUSE_LOAD_ACCESS] = "load access fault",
        [CAUSE_FETCH_PAGE] = "instruction page fault",
        [CAUSE_LOAD_PAGE] = "load page fault",
        [CAUSE_STORE_PAGE] = "store page fault",
        [CAUSE_FETCH_GUEST_PAGE] = "instruction guest-page fault",
        [CAUSE_LOAD_GUEST_PAGE] = "load guest-page fault",
        [CAUSE_VIRTUAL] = "virtual instruction",
        [CAUSE_STORE_GUEST_PAGE] = "store guest-page fault",
    };

    if (cause & CAUSE_INTERRUPT)
        return "interrupt";
    return cause < ARRAY_SIZE(names) && names[cause] ? names[cause] : "?";
}

static bool is_guest_page_fault(uint64_t cause)
{
    return cause == CAUSE_FETCH_GUEST_PAGE || cause == CAUSE_LOAD_GUEST_PAGE
           || cause == CAUSE_STORE_GUEST_PAGE;
}

static const char *htinst_words(uint64_t htinst)
{
    if (htinst == 0)
        return "nothing";
    if (htinst == 0x3000)
        return "pseudoinstruction: a read of a VS-stage PTE";
    if (htinst == 0x3020)
        return "pseudoinstruction: a write of a VS-stage PTE";
    return htinst & 2 ? "the instruction, transformed, 4 bytes long"
                      : "the instruction, transformed, 2 bytes long";
}

void show_exit(const struct vcpu *vcpu, const struct guest_exit *exit)
{
    bool from_vs = vcpu->hstatus & HSTATUS_SPVP;

    note("-> trap to HS-mode, scause %lu: %s", exit->cause & ~CAUSE_INTERRUPT,
         cause_name(exit->cause));
    note("   sepc    %lx, hstatus.SPV 1, SPVP %lu: it came from %s-mode", vcpu->pc,
         (uint64_t)from_vs, from_vs ? "VS" : "VU");
    if (exit->cause & CAUSE_INTERRUPT || exit->cause == CAUSE_ECALL_VS
        || exit->cause == CAUSE_ECALL_U)
        return;
    note("   stval   %lx%s", exit->stval,
         exit->cause == CAUSE_VIRTUAL || exit->cause == CAUSE_ILLEGAL ? ", the instruction"
         : vcpu->hstatus & HSTATUS_GVA ? ", hstatus.GVA 1: a guest-virtual address"
                                       : "");
    if (!is_guest_page_fault(exit->cause))
        return;
    note("   htval   %lx, shifted left by 2: guest-physical address %lx", exit->htval,
         exit->htval << 2);
    note("   htinst  %lx, %s", exit->htinst, htinst_words(exit->htinst));
}

/* ---- guests ---- */

static void map_own_page(struct vm *vm, uint64_t gpa)
{
    gstage_map(&vm->gstage, gpa, (uint64_t)page_alloc(1, PAGE_SIZE), PTE_RWX);
}

struct vcpu *lesson_guest(void)
{
    struct vm *vm = vm_create("guest", 0, 1);

    for (uint64_t page = (uint64_t)guest_begin; page < (uint64_t)guest_end; page += PAGE_SIZE)
        gstage_map(&vm->gstage, page, page, PTE_R | PTE_X);
    map_own_page(vm, GPA_STACK - PAGE_SIZE);
    return &vm->vcpus[0];
}

void guest_at(struct vcpu *vcpu, void (*function)(uint64_t, uint64_t), uint64_t a0, uint64_t a1)
{
    vcpu->pc = (uint64_t)function;
    vcpu->x[REG_A0] = a0;
    vcpu->x[REG_A1] = a1;
    vcpu->x[REG_SP] = GPA_STACK;
    vcpu->hstatus |= HSTATUS_SPVP;
    vcpu->sstatus |= MSTATUS_SPP;
}

void guest_in_user_mode(struct vcpu *vcpu)
{
    vcpu->hstatus &= ~HSTATUS_SPVP;
    vcpu->sstatus &= ~MSTATUS_SPP;
}

struct guest_exit run_guest(struct vcpu *vcpu)
{
    struct guest_exit exit;

    vcpu_load(vcpu);
    csr_write(CSR_HEDELEG, lesson_hedeleg);
    guest_run(vcpu);
    exit = exit_read();
    vcpu_save(vcpu);
    return exit;
}

/* ---- VS-stage tables ---- */

uint64_t leaf_pte(uint64_t pa, uint64_t flags)
{
    return pa >> 12 << 10 | flags;
}

void make_vs_tables(struct vcpu *vcpu, struct vs_tables *tables)
{
    struct gstage *gstage = &vcpu->vm->gstage;
    uint64_t **pages[] = {&tables->root, &tables->middle, &tables->leaves};

    for (unsigned i = 0; i < ARRAY_SIZE(pages); i++) {
        *pages[i] = page_alloc(1, PAGE_SIZE);
        gstage_map(gstage, GPA_TABLES + i * PAGE_SIZE, (uint64_t)*pages[i], PTE_R | PTE_W);
    }
    tables->root[0] = leaf_pte(GPA_TABLES + PAGE_SIZE, PTE_V);
    tables->root[1] = leaf_pte(1ul << 30, GUEST_FLAGS);
    tables->root[2] = leaf_pte(2ul << 30, GUEST_FLAGS);
    tables->middle[GVA_WINDOW >> 21] = leaf_pte(GPA_TABLES + 2 * PAGE_SIZE, PTE_V);
}

uint64_t vs_tables_vsatp(uint64_t asid)
{
    return MODE_SV39 | asid << 44 | GPA_TABLES >> 12;
}
