/*
 * Teaches: guest memory on demand.
 *
 * A machine begins with an empty G-stage. Its first instruction is a guest-page fault, and so is each
 * first touch of a page: htval says which guest-physical page (shifted right by 2), and only then is
 * memory taken for it. Pages of the image get the image's bytes, the others zeros.
 */
#include "hypervisor.h"

struct vm vms[MAX_VMS];
unsigned n_vms;

struct vm *vm_create(const char *name, uint64_t ram_size, unsigned n_vcpus)
{
    struct vm *vm = &vms[n_vms++];

    vm->name = name;
    vm->uart.received = -1;
    vm->ram_size = ram_size;
    vm->n_vcpus = n_vcpus;
    vm->column = n_vms;
    vm->bell_time = NEVER;
    gstage_create(&vm->gstage, n_vms); /* VMID 0 stays free, for hgatp without a guest */
    for (unsigned i = 0; i < n_vcpus; i++) {
        vm->vcpus[i].vm = vm;
        vm->vcpus[i].id = i;
    }
    vcpu_reset(&vm->vcpus[0], GUEST_RAM, 0, 0);
    return vm;
}

bool vm_is_ram(const struct vm *vm, uint64_t gpa, uint64_t size)
{
    return gpa >= GUEST_RAM && size <= vm->ram_size && gpa - GUEST_RAM <= vm->ram_size - size;
}

void vm_add_image(struct vm *vm, uint64_t offset, const uint8_t *data, uint64_t size)
{
    vm->images[vm->n_images++] = (struct vm_image){offset, size, data};
}

/* The part of an image that falls into the page at `offset` of guest memory. */
static void fill_from(const struct vm_image *image, uint8_t *page, uint64_t offset)
{
    for (uint64_t i = 0; i < PAGE_SIZE; i++) {
        uint64_t from = offset + i - image->offset;

        if (from % 8 == 0 && image->size >= 8 && from <= image->size - 8
            && ((uint64_t)image->data + from) % 8 == 0 && i % 8 == 0) {
            *(uint64_t *)(page + i) = *(const uint64_t *)(image->data + from);
            i += 7;
        } else if (from < image->size) {
            page[i] = image->data[from];
        }
    }
}

static void fill(const struct vm *vm, uint8_t *page, uint64_t gpa)
{
    for (unsigned i = 0; i < vm->n_images; i++) {
        const struct vm_image *image = &vm->images[i];
        uint64_t offset = gpa - GUEST_RAM;

        if (offset < image->offset + image->size && image->offset < offset + PAGE_SIZE)
            fill_from(image, page, offset);
    }
}

uint8_t *vm_touch(struct vm *vm, uint64_t gpa)
{
    uint64_t base = gpa & ~(PAGE_SIZE - 1);
    uint64_t *leaf;
    uint8_t *page;

    if (!vm_is_ram(vm, gpa, 1))
        return NULL;
    leaf = gstage_leaf(&vm->gstage, base);
    if (leaf && *leaf & PTE_V)
        return (uint8_t *)(*leaf >> 10 << 12) + gpa % PAGE_SIZE;
    page = page_alloc(1, PAGE_SIZE);
    fill(vm, page, base);
    fence_i(); /* there may be code in it */
    gstage_map(&vm->gstage, base, (uint64_t)page, PTE_RWX);
    vm->pages++;
    return page + gpa % PAGE_SIZE;
}
