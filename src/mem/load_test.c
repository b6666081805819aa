#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <elf.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include <cmocka.h>

#include "mem/load.h"

#define RAM UINT64_C(0x80000000)
#define RAM_SIZE (UINT64_C(4) << 20)
#define BASE (RAM + 0x200000)

struct fixture {
    struct phys *phys;
    char path[32];
    char error[256];
    struct load_result result;
};

static int setup(void **state)
{
    struct fixture *f = test_calloc(1, sizeof(*f));

    strcpy(f->path, "/tmp/load_test_XXXXXX");

    int fd = mkstemp(f->path);

    assert_true(fd >= 0);
    close(fd);
    f->phys = phys_create();
    assert_int_equal(phys_add_ram(f->phys, RAM, RAM_SIZE), 0);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;

    unlink(f->path);
    phys_destroy(f->phys);
    test_free(f);
    return 0;
}

static void put(struct fixture *f, const void *data, size_t size)
{
    FILE *file = fopen(f->path, "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(data, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

static void put_gzip(struct fixture *f, const void *data, unsigned size)
{
    gzFile file = gzopen(f->path, "wb");

    assert_non_null(file);
    assert_int_equal(gzwrite(file, data, size), size);
    assert_int_equal(gzclose(file), Z_OK);
}

static void cut(struct fixture *f, off_t by)
{
    FILE *file = fopen(f->path, "rb");

    assert_non_null(file);
    fseek(file, 0, SEEK_END);

    long size = ftell(file);

    fclose(file);
    assert_int_equal(truncate(f->path, size - by), 0);
}

static int load(struct fixture *f, struct symbols *symbols)
{
    f->error[0] = '\0';
    return load_file(f->phys, f->path, BASE, symbols, &f->result, f->error, sizeof(f->error));
}

/* Refused, by one line that begins with the file's name and contains `part`. */
static void assert_refused(struct fixture *f, const char *part)
{
    assert_true(load(f, NULL) < 0);
    assert_memory_equal(f->error, f->path, strlen(f->path));
    assert_null(strchr(f->error, '\n'));
    if (!strstr(f->error, part))
        fail_msg("\"%s\" does not say \"%s\"", f->error, part);
}

static void assert_ram(struct fixture *f, uint64_t pa, const void *bytes, size_t size)
{
    const uint8_t *ram = phys_ram(f->phys, pa, size);

    assert_non_null(ram);
    assert_memory_equal(ram, bytes, size);
}

/* ---- ELF ---- */

struct small_elf {
    Elf64_Ehdr header;
    Elf64_Phdr segment;
    Elf64_Shdr sections[3];
    Elf64_Sym symbols[4];
    char names[32];
    uint8_t text[8];
};

static struct small_elf make_elf(void)
{
    struct small_elf elf = {
        .header = {.e_type = ET_EXEC,
                   .e_machine = EM_RISCV,
                   .e_version = EV_CURRENT,
                   .e_entry = 0x1004,
                   .e_phoff = offsetof(struct small_elf, segment),
                   .e_shoff = offsetof(struct small_elf, sections),
                   .e_ehsize = sizeof(Elf64_Ehdr),
                   .e_phentsize = sizeof(Elf64_Phdr),
                   .e_phnum = 1,
                   .e_shentsize = sizeof(Elf64_Shdr),
                   .e_shnum = 3},
        .segment = {.p_type = PT_LOAD,
                    .p_offset = offsetof(struct small_elf, text),
                    .p_vaddr = 0x1000,
                    .p_paddr = RAM + 0x1000,
                    .p_filesz = 8,
                    .p_memsz = 16},
        .sections = {{.sh_type = SHT_NULL},
                     {.sh_type = SHT_SYMTAB,
                      .sh_offset = offsetof(struct small_elf, symbols),
                      .sh_size = sizeof(elf.symbols),
                      .sh_link = 2,
                      .sh_entsize = sizeof(Elf64_Sym),
                      .sh_addralign = 8},
                     {.sh_type = SHT_STRTAB,
                      .sh_offset = offsetof(struct small_elf, names),
                      .sh_size = sizeof(elf.names)}},
        .symbols = {{.st_shndx = 0},
                    {.st_name = 1, .st_value = 0x1008, .st_size = 8, .st_shndx = 1},
                    {.st_name = 8, .st_value = 0x1000, .st_shndx = 1},
                    {.st_name = 14, .st_value = 0x1000, .st_shndx = 1}},
        .names = "\0tohost\0_start\0$x",
        .text = {1, 2, 3, 4, 5, 6, 7, 8},
    };

    memcpy(elf.header.e_ident, ELFMAG, SELFMAG);
    elf.header.e_ident[EI_CLASS] = ELFCLASS64;
    elf.header.e_ident[EI_DATA] = ELFDATA2LSB;
    elf.header.e_ident[EI_VERSION] = EV_CURRENT;
    return elf;
}

static void test_elf(void **state)
{
    struct fixture *f = *state;
    struct small_elf elf = make_elf();
    struct symbols *symbols = symbols_create();
    const uint8_t zeros[8] = {0};
    uint64_t address;
    uint64_t offset;

    memset(phys_ram(f->phys, RAM + 0x1000, 16), 0xff, 16);
    put(f, &elf, sizeof(elf));
    assert_int_equal(load(f, symbols), 0);
    assert_int_equal(f->result.format, LOAD_ELF);
    assert_int_equal(f->result.xlen, 64);
    assert_int_equal(f->result.start, RAM + 0x1000);
    assert_int_equal(f->result.end, RAM + 0x1010);
    assert_int_equal(f->result.entry, RAM + 0x1004); /* e_entry is virtual */
    assert_ram(f, RAM + 0x1000, elf.text, 8);
    assert_ram(f, RAM + 0x1008, zeros, 8);
    assert_int_equal(symbols_count(symbols), 2); /* the mapping symbol is none */
    assert_true(symbols_find(symbols, "tohost", &address));
    assert_int_equal(address, 0x1008);
    assert_false(symbols_find(symbols, "fromhost", &address));
    assert_string_equal(symbols_at(symbols, 0x1004, &offset), "_start");
    assert_int_equal(offset, 4);
    assert_null(symbols_at(symbols, 0x1010, &offset)); /* behind tohost's 8 bytes */
    assert_null(symbols_at(symbols, 0xfff, &offset));
    symbols_destroy(symbols);
}

static void test_elf_position_independent(void **state)
{
    struct fixture *f = *state;
    struct small_elf elf = make_elf();
    struct symbols *symbols = symbols_create();
    uint64_t address;

    elf.header.e_type = ET_DYN;
    elf.header.e_entry = 4;
    elf.segment.p_vaddr = elf.segment.p_paddr = 0;
    put(f, &elf, sizeof(elf));
    assert_int_equal(load(f, symbols), 0);
    assert_int_equal(f->result.start, BASE);
    assert_int_equal(f->result.entry, BASE + 4);
    assert_true(symbols_find(symbols, "_start", &address));
    assert_int_equal(address, BASE + 0x1000);
    symbols_destroy(symbols);
}

/* A program linked for the start of RAM whose linker put the headers a page below. */
static void test_elf_headers_below_ram(void **state)
{
    struct fixture *f = *state;
    struct small_elf elf = make_elf();
    const uint64_t text = offsetof(struct small_elf, text);

    elf.segment.p_offset = 0;
    elf.segment.p_vaddr = elf.segment.p_paddr = RAM - text;
    elf.segment.p_filesz = elf.segment.p_memsz = text + 8;
    elf.header.e_entry = RAM + 4;
    elf.sections[1] = (Elf64_Shdr){.sh_type = SHT_PROGBITS, .sh_flags = SHF_ALLOC,
                                   .sh_addr = RAM, .sh_size = 8, .sh_offset = text};
    put(f, &elf, sizeof(elf));
    assert_int_equal(load(f, NULL), 0);
    assert_int_equal(f->result.start, RAM);
    assert_int_equal(f->result.entry, RAM + 4);
    assert_ram(f, RAM, elf.text, 8);

    elf.sections[1].sh_addr = RAM - 4;
    put(f, &elf, sizeof(elf));
    assert_refused(f, "not in RAM");
    elf.header.e_shnum = 0;
    put(f, &elf, sizeof(elf));
    assert_refused(f, "not in RAM");
}

static void test_elf_refused(void **state)
{
    struct fixture *f = *state;
    struct small_elf elf = make_elf();

    elf.header.e_machine = EM_X86_64;
    put(f, &elf, sizeof(elf));
    assert_refused(f, "another architecture");

    elf = make_elf();
    elf.header.e_type = ET_REL;
    put(f, &elf, sizeof(elf));
    assert_refused(f, "not linked");

    elf = make_elf();
    elf.header.e_phnum = 0;
    put(f, &elf, sizeof(elf));
    assert_refused(f, "without a segment");

    elf = make_elf();
    put(f, &elf, sizeof(elf.header) - 20);
    assert_refused(f, "ELF");
    put(f, &elf, offsetof(struct small_elf, text) + 4);
    assert_refused(f, "truncated");
}

static void test_elf_hostile_segments(void **state)
{
    static const struct {
        uint64_t paddr, offset, filesz, memsz;
        const char *reason;
    } cases[] = {
        {RAM - 8, 0, 8, 16, "not in RAM"},
        {RAM + RAM_SIZE - 8, 0, 8, 16, "not in RAM"},
        {RAM, 0, 8, UINT64_MAX, "not in RAM"},
        {UINT64_MAX - 7, 0, 8, 16, "not in RAM"},
        {RAM, UINT64_MAX - 3, 8, 16, "truncated"},
        {RAM, 0, UINT64_MAX, UINT64_MAX, "truncated"},
        {RAM, 0, 16, 8, "larger in the file"},
    };
    struct fixture *f = *state;

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct small_elf elf = make_elf();

        elf.segment.p_paddr = cases[i].paddr;
        elf.segment.p_offset = cases[i].offset;
        elf.segment.p_filesz = cases[i].filesz;
        elf.segment.p_memsz = cases[i].memsz;
        put(f, &elf, sizeof(elf));
        assert_refused(f, cases[i].reason);
    }
}

/* Whatever a single damaged byte does, it is an answer and not a crash (run under ASan too). */
static void test_elf_damaged_bytes(void **state)
{
    struct fixture *f = *state;

    for (size_t at = 0; at < offsetof(struct small_elf, text); at++) {
        struct small_elf elf = make_elf();
        struct symbols *symbols = symbols_create();

        ((uint8_t *)&elf)[at] ^= 0xff;
        put(f, &elf, sizeof(elf));
        if (load(f, symbols) < 0)
            assert_memory_equal(f->error, f->path, strlen(f->path));
        else
            assert_true(f->result.start >= RAM && f->result.end <= RAM + RAM_SIZE);
        symbols_destroy(symbols);
    }
}

/* ---- Linux Image ---- */

static void make_image(uint8_t *image, uint64_t text_offset, uint64_t image_size)
{
    memset(image, 0x13, 128);
    memcpy(image, "\x6f\x00\x00\x04", 4);
    memcpy(image + 8, &text_offset, 8);
    memcpy(image + 16, &image_size, 8);
    memset(image + 24, 0, 24);
    memcpy(image + 48, "RISCV\0\0\0RSC\x05\0\0\0\0", 16);
}

static void test_image(void **state)
{
    struct fixture *f = *state;
    uint8_t image[128];

    make_image(image, 0x200000, 0x10000);
    put(f, image, sizeof(image));
    assert_int_equal(load(f, NULL), 0);
    assert_int_equal(f->result.format, LOAD_IMAGE);
    assert_int_equal(f->result.start, RAM + 0x200000);
    assert_int_equal(f->result.end, RAM + 0x210000);
    assert_ram(f, RAM + 0x200000, image, sizeof(image));

    make_image(image, 0, 0); /* as old kernels: the place is the caller's, the size the file's */
    put_gzip(f, image, sizeof(image));
    assert_int_equal(load(f, NULL), 0);
    assert_int_equal(f->result.start, BASE);
    assert_int_equal(f->result.end, BASE + sizeof(image));
}

static void test_image_hostile(void **state)
{
    struct fixture *f = *state;
    uint8_t image[128];

    make_image(image, UINT64_MAX, 0x1000);
    put(f, image, sizeof(image));
    assert_refused(f, "text_offset");
    make_image(image, RAM_SIZE - 64, 0x1000);
    put(f, image, sizeof(image));
    assert_refused(f, "needs");
    make_image(image, 0, UINT64_MAX);
    put(f, image, sizeof(image));
    assert_refused(f, "needs");
    make_image(image, 0, 0x1000);
    image[24] = 1;
    put(f, image, sizeof(image));
    assert_refused(f, "big-endian");
}

static void test_image_truncated(void **state)
{
    struct fixture *f = *state;
    uint8_t image[128];
    const uint8_t pe[] = {'P', 'E', 0, 0, 0x64, 0x50, 1, 0};
    const uint32_t section[] = {0x1000, 64}; /* size and place of its bytes in the file */

    make_image(image, 0, 0x1000);
    memcpy(image, "MZ", 2);
    image[60] = 64;
    memset(image + 64, 0, 64);
    memcpy(image + 64, pe, sizeof(pe));
    memcpy(image + 64 + 24 + 16, section, sizeof(section));
    put(f, image, sizeof(image));
    assert_refused(f, "truncated");
}

/* ---- Everything else ---- */

static void test_raw_and_gzip(void **state)
{
    struct fixture *f = *state;
    const char text[] = "some raw bytes";

    put(f, text, sizeof(text));
    assert_int_equal(load(f, NULL), 0);
    assert_int_equal(f->result.format, LOAD_RAW);
    assert_int_equal(f->result.entry, BASE);
    assert_int_equal(f->result.end, BASE + sizeof(text));
    assert_ram(f, BASE, text, sizeof(text));
    memset(phys_ram(f->phys, BASE, sizeof(text)), 0, sizeof(text));
    put_gzip(f, text, sizeof(text));
    assert_int_equal(load(f, NULL), 0);
    assert_ram(f, BASE, text, sizeof(text));
}

static void test_gzip_refused(void **state)
{
    struct fixture *f = *state;
    size_t size = 300u << 20;
    uint8_t *zeros = calloc(1, size);
    uint8_t noise[4096];

    assert_non_null(zeros);
    put_gzip(f, zeros, (unsigned)size); /* a small file, much larger than RAM */
    free(zeros);
    assert_refused(f, "more than the memory");
    for (size_t i = 0; i < sizeof(noise); i++)
        noise[i] = (uint8_t)(i * i >> 3);
    for (off_t by = 1; by < 64; by += 9) {
        put_gzip(f, noise, sizeof(noise));
        cut(f, by);
        assert_refused(f, "truncated");
    }
    put_gzip(f, noise, sizeof(noise));

    FILE *file = fopen(f->path, "r+b");

    assert_non_null(file);
    fseek(file, 40, SEEK_SET);
    assert_int_equal(fwrite("\xff\xff\xff\xff", 1, 4, file), 4);
    fclose(file);
    assert_true(load(f, NULL) < 0);
}

static void put_zboot(struct fixture *f, const char *compression, uint32_t offset, uint32_t size,
                      const char *payload_path)
{
    uint8_t zboot[8192] = "MZ\0\0zimg";
    size_t n = 0;

    memcpy(zboot + 8, &offset, 4);
    memcpy(zboot + 12, &size, 4);
    strcpy((char *)zboot + 24, compression);
    if (payload_path) {
        FILE *file = fopen(payload_path, "rb");

        assert_non_null(file);
        n = fread(zboot + 64, 1, sizeof(zboot) - 64, file);
        fclose(file);
        if (!size) {
            size = (uint32_t)n;
            memcpy(zboot + 12, &size, 4);
        }
    }
    put(f, zboot, 64 + n);
}

static void test_zboot(void **state)
{
    struct fixture *f = *state;
    uint8_t image[128];

    make_image(image, 0x200000, 0x1000);
    put_gzip(f, image, sizeof(image));
    put_zboot(f, "gzip", 64, 0, f->path);
    assert_int_equal(load(f, NULL), 0);
    assert_int_equal(f->result.format, LOAD_IMAGE);
    assert_ram(f, RAM + 0x200000, image, sizeof(image));

    put_zboot(f, "zstd", 64, 0, NULL);
    assert_refused(f, "zstd");
    put_zboot(f, "x\n\033[2J", 64, 0, NULL);
    assert_refused(f, "x??[2J");
    put_zboot(f, "gzip", 64, 1, NULL);
    assert_refused(f, "truncated");
    put_zboot(f, "gzip", UINT32_MAX, UINT32_MAX, NULL);
    assert_refused(f, "truncated");
    put_zboot(f, "gzip", 0, 64, NULL);
    assert_refused(f, "without gzip");
}

static void test_foreign(void **state)
{
    struct fixture *f = *state;
    uint8_t bytes[1024] = {0};

    memcpy(bytes + 56, "ARM\x64", 4);
    put(f, bytes, sizeof(bytes));
    assert_refused(f, "arm64");
    memset(bytes, 0, sizeof(bytes));
    memcpy(bytes, "MZ", 2);
    put(f, bytes, sizeof(bytes));
    assert_refused(f, "EFI");
    memcpy(bytes, "\x28\xb5\x2f\xfd", 4);
    put(f, bytes, sizeof(bytes));
    assert_refused(f, "zstd");
}

static void test_files(void **state)
{
    struct fixture *f = *state;
    struct load_blob blob;
    char path[sizeof(f->path)];

    strcpy(path, f->path);
    put(f, "", 0);
    assert_refused(f, "empty");
    assert_int_equal(truncate(f->path, (off_t)RAM_SIZE + 1), 0);
    assert_refused(f, "do not fit");
    assert_int_equal(truncate(f->path, (off_t)1 << 40), 0);
    assert_refused(f, "may be loaded");
    strcpy(f->path, "/dev/zero"); /* endless */
    assert_refused(f, "may be loaded");
    strcpy(f->path, path);
    assert_int_equal(truncate(f->path, (off_t)RAM_SIZE + 1), 0);
    assert_int_equal(load_raw(f->phys, f->path, RAM, &f->result, f->error, sizeof(f->error)),
                     -EFBIG);
    assert_int_equal(load_raw(f->phys, "/nonexistent", RAM, &f->result, f->error,
                              sizeof(f->error)), -ENOENT);
    assert_int_equal(load_raw(f->phys, "/", RAM, &f->result, f->error, sizeof(f->error)),
                     -EISDIR);
    put(f, "12345", 5);
    assert_int_equal(load_raw(f->phys, f->path, RAM + RAM_SIZE - 4, &f->result, f->error,
                              sizeof(f->error)), -EFBIG);
    assert_int_equal(load_raw(f->phys, f->path, UINT64_MAX, &f->result, f->error,
                              sizeof(f->error)), -EFBIG);
    assert_int_equal(load_blob_read(f->path, 4, &blob, f->error, sizeof(f->error)), -EFBIG);
    assert_int_equal(load_blob_read(f->path, 5, &blob, f->error, sizeof(f->error)), 0);
    assert_int_equal(blob.size, 5);
    assert_int_equal(load_blob_place(f->phys, &blob, f->path, RAM + RAM_SIZE - 5, &f->result,
                                     f->error, sizeof(f->error)), 0);
    load_blob_free(&blob);
    assert_int_equal(load_blob_read("/dev/zero", 1 << 20, &blob, f->error, sizeof(f->error)),
                     -EFBIG); /* endless */
}

static void test_overlap(void **state)
{
    const struct load_result a = {LOAD_RAW, 100, 200, 100, 64};
    const struct load_result behind = {LOAD_RAW, 200, 300, 200, 64};
    const struct load_result across = {LOAD_RAW, 199, 300, 199, 64};

    (void)state;
    assert_false(load_overlaps(&a, &behind));
    assert_false(load_overlaps(&behind, &a));
    assert_true(load_overlaps(&a, &across));
    assert_true(load_overlaps(&across, &a));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_elf, setup, teardown),
        cmocka_unit_test_setup_teardown(test_elf_position_independent, setup, teardown),
        cmocka_unit_test_setup_teardown(test_elf_headers_below_ram, setup, teardown),
        cmocka_unit_test_setup_teardown(test_elf_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(test_elf_hostile_segments, setup, teardown),
        cmocka_unit_test_setup_teardown(test_elf_damaged_bytes, setup, teardown),
        cmocka_unit_test_setup_teardown(test_image, setup, teardown),
        cmocka_unit_test_setup_teardown(test_image_hostile, setup, teardown),
        cmocka_unit_test_setup_teardown(test_image_truncated, setup, teardown),
        cmocka_unit_test_setup_teardown(test_raw_and_gzip, setup, teardown),
        cmocka_unit_test_setup_teardown(test_gzip_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(test_zboot, setup, teardown),
        cmocka_unit_test_setup_teardown(test_foreign, setup, teardown),
        cmocka_unit_test_setup_teardown(test_files, setup, teardown),
        cmocka_unit_test(test_overlap),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
