/*
 * Traps to M-mode: calls, interrupts, and exceptions that the firmware only counts and gives back.
 */
#include "firmware.h"
#include "guard.h"

void panic_trap(void);

void panic(const char *why)
{
    console_write("Hartwood SBI: ");
    console_write(why);
    console_write("\n");
    shut_down(true);
}

/* Called by start.S for a trap inside the firmware. */
void panic_trap(void)
{
    console_write("Hartwood SBI: mcause ");
    console_number(csr_read(CSR_MCAUSE), 16);
    console_write(" mepc ");
    console_number(csr_read(CSR_MEPC), 16);
    console_write(" mtval ");
    console_number(csr_read(CSR_MTVAL), 16);
    console_write("\n");
    panic("trap in the firmware");
}

/* What a trap to S-mode does to the status: the interrupted privilege and SIE are stacked. */
static uint64_t stacked(uint64_t status, bool from_s)
{
    uint64_t out = status & ~(MSTATUS_SPP | MSTATUS_SPIE | MSTATUS_SIE);

    if (from_s)
        out |= MSTATUS_SPP;
    if (status & MSTATUS_SIE)
        out |= MSTATUS_SPIE;
    return out;
}

static void redirect_to_guest(struct frame *frame, const struct trap *trap, bool from_s)
{
    csr_write(CSR_VSSTATUS, stacked(csr_read(CSR_VSSTATUS), from_s));
    csr_write(CSR_VSCAUSE, trap->cause);
    csr_write(CSR_VSTVAL, trap->tval);
    csr_write(CSR_VSEPC, frame->mepc);
    frame->mepc = csr_read(CSR_VSTVEC) & ~3ul;
}

/* Into hstatus what a trap to HS-mode writes there (privileged spec, "Hypervisor Status"). */
static void redirect_hypervisor(const struct trap *trap, bool from_guest, bool from_s)
{
    uint64_t hstatus = csr_read(CSR_HSTATUS) & ~(HSTATUS_SPV | HSTATUS_GVA);

    if (from_guest) {
        hstatus = (hstatus & ~HSTATUS_SPVP) | HSTATUS_SPV | (from_s ? HSTATUS_SPVP : 0);
    }
    if (trap->gva)
        hstatus |= HSTATUS_GVA;
    csr_write(CSR_HSTATUS, hstatus);
    csr_write(CSR_HTVAL, trap->tval2);
    csr_write(CSR_HTINST, trap->tinst);
}

void trap_redirect(struct frame *frame, const struct trap *trap)
{
    bool from_guest = frame->mstatus & MSTATUS_MPV;
    bool from_s = frame->mstatus & MSTATUS_MPP_S;

    frame->mstatus = (frame->mstatus & ~MSTATUS_MPP_MASK) | MSTATUS_MPP_S;
    if (from_guest && csr_read(CSR_HEDELEG) >> trap->cause & 1) {
        redirect_to_guest(frame, trap, from_s);
        return;
    }
    if (hart_has_h())
        redirect_hypervisor(trap, from_guest, from_s);
    frame->mstatus = stacked(frame->mstatus, from_s) & ~MSTATUS_MPV;
    csr_write(CSR_SCAUSE, trap->cause);
    csr_write(CSR_STVAL, trap->tval);
    csr_write(CSR_SEPC, frame->mepc);
    frame->mepc = csr_read(CSR_STVEC) & ~3ul;
}

static void count_exception(struct hart *hart, uint64_t cause)
{
    switch (cause) {
    case CAUSE_LOAD_MISALIGNED:
        fw_count(hart, FW_MISALIGNED_LOAD);
        break;
    case CAUSE_STORE_MISALIGNED:
        fw_count(hart, FW_MISALIGNED_STORE);
        break;
    case CAUSE_LOAD_ACCESS:
        fw_count(hart, FW_ACCESS_LOAD);
        break;
    case CAUSE_STORE_ACCESS:
        fw_count(hart, FW_ACCESS_STORE);
        break;
    case CAUSE_ILLEGAL:
        fw_count(hart, FW_ILLEGAL);
        break;
    default:
        break;
    }
}

void trap_handle(struct frame *frame)
{
    struct trap trap = {.cause = csr_read(CSR_MCAUSE)};

    if (trap.cause == CAUSE_ECALL_S) {
        ecall_handle(frame);
    } else if (trap.cause == (CAUSE_INTERRUPT | IRQ_MS)) {
        ipi_serve();
    } else if (trap.cause == (CAUSE_INTERRUPT | IRQ_MT)) {
        time_interrupt();
    } else {
        trap.tval = csr_read(CSR_MTVAL);
        if (trap.cause == CAUSE_ILLEGAL && emulate_counter(frame, trap.tval))
            return;
        if (hart_has_h()) {
            trap.tval2 = csr_read(CSR_MTVAL2);
            trap.tinst = csr_read(CSR_MTINST);
            trap.gva = frame->mstatus & MSTATUS_GVA;
        }
        count_exception(this_hart(), trap.cause);
        trap_redirect(frame, &trap);
    }
}
