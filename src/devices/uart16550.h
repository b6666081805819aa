/*
 * NS16550A: register-exact to the National Semiconductor (TI PC16550D) data sheet, without line
 * timing: a character is sent or received in no time, the receiver time-out has always elapsed.
 */
#ifndef HARTWOOD_DEVICES_UART16550_H
#define HARTWOOD_DEVICES_UART16550_H

#include "irq.h"
#include "mem/bus.h"

struct chardev;

struct uart16550_config {
    struct chardev *chardev; /* borrowed, outlives the UART, which becomes its receiver */
    struct irq_line irq;
    uint32_t interrupt;       /* source number for the device tree */
    uint32_t clock_frequency; /* Hz, for the device tree */
};

struct device *uart16550_create(const struct uart16550_config *config); /* NULL: out of memory */

#endif
