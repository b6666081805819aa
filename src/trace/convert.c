/* A binary log back to text. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "trace/internal.h"

/* Reads all steps; n: how many were read. 0, or -EINVAL when the file is damaged. */
static int convert(FILE *in, struct trace *trace, uint64_t *n)
{
    struct trace_context context = {0};
    struct trace_step step = {0};
    int result;

    for (*n = 0; (result = trace_read_binary(in, &context, &step)) > 0; ++*n)
        trace_step(trace, &step);
    return result;
}

int trace_convert(const char *path, enum trace_format format, const struct trace_filter *filter,
                  const struct isa_config *isa, FILE *out, char *error, size_t error_size)
{
    struct trace *trace = trace_on_stream(out, format, filter, isa);
    FILE *in = fopen(path, "rbe");
    uint64_t n;
    int result = 0;

    if (!in || !trace) {
        result = in ? -ENOMEM : -errno;
        snprintf(error, error_size, "%s: %s", path, strerror(-result));
    } else if (!trace_read_header(in)) {
        snprintf(error, error_size, "%s: not a binary trace of this version", path);
        result = -EINVAL;
    } else {
        result = convert(in, trace, &n);
        if (result < 0)
            snprintf(error, error_size, "%s: damaged or cut off behind step %llu", path,
                     (unsigned long long)n);
        (void)trace_flush(trace); /* the caller looks at its stream */
    }
    trace_destroy(trace);
    if (in)
        fclose(in);
    return result;
}
