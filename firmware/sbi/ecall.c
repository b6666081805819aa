/*
 * Calls: which function answers which extension; the base extension; the legacy extensions, which
 * return a0 alone and take virtual addresses.
 */
#include "firmware.h"
#include "guard.h"

#define SPEC_VERSION (3u << 24)
#define IMPLEMENTATION_ID 0x4857 /* not one of the registered ones: "HW" */
#define IMPLEMENTATION_VERSION 1

static const struct {
    uint64_t id;
    sbi_function *call;
} extensions[] = {
    {EID_BASE, base_call}, {EID_TIME, time_call}, {EID_IPI, ipi_call},   {EID_RFENCE, rfence_call},
    {EID_HSM, hsm_call},   {EID_SRST, srst_call}, {EID_DBCN, dbcn_call}, {EID_PMU, pmu_call},
    {EID_FWFT, fwft_call},
};

/* ---- base ---- */

static bool is_available(uint64_t id)
{
    if (id == EID_SRST)
        return platform.finisher;
    if (id == EID_DBCN)
        return console_exists();
    if (id <= EID_SHUTDOWN)
        return true;
    for (unsigned i = 0; i < ARRAY_SIZE(extensions); i++) {
        if (extensions[i].id == id)
            return true;
    }
    return false;
}

struct sbi_return base_call(const uint64_t *a, uint64_t function)
{
    switch (function) {
    case 0:
        return sbi_value(SPEC_VERSION);
    case 1:
        return sbi_value(IMPLEMENTATION_ID);
    case 2:
        return sbi_value(IMPLEMENTATION_VERSION);
    case 3:
        return sbi_value(is_available(a[0]));
    case 4:
        return sbi_value(csr_read(CSR_MVENDORID));
    case 5:
        return sbi_value(csr_read(CSR_MARCHID));
    case 6:
        return sbi_value(csr_read(CSR_MIMPID));
    default:
        return sbi_error(SBI_ERR_NOT_SUPPORTED);
    }
}

/* ---- legacy ---- */

/*
 * The legacy hart mask: one bit an id, at a virtual address of the caller; 0 means all harts. Harts
 * that do not exist are ignored: these calls have no error for them. False: the access faulted, and
 * the fault is the caller's, at its ECALL.
 */
static bool legacy_harts(struct frame *frame, uint64_t *harts)
{
    uint64_t address = frame->x[REG_A0];
    uint64_t as = MSTATUS_MPRV | (frame->mstatus & (MSTATUS_MPP_MASK | MSTATUS_MPV));
    uint64_t mask = ~0ul;

    if (address && !guarded_load(address, as, &mask)) {
        struct trap trap = {csr_read(CSR_MCAUSE), csr_read(CSR_MTVAL), 0, 0, false};

        trap_redirect(frame, &trap);
        return false;
    }
    *harts = 0;
    for (unsigned i = 0; i < platform.n_harts; i++) {
        if (platform.hart_ids[i] < 64 && mask >> platform.hart_ids[i] & 1)
            *harts |= BIT(i);
    }
    return true;
}

static void legacy_fence(struct frame *frame, enum fence_kind kind)
{
    struct fence_request request = {
        .kind = kind,
        .start = frame->x[REG_A1],
        .size = frame->x[REG_A2],
        .id = frame->x[REG_A3],
    };
    uint64_t harts;

    request.is_whole = (request.start == 0 && request.size == 0) || request.size == ~0ul;
    if (!legacy_harts(frame, &harts))
        return;
    rfence_send(harts, &request);
    frame->x[REG_A0] = 0;
    frame->mepc += 4;
}

static void legacy_ipi(struct frame *frame)
{
    uint64_t harts;

    if (!legacy_harts(frame, &harts))
        return;
    ipi_send_software(harts);
    frame->x[REG_A0] = 0;
    frame->mepc += 4;
}

static uint64_t clear_ipi(void)
{
    uint64_t was = csr_read(CSR_MIP) >> IRQ_SS & 1;

    csr_clear(CSR_MIP, BIT(IRQ_SS));
    return was;
}

/* Those without a hart mask. */
static uint64_t legacy_simple(const struct frame *frame)
{
    switch (frame->x[REG_A7]) {
    case EID_SET_TIMER:
        time_set(frame->x[REG_A0]);
        return 0;
    case EID_CONSOLE_PUTCHAR:
        console_put((char)frame->x[REG_A0]);
        return 0;
    case EID_CONSOLE_GETCHAR:
        return (uint64_t)console_get();
    case EID_CLEAR_IPI:
        return clear_ipi();
    default:
        shut_down(false);
    }
}

static void legacy_call(struct frame *frame)
{
    switch (frame->x[REG_A7]) {
    case EID_SEND_IPI:
        legacy_ipi(frame);
        break;
    case EID_REMOTE_FENCE_I:
        legacy_fence(frame, FENCE_I);
        break;
    case EID_REMOTE_SFENCE_VMA:
        legacy_fence(frame, FENCE_SFENCE);
        break;
    case EID_REMOTE_SFENCE_VMA_ASID:
        legacy_fence(frame, FENCE_SFENCE_ASID);
        break;
    default:
        frame->x[REG_A0] = legacy_simple(frame);
        frame->mepc += 4;
        break;
    }
}

/* ---- all calls ---- */

void ecall_handle(struct frame *frame)
{
    uint64_t id = frame->x[REG_A7];
    struct sbi_return result = sbi_error(SBI_ERR_NOT_SUPPORTED);

    if (id <= EID_SHUTDOWN) {
        legacy_call(frame);
        return;
    }
    for (unsigned i = 0; i < ARRAY_SIZE(extensions); i++) {
        if (extensions[i].id == id)
            result = extensions[i].call(&frame->x[REG_A0], frame->x[REG_A6]);
    }
    frame->x[REG_A0] = (uint64_t)result.error;
    frame->x[REG_A1] = result.value;
    frame->mepc += 4;
}
