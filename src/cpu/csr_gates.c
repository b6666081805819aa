/*
 * The gates of CSR rows: enables in other CSRs that close a CSR to lower privileges. For a guest
 * the hypervisor's own limits have been asked before (csr_asker), so only the guest's are left.
 */
#include "cpu/csr_bits.h"
#include "cpu/csr_row.h"

/* FS counts at both levels, and its absence is always an illegal instruction (hypervisor.adoc). */
bool csr_gate_fp(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    (void)row;
    (void)asker;
    return field_get(h->csr.mstatus, MSTATUS_FS) != FS_OFF &&
           (!h->virt || field_get(h->csr.vsstatus, MSTATUS_FS) != FS_OFF);
}

/* machine.adoc, mcounteren; supervisor.adoc, scounteren; hypervisor.adoc, hcounteren. */
bool csr_gate_counter(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    uint64_t bit = BIT(row->number & 31);

    switch (asker) {
    case ASK_M:
        return true;
    case ASK_HS:
    case ASK_QUALIFIED:
        return h->csr.mcounteren & bit;
    case ASK_U:
        return h->csr.mcounteren & h->csr.scounteren & bit;
    case ASK_VS:
        return h->csr.hcounteren & bit;
    case ASK_VU:
        return h->csr.hcounteren & h->csr.scounteren & bit;
    }
    return false;
}

/* sstc.adoc: STCE and the TM bit, of M-mode for HS-mode, of HS-mode for a guest. */
bool csr_gate_stimecmp(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    (void)row;
    if (asker == ASK_M)
        return true;
    if (asker == ASK_VS)
        return (h->csr.henvcfg & MENVCFG_STCE) && (h->csr.hcounteren & COUNTER_TM);
    return (h->csr.menvcfg & MENVCFG_STCE) && (h->csr.mcounteren & COUNTER_TM);
}

/* mstatus.TVM closes satp to HS-mode, hstatus.VTVM to VS-mode. */
bool csr_gate_satp(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    (void)row;
    if (asker == ASK_VS)
        return !(h->csr.hstatus & HSTATUS_VTVM);
    return asker != ASK_HS || !(h->csr.mstatus & MSTATUS_TVM);
}

static bool stateen_allows(const struct hart *h, unsigned n, uint64_t bit, enum csr_asker asker)
{
    if (asker == ASK_M || !isa_has(h->config.isa, EXT_SMSTATEEN))
        return true;
    return (asker == ASK_VS ? h->csr.hstateen[n] : h->csr.mstateen[n]) & bit;
}

/* smstateen.adoc: ENVCFG opens senvcfg and henvcfg. */
bool csr_gate_envcfg(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    (void)row;
    return stateen_allows(h, 0, STATEEN_ENVCFG, asker);
}

/* smstateen.adoc: SE opens sstateen and hstateen of the same number. */
bool csr_gate_stateen(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    return stateen_allows(h, row->number & 3, STATEEN_SE, asker);
}

/*
 * smcsrind.adoc, indirect access. CSRIND opens what supervisors have of it. No extension here has
 * a register behind a select value yet; so each access to an alias CSR traps, as is recommended, as
 * an illegal instruction, but as a virtual one where a guest has no business with the alias.
 */
bool csr_gate_siselect(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    (void)row;
    return stateen_allows(h, 0, STATEEN_CSRIND, asker);
}

bool csr_gate_sireg(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    bool is_guests = h->priv == PRIV_S && stateen_allows(h, 0, STATEEN_CSRIND, ASK_VS);

    (void)row;
    return asker == ASK_QUALIFIED && stateen_allows(h, 0, STATEEN_CSRIND, asker) && !is_guests;
}

bool csr_gate_vsireg(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    (void)row;
    return asker == ASK_QUALIFIED && stateen_allows(h, 0, STATEEN_CSRIND, asker);
}

bool csr_gate_mireg(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    (void)h;
    (void)row;
    (void)asker;
    return false;
}

/* zk.adoc, "Access Control to seed": never for a guest. */
bool csr_gate_seed(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    (void)row;
    if (asker == ASK_M)
        return true;
    if (asker == ASK_VS || asker == ASK_VU)
        return false;
    return h->csr.mseccfg & (asker == ASK_U ? MSECCFG_USEED : MSECCFG_SSEED);
}

bool csr_gate_pmp(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    unsigned first = row->number < 0x3b0 ? (row->number & 15u) * 4 : row->number - 0x3b0u;

    (void)asker;
    return h->pmp.n > 0 && first < 64;
}
