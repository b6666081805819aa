/*
 * Teaches nothing about hypervisors: pages, taken from behind the program and never given back; the
 * calls to the firmware; and the end.
 */
#include "fdt.h"
#include "hypervisor.h"

extern char image_end[];
void host_trapped(void);
void hypervisor_start(uint64_t hart, const void *tree);
void hypervisor_main(void);

const void *host_tree;
static uint64_t next_page, last_page;

struct sbi_result host_call(uint64_t eid, uint64_t fid, uint64_t p0, uint64_t p1, uint64_t p2)
{
    register uint64_t a0 __asm__("a0") = p0, a1 __asm__("a1") = p1, a2 __asm__("a2") = p2;
    register uint64_t a6 __asm__("a6") = fid, a7 __asm__("a7") = eid;

    __asm__ volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a2), "r"(a6), "r"(a7) : "memory");
    return (struct sbi_result){(long)a0, a1};
}

void host_shut_down(bool failed)
{
    host_call(EID_SRST, 0, SRST_SHUTDOWN, failed, 0);
    for (;;)
        wait_for_interrupt();
}

void stop_with(const char *why)
{
    print("\nhypervisor: %s\n", why);
    host_shut_down(true);
}

void host_trapped(void)
{
    print("\nscause %lx sepc %lx stval %lx htval %lx\n", csr_read(CSR_SCAUSE), csr_read(CSR_SEPC),
          csr_read(CSR_STVAL), csr_read(CSR_HTVAL));
    stop_with("a trap of its own, which is a bug");
}

void page_limit(uint64_t address)
{
    address &= ~(PAGE_SIZE - 1);
    if (last_page == 0 || address < last_page)
        last_page = address;
}

void *page_alloc(unsigned n, uint64_t alignment)
{
    uint64_t *page;

    next_page = (next_page + alignment - 1) & ~(alignment - 1);
    page = (uint64_t *)next_page;
    next_page += n * PAGE_SIZE;
    if (next_page > last_page)
        stop_with("out of memory");
    for (uint64_t i = 0; i < n * PAGE_SIZE / 8; i++)
        page[i] = 0;
    return page;
}

/*
 * Memory of the host ends at the device tree, which its boot loader puts at the end of RAM below 3 GiB.
 */
void hypervisor_start(uint64_t hart, const void *tree)
{
    struct fdt fdt;

    (void)hart;
    if (!fdt_open(&fdt, tree))
        stop_with("the firmware passed no device tree");
    next_page = (uint64_t)image_end;
    host_tree = tree;
    page_limit((uint64_t)tree);
    hypervisor_main();
    host_shut_down(false);
}
