/* Start of each program, its line on the UART, and the page tables. */
#include "bare.h"

#define UART ((volatile uint8_t *)0x10000000)
#define FINISHER ((volatile uint32_t *)0x100000)
#define FINISHER_PASS 0x5555

#define PTE_V 1u
#define PTE_RWX 0xeu
#define PTE_U 0x10u
#define PTE_AD 0xc0u
#define SV39 (UINT64_C(8) << 60)

uint64_t pool[POOL_PAGES][PAGE / 8] __attribute__((section(".pool"), aligned(1 << 21)));

static uint64_t root[512] __attribute__((aligned(4096)));
static uint64_t pool_upper[512] __attribute__((aligned(4096)));
static uint64_t pool_leaves[512] __attribute__((aligned(4096)));
static uint64_t g_root[2048] __attribute__((aligned(16384)));
static uint64_t g_upper[512] __attribute__((aligned(4096)));
static uint64_t g_leaves[512] __attribute__((aligned(4096)));

static uint64_t pte(uint64_t address, uint64_t flags)
{
    return address >> 12 << 10 | flags;
}

uint64_t paging_make(uint64_t asid, int is_user)
{
    uint64_t leaf = PTE_V | PTE_RWX | PTE_AD | (is_user ? PTE_U : 0);

    root[2] = pte(0x80000000, PTE_V | PTE_RWX | PTE_AD);
    root[POOL_VA >> 30] = pte((uint64_t)pool_upper, PTE_V);
    root[HOLE_VA >> 30] = pte(0, PTE_V | PTE_RWX | PTE_AD);
    pool_upper[0] = pte((uint64_t)pool_leaves, PTE_V);
    for (unsigned i = 0; i < POOL_PAGES; i++)
        pool_leaves[i] = pte((uint64_t)pool[i], leaf);
    return SV39 | asid << 44 | (uint64_t)root >> 12;
}

void guest_map(unsigned page, int is_mapped)
{
    g_leaves[page] = is_mapped ? pte((uint64_t)pool[page], PTE_V | PTE_RWX | PTE_U | PTE_AD) : 0;
}

void guest_make(void)
{
    g_root[2] = pte((uint64_t)g_upper, PTE_V);
    for (unsigned i = 0; i < 512; i++)
        g_upper[i] = pte(0x80000000 + ((uint64_t)i << 21), PTE_V | PTE_RWX | PTE_U | PTE_AD);
    g_upper[((uint64_t)pool - 0x80000000) >> 21] = pte((uint64_t)g_leaves, PTE_V);
    for (unsigned i = 0; i < POOL_PAGES; i++)
        guest_map(i, 1);
    csr_write(vsatp, paging_make(0, 0));
    csr_write(hgatp, SV39 | UINT64_C(1) << 44 | (uint64_t)g_root >> 12);
    csr_write(hedeleg, 0);
    __asm__ volatile(HFENCE_GVMA HFENCE_VVMA ::: "memory");
}

static void put(const char *text)
{
    while (*text)
        *UART = (uint8_t)*text++;
}

static void put_number(uint64_t value)
{
    char text[21];
    char *at = &text[20];

    *at = '\0';
    do {
        *--at = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    put(at);
}

__attribute__((noreturn)) void bare_main(void)
{
    uint64_t checksum = bench(bench_iterations);

    put(bench_name);
    put(" ");
    put_number(bench_iterations);
    put(" ");
    put_number(checksum);
    put("\n");
    *FINISHER = FINISHER_PASS;
    for (;;)
        ;
}
