/* The floating-point type of a kernel: double unless the compiler is told -DREAL=float. */
#ifndef BENCH_REAL_H
#define BENCH_REAL_H

#include <string.h>

#include "kernel.h"

#ifndef REAL
#define REAL double
#endif
typedef REAL real;

/* A result that holds a number and its bits. */
static inline struct result real_result(real number)
{
    struct result result = {0, (double)number};

    memcpy(&result.sum, &number, sizeof number);
    return result;
}

#endif
