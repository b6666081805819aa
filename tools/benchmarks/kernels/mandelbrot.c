/* Points of the Mandelbrot set: multiply, add, compare. */
#include "real.h"

enum { SIDE = 64, LIMIT = 200 };

void kernel_prepare(const unsigned long parameters[4])
{
    (void)parameters;
}

static unsigned escape(real cx, real cy)
{
    real x = 0, y = 0;
    unsigned steps = 0;

    while (steps < LIMIT && x * x + y * y <= 4) {
        real next = x * x - y * y + cx;

        y = 2 * x * y + cy;
        x = next;
        steps++;
    }
    return steps;
}

struct result kernel_run(unsigned long repetitions)
{
    uint64_t sum = 0;

    for (unsigned long i = 0; i < repetitions; i++) {
        for (int point = 0; point < SIDE * SIDE; point++)
            sum += escape((real)(point % SIDE - 45 + (int)(i % 3)) / 25,
                          (real)(point / SIDE - 32) / 25);
    }
    return (struct result){sum, (double)sum};
}
