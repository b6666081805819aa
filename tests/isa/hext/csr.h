/* Numbers and fields of CSRs, from the privileged specification; older assemblers lack them. */
#ifndef HARTWOOD_HEXT_CSR_H
#define HARTWOOD_HEXT_CSR_H

#define BIT(n) (1UL << (n))
#define MASK(high, low) (((~0UL) >> (63 - (high))) & ((~0UL) << (low)))

#define CSR_FFLAGS 0x001
#define CSR_FRM 0x002
#define CSR_FCSR 0x003
#define CSR_VSTART 0x008
#define CSR_SEED 0x015
#define CSR_CYCLE 0xc00
#define CSR_TIME 0xc01
#define CSR_INSTRET 0xc02
#define CSR_HPMCOUNTER3 0xc03

#define CSR_SSTATUS 0x100
#define CSR_SIE 0x104
#define CSR_STVEC 0x105
#define CSR_SCOUNTEREN 0x106
#define CSR_SENVCFG 0x10a
#define CSR_SSTATEEN0 0x10c
#define CSR_SSCRATCH 0x140
#define CSR_SEPC 0x141
#define CSR_SCAUSE 0x142
#define CSR_STVAL 0x143
#define CSR_SIP 0x144
#define CSR_STIMECMP 0x14d
#define CSR_SISELECT 0x150
#define CSR_SIREG 0x151
#define CSR_SIREG2 0x152
#define CSR_SATP 0x180
#define CSR_SCONTEXT 0x5a8
#define CSR_SCOUNTOVF 0xda0

#define CSR_VSSTATUS 0x200
#define CSR_VSIE 0x204
#define CSR_VSTVEC 0x205
#define CSR_VSSCRATCH 0x240
#define CSR_VSEPC 0x241
#define CSR_VSCAUSE 0x242
#define CSR_VSTVAL 0x243
#define CSR_VSIP 0x244
#define CSR_VSTIMECMP 0x24d
#define CSR_VSISELECT 0x250
#define CSR_VSIREG 0x251
#define CSR_VSIREG2 0x252
#define CSR_VSATP 0x280

#define CSR_HSTATUS 0x600
#define CSR_HEDELEG 0x602
#define CSR_HIDELEG 0x603
#define CSR_HIE 0x604
#define CSR_HTIMEDELTA 0x605
#define CSR_HCOUNTEREN 0x606
#define CSR_HGEIE 0x607
#define CSR_HENVCFG 0x60a
#define CSR_HSTATEEN0 0x60c
#define CSR_HEDELEGH 0x612
#define CSR_HTIMEDELTAH 0x615
#define CSR_HENVCFGH 0x61a
#define CSR_HSTATEEN0H 0x61c
#define CSR_HTVAL 0x643
#define CSR_HIP 0x644
#define CSR_HVIP 0x645
#define CSR_HTINST 0x64a
#define CSR_HGATP 0x680
#define CSR_HCONTEXT 0x6a8
#define CSR_HGEIP 0xe12

#define CSR_MSTATUS 0x300
#define CSR_MISA 0x301
#define CSR_MEDELEG 0x302
#define CSR_MIDELEG 0x303
#define CSR_MIE 0x304
#define CSR_MTVEC 0x305
#define CSR_MCOUNTEREN 0x306
#define CSR_MENVCFG 0x30a
#define CSR_MSTATEEN0 0x30c
#define CSR_MCOUNTINHIBIT 0x320
#define CSR_MSCRATCH 0x340
#define CSR_MEPC 0x341
#define CSR_MCAUSE 0x342
#define CSR_MTVAL 0x343
#define CSR_MIP 0x344
#define CSR_MTINST 0x34a
#define CSR_MTVAL2 0x34b
#define CSR_MISELECT 0x350
#define CSR_PMPCFG0 0x3a0
#define CSR_PMPADDR0 0x3b0
#define CSR_MSECCFG 0x747
#define CSR_MCYCLE 0xb00
#define CSR_MINSTRET 0xb02
#define CSR_MVENDORID 0xf11
#define CSR_MHARTID 0xf14

#define STATUS_SIE BIT(1)
#define STATUS_MIE BIT(3)
#define STATUS_SPIE BIT(5)
#define STATUS_UBE BIT(6)
#define STATUS_MPIE BIT(7)
#define STATUS_SPP BIT(8)
#define STATUS_VS MASK(10, 9)
#define STATUS_MPP MASK(12, 11)
#define STATUS_FS MASK(14, 13)
#define STATUS_FS_INITIAL BIT(13)
#define STATUS_FS_CLEAN BIT(14)
#define STATUS_XS MASK(16, 15)
#define STATUS_MPRV BIT(17)
#define STATUS_SUM BIT(18)
#define STATUS_MXR BIT(19)
#define STATUS_TVM BIT(20)
#define STATUS_TW BIT(21)
#define STATUS_TSR BIT(22)
#define STATUS_SPELP BIT(23)
#define STATUS_SDT BIT(24)
#define STATUS_UXL MASK(33, 32)
#define STATUS_SXL MASK(35, 34)
#define STATUS_SBE BIT(36)
#define STATUS_MBE BIT(37)
#define STATUS_GVA BIT(38)
#define STATUS_MPV BIT(39)
#define STATUS_SD BIT(63)

#define HSTATUS_VSBE BIT(5)
#define HSTATUS_GVA BIT(6)
#define HSTATUS_SPV BIT(7)
#define HSTATUS_SPVP BIT(8)
#define HSTATUS_HU BIT(9)
#define HSTATUS_VGEIN MASK(17, 12)
#define HSTATUS_VTVM BIT(20)
#define HSTATUS_VTW BIT(21)
#define HSTATUS_VTSR BIT(22)
#define HSTATUS_VSXL MASK(33, 32)
#define HSTATUS_HUPMM MASK(49, 48)

#define ENVCFG_FIOM BIT(0)
#define ENVCFG_LPE BIT(2)
#define ENVCFG_SSE BIT(3)
#define ENVCFG_CBIE MASK(5, 4)
#define ENVCFG_CBIE_FLUSH BIT(4)
#define ENVCFG_CBIE_INVAL (BIT(4) | BIT(5))
#define ENVCFG_CBCFE BIT(6)
#define ENVCFG_CBZE BIT(7)
#define ENVCFG_PMM MASK(33, 32)
#define ENVCFG_DTE BIT(59)
#define ENVCFG_CDE BIT(60)
#define ENVCFG_ADUE BIT(61)
#define ENVCFG_PBMTE BIT(62)
#define ENVCFG_STCE BIT(63)

#define MSECCFG_USEED BIT(8)
#define MSECCFG_SSEED BIT(9)

#define STATEEN_C BIT(0)
#define STATEEN_FCSR BIT(1)
#define STATEEN_JVT BIT(2)
#define STATEEN_CTR BIT(54)
#define STATEEN_SRMCFG BIT(55)
#define STATEEN_P1P13 BIT(56)
#define STATEEN_CONTEXT BIT(57)
#define STATEEN_IMSIC BIT(58)
#define STATEEN_AIA BIT(59)
#define STATEEN_CSRIND BIT(60)
#define STATEEN_ENVCFG BIT(62)
#define STATEEN_SE BIT(63)

#define IRQ_SSI 1
#define IRQ_VSSI 2
#define IRQ_MSI 3
#define IRQ_STI 5
#define IRQ_VSTI 6
#define IRQ_MTI 7
#define IRQ_SEI 9
#define IRQ_VSEI 10
#define IRQ_MEI 11
#define IRQ_SGEI 12
#define IRQ_LCOFI 13
#define VS_IRQS (BIT(IRQ_VSSI) | BIT(IRQ_VSTI) | BIT(IRQ_VSEI))
#define INTERRUPT(n) (BIT(63) | (n))

#define CAUSE_FETCH_MISALIGNED 0
#define CAUSE_FETCH_ACCESS 1
#define CAUSE_ILLEGAL 2
#define CAUSE_BREAKPOINT 3
#define CAUSE_LOAD_MISALIGNED 4
#define CAUSE_LOAD_ACCESS 5
#define CAUSE_STORE_MISALIGNED 6
#define CAUSE_STORE_ACCESS 7
#define CAUSE_ECALL_U 8
#define CAUSE_ECALL_HS 9
#define CAUSE_ECALL_VS 10
#define CAUSE_ECALL_M 11
#define CAUSE_FETCH_PAGE 12
#define CAUSE_LOAD_PAGE 13
#define CAUSE_STORE_PAGE 15
#define CAUSE_FETCH_GUEST 20
#define CAUSE_LOAD_GUEST 21
#define CAUSE_VIRTUAL 22
#define CAUSE_STORE_GUEST 23

#define ATP_BARE 0UL
#define ATP_SV39 8UL
#define ATP_SV48 9UL
#define ATP_SV57 10UL
#define ATP_MODE MASK(63, 60)
#define ATP_ASID MASK(59, 44)
#define ATP_VMID MASK(57, 44)
#define ATP_PPN MASK(43, 0)

/* Access to a CSR whose number is a constant. */
#define csr_read(number)                                                                      \
    ({                                                                                        \
        unsigned long csr_value_;                                                             \
        __asm__ volatile("csrr %0, %1" : "=r"(csr_value_) : "i"(number) : "memory");         \
        csr_value_;                                                                           \
    })
#define csr_write(number, value)                                                              \
    __asm__ volatile("csrw %0, %1" : : "i"(number), "r"((unsigned long)(value)) : "memory")
#define csr_set(number, value)                                                                \
    __asm__ volatile("csrs %0, %1" : : "i"(number), "r"((unsigned long)(value)) : "memory")
#define csr_clear(number, value)                                                              \
    __asm__ volatile("csrc %0, %1" : : "i"(number), "r"((unsigned long)(value)) : "memory")
#define csr_swap(number, value)                                                               \
    ({                                                                                        \
        unsigned long csr_value_;                                                             \
        __asm__ volatile("csrrw %0, %1, %2"                                                   \
                         : "=r"(csr_value_)                                                   \
                         : "i"(number), "r"((unsigned long)(value))                           \
                         : "memory");                                                         \
        csr_value_;                                                                           \
    })

#endif
