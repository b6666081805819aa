/* Random guest code in every mode; the bytes of an input as code.c says. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    drive_code(ENGINE_CHECK, data, size);
    return 0;
}
