/*
 * What a benchmark kernel is: two functions around which harness.c puts the
 * marks that tools/bench measures between.
 *
 * A kernel is plain C for any host. The same file is compiled for the guest and
 * natively; nothing in it asks which of them it runs on.
 */
#ifndef BENCH_KERNEL_H
#define BENCH_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* What a run computed. `sum` is compared bit by bit between runs of the same
 * program; `value` loosely between guest and host, for the guest fuses
 * multiplications with additions (0 in kernels without floating point). */
struct result {
    uint64_t sum;
    double value;
};

/* Makes the input, untimed. `parameters` are the program's arguments, numbers;
 * missing ones are 0. */
void kernel_prepare(const unsigned long parameters[4]);

/* The work, timed: `repetitions` times the same amount. */
struct result kernel_run(unsigned long repetitions);

/* Ends the program with a message when something that cannot fail did. */
static inline void need(bool condition, const char *what)
{
    if (!condition) {
        fprintf(stderr, "bench: %s\n", what);
        exit(1);
    }
}

/* Memory or the program's end. */
static inline void *need_memory(size_t size)
{
    void *memory = malloc(size);

    need(memory != NULL, "no memory");
    return memory;
}

/* The next number of a generator (xorshift64*), the same on all hosts. */
static inline uint64_t random_next(uint64_t *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * UINT64_C(0x2545F4914F6CDD1D);
}

/* Takes a word into a checksum (the step of FNV-1a, on words). */
static inline uint64_t sum_add(uint64_t sum, uint64_t word)
{
    return (sum ^ word) * UINT64_C(0x100000001B3);
}

#endif
