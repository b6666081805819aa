/*
 * A ROM takes misaligned loads like RAM (machine.adoc, "Physical Memory Attributes": an attribute of
 * the region, so one that holds whatever was read there before), misaligned stores not.
 */
#include "priv.h"

#define FLASH 0x20000000

/* Compares x6 with `bytes` bytes from x10 on, each read by itself, the last in the highest bits. */
.macro CHECK_BYTES bytes
    li x7, 0
    addi x12, x10, \bytes
1:  addi x12, x12, -1
    lbu x13, 0(x12)
    slli x7, x7, 8
    or x7, x7, x13
    bne x12, x10, 1b
    bne x6, x7, test_fail
.endm

TEST_BEGIN
    OPEN_PMP
    /* The first access to the boot ROM is the misaligned one, then there is one after others. */
    li x3, 1
    li x10, 0x1001
    ld x6, 0(x10)
    CHECK_BYTES 8
    li x3, 2
    ld x6, 0(x10)
    CHECK_BYTES 8
    /* Over a page's edge, when neither page was read before, and when both were. */
    li x3, 3
    li x10, 0x1fff
    lhu x6, 0(x10)
    CHECK_BYTES 2
    li x3, 4
    lhu x6, 0(x10)
    CHECK_BYTES 2
    /* Flash, erased. */
    li x3, 5
    li x10, FLASH + 0xffd
    ld x6, 0(x10)
    CHECK x6, -1
    li x3, 6
    ld x6, 0(x10)
    CHECK x6, -1
    TEST_TRAP 7, CAUSE_STORE_MISALIGNED, sw x0, 0(x10)
    /* A load from the last byte of the flash on: its end is no memory. */
    li x10, FLASH + 0x4000000 - 1
    TEST_TRAP_EITHER 8, CAUSE_LOAD_MISALIGNED, CAUSE_LOAD_ACCESS, ld x6, 0(x10)
TEST_END
