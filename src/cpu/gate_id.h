/*
 * The gate id: one small number for the present mode and all bits that decide what it may do
 * (gates.def). It is part of the mode key while there is an engine, so a translation may presume
 * what csr_find() answers, and none runs where the answer could be another one.
 */
#ifndef HARTWOOD_CPU_GATE_ID_H
#define HARTWOOD_CPU_GATE_ID_H

#include "cpu/csr.h"

#define GATE_SETS 512u /* combinations that get an id */

struct gate_table; /* what the ids stand for: one for all harts that share code */

struct gate_table *gate_table_create(void); /* NULL: out of memory */
void gate_table_destroy(struct gate_table *table);

/* Of the present mode; 0: unknown, since all ids are given. */
uint32_t gate_id(struct hart *h, struct gate_table *table);
/* To be called when a CSR of gates.def was written, before access_update_context(). */
void gates_changed(struct hart *h);

#endif
