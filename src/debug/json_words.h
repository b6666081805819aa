/* Values of JSON, as the commands write them (jansson.h). */
#ifndef HARTWOOD_DEBUG_JSON_WORDS_H
#define HARTWOOD_DEBUG_JSON_WORDS_H

#include <jansson.h>

#include "base.h"

/* An address or a register: a string "0x...", since 64 bits do not fit the numbers of all readers. */
json_t *json_hex(uint64_t value);
json_t *json_count(uint64_t value);
/* Text from anywhere: bytes that are not ASCII become "?". NULL: null. */
json_t *json_words(const char *text);

#endif
