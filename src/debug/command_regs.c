/* Registers, CSRs in words, and code. */
#include <inttypes.h>
#include <string.h>

#include "cpu/csr_bits.h"
#include "cpu/disasm.h"
#include "cpu/state.h"
#include "debug/command_internal.h"
#include "debug/csr_fields.h"
#include "debug/json_words.h"
#include "debug/regs.h"
#include "debug/walk_print.h"

#define DISASSEMBLE_DEFAULT 8
#define DISASSEMBLE_MAX 1000

static struct hart *own_hart(const struct words *w)
{
    return machine_hart(debug_machine(w->commander->debug), w->commander->hart);
}

/* An instruction in memory. */
struct line {
    uint64_t pc;
    uint32_t raw;
    unsigned length;    /* 0: it cannot be read */
    char text[96];
    const char *symbol; /* NULL: the address lies in none */
    uint64_t offset;
};

static const char *symbol_of(const struct words *w, uint64_t address, uint64_t *offset)
{
    struct debug *debug = w->commander->debug;

    return names_at(debug_names(debug), debug_machine(debug), own_hart(w), address, offset);
}

/* "name+offset" of an address, or nothing. */
static void print_symbol(const struct words *w, uint64_t address)
{
    uint64_t offset;
    const char *name = symbol_of(w, address, &offset);

    if (name)
        fprintf(w->out, " <%s+%#" PRIx64 ">", name, offset);
}

static void print_general(const struct words *w)
{
    const struct hart *h = own_hart(w);

    fprintf(w->out, "pc   %#018" PRIx64, h->pc);
    print_symbol(w, h->pc);
    fputc('\n', w->out);
    for (unsigned i = 0; i < 32; i++)
        fprintf(w->out, "%-4s %#018" PRIx64 "%s", disasm_x_name(i), h->x[i],
                i % 4 == 3 ? "\n" : "  ");
}

static json_t *general_json(const struct hart *h)
{
    json_t *o = json_object();

    json_object_set_new(o, "pc", json_hex(h->pc));
    for (unsigned i = 0; i < 32; i++)
        json_object_set_new(o, disasm_x_name(i), json_hex(h->x[i]));
    return o;
}

static bool print_register(const struct words *w, const char *name)
{
    const struct machine *machine = debug_machine(w->commander->debug);
    unsigned number = reg_find(machine, name);
    uint64_t value;

    if (number == REG_COUNT || !reg_read(own_hart(w), machine, number, &value))
        return complain(w, "reg: there is no register \"%s\"", name);
    if (w->json)
        json_array_append_new(json_object_get(w->json, "registers"), csr_json(name, value));
    else
        csr_print(w->out, name, value, true);
    return true;
}

bool command_reg(const struct words *w)
{
    if (w->n == 0 && w->json)
        json_object_set_new(w->json, "general", general_json(own_hart(w)));
    else if (w->n == 0)
        print_general(w);
    else if (w->json)
        json_object_set_new(w->json, "registers", json_array());
    for (unsigned i = 0; i < w->n; i++) {
        if (!print_register(w, w->word[i]))
            return false;
    }
    return true;
}

bool command_set(const struct words *w)
{
    const struct machine *machine = debug_machine(w->commander->debug);
    unsigned number = w->n ? reg_find(machine, w->word[0]) : REG_COUNT;
    uint64_t value;

    if (number == REG_COUNT)
        return complain(w, "set: name a register");
    if (!words_number(w, 1, "the value", &value))
        return false;
    return reg_write(own_hart(w), machine, number, value) ||
           complain(w, "set: %s cannot be written", w->word[0]);
}

static struct line read_line(const struct words *w, const struct space *space,
                             const struct isa_decoder *decoder, uint64_t pc)
{
    struct machine *machine = debug_machine(w->commander->debug);
    struct line line = {.pc = pc};
    uint8_t bytes[4] = {0};
    size_t n = space_read(machine, space, pc, bytes, sizeof(bytes), false);
    unsigned length = (bytes[0] & 3) == 3 ? 4 : 2;

    if (n < length)
        return line;
    line.length = length;
    line.raw = (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8;
    if (length == 4)
        line.raw |= (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
    disasm(decoder, line.raw, pc, line.text, sizeof(line.text));
    line.symbol = symbol_of(w, pc, &line.offset);
    return line;
}

static void print_line(const struct words *w, const struct line *line)
{
    fprintf(w->out, "%s%#018" PRIx64, line->pc == own_hart(w)->pc ? "=> " : "   ", line->pc);
    print_symbol(w, line->pc);
    fprintf(w->out, "  %0*" PRIx32 "  %s\n", (int)(2 * line->length), line->raw, line->text);
}

static json_t *line_json(const struct line *line)
{
    json_t *o = json_object();

    json_object_set_new(o, "address", json_hex(line->pc));
    json_object_set_new(o, "bits", json_hex(line->raw));
    json_object_set_new(o, "length", json_count(line->length));
    json_object_set_new(o, "text", json_words(line->text));
    if (line->symbol) {
        json_object_set_new(o, "symbol", json_words(line->symbol));
        json_object_set_new(o, "offset", json_hex(line->offset));
    }
    return o;
}

bool command_where(const struct words *w)
{
    const struct hart *h = own_hart(w);
    const struct space space = space_current(h);
    const struct line line = read_line(w, &space, h->decoder, h->pc);
    const char *mode = walk_privilege_name(h->virt, h->priv);
    uint64_t vmid = field_get(h->csr.hgatp, HGATP_VMID);

    if (w->json) {
        json_object_set_new(w->json, "mode", json_string(mode));
        if (h->virt)
            json_object_set_new(w->json, "vmid", json_count(vmid));
        if (line.length)
            json_object_set_new(w->json, "next", line_json(&line));
    } else {
        fprintf(w->out, "%s", mode);
        if (h->virt)
            fprintf(w->out, " of VMID %" PRIu64, vmid);
        fputc('\n', w->out);
        if (line.length)
            print_line(w, &line);
    }
    return line.length || complain(w, "%#" PRIx64 " cannot be read", h->pc);
}

bool command_disassemble(const struct words *w)
{
    struct hart *h = own_hart(w);
    const struct space space = space_current(h);
    json_t *lines = NULL;
    uint64_t count = DISASSEMBLE_DEFAULT;
    uint64_t pc = h->pc;

    if ((w->n > 0 && !words_address(w, 0, "the address", &pc)) ||
        (w->n > 1 && !words_number(w, 1, "the number of instructions", &count)))
        return false;
    if (count > DISASSEMBLE_MAX)
        return complain(w, "disassemble: at most %d instructions at once", DISASSEMBLE_MAX);
    if (w->json) {
        lines = json_array();
        json_object_set_new(w->json, "lines", lines);
    }
    for (uint64_t i = 0; i < count; i++) {
        const struct line line = read_line(w, &space, h->decoder, pc);

        if (line.length == 0)
            return complain(w, "%#" PRIx64 " cannot be read", pc);
        if (w->json)
            json_array_append_new(lines, line_json(&line));
        else
            print_line(w, &line);
        pc += line.length;
    }
    return true;
}
