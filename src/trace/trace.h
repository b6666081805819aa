/*
 * The commit log (docs/trace.md): what harts did, as text in Spike's form or as compact binary.
 */
#ifndef HARTWOOD_TRACE_TRACE_H
#define HARTWOOD_TRACE_TRACE_H

#include <stdio.h>

#include "cpu/isa.h"
#include "cpu/tracer.h"

enum trace_format { TRACE_TEXT, TRACE_DISASM, TRACE_BINARY };

/* Bits of trace_filter.modes. */
enum trace_mode {
    TRACE_MODE_M = 1,
    TRACE_MODE_HS = 2,
    TRACE_MODE_U = 4,
    TRACE_MODE_VS = 8,
    TRACE_MODE_VU = 16,
};

struct trace_range {
    uint64_t first, last; /* both inside */
};

/* Which steps are written: those that pass every part. trace_filter_init() passes all. */
struct trace_filter {
    unsigned modes;
    int32_t vmid, asid, hart; /* -1: any; a VMID only fits V=1 */
    struct trace_range pc, insns;
    struct trace_range memory; /* an access with one of its bytes' va, gpa or pa in it */
    bool has_memory;
    uint32_t last; /* only the last so many steps; 0: all */
};
#define TRACE_MAX_LAST 100000

void trace_filter_init(struct trace_filter *filter);
/* "mode=VS+VU,pc=0x80000000-0x8000ffff,...": 0 or -EINVAL with a one-line reason. */
NODISCARD int trace_filter_parse(const char *text, struct trace_filter *filter, char *error,
                                 size_t error_size);
bool trace_filter_passes(const struct trace_filter *filter, const struct trace_step *step);

struct trace;

/*
 * Opens the file. isa: borrowed, for TRACE_DISASM. Returns 0 or -errno with a one-line reason.
 */
NODISCARD int trace_create(const char *path, enum trace_format format,
                           const struct trace_filter *filter, const struct isa_config *isa,
                           struct trace **out, char *error, size_t error_size);
/* For hart_set_trace(); ctx is the trace. */
trace_sink trace_step;
/* 0, or the -errno of the first write that failed; nothing is written after that. */
int trace_status(const struct trace *trace);
/* Writes what is kept back (`last`). Returns trace_status(). */
int trace_flush(struct trace *trace);
void trace_destroy(struct trace *trace); /* NULL is fine */

/* Rewrites a binary log as text. 0 or -errno with a one-line reason. */
NODISCARD int trace_convert(const char *path, enum trace_format format,
                            const struct trace_filter *filter, const struct isa_config *isa,
                            FILE *out, char *error, size_t error_size);

/* The name of a mode: M, HS, U, VS, VU. */
const char *trace_mode_name(unsigned priv, bool virt);

#endif
