/*
 * Lesson: G-stage faults on demand. The guest touches memory that is not there; the hypervisor looks,
 * maps, and lets it try again.
 */
#include "lesson.h"

#define GPA 0x40000000ul
#define N_PAGES 4

enum { CODE_DONE = 1 };

GUEST static void loads(uint64_t address, uint64_t a1)
{
    (void)a1;
    tell(CODE_DONE, peek(address));
}

GUEST static void stores(uint64_t address, uint64_t value)
{
    poke(address, value);
    tell(CODE_DONE, peek(address));
}

GUEST static void jumps(uint64_t address, uint64_t a1)
{
    (void)a1;
    ((void (*)(void))address)();
}

GUEST static void touches_pages(uint64_t address, uint64_t n)
{
    for (uint64_t round = 0; round < 3; round++) {
        for (uint64_t i = 0; i < n; i++)
            poke(address + i * PAGE_SIZE, peek(address + i * PAGE_SIZE) + 1);
    }
    tell(CODE_DONE, peek(address));
}

static struct vcpu *vcpu;
static struct gstage *gstage;

static void *map(uint64_t gpa, uint64_t permissions)
{
    uint64_t *page = page_alloc(1, PAGE_SIZE);

    gstage_map(gstage, gpa & ~(PAGE_SIZE - 1), (uint64_t)page, permissions);
    return page;
}

/* Serves faults until the guest is done. Returns how many there were. */
static unsigned serve_until_done(void)
{
    unsigned n = 0;

    for (;;) {
        struct guest_exit exit = run_guest(vcpu);

        if (exit.cause == CAUSE_ECALL_VS)
            return n;
        expect(exit.cause == CAUSE_LOAD_GUEST_PAGE || exit.cause == CAUSE_STORE_GUEST_PAGE,
               "a guest-page fault");
        note("fault %lu: gpa %lx", (uint64_t)++n, exit.gpa);
        map(exit.gpa, PTE_RWX);
    }
}

void hypervisor_main(void);
void hypervisor_main(void)
{
    struct guest_exit exit;
    uint64_t *page;

    vcpu = lesson_guest();
    gstage = &vcpu->vm->gstage;
    lesson_title("G-stage faults on demand");

    step("The guest's own translation is off (vsatp 0), so its addresses are guest-physical ones.");
    note("It loads from %lx, which no table of the G-stage reaches.", GPA + 8);
    guest_at(vcpu, loads, GPA + 8, 0);
    exit = run_guest(vcpu);
    show_exit(vcpu, &exit);
    expect(exit.gpa == GPA + 8, "the fault's address");

    step("The hypervisor maps a page, writes 4711 there, and enters the guest at the same sepc.");
    page = map(GPA, PTE_R);
    page[1] = 4711;
    note("The leaf is now %lx.", *gstage_leaf(gstage, GPA));
    exit = run_guest(vcpu);
    note("-> the guest read %lu", vcpu->x[REG_A1]);
    expect(vcpu->x[REG_A1] == 4711, "the guest reads what the hypervisor wrote");

    step("That page may be read, not written. The guest stores to it:");
    guest_at(vcpu, stores, GPA, 12);
    exit = run_guest(vcpu);
    show_exit(vcpu, &exit);
    expect(exit.cause == CAUSE_STORE_GUEST_PAGE, "a fault of the store");
    note("This is how hypervisors share pages, and learn which pages a guest changes.");

    step("It gets a page of its own: the bytes are copied, and HFENCE.GVMA tells the hart.");
    {
        uint64_t *copy = page_alloc(1, PAGE_SIZE);

        for (unsigned i = 0; i < PAGE_SIZE / 8; i++)
            copy[i] = page[i];
        gstage_map(gstage, GPA, (uint64_t)copy, PTE_R | PTE_W);
        exit = run_guest(vcpu);
        note("-> the guest stored 12; the shared page has %lu there, the copy %lu", page[0], copy[0]);
        expect(page[0] == 0 && copy[0] == 12, "the store is in the copy");
    }

    step("The guest jumps there. The page may not be executed:");
    guest_at(vcpu, jumps, GPA, 0);
    exit = run_guest(vcpu);
    show_exit(vcpu, &exit);
    expect(exit.cause == CAUSE_FETCH_GUEST_PAGE, "a fault of the fetch");

    step("%lu pages, each touched six times: each faults once.", (uint64_t)N_PAGES);
    guest_at(vcpu, touches_pages, GPA + 0x10000, N_PAGES);
    expect(serve_until_done() == N_PAGES, "one fault a page");
    note("-> done; the guest counted to %lu in each", vcpu->x[REG_A1]);
}
