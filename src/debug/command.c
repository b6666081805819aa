#include "debug/command.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/csr_bits.h"
#include "cpu/state.h"
#include "debug/command_internal.h"
#include "debug/json_words.h"

#define LINE_MAX_LENGTH 1024

bool complain(const struct words *w, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    if (w->json) {
        char text[LINE_MAX_LENGTH + 256];

        vsnprintf(text, sizeof(text), format, args);
        json_object_set_new(w->json, "error", json_words(text));
    } else {
        vfprintf(w->out, format, args);
        fputc('\n', w->out);
    }
    va_end(args);
    return false;
}

void commander_init(struct commander *commander, struct debug *debug)
{
    *commander = (struct commander){.debug = debug,
                                    .may_end = true,
                                    .space = space_choice_current,
                                    .filter = point_filter_any};
}

static const char *short_mode(const struct hart *h)
{
    static const char *const names[2][4] = {{"U", "S", "", "M"}, {"VU", "VS", "", ""}};

    return names[h->virt][h->priv & 3];
}

static json_t *hart_json(const struct hart *h)
{
    json_t *o = json_object();

    json_object_set_new(o, "hart", json_integer((json_int_t)h->config.id));
    json_object_set_new(o, "pc", json_hex(h->pc));
    json_object_set_new(o, "mode", json_string(short_mode(h)));
    json_object_set_new(o, "v", json_boolean(h->virt));
    json_object_set_new(o, "vmid", json_count(field_get(h->csr.hgatp, HGATP_VMID)));
    json_object_set_new(o, "hgatp", json_hex(h->csr.hgatp));
    json_object_set_new(o, "vsatp", json_hex(h->csr.vsatp));
    json_object_set_new(o, "satp", json_hex(h->csr.satp));
    json_object_set_new(o, "waiting", json_boolean(h->is_waiting));
    return o;
}

static bool command_harts(const struct words *w)
{
    json_t *harts = w->json ? json_array() : NULL;
    struct machine *machine = debug_machine(w->commander->debug);

    for (unsigned i = 0; i < machine_n_harts(machine); i++) {
        const struct hart *h = machine_hart(machine, i);

        if (w->json) {
            json_array_append_new(harts, hart_json(h));
            continue;
        }
        fprintf(w->out, "%c hart %u  pc %#018" PRIx64 "  mode %-2s  V=%d  VMID %" PRIu64
                "  hgatp %#" PRIx64 "  vsatp %#" PRIx64 "  satp %#" PRIx64 "%s\n",
                i == w->commander->hart ? '*' : ' ', i, h->pc, short_mode(h),
                h->virt, field_get(h->csr.hgatp, HGATP_VMID), h->csr.hgatp, h->csr.vsatp,
                h->csr.satp, h->is_waiting ? "  waiting" : "");
    }
    if (w->json)
        json_object_set_new(w->json, "harts", harts);
    return true;
}

static bool command_stepirq(const struct words *w)
{
    bool on = w->n == 1 && strcmp(w->word[0], "on") == 0;

    if (!on && (w->n != 1 || strcmp(w->word[0], "off") != 0))
        return complain(w, "stepirq: on or off is missing");
    debug_set_step_interrupts(w->commander->debug, on);
    return true;
}

static bool may_end(const struct words *w)
{
    return w->commander->may_end || complain(w, "this machine is only looked at");
}

static bool command_reset(const struct words *w)
{
    if (!may_end(w))
        return false;
    machine_request_reset(debug_machine(w->commander->debug));
    fputs("reset; registers that the debugger remembers are the old ones\n", w->out);
    return true;
}

static bool command_quit(const struct words *w)
{
    if (!may_end(w))
        return false;
    machine_quit(debug_machine(w->commander->debug), 0);
    return true;
}

static command_fn command_help;

#define CONDITIONS "[v=0|1] [vmid=N] [mode=m|s|u|hs|vs|vu] [hart=N]"
#define SPACES "virtual|physical|guest-physical|guest-virtual"
#define CHOICES "[vmid=N] [asid=N] [hart=N] [hgatp=X] [vsatp=X]"

static const struct command_row {
    const char *name, *operands;
    unsigned max; /* operands; WORDS_MAX: the command looks at each itself */
    const char *help;
    command_fn *run;
} commands[] = {
    {"help", "[COMMAND]", 1, "lists the commands, or tells about one", command_help},
    {"harts", "", 0, "what each hart does: pc, mode, V, VMID, roots of translation", command_harts},
    {"hart", "N", 1, "the hart that the other commands are about", command_hart},
    {"where", "", 0, "the mode, and the instruction that is next", command_where},
    {"continue", "", 0, "lets the machine run until a breakpoint or watchpoint", command_continue},
    {"step", "", 0, "runs one instruction of the hart", command_step},
    {"until", "trap|world|mode", 1,
     "lets the machine run until a hart takes a trap, changes V, or changes V or its privilege",
     command_until},
    {"explain", "", 0,
     "why the hart's last trap was taken, by which delegation, and what each CSR got",
     command_explain},
    {"reg", "[NAME...]", WORDS_MAX,
     "the general registers, or these registers and CSRs in words", command_reg},
    {"set", "NAME VALUE", 2, "writes a register; a CSR takes what M-mode could write", command_set},
    {"disassemble", "[ADDRESS [COUNT]]", 2, "the code at an address, or at the pc",
     command_disassemble},
    {"walk", "ADDRESS [load|store|fetch|amo|hlvx] [as=m|hs|u|vs|vu] " CHOICES, WORDS_MAX,
     "follows an access through its page tables, both stages of a guest's: each PTE, what it "
     "permits, and the fault it would give", command_walk},
    {"symbols", "[FILE " CONDITIONS "]", WORDS_MAX,
     "takes an ELF file's symbols for code where the conditions hold; without operands lists what "
     "there is", command_symbols},
    {"map", "vs|g " CHOICES, WORDS_MAX, "the ranges that a stage of a guest maps", command_map},
    {"exits", "", 0, "the exits of guests by cause, of each hart since its reset", command_exits},
    {"state", "[DEVICE]", 1, "the registers of devices: PLIC, CLINT, UART, virtio", command_state},
    {"counts", "", 0,
     "what each hart has counted: traps, walks, fences and what they dropped, TLB misses by context",
     command_counts},
    {"break", "ADDRESS " CONDITIONS, WORDS_MAX,
     "stops before the instruction at a virtual address, where the conditions hold", command_break},
    {"watch", "ADDRESS LENGTH [r|w|rw] [physical] " CONDITIONS, WORDS_MAX,
     "stops behind an access (default: w) to these bytes, by virtual or physical address; v= and "
     "vmid= are about the memory that is accessed, mode= about the code", command_watch},
    {"points", "", 0, "lists breakpoints and watchpoints, the debugger's own too", command_points},
    {"delete", "N|all", 1, "takes a breakpoint or watchpoint away", command_delete},
    {"filter", "none | " CONDITIONS, WORDS_MAX,
     "conditions of the breakpoints and watchpoints that gdb inserts from now on; without operands "
     "shows them", command_filter},
    {"read", SPACES " ADDRESS [LENGTH] " CHOICES " [device]", WORDS_MAX,
     "shows bytes; device: also of a device, with the side effects that has", command_read},
    {"write", SPACES " ADDRESS BYTE... " CHOICES " [device]", WORDS_MAX,
     "writes bytes", command_write},
    {"translate", SPACES " ADDRESS " CHOICES, WORDS_MAX, "where an address leads, stage by stage",
     command_translate},
    {"space", SPACES " " CHOICES, WORDS_MAX,
     "the memory that gdb's own commands (x, print, disassemble) read and write; at first virtual; "
     "without operands shows it", command_set_space},
    {"devices", "on|off", 1, "whether gdb's own commands reach devices; at first off",
     command_devices},
    {"stepirq", "on|off", 1, "whether single steps take interrupts; at first off", command_stepirq},
    {"reset", "", 0, "starts the machine again", command_reset},
    {"quit", "", 0, "ends the emulator", command_quit},
};

/* By its name, or the first one whose name begins so. */
static const struct command_row *find(const char *name)
{
    for (size_t i = 0; i < ARRAY_SIZE(commands); i++) {
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    }
    for (size_t i = 0; i < ARRAY_SIZE(commands); i++) {
        if (strncmp(commands[i].name, name, strlen(name)) == 0)
            return &commands[i];
    }
    return NULL;
}

const char *command_name(unsigned n)
{
    return n < ARRAY_SIZE(commands) ? commands[n].name : NULL;
}

static bool command_help(const struct words *w)
{
    const struct command_row *row = w->n ? find(w->word[0]) : NULL;

    if (w->n && !row)
        return complain(w, "help: there is no command \"%s\"", w->word[0]);
    for (size_t i = 0; i < ARRAY_SIZE(commands); i++) {
        if (!w->n)
            fprintf(w->out, "%-12s %s\n", commands[i].name, commands[i].help);
    }
    if (row)
        fprintf(w->out, "%s %s\n    %s\n", row->name, row->operands, row->help);
    return true;
}

/* The line's command and its operands, for run_words(). `text` is a copy to cut up. */
static bool split(struct words *w, char *text, const struct command_row **row)
{
    char *rest;
    char *name = strtok_r(text, " \t\r\n", &rest);

    *row = NULL;
    if (!name)
        return true;
    for (char *word; (word = strtok_r(NULL, " \t\r\n", &rest));) {
        if (w->n == WORDS_MAX)
            return complain(w, "%s: more than %d operands", name, WORDS_MAX);
        w->word[w->n++] = word;
    }
    *row = find(name);
    if (!*row)
        return complain(w, "\"%s\" is no command; \"help\" lists them", name);
    if (w->n > (*row)->max)
        return complain(w, (*row)->max ? "%s: \"%s\" is an operand too many"
                                       : "%s: \"%s\" is too many: it takes no operands",
                        (*row)->name, w->word[(*row)->max]);
    return true;
}

static bool run(struct words *w, const char *line)
{
    char text[LINE_MAX_LENGTH];
    const struct command_row *row;

    if (strlen(line) >= sizeof(text))
        return complain(w, "the command is too long");
    strcpy(text, line);
    return split(w, text, &row) && (!row || row->run(w));
}

bool command_run(struct commander *commander, const char *line, FILE *out)
{
    struct words w = {.commander = commander, .out = out};

    return run(&w, line);
}

/* Commands without results of their own may still print: that is the result "text". */
static bool run_for_json(struct words *w, const char *line)
{
    char *text = NULL;
    size_t size = 0;
    bool ok;

    w->out = open_memstream(&text, &size);
    if (!w->out)
        return complain(w, "out of memory");
    ok = run(w, line);
    fclose(w->out);
    if (size)
        json_object_set_new(w->json, "text", json_words(text));
    free(text);
    return ok;
}

char *command_run_json(struct commander *commander, const char *line, bool *ok)
{
    struct words w = {.commander = commander, .json = json_object()};
    char *text = NULL;

    json_object_set_new(w.json, "command", json_words(line));
    *ok = w.json && run_for_json(&w, line);
    if (w.json) {
        json_object_set_new(w.json, "ok", json_boolean(*ok));
        text = json_dumps(w.json, JSON_INDENT(2));
    }
    json_decref(w.json);
    return text;
}
