/*
 * Teaches: what a real kernel needs. Not much more than the demo's guests: its image in memory, a
 * device tree that says what the machine has, a UART, and the SBI.
 *
 *   hartwood demo linux --kernel Image --initrd INITRAMFS      (tools/demo linux)
 *
 * which is the same as
 *
 *   hartwood run --kernel build/firmware/linux.elf --load Image@0xb0000000 --initrd INITRAMFS \
 *       --append "console=ttyS0,115200" --memory 1G
 *
 * The Linux Image lies at KERNEL_AT; initial RAM disk and command line come from the host's device
 * tree, and are the guest's. The guest's hart is a plain RV64GC: it has no H extension, and its timer
 * is the SBI's.
 */
#include "fdt.h"
#include "hypervisor.h"

#define KERNEL_AT 0xb0000000ul
#define IMAGE_SIZE 16 /* in the header of a Linux Image */
#define IMAGE_MAGIC 56
#define KERNEL_OFFSET 0x200000ul /* in guest memory */
#define MEMORY 0x20000000ul      /* 512 MiB, taken when touched */
#define TREE_SIZE 8192ul
#define MODEL_PHANDLE 1

void hypervisor_main(void);

/* ---- the host's device tree ---- */

struct chosen {
    const char *arguments;
    uint64_t initrd, initrd_end, timebase;
};

static bool is_ended_string(const struct fdt_token *token)
{
    return token->size && token->data[token->size - 1] == 0;
}

static struct chosen read_chosen(void)
{
    struct chosen chosen = {.arguments = "", .timebase = 10000000};
    struct fdt fdt;
    struct fdt_token token;
    uint32_t offset;

    if (!fdt_open(&fdt, host_tree))
        return chosen;
    offset = fdt.structure;
    do {
        token = fdt_next(&fdt, &offset);
        if (token.kind != FDT_PROP)
            continue;
        if (string_equal(token.name, "bootargs") && is_ended_string(&token))
            chosen.arguments = (const char *)token.data;
        else if (string_equal(token.name, "linux,initrd-start"))
            chosen.initrd = fdt_cells(token.data, token.size, 0, token.size / 4);
        else if (string_equal(token.name, "linux,initrd-end"))
            chosen.initrd_end = fdt_cells(token.data, token.size, 0, token.size / 4);
        else if (string_equal(token.name, "timebase-frequency"))
            chosen.timebase = fdt_cells(token.data, token.size, 0, token.size / 4);
    } while (token.kind != FDT_END);
    return chosen;
}

/* ---- the guest's device tree: structure and strings grow in two buffers ---- */

struct writer {
    uint8_t structure[TREE_SIZE / 2], strings[TREE_SIZE / 4];
    uint32_t n, n_strings;
};

static void put_byte(struct writer *w, uint8_t byte)
{
    if (w->n == sizeof(w->structure))
        stop_with("the guest's device tree is too large");
    w->structure[w->n++] = byte;
}

static void put_word(struct writer *w, uint32_t word)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        put_byte(w, (uint8_t)(word >> shift));
}

static uint32_t length(const char *text)
{
    uint32_t n = 0;

    while (text[n])
        n++;
    return n + 1;
}

static void put_bytes(struct writer *w, const void *data, uint32_t size)
{
    for (uint32_t i = 0; i < size; i++)
        put_byte(w, ((const uint8_t *)data)[i]);
    while (w->n % 4)
        put_byte(w, 0);
}

static void begin(struct writer *w, const char *name)
{
    put_word(w, FDT_BEGIN_NODE);
    put_bytes(w, name, length(name));
}

static void end(struct writer *w)
{
    put_word(w, FDT_END_NODE);
}

static void property(struct writer *w, const char *name, uint32_t size)
{
    uint32_t n = length(name);

    if (w->n_strings + n > sizeof(w->strings))
        stop_with("the guest's device tree is too large");
    put_word(w, FDT_PROP);
    put_word(w, size);
    put_word(w, w->n_strings);
    for (uint32_t i = 0; i < n; i++)
        w->strings[w->n_strings++] = (uint8_t)name[i];
}

static void text(struct writer *w, const char *name, const char *value)
{
    property(w, name, length(value));
    put_bytes(w, value, length(value));
}

static void cell(struct writer *w, const char *name, uint64_t value)
{
    property(w, name, 4);
    put_word(w, (uint32_t)value);
}

static void cells(struct writer *w, const char *name, uint64_t a, uint64_t b)
{
    property(w, name, 16);
    put_word(w, (uint32_t)(a >> 32));
    put_word(w, (uint32_t)a);
    put_word(w, (uint32_t)(b >> 32));
    put_word(w, (uint32_t)b);
}

static void write_cpus(struct writer *w, uint64_t timebase)
{
    begin(w, "cpus");
    cell(w, "#address-cells", 1);
    cell(w, "#size-cells", 0);
    cell(w, "timebase-frequency", timebase);
    begin(w, "cpu@0");
    text(w, "device_type", "cpu");
    cell(w, "reg", 0);
    text(w, "compatible", "riscv");
    text(w, "riscv,isa", "rv64imafdc_zicntr_zicsr_zifencei");
    text(w, "mmu-type", "riscv,sv39");
    begin(w, "interrupt-controller");
    cell(w, "#interrupt-cells", 1);
    property(w, "interrupt-controller", 0);
    text(w, "compatible", "riscv,cpu-intc");
    cell(w, "phandle", MODEL_PHANDLE);
    end(w);
    end(w);
    end(w);
}

static void write_nodes(struct writer *w, const struct chosen *chosen, uint64_t initrd)
{
    begin(w, "");
    cell(w, "#address-cells", 2);
    cell(w, "#size-cells", 2);
    text(w, "compatible", "hartwood,guest");
    text(w, "model", "guest of the teaching hypervisor");
    begin(w, "chosen");
    text(w, "bootargs", chosen->arguments);
    text(w, "stdout-path", "/serial@10000000");
    if (chosen->initrd_end > chosen->initrd) {
        uint64_t size = chosen->initrd_end - chosen->initrd;

        property(w, "linux,initrd-start", 8);
        put_word(w, (uint32_t)(initrd >> 32));
        put_word(w, (uint32_t)initrd);
        property(w, "linux,initrd-end", 8);
        put_word(w, (uint32_t)((initrd + size) >> 32));
        put_word(w, (uint32_t)(initrd + size));
    }
    end(w);
    begin(w, "memory@80000000");
    text(w, "device_type", "memory");
    cells(w, "reg", GUEST_RAM, MEMORY);
    end(w);
    write_cpus(w, chosen->timebase);
    begin(w, "serial@10000000");
    text(w, "compatible", "ns16550a");
    cells(w, "reg", GUEST_UART, 0x100);
    cell(w, "clock-frequency", 3686400);
    end(w);
    end(w);
    put_word(w, FDT_END);
}

/* Header, an empty list of reservations, structure, strings. */
static const uint8_t *finish_tree(const struct writer *w)
{
    enum { HEADER = 40, RESERVED = 16 };
    uint8_t *tree = page_alloc(TREE_SIZE / PAGE_SIZE, PAGE_SIZE);
    uint32_t total = HEADER + RESERVED + w->n + w->n_strings;
    const uint32_t header[FDT_HEADER_WORDS] = {
        FDT_MAGIC, total, HEADER + RESERVED, HEADER + RESERVED + w->n, HEADER, 17, 16, 0,
        w->n_strings, w->n,
    };

    for (unsigned i = 0; i < HEADER; i++)
        tree[i] = (uint8_t)(header[i / 4] >> (24 - 8 * (i % 4)));
    for (uint32_t i = 0; i < w->n; i++)
        tree[HEADER + RESERVED + i] = w->structure[i];
    for (uint32_t i = 0; i < w->n_strings; i++)
        tree[HEADER + RESERVED + w->n + i] = w->strings[i];
    return tree;
}

/* ---- the machine ---- */

static uint64_t kernel_size(void)
{
    const uint8_t *kernel = (const uint8_t *)KERNEL_AT;

    if (kernel[IMAGE_MAGIC] != 'R' || kernel[IMAGE_MAGIC + 1] != 'S'
        || kernel[IMAGE_MAGIC + 2] != 'C' || kernel[IMAGE_MAGIC + 3] != 5)
        stop_with("no Linux Image at 0xb0000000: give --load Image@0xb0000000 --memory 1G");
    return *(const uint64_t *)(kernel + IMAGE_SIZE);
}

static void say_summary(const struct vm *vm)
{
    print("\nexits of the guest\n");
    for (unsigned kind = 0; kind < EXIT_KINDS; kind++)
        print("  %-28s %10lu\n", exit_names[kind], vm->exits[kind]);
    print("  %-28s %10lu\n", "virtual timer interrupts", vm->injected_timer);
}

void hypervisor_main(void)
{
    static struct writer writer;
    struct chosen chosen = read_chosen();
    uint64_t initrd_size = chosen.initrd_end - chosen.initrd;
    uint64_t tree_offset = MEMORY - TREE_SIZE;
    uint64_t initrd_offset = (tree_offset - initrd_size) & ~(PAGE_SIZE - 1);
    struct vm *vm;

    page_limit(KERNEL_AT);
    vm = vm_create("linux", MEMORY, 1);
    vm->column = COLUMN_NONE;
    vm_add_image(vm, KERNEL_OFFSET, (const uint8_t *)KERNEL_AT, kernel_size());
    vm_add_image(vm, initrd_offset, (const uint8_t *)chosen.initrd, initrd_size);
    write_nodes(&writer, &chosen, GUEST_RAM + initrd_offset);
    vm_add_image(vm, tree_offset, finish_tree(&writer), TREE_SIZE);
    vcpu_reset(&vm->vcpus[0], GUEST_RAM + KERNEL_OFFSET, 0, GUEST_RAM + tree_offset);
    print("Teaching hypervisor: a Linux guest with %lu MiB.\n\n", MEMORY >> 20);
    schedule();
    say_summary(vm);
}
