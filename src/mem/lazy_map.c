#include "mem/lazy_map.h"

#include <sys/mman.h>

#define SMALL_PAGES ((size_t)2 << 20)

void *lazy_map(size_t size)
{
    char *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
                   -1, 0);

    if (p == MAP_FAILED)
        return NULL;
    /* Both are hints. */
    (void)madvise(p, size < SMALL_PAGES ? size : SMALL_PAGES, MADV_NOHUGEPAGE);
    if (size > SMALL_PAGES)
        (void)madvise(p + SMALL_PAGES, size - SMALL_PAGES, MADV_HUGEPAGE);
    return p;
}
