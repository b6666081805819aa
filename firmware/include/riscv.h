/*
 * The machine as C and assembly see it: CSR numbers and bits, traps, single instructions. Shared by
 * all programs of firmware/. CSRs go by number, because an assembler knows only those of the
 * extensions that it is told, and one program serves harts with and without them.
 */
#ifndef FIRMWARE_RISCV_H
#define FIRMWARE_RISCV_H

#define BIT(n) (1ul << (n))

/* Supervisor CSRs. */
#define CSR_SSTATUS 0x100
#define CSR_SIE 0x104
#define CSR_STVEC 0x105
#define CSR_SCOUNTEREN 0x106
#define CSR_SENVCFG 0x10a
#define CSR_SSCRATCH 0x140
#define CSR_SEPC 0x141
#define CSR_SCAUSE 0x142
#define CSR_STVAL 0x143
#define CSR_SIP 0x144
#define CSR_STIMECMP 0x14d
#define CSR_SATP 0x180
#define CSR_TIME 0xc01

/* VS CSRs: the supervisor CSRs of the guest. */
#define CSR_VSSTATUS 0x200
#define CSR_VSIE 0x204
#define CSR_VSTVEC 0x205
#define CSR_VSSCRATCH 0x240
#define CSR_VSEPC 0x241
#define CSR_VSCAUSE 0x242
#define CSR_VSTVAL 0x243
#define CSR_VSIP 0x244
#define CSR_VSTIMECMP 0x24d
#define CSR_VSATP 0x280

/* Hypervisor CSRs. */
#define CSR_HSTATUS 0x600
#define CSR_HEDELEG 0x602
#define CSR_HIDELEG 0x603
#define CSR_HIE 0x604
#define CSR_HTIMEDELTA 0x605
#define CSR_HCOUNTEREN 0x606
#define CSR_HENVCFG 0x60a
#define CSR_HSTATEEN0 0x60c
#define CSR_HTVAL 0x643
#define CSR_HIP 0x644
#define CSR_HVIP 0x645
#define CSR_HTINST 0x64a
#define CSR_HGATP 0x680

/* Machine CSRs. */
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
#define CSR_MCYCLECFG 0x321
#define CSR_MINSTRETCFG 0x322
#define CSR_MHPMEVENT3 0x323
#define CSR_MSCRATCH 0x340
#define CSR_MEPC 0x341
#define CSR_MCAUSE 0x342
#define CSR_MTVAL 0x343
#define CSR_MIP 0x344
#define CSR_MTINST 0x34a
#define CSR_MTVAL2 0x34b
#define CSR_PMPCFG0 0x3a0
#define CSR_PMPADDR0 0x3b0
#define CSR_MSECCFG 0x747
#define CSR_MCYCLE 0xb00
#define CSR_MVENDORID 0xf11
#define CSR_MARCHID 0xf12
#define CSR_MIMPID 0xf13
#define CSR_MHARTID 0xf14
#define CSR_CYCLE 0xc00

/* mstatus; sstatus and vsstatus have the same bits where they have them at all. */
#define MSTATUS_SIE BIT(1)
#define MSTATUS_SPIE BIT(5)
#define MSTATUS_MPIE BIT(7)
#define MSTATUS_SPP BIT(8)
#define MSTATUS_MPP_S (1ul << 11)
#define MSTATUS_MPP_MASK (3ul << 11)
#define MSTATUS_FS_INITIAL (1ul << 13)
#define MSTATUS_FS_MASK (3ul << 13)
#define MSTATUS_MPRV BIT(17)
#define MSTATUS_SUM BIT(18)
#define MSTATUS_MXR BIT(19)
#define MSTATUS_GVA BIT(38)
#define MSTATUS_MPV BIT(39)
#define MISA_C BIT(2)
#define MISA_H BIT(7)

#define HSTATUS_GVA BIT(6)
#define HSTATUS_SPV BIT(7)
#define HSTATUS_SPVP BIT(8)
#define HSTATUS_VTW BIT(21)

#define ENVCFG_LPE BIT(2)
#define ENVCFG_SSE BIT(3)
#define ENVCFG_CBIE (3ul << 4)
#define ENVCFG_CBCFE BIT(6)
#define ENVCFG_CBZE BIT(7)
#define ENVCFG_PMM (3ul << 32)
#define ENVCFG_DTE BIT(59)
#define ENVCFG_ADUE BIT(61)
#define ENVCFG_PBMTE BIT(62)
#define ENVCFG_STCE BIT(63)

#define MSECCFG_SSEED BIT(9)

/* Interrupt numbers. */
#define IRQ_SS 1
#define IRQ_VSS 2
#define IRQ_MS 3
#define IRQ_ST 5
#define IRQ_VST 6
#define IRQ_MT 7
#define IRQ_SE 9
#define IRQ_VSE 10
#define IRQ_LCOF 13
#define CAUSE_INTERRUPT BIT(63)

/* Exception numbers. */
#define CAUSE_FETCH_MISALIGNED 0
#define CAUSE_FETCH_ACCESS 1
#define CAUSE_ILLEGAL 2
#define CAUSE_BREAKPOINT 3
#define CAUSE_LOAD_MISALIGNED 4
#define CAUSE_LOAD_ACCESS 5
#define CAUSE_STORE_MISALIGNED 6
#define CAUSE_STORE_ACCESS 7
#define CAUSE_ECALL_U 8
#define CAUSE_ECALL_S 9
#define CAUSE_ECALL_VS 10
#define CAUSE_FETCH_PAGE 12
#define CAUSE_LOAD_PAGE 13
#define CAUSE_STORE_PAGE 15
#define CAUSE_SOFTWARE_CHECK 18
#define CAUSE_FETCH_GUEST_PAGE 20
#define CAUSE_LOAD_GUEST_PAGE 21
#define CAUSE_VIRTUAL 22
#define CAUSE_STORE_GUEST_PAGE 23

#ifndef __ASSEMBLER__

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TO_STRING_(x) #x
#define TO_STRING(x) TO_STRING_(x)

#define csr_read(csr)                                                                             \
    ({                                                                                            \
        uint64_t value_;                                                                          \
        __asm__ volatile("csrr %0, " TO_STRING(csr) : "=r"(value_)::"memory");                    \
        value_;                                                                                   \
    })
#define csr_write(csr, value)                                                                     \
    __asm__ volatile("csrw " TO_STRING(csr) ", %0" ::"rK"((uint64_t)(value)) : "memory")
#define csr_set(csr, bits)                                                                        \
    __asm__ volatile("csrs " TO_STRING(csr) ", %0" ::"rK"((uint64_t)(bits)) : "memory")
#define csr_clear(csr, bits)                                                                      \
    __asm__ volatile("csrc " TO_STRING(csr) ", %0" ::"rK"((uint64_t)(bits)) : "memory")
#define csr_swap(csr, value)                                                                      \
    ({                                                                                            \
        uint64_t old_;                                                                            \
        __asm__ volatile("csrrw %0, " TO_STRING(csr) ", %1"                                       \
                         : "=r"(old_)                                                             \
                         : "rK"((uint64_t)(value))                                                \
                         : "memory");                                                             \
        old_;                                                                                     \
    })

static inline void fence_i(void)
{
    __asm__ volatile("fence.i" ::: "memory");
}

static inline void fence_all(void)
{
    __asm__ volatile("fence rw, rw" ::: "memory");
}

/* Orders memory and device accesses alike. */
static inline void fence_io(void)
{
    __asm__ volatile("fence iorw, iorw" ::: "memory");
}

/* The hint of Zihintpause; a hart without it takes it for a fence of nothing. */
static inline void cpu_pause(void)
{
    __asm__ volatile(".word 0x0100000f" ::: "memory");
}

static inline void wait_for_interrupt(void)
{
    __asm__ volatile("wfi" ::: "memory");
}

static inline void sfence_vma_all(void)
{
    __asm__ volatile("sfence.vma" ::: "memory");
}

static inline void sfence_vma_va(uint64_t va)
{
    __asm__ volatile("sfence.vma %0" ::"r"(va) : "memory");
}

static inline void sfence_vma_asid(uint64_t asid)
{
    __asm__ volatile("sfence.vma x0, %0" ::"r"(asid) : "memory");
}

static inline void sfence_vma_va_asid(uint64_t va, uint64_t asid)
{
    __asm__ volatile("sfence.vma %0, %1" ::"r"(va), "r"(asid) : "memory");
}

/* HFENCE.VVMA: mappings of the VS-stage, of the guest whose VMID hgatp holds. */
static inline void hfence_vvma_all(void)
{
    __asm__ volatile(".insn r 0x73, 0, 0x11, x0, x0, x0" ::: "memory");
}

static inline void hfence_vvma_va(uint64_t va)
{
    __asm__ volatile(".insn r 0x73, 0, 0x11, x0, %0, x0" ::"r"(va) : "memory");
}

static inline void hfence_vvma_asid(uint64_t asid)
{
    __asm__ volatile(".insn r 0x73, 0, 0x11, x0, x0, %0" ::"r"(asid) : "memory");
}

static inline void hfence_vvma_va_asid(uint64_t va, uint64_t asid)
{
    __asm__ volatile(".insn r 0x73, 0, 0x11, x0, %0, %1" ::"r"(va), "r"(asid) : "memory");
}

/* HFENCE.GVMA: mappings of the G-stage. The address operand is a guest-physical one >> 2. */
static inline void hfence_gvma_all(void)
{
    __asm__ volatile(".insn r 0x73, 0, 0x31, x0, x0, x0" ::: "memory");
}

static inline void hfence_gvma_gpa(uint64_t gpa)
{
    __asm__ volatile(".insn r 0x73, 0, 0x31, x0, %0, x0" ::"r"(gpa >> 2) : "memory");
}

static inline void hfence_gvma_vmid(uint64_t vmid)
{
    __asm__ volatile(".insn r 0x73, 0, 0x31, x0, x0, %0" ::"r"(vmid) : "memory");
}

static inline void hfence_gvma_gpa_vmid(uint64_t gpa, uint64_t vmid)
{
    __asm__ volatile(".insn r 0x73, 0, 0x31, x0, %0, %1" ::"r"(gpa >> 2), "r"(vmid) : "memory");
}

#endif
#endif
