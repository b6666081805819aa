/* Product of integer matrices. */
#include "kernel.h"

enum { SIDE = 128 };
static int32_t left[SIDE][SIDE], right[SIDE][SIDE], product[SIDE][SIDE];

void kernel_prepare(const unsigned long parameters[4])
{
    uint64_t seed = 3;

    (void)parameters;
    for (int i = 0; i < SIDE * SIDE; i++) {
        left[i / SIDE][i % SIDE] = (int32_t)(random_next(&seed) >> 48);
        right[i / SIDE][i % SIDE] = (int32_t)(random_next(&seed) >> 48);
    }
}

static void multiply(void)
{
    for (int row = 0; row < SIDE; row++) {
        for (int column = 0; column < SIDE; column++) {
            uint32_t sum = 0;

            for (int i = 0; i < SIDE; i++)
                sum += (uint32_t)left[row][i] * (uint32_t)right[i][column];
            product[row][column] = (int32_t)sum;
        }
    }
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};

    for (unsigned long i = 0; i < repetitions; i++) {
        multiply();
        left[i % SIDE][1]++;
        result.sum = sum_add(result.sum, (uint32_t)product[i % SIDE][(i + 1) % SIDE]);
    }
    return result;
}
