/*
 * Teaches: to its guest, the hypervisor is the firmware.
 *
 * A guest kernel knows nothing of the hypervisor. It asks for timers, other harts and the console by
 * the SBI, as on a real machine, and its ECALL comes here instead of to M-mode: cause 10, "environment
 * call from VS-mode", which the firmware below gave to HS-mode. Numbers of harts are those of vCPUs,
 * addresses are guest-physical, and nothing that a guest passes is trusted.
 */
#include "hypervisor.h"

#define IMPLEMENTATION_ID 0x4857

static struct sbi_result error(long code)
{
    return (struct sbi_result){code, 0};
}

static struct sbi_result value(uint64_t number)
{
    return (struct sbi_result){SBI_SUCCESS, number};
}

/* ---- base ---- */

static struct sbi_result base(uint64_t fid, uint64_t eid)
{
    static const uint64_t offered[] = {EID_BASE, EID_TIME, EID_IPI,  EID_RFENCE,
                                       EID_HSM,  EID_SRST, EID_DBCN, EID_CONSOLE_PUTCHAR};

    switch (fid) {
    case 0:
        return value(2ul << 24); /* SBI 2.0 */
    case 1:
        return value(IMPLEMENTATION_ID);
    case 3:
        for (unsigned i = 0; i < ARRAY_SIZE(offered); i++) {
            if (offered[i] == eid)
                return value(1);
        }
        return value(0);
    default:
        return fid <= 6 ? value(0) : error(SBI_ERR_NOT_SUPPORTED);
    }
}

/* ---- timer: a deadline, which irq.c turns into a virtual interrupt ---- */

static struct sbi_result set_timer(struct vcpu *vcpu, uint64_t when)
{
    irq_withdraw(vcpu, IRQ_VST);
    vcpu->timer = when;
    return error(SBI_SUCCESS);
}

/* ---- other vCPUs ---- */

/* vCPUs of a hart mask, as a mask of ids; false: there is one that does not exist. */
static bool vcpus_of(const struct vm *vm, uint64_t mask, uint64_t base_id, uint64_t *vcpus)
{
    uint64_t all = BIT(vm->n_vcpus) - 1;

    if (base_id == SBI_ALL_HARTS) {
        *vcpus = all;
        return true;
    }
    *vcpus = base_id < 64 ? mask << base_id : 0;
    return (mask == 0 || (base_id < 64 && *vcpus >> base_id == mask)) && !(*vcpus & ~all);
}

static struct sbi_result send_ipi(struct vcpu *vcpu, uint64_t mask, uint64_t base_id)
{
    struct vm *vm = vcpu->vm;
    uint64_t vcpus;

    if (!vcpus_of(vm, mask, base_id, &vcpus))
        return error(SBI_ERR_INVALID_PARAM);
    for (unsigned i = 0; i < vm->n_vcpus; i++) {
        if (vcpus >> i & 1 && vm->vcpus[i].state != VCPU_STOPPED) {
            irq_inject(&vm->vcpus[i], IRQ_VSS);
            vm->injected_software++;
        }
    }
    return error(SBI_SUCCESS);
}

/*
 * All vCPUs run on this hart, so a fence on "other harts" is one here. HFENCE.VVMA is for the VMID in
 * hgatp, which is this guest's; with more it would fence too much, which is allowed, and never too
 * little.
 */
static struct sbi_result remote_fence(struct vcpu *vcpu, uint64_t fid, uint64_t mask,
                                      uint64_t base_id)
{
    uint64_t vcpus;

    if (fid > 2)
        return error(SBI_ERR_NOT_SUPPORTED); /* this guest has no H extension */
    if (!vcpus_of(vcpu->vm, mask, base_id, &vcpus))
        return error(SBI_ERR_INVALID_PARAM);
    if (fid == 0)
        fence_i();
    else
        hfence_vvma_all();
    return error(SBI_SUCCESS);
}

static struct sbi_result hart_state(struct vcpu *vcpu, uint64_t fid, const uint64_t *a)
{
    struct vm *vm = vcpu->vm;

    if (fid == 1) {
        vcpu->state = VCPU_STOPPED;
        return error(SBI_SUCCESS);
    }
    if (fid != 0 && fid != 2)
        return error(SBI_ERR_NOT_SUPPORTED);
    if (a[0] >= vm->n_vcpus)
        return error(SBI_ERR_INVALID_PARAM);
    if (fid == 2)
        return value(vm->vcpus[a[0]].state == VCPU_STOPPED ? HSM_STOPPED : HSM_STARTED);
    if (vm->vcpus[a[0]].state != VCPU_STOPPED)
        return error(SBI_ERR_ALREADY_AVAILABLE);
    if (!vm_is_ram(vm, a[1], 4))
        return error(SBI_ERR_INVALID_ADDRESS);
    vcpu_reset(&vm->vcpus[a[0]], a[1], a[0], a[2]);
    return error(SBI_SUCCESS);
}

static struct sbi_result reset(struct vcpu *vcpu)
{
    for (unsigned i = 0; i < vcpu->vm->n_vcpus; i++)
        vcpu->vm->vcpus[i].state = VCPU_STOPPED;
    column_print(COLUMN_HYPERVISOR, "%s: shuts down\n", vcpu->vm->name);
    return error(SBI_SUCCESS);
}

/* ---- console: guest memory is reached by its guest-physical address ---- */

static struct sbi_result console(struct vcpu *vcpu, uint64_t fid, const uint64_t *a)
{
    struct vm *vm = vcpu->vm;

    if (fid == 2) {
        column_put(vm->column, (char)a[0]);
        return value(0);
    }
    if (fid != 0)
        return fid == 1 ? value(0) : error(SBI_ERR_NOT_SUPPORTED); /* nobody types */
    if (a[2] || (a[0] && !vm_is_ram(vm, a[1], a[0])))
        return error(SBI_ERR_INVALID_PARAM);
    for (uint64_t i = 0; i < a[0]; i++)
        column_put(vm->column, (char)*vm_touch(vm, a[1] + i));
    return value(a[0]);
}

void sbi_handle(struct vcpu *vcpu)
{
    const uint64_t *a = &vcpu->x[REG_A0];
    uint64_t fid = vcpu->x[REG_A6];
    struct sbi_result result = error(SBI_ERR_NOT_SUPPORTED);

    switch (vcpu->x[REG_A7]) {
    case EID_CONSOLE_PUTCHAR: /* a legacy call: a1 is kept */
        column_put(vcpu->vm->column, (char)a[0]);
        vcpu->x[REG_A0] = 0;
        return;
    case EID_BASE:
        result = base(fid, a[0]);
        break;
    case EID_TIME:
        result = fid == 0 ? set_timer(vcpu, a[0]) : result;
        break;
    case EID_IPI:
        result = fid == 0 ? send_ipi(vcpu, a[0], a[1]) : result;
        break;
    case EID_RFENCE:
        result = remote_fence(vcpu, fid, a[0], a[1]);
        break;
    case EID_HSM:
        result = hart_state(vcpu, fid, a);
        break;
    case EID_SRST:
        result = fid == 0 ? reset(vcpu) : result;
        break;
    case EID_DBCN:
        result = console(vcpu, fid, a);
        break;
    default:
        break;
    }
    vcpu->x[REG_A0] = (uint64_t)result.error;
    vcpu->x[REG_A1] = result.value;
}
