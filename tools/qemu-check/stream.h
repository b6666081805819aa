/*
 * What plugin.c writes and compare.c reads. Little endian, packed:
 *
 *   'I' pc(8) raw(4) n(1) n times: id(2) value(8)   an instruction is about to run; the registers
 *                                                   that have changed since the record before
 *   'S' size(1) va(8) value(8)                      a store of that instruction, at most 8 bytes
 */
#ifndef QEMU_CHECK_STREAM_H
#define QEMU_CHECK_STREAM_H

#define ID_X 0     /* + number */
#define ID_F 32    /* + number */
#define ID_MODE 64 /* privilege, and 4: V */
#define ID_CSR 0x1000 /* + number */
#define N_IDS 0x2000

#define RECORD_INSN 'I'
#define RECORD_STORE 'S'

/*
 * CSRs that are compared, CSR(number, name). Those that time or devices change are not. The first
 * FP_CSRS are what floating-point instructions change.
 */
#define FP_CSRS 3
#define COMPARED_CSRS                                                                              \
    CSR(0x003, fcsr) CSR(0x300, mstatus) CSR(0x200, vsstatus)                                      \
    CSR(0x105, stvec) CSR(0x106, scounteren) CSR(0x10a, senvcfg)                                   \
    CSR(0x140, sscratch) CSR(0x141, sepc) CSR(0x142, scause) CSR(0x143, stval)                     \
    CSR(0x14d, stimecmp) CSR(0x180, satp)                                                          \
    CSR(0x205, vstvec) CSR(0x240, vsscratch) CSR(0x241, vsepc)                                     \
    CSR(0x242, vscause) CSR(0x243, vstval) CSR(0x24d, vstimecmp) CSR(0x280, vsatp)                 \
    CSR(0x301, misa) CSR(0x302, medeleg) CSR(0x303, mideleg) CSR(0x304, mie)                       \
    CSR(0x305, mtvec) CSR(0x306, mcounteren) CSR(0x30a, menvcfg) CSR(0x320, mcountinhibit)         \
    CSR(0x340, mscratch) CSR(0x341, mepc) CSR(0x342, mcause) CSR(0x343, mtval)                     \
    CSR(0x34a, mtinst) CSR(0x34b, mtval2)                                                          \
    CSR(0x30c, mstateen0) CSR(0x30d, mstateen1) CSR(0x30e, mstateen2) CSR(0x30f, mstateen3)        \
    CSR(0x3a0, pmpcfg0) CSR(0x3a2, pmpcfg2) CSR(0x3b0, pmpaddr0) CSR(0x3b1, pmpaddr1)              \
    CSR(0x3b2, pmpaddr2) CSR(0x3b3, pmpaddr3) CSR(0x3b4, pmpaddr4) CSR(0x3b5, pmpaddr5)            \
    CSR(0x3b6, pmpaddr6) CSR(0x3b7, pmpaddr7) CSR(0x3b8, pmpaddr8) CSR(0x3b9, pmpaddr9)            \
    CSR(0x3ba, pmpaddr10) CSR(0x3bb, pmpaddr11) CSR(0x3bc, pmpaddr12) CSR(0x3bd, pmpaddr13)        \
    CSR(0x3be, pmpaddr14) CSR(0x3bf, pmpaddr15)                                                    \
    CSR(0x600, hstatus) CSR(0x602, hedeleg) CSR(0x603, hideleg) CSR(0x605, htimedelta)             \
    CSR(0x606, hcounteren) CSR(0x60a, henvcfg) CSR(0x60c, hstateen0) CSR(0x60d, hstateen1)         \
    CSR(0x60e, hstateen2) CSR(0x60f, hstateen3) CSR(0x643, htval) CSR(0x645, hvip)                 \
    CSR(0x64a, htinst) CSR(0x680, hgatp)

#endif
