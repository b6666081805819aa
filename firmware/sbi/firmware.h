/*
 * What the files of the firmware share.
 *
 *   start.S     reset, the way in and out of traps
 *   guard.h     accesses that may fault
 *   main.c      the boot of the first hart and of the others
 *   platform.c  the board, as the device tree tells it
 *   fdt.c       reading the device tree; fdt_edit.c: the node that reserves the firmware's memory
 *   hart.c      a hart's CSRs before it enters S-mode; its physical memory protection
 *   trap.c      traps: calls, interrupts, and what goes back to S-mode
 *   emulate.c   counters that the hart does not show
 *   ecall.c     which function answers which call; base and legacy extensions
 *   ipi.c rfence.c time.c hsm.c reset.c console.c pmu.c fwft.c   one extension each
 *
 * Laws:
 *   1. What S-mode passes is hostile. No pointer of it is followed but by guarded accesses, after
 *      memory_is_supervisors(); no hart id or counter number is an index before it was looked up.
 *   2. Harts are numbered from 0 in the order of the device tree ("index"); ids are what S-mode says.
 *   3. M-mode runs with interrupts off. A hart that waits for another serves its own events.
 *   4. Nothing is allocated, and no table of the device tree is used after the boot: S-mode owns it.
 */
#ifndef FIRMWARE_SBI_FIRMWARE_H
#define FIRMWARE_SBI_FIRMWARE_H

#define MAX_HARTS 32
#define HART_AREA_SHIFT 13 /* 8 KiB a hart: the stack, and at its end struct hart */
#define HART_STRUCT_SIZE 1536
#define FRAME_SIZE (34 * 8)

#ifndef __ASSEMBLER__

#include "riscv.h"
#include "sbi.h"

#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))

/* ---- what a trap saved, laid out as start.S does ---- */

struct frame {
    uint64_t x[32]; /* x[0] is not used */
    uint64_t mepc, mstatus;
};
_Static_assert(sizeof(struct frame) == FRAME_SIZE, "start.S knows it");

enum { REG_A0 = 10, REG_A1, REG_A2, REG_A3, REG_A4, REG_A5, REG_A6, REG_A7 };

/* A trap's cause and what goes with it. */
struct trap {
    uint64_t cause, tval, tval2, tinst;
    bool gva; /* tval is a guest's virtual address */
};

struct sbi_return {
    long error;
    uint64_t value;
};

/* ---- events between harts (ipi.c) ---- */

#define EVENT_SOFTWARE BIT(0) /* set SSIP */
#define EVENT_FENCE BIT(1)    /* somebody in fences_from wants a fence */
#define EVENT_START BIT(2)    /* start_addr and opaque are there */

enum fence_kind {
    FENCE_I,
    FENCE_SFENCE,
    FENCE_SFENCE_ASID,
    FENCE_GVMA_VMID,
    FENCE_GVMA,
    FENCE_VVMA_ASID,
    FENCE_VVMA,
};

struct fence_request {
    enum fence_kind kind;
    bool is_whole; /* all addresses; else start and size, in bytes */
    uint64_t start, size;
    uint64_t id;    /* ASID or VMID */
    uint64_t hgatp; /* of the hart that asks: FENCE_VVMA* are for its guest */
};

/* ---- counters (pmu.c) ---- */

#define PMU_HARDWARE 32 /* logical counters 0..31 are the CSRs 0xc00.., the others the firmware's */
#define PMU_FIRMWARE 16
#define PMU_COUNTERS (PMU_HARDWARE + PMU_FIRMWARE)

enum firmware_event {
    FW_MISALIGNED_LOAD,
    FW_MISALIGNED_STORE,
    FW_ACCESS_LOAD,
    FW_ACCESS_STORE,
    FW_ILLEGAL,
    FW_SET_TIMER,
    FW_IPI_SENT,
    FW_IPI_RECEIVED,
    FW_FENCE_I_SENT,
    FW_FENCE_I_RECEIVED, /* and so on: 2 more for each fence_kind, by fence_event() */
    FW_EVENTS = 22,
};

struct pmu {
    uint64_t mapped;  /* bit n: logical counter n has an event */
    uint64_t started; /* bit n: S-mode started it */
    uint32_t event[PMU_COUNTERS];
    uint64_t value[PMU_FIRMWARE]; /* stopped: the value; started: the value minus its event's total */
    uint64_t snapshot;            /* physical address of the shared memory; 0: none */
};

/* ---- a hart ---- */

struct hart {
    uint64_t id;
    uint32_t index;
    uint32_t state; /* HSM_*, changed by compare-and-swap */
    uint64_t start_addr, opaque;

    uint64_t events;      /* EVENT_*, set by any hart */
    uint64_t fences_from; /* bit n: the hart with index n has a request for this one */
    struct fence_request request;
    uint64_t waiting_for; /* bit n: the hart with index n has not served the request yet */

    uint32_t fwft_locked; /* bit n: feature n */
    uint64_t fw_total[FW_EVENTS];
    struct pmu pmu;
};
_Static_assert(sizeof(struct hart) <= HART_STRUCT_SIZE, "start.S knows it");

/* The hart that runs this. */
static inline struct hart *this_hart(void)
{
    struct hart *hart;

    __asm__("mv %0, tp" : "=r"(hart));
    return hart;
}

struct hart *hart_at(unsigned index);
struct hart *hart_by_id(uint64_t id); /* NULL: there is none */

/* ---- the board (platform.c) ---- */

struct range {
    uint64_t base, size;
};

#define MAX_RANGES 8
#define MAX_PMU_ROWS 32
#define MAX_PMU_RAW 64
#define NO_POWER_SWITCH 0

struct platform {
    unsigned n_harts;
    uint64_t hart_ids[MAX_HARTS];
    struct range ram[MAX_RANGES], rom[MAX_RANGES]; /* rom: flash, which can be executed */
    unsigned n_ram, n_rom;
    struct range clint;          /* size 0: there is none */
    uint32_t clint_slot[MAX_HARTS]; /* which msip and mtimecmp are a hart's */
    uint64_t uart;               /* 0: there is none */
    unsigned uart_shift, uart_width;
    uint64_t finisher;           /* 0: there is none */
    struct { /* which event is which mhpmevent selector, and which counters can count it */
        uint32_t first, last, counters;
        uint64_t selector;
        bool has_selector, has_counters;
    } pmu[MAX_PMU_ROWS];
    struct {
        uint64_t select, mask;
        uint32_t counters;
    } pmu_raw[MAX_PMU_RAW];
    unsigned n_pmu, n_pmu_raw;
    bool tells_svade, tells_svadu; /* how the tree describes A and D */
};

extern struct platform platform;

/* Reads the tree. NULL, or what is wrong with it. */
const char *platform_read(const void *tree);
/* Index of the hart, or -1. */
int platform_hart_index(uint64_t id);
/* Whether S-mode may use all these bytes of RAM; false for an empty or wrapping range. */
bool memory_is_supervisors(uint64_t address, uint64_t size);
/* Whether S-mode may start to run there. */
bool may_enter(uint64_t address);
struct range firmware_range(void);

/* Reserves a range for the firmware in the tree, in place. NULL, or what is wrong with it. */
const char *fdt_reserve(void *tree, struct range range);

/* ---- start.S ---- */

/* Makes this hart's S-mode run at pc with a0, a1; all other registers are 0. */
_Noreturn void enter_supervisor(uint64_t pc, uint64_t a0, uint64_t a1);
/* Throws the stack away and goes to hsm_wait(). */
_Noreturn void abandon_and_wait(void);

/* ---- hart.c ---- */

bool hart_has_h(void);
bool hart_has_sstc(void);
/* All CSRs of this hart as S-mode is to find them, its memory protection among them. */
void hart_setup(void);
uint64_t hart_default_delegation(void); /* medeleg */
uint64_t hart_default_envcfg(void);     /* menvcfg */

/* ---- trap.c ---- */

void trap_handle(struct frame *frame);
/* Lets the trap happen in S-mode (or VS-mode, where HS-mode delegated it): changes the frame. */
void trap_redirect(struct frame *frame, const struct trap *trap);
_Noreturn void panic(const char *why);

/* ---- emulate.c ---- */

/* Carries out an illegal instruction that reads time, cycle or instret; false: it is another one. */
bool emulate_counter(struct frame *frame, uint64_t insn);

/* ---- ecall.c ---- */

void ecall_handle(struct frame *frame);
typedef struct sbi_return sbi_function(const uint64_t *a, uint64_t function);

/* The extensions: a[0..5] are a0..a5. */
sbi_function base_call, time_call, ipi_call, rfence_call, hsm_call, srst_call, dbcn_call, pmu_call,
    fwft_call;

static inline struct sbi_return sbi_error(long error)
{
    return (struct sbi_return){error, 0};
}

static inline struct sbi_return sbi_value(uint64_t value)
{
    return (struct sbi_return){SBI_SUCCESS, value};
}

/* ---- ipi.c ---- */

/* Harts of an SBI hart mask as a mask of indexes. False: one of them does not exist. */
bool harts_of_mask(uint64_t mask, uint64_t base, uint64_t *harts);
void ipi_send(struct hart *to, uint64_t event);
void ipi_send_software(uint64_t harts);
/* Serves the events that this hart has. Returns them. */
uint64_t ipi_serve(void);

/* ---- rfence.c ---- */

void rfence_send(uint64_t harts, const struct fence_request *request);
void rfence_serve(struct hart *hart);
/* Firmware events of a fence: sent, and the one behind it received. */
enum firmware_event fence_event(enum fence_kind kind);

/* ---- time.c ---- */

void time_set(uint64_t when);
void time_interrupt(void); /* machine timer interrupt */
void time_stop(void);

/* ---- hsm.c ---- */

_Noreturn void hsm_wait(void); /* stopped until another hart starts this one */

/* ---- reset.c ---- */

_Noreturn void shut_down(bool failed);

/* ---- console.c ---- */

bool console_exists(void);
void console_write(const char *text);
void console_number(uint64_t number, unsigned base);
void console_put(char c);
int console_get(void); /* -1: nothing there */

/* ---- pmu.c ---- */

void pmu_setup(void);
static inline void fw_count(struct hart *hart, enum firmware_event event)
{
    hart->fw_total[event]++;
}

/* ---- fwft.c ---- */

void fwft_setup(void);

#endif
#endif
