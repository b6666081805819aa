#include "devices/uart16550.h"

#include <stdlib.h>

#include "devices/chardev.h"
#include "devices/fdt.h"

#define FIFO_SIZE 16

enum { /* register offsets */
    REG_DATA = 0, /* RBR, THR; DLL with DLAB */
    REG_IER = 1,  /* DLM with DLAB */
    REG_IIR = 2,  /* read; FCR write */
    REG_LCR = 3,
    REG_MCR = 4,
    REG_LSR = 5,
    REG_MSR = 6,
    REG_SCR = 7,
};

#define IER_RECEIVE 0x01
#define IER_TRANSMIT 0x02
#define IER_LINE 0x04
#define IER_MODEM 0x08
#define IER_MASK 0x0f

#define IIR_NONE 0x01
#define IIR_MODEM 0x00
#define IIR_TRANSMIT 0x02
#define IIR_RECEIVE 0x04
#define IIR_LINE 0x06
#define IIR_TIMEOUT 0x0c
#define IIR_FIFO_ENABLED 0xc0

#define FCR_ENABLE 0x01
#define FCR_CLEAR_RECEIVER 0x02
#define FCR_TRIGGER_SHIFT 6

#define LCR_BREAK 0x40
#define LCR_DLAB 0x80

#define MCR_DTR 0x01
#define MCR_RTS 0x02
#define MCR_OUT1 0x04
#define MCR_OUT2 0x08
#define MCR_LOOP 0x10
#define MCR_MASK 0x1f

#define LSR_DATA_READY 0x01
#define LSR_OVERRUN 0x02
#define LSR_FRAMING 0x08
#define LSR_BREAK 0x10
#define LSR_THR_EMPTY 0x20
#define LSR_TRANSMITTER_EMPTY 0x40
#define LSR_ERRORS 0x1e

#define MSR_DELTAS 0x0f
#define MSR_RING_ENDED 0x04
#define MSR_CTS 0x10
#define MSR_DSR 0x20
#define MSR_RI 0x40
#define MSR_DCD 0x80

struct uart {
    struct device dev;
    struct uart16550_config config;
    uint8_t fifo[FIFO_SIZE];
    unsigned head, count;
    unsigned trigger; /* receiver FIFO level that interrupts */
    bool fifo_enabled;
    uint8_t ier, lcr, mcr, msr, scratch, dll, dlm;
    uint8_t line_errors;  /* LSR_ERRORS bits, cleared by reading LSR */
    bool transmit_event;  /* THR became empty and nobody has looked yet */
    bool thr_full;        /* `thr` waits for space in the chardev */
    uint8_t thr;
};

static struct uart *from_device(struct device *dev)
{
    return container_of(dev, struct uart, dev);
}

static unsigned fifo_depth(const struct uart *uart)
{
    return uart->fifo_enabled ? FIFO_SIZE : 1;
}

/* The pending interrupt of highest priority (data sheet, table "interrupt control functions"). */
static uint8_t pending_interrupt(const struct uart *uart)
{
    if ((uart->ier & IER_LINE) && uart->line_errors)
        return IIR_LINE;
    if ((uart->ier & IER_RECEIVE) && uart->count > 0)
        return uart->count >= uart->trigger ? IIR_RECEIVE : IIR_TIMEOUT;
    if ((uart->ier & IER_TRANSMIT) && uart->transmit_event)
        return IIR_TRANSMIT;
    if ((uart->ier & IER_MODEM) && (uart->msr & MSR_DELTAS))
        return IIR_MODEM;
    return IIR_NONE;
}

static void update_irq(struct uart *uart)
{
    irq_set(&uart->config.irq, pending_interrupt(uart) != IIR_NONE);
}

static void push_received(struct uart *uart, uint8_t byte)
{
    if (uart->count == fifo_depth(uart)) {
        uart->line_errors |= LSR_OVERRUN;
        if (uart->fifo_enabled)
            return; /* the FIFO keeps what it has; the register is overwritten */
        uart->count = 0;
    }
    uart->fifo[(uart->head + uart->count) % FIFO_SIZE] = byte;
    uart->count++;
}

static void transmit(struct uart *uart, uint8_t byte)
{
    uart->transmit_event = false;
    if (uart->mcr & MCR_LOOP) {
        push_received(uart, byte);
    } else if (chardev_write(uart->config.chardev, &byte, 1) == 0) {
        uart->thr = byte;
        uart->thr_full = true;
        return;
    }
    uart->transmit_event = true;
}

/* The chardev has space again. */
static void on_drained(void *ctx)
{
    struct uart *uart = ctx;

    if (uart->thr_full) {
        uart->thr_full = false;
        transmit(uart, uart->thr);
        update_irq(uart);
    }
}

static size_t receive_space(void *ctx)
{
    const struct uart *uart = ctx;

    return uart->mcr & MCR_LOOP ? 0 : fifo_depth(uart) - uart->count;
}

static void on_receive(void *ctx, const uint8_t *data, size_t n)
{
    struct uart *uart = ctx;

    for (size_t i = 0; i < n; i++)
        push_received(uart, data[i]);
    update_irq(uart);
}

static uint8_t read_data(struct uart *uart)
{
    uint8_t byte = uart->fifo[uart->head];

    if (uart->count == 0)
        return 0;
    uart->head = (uart->head + 1) % FIFO_SIZE;
    uart->count--;
    if (uart->count == 0 && !(uart->mcr & MCR_LOOP))
        chardev_accept_input(uart->config.chardev);
    return byte;
}

/* The modem inputs: a peer that is always ready, or our own outputs in loopback. */
static uint8_t modem_inputs(const struct uart *uart)
{
    if (!(uart->mcr & MCR_LOOP))
        return MSR_CTS | MSR_DSR | MSR_DCD;
    return (uint8_t)((uart->mcr & MCR_RTS ? MSR_CTS : 0) | (uart->mcr & MCR_DTR ? MSR_DSR : 0)
                     | (uart->mcr & MCR_OUT1 ? MSR_RI : 0) | (uart->mcr & MCR_OUT2 ? MSR_DCD : 0));
}

/* Delta bits note a change; for RI only its trailing edge. */
static void update_modem(struct uart *uart)
{
    uint8_t inputs = modem_inputs(uart);
    uint8_t changed = (uint8_t)((inputs ^ uart->msr) & ~MSR_DELTAS);

    if ((changed & MSR_RI) && (inputs & MSR_RI))
        changed &= (uint8_t)~MSR_RI;
    uart->msr = (uint8_t)(inputs | (uart->msr & MSR_DELTAS) | (changed >> 4));
}

static uint8_t read_iir(struct uart *uart)
{
    uint8_t iir = pending_interrupt(uart);

    if (iir == IIR_TRANSMIT)
        uart->transmit_event = false; /* reading IIR clears it when it is the source shown */
    return iir | (uart->fifo_enabled ? IIR_FIFO_ENABLED : 0);
}

static uint8_t read_lsr(struct uart *uart)
{
    uint8_t lsr = uart->line_errors;

    uart->line_errors = 0;
    if (uart->count > 0)
        lsr |= LSR_DATA_READY;
    if (!uart->thr_full)
        lsr |= LSR_THR_EMPTY | LSR_TRANSMITTER_EMPTY;
    return lsr;
}

static uint8_t read_msr(struct uart *uart)
{
    uint8_t msr = uart->msr;

    uart->msr &= (uint8_t)~MSR_DELTAS;
    return msr;
}

static bool uart_read(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    struct uart *uart = from_device(dev);
    bool dlab = uart->lcr & LCR_DLAB;

    (void)size;
    *value = 0;
    switch (offset) {
    case REG_DATA: *value = dlab ? uart->dll : read_data(uart); break;
    case REG_IER: *value = dlab ? uart->dlm : uart->ier; break;
    case REG_IIR: *value = read_iir(uart); break;
    case REG_LCR: *value = uart->lcr; break;
    case REG_MCR: *value = uart->mcr; break;
    case REG_LSR: *value = read_lsr(uart); break;
    case REG_MSR: *value = read_msr(uart); break;
    case REG_SCR: *value = uart->scratch; break;
    default: break;
    }
    update_irq(uart);
    return true;
}

static void write_ier(struct uart *uart, uint8_t value)
{
    /* Enabling the interrupt with an empty THR raises it at once. */
    if ((value & IER_TRANSMIT) && !(uart->ier & IER_TRANSMIT) && !uart->thr_full)
        uart->transmit_event = true;
    uart->ier = value & IER_MASK;
}

static void write_fcr(struct uart *uart, uint8_t value)
{
    static const uint8_t triggers[] = {1, 4, 8, 14};
    bool enable = value & FCR_ENABLE;

    if (enable != uart->fifo_enabled || (enable && (value & FCR_CLEAR_RECEIVER)))
        uart->head = uart->count = 0;
    uart->fifo_enabled = enable;
    uart->trigger = enable ? triggers[value >> FCR_TRIGGER_SHIFT] : 1;
    if (!(uart->mcr & MCR_LOOP))
        chardev_accept_input(uart->config.chardev);
}

/* A break in loopback comes back as a null character with framing error (LCR bit 6). */
static void write_lcr(struct uart *uart, uint8_t value)
{
    bool starts_break = (value & LCR_BREAK) && !(uart->lcr & LCR_BREAK);

    uart->lcr = value;
    if (starts_break && (uart->mcr & MCR_LOOP)) {
        push_received(uart, 0);
        uart->line_errors |= LSR_BREAK | LSR_FRAMING;
    }
}

static void write_mcr(struct uart *uart, uint8_t value)
{
    bool leaves_loop = (uart->mcr & MCR_LOOP) && !(value & MCR_LOOP);

    uart->mcr = value & MCR_MASK;
    update_modem(uart);
    if (leaves_loop)
        chardev_accept_input(uart->config.chardev);
}

static bool uart_write(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    struct uart *uart = from_device(dev);
    uint8_t byte = (uint8_t)value;
    bool dlab = uart->lcr & LCR_DLAB;

    (void)size;
    switch (offset) {
    case REG_DATA:
        if (dlab)
            uart->dll = byte;
        else if (!uart->thr_full) /* a full THR is overwritten on hardware: the byte is lost */
            transmit(uart, byte);
        break;
    case REG_IER:
        if (dlab)
            uart->dlm = byte;
        else
            write_ier(uart, byte);
        break;
    case REG_IIR: write_fcr(uart, byte); break;
    case REG_LCR: write_lcr(uart, byte); break;
    case REG_MCR: write_mcr(uart, byte); break;
    case REG_SCR: uart->scratch = byte; break;
    default: break; /* LSR and MSR are read-only */
    }
    update_irq(uart);
    return true;
}

/* Data sheet, table "reset functions". */
static void uart_reset(struct device *dev)
{
    struct uart *uart = from_device(dev);

    uart->head = uart->count = 0;
    uart->trigger = 1;
    uart->fifo_enabled = false;
    uart->ier = uart->lcr = uart->mcr = 0;
    uart->line_errors = 0;
    uart->transmit_event = false;
    uart->thr_full = false;
    uart->msr = modem_inputs(uart);
    update_irq(uart);
}

static void uart_destroy(struct device *dev)
{
    struct uart *uart = from_device(dev);

    chardev_set_receiver(uart->config.chardev, NULL);
    free(uart);
}

static int uart_describe(struct device *dev, struct fdt_writer *fdt)
{
    struct uart *uart = from_device(dev);

    fdt_writer_begin_unit(fdt, "serial", dev->base);
    fdt_writer_interrupt(fdt, uart->config.interrupt);
    fdt_writer_u32(fdt, "clock-frequency", uart->config.clock_frequency);
    fdt_writer_reg(fdt, dev->base, dev->size);
    fdt_writer_string(fdt, "compatible", "ns16550a");
    fdt_writer_end(fdt);
    return fdt_writer_error(fdt);
}

static void uart_tell(struct device *dev, const struct device_listener *to)
{
    const struct uart *uart = from_device(dev);

    to->value(to->ctx, "IER", uart->ier);
    to->value(to->ctx, "IIR", pending_interrupt(uart));
    to->value(to->ctx, "LCR", uart->lcr);
    to->value(to->ctx, "MCR", uart->mcr);
    to->value(to->ctx, "MSR", uart->msr);
    to->value(to->ctx, "bytes received", uart->count);
    to->value(to->ctx, "byte to send waits", uart->thr_full);
}

struct device *uart16550_create(const struct uart16550_config *config)
{
    static const struct device_ops ops = {
        .read = uart_read,
        .write = uart_write,
        .reset = uart_reset,
        .destroy = uart_destroy,
        .describe = uart_describe,
        .tell = uart_tell,
        .min_size = 1,
        .max_size = 4,
    };
    struct uart *uart = calloc(1, sizeof(*uart));
    struct chardev_receiver receiver = {
        .space = receive_space,
        .receive = on_receive,
        .drained = on_drained,
        .ctx = uart,
    };

    if (!uart)
        return NULL;
    uart->dev.ops = &ops;
    uart->dev.name = "uart16550";
    uart->config = *config;
    uart_reset(&uart->dev);
    chardev_set_receiver(config->chardev, &receiver);
    return &uart->dev;
}
