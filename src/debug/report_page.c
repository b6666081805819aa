/* The page of the report: its head, time and exits. */
#include <inttypes.h>

#include "cpu/csr_bits.h"
#include "debug/html.h"
#include "debug/report_internal.h"
#include "debug/walk_print.h"
#include "devices/memmap.h"

#define GUESTS_SHOWN 32 /* rows of time */
#define COLUMNS_SHOWN 8 /* guests with a column of their own among the exits */

static const char head[] =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width\">\n"
    "<style>\n"
    ":root{--m:#8a5a9e;--host:#3b74a8;--guest:#3f8f58;--line:#d8d8d8;--soft:#666}\n"
    "body{font:15px/1.45 system-ui,sans-serif;color:#222;max-width:72rem;margin:2rem auto;"
    "padding:0 1rem}\n"
    "h1{font-size:1.5rem;margin:0}h2{font-size:1.15rem;margin:2.2rem 0 .5rem}\n"
    "h3{font-size:1rem;margin:1.2rem 0 .3rem}p{margin:.4rem 0;color:var(--soft)}\n"
    "table{border-collapse:collapse;font-variant-numeric:tabular-nums}\n"
    "th,td{padding:.2rem .7rem .2rem 0;text-align:right;border-bottom:1px solid var(--line)}\n"
    "th{font-weight:600;color:var(--soft);cursor:pointer}\n"
    "th:first-child,td:first-child,.l{text-align:left}\n"
    "code,.l{white-space:nowrap}.bar{display:inline-block;height:.7rem;background:var(--host)}\n"
    ".tiles{display:flex;flex-wrap:wrap;gap:.6rem;margin:1rem 0}\n"
    ".tile{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .9rem;min-width:7rem}\n"
    ".tile b{display:block;font-size:1.25rem}.tile span{color:var(--soft)}\n"
    "svg{max-width:100%;height:auto}svg text{font:11px system-ui,sans-serif;fill:#444}\n"
    "</style>\n";

/* A click on a heading orders its table; numbers are ordered as such. */
static const char script[] =
    "<script>\n"
    "\"use strict\";\n"
    "const key=cell=>cell.dataset.v!==undefined?Number(cell.dataset.v):cell.textContent;\n"
    "for(const heading of document.querySelectorAll('th'))heading.addEventListener('click',()=>{\n"
    "const body=heading.closest('table').tBodies[0],i=heading.cellIndex;\n"
    "const down=heading.dataset.down!=='1';heading.dataset.down=down?'1':'0';\n"
    "const order=(a,b)=>{const x=key(a.cells[i]),y=key(b.cells[i]);\n"
    "return (x<y?1:x>y?-1:0)*(down?1:-1)};\n"
    "body.append(...[...body.rows].sort(order))});\n"
    "document.documentElement.dataset.ready='1';\n"
    "</script>\n";

static void put_digits(FILE *out, uint64_t value)
{
    char digits[32];
    int n = snprintf(digits, sizeof(digits), "%" PRIu64, value);

    for (int i = 0; i < n; i++) {
        if (i && (n - i) % 3 == 0)
            fputs("&#8239;", out);
        fputc(digits[i], out);
    }
}

void report_put_number(FILE *out, uint64_t value)
{
    fprintf(out, "<td data-v=\"%" PRIu64 "\">", value);
    put_digits(out, value);
    fputs("</td>", out);
}

static void put_seconds(FILE *out, uint64_t ticks)
{
    fprintf(out, "<td data-v=\"%" PRIu64 "\">%.6f</td>", ticks, (double)ticks / TIMEBASE_HZ);
}

static void put_bar(FILE *out, uint64_t part, uint64_t whole, const char *colour)
{
    double share = whole ? 100.0 * (double)part / (double)whole : 0;

    fprintf(out,
            "<td class=\"l\" data-v=\"%" PRIu64 "\"><span class=\"bar\" style=\"width:%.1fpx;"
            "background:var(--%s)\"></span> %.1f %%</td>",
            part, share * 2, colour, share);
}

void report_begin_table(FILE *out, const char *id, const char *const *headings, size_t n)
{
    fprintf(out, "<table id=\"%s\"><thead><tr>", id);
    for (size_t i = 0; i < n; i++)
        fprintf(out, *headings[i] == '<' ? "<th class=\"l\">%s</th>" : "<th>%s</th>",
                headings[i] + (*headings[i] == '<'));
    fputs("</tr></thead><tbody>\n", out);
}

void report_end_table(FILE *out)
{
    fputs("</tbody></table>\n", out);
}

/* ---- sums ---- */

static uint64_t sum_traps(const struct report *r, bool of_guests, bool exits, bool interrupts)
{
    uint64_t sum = 0;

    for (unsigned target = 0; target < 3; target++) {
        if (exits && target == TRAP_TO_VS)
            continue;
        for (unsigned code = 0; code < REPORT_CAUSES; code++)
            sum += r->traps[of_guests][target][interrupts][code];
    }
    return sum;
}

static uint64_t sum_fences(const struct report *r)
{
    uint64_t sum = 0;

    for (unsigned i = 0; i < 3 * 2 * 2; i++)
        sum += r->fences[i / 4][i / 2 % 2][i % 2].count;
    return sum;
}

static struct report_spent sum_spent(const struct report *r)
{
    struct report_spent sum = {0};

    for (unsigned priv = 0; priv < 4; priv++) {
        sum.ticks += r->host[priv].ticks;
        sum.insns += r->host[priv].insns;
    }
    for (unsigned i = 0; i < 2 * REPORT_VMIDS; i++) {
        if (!r->guests[i / 2].is_seen)
            continue;
        sum.ticks += r->guests[i / 2].spent[i % 2].ticks;
        sum.insns += r->guests[i / 2].spent[i % 2].insns;
    }
    return sum;
}

/* ---- sections ---- */

static void put_tile(FILE *out, const char *what, uint64_t value)
{
    fputs("<div class=\"tile\"><b>", out);
    put_digits(out, value);
    fprintf(out, "</b><span>%s</span></div>\n", what);
}

static void write_head(const struct report *r)
{
    FILE *out = r->file;

    fputs(head, out);
    fputs("<title>Hartwood: ", out);
    html_text(out, r->title);
    fputs("</title>\n</head>\n<body>\n<h1>Hartwood: ", out);
    html_text(out, r->title);
    fprintf(out, "</h1>\n<p>%u hart%s, exit code %d</p>\n<div class=\"tiles\">\n",
            machine_n_harts(r->machine), machine_n_harts(r->machine) == 1 ? "" : "s",
            r->exit_code);
    put_tile(out, "instructions", sum_spent(r).insns);
    put_tile(out, "guests", report_count_guests(r));
    put_tile(out, "world switches", r->world_switches);
    put_tile(out, "exits of guests",
             sum_traps(r, true, true, false) + sum_traps(r, true, true, true));
    put_tile(out, "guest-page faults", r->faults.total);
    put_tile(out, "interrupts",
             sum_traps(r, false, false, true) + sum_traps(r, true, false, true));
    put_tile(out, "fences", sum_fences(r));
    fputs("</div>\n", out);
}

static void put_time_row(const struct report *r, const char *guest, bool virt, unsigned priv,
                         const struct report_spent *spent, uint64_t whole)
{
    FILE *out = r->file;
    const char *colour = virt ? "guest" : priv == PRIV_M ? "m" : "host";

    if (!spent->ticks && !spent->insns && !spent->entries)
        return;
    fprintf(out, "<tr><td>%s%s</td>", walk_privilege_name(virt, priv), guest);
    put_bar(out, spent->ticks, whole, colour);
    put_seconds(out, spent->ticks);
    report_put_number(out, spent->insns);
    report_put_number(out, spent->entries);
    fputs("</tr>\n", out);
}

static void write_time(const struct report *r, const unsigned *vmids, unsigned n)
{
    uint64_t whole = sum_spent(r).ticks;
    char guest[40];

    fputs("<h2>Time</h2>\n<p>Seconds of the machine's time; waiting in WFI counts for the mode "
          "that waits.</p>\n", r->file);
    REPORT_TABLE(r->file, "time", "Mode", "<Share", "Seconds", "Instructions", "Entries");
    for (int priv = PRIV_M; priv >= PRIV_U; priv--)
        put_time_row(r, "", false, (unsigned)priv, &r->host[priv], whole);
    for (unsigned i = 0; i < n; i++) {
        const struct report_guest *g = &r->guests[vmids[i]];

        snprintf(guest, sizeof(guest), ", VMID %u", vmids[i]);
        put_time_row(r, guest, true, PRIV_S, &g->spent[PRIV_S], whole);
        put_time_row(r, guest, true, PRIV_U, &g->spent[PRIV_U], whole);
    }
    report_end_table(r->file);
    if (report_count_guests(r) > n)
        fprintf(r->file, "<p>%u more guests, which ran less, have no row.</p>\n",
                report_count_guests(r) - n);
    report_draw_timelines(r);
}

const char *report_cause_name(bool is_interrupt, unsigned code)
{
    const char *name = is_interrupt ? interrupt_name(code) : exception_name(code);

    return name ? name : "a cause without a name";
}

void report_put_cause(FILE *out, bool is_interrupt, unsigned code)
{
    fprintf(out, "<td>%s (%s%u)</td>", report_cause_name(is_interrupt, code),
            is_interrupt ? "interrupt " : "", code);
}

static uint64_t exits_by(const struct report *r, bool is_interrupt, unsigned code)
{
    return r->traps[1][TRAP_TO_M][is_interrupt][code] +
           r->traps[1][TRAP_TO_HS][is_interrupt][code];
}

static void write_exits(const struct report *r, const unsigned *vmids, unsigned n)
{
    uint64_t whole = sum_traps(r, true, true, false) + sum_traps(r, true, true, true);
    const char *headings[4 + COLUMNS_SHOWN] = {"Cause", "<Share", "Exits", "To M-mode"};
    char names[COLUMNS_SHOWN][24];
    FILE *out = r->file;

    n = n < COLUMNS_SHOWN ? n : COLUMNS_SHOWN;
    for (unsigned i = 0; i < n; i++) {
        snprintf(names[i], sizeof(names[i]), "VMID %u", vmids[i]);
        headings[4 + i] = names[i];
    }
    fputs("<h2>Exits of guests by cause</h2>\n", out);
    report_begin_table(out, "exits", headings, 4 + n);
    for (unsigned i = 0; i < 2 * REPORT_CAUSES; i++) {
        bool is_interrupt = i >= REPORT_CAUSES;
        unsigned code = i % REPORT_CAUSES;
        uint64_t count = exits_by(r, is_interrupt, code);

        if (!count)
            continue;
        fputs("<tr>", out);
        report_put_cause(out, is_interrupt, code);
        put_bar(out, count, whole, "guest");
        report_put_number(out, count);
        report_put_number(out, r->traps[1][TRAP_TO_M][is_interrupt][code]);
        for (unsigned column = 0; column < n; column++)
            report_put_number(out, r->guests[vmids[column]].exits[is_interrupt][code]);
        fputs("</tr>\n", out);
    }
    report_end_table(out);
}

void report_write_page(struct report *r)
{
    unsigned vmids[GUESTS_SHOWN];
    unsigned n = report_guests(r, vmids, GUESTS_SHOWN);

    write_head(r);
    write_time(r, vmids, n);
    if (report_count_guests(r))
        write_exits(r, vmids, n);
    report_write_tables(r);
    report_draw_maps(r);
    fputs(script, r->file);
    fputs("</body>\n</html>\n", r->file);
}
