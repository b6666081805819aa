/* The tables of the report that show what came most often, traps and fences. */
#include <inttypes.h>

#include "cpu/disasm.h"
#include "debug/html.h"
#include "debug/report_internal.h"
#include "debug/sbi_names.h"

#define TOP_SHOWN 25

/* What the counts of a table leave open. */
static void put_excess(FILE *out, const struct heavy *heavy)
{
    if (heavy->evictions)
        fprintf(out,
                "<p>More than %d different ones came; counts are what is certain of the most "
                "frequent.</p>\n", HEAVY_ROWS);
}

static void put_certain(FILE *out, const struct heavy_row *row)
{
    report_put_number(out, row->count - row->excess);
}

/* The rows behind the head of a table whose keys are VMID, address, cause. */
static void put_addresses(FILE *out, const struct heavy *table)
{
    struct heavy_row top[TOP_SHOWN];
    unsigned n = heavy_top(table, top, TOP_SHOWN);

    for (unsigned i = 0; i < n; i++) {
        fprintf(out, "<tr><td><code>0x%" PRIx64 "</code></td><td>%" PRIu64 "</td>"
                "<td class=\"l\">%s</td>", top[i].key.part[1], top[i].key.part[0],
                report_cause_name(false, (unsigned)top[i].key.part[2]));
        put_certain(out, &top[i]);
        fputs("</tr>\n", out);
    }
    report_end_table(out);
}

static void write_faults(const struct report *r)
{
    FILE *out = r->file;

    fputs("<h2>Hottest guest-physical fault addresses</h2>\n", out);
    put_excess(out, &r->faults);
    REPORT_TABLE(out, "faults", "Guest-physical address", "VMID", "<Cause", "Faults");
    put_addresses(out, &r->faults);
}

static void write_places(const struct report *r)
{
    FILE *out = r->file;

    fputs("<h2>Where guests exit most</h2>\n", out);
    put_excess(out, &r->places);
    REPORT_TABLE(out, "places", "pc", "VMID", "<Cause", "Exits");
    put_addresses(out, &r->places);
}

static void write_calls(const struct report *r)
{
    struct heavy_row top[TOP_SHOWN];
    unsigned n = heavy_top(&r->calls, top, TOP_SHOWN);
    FILE *out = r->file;

    fputs("<h2>SBI calls of guests</h2>\n", out);
    put_excess(out, &r->calls);
    REPORT_TABLE(out, "calls", "Call", "a7", "a6", "VMID", "Calls");
    for (unsigned i = 0; i < n; i++) {
        const uint64_t *part = top[i].key.part;
        const char *extension = sbi_extension_name(part[1]);
        const char *function = sbi_function_name(part[1], part[2]);

        fprintf(out, "<tr><td>%s%s%s</td><td>0x%" PRIx64 "</td><td>%" PRIu64 "</td>"
                "<td>%" PRIu64 "</td>", extension ? extension : "not known",
                function ? " " : "", function ? function : "", part[1], part[2], part[0]);
        put_certain(out, &top[i]);
        fputs("</tr>\n", out);
    }
    report_end_table(out);
}

static void write_insns(const struct report *r)
{
    struct heavy_row top[TOP_SHOWN];
    unsigned n = heavy_top(&r->insns, top, TOP_SHOWN);
    FILE *out = r->file;
    char text[96];

    fputs("<h2>Virtual instructions</h2>\n", out);
    put_excess(out, &r->insns);
    REPORT_TABLE(out, "insns", "Instruction", "VMID", "Exits");
    for (unsigned i = 0; i < n; i++) {
        disasm(machine_hart(r->machine, 0)->decoder, (uint32_t)top[i].key.part[1], 0, text,
               sizeof(text));
        fputs("<tr><td><code>", out);
        html_text(out, text);
        fprintf(out, "</code></td><td>%" PRIu64 "</td>", top[i].key.part[0]);
        put_certain(out, &top[i]);
        fputs("</tr>\n", out);
    }
    report_end_table(out);
}

/* Rows: cause and where it was taken, of one V. */
static void put_traps(const struct report *r, bool virt, bool is_interrupt)
{
    for (unsigned code = 0; code < REPORT_CAUSES; code++) {
        uint64_t count = 0;

        for (unsigned target = 0; target < 3; target++)
            count += r->traps[virt][target][is_interrupt][code];
        if (!count)
            continue;
        fputs("<tr>", r->file);
        report_put_cause(r->file, is_interrupt, code);
        fprintf(r->file, "<td>%d</td>", virt);
        for (unsigned target = 0; target < 3; target++)
            report_put_number(r->file, r->traps[virt][target][is_interrupt][code]);
        fputs("</tr>\n", r->file);
    }
}

static void write_traps(const struct report *r, bool is_interrupt)
{
    fprintf(r->file, "<h2>%s</h2>\n", is_interrupt ? "Interrupts" : "Exceptions");
    REPORT_TABLE(r->file, is_interrupt ? "interrupts" : "exceptions", "Cause", "V where it came up",
                "Taken in M-mode", "in HS-mode", "in VS-mode");
    put_traps(r, false, is_interrupt);
    put_traps(r, true, is_interrupt);
    report_end_table(r->file);
}

static void write_fences(const struct report *r)
{
    static const char *const names[] = {[FENCE_VMA] = "sfence.vma", [FENCE_VVMA] = "hfence.vvma",
                                        [FENCE_GVMA] = "hfence.gvma"};

    fputs("<h2>Fences</h2>\n<p>The forms of Svinval count as what they fence.</p>\n", r->file);
    REPORT_TABLE(r->file, "fences", "Fence", "<Of", "Fences", "Translations dropped");
    for (unsigned i = 0; i < 3 * 2 * 2; i++) {
        const struct report_fences *row = &r->fences[i / 4][i / 2 % 2][i % 2];
        const char *id = i / 4 == FENCE_GVMA ? "VMID" : "ASID";

        if (!row->count)
            continue;
        fprintf(r->file, "<tr><td><code>%s</code></td><td class=\"l\">%s%s%s</td>", names[i / 4],
                i & 2 ? "one address" : "all addresses", i & 1 ? ", one " : ", any ", id);
        report_put_number(r->file, row->count);
        report_put_number(r->file, row->dropped);
        fputs("</tr>\n", r->file);
    }
    report_end_table(r->file);
}

void report_write_tables(const struct report *r)
{
    if (report_count_guests(r)) {
        write_calls(r);
        write_insns(r);
        write_faults(r);
        write_places(r);
    }
    write_traps(r, true);
    write_traps(r, false);
    write_fences(r);
}
