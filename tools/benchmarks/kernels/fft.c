/* Fast Fourier transform, there and back. */
#include <math.h>

#include "real.h"

enum { POINTS = 4096 };
static real re[POINTS], im[POINTS], cosine[POINTS / 2], sine[POINTS / 2];

void kernel_prepare(const unsigned long parameters[4])
{
    uint64_t seed = 29;
    const double turn = 6.283185307179586;

    (void)parameters;
    for (int i = 0; i < POINTS; i++)
        re[i] = (real)(random_next(&seed) >> 48) / 65536;
    for (int i = 0; i < POINTS / 2; i++) {
        cosine[i] = (real)cos(turn * i / POINTS);
        sine[i] = (real)sin(turn * i / POINTS);
    }
}

static void swap(real *a, real *b)
{
    real swapped = *a;

    *a = *b;
    *b = swapped;
}

static void reorder(void)
{
    for (int i = 0, j = 0; i < POINTS; i++) {
        if (i < j) {
            swap(&re[i], &re[j]);
            swap(&im[i], &im[j]);
        }
        int bit = POINTS / 2;

        for (; bit > 0 && (j & bit); bit /= 2)
            j ^= bit;
        j |= bit;
    }
}

static void transform(real direction)
{
    reorder();
    for (int half = 1; half < POINTS; half *= 2) {
        int stride = POINTS / (2 * half);

        for (int start = 0; start < POINTS; start += 2 * half) {
            for (int i = 0; i < half; i++) {
                int a = start + i, b = a + half;
                real c = cosine[i * stride], s = direction * sine[i * stride];
                real x = re[b] * c - im[b] * s, y = re[b] * s + im[b] * c;

                re[b] = re[a] - x;
                im[b] = im[a] - y;
                re[a] += x;
                im[a] += y;
            }
        }
    }
}

struct result kernel_run(unsigned long repetitions)
{
    real sum = 0;

    while (repetitions-- > 0) {
        transform(1);
        sum = re[3] * re[3] + im[3] * im[3];
        transform(-1);
        for (int i = 0; i < POINTS; i++) {
            re[i] /= POINTS;
            im[i] /= POINTS;
        }
    }
    return real_result(sum + re[1]);
}
