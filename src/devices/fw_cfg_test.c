/*
 * fw_cfg as a driver sees it: the data register, the selector, DMA, and what garbage does.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <endian.h>

#include "devices/fw_cfg.h"
#include "mem/phys.h"

#define RAM UINT64_C(0x80000000)
#define RAM_SIZE UINT64_C(0x10000)
#define BASE UINT64_C(0x10100000)
#define DATA BASE
#define SELECTOR (BASE + 8)
#define DMA (BASE + 16)
#define ACCESS (RAM + 0x100) /* the DMA descriptor */
#define BUFFER (RAM + 0x1000)
#define DMA_ERROR 1u
#define DMA_READ 2u
#define DMA_SKIP 4u
#define DMA_SELECT 8u
#define DMA_WRITE 16u

struct fixture {
    struct phys *phys;
    struct device *dev;
};

static int setup(void **state)
{
    struct fixture *f = test_malloc(sizeof(*f));

    f->phys = phys_create();
    assert_int_equal(phys_add_ram(f->phys, RAM, RAM_SIZE), 0);
    f->dev = fw_cfg_create(phys_dma(f->phys));
    assert_non_null(f->dev);
    assert_int_equal(phys_add_device(f->phys, f->dev, BASE, 0x18), 0);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;

    phys_destroy(f->phys);
    test_free(f);
    return 0;
}

static void select_item(struct fixture *f, uint16_t key)
{
    assert_true(phys_write(f->phys, SELECTOR, 2, htobe16(key)));
}

static uint64_t read_data(struct fixture *f, unsigned size)
{
    uint64_t value;

    assert_true(phys_read(f->phys, DATA, size, &value));
    return value;
}

/* Runs one DMA access; returns what the device left in its control word. */
static uint32_t run_dma(struct fixture *f, uint32_t control, uint32_t length, uint64_t address)
{
    struct {
        uint32_t control;
        uint32_t length;
        uint64_t address;
    } access = {htobe32(control), htobe32(length), htobe64(address)};
    uint64_t left;

    memcpy(phys_ram(f->phys, ACCESS, sizeof(access)), &access, sizeof(access));
    assert_true(phys_write(f->phys, DMA, 8, htobe64(ACCESS)));
    assert_true(phys_read(f->phys, ACCESS, 4, &left));
    return be32toh((uint32_t)left);
}

static void test_signature(void **state)
{
    struct fixture *f = *state;

    assert_memory_equal(&(uint32_t){(uint32_t)read_data(f, 4)}, "QEMU", 4);
    assert_int_equal(read_data(f, 8), 0); /* behind the end there are zeros */
    select_item(f, 1);
    assert_int_equal(read_data(f, 4), 3); /* the traditional interface, and DMA */
    select_item(f, 0x7777);
    assert_int_equal(read_data(f, 8), 0);
}

static void test_items_are_replaced(void **state)
{
    struct fixture *f = *state;

    assert_int_equal(fw_cfg_set_item(f->dev, FW_CFG_KERNEL_DATA, "first", 5), 0);
    assert_int_equal(fw_cfg_add_item(f->dev, FW_CFG_INITRD_DATA, "initrd", 6), 0);
    assert_int_equal(fw_cfg_set_item(f->dev, FW_CFG_KERNEL_DATA, "2nd", 3), 0);
    assert_int_equal(fw_cfg_add_item(f->dev, FW_CFG_KERNEL_DATA, "third", 5), -EEXIST);
    select_item(f, FW_CFG_KERNEL_DATA);
    assert_memory_equal(&(uint64_t){read_data(f, 8)}, "2nd\0\0\0\0\0", 8);
    select_item(f, FW_CFG_INITRD_DATA);
    assert_memory_equal(&(uint64_t){read_data(f, 8)}, "initrd\0\0", 8);
    for (unsigned i = 0; i < 1000; i++)
        assert_int_equal(fw_cfg_set_item(f->dev, FW_CFG_KERNEL_DATA, "again", 5), 0);
}

static void test_dma(void **state)
{
    struct fixture *f = *state;
    const uint8_t *ram = phys_ram(f->phys, BUFFER, 16);

    assert_int_equal(fw_cfg_add_item(f->dev, FW_CFG_KERNEL_DATA, "0123456789", 10), 0);
    memset(phys_ram(f->phys, BUFFER, 16), 'x', 16);
    assert_int_equal(run_dma(f, (uint32_t)FW_CFG_KERNEL_DATA << 16 | DMA_SELECT | DMA_READ, 4,
                             BUFFER), 0);
    assert_memory_equal(ram, "0123xxxx", 8);
    assert_int_equal(run_dma(f, DMA_SKIP, 3, 0), 0);
    assert_int_equal(run_dma(f, DMA_READ, 6, BUFFER + 4), 0);
    assert_memory_equal(ram, "0123789\0\0\0xx", 12);
    assert_int_equal(run_dma(f, DMA_READ, 2, BUFFER), 0);
    assert_memory_equal(ram, "\0\0", 2);
}

static void test_dma_refuses(void **state)
{
    struct fixture *f = *state;
    const uint32_t kernel = (uint32_t)FW_CFG_KERNEL_DATA << 16 | DMA_SELECT;

    assert_int_equal(fw_cfg_add_item(f->dev, FW_CFG_KERNEL_DATA, "0123456789", 10), 0);
    assert_int_equal(run_dma(f, kernel | DMA_WRITE, 4, BUFFER), DMA_ERROR);
    assert_int_equal(run_dma(f, kernel | DMA_READ, 4, 0), DMA_ERROR);
    assert_int_equal(run_dma(f, kernel | DMA_READ, 16, RAM + RAM_SIZE - 8), DMA_ERROR);
    assert_int_equal(run_dma(f, kernel | DMA_READ, UINT32_MAX, RAM), DMA_ERROR);
    assert_int_equal(run_dma(f, kernel | DMA_READ, 4, UINT64_MAX - 1), DMA_ERROR);
    /* A descriptor that is nowhere, or half in RAM, does nothing. */
    assert_true(phys_write(f->phys, DMA, 8, htobe64(0x1234)));
    assert_true(phys_write(f->phys, DMA, 8, htobe64(RAM + RAM_SIZE - 4)));
    assert_true(phys_write(f->phys, DMA, 8, UINT64_MAX));
    assert_int_equal(run_dma(f, kernel | DMA_READ, 4, BUFFER), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_signature, setup, teardown),
        cmocka_unit_test_setup_teardown(test_items_are_replaced, setup, teardown),
        cmocka_unit_test_setup_teardown(test_dma, setup, teardown),
        cmocka_unit_test_setup_teardown(test_dma_refuses, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
