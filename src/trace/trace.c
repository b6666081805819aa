/* The log's file: open, filter, write or keep the last steps, close. */
#include "trace/trace.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "trace/internal.h"

#define BUFFER_SIZE (1u << 20)

struct trace {
    FILE *file;   /* owned, unless borrowed from the caller of trace_on_stream() */
    bool is_borrowed;
    char *buffer; /* owned: the file's */
    enum trace_format format;
    struct trace_filter filter;
    struct isa_decoder *decoder; /* owned; NULL: no disassembly */
    struct trace_context context;
    struct trace_step *kept; /* owned ring of filter.last steps; NULL: all are written */
    uint64_t n_steps;        /* that passed the filter */
    int status;              /* 0 or -errno */
};

struct trace *trace_on_stream(FILE *file, enum trace_format format,
                              const struct trace_filter *filter, const struct isa_config *isa)
{
    struct trace *t = calloc(1, sizeof(*t));

    if (!t)
        return NULL;
    t->file = file;
    t->is_borrowed = true;
    t->format = format;
    t->filter = *filter;
    if (format == TRACE_DISASM)
        t->decoder = isa_decoder_create(isa);
    if (filter->last)
        t->kept = calloc(filter->last, sizeof(*t->kept));
    if ((format == TRACE_DISASM && !t->decoder) || (filter->last && !t->kept)) {
        trace_destroy(t);
        return NULL;
    }
    return t;
}

int trace_create(const char *path, enum trace_format format, const struct trace_filter *filter,
                 const struct isa_config *isa, struct trace **out, char *error, size_t error_size)
{
    FILE *file = fopen(path, "wbe");
    struct trace *t;

    if (!file) {
        int err = errno;

        snprintf(error, error_size, "%s: %s", path, strerror(err));
        return -err;
    }
    t = trace_on_stream(file, format, filter, isa);
    if (t)
        t->buffer = malloc(BUFFER_SIZE);
    if (!t || !t->buffer) {
        snprintf(error, error_size, "%s: out of memory", path);
        trace_destroy(t);
        fclose(file);
        return -ENOMEM;
    }
    t->is_borrowed = false;
    setvbuf(file, t->buffer, _IOFBF, BUFFER_SIZE);
    if (format == TRACE_BINARY)
        trace_write_header(file);
    *out = t;
    return 0;
}

static void write_step(struct trace *t, const struct trace_step *step)
{
    errno = 0;
    if (t->format == TRACE_BINARY)
        trace_write_binary(t->file, &t->context, step);
    else
        trace_write_text(t->file, step, t->decoder);
    if (ferror(t->file))
        t->status = errno ? -errno : -EIO;
}

void trace_step(void *ctx, const struct trace_step *step)
{
    struct trace *t = ctx;

    if (t->status < 0 || !trace_filter_passes(&t->filter, step))
        return;
    if (t->kept)
        t->kept[t->n_steps % t->filter.last] = *step;
    else
        write_step(t, step);
    t->n_steps++;
}

int trace_status(const struct trace *t)
{
    return t->status;
}

int trace_flush(struct trace *t)
{
    uint64_t n = t->n_steps < t->filter.last ? t->n_steps : t->filter.last;

    for (uint64_t i = t->n_steps - n; t->kept && i < t->n_steps && t->status == 0; i++)
        write_step(t, &t->kept[i % t->filter.last]);
    t->n_steps = t->kept ? 0 : t->n_steps;
    if (t->status == 0 && fflush(t->file) != 0)
        t->status = -errno;
    return t->status;
}

void trace_destroy(struct trace *t)
{
    if (!t)
        return;
    if (!t->is_borrowed)
        fclose(t->file);
    isa_decoder_destroy(t->decoder);
    free(t->kept);
    free(t->buffer);
    free(t);
}
