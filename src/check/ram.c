/*
 * The two copies of RAM, page by page, and only where somebody has ever been: reading an untouched
 * page of an anonymous mapping gives it memory.
 */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "check/internal.h"

#define MAP_PAGES 512                   /* asked for at once */
#define PAGEMAP_IN_USE (BIT(63) | BIT(62)) /* present or swapped out (proc(5), pagemap) */

/* Which of the MAP_PAGES pages at `at` are in use. Without the kernel's help: all. */
static void find_used(int pagemap, const uint8_t *at, uint64_t n, bool used[MAP_PAGES])
{
    uint64_t entries[MAP_PAGES];
    off_t offset = (off_t)((uintptr_t)at / PHYS_PAGE_SIZE * sizeof(entries[0]));
    ssize_t size = (ssize_t)(n * sizeof(entries[0]));
    bool is_known = pagemap >= 0 && sysconf(_SC_PAGESIZE) == (long)PHYS_PAGE_SIZE &&
                    pread(pagemap, entries, (size_t)size, offset) == size;

    for (uint64_t i = 0; i < n; i++)
        used[i] = used[i] || !is_known || (entries[i] & PAGEMAP_IN_USE);
}

void ram_for_each_used(struct check *c, bool (*visit)(struct check *c, uint64_t pa))
{
    uint64_t base = phys_ram_base(c->phys), size = phys_ram_size(c->phys);
    int pagemap = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
    bool goes_on = true;

    for (uint64_t at = 0; at < size && goes_on; at += MAP_PAGES * PHYS_PAGE_SIZE) {
        bool used[MAP_PAGES] = {false};
        uint64_t left = (size - at) / PHYS_PAGE_SIZE;
        uint64_t n = left < MAP_PAGES ? left : MAP_PAGES;

        find_used(pagemap, phys_ram(c->config.phys, base + at, PHYS_PAGE_SIZE), n, used);
        find_used(pagemap, phys_ram(c->phys, base + at, PHYS_PAGE_SIZE), n, used);
        for (uint64_t i = 0; i < n && goes_on; i++)
            goes_on = !used[i] || visit(c, base + at + i * PHYS_PAGE_SIZE);
    }
    if (pagemap >= 0)
        close(pagemap);
}

static bool copy_page(struct check *c, uint64_t pa)
{
    memcpy(phys_ram(c->phys, pa, PHYS_PAGE_SIZE), phys_ram(c->config.phys, pa, PHYS_PAGE_SIZE),
           PHYS_PAGE_SIZE);
    return true;
}

void ram_copy(struct check *c, uint64_t pa, uint64_t len)
{
    if (pa == phys_ram_base(c->phys) && len == phys_ram_size(c->phys))
        ram_for_each_used(c, copy_page);
    else
        memcpy(phys_ram(c->phys, pa, len), phys_ram(c->config.phys, pa, len), len);
}
