/*
 * Runs a kernel between two marks.
 *
 *   PROGRAM REPETITIONS [PARAMETER]...
 *
 * Prints BENCH-READY when its input is made and waits for a line; then runs the
 * kernel and prints BENCH-DONE, its checksum, its value and the CPU seconds that
 * the system says it took, and waits for another line, so that whoever measures
 * from outside reads the clocks while nothing runs.
 */
#include "kernel.h"

#include <inttypes.h>
#include <time.h>

static void say(const char *text)
{
    fputs(text, stdout);
    fflush(stdout);
}

/* False at the end of the input. */
static bool wait_for_line(void)
{
    int byte;

    do
        byte = getchar();
    while (byte != '\n' && byte != EOF);
    return byte == '\n';
}

int main(int argc, char **argv)
{
    unsigned long parameters[4] = {0};
    unsigned long repetitions = argc > 1 ? strtoul(argv[1], NULL, 10) : 1;

    for (int i = 2; i < argc && i < 6; i++)
        parameters[i - 2] = strtoul(argv[i], NULL, 10);
    kernel_prepare(parameters);
    say("BENCH-READY\n");
    wait_for_line();

    clock_t start = clock();
    struct result result = kernel_run(repetitions);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;

    printf("BENCH-DONE %016" PRIx64 " %.17g %.6f\n", result.sum, result.value, seconds);
    fflush(stdout);
    wait_for_line();
    return 0;
}
