/*
 * The x86-64 translator: an engine (cpu/engine.h) that makes host code of blocks that run often.
 */
#ifndef HARTWOOD_JIT_JIT_H
#define HARTWOOD_JIT_JIT_H

#include <stdio.h>

#include "base.h"

struct engine;
struct isa_config;

/* For --stats. */
struct jit_stats {
    uint64_t regions, region_insns, calls_emitted, bytes, links, flushes, failures, translate_ns;
};

/* Borrowed by harts until they are destroyed. 0 or -errno; -ENOTSUP: not on this host. */
int jit_create(const struct isa_config *isa, bool is_deterministic, struct engine **out);
void jit_destroy(struct engine *e);
void jit_get_stats(const struct engine *e, struct jit_stats *out);

/*
 * To be called before anything is translated: code counts its jumps and its calls of C
 * (native_counts in cpu/hart.h) and tells what it is at. 0 or -errno.
 */
int jit_keep_counts(struct engine *e);

/* How often C was called for an instruction by translated code, or for a CSR by such ones. */
struct jit_call {
    const char *name; /* static */
    uint64_t count;
};
/* With jit_keep_counts(): the first `n` of them, the most frequent first. Returns their number. */
unsigned jit_get_calls(struct engine *e, struct jit_call *out, unsigned n);

/*
 * From now on keeps an account of each translation with code at guest addresses first to last, and
 * lets its blocks count. 0 or a negative errno value, -ELIBACC where the host has no libcapstone.
 * jit_dump() writes them, the most executed first.
 */
int jit_keep_dump(struct engine *e, uint64_t first, uint64_t last);
void jit_dump(const struct engine *e, FILE *out);
/* From now on tells perf where code is, in /tmp/perf-PID.map. 0 or -errno. */
int jit_make_perf_map(struct engine *e);

/*
 * For tests: engines made from now on use nothing but x86-64's first version, or again what the host
 * has. Engines of both kinds must not live at the same time.
 */
void jit_presume_old_host(bool is_old);

/* For tests: entries until translation; the n-th request for code memory fails (0: none). */
void jit_set_threshold(struct engine *e, int32_t threshold);
void jit_fail_at(struct engine *e, uint64_t n);
/* For tests: code memory ends `bytes` behind what is kept. */
void jit_limit_room(struct engine *e, size_t bytes);

#endif
