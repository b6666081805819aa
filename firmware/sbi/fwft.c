/*
 * Firmware features: fields that S-mode may set but only M-mode can reach. All are local to a hart.
 */
#include "firmware.h"
#include "guard.h"

#define FLAG_LOCK 1

enum { FEATURE_MISALIGNED_DELEGATION = 0 };

/* Bits of menvcfg that are a feature each; the number is the feature's. */
static const uint64_t envcfg_bits[] = {
    [1] = ENVCFG_LPE, [2] = ENVCFG_SSE, [3] = ENVCFG_DTE, [4] = ENVCFG_ADUE, [5] = ENVCFG_PMM,
};
static const uint64_t misaligned = BIT(CAUSE_LOAD_MISALIGNED) | BIT(CAUSE_STORE_MISALIGNED);

void fwft_setup(void)
{
    this_hart()->fwft_locked = 0;
}

/* Tries the bits and puts back what was there. */
static bool hart_has_bits(uint64_t bits)
{
    uint64_t old, all;

    if (!csr_try_read(CSR_MENVCFG, old))
        return false;
    csr_set(CSR_MENVCFG, bits);
    all = csr_read(CSR_MENVCFG);
    csr_write(CSR_MENVCFG, old);
    return all & bits;
}

/* 0, or why there is no such feature. */
static long feature_error(uint32_t feature)
{
    if (feature == FEATURE_MISALIGNED_DELEGATION)
        return 0;
    if (feature >= ARRAY_SIZE(envcfg_bits))
        return SBI_ERR_DENIED;
    return hart_has_bits(envcfg_bits[feature]) ? 0 : SBI_ERR_NOT_SUPPORTED;
}

/* PMLEN of menvcfg.PMM: 0 none, 2 is 7 bits, 3 is 16. */
static uint64_t pmm_of_length(uint64_t length)
{
    return length == 7 ? 2ul << 32 : length == 16 ? 3ul << 32 : 0;
}

static uint64_t get(uint32_t feature)
{
    uint64_t envcfg;

    if (feature == FEATURE_MISALIGNED_DELEGATION)
        return (csr_read(CSR_MEDELEG) & misaligned) != 0;
    envcfg = csr_read(CSR_MENVCFG) & envcfg_bits[feature];
    if (envcfg_bits[feature] != ENVCFG_PMM)
        return envcfg != 0;
    return envcfg == pmm_of_length(7) ? 7 : envcfg == pmm_of_length(16) ? 16 : 0;
}

static bool put(uint32_t feature, uint64_t value)
{
    uint64_t bits = feature == FEATURE_MISALIGNED_DELEGATION ? 0 : envcfg_bits[feature];
    uint64_t old;

    if (bits == ENVCFG_PMM ? value && !pmm_of_length(value) : value > 1)
        return false;
    if (feature == FEATURE_MISALIGNED_DELEGATION) {
        csr_clear(CSR_MEDELEG, misaligned);
        if (value)
            csr_set(CSR_MEDELEG, misaligned);
        return true;
    }
    old = csr_read(CSR_MENVCFG);
    csr_write(CSR_MENVCFG,
              (old & ~bits) | (bits == ENVCFG_PMM ? pmm_of_length(value) : value ? bits : 0));
    if (get(feature) == value)
        return true;
    csr_write(CSR_MENVCFG, old);
    return false;
}

static struct sbi_return feature_set(uint32_t feature, uint64_t value, uint64_t flags)
{
    struct hart *hart = this_hart();

    if (flags & ~(uint64_t)FLAG_LOCK)
        return sbi_error(SBI_ERR_INVALID_PARAM);
    if (hart->fwft_locked >> feature & 1)
        return sbi_error(SBI_ERR_DENIED_LOCKED);
    if (!put(feature, value))
        return sbi_error(SBI_ERR_INVALID_PARAM);
    sfence_vma_all(); /* A and D are taken from cached translations otherwise */
    if (flags & FLAG_LOCK)
        hart->fwft_locked |= 1u << feature;
    return sbi_error(SBI_SUCCESS);
}

struct sbi_return fwft_call(const uint64_t *a, uint64_t function)
{
    uint32_t feature = (uint32_t)a[0];
    long error;

    if (function > 1)
        return sbi_error(SBI_ERR_NOT_SUPPORTED);
    error = feature_error(feature);
    if (error)
        return sbi_error(error);
    return function == 0 ? feature_set(feature, a[1], a[2]) : sbi_value(get(feature));
}
