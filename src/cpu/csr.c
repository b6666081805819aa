#include "cpu/csr.h"

#include <sys/random.h>

#include "cpu/access.h"
#include "cpu/counters.h"
#include "cpu/csr_bits.h"
#include "cpu/csr_row.h"
#include "cpu/fp.h"
#include "cpu/gate_id.h"
#include "cpu/tap.h"
#include "hext/hcsr.h"
#include "mem/walk.h"

#define SSTATUS_WRITABLE                                                                           \
    (MSTATUS_SIE | MSTATUS_SPIE | MSTATUS_SPP | MSTATUS_FS | MSTATUS_SUM | MSTATUS_MXR)
#define MSTATUS_WRITABLE                                                                           \
    (SSTATUS_WRITABLE | MSTATUS_MIE | MSTATUS_MPIE | MSTATUS_MPP | MSTATUS_MPRV | MSTATUS_TVM |    \
     MSTATUS_TW | MSTATUS_TSR)

static uint64_t *storage(struct hart *h, const struct csr_row *row)
{
    return (uint64_t *)(void *)((char *)h + row->field);
}

uint64_t csr_read_field(struct hart *h, const struct csr_row *row)
{
    return *storage(h, row);
}

void csr_write_field(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t *field = storage(h, row);

    *field = (*field & ~row->mask) | (value & row->mask);
    h->irq_recheck = true;
}

uint64_t csr_read_zero(struct hart *h, const struct csr_row *row)
{
    (void)h;
    (void)row;
    return 0;
}

static uint64_t read_ones(struct hart *h, const struct csr_row *row)
{
    (void)h;
    (void)row;
    return ~UINT64_C(0);
}

void csr_write_ignored(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)h;
    (void)row;
    (void)value;
}

/* Floating point */

static uint64_t read_fflags(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return fp_flags_read(h);
}

static void fs_dirty(struct hart *h)
{
    h->csr.mstatus |= MSTATUS_FS;
    if (h->virt)
        h->csr.vsstatus |= MSTATUS_FS;
    access_update_context(h);
}

static void write_fflags(struct hart *h, const struct csr_row *row, uint64_t value)
{
    fp_flags_write(h, (uint8_t)(value & row->mask));
    fs_dirty(h);
}

static uint64_t read_frm(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->frm;
}

static void write_frm(struct hart *h, const struct csr_row *row, uint64_t value)
{
    h->frm = (uint8_t)(value & row->mask);
    fs_dirty(h);
}

static uint64_t read_fcsr(struct hart *h, const struct csr_row *row)
{
    return read_fflags(h, row) | (uint64_t)h->frm << 5;
}

static void write_fcsr(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    fp_flags_write(h, (uint8_t)(value & 0x1f));
    h->frm = (uint8_t)(value >> 5 & 7);
    fs_dirty(h);
}

/* Counters: cycle counts retired instructions too, so both stop in WFI (counters.c). */

uint64_t csr_instret(const struct hart *h)
{
    return h->instret_end - (uint64_t)h->budget + h->now_index;
}

static uint64_t read_time(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return csr_look_at_time(h) + (h->virt ? h->csr.htimedelta : 0);
}

/* zk.adoc, the seed CSR: OPST is ES16 (2) with 16 bits of entropy in each read. */
static uint64_t read_seed(struct hart *h, const struct csr_row *row)
{
    uint16_t value = 0;

    (void)row;
    if (h->config.clock->is_deterministic) {
        h->entropy ^= h->entropy << 13;
        h->entropy ^= h->entropy >> 7;
        h->entropy ^= h->entropy << 17;
        value = (uint16_t)(h->entropy >> 24);
    } else if (getrandom(&value, sizeof(value), 0) != sizeof(value)) {
        return tap_read(h, UINT64_C(1) << 30); /* WAIT */
    }
    return tap_read(h, UINT64_C(2) << 30 | value);
}

static uint64_t read_mhartid(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->config.id;
}

/* Status */

static uint64_t mstatus_value(const struct hart *h)
{
    uint64_t dirty = field_get(h->csr.mstatus, MSTATUS_FS) == FS_DIRTY ? MSTATUS_SD : 0;

    return h->csr.mstatus | MSTATUS_UXL_64 | MSTATUS_SXL_64 | dirty;
}

void csr_set_mstatus(struct hart *h, uint64_t value)
{
    uint64_t mask = MSTATUS_WRITABLE;

    if (field_get(value, MSTATUS_MPP) == 2) /* WARL: there is no privilege 2 */
        mask &= ~MSTATUS_MPP;
    if (!isa_has(h->config.isa, EXT_F))
        mask &= ~MSTATUS_FS;
    if (isa_has(h->config.isa, EXT_H))
        mask |= MSTATUS_GVA | MSTATUS_MPV;
    h->csr.mstatus = (h->csr.mstatus & ~mask) | (value & mask);
    h->irq_recheck = true;
    access_update_context(h);
}

static uint64_t read_mstatus(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return mstatus_value(h);
}

static void write_mstatus(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    csr_set_mstatus(h, value);
}

static uint64_t read_sstatus(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return mstatus_value(h) & (SSTATUS_WRITABLE | MSTATUS_UXL_64 | MSTATUS_SD);
}

static void write_sstatus(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    csr_set_mstatus(h, (h->csr.mstatus & ~SSTATUS_WRITABLE) | (value & SSTATUS_WRITABLE));
}

/* machine.adoc, mepc: without compressed instructions bit 1 is zero too. */
void csr_write_epc(struct hart *h, const struct csr_row *row, uint64_t value)
{
    csr_write_field(h, row, isa_has(h->config.isa, EXT_ZCA) ? value : value & ~UINT64_C(3));
}

/* Modes 2 and 3 are reserved: the write keeps the vector and takes Direct or Vectored. */
void csr_write_tvec(struct hart *h, const struct csr_row *row, uint64_t value)
{
    *storage(h, row) = value & ~UINT64_C(2);
}

/* Interrupts. Those of VS-level belong to hip and hie, never to sip and sie (hypervisor.adoc). */

#define MIE_WRITABLE                                                                               \
    (MIP_SSIP | MIP_MSIP | MIP_STIP | MIP_MTIP | MIP_SEIP | MIP_MEIP | MIP_LCOFIP)

uint64_t csr_mip_software(const struct hart *h)
{
    return h->csr.mip | (h->csr.hvip & MIP_VSSIP);
}

static uint64_t mip_at(const struct hart *h, uint64_t time)
{
    uint64_t mip = h->csr.mip | h->csr.hvip |
                   atomic_load_explicit(&h->pins, memory_order_acquire);

    if (time >= h->mtimecmp)
        mip |= MIP_MTIP;
    if (h->csr.menvcfg & MENVCFG_STCE)
        mip = (mip & ~MIP_STIP) | (time >= h->csr.stimecmp ? MIP_STIP : 0);
    if ((h->csr.henvcfg & MENVCFG_STCE) && time + h->csr.htimedelta >= h->csr.vstimecmp)
        mip |= MIP_VSTIP;
    return mip;
}

uint64_t csr_mip(const struct hart *h)
{
    return mip_at(h, hart_time(h));
}

uint64_t csr_mip_seen(const struct hart *h)
{
    return mip_at(h, h->config.clock->is_deterministic ? hart_time(h) : h->time_seen);
}

uint64_t csr_look_at_time(struct hart *h)
{
    h->time_seen = hart_time(h);
    return h->time_seen;
}

static uint64_t read_mip(struct hart *h, const struct csr_row *row)
{
    (void)row;
    (void)csr_look_at_time(h);
    return csr_mip_seen(h);
}

/* These interrupts, but for LCOFI where Sscofpmf is missing (machine.adoc, mip.LCOFIP). */
static uint64_t implemented(const struct hart *h, uint64_t interrupts)
{
    return isa_has(h->config.isa, EXT_SSCOFPMF) ? interrupts : interrupts & ~MIP_LCOFIP;
}

static void write_mip(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t mask = implemented(h, MIP_SSIP | MIP_SEIP | MIP_LCOFIP) |
                    (h->csr.menvcfg & MENVCFG_STCE ? 0 : MIP_STIP);

    (void)row;
    h->csr.mip = (h->csr.mip & ~mask) | (value & mask);
    if (isa_has(h->config.isa, EXT_H))
        h->csr.hvip = (h->csr.hvip & ~MIP_VSSIP) | (value & MIP_VSSIP);
    h->irq_recheck = true;
}

static void write_mideleg(struct hart *h, const struct csr_row *row, uint64_t value)
{
    csr_write_field(h, row, implemented(h, value));
}

static void write_mie(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    h->csr.mie = value & (implemented(h, MIE_WRITABLE) |
                          (isa_has(h->config.isa, EXT_H) ? MIP_VS_LEVEL : 0));
    h->irq_recheck = true;
}

static uint64_t supervisor_level(const struct hart *h)
{
    return h->csr.mideleg & ~MIP_VS_LEVEL;
}

static uint64_t read_sip(struct hart *h, const struct csr_row *row)
{
    return read_mip(h, row) & supervisor_level(h);
}

static void write_sip(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t mask = implemented(h, MIP_SSIP | MIP_LCOFIP) & h->csr.mideleg;

    (void)row;
    h->csr.mip = (h->csr.mip & ~mask) | (value & mask);
    h->irq_recheck = true;
}

static uint64_t read_sie(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->csr.mie & supervisor_level(h);
}

static void write_sie(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t mask = supervisor_level(h);

    (void)row;
    h->csr.mie = (h->csr.mie & ~mask) | (value & mask);
    h->irq_recheck = true;
}

/* machine.adoc, medeleg; hypervisor.adoc adds the guest's causes. */
static void write_medeleg(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t guest = BIT(CAUSE_ECALL_VS) | BIT(CAUSE_FETCH_GUEST) | BIT(CAUSE_LOAD_GUEST) |
                     BIT(CAUSE_VIRTUAL) | BIT(CAUSE_STORE_GUEST);

    h->csr.medeleg = value & (row->mask | (isa_has(h->config.isa, EXT_H) ? guest : 0));
}

/* smstateen.adoc: a bit for an extension that is missing is read-only zero. */
static void write_mstateen0(struct hart *h, const struct csr_row *row, uint64_t value)
{
    csr_write_field(h, row, isa_has(h->config.isa, EXT_SSCSRIND) ? value : value & ~STATEEN_CSRIND);
}

void csr_write_stimecmp(struct hart *h, const struct csr_row *row, uint64_t value)
{
    *storage(h, row) = value;
    (void)csr_look_at_time(h);
    h->irq_recheck = true;
}

/* Environment, protection, translation */

uint64_t csr_legal_envcfg(uint64_t old, uint64_t value)
{
    return field_get(value, ENVCFG_CBIE) == 2 ? (value & ~ENVCFG_CBIE) | (old & ENVCFG_CBIE)
                                              : value;
}

uint64_t csr_envcfg_fields(const struct isa_config *isa)
{
    return ENVCFG_FIOM | (isa_has(isa, EXT_ZICBOM) ? ENVCFG_CBIE | ENVCFG_CBCFE : 0) |
           (isa_has(isa, EXT_ZICBOZ) ? ENVCFG_CBZE : 0);
}

static void write_senvcfg(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    h->csr.senvcfg = csr_legal_envcfg(h->csr.senvcfg, value) & csr_envcfg_fields(h->config.isa);
}

/* What menvcfg leaves off is read-only zero in henvcfg (hypervisor.adoc, henvcfg). */
static void write_menvcfg(struct hart *h, const struct csr_row *row, uint64_t value)
{
    const struct isa_config *isa = h->config.isa;
    uint64_t mask = csr_envcfg_fields(isa);

    (void)row;
    mask |= isa_has(isa, EXT_SVADU) ? MENVCFG_ADUE : 0;
    mask |= isa_has(isa, EXT_SVPBMT) ? MENVCFG_PBMTE : 0;
    mask |= isa_has(isa, EXT_SSTC) ? MENVCFG_STCE : 0;
    h->csr.menvcfg = csr_legal_envcfg(h->csr.menvcfg, value) & mask;
    h->csr.henvcfg &= ~HENVCFG_UNDER_MENVCFG | h->csr.menvcfg;
    h->irq_recheck = true;
}

void csr_write_atp(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t mode = field_get(value, SATP_MODE);

    if (mode != ATP_MODE_BARE && (mode < ATP_MODE_SV39 || mode > ATP_MODE_SV57))
        return;
    *storage(h, row) = value;
    access_update_context(h);
}

static void protection_changed(struct hart *h)
{
    access_flush_all(h);
}

static uint64_t read_pmpcfg(struct hart *h, const struct csr_row *row)
{
    return pmp_read_cfg(&h->pmp, (row->number & 15u) * 4);
}

static void write_pmpcfg(struct hart *h, const struct csr_row *row, uint64_t value)
{
    pmp_write_cfg(&h->pmp, (row->number & 15u) * 4, value);
    protection_changed(h);
}

static uint64_t read_pmpaddr(struct hart *h, const struct csr_row *row)
{
    return h->pmp.addr[row->number - 0x3b0];
}

static void write_pmpaddr(struct hart *h, const struct csr_row *row, uint64_t value)
{
    pmp_write_addr(&h->pmp, row->number - 0x3b0u, value);
    protection_changed(h);
}

static uint64_t read_mseccfg(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->pmp.mseccfg | h->csr.mseccfg;
}

static void write_mseccfg(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    if (isa_has(h->config.isa, EXT_SMEPMP))
        pmp_write_mseccfg(&h->pmp, value);
    if (isa_has(h->config.isa, EXT_ZKR))
        h->csr.mseccfg = value & (MSECCFG_SSEED | MSECCFG_USEED);
    protection_changed(h);
    gates_changed(h); /* a row whose write may also forbid the fetch that follows */
    access_update_context(h);
}

#define FIELD(name) offsetof(struct hart, csr.name)
const struct csr_row csr_table[4096] = {
#define CSR(num, nm, extension, rd_fn, wr_fn, gate_fn, where, bits, effect)                         \
    [num] = {#nm, rd_fn, wr_fn, gate_fn, where, num, EXT_##extension, effect, bits},
#include "cpu/csr.def"
#include "hext/csr_h.def"
#undef CSR
};

enum csr_asker csr_asker_now(const struct hart *h)
{
    if (h->priv == PRIV_M)
        return ASK_M;
    if (h->virt)
        return h->priv == PRIV_S ? ASK_VS : ASK_VU;
    return h->priv == PRIV_S ? ASK_HS : ASK_U;
}

/* priv-csrs.adoc, "CSR Address Mapping Conventions": bits 9:8; HS-mode is level 2. */
static unsigned csr_level(unsigned number)
{
    return number >> 8 & 3;
}

/* Whether the row is there, and for this access at all. */
static bool row_exists(const struct hart *h, const struct csr_row *row, bool write)
{
    return row->name && isa_has(h->config.isa, row->ext) && !(write && row->number >> 10 == 3);
}

static bool gate_opens(const struct hart *h, const struct csr_row *row, enum csr_asker asker)
{
    return !row->gate || row->gate(h, row, asker);
}

const struct csr_row *csr_find(const struct hart *h, unsigned number, bool write)
{
    const struct csr_row *row = &csr_table[number & 4095];
    unsigned level = h->priv == PRIV_S && !h->virt ? 2 : h->priv;

    if (!row_exists(h, row, write) || level < csr_level(number))
        return NULL;
    if (h->virt && !gate_opens(h, row, ASK_QUALIFIED))
        return NULL;
    if (!gate_opens(h, row, csr_asker_now(h)))
        return NULL;
    return h->virt ? hext_csr_of_guest(row) : row;
}

enum cause csr_refusal(const struct hart *h, unsigned number, bool write)
{
    const struct csr_row *row = &csr_table[number & 4095];

    if (!h->virt || !row_exists(h, row, write) || csr_level(number) == 3)
        return CAUSE_ILLEGAL;
    return gate_opens(h, row, ASK_QUALIFIED) ? CAUSE_VIRTUAL : CAUSE_ILLEGAL;
}

static uint64_t misa_of(const struct isa_config *isa)
{
    uint64_t misa = UINT64_C(2) << 62 | BIT('s' - 'a') | BIT('u' - 'a');

    for (unsigned ext = 1; ext < EXT_COUNT; ext++) {
        if ((isa_exts[ext].flags & EXT_LETTER) && isa_has(isa, (enum isa_ext)ext))
            misa |= BIT(isa_exts[ext].name[0] - 'a');
    }
    if (isa_has(isa, EXT_ZBA) && isa_has(isa, EXT_ZBB) && isa_has(isa, EXT_ZBS))
        misa |= BIT('b' - 'a');
    return misa;
}

/* machine.adoc, "Reset": M-mode, MIE=MPRV=0; the rest zero is our choice. */
void csr_reset(struct hart *h)
{
    h->csr = (struct csr_state){.misa = misa_of(h->config.isa), .stimecmp = UINT64_MAX};
    pmp_reset(&h->pmp, h->config.n_pmp);
    if (isa_has(h->config.isa, EXT_H)) {
        h->csr.mideleg = MIP_VS_LEVEL;
        h->csr.vstimecmp = UINT64_MAX;
    }
    h->mtimecmp = UINT64_MAX;
    h->frm = 0;
    h->fflags = 0;
    gates_changed(h);
    counters_reset(h);
    h->entropy = 0x9e3779b97f4a7c15u ^ h->config.id;
}
