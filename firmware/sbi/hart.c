/*
 * A hart's CSRs as S-mode is to find them: what M-mode keeps, what it gives away, and the memory
 * that it protects.
 */
#include "firmware.h"
#include "guard.h"

#define PMP_RWX 7
#define PMP_NAPOT (3 << 3)

/* Traps that S-mode serves without the firmware; the others are counted and redirected. */
#define DELEGATED_EXCEPTIONS                                                                      \
    (BIT(CAUSE_FETCH_MISALIGNED) | BIT(CAUSE_BREAKPOINT) | BIT(CAUSE_ECALL_U)                     \
     | BIT(CAUSE_ECALL_VS) | BIT(CAUSE_FETCH_PAGE) | BIT(CAUSE_LOAD_PAGE) | BIT(CAUSE_STORE_PAGE) \
     | BIT(CAUSE_SOFTWARE_CHECK) | BIT(CAUSE_FETCH_GUEST_PAGE) | BIT(CAUSE_LOAD_GUEST_PAGE)       \
     | BIT(CAUSE_VIRTUAL) | BIT(CAUSE_STORE_GUEST_PAGE))
#define DELEGATED_INTERRUPTS (BIT(IRQ_SS) | BIT(IRQ_ST) | BIT(IRQ_SE) | BIT(IRQ_LCOF))

bool hart_has_h(void)
{
    return csr_read(CSR_MISA) & MISA_H;
}

/* menvcfg.STCE can be set only where there is stimecmp. */
bool hart_has_sstc(void)
{
    uint64_t envcfg;

    return csr_try_read(CSR_MENVCFG, envcfg) && envcfg & ENVCFG_STCE;
}

uint64_t hart_default_delegation(void)
{
    return DELEGATED_EXCEPTIONS;
}

/*
 * S-mode gets all there is but what it asks for by FWFT. A and D bits: without "svade" in the tree,
 * "svadu" says that the hart updates them from the beginning (Linux, riscv/extensions.yaml).
 */
uint64_t hart_default_envcfg(void)
{
    uint64_t envcfg = ENVCFG_STCE | ENVCFG_PBMTE | ENVCFG_CBZE | ENVCFG_CBCFE | BIT(4) /* CBIE */;

    if (platform.tells_svadu && !platform.tells_svade)
        envcfg |= ENVCFG_ADUE;
    return envcfg;
}

/* ---- memory protection ---- */

static bool is_napot(struct range range)
{
    return range.size >= 8 && (range.size & (range.size - 1)) == 0 && range.base % range.size == 0;
}

static uint64_t napot_address(struct range range)
{
    return range.base >> 2 | (range.size / 2 - 1) >> 2;
}

/*
 * Entry 0: the firmware, entry 1: the CLINT, whose registers are the firmware's; S-mode may touch
 * neither. Entry 2: all the rest, with all rights. A hart without PMP has nothing to protect with.
 */
static void protect_memory(void)
{
    uint64_t config = (uint64_t)(PMP_NAPOT | PMP_RWX) << 16 | PMP_NAPOT;

    if (!csr_try_write(CSR_PMPADDR0, napot_address(firmware_range())))
        return;
    if (is_napot(platform.clint)) {
        csr_write(CSR_PMPADDR0 + 1, napot_address(platform.clint));
        config |= PMP_NAPOT << 8;
    }
    csr_write(CSR_PMPADDR0 + 2, ~0ul);
    csr_write(CSR_PMPCFG0, config);
    sfence_vma_all();
}

/* ---- CSRs ---- */

static void setup_machine(void)
{
    csr_write(CSR_MIE, BIT(IRQ_MS));
    csr_write(CSR_MIDELEG, DELEGATED_INTERRUPTS);
    csr_write(CSR_MEDELEG, hart_default_delegation());
    csr_write(CSR_MCOUNTEREN, ~0u);
    (void)csr_try_write(CSR_MENVCFG, hart_default_envcfg());
    (void)csr_try_write(CSR_MSTATEEN0, ~0ul);
    (void)csr_try_write(CSR_MSECCFG, MSECCFG_SSEED); /* the seed CSR, for S-mode's random numbers */
}

static void setup_supervisor(void)
{
    csr_write(CSR_SATP, 0);
    csr_write(CSR_SIE, 0);
    csr_write(CSR_STVEC, 0);
    csr_write(CSR_SSCRATCH, 0);
    csr_write(CSR_SCOUNTEREN, 0);
    (void)csr_try_write(CSR_SENVCFG, 0);
    csr_clear(CSR_MIP, BIT(IRQ_SS) | BIT(IRQ_ST));
    time_stop();
}

static void setup_hypervisor(void)
{
    csr_write(CSR_HSTATUS, 0);
    csr_write(CSR_HEDELEG, 0);
    csr_write(CSR_HIDELEG, 0);
    csr_write(CSR_HIE, 0);
    csr_write(CSR_HVIP, 0);
    csr_write(CSR_HGATP, 0);
    csr_write(CSR_VSATP, 0);
    csr_write(CSR_HCOUNTEREN, 0);
    csr_write(CSR_HTIMEDELTA, 0);
    (void)csr_try_write(CSR_HENVCFG, 0);
    (void)csr_try_write(CSR_VSTIMECMP, ~0ul);
    hfence_gvma_all();
    hfence_vvma_all();
}

void hart_setup(void)
{
    protect_memory();
    setup_machine();
    setup_supervisor();
    if (hart_has_h())
        setup_hypervisor();
    fwft_setup();
    pmu_setup();
    sfence_vma_all();
    fence_i();
    csr_write(CSR_MSTATUS, MSTATUS_MPP_S | MSTATUS_FS_INITIAL);
}
