#include "jit/dump.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/disasm.h"
#include "jit/host_disasm.h"

#define COUNTS 256 /* labels of a region that count */

struct dump_line {
    uint64_t va;
    uint32_t raw;
    uint32_t at;    /* byte of the region where its code starts */
    int32_t count;  /* index of the count of its block; -1: not the first of one */
};

struct dump_region {
    struct dump_region *next;
    struct dump_line *lines; /* owned, as are the next two */
    uint8_t *code;           /* as it was made: jumps to other regions are not linked */
    uint64_t *counts;
    size_t n_lines, n_counts, size;
    uint32_t cold;           /* where the code behind the hot path starts */
    const uint8_t *host;
};

struct dump {
    struct host_disasm *host; /* owned */
    uint64_t first, last;
    struct dump_region *regions; /* owned */
    size_t n_regions;
    /* The region being made. */
    struct dump_line lines[2 * REGION_MAX_INSNS];
    size_t n_lines, n_counts;
    uint64_t *counts; /* owned until the region is kept; NULL: out of memory */
    uint32_t cold;
    const uint8_t *head; /* a label for which no instruction has come yet */
};

int dump_create(uint64_t first, uint64_t last, struct dump **out)
{
    struct dump *dump = calloc(1, sizeof(*dump));
    int result;

    if (!dump)
        return -ENOMEM;
    result = host_disasm_open(&dump->host);
    if (result < 0) {
        free(dump);
        return result;
    }
    dump->first = first;
    dump->last = last;
    *out = dump;
    return 0;
}

static void region_free(struct dump_region *region)
{
    free(region->lines);
    free(region->code);
    free(region->counts);
    free(region);
}

void dump_destroy(struct dump *dump)
{
    if (!dump)
        return;
    while (dump->regions) {
        struct dump_region *region = dump->regions;

        dump->regions = region->next;
        region_free(region);
    }
    host_disasm_close(dump->host);
    free(dump->counts);
    free(dump);
}

void dump_begin(struct dump *dump, struct region *r)
{
    (void)r;
    free(dump->counts);
    dump->counts = calloc(COUNTS, sizeof(*dump->counts));
    dump->n_lines = dump->n_counts = 0;
    dump->head = NULL;
}

void dump_head(struct dump *dump, struct region *r)
{
    dump->head = r->c.at;
    if (!dump->counts || dump->n_counts == COUNTS)
        return;
    x64_mov_ri(&r->c, RDX, (uintptr_t)&dump->counts[dump->n_counts++]);
    x64_op_rm(&r->c, 0xff, true, 0, x64_at(RDX, 0)); /* inc */
}

void dump_insn(struct dump *dump, const struct region *r, const struct insn *d)
{
    if (dump->n_lines == ARRAY_SIZE(dump->lines))
        return;
    dump->lines[dump->n_lines++] = (struct dump_line){
        .va = r->h->pc_page + d->offset,
        .raw = d->raw,
        .at = (uint32_t)((dump->head ? dump->head : r->c.at) - r->start),
        .count = dump->head && dump->n_counts ? (int32_t)dump->n_counts - 1 : -1,
    };
    dump->head = NULL;
}

void dump_cold(struct dump *dump, const struct region *r)
{
    dump->cold = (uint32_t)(r->c.at - r->start);
}

static bool is_wanted(const struct dump *dump)
{
    for (size_t i = 0; i < dump->n_lines; i++) {
        if (dump->lines[i].va >= dump->first && dump->lines[i].va <= dump->last)
            return dump->counts;
    }
    return false;
}

static void *copy_of(const void *from, size_t size)
{
    void *copy = malloc(size);

    return copy ? memcpy(copy, from, size) : NULL;
}

/* The counts of a region that is not kept stay allocated: its code goes on counting. */
void dump_end(struct dump *dump, const struct region *r)
{
    struct dump_region *region = calloc(1, sizeof(*region));

    if (!region) {
        dump->counts = NULL;
        return;
    }
    *region = (struct dump_region){
        .next = dump->regions,
        .counts = dump->counts,
        .n_counts = dump->n_counts,
        .size = (size_t)(r->c.at - r->start),
        .cold = dump->cold,
        .host = arena_executable(&r->jit->arena, r->start),
    };
    if (is_wanted(dump)) {
        region->lines = copy_of(dump->lines, dump->n_lines * sizeof(*dump->lines));
        region->code = copy_of(r->start, region->size);
        region->n_lines = region->lines && region->code ? dump->n_lines : 0;
    }
    dump->counts = NULL;
    dump->regions = region;
    dump->n_regions++;
}

static uint64_t entries_of(const struct dump_region *region)
{
    uint64_t sum = 0;

    for (size_t i = 0; i < region->n_counts; i++)
        sum += region->counts[i];
    return sum;
}

static int by_entries(const void *a, const void *b)
{
    uint64_t left = entries_of(*(const struct dump_region *const *)a);
    uint64_t right = entries_of(*(const struct dump_region *const *)b);

    return left < right ? 1 : left > right ? -1 : 0;
}

#define GUEST_COLUMN 58

/* Host instructions of [from, to), the first beside `guest`. */
static void write_host(FILE *out, struct host_disasm *host, const struct dump_region *region,
                       size_t from, size_t to, const char *guest)
{
    const uint8_t *code = region->code + from;
    size_t left = to - from;
    uint64_t address = (uintptr_t)region->host + from;
    char text[256];

    if (!left)
        fprintf(out, "%s\n", guest);
    for (; left && host_disasm_next(host, &code, &left, &address, text, sizeof(text)); guest = "")
        fprintf(out, "%-*s %s\n", GUEST_COLUMN, guest, text);
}

static void write_line(FILE *out, struct host_disasm *host, const struct isa_decoder *decoder,
                       const struct dump_region *region, size_t i)
{
    const struct dump_line *line = &region->lines[i];
    size_t end = i + 1 < region->n_lines ? region->lines[i + 1].at : region->cold;
    char count[24] = "";
    char text[64], guest[128];

    if (line->count >= 0)
        snprintf(count, sizeof(count), "%" PRIu64, region->counts[line->count]);
    disasm(decoder, line->raw, line->va, text, sizeof(text));
    snprintf(guest, sizeof(guest), "%12s %12" PRIx64 "  %s", count, line->va, text);
    write_host(out, host, region, line->at, end, guest);
}

static void write_region(FILE *out, struct host_disasm *host, const struct isa_decoder *decoder,
                         const struct dump_region *region)
{
    fprintf(out, "region %#" PRIx64 ": %zu instructions, %zu bytes at %p, %" PRIu64 " entries of blocks\n",
            region->lines[0].va, region->n_lines, region->size, (const void *)region->host,
            entries_of(region));
    for (size_t i = 0; i < region->n_lines; i++)
        write_line(out, host, decoder, region, i);
    write_host(out, host, region, region->cold, region->size, "             behind the hot path:");
    fputc('\n', out);
}

void dump_write(const struct dump *dump, FILE *out)
{
    const struct dump_region **sorted = calloc(dump->n_regions + 1, sizeof(*sorted));
    struct isa_config isa;
    struct isa_decoder *decoder;
    char error[64];
    size_t n = 0;

    if (isa_parse("max", &isa, error, sizeof(error)) < 0)
        isa = (struct isa_config){0};
    decoder = isa_decoder_create(&isa);
    for (const struct dump_region *region = dump->regions; sorted && region; region = region->next) {
        if (region->n_lines)
            sorted[n++] = region;
    }
    if (decoder && sorted) {
        qsort(sorted, n, sizeof(*sorted), by_entries);
        for (size_t i = 0; i < n; i++)
            write_region(out, dump->host, decoder, sorted[i]);
    }
    isa_decoder_destroy(decoder);
    free(sorted);
}
