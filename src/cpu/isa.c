#include "cpu/isa.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const struct insn_info isa_insns[INSN_COUNT] = {
#define INSN(id, mn, fmt, match, mask, ext, alt, flow, ops)                                        \
    [INSN_##id] = {#id, mn, ops, match, mask, fmt, flow, EXT_##ext, EXT_##alt, INSN_##id},
#define INSN_C(id, mn, fmt, match, mask, ext, alt, flow, ops, base)                                \
    [INSN_##id] = {#id, mn, ops, match, mask, fmt, flow, EXT_##ext, EXT_##alt, INSN_##base},
#include "cpu/isa/all.def"
#undef INSN
#undef INSN_C
};

const struct ext_info isa_exts[EXT_COUNT] = {
    [EXT_NONE] = {"", 0, ""},
#define EXT(id, name, flags, doc) [EXT_##id] = {name, flags, doc},
#include "cpu/isa/ext.def"
#undef EXT
};

/*
 * Decoding: a bucket for each value of bits 6:2 and 14:12 (or 1:0 and 15:13 when compressed),
 * its rows ordered from the most specific mask to the least.
 */
#define BUCKETS_32 256
#define BUCKETS_16 32
#define BUCKET_ROWS 96

struct bucket {
    uint16_t rows[BUCKET_ROWS];
    unsigned n;
};

struct isa_decoder {
    struct bucket bucket[BUCKETS_32 + BUCKETS_16];
};

static unsigned bucket_of(uint32_t raw)
{
    if (isa_length(raw) == 2)
        return BUCKETS_32 + (unsigned)(bits_get(raw, 1, 0) << 3 | bits_get(raw, 15, 13));
    return (unsigned)(bits_get(raw, 6, 2) << 3 | bits_get(raw, 14, 12));
}

static bool is_enabled(const struct isa_config *isa, const struct insn_info *info)
{
    return isa_has(isa, info->ext) || (info->alt_ext != EXT_NONE && isa_has(isa, info->alt_ext));
}

static void bucket_insert(struct bucket *bucket, enum insn_id id)
{
    int bits = __builtin_popcount(isa_insns[id].mask);
    unsigned at = bucket->n;

    if (bucket->n == BUCKET_ROWS)
        abort(); /* the table outgrew the array: our bug, found by the first test that runs */
    for (; at > 0 && __builtin_popcount(isa_insns[bucket->rows[at - 1]].mask) < bits; at--)
        bucket->rows[at] = bucket->rows[at - 1];
    bucket->rows[at] = (uint16_t)id;
    bucket->n++;
}

/* A row whose mask leaves the bucket's selecting bits open stands in each bucket it reaches. */
static void decoder_add(struct isa_decoder *decoder, enum insn_id id)
{
    const struct insn_info *info = &isa_insns[id];
    bool compressed = isa_length(info->match) == 2;
    unsigned shift = compressed ? 13 : 12;

    for (uint32_t f = 0; f < 8; f++) {
        if (((f << shift) ^ info->match) & info->mask & (7u << shift))
            continue;
        bucket_insert(&decoder->bucket[bucket_of((info->match & ~(7u << shift)) | f << shift)], id);
    }
}

struct isa_decoder *isa_decoder_create(const struct isa_config *isa)
{
    struct isa_decoder *decoder = calloc(1, sizeof(*decoder));

    if (!decoder)
        return NULL;
    for (unsigned id = 0; id < INSN_COUNT; id++) {
        if (is_enabled(isa, &isa_insns[id]))
            decoder_add(decoder, (enum insn_id)id);
    }
    return decoder;
}

void isa_decoder_destroy(struct isa_decoder *decoder)
{
    free(decoder);
}

/* Encodings inside a compressed row that are reserved or belong to another row. */
static bool compressed_is_reserved(enum insn_id id, uint32_t raw)
{
    struct isa_operands ops = {0};

    isa_extract(isa_insns[id].format, raw, &ops);
    switch (id) {
    case INSN_c_addi4spn:
    case INSN_c_addi16sp:
    case INSN_c_lui:
        return ops.imm == 0;
    case INSN_c_addiw:
    case INSN_c_lwsp:
    case INSN_c_ldsp:
        return ops.rd == 0;
    case INSN_c_jr:
        return ops.rs1 == 0;
    default:
        return false;
    }
}

enum insn_id isa_decode(const struct isa_decoder *decoder, uint32_t raw)
{
    const struct bucket *bucket;

    if (isa_length(raw) == 2)
        raw &= 0xffff;
    bucket = &decoder->bucket[bucket_of(raw)];
    for (unsigned i = 0; i < bucket->n; i++) {
        enum insn_id id = bucket->rows[i];

        if ((raw & isa_insns[id].mask) != isa_insns[id].match)
            continue;
        if (isa_length(raw) == 2 && compressed_is_reserved(id, raw))
            return INSN_illegal;
        return id;
    }
    return INSN_illegal;
}

#define F(hi, lo) ((uint32_t)bits_get(raw, hi, lo))
#define SEXT(value, width) ((int32_t)sext(value, width))

static void extract_32(enum isa_format format, uint32_t raw, struct isa_operands *o)
{
    o->rd = (uint8_t)F(11, 7);
    o->rs1 = (uint8_t)F(19, 15);
    o->rs2 = (uint8_t)F(24, 20);
    switch (format) {
    case FMT_R4:
        o->imm = (int32_t)F(31, 27);
        break;
    case FMT_I:
        o->imm = SEXT(F(31, 20), 12);
        break;
    case FMT_SH6:
        o->imm = (int32_t)F(25, 20);
        break;
    case FMT_SH5:
        o->imm = (int32_t)F(24, 20);
        break;
    case FMT_S:
        o->imm = SEXT(F(31, 25) << 5 | F(11, 7), 12);
        o->rd = 0;
        break;
    case FMT_B:
        o->imm = SEXT(F(31, 31) << 12 | F(7, 7) << 11 | F(30, 25) << 5 | F(11, 8) << 1, 13);
        o->rd = 0;
        break;
    case FMT_U:
        o->imm = (int32_t)(raw & 0xfffff000);
        break;
    case FMT_J:
        o->imm = SEXT(F(31, 31) << 20 | F(19, 12) << 12 | F(20, 20) << 11 | F(30, 21) << 1, 21);
        break;
    case FMT_CSR:
    case FMT_FENCE:
        o->imm = (int32_t)F(31, 20);
        break;
    default:
        break;
    }
}

static int32_t ci_imm(uint32_t raw)
{
    return SEXT(F(12, 12) << 5 | F(6, 2), 6);
}

/* Three-bit register fields name x8 to x15. */
static uint8_t reg3(uint32_t field)
{
    return (uint8_t)(field + 8);
}

static void extract_c_stack(enum isa_format format, uint32_t raw, struct isa_operands *o)
{
    o->rd = (uint8_t)F(11, 7);
    o->rs1 = 2;
    o->rs2 = (uint8_t)F(6, 2);
    switch (format) {
    case FMT_CLWSP:
        o->imm = (int32_t)(F(12, 12) << 5 | F(6, 4) << 2 | F(3, 2) << 6);
        break;
    case FMT_CLDSP:
        o->imm = (int32_t)(F(12, 12) << 5 | F(6, 5) << 3 | F(4, 2) << 6);
        break;
    case FMT_CSWSP:
        o->imm = (int32_t)(F(12, 9) << 2 | F(8, 7) << 6);
        o->rd = 0;
        break;
    case FMT_CSDSP:
        o->imm = (int32_t)(F(12, 10) << 3 | F(9, 7) << 6);
        o->rd = 0;
        break;
    case FMT_CADDI16SP:
        o->rd = 2;
        o->imm = SEXT(F(12, 12) << 9 | F(6, 6) << 4 | F(5, 5) << 6 | F(4, 3) << 7 | F(2, 2) << 5,
                      10);
        break;
    default: /* FMT_CADDI4SPN */
        o->rd = reg3(F(4, 2));
        o->imm = (int32_t)(F(12, 11) << 4 | F(10, 7) << 6 | F(6, 6) << 2 | F(5, 5) << 3);
        break;
    }
}

static void extract_c_memory(enum isa_format format, uint32_t raw, struct isa_operands *o)
{
    bool is_store = format == FMT_CSW || format == FMT_CSD || format == FMT_CSB ||
                    format == FMT_CSH2;

    o->rs1 = reg3(F(9, 7));
    o->rd = is_store ? 0 : reg3(F(4, 2));
    o->rs2 = reg3(F(4, 2));
    switch (format) {
    case FMT_CLW:
    case FMT_CSW:
        o->imm = (int32_t)(F(12, 10) << 3 | F(6, 6) << 2 | F(5, 5) << 6);
        break;
    case FMT_CLD:
    case FMT_CSD:
        o->imm = (int32_t)(F(12, 10) << 3 | F(6, 5) << 6);
        break;
    case FMT_CLB:
    case FMT_CSB:
        o->imm = (int32_t)(F(6, 6) | F(5, 5) << 1);
        break;
    default: /* halves */
        o->imm = (int32_t)(F(5, 5) << 1);
        break;
    }
}

static void extract_c_register(enum isa_format format, uint32_t raw, struct isa_operands *o)
{
    o->rd = o->rs1 = (uint8_t)F(11, 7);
    o->rs2 = (uint8_t)F(6, 2);
    switch (format) {
    case FMT_CRMV:
        o->rs1 = 0;
        break;
    case FMT_CJR:
    case FMT_CJALR:
        o->rd = format == FMT_CJALR;
        o->imm = 0;
        break;
    case FMT_CI:
        o->imm = ci_imm(raw);
        break;
    case FMT_CLI:
        o->rs1 = 0;
        o->imm = ci_imm(raw);
        break;
    case FMT_CLUI:
        o->imm = ci_imm(raw) * 4096;
        break;
    case FMT_CSH:
        o->imm = ci_imm(raw) & 63;
        break;
    default:
        break;
    }
}

static void extract_c_short(enum isa_format format, uint32_t raw, struct isa_operands *o)
{
    o->rd = o->rs1 = reg3(F(9, 7));
    o->rs2 = reg3(F(4, 2));
    switch (format) {
    case FMT_CB:
        o->rd = o->rs2 = 0;
        o->imm = SEXT(F(12, 12) << 8 | F(11, 10) << 3 | F(6, 5) << 6 | F(4, 3) << 1 | F(2, 2) << 5,
                      9);
        break;
    case FMT_CBI:
        o->imm = ci_imm(raw);
        break;
    case FMT_CBSH:
        o->imm = ci_imm(raw) & 63;
        break;
    case FMT_CU:
        o->rs2 = 0;
        o->imm = F(4, 2) == 0 ? 255 : -1; /* c.zext.b is andi 255, c.not is xori -1 */
        break;
    default:
        break;
    }
}

static int32_t cj_imm(uint32_t raw)
{
    return SEXT(F(12, 12) << 11 | F(11, 11) << 4 | F(10, 9) << 8 | F(8, 8) << 10 | F(7, 7) << 6 |
                    F(6, 6) << 7 | F(5, 3) << 1 | F(2, 2) << 5,
                12);
}

void isa_extract(enum isa_format format, uint32_t raw, struct isa_operands *o)
{
    *o = (struct isa_operands){0};
    if (format == FMT_NONE)
        return;
    if (format <= FMT_FENCE)
        extract_32(format, raw, o);
    else if (format <= FMT_CSH)
        extract_c_register(format, raw, o);
    else if (format <= FMT_CSDSP)
        extract_c_stack(format, raw, o);
    else if (format <= FMT_CSH2)
        extract_c_memory(format, raw, o);
    else if (format == FMT_CJ)
        o->imm = cj_imm(raw);
    else
        extract_c_short(format, raw, o);
}
