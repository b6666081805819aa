#include "debug/names.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/state.h"
#include "mem/load.h"

static void free_table(struct names_table *table)
{
    symbols_destroy(table->symbols);
    free(table->path);
    free(table);
}

void names_free(struct names *names)
{
    while (names->tables) {
        struct names_table *table = names->tables;

        names->tables = table->next;
        free_table(table);
    }
}

int names_add(struct names *names, const char *path, const struct point_filter *where, char *error,
              size_t error_size)
{
    struct names_table *table = calloc(1, sizeof(*table));
    int err = -ENOMEM;

    if (table) {
        table->path = strdup(path);
        table->symbols = symbols_create();
        table->where = *where;
    }
    if (!table || !table->path || !table->symbols)
        snprintf(error, error_size, "out of memory");
    else
        err = load_elf_symbols(path, table->symbols, error, error_size);
    if (err < 0) {
        if (table)
            free_table(table);
        return err;
    }
    table->next = names->tables;
    names->tables = table;
    return 0;
}

bool names_loaded_address(const struct machine *machine, const struct hart *h, uint64_t address,
                          uint64_t *loaded)
{
    const struct space space = space_current(h);
    struct space_place place;

    *loaded = address;
    if (!h->virt)
        return true;
    if (space_translate(machine, &space, address, &place) != SPACE_OK)
        return false;
    *loaded = place.pa;
    return true;
}

static const char *loaded_at(const struct machine *machine, const struct hart *h, uint64_t address,
                             uint64_t *offset)
{
    const struct symbols *symbols = machine_symbols(machine);
    uint64_t loaded;

    if (!symbols || !names_loaded_address(machine, h, address, &loaded))
        return NULL;
    return symbols_at(symbols, loaded, offset);
}

const char *names_at(const struct names *names, const struct machine *machine, const struct hart *h,
                     uint64_t address, uint64_t *offset)
{
    const char *name = NULL;

    *offset = 0;
    for (const struct names_table *t = names->tables; t && !name; t = t->next) {
        if (point_filter_passes(&t->where, h, h->virt, h->csr.hgatp))
            name = symbols_at(t->symbols, address, offset);
    }
    return name ? name : loaded_at(machine, h, address, offset);
}

bool names_find(const struct names *names, const struct machine *machine, const char *name,
                uint64_t *address)
{
    const struct symbols *loaded = machine_symbols(machine);

    for (const struct names_table *t = names->tables; t; t = t->next) {
        if (symbols_find(t->symbols, name, address))
            return true;
    }
    return loaded && symbols_find(loaded, name, address);
}
