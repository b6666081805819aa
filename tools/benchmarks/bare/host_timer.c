/*
 * The same as latency.c on the host: 10,000 deadlines of a POSIX timer whose signal meets a loop
 * that never waits. Prints "late N" in ticks of 100 ns, then "latency done".
 */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { DEADLINES = 10000, NANOSECONDS_BETWEEN = 200000, TICK = 100 };

static timer_t timer;
static volatile int64_t deadline;
static volatile uint32_t late[DEADLINES];
static volatile sig_atomic_t count;

static int64_t now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

static void set_deadline(int64_t at)
{
    struct itimerspec when = {.it_value = {at / 1000000000, at % 1000000000}};

    deadline = at;
    if (timer_settime(timer, TIMER_ABSTIME, &when, NULL) != 0)
        _Exit(1);
}

static void meet(int number)
{
    int64_t at = now();

    (void)number;
    if (count >= DEADLINES)
        return;
    late[count] = (uint32_t)((at - deadline) / TICK);
    count = count + 1;
    if (count < DEADLINES)
        set_deadline(now() + NANOSECONDS_BETWEEN);
}

int main(void)
{
    struct sigaction action = {.sa_handler = meet};
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGALRM};
    volatile uint64_t work = 1;

    if (sigaction(SIGALRM, &action, NULL) != 0 ||
        timer_create(CLOCK_MONOTONIC, &event, &timer) != 0) {
        perror("host_timer");
        return 1;
    }
    set_deadline(now() + NANOSECONDS_BETWEEN);
    while (count < DEADLINES)
        work = work * 6364136223846793005u + 1;
    for (int i = 0; i < DEADLINES; i++)
        printf("late %u\n", late[i]);
    puts("latency done");
    return 0;
}
