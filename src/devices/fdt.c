#include "devices/fdt.h"

#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CAPACITY (256 * 1024)
#define INTERRUPT_LEVEL_HIGH 4

struct fdt_writer {
    void *blob; /* owned */
    int error;
    unsigned depth; /* open nodes, the root included */
    uint32_t interrupt_parent;
    unsigned interrupt_cells;
};

static void note(struct fdt_writer *fdt, int result)
{
    if (fdt->error == 0 && result < 0)
        fdt->error = result;
}

struct fdt_writer *fdt_writer_create(void)
{
    struct fdt_writer *fdt = calloc(1, sizeof(*fdt));

    if (!fdt)
        return NULL;
    fdt->blob = calloc(1, CAPACITY);
    if (!fdt->blob) {
        free(fdt);
        return NULL;
    }
    note(fdt, fdt_create(fdt->blob, CAPACITY));
    note(fdt, fdt_finish_reservemap(fdt->blob));
    fdt_writer_begin(fdt, "");
    return fdt;
}

void fdt_writer_destroy(struct fdt_writer *fdt)
{
    if (!fdt)
        return;
    free(fdt->blob);
    free(fdt);
}

int fdt_writer_error(const struct fdt_writer *fdt)
{
    return fdt->error;
}

void *fdt_writer_finish(struct fdt_writer *fdt, size_t *size)
{
    void *blob = fdt->blob;

    if (fdt->depth != 1) /* libfdt does not count */
        note(fdt, -FDT_ERR_BADSTATE);
    fdt_writer_end(fdt);
    note(fdt, fdt_finish(blob));
    if (fdt->error)
        return NULL;
    *size = fdt_totalsize(blob);
    fdt->blob = NULL;
    return blob;
}

void fdt_writer_begin(struct fdt_writer *fdt, const char *name)
{
    note(fdt, fdt_begin_node(fdt->blob, name));
    fdt->depth++;
}

void fdt_writer_begin_unit(struct fdt_writer *fdt, const char *name, uint64_t unit)
{
    char full[64];
    int n = snprintf(full, sizeof(full), "%s@%llx", name, (unsigned long long)unit);

    if (n < 0 || (size_t)n >= sizeof(full))
        note(fdt, -FDT_ERR_NOSPACE);
    else
        fdt_writer_begin(fdt, full);
}

void fdt_writer_end(struct fdt_writer *fdt)
{
    note(fdt, fdt_end_node(fdt->blob));
    fdt->depth--;
}

void fdt_writer_bytes(struct fdt_writer *fdt, const char *name, const void *bytes, size_t size)
{
    if (size > CAPACITY)
        note(fdt, -FDT_ERR_NOSPACE);
    else
        note(fdt, fdt_property(fdt->blob, name, bytes, (int)size));
}

void fdt_writer_flag(struct fdt_writer *fdt, const char *name)
{
    fdt_writer_bytes(fdt, name, NULL, 0);
}

void fdt_writer_u32(struct fdt_writer *fdt, const char *name, uint32_t value)
{
    note(fdt, fdt_property_u32(fdt->blob, name, value));
}

void fdt_writer_u64(struct fdt_writer *fdt, const char *name, uint64_t value)
{
    note(fdt, fdt_property_u64(fdt->blob, name, value));
}

void fdt_writer_cells(struct fdt_writer *fdt, const char *name, const uint32_t *cells, unsigned n)
{
    void *data;

    note(fdt, fdt_property_placeholder(fdt->blob, name, (int)(n * sizeof(*cells)), &data));
    if (fdt->error)
        return;
    for (unsigned i = 0; i < n; i++) {
        fdt32_t cell = cpu_to_fdt32(cells[i]);

        memcpy((char *)data + i * sizeof(cell), &cell, sizeof(cell));
    }
}

void fdt_writer_string(struct fdt_writer *fdt, const char *name, const char *value)
{
    fdt_writer_bytes(fdt, name, value, strlen(value) + 1);
}

void fdt_writer_strings(struct fdt_writer *fdt, const char *name, const char *const *values)
{
    char *data;
    void *placed;
    size_t size = 0;

    for (const char *const *v = values; *v; v++)
        size += strlen(*v) + 1;
    if (size > CAPACITY) {
        note(fdt, -FDT_ERR_NOSPACE);
        return;
    }
    note(fdt, fdt_property_placeholder(fdt->blob, name, (int)size, &placed));
    if (fdt->error)
        return;
    data = placed;
    for (const char *const *v = values; *v; v++)
        data = stpcpy(data, *v) + 1;
}

void fdt_writer_reg(struct fdt_writer *fdt, uint64_t base, uint64_t size)
{
    const uint32_t cells[] = {(uint32_t)(base >> 32), (uint32_t)base, (uint32_t)(size >> 32),
                              (uint32_t)size};

    fdt_writer_cells(fdt, "reg", cells, ARRAY_SIZE(cells));
}

void fdt_writer_set_interrupt_parent(struct fdt_writer *fdt, uint32_t phandle, unsigned n_cells)
{
    fdt->interrupt_parent = phandle;
    fdt->interrupt_cells = n_cells;
}

void fdt_writer_interrupt(struct fdt_writer *fdt, uint32_t source)
{
    const uint32_t cells[] = {source, INTERRUPT_LEVEL_HIGH};

    fdt_writer_cells(fdt, "interrupts", cells, fdt->interrupt_cells);
    fdt_writer_u32(fdt, "interrupt-parent", fdt->interrupt_parent);
}
