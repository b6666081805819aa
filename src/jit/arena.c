#include "jit/arena.h"

#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

#define PIECE_ALIGNMENT 16
#define POPULATE_STEP (UINT64_C(256) << 10)
#define WRITABLE_STEPS 4

static int map_both(struct arena *arena, int fd)
{
    void *write, *execute;

    if (ftruncate(fd, (off_t)arena->size) < 0)
        return -errno;
    write = mmap(NULL, arena->size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (write == MAP_FAILED)
        return -errno;
    arena->write = write;
    execute = mmap(NULL, arena->size, PROT_READ | PROT_EXEC, MAP_SHARED, fd, 0);
    if (execute == MAP_FAILED)
        return -errno;
    arena->execute = execute;
    return 0;
}

int arena_create(struct arena *arena, size_t size)
{
    int fd = memfd_create("hartwood-jit", MFD_CLOEXEC);
    int result;

    *arena = (struct arena){.size = size, .room = size};
    if (fd < 0)
        return -errno;
    result = map_both(arena, fd);
    close(fd); /* the mappings keep the file */
    if (result < 0)
        arena_destroy(arena);
    return result;
}

void arena_destroy(struct arena *arena)
{
    if (arena->write)
        munmap(arena->write, arena->size);
    if (arena->execute)
        munmap(arena->execute, arena->size);
    *arena = (struct arena){0};
}

/*
 * Code that is older is seldom linked to new code: the host need not keep it mapped for writing. What
 * is written to all the same comes back page by page.
 */
static void unmap_written(struct arena *arena, size_t at)
{
    (void)madvise(arena->write + at, POPULATE_STEP, MADV_DONTNEED); /* the file keeps the bytes */
}

/*
 * Asks the host for the pages behind `used` in one go and through both mappings: one by one, their
 * faults cost more than what is written into them. Only a hint.
 */
static void populate(struct arena *arena)
{
    size_t from = arena->populated;
    size_t size = arena->size - from < POPULATE_STEP ? arena->size - from : POPULATE_STEP;

    (void)madvise(arena->write + from, size, MADV_POPULATE_WRITE);
    (void)madvise(arena->execute + from, size, MADV_POPULATE_READ);
    arena->populated += size;
    if (from >= WRITABLE_STEPS * POPULATE_STEP)
        unmap_written(arena, from - WRITABLE_STEPS * POPULATE_STEP);
}

uint8_t *arena_room(struct arena *arena, size_t size)
{
    if (arena->fail_at && --arena->fail_at == 0)
        return NULL;
    if (arena->used >= arena->populated && arena->populated < arena->size)
        populate(arena);
    return size <= arena->room - arena->used ? arena->write + arena->used : NULL;
}

void arena_commit(struct arena *arena, const uint8_t *end)
{
    size_t used = (size_t)align_up((uint64_t)(end - arena->write), PIECE_ALIGNMENT);

    arena->used = used < arena->room ? used : arena->room;
}

void arena_keep(struct arena *arena)
{
    arena->kept = arena->used;
}

void arena_reset(struct arena *arena)
{
    arena->used = arena->kept;
}

void arena_empty(struct arena *arena)
{
    arena->used = arena->kept = 0;
}
