/*
 * Memory as a debugger reads and writes it: by physical, guest-physical or virtual address, through
 * page tables that need not be in use now. Nothing of it shows in the guest: no A or D bit is set,
 * no TLB entry is made, no counter counts, and permissions do not matter. Devices are left alone
 * unless the caller asks for them.
 */
#ifndef HARTWOOD_DEBUG_SPACE_H
#define HARTWOOD_DEBUG_SPACE_H

#include "machine/inspect.h"

/*
 * Up to two stages; each is left out when its mode is Bare. Physical memory is a space without
 * stages, guest-physical memory one without the first.
 */
struct space {
    uint64_t atp;   /* satp or vsatp */
    uint64_t hgatp;
};

/* What one address leads to. */
struct space_place {
    uint64_t pa;
    uint64_t gpa;         /* between the stages; the address itself when the first is left out */
    unsigned log2_size;   /* of the leaf of the first stage; 64: left out */
    unsigned g_log2_size; /* of the G-stage's leaf; 64: left out */
};

enum space_fault { SPACE_OK, SPACE_NOT_MAPPED, SPACE_GUEST_NOT_MAPPED };

/*
 * Whether the mode of a satp, vsatp or hgatp is one that walks know: what a user gives need not be
 * what the CSR could hold.
 */
bool space_has_mode(uint64_t atp);

/* The memory of the code that the hart runs (in M-mode physical memory; MPRV does not count). */
struct space space_current(const struct hart *h);
/* The virtual and the guest-physical memory of the guest whose hgatp and vsatp the hart holds. */
struct space space_guest_virtual(const struct hart *h);
struct space space_guest_physical(const struct hart *h);
/*
 * The same of the guest with this VMID, as the harts hold it in their CSRs now, else as they have
 * used it lately. False: no hart knows that VMID.
 *   asid  that vsatp must have; -1: any
 */
NODISCARD bool space_of_vmid(const struct machine *machine, unsigned vmid, int32_t asid,
                             bool is_virtual, struct space *out);
/* Likewise the memory of HS- and U-mode by the ASID of satp. */
NODISCARD bool space_of_asid(const struct machine *machine, int32_t asid, struct space *out);

enum space_fault space_translate(const struct machine *machine, const struct space *space,
                                 uint64_t address, struct space_place *out);

/* Return the number of bytes that could be accessed, from the first one on. */
size_t space_read(struct machine *machine, const struct space *space, uint64_t address, void *to,
                  size_t n, bool devices);
size_t space_write(struct machine *machine, const struct space *space, uint64_t address,
                   const void *from, size_t n, bool devices);

#endif
