/*
 * A hypervisor with two guests, for gdb to look into. Both guests run the same code at the same
 * virtual address, under VMID 1 and 2; their data page is each one's own. The hypervisor has page
 * tables, too: an alias of RAM tells its virtual from physical addresses.
 *
 *   guest virtual   0x40000000  code, 0x40001000 data
 *   guest physical  0x10000000  code, 0x10001000 data; VS-stage tables at their physical address
 */
#include <stdint.h>

#define GUESTS 2
#define ROUNDS 200
#define PAGE 4096u
#define RAM UINT64_C(0x80000000)
#define HOST_ALIAS UINT64_C(0x140000000) /* where the hypervisor sees RAM once more */
#define GUEST_VA UINT64_C(0x40000000)
#define GUEST_PA UINT64_C(0x10000000)
#define SV39 (UINT64_C(8) << 60)
#define VMID_SHIFT 44

#define V 0x01u
#define RW 0x06u
#define RWX 0x0eu
#define U 0x10u
#define AD 0xc0u

#define ECALL_VS 10
#define ECALL_BYTES 4

typedef uint64_t page_table[PAGE / 8] __attribute__((aligned(PAGE)));

struct guest {
    uint64_t pc, ra, sp, fp, a0;
    uint64_t hgatp;
    long exits;
};

void enter_guest(struct guest *g);
void hypervisor(void);
void second_hart(void);
void guest_main(void);
extern char guest_image[];
extern volatile uint64_t tohost;

struct guest guests[GUESTS];
volatile long total_exits;
volatile long idle_rounds;
static page_table host_root;
static page_table vs_root, vs_middle, vs_last;
static uint64_t g_root[GUESTS][4 * PAGE / 8] __attribute__((aligned(4 * PAGE)));
static page_table g_middle[GUESTS], g_last[GUESTS];
static char guest_data[GUESTS][PAGE] __attribute__((aligned(PAGE)));

static uint64_t leaf(uint64_t pa, unsigned flags)
{
    return pa >> 2 | flags | V | AD;
}

static uint64_t table(const void *next)
{
    return (uint64_t)next >> 2 | V;
}

static unsigned index_of(uint64_t address, unsigned level)
{
    return address >> (12 + 9 * level) & 511;
}

static void map_host(void)
{
    host_root[index_of(RAM, 2)] = leaf(RAM, RWX);
    host_root[index_of(HOST_ALIAS, 2)] = leaf(RAM, RW);
    asm volatile("csrw satp, %0; sfence.vma" : : "r"(SV39 | (uint64_t)host_root >> 12) : "memory");
}

static void map_guest_virtual(void)
{
    vs_root[index_of(GUEST_VA, 2)] = table(vs_middle);
    vs_middle[index_of(GUEST_VA, 1)] = table(vs_last);
    vs_last[0] = leaf(GUEST_PA, RWX);
    vs_last[1] = leaf(GUEST_PA + PAGE, RW);
    asm volatile("csrw 0x280, %0" : : "r"(SV39 | (uint64_t)vs_root >> 12)); /* vsatp */
}

static void make_guest(unsigned n)
{
    g_root[n][index_of(RAM, 2)] = leaf(RAM, RW | U);
    g_root[n][index_of(GUEST_PA, 2)] = table(g_middle[n]);
    g_middle[n][index_of(GUEST_PA, 1)] = table(g_last[n]);
    g_last[n][0] = leaf((uint64_t)guest_image, RWX | U);
    g_last[n][1] = leaf((uint64_t)guest_data[n], RW | U);
    guests[n].pc = GUEST_VA;
    guests[n].sp = GUEST_VA + 2 * PAGE;
    guests[n].hgatp = SV39 | (uint64_t)(n + 1) << VMID_SHIFT | (uint64_t)g_root[n] >> 12;
}

static void handle_exit(struct guest *g)
{
    uint64_t cause;

    asm volatile("csrr %0, scause" : "=r"(cause));
    if (cause != ECALL_VS) {
        tohost = cause << 1 | 1;
        for (;;)
            ;
    }
    g->pc += ECALL_BYTES;
    g->exits++;
    total_exits++;
}

static void run_guest(struct guest *g)
{
    asm volatile("csrw 0x680, %0" : : "r"(g->hgatp)); /* hgatp */
    enter_guest(g);
    handle_exit(g);
}

void hypervisor(void)
{
    map_host();
    map_guest_virtual();
    for (unsigned n = 0; n < GUESTS; n++)
        make_guest(n);
    for (int round = 0; round < ROUNDS; round++) {
        for (unsigned n = 0; n < GUESTS; n++)
            run_guest(&guests[n]);
    }
    tohost = 1;
    for (;;)
        ;
}

/* Hart 1 is in M-mode all the time. */
void second_hart(void)
{
    for (;;)
        idle_rounds++;
}

/* ---- the guest ---- */

#define GUEST __attribute__((section(".guest"), noinline))

volatile long guest_calls __attribute__((section(".guest_data")));
volatile long guest_sum __attribute__((section(".guest_data")));

GUEST static long guest_inner(long n)
{
    guest_sum += n;
    return n + 1;
}

GUEST static long guest_work(long n)
{
    long result = guest_inner(n);

    return result * 2;
}

GUEST static void guest_exit(long value)
{
    register long a0 asm("a0") = value;

    asm volatile("ecall" : : "r"(a0) : "memory");
}

GUEST void guest_main(void)
{
    guest_calls++;
    guest_exit(guest_work(guest_calls));
}
