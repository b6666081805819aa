/* Fields of CSRs, drawn from machine.adoc, supervisor.adoc and hypervisor.adoc. */
#ifndef HARTWOOD_CPU_CSR_BITS_H
#define HARTWOOD_CPU_CSR_BITS_H

#include "cpu/causes.h"

#define MSTATUS_SIE BIT(1)
#define MSTATUS_MIE BIT(3)
#define MSTATUS_SPIE BIT(5)
#define MSTATUS_MPIE BIT(7)
#define MSTATUS_SPP BIT(8)
#define MSTATUS_MPP MASK(12, 11)
#define MSTATUS_FS MASK(14, 13)
#define MSTATUS_MPRV BIT(17)
#define MSTATUS_SUM BIT(18)
#define MSTATUS_MXR BIT(19)
#define MSTATUS_TVM BIT(20)
#define MSTATUS_TW BIT(21)
#define MSTATUS_TSR BIT(22)
#define MSTATUS_UXL_64 (UINT64_C(2) << 32)
#define MSTATUS_SXL_64 (UINT64_C(2) << 34)
#define MSTATUS_GVA BIT(38)
#define MSTATUS_MPV BIT(39)
#define MSTATUS_SD BIT(63)

#define FS_OFF 0
#define FS_INITIAL 1
#define FS_CLEAN 2
#define FS_DIRTY 3

#define MIP_SSIP BIT(IRQ_SSI)
#define MIP_MSIP BIT(IRQ_MSI)
#define MIP_STIP BIT(IRQ_STI)
#define MIP_MTIP BIT(IRQ_MTI)
#define MIP_SEIP BIT(IRQ_SEI)
#define MIP_MEIP BIT(IRQ_MEI)
#define MIP_LCOFIP BIT(IRQ_LCOFI)
#define MIP_VSSIP BIT(IRQ_VSSI)
#define MIP_VSTIP BIT(IRQ_VSTI)
#define MIP_VSEIP BIT(IRQ_VSEI)
#define MIP_VS_LEVEL (MIP_VSSIP | MIP_VSTIP | MIP_VSEIP)

#define ENVCFG_FIOM BIT(0)
#define ENVCFG_CBIE MASK(5, 4)
#define ENVCFG_CBCFE BIT(6)
#define ENVCFG_CBZE BIT(7)
#define MENVCFG_ADUE BIT(61)
#define MENVCFG_PBMTE BIT(62)
#define MENVCFG_STCE BIT(63)
#define HENVCFG_UNDER_MENVCFG (MENVCFG_ADUE | MENVCFG_PBMTE | MENVCFG_STCE)
#define CBIE_ILLEGAL 0
#define CBIE_FLUSH 1
#define CBIE_INVAL 3

#define MSECCFG_USEED BIT(8)
#define MSECCFG_SSEED BIT(9)

#define COUNTER_CY BIT(0)
#define COUNTER_TM BIT(1)
#define COUNTER_IR BIT(2)

/* mhpmevent; the filters are those of mcyclecfg and minstretcfg too. */
#define MHPMEVENT_OF BIT(63)
#define COUNTER_MINH BIT(62)
#define COUNTER_SINH BIT(61)
#define COUNTER_UINH BIT(60)
#define COUNTER_VSINH BIT(59)
#define COUNTER_VUINH BIT(58)
#define COUNTER_FILTER MASK(62, 58)
#define MHPMEVENT_SELECTOR MASK(55, 0)

#define STATEEN_CSRIND BIT(60)
#define STATEEN_ENVCFG BIT(62)
#define STATEEN_SE BIT(63)

/* hypervisor.adoc, "Hypervisor Status (hstatus) Register". */
#define HSTATUS_GVA BIT(6)
#define HSTATUS_SPV BIT(7)
#define HSTATUS_SPVP BIT(8)
#define HSTATUS_HU BIT(9)
#define HSTATUS_VTVM BIT(20)
#define HSTATUS_VTW BIT(21)
#define HSTATUS_VTSR BIT(22)
#define HSTATUS_VSXL_64 (UINT64_C(2) << 32)

#define HGATP_VMID MASK(57, 44)

/* smcsrind.adoc: what siselect and vsiselect must hold at least. */
#define ISELECT_MASK MASK(11, 0)

#define SATP_MODE MASK(63, 60)
#define SATP_ASID MASK(59, 44)
#define SATP_PPN MASK(43, 0)

#endif
