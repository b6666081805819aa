/*
 * Bare-metal programs that measure world switches and traps. Each runs in HS-mode on the virt board,
 * on any emulator, prints "NAME ITERATIONS CHECKSUM" on the UART and powers off.
 */
#ifndef BARE_H
#define BARE_H

#include <stdint.h>

#define csr_read(csr)                                                                              \
    ({                                                                                             \
        uint64_t csr_value_;                                                                       \
        __asm__ volatile("csrr %0, " #csr : "=r"(csr_value_)::"memory");                           \
        csr_value_;                                                                                \
    })
#define csr_write(csr, value) __asm__ volatile("csrw " #csr ", %0" ::"r"(value) : "memory")
#define csr_set(csr, value) __asm__ volatile("csrs " #csr ", %0" ::"r"(value) : "memory")
#define csr_clear(csr, value) __asm__ volatile("csrc " #csr ", %0" ::"r"(value) : "memory")

/* Of everything; as bits, since the assembler knows them only by the H extension's name. */
#define HFENCE_GVMA ".4byte 0x62000073\n"
#define HFENCE_VVMA ".4byte 0x22000073\n"

#define PAGE 4096u
#define POOL_PAGES 64u
#define POOL_VA UINT64_C(0x40000000)  /* where address spaces see the pool */
#define HOLE_VA UINT64_C(0x20000000)  /* a guest-physical address that nothing maps */

/* The registers of a guest, of VS-mode; host: those of the caller. Offsets stand in start.S. */
struct vcpu {
    uint64_t x[32];
    uint64_t pc;
    uint64_t host[14];
};

/* Runs the guest until a trap leads to HS-mode; what trap stands in scause, stval, htval. */
void vcpu_run(struct vcpu *v);

/* Enters VS-mode at pc with a0 and a1; whatever `handler`, the trap vector, makes of it. */
uint64_t guest_enter(uint64_t pc, uint64_t a0, uint64_t a1, void (*handler)(void));
/* Likewise U-mode. */
uint64_t user_enter(uint64_t pc, uint64_t a0, uint64_t a1, void (*handler)(void));

/* POOL_PAGES pages of RAM. */
extern uint64_t pool[POOL_PAGES][PAGE / 8];

/* Sv39 tables: RAM at its own addresses by large pages, the pool at POOL_VA by 4 KiB pages. */
uint64_t paging_make(uint64_t asid, int is_user);
/* Sv39x4 likewise, the pool by 4 KiB pages at its own address; vsatp gets paging_make(). */
void guest_make(void);
/* Maps or unmaps one page of the pool in the G-stage; unmapping fences nothing. */
void guest_map(unsigned page, int is_mapped);

/* What each program defines. Returns the checksum. */
extern const char *const bench_name;
extern const uint64_t bench_iterations;
uint64_t bench(uint64_t iterations);

#endif
