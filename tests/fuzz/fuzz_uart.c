/* The UART's registers (registers.c); a turn is a byte that its peer sends. */
#include "fuzz.h"

#include "devices/uart16550.h"

static void on_irq(void *ctx, unsigned number, bool level)
{
    (void)number;
    *(bool *)ctx = level;
}

static void turn(void *ctx, uint8_t byte)
{
    line_turn(ctx, byte);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input in = {data, size};
    struct line line;
    struct device *dev;
    bool level = false;

    line_open(&line);
    dev = uart16550_create(&(struct uart16550_config){
        .chardev = line.chardev, .irq = {.set = on_irq, .ctx = &level}, .interrupt = 10});
    require(dev, "no memory");
    dev->size = 0x100;
    drive_registers(dev, &in, turn, &line);
    dev->ops->destroy(dev);
    line_close(&line);
    return 0;
}
