/*
 * Fences on other harts. A hart has one request at a time; it waits until every target has served
 * it, and serves others' requests meanwhile, so that two harts that fence each other both go on.
 */
#include "firmware.h"

#define PAGE 4096ul
#define MAX_PAGES 64 /* more are fenced as a whole */
#define MAX_ASID 0xffff
#define MAX_VMID 0x3fff

enum firmware_event fence_event(enum fence_kind kind)
{
    return (enum firmware_event)(FW_FENCE_I_SENT + 2 * (int)kind);
}

/* One fence of a page, or (page NULL) of all. */
static void fence_page(const struct fence_request *request, const uint64_t *page)
{
    switch (request->kind) {
    case FENCE_I:
        fence_i();
        break;
    case FENCE_SFENCE:
        page ? sfence_vma_va(*page) : sfence_vma_all();
        break;
    case FENCE_SFENCE_ASID:
        page ? sfence_vma_va_asid(*page, request->id) : sfence_vma_asid(request->id);
        break;
    case FENCE_GVMA_VMID:
        page ? hfence_gvma_gpa_vmid(*page, request->id) : hfence_gvma_vmid(request->id);
        break;
    case FENCE_GVMA:
        page ? hfence_gvma_gpa(*page) : hfence_gvma_all();
        break;
    case FENCE_VVMA_ASID:
        page ? hfence_vvma_va_asid(*page, request->id) : hfence_vvma_asid(request->id);
        break;
    case FENCE_VVMA:
        page ? hfence_vvma_va(*page) : hfence_vvma_all();
        break;
    }
}

static void fence_here(const struct fence_request *request)
{
    bool is_guests = request->kind == FENCE_VVMA || request->kind == FENCE_VVMA_ASID;
    uint64_t first = request->start & ~(PAGE - 1);
    uint64_t last = request->start + request->size - 1;
    uint64_t hgatp = 0;

    /* HFENCE.VVMA is for the VMID in hgatp, so it must be the caller's while it executes. */
    if (is_guests)
        hgatp = csr_swap(CSR_HGATP, request->hgatp);
    if (request->kind == FENCE_I || request->is_whole || last < first
        || last - first >= MAX_PAGES * PAGE) {
        fence_page(request, NULL);
    } else if (request->size) {
        for (uint64_t page = first; page - first <= last - first; page += PAGE)
            fence_page(request, &page);
    }
    if (is_guests)
        csr_write(CSR_HGATP, hgatp);
}

void rfence_serve(struct hart *hart)
{
    uint64_t from = __atomic_exchange_n(&hart->fences_from, 0, __ATOMIC_ACQ_REL);

    for (unsigned i = 0; i < platform.n_harts; i++) {
        struct hart *asker = hart_at(i);

        if (!(from >> i & 1))
            continue;
        fw_count(hart, fence_event(asker->request.kind) + 1);
        fence_here(&asker->request);
        __atomic_fetch_and(&asker->waiting_for, ~BIT(hart->index), __ATOMIC_ACQ_REL);
    }
}

void rfence_send(uint64_t harts, const struct fence_request *request)
{
    struct hart *self = this_hart();
    uint64_t others = harts & ~BIT(self->index);

    self->request = *request;
    __atomic_store_n(&self->waiting_for, others, __ATOMIC_RELEASE);
    for (unsigned i = 0; i < platform.n_harts; i++) {
        if (!(others >> i & 1))
            continue;
        fw_count(self, fence_event(request->kind));
        __atomic_fetch_or(&hart_at(i)->fences_from, BIT(self->index), __ATOMIC_ACQ_REL);
        ipi_send(hart_at(i), EVENT_FENCE);
    }
    if (harts >> self->index & 1) {
        fw_count(self, fence_event(request->kind));
        fw_count(self, fence_event(request->kind) + 1);
        fence_here(request);
    }
    while (__atomic_load_n(&self->waiting_for, __ATOMIC_ACQUIRE)) {
        ipi_serve();
        cpu_pause();
    }
}

/* ASID or VMID, or neither. */
static bool id_is_legal(const struct fence_request *request)
{
    switch (request->kind) {
    case FENCE_SFENCE_ASID:
    case FENCE_VVMA_ASID:
        return request->id <= MAX_ASID;
    case FENCE_GVMA_VMID:
        return request->id <= MAX_VMID;
    default:
        return true;
    }
}

struct sbi_return rfence_call(const uint64_t *a, uint64_t function)
{
    struct fence_request request = {(enum fence_kind)function, false, a[2], a[3], a[4], 0};
    uint64_t harts;

    if (function > FENCE_VVMA || (function >= FENCE_GVMA_VMID && !hart_has_h()))
        return sbi_error(SBI_ERR_NOT_SUPPORTED);
    if (!harts_of_mask(a[0], a[1], &harts) || !id_is_legal(&request))
        return sbi_error(SBI_ERR_INVALID_PARAM);
    request.is_whole = (request.start == 0 && request.size == 0) || request.size == ~0ul;
    if (function >= FENCE_VVMA_ASID)
        request.hgatp = csr_read(CSR_HGATP);
    rfence_send(harts, &request);
    return sbi_error(SBI_SUCCESS);
}
