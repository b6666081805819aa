/*
 * How late a timer interrupt comes while a program computes: 10,000 deadlines in stimecmp, each met
 * by a loop that never waits. Runs in M-mode, which hands the supervisor timer to S-mode, on the
 * virt board of any emulator.
 *
 * Prints a line for each deadline, "late N" in ticks of 100 ns, then "latency done", on the UART,
 * and powers off.
 */
#include <stdint.h>

#define UART ((volatile uint8_t *)0x10000000)
#define FINISHER ((volatile uint32_t *)0x100000)
#define FINISHER_PASS 0x5555

enum { DEADLINES = 10000, TICKS_BETWEEN = 2000 }; /* 200 us */

static volatile uint64_t deadline;
static volatile uint32_t late[DEADLINES];
static volatile unsigned count;

static inline uint64_t now(void)
{
    uint64_t ticks;

    __asm__ volatile("rdtime %0" : "=r"(ticks));
    return ticks;
}

static void set_deadline(uint64_t at)
{
    deadline = at;
    __asm__ volatile("csrw 0x14d, %0" ::"r"(at)); /* stimecmp */
}

__attribute__((interrupt("supervisor"), aligned(4))) void timer(void)
{
    uint64_t at = now();

    if (count < DEADLINES)
        late[count++] = (uint32_t)(at - deadline);
    set_deadline(count < DEADLINES ? now() + TICKS_BETWEEN : UINT64_MAX);
}

static void put(const char *text)
{
    while (*text)
        *UART = (uint8_t)*text++;
}

static void put_number(uint32_t value)
{
    char text[12], *at = &text[11];

    *at = '\0';
    do
        *--at = (char)('0' + value % 10);
    while ((value /= 10) != 0);
    put(at);
}

__attribute__((noreturn)) void supervisor(void)
{
    uint64_t work = 1;

    set_deadline(now() + TICKS_BETWEEN);
    __asm__ volatile("csrs sie, %0\n csrsi sstatus, 2" ::"r"(1 << 5));
    while (count < DEADLINES) {
        for (int i = 0; i < 1000; i++)
            work = work * 6364136223846793005u + 1442695040888963407u;
        __asm__ volatile("" : "+r"(work));
    }
    for (unsigned i = 0; i < DEADLINES; i++) {
        put("late ");
        put_number(late[i]);
        put("\n");
    }
    put("latency done\n");
    *FINISHER = FINISHER_PASS;
    for (;;)
        ;
}

__attribute__((used, aligned(16))) static uint8_t stack[4096];

/* To S-mode with the timer delegated (Sstc). */
__attribute__((naked, section(".text.init"))) void _start(void)
{
    __asm__ volatile("csrr t0, mhartid\n"
                     "1: bnez t0, 1b\n"
                     "la sp, stack + 4096\n"
                     "li t0, -1\n"
                     "csrw pmpaddr0, t0\n"
                     "li t1, 0x1f\n"
                     "csrw pmpcfg0, t1\n"
                     "csrw mcounteren, t0\n"
                     "csrw mideleg, t0\n"
                     "li t1, 1\n"
                     "slli t1, t1, 63\n"
                     "csrw 0x30a, t1\n" /* menvcfg.STCE */
                     "csrw 0x14d, t0\n" /* stimecmp */
                     "la t0, timer\n"
                     "csrw stvec, t0\n"
                     "li t0, 0x1800\n"
                     "csrc mstatus, t0\n"
                     "li t0, 0x800\n"
                     "csrs mstatus, t0\n"
                     "la t0, supervisor\n"
                     "csrw mepc, t0\n"
                     "mret\n" ::"i"(0));
}
