/* Compression: a small LZ77 with a table of the last place of each three bytes, and back. */
#include "kernel.h"

#include <string.h>

enum { SIZE = 1 << 16, TABLE = 1 << 12, NEAREST = 3, LONGEST = 255 };
static uint8_t plain[SIZE], packed[2 * SIZE], again[SIZE];
static uint32_t table[TABLE];

void kernel_prepare(const unsigned long parameters[4])
{
    static const char *const parts[8] = {"the ", "machine ", "runs ", "a ",
                                         "guest ", "in ", "memory, ", "which "};
    uint64_t seed = 5;
    size_t at = 0;

    (void)parameters;
    while (at < SIZE) {
        uint64_t choice = random_next(&seed) >> 32;
        const char *part = parts[choice % 8];

        for (size_t i = 0; part[i] != '\0' && at < SIZE; i++)
            plain[at++] = (uint8_t)part[i];
        if (choice % 5 == 0 && at < SIZE)
            plain[at++] = (uint8_t)(choice >> 8);
    }
}

static size_t match_length(size_t from, size_t at)
{
    size_t length = 0;

    while (length < LONGEST && at + length < SIZE && plain[from + length] == plain[at + length])
        length++;
    return length;
}

/* Packs into items: 0 and a byte, or a length and a distance of two bytes. */
static size_t pack(void)
{
    size_t out = 0;

    memset(table, 0, sizeof table);
    for (size_t at = 0; at < SIZE;) {
        size_t length = 0, from = 0;

        if (at + NEAREST < SIZE) {
            uint32_t three = plain[at] | plain[at + 1] << 8 | (uint32_t)plain[at + 2] << 16;
            uint32_t *last = &table[three * 2654435761u >> 20];

            from = *last;
            *last = (uint32_t)at;
            if (from < at && at - from < SIZE)
                length = match_length(from, at);
        }
        if (length > NEAREST) {
            packed[out++] = (uint8_t)length;
            packed[out++] = (uint8_t)(at - from);
            packed[out++] = (uint8_t)((at - from) >> 8);
            at += length;
        } else {
            packed[out++] = 0;
            packed[out++] = plain[at++];
        }
    }
    return out;
}

static size_t unpack(size_t size)
{
    size_t out = 0;

    for (size_t in = 0; in < size;) {
        size_t length = packed[in++];

        if (length == 0) {
            again[out++] = packed[in++];
            continue;
        }
        size_t distance = packed[in] | (size_t)packed[in + 1] << 8;

        in += 2;
        for (size_t i = 0; i < length; i++, out++)
            again[out] = again[out - distance];
    }
    return out;
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};

    for (unsigned long i = 0; i < repetitions; i++) {
        plain[(i * 1009) % SIZE]++;
        size_t size = pack();

        need(unpack(size) == SIZE && memcmp(plain, again, SIZE) == 0, "other bytes came back");
        result.sum = sum_add(result.sum, size);
    }
    return result;
}
