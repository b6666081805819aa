/*
 * The counters that programs take for granted (Zicntr), for harts whose M-mode has them but which do
 * not show them below: time from the CLINT, cycle and instret from M-mode's CSRs.
 */
#include "firmware.h"
#include "guard.h"

#define MTIME_OFFSET 0xbff8
#define OPCODE_SYSTEM 0x73
#define FUNCT3_CSRRS 2
#define FUNCT3_CSRRC 3
#define CSR_INSTRET 0xc02
#define CSR_MINSTRET 0xb02

/* CSRRS or CSRRC with x0: a read and nothing else. */
static bool is_csr_read(uint64_t insn)
{
    unsigned funct3 = insn >> 12 & 7;

    return (insn & 0x7f) == OPCODE_SYSTEM && (insn >> 15 & 0x1f) == 0
           && (funct3 == FUNCT3_CSRRS || funct3 == FUNCT3_CSRRC);
}

static bool read_counter(unsigned csr, uint64_t *value)
{
    if (csr == CSR_TIME && platform.clint.size)
        *value = *(volatile uint64_t *)(platform.clint.base + MTIME_OFFSET);
    else if (csr == CSR_CYCLE)
        *value = csr_read(CSR_MCYCLE);
    else if (csr == CSR_INSTRET)
        *value = csr_read(CSR_MINSTRET);
    else
        return false;
    return true;
}

/* scounteren is for U-mode. A guest's read is its hypervisor's business. */
static bool is_allowed(const struct frame *frame, unsigned csr)
{
    if (frame->mstatus & MSTATUS_MPV)
        return false;
    return frame->mstatus & MSTATUS_MPP_S || csr_read(CSR_SCOUNTEREN) >> (csr - CSR_CYCLE) & 1;
}

bool emulate_counter(struct frame *frame, uint64_t insn)
{
    unsigned csr = (unsigned)(insn >> 20 & 0xfff), rd = insn >> 7 & 0x1f;
    uint64_t value;

    if (!is_csr_read(insn) || csr < CSR_CYCLE || csr > CSR_INSTRET || !is_allowed(frame, csr)
        || !read_counter(csr, &value))
        return false;
    if (rd)
        frame->x[rd] = value;
    frame->mepc += 4;
    return true;
}
