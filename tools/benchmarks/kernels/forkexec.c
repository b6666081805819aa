/* Processes: fork, exec of this program, exit, wait. A repetition is ten of them. */
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kernel.h"

static char *const child_words[] = {"forkexec", "child", NULL};
static char *const no_environment[] = {NULL};

/* The exec'd program is this one; it ends before main(). */
__attribute__((constructor)) static void child(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "child") == 0)
        _exit(7);
}

void kernel_prepare(const unsigned long parameters[4])
{
    (void)parameters;
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};

    for (unsigned long i = 0; i < repetitions * 10; i++) {
        int status = 0;
        pid_t process = fork();

        need(process >= 0, "no process");
        if (process == 0) {
            execve("/proc/self/exe", child_words, no_environment);
            _exit(1);
        }
        need(waitpid(process, &status, 0) == process, "no end of the child");
        need(WIFEXITED(status) && WEXITSTATUS(status) == 7, "exec fails");
        result.sum++;
    }
    return result;
}
