#include "cpu/csr.h"

#include <sys/random.h>

#include "cpu/access.h"
#include "cpu/csr_bits.h"
#include "cpu/csr_row.h"
#include "cpu/fp.h"
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

/* Gates */

static bool gate_fp(const struct hart *h, const struct csr_row *row)
{
    (void)row;
    return field_get(h->csr.mstatus, MSTATUS_FS) != FS_OFF;
}

/* zicntr.adoc and machine.adoc, mcounteren; supervisor.adoc, scounteren. */
static bool gate_counter(const struct hart *h, const struct csr_row *row)
{
    uint64_t bit = BIT(row->number & 31);

    if (h->priv < PRIV_M && !(h->csr.mcounteren & bit))
        return false;
    return h->priv > PRIV_U || (h->csr.scounteren & bit);
}

static bool gate_stimecmp(const struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->priv == PRIV_M ||
           ((h->csr.menvcfg & MENVCFG_STCE) && (h->csr.mcounteren & COUNTER_TM));
}

static bool gate_satp(const struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->priv == PRIV_M || !(h->csr.mstatus & MSTATUS_TVM);
}

static bool gate_stateen_bit(const struct hart *h, uint64_t bit)
{
    return h->priv == PRIV_M || !isa_has(h->config.isa, EXT_SMSTATEEN) ||
           (h->csr.mstateen[0] & bit);
}

static bool gate_senvcfg(const struct hart *h, const struct csr_row *row)
{
    (void)row;
    return gate_stateen_bit(h, STATEEN_ENVCFG);
}

static bool gate_sstateen(const struct hart *h, const struct csr_row *row)
{
    return h->priv == PRIV_M || (h->csr.mstateen[row->number & 3] & STATEEN_SE);
}

static bool gate_seed(const struct hart *h, const struct csr_row *row)
{
    (void)row;
    if (h->priv == PRIV_M)
        return true;
    return h->csr.mseccfg & (h->priv == PRIV_S ? MSECCFG_SSEED : MSECCFG_USEED);
}

static bool gate_pmp(const struct hart *h, const struct csr_row *row)
{
    unsigned first = row->number < 0x3b0 ? (row->number & 15u) * 4 : row->number - 0x3b0u;

    return h->pmp.n > 0 && first < 64;
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

/* Counters: cycle counts retired instructions too, so both stop in WFI. */

uint64_t csr_instret(const struct hart *h)
{
    return h->instret_end - (uint64_t)h->budget + h->now_index;
}

static uint64_t read_mcycle(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->csr.mcountinhibit & COUNTER_CY ? h->csr.mcycle_frozen
                                             : csr_instret(h) + h->csr.mcycle_offset;
}

static uint64_t read_minstret(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->csr.mcountinhibit & COUNTER_IR ? h->csr.minstret_frozen
                                             : csr_instret(h) + h->csr.minstret_offset;
}

/* A written value is what the next instruction reads: the write's own retirement counts not. */
static void write_mcycle(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    h->csr.mcycle_frozen = value;
    h->csr.mcycle_offset = value - csr_instret(h) - 1;
}

static void write_minstret(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    h->csr.minstret_frozen = value;
    h->csr.minstret_offset = value - csr_instret(h) - 1;
}

static void write_mcountinhibit(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t cycle = read_mcycle(h, NULL);
    uint64_t instret = read_minstret(h, NULL);

    h->csr.mcountinhibit = value & row->mask;
    h->csr.mcycle_frozen = cycle;
    h->csr.minstret_frozen = instret;
    h->csr.mcycle_offset = cycle - csr_instret(h);
    h->csr.minstret_offset = instret - csr_instret(h);
}

static uint64_t read_time(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return hart_time(h);
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
        return UINT64_C(1) << 30; /* WAIT */
    }
    return UINT64_C(2) << 30 | value;
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
static void write_epc(struct hart *h, const struct csr_row *row, uint64_t value)
{
    csr_write_field(h, row, isa_has(h->config.isa, EXT_ZCA) ? value : value & ~UINT64_C(3));
}

/* Modes 2 and 3 are reserved: the write keeps the vector and takes Direct or Vectored. */
static void write_tvec(struct hart *h, const struct csr_row *row, uint64_t value)
{
    *storage(h, row) = value & ~UINT64_C(2);
}

/* Interrupts */

uint64_t csr_mip_software(const struct hart *h)
{
    return h->csr.mip;
}

uint64_t csr_mip(const struct hart *h)
{
    uint64_t time = hart_time(h);
    uint64_t mip = h->csr.mip | atomic_load_explicit(&h->pins, memory_order_acquire);

    if (time >= h->mtimecmp)
        mip |= MIP_MTIP;
    if (h->csr.menvcfg & MENVCFG_STCE)
        mip = (mip & ~MIP_STIP) | (time >= h->csr.stimecmp ? MIP_STIP : 0);
    return mip;
}

static uint64_t read_mip(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return csr_mip(h);
}

static void write_mip(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t mask = MIP_SSIP | MIP_SEIP | (h->csr.menvcfg & MENVCFG_STCE ? 0 : MIP_STIP);

    (void)row;
    h->csr.mip = (h->csr.mip & ~mask) | (value & mask);
    h->irq_recheck = true;
}

static uint64_t read_sip(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return csr_mip(h) & h->csr.mideleg;
}

static void write_sip(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t mask = MIP_SSIP & h->csr.mideleg;

    (void)row;
    h->csr.mip = (h->csr.mip & ~mask) | (value & mask);
    h->irq_recheck = true;
}

static uint64_t read_sie(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->csr.mie & h->csr.mideleg;
}

static void write_sie(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    h->csr.mie = (h->csr.mie & ~h->csr.mideleg) | (value & h->csr.mideleg);
    h->irq_recheck = true;
}

static void write_stimecmp(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    h->csr.stimecmp = value;
    h->irq_recheck = true;
}

/* Environment, protection, translation */

/* CBIE = 2 is reserved: the field keeps its value. */
static uint64_t legal_envcfg(uint64_t old, uint64_t value)
{
    return field_get(value, ENVCFG_CBIE) == 2 ? (value & ~ENVCFG_CBIE) | (old & ENVCFG_CBIE) : value;
}

static void write_senvcfg(struct hart *h, const struct csr_row *row, uint64_t value)
{
    h->csr.senvcfg = legal_envcfg(h->csr.senvcfg, value) & row->mask;
}

static void write_menvcfg(struct hart *h, const struct csr_row *row, uint64_t value)
{
    const struct isa_config *isa = h->config.isa;
    uint64_t mask = ENVCFG_FIOM;

    (void)row;
    mask |= isa_has(isa, EXT_ZICBOM) ? ENVCFG_CBIE | ENVCFG_CBCFE : 0;
    mask |= isa_has(isa, EXT_ZICBOZ) ? ENVCFG_CBZE : 0;
    mask |= isa_has(isa, EXT_SVADU) ? MENVCFG_ADUE : 0;
    mask |= isa_has(isa, EXT_SVPBMT) ? MENVCFG_PBMTE : 0;
    mask |= isa_has(isa, EXT_SSTC) ? MENVCFG_STCE : 0;
    h->csr.menvcfg = legal_envcfg(h->csr.menvcfg, value) & mask;
    h->irq_recheck = true;
    access_update_context(h);
}

static void write_satp(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t mode = field_get(value, SATP_MODE);

    (void)row;
    /* A write with an unsupported MODE has no effect at all. */
    if (mode != ATP_MODE_BARE && (mode < ATP_MODE_SV39 || mode > ATP_MODE_SV57))
        return;
    h->csr.satp = value;
    access_update_context(h);
}

static void protection_changed(struct hart *h)
{
    tlb_flush_all(h->banks);
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
}

#define FIELD(name) offsetof(struct hart, csr.name)
const struct csr_row csr_table[4096] = {
#define CSR(num, nm, extension, rd_fn, wr_fn, gate_fn, where, bits, plain)                         \
    [num] = {#nm, rd_fn, wr_fn, gate_fn, where, num, EXT_##extension, plain, bits},
#include "cpu/csr.def"
#undef CSR
};

const struct csr_row *csr_find(const struct hart *h, unsigned number, bool write)
{
    const struct csr_row *row = &csr_table[number & 4095];

    if (!row->name || !isa_has(h->config.isa, row->ext))
        return NULL;
    if (h->priv < (number >> 8 & 3))
        return NULL;
    if (write && number >> 10 == 3)
        return NULL;
    return !row->gate || row->gate(h, row) ? row : NULL;
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
    h->mtimecmp = UINT64_MAX;
    h->frm = 0;
    h->fflags = 0;
    h->entropy = 0x9e3779b97f4a7c15u ^ h->config.id;
}
