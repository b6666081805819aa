/* A walk_trace in words. */
#ifndef HARTWOOD_DEBUG_WALK_PRINT_H
#define HARTWOOD_DEBUG_WALK_PRINT_H

#include <jansson.h>
#include <stdio.h>

#include "cpu/trap.h"
#include "debug/walk_trace.h"

/*
 * Writes the walk, one line a PTE, the G-stage walk of each VS-stage PTE indented below it, and
 * what comes of it: the physical address, or the trap with what each CSR would get in the mode
 * that would take it now.
 */
void walk_print(FILE *out, const struct hart *h, const struct walk_trace *trace);

/* The same as members of a JSON object. */
void walk_json(json_t *out, const struct hart *h, const struct walk_trace *trace);

/* Words for parts of it, as walk_print() and walk_json() use them. */
const char *walk_type_name(enum access_type type);  /* "load", "store", ... */
const char *walk_mode_name(uint64_t atp, bool is_gstage); /* "Sv39", "Sv48x4", "Bare", ... */
const char *walk_stage_name(const struct walk_trace *trace, const struct walk_trace_stage *stage);
/* What lies at the physical address: "RAM", a device, or that nothing does. */
const char *walk_place_name(const struct hart *h, uint64_t pa);
/* The mode that would take the walk's trap now. */
enum trap_target walk_trap_target(const struct hart *h, const struct walk_trace *trace);
const char *walk_refusal_text(enum walk_refusal refusal);
/* "VS-mode" and so on, of CTX_* flags or of a hart's mode. */
const char *walk_privilege_name(bool virt, unsigned priv);
/* The flags of a PTE that are set: "rwxu-g-ad" style, 9 characters and NUL. */
void walk_pte_flags(uint64_t pte, char text[10]);

#endif
