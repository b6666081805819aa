/* Product of floating-point matrices. */
#include "real.h"

enum { SIDE = 128 };
static real left[SIDE][SIDE], right[SIDE][SIDE], product[SIDE][SIDE];

void kernel_prepare(const unsigned long parameters[4])
{
    uint64_t seed = 31;

    (void)parameters;
    for (int i = 0; i < SIDE * SIDE; i++) {
        left[i / SIDE][i % SIDE] = (real)(random_next(&seed) >> 48) / 65536;
        right[i / SIDE][i % SIDE] = (real)(random_next(&seed) >> 48) / 65536;
    }
}

static void multiply(void)
{
    for (int row = 0; row < SIDE; row++) {
        for (int column = 0; column < SIDE; column++) {
            real sum = 0;

            for (int i = 0; i < SIDE; i++)
                sum += left[row][i] * right[i][column];
            product[row][column] = sum;
        }
    }
}

struct result kernel_run(unsigned long repetitions)
{
    real sum = 0;

    for (unsigned long i = 0; i < repetitions; i++) {
        multiply();
        left[i % SIDE][1] += (real)0.5;
        sum += product[i % SIDE][(i + 1) % SIDE];
    }
    return real_result(sum);
}
