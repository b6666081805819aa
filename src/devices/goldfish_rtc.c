#include "devices/goldfish_rtc.h"

#include <stdlib.h>

#include "devices/fdt.h"

enum { /* register offsets */
    REG_TIME_LOW = 0x00, /* reading latches TIME_HIGH */
    REG_TIME_HIGH = 0x04,
    REG_ALARM_LOW = 0x08, /* writing sets the alarm with ALARM_HIGH as written before */
    REG_ALARM_HIGH = 0x0c,
    REG_IRQ_ENABLED = 0x10,
    REG_CLEAR_ALARM = 0x14,
    REG_ALARM_STATUS = 0x18,
    REG_CLEAR_INTERRUPT = 0x1c,
};

struct rtc {
    struct device dev;
    struct goldfish_rtc_config config;
    uint64_t offset; /* what the guest's time is ahead of the host's, ns, modulo 2^64 */
    uint64_t alarm;  /* guest time, ns */
    uint32_t time_high, alarm_high;
    bool alarm_armed, irq_pending, irq_enabled;
};

static struct rtc *from_device(struct device *dev)
{
    return container_of(dev, struct rtc, dev);
}

static uint64_t guest_time(const struct rtc *rtc)
{
    return rtc->config.now_ns(rtc->config.ctx) + rtc->offset;
}

static void update_irq(struct rtc *rtc)
{
    irq_set(&rtc->config.irq, rtc->irq_pending && rtc->irq_enabled);
}

void goldfish_rtc_poll(struct device *dev)
{
    struct rtc *rtc = from_device(dev);

    if (rtc->alarm_armed && guest_time(rtc) >= rtc->alarm) {
        rtc->alarm_armed = false;
        rtc->irq_pending = true;
        update_irq(rtc);
    }
}

int64_t goldfish_rtc_deadline(struct device *dev)
{
    struct rtc *rtc = from_device(dev);
    uint64_t now;
    uint64_t left;

    if (!rtc->alarm_armed)
        return INT64_MAX;
    now = guest_time(rtc);
    if (now >= rtc->alarm)
        return 0;
    left = rtc->alarm - now;
    return left < (uint64_t)INT64_MAX ? (int64_t)left : INT64_MAX;
}

static bool rtc_read(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    struct rtc *rtc = from_device(dev);
    uint64_t now;

    (void)size;
    *value = 0;
    switch (offset) {
    case REG_TIME_LOW:
        now = guest_time(rtc);
        rtc->time_high = (uint32_t)(now >> 32);
        *value = (uint32_t)now;
        break;
    case REG_TIME_HIGH: *value = rtc->time_high; break;
    case REG_ALARM_LOW: *value = (uint32_t)rtc->alarm; break;
    case REG_ALARM_HIGH: *value = rtc->alarm >> 32; break;
    case REG_IRQ_ENABLED: *value = rtc->irq_enabled; break;
    case REG_ALARM_STATUS: *value = rtc->alarm_armed; break;
    default: break;
    }
    return true;
}

static bool rtc_write(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    struct rtc *rtc = from_device(dev);

    (void)size;
    switch (offset) {
    case REG_TIME_LOW:
        rtc->offset += (uint32_t)value - (guest_time(rtc) & UINT32_MAX);
        break;
    case REG_TIME_HIGH:
        rtc->offset += (value - (guest_time(rtc) >> 32)) << 32;
        break;
    case REG_ALARM_LOW:
        rtc->alarm = (uint64_t)rtc->alarm_high << 32 | (uint32_t)value;
        rtc->alarm_armed = true;
        goldfish_rtc_poll(dev);
        break;
    case REG_ALARM_HIGH: rtc->alarm_high = (uint32_t)value; break;
    case REG_IRQ_ENABLED: rtc->irq_enabled = value & 1; break;
    case REG_CLEAR_ALARM: rtc->alarm_armed = false; break;
    case REG_CLEAR_INTERRUPT: rtc->irq_pending = false; break;
    default: break;
    }
    update_irq(rtc);
    return true;
}

/* A reset keeps the time, as a battery would. */
static void rtc_reset(struct device *dev)
{
    struct rtc *rtc = from_device(dev);

    rtc->alarm = 0;
    rtc->alarm_high = rtc->time_high = 0;
    rtc->alarm_armed = rtc->irq_pending = rtc->irq_enabled = false;
    update_irq(rtc);
}

static void rtc_destroy(struct device *dev)
{
    free(from_device(dev));
}

static int rtc_describe(struct device *dev, struct fdt_writer *fdt)
{
    fdt_writer_begin_unit(fdt, "rtc", dev->base);
    fdt_writer_interrupt(fdt, from_device(dev)->config.interrupt);
    fdt_writer_reg(fdt, dev->base, dev->size);
    fdt_writer_string(fdt, "compatible", "google,goldfish-rtc");
    fdt_writer_end(fdt);
    return fdt_writer_error(fdt);
}

struct device *goldfish_rtc_create(const struct goldfish_rtc_config *config)
{
    static const struct device_ops ops = {
        .read = rtc_read,
        .write = rtc_write,
        .reset = rtc_reset,
        .destroy = rtc_destroy,
        .describe = rtc_describe,
        .min_size = 4,
        .max_size = 4,
    };
    struct rtc *rtc = calloc(1, sizeof(*rtc));

    if (!rtc)
        return NULL;
    rtc->dev.ops = &ops;
    rtc->dev.name = "goldfish-rtc";
    rtc->config = *config;
    return &rtc->dev;
}
