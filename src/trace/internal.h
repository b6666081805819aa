/* What the files of the commit log share. */
#ifndef HARTWOOD_TRACE_INTERNAL_H
#define HARTWOOD_TRACE_INTERNAL_H

#include "trace/trace.h"

/* Steps in their text form; decoder: NULL, or for a comment with the instruction's text. */
void trace_write_text(FILE *out, const struct trace_step *step, const struct isa_decoder *decoder);

/* A text log on a stream that stays the caller's. NULL: out of memory. */
struct trace *trace_on_stream(FILE *file, enum trace_format format,
                              const struct trace_filter *filter, const struct isa_config *isa);

/* What a binary step leaves out because it follows from the one before. */
struct trace_context {
    uint64_t next_pc, next_index;
    uint16_t vmid, asid;
    uint8_t hart, mode;
    bool is_known;
};

void trace_write_header(FILE *out);
void trace_write_binary(FILE *out, struct trace_context *context, const struct trace_step *step);
/* The file's mark; false: it is no log of this version. */
bool trace_read_header(FILE *in);
/* 1: a step was read; 0: the file ends; -EINVAL: it is damaged. */
int trace_read_binary(FILE *in, struct trace_context *context, struct trace_step *step);

#endif
