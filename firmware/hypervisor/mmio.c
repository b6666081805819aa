/*
 * Teaches: devices that are not there.
 *
 * A guest's load or store to an address without memory is a guest-page fault, and the hypervisor does
 * what the device would do. It must know the instruction: htinst holds it, transformed so that what is
 * not needed is 0 (the address is in htval, so rs1 and the immediate are gone). Bit 1 says how long the
 * original is: clear for a compressed one, which htinst gives in its 32-bit form. htinst may be 0: then
 * the hypervisor fetches the instruction itself, by HLVX, which reads guest memory as a fetch would.
 *
 * An access of the hart's own page-table walk also faults with these causes; its htinst is a
 * pseudoinstruction. A page table in a device: the guest gets its access fault.
 */
#include "hypervisor.h"

#define OPCODE_LOAD 0x03
#define OPCODE_STORE 0x23
#define PSEUDO_READ 0x3000u
#define PSEUDO_WRITE 0x3020u

/* Of the 16550 all that a driver looks at. It has no interrupt line: drivers then poll its IIR. */
enum { UART_DATA, UART_IER, UART_IIR, UART_LCR, UART_MCR, UART_LSR, UART_MSR, UART_SCR };
#define UART_IIR_NONE 0xc1     /* FIFOs are on, nothing is pending */
#define UART_IIR_SEND 0xc2     /* the transmitter is empty, and IER asks for that */
#define UART_IIR_RECEIVE 0xc4  /* the same of a received byte */
#define UART_IER_RECEIVE 0x01
#define UART_IER_SEND 0x02
#define UART_LCR_DLAB 0x80     /* registers 0 and 1 are the divisor */
#define UART_LSR_EMPTY 0x60    /* the transmitter takes a byte at any time */
#define UART_LSR_READY 0x01
#define UART_MSR_CONNECTED 0xb0

/* The bell: writing n to BELL_SET rings it n ticks later; the interrupt lasts until BELL_QUIET. */
#define BELL_SET 0
#define BELL_RINGS 8
#define BELL_QUIET 16

struct access {
    unsigned size; /* bytes */
    bool is_store, is_signed;
    unsigned reg; /* rd or rs2 */
};

/* ---- the instruction ---- */

unsigned insn_length(uint32_t insn)
{
    return (insn & 3) == 3 ? 4 : 2;
}

/* Of the compressed instructions these: C.LW, C.LD, C.SW, C.SD, as their long forms. */
static uint32_t expand(uint32_t insn)
{
    uint32_t reg = 8 + (insn >> 2 & 7);

    switch (insn & 0xe003) {
    case 0x4000:
        return OPCODE_LOAD | 2u << 12 | reg << 7;
    case 0x6000:
        return OPCODE_LOAD | 3u << 12 | reg << 7;
    case 0xc000:
        return OPCODE_STORE | 2u << 12 | reg << 20;
    case 0xe000:
        return OPCODE_STORE | 3u << 12 | reg << 20;
    default:
        return 0;
    }
}

/* The 32-bit form of the trapped instruction, or 0; *length is that of the original. */
static uint32_t trapped_instruction(const struct vcpu *vcpu, uint64_t htinst, unsigned *length)
{
    uint64_t low, high = 0;

    if (htinst) {
        *length = htinst & 2 ? 4 : 2;
        return (uint32_t)htinst | 2; /* bit 1 back to what the encoding has */
    }
    if (!guest_fetch_half(vcpu->pc, &low))
        return 0;
    *length = insn_length((uint32_t)low);
    if (*length == 2)
        return expand((uint32_t)low);
    return guest_fetch_half(vcpu->pc + 2, &high) ? (uint32_t)(low | high << 16) : 0;
}

static bool decode(uint32_t insn, struct access *access)
{
    unsigned funct3 = insn >> 12 & 7;

    access->is_store = (insn & 0x7f) == OPCODE_STORE;
    access->size = 1u << (funct3 & 3);
    access->is_signed = !(funct3 & 4);
    access->reg = access->is_store ? insn >> 20 & 31 : insn >> 7 & 31;
    return access->is_store ? funct3 < 4 : (insn & 0x7f) == OPCODE_LOAD && funct3 < 7;
}

/* ---- the devices ---- */

static void uart_write(struct vm *vm, uint64_t reg, uint8_t value)
{
    struct guest_uart *uart = &vm->uart;

    if (reg <= UART_IER && uart->regs[UART_LCR] & UART_LCR_DLAB)
        uart->divisor[reg] = value;
    else if (reg == UART_DATA)
        column_put(vm->column, (char)value);
    else
        uart->regs[reg] = value;
}

static uint64_t uart_pending(const struct guest_uart *uart)
{
    if (uart->regs[UART_IER] & UART_IER_RECEIVE && uart->received >= 0)
        return UART_IIR_RECEIVE;
    return uart->regs[UART_IER] & UART_IER_SEND ? UART_IIR_SEND : UART_IIR_NONE;
}

static void uart_receive(struct vm *vm)
{
    if (vm->uart.received < 0 && vm->column == COLUMN_NONE)
        vm->uart.received = host_get();
}

static uint64_t uart_read(struct vm *vm, uint64_t reg)
{
    struct guest_uart *uart = &vm->uart;
    int c = uart->received;

    if (reg <= UART_IER && uart->regs[UART_LCR] & UART_LCR_DLAB)
        return uart->divisor[reg];
    switch (reg) {
    case UART_DATA:
        uart->received = -1;
        return c < 0 ? 0 : (uint64_t)c;
    case UART_IIR:
        uart_receive(vm);
        return uart_pending(uart);
    case UART_LSR:
        uart_receive(vm);
        return UART_LSR_EMPTY | (uart->received >= 0 ? UART_LSR_READY : 0);
    case UART_MSR:
        return UART_MSR_CONNECTED;
    default:
        return uart->regs[reg];
    }
}

static uint64_t uart(struct vm *vm, uint64_t offset, bool is_store, uint64_t value)
{
    if (!is_store)
        return uart_read(vm, offset);
    uart_write(vm, offset, (uint8_t)value);
    return 0;
}

static uint64_t bell(struct vm *vm, uint64_t offset, bool is_store, uint64_t value)
{
    if (is_store && offset == BELL_SET)
        vm->bell_time = host_time() + value;
    if (is_store && offset == BELL_QUIET) {
        vm->bell_line = false;
        irq_withdraw(&vm->vcpus[0], IRQ_VSE);
    }
    return offset == BELL_RINGS ? vm->bell_rings : 0;
}

static const struct {
    const char *name;
    uint64_t base, size;
    uint64_t (*access)(struct vm *vm, uint64_t offset, bool is_store, uint64_t value);
} devices[] = {
    {"UART", GUEST_UART, 8, uart},
    {"bell", GUEST_BELL, 0x18, bell},
};

/* ---- the access ---- */

static uint64_t sign_extend(uint64_t value, unsigned size)
{
    unsigned shift = 64 - 8 * size;

    return (uint64_t)((int64_t)(value << shift) >> shift);
}

static uint64_t zero_extend(uint64_t value, unsigned size)
{
    return size == 8 ? value : value & (BIT(8 * size) - 1);
}

bool mmio_handle(struct vcpu *vcpu, const struct guest_exit *exit)
{
    struct vm *vm = vcpu->vm;
    struct access access;
    unsigned length;
    uint32_t insn;

    if (exit->htinst == PSEUDO_READ || exit->htinst == PSEUDO_WRITE)
        return false;
    insn = trapped_instruction(vcpu, exit->htinst, &length);
    if (!decode(insn, &access))
        return false;
    for (unsigned i = 0; i < ARRAY_SIZE(devices); i++) {
        uint64_t offset = exit->gpa - devices[i].base;
        uint64_t value;

        if (offset >= devices[i].size)
            continue;
        if (vm->exits[EXIT_MMIO] == 0 && vm->column != COLUMN_NONE)
            column_print(COLUMN_HYPERVISOR, "%s: %s %s, htinst %lx: emulated\n", vm->name,
                         devices[i].name, access.is_store ? "store" : "load", exit->htinst);
        value = devices[i].access(vm, offset, access.is_store,
                                  zero_extend(vcpu->x[access.reg], access.size));
        if (!access.is_store && access.reg)
            vcpu->x[access.reg] = access.is_signed ? sign_extend(value, access.size)
                                                   : zero_extend(value, access.size);
        vcpu->pc += length;
        return true;
    }
    return false;
}
