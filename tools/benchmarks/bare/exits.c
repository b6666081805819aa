/*
 * Exits of a guest kernel under a hypervisor, one kind a program (-DKIND): calls of the SBI, reads
 * of a device's register, first accesses to pages of RAM. It runs in VS-mode as the kernel of a
 * virtual `virt` board and speaks as kernels/harness.c does: BENCH-READY, a line, the work,
 * BENCH-DONE, a line.
 */
#include <stdint.h>

#define SBI 0
#define MMIO 1
#define GSTAGE 2

#define UART ((volatile uint8_t *)0x10000000)
#define UART_LSR 5
#define UART_LSR_DATA 1u
#define RAM UINT64_C(0x82000000)
#define PAGE 4096u

enum { SBI_CALLS = 200000, MMIO_READS = 20000, PAGES = 16384, WAIT_TICKS = 200000 };
enum { SBI_BASE = 0x10, SBI_TIME = 0x54494D45, SBI_RESET = 0x53525354 };

static uint64_t sbi(uint64_t extension, uint64_t function, uint64_t argument)
{
    register uint64_t a0 __asm__("a0") = argument;
    register uint64_t a1 __asm__("a1") = 0;
    register uint64_t a6 __asm__("a6") = function;
    register uint64_t a7 __asm__("a7") = extension;

    __asm__ volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a6), "r"(a7) : "memory");
    return a1;
}

static void put(const char *text)
{
    while (*text)
        *UART = (uint8_t)*text++;
}

static void put_hex(uint64_t value)
{
    char text[2] = "0";

    for (int shift = 60; shift >= 0; shift -= 4) {
        text[0] = "0123456789abcdef"[value >> shift & 15];
        put(text);
    }
}

/* Sleeps between looks at the UART, so that waiting costs nothing. */
static void wait_for_line(void)
{
    for (;;) {
        uint64_t now;

        while (UART[UART_LSR] & UART_LSR_DATA) {
            uint8_t byte = UART[0];

            if (byte == '\n' || byte == '\r')
                return;
        }
        __asm__ volatile("rdtime %0" : "=r"(now));
        sbi(SBI_TIME, 0, now + WAIT_TICKS);
        __asm__ volatile("wfi");
    }
}

static uint64_t work(void)
{
    uint64_t sum = 0;

#if KIND == SBI
    for (int i = 0; i < SBI_CALLS; i++)
        sum += sbi(SBI_BASE, 0, 0) + (uint64_t)i;
#elif KIND == MMIO
    for (int i = 0; i < MMIO_READS; i++)
        sum += (UART[UART_LSR] & UART_LSR_DATA) + (uint64_t)i;
#else
    for (uint64_t i = 0; i < PAGES; i++) {
        volatile uint64_t *page = (volatile uint64_t *)(RAM + i * PAGE);

        sum += *page + i;
        *page = i;
    }
#endif
    return sum;
}

__attribute__((noreturn)) void supervisor(void)
{
    put("BENCH-READY\n");
    wait_for_line();
    uint64_t sum = work();

    put("BENCH-DONE ");
    put_hex(sum);
    put(" 0 0\n");
    wait_for_line();
    sbi(SBI_RESET, 0, 0);
    for (;;)
        ;
}

__attribute__((used, aligned(16))) static uint8_t stack[4096];

__attribute__((naked, section(".text.init"))) void _start(void)
{
    __asm__ volatile("csrw sie, zero\n"
                     "csrw satp, zero\n"
                     "li t0, 0x20\n" /* STIE: what wakes WFI; SIE stays clear */
                     "csrw sie, t0\n"
                     "la sp, stack + 4096\n"
                     "j supervisor\n");
}
