/*
 * Runs in the guest, without a C library: sets the alarm of /dev/rtc0 some seconds ahead by the
 * interface of Linux' rtc.h and waits for its interrupt. Prints "alarm after N ms".
 */
#include <linux/rtc.h>
#include <linux/time_types.h>

#define SECONDS 3
#define AT_FDCWD (-100L)
#define CLOCK_MONOTONIC 1L
enum { /* system calls of riscv64 (asm-generic/unistd.h) */
    SYS_ioctl = 29,
    SYS_openat = 56,
    SYS_read = 63,
    SYS_write = 64,
    SYS_exit = 93,
    SYS_clock_gettime = 113,
};

static long call(long number, long a, long b, long c)
{
    register long a0 __asm__("a0") = a;
    register long a1 __asm__("a1") = b;
    register long a2 __asm__("a2") = c;
    register long a3 __asm__("a3") = 0;
    register long a7 __asm__("a7") = number;

    __asm__ volatile("ecall" : "+r"(a0) : "r"(a1), "r"(a2), "r"(a3), "r"(a7) : "memory");
    return a0;
}

static void say(const char *text, unsigned long n)
{
    call(SYS_write, 1, (long)text, (long)n);
}

/* All that can go wrong is one failure: its number tells where. */
static void need(long result, long number)
{
    if (result < 0)
        call(SYS_exit, number, 0, 0);
}

static long milliseconds(void)
{
    struct __kernel_timespec now;

    need(call(SYS_clock_gettime, CLOCK_MONOTONIC, (long)&now, 0), 1);
    return (long)(now.tv_sec * 1000 + now.tv_nsec / 1000000);
}

static void print_number(long number)
{
    char digits[24];
    unsigned n = sizeof(digits);

    do {
        digits[--n] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    say(digits + n, sizeof(digits) - n);
}

/* The time some seconds later; a test does not run at midnight's edge by more than a day. */
static void add_seconds(struct rtc_time *time, int seconds)
{
    int of_day = time->tm_hour * 3600 + time->tm_min * 60 + time->tm_sec + seconds;

    time->tm_hour = of_day / 3600 % 24;
    time->tm_min = of_day / 60 % 60;
    time->tm_sec = of_day % 60;
}

void _start(void)
{
    struct rtc_time time;
    unsigned long events = 0;
    long rtc = call(SYS_openat, AT_FDCWD, (long)"/dev/rtc0", 0);
    long start;

    need(rtc, 2);
    need(call(SYS_ioctl, rtc, RTC_RD_TIME, (long)&time), 3);
    add_seconds(&time, SECONDS);
    need(call(SYS_ioctl, rtc, RTC_ALM_SET, (long)&time), 4);
    start = milliseconds();
    need(call(SYS_ioctl, rtc, RTC_AIE_ON, 0), 5);
    need(call(SYS_read, rtc, (long)&events, sizeof(events)), 6);
    if (!(events & RTC_AF))
        call(SYS_exit, 7, 0, 0);
    say("alarm after ", 12);
    print_number(milliseconds() - start);
    say(" ms\n", 4);
    call(SYS_exit, 0, 0, 0);
}
