#include "debug/regs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/access.h"
#include "cpu/counters.h"
#include "cpu/csr.h"
#include "cpu/gate_id.h"

static const char *const x_names[] = {
    "zero", "ra", "sp", "gp", "tp",  "t0",  "t1", "t2", "fp", "s1", "a0",
    "a1",   "a2", "a3", "a4", "a5",  "a6",  "a7", "s2", "s3", "s4", "s5",
    "s6",   "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6", "pc",
};

static const char *const f_names[] = {
    "ft0", "ft1", "ft2",  "ft3",  "ft4", "ft5", "ft6",  "ft7",  "fs0",  "fs1", "fa0",
    "fa1", "fa2", "fa3",  "fa4",  "fa5", "fa6", "fa7",  "fs2",  "fs3",  "fs4", "fs5",
    "fs6", "fs7", "fs8",  "fs9",  "fs10", "fs11", "ft8", "ft9", "ft10", "ft11",
};

#define CSR_SEED 0x015

/* The row, if the machine's harts have it. Reading seed would consume entropy. */
static const struct csr_row *csr_of(const struct machine *machine, unsigned number)
{
    const struct csr_row *row;

    if (number < REG_CSR || number >= REG_CSR + 4096)
        return NULL;
    row = &csr_table[number - REG_CSR];
    if (!row->name || row->number == CSR_SEED || !isa_has(machine_isa(machine), row->ext))
        return NULL;
    return row;
}

static bool has_fp(const struct machine *machine)
{
    return isa_has(machine_isa(machine), EXT_F);
}

const char *reg_name(const struct machine *machine, unsigned number)
{
    const struct csr_row *row = csr_of(machine, number);

    if (number <= REG_PC)
        return x_names[number];
    if (number < REG_CSR)
        return has_fp(machine) ? f_names[number - REG_F0] : NULL;
    if (row)
        return row->name;
    return number == REG_PRIV ? "priv" : number == REG_VIRT ? "virt" : NULL;
}

unsigned reg_find(const struct machine *machine, const char *name)
{
    for (unsigned number = 0; number < REG_COUNT; number++) {
        const char *candidate = reg_name(machine, number);

        if (candidate && strcmp(candidate, name) == 0)
            return number;
    }
    return REG_COUNT;
}

bool reg_read(struct hart *h, const struct machine *machine, unsigned number, uint64_t *value)
{
    const struct csr_row *row = csr_of(machine, number);

    if (!reg_name(machine, number))
        return false;
    if (number < REG_PC)
        *value = number ? h->x[number] : 0;
    else if (number == REG_PC)
        *value = h->pc;
    else if (number < REG_CSR)
        *value = h->f[number - REG_F0];
    else if (row)
        *value = row->read(h, row);
    else
        *value = h->priv | (number == REG_VIRT && h->virt ? VIRT_V : 0u);
    return true;
}

/* A hart that the user sends elsewhere does not go on waiting. */
static bool write_pc(struct hart *h, uint64_t value)
{
    h->pc = value & ~UINT64_C(1);
    h->is_waiting = false;
    return true;
}

static bool write_mode(struct hart *h, uint64_t value)
{
    unsigned priv = value & 3;
    bool virt = value & VIRT_V;

    if (value > (VIRT_V | PRIV_M) || priv == 2 || (virt && priv == PRIV_M) ||
        (virt && !isa_has(h->config.isa, EXT_H)))
        return false;
    h->priv = (uint8_t)priv;
    h->virt = virt;
    h->irq_recheck = true;
    counters_update(h);
    access_update_context(h);
    return true;
}

bool reg_write(struct hart *h, const struct machine *machine, unsigned number, uint64_t value)
{
    const struct csr_row *row = csr_of(machine, number);

    if (!reg_name(machine, number))
        return false;
    if (number < REG_PC) {
        hart_set_x(h, number, value);
        return true;
    }
    if (number == REG_PC)
        return write_pc(h, value);
    if (number < REG_CSR) {
        h->f[number - REG_F0] = value;
        return true;
    }
    if (number == REG_PRIV)
        return value <= PRIV_M && write_mode(h, value | (h->virt ? VIRT_V : 0u));
    if (!row)
        return write_mode(h, value);
    if (row->number >> 10 == 3) /* read-only (priv csrs.adoc, "CSR Address Mapping") */
        return false;
    row->write(h, row, value);
    gates_changed(h);
    access_update_context(h);
    return true;
}

/* ---- the target description ---- */

static void describe_range(FILE *out, const struct machine *machine, unsigned first, unsigned end,
                           const char *type)
{
    for (unsigned number = first; number < end; number++) {
        const char *name = reg_name(machine, number);

        if (name)
            fprintf(out, "<reg name=\"%s\" bitsize=\"64\" regnum=\"%u\" type=\"%s\"/>\n", name,
                    number, type);
    }
}

static void describe_fp(FILE *out, const struct machine *machine)
{
    const char *type = isa_has(machine_isa(machine), EXT_D) ? "riscv_double" : "ieee_single";

    if (!has_fp(machine))
        return;
    fputs("<feature name=\"org.gnu.gdb.riscv.fpu\">\n"
          "<union id=\"riscv_double\"><field name=\"float\" type=\"ieee_single\"/>"
          "<field name=\"double\" type=\"ieee_double\"/></union>\n", out);
    describe_range(out, machine, REG_F0, REG_CSR, type);
    fputs("</feature>\n", out);
}

static void describe_virtual(FILE *out)
{
    fprintf(out,
            "<feature name=\"org.gnu.gdb.riscv.virtual\">\n"
            "<enum id=\"privilege\" size=\"8\"><evalue name=\"U\" value=\"0\"/>"
            "<evalue name=\"S\" value=\"1\"/><evalue name=\"M\" value=\"3\"/></enum>\n"
            "<flags id=\"virt_mode\" size=\"8\">"
            "<field name=\"PRV\" start=\"0\" end=\"1\" type=\"privilege\"/>"
            "<field name=\"V\" start=\"2\" end=\"2\" type=\"bool\"/></flags>\n"
            "<reg name=\"priv\" bitsize=\"64\" regnum=\"%u\" type=\"int\" group=\"general\"/>\n"
            "<reg name=\"virt\" bitsize=\"64\" regnum=\"%u\" type=\"virt_mode\" "
            "group=\"general\"/>\n</feature>\n",
            REG_PRIV, REG_VIRT);
}

char *regs_describe(const struct machine *machine)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);

    if (!out)
        return NULL;
    fputs("<?xml version=\"1.0\"?>\n<!DOCTYPE target SYSTEM \"gdb-target.dtd\">\n<target>\n"
          "<architecture>riscv:rv64</architecture>\n"
          /* Else gdb takes Debian's default, GNU/Linux, and its steps miss what xRET leads to. */
          "<osabi>none</osabi>\n"
          "<feature name=\"org.gnu.gdb.riscv.cpu\">\n", out);
    describe_range(out, machine, 0, 1, "int");
    describe_range(out, machine, 1, 2, "code_ptr");
    describe_range(out, machine, 2, 5, "data_ptr");
    describe_range(out, machine, 5, REG_PC, "int");
    describe_range(out, machine, REG_PC, REG_F0, "code_ptr");
    fputs("</feature>\n", out);
    describe_fp(out, machine);
    fputs("<feature name=\"org.gnu.gdb.riscv.csr\">\n", out);
    describe_range(out, machine, REG_CSR, REG_PRIV, "uint64");
    fputs("</feature>\n", out);
    describe_virtual(out);
    fputs("</target>\n", out);
    if (fclose(out) != 0) {
        free(text);
        return NULL;
    }
    return text;
}
