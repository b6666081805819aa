/* Indirect calls: a table of functions in an order that repeats late. */
#include "kernel.h"

enum { ORDER = 4096 };
typedef uint64_t (*step_fn)(uint64_t);

static uint64_t add(uint64_t x) { return x + 0x9E3779B9; }
static uint64_t turn(uint64_t x) { return x << 7 | x >> 57; }
static uint64_t flip(uint64_t x) { return ~x; }
static uint64_t times(uint64_t x) { return x * 31; }
static uint64_t halve(uint64_t x) { return x ^ x >> 1; }
static uint64_t less(uint64_t x) { return x - 12345; }
static uint64_t swap(uint64_t x) { return x << 32 | x >> 32; }
static uint64_t same(uint64_t x) { return x; }

static const step_fn steps[8] = {add, turn, flip, times, halve, less, swap, same};
static step_fn order[ORDER];

void kernel_prepare(const unsigned long parameters[4])
{
    uint64_t seed = 13;

    (void)parameters;
    for (int i = 0; i < ORDER; i++)
        order[i] = steps[random_next(&seed) >> 61];
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};

    while (repetitions-- > 0) {
        for (int i = 0; i < ORDER; i++)
            result.sum = order[i](result.sum);
    }
    return result;
}
