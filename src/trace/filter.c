/* --trace-filter: which steps a log holds. */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/state.h"
#include "trace/trace.h"

#define PIECE_SIZE 128

const char *trace_mode_name(unsigned priv, bool virt)
{
    if (priv == PRIV_M)
        return "M";
    if (priv == PRIV_S)
        return virt ? "VS" : "HS";
    return virt ? "VU" : "U";
}

void trace_filter_init(struct trace_filter *filter)
{
    const struct trace_range all = {0, UINT64_MAX};

    *filter = (struct trace_filter){
        .modes = TRACE_MODE_M | TRACE_MODE_HS | TRACE_MODE_U | TRACE_MODE_VS | TRACE_MODE_VU,
        .vmid = -1,
        .asid = -1,
        .hart = -1,
        .pc = all,
        .insns = all,
        .memory = all,
    };
}

/* A decimal or 0x... number up to one of `ends` or the end of the text. */
static bool read_number(const char **text, const char *ends, uint64_t *number)
{
    char *end;

    if (!isdigit((unsigned char)**text))
        return false;
    errno = 0;
    *number = strtoull(*text, &end, (*text)[0] == '0' && ((*text)[1] | 0x20) == 'x' ? 16 : 10);
    *text = end;
    return errno == 0 && (!*end || strchr(ends, *end));
}

static bool read_limited(const char *text, uint64_t max, uint64_t *number)
{
    return read_number(&text, "", number) && *number <= max;
}

/* "A-B", both inside; "A" alone is one address. */
static bool read_range(const char *text, struct trace_range *range)
{
    if (!read_number(&text, "-", &range->first))
        return false;
    range->last = range->first;
    if (!*text)
        return true;
    text++;
    return read_number(&text, "", &range->last) && range->first <= range->last;
}

static bool read_modes(const char *text, unsigned *modes)
{
    static const struct {
        const char *name;
        unsigned bit;
    } table[] = {{"M", TRACE_MODE_M},   {"HS", TRACE_MODE_HS}, {"S", TRACE_MODE_HS},
                 {"U", TRACE_MODE_U},   {"VS", TRACE_MODE_VS}, {"VU", TRACE_MODE_VU}};

    *modes = 0;
    for (;;) {
        size_t n = strcspn(text, "+");
        unsigned bit = 0;

        for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
            if (strlen(table[i].name) == n && strncmp(table[i].name, text, n) == 0)
                bit = table[i].bit;
        }
        if (!bit)
            return false;
        *modes |= bit;
        if (!text[n])
            return true;
        text += n + 1;
    }
}

static bool read_small(const char *text, uint64_t max, int32_t *number)
{
    uint64_t value;

    if (!read_limited(text, max, &value))
        return false;
    *number = (int32_t)value;
    return true;
}

static bool read_last(const char *text, uint32_t *last)
{
    uint64_t value;

    if (!read_limited(text, TRACE_MAX_LAST, &value) || value == 0)
        return false;
    *last = (uint32_t)value;
    return true;
}

/* Sets one "key=value". False: the value is wrong; *is_known tells whether the key is one. */
static bool set_piece(const char *piece, struct trace_filter *f, bool *is_known)
{
    static const char *const keys[] = {"mode=", "vmid=", "asid=", "hart=",
                                       "pc=",   "insns=", "memory=", "last="};
    size_t key = 0;
    const char *value;

    while (key < ARRAY_SIZE(keys) && strncmp(piece, keys[key], strlen(keys[key])) != 0)
        key++;
    *is_known = key < ARRAY_SIZE(keys);
    if (!*is_known)
        return false;
    value = piece + strlen(keys[key]);
    switch (key) {
    case 0:
        return read_modes(value, &f->modes);
    case 1:
        return read_small(value, MASK(13, 0), &f->vmid);
    case 2:
        return read_small(value, MASK(15, 0), &f->asid);
    case 3:
        return read_small(value, 255, &f->hart);
    case 4:
        return read_range(value, &f->pc);
    case 5:
        return read_range(value, &f->insns);
    case 6:
        f->has_memory = true;
        return read_range(value, &f->memory);
    default:
        return read_last(value, &f->last);
    }
}

int trace_filter_parse(const char *text, struct trace_filter *filter, char *error,
                       size_t error_size)
{
    do {
        size_t n = strcspn(text, ",");
        char piece[PIECE_SIZE];
        bool is_known = false;

        if (n < sizeof(piece)) {
            memcpy(piece, text, n);
            piece[n] = '\0';
            if (set_piece(piece, filter, &is_known)) {
                text += n;
                continue;
            }
        }
        snprintf(error, error_size, "\"%.*s\" is no %s", (int)(n < PIECE_SIZE ? n : PIECE_SIZE),
                 text, is_known ? "value of it" : "part of a filter: mode=, vmid=, asid=, hart=, "
                 "pc=, memory=, insns= and last= are");
        return -EINVAL;
    } while (*text++);
    return 0;
}

static unsigned mode_bit(const struct trace_step *step)
{
    if (step->priv == PRIV_M)
        return TRACE_MODE_M;
    if (step->priv == PRIV_S)
        return step->virt ? TRACE_MODE_VS : TRACE_MODE_HS;
    return step->virt ? TRACE_MODE_VU : TRACE_MODE_U;
}

static bool overlaps(const struct trace_range *range, uint64_t at, unsigned size)
{
    return at <= range->last && at + (size - 1) >= range->first;
}

static bool touches(const struct trace_range *range, const struct trace_step *step)
{
    for (unsigned i = 0; step->has_retired && i < step->n_accesses; i++) {
        const struct trace_access *a = &step->accesses[i];

        if (overlaps(range, a->va, a->size) || (a->has_pa && overlaps(range, a->pa, a->size)) ||
            (a->has_pa && a->is_guest && overlaps(range, a->gpa, a->size)))
            return true;
    }
    return false;
}

bool trace_filter_passes(const struct trace_filter *f, const struct trace_step *step)
{
    return (f->modes & mode_bit(step)) && (f->hart < 0 || f->hart == step->hart) &&
           (f->vmid < 0 || (step->virt && f->vmid == step->vmid)) &&
           (f->asid < 0 || f->asid == step->asid) && overlaps(&f->pc, step->pc, 1) &&
           overlaps(&f->insns, step->index, 1) && (!f->has_memory || touches(&f->memory, step));
}
