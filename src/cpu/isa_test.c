/* The instruction tables: rows, decoding, operands, ISA strings. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/isa.h"

static struct isa_config parsed(const char *text)
{
    struct isa_config isa;
    char error[128] = "";

    assert_int_equal(isa_parse(text, &isa, error, sizeof(error)), 0);
    return isa;
}

static bool row_is_enabled(const struct isa_config *isa, const struct insn_info *row)
{
    return isa_has(isa, row->ext) || (row->alt_ext != EXT_NONE && isa_has(isa, row->alt_ext));
}

static void test_match_lies_within_mask(void **state)
{
    (void)state;
    for (unsigned i = 0; i < INSN_COUNT; i++) {
        const struct insn_info *row = &isa_insns[i];

        assert_non_null(row->name);
        if ((row->match & ~row->mask) != 0)
            fail_msg("%s: match has bits outside its mask", row->name);
        if (isa_length(row->match) == 2 && (row->mask | row->match) > 0xffff)
            fail_msg("%s: compressed row reaches above bit 15", row->name);
        assert_int_equal(row->mask & 3, 3);
        if ((isa_length(row->match) == 4) != (row->base == i))
            fail_msg("%s: compressed rows have a base, others are their own", row->name);
    }
}

/* Where two rows meet, one is a special case of the other: its mask strictly contains the other. */
static void test_rows_do_not_overlap(void **state)
{
    struct isa_config isa = parsed("max");

    (void)state;
    for (unsigned i = 0; i < INSN_COUNT; i++) {
        for (unsigned j = i + 1; j < INSN_COUNT; j++) {
            const struct insn_info *a = &isa_insns[i], *b = &isa_insns[j];
            uint32_t common = a->mask & b->mask;

            if (!row_is_enabled(&isa, a) || !row_is_enabled(&isa, b) ||
                ((a->match ^ b->match) & common) != 0)
                continue;
            if (a->mask == b->mask || (common != a->mask && common != b->mask))
                fail_msg("%s and %s overlap", a->name, b->name);
        }
    }
}

/* A row decodes to itself, with its open bits clear or set, unless a more special row takes it. */
static void test_rows_decode_to_themselves(void **state)
{
    struct isa_config isa = parsed("max");
    struct isa_decoder *decoder = isa_decoder_create(&isa);

    (void)state;
    assert_non_null(decoder);
    for (unsigned i = 0; i < INSN_COUNT; i++) {
        const struct insn_info *row = &isa_insns[i];
        uint32_t width = isa_length(row->match) == 2 ? 0xffff : 0xffffffff;
        uint32_t raw[2] = {row->match, row->match | (~row->mask & width)};

        for (unsigned n = 0; row_is_enabled(&isa, row) && n < 2; n++) {
            enum insn_id id = isa_decode(decoder, raw[n]);
            uint32_t mask = id < INSN_COUNT ? isa_insns[id].mask : ~UINT32_C(0);

            if (id != i && (mask & row->mask) != row->mask)
                fail_msg("%s does not decode to itself", row->name);
        }
    }
    isa_decoder_destroy(decoder);
}

static void test_disabled_rows_are_illegal(void **state)
{
    struct isa_config isa = parsed("rv64ima_zicsr");
    struct isa_decoder *decoder = isa_decoder_create(&isa);

    (void)state;
    assert_non_null(decoder);
    for (unsigned i = 0; i < INSN_COUNT; i++) {
        enum insn_id id = isa_decode(decoder, isa_insns[i].match);

        assert_true(id == INSN_illegal || row_is_enabled(&isa, &isa_insns[id]));
    }
    assert_int_equal(isa_decode(decoder, 0x00c58533), INSN_add);
    assert_int_equal(isa_decode(decoder, 0x852e), INSN_illegal);     /* c.mv a0, a1 */
    assert_int_equal(isa_decode(decoder, 0x00c5f553), INSN_illegal); /* fadd.s */
    isa_decoder_destroy(decoder);
}

static void test_reserved_encodings(void **state)
{
    static const uint32_t reserved[] = {
        0x00000000, 0xffffffff, 0x0000, /* all zeroes, all ones */
        0x8002,                         /* c.jr x0 */
        0x4002,                         /* c.lwsp x0 */
        0x6002,                         /* c.ldsp x0 */
        0x2001,                         /* c.addiw x0 */
        0x6101,                         /* c.addi16sp 0 */
        0x0008,                         /* c.addi4spn 0 */
        0x6501,                         /* c.lui a0, 0 */
    };
    struct isa_config isa = parsed("max");
    struct isa_decoder *decoder = isa_decoder_create(&isa);

    (void)state;
    assert_non_null(decoder);
    for (size_t i = 0; i < ARRAY_SIZE(reserved); i++)
        assert_int_equal(isa_decode(decoder, reserved[i]), INSN_illegal);
    /* The upper half of a compressed instruction's 32 bits is the next instruction. */
    assert_int_equal(isa_decode(decoder, 0xffff852e), INSN_c_mv);
    isa_decoder_destroy(decoder);
}

/* Encodings made by GNU as from the text on the right; those of Zcb by hand from zcb.adoc. */
static const struct {
    enum isa_format format;
    uint32_t raw;
    struct isa_operands o;
} examples[] = {
    {FMT_R, 0x00c58533, {10, 11, 12, 0}},              /* add a0, a1, a2 */
    {FMT_R4, 0x68c5f543, {10, 11, 12, 13}},            /* fmadd.s fa0, fa1, fa2, fa3 */
    {FMT_I, 0x80058513, {10, 11, 0, -2048}},           /* addi a0, a1, -2048 */
    {FMT_I, 0x7ff58513, {10, 11, 31, 2047}},           /* addi a0, a1, 2047 */
    {FMT_SH6, 0x43f5d513, {10, 11, 31, 63}},           /* srai a0, a1, 63 */
    {FMT_SH5, 0x41f5d51b, {10, 11, 31, 31}},           /* sraiw a0, a1, 31 */
    {FMT_S, 0x80a5b023, {0, 11, 10, -2048}},           /* sd a0, -2048(a1) */
    {FMT_S, 0x7ea5bfa3, {0, 11, 10, 2047}},            /* sd a0, 2047(a1) */
    {FMT_B, 0x80b50063, {0, 10, 11, -4096}},           /* beq a0, a1, .-4096 */
    {FMT_B, 0x7eb50fe3, {0, 10, 11, 4094}},            /* beq a0, a1, .+4094 */
    {FMT_U, 0xfffff537, {10, 31, 31, -4096}},          /* lui a0, 0xfffff */
    {FMT_J, 0x800000ef, {1, 0, 0, -1048576}},          /* jal ra, .-1048576 */
    {FMT_J, 0x7ffff0ef, {1, 31, 31, 1048574}},         /* jal ra, .+1048574 */
    {FMT_CSR, 0xfff59573, {10, 11, 31, 0xfff}},        /* csrrw a0, 0xfff, a1 */
    {FMT_FENCE, 0x8330000f, {0, 0, 19, 0x833}},        /* fence.tso */
    {FMT_CR, 0x952e, {10, 10, 11, 0}},                 /* c.add a0, a1 */
    {FMT_CRMV, 0x852e, {10, 0, 11, 0}},                /* c.mv a0, a1 */
    {FMT_CJR, 0x8502, {0, 10, 0, 0}},                  /* c.jr a0 */
    {FMT_CJALR, 0x9502, {1, 10, 0, 0}},                /* c.jalr a0 */
    {FMT_CI, 0x1501, {10, 10, 0, -32}},                /* c.addi a0, -32 */
    {FMT_CLI, 0x457d, {10, 0, 31, 31}},                /* c.li a0, 31 */
    {FMT_CLUI, 0x757d, {10, 10, 31, -4096}},           /* c.lui a0, 0xfffff */
    {FMT_CSH, 0x157e, {10, 10, 31, 63}},               /* c.slli a0, 63 */
    {FMT_CADDI16SP, 0x7101, {2, 2, 0, -512}},          /* c.addi16sp sp, -512 */
    {FMT_CADDI4SPN, 0x1fe8, {10, 2, 26, 1020}},        /* c.addi4spn a0, sp, 1020 */
    {FMT_CLWSP, 0x557e, {10, 2, 31, 252}},             /* c.lwsp a0, 252(sp) */
    {FMT_CLDSP, 0x757e, {10, 2, 31, 504}},             /* c.ldsp a0, 504(sp) */
    {FMT_CSWSP, 0xdfaa, {0, 2, 10, 252}},              /* c.swsp a0, 252(sp) */
    {FMT_CSDSP, 0xffaa, {0, 2, 10, 504}},              /* c.sdsp a0, 504(sp) */
    {FMT_CLW, 0x5de8, {10, 11, 10, 124}},              /* c.lw a0, 124(a1) */
    {FMT_CLD, 0x7de8, {10, 11, 10, 248}},              /* c.ld a0, 248(a1) */
    {FMT_CSW, 0xdde8, {0, 11, 10, 124}},               /* c.sw a0, 124(a1) */
    {FMT_CSD, 0xfde8, {0, 11, 10, 248}},               /* c.sd a0, 248(a1) */
    {FMT_CLB, 0x81a8, {10, 11, 10, 2}},                /* c.lbu a0, 2(a1) */
    {FMT_CLH, 0x85a8, {10, 11, 10, 2}},                /* c.lhu a0, 2(a1) */
    {FMT_CSB, 0x89c8, {0, 11, 10, 1}},                 /* c.sb a0, 1(a1) */
    {FMT_CSH2, 0x8da8, {0, 11, 10, 2}},                /* c.sh a0, 2(a1) */
    {FMT_CA, 0x8d0d, {10, 10, 11, 0}},                 /* c.sub a0, a1 */
    {FMT_CB, 0xd101, {0, 10, 0, -256}},                /* c.beqz a0, .-256 */
    {FMT_CB, 0xcd7d, {0, 10, 0, 254}},                 /* c.beqz a0, .+254 */
    {FMT_CBI, 0x9901, {10, 10, 8, -32}},               /* c.andi a0, -32 */
    {FMT_CBSH, 0x957d, {10, 10, 15, 63}},              /* c.srai a0, 63 */
    {FMT_CJ, 0xb001, {0, 0, 0, -2048}},                /* c.j .-2048 */
    {FMT_CJ, 0xaffd, {0, 0, 0, 2046}},                 /* c.j .+2046 */
    {FMT_CU, 0x9d61, {10, 10, 0, 255}},                /* c.zext.b a0 */
    {FMT_CU, 0x9d75, {10, 10, 0, -1}},                 /* c.not a0 */
};

static void test_operands_of_every_format(void **state)
{
    uint64_t seen = 0;

    (void)state;
    for (size_t i = 0; i < ARRAY_SIZE(examples); i++) {
        const struct isa_operands *want = &examples[i].o;
        struct isa_operands got;

        isa_extract(examples[i].format, examples[i].raw, &got);
        if (got.rd != want->rd || got.rs1 != want->rs1 || got.rs2 != want->rs2 ||
            got.imm != want->imm)
            fail_msg("0x%x: rd %u rs1 %u rs2 %u imm %d", examples[i].raw, got.rd, got.rs1, got.rs2,
                     got.imm);
        seen |= BIT(examples[i].format);
    }
    for (unsigned i = 0; i < INSN_COUNT; i++)
        assert_true(isa_insns[i].format == FMT_NONE || (seen & BIT(isa_insns[i].format)));
}

static void test_good_strings(void **state)
{
    struct isa_config isa = parsed("RV64GC_Zba_zbb");

    (void)state;
    assert_true(isa_has(&isa, EXT_D) && isa_has(&isa, EXT_ZCA) && isa_has(&isa, EXT_ZCD));
    assert_true(isa_has(&isa, EXT_ZBA) && isa_has(&isa, EXT_ZBB) && isa_has(&isa, EXT_ZAAMO));
    assert_false(isa_has(&isa, EXT_ZBS) || isa_has(&isa, EXT_ZFH));
    isa = parsed("rv64ima_zicsr_zfh");
    assert_true(isa_has(&isa, EXT_F) && isa_has(&isa, EXT_ZFHMIN));
    assert_false(isa_has(&isa, EXT_D) || isa_has(&isa, EXT_C));
    isa = parsed("rva22s64");
    assert_true(isa_has(&isa, EXT_SVPBMT) && isa_has(&isa, EXT_ZICBOZ) && isa_has(&isa, EXT_ZBS));
    isa = parsed("rva20s64");
    assert_false(isa_has(&isa, EXT_ZBA));
    isa = parsed("max");
    assert_true(isa_has(&isa, EXT_H) && isa_has(&isa, EXT_SVADU) && !isa_has(&isa, EXT_SVADE));
    isa = parsed("max_svade");
    assert_true(isa_has(&isa, EXT_H) && isa_has(&isa, EXT_SVADU) && isa_has(&isa, EXT_SVADE));
    isa = parsed("rv64gcb");
    assert_true(isa_has(&isa, EXT_ZBA) && isa_has(&isa, EXT_ZBS));
}

static void test_bad_strings(void **state)
{
    static const char *const bad[] = {
        "", "rv32imac", "rv64", "rv64mac", "x86-64", "rv64gc_zfoo", "rv64gc__zba", "rv64gc_",
        "rv64i", "rv64ima", "rv64gq", "rva99s64", "rv64g c", "rv64gc_zba_", "rv64gc%s%n",
        "max_", "max_zfoo", "maximum",
    };
    char long_text[1024];

    (void)state;
    for (size_t i = 0; i < ARRAY_SIZE(bad); i++) {
        struct isa_config isa;
        char error[128] = "";

        if (isa_parse(bad[i], &isa, error, sizeof(error)) != -EINVAL)
            fail_msg("'%s' was taken", bad[i]);
        assert_int_not_equal(error[0], 0);
        assert_null(strchr(error, '\n'));
    }
    memset(long_text, 'i', sizeof(long_text) - 1);
    long_text[sizeof(long_text) - 1] = 0;
    assert_int_equal(isa_parse(long_text, &(struct isa_config){0}, (char[64]){0}, 64), -EINVAL);
}

static void test_string_round_trip(void **state)
{
    static const char *const texts[] = {"max", "rv64gc", "rv64ima_zicsr", "rva20s64", "rva22s64"};

    (void)state;
    for (size_t i = 0; i < ARRAY_SIZE(texts); i++) {
        struct isa_config isa = parsed(texts[i]), again;
        char text[1024];

        assert_int_equal(isa_string(&isa, text, sizeof(text)), 0);
        again = parsed(text);
        assert_memory_equal(&isa, &again, sizeof(isa));
    }
}

static void test_string_without_room(void **state)
{
    struct isa_config isa = parsed("max");
    char text[16];

    (void)state;
    for (size_t size = 1; size <= sizeof(text); size++)
        assert_int_equal(isa_string(&isa, text, size), -ENOSPC);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_match_lies_within_mask),
        cmocka_unit_test(test_rows_do_not_overlap),
        cmocka_unit_test(test_rows_decode_to_themselves),
        cmocka_unit_test(test_disabled_rows_are_illegal),
        cmocka_unit_test(test_reserved_encodings),
        cmocka_unit_test(test_operands_of_every_format),
        cmocka_unit_test(test_good_strings),
        cmocka_unit_test(test_bad_strings),
        cmocka_unit_test(test_string_round_trip),
        cmocka_unit_test(test_string_without_room),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
