/* Sieve of Eratosthenes over bytes: stores with a stride, then a count. */
#include "kernel.h"

#include <string.h>

enum { LIMIT = 1 << 20 };
static uint8_t composite[LIMIT];

void kernel_prepare(const unsigned long parameters[4])
{
    (void)parameters;
}

static unsigned sieve(void)
{
    unsigned primes = 0;

    memset(composite, 0, sizeof composite);
    for (unsigned i = 2; i < LIMIT; i++) {
        if (composite[i])
            continue;
        primes++;
        for (unsigned j = 2 * i; j < LIMIT; j += i)
            composite[j] = 1;
    }
    return primes;
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};

    while (repetitions-- > 0)
        result.sum = sum_add(result.sum, sieve());
    return result;
}
