/*
 * machine.adoc, "Machine Interrupt (mip and mie) Registers": SSIP, STIP and SEIP are writable from
 * M-mode, the machine's own bits come from outside and are read-only.
 */
#include "priv.h"

TEST_BEGIN
    li x5, CLINT_MTIMECMP
    li x6, -1
    sd x6, 0(x5)
    csrw mip, x0
    CHECK_WARL 1, mip, 0x222, 0x222, 0x222
    CHECK_WARL 2, mip, 0, 0x222, 0
    CHECK_WARL 3, mip, 0x888, 0x888, 0
    CHECK_WARL 4, mie, 0xaaa, 0xaaa, 0xaaa
    CHECK_WARL 5, mie, 0, 0xaaa, 0
    /* Set and clear act on the software bit of SEIP. */
    li x3, 6
    li x5, MIP_SEIP
    csrs mip, x5
    csrr x6, mip
    and x6, x6, x5
    CHECK x6, MIP_SEIP
    csrc mip, x5
    csrr x6, mip
    and x6, x6, x5
    CHECK x6, 0
    /* CLINT: MSIP follows the register. */
    li x3, 7
    li x5, CLINT_MSIP
    li x6, 1
    sw x6, 0(x5)
    csrr x6, mip
    andi x6, x6, MIP_MSIP
    CHECK x6, MIP_MSIP
    sw x0, 0(x5)
    csrr x6, mip
    andi x6, x6, MIP_MSIP
    CHECK x6, 0
    /* CLINT: MTIP while mtime >= mtimecmp. */
    li x3, 8
    li x5, CLINT_MTIMECMP
    sd x0, 0(x5)
    nop
    csrr x6, mip
    andi x6, x6, MIP_MTIP
    CHECK x6, MIP_MTIP
    li x6, -1
    sd x6, 0(x5)
    csrr x6, mip
    andi x6, x6, MIP_MTIP
    CHECK x6, 0
TEST_END
