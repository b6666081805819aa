/*
 * The PMU extension: counters count what they say, and sets that make no sense are refused.
 */
#include "payload.h"

#define INSTRUCTIONS 2ul
#define FW(code) (0xful << 16 | (code))
#define FW_ACCESS_LOAD 2
#define FW_SET_TIMER 5
#define FW_IPI_SENT 6
#define CLEAR_AND_START 6
#define NO_MEMORY 0x40000000ul

extern uint64_t boot_hart;
static uint64_t all_counters, firmware_counters;

static struct answer pmu(uint64_t fid, uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3,
                         uint64_t a4)
{
    return call(EID_PMU, fid, a0, a1, a2, a3, a4);
}

static void find_counters(void)
{
    uint64_t n = pmu(0, 0, 0, 0, 0, 0).value;

    CHECK(n > 0 && n <= 64);
    for (uint64_t i = 0; i < n; i++) {
        struct answer info = pmu(1, i, 0, 0, 0, 0);

        if (info.error)
            continue;
        all_counters |= BIT(i);
        if (info.value >> 63)
            firmware_counters |= BIT(i);
        else
            CHECK_EQ(info.value & 0xfff, 0xc00 + i);
    }
    CHECK(firmware_counters != 0);
    CHECK_EQ(pmu(1, n, 0, 0, 0, 0).error, SBI_ERR_INVALID_PARAM);
    CHECK_EQ(pmu(1, ~0ul, 0, 0, 0, 0).error, SBI_ERR_INVALID_PARAM);
    CHECK_EQ(pmu(1, 1, 0, 0, 0, 0).error, SBI_ERR_INVALID_PARAM); /* time is no counter */
}

/* `n` calls that are counted, exactly. */
static void count_firmware_event(uint64_t event, uint64_t eid, uint64_t a0, uint64_t a1)
{
    struct answer counter = pmu(2, 0, all_counters, CLEAR_AND_START, event, 0);

    CHECK_EQ(counter.error, SBI_SUCCESS);
    CHECK(firmware_counters >> counter.value & 1);
    for (int i = 0; i < 7; i++)
        call(eid, 0, a0, a1, 0, 0, 0);
    CHECK_EQ(pmu(5, counter.value, 0, 0, 0, 0).value, 7);
    CHECK_EQ(pmu(6, counter.value, 0, 0, 0, 0).value, 0);
    CHECK_EQ(pmu(3, counter.value, 1, 0, 0, 0).error, SBI_ERR_ALREADY_STARTED);
    CHECK_EQ(pmu(4, counter.value, 1, 0, 0, 0).error, SBI_SUCCESS);
    call(eid, 0, a0, a1, 0, 0, 0);
    CHECK_EQ(pmu(5, counter.value, 0, 0, 0, 0).value, 7);
    CHECK_EQ(pmu(4, counter.value, 1, 0, 0, 0).error, SBI_ERR_ALREADY_STOPPED);
    CHECK_EQ(pmu(3, counter.value, 1, 1, 100, 0).error, SBI_SUCCESS); /* from 100 on */
    call(eid, 0, a0, a1, 0, 0, 0);
    CHECK_EQ(pmu(5, counter.value, 0, 0, 0, 0).value, 101);
    CHECK_EQ(pmu(4, counter.value, 1, 1, 0, 0).error, SBI_SUCCESS);
    CHECK_EQ(pmu(5, counter.value, 0, 0, 0, 0).error, SBI_ERR_INVALID_PARAM); /* unmapped */
}

static uint64_t read_hpm3(void)
{
    return csr_read(0xc03);
}

/* Instructions on a programmable counter: it advances while started, and only then. */
static void count_instructions(void)
{
    struct answer counter = pmu(2, 3, 1, CLEAR_AND_START, INSTRUCTIONS, 0);
    uint64_t before, after;

    if (counter.error == SBI_ERR_NOT_SUPPORTED || !(all_counters >> 3 & 1))
        return;
    CHECK_EQ(counter.value, 3);
    before = read_hpm3();
    after = read_hpm3();
    CHECK(after > before && after - before < 10);
    CHECK(before < 1000); /* M-mode's own instructions do not count */
    CHECK_EQ(pmu(4, 3, 1, 0, 0, 0).error, SBI_SUCCESS);
    before = read_hpm3();
    CHECK_EQ(read_hpm3(), before);
    CHECK_EQ(pmu(3, 3, 1, 1, 5000, 0).error, SBI_SUCCESS);
    CHECK(read_hpm3() >= 5000 && read_hpm3() < 5100);
    CHECK_EQ(pmu(4, 3, 1, 1, 0, 0).error, SBI_SUCCESS);
    CHECK_EQ(pmu(3, 3, 1, 0, 0, 0).error, SBI_ERR_INVALID_PARAM); /* nothing is mapped to it */
}

static void refuse_nonsense(void)
{
    for (uint64_t fid = 2; fid <= 4; fid++) {
        CHECK_EQ(pmu(fid, 0, 0, 0, INSTRUCTIONS, 0).error, SBI_ERR_INVALID_PARAM);
        CHECK_EQ(pmu(fid, 0, 2, 0, INSTRUCTIONS, 0).error, SBI_ERR_INVALID_PARAM);
        CHECK_EQ(pmu(fid, 0, ~0ul, 0, INSTRUCTIONS, 0).error, SBI_ERR_INVALID_PARAM);
        CHECK_EQ(pmu(fid, 63, ~0ul, 0, INSTRUCTIONS, 0).error, SBI_ERR_INVALID_PARAM);
        CHECK_EQ(pmu(fid, ~0ul, 1, 0, INSTRUCTIONS, 0).error, SBI_ERR_INVALID_PARAM);
        CHECK_EQ(pmu(fid, 1ul << 32, 1, 0, INSTRUCTIONS, 0).error, SBI_ERR_INVALID_PARAM);
        CHECK_EQ(pmu(fid, 32, 1, 1ul << 40, INSTRUCTIONS, 0).error, SBI_ERR_INVALID_PARAM);
    }
    CHECK_EQ(pmu(2, 0, all_counters, 0, 0, 0).error, SBI_ERR_NOT_SUPPORTED);
    CHECK_EQ(pmu(2, 0, all_counters, 0, FW(22), 0).error, SBI_ERR_NOT_SUPPORTED);
    CHECK_EQ(pmu(2, 0, all_counters, 0, FW(0xffff), 0).error, SBI_ERR_NOT_SUPPORTED);
    CHECK_EQ(pmu(2, 0, all_counters, 0, ~0ul, ~0ul).error, SBI_ERR_NOT_SUPPORTED);
    CHECK_EQ(pmu(2, 0, all_counters, 0, 3ul << 16, 0x123456).error, SBI_ERR_NOT_SUPPORTED);
    CHECK_EQ(pmu(5, 0, 0, 0, 0, 0).error, SBI_ERR_INVALID_PARAM); /* hardware */
    CHECK_EQ(pmu(5, ~0ul, 0, 0, 0, 0).error, SBI_ERR_INVALID_PARAM);
}

static uint64_t page[512] __attribute__((aligned(4096)));

static void snapshots(void)
{
    struct answer counter;

    CHECK_EQ(pmu(7, 0x80000000, 0, 0, 0, 0).error, SBI_ERR_INVALID_ADDRESS);
    CHECK_EQ(pmu(7, NO_MEMORY, 0, 0, 0, 0).error, SBI_ERR_INVALID_ADDRESS);
    CHECK_EQ(pmu(7, (uint64_t)page, 1, 0, 0, 0).error, SBI_ERR_INVALID_ADDRESS);
    CHECK_EQ(pmu(7, (uint64_t)page + 8, 0, 0, 0, 0).error, SBI_ERR_INVALID_PARAM);
    CHECK_EQ(pmu(7, (uint64_t)page, 0, 1, 0, 0).error, SBI_ERR_INVALID_PARAM);
    counter = pmu(2, 0, all_counters, CLEAR_AND_START, FW(FW_SET_TIMER), 0);
    CHECK_EQ(pmu(4, counter.value, 1, 2, 0, 0).error, SBI_ERR_NO_SHMEM);
    CHECK_EQ(pmu(7, (uint64_t)page, 0, 0, 0, 0).error, SBI_SUCCESS);
    call(EID_TIME, 0, ~0ul, 0, 0, 0, 0);
    CHECK_EQ(pmu(4, counter.value, 1, 2, 0, 0).error, SBI_SUCCESS);
    CHECK_EQ(page[1], 1);
    page[1] = 50;
    CHECK_EQ(pmu(3, counter.value, 1, 2, 0, 0).error, SBI_SUCCESS);
    call(EID_TIME, 0, ~0ul, 0, 0, 0, 0);
    CHECK_EQ(pmu(5, counter.value, 0, 0, 0, 0).value, 51);
    CHECK_EQ(pmu(4, counter.value, 1, 1, 0, 0).error, SBI_SUCCESS);
    CHECK_EQ(pmu(7, ~0ul, ~0ul, 0, 0, 0).error, SBI_SUCCESS);
}

static void event_information(void)
{
    uint32_t *word = (uint32_t *)page;

    word[0] = INSTRUCTIONS;
    word[1] = 0xffffffff;
    word[4] = FW(FW_SET_TIMER) & 0xfffff;
    word[5] = 0xffffffff;
    word[6] = word[7] = 0;
    word[8] = FW(30) & 0xfffff;
    word[9] = 0xffffffff;
    word[10] = word[11] = 0;
    CHECK_EQ(pmu(8, (uint64_t)page, 0, 3, 0, 0).error, SBI_SUCCESS);
    CHECK_EQ(word[1], 1);
    CHECK_EQ(word[5], 1);
    CHECK_EQ(word[9], 0);
    CHECK_EQ(pmu(8, (uint64_t)page, 0, 1, 1, 0).error, SBI_ERR_INVALID_PARAM);
    CHECK_EQ(pmu(8, (uint64_t)page + 8, 0, 1, 0, 0).error, SBI_ERR_INVALID_PARAM);
    CHECK_EQ(pmu(8, (uint64_t)page, 0, ~0ul, 0, 0).error, SBI_ERR_INVALID_ADDRESS);
    CHECK_EQ(pmu(8, (uint64_t)page, 0, 1ul << 60, 0, 0).error, SBI_ERR_INVALID_ADDRESS);
    CHECK_EQ(pmu(8, 0x80000000, 0, 1, 0, 0).error, SBI_ERR_INVALID_ADDRESS);
    word[0] = 1u << 20;
    CHECK_EQ(pmu(8, (uint64_t)page, 0, 1, 0, 0).error, SBI_ERR_INVALID_PARAM);
}

void test_pmu(void)
{
    uint64_t counter;

    find_counters();
    refuse_nonsense();
    count_firmware_event(FW(FW_SET_TIMER), EID_TIME, ~0ul, 0);
    count_firmware_event(FW(FW_IPI_SENT), EID_IPI, 1, boot_hart);
    csr_clear(CSR_SIP, BIT(IRQ_SS));
    counter = pmu(2, 0, all_counters, CLEAR_AND_START, FW(FW_ACCESS_LOAD), 0).value;
    run(probe_load, MODE_S, NO_MEMORY, 0);
    CHECK_EQ(pmu(5, counter, 0, 0, 0, 0).value, 1);
    CHECK_EQ(pmu(4, counter, 1, 1, 0, 0).error, SBI_SUCCESS);
    count_instructions();
    snapshots();
    event_information();
}
