/*
 * Events that instructions themselves are: loads, stores, branches, jumps. While a counter that
 * runs counts one of them, blocks are decoded with an op in front that counts (MODE_COUNTS).
 */
#ifndef HARTWOOD_CPU_COUNT_OP_H
#define HARTWOOD_CPU_COUNT_OP_H

#include "cpu/state.h"

/*
 * The op that counts instruction `id` and goes on to block_op(); NULL when it is no event. What it
 * counts is retired instructions: counters_not_retired() takes a trapping one back.
 */
op_fn *count_op(const struct hart *h, enum insn_id id);

#endif
