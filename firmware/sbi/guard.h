/*
 * Accesses that may fault, to memory that S-mode names and to CSRs that a hart may not have. While
 * one runs, mtvec points behind it: a trap skips the rest. What a trap in M-mode overwrites (mepc,
 * mstatus, mtval, mtval2, mtinst) is in the frame or was read before, see trap_handle().
 */
#ifndef FIRMWARE_SBI_GUARD_H
#define FIRMWARE_SBI_GUARD_H

#include "riscv.h"

/* Runs one instruction `op`; `failed` is 1 after a trap and 0 otherwise. */
#define GUARDED(op)                                                                               \
    "la %[vector], 1f\n"                                                                          \
    "csrrw %[vector], " TO_STRING(CSR_MTVEC) ", %[vector]\n" op "\n"                              \
    "li %[failed], 0\n"                                                                           \
    ".balign 4\n"                                                                                 \
    "1: csrw " TO_STRING(CSR_MTVEC) ", %[vector]\n"

/* Whether the CSR exists; then *value is what it holds. */
#define csr_try_read(csr, value)                                                                  \
    ({                                                                                            \
        uint64_t vector_, failed_ = 1;                                                            \
        __asm__ volatile(GUARDED("csrr %[got], " TO_STRING(csr))                                \
                         : [vector] "=&r"(vector_), [failed] "+&r"(failed_), [got] "=&r"(value) \
                         :                                                                        \
                         : "memory");                                                             \
        !failed_;                                                                                 \
    })

/* Whether the CSR exists; then it has been written. */
#define csr_try_write(csr, value)                                                                 \
    ({                                                                                            \
        uint64_t vector_, failed_ = 1;                                                            \
        __asm__ volatile(GUARDED("csrw " TO_STRING(csr) ", %[bits]")                              \
                         : [vector] "=&r"(vector_), [failed] "+&r"(failed_)                       \
                         : [bits] "r"((uint64_t)(value))                                          \
                         : "memory");                                                             \
        !failed_;                                                                                 \
    })

/*
 * An access of `op` at a physical address, or, with MSTATUS_MPRV and the MPP and MPV bits of the
 * interrupted program in `as`, at a virtual one with that program's rights. True: it succeeded.
 */
#define GUARDED_LOAD(name, op)                                                                    \
    static inline bool name(uint64_t address, uint64_t as, uint64_t *value)                       \
    {                                                                                             \
        uint64_t vector, result = 0, failed = 1;                                                  \
                                                                                                  \
        csr_clear(CSR_MSTATUS, MSTATUS_MPP_MASK | MSTATUS_MPV);                                   \
        __asm__ volatile(GUARDED("csrs " TO_STRING(CSR_MSTATUS) ", %[as]\n" op                    \
                                 " %[result], 0(%[address])")                                     \
                         "csrc " TO_STRING(CSR_MSTATUS) ", %[mprv]\n"                             \
                         : [vector] "=&r"(vector), [failed] "+&r"(failed),                        \
                           [result] "+&r"(result)                                                 \
                         : [as] "r"(as), [address] "r"(address), [mprv] "r"(MSTATUS_MPRV)         \
                         : "memory");                                                             \
        *value = result;                                                                          \
        return !failed;                                                                           \
    }
GUARDED_LOAD(guarded_load, "ld")
GUARDED_LOAD(guarded_load_word, "lwu")
GUARDED_LOAD(guarded_load_byte, "lbu")

#define GUARDED_STORE(name, op)                                                                   \
    static inline bool name(uint64_t address, uint64_t value)                                     \
    {                                                                                             \
        uint64_t vector, failed = 1;                                                              \
                                                                                                  \
        __asm__ volatile(GUARDED(op " %[value], 0(%[address])")                                   \
                         : [vector] "=&r"(vector), [failed] "+&r"(failed)                         \
                         : [address] "r"(address), [value] "r"(value)                             \
                         : "memory");                                                             \
        return !failed;                                                                           \
    }
GUARDED_STORE(guarded_store, "sd")
GUARDED_STORE(guarded_store_word, "sw")
GUARDED_STORE(guarded_store_byte, "sb")

#endif
