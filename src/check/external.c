/*
 * What comes from outside of the instructions: the leader's accesses to devices and its reads of
 * CSRs that hold chance or time are noted, and the follower's are served from the notes.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "check/internal.h"

static struct check_external *note(struct check *c, enum check_kind kind)
{
    const struct hart *leader = c->config.harts[c->current];
    struct check_external *e;

    if (c->n_log == c->log_room) {
        size_t room = c->log_room ? 2 * c->log_room : 256;
        struct check_external *log = realloc(c->log, room * sizeof(*log));

        if (!log) {
            report_end(c, "out of memory for the notes of the check");
            return NULL;
        }
        c->log = log;
        c->log_room = room;
    }
    e = &c->log[c->n_log++];
    *e = (struct check_external){
        .kind = (uint8_t)kind, .pins = atomic_load(&leader->pins), .mtimecmp = leader->mtimecmp};
    return e;
}

static void note_access(struct check *c, enum check_kind kind, const struct check_external *access)
{
    struct check_external *e;

    if (!c->is_in_code || c->has_failed)
        return;
    e = note(c, kind);
    if (!e)
        return;
    e->dev = access->dev;
    e->offset = access->offset;
    e->size = access->size;
    e->value = access->value;
    e->ok = access->ok;
    c->stats.accesses++;
}

static bool leader_read(void *ctx, struct device *dev, uint64_t offset, unsigned size,
                        uint64_t *value)
{
    struct check *c = ctx;
    bool ok;

    check_device_begin(c);
    ok = dev->ops->read(dev, offset, size, value);
    check_device_end(c);
    note_access(c, CHECK_DEVICE_READ,
                &(struct check_external){
                    .dev = dev, .offset = offset, .size = (uint8_t)size, .value = *value, .ok = ok});
    return ok;
}

static bool leader_write(void *ctx, struct device *dev, uint64_t offset, unsigned size,
                         uint64_t value)
{
    struct check *c = ctx;
    bool ok;

    check_device_begin(c);
    ok = dev->ops->write(dev, offset, size, value);
    check_device_end(c);
    note_access(c, CHECK_DEVICE_WRITE,
                &(struct check_external){
                    .dev = dev, .offset = offset, .size = (uint8_t)size, .value = value, .ok = ok});
    return ok;
}

static uint64_t leader_csr(void *ctx, struct hart *h, uint64_t value)
{
    struct check *c = ctx;
    struct check_external *e;

    (void)h;
    if (!c->is_in_code || c->has_failed)
        return value;
    e = note(c, CHECK_CSR_READ);
    if (e)
        e->value = value;
    return value;
}

/* The next note, which must be of this kind; NULL: it is not. Takes over what lines say then. */
static const struct check_external *next_note(struct check *c, enum check_kind kind)
{
    struct hart *follower = c->followers[c->current];
    const struct check_external *e = &c->log[c->log_next];

    if (c->log_next == c->n_log || e->kind != kind)
        return NULL;
    c->log_next++;
    atomic_store(&follower->pins, e->pins);
    follower->mtimecmp = e->mtimecmp;
    return e;
}

static bool is_same_place(const struct check_external *e, const struct device *dev,
                          uint64_t offset, unsigned size)
{
    return e && e->dev == dev && e->offset == offset && e->size == size;
}

static bool follower_read(void *ctx, struct device *dev, uint64_t offset, unsigned size,
                          uint64_t *value)
{
    struct check *c = ctx;
    const struct check_external *e = next_note(c, CHECK_DEVICE_READ);

    *value = 0;
    if (!is_same_place(e, dev, offset, size)) {
        report_end(c, "the interpreter reads %u bytes of device %s at %#" PRIx64
                      ", the translation does not", size, dev->name, dev->base + offset);
        return true;
    }
    *value = e->value;
    return e->ok;
}

static bool follower_write(void *ctx, struct device *dev, uint64_t offset, unsigned size,
                           uint64_t value)
{
    struct check *c = ctx;
    const struct check_external *e = next_note(c, CHECK_DEVICE_WRITE);

    if (!is_same_place(e, dev, offset, size)) {
        report_end(c, "the interpreter writes %u bytes of device %s at %#" PRIx64
                      ", the translation does not", size, dev->name, dev->base + offset);
        return true;
    }
    if ((e->value ^ value) & MASK(8 * size - 1, 0))
        report_end(c, "write of %u bytes to device %s at %#" PRIx64 ": expected %#" PRIx64
                      ", got %#" PRIx64, size, dev->name, dev->base + offset, value, e->value);
    return e->ok;
}

static uint64_t follower_csr(void *ctx, struct hart *h, uint64_t value)
{
    struct check *c = ctx;
    const struct check_external *e = next_note(c, CHECK_CSR_READ);

    (void)h;
    if (e)
        return e->value;
    report_end(c, "the interpreter reads a CSR of time or chance, the translation does not");
    return value;
}

static void follower_wrote(void *ctx, struct hart *h, uint64_t pa, uint64_t len)
{
    struct check *c = ctx;

    (void)h;
    ranges_add(c, &c->written, pa, len);
}

void external_init(struct check *c)
{
    c->leader_devices = (struct phys_tap){leader_read, leader_write, c};
    c->follower_devices = (struct phys_tap){follower_read, follower_write, c};
    c->leader_tap.read = leader_csr;
    c->leader_tap.ctx = c;
    c->follower_tap = (struct hart_tap){.read = follower_csr, .wrote = follower_wrote, .ctx = c};
}

void external_finish(struct check *c)
{
    const struct check_external *e;

    if (c->log_next == c->n_log)
        return;
    e = &c->log[c->log_next];
    if (e->kind == CHECK_CSR_READ)
        report_end(c, "the translation reads a CSR of time or chance, the interpreter does not");
    else
        report_end(c, "the translation %s %u bytes of device %s at %#" PRIx64
                      ", the interpreter does not",
                   e->kind == CHECK_DEVICE_READ ? "reads" : "writes", e->size, e->dev->name,
                   e->dev->base + e->offset);
}
