#include "cpu/disasm.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "cpu/csr.h"
#include "cpu/fp.h"

#define OPCODE_AMO 0x2f /* rv-32-64g.adoc, major opcodes */

const char *disasm_x_name(unsigned reg)
{
    static const char *const names[32] = {
        "zero", "ra", "sp", "gp", "tp",  "t0",  "t1", "t2", "s0", "s1", "a0",
        "a1",   "a2", "a3", "a4", "a5",  "a6",  "a7", "s2", "s3", "s4", "s5",
        "s6",   "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6"};

    return names[reg & 31];
}

const char *disasm_f_name(unsigned reg)
{
    static const char *const names[32] = {
        "ft0", "ft1", "ft2", "ft3", "ft4", "ft5", "ft6",  "ft7",  "fs0", "fs1", "fa0",
        "fa1", "fa2", "fa3", "fa4", "fa5", "fa6", "fa7",  "fs2",  "fs3", "fs4", "fs5",
        "fs6", "fs7", "fs8", "fs9", "fs10", "fs11", "ft8", "ft9", "ft10", "ft11"};

    return names[reg & 31];
}

struct text {
    char *out;
    size_t size, used;
};

static void PRINTF_LIKE(2, 3) put(struct text *t, const char *format, ...)
{
    va_list args;
    int n;

    va_start(args, format);
    n = vsnprintf(t->out + t->used, t->size - t->used, format, args);
    va_end(args);
    if (n > 0)
        t->used += (size_t)n < t->size - t->used ? (size_t)n : t->size - t->used - 1;
}

static void put_csr(struct text *t, unsigned number)
{
    const char *name = csr_table[number].name;

    if (name)
        put(t, "%s", name);
    else
        put(t, "0x%x", number);
}

static void put_fence_set(struct text *t, unsigned set)
{
    if (!set)
        put(t, "0");
    put(t, "%s%s%s%s", set & 8 ? "i" : "", set & 4 ? "o" : "", set & 2 ? "r" : "",
        set & 1 ? "w" : "");
}

static void put_rounding_mode(struct text *t, uint32_t raw)
{
    static const char *const names[8] = {"rne", "rtz", "rdn", "rup", "rmm", "rm5", "rm6", "dyn"};

    put(t, "%s", names[raw >> 12 & 7]);
}

/* zfa.adoc, "Immediate values loaded by the fli.s instruction", as assemblers write them. */
static const char *fli_value(unsigned index)
{
    static const char *const values[32] = {
        "-1.0", "min",    "0x1p-16", "0x1p-15", "0x1p-8", "0x1p-7", "0.0625", "0.125",
        "0.25", "0.3125", "0.375",   "0.4375",  "0.5",    "0.625",  "0.75",   "0.875",
        "1.0",  "1.25",   "1.5",     "1.75",    "2.0",    "2.5",    "3.0",    "4.0",
        "8.0",  "16.0",   "128.0",   "256.0",   "32768.0", "65536.0", "inf",  "nan",
    };

    return values[index];
}

/*
 * Letters of operand strings: d s t integer registers, D S T R floating-point ones (R: rs3),
 * j immediate, o offset, u upper immediate, p branch target, E CSR, Z 5-bit immediate in rs1,
 * P Q fence sets, q prefetch offset, m rounding mode,
 * v constant of fli. Everything else stands for itself.
 */
static void put_operand(struct text *t, char letter, const struct isa_operands *o, uint32_t raw,
                        uint64_t pc)
{
    switch (letter) {
    case 'd':
        put(t, "%s", disasm_x_name(o->rd));
        break;
    case 's':
        put(t, "%s", disasm_x_name(o->rs1));
        break;
    case 't':
        put(t, "%s", disasm_x_name(o->rs2));
        break;
    case 'D':
        put(t, "%s", disasm_f_name(o->rd));
        break;
    case 'S':
        put(t, "%s", disasm_f_name(o->rs1));
        break;
    case 'T':
        put(t, "%s", disasm_f_name(o->rs2));
        break;
    case 'R':
        put(t, "%s", disasm_f_name((unsigned)o->imm));
        break;
    case 'j':
    case 'o':
        put(t, "%d", o->imm);
        break;
    case 'q':
        put(t, "%d", o->imm & ~31);
        break;
    case 'u':
        put(t, "0x%x", (unsigned)o->imm >> 12);
        break;
    case 'p':
        put(t, "0x%" PRIx64, pc + (uint64_t)(int64_t)o->imm);
        break;
    case 'E':
        put_csr(t, raw >> 20);
        break;
    case 'Z':
        put(t, "%u", o->rs1);
        break;
    case 'P':
        put_fence_set(t, raw >> 24 & 15);
        break;
    case 'Q':
        put_fence_set(t, raw >> 20 & 15);
        break;
    case 'm':
        put_rounding_mode(t, raw);
        break;
    case 'v':
        put(t, "%s", fli_value(o->rs1 & 31u));
        break;
    default:
        put(t, "%c", letter);
        break;
    }
}

/* The aq and rl bits of atomics, as a suffix of the mnemonic. */
static const char *ordering(uint32_t match, uint32_t raw)
{
    static const char *const suffixes[4] = {"", ".rl", ".aq", ".aqrl"};

    return (match & 0x7f) == OPCODE_AMO ? suffixes[raw >> 25 & 3] : "";
}

void disasm(const struct isa_decoder *decoder, uint32_t raw, uint64_t pc, char *out, size_t size)
{
    enum insn_id id = isa_decode(decoder, raw);
    struct text t = {out, size, 0};
    struct isa_operands operands;

    if (id == INSN_illegal) {
        put(&t, ".insn 0x%0*x", isa_length(raw) == 4 ? 8 : 4,
            isa_length(raw) == 4 ? raw : raw & 0xffff);
        return;
    }
    isa_extract(isa_insns[id].format, raw, &operands);
    put(&t, "%s%s", isa_insns[id].mnemonic, ordering(isa_insns[id].match, raw));
    for (const char *c = isa_insns[id].operands; *c; c++) {
        if (strcmp(c, ",m") == 0 && (raw >> 12 & 7) == FP_DYN)
            break; /* assemblers leave the dynamic rounding mode out */
        if (c == isa_insns[id].operands)
            put(&t, " ");
        put_operand(&t, *c, &operands, raw, pc);
    }
}
