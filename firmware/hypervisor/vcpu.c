/*
 * Teaches: what a virtual CPU is.
 *
 * Most of a guest's state is the integer registers and the VS CSRs: what it reads and writes as
 * sstatus, stvec, sepc ... are vsstatus, vstvec, vsepc of the hart. As long as the same vCPU runs, they
 * stay on the hart; only a change to another vCPU saves and restores them. hgatp goes with the
 * machine, hvip with the vCPU.
 *
 * hstatus is not the guest's: it is the hypervisor's note of how to enter it.
 */
#include "hypervisor.h"

#define HSTATUS_VSXL_64 (2ul << 32)

/* Of the exceptions, what is between the guest and its own programs; of the interrupts, all of it. */
#define GUESTS_EXCEPTIONS                                                                          \
    (BIT(CAUSE_FETCH_MISALIGNED) | BIT(CAUSE_FETCH_ACCESS) | BIT(CAUSE_ILLEGAL)                    \
     | BIT(CAUSE_BREAKPOINT) | BIT(CAUSE_LOAD_MISALIGNED) | BIT(CAUSE_LOAD_ACCESS)                 \
     | BIT(CAUSE_STORE_MISALIGNED) | BIT(CAUSE_STORE_ACCESS) | BIT(CAUSE_ECALL_U)                  \
     | BIT(CAUSE_FETCH_PAGE) | BIT(CAUSE_LOAD_PAGE) | BIT(CAUSE_STORE_PAGE))
#define GUESTS_INTERRUPTS (BIT(IRQ_VSS) | BIT(IRQ_VST) | BIT(IRQ_VSE))

void vcpu_reset(struct vcpu *vcpu, uint64_t pc, uint64_t a0, uint64_t a1)
{
    struct vm *vm = vcpu->vm;
    unsigned id = vcpu->id;

    *vcpu = (struct vcpu){.vm = vm, .id = id, .pc = pc, .timer = NEVER, .state = VCPU_READY};
    vcpu->x[REG_A0] = a0;
    vcpu->x[REG_A1] = a1;
    /* VTW: the guest's WFI comes to the hypervisor, which has something better to do than to wait. */
    vcpu->hstatus = HSTATUS_VSXL_64 | HSTATUS_SPV | HSTATUS_SPVP | HSTATUS_VTW;
    vcpu->sstatus = MSTATUS_SPP | MSTATUS_FS_INITIAL;
    vcpu->vs.vsstatus = MSTATUS_FS_INITIAL;
}

/* A guest that has not changed its floating-point registers (vsstatus.FS) need not be asked for them. */
static void save_fp(struct vcpu *vcpu)
{
    if ((vcpu->vs.vsstatus & MSTATUS_FS_MASK) != MSTATUS_FS_MASK)
        return;
    csr_set(CSR_SSTATUS, MSTATUS_FS_INITIAL);
    fp_save(vcpu->f, &vcpu->fcsr);
}

/* FS stays 0 on a hart without floating point. */
static void load_fp(const struct vcpu *vcpu)
{
    csr_set(CSR_SSTATUS, MSTATUS_FS_INITIAL);
    if (csr_read(CSR_SSTATUS) & MSTATUS_FS_MASK)
        fp_load(vcpu->f, vcpu->fcsr);
}

void vcpu_load(struct vcpu *vcpu)
{
    const struct vs_csrs *vs = &vcpu->vs;

    csr_write(CSR_HEDELEG, GUESTS_EXCEPTIONS);
    csr_write(CSR_HIDELEG, GUESTS_INTERRUPTS);
    csr_write(CSR_HCOUNTEREN, BIT(1)); /* time, and no other counter */
    csr_write(CSR_HTIMEDELTA, 0);
    csr_write(CSR_VSSTATUS, vs->vsstatus);
    csr_write(CSR_VSIE, vs->vsie);
    csr_write(CSR_VSTVEC, vs->vstvec);
    csr_write(CSR_VSSCRATCH, vs->vsscratch);
    csr_write(CSR_VSEPC, vs->vsepc);
    csr_write(CSR_VSCAUSE, vs->vscause);
    csr_write(CSR_VSTVAL, vs->vstval);
    csr_write(CSR_VSATP, vs->vsatp);
    csr_write(CSR_HVIP, vcpu->hvip);
    load_fp(vcpu);
    /* Last, after the tables are written. Another VMID needs no fence: entries carry theirs. */
    csr_write(CSR_HGATP, gstage_hgatp(&vcpu->vm->gstage));
}

void vcpu_save(struct vcpu *vcpu)
{
    struct vs_csrs *vs = &vcpu->vs;

    vs->vsstatus = csr_read(CSR_VSSTATUS);
    vs->vsie = csr_read(CSR_VSIE);
    vs->vstvec = csr_read(CSR_VSTVEC);
    vs->vsscratch = csr_read(CSR_VSSCRATCH);
    vs->vsepc = csr_read(CSR_VSEPC);
    vs->vscause = csr_read(CSR_VSCAUSE);
    vs->vstval = csr_read(CSR_VSTVAL);
    vs->vsatp = csr_read(CSR_VSATP);
    save_fp(vcpu);
    vcpu->hvip = csr_read(CSR_HVIP); /* the guest may have cleared VSSIP by its own sip */
}

/*
 * By hand what the hart does for a trap to VS-mode (privileged spec, "Trap Entry"). The vCPU is
 * loaded, so its VS CSRs are on the hart.
 */
void vcpu_inject_exception(struct vcpu *vcpu, uint64_t cause, uint64_t tval)
{
    uint64_t status = csr_read(CSR_VSSTATUS);
    uint64_t next = status & ~(MSTATUS_SPP | MSTATUS_SPIE | MSTATUS_SIE);

    if (vcpu->sstatus & MSTATUS_SPP) /* the guest was in VS-mode */
        next |= MSTATUS_SPP;
    if (status & MSTATUS_SIE)
        next |= MSTATUS_SPIE;
    csr_write(CSR_VSSTATUS, next);
    csr_write(CSR_VSCAUSE, cause);
    csr_write(CSR_VSTVAL, tval);
    csr_write(CSR_VSEPC, vcpu->pc);
    vcpu->pc = csr_read(CSR_VSTVEC) & ~3ul;
    vcpu->sstatus |= MSTATUS_SPP;
    vcpu->hstatus |= HSTATUS_SPVP;
}
