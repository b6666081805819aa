/*
 * Teaches: how little a hypervisor is told about its guests. An image, a size of memory, a number of
 * harts, a device or two; the rest they ask for by their traps.
 *
 * The demo: two machines on one hart. A has two vCPUs and uses the timer and interrupts between them;
 * B has page tables and a user mode of its own, and two devices that are not there.
 */
#include "hypervisor.h"

#define MEBIBYTE 0x100000ul

extern const uint8_t guest_a[], guest_a_end[], guest_b[], guest_b_end[];
void hypervisor_main(void);

static void say_summary(void)
{
    print("\nsummary\n%30s %10s %10s\n", "", "guest A", "guest B");
    for (unsigned kind = 0; kind < EXIT_KINDS; kind++)
        print("  %-28s %10lu %10lu\n", exit_names[kind], vms[0].exits[kind], vms[1].exits[kind]);
    print("  %-28s %10lu %10lu\n", "pages of guest memory", vms[0].pages, vms[1].pages);
    print("  %-28s %10lu %10lu\n", "virtual timer interrupts", vms[0].injected_timer,
          vms[1].injected_timer);
    print("  %-28s %10lu %10lu\n", "virtual software interrupts", vms[0].injected_software,
          vms[1].injected_software);
    print("  %-28s %10lu %10lu\n", "virtual external interrupts", vms[0].injected_external,
          vms[1].injected_external);
    print("  %-28s %10lu %10lu\n", "world switches to it", vms[0].switches, vms[1].switches);
}

void hypervisor_main(void)
{
    print("Teaching hypervisor, in HS-mode on one hart. Two guests follow, in VS- and VU-mode.\n\n");
    print("%-46s| %-28s| %s\n", "hypervisor", "guest A (VMID 1)", "guest B (VMID 2)");
    vm_add_image(vm_create("A", 4 * MEBIBYTE, 2), 0, guest_a, (uint64_t)(guest_a_end - guest_a));
    vm_add_image(vm_create("B", 4 * MEBIBYTE, 1), 0, guest_b, (uint64_t)(guest_b_end - guest_b));
    schedule();
    say_summary();
}
