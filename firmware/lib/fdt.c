#include "fdt.h"

#define HEADER_SIZE (4 * FDT_HEADER_WORDS)
#define LARGEST_TREE 0x1000000 /* what says to be larger is damaged */

bool string_equal(const char *a, const char *b)
{
    while (*a && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

bool fdt_lists(const uint8_t *data, uint32_t size, const char *word)
{
    uint32_t begin = 0;

    for (uint32_t i = 0; i < size; i++) {
        if (data[i] == 0) {
            if (string_equal((const char *)data + begin, word))
                return true;
            begin = i + 1;
        }
    }
    return false;
}

uint64_t fdt_cells(const uint8_t *data, uint32_t size, unsigned cell, unsigned n)
{
    uint64_t value = 0;

    for (unsigned i = cell; i < cell + n; i++) {
        if (4 * i + 4 > size)
            return 0;
        value = value << 32 | fdt_be32(data + 4 * i);
    }
    return value;
}

static uint32_t word(const struct fdt *fdt, unsigned index)
{
    return fdt_be32(fdt->base + 4 * index);
}

bool fdt_open(struct fdt *fdt, const void *tree)
{
    uint32_t total;

    fdt->base = tree;
    if (!tree || (uintptr_t)tree % 8 || word(fdt, FDT_WORD_MAGIC) != FDT_MAGIC)
        return false;
    total = word(fdt, FDT_WORD_TOTAL);
    fdt->structure = word(fdt, FDT_WORD_STRUCT);
    fdt->structure_end = fdt->structure + word(fdt, FDT_WORD_STRUCT_SIZE);
    fdt->strings = word(fdt, FDT_WORD_STRINGS);
    fdt->strings_end = fdt->strings + word(fdt, FDT_WORD_STRINGS_SIZE);
    return total >= HEADER_SIZE && total <= LARGEST_TREE && fdt->structure % 4 == 0
           && fdt->structure <= fdt->structure_end && fdt->structure_end <= total
           && fdt->strings < fdt->strings_end && fdt->strings_end <= total
           && fdt->base[fdt->strings_end - 1] == 0;
}

/* Offset behind the string at `offset`, aligned to a cell; 0 when it does not end. */
static uint32_t skip_string(const struct fdt *fdt, uint32_t offset)
{
    while (offset < fdt->structure_end && fdt->base[offset])
        offset++;
    return offset < fdt->structure_end ? (offset + 4) & ~3u : 0;
}

static bool read_property(const struct fdt *fdt, uint32_t *at, struct fdt_token *token)
{
    uint32_t name;

    if (fdt->structure_end - *at < 8)
        return false;
    token->size = fdt_be32(fdt->base + *at);
    name = fdt_be32(fdt->base + *at + 4);
    *at += 8;
    if (token->size > fdt->structure_end - *at || name >= fdt->strings_end - fdt->strings)
        return false;
    token->name = (const char *)fdt->base + fdt->strings + name;
    token->data = fdt->base + *at;
    *at += (token->size + 3) & ~3u;
    return *at <= fdt->structure_end;
}

struct fdt_token fdt_next(const struct fdt *fdt, uint32_t *offset)
{
    struct fdt_token token = {.kind = FDT_END, .offset = *offset, .name = ""};
    uint32_t at = *offset;

    if (at > fdt->structure_end || fdt->structure_end - at < 4)
        return token;
    token.kind = fdt_be32(fdt->base + at);
    at += 4;
    if (token.kind == FDT_BEGIN_NODE) {
        token.name = (const char *)fdt->base + at;
        at = skip_string(fdt, at);
        if (at == 0)
            token.kind = FDT_END;
    } else if (token.kind == FDT_PROP && !read_property(fdt, &at, &token)) {
        token.kind = FDT_END;
    }
    *offset = at;
    return token;
}
