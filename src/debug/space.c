#include "debug/space.h"

#include <string.h>

#include "cpu/csr_bits.h"
#include "cpu/state.h"
#include "mem/walk.h"

struct space space_current(const struct hart *h)
{
    if (h->virt)
        return space_guest_virtual(h);
    return (struct space){.atp = h->priv == PRIV_M ? 0 : h->csr.satp};
}

struct space space_guest_virtual(const struct hart *h)
{
    return (struct space){.atp = h->csr.vsatp, .hgatp = h->csr.hgatp};
}

struct space space_guest_physical(const struct hart *h)
{
    return (struct space){.hgatp = h->csr.hgatp};
}

/* A translation to be looked for. */
struct wanted {
    bool virt;
    unsigned vmid;  /* virt */
    bool is_paged;  /* satp or vsatp translates */
    int32_t asid;   /* is_paged: of it; -1: any */
};

static bool is_bare(uint64_t atp)
{
    return field_get(atp, SATP_MODE) == ATP_MODE_BARE;
}

static bool has_asid(uint64_t atp, int32_t asid)
{
    return asid < 0 || (!is_bare(atp) && field_get(atp, SATP_ASID) == (uint64_t)asid);
}

/* The bank in which the hart used that translation last, or NULL. */
static const struct tlb_bank *find_bank(const struct hart *h, const struct wanted *wanted)
{
    const struct tlb_bank *found = NULL;

    for (unsigned i = 0; i < TLB_BANKS; i++) {
        const struct tlb_bank *bank = &h->banks[i];
        uint32_t used = bank->context.data | bank->context.fetch;

        if (!bank->is_valid || !(used & CTX_VIRT) == wanted->virt ||
            (wanted->virt && field_get(bank->context.hgatp, HGATP_VMID) != wanted->vmid) ||
            (wanted->is_paged && (!(used & CTX_PAGED) ||
                                  !has_asid(bank->context.atp, wanted->asid))))
            continue;
        if (!found || bank->last_use > found->last_use)
            found = bank;
    }
    return found;
}

static bool space_of_bank(const struct machine *machine, const struct wanted *wanted,
                          struct space *out)
{
    for (unsigned i = 0; i < machine_n_harts(machine); i++) {
        const struct tlb_bank *bank = find_bank(machine_hart(machine, i), wanted);

        if (!bank)
            continue;
        *out = (struct space){.atp = wanted->is_paged ? bank->context.atp : 0,
                              .hgatp = wanted->virt ? bank->context.hgatp : 0};
        return true;
    }
    return false;
}

bool space_of_vmid(const struct machine *machine, unsigned vmid, int32_t asid, bool is_virtual,
                   struct space *out)
{
    const struct wanted wanted = {true, vmid, is_virtual, asid};

    for (unsigned i = 0; i < machine_n_harts(machine); i++) {
        const struct hart *h = machine_hart(machine, i);

        if (field_get(h->csr.hgatp, HGATP_VMID) != vmid || is_bare(h->csr.hgatp) ||
            (is_virtual && !has_asid(h->csr.vsatp, asid)))
            continue;
        *out = is_virtual ? space_guest_virtual(h) : space_guest_physical(h);
        return true;
    }
    return space_of_bank(machine, &wanted, out);
}

bool space_of_asid(const struct machine *machine, int32_t asid, struct space *out)
{
    const struct wanted wanted = {.is_paged = true, .asid = asid};

    for (unsigned i = 0; i < machine_n_harts(machine); i++) {
        const struct hart *h = machine_hart(machine, i);

        if (is_bare(h->csr.satp) || !has_asid(h->csr.satp, asid))
            continue;
        *out = (struct space){.atp = h->csr.satp};
        return true;
    }
    return space_of_bank(machine, &wanted, out);
}

/* ---- translation ---- */

/* One translation under way: what reading a PTE needs. */
struct pte_reader {
    struct phys *phys;
    uint64_t hgatp; /* of the tables' own addresses; 0: physical */
    bool in_gstage; /* a PTE could not be read because of the G-stage */
};

/* A leaf is found whatever it permits: as a load by S-mode, which sees user pages. */
static enum walk_result walk(uint64_t atp, bool is_gstage, uint64_t address,
                             const struct walk_memory *memory, struct walk_out *out)
{
    const struct walk_in in = {
        .va = address,
        .atp = atp,
        .is_gstage = is_gstage,
        .is_user = is_gstage,
        .sum = true,
        .mxr = true,
        .adue = true, /* A may be clear; write_pte() does not set it */
        .pbmte = true,
        .has_napot = true,
    };

    return walk_stage(&in, memory, out);
}

bool space_has_mode(uint64_t atp)
{
    uint64_t mode = field_get(atp, SATP_MODE);

    return mode == ATP_MODE_BARE || (mode >= ATP_MODE_SV39 && mode <= ATP_MODE_SV57);
}

static bool read_physical(void *ctx, uint64_t pa, uint64_t *pte)
{
    const struct pte_reader *reader = ctx;
    const uint8_t *ram = phys_ram(reader->phys, pa, sizeof(*pte));

    if (ram)
        memcpy(pte, ram, sizeof(*pte));
    return ram;
}

static bool write_nothing(void *ctx, uint64_t address, uint64_t pte)
{
    (void)ctx;
    (void)address;
    (void)pte;
    return true;
}

static bool through_gstage(struct pte_reader *reader, uint64_t gpa, struct walk_out *out)
{
    const struct walk_memory memory = {read_physical, write_nothing, reader};

    if (is_bare(reader->hgatp)) {
        *out = (struct walk_out){.pa = gpa, .log2_size = 64};
        return true;
    }
    return walk(reader->hgatp, true, gpa, &memory, out) == WALK_OK;
}

static bool read_guest(void *ctx, uint64_t gpa, uint64_t *pte)
{
    struct pte_reader *reader = ctx;
    struct walk_out out;

    reader->in_gstage = !through_gstage(reader, gpa, &out);
    return !reader->in_gstage && read_physical(reader, out.pa, pte);
}

enum space_fault space_translate(const struct machine *machine, const struct space *space,
                                 uint64_t address, struct space_place *out)
{
    struct pte_reader reader = {.phys = machine_phys(machine), .hgatp = space->hgatp};
    const struct walk_memory memory = {read_guest, write_nothing, &reader};
    struct walk_out first = {.pa = address, .log2_size = 64};
    struct walk_out second;

    if (!space_has_mode(space->atp))
        return SPACE_NOT_MAPPED;
    if (!space_has_mode(space->hgatp))
        return SPACE_GUEST_NOT_MAPPED;
    if (!is_bare(space->atp) && walk(space->atp, false, address, &memory, &first) != WALK_OK)
        return reader.in_gstage ? SPACE_GUEST_NOT_MAPPED : SPACE_NOT_MAPPED;
    if (!through_gstage(&reader, first.pa, &second))
        return SPACE_GUEST_NOT_MAPPED;
    *out = (struct space_place){.pa = second.pa,
                                .gpa = first.pa,
                                .log2_size = first.log2_size,
                                .g_log2_size = second.log2_size};
    return SPACE_OK;
}

/* ---- access ---- */

/* The widest access that the device takes at pa, at most n bytes; 0: none. */
static unsigned device_size(const struct device *dev, uint64_t pa, size_t n)
{
    unsigned size = dev->ops->max_size;

    while (size > 1 && (size > n || (pa & (size - 1))))
        size /= 2;
    return size < dev->ops->min_size ? 0 : size;
}

/* At most one page, at a physical address. Returns the number of bytes read. */
static size_t read_part(struct phys *phys, uint64_t pa, uint8_t *to, size_t n, bool devices)
{
    const uint8_t *ram = phys_ram(phys, pa, n);
    size_t done = 0;

    if (ram) {
        memcpy(to, ram, n);
        return n;
    }
    while (done < n) {
        const struct device *dev = phys_device(phys, pa + done);
        uint64_t value;
        unsigned size = 1;

        if (!dev || !(dev->rom || devices))
            break;
        if (!dev->rom)
            size = device_size(dev, pa + done, n - done);
        if (!size || !phys_read(phys, pa + done, size, &value))
            break;
        memcpy(to + done, &value, size);
        done += size;
    }
    return done;
}

static size_t write_part(struct phys *phys, uint64_t pa, const uint8_t *from, size_t n,
                         bool devices)
{
    uint8_t *ram = phys_ram(phys, pa, n);
    size_t done = 0;

    if (ram) {
        memcpy(ram, from, n);
        phys_written(phys, pa, n);
        return n;
    }
    while (devices && done < n) {
        const struct device *dev = phys_device(phys, pa + done);
        unsigned size = dev ? device_size(dev, pa + done, n - done) : 0;
        uint64_t value = 0;

        memcpy(&value, from + done, size);
        if (!size || !phys_write(phys, pa + done, size, value))
            break;
        done += size;
    }
    return done;
}

/* Bytes from `address` to the end of its page, at most n. */
static size_t part_of(uint64_t address, size_t n)
{
    size_t left = PHYS_PAGE_SIZE - (size_t)(address % PHYS_PAGE_SIZE);

    return n < left ? n : left;
}

size_t space_read(struct machine *machine, const struct space *space, uint64_t address, void *to,
                  size_t n, bool devices)
{
    size_t done = 0;

    while (done < n) {
        size_t part = part_of(address + done, n - done);
        struct space_place place;
        size_t got;

        if (space_translate(machine, space, address + done, &place) != SPACE_OK)
            break;
        got = read_part(machine_phys(machine), place.pa, (uint8_t *)to + done, part, devices);
        done += got;
        if (got < part)
            break;
    }
    return done;
}

size_t space_write(struct machine *machine, const struct space *space, uint64_t address,
                   const void *from, size_t n, bool devices)
{
    size_t done = 0;

    while (done < n) {
        size_t part = part_of(address + done, n - done);
        struct space_place place;
        size_t got;

        if (space_translate(machine, space, address + done, &place) != SPACE_OK)
            break;
        got = write_part(machine_phys(machine), place.pa, (const uint8_t *)from + done, part,
                         devices);
        done += got;
        if (got < part)
            break;
    }
    return done;
}
