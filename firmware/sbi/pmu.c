/*
 * Performance counters: the hart's, which S-mode reads as CSRs and the firmware configures, starts
 * and stops; and the firmware's own, which count its events (calls, redirected traps).
 *
 * Logical counters 0..31 are the CSRs cycle..hpmcounter31 (1, time, is none); 32.. are the firmware's.
 * A counter is mapped by config_matching and free again when it is stopped with the RESET flag.
 */
#include "firmware.h"
#include "guard.h"

#define CONFIG_SKIP_MATCH BIT(0)
#define CONFIG_CLEAR_VALUE BIT(1)
#define CONFIG_AUTO_START BIT(2)
#define CONFIG_INHIBIT_SHIFT 3 /* VUINH, VSINH, UINH, SINH, MINH */
#define CONFIG_FLAGS 0xfful
#define START_SET_VALUE BIT(0)
#define START_FROM_SNAPSHOT BIT(1)
#define STOP_RESET BIT(0)
#define STOP_TAKE_SNAPSHOT BIT(1)

#define EVENT_TYPE(event) ((event) >> 16)
#define EVENT_CODE(event) ((event) & 0xffff)
enum { TYPE_GENERAL, TYPE_CACHE, TYPE_RAW, TYPE_RAW_V2, TYPE_FIRMWARE = 15 };
#define EVENT_CYCLES 1
#define EVENT_INSTRUCTIONS 2

#define HPM_OF BIT(63)
#define HPM_MINH BIT(62)
#define HPM_FILTERS (0x1ful << 58) /* VUINH 58, VSINH 59, UINH 60, SINH 61, MINH 62 */
#define HPM_SELECTOR ((1ul << 56) - 1)

#define COUNTER_CYCLE 0
#define COUNTER_TIME 1
#define COUNTER_INSTRET 2
#define HPM_FIRST 3
#define ALL_PROGRAMMABLE 0xfffffff8u
#define PAGE 4096ul

/* Runs `access(csr)` for the CSR at `base` + n, n in 0..31: an instruction has its CSR's number. */
#define CSR_CASE(access, base, n)                                                                 \
    case n:                                                                                       \
        access((base) + n);                                                                       \
        break;
#define CSR_CASES(access, base)                                                                   \
    CSR_CASE(access, base, 3) CSR_CASE(access, base, 4) CSR_CASE(access, base, 5)                 \
    CSR_CASE(access, base, 6) CSR_CASE(access, base, 7) CSR_CASE(access, base, 8)                 \
    CSR_CASE(access, base, 9) CSR_CASE(access, base, 10) CSR_CASE(access, base, 11)               \
    CSR_CASE(access, base, 12) CSR_CASE(access, base, 13) CSR_CASE(access, base, 14)              \
    CSR_CASE(access, base, 15) CSR_CASE(access, base, 16) CSR_CASE(access, base, 17)              \
    CSR_CASE(access, base, 18) CSR_CASE(access, base, 19) CSR_CASE(access, base, 20)              \
    CSR_CASE(access, base, 21) CSR_CASE(access, base, 22) CSR_CASE(access, base, 23)              \
    CSR_CASE(access, base, 24) CSR_CASE(access, base, 25) CSR_CASE(access, base, 26)              \
    CSR_CASE(access, base, 27) CSR_CASE(access, base, 28) CSR_CASE(access, base, 29)              \
    CSR_CASE(access, base, 30) CSR_CASE(access, base, 31)

static void write_event(unsigned counter, uint64_t value)
{
#define WRITE(csr) csr_write(csr, value)
    switch (counter) {
        CSR_CASES(WRITE, CSR_MHPMEVENT3 - 3)
    case COUNTER_CYCLE: /* Smcntrpmf, if it is there */
        (void)csr_try_write(CSR_MCYCLECFG, value & HPM_FILTERS);
        break;
    case COUNTER_INSTRET:
        (void)csr_try_write(CSR_MINSTRETCFG, value & HPM_FILTERS);
        break;
    default:
        break;
    }
}

static uint64_t read_event(unsigned counter)
{
    uint64_t value = 0;

#define READ(csr) value = csr_read(csr)
    switch (counter) {
        CSR_CASES(READ, CSR_MHPMEVENT3 - 3)
    default:
        break;
    }
    return value;
}

static void write_hardware(unsigned counter, uint64_t value)
{
    switch (counter) {
        CSR_CASES(WRITE, CSR_MCYCLE)
        CSR_CASE(WRITE, CSR_MCYCLE, 0)
        CSR_CASE(WRITE, CSR_MCYCLE, 2)
    default:
        break;
    }
}

static uint64_t read_hardware(unsigned counter)
{
    uint64_t value = 0;

    switch (counter) {
        CSR_CASES(READ, CSR_MCYCLE)
        CSR_CASE(READ, CSR_MCYCLE, 0)
        CSR_CASE(READ, CSR_MCYCLE, 2)
    default:
        break;
    }
    return value;
}

/* ---- the counters of this hart ---- */

/* All hardware counters stop but cycle and instret, which programs read without asking for them. */
void pmu_setup(void)
{
    struct pmu *pmu = &this_hart()->pmu;

    pmu->mapped = pmu->started = pmu->snapshot = 0;
    (void)csr_try_write(CSR_MCOUNTINHIBIT, ALL_PROGRAMMABLE);
}

/* Those that can be stopped: the bits of mcountinhibit that hold a 1. */
static uint64_t hardware_counters(void)
{
    uint64_t old, all;

    if (!csr_try_read(CSR_MCOUNTINHIBIT, old))
        return 0;
    csr_write(CSR_MCOUNTINHIBIT, ~0u);
    all = csr_read(CSR_MCOUNTINHIBIT);
    csr_write(CSR_MCOUNTINHIBIT, old);
    return (all & 0xffffffff) & ~BIT(COUNTER_TIME);
}

static bool is_firmware(unsigned counter)
{
    return counter >= PMU_HARDWARE;
}

static uint64_t all_counters(void)
{
    return hardware_counters() | (BIT(PMU_COUNTERS) - BIT(PMU_HARDWARE));
}

/* The set that S-mode means; 0: it is empty or has a counter that does not exist. */
static uint64_t counter_set(uint64_t base, uint64_t mask)
{
    if (base >= PMU_COUNTERS || mask == 0 || mask << base >> base != mask
        || (mask << base & ~all_counters()))
        return 0;
    return mask << base;
}

static unsigned firmware_slot(unsigned counter)
{
    return counter - PMU_HARDWARE;
}

static uint64_t read_counter(struct hart *hart, unsigned counter)
{
    struct pmu *pmu = &hart->pmu;
    uint64_t value;

    if (!is_firmware(counter))
        return read_hardware(counter);
    value = pmu->value[firmware_slot(counter)];
    if (pmu->started >> counter & 1)
        value += hart->fw_total[EVENT_CODE(pmu->event[counter])];
    return value;
}

static void write_counter(struct hart *hart, unsigned counter, uint64_t value)
{
    struct pmu *pmu = &hart->pmu;

    if (!is_firmware(counter)) {
        write_hardware(counter, value);
        return;
    }
    if (pmu->started >> counter & 1)
        value -= hart->fw_total[EVENT_CODE(pmu->event[counter])];
    pmu->value[firmware_slot(counter)] = value;
}

static void start_counter(struct hart *hart, unsigned counter)
{
    uint64_t value;

    if (is_firmware(counter)) {
        value = read_counter(hart, counter);
        hart->pmu.started |= BIT(counter);
        write_counter(hart, counter, value);
        return;
    }
    hart->pmu.started |= BIT(counter);
    if (counter >= HPM_FIRST)
        write_event(counter, read_event(counter) & ~HPM_OF);
    csr_clear(CSR_MCOUNTINHIBIT, BIT(counter));
}

static void stop_counter(struct hart *hart, unsigned counter)
{
    uint64_t value;

    if (is_firmware(counter)) {
        value = read_counter(hart, counter);
        hart->pmu.started &= ~BIT(counter);
        write_counter(hart, counter, value);
        return;
    }
    hart->pmu.started &= ~BIT(counter);
    csr_set(CSR_MCOUNTINHIBIT, BIT(counter));
}

/* ---- events ---- */

static bool is_raw(uint64_t event)
{
    return (EVENT_TYPE(event) == TYPE_RAW || EVENT_TYPE(event) == TYPE_RAW_V2)
           && EVENT_CODE(event) == 0;
}

/* Counters that can count a general or cache event, by the tree's tables, and its selector. */
static uint64_t counters_by_table(uint64_t event, uint64_t *selector)
{
    uint64_t counters = 0;

    *selector = event;
    for (unsigned i = 0; i < platform.n_pmu; i++) {
        if (event < platform.pmu[i].first || event > platform.pmu[i].last)
            continue;
        if (platform.pmu[i].has_counters)
            counters |= platform.pmu[i].counters;
        if (platform.pmu[i].has_selector)
            *selector = platform.pmu[i].selector;
    }
    return counters;
}

static uint64_t counters_by_raw(uint64_t data)
{
    uint64_t counters = 0;

    for (unsigned i = 0; i < platform.n_pmu_raw; i++) {
        if ((data & platform.pmu_raw[i].mask) == platform.pmu_raw[i].select)
            counters |= platform.pmu_raw[i].counters;
    }
    return counters & ALL_PROGRAMMABLE;
}

/* Counters that can count the event, and what selects it; 0: nobody can. */
static uint64_t counters_for(uint64_t event, uint64_t data, uint64_t *selector)
{
    uint64_t counters;

    *selector = 0;
    if (EVENT_TYPE(event) == TYPE_FIRMWARE)
        return EVENT_CODE(event) < FW_EVENTS && data == 0
                   ? all_counters() & ~(BIT(PMU_HARDWARE) - 1)
                   : 0;
    if (is_raw(event)) {
        *selector = data & (EVENT_TYPE(event) == TYPE_RAW ? BIT(48) - 1 : HPM_SELECTOR);
        return counters_by_raw(*selector) & hardware_counters();
    }
    if (EVENT_TYPE(event) > TYPE_CACHE || event == 0 || data != 0)
        return 0;
    counters = counters_by_table(event, selector) & ALL_PROGRAMMABLE;
    if (event == EVENT_CYCLES)
        counters |= BIT(COUNTER_CYCLE);
    if (event == EVENT_INSTRUCTIONS)
        counters |= BIT(COUNTER_INSTRET);
    return counters & hardware_counters();
}

/* M-mode is never counted. The five hints are in mhpmevent's order. */
static uint64_t filters(uint64_t flags)
{
    return (flags >> CONFIG_INHIBIT_SHIFT & 0x1f) << 58 | HPM_MINH;
}

/*
 * Which of the counters to take: a programmable one, because only these can raise the overflow
 * interrupt; -1: none.
 */
static int choose(uint64_t counters)
{
    uint64_t programmable = counters & ~(BIT(COUNTER_CYCLE) | BIT(COUNTER_INSTRET));
    uint64_t from = programmable ? programmable : counters;

    for (int i = 0; i < PMU_COUNTERS; i++) {
        if (from >> i & 1)
            return i;
    }
    return -1;
}

static int first_of(uint64_t set)
{
    int i = 0;

    while (!(set >> i & 1))
        i++;
    return i;
}

static struct sbi_return config_matching(struct hart *hart, const uint64_t *a)
{
    uint64_t set = counter_set(a[0], a[1]), flags = a[2], event = a[3], able, selector;
    struct pmu *pmu = &hart->pmu;
    int counter;

    if (!set || flags & ~CONFIG_FLAGS)
        return sbi_error(SBI_ERR_INVALID_PARAM);
    able = counters_for(event, a[4], &selector);
    if (flags & CONFIG_SKIP_MATCH) {
        counter = first_of(set);
        if (!(able >> counter & 1) || pmu->started >> counter & 1)
            return sbi_error(SBI_ERR_NOT_SUPPORTED);
    } else {
        counter = choose(set & able & ~pmu->started & ~pmu->mapped);
        if (counter < 0)
            return sbi_error(SBI_ERR_NOT_SUPPORTED);
    }
    pmu->mapped |= BIT(counter);
    pmu->event[counter] = (uint32_t)event;
    if (!is_firmware((unsigned)counter))
        write_event((unsigned)counter, selector | filters(flags));
    if (flags & CONFIG_CLEAR_VALUE)
        write_counter(hart, (unsigned)counter, 0);
    if (flags & CONFIG_AUTO_START)
        start_counter(hart, (unsigned)counter);
    return sbi_value((uint64_t)counter);
}

/* ---- the snapshot: one word of overflows, then a word a counter of the set ---- */

static bool snapshot_value(const struct pmu *pmu, unsigned place, uint64_t *value)
{
    return guarded_load(pmu->snapshot + 8 + 8 * (uint64_t)place, 0, value);
}

static void snapshot_take(struct hart *hart, uint64_t base, uint64_t set)
{
    uint64_t overflows = 0;

    for (unsigned i = 0; i < PMU_COUNTERS; i++) {
        if (!(set >> i & 1))
            continue;
        if (i >= HPM_FIRST && !is_firmware(i) && read_event(i) & HPM_OF)
            overflows |= BIT(i - base);
        (void)guarded_store(hart->pmu.snapshot + 8 + 8 * (i - base), read_counter(hart, i));
    }
    (void)guarded_store(hart->pmu.snapshot, overflows);
}

static struct sbi_return set_snapshot(struct pmu *pmu, const uint64_t *a)
{
    if (a[2] != 0)
        return sbi_error(SBI_ERR_INVALID_PARAM);
    if (a[0] == ~0ul && a[1] == ~0ul) {
        pmu->snapshot = 0;
        return sbi_error(SBI_SUCCESS);
    }
    if (a[0] % PAGE)
        return sbi_error(SBI_ERR_INVALID_PARAM);
    if (a[1] || !memory_is_supervisors(a[0], PAGE))
        return sbi_error(SBI_ERR_INVALID_ADDRESS);
    pmu->snapshot = a[0];
    return sbi_error(SBI_SUCCESS);
}

/* ---- calls ---- */

static struct sbi_return counter_start(struct hart *hart, const uint64_t *a)
{
    uint64_t set = counter_set(a[0], a[1]), flags = a[2];
    bool from_snapshot = flags & START_FROM_SNAPSHOT;

    if (!set || flags & ~(START_SET_VALUE | START_FROM_SNAPSHOT)
        || flags == (START_SET_VALUE | START_FROM_SNAPSHOT))
        return sbi_error(SBI_ERR_INVALID_PARAM);
    if (from_snapshot && !hart->pmu.snapshot)
        return sbi_error(SBI_ERR_NO_SHMEM);
    if (set & hart->pmu.started)
        return sbi_error(SBI_ERR_ALREADY_STARTED);
    if (set & ~hart->pmu.mapped)
        return sbi_error(SBI_ERR_INVALID_PARAM);
    for (unsigned i = 0; i < PMU_COUNTERS; i++) {
        uint64_t value = a[3];

        if (!(set >> i & 1))
            continue;
        if (flags & START_SET_VALUE
            || (from_snapshot && snapshot_value(&hart->pmu, i - (unsigned)a[0], &value)))
            write_counter(hart, i, value);
        start_counter(hart, i);
    }
    return sbi_error(SBI_SUCCESS);
}

static void unmap(struct pmu *pmu, uint64_t set)
{
    pmu->mapped &= ~set;
    for (unsigned i = 0; i < PMU_HARDWARE; i++) {
        if (set >> i & 1)
            write_event(i, 0);
    }
}

/* A counter of the set that is stopped already is an error, but the others are stopped. */
static struct sbi_return counter_stop(struct hart *hart, const uint64_t *a)
{
    uint64_t set = counter_set(a[0], a[1]), flags = a[2];
    bool all_ran = (set & ~hart->pmu.started) == 0;

    if (!set || flags & ~(STOP_RESET | STOP_TAKE_SNAPSHOT))
        return sbi_error(SBI_ERR_INVALID_PARAM);
    if (flags & STOP_TAKE_SNAPSHOT && !hart->pmu.snapshot)
        return sbi_error(SBI_ERR_NO_SHMEM);
    for (unsigned i = 0; i < PMU_COUNTERS; i++) {
        if (set & hart->pmu.started & BIT(i))
            stop_counter(hart, i);
    }
    if (flags & STOP_TAKE_SNAPSHOT)
        snapshot_take(hart, a[0], set);
    if (flags & STOP_RESET)
        unmap(&hart->pmu, set);
    return sbi_error(all_ran ? SBI_SUCCESS : SBI_ERR_ALREADY_STOPPED);
}

static bool counter_exists(uint64_t counter)
{
    return counter < PMU_COUNTERS && all_counters() >> counter & 1;
}

static struct sbi_return counter_info(uint64_t counter)
{
    if (!counter_exists(counter))
        return sbi_error(SBI_ERR_INVALID_PARAM);
    if (is_firmware((unsigned)counter))
        return sbi_value(BIT(63));
    return sbi_value(63ul << 12 | (CSR_CYCLE + counter));
}

static struct sbi_return firmware_read(struct hart *hart, uint64_t counter, bool upper)
{
    if (!counter_exists(counter) || !is_firmware((unsigned)counter)
        || !(hart->pmu.mapped >> counter & 1))
        return sbi_error(SBI_ERR_INVALID_PARAM);
    return sbi_value(upper ? 0 : read_counter(hart, (unsigned)counter));
}

/* One entry: event (word 0), whether it is supported (word 1), event data (words 2 and 3). */
static long event_entry(uint64_t address)
{
    uint64_t event, data, selector;

    if (!guarded_load_word(address, 0, &event) || !guarded_load(address + 8, 0, &data))
        return SBI_ERR_FAILED;
    if (event >> 20)
        return SBI_ERR_INVALID_PARAM;
    if (EVENT_TYPE(event) != TYPE_FIRMWARE && !is_raw(event))
        data = 0; /* it is not valid */
    if (!guarded_store_word(address + 4, counters_for(event, data, &selector) != 0))
        return SBI_ERR_FAILED;
    return SBI_SUCCESS;
}

static struct sbi_return event_info(const uint64_t *a)
{
    long error = SBI_SUCCESS;

    if (a[3] != 0 || a[0] % 16)
        return sbi_error(SBI_ERR_INVALID_PARAM);
    if (a[1] || a[2] > ~0ul / 16 || (a[2] && !memory_is_supervisors(a[0], 16 * a[2])))
        return sbi_error(SBI_ERR_INVALID_ADDRESS);
    for (uint64_t i = 0; i < a[2] && !error; i++)
        error = event_entry(a[0] + 16 * i);
    return sbi_error(error);
}

struct sbi_return pmu_call(const uint64_t *a, uint64_t function)
{
    struct hart *hart = this_hart();

    switch (function) {
    case 0:
        return sbi_value(PMU_COUNTERS);
    case 1:
        return counter_info(a[0]);
    case 2:
        return config_matching(hart, a);
    case 3:
        return counter_start(hart, a);
    case 4:
        return counter_stop(hart, a);
    case 5:
    case 6:
        return firmware_read(hart, a[0], function == 6);
    case 7:
        return set_snapshot(&hart->pmu, a);
    case 8:
        return event_info(a);
    default:
        return sbi_error(SBI_ERR_NOT_SUPPORTED);
    }
}
