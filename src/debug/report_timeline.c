/* The timelines of the report. */
#include "debug/report_internal.h"
#include "devices/memmap.h"

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
