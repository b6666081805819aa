/*
 * QEMU's side of the check: a TCG plugin that writes, for each instruction that is about to run, what
 * has changed in the hart since the one before (stream.h). To be loaded with
 *     -accel tcg,one-insn-per-tb=on -plugin plugin.so,out=FILE
 * so that the pc and the registers are those of the architecture at each call.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "qemu_plugin.h"
#include "stream.h"

QEMU_PLUGIN_EXPORT int qemu_plugin_version = 7;
QEMU_PLUGIN_EXPORT int qemu_plugin_install(uint64_t id, const struct qemu_info *info, int argc,
                                           char **argv);

#define OPCODE_SYSTEM 0x73
#define OPCODE_AMO 0x2f
#define ALL_EVERY 32 /* instructions */
#define BUFFER_SIZE (1 << 18)

struct reg {
    struct qemu_plugin_register *handle; /* NULL: QEMU has none of that name */
    uint64_t value;                      /* as it was written last */
    uint16_t id;
};

/* Of the one hart that is checked. */
static struct {
    FILE *out;
    GByteArray *bytes;
    struct reg x[32], f[32], mode, pc;
    struct reg csr[128];
    unsigned n_csrs;
    const struct reg *vectors[3]; /* mtvec, stvec, vstvec */
    uint64_t next_pc; /* where the instruction before leads when it does not jump */
    uint32_t raw;     /* that instruction */
    unsigned n;       /* instructions, for the looks at all registers */
} state;

/* False: the present mode may not read the CSR, not even for a debugger. */
static bool read_reg(const struct reg *reg, uint64_t *value)
{
    *value = 0;
    g_byte_array_set_size(state.bytes, 0);
    if (reg->handle)
        qemu_plugin_read_register(reg->handle, state.bytes);
    memcpy(value, state.bytes->data, state.bytes->len < 8 ? state.bytes->len : 8);
    return state.bytes->len > 0;
}

static void put(const void *data, size_t size)
{
    if (fwrite_unlocked(data, 1, size, state.out) != size)
        _exit(1); /* the reader has seen enough */
}

/* Records that are being put together: changed registers. */
static uint8_t changes[256 * 10];
static unsigned n_changes;

static void look_at(struct reg *regs, unsigned n, bool tells_all)
{
    for (unsigned i = 0; i < n; i++) {
        uint64_t value;

        if (!read_reg(&regs[i], &value) || (value == regs[i].value && !tells_all) ||
            n_changes == 255)
            continue;
        regs[i].value = value;
        memcpy(changes + n_changes * 10, &regs[i].id, 2);
        memcpy(changes + n_changes * 10 + 2, &value, 8);
        n_changes++;
    }
}

/* Which instructions change CSRs or FP registers: system, and all with an FP opcode. */
static int is_fp(uint32_t raw)
{
    switch (raw & 0x7f) {
    case 0x07: case 0x27: case 0x43: case 0x47: case 0x4b: case 0x4f: case 0x53:
        return 1;
    default: /* c.fld, c.fsd, c.fldsp, c.fsdsp: funct3 1 and 5 of quadrants 0 and 2 */
        return (raw & 3) != 3 && (raw & 1) == 0 && ((raw >> 13 & 3) == 1);
    }
}

static int is_jump(uint32_t raw)
{
    if ((raw & 3) != 3) /* quadrant 1: c.j, c.beqz, c.bnez; quadrant 2: c.jr, c.jalr */
        return (raw & 3) == 1 ? raw >> 13 >= 5 : (raw & 3) == 2 && raw >> 13 == 4;
    return (raw & 0x7f) == 0x63 || (raw & 0x7f) == 0x67 || (raw & 0x7f) == 0x6f;
}

/*
 * The x registers that the instruction before may have written: rd, and its neighbour for amocas.q; of
 * a compressed one all candidates. Every 32 instructions, and after a trap, all are looked at, so that
 * a register that QEMU changes behind the encoding's back shows, too.
 */
static void look_at_x(bool all)
{
    uint32_t raw = state.raw;

    if (all || (raw & 0x7f) == OPCODE_AMO) {
        look_at(state.x, 32, false);
    } else if ((raw & 3) == 3) {
        look_at(&state.x[raw >> 7 & 31], 1, false);
    } else {
        look_at(&state.x[1], 2, false); /* c.jalr; c.addi16sp */
        look_at(&state.x[8 + (raw >> 2 & 7)], 1, false);
        look_at(&state.x[8 + (raw >> 7 & 7)], 1, false);
        look_at(&state.x[raw >> 7 & 31], 1, false);
    }
}

/* As above for floating point, whose CSRs are those that all FP instructions may change. */
static void look_at_f(bool all)
{
    uint32_t raw = state.raw;

    if (all || (raw & 3) != 3)
        look_at(state.f, 32, false);
    else
        look_at(&state.f[raw >> 7 & 31], 1, false);
}

/* Whether the jump that led to the pc has trapped. In another mode, it has. */
static bool has_jump_trapped(uint64_t pc)
{
    uint64_t mode;

    if (read_reg(&state.mode, &mode) && mode != state.mode.value)
        return true;
    for (unsigned i = 0; i < 3; i++) {
        if ((state.vectors[i]->value & ~UINT64_C(3)) == pc)
            return true;
    }
    return false;
}

static void before_insn(unsigned vcpu, void *data)
{
    uint32_t raw = (uint32_t)(uintptr_t)data;
    uint8_t head[14] = {RECORD_INSN};
    uint64_t pc;
    bool has_trapped, is_system, looks_at_all;

    if (vcpu != 0 || !read_reg(&state.pc, &pc))
        return;
    has_trapped = pc != state.next_pc && (!is_jump(state.raw) || has_jump_trapped(pc));
    is_system = (state.raw & 0x7f) == OPCODE_SYSTEM || has_trapped;
    looks_at_all = has_trapped || state.n++ % ALL_EVERY == 0;
    n_changes = 0;
    look_at_x(looks_at_all);
    if (looks_at_all || is_fp(state.raw))
        look_at_f(looks_at_all);
    if (is_system) {
        unsigned n_before = n_changes;

        /* What the names of CSRs mean depends on V: when that changes, all are told. */
        look_at(&state.mode, 1, false);
        look_at(state.csr, state.n_csrs, n_changes > n_before);
    } else if (is_fp(state.raw)) {
        look_at(state.csr, FP_CSRS, false);
    }
    memcpy(head + 1, &pc, 8);
    memcpy(head + 9, &raw, 4);
    head[13] = (uint8_t)n_changes;
    put(head, sizeof(head));
    put(changes, n_changes * 10);
    state.raw = raw;
    state.next_pc = pc + ((raw & 3) == 3 ? 4 : 2);
}

static void put_store(uint64_t va, unsigned size, uint64_t value)
{
    uint8_t record[18] = {RECORD_STORE, (uint8_t)size};

    memcpy(record + 2, &va, 8);
    memcpy(record + 10, &value, 8);
    put(record, sizeof(record));
}

static void on_store(unsigned vcpu, uint32_t info, uint64_t va, void *data)
{
    struct qemu_plugin_mem_value value = qemu_plugin_mem_get_value(info);
    unsigned size = 1u << qemu_plugin_mem_size_shift(info);

    (void)data;
    if (vcpu != 0 || !qemu_plugin_mem_is_store(info))
        return;
    if (size == 16) {
        put_store(va, 8, value.data.u128.low);
        put_store(va + 8, 8, value.data.u128.high);
        return;
    }
    put_store(va, size, size == 1   ? value.data.u8
                        : size == 2 ? value.data.u16
                        : size == 4 ? value.data.u32
                                    : value.data.u64);
}

static void on_translation(struct qemu_plugin_tb *tb, void *data)
{
    (void)data;
    for (size_t i = 0; i < qemu_plugin_tb_n_insns(tb); i++) {
        struct qemu_plugin_insn *insn = qemu_plugin_tb_get_insn(tb, i);
        uint32_t raw = 0;

        qemu_plugin_insn_data(insn, &raw, sizeof(raw));
        if ((raw & 3) != 3)
            raw &= 0xffff;
        qemu_plugin_register_vcpu_insn_exec_cb(insn, before_insn, QEMU_PLUGIN_CB_R_REGS,
                                               (void *)(uintptr_t)raw);
        qemu_plugin_register_vcpu_mem_cb(insn, on_store, QEMU_PLUGIN_CB_NO_REGS,
                                         QEMU_PLUGIN_MEM_W, NULL);
    }
}

/* The handle of the register of that name in one of gdb's features. */
static struct qemu_plugin_register *find(const GArray *regs, const char *feature, const char *name)
{
    guint size = g_array_get_element_size((GArray *)(uintptr_t)regs);

    for (guint i = 0; i < regs->len; i++) {
        const struct qemu_plugin_reg_descriptor *d =
            (const void *)(regs->data + (size_t)i * size);

        if (d->name && d->feature && strcmp(d->name, name) == 0 && strstr(d->feature, feature))
            return d->handle;
    }
    return NULL;
}

static const char *const x_names[32] = {
    "zero", "ra", "sp", "gp", "tp",  "t0",  "t1", "t2", "fp", "s1", "a0",
    "a1",   "a2", "a3", "a4", "a5",  "a6",  "a7", "s2", "s3", "s4", "s5",
    "s6",   "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6"};
static const char *const f_names[32] = {
    "ft0", "ft1", "ft2", "ft3", "ft4",  "ft5",  "ft6", "ft7", "fs0",  "fs1", "fa0",
    "fa1", "fa2", "fa3", "fa4", "fa5",  "fa6",  "fa7", "fs2", "fs3",  "fs4", "fs5",
    "fs6", "fs7", "fs8", "fs9", "fs10", "fs11", "ft8", "ft9", "ft10", "ft11"};

static void on_hart(unsigned vcpu, void *data)
{
    const GArray *regs;

    (void)data;
    if (vcpu != 0)
        return;
    regs = qemu_plugin_get_registers();
    for (unsigned i = 0; i < 32; i++) {
        state.x[i] = (struct reg){find(regs, "riscv.cpu", x_names[i]), 0, (uint16_t)(ID_X + i)};
        state.f[i] = (struct reg){find(regs, "riscv.fpu", f_names[i]), 0, (uint16_t)(ID_F + i)};
    }
    state.pc.handle = find(regs, "riscv.cpu", "pc");
    /* No value is all ones: the first look reports every register. */
    state.mode = (struct reg){find(regs, "riscv.virtual", "priv"), UINT64_MAX, ID_MODE};
#define CSR(number, name)                                                                          \
    state.csr[state.n_csrs++] =                                                                    \
        (struct reg){find(regs, "riscv.csr", #name), UINT64_MAX - 1, ID_CSR | (number)};
    COMPARED_CSRS
#undef CSR
    for (unsigned i = 0, n = 0; i < state.n_csrs && n < 3; i++) {
        if ((state.csr[i].id & 0xff) == 5 && (state.csr[i].id >> 8 & 15) != 6)
            state.vectors[n++] = &state.csr[i];
    }
    if (!state.vectors[2] || !state.pc.handle || !state.x[1].handle || !state.mode.handle) {
        fprintf(stderr, "qemu-check: this QEMU does not give pc, x registers and privilege\n");
        exit(1);
    }
}

static void on_exit_cb(void *data)
{
    (void)data;
    fflush(state.out);
}

int qemu_plugin_install(uint64_t id, const struct qemu_info *info, int argc, char **argv)
{
    const char *path = argc > 0 && strncmp(argv[0], "out=", 4) == 0 ? argv[0] + 4 : NULL;

    (void)info;
    state.out = path ? fopen(path, "wb") : NULL;
    if (!state.out) {
        fprintf(stderr, "qemu-check: plugin.so needs out=FILE that can be written\n");
        return 1;
    }
    setvbuf(state.out, NULL, _IOFBF, BUFFER_SIZE);
    state.bytes = g_byte_array_new();
    qemu_plugin_register_vcpu_init_cb(id, on_hart, NULL);
    qemu_plugin_register_vcpu_tb_trans_cb(id, on_translation, NULL);
    qemu_plugin_register_atexit_cb(id, on_exit_cb, NULL);
    return 0;
}
