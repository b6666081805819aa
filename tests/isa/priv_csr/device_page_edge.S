/*
 * A misaligned access over a page's edge of which a part is a device is one misaligned access to
 * that device, which supports none (machine.adoc, "Physical Memory Attributes"): the fault names
 * the access, and no part of it is done, neither in the device nor in RAM.
 */
#include "priv.h"

#define FLASH 0x20000000

TEST_BEGIN
    SETUP_PAGING
    USE_ROOT SATP_SV39, root_s
    /* Both pages are the device. */
    li x10, CLINT_MTIMECMP - 4
    TEST_TRAP 1, CAUSE_LOAD_MISALIGNED, ld x6, 0(x10)
    CHECK_TVAL CLINT_MTIMECMP - 4
    TEST_TRAP 2, CAUSE_STORE_MISALIGNED, sd x0, 0(x10)
    CHECK_TVAL CLINT_MTIMECMP - 4
    /* A device that does take single bytes: still not in parts. */
    li x10, FLASH + 0xffd
    TEST_TRAP 4, CAUSE_STORE_MISALIGNED, sw x0, 0(x10)
    CHECK_TVAL FLASH + 0xffd

    /* RAM, then the device: mtimecmp keeps its value, RAM its bytes. */
    li x11, CLINT_MTIMECMP
    li x5, -1
    sd x5, 0(x11)
    la x12, frame0
    li x13, 0x1000 - 8
    add x12, x12, x13
    li x5, 0x1122334455667788
    sd x5, 0(x12)
    la x5, l0
    li x6, (CLINT_MTIMECMP >> 12 << 10) | PTE_RW
    sd x6, 8(x5)
    SET_PTE l0, 0, frame0, PTE_RW
    li x10, PAGED + 0xffc
    TRAP_IN 10, MODE_S, CAUSE_LOAD_MISALIGNED, ld x6, 0(x10)
    CHECK_TVAL PAGED + 0xffc
    TRAP_IN 11, MODE_S, CAUSE_STORE_MISALIGNED, sd x0, 0(x10)
    CHECK_TVAL PAGED + 0xffc
    li x3, 12
    ld x6, 0(x11)
    CHECK x6, -1
    ld x6, 0(x12)
    CHECK x6, 0x1122334455667788

    /* The device, then RAM: the end of the page in question is no register, but the device's. */
    la x5, l0
    li x6, (CLINT_MTIMECMP >> 12 << 10) | PTE_RW
    sd x6, 0(x5)
    la x12, frame0
    li x5, 0x99aabbccddeeff00
    sd x5, 0(x12)
    SET_PTE l0, 1, frame0, PTE_RW
    TRAP_IN 20, MODE_S, CAUSE_LOAD_MISALIGNED, ld x6, 0(x10)
    CHECK_TVAL PAGED + 0xffc
    TRAP_IN 21, MODE_S, CAUSE_STORE_MISALIGNED, sd x0, 0(x10)
    CHECK_TVAL PAGED + 0xffc
    CHECK_MEM frame0, 0, 0x99aabbccddeeff00

    /* A page fault of the second page comes before the device's refusal, and names that page. */
    SET_PTE l0, 1, frame0, 0
    TRAP_IN 22, MODE_S, CAUSE_LOAD_PAGE, ld x6, 0(x10)
    CHECK_TVAL PAGED + 0x1000
TEST_END
    .data
PAGE_TABLES
