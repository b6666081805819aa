/* Recursive calls: Fibonacci numbers the slow way, and the tower of Hanoi. */
#include "kernel.h"

void kernel_prepare(const unsigned long parameters[4])
{
    (void)parameters;
}

__attribute__((noinline, noclone)) static uint64_t fibonacci(unsigned n)
{
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

__attribute__((noinline, noclone)) static uint64_t hanoi(unsigned discs, unsigned from, unsigned to)
{
    if (discs == 0)
        return 0;
    unsigned other = 3 - from - to;

    return hanoi(discs - 1, from, other) + (from * 3 + to) * discs + hanoi(discs - 1, other, to);
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};

    while (repetitions-- > 0) {
        result.sum = sum_add(result.sum, fibonacci(24));
        result.sum = sum_add(result.sum, hanoi(15, 0, 2));
    }
    return result;
}
