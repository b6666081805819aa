/*
 * The C library's memcpy on blocks of a size.
 *
 *   parameter: bytes a block
 */
#include "kernel.h"

#include <string.h>

static size_t size;
static uint8_t *from, *to;

void kernel_prepare(const unsigned long parameters[4])
{
    uint64_t seed = 17;

    size = parameters[0];
    need(size >= 64, "memcpy wants a size");
    from = need_memory(size);
    to = need_memory(size);
    for (size_t i = 0; i < size; i++)
        from[i] = (uint8_t)(random_next(&seed) >> 56);
    memset(to, 0, size);
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};

    for (unsigned long i = 0; i < repetitions; i++) {
        from[i % size]++;
        memcpy(to, from, size);
        result.sum = sum_add(result.sum, to[(i * 4093) % size]);
    }
    return result;
}
