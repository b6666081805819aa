/*
 * The end of the system and its new beginning, by the test finisher of the board ("sifive,test0").
 */
#include "firmware.h"

#define FINISHER_FAIL 0x3333u
#define FINISHER_PASS 0x5555u
#define FINISHER_RESET 0x7777u

#define REASON_FAILURE 1

static _Noreturn void finish(uint32_t word)
{
    if (platform.finisher)
        *(volatile uint32_t *)platform.finisher = word;
    for (;;)
        wait_for_interrupt();
}

void shut_down(bool failed)
{
    csr_write(CSR_MIE, 0);
    finish(failed ? 1u << 16 | FINISHER_FAIL : FINISHER_PASS);
}

/* A warm reboot of this board is a cold one. Platform-specific types and reasons: there are none. */
struct sbi_return srst_call(const uint64_t *a, uint64_t function)
{
    uint32_t type = (uint32_t)a[0], reason = (uint32_t)a[1];

    if (function != 0)
        return sbi_error(SBI_ERR_NOT_SUPPORTED);
    if (type > SRST_WARM_REBOOT || reason > REASON_FAILURE)
        return sbi_error(SBI_ERR_INVALID_PARAM);
    if (!platform.finisher)
        return sbi_error(SBI_ERR_NOT_SUPPORTED);
    csr_write(CSR_MIE, 0);
    if (type == SRST_SHUTDOWN)
        shut_down(reason == REASON_FAILURE);
    finish(FINISHER_RESET);
}
