/*
 * The flash bank as drivers use it: query, identifiers, erase, program, buffered program, locks,
 * and what arrives in the file behind it.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cmocka.h>

#include "devices/cfi_flash.h"

#define SIZE (UINT64_C(1) << 20)
#define BLOCK (UINT64_C(256) * 1024)
#define BOTH(byte) ((uint32_t)(byte) << 16 | (uint32_t)(byte))

struct fixture {
    struct device *dev;
    char path[64];
    unsigned n_changes; /* of the mapping */
};

static void on_rom_changed(void *ctx)
{
    struct fixture *f = ctx;

    f->n_changes++;
}

static uint32_t get(struct fixture *f, uint64_t offset)
{
    uint64_t value = 0;

    if (f->dev->rom)
        memcpy(&value, f->dev->rom + offset, 4);
    else
        assert_true(f->dev->ops->read(f->dev, offset, 4, &value));
    return (uint32_t)value;
}

static void set(struct fixture *f, uint64_t offset, uint32_t value)
{
    assert_true(f->dev->ops->write(f->dev, offset, 4, value));
}

static int setup(void **state)
{
    static struct fixture f;
    static const char contents[] = "hello, flash";
    char error[256];
    int fd;

    f = (struct fixture){0};
    strcpy(f.path, "/tmp/hartwood-flash-XXXXXX");
    fd = mkstemp(f.path);
    if (fd < 0 || write(fd, contents, sizeof(contents)) != sizeof(contents)
        || ftruncate(fd, (off_t)(2 * BLOCK)) < 0)
        return -1;
    close(fd);
    if (cfi_flash_create(&f.dev, &(struct cfi_flash_config){.path = f.path, .size = SIZE}, error,
                         sizeof(error)) < 0)
        return -1;
    f.dev->rom_changed = on_rom_changed;
    f.dev->rom_changed_ctx = &f;
    *state = &f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;

    f->dev->ops->destroy(f->dev);
    return unlink(f->path);
}

static void test_array_mode_is_memory(void **state)
{
    struct fixture *f = *state;

    assert_non_null(f->dev->rom);
    assert_string_equal((const char *)f->dev->rom, "hello, flash");
    assert_int_equal(f->dev->rom[2 * BLOCK], 0xff); /* behind the file: erased */
    assert_int_equal(f->dev->rom[SIZE - 1], 0xff);
}

static void test_query(void **state)
{
    struct fixture *f = *state;

    set(f, 0x55 * 4, BOTH(0x98));
    assert_null(f->dev->rom);
    assert_int_equal(f->n_changes, 1);
    assert_int_equal(get(f, 0x10 * 4), BOTH('Q'));
    assert_int_equal(get(f, 0x11 * 4), BOTH('R'));
    assert_int_equal(get(f, 0x12 * 4), BOTH('Y'));
    assert_int_equal(get(f, 0x13 * 4), BOTH(1));
    assert_int_equal(get(f, 0x27 * 4), BOTH(19)); /* 512 KiB a chip */
    assert_int_equal(get(f, 0x2d * 4), BOTH(3));  /* four blocks */
    assert_int_equal(get(f, 0x30 * 4), BOTH(2));  /* of 128 KiB a chip */
    set(f, 0, BOTH(0x90));
    assert_int_equal(get(f, 0), BOTH(0x89));
    assert_int_equal(get(f, 4), BOTH(0x18));
    set(f, 0, BOTH(0xff));
    assert_non_null(f->dev->rom);
    assert_int_equal(f->n_changes, 2);
}

static void test_program_clears_bits_only(void **state)
{
    struct fixture *f = *state;

    set(f, BLOCK * 3, BOTH(0x40));
    set(f, BLOCK * 3, 0x12345678);
    assert_int_equal(get(f, 0), BOTH(0x80)); /* ready, no error */
    set(f, BLOCK * 3, BOTH(0x40));
    set(f, BLOCK * 3, 0xff00ff00);
    set(f, 0, BOTH(0xff));
    assert_int_equal(get(f, BLOCK * 3), 0x12005600);
}

static void test_erase_reaches_the_file(void **state)
{
    struct fixture *f = *state;
    uint8_t bytes[16];
    FILE *file;

    set(f, 16, BOTH(0x20));
    set(f, 16, BOTH(0xd0));
    assert_int_equal(get(f, 0), BOTH(0x80));
    set(f, 0, BOTH(0xff));
    assert_int_equal(get(f, 0), 0xffffffff);
    file = fopen(f->path, "rb");
    assert_non_null(file);
    assert_int_equal(fread(bytes, 1, sizeof(bytes), file), sizeof(bytes));
    fclose(file);
    assert_int_equal(bytes[0], 0xff);
    assert_int_equal(bytes[11], 0xff);
}

static void test_erase_needs_confirmation(void **state)
{
    struct fixture *f = *state;

    set(f, 0, BOTH(0x20));
    set(f, 0, BOTH(0xff));
    assert_int_equal(get(f, 0), BOTH(0xb0)); /* command sequence error */
    set(f, 0, BOTH(0x50));
    set(f, 0, BOTH(0x70));
    assert_int_equal(get(f, 0), BOTH(0x80));
    set(f, 0, BOTH(0xff));
    assert_string_equal((const char *)f->dev->rom, "hello, flash");
}

static void test_buffered_program(void **state)
{
    struct fixture *f = *state;
    const uint64_t at = BLOCK + 0x100;
    FILE *file;
    uint32_t word = 0;

    set(f, at, BOTH(0x20));
    set(f, at, BOTH(0xd0));
    set(f, at, BOTH(0xe8));
    assert_int_equal(get(f, at), BOTH(0x80)); /* the buffer is free */
    set(f, at, BOTH(3));
    for (uint32_t i = 0; i < 4; i++)
        set(f, at + 4 * i, 0xa0b0c0d0 + i);
    set(f, at, BOTH(0xd0));
    assert_int_equal(get(f, at), BOTH(0x80));
    set(f, at, BOTH(0xff));
    assert_int_equal(get(f, at), 0xa0b0c0d0);
    assert_int_equal(get(f, at + 12), 0xa0b0c0d3);
    assert_int_equal(get(f, at + 16), 0xffffffff);
    file = fopen(f->path, "rb");
    assert_non_null(file);
    assert_int_equal(fseek(file, (long)at + 12, SEEK_SET), 0);
    assert_int_equal(fread(&word, sizeof(word), 1, file), 1);
    fclose(file);
    assert_int_equal(word, 0xa0b0c0d3);
}

static void test_buffer_stays_in_its_block(void **state)
{
    struct fixture *f = *state;

    set(f, 0, BOTH(0xe8));
    set(f, 0, BOTH(1));
    set(f, 0, 0);
    set(f, BLOCK, 0); /* another block: sequence error */
    assert_int_equal(get(f, 0), BOTH(0xb0));
    set(f, 0, BOTH(0xe8));
    set(f, 0, 0xffff); /* more words than the buffer has */
    assert_int_equal(get(f, 0), BOTH(0xb0));
    set(f, 0, BOTH(0xff));
    assert_string_equal((const char *)f->dev->rom, "hello, flash");
}

static void test_locked_block(void **state)
{
    struct fixture *f = *state;

    set(f, 0, BOTH(0x60));
    set(f, 0, BOTH(0x01));
    set(f, 0, BOTH(0x20));
    set(f, 0, BOTH(0xd0));
    assert_int_equal(get(f, 0), BOTH(0xa2));
    set(f, 0, BOTH(0x90));
    assert_int_equal(get(f, 8), BOTH(1));
    assert_int_equal(get(f, BLOCK + 8), 0);
    set(f, 0, BOTH(0xff));
    assert_string_equal((const char *)f->dev->rom, "hello, flash");
}

static void test_too_long_file_is_refused(void **state)
{
    struct fixture *f = *state;
    struct device *dev = NULL;
    char error[256] = "";

    assert_int_equal(truncate(f->path, (off_t)SIZE + 1), 0);
    assert_true(cfi_flash_create(&dev, &(struct cfi_flash_config){.path = f->path, .size = SIZE},
                                 error, sizeof(error))
                < 0);
    assert_non_null(strstr(error, f->path));
}

/* What the host refuses is named by what was asked for. */
static void test_refused_memfd_is_named(void **state)
{
    struct fixture *f = *state;
    struct device *dev = NULL;
    struct rlimit before, none;
    char error[256] = "";
    int result;

    assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
    none = (struct rlimit){.rlim_cur = 0, .rlim_max = before.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
    result = cfi_flash_create(&dev, &(struct cfi_flash_config){.path = f->path, .size = SIZE}, error,
                              sizeof(error));
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
    assert_int_equal(result, -EMFILE);
    assert_string_equal(error, "flash: memfd_create: Too many open files");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_array_mode_is_memory, setup, teardown),
        cmocka_unit_test_setup_teardown(test_query, setup, teardown),
        cmocka_unit_test_setup_teardown(test_program_clears_bits_only, setup, teardown),
        cmocka_unit_test_setup_teardown(test_erase_reaches_the_file, setup, teardown),
        cmocka_unit_test_setup_teardown(test_erase_needs_confirmation, setup, teardown),
        cmocka_unit_test_setup_teardown(test_buffered_program, setup, teardown),
        cmocka_unit_test_setup_teardown(test_buffer_stays_in_its_block, setup, teardown),
        cmocka_unit_test_setup_teardown(test_locked_block, setup, teardown),
        cmocka_unit_test_setup_teardown(test_too_long_file_is_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(test_refused_memfd_is_named, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
