/*
 * Lesson: nested MMIO. A device register behind two stages of translation: the guest maps it at a
 * virtual address of its own, the hypervisor is asked by guest-physical address, and htinst tells the
 * instruction.
 */
#include "lesson.h"

#define GVA_DEVICE (GVA_WINDOW + 5 * PAGE_SIZE)
#define FLAGS (PTE_V | PTE_A | PTE_D)

enum { CODE_DONE = 1 };

GUEST static void stores_word(uint64_t address, uint64_t value)
{
    *(volatile uint32_t *)address = (uint32_t)value;
    tell(CODE_DONE, 0);
}

GUEST static void loads_byte(uint64_t address, uint64_t a1)
{
    __asm__ volatile("lb %0, 0(%1)" : "=r"(a1) : "r"(address) : "memory");
    tell(CODE_DONE, a1);
}

/* c.lw a1, 0(a0), which this compiler would not choose: it builds without compressed instructions. */
GUEST static void loads_compressed(uint64_t address, uint64_t a1)
{
    register uint64_t a0 __asm__("a0") = address, value __asm__("a1") = a1;

    __asm__ volatile(".half 0x410c\n.half 0x0001" : "+r"(value) : "r"(a0) : "memory");
    tell(CODE_DONE, value);
}

GUEST static void adds_atomically(uint64_t address, uint64_t a1)
{
    __asm__ volatile("amoadd.d %0, %0, (%1)" : "+r"(a1) : "r"(address) : "memory");
    tell(CODE_DONE, a1);
}

static struct vcpu *vcpu;
static uint64_t reg; /* the device has one */

static struct guest_exit try_guest(void (*function)(uint64_t, uint64_t), uint64_t address, uint64_t a1)
{
    struct guest_exit exit;

    guest_at(vcpu, function, address, a1);
    exit = run_guest(vcpu);
    show_exit(vcpu, &exit);
    return exit;
}

/* The fields of a transformed load or store. Returns the register. */
static unsigned show_fields(uint64_t htinst)
{
    uint64_t funct3 = htinst >> 12 & 7;
    bool is_store = (htinst & 0x7f & ~2ul) == 0x21;
    unsigned r = (unsigned)(is_store ? htinst >> 20 & 31 : htinst >> 7 & 31);

    note("      opcode %lx: %s; funct3 %lu: %lu bytes%s; %s x%lu; rs1 and immediate are 0", htinst & 0x7f,
         is_store ? "store" : "load", funct3, 1ul << (funct3 & 3),
         !is_store && !(funct3 & 4) ? ", sign-extended" : "", is_store ? "rs2" : "rd", (uint64_t)r);
    return r;
}

/* Lets the guest go on behind the instruction, and to its report. */
static void resume(const struct guest_exit *exit)
{
    struct guest_exit next;

    vcpu->pc += exit->htinst & 2 ? 4 : 2;
    next = run_guest(vcpu);
    expect(next.cause == CAUSE_ECALL_VS, "the guest goes on");
}

static void store_and_load(void)
{
    struct guest_exit exit;
    unsigned r;

    step("The guest stores a word to %lx, which its tables map to gpa %lx. No memory is there.",
         GVA_DEVICE + 4, GUEST_UART + 4);
    exit = try_guest(stores_word, GVA_DEVICE + 4, 0x80);
    expect(exit.cause == CAUSE_STORE_GUEST_PAGE && exit.gpa == GUEST_UART + 4, "a store's fault");
    r = show_fields(exit.htinst);
    reg = vcpu->x[r];
    note("   The device takes %lx from the guest's x%lu; sepc goes on by 4.", reg, (uint64_t)r);
    resume(&exit);

    step("It loads a byte back, with its sign:");
    exit = try_guest(loads_byte, GVA_DEVICE + 4, 0);
    r = show_fields(exit.htinst);
    vcpu->x[r] = (uint64_t)(int64_t)(int8_t)reg;
    resume(&exit);
    note("-> the guest has %lx", vcpu->x[REG_A1]);
    expect(vcpu->x[REG_A1] == (uint64_t)-0x80l, "the byte with its sign");

    step("A compressed instruction, C.LW a1, 0(a0). htinst is LW's form, with bit 1 clear:");
    exit = try_guest(loads_compressed, GVA_DEVICE + 4, 0);
    r = show_fields(exit.htinst);
    expect(r == REG_A1 && !(exit.htinst & 2), "a compressed load of a1");
    vcpu->x[r] = reg;
    resume(&exit);
    note("   sepc went on by 2. -> the guest has %lx", vcpu->x[REG_A1]);
}

static void other_ways(void)
{
    struct guest_exit exit;
    uint64_t low, high;

    step("An AMO. htinst has it, too; mmio.c refuses it, for devices have no atomic access:");
    exit = try_guest(adds_atomically, GVA_DEVICE, 1);
    expect(exit.cause == CAUSE_STORE_GUEST_PAGE && (exit.htinst & 0x7f) == 0x2f, "an AMO's fault");

    step("A hart may write 0 to htinst. Then the hypervisor reads the instruction by HLVX at sepc:");
    csr_set(CSR_HSTATUS, HSTATUS_SPVP);
    expect(guest_fetch_half(vcpu->pc, &low) && guest_fetch_half(vcpu->pc + 2, &high), "HLVX");
    note("HLVX.HU twice: %lx; htinst was %lx (rs1 differs, and aq, rl stay)", low | high << 16,
         exit.htinst);
}

static void tables_in_a_device(struct vs_tables *tables)
{
    struct guest_exit exit;

    step("The guest's page table itself is \"in\" the device: its middle table points there.");
    tables->middle[(GVA_WINDOW >> 21) + 1] = leaf_pte(GUEST_UART, PTE_V);
    exit = try_guest(loads_byte, GVA_WINDOW + 0x200000, 0);
    expect(exit.htinst == 0x3000 && exit.htval << 2 == GUEST_UART, "a pseudoinstruction");
    note("   No instruction of the guest read this: the hart did. There is nothing to emulate, and");
    note("   the guest gets an access fault (exit.c).");
}

void hypervisor_main(void);
void hypervisor_main(void)
{
    struct vs_tables tables;

    vcpu = lesson_guest();
    lesson_title("Nested MMIO");
    make_vs_tables(vcpu, &tables);
    tables.leaves[5] = leaf_pte(GUEST_UART, FLAGS | PTE_R | PTE_W);
    vcpu->vs.vsatp = vs_tables_vsatp(1);
    store_and_load();
    other_ways();
    tables_in_a_device(&tables);
}
