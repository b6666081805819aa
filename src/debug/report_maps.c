/* The maps of the report: both stages of guests as SVG. */
#include <inttypes.h>
#include <stdlib.h>

#include "debug/report_internal.h"
#include "debug/walk_print.h"

#define GUESTS_DRAWN 8
#define BOX_WIDTH 190
#define GAP_WIDTH 150
#define HOLE 7 /* between ranges that are no neighbours */

struct box {
    struct map_range range;
    unsigned y_from, y_to, height;
};

struct drawing {
    struct box box[REPORT_RANGES];
    unsigned n;
};

static int by_size(const void *left, const void *right)
{
    const struct map_range *a = left;
    const struct map_range *b = right;

    if (a->size != b->size)
        return a->size < b->size ? 1 : -1;
    return a->from < b->from ? -1 : 1;
}

static int by_from(const void *left, const void *right)
{
    const struct box *a = left;
    const struct box *b = right;

    return a->range.from < b->range.from ? -1 : 1;
}

static int by_to(const void *left, const void *right)
{
    const struct box *a = *(const struct box *const *)left;
    const struct box *b = *(const struct box *const *)right;

    if (a->range.to != b->range.to)
        return a->range.to < b->range.to ? -1 : 1;
    return a->range.from < b->range.from ? -1 : 1;
}

/* Heights go with the logarithm: a page and a gigabyte fit one picture. */
static unsigned height_of(uint64_t size)
{
    unsigned height = 13;

    while (size > 4096) {
        size >>= 1;
        height += 2;
    }
    return height;
}

/* Gives the boxes their places on both sides; returns the height of the picture. */
static unsigned place(struct drawing *d)
{
    struct box *order[REPORT_RANGES];
    unsigned y_left = 0;
    unsigned y_right = 0;

    qsort(d->box, d->n, sizeof(d->box[0]), by_from);
    for (unsigned i = 0; i < d->n; i++) {
        struct box *box = &d->box[i];

        if (i && box[-1].range.from + box[-1].range.size != box->range.from)
            y_left += HOLE;
        box->height = height_of(box->range.size);
        box->y_from = y_left;
        y_left += box->height;
        order[i] = box;
    }
    qsort(order, d->n, sizeof(order[0]), by_to);
    for (unsigned i = 0; i < d->n; i++) {
        if (i && order[i - 1]->range.to + order[i - 1]->range.size != order[i]->range.to)
            y_right += HOLE;
        order[i]->y_to = y_right;
        y_right += order[i]->height;
    }
    return y_left > y_right ? y_left : y_right;
}

static const char *size_text(uint64_t size, char *text, size_t n)
{
    static const char *const units[] = {"KiB", "MiB", "GiB", "TiB", "PiB"};
    unsigned unit = 0;

    size >>= 10;
    for (; size >= 1024 && size % 1024 == 0 && unit + 1 < ARRAY_SIZE(units); unit++)
        size >>= 10;
    snprintf(text, n, "%" PRIu64 " %s", size, units[unit]);
    return text;
}

static void draw_box(FILE *out, const struct box *box)
{
    const struct map_range *r = &box->range;
    const char *colour = r->write && r->execute ? "#e3c9a8"
                         : r->write             ? "#bcd7ec"
                         : r->execute           ? "#c5e2c4"
                                                : "#dedede";
    unsigned left = box->y_from;
    unsigned right = box->y_to;
    char size[32];

    fprintf(out, "<g><title>0x%" PRIx64 " to 0x%" PRIx64 ": 0x%" PRIx64 ", %c%c%c</title>",
            r->from, r->from + r->size - 1, r->to, r->read ? 'r' : '-', r->write ? 'w' : '-',
            r->execute ? 'x' : '-');
    fprintf(out,
            "<path d=\"M%d %uH%dL%d %uH%dV%uH%dL%d %uH0Z\" transform=\"translate(1 1)\" "
            "fill=\"%s\" fill-opacity=\".8\" stroke=\"#777\" stroke-width=\".6\"/>",
            0, left, BOX_WIDTH, BOX_WIDTH + GAP_WIDTH, right, 2 * BOX_WIDTH + GAP_WIDTH,
            right + box->height, BOX_WIDTH + GAP_WIDTH, BOX_WIDTH, left + box->height, colour);
    fprintf(out, "<text x=\"6\" y=\"%u\">0x%" PRIx64 ", %s %c%c%c</text>", left + 11, r->from,
            size_text(r->size, size, sizeof(size)), r->read ? 'r' : '-', r->write ? 'w' : '-',
            r->execute ? 'x' : '-');
    fprintf(out, "<text x=\"%d\" y=\"%u\">0x%" PRIx64 "</text></g>\n",
            BOX_WIDTH + GAP_WIDTH + 6, right + 11, r->to);
}

static void draw_map(FILE *out, const struct report_map *map)
{
    struct drawing d = {.n = map->n};
    unsigned height;
    char size[32];

    fprintf(out, "<p>%s in %u range%s%s%s.</p>\n", size_text(map->bytes, size, sizeof(size)),
            map->n_all, map->n_all == 1 ? "" : "s",
            map->is_cut ? ", and more that were not looked at" : "",
            map->n_all > map->n ? "; the largest are drawn" : "");
    if (!d.n)
        return;
    for (unsigned i = 0; i < d.n; i++)
        d.box[i].range = map->range[i];
    height = place(&d) + 2;
    fprintf(out, "<svg class=\"map\" width=\"%d\" height=\"%u\" viewBox=\"0 0 %d %u\" "
            "role=\"img\">\n", 2 * BOX_WIDTH + GAP_WIDTH + 2, height,
            2 * BOX_WIDTH + GAP_WIDTH + 2, height);
    for (unsigned i = 0; i < d.n; i++)
        draw_box(out, &d.box[i]);
    fputs("</svg>\n", out);
}

static void keep_largest(struct map *map, struct report_map *out)
{
    qsort(map->range, map->n, sizeof(map->range[0]), by_size);
    out->n_all = map->n;
    out->n = map->n < REPORT_RANGES ? map->n : REPORT_RANGES;
    out->bytes = map->bytes;
    out->is_cut = map->is_cut;
    for (unsigned i = 0; i < out->n; i++)
        out->range[i] = map->range[i];
}

bool report_take_maps(const struct report *r, const struct report_guest *guest,
                      struct report_maps *maps)
{
    struct hart *h = machine_hart(r->machine, 0);
    struct map *map = malloc(sizeof(*map));

    if (!map)
        return false;
    map_gstage(h, guest->hgatp, map);
    keep_largest(map, &maps->g);
    map_vs_stage(h, guest->vsatp, guest->hgatp, map);
    keep_largest(map, &maps->vs);
    free(map);
    return true;
}

static void draw_guest(const struct report *r, unsigned vmid)
{
    const struct report_guest *guest = &r->guests[vmid];
    const char *when = "";
    struct report_maps maps;

    if (!report_take_maps(r, guest, &maps))
        return;
    if (maps.g.n == 0 && guest->last_maps) {
        maps = *guest->last_maps;
        when = ", when it asked to be shut down";
    }
    if (guest->hgatp) {
        fprintf(r->file, "<h3>VMID %u%s: G-stage, guest-physical to physical, %s, hgatp "
                "0x%" PRIx64 "</h3>\n", vmid, when, walk_mode_name(guest->hgatp, true),
                guest->hgatp);
        draw_map(r->file, &maps.g);
    }
    if (guest->vsatp) {
        fprintf(r->file, "<h3>VMID %u%s: VS-stage, guest-virtual to guest-physical, %s, vsatp "
                "0x%" PRIx64 "</h3>\n", vmid, when, walk_mode_name(guest->vsatp, false),
                guest->vsatp);
        draw_map(r->file, &maps.vs);
    }
}

void report_draw_maps(const struct report *r)
{
    unsigned vmids[GUESTS_DRAWN];
    unsigned n = report_guests(r, vmids, GUESTS_DRAWN);

    if (!n)
        return;
    fputs("<h2>Maps</h2>\n<p>What the page tables of each guest say in memory at the end, from the "
          "last roots that it ran with. A guest that has gone may have left its tables to others; "
          "where nothing is left of its G-stage, the tables are those of its last call to shut "
          "down. Heights go with the logarithm of sizes. Blue: writable, green: executable, brown: "
          "both.</p>\n", r->file);
    for (unsigned i = 0; i < n; i++)
        draw_guest(r, vmids[i]);
}
