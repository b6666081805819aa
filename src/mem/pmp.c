#include "mem/pmp.h"

#define A_OFF 0u
#define A_TOR 1u
#define A_NA4 2u
#define A_NAPOT 3u
#define ADDR_MASK MASK(53, 0) /* pmpaddr holds address bits 55:2 */

static unsigned matching(uint8_t cfg)
{
    return (cfg & PMP_A) >> 3;
}

static void compile_entry(struct pmp *pmp, unsigned i)
{
    struct pmp_range *range = &pmp->range[pmp->n_ranges];
    uint64_t addr = pmp->addr[i];
    uint64_t low = i > 0 ? pmp->addr[i - 1] : 0;

    switch (matching(pmp->cfg[i])) {
    case A_TOR:
        if (low >= addr)
            return;
        range->first = low << 2;
        range->last = (addr << 2) - 1;
        break;
    case A_NA4:
        range->first = addr << 2;
        range->last = range->first + 3;
        break;
    case A_NAPOT: {
        uint64_t ones = addr ^ (addr + 1); /* trailing ones and the zero above them */

        range->first = (addr & ~ones) << 2;
        range->last = range->first + (ones << 2 | 3);
        break;
    }
    default:
        return;
    }
    range->cfg = pmp->cfg[i];
    pmp->n_ranges++;
}

/* Whatever changes an answer comes by here: no span outlives it. */
static void compile(struct pmp *pmp)
{
    for (unsigned i = 0; i < PMP_SPANS; i++)
        pmp->span[i] = (struct pmp_span){.first = 1, .last = 0};
    pmp->n_ranges = 0;
    for (unsigned i = 0; i < pmp->n; i++)
        compile_entry(pmp, i);
}

void pmp_reset(struct pmp *pmp, unsigned n)
{
    *pmp = (struct pmp){.n = n};
    compile(pmp);
}

static bool is_locked(const struct pmp *pmp, unsigned i)
{
    return (pmp->cfg[i] & PMP_L) && !(pmp->mseccfg & MSECCFG_RLB);
}

/* Under MML a new executable or shared rule for M may not be added (smepmp.adoc, rule 4b). */
static bool mml_forbids(const struct pmp *pmp, uint8_t cfg)
{
    unsigned lrwx = (cfg & PMP_L ? 8u : 0) | (cfg & PMP_R ? 4u : 0) | (cfg & PMP_W ? 2u : 0) |
                    (cfg & PMP_X ? 1u : 0);

    if (!(pmp->mseccfg & MSECCFG_MML) || (pmp->mseccfg & MSECCFG_RLB))
        return false;
    return lrwx == 9 || lrwx == 10 || lrwx == 11 || lrwx == 13;
}

void pmp_write_cfg(struct pmp *pmp, unsigned first, uint64_t value)
{
    for (unsigned i = 0; i < 8 && first + i < pmp->n; i++) {
        uint8_t cfg = (uint8_t)(value >> (8 * i)) & (PMP_L | PMP_A | PMP_X | PMP_W | PMP_R);
        bool reserved = (cfg & PMP_W) && !(cfg & PMP_R) && !(pmp->mseccfg & MSECCFG_MML);

        if (is_locked(pmp, first + i) || mml_forbids(pmp, cfg))
            continue;
        /* R=0, W=1 is reserved without MML: WARL, the write of R, W and X is dropped as W=0. */
        pmp->cfg[first + i] = reserved ? (uint8_t)(cfg & ~PMP_W) : cfg;
    }
    compile(pmp);
}

uint64_t pmp_read_cfg(const struct pmp *pmp, unsigned first)
{
    uint64_t value = 0;

    for (unsigned i = 0; i < 8 && first + i < pmp->n; i++)
        value |= (uint64_t)pmp->cfg[first + i] << (8 * i);
    return value;
}

void pmp_write_addr(struct pmp *pmp, unsigned index, uint64_t value)
{
    bool next_is_tor = index + 1 < pmp->n && matching(pmp->cfg[index + 1]) == A_TOR;

    if (index >= pmp->n || is_locked(pmp, index) || (next_is_tor && is_locked(pmp, index + 1)))
        return;
    pmp->addr[index] = value & ADDR_MASK;
    compile(pmp);
}

void pmp_write_mseccfg(struct pmp *pmp, uint64_t value)
{
    bool any_locked = false;
    uint64_t rlb;

    for (unsigned i = 0; i < pmp->n; i++)
        any_locked |= (pmp->cfg[i] & PMP_L) != 0;
    rlb = value & MSECCFG_RLB;
    if (!(pmp->mseccfg & MSECCFG_RLB) && any_locked)
        rlb = 0;
    /* MML and MMWP are sticky. */
    pmp->mseccfg |= value & (MSECCFG_MML | MSECCFG_MMWP);
    pmp->mseccfg = (pmp->mseccfg & ~MSECCFG_RLB) | rlb;
    compile(pmp);
}

/* smepmp.adoc, the truth table of MML: L R W X to permissions of M and of S/U. */
static unsigned mml_permissions(uint8_t cfg, bool is_machine)
{
    unsigned rwx = cfg & (PMP_R | PMP_W | PMP_X);
    bool locked = cfg & PMP_L;

    if (!(cfg & PMP_R) && (cfg & PMP_W)) { /* shared regions */
        if (locked)
            return cfg & PMP_X && is_machine ? PMP_R | PMP_X : PMP_X;
        if (cfg & PMP_X)
            return PMP_R | PMP_W;
        return is_machine ? PMP_R | PMP_W : PMP_R;
    }
    if (locked && rwx == (PMP_R | PMP_W | PMP_X))
        return PMP_R;
    return locked == is_machine ? rwx : 0;
}

static unsigned entry_permissions(const struct pmp *pmp, uint8_t cfg, bool is_machine)
{
    if (pmp->mseccfg & MSECCFG_MML)
        return mml_permissions(cfg, is_machine);
    if (is_machine && !(cfg & PMP_L))
        return PMP_R | PMP_W | PMP_X;
    return cfg & (PMP_R | PMP_W | PMP_X);
}

static unsigned default_permissions(const struct pmp *pmp, bool is_machine)
{
    if (!is_machine)
        return pmp->n == 0 ? PMP_R | PMP_W | PMP_X : 0;
    if (pmp->mseccfg & MSECCFG_MMWP)
        return 0;
    return pmp->mseccfg & MSECCFG_MML ? PMP_R | PMP_W : PMP_R | PMP_W | PMP_X;
}

/* The entry that decides all of the page, and how far around the page that holds. */
static void span_fill(struct pmp *pmp, uint64_t page, const struct pmp_range *winner)
{
    struct pmp_span *span = &pmp->span[pmp->next_span++ % PMP_SPANS];
    const struct pmp_range *end = winner ? winner : &pmp->range[pmp->n_ranges];

    span->first = winner ? winner->first : 0;
    span->last = winner ? winner->last : UINT64_MAX;
    for (const struct pmp_range *other = pmp->range; other < end; other++) {
        if (other->last < page && other->last >= span->first)
            span->first = other->last + 1;
        else if (other->first > page && other->first <= span->last)
            span->last = other->first - 1;
    }
    for (unsigned is_machine = 0; is_machine < 2; is_machine++)
        span->perms[is_machine] = (uint8_t)(
            winner ? entry_permissions(pmp, winner->cfg, is_machine)
                   : default_permissions(pmp, is_machine));
}

static unsigned check_ranges(struct pmp *pmp, uint64_t pa, unsigned len, bool is_machine,
                             bool *uniform)
{
    uint64_t page = pa & ~UINT64_C(0xfff);
    uint64_t last = pa + len - 1;

    *uniform = true;
    for (unsigned i = 0; i < pmp->n_ranges; i++) {
        const struct pmp_range *range = &pmp->range[i];

        if (range->last < page || range->first > page + 0xfff)
            continue;
        if (range->first > page || range->last < page + 0xfff)
            *uniform = false;
        if (range->last < pa || range->first > last)
            continue;
        if (range->first > pa || range->last < last)
            return 0;
        if (*uniform)
            span_fill(pmp, page, range);
        return entry_permissions(pmp, range->cfg, is_machine);
    }
    if (*uniform)
        span_fill(pmp, page, NULL);
    return default_permissions(pmp, is_machine);
}

unsigned pmp_check(struct pmp *pmp, uint64_t pa, unsigned len, bool is_machine, bool *uniform)
{
    uint64_t page = pa & ~UINT64_C(0xfff);

    for (unsigned i = 0; i < PMP_SPANS; i++) {
        const struct pmp_span *span = &pmp->span[i];

        if (span->first <= page && page + 0xfff <= span->last && pa + len - 1 <= span->last) {
            *uniform = true;
            return span->perms[is_machine];
        }
    }
    return check_ranges(pmp, pa, len, is_machine, uniform);
}
