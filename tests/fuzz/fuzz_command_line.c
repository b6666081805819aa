/* The lines of an input are the arguments of a command line. */
#include <stdlib.h>

#include "fuzz.h"

#include "options.h"

#define MAX_ARGUMENTS 32

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char program[] = "hartwood";
    char *argv[MAX_ARGUMENTS + 2] = {program};
    char *text = malloc(size + 1), *rest = text, error[512] = "";
    struct options options;
    int argc = 1;

    require(text, "no memory");
    if (size)
        memcpy(text, data, size);
    text[size] = 0;
    while (rest && argc <= MAX_ARGUMENTS)
        argv[argc++] = strsep(&rest, "\n");
    if (options_parse(&options, argc, argv, error, sizeof(error)) < 0)
        require(error[0], "a refusal without a reason");
    options_free(&options);
    free(text);
    return 0;
}
