/* System calls that do nearly nothing. A repetition is a thousand of them. */
#include <sys/syscall.h>
#include <unistd.h>

#include "kernel.h"

void kernel_prepare(const unsigned long parameters[4])
{
    (void)parameters;
}

struct result kernel_run(unsigned long repetitions)
{
    unsigned long calls = repetitions * 1000;
    struct result result = {0};

    for (unsigned long i = 0; i < calls; i++)
        result.sum += syscall(SYS_getppid) > 0;
    need(result.sum == calls, "getppid fails");
    return result;
}
