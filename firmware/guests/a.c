/*
 * Guest A: two harts (it thinks), the timer, and interrupts from one hart to the other.
 */
#include "guest.h"

#define TICKS 3
#define TICK 30000 /* 3 ms of a 10 MHz timebase */
#define WORK 50000

static volatile uint64_t n_ticks, n_messages, second_done;

void guest_trap(struct frame *frame, uint64_t cause, uint64_t value)
{
    (void)value;
    if (cause == (CAUSE_INTERRUPT | IRQ_ST)) {
        n_ticks++;
        sbi(EID_TIME, 0, csr_read(CSR_TIME) + TICK, 0, 0);
    } else if (cause == (CAUSE_INTERRUPT | IRQ_SS)) {
        csr_clear(CSR_SIP, BIT(IRQ_SS));
        n_messages++;
    } else {
        report(0, "trap at ", frame->pc);
        shut_down();
    }
}

/* Something that keeps a hart busy: how many primes there are. */
static uint64_t count_primes(uint64_t limit)
{
    uint64_t n = 0;

    for (uint64_t i = 2; i < limit; i++) {
        uint64_t divisor = 2;

        while (divisor * divisor <= i && i % divisor)
            divisor++;
        n += divisor * divisor > i;
    }
    return n;
}

static void second_hart(void)
{
    csr_write(CSR_SIE, BIT(IRQ_SS));
    csr_set(CSR_SSTATUS, MSTATUS_SIE);
    report(1, "waits for hart 0", NO_NUMBER);
    while (n_messages == 0)
        wait_for_interrupt();
    report(1, "got a message", NO_NUMBER);
    report(1, "primes < 50000: ", count_primes(WORK));
    fence_all();
    second_done = 1;
    sbi(EID_HSM, 1, 0, 0, 0);
}

static void first_hart(void)
{
    uint64_t shown = 0;

    report(0, "hello", NO_NUMBER);
    sbi(EID_HSM, 0, 1, (uint64_t)second_start, 0);
    csr_write(CSR_SIE, BIT(IRQ_ST));
    sbi(EID_TIME, 0, csr_read(CSR_TIME) + TICK, 0, 0);
    csr_set(CSR_SSTATUS, MSTATUS_SIE);
    while (shown < TICKS) {
        wait_for_interrupt();
        if (n_ticks <= shown)
            continue;
        shown++;
        report(0, "timer tick ", shown);
    }
    report(0, "message to hart 1", NO_NUMBER);
    sbi(EID_IPI, 0, 1, 1, 0);
    report(0, "primes < 50000: ", count_primes(WORK));
    while (!second_done)
        wait_for_interrupt();
    report(0, "all done", NO_NUMBER);
    shut_down();
}

void guest_main(uint64_t hart, uint64_t opaque)
{
    (void)opaque;
    if (hart == 0)
        first_hart();
    else
        second_hart();
}
