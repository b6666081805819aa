/*
 * The seams between the hart and the H extension (hypervisor.adoc): translation of a guest's
 * addresses, and traps that reach HS-mode or stay in the guest. CSR rows are in hcsr.h.
 */
#ifndef HARTWOOD_HEXT_HEXT_H
#define HARTWOOD_HEXT_HEXT_H

#include "cpu/access.h"

/*
 * Translates a guest virtual address through both stages (norm:H_vm_twostage).
 *   va    any 64-bit value
 *   type  what is done there; with its context `ctx` (CTX_*) from the bank in use
 *   *t    supervisor physical address, guest-physical address and common permissions
 * False: h->trap holds a page fault, a guest-page fault or an access fault of that type, each with
 * tval = va and gva. Costs at most 35 reads of PTEs (Sv57 on Sv57x4).
 */
NODISCARD bool hext_translate(struct hart *h, uint64_t va, enum access_type type, uint32_t ctx,
                              struct access_target *t);

/* Whether a guest's trap that HS-mode would get goes on to the guest (norm:H_trap_deleg). */
bool hext_trap_is_delegated(const struct hart *h, uint64_t cause);
/* Enters that trap in VS-mode (norm:H_trap_vs_csrwrites). Sets h->pc, not the privilege. */
void hext_enter_guest(struct hart *h);
/* What a trap into HS-mode writes beside the supervisor CSRs (norm:H_trap_hs_csrwrites). */
void hext_trap_to_hs(struct hart *h);
/* What a trap into M-mode writes beside the machine CSRs (norm:H_trap_m_csrwrites). */
void hext_trap_to_machine(struct hart *h);

/* SRET in VS-mode (norm:sret_v1): sets h->pc and returns the new privilege. */
enum priv hext_return_in_guest(struct hart *h);

#endif
