/*
 * The encoder against objdump: each instruction is emitted, disassembled and compared with the text
 * that is expected. Without objdump (binutils) the test fails: it belongs to the build's tools.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "jit/x64.h"

#define MAX_LINES 8192

static const char *const names[16] = {"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
                                      "r8",  "r9",  "r10", "r11", "r12", "r13", "r14", "r15"};
static const char *const names32[16] = {"eax", "ecx", "edx",  "ebx",  "esp",  "ebp",  "esi",  "edi",
                                        "r8d", "r9d", "r10d", "r11d", "r12d", "r13d", "r14d",
                                        "r15d"};
static const char *const names8[16] = {"al",  "cl",  "dl",   "bl",   "spl",  "bpl",  "sil",  "dil",
                                       "r8b", "r9b", "r10b", "r11b", "r12b", "r13b", "r14b",
                                       "r15b"};

static struct fixture {
    uint8_t code[1 << 18];
    struct x64 c;
    char expected[MAX_LINES][64];
    unsigned n;
} fixture;

static void expect(const char *format, ...)
{
    va_list args;

    assert_in_range(fixture.n, 0, MAX_LINES - 1);
    va_start(args, format);
    vsnprintf(fixture.expected[fixture.n++], sizeof(fixture.expected[0]), format, args);
    va_end(args);
}

static const char *memory(struct x64_mem m)
{
    static char text[4][48];
    static unsigned next;
    char *out = text[next++ % 4];
    int n = snprintf(out, 48, "[%s", names[m.base]);

    if (m.index != NO_REG)
        n += snprintf(out + n, 48 - (size_t)n, "+%s*%d", names[m.index], 1 << m.scale);
    if (m.disp || (m.base & 7) == RBP)
        n += snprintf(out + n, 48 - (size_t)n, "%c%#x", m.disp < 0 ? '-' : '+',
                      m.disp < 0 ? -m.disp : m.disp);
    snprintf(out + n, 48 - (size_t)n, "]");
    return out;
}

/* objdump's text, its runs of blanks made one and its size words and comments taken out. */
static void normalise(char *line)
{
    static const char *const noise[] = {"QWORD PTR ", "DWORD PTR ", "WORD PTR ", "BYTE PTR "};
    char out[256];
    size_t n = 0;

    for (size_t i = 0; i < ARRAY_SIZE(noise); i++) {
        char *at = strstr(line, noise[i]);

        if (at)
            memmove(at, at + strlen(noise[i]), strlen(at + strlen(noise[i])) + 1);
    }
    for (const char *p = line; *p && *p != '\n' && *p != '#' && n < sizeof(out) - 1; p++) {
        if (*p == ' ' && (n == 0 || out[n - 1] == ' '))
            continue;
        if (strncmp(p, "+0x0", 4) == 0 && p[4] == ']') {
            p += 3;
            if (!strstr(line, "bp") && !strstr(line, "r13"))
                continue;
            memcpy(out + n, "+0", 2);
            n += 2;
            continue;
        }
        out[n++] = *p;
    }
    while (n && out[n - 1] == ' ')
        n--;
    out[n] = 0;
    memcpy(line, out, n + 1);
}

static void compare(void)
{
    char path[] = "/tmp/hartwood-x64-XXXXXX";
    size_t size = (size_t)(fixture.c.at - fixture.code);
    char command[256], line[512];
    int fd = mkstemp(path);
    unsigned n = 0;
    FILE *in;

    assert_false(fixture.c.full);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, fixture.code, size), size);
    close(fd);
    snprintf(command, sizeof(command),
             "objdump -D -b binary -m i386:x86-64 -M intel --no-show-raw-insn %s", path);
    in = popen(command, "r");
    assert_non_null(in);
    while (fgets(line, sizeof(line), in)) {
        char *text = strchr(line, '\t');

        if (!text || !strchr(line, ':') || strchr(line, ':') > text)
            continue;
        normalise(text + 1);
        assert_true(n < fixture.n);
        if (strcmp(text + 1, fixture.expected[n]) != 0)
            print_message("%u: \"%s\", expected \"%s\"\n", n, text + 1, fixture.expected[n]);
        assert_string_equal(text + 1, fixture.expected[n]);
        n++;
    }
    assert_int_equal(pclose(in), 0);
    unlink(path);
    assert_int_equal(n, fixture.n);
}

static int begin(void **state)
{
    (void)state;
    fixture.c = (struct x64){.at = fixture.code, .end = fixture.code + sizeof(fixture.code)};
    fixture.n = 0;
    return 0;
}

static void test_registers(void **state)
{
    static const char *const alu[8] = {"add", "or", "adc", "sbb", "and", "sub", "xor", "cmp"};
    struct x64 *c = &fixture.c;

    (void)state;
    for (unsigned a = 0; a < 16; a++) {
        for (unsigned b = 0; b < 16; b++) {
            x64_mov_rr(c, (enum x64_reg)a, (enum x64_reg)b);
            expect("mov %s,%s", names[a], names[b]);
            x64_mov32_rr(c, (enum x64_reg)a, (enum x64_reg)b);
            expect("mov %s,%s", names32[a], names32[b]);
            x64_op_rr(c, 0x0fbe | X64_BYTE_RM, true, a, b);
            expect("movsx %s,%s", names[a], names8[b]);
            x64_test_rr(c, true, (enum x64_reg)a, (enum x64_reg)b);
            expect("test %s,%s", names[a], names[b]);
            x64_alu_rr(c, (enum x64_alu)(a & 7), b & 1, (enum x64_reg)a, (enum x64_reg)b);
            expect("%s %s,%s", alu[a & 7], (b & 1 ? names : names32)[a],
                   (b & 1 ? names : names32)[b]);
            x64_cmov(c, CC_L, (enum x64_reg)a, (enum x64_reg)b);
            expect("cmovl %s,%s", names[a], names[b]);
            x64_vex_rr(c, 2, 1, true, 0xf7, a, 15 - a, b);
            expect("shlx %s,%s,%s", names[a], names[b], names[15 - a]);
        }
    }
    compare();
}

static void test_memory(void **state)
{
    static const int32_t disps[] = {0, 1, -128, 127, 128, -129, 0x12345};
    struct x64 *c = &fixture.c;

    (void)state;
    for (unsigned base = 0; base < 16; base++) {
        for (size_t i = 0; i < ARRAY_SIZE(disps); i++) {
            struct x64_mem m = x64_at((enum x64_reg)base, disps[i]);

            x64_load(c, R9, m);
            expect("mov r9,%s", memory(m));
            x64_op_rm(c, 0x88 | X64_BYTE, false, RSI, m);
            expect("mov %s,sil", memory(m));
            m.index = (enum x64_reg)((base + 5) & 15);
            if (m.index == RSP)
                continue;
            m.scale = (uint8_t)(i & 3);
            x64_store(c, m, RDX);
            expect("mov %s,rdx", memory(m));
            x64_lea(c, R14, m);
            expect("lea r14,%s", memory(m));
            x64_alu_rm(c, ALU_CMP, true, RDX, m);
            expect("cmp rdx,%s", memory(m));
        }
        x64_alu_mi(c, ALU_SUB, true, x64_at((enum x64_reg)base, 8), 5);
        expect("sub [%s+0x8],0x5", names[base]);
        x64_alu_mi(c, ALU_ADD, false, x64_at((enum x64_reg)base, 8), 500);
        expect("add [%s+0x8],0x1f4", names[base]);
        x64_jmp_mem(c, x64_at((enum x64_reg)base, 24));
        expect("jmp [%s+0x18]", names[base]);
    }
    compare();
}

/* Scalar operations on xmm registers; from xmm16 on the encoding is EVEX, and so are the names. */
static void test_fp(void **state)
{
    struct x64 *c = &fixture.c;

    (void)state;
    for (unsigned a = 0; a < 32; a++) {
        for (unsigned b = 0; b < 32; b++) {
            const char *v = a < 16 && b < 16 ? "" : "v";
            unsigned x = (a * 7 + b * 3) % 32;

            x64_fp_rr(c, 0x0f28, false, a, b);
            expect("%smovaps xmm%u,xmm%u", v, a, b);
            x64_fp_rr(c, UINT64_C(0x66) << 24 | 0x0f2e, false, a, b);
            expect("%sucomisd xmm%u,xmm%u", v, a, b);
            x64_fp_rr(c, 0x0f2f, false, a, b);
            expect("%scomiss xmm%u,xmm%u", v, a, b);
            x64_fp_rrr(c, 1, 3, true, 0x5c, a, x, b);
            expect("vsubsd xmm%u,xmm%u,xmm%u", a, x, b);
            x64_fp_rrr(c, 2, 1, false, 0xa9, a, b, x);
            expect("vfmadd213ss xmm%u,xmm%u,xmm%u", a, b, x);
        }
        for (unsigned b = 0; b < 16; b++) {
            x64_fp_rr(c, UINT64_C(0x66) << 24 | 0x0f6e, true, a, b);
            expect("%smovq xmm%u,%s", a < 16 ? "" : "v", a, names[b]);
        }
    }
    compare();
}

static void test_fp_memory(void **state)
{
    static const int32_t displacements[] = {0, 4, 8, -8, 12, 127, 508, 512, 1016, 1024, -1024, 0x12345};
    struct x64 *c = &fixture.c;

    (void)state;
    for (unsigned reg = 3; reg < 32; reg += 4) {
        const char *v = reg < 16 ? "" : "v";

        for (unsigned base = 0; base < 16; base++) {
            for (size_t i = 0; i < ARRAY_SIZE(displacements); i++) {
                struct x64_mem m = {(enum x64_reg)base, i % 2 ? R15 : NO_REG, displacements[i], 0};

                x64_fp_rm(c, UINT64_C(0xf2) << 24 | 0x0f10, false, reg, m);
                expect("%smovsd xmm%u,%s", v, reg, memory(m));
                x64_fp_rm(c, UINT64_C(0xf3) << 24 | 0x0f11, false, reg, m);
                expect("%smovss %s,xmm%u", v, memory(m), reg);
            }
        }
    }
    compare();
}

static void test_constants(void **state)
{
    struct x64 *c = &fixture.c;

    (void)state;
    for (unsigned a = 0; a < 16; a++) {
        x64_mov_ri(c, (enum x64_reg)a, 0x1234);
        expect("mov %s,0x1234", names32[a]);
        x64_mov_ri(c, (enum x64_reg)a, ~UINT64_C(1));
        expect("mov %s,0xfffffffffffffffe", names[a]);
        x64_mov_ri(c, (enum x64_reg)a, UINT64_C(0x123456789abcdef0));
        expect("movabs %s,0x123456789abcdef0", names[a]);
        x64_shift_ri(c, SHIFT_SAR, true, (enum x64_reg)a, 13);
        expect("sar %s,0xd", names[a]);
        x64_shift_ri(c, SHIFT_SHL, false, (enum x64_reg)a, 3);
        expect("shl %s,0x3", names32[a]);
        x64_shift_cl(c, SHIFT_ROR, true, (enum x64_reg)a);
        expect("ror %s,cl", names[a]);
        x64_unary(c, UNARY_IDIV, true, (enum x64_reg)a);
        expect("idiv %s", names[a]);
        x64_imul_rri(c, true, (enum x64_reg)a, (enum x64_reg)(15 - a), 1000);
        expect("imul %s,%s,0x3e8", names[a], names[15 - a]);
        x64_bt_ri(c, 5, (enum x64_reg)a, 63);
        expect("bts %s,0x3f", names[a]);
        x64_setcc(c, CC_B, (enum x64_reg)a);
        expect("setb %s", names8[a]);
        x64_alu_ri(c, ALU_CMP, true, (enum x64_reg)a, -1);
        expect("cmp %s,0xffffffffffffffff", names[a]);
        x64_push(c, (enum x64_reg)a);
        expect("push %s", names[a]);
        x64_pop(c, (enum x64_reg)a);
        expect("pop %s", names[a]);
        x64_call_reg(c, (enum x64_reg)a);
        expect("call %s", names[a]);
        x64_jmp_reg(c, (enum x64_reg)a);
        expect("jmp %s", names[a]);
    }
    x64_sign_rdx(c, true);
    expect("cqo");
    x64_sign_rdx(c, false);
    expect("cdq");
    x64_ret(c);
    expect("ret");
    compare();
}

static void test_jumps(void **state)
{
    struct x64 *c = &fixture.c;
    uint8_t *site[3];

    (void)state;
    site[0] = x64_jmp(c);
    expect("jmp 0x10");
    site[1] = x64_jcc(c, CC_LE);
    expect("jle 0x10");
    site[2] = x64_call(c);
    expect("call 0x0");
    for (unsigned i = 0; i < 2; i++)
        x64_patch(site[i], c->at);
    x64_patch(site[2], fixture.code);
    compare();
}

static void test_no_room(void **state)
{
    struct x64 c = {.at = fixture.code, .end = fixture.code + 4};

    (void)state;
    memset(fixture.code, 0xaa, 16);
    x64_mov_ri(&c, RAX, UINT64_C(0x123456789abcdef0));
    assert_true(c.full);
    assert_int_equal(fixture.code[4], 0xaa);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_registers, begin), cmocka_unit_test_setup(test_memory, begin),
        cmocka_unit_test_setup(test_fp, begin), cmocka_unit_test_setup(test_fp_memory, begin),
        cmocka_unit_test_setup(test_constants, begin), cmocka_unit_test_setup(test_jumps, begin),
        cmocka_unit_test_setup(test_no_room, begin),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
