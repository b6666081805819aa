/*
 * Tells S-mode which memory is not its own: /reserved-memory gets a node with "no-map" (Devicetree
 * Specification 0.4, section 3.5). The node has the name that OpenSBI gives it, because existing
 * supervisors look for it. The tree grows in place; who loads it leaves room behind it.
 */
#include "fdt.h"
#include "firmware.h"

#define MAX_ADDED 256
#define SLACK 1024 /* free space at the end: loaders that come next edit the tree in place, too */

struct text {
    uint8_t bytes[MAX_ADDED];
    uint32_t n;
};

static void add_word(struct text *text, uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        text->bytes[text->n++] = (uint8_t)(value >> shift);
}

static void add_string(struct text *text, const char *string)
{
    do {
        text->bytes[text->n++] = (uint8_t)*string;
    } while (*string++);
}

static void add_name(struct text *structure, const char *name)
{
    add_word(structure, FDT_BEGIN_NODE);
    add_string(structure, name);
    while (structure->n % 4)
        structure->bytes[structure->n++] = 0;
}

/* The property's name goes to the new strings, which lie behind the old ones. */
static void add_property(struct text *structure, struct text *strings, uint32_t old_strings,
                         const char *name, uint32_t size)
{
    add_word(structure, FDT_PROP);
    add_word(structure, size);
    add_word(structure, old_strings + strings->n);
    add_string(strings, name);
}

static void add_range(struct text *structure, struct text *strings, uint32_t old_strings,
                      struct range range)
{
    add_name(structure, "mmode_resv0@80000000");
    add_property(structure, strings, old_strings, "reg", 16);
    add_word(structure, (uint32_t)(range.base >> 32));
    add_word(structure, (uint32_t)range.base);
    add_word(structure, (uint32_t)(range.size >> 32));
    add_word(structure, (uint32_t)range.size);
    add_property(structure, strings, old_strings, "no-map", 0);
    add_word(structure, FDT_END_NODE);
}

static void add_parent(struct text *structure, struct text *strings, uint32_t old_strings,
                       struct range range)
{
    add_name(structure, "reserved-memory");
    add_property(structure, strings, old_strings, "#address-cells", 4);
    add_word(structure, 2);
    add_property(structure, strings, old_strings, "#size-cells", 4);
    add_word(structure, 2);
    add_property(structure, strings, old_strings, "ranges", 0);
    add_range(structure, strings, old_strings, range);
    add_word(structure, FDT_END_NODE);
}

/*
 * Where the new node goes: before the end of /reserved-memory, or else of the root; 0: nowhere.
 * *has_parent says which.
 */
static uint32_t find_place(const struct fdt *fdt, bool *has_parent)
{
    uint32_t offset = fdt->structure;
    int depth = 0;
    bool inside = false;

    *has_parent = false;
    for (;;) {
        struct fdt_token token = fdt_next(fdt, &offset);

        if (token.kind == FDT_END)
            return 0;
        if (token.kind == FDT_BEGIN_NODE) {
            depth++;
            if (depth == 2)
                inside = string_equal(token.name, "reserved-memory");
        } else if (token.kind == FDT_END_NODE) {
            if (depth == 1)
                return token.offset;
            if (depth == 2 && inside) {
                *has_parent = true;
                return token.offset;
            }
            depth--;
        }
    }
}

/* Makes room for `n` bytes at an offset of the tree. */
static void open_gap(uint8_t *tree, uint32_t end, uint32_t offset, uint32_t n)
{
    for (uint32_t i = end; i > offset; i--)
        tree[i + n - 1] = tree[i - 1];
}

static void insert(uint8_t *tree, uint32_t end, uint32_t offset, const struct text *text)
{
    open_gap(tree, end, offset, text->n);
    for (uint32_t i = 0; i < text->n; i++)
        tree[offset + i] = text->bytes[i];
}

static void grow_word(uint8_t *tree, unsigned index, uint32_t by)
{
    uint32_t value = fdt_be32(tree + 4 * index) + by;

    for (unsigned i = 0; i < 4; i++)
        tree[4 * index + i] = (uint8_t)(value >> (24 - 8 * i));
}

const char *fdt_reserve(void *tree, struct range range)
{
    static struct text structure, strings;
    struct fdt fdt;
    bool has_parent;
    uint32_t place, end;

    if (!fdt_open(&fdt, tree) || fdt.strings < fdt.structure_end)
        return "the device tree is not laid out as structure, strings";
    place = find_place(&fdt, &has_parent);
    if (place == 0)
        return "the device tree is damaged";
    if (has_parent)
        add_range(&structure, &strings, fdt.strings_end - fdt.strings, range);
    else
        add_parent(&structure, &strings, fdt.strings_end - fdt.strings, range);
    end = fdt_be32((uint8_t *)tree + 4 * FDT_WORD_TOTAL);
    insert(tree, end, fdt.strings_end, &strings);
    insert(tree, end + strings.n, place, &structure);
    grow_word(tree, FDT_WORD_TOTAL, structure.n + strings.n + SLACK);
    grow_word(tree, FDT_WORD_STRINGS, structure.n);
    grow_word(tree, FDT_WORD_STRINGS_SIZE, strings.n);
    grow_word(tree, FDT_WORD_STRUCT_SIZE, structure.n);
    return NULL;
}
