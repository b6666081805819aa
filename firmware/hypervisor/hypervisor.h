/*
 * A teaching hypervisor for the H extension: small enough to read in an afternoon, and built like the
 * real ones (KVM, Xvisor). It runs in HS-mode on one hart, without paging of its own; its guests run
 * in VS- and VU-mode. Read the files in this order:
 *
 *   vcpu.c      what a virtual CPU is: the registers that are saved and restored
 *   switch.S    the world switch: into the guest by SRET, out of it by a trap
 *   gstage.c    the second stage of translation: its tables, and the fences that it owes
 *   vm.c        a virtual machine: guest memory that appears on demand
 *   exit.c      why a guest came out, and what is done about it
 *   sbi.c       the calls of a guest: to it, the hypervisor is the firmware
 *   guest_memory.c   the guest's memory by its own addresses: HLV, HSV, HLVX
 *   mmio.c      devices that are not there: emulation by htinst
 *   irq.c       interrupts for guests: hvip, and the virtual timer
 *   schedule.c  several vCPUs on one hart
 *   screen.c    output in columns; page.c: memory; main.c: the demo's machines
 *
 * Words: "gpa" is a guest-physical address, "gva" a guest-virtual one; the hypervisor's own addresses
 * are physical ones. A "world switch" is a change from one vCPU to another.
 */
#ifndef HYPERVISOR_H
#define HYPERVISOR_H

#define VCPU_X 0 /* offset of vcpu.x, for switch.S */
#define VCPU_PC (32 * 8)
#define VCPU_HSTATUS (33 * 8)
#define VCPU_SSTATUS (34 * 8)

#ifndef __ASSEMBLER__

#include <stdarg.h>

#include "riscv.h"
#include "sbi.h"

#define PAGE_SIZE 4096ul
#define MAX_VCPUS 2 /* of a machine */
#define MAX_VMS 2
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define NEVER (~0ul)

enum { REG_RA = 1, REG_SP, REG_A0 = 10, REG_A1, REG_A2, REG_A3, REG_A4, REG_A5, REG_A6, REG_A7 };

/* ---- a virtual CPU (vcpu.c) ---- */

enum vcpu_state {
    VCPU_STOPPED,
    VCPU_READY,
    VCPU_WAITING, /* in WFI, until an interrupt is pending */
};

/* The CSRs that the guest believes to be its own sstatus, stvec, ...: the hart's VS CSRs. */
struct vs_csrs {
    uint64_t vsstatus, vsie, vstvec, vsscratch, vsepc, vscause, vstval, vsatp;
};

struct vm;

struct vcpu {
    uint64_t x[32]; /* the first three members are switch.S's, too */
    uint64_t pc;
    uint64_t hstatus, sstatus; /* SPV, SPVP, SPP: the mode to enter */
    struct vs_csrs vs;
    uint64_t hvip; /* interrupts that are injected */
    uint64_t f[32], fcsr; /* floating point, saved when the guest has changed it */
    uint64_t timer; /* when VSTIP is to be injected, in host time; NEVER */
    struct vm *vm;
    unsigned id;
    enum vcpu_state state;
};

/* As after a reset: VS-mode, Bare, at pc with a0 and a1. */
void vcpu_reset(struct vcpu *vcpu, uint64_t pc, uint64_t a0, uint64_t a1);
/* Puts the vCPU's CSRs onto the hart, and takes them off it. */
void vcpu_load(struct vcpu *vcpu);
void vcpu_save(struct vcpu *vcpu);
/* Floating-point registers (switch.S). */
void fp_save(uint64_t *f, uint64_t *fcsr);
void fp_load(const uint64_t *f, uint64_t fcsr);
/* Runs the guest until it traps to HS-mode. */
void guest_run(struct vcpu *vcpu);
/* What the guest sees next is this exception, as if the hart had taken it in VS-mode. */
void vcpu_inject_exception(struct vcpu *vcpu, uint64_t cause, uint64_t tval);

/* ---- why the guest came out (exit.c) ---- */

struct guest_exit {
    uint64_t cause, stval, htval, htinst;
    uint64_t gpa; /* of a guest-page fault */
};

enum exit_kind {
    EXIT_TIMER,
    EXIT_SBI,
    EXIT_PAGE, /* memory that had to be made */
    EXIT_MMIO,
    EXIT_WFI,
    EXIT_OTHER,
    EXIT_KINDS,
};
extern const char *const exit_names[EXIT_KINDS];

/* Reads the trap's CSRs: before anything else may trap. */
struct guest_exit exit_read(void);
void exit_handle(struct vcpu *vcpu);

/* ---- the G-stage (gstage.c) ---- */

#define PTE_V BIT(0)
#define PTE_R BIT(1)
#define PTE_W BIT(2)
#define PTE_X BIT(3)
#define PTE_U BIT(4)
#define PTE_A BIT(6)
#define PTE_D BIT(7)
#define PTE_RWX (PTE_R | PTE_W | PTE_X)

#define GSTAGE_MODE_SV39X4 (8ul << 60)
#define GSTAGE_VMID_SHIFT 44

struct gstage {
    uint64_t *root; /* 16 KiB */
    unsigned vmid;
};

void gstage_create(struct gstage *gstage, unsigned vmid);
/* Maps one page; permissions are PTE_R, PTE_W, PTE_X. Fences where a mapping was replaced. */
void gstage_map(struct gstage *gstage, uint64_t gpa, uint64_t pa, uint64_t permissions);
/* The leaf PTE of a page, or NULL where no table reaches it. */
uint64_t *gstage_leaf(const struct gstage *gstage, uint64_t gpa);
void gstage_unmap(struct gstage *gstage, uint64_t gpa);
uint64_t gstage_hgatp(const struct gstage *gstage);

/* ---- a virtual machine (vm.c) ---- */

#define GUEST_RAM 0x80000000ul
#define GUEST_UART 0x10000000ul
#define GUEST_BELL 0x10001000ul

/* What guest memory holds at first, from an offset of it on. */
struct vm_image {
    uint64_t offset, size;
    const uint8_t *data;
};
#define MAX_IMAGES 3

/* The registers of a guest's UART, a 16550 (mmio.c). */
struct guest_uart {
    uint8_t regs[8], divisor[2];
    int received; /* a character that waits to be read; -1: none */
};

struct vm {
    const char *name;
    struct gstage gstage;
    uint64_t ram_size;
    struct vm_image images[MAX_IMAGES];
    unsigned n_images;
    struct vcpu vcpus[MAX_VCPUS];
    unsigned n_vcpus;
    unsigned column; /* of the screen */
    struct guest_uart uart;
    uint64_t bell_time, bell_rings; /* the bell device (mmio.c) */
    bool bell_line;
    uint64_t exits[EXIT_KINDS], pages, injected_timer, injected_external, injected_software;
    uint64_t switches;
};

extern struct vm vms[MAX_VMS];
extern unsigned n_vms;

/* A machine whose first vCPU starts at GUEST_RAM, with nothing in its memory. */
struct vm *vm_create(const char *name, uint64_t ram_size, unsigned n_vcpus);
void vm_add_image(struct vm *vm, uint64_t offset, const uint8_t *data, uint64_t size);
bool vm_is_ram(const struct vm *vm, uint64_t gpa, uint64_t size);
/* Makes the page of guest memory with this gpa, if it is memory. Returns its address or NULL. */
uint8_t *vm_touch(struct vm *vm, uint64_t gpa);

/* ---- guest memory by its own virtual addresses (guest_memory.c); false: its tables refuse ---- */

bool guest_load(uint64_t gva, uint64_t *value);
bool guest_store(uint64_t gva, uint64_t value);
bool guest_fetch_half(uint64_t gva, uint64_t *half);

/* ---- calls, devices, interrupts, the schedule ---- */

void sbi_handle(struct vcpu *vcpu);
/* False: there is no device, or the instruction is none that can be emulated. */
bool mmio_handle(struct vcpu *vcpu, const struct guest_exit *exit);
/* The length of the trapped instruction, from htinst or, where that is 0, from guest memory. */
unsigned insn_length(uint32_t insn);

void irq_inject(struct vcpu *vcpu, unsigned irq);
void irq_withdraw(struct vcpu *vcpu, unsigned irq);
/* Injects the timers and bells that are due. */
void irq_update(struct vcpu *vcpu);
bool irq_is_pending(const struct vcpu *vcpu);
/* When irq_update() will have something to do. */
uint64_t irq_next_time(const struct vcpu *vcpu);

/* Runs all vCPUs until every one has stopped. */
void schedule(void);

/* ---- the host's firmware, memory and screen ---- */

struct sbi_result {
    long error;
    uint64_t value;
};
struct sbi_result host_call(uint64_t eid, uint64_t fid, uint64_t a0, uint64_t a1, uint64_t a2);
_Noreturn void host_shut_down(bool failed);
static inline uint64_t host_time(void)
{
    return csr_read(CSR_TIME);
}

void *page_alloc(unsigned n, uint64_t alignment); /* zeroed pages; never fails: it stops instead */
_Noreturn void stop_with(const char *why);

#define COLUMN_HYPERVISOR 0
#define COLUMN_NONE (MAX_VMS + 1) /* straight to the console */
int host_get(void); /* a character that somebody typed; -1: none */
void host_put(char c);
/* The device tree of the host, and the end of the memory that may be used. */
extern const void *host_tree;
void page_limit(uint64_t address);
/* printf's %s, %lu and %lx with widths, to a column of the screen; lines end by \n. */
void column_print(unsigned column, const char *format, ...) __attribute__((format(printf, 2, 3)));
void column_put(unsigned column, char c);
/* The same without columns. */
void print(const char *format, ...) __attribute__((format(printf, 1, 2)));
void print_list(const char *format, va_list args);

#endif
#endif
