/*
 * The board, as the device tree tells it: harts, memory, the CLINT, the console, the finisher, and
 * which counters can count what. One pass; a node is looked at when it ends, with the properties that
 * were collected on the way. All is copied: S-mode may do with the tree what it likes.
 */
#include "fdt.h"
#include "firmware.h"

#define MAX_DEPTH 8
#define MAX_PATH 128

/* The properties of a node that matter here. */
enum property {
    P_COMPATIBLE,
    P_REG,
    P_STATUS,
    P_DEVICE_TYPE,
    P_PHANDLE,
    P_INTERRUPTS_EXTENDED,
    P_REG_SHIFT,
    P_REG_IO_WIDTH,
    P_ISA_EXTENSIONS,
    P_EVENT_TO_SELECTOR,
    P_EVENT_TO_COUNTERS,
    P_RAW_TO_COUNTERS,
    P_STDOUT,
    P_COUNT,
};

static const char *const property_names[P_COUNT] = {
    "compatible", "reg", "status", "device_type", "phandle", "interrupts-extended", "reg-shift",
    "reg-io-width", "riscv,isa-extensions", "riscv,event-to-mhpmevent",
    "riscv,event-to-mhpmcounters", "riscv,raw-event-to-mhpmcounters", "stdout-path",
};

struct value {
    const uint8_t *data; /* NULL: the node does not have it */
    uint32_t size;
};

struct node {
    const char *name;
    struct value properties[P_COUNT];
    unsigned address_cells, size_cells; /* for its children */
    unsigned path_end;
    uint32_t intc_phandle; /* of a cpu: its interrupt controller's */
};

struct reader {
    struct node nodes[MAX_DEPTH]; /* the way from the root; too deep ones are left out */
    unsigned depth;
    char path[MAX_PATH];
    char stdout_path[MAX_PATH];
    bool has_stdout;
    uint32_t intc_phandles[MAX_HARTS];
    struct value clint_interrupts;
};

struct platform platform;

static bool has(const struct node *node, enum property property, const char *word)
{
    const struct value *value = &node->properties[property];

    return value->data && fdt_lists(value->data, value->size, word);
}

static uint64_t number(const struct node *node, enum property property, uint64_t otherwise)
{
    const struct value *value = &node->properties[property];

    return value->data && value->size >= 4 ? fdt_cells(value->data, value->size, 0, 1) : otherwise;
}

static bool is_okay(const struct node *node)
{
    return !node->properties[P_STATUS].data || has(node, P_STATUS, "okay");
}

/* The n-th range of "reg"; false when there are fewer. */
static bool reg(const struct node *parent, const struct node *node, unsigned n,
                struct range *range)
{
    const struct value *value = &node->properties[P_REG];
    unsigned cells = parent->address_cells + parent->size_cells;

    if (!value->data || cells == 0 || value->size < 4 * cells * (n + 1))
        return false;
    range->base = fdt_cells(value->data, value->size, cells * n, parent->address_cells);
    range->size = fdt_cells(value->data, value->size, cells * n + parent->address_cells,
                            parent->size_cells);
    return true;
}

static void take_ranges(const struct node *parent, const struct node *node, struct range *ranges,
                        unsigned *n)
{
    struct range range;

    for (unsigned i = 0; *n < MAX_RANGES && reg(parent, node, i, &range); i++)
        ranges[(*n)++] = range;
}

static void take_cpu(struct reader *reader, const struct node *parent, const struct node *node)
{
    unsigned index = platform.n_harts;
    const struct value *value = &node->properties[P_REG];

    if (!is_okay(node) || !value->data || index == MAX_HARTS)
        return;
    platform.hart_ids[index] = fdt_cells(value->data, value->size, 0, parent->address_cells);
    reader->intc_phandles[index] = node->intc_phandle;
    platform.clint_slot[index] = (uint32_t)platform.hart_ids[index];
    platform.n_harts++;
    platform.tells_svade |= has(node, P_ISA_EXTENSIONS, "svade");
    platform.tells_svadu |= has(node, P_ISA_EXTENSIONS, "svadu");
}

/*
 * "interrupts-extended" of the CLINT has two entries a hart, for its software and its timer
 * interrupt; looked at when all harts are known.
 */
static void take_clint_slots(const struct reader *reader)
{
    const struct value *value = &reader->clint_interrupts;

    for (unsigned i = 0; value->data && 8 * i + 8 <= value->size; i++) {
        uint64_t phandle = fdt_cells(value->data, value->size, 2 * i, 1);

        for (unsigned hart = 0; hart < platform.n_harts; hart++) {
            if (reader->intc_phandles[hart] == phandle)
                platform.clint_slot[hart] = i / 2;
        }
    }
}

/* The first one, or the one that /chosen names. */
static void take_uart(const struct reader *reader, const struct node *parent,
                      const struct node *node)
{
    struct range range;
    bool is_chosen = reader->has_stdout && string_equal(reader->path, reader->stdout_path);

    if (!is_okay(node) || !reg(parent, node, 0, &range) || (platform.uart && !is_chosen))
        return;
    platform.uart = range.base;
    platform.uart_shift = (unsigned)number(node, P_REG_SHIFT, 0) & 3;
    platform.uart_width = (unsigned)number(node, P_REG_IO_WIDTH, 1);
}

static void take_event_rows(const struct value *value, bool is_selector)
{
    for (unsigned i = 0; value->data && 12 * i + 12 <= value->size; i++) {
        unsigned row = platform.n_pmu;

        if (row == MAX_PMU_ROWS)
            return;
        platform.n_pmu++;
        platform.pmu[row].first = (uint32_t)fdt_cells(value->data, value->size, 3 * i, 1);
        if (is_selector) {
            platform.pmu[row].last = platform.pmu[row].first;
            platform.pmu[row].selector = fdt_cells(value->data, value->size, 3 * i + 1, 2);
        } else {
            platform.pmu[row].last = (uint32_t)fdt_cells(value->data, value->size, 3 * i + 1, 1);
            platform.pmu[row].counters = (uint32_t)fdt_cells(value->data, value->size, 3 * i + 2, 1);
        }
        platform.pmu[row].has_selector = is_selector;
        platform.pmu[row].has_counters = !is_selector;
    }
}

static void take_pmu(const struct node *node)
{
    const struct value *raw = &node->properties[P_RAW_TO_COUNTERS];

    take_event_rows(&node->properties[P_EVENT_TO_SELECTOR], true);
    take_event_rows(&node->properties[P_EVENT_TO_COUNTERS], false);
    for (unsigned i = 0; raw->data && 20 * i + 20 <= raw->size; i++) {
        if (platform.n_pmu_raw == MAX_PMU_RAW)
            return;
        platform.pmu_raw[platform.n_pmu_raw].select = fdt_cells(raw->data, raw->size, 5 * i, 2);
        platform.pmu_raw[platform.n_pmu_raw].mask = fdt_cells(raw->data, raw->size, 5 * i + 2, 2);
        platform.pmu_raw[platform.n_pmu_raw].counters =
            (uint32_t)fdt_cells(raw->data, raw->size, 5 * i + 4, 1);
        platform.n_pmu_raw++;
    }
}

static void take_clint(struct reader *reader, const struct node *parent, const struct node *node)
{
    if (reg(parent, node, 0, &platform.clint))
        reader->clint_interrupts = node->properties[P_INTERRUPTS_EXTENDED];
}

static void take_node(struct reader *reader, struct node *parent, const struct node *node)
{
    struct range range;

    if (has(node, P_DEVICE_TYPE, "cpu"))
        take_cpu(reader, parent, node);
    else if (has(node, P_DEVICE_TYPE, "memory"))
        take_ranges(parent, node, platform.ram, &platform.n_ram);
    else if (has(node, P_COMPATIBLE, "riscv,cpu-intc"))
        parent->intc_phandle = (uint32_t)number(node, P_PHANDLE, 0);
    else if (has(node, P_COMPATIBLE, "riscv,clint0") || has(node, P_COMPATIBLE, "sifive,clint0"))
        take_clint(reader, parent, node);
    else if (has(node, P_COMPATIBLE, "cfi-flash"))
        take_ranges(parent, node, platform.rom, &platform.n_rom);
    else if (has(node, P_COMPATIBLE, "ns16550a") || has(node, P_COMPATIBLE, "ns16550"))
        take_uart(reader, parent, node);
    else if (has(node, P_COMPATIBLE, "sifive,test0") && reg(parent, node, 0, &range))
        platform.finisher = range.base;
    else if (has(node, P_COMPATIBLE, "riscv,pmu"))
        take_pmu(node);
}

/* ---- the walk ---- */

static void begin_node(struct reader *reader, const char *name)
{
    unsigned end = reader->depth && reader->depth <= MAX_DEPTH
                       ? reader->nodes[reader->depth - 1].path_end
                       : 0;

    if (reader->depth++ >= MAX_DEPTH)
        return;
    if (reader->depth > 1 && end + 1 < MAX_PATH)
        reader->path[end++] = '/';
    for (const char *c = name; *c && end + 1 < MAX_PATH; c++)
        reader->path[end++] = *c;
    reader->path[end] = '\0';
    reader->nodes[reader->depth - 1] =
        (struct node){.name = name, .address_cells = 2, .size_cells = 1, .path_end = end};
}

static void take_property(struct reader *reader, const struct fdt_token *token)
{
    struct node *node;

    if (reader->depth == 0 || reader->depth > MAX_DEPTH)
        return;
    node = &reader->nodes[reader->depth - 1];
    if (string_equal(token->name, "#address-cells") && token->size == 4)
        node->address_cells = (unsigned)fdt_be32(token->data) & 3;
    else if (string_equal(token->name, "#size-cells") && token->size == 4)
        node->size_cells = (unsigned)fdt_be32(token->data) & 3;
    for (unsigned i = 0; i < P_COUNT; i++) {
        if (string_equal(token->name, property_names[i]))
            node->properties[i] = (struct value){token->data, token->size};
    }
}

static void end_node(struct reader *reader)
{
    if (reader->depth >= 2 && reader->depth <= MAX_DEPTH)
        take_node(reader, &reader->nodes[reader->depth - 2], &reader->nodes[reader->depth - 1]);
    reader->depth--;
    if (reader->depth && reader->depth <= MAX_DEPTH)
        reader->path[reader->nodes[reader->depth - 1].path_end] = '\0';
}

/* The string of `property` in the node `path` of the root's children, or NULL. */
static const char *find_string(const struct fdt *fdt, const char *path, const char *property,
                               uint32_t *size)
{
    uint32_t offset = fdt->structure;
    unsigned depth = 0;
    bool inside = false;

    for (;;) {
        struct fdt_token token = fdt_next(fdt, &offset);

        if (token.kind == FDT_END)
            return NULL;
        if (token.kind == FDT_BEGIN_NODE && ++depth == 2)
            inside = string_equal(token.name, path);
        if (token.kind == FDT_END_NODE)
            depth--;
        if (token.kind == FDT_PROP && depth == 2 && inside && token.size > 0
            && string_equal(token.name, property) && token.data[token.size - 1] == 0) {
            *size = token.size;
            return (const char *)token.data;
        }
    }
}

/* /chosen/stdout-path: a path or an alias, options behind a colon cut off. */
static void find_stdout(struct reader *reader, const struct fdt *fdt)
{
    uint32_t size;
    const char *text = find_string(fdt, "chosen", "stdout-path", &size);

    for (int follow = 0; text && follow < 2; follow++) {
        unsigned n = 0;

        while (text[n] && text[n] != ':' && n + 1 < MAX_PATH) {
            reader->stdout_path[n] = text[n];
            n++;
        }
        reader->stdout_path[n] = '\0';
        reader->has_stdout = reader->stdout_path[0] == '/';
        if (reader->has_stdout)
            return;
        text = find_string(fdt, "aliases", reader->stdout_path, &size);
    }
}

const char *platform_read(const void *tree)
{
    static struct reader reader;
    struct fdt fdt;
    struct fdt_token token;
    uint32_t offset;

    if (!fdt_open(&fdt, tree))
        return "a1 points to no device tree";
    find_stdout(&reader, &fdt);
    offset = fdt.structure;
    do {
        token = fdt_next(&fdt, &offset);
        if (token.kind == FDT_BEGIN_NODE)
            begin_node(&reader, token.name);
        else if (token.kind == FDT_PROP)
            take_property(&reader, &token);
        else if (token.kind == FDT_END_NODE && reader.depth)
            end_node(&reader);
    } while (token.kind != FDT_END);
    take_clint_slots(&reader);
    if (platform.n_harts == 0)
        return "the device tree has no harts";
    return platform.n_ram ? NULL : "the device tree has no memory";
}

/* ---- questions ---- */

int platform_hart_index(uint64_t id)
{
    for (unsigned i = 0; i < platform.n_harts; i++) {
        if (platform.hart_ids[i] == id)
            return (int)i;
    }
    return -1;
}

static bool is_inside(uint64_t address, uint64_t size, const struct range *range)
{
    return address >= range->base && size <= range->size
           && address - range->base <= range->size - size;
}

bool memory_is_supervisors(uint64_t address, uint64_t size)
{
    struct range own = firmware_range();
    bool is_ram = false;

    if (size == 0 || address + size < address)
        return false;
    for (unsigned i = 0; i < platform.n_ram; i++)
        is_ram = is_ram || is_inside(address, size, &platform.ram[i]);
    return is_ram && (address + size <= own.base || address >= own.base + own.size);
}

bool may_enter(uint64_t address)
{
    bool is_rom = false;

    if (address % (csr_read(CSR_MISA) & MISA_C ? 2 : 4))
        return false;
    for (unsigned i = 0; i < platform.n_rom; i++)
        is_rom = is_rom || is_inside(address, 2, &platform.rom[i]);
    return is_rom || memory_is_supervisors(address, 2);
}
