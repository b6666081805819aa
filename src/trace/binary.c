/*
 * A step as bytes, little endian (docs/trace.md has the layout). What follows from the step before
 * is left out, so that an ordinary instruction takes some 17 bytes.
 */
#include <errno.h>
#include <string.h>

#include "trace/internal.h"

static const char mark[8] = {'H', 'W', 'T', 'R', 'A', 'C', 'E', 1};

/* The first byte of a step. */
#define HAS_RETIRED 1u /* else a trap follows */
#define HAS_LONG 2u    /* 4 bytes of instruction */
#define HAS_SHORT 4u   /* 2 bytes of instruction */
#define HAS_CONTEXT 8u
#define HAS_PC 16u
#define HAS_INDEX 32u
#define ALL_FLAGS 63u

#define MODE_VIRT 4u
#define TRAP_GVA 1u
#define TRAP_MODE_SHIFT 1
#define ACCESS_STORE_BIT 1u
#define ACCESS_GUEST_BIT 2u
#define ACCESS_PA_BIT 4u

static void put(FILE *out, uint64_t value, unsigned n)
{
    uint8_t bytes[8];

    for (unsigned i = 0; i < n; i++)
        bytes[i] = (uint8_t)(value >> (8 * i));
    fwrite(bytes, 1, n, out);
}

static bool get(FILE *in, uint64_t *value, unsigned n)
{
    uint8_t bytes[8];

    *value = 0;
    if (fread(bytes, 1, n, in) != n)
        return false;
    for (unsigned i = 0; i < n; i++)
        *value |= (uint64_t)bytes[i] << (8 * i);
    return true;
}

void trace_write_header(FILE *out)
{
    fwrite(mark, 1, sizeof(mark), out);
}

bool trace_read_header(FILE *in)
{
    char found[sizeof(mark)];

    return fread(found, 1, sizeof(found), in) == sizeof(found) &&
           memcmp(found, mark, sizeof(mark)) == 0;
}

static uint8_t mode_of(const struct trace_step *step)
{
    return (uint8_t)(step->priv | (step->virt ? MODE_VIRT : 0));
}

/* What the next step is expected to be. */
static void advance(struct trace_context *c, const struct trace_step *step)
{
    c->is_known = true;
    c->hart = step->hart;
    c->mode = mode_of(step);
    c->vmid = step->vmid;
    c->asid = step->asid;
    c->next_pc = step->pc + step->length;
    c->next_index = step->index + step->has_retired;
}

static void put_accesses(FILE *out, const struct trace_step *step)
{
    for (unsigned i = 0; i < step->n_accesses; i++) {
        const struct trace_access *a = &step->accesses[i];

        put(out, (a->is_store ? ACCESS_STORE_BIT : 0) | (a->is_guest ? ACCESS_GUEST_BIT : 0) |
                     (a->has_pa ? ACCESS_PA_BIT : 0), 1);
        put(out, a->size, 1);
        put(out, a->va, 8);
        put(out, a->value, a->size);
        if (a->has_pa)
            put(out, a->pa, 8);
        if (a->has_pa && a->is_guest)
            put(out, a->gpa, 8);
    }
}

static void put_trap(FILE *out, const struct trace_trap *t)
{
    put(out, t->cause, 8);
    put(out, t->epc, 8);
    put(out, t->tval, 8);
    put(out, t->tval2, 8);
    put(out, t->tinst, 8);
    put(out, (t->gva ? TRAP_GVA : 0) |
                 (t->to_priv | (t->to_virt ? MODE_VIRT : 0u)) << TRAP_MODE_SHIFT, 1);
}

void trace_write_binary(FILE *out, struct trace_context *c, const struct trace_step *step)
{
    bool has_context = !c->is_known || c->hart != step->hart || c->mode != mode_of(step) ||
                       c->vmid != step->vmid || c->asid != step->asid;
    bool has_pc = !c->is_known || c->next_pc != step->pc;
    bool has_index = !c->is_known || c->next_index != step->index;
    unsigned n_accesses = step->has_retired ? step->n_accesses : 0;

    put(out, (step->has_retired ? HAS_RETIRED : 0) | (step->length == 4 ? HAS_LONG : 0) |
                 (step->length == 2 ? HAS_SHORT : 0) | (has_context ? HAS_CONTEXT : 0) |
                 (has_pc ? HAS_PC : 0) | (has_index ? HAS_INDEX : 0), 1);
    put(out, step->n_writes, 1);
    put(out, n_accesses, 1);
    if (has_context) {
        put(out, step->hart, 1);
        put(out, mode_of(step), 1);
        put(out, step->vmid, 2);
        put(out, step->asid, 2);
    }
    if (has_pc)
        put(out, step->pc, 8);
    if (has_index)
        put(out, step->index, 8);
    put(out, step->raw, step->length);
    if (!step->has_retired)
        put_trap(out, &step->trap);
    for (unsigned i = 0; i < step->n_writes; i++) {
        put(out, (unsigned)step->writes[i].kind << 12 | step->writes[i].number, 2);
        put(out, step->writes[i].value, 8);
    }
    if (step->has_retired)
        put_accesses(out, step);
    advance(c, step);
}

static bool get_context(FILE *in, struct trace_context *c)
{
    uint64_t hart, mode, vmid, asid;

    if (!get(in, &hart, 1) || !get(in, &mode, 1) || !get(in, &vmid, 2) || !get(in, &asid, 2))
        return false;
    c->hart = (uint8_t)hart;
    c->mode = (uint8_t)mode;
    c->vmid = (uint16_t)vmid;
    c->asid = (uint16_t)asid;
    return true;
}

static bool get_trap(FILE *in, struct trace_trap *t)
{
    uint64_t bits;

    if (!get(in, &t->cause, 8) || !get(in, &t->epc, 8) || !get(in, &t->tval, 8) ||
        !get(in, &t->tval2, 8) || !get(in, &t->tinst, 8) || !get(in, &bits, 1))
        return false;
    t->gva = bits & TRAP_GVA;
    t->to_priv = (uint8_t)(bits >> TRAP_MODE_SHIFT & 3);
    t->to_virt = bits >> TRAP_MODE_SHIFT & MODE_VIRT;
    return true;
}

static bool get_writes(FILE *in, struct trace_step *step)
{
    for (unsigned i = 0; i < step->n_writes; i++) {
        struct trace_write *w = &step->writes[i];
        uint64_t what;

        if (!get(in, &what, 2) || !get(in, &w->value, 8) || what >> 12 > TRACE_CSR)
            return false;
        w->kind = (uint8_t)(what >> 12);
        w->number = what & 0xfff;
    }
    return true;
}

static bool get_accesses(FILE *in, struct trace_step *step)
{
    for (unsigned i = 0; i < step->n_accesses; i++) {
        struct trace_access *a = &step->accesses[i];
        uint64_t bits, size;

        if (!get(in, &bits, 1) || !get(in, &size, 1) || size < 1 || size > 8 ||
            !get(in, &a->va, 8) || !get(in, &a->value, (unsigned)size))
            return false;
        a->size = (uint8_t)size;
        a->is_store = bits & ACCESS_STORE_BIT;
        a->is_guest = bits & ACCESS_GUEST_BIT;
        a->has_pa = bits & ACCESS_PA_BIT;
        a->pa = 0;
        a->gpa = 0;
        if (a->has_pa && !get(in, &a->pa, 8))
            return false;
        if (a->has_pa && a->is_guest && !get(in, &a->gpa, 8))
            return false;
    }
    return true;
}

/* Context, pc, index and instruction. */
static bool get_place(FILE *in, unsigned flags, struct trace_context *c, struct trace_step *step)
{
    uint64_t raw = 0;

    if ((flags & HAS_CONTEXT) && !get_context(in, c))
        return false;
    if ((flags & HAS_PC) && !get(in, &c->next_pc, 8))
        return false;
    if ((flags & HAS_INDEX) && !get(in, &c->next_index, 8))
        return false;
    step->length = flags & HAS_LONG ? 4 : flags & HAS_SHORT ? 2 : 0;
    if (!get(in, &raw, step->length))
        return false;
    step->raw = (uint32_t)raw;
    step->hart = c->hart;
    step->priv = c->mode & 3;
    step->virt = c->mode & MODE_VIRT;
    step->vmid = c->vmid;
    step->asid = c->asid;
    step->pc = c->next_pc;
    step->index = c->next_index;
    return true;
}

int trace_read_binary(FILE *in, struct trace_context *c, struct trace_step *step)
{
    int flags = fgetc(in);
    uint64_t n_writes, n_accesses;

    if (flags == EOF)
        return 0;
    if (((unsigned)flags & ~ALL_FLAGS) || !get(in, &n_writes, 1) || !get(in, &n_accesses, 1) ||
        n_writes > TRACE_MAX_WRITES || n_accesses > TRACE_MAX_ACCESSES)
        return -EINVAL;
    step->has_retired = (unsigned)flags & HAS_RETIRED;
    step->n_writes = (uint8_t)n_writes;
    step->n_accesses = (uint8_t)n_accesses;
    if (!get_place(in, (unsigned)flags, c, step) ||
        (!step->has_retired && !get_trap(in, &step->trap)) || !get_writes(in, step) ||
        !get_accesses(in, step))
        return -EINVAL;
    advance(c, step);
    return 1;
}
