# prefetch.r offset(rs1): a hint in the space of ori x0: no register, no memory, no exception.
# Unprivileged specification, Zicbop.
#include "test.h"

    TEST_BEGIN
    .option arch, +zicbop
    OPEN_PMP

    la x5, area
    TEST_NOTHING 1, prefetch.r 0(x5)
    TEST_NOTHING 2, prefetch.r 2016(x31)
    TEST_NOTHING 3, prefetch.r 0-2048(x0)

    # 4: memory keeps its contents.
    li x3, 4
    la x5, area
    prefetch.r 0(x5)
    prefetch.r 32(x5)
    CHECK_MEM area, 0, 0x0123456789abcdef
    CHECK_MEM area, 32, 0x1122334455667788

    # 5: an address without memory is no exception, nor is one off any alignment.
    li x3, 5
    li x5, NOWHERE + 1
    prefetch.r 0(x5)
    li x5, -1
    prefetch.r 0(x5)

    # 6, 7: no envcfg bit gates it.
    csrwi menvcfg, 0
    csrwi senvcfg, 0
    li x3, 6
    ENTER MODE_S
    prefetch.r 0(x5)
    LEAVE 6, CAUSE_ECALL_S
    li x3, 7
    ENTER MODE_U
    prefetch.r 0(x5)
    LEAVE 7, CAUSE_ECALL_U

    # 8: with another rd the same bits are a plain ori.
    li x3, 8
    li x5, 0x100
    .4byte 0x00006013 | 1 << 20 | 5 << 15 | 6 << 7
    CHECK x6, 0x100 | 1

    TEST_END

    .data
    .balign 64
area:
    .dword 0x0123456789abcdef, 0, 0, 0, 0x1122334455667788
