/*
 * Memory for translated code: one anonymous file mapped twice, once to write and once to execute,
 * so that no page is ever both through the same mapping. Bounded; pieces are handed out in order
 * and given back all at once.
 */
#ifndef HARTWOOD_JIT_ARENA_H
#define HARTWOOD_JIT_ARENA_H

#include "base.h"

struct arena {
    uint8_t *write;   /* owned mapping: readable and writable */
    uint8_t *execute; /* owned mapping of the same bytes: readable and executable */
    size_t size;
    size_t room;      /* bytes that may be used: all, but in tests */
    size_t used;
    size_t kept;      /* what arena_reset() leaves in place */
    size_t populated; /* what the host has been asked for */
    uint64_t fail_at; /* fault injection: the n-th call of arena_room() from now fails; 0: none */
};

int arena_create(struct arena *arena, size_t size); /* 0 or -errno */
void arena_destroy(struct arena *arena);

/* Where the next piece may be written if it needs no more than `size` bytes; NULL: no room. */
uint8_t *arena_room(struct arena *arena, size_t size);
/* Keeps the bytes from the last arena_room() up to `end`. */
void arena_commit(struct arena *arena, const uint8_t *end);
/* From now on arena_reset() leaves what is there. */
void arena_keep(struct arena *arena);
void arena_reset(struct arena *arena);
/* Nothing is kept either. */
void arena_empty(struct arena *arena);

/* The same byte through the other mapping. */
static inline const uint8_t *arena_executable(const struct arena *arena, const uint8_t *write)
{
    return arena->execute + (write - arena->write);
}

static inline uint8_t *arena_writable(const struct arena *arena, const uint8_t *execute)
{
    return arena->write + (execute - arena->execute);
}

#endif
