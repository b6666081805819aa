/* Context switches: two processes that send a byte to and fro. A repetition is a thousand times. */
#include <sys/wait.h>
#include <unistd.h>

#include "kernel.h"

void kernel_prepare(const unsigned long parameters[4])
{
    (void)parameters;
}

static void echo(int in, int out)
{
    char byte;

    while (read(in, &byte, 1) == 1) {
        byte++;
        need(write(out, &byte, 1) == 1, "write fails");
    }
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};
    int there[2], back[2];
    char byte = 0;

    need(pipe(there) == 0 && pipe(back) == 0, "no pipe");
    pid_t child = fork();

    need(child >= 0, "no process");
    if (child == 0) {
        close(there[1]);
        echo(there[0], back[1]);
        _exit(0);
    }
    for (unsigned long i = 0; i < repetitions * 1000; i++) {
        need(write(there[1], &byte, 1) == 1 && read(back[0], &byte, 1) == 1, "the pipe breaks");
        result.sum = sum_add(result.sum, (unsigned char)byte);
    }
    close(there[1]);
    need(waitpid(child, NULL, 0) == child, "no end of the child");
    return result;
}
