#include "debug/events.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "cpu/csr_bits.h"
#include "cpu/disasm.h"
#include "debug/walk_print.h"

/* Tracks of a process: numbers are free, their order is that of the viewer. */
enum { TRACK_MACHINE = 1, TRACK_HOST = 2, TRACK_GUEST = 10 /* + VMID */ };

#define VMIDS (1u << 14)

/* Where a hart is since when. */
struct stay {
    bool is_known;
    uint64_t start; /* ticks */
    uint64_t last;  /* ticks of the last event, for the end of the file */
    bool virt;
    uint8_t priv;
    unsigned track;
};

struct events {
    struct hart_observer observer; /* first: observers are cast to this */
    FILE *file;
    unsigned n_harts;
    bool has_event; /* a comma is due */
    struct stay stay[EVENTS_MAX_HARTS];
    uint64_t named[EVENTS_MAX_HARTS][(TRACK_GUEST + VMIDS) / 64 + 1]; /* tracks with a name */
};

static unsigned track_of(const struct hart *h)
{
    if (h->virt)
        return TRACK_GUEST + (unsigned)field_get(h->csr.hgatp, HGATP_VMID);
    return h->priv == PRIV_M ? TRACK_MACHINE : TRACK_HOST;
}

/* Starts an event; what follows are more members and end_event(). */
static void begin_event(struct events *e, const char *phase, unsigned hart, unsigned track)
{
    fprintf(e->file, "%s\n{\"ph\":\"%s\",\"pid\":%u,\"tid\":%u", e->has_event ? "," : "", phase,
            hart, track);
    e->has_event = true;
}

static void end_event(struct events *e)
{
    putc('}', e->file);
}

/* Ticks are tenths of a microsecond. */
static void put_time(struct events *e, const char *name, uint64_t ticks)
{
    fprintf(e->file, ",\"%s\":%" PRIu64 ".%u", name, ticks / 10, (unsigned)(ticks % 10));
}

static void put_hex(struct events *e, const char *name, uint64_t value)
{
    fprintf(e->file, ",\"%s\":\"0x%" PRIx64 "\"", name, value);
}

static void name_track(struct events *e, unsigned hart, unsigned track)
{
    uint64_t *word = &e->named[hart][track / 64];

    if (*word & BIT(track % 64))
        return;
    *word |= BIT(track % 64);
    begin_event(e, "M", hart, track);
    fprintf(e->file, ",\"name\":\"thread_name\",\"args\":{\"name\":\"");
    if (track >= TRACK_GUEST)
        fprintf(e->file, "guest, VMID %u", track - TRACK_GUEST);
    else
        fputs(track == TRACK_MACHINE ? "M-mode" : "HS-mode and U-mode", e->file);
    fputs("\"}", e->file);
    end_event(e);
}

static void end_stay(struct events *e, unsigned hart, uint64_t now)
{
    const struct stay *stay = &e->stay[hart];

    if (!stay->is_known || now <= stay->start)
        return;
    name_track(e, hart, stay->track);
    begin_event(e, "X", hart, stay->track);
    fprintf(e->file, ",\"cat\":\"mode\",\"name\":\"%s\"",
            walk_privilege_name(stay->virt, stay->priv));
    put_time(e, "ts", stay->start);
    put_time(e, "dur", now - stay->start);
    end_event(e);
}

static bool hart_is_traced(const struct events *e, const struct hart *h)
{
    return h->config.id < e->n_harts;
}

static void on_mode(struct hart_observer *self, const struct hart *h)
{
    struct events *e = (struct events *)self;
    struct stay *stay = &e->stay[h->config.id];
    uint64_t now = hart_time(h);
    struct stay next = {
        .is_known = true, .start = now, .virt = h->virt, .priv = h->priv, .track = track_of(h)};

    if (!hart_is_traced(e, h))
        return;
    if (stay->is_known && next.virt == stay->virt && next.priv == stay->priv &&
        next.track == stay->track)
        return;
    end_stay(e, (unsigned)h->config.id, now);
    next.last = now;
    *stay = next;
}

/* An instant on the track where the hart is; the caller adds members of "args" and end_instant(). */
static void begin_instant(struct events *e, const struct hart *h, const char *category)
{
    unsigned hart = (unsigned)h->config.id;
    uint64_t now = hart_time(h);

    e->stay[hart].last = now;
    name_track(e, hart, track_of(h));
    begin_event(e, "i", hart, track_of(h));
    fprintf(e->file, ",\"s\":\"t\",\"cat\":\"%s\"", category);
    put_time(e, "ts", now);
}

static void end_instant(struct events *e)
{
    putc('}', e->file);
    end_event(e);
}

static void put_trap_name(struct events *e, uint64_t cause, bool is_exit)
{
    bool is_interrupt = cause & CAUSE_INTERRUPT;
    uint64_t code = cause & ~CAUSE_INTERRUPT;
    const char *name = is_interrupt ? interrupt_name(code) : exception_name(code);

    fprintf(e->file, ",\"name\":\"%s%s\",\"args\":{\"cause\":%" PRIu64, is_exit ? "exit: " : "",
            name ? name : "trap without a name", code);
}

/* What the cause has to tell: the SBI call, the addresses, the instruction. */
static void put_trap_detail(struct events *e, const struct hart *h)
{
    uint64_t cause = h->trap.cause;
    char text[96];

    put_hex(e, "pc", h->pc);
    if (cause & CAUSE_INTERRUPT)
        return;
    if (cause == CAUSE_ECALL_S || cause == CAUSE_ECALL_VS) {
        put_hex(e, "a7", h->x[17]);
        put_hex(e, "a6", h->x[16]);
    } else {
        put_hex(e, "tval", h->trap.tval);
    }
    if (cause == CAUSE_FETCH_GUEST || cause == CAUSE_LOAD_GUEST || cause == CAUSE_STORE_GUEST)
        put_hex(e, "gpa", h->trap.tval2 << 2 | (h->trap.tval & 3));
    if (!h->trap_insn)
        return;
    disasm(h->decoder, h->trap_insn->raw, h->pc, text, sizeof(text));
    fprintf(e->file, ",\"insn\":\"%s\"", text);
}

static void on_trap(struct hart_observer *self, const struct hart *h, enum trap_target target)
{
    static const char *const modes[] = {
        [TRAP_TO_M] = "M-mode", [TRAP_TO_HS] = "HS-mode", [TRAP_TO_VS] = "VS-mode"};
    struct events *e = (struct events *)self;
    bool is_exit = h->virt && target != TRAP_TO_VS;

    if (!hart_is_traced(e, h))
        return;
    begin_instant(e, h, is_exit                         ? "exit"
                        : h->trap.cause & CAUSE_INTERRUPT ? "interrupt"
                                                        : "trap");
    put_trap_name(e, h->trap.cause, is_exit);
    fprintf(e->file, ",\"to\":\"%s\"", modes[target]);
    put_trap_detail(e, h);
    end_instant(e);
}

static void on_fence(struct hart_observer *self, const struct hart *h,
                     const struct fence_event *fence)
{
    static const char *const names[] = {[FENCE_VMA] = "sfence.vma", [FENCE_VVMA] = "hfence.vvma",
                                        [FENCE_GVMA] = "hfence.gvma"};
    struct events *e = (struct events *)self;

    if (!hart_is_traced(e, h))
        return;
    begin_instant(e, h, "fence");
    fprintf(e->file, ",\"name\":\"%s\",\"args\":{\"dropped\":%u", names[fence->kind],
            fence->n_dropped);
    put_hex(e, "pc", fence->pc);
    if (fence->is_guests || fence->kind == FENCE_GVMA)
        fprintf(e->file, ",\"vmid of hgatp\":%" PRIu64, fence->vmid);
    if (fence->has_address)
        put_hex(e, "address", fence->address);
    if (fence->has_id)
        fprintf(e->file, ",\"%s\":%" PRIu64, fence->kind == FENCE_GVMA ? "vmid" : "asid",
                fence->id);
    end_instant(e);
}

int events_create(const char *path, unsigned n_harts, struct events **out)
{
    struct events *e = calloc(1, sizeof(*e));

    if (!e)
        return -ENOMEM;
    e->file = fopen(path, "we");
    if (!e->file) {
        int err = errno;

        free(e);
        return -err;
    }
    e->observer = (struct hart_observer){
        .trapped = on_trap, .mode_set = on_mode, .fenced = on_fence};
    e->n_harts = n_harts;
    fputs("{\"displayTimeUnit\":\"ns\",\"traceEvents\":[", e->file);
    for (unsigned hart = 0; hart < n_harts; hart++) {
        /* Out of reset a hart is in M-mode, and nobody sets it. */
        e->stay[hart] = (struct stay){.is_known = true, .priv = PRIV_M, .track = TRACK_MACHINE};
        begin_event(e, "M", hart, 0);
        fprintf(e->file, ",\"name\":\"process_name\",\"args\":{\"name\":\"hart %u\"}", hart);
        end_event(e);
    }
    *out = e;
    return 0;
}

struct hart_observer *events_observer(struct events *e)
{
    return &e->observer;
}

int events_finish(struct events *e)
{
    bool failed;

    for (unsigned hart = 0; hart < e->n_harts; hart++)
        end_stay(e, hart, e->stay[hart].last);
    fputs("\n]}\n", e->file);
    failed = ferror(e->file);
    failed = fclose(e->file) != 0 || failed;
    free(e);
    return failed ? -EIO : 0;
}
