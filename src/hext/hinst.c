#include "hext/hinst.h"

#define OPCODE_LOAD 0x03u
#define OPCODE_LOAD_FP 0x07u
#define OPCODE_MISC_MEM 0x0fu
#define OPCODE_STORE 0x23u
#define OPCODE_STORE_FP 0x27u
#define OPCODE_AMO 0x2fu
#define OPCODE_SYSTEM 0x73u
#define FUNCT3_HLSV 0x4000u
#define FIELD_RS1 (31u << 15)

/* opcode and funct3, which are what such a row matches, and the register stay; the immediate goes. */
static uint32_t transform_load(const struct insn *d, uint32_t match)
{
    uint32_t rd = d->rd == REG_SINK ? 0 : d->rd;

    return match | rd << 7;
}

static uint32_t transform_store(const struct insn *d, uint32_t match)
{
    return match | (uint32_t)d->rs2 << 20;
}

/* Of the 32-bit instruction; a compressed one is that of its expansion. */
static uint32_t transform_wide(const struct insn *d, const struct insn_info *base)
{
    switch (base->match & 0x7f) {
    case OPCODE_LOAD:
    case OPCODE_LOAD_FP:
        return transform_load(d, base->match);
    case OPCODE_STORE:
    case OPCODE_STORE_FP:
        return transform_store(d, base->match);
    case OPCODE_MISC_MEM: /* of these, cache-block operations alone access memory */
        return base->match;
    case OPCODE_AMO:
        return d->raw & ~FIELD_RS1;
    case OPCODE_SYSTEM:
        return (base->match & 0x7000) == FUNCT3_HLSV ? d->raw & ~FIELD_RS1 : 0;
    default:
        return 0;
    }
}

uint32_t hinst_transform(const struct insn *d, unsigned offset)
{
    uint32_t wide;

    if (d->id == INSN_illegal)
        return 0;
    wide = transform_wide(d, &isa_insns[isa_insns[d->id].base]);
    if (!wide)
        return 0;
    wide |= (offset & 31) << 15;
    return isa_length(d->raw) == 2 ? wide & ~UINT32_C(2) : wide;
}
