/*
 * HTIF, the console and end-of-run mailbox of bare-metal tests. There is no specification; the
 * rules are those that riscv-tests, the architecture tests and OpenSBI rely on (see htif.h).
 * Laws:
 *   1. The mailbox and all that it points to is guest memory: it is only reached by dma, and a bad
 *      pointer gives the guest an error number.
 *   2. A request is taken when its upper half was written. A 32-bit program writes the lower half
 *      first, and that half alone looks like another request.
 *   3. Work per request is bounded: a write is at most WRITE_LIMIT bytes, the guest sees how many
 *      were taken and asks again.
 */
#include "devices/htif.h"

#include <stdlib.h>
#include <string.h>

#define DEVICE_SYSCALL 0
#define DEVICE_CONSOLE 1
#define CONSOLE_READ 0
#define CONSOLE_WRITE 1
#define CONSOLE_ANSWER UINT64_C(0x100) /* set in a console answer beside the byte */

#define SYSCALL_WORDS 8
#define WRITE_LIMIT (UINT64_C(1) << 20)
#define COPY_CHUNK UINT64_C(4096)

/* System call and error numbers of Linux on RISC-V, as newlib uses them. */
enum {
    SYS_OPENAT = 56,
    SYS_CLOSE = 57,
    SYS_READ = 63,
    SYS_WRITE = 64,
    SYS_FSTAT = 80,
    SYS_EXIT = 93,
    SYS_EXIT_GROUP = 94,
};
enum {
    GUEST_ENOENT = 2,
    GUEST_EBADF = 9,
    GUEST_EFAULT = 14,
    GUEST_ENOSYS = 38,
};

/* struct stat of RV64 Linux: only st_mode and st_blksize say something for a console. */
#define STAT_SIZE 128
#define STAT_MODE_OFFSET 16
#define STAT_BLKSIZE_OFFSET 56
#define STAT_MODE_CONSOLE 0020620u /* character device, rw--w---- */

struct htif {
    struct dma dma;
    struct htif_host host;
    uint64_t tohost;
    uint64_t fromhost;
    bool has_fromhost;
    bool wants_input;     /* a console read waits for a byte */
    uint64_t half;        /* odd low word that stands without its upper half; 0: none */
    uint64_t half_insns;  /* when it was first seen */
};

struct htif *htif_create(const struct dma *dma, const struct htif_host *host, uint64_t tohost,
                         bool has_fromhost, uint64_t fromhost)
{
    struct htif *htif = calloc(1, sizeof(*htif));

    if (!htif)
        return NULL;
    htif->dma = *dma;
    htif->host = *host;
    htif->tohost = tohost;
    htif->fromhost = fromhost;
    htif->has_fromhost = has_fromhost;
    return htif;
}

void htif_destroy(struct htif *htif)
{
    free(htif);
}

static uint64_t get_le64(const uint8_t *bytes)
{
    uint64_t value = 0;

    for (unsigned i = 8; i-- > 0;)
        value = value << 8 | bytes[i];
    return value;
}

static void put_le(uint8_t *bytes, unsigned size, uint64_t value)
{
    for (unsigned i = 0; i < size; i++)
        bytes[i] = (uint8_t)(value >> (8 * i));
}

static uint64_t read_word(const struct htif *htif, uint64_t address)
{
    uint8_t bytes[8];

    return dma_read(&htif->dma, address, bytes, sizeof(bytes)) ? get_le64(bytes) : 0;
}

/* The mailbox was RAM when it was found; should it not be, there is no one to tell. */
static void write_word(const struct htif *htif, uint64_t address, uint64_t value)
{
    uint8_t bytes[8];

    put_le(bytes, sizeof(bytes), value);
    if (!dma_write(&htif->dma, address, bytes, sizeof(bytes)))
        return;
}

static void answer(const struct htif *htif, uint64_t value)
{
    if (htif->has_fromhost)
        write_word(htif, htif->fromhost, value);
}

static uint64_t guest_error(int error)
{
    return (uint64_t)-(int64_t)error;
}

static uint64_t sys_write(const struct htif *htif, uint64_t fd, uint64_t address, uint64_t size)
{
    uint8_t bytes[COPY_CHUNK];
    uint64_t done = 0;

    if (fd != 1 && fd != 2)
        return guest_error(GUEST_EBADF);
    if (size > WRITE_LIMIT)
        size = WRITE_LIMIT;
    while (done < size) {
        uint64_t n = size - done < COPY_CHUNK ? size - done : COPY_CHUNK;

        if (!dma_read(&htif->dma, address + done, bytes, n))
            return done ? done : guest_error(GUEST_EFAULT);
        htif->host.write(htif->host.ctx, bytes, n);
        done += n;
    }
    return done;
}

/* Takes what input there is now; 0 reads as the end of the input, as for a closed console. */
static uint64_t sys_read(const struct htif *htif, uint64_t fd, uint64_t address, uint64_t size)
{
    uint8_t bytes[COPY_CHUNK];
    uint64_t n = 0;

    if (fd != 0)
        return guest_error(GUEST_EBADF);
    while (n < size && n < COPY_CHUNK) {
        int byte = htif->host.read(htif->host.ctx);

        if (byte < 0)
            break;
        bytes[n++] = (uint8_t)byte;
        if (byte == '\n')
            break;
    }
    return dma_write(&htif->dma, address, bytes, n) ? n : guest_error(GUEST_EFAULT);
}

static uint64_t sys_fstat(const struct htif *htif, uint64_t fd, uint64_t address)
{
    uint8_t status[STAT_SIZE] = {0};

    if (fd > 2)
        return guest_error(GUEST_EBADF);
    put_le(status + STAT_MODE_OFFSET, 4, STAT_MODE_CONSOLE);
    put_le(status + STAT_BLKSIZE_OFFSET, 4, COPY_CHUNK);
    return dma_write(&htif->dma, address, status, sizeof(status)) ? 0 : guest_error(GUEST_EFAULT);
}

/* The block: number, six arguments, one spare word; the result replaces the number. */
static void serve_syscall(const struct htif *htif, uint64_t address)
{
    uint8_t bytes[SYSCALL_WORDS * 8];
    uint64_t words[SYSCALL_WORDS];
    uint64_t result;

    if (!dma_read(&htif->dma, address, bytes, sizeof(bytes)))
        return;
    for (unsigned i = 0; i < SYSCALL_WORDS; i++)
        words[i] = get_le64(bytes + (size_t)i * 8);

    switch (words[0]) {
    case SYS_WRITE:
        result = sys_write(htif, words[1], words[2], words[3]);
        break;
    case SYS_READ:
        result = sys_read(htif, words[1], words[2], words[3]);
        break;
    case SYS_FSTAT:
        result = sys_fstat(htif, words[1], words[2]);
        break;
    case SYS_CLOSE:
        result = words[1] <= 2 ? 0 : guest_error(GUEST_EBADF);
        break;
    case SYS_OPENAT:
        result = guest_error(GUEST_ENOENT); /* the host's files are not the guest's */
        break;
    case SYS_EXIT:
    case SYS_EXIT_GROUP:
        htif->host.end(htif->host.ctx, words[1]);
        result = 0;
        break;
    default:
        result = guest_error(GUEST_ENOSYS);
        break;
    }
    write_word(htif, address, result);
}

static void serve_console(struct htif *htif, unsigned command, uint64_t payload)
{
    uint8_t byte = (uint8_t)payload;

    if (command == CONSOLE_WRITE)
        htif->host.write(htif->host.ctx, &byte, 1);
    else if (command == CONSOLE_READ)
        htif->wants_input = true;
}

/* A console read is answered when there is a byte and the last answer was taken. */
static void answer_input(struct htif *htif)
{
    if (!htif->wants_input || !htif->has_fromhost || read_word(htif, htif->fromhost) != 0)
        return;

    int byte = htif->host.read(htif->host.ctx);

    if (byte < 0)
        return;
    htif->wants_input = false;
    answer(htif, (uint64_t)DEVICE_CONSOLE << 56 | (uint64_t)CONSOLE_READ << 48 | CONSOLE_ANSWER |
                     (uint64_t)byte);
}

void htif_poll(struct htif *htif)
{
    uint64_t request = read_word(htif, htif->tohost);
    unsigned device = (unsigned)(request >> 56);
    unsigned command = (unsigned)bits_get(request, 55, 48);
    uint64_t payload = bits_get(request, 47, 0);

    htif->half = 0;
    if (request == 0)
        return;
    /* Cleared first: a guest that polls it sees the request taken, whatever it was. */
    write_word(htif, htif->tohost, 0);
    if (device == DEVICE_SYSCALL && (payload & 1)) {
        htif->host.end(htif->host.ctx, payload >> 1);
    } else if (device == DEVICE_SYSCALL && command == 0) {
        serve_syscall(htif, payload);
        answer(htif, 1);
    } else if (device == DEVICE_CONSOLE) {
        serve_console(htif, command, payload);
        answer_input(htif);
    }
}

void htif_tick(struct htif *htif, uint64_t insns)
{
    answer_input(htif);

    uint64_t request = read_word(htif, htif->tohost);

    if (!(request & 1) || request >> 32) {
        htif->half = 0;
    } else if (htif->half != request) {
        htif->half = request;
        htif->half_insns = insns;
    } else if (insns - htif->half_insns >= HTIF_SETTLE_INSNS) {
        htif_poll(htif);
    }
}
