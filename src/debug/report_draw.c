/* The pictures of the report: timelines, and maps of both stages. */
#include <inttypes.h>
#include <stdlib.h>

#include "cpu/csr_bits.h"
#include "debug/map.h"
#include "debug/report_internal.h"
#include "debug/walk_print.h"
#include "devices/memmap.h"

/* ---- timelines ---- */

#define LABEL_WIDTH 130
#define LANE_WIDTH 800
#define LANE_HEIGHT 18

static const char *lane_colour(unsigned lane)
{
    return lane == LANE_MACHINE ? "m" : lane == LANE_HOST ? "host" : "guest";
}

static void put_lane_name(const struct report *r, unsigned lane)
{
    if (lane == LANE_MACHINE)
        fputs("M-mode", r->file);
    else if (lane == LANE_HOST)
        fputs("HS-mode, U-mode", r->file);
    else if (lane == LANE_OTHERS)
        fputs("other guests", r->file);
    else
        fprintf(r->file, "guest, VMID %u", r->lane_vmid[lane]);
}

static bool lane_is_used(const struct timeline *timeline, unsigned lane)
{
    for (unsigned i = 0; i < TIMELINE_COLUMNS; i++) {
        if (timeline->spent[i][lane])
            return true;
    }
    return false;
}

/* A column is as dark as the lane had its time. */
static void draw_lane(const struct report *r, const struct timeline *timeline, unsigned lane,
                      unsigned y)
{
    double column = (double)LANE_WIDTH * (double)timeline->width / (double)timeline->end;

    fprintf(r->file, "<text x=\"0\" y=\"%u\">", y + LANE_HEIGHT - 6);
    put_lane_name(r, lane);
    fprintf(r->file, "</text><g style=\"fill:var(--%s)\">\n", lane_colour(lane));
    for (unsigned i = 0; i < TIMELINE_COLUMNS; i++) {
        double share = (double)timeline->spent[i][lane] / (double)timeline->width;

        if (!timeline->spent[i][lane])
            continue;
        fprintf(r->file,
                "<rect x=\"%.1f\" y=\"%u\" width=\"%.1f\" height=\"%d\" fill-opacity=\"%.2f\"/>",
                LABEL_WIDTH + i * column, y, column, LANE_HEIGHT - 3,
                0.15 + 0.85 * share);
    }
    fputs("</g>\n", r->file);
}

static void draw_timeline(const struct report *r, unsigned hart)
{
    const struct timeline *timeline = &r->timelines[hart];
    unsigned n = 0;
    unsigned y = 0;

    for (unsigned lane = 0; lane < TIMELINE_LANES; lane++)
        n += lane_is_used(timeline, lane);
    if (!n)
        return;
    fprintf(r->file,
            "<h3>Hart %u</h3>\n<svg class=\"timeline\" width=\"%d\" height=\"%u\" "
            "viewBox=\"0 0 %d %u\" role=\"img\">\n",
            hart, LABEL_WIDTH + LANE_WIDTH, (n + 1) * LANE_HEIGHT,
            LABEL_WIDTH + LANE_WIDTH, (n + 1) * LANE_HEIGHT);
    for (unsigned lane = 0; lane < TIMELINE_LANES; lane++) {
        if (!lane_is_used(timeline, lane))
            continue;
        draw_lane(r, timeline, lane, y);
        y += LANE_HEIGHT;
    }
    fprintf(r->file,
            "<text x=\"%d\" y=\"%u\">0 s</text>"
            "<text x=\"%d\" y=\"%u\" text-anchor=\"end\">%.6f s</text></svg>\n",
            LABEL_WIDTH, y + LANE_HEIGHT - 5, LABEL_WIDTH + LANE_WIDTH,
            y + LANE_HEIGHT - 5,
            (double)timeline->end / TIMEBASE_HZ);
}

void report_draw_timelines(const struct report *r)
{
    for (unsigned hart = 0; hart < machine_n_harts(r->machine); hart++)
        draw_timeline(r, hart);
}

/* ---- maps ---- */

#define GUESTS_DRAWN 8
#define RANGES_DRAWN 48 /* the largest ones */
#define BOX_WIDTH 190
#define GAP_WIDTH 150
#define HOLE 7 /* between ranges that are no neighbours */

struct box {
    struct map_range range;
    unsigned y_from, y_to, height;
};

struct drawing {
    struct box box[RANGES_DRAWN];
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
    struct box *order[RANGES_DRAWN];
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

static void draw_map(FILE *out, struct map *map)
{
    struct drawing d = {.n = map->n < RANGES_DRAWN ? map->n : RANGES_DRAWN};
    unsigned height;
    char size[32];

    fprintf(out, "<p>%s in %u range%s%s%s.</p>\n", size_text(map->bytes, size, sizeof(size)),
            map->n, map->n == 1 ? "" : "s", map->is_cut ? ", and more that are not looked at" : "",
            map->n > RANGES_DRAWN ? "; the largest are drawn" : "");
    if (!d.n)
        return;
    qsort(map->range, map->n, sizeof(map->range[0]), by_size);
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

static void draw_guest(const struct report *r, unsigned vmid, struct map *map)
{
    const struct report_guest *guest = &r->guests[vmid];
    struct hart *h = machine_hart(r->machine, 0);

    if (guest->hgatp) {
        fprintf(r->file, "<h3>VMID %u, G-stage: guest-physical to physical, %s, hgatp "
                "0x%" PRIx64 "</h3>\n", vmid, walk_mode_name(guest->hgatp, true), guest->hgatp);
        map_gstage(h, guest->hgatp, map);
        draw_map(r->file, map);
    }
    if (guest->vsatp) {
        fprintf(r->file, "<h3>VMID %u, VS-stage: guest-virtual to guest-physical, %s, vsatp "
                "0x%" PRIx64 "</h3>\n", vmid, walk_mode_name(guest->vsatp, false), guest->vsatp);
        map_vs_stage(h, guest->vsatp, guest->hgatp, map);
        draw_map(r->file, map);
    }
}

void report_draw_maps(const struct report *r)
{
    unsigned vmids[GUESTS_DRAWN];
    unsigned n = report_guests(r, vmids, GUESTS_DRAWN);
    struct map *map = n ? malloc(sizeof(*map)) : NULL;

    if (!map)
        return;
    fputs("<h2>Maps</h2>\n<p>What the page tables of each guest say in memory at the end, from the "
          "last roots that it ran with; a guest that has gone may have left its tables to others. "
          "Heights go with the logarithm of sizes. Blue: writable, green: executable, brown: "
          "both.</p>\n", r->file);
    for (unsigned i = 0; i < n; i++)
        draw_guest(r, vmids[i], map);
    free(map);
}
