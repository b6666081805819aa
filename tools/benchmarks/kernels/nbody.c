/* Bodies that attract each other: multiply, add, divide, square root. */
#include <math.h>

#include "real.h"

enum { BODIES = 6, STEPS = 1000 };
struct body {
    real place[3], speed[3], mass;
};
static struct body bodies[BODIES];

static real random_real(uint64_t *seed)
{
    return (real)(random_next(seed) >> 40) / (real)(1 << 24);
}

void kernel_prepare(const unsigned long parameters[4])
{
    uint64_t seed = 23;

    (void)parameters;
    for (int i = 0; i < BODIES; i++) {
        for (int axis = 0; axis < 3; axis++) {
            bodies[i].place[axis] = (real)(i * 4 + axis) + random_real(&seed);
            bodies[i].speed[axis] = random_real(&seed) - (real)0.5;
        }
        bodies[i].mass = (real)0.1 + random_real(&seed);
    }
}

static real root(real x)
{
    return sizeof x == sizeof(float) ? (real)sqrtf((float)x) : (real)sqrt((double)x);
}

static void pull(struct body *a, struct body *b, real step)
{
    real away[3], square = (real)0.01;

    for (int axis = 0; axis < 3; axis++) {
        away[axis] = a->place[axis] - b->place[axis];
        square += away[axis] * away[axis];
    }
    real strength = step / (square * root(square));

    for (int axis = 0; axis < 3; axis++) {
        a->speed[axis] -= away[axis] * b->mass * strength;
        b->speed[axis] += away[axis] * a->mass * strength;
    }
}

static void advance(real step)
{
    for (int i = 0; i < BODIES; i++) {
        for (int j = i + 1; j < BODIES; j++)
            pull(&bodies[i], &bodies[j], step);
    }
    for (int i = 0; i < BODIES; i++) {
        for (int axis = 0; axis < 3; axis++)
            bodies[i].place[axis] += step * bodies[i].speed[axis];
    }
}

struct result kernel_run(unsigned long repetitions)
{
    real sum = 0;

    for (unsigned long i = 0; i < repetitions * STEPS; i++)
        advance((real)1e-5);
    for (int i = 0; i < BODIES; i++)
        sum += bodies[i].place[0] + bodies[i].place[1];
    return real_result(sum);
}
