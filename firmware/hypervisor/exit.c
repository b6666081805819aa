/*
 * Teaches: why a guest comes out.
 *
 * scause says why, stval and htval where, htinst by which instruction. Everything that hedeleg and
 * hideleg leave to the guest never gets here: its own page faults, its system calls, its interrupts.
 */
#include "hypervisor.h"

#define INSN_WFI 0x10500073u
#define SHOWN_FAULTS 4 /* of a machine; the others are only counted */

const char *const exit_names[EXIT_KINDS] = {
    [EXIT_TIMER] = "timer of the host",
    [EXIT_SBI] = "SBI call",
    [EXIT_PAGE] = "guest-page fault: memory",
    [EXIT_MMIO] = "guest-page fault: device",
    [EXIT_WFI] = "virtual instruction: WFI",
    [EXIT_OTHER] = "other",
};

struct guest_exit exit_read(void)
{
    struct guest_exit exit = {
        .cause = csr_read(CSR_SCAUSE),
        .stval = csr_read(CSR_STVAL),
        .htval = csr_read(CSR_HTVAL),
        .htinst = csr_read(CSR_HTINST),
    };

    /* htval has no room for the two lowest bits of an address; a page fault's stval has them. */
    exit.gpa = exit.htval << 2 | (exit.stval & 3);
    return exit;
}

static const char *access_name(uint64_t cause)
{
    return cause == CAUSE_FETCH_GUEST_PAGE  ? "fetch"
           : cause == CAUSE_LOAD_GUEST_PAGE ? "load"
                                            : "store";
}

/* What nobody serves the guest gets as an access fault: that is what a machine does without memory. */
static void refuse_access(struct vcpu *vcpu, const struct guest_exit *exit)
{
    uint64_t cause = exit->cause == CAUSE_FETCH_GUEST_PAGE  ? CAUSE_FETCH_ACCESS
                     : exit->cause == CAUSE_LOAD_GUEST_PAGE ? CAUSE_LOAD_ACCESS
                                                            : CAUSE_STORE_ACCESS;

    vcpu->vm->exits[EXIT_OTHER]++;
    vcpu_inject_exception(vcpu, cause, exit->stval);
}

static void guest_page_fault(struct vcpu *vcpu, const struct guest_exit *exit)
{
    struct vm *vm = vcpu->vm;

    if (vm_is_ram(vm, exit->gpa, 1)) {
        const uint8_t *page = vm_touch(vm, exit->gpa);

        vm->exits[EXIT_PAGE]++;
        if (vm->exits[EXIT_PAGE] <= SHOWN_FAULTS && vm->column != COLUMN_NONE)
            column_print(COLUMN_HYPERVISOR, "%s: %s of gpa %lx: page %lx\n", vm->name,
                         access_name(exit->cause), exit->gpa, (uint64_t)page & ~(PAGE_SIZE - 1));
        return;
    }
    if (exit->cause != CAUSE_FETCH_GUEST_PAGE && mmio_handle(vcpu, exit)) {
        vm->exits[EXIT_MMIO]++;
        return;
    }
    refuse_access(vcpu, exit);
}

/* stval holds the instruction. Waiting can be done for the guest; the rest it may not do. */
static void virtual_instruction(struct vcpu *vcpu, const struct guest_exit *exit)
{
    if ((uint32_t)exit->stval == INSN_WFI) {
        vcpu->vm->exits[EXIT_WFI]++;
        vcpu->pc += 4;
        vcpu->state = VCPU_WAITING;
        return;
    }
    vcpu->vm->exits[EXIT_OTHER]++;
    vcpu_inject_exception(vcpu, CAUSE_ILLEGAL, exit->stval);
}

static void stop_guest(struct vcpu *vcpu, const struct guest_exit *exit)
{
    column_print(COLUMN_HYPERVISOR, "%s: scause %lx at %lx, stval %lx: stopped\n", vcpu->vm->name,
                 exit->cause, vcpu->pc, exit->stval);
    vcpu->vm->exits[EXIT_OTHER]++;
    for (unsigned i = 0; i < vcpu->vm->n_vcpus; i++)
        vcpu->vm->vcpus[i].state = VCPU_STOPPED;
}

void exit_handle(struct vcpu *vcpu)
{
    struct guest_exit exit = exit_read();

    switch (exit.cause) {
    case CAUSE_INTERRUPT | IRQ_ST:
        vcpu->vm->exits[EXIT_TIMER]++;
        break;
    case CAUSE_ECALL_VS:
        vcpu->vm->exits[EXIT_SBI]++;
        vcpu->pc += 4;
        sbi_handle(vcpu);
        break;
    case CAUSE_FETCH_GUEST_PAGE:
    case CAUSE_LOAD_GUEST_PAGE:
    case CAUSE_STORE_GUEST_PAGE:
        guest_page_fault(vcpu, &exit);
        break;
    case CAUSE_VIRTUAL:
        virtual_instruction(vcpu, &exit);
        break;
    default:
        stop_guest(vcpu, &exit);
        break;
    }
}
