/* Large tables of the host's memory, of which only what is used exists. */
#ifndef HARTWOOD_MEM_LAZY_MAP_H
#define HARTWOOD_MEM_LAZY_MAP_H

#include <stddef.h>

/*
 * size bytes of zeros, for munmap(); NULL: out of memory. What is touched first comes in small
 * pages, so that a short run does not pay for clearing large ones; what follows in huge ones, for
 * fewer page faults of the host.
 */
void *lazy_map(size_t size);

#endif
