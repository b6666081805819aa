/*
 * What the compiler calls for large assignments. Built with -fno-tree-loop-distribute-patterns, or it
 * would make calls of these loops as well.
 */
#include <stddef.h>
#include <stdint.h>

void *memset(void *to, int byte, size_t n);
void *memcpy(void *restrict to, const void *restrict from, size_t n);

void *memset(void *to, int byte, size_t n)
{
    uint8_t *bytes = to;

    for (size_t i = 0; i < n; i++)
        bytes[i] = (uint8_t)byte;
    return to;
}

void *memcpy(void *restrict to, const void *restrict from, size_t n)
{
    uint8_t *bytes = to;
    const uint8_t *source = from;

    for (size_t i = 0; i < n; i++)
        bytes[i] = source[i];
    return to;
}
