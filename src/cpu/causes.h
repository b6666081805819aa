/* Codes of traps and their names, from causes.def. */
#ifndef HARTWOOD_CPU_CAUSES_H
#define HARTWOOD_CPU_CAUSES_H

#include "base.h"

enum cause {
#define EXCEPTION(code, id, name) CAUSE_##id = (code),
#define INTERRUPT(code, id, name)
#include "cpu/causes.def"
#undef EXCEPTION
#undef INTERRUPT
};

enum irq {
#define EXCEPTION(code, id, name)
#define INTERRUPT(code, id, name) IRQ_##id = (code),
#include "cpu/causes.def"
#undef EXCEPTION
#undef INTERRUPT
};

#define CAUSE_INTERRUPT BIT(63)

/* The name of an exception or interrupt code; NULL: it is reserved or custom. */
const char *exception_name(uint64_t code);
const char *interrupt_name(uint64_t code);

#endif
