#include <string.h>

#include "mem/bus.h"

bool dma_read(const struct dma *dma, uint64_t addr, void *buf, uint64_t len)
{
    uint8_t *out = buf;

    while (len > 0) {
        uint64_t part = len;
        const uint8_t *host = dma->ops->span(dma->ctx, addr, &part, false);

        if (!host)
            return false;
        memcpy(out, host, part);
        out += part;
        addr += part;
        len -= part;
    }
    return true;
}

bool dma_write(const struct dma *dma, uint64_t addr, const void *buf, uint64_t len)
{
    const uint8_t *in = buf;

    while (len > 0) {
        uint64_t part = len;
        uint8_t *host = dma->ops->span(dma->ctx, addr, &part, true);

        if (!host)
            return false;
        memcpy(host, in, part);
        dma->ops->written(dma->ctx, addr, part);
        in += part;
        addr += part;
        len -= part;
    }
    return true;
}
