#include "debug/report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "debug/report_internal.h"
#include "mem/walk.h"

static struct report_guest *guest_of(struct report *r, unsigned vmid)
{
    struct report_guest *guest = &r->guests[vmid];

    if (guest->is_seen)
        return guest;
    guest->is_seen = true;
    guest->lane = LANE_OTHERS;
    if (r->n_lanes < LANE_OTHERS) {
        r->lane_vmid[r->n_lanes] = vmid;
        guest->lane = (uint8_t)r->n_lanes++;
    }
    return guest;
}

static struct report_spent *spent_in(struct report *r, const struct report_stay *stay)
{
    return stay->virt ? &guest_of(r, stay->vmid)->spent[stay->priv & 1]
                      : &r->host[stay->priv & 3];
}

static unsigned lane_of(struct report *r, const struct report_stay *stay)
{
    if (stay->virt)
        return guest_of(r, stay->vmid)->lane;
    return stay->priv == PRIV_M ? LANE_MACHINE : LANE_HOST;
}

/* A machine that was reset, or whose time was set back, has spent nothing. */
static uint64_t since(uint64_t now, uint64_t start)
{
    return now > start ? now - start : 0;
}

static void end_stay(struct report *r, const struct hart *h, uint64_t ticks, uint64_t insns)
{
    const struct report_stay *stay = &r->stay[h->config.id];
    struct report_spent *spent = spent_in(r, stay);

    spent->ticks += since(ticks, stay->ticks);
    spent->insns += since(insns, stay->insns);
    timeline_add(&r->timelines[h->config.id], lane_of(r, stay), stay->ticks, ticks);
}

/* The roots are still the guest's: it has just been left, or is about to be entered. */
static void keep_roots(struct report_guest *guest, const struct hart *h)
{
    if (field_get(h->csr.hgatp, SATP_MODE) != ATP_MODE_BARE)
        guest->hgatp = h->csr.hgatp;
    if (field_get(h->csr.vsatp, SATP_MODE) != ATP_MODE_BARE)
        guest->vsatp = h->csr.vsatp;
}

static void on_mode(struct hart_observer *self, const struct hart *h)
{
    struct report *r = (struct report *)self;
    struct report_stay *stay = &r->stay[h->config.id];
    struct report_stay next = {.virt = h->virt,
                               .priv = h->priv,
                               .vmid = (unsigned)field_get(h->csr.hgatp, HGATP_VMID)};

    if (next.virt == stay->virt && next.priv == stay->priv &&
        (!next.virt || next.vmid == stay->vmid))
        return;
    next.ticks = hart_time(h);
    next.insns = csr_instret(h);
    end_stay(r, h, next.ticks, next.insns);
    if (stay->virt)
        keep_roots(guest_of(r, stay->vmid), h);
    r->world_switches += stay->virt != next.virt;
    *stay = next;
    spent_in(r, stay)->entries++;
}

#define SHUTDOWNS_SEEN 4
#define SBI_LEGACY_SHUTDOWN 8
#define SBI_SRST 0x53525354

/*
 * A guest that asks to be shut down is about to lose its tables. Looking at them takes long, so
 * only the first guests get it, and one that asks again and again only a few times.
 */
static void look_before_shutdown(struct report *r, const struct hart *h,
                                 struct report_guest *guest)
{
    if ((h->x[17] != SBI_SRST && h->x[17] != SBI_LEGACY_SHUTDOWN) ||
        guest->lane == LANE_OTHERS || guest->n_shutdowns == SHUTDOWNS_SEEN)
        return;
    guest->n_shutdowns++;
    keep_roots(guest, h);
    if (!guest->last_maps)
        guest->last_maps = malloc(sizeof(*guest->last_maps));
    if (guest->last_maps && !report_take_maps(r, guest, guest->last_maps)) {
        free(guest->last_maps);
        guest->last_maps = NULL;
    }
}

static void add_exit(struct report *r, const struct hart *h, unsigned vmid)
{
    struct report_guest *guest = guest_of(r, vmid);
    uint64_t cause = h->trap.cause;

    guest->exits[!!(cause & CAUSE_INTERRUPT)][cause & (REPORT_CAUSES - 1)]++;
    guest->n_exits++;
    if (cause & CAUSE_INTERRUPT)
        return;
    heavy_add(&r->places, (struct heavy_key){{vmid, h->pc, cause}});
    switch (cause) {
    case CAUSE_FETCH_GUEST:
    case CAUSE_LOAD_GUEST:
    case CAUSE_STORE_GUEST:
        heavy_add(&r->faults,
                  (struct heavy_key){{vmid, h->trap.tval2 << 2 | (h->trap.tval & 3), cause}});
        break;
    case CAUSE_ECALL_VS:
        heavy_add(&r->calls, (struct heavy_key){{vmid, h->x[17], h->x[16]}});
        look_before_shutdown(r, h, guest);
        break;
    case CAUSE_VIRTUAL:
        if (h->trap_insn)
            heavy_add(&r->insns, (struct heavy_key){{vmid, h->trap_insn->raw, 0}});
        break;
    default:
        break;
    }
}

static void on_trap(struct hart_observer *self, const struct hart *h, enum trap_target target)
{
    struct report *r = (struct report *)self;
    uint64_t cause = h->trap.cause;

    r->traps[h->virt][target][!!(cause & CAUSE_INTERRUPT)][cause & (REPORT_CAUSES - 1)]++;
    if (h->virt && target != TRAP_TO_VS)
        add_exit(r, h, (unsigned)field_get(h->csr.hgatp, HGATP_VMID));
}

static void on_fence(struct hart_observer *self, const struct hart *h,
                     const struct fence_event *fence)
{
    struct report *r = (struct report *)self;
    struct report_fences *row = &r->fences[fence->kind][fence->has_address][fence->has_id];

    (void)h;
    row->count++;
    row->dropped += fence->n_dropped;
}

static void destroy(struct report *r)
{
    if (r->file)
        fclose(r->file);
    for (unsigned vmid = 0; r->guests && vmid < REPORT_VMIDS; vmid++)
        free(r->guests[vmid].last_maps);
    free(r->guests);
    free(r->title);
    free(r);
}

int report_create(struct machine *machine, const char *path, const char *title,
                  struct report **out)
{
    struct report *r = calloc(1, sizeof(*r));
    int err = ENOMEM;

    if (!r)
        return -ENOMEM;
    r->guests = calloc(REPORT_VMIDS, sizeof(*r->guests));
    r->title = strdup(title ? title : "");
    if (r->guests && r->title) {
        r->file = fopen(path, "we");
        err = errno;
    }
    if (!r->file) {
        destroy(r);
        return -err;
    }
    r->machine = machine;
    r->n_lanes = LANE_FIRST_GUEST;
    r->observer = (struct hart_observer){
        .trapped = on_trap, .mode_set = on_mode, .fenced = on_fence};
    /* Out of reset a hart is in M-mode, and nobody sets it. */
    for (unsigned i = 0; i < MACHINE_MAX_HARTS; i++)
        r->stay[i].priv = PRIV_M;
    machine_add_observer(machine, &r->observer);
    *out = r;
    return 0;
}

/* By time; equal ones by VMID. */
static bool is_busier(const struct report *r, unsigned a, unsigned b)
{
    const struct report_guest *left = &r->guests[a];
    const struct report_guest *right = &r->guests[b];

    return left->spent[0].ticks + left->spent[1].ticks >
           right->spent[0].ticks + right->spent[1].ticks;
}

unsigned report_guests(const struct report *r, unsigned *vmids, unsigned max)
{
    unsigned n = 0;

    for (unsigned vmid = 0; vmid < REPORT_VMIDS; vmid++) {
        unsigned at = n;

        if (!r->guests[vmid].is_seen)
            continue;
        while (at > 0 && is_busier(r, vmid, vmids[at - 1]))
            at--;
        if (at == max)
            continue;
        if (n < max)
            n++;
        memmove(vmids + at + 1, vmids + at, (n - 1 - at) * sizeof(*vmids));
        vmids[at] = vmid;
    }
    return n;
}

unsigned report_count_guests(const struct report *r)
{
    unsigned n = 0;

    for (unsigned vmid = 0; vmid < REPORT_VMIDS; vmid++)
        n += r->guests[vmid].is_seen;
    return n;
}

int report_finish(struct report *r, int exit_code)
{
    bool failed;

    machine_remove_observer(r->machine, &r->observer);
    for (unsigned i = 0; i < machine_n_harts(r->machine); i++) {
        const struct hart *h = machine_hart(r->machine, i);

        end_stay(r, h, hart_time(h), csr_instret(h));
        if (r->stay[i].virt)
            keep_roots(guest_of(r, r->stay[i].vmid), h);
    }
    r->exit_code = exit_code;
    report_write_page(r);
    failed = ferror(r->file);
    failed = fclose(r->file) != 0 || failed;
    r->file = NULL;
    destroy(r);
    return failed ? -EIO : 0;
}
