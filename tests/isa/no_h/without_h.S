/*
 * A hart without H, whatever else it has (Sstc, Smstateen, Svinval): the CSRs and instructions of H
 * are illegal in M-mode, and no bit that H adds to another CSR can be set. hypervisor.adoc leaves
 * this open for misa.H = 0 where H could be on; a hart that lacks H has reserved encodings there.
 */
#include "priv.h"

/* Case N: reading the CSR is illegal, and writing it. */
.macro NO_CSR n, csr
    TEST_ILLEGAL \n, ((\csr) << 20) | (2 << 12) | (5 << 7) | 0x73
    TEST_ILLEGAL \n, ((\csr) << 20) | (1 << 12) | (5 << 15) | 0x73
.endm

TEST_BEGIN
    OPEN_PMP
    OPEN_STATEEN
    li x5, -1
    csrw CSR_MENVCFG, x5
    csrr x5, misa
    srli x5, x5, 7
    andi x5, x5, 1
    li x3, 1
    CHECK x5, 0
    .irp csr, 0x600, 0x602, 0x603, 0x604, 0x605, 0x606, 0x607, 0x60a, 0x60c, 0x60d, 0x60e, 0x60f, \
              0x643, 0x644, 0x645, 0x64a, 0x680, 0xe12
    NO_CSR \csr, \csr
    .endr
    .irp csr, 0x200, 0x204, 0x205, 0x240, 0x241, 0x242, 0x243, 0x244, 0x24d, 0x250, 0x251, 0x280, \
              0x34a, 0x34b
    NO_CSR \csr, \csr
    .endr

    /* HLV.B .BU .H .HU, HLVX.HU, HLV.W .WU, HLVX.WU, HLV.D; HSV.B .H .W .D; the four fences */
    .irp word, 0x6002c373, 0x6012c373, 0x6402c373, 0x6412c373, 0x6432c373, 0x6802c373, \
               0x6812c373, 0x6832c373, 0x6c02c373, 0x6262c073, 0x6662c073, 0x6a62c073, \
               0x6e62c073, 0x22000073, 0x62000073, 0x26000073, 0x66000073
    TEST_ILLEGAL 2, \word
    .endr

    CHECK_WARL 3, mstatus, 0xc000000000, 0xc000000000, 0 /* MPV, GVA */
    csrw mstatus, x0
    CHECK_WARL 4, mideleg, -1, 0x1444, 0
    csrw mideleg, x0
    CHECK_WARL 5, medeleg, -1, 0xf00400, 0
    csrw medeleg, x0
    CHECK_WARL 6, mie, -1, 0x1444, 0
    csrw mie, x0
    CHECK_WARL 7, mip, -1, 0x1444, 0
    csrw mip, x0

    /* MRET with MPV set goes to S-mode, whose ecall has cause 9. */
    li x5, 0x8000000000
    csrs mstatus, x5
    ENTER MODE_S
    LEAVE 8, CAUSE_ECALL_S
TEST_END
