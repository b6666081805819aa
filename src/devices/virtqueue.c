/*
 * The split virtqueue. See virtqueue.h for the layout and the laws.
 */
#include "devices/virtqueue.h"

#include <linux/virtio_ring.h>
#include <stdatomic.h>
#include <string.h>

/* Rings are little-endian (2.7); legacy ones have the guest's order (2.7.3), which is the same. */
_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the rings are read as they stand");
_Static_assert(sizeof(struct vring_desc) == 16, "2.7.5");

#define RING_OFFSET 4 /* of ring[] in the available and in the used ring */
#define CHAIN_MAX_BYTES (UINT64_C(1) << 32)

void virtqueue_reset(struct virtqueue *vq, const struct dma *dma)
{
    *vq = (struct virtqueue){ .dma = dma, .size = VIRTQUEUE_MAX_SIZE };
}

bool virtqueue_is_valid_size(uint32_t size)
{
    return size > 0 && size <= VIRTQUEUE_MAX_SIZE && (size & (size - 1)) == 0;
}

void virtqueue_set_legacy_layout(struct virtqueue *vq, uint64_t base, uint32_t alignment)
{
    vq->desc = base;
    vq->avail = base + sizeof(struct vring_desc) * vq->size;
    /* flags, idx, ring[size], used_event: 2.7.2 */
    vq->used = align_up(vq->avail + RING_OFFSET + 2 * (uint64_t)vq->size + 2, alignment);
}

static bool ring_read16(struct virtqueue *vq, uint64_t addr, uint16_t *value)
{
    if (dma_read(vq->dma, addr, value, sizeof(*value)))
        return true;
    vq->is_broken = true;
    return false;
}

static void ring_write(struct virtqueue *vq, uint64_t addr, const void *buf, uint64_t len)
{
    if (!dma_write(vq->dma, addr, buf, len))
        vq->is_broken = true;
}

static uint64_t used_event_addr(const struct virtqueue *vq)
{
    return vq->avail + RING_OFFSET + 2 * (uint64_t)vq->size;
}

static uint64_t avail_event_addr(const struct virtqueue *vq)
{
    return vq->used + RING_OFFSET + sizeof(struct vring_used_elem) * vq->size;
}

/* Appends one buffer descriptor; false when that breaks a rule (law 2). */
static bool chain_append(struct virtq_chain *chain, unsigned limit, const struct vring_desc *desc)
{
    bool is_in = desc->flags & VRING_DESC_F_WRITE;

    if (chain->n >= limit || (!is_in && chain->n != chain->n_out))
        return false;
    chain->segment[chain->n++] = (struct virtq_segment){ .addr = desc->addr, .len = desc->len };
    if (is_in) {
        chain->in_size += desc->len;
    } else {
        chain->n_out++;
        chain->out_size += desc->len;
    }
    return chain->in_size + chain->out_size <= CHAIN_MAX_BYTES;
}

/*
 * Follows a chain through a table of `entries` descriptors from `index` on. *indirect is set to
 * the descriptor of an indirect table when the chain ends in one (its length is 0 otherwise).
 * The steps are bounded by the table's size, which is what makes a loop an error.
 */
static bool chain_follow(struct virtqueue *vq, struct virtq_chain *chain, uint64_t table,
                         uint32_t entries, uint32_t index, struct vring_desc *indirect)
{
    for (uint32_t step = 0; step < entries && index < entries; step++) {
        struct vring_desc desc;

        if (!dma_read(vq->dma, table + sizeof(desc) * index, &desc, sizeof(desc)))
            return false;
        if (desc.flags & VRING_DESC_F_INDIRECT) {
            /* 2.7.5.3.1: only when negotiated, never nested, never together with NEXT. */
            if (!indirect || !vq->has_indirect || (desc.flags & VRING_DESC_F_NEXT))
                return false;
            *indirect = desc;
            return desc.len > 0;
        }
        if (!chain_append(chain, vq->size, &desc))
            return false;
        if (!(desc.flags & VRING_DESC_F_NEXT))
            return true;
        index = desc.next;
    }
    return false;
}

static bool chain_load(struct virtqueue *vq, struct virtq_chain *chain, uint16_t head)
{
    struct vring_desc indirect = { 0 };
    uint32_t entries;

    chain->dma = vq->dma;
    chain->head = head;
    chain->n = chain->n_out = 0;
    chain->in_size = chain->out_size = 0;
    if (!chain_follow(vq, chain, vq->desc, vq->size, head, &indirect))
        return false;
    if (indirect.len == 0)
        return true;
    if (indirect.len % sizeof(struct vring_desc) != 0)
        return false;
    entries = indirect.len / (uint32_t)sizeof(struct vring_desc);
    /* `next` has 16 bits, so a longer table has entries that no chain can reach. */
    if (entries > UINT16_MAX + 1)
        return false;
    return chain_follow(vq, chain, indirect.addr, entries, 0, NULL);
}

/* Number of chains that the driver offers; 0 also when the index is impossible. */
static uint16_t avail_count(struct virtqueue *vq)
{
    uint16_t idx, count;

    if (!ring_read16(vq, vq->avail + offsetof(struct vring_avail, idx), &idx))
        return 0;
    count = (uint16_t)(idx - vq->last_avail);
    if (count > vq->size) {
        vq->is_broken = true;
        return 0;
    }
    return count;
}

/*
 * Asks for a kick when the driver adds the next chain (2.7.10), then looks again: the driver may
 * have added one before it could see the request.
 */
static uint16_t avail_count_armed(struct virtqueue *vq)
{
    uint16_t count = avail_count(vq);

    if (count > 0 || vq->is_broken || !vq->has_event_index)
        return count;
    ring_write(vq, avail_event_addr(vq), &vq->last_avail, sizeof(vq->last_avail));
    atomic_thread_fence(memory_order_seq_cst);
    return avail_count(vq);
}

bool virtqueue_pop(struct virtqueue *vq, struct virtq_chain *chain)
{
    uint16_t head;

    if (!vq->is_ready || vq->is_broken || avail_count_armed(vq) == 0)
        return false;
    atomic_thread_fence(memory_order_acquire);
    if (!ring_read16(vq, vq->avail + RING_OFFSET + 2 * (uint64_t)(vq->last_avail % vq->size),
                     &head))
        return false;
    if (!chain_load(vq, chain, head)) {
        vq->is_broken = true;
        return false;
    }
    vq->last_avail++;
    return true;
}

void virtqueue_unpop(struct virtqueue *vq)
{
    vq->last_avail--;
}

void virtqueue_push(struct virtqueue *vq, const struct virtq_chain *chain, uint32_t written)
{
    struct vring_used_elem elem = { .id = chain->head, .len = written };
    uint64_t slot = sizeof(elem) * (uint64_t)(vq->next_used % vq->size);

    if (vq->is_broken || !vq->is_ready)
        return;
    ring_write(vq, vq->used + RING_OFFSET + slot, &elem, sizeof(elem));
    vq->next_used++;
    atomic_thread_fence(memory_order_release);
    ring_write(vq, vq->used + offsetof(struct vring_used, idx), &vq->next_used,
               sizeof(vq->next_used));
}

bool virtqueue_should_notify(struct virtqueue *vq)
{
    uint16_t old = vq->signalled_used;
    uint16_t event, flags;

    if (!vq->is_ready || vq->is_broken || old == vq->next_used)
        return false;
    atomic_thread_fence(memory_order_seq_cst);
    vq->signalled_used = vq->next_used;
    if (!vq->has_event_index)
        return ring_read16(vq, vq->avail + offsetof(struct vring_avail, flags), &flags) &&
               !(flags & VRING_AVAIL_F_NO_INTERRUPT);
    if (!ring_read16(vq, used_event_addr(vq), &event))
        return false;
    /* True when used_event lies in [old, next_used), modulo 2^16. */
    return (uint16_t)(vq->next_used - event - 1) < (uint16_t)(vq->next_used - old);
}

/* Where a walk over the bytes of one part stands. */
struct cursor {
    unsigned index; /* segment */
    unsigned end;   /* one past the part's last segment */
    uint64_t skip;  /* bytes of that segment already behind */
};

static bool cursor_seek(const struct virtq_chain *chain, enum virtq_part part, uint64_t offset,
                        uint64_t len, struct cursor *at)
{
    uint64_t size = part == VIRTQ_OUT ? chain->out_size : chain->in_size;

    if (offset > size || len > size - offset)
        return false;
    at->index = part == VIRTQ_OUT ? 0 : chain->n_out;
    at->end = part == VIRTQ_OUT ? chain->n_out : chain->n;
    at->skip = offset;
    while (at->index < at->end && at->skip >= chain->segment[at->index].len) {
        at->skip -= chain->segment[at->index].len;
        at->index++;
    }
    return true;
}

/* The next guest range of at most `len` bytes; the caller knows that there is one. */
static uint64_t cursor_next(const struct virtq_chain *chain, struct cursor *at, uint64_t *addr,
                            uint64_t len)
{
    const struct virtq_segment *segment;
    uint64_t part;

    while (at->skip == chain->segment[at->index].len) {
        at->index++;
        at->skip = 0;
    }
    segment = &chain->segment[at->index];
    part = segment->len - at->skip;
    if (part > len)
        part = len;
    *addr = segment->addr + at->skip;
    at->skip += part;
    return part;
}

bool virtq_chain_read(const struct virtq_chain *chain, uint64_t offset, void *buf, uint64_t len)
{
    uint8_t *out = buf;
    struct cursor at;

    if (!cursor_seek(chain, VIRTQ_OUT, offset, len, &at))
        return false;
    while (len > 0) {
        uint64_t addr, part = cursor_next(chain, &at, &addr, len);

        if (!dma_read(chain->dma, addr, out, part))
            return false;
        out += part;
        len -= part;
    }
    return true;
}

bool virtq_chain_write(const struct virtq_chain *chain, uint64_t offset, const void *buf,
                       uint64_t len)
{
    const uint8_t *in = buf;
    struct cursor at;

    if (!cursor_seek(chain, VIRTQ_IN, offset, len, &at))
        return false;
    while (len > 0) {
        uint64_t addr, part = cursor_next(chain, &at, &addr, len);

        if (!dma_write(chain->dma, addr, in, part))
            return false;
        in += part;
        len -= part;
    }
    return true;
}

unsigned virtq_chain_map(const struct virtq_chain *chain, enum virtq_part part, uint64_t offset,
                         uint64_t len, struct iovec *iov, unsigned max, uint64_t *mapped)
{
    const struct dma *dma = chain->dma;
    struct cursor at;
    unsigned n = 0;

    *mapped = 0;
    if (!cursor_seek(chain, part, offset, len, &at))
        return 0;
    while (len > 0 && n < max) {
        uint64_t addr, want = cursor_next(chain, &at, &addr, len);
        uint64_t got = want;
        uint8_t *host = dma->ops->span(dma->ctx, addr, &got, part == VIRTQ_IN);

        if (!host)
            return 0;
        at.skip -= want - got;
        iov[n++] = (struct iovec){ .iov_base = host, .iov_len = got };
        *mapped += got;
        len -= got;
    }
    return n;
}

void virtq_chain_written(const struct virtq_chain *chain, uint64_t offset, uint64_t len)
{
    struct cursor at;

    if (!cursor_seek(chain, VIRTQ_IN, offset, len, &at))
        return;
    while (len > 0) {
        uint64_t addr, part = cursor_next(chain, &at, &addr, len);

        chain->dma->ops->written(chain->dma->ctx, addr, part);
        len -= part;
    }
}
