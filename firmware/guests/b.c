/*
 * Guest B: page tables and a user mode of its own, a UART and a bell.
 *
 * Its page faults and system calls are between its user mode and its kernel: the hypervisor does not
 * see them. What it does see is the first touch of each page of memory, and the devices.
 */
#include "guest.h"

#define UART 0x10000000ul
#define BELL 0x10001000ul
#define PTE_V 1ul
#define PTE_KERNEL 0xcful /* D A X W R V */
#define PTE_USER_CODE 0x5bul /* A U X R V */
#define PTE_USER_DATA 0xd7ul /* D A U W R V */
#define USER_CODE 0x10000ul
#define USER_DATA 0x400000ul /* mapped page by page, when the program touches it */
#define USER_DATA_PAGES 8
#define USER_STACK (USER_DATA + USER_DATA_PAGES * 4096)
#define MODE_SV39 (8ul << 60)

enum { CALL_WRITE = 1, CALL_EXIT = 2 };

extern const char user_start[];
static uint64_t root[512] __attribute__((aligned(4096)));
static uint64_t middle[512] __attribute__((aligned(4096)));
static uint64_t leaves[2][512] __attribute__((aligned(4096)));
static uint8_t user_pages[USER_DATA_PAGES][4096] __attribute__((aligned(4096)));
static uint64_t n_faults, n_calls, n_bells;

/* ---- devices ---- */

static void put_by_uart(char c)
{
    while (!(*(volatile uint8_t *)(UART + 5) & 0x20))
        ;
    *(volatile uint8_t *)UART = (uint8_t)c;
}

static void try_bell(void)
{
    csr_write(CSR_SIE, BIT(IRQ_SE));
    csr_set(CSR_SSTATUS, MSTATUS_SIE);
    *(volatile uint64_t *)BELL = 10000; /* in 1 ms */
    while (n_bells == 0)
        wait_for_interrupt();
    csr_clear(CSR_SSTATUS, MSTATUS_SIE);
    say("the bell rang, count ");
    say_number(*(volatile uint32_t *)(BELL + 8));
    say("\n");
}

/* ---- user mode ---- */

/* The program. It is position-independent, and everything that it has is in this section. */
__asm__(".pushsection .user.start, \"ax\"\n"
        ".globl user_start\n"
        "user_start:\n"
        "    call user_main\n"
        "    li a7, 2\n"
        "    ecall\n"
        ".popsection");
#define USER __attribute__((section(".user"), used, noinline))
void user_main(void);

USER static void user_call(uint64_t number, uint64_t a, uint64_t b)
{
    register uint64_t a0 __asm__("a0") = a, a1 __asm__("a1") = b, a7 __asm__("a7") = number;

    __asm__ volatile("ecall" : "+r"(a0) : "r"(a1), "r"(a7) : "memory");
}

USER void user_main(void)
{
    volatile uint64_t *data = (volatile uint64_t *)USER_DATA;
    uint64_t sum = 0;

    for (uint64_t i = 0; i < (USER_DATA_PAGES - 1) * 512; i += 64)
        data[i] = i;
    for (uint64_t i = 0; i < (USER_DATA_PAGES - 1) * 512; i += 64)
        sum += data[i];
    user_call(CALL_WRITE, sum, 0);
}

static void map_user_page(uint64_t va)
{
    uint64_t page = (va - USER_DATA) / 4096;

    leaves[1][page] = (uint64_t)user_pages[page] >> 12 << 10 | PTE_USER_DATA;
    sfence_vma_va(va);
    n_faults++;
}

static void system_call(struct frame *frame)
{
    n_calls++;
    if (frame->x[17] == CALL_EXIT) {
        leave_user();
    } else {
        say("user program says ");
        say_number(frame->x[10]);
        say("\n");
    }
    frame->pc += 4;
}

void guest_trap(struct frame *frame, uint64_t cause, uint64_t value)
{
    bool is_page_fault = cause == CAUSE_LOAD_PAGE || cause == CAUSE_STORE_PAGE;

    if (cause == (CAUSE_INTERRUPT | IRQ_SE)) {
        n_bells++;
        *(volatile uint8_t *)(BELL + 16) = 0;
    } else if (cause == CAUSE_ECALL_U) {
        system_call(frame);
    } else if (is_page_fault && value >= USER_DATA && value < USER_STACK) {
        map_user_page(value);
    } else {
        say("trap ");
        say_number(cause);
        say(" at ");
        say_number(frame->pc);
        say("\n");
        shut_down();
    }
}

static uint64_t table(const uint64_t *at)
{
    return (uint64_t)at >> 12 << 10 | PTE_V;
}

/* RAM and devices as they are, by gigapages; the user program below. */
static void make_page_tables(void)
{
    root[0] = table(middle);
    root[2] = 2ul << 30 >> 12 << 10 | PTE_KERNEL; /* 0x80000000 */
    middle[0] = table(leaves[0]);
    middle[USER_DATA >> 21] = table(leaves[1]);
    middle[UART >> 21] = UART >> 12 << 10 | PTE_KERNEL;
    leaves[0][USER_CODE >> 12] = (uint64_t)user_start >> 12 << 10 | PTE_USER_CODE;
    csr_write(CSR_SATP, MODE_SV39 | (uint64_t)root >> 12);
    sfence_vma_all();
}

void guest_main(uint64_t hart, uint64_t opaque)
{
    (void)hart;
    (void)opaque;
    put_character = put_by_uart;
    say("hello by the UART\n");
    make_page_tables();
    say("page tables are on\n");
    enter_user(USER_CODE, USER_STACK);
    say("user mode ended: ");
    say_number(n_calls);
    say(" calls,\n  ");
    say_number(n_faults);
    say(" page faults of my own\n");
    try_bell();
    say("all done\n");
    shut_down();
}
