/*
 * The instruction set as tables. One row an instruction (isa/ *.def), one row an extension
 * (isa/ext.def); the decoder, the disassembler, the interpreter's dispatch, the --isa gate, the
 * docs and the list of tests that must exist are all made from them.
 *
 * A row: INSN(id, "mnemonic", FORMAT, match, mask, EXT, ALT_EXT, FLOW, "operands")
 *   EXT, ALT_EXT  the instruction exists when either is enabled (NONE: only the first counts)
 *   FLOW          how it ends a block
 *   operands      assembly syntax; letters are listed in disasm.c
 * A compressed row: INSN_C(id, "mnemonic", FORMAT, match, mask, EXT, ALT_EXT, FLOW, "operands", base)
 * runs the semantics of row `base`; its format expands the operands.
 */
#ifndef HARTWOOD_CPU_ISA_H
#define HARTWOOD_CPU_ISA_H

#include "base.h"

enum isa_ext {
    EXT_NONE,
#define EXT(id, name, flags, doc) EXT_##id,
#include "cpu/isa/ext.def"
#undef EXT
    EXT_COUNT
};

struct isa_config {
    uint64_t enabled[(EXT_COUNT + 63) / 64];
};

static inline bool isa_has(const struct isa_config *isa, enum isa_ext ext)
{
    return (isa->enabled[ext / 64] >> (ext % 64)) & 1;
}

enum isa_format {
    FMT_NONE,  /* no operands */
    FMT_R,     /* rd rs1 rs2 */
    FMT_R4,    /* rd rs1 rs2; imm = rs3 */
    FMT_I,     /* rd rs1 imm12 */
    FMT_SH6,   /* rd rs1 shamt6 */
    FMT_SH5,   /* rd rs1 shamt5 */
    FMT_S,     /* rs1 rs2 imm12 */
    FMT_B,     /* rs1 rs2 displacement */
    FMT_U,     /* rd imm20 << 12 */
    FMT_J,     /* rd displacement */
    FMT_CSR,   /* rd rs1 (register or 5-bit immediate), imm = CSR number */
    FMT_FENCE, /* imm = fm pred succ */
    FMT_CR,    /* rd = rs1 rs2 (both 5 bits) */
    FMT_CRMV,  /* rd rs2, rs1 = x0 */
    FMT_CJR,   /* rs1, rd = x0, imm = 0 */
    FMT_CJALR, /* rs1, rd = ra, imm = 0 */
    FMT_CI,    /* rd = rs1, imm6 */
    FMT_CLI,   /* rd, imm6, rs1 = x0 */
    FMT_CLUI,  /* rd, imm6 << 12 */
    FMT_CSH,   /* rd = rs1, shamt6 */
    FMT_CADDI16SP,
    FMT_CADDI4SPN,
    FMT_CLWSP, FMT_CLDSP, FMT_CSWSP, FMT_CSDSP, /* rs1 = sp */
    FMT_CLW, FMT_CLD, FMT_CSW, FMT_CSD,         /* three-bit registers */
    FMT_CLB, FMT_CLH, FMT_CSB, FMT_CSH2,        /* Zcb bytes and halves */
    FMT_CA,  /* rd' = rs1', rs2' */
    FMT_CB,  /* rs1', rs2 = x0, displacement */
    FMT_CBI, /* rd' = rs1', imm6 */
    FMT_CBSH,/* rd' = rs1', shamt6 */
    FMT_CJ,  /* rd = x0, displacement */
    FMT_CU,  /* rd' = rs1' (Zcb unary); rs2 = x0, imm = 255 for c.zext.b, -1 for c.not */
};

/* How an instruction ends a block. */
enum isa_flow {
    FLOW_SEQ,      /* goes on with the next one, or traps */
    FLOW_BRANCH,   /* may go to pc + imm */
    FLOW_JUMP,     /* always goes to pc + imm */
    FLOW_INDIRECT, /* goes to an address from a register */
    FLOW_SYSTEM,   /* may change mode, translation or interrupts: the block ends behind it */
    FLOW_FP,       /* FLOW_SEQ that needs mstatus.FS (and vsstatus.FS) not Off */
};

enum insn_id {
#define INSN(id, ...) INSN_##id,
#define INSN_C(id, ...) INSN_##id,
#include "cpu/isa/all.def"
#undef INSN
#undef INSN_C
    INSN_COUNT,
    INSN_illegal = INSN_COUNT
};

struct insn_info {
    const char *name;   /* id: mnemonic with dots as underscores */
    const char *mnemonic;
    const char *operands;
    uint32_t match, mask;
    uint8_t format;     /* enum isa_format */
    uint8_t flow;       /* enum isa_flow */
    uint8_t ext, alt_ext; /* enum isa_ext */
    uint16_t base;      /* enum insn_id whose semantics it runs; itself when not compressed */
};

extern const struct insn_info isa_insns[INSN_COUNT];

/* The operands of one instruction, unpacked. */
struct isa_operands {
    uint8_t rd, rs1, rs2;
    int32_t imm;
};

struct isa_decoder; /* lookup lists over the enabled rows */

struct isa_decoder *isa_decoder_create(const struct isa_config *isa); /* NULL: out of memory */
void isa_decoder_destroy(struct isa_decoder *decoder);

/* raw: 32 bits at the pc (the upper half is ignored when compressed). INSN_illegal if no row fits. */
enum insn_id isa_decode(const struct isa_decoder *decoder, uint32_t raw);
void isa_extract(enum isa_format format, uint32_t raw, struct isa_operands *out);

static inline unsigned isa_length(uint32_t raw)
{
    return (raw & 3) == 3 ? 4 : 2;
}

/*
 * Parses an ISA string (rv64imafdc_zba..., case-insensitive), a profile name (rva20s64, rva22s64),
 * or "max" for the default, behind which "_" and more may stand. Adds what extensions imply; refuses
 * unknown names and contradictions. Returns 0 or -EINVAL with a one-line reason in error.
 */
int isa_parse(const char *text, struct isa_config *out, char *error, size_t error_size);
/* Canonical string as in the device tree's riscv,isa. Returns 0 or -ENOSPC. */
int isa_string(const struct isa_config *isa, char *out, size_t size);

struct ext_info {
    const char *name; /* lower case, as in ISA strings */
    uint8_t flags;    /* EXT_* below */
    const char *doc;
};
#define EXT_DEFAULT 1  /* part of the default machine */
#define EXT_LETTER 2   /* single-letter */
#define EXT_PRIV 4     /* privileged */
extern const struct ext_info isa_exts[EXT_COUNT];

#endif
