/* Hashing: a digest of bytes, then a table with open addressing. */
#include "kernel.h"

#include <string.h>

enum { BYTES = 1 << 16, SLOTS = 1 << 14, KEYS = SLOTS / 2 };
static uint8_t bytes[BYTES];
static uint64_t slots[SLOTS];

void kernel_prepare(const unsigned long parameters[4])
{
    uint64_t seed = 7;

    (void)parameters;
    for (int i = 0; i < BYTES; i++)
        bytes[i] = (uint8_t)(random_next(&seed) >> 56);
}

static uint32_t digest(void)
{
    uint32_t hash = 2166136261u;

    for (int i = 0; i < BYTES; i++)
        hash = (hash ^ bytes[i]) * 16777619u;
    return hash;
}

static uint64_t mix(uint64_t key)
{
    key ^= key >> 33;
    key *= UINT64_C(0xff51afd7ed558ccd);
    key ^= key >> 29;
    return key;
}

/* How many steps it takes to put all keys in and to find as many. */
static uint64_t fill(uint64_t seed)
{
    uint64_t steps = 0;

    memset(slots, 0, sizeof slots);
    for (uint64_t key = 1; key <= 2 * KEYS; key++) {
        uint64_t wanted = seed + (key - 1) % KEYS + 1;
        uint64_t at = mix(wanted) % SLOTS;

        while (slots[at] != 0 && slots[at] != wanted) {
            at = (at + 1) % SLOTS;
            steps++;
        }
        slots[at] = wanted;
    }
    return steps;
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};

    for (unsigned long i = 0; i < repetitions; i++) {
        result.sum = sum_add(result.sum, digest());
        result.sum = sum_add(result.sum, fill(result.sum >> 20));
    }
    return result;
}
