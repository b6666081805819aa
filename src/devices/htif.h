/*
 * HTIF, the host-target interface of bare-metal RISC-V tests: two 64-bit words in the program's own
 * memory (symbols `tohost` and `fromhost`). It is not on the bus: the machine watches stores to
 * tohost and calls htif_poll() after one.
 *
 * A word written to tohost is device << 56 | command << 48 | payload:
 *   device 0, odd payload           ends the run: 1 is a pass, else payload >> 1 is the failed test
 *   device 0, even non-zero payload points to a block of eight 64-bit words: a proxied system call
 *   device 1, command 1             writes the payload's low byte to the console
 *   device 1, command 0             asks for a byte of console input
 * tohost is cleared when the request was taken; fromhost gets the answer.
 */
#ifndef HARTWOOD_DEVICES_HTIF_H
#define HARTWOOD_DEVICES_HTIF_H

#include "mem/bus.h"

struct htif;

/* Where console bytes go. Borrowed function pointers, all of them set. */
struct htif_host {
    void (*write)(void *ctx, const uint8_t *bytes, size_t n);
    int (*read)(void *ctx); /* next input byte, -1: none now */
    void (*end)(void *ctx, uint64_t code); /* the run ends: 0 pass, else the failed test's number or
                                              the exit status */
    void *ctx;
};

/*
 * tohost, fromhost: physical addresses in RAM, of 8 bytes each; they must be readable over `dma`.
 * has_fromhost false: programs that only report their end. NULL: out of memory.
 */
struct htif *htif_create(const struct dma *dma, const struct htif_host *host, uint64_t tohost,
                         bool has_fromhost, uint64_t fromhost);
void htif_destroy(struct htif *htif);

/*
 * Takes the request that stands in tohost. Call it after a store that touches the upper half,
 * tohost + 4 .. tohost + 7: that is every 64-bit store, and the second one of a program that writes
 * halves, low word first. (Watching the lower half would see half a request.)
 */
void htif_poll(struct htif *htif);

/*
 * Call it from the run loop, every slice: answers a waiting console read, and takes an odd low word
 * whose program never writes the upper half, once it stood for HTIF_SETTLE_INSNS.
 *   insns: instructions that the machine retired so far.
 */
#define HTIF_SETTLE_INSNS UINT64_C(10000000)
void htif_tick(struct htif *htif, uint64_t insns);

#endif
