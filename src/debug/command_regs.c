/* Registers, CSRs in words, and code. */
#include <inttypes.h>
#include <string.h>

#include "cpu/csr_bits.h"
#include "cpu/disasm.h"
#include "cpu/state.h"
#include "debug/command_internal.h"
#include "debug/csr_fields.h"
#include "debug/regs.h"
#include "debug/walk_print.h"

#define DISASSEMBLE_DEFAULT 8
#define DISASSEMBLE_MAX 1000

static struct hart *own_hart(const struct words *w)
{
    return machine_hart(debug_machine(w->commander->debug), w->commander->hart);
}

/* "name+offset" of an address, or nothing. */
static void print_symbol(const struct words *w, uint64_t address)
{
    const struct symbols *symbols = machine_symbols(debug_machine(w->commander->debug));
    uint64_t offset;
    const char *name = symbols ? symbols_at(symbols, address, &offset) : NULL;

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

static bool print_register(const struct words *w, const char *name)
{
    const struct machine *machine = debug_machine(w->commander->debug);
    unsigned number = reg_find(machine, name);
    uint64_t value;

    if (number == REG_COUNT || !reg_read(own_hart(w), machine, number, &value))
        return complain(w, "reg: there is no register \"%s\"", name);
    csr_print(w->out, name, value, true);
    return true;
}

bool command_reg(const struct words *w)
{
    if (w->n == 0)
        print_general(w);
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

/* One instruction; returns its length, 0 when it cannot be read. */
static unsigned disassemble(const struct words *w, const struct space *space,
                            struct isa_decoder *decoder, uint64_t pc)
{
    struct machine *machine = debug_machine(w->commander->debug);
    uint8_t bytes[4] = {0};
    size_t n = space_read(machine, space, pc, bytes, sizeof(bytes), false);
    uint32_t raw = (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8;
    unsigned length = (raw & 3) == 3 ? 4 : 2;
    char text[96];

    if (n < length)
        return 0;
    if (length == 4)
        raw |= (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
    disasm(decoder, raw, pc, text, sizeof(text));
    fprintf(w->out, "%s%#018" PRIx64, pc == own_hart(w)->pc ? "=> " : "   ", pc);
    print_symbol(w, pc);
    fprintf(w->out, "  %0*" PRIx32 "  %s\n", (int)(2 * length), raw, text);
    return length;
}

bool command_where(const struct words *w)
{
    const struct hart *h = own_hart(w);
    const struct space space = space_current(h);

    fprintf(w->out, "%s", walk_privilege_name(h->virt, h->priv));
    if (h->virt)
        fprintf(w->out, " of VMID %" PRIu64, field_get(h->csr.hgatp, HGATP_VMID));
    fputc('\n', w->out);
    return disassemble(w, &space, h->decoder, h->pc) ||
           complain(w, "%#" PRIx64 " cannot be read", h->pc);
}

bool command_disassemble(const struct words *w)
{
    struct hart *h = own_hart(w);
    const struct space space = space_current(h);
    uint64_t count = DISASSEMBLE_DEFAULT;
    uint64_t pc = h->pc;

    if ((w->n > 0 && !words_number(w, 0, "the address", &pc)) ||
        (w->n > 1 && !words_number(w, 1, "the number of instructions", &count)))
        return false;
    for (uint64_t i = 0; i < count && i < DISASSEMBLE_MAX; i++) {
        unsigned length = disassemble(w, &space, h->decoder, pc);

        if (length == 0)
            return complain(w, "%#" PRIx64 " cannot be read", pc);
        pc += length;
    }
    return true;
}
