/*
 * The CSRs that HS-mode and guests have of the H extension (hypervisor.adoc). Laws:
 * 1. hip, hie, vsip and vsie own no bit: they are views of hvip, mip and mie, so an alias can
 *    never disagree with what it is an alias of.
 * 2. GEILEN is 0, VSXLEN is HSXLEN is 64, and guests are little-endian: those fields are read-only.
 */
#include "hext/hcsr.h"

#include "cpu/access.h"
#include "cpu/csr_bits.h"
#include "mem/walk.h"

#define VSSTATUS_WRITABLE                                                                          \
    (MSTATUS_SIE | MSTATUS_SPIE | MSTATUS_SPP | MSTATUS_FS | MSTATUS_SUM | MSTATUS_MXR)
#define HSTATUS_WRITABLE                                                                           \
    (HSTATUS_GVA | HSTATUS_SPV | HSTATUS_SPVP | HSTATUS_HU | HSTATUS_VTVM | HSTATUS_VTW |          \
     HSTATUS_VTSR)
#define HGATP_MODE SATP_MODE
#define HGATP_PPN MASK(43, 2) /* a root has 16 KiB: PPN[1:0] are read-only zero */

const struct csr_row *hext_csr_of_guest(const struct csr_row *row)
{
    const struct csr_row *twin;

    if ((row->number & 0xf00) != 0x100)
        return row;
    twin = &csr_table[row->number + 0x100];
    return twin->name ? twin : row;
}

/* mstatus.TVM (norm:hgatp_tvm_illegal). */
bool hcsr_gate_hgatp(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    (void)row;
    return asker != ASK_HS || !(h->csr.mstatus & MSTATUS_TVM);
}

bool hcsr_gate_hstateen(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    return isa_has(h->config.isa, EXT_H) && csr_gate_stateen(h, row, asker);
}

bool hcsr_gate_vstimecmp(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    return isa_has(h->config.isa, EXT_H) && csr_gate_stimecmp(h, row, asker);
}

bool hcsr_gate_vsiselect(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    return isa_has(h->config.isa, EXT_H) && csr_gate_siselect(h, row, asker);
}

uint64_t hcsr_read_hstatus(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->csr.hstatus | HSTATUS_VSXL_64;
}

void hcsr_write_hstatus(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    h->csr.hstatus = value & HSTATUS_WRITABLE;
}

/* What mideleg keeps in M-mode is read-only zero (norm:mideleg_hroz). */
uint64_t hcsr_read_hideleg(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->csr.hideleg & h->csr.mideleg;
}

/* Bit 13 is Shlcofideleg's (norm:vsip_vsie_lcofi). */
void hcsr_write_hideleg(struct hart *h, const struct csr_row *row, uint64_t value)
{
    bool has_lcofi = isa_has(h->config.isa, EXT_SHLCOFIDELEG);

    csr_write_field(h, row, (has_lcofi ? value : value & ~MIP_LCOFIP) & h->csr.mideleg);
}

/* The interrupts that a guest has under their own number: aliases of bits of sip and sie. */
static uint64_t guest_supervisor_level(const struct hart *h)
{
    return h->csr.hideleg & h->csr.mideleg & MIP_LCOFIP;
}

/* Interrupts: hie and hip are the VS-level bits of mie and mip. */

uint64_t hcsr_read_hie(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->csr.mie & MIP_VS_LEVEL;
}

void hcsr_write_hie(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    h->csr.mie = (h->csr.mie & ~MIP_VS_LEVEL) | (value & MIP_VS_LEVEL);
    h->irq_recheck = true;
}

uint64_t hcsr_read_hip(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return csr_mip(h) & MIP_VS_LEVEL;
}

/* Only VSSIP can be written; the others come from hvip, the timer and the controller. */
void hcsr_write_hip(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    h->csr.hvip = (h->csr.hvip & ~MIP_VSSIP) | (value & MIP_VSSIP);
    h->irq_recheck = true;
}

/* The guest sees what hideleg gives it, one bit lower (norm:hideleg_trans). */
uint64_t hcsr_read_vsie(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return (h->csr.mie & h->csr.hideleg & MIP_VS_LEVEL) >> 1 |
           (h->csr.mie & guest_supervisor_level(h));
}

void hcsr_write_vsie(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t mask = h->csr.hideleg & MIP_VS_LEVEL;
    uint64_t same = guest_supervisor_level(h);

    (void)row;
    h->csr.mie = (h->csr.mie & ~(mask | same)) | (value << 1 & mask) | (value & same);
    h->irq_recheck = true;
}

uint64_t hcsr_read_vsip(struct hart *h, const struct csr_row *row)
{
    uint64_t mip = csr_mip(h);

    (void)row;
    return (mip & h->csr.hideleg & MIP_VS_LEVEL) >> 1 | (mip & guest_supervisor_level(h));
}

void hcsr_write_vsip(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t mask = h->csr.hideleg & MIP_VSSIP;
    uint64_t same = guest_supervisor_level(h);

    (void)row;
    h->csr.hvip = (h->csr.hvip & ~mask) | (value << 1 & mask);
    h->csr.mip = (h->csr.mip & ~same) | (value & same);
    h->irq_recheck = true;
}

/* Environment */

void hcsr_write_henvcfg(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t mask = csr_envcfg_fields(h->config.isa) | (HENVCFG_UNDER_MENVCFG & h->csr.menvcfg);

    (void)row;
    h->csr.henvcfg = csr_legal_envcfg(h->csr.henvcfg, value) & mask;
    h->irq_recheck = true;
}

/* smstateen.adoc: a bit that is zero in mstateen is read-only zero in hstateen. */
uint64_t hcsr_read_hstateen(struct hart *h, const struct csr_row *row)
{
    unsigned n = row->number & 3;

    return h->csr.hstateen[n] & h->csr.mstateen[n];
}

void hcsr_write_hstateen(struct hart *h, const struct csr_row *row, uint64_t value)
{
    unsigned n = row->number & 3;
    uint64_t mask = row->mask & h->csr.mstateen[n];

    h->csr.hstateen[n] = (h->csr.hstateen[n] & ~mask) | (value & mask);
}

/* Translation. Unlike satp, an unsupported MODE leaves only MODE as it was. */
void hcsr_write_hgatp(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t mode = field_get(value, HGATP_MODE);
    uint64_t mask = HGATP_VMID | HGATP_PPN;

    (void)row;
    if (mode == ATP_MODE_BARE || (mode >= ATP_MODE_SV39 && mode <= ATP_MODE_SV57))
        mask |= HGATP_MODE;
    h->csr.hgatp = (h->csr.hgatp & ~mask) | (value & mask);
    access_update_context(h);
}

/* The guest's status: SD tells of its own FS only (norm:vsstatus_sd_xs_op). */
uint64_t hcsr_read_vsstatus(struct hart *h, const struct csr_row *row)
{
    uint64_t dirty = field_get(h->csr.vsstatus, MSTATUS_FS) == FS_DIRTY ? MSTATUS_SD : 0;

    (void)row;
    return h->csr.vsstatus | MSTATUS_UXL_64 | dirty;
}

void hcsr_write_vsstatus(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t mask = VSSTATUS_WRITABLE;

    (void)row;
    if (!isa_has(h->config.isa, EXT_F))
        mask &= ~MSTATUS_FS;
    h->csr.vsstatus = value & mask;
    h->irq_recheck = true;
    access_update_context(h);
}
