/*
 * Bit fields, sign extension and a few compiler hints. No project type stands here.
 */
#ifndef HARTWOOD_BASE_H
#define HARTWOOD_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define BIT(n) (UINT64_C(1) << (n))
/* Bits hi..lo, both included. */
#define MASK(hi, lo) ((~UINT64_C(0) >> (63 - (hi))) & (~UINT64_C(0) << (lo)))

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define NODISCARD __attribute__((warn_unused_result))
#define ALWAYS_INLINE inline __attribute__((always_inline))
#define NOINLINE __attribute__((noinline))
#define PRINTF_LIKE(f, a) __attribute__((format(printf, f, a)))

#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define container_of(ptr, type, member) ((type *)(void *)((char *)(ptr) - offsetof(type, member)))

/* Bits hi..lo of `value`, moved down to bit 0. */
static inline uint64_t bits_get(uint64_t value, unsigned hi, unsigned lo)
{
    return (value & MASK(hi, lo)) >> lo;
}

/* `value` with bits hi..lo replaced by the low bits of `field`. */
static inline uint64_t bits_set(uint64_t value, unsigned hi, unsigned lo, uint64_t field)
{
    return (value & ~MASK(hi, lo)) | ((field << lo) & MASK(hi, lo));
}

/* The field of `value` that `mask` (contiguous) selects, moved down to bit 0. */
static inline uint64_t field_get(uint64_t value, uint64_t mask)
{
    return (value & mask) / (mask & -mask);
}

static inline uint64_t field_set(uint64_t value, uint64_t mask, uint64_t field)
{
    return (value & ~mask) | ((field * (mask & -mask)) & mask);
}

/* Sign-extends the low `width` bits (1..64). */
static inline int64_t sext(uint64_t value, unsigned width)
{
    return (int64_t)(value << (64 - width)) >> (64 - width);
}

static inline uint64_t align_down(uint64_t value, uint64_t alignment)
{
    return value & ~(alignment - 1);
}

static inline uint64_t align_up(uint64_t value, uint64_t alignment)
{
    return align_down(value + alignment - 1, alignment);
}

#endif
