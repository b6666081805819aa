/*
 * The debug console: a 16550 UART, polled. S-mode may drive the same one itself, so nothing of its
 * set-up is touched.
 */
#include "firmware.h"
#include "guard.h"

enum { UART_DATA = 0, UART_LSR = 5 };
#define LSR_DATA_READY 0x01
#define LSR_THR_EMPTY 0x20
#define MAX_BYTES 4096 /* of one call, so that other harts' requests do not wait long */

static uint32_t uart_read(unsigned reg)
{
    uint64_t address = platform.uart + ((uint64_t)reg << platform.uart_shift);

    if (platform.uart_width == 4)
        return *(volatile uint32_t *)address;
    return *(volatile uint8_t *)address;
}

static void uart_write(unsigned reg, uint8_t value)
{
    uint64_t address = platform.uart + ((uint64_t)reg << platform.uart_shift);

    if (platform.uart_width == 4)
        *(volatile uint32_t *)address = value;
    else
        *(volatile uint8_t *)address = value;
}

bool console_exists(void)
{
    return platform.uart;
}

/* False: it would have to wait. */
static bool try_put(char c)
{
    if (!(uart_read(UART_LSR) & LSR_THR_EMPTY))
        return false;
    uart_write(UART_DATA, (uint8_t)c);
    return true;
}

void console_put(char c)
{
    while (console_exists() && !try_put(c))
        cpu_pause();
}

int console_get(void)
{
    if (!console_exists() || !(uart_read(UART_LSR) & LSR_DATA_READY))
        return -1;
    return (int)(uart_read(UART_DATA) & 0xff);
}

void console_write(const char *text)
{
    for (; *text; text++)
        console_put(*text);
}

void console_number(uint64_t number, unsigned base)
{
    char digits[20];
    unsigned n = 0;

    do {
        digits[n++] = "0123456789abcdef"[number % base];
        number /= base;
    } while (number);
    if (base == 16)
        console_write("0x");
    while (n)
        console_put(digits[--n]);
}

/*
 * Neither waits: both end with what there is, at MAX_BYTES, or at the first byte that is no memory
 * (the tree may say more than there is). The caller goes on with the rest.
 */
static struct sbi_return write_bytes(uint64_t n, uint64_t address)
{
    uint64_t done = 0, byte;

    for (; done < n && done < MAX_BYTES; done++) {
        if (!guarded_load_byte(address + done, 0, &byte))
            return sbi_error(SBI_ERR_FAILED);
        if (!try_put((char)byte))
            break;
    }
    return sbi_value(done);
}

static struct sbi_return read_bytes(uint64_t n, uint64_t address)
{
    uint64_t done = 0;
    int c;

    while (done < n && done < MAX_BYTES && (c = console_get()) >= 0) {
        if (!guarded_store_byte(address + done, (uint64_t)c))
            return sbi_error(SBI_ERR_FAILED);
        done++;
    }
    return sbi_value(done);
}

struct sbi_return dbcn_call(const uint64_t *a, uint64_t function)
{
    if (function > 2 || !console_exists())
        return sbi_error(SBI_ERR_NOT_SUPPORTED);
    if (function == 2) {
        console_put((char)a[0]);
        return sbi_value(0);
    }
    if (a[0] && (a[2] != 0 || !memory_is_supervisors(a[1], a[0])))
        return sbi_error(SBI_ERR_INVALID_PARAM);
    return function == 0 ? write_bytes(a[0], a[1]) : read_bytes(a[0], a[1]);
}
