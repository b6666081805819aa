/* What must be equal when a leader has come back and its follower has caught up. */
#include <inttypes.h>
#include <string.h>

#include "check/internal.h"
#include "cpu/csr.h"

static void value(struct check *c, const char *name, uint64_t expected, uint64_t got)
{
    if (expected != got)
        report_item(c, name, -1, -1, expected, got);
}

static void registers(struct check *c, const struct hart *a, const struct hart *b)
{
    for (int i = 1; i < 32; i++) {
        if (a->x[i] != b->x[i])
            report_item(c, NULL, i, -1, a->x[i], b->x[i]);
    }
    for (int i = 0; i < 32; i++) {
        if (a->f[i] != b->f[i])
            report_item(c, NULL, -1, i, a->f[i], b->f[i]);
    }
}

/* The CSR whose storage this is. */
static const char *csr_name(size_t field)
{
    for (unsigned number = 0; number < 4096; number++) {
        if (csr_table[number].name && csr_table[number].field == field)
            return csr_table[number].name;
    }
    return "a CSR";
}

static void csrs(struct check *c, const struct hart *a, const struct hart *b)
{
    const uint64_t *expected = (const uint64_t *)&a->csr, *got = (const uint64_t *)&b->csr;

    if (memcmp(expected, got, sizeof(a->csr)) == 0)
        return;
    for (size_t i = 0; i < sizeof(a->csr) / 8; i++) {
        if (expected[i] != got[i])
            report_item(c, csr_name(offsetof(struct hart, csr) + 8 * i), -1, -1, expected[i],
                        got[i]);
    }
}

static void protection(struct check *c, const struct pmp *a, const struct pmp *b)
{
    char name[16];

    if (memcmp(a->cfg, b->cfg, sizeof(a->cfg)) == 0 &&
        memcmp(a->addr, b->addr, sizeof(a->addr)) == 0 && a->mseccfg == b->mseccfg)
        return;
    value(c, "mseccfg", a->mseccfg, b->mseccfg);
    for (unsigned i = 0; i < PMP_MAX; i++) {
        snprintf(name, sizeof(name), "pmp%ucfg", i);
        value(c, name, a->cfg[i], b->cfg[i]);
        snprintf(name, sizeof(name), "pmpaddr%u", i);
        value(c, name, a->addr[i], b->addr[i]);
    }
}

/* Counters of what decoded code does; those of the TLB differ and are played back (tap.h). */
static void counters(struct check *c, const struct counters *a, const struct counters *b)
{
    char name[24];

    for (unsigned n = 0; n < COUNTERS; n++) {
        if (a->config[n] == b->config[n])
            continue;
        snprintf(name, sizeof(name), "mhpmevent%u", n);
        value(c, name, a->config[n], b->config[n]);
    }
    for (unsigned event = EVENT_LOADS; event <= EVENT_WORLD_SWITCHES; event++) {
        if (a->total[event] == b->total[event])
            continue;
        snprintf(name, sizeof(name), "event %u", event);
        value(c, name, a->total[event], b->total[event]);
    }
}

void compare_harts(struct check *c, const struct hart *expected, const struct hart *got)
{
    const struct hart *a = expected, *b = got;

    value(c, "pc", a->pc, b->pc);
    value(c, "privilege", a->priv, b->priv);
    value(c, "V", a->virt, b->virt);
    registers(c, a, b);
    value(c, "fflags", a->fflags, b->fflags);
    value(c, "frm", a->frm, b->frm);
    csrs(c, a, b);
    value(c, "mtimecmp", a->mtimecmp, b->mtimecmp);
    value(c, "instret", csr_instret(a), csr_instret(b));
    value(c, "WFI", a->is_waiting, b->is_waiting);
    value(c, "LR size", a->reservation.size, b->reservation.size);
    if (a->reservation.size) {
        value(c, "LR address", a->reservation.pa, b->reservation.pa);
        value(c, "LR value", a->reservation.value, b->reservation.value);
    }
    protection(c, &a->pmp, &b->pmp);
    counters(c, &a->counters, &b->counters);
}

static uint64_t word_at(const struct phys *phys, uint64_t pa)
{
    uint64_t word = 0;

    memcpy(&word, phys_ram(phys, pa, 8), 8);
    return word;
}

/* Reports the 64-bit words of [pa, pa + len) that differ. */
static bool words(struct check *c, uint64_t pa, uint64_t len)
{
    bool is_equal = true;
    char name[40];

    for (uint64_t at = align_down(pa, 8); at < pa + len; at += 8) {
        uint64_t expected = word_at(c->phys, at), got = word_at(c->config.phys, at);

        if (expected == got)
            continue;
        snprintf(name, sizeof(name), "RAM %#" PRIx64, at);
        report_item(c, name, -1, -1, expected, got);
        is_equal = false;
    }
    return is_equal;
}

void compare_written(struct check *c)
{
    for (size_t i = 0; i < c->written.n; i++) {
        const struct check_range *r = &c->written.items[i];

        if (memcmp(phys_ram(c->phys, r->pa, r->len), phys_ram(c->config.phys, r->pa, r->len),
                   r->len) != 0)
            words(c, r->pa, r->len);
    }
}

bool compare_page(struct check *c, uint64_t pa)
{
    const uint8_t *expected = phys_ram(c->phys, pa, PHYS_PAGE_SIZE);
    const uint8_t *got = phys_ram(c->config.phys, pa, PHYS_PAGE_SIZE);

    return memcmp(expected, got, PHYS_PAGE_SIZE) == 0 || words(c, pa, PHYS_PAGE_SIZE);
}

/*
 * Stray stores: a page that translated code can write fast. Those elsewhere are found at the end,
 * when all pages are compared.
 */
void compare_some_pages(struct check *c, const struct hart *leader)
{
    const struct tlb_bank *bank = leader->bank;

    for (unsigned tries = 0; tries < 4; tries++) {
        unsigned i = c->sweep++ % TLB_ENTRIES;

        if (bank->entry[i].tag_w != TLB_INVALID && phys_ram(c->phys, bank->cold[i].pa, 1)) {
            (void)compare_page(c, bank->cold[i].pa);
            break;
        }
    }
}
