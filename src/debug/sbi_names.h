/* Names of SBI calls (SBI specification), for people. */
#ifndef HARTWOOD_DEBUG_SBI_NAMES_H
#define HARTWOOD_DEBUG_SBI_NAMES_H

#include "base.h"

/* The extension of the number in a7; NULL: none that is known. */
const char *sbi_extension_name(uint64_t a7);
/* The function of the number in a6; NULL: none that is known, or a legacy call, which has none. */
const char *sbi_function_name(uint64_t a7, uint64_t a6);

#endif
