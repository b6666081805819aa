/*
 * Pointer chasing: loads each of which needs the one before, in one random cycle.
 *
 *   parameters: KiB of the working set, bytes between nodes (64: one a cache line; 4096: one a
 *   page, at different places in the pages)
 *
 * A repetition is a thousand steps.
 */
#include "kernel.h"

enum { LINE = 64, PAGE = 4096, STEPS = 1000 };
struct node {
    struct node *next;
    uint64_t number;
};

static struct node *start;

static struct node *node_at(uint8_t *base, size_t number, size_t stride)
{
    size_t within = stride < PAGE ? 0 : number * LINE % PAGE;

    return (struct node *)(void *)(base + number * stride + within);
}

void kernel_prepare(const unsigned long parameters[4])
{
    size_t size = parameters[0] * 1024, stride = parameters[1];

    need(stride >= LINE && stride % LINE == 0 && size >= 2 * stride,
         "chase wants a size and a stride");
    size_t count = size / stride;
    uint8_t *base = aligned_alloc(PAGE, size);
    uint32_t *order = calloc(count, sizeof *order);
    uint64_t seed = 19;

    need(base != NULL && order != NULL, "no memory");
    for (size_t i = 0; i < count; i++)
        order[i] = (uint32_t)i;
    for (size_t i = count - 1; i > 0; i--) {
        size_t other = (random_next(&seed) >> 32) % (i + 1);
        uint32_t swapped = order[i];

        order[i] = order[other];
        order[other] = swapped;
    }
    for (size_t i = 0; i < count; i++) {
        struct node *node = node_at(base, order[i], stride);

        node->next = node_at(base, order[(i + 1) % count], stride);
        node->number = order[i];
    }
    start = node_at(base, order[0], stride);
    free(order);
    for (size_t i = 0; i < count && i < (1u << 16); i++)
        start = start->next;
}

struct result kernel_run(unsigned long repetitions)
{
    struct node *node = start;

    for (unsigned long i = 0; i < repetitions; i++) {
        for (int step = 0; step < STEPS; step++)
            node = node->next;
    }
    return (struct result){node->number, 0};
}
