/*
 * A payload: a program in S-mode that tests the firmware. It reports by the debug console and ends by
 * SRST, with "system failure" when a check failed, which makes Hartwood's exit code 1.
 */
#ifndef TESTS_FIRMWARE_PAYLOAD_H
#define TESTS_FIRMWARE_PAYLOAD_H

#include "riscv.h"
#include "sbi.h"

struct answer {
    long error;
    uint64_t value;
};

struct answer call(uint64_t eid, uint64_t fid, uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3,
                   uint64_t a4);
/* A legacy call: a0 alone. */
long legacy(uint64_t eid, uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3);

void check(bool condition, const char *text, const char *file, int line);
void check_equal(uint64_t got, uint64_t want, const char *text, const char *file, int line);
#define CHECK(condition) check(condition, #condition, __FILE__, __LINE__)
#define CHECK_EQ(got, want)                                                                       \
    check_equal((uint64_t)(got), (uint64_t)(want), #got, __FILE__, __LINE__)

void say(const char *text);
void say_number(uint64_t number);
_Noreturn void finish(void);

/* payload.S */
void excursion(const void *pc, uint64_t a0, uint64_t a1);
uint64_t suspend_from(uint64_t type, const void *address, uint64_t opaque);
uint64_t call_keeps_registers(uint64_t eid, uint64_t fid);
extern const char other_start[], resume_start[], probe_page[], probe_load[], probe_store[],
    probe_illegal[], probe_jump[], probe_ecall[];
extern uint64_t kept[], kept_suspend[], suspend_return;

/* Where an excursion runs. */
enum mode { MODE_S, MODE_U, MODE_VS, MODE_VU };

/* The trap that ended an excursion. */
struct trapped {
    uint64_t cause, epc, tval, htval, htinst, hstatus, sstatus;
};
struct trapped run(const void *pc, enum mode mode, uint64_t a0, uint64_t a1);

/* The other hart, for what needs two (other.c). */
bool other_begin(void); /* false: this machine has one hart */
void other_end(void);
enum other_command { OTHER_NOTHING, OTHER_LOAD, OTHER_LOAD_GUEST, OTHER_SET_SATP, OTHER_SET_GUEST,
                     OTHER_SIP, OTHER_SUSPEND, OTHER_STOP };
uint64_t other_do(enum other_command command, uint64_t a, uint64_t b);
uint64_t other_id(void);

/* Whether a string of the device tree is `name`. */
bool tree_names(const char *name);

/* Whether the firmware fences guests, which it does for harts with the H extension. */
bool has_h(void);

void test_base(void);
void test_time(void);
void test_ipi(void);
void test_console(void);
void test_pmu(void);
void test_fwft(void);
void test_protection(void);
void test_redirection(void);
void test_legacy(void);
void test_fences(void);
void test_hsm(void);
void test_reset(void);

#endif
