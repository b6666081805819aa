/*
 * The boot. The hart that wins the lottery reads the device tree, gives every hart its area, and
 * enters S-mode; the others wait in hsm_wait() until S-mode starts them.
 */
#include "firmware.h"

/* What a2 points to: the protocol of OpenSBI's fw_dynamic, which boot ROMs speak. */
#define NEXT_MAGIC 0x4942534f
struct next {
    uint64_t magic, version, address;
};

#define PAYLOAD_OFFSET 0x200000 /* where S-mode begins when nobody says so */
#define HART_AREA_SIZE (1ul << HART_AREA_SHIFT)

extern uint32_t boot_done;
extern const char firmware_base[], firmware_size[]; /* addresses, by the linker script */
void *boot_read_platform(uint64_t id, const void *tree);
_Noreturn void boot_first_hart(const struct next *next);

/* Before bss is cleared, and by harts that wait for that: not in bss. */
uint32_t lottery __attribute__((section(".data"))) = 0;
uint32_t boot_done __attribute__((section(".data"))) = 0; /* number of harts when all is known */

char boot_stack[4096] __attribute__((section(".stacks"), aligned(16)));
extern char boot_stack_end[];
__asm__(".globl boot_stack_end\n.set boot_stack_end, boot_stack + 4096");
char area_0[MAX_HARTS][HART_AREA_SIZE] __attribute__((section(".stacks"), aligned(16)));

static void *device_tree;
static const char *boot_complaint;

struct range firmware_range(void)
{
    return (struct range){(uint64_t)firmware_base, (uint64_t)firmware_size};
}

struct hart *hart_at(unsigned index)
{
    return (struct hart *)(area_0[index] + HART_AREA_SIZE - HART_STRUCT_SIZE);
}

struct hart *hart_by_id(uint64_t id)
{
    int index = platform_hart_index(id);

    return index < 0 ? NULL : hart_at((unsigned)index);
}

static void make_hart(unsigned index)
{
    struct hart *hart = hart_at(index);

    for (unsigned i = 0; i < sizeof(*hart) / 8; i++)
        ((volatile uint64_t *)hart)[i] = 0;
    hart->id = platform.hart_ids[index];
    hart->index = index;
    hart->state = HSM_STOPPED;
}

/* Returns the struct of the hart that calls, which start.S uses as its stack's end from then on. */
void *boot_read_platform(uint64_t id, const void *tree)
{
    device_tree = (void *)(uintptr_t)tree;
    boot_complaint = platform_read(tree);
    if (!boot_complaint && platform_hart_index(id) < 0)
        boot_complaint = "the device tree does not have the hart that boots";
    if (boot_complaint) { /* a hart to say so with */
        platform.n_harts = 1;
        platform.hart_ids[0] = id;
    }
    for (unsigned i = 0; i < platform.n_harts; i++)
        make_hart(i);
    return hart_by_id(id);
}

static void say_hello(void)
{
    console_write("Hartwood SBI 3.0: ");
    console_number(platform.n_harts, 10);
    console_write(platform.n_harts == 1 ? " hart" : " harts");
    if (hart_has_h())
        console_write(" with H");
    console_write(", S-mode starts at ");
    console_number(this_hart()->start_addr, 16);
    console_write("\n");
}

void boot_first_hart(const struct next *next)
{
    struct hart *hart = this_hart();

    if (!boot_complaint)
        boot_complaint = fdt_reserve(device_tree, firmware_range());
    if (boot_complaint)
        panic(boot_complaint);
    hart->start_addr = firmware_range().base + PAYLOAD_OFFSET;
    hart->opaque = (uint64_t)device_tree;
    if (next && next->magic == NEXT_MAGIC && next->address)
        hart->start_addr = next->address;
    hart->state = HSM_STARTED;
    say_hello();
    fence_all();
    __atomic_store_n(&boot_done, platform.n_harts, __ATOMIC_RELEASE);
    hart_setup();
    enter_supervisor(hart->start_addr, hart->id, hart->opaque);
}
