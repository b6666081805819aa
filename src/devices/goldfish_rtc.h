/*
 * Goldfish real-time clock (Android's goldfish device documentation, "goldfish_rtc"): nanoseconds
 * since the epoch, readable and writable, with one alarm.
 */
#ifndef HARTWOOD_DEVICES_GOLDFISH_RTC_H
#define HARTWOOD_DEVICES_GOLDFISH_RTC_H

#include "irq.h"
#include "mem/bus.h"

struct goldfish_rtc_config {
    uint64_t (*now_ns)(void *ctx); /* wall-clock time, nanoseconds since 1970 */
    void *ctx;
    struct irq_line irq;
    uint32_t interrupt; /* source number for the device tree */
};

struct device *goldfish_rtc_create(const struct goldfish_rtc_config *config); /* NULL: no memory */

/* Nanoseconds until the alarm; 0 when it is due, INT64_MAX when none is set. */
int64_t goldfish_rtc_deadline(struct device *dev);
/* Fires the alarm when it is due. The machine calls it from its run loop. */
void goldfish_rtc_poll(struct device *dev);

#endif
