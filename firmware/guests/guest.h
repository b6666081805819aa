/*
 * What the guests share: a kernel of a few hundred lines that believes to run on a machine of its own.
 * It is entered in S-mode at 0x80000000 (which is VS-mode, but how should it know), a0 its hart.
 */
#ifndef GUEST_H
#define GUEST_H

#include "riscv.h"
#include "sbi.h"

#define FRAME_PC 32
struct frame {
    uint64_t x[32]; /* x[0] is not used */
    uint64_t pc, status;
};

struct sbi_result {
    long error;
    uint64_t value;
};
struct sbi_result sbi(uint64_t eid, uint64_t fid, uint64_t a0, uint64_t a1, uint64_t a2);
void say(const char *text);
void say_number(uint64_t number);
/* "hart N: text", and a number unless it is NO_NUMBER, as one line by one call of the SBI. */
#define NO_NUMBER (~0ul)
void report(uint64_t hart, const char *text, uint64_t number);
/* Where say() puts a character: the SBI's console, unless the guest has a better one. */
extern void (*put_character)(char c);
_Noreturn void shut_down(void);

/* Each guest has these. */
void guest_main(uint64_t hart, uint64_t opaque);
void guest_trap(struct frame *frame, uint64_t cause, uint64_t value);

/* start.S */
extern const char second_start[]; /* where another hart begins: it comes to guest_main(), too */
void enter_user(uint64_t pc, uint64_t sp); /* until leave_user() */
_Noreturn void leave_user(void);

#endif
