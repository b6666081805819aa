#include "mem/symbols.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct symbol {
    uint64_t address;
    uint64_t size;
    char *name; /* owned */
};

struct symbols {
    struct symbol *rows;          /* owned; after symbols_sort() by address, then name */
    const struct symbol **by_name; /* owned; pointers into rows, by name, then address */
    size_t n_rows;
    size_t capacity;
};

struct symbols *symbols_create(void)
{
    return calloc(1, sizeof(struct symbols));
}

void symbols_destroy(struct symbols *symbols)
{
    if (!symbols)
        return;
    for (size_t i = 0; i < symbols->n_rows; i++)
        free(symbols->rows[i].name);
    free(symbols->rows);
    free(symbols->by_name);
    free(symbols);
}

int symbols_add(struct symbols *symbols, const char *name, uint64_t address, uint64_t size)
{
    if (symbols->n_rows == symbols->capacity) {
        size_t capacity = symbols->capacity ? 2 * symbols->capacity : 64;
        struct symbol *rows = reallocarray(symbols->rows, capacity, sizeof(*rows));

        if (!rows)
            return -ENOMEM;
        symbols->rows = rows;
        symbols->capacity = capacity;
    }

    char *copy = strdup(name);

    if (!copy)
        return -ENOMEM;
    symbols->rows[symbols->n_rows++] = (struct symbol){address, size, copy};
    return 0;
}

static int order(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

static int compare_address(const void *a, const void *b)
{
    const struct symbol *x = a;
    const struct symbol *y = b;
    int by_address = order(x->address, y->address);

    return by_address ? by_address : strcmp(x->name, y->name);
}

static int compare_name(const void *a, const void *b)
{
    const struct symbol *x = *(const struct symbol *const *)a;
    const struct symbol *y = *(const struct symbol *const *)b;
    int by_name = strcmp(x->name, y->name);

    return by_name ? by_name : order(x->address, y->address);
}

int symbols_sort(struct symbols *symbols)
{
    if (symbols->n_rows == 0)
        return 0;

    const struct symbol **by_name =
        reallocarray(symbols->by_name, symbols->n_rows, sizeof(*by_name));

    if (!by_name)
        return -ENOMEM;
    symbols->by_name = by_name;
    qsort(symbols->rows, symbols->n_rows, sizeof(*symbols->rows), compare_address);
    for (size_t i = 0; i < symbols->n_rows; i++)
        by_name[i] = &symbols->rows[i];
    qsort(by_name, symbols->n_rows, sizeof(*by_name), compare_name);
    return 0;
}

size_t symbols_count(const struct symbols *symbols)
{
    return symbols->n_rows;
}

const char *symbols_name(const struct symbols *symbols, size_t n)
{
    return n < symbols->n_rows ? symbols->by_name[n]->name : NULL;
}

bool symbols_find(const struct symbols *symbols, const char *name, uint64_t *address)
{
    size_t low = 0;
    size_t high = symbols->n_rows;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (strcmp(symbols->by_name[middle]->name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == symbols->n_rows || strcmp(symbols->by_name[low]->name, name) != 0)
        return false;
    *address = symbols->by_name[low]->address;
    return true;
}

const char *symbols_at(const struct symbols *symbols, uint64_t address, uint64_t *offset)
{
    size_t low = 0;
    size_t high = symbols->n_rows;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (symbols->rows[middle].address <= address)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return NULL;

    const struct symbol *row = &symbols->rows[low - 1];

    *offset = address - row->address;
    return row->size && *offset >= row->size ? NULL : row->name;
}
