#include "cpu/causes.h"

const char *exception_name(uint64_t code)
{
    static const char *const names[] = {
#define EXCEPTION(code, id, name) [code] = name,
#define INTERRUPT(code, id, name)
#include "cpu/causes.def"
#undef EXCEPTION
#undef INTERRUPT
    };

    return code < ARRAY_SIZE(names) ? names[code] : NULL;
}

const char *interrupt_name(uint64_t code)
{
    static const char *const names[] = {
#define EXCEPTION(code, id, name)
#define INTERRUPT(code, id, name) [code] = name,
#include "cpu/causes.def"
#undef EXCEPTION
#undef INTERRUPT
    };

    return code < ARRAY_SIZE(names) ? names[code] : NULL;
}
