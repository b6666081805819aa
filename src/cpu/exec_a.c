/* zalrsc.adoc, zaamo.adoc, zabha.adoc, zacas.adoc: atomics. */
#include "cpu/exec.h"

enum amo_op { AMO_SWAP, AMO_ADD, AMO_XOR, AMO_AND, AMO_OR, AMO_MIN, AMO_MAX, AMO_MINU, AMO_MAXU };

/* Both operands are sign-extended; that keeps the unsigned order too. */
static ALWAYS_INLINE uint64_t amo_combine(enum amo_op op, uint64_t a, uint64_t b)
{
    switch (op) {
    case AMO_SWAP:
        return b;
    case AMO_ADD:
        return a + b;
    case AMO_XOR:
        return a ^ b;
    case AMO_AND:
        return a & b;
    case AMO_OR:
        return a | b;
    case AMO_MIN:
        return (int64_t)a < (int64_t)b ? a : b;
    case AMO_MAX:
        return (int64_t)a > (int64_t)b ? a : b;
    case AMO_MINU:
        return a < b ? a : b;
    case AMO_MAXU:
        return a > b ? a : b;
    }
    return b;
}

/* Host pointer of the location (left in h->atomic_pa), or NULL with the trap set. */
static ALWAYS_INLINE uint8_t *locate(struct hart *h, const struct insn *d, unsigned size)
{
    return access_atomic(h, rs1(h, d), size, ACCESS_AMO, &h->atomic_pa);
}

static ALWAYS_INLINE uint64_t read_sext(const uint8_t *p, unsigned size)
{
    uint64_t value = 0;

    memcpy(&value, p, size);
    return (uint64_t)sext(value, size * 8);
}

static enum exec written(struct hart *h, unsigned size)
{
    return exec_store_result(access_atomic_written(h, h->atomic_pa, size));
}

static ALWAYS_INLINE enum exec amo(struct hart *h, const struct insn *d, enum amo_op op,
                                   unsigned size)
{
    uint8_t *p = locate(h, d, size);
    uint64_t old, combined;

    if (!p)
        return EXEC_TRAP;
    old = read_sext(p, size);
    combined = amo_combine(op, old, (uint64_t)sext(rs2(h, d), size * 8));
    memcpy(p, &combined, size);
    rd(h, d, old);
    return written(h, size);
}

static ALWAYS_INLINE enum exec amocas(struct hart *h, const struct insn *d, unsigned size)
{
    uint8_t *p = locate(h, d, size);
    uint64_t old, expected, desired = rs2(h, d);

    if (!p)
        return EXEC_TRAP;
    old = read_sext(p, size);
    expected = d->rd == REG_SINK ? 0 : (uint64_t)sext(h->x[d->rd], size * 8);
    rd(h, d, old);
    if (old != expected)
        return EXEC_NEXT;
    memcpy(p, &desired, size);
    return written(h, size);
}

/* zalrsc.adoc: a reservation is the address, the size and the value seen. */
static ALWAYS_INLINE enum exec load_reserved(struct hart *h, const struct insn *d, unsigned size)
{
    uint8_t *p = access_atomic(h, rs1(h, d), size, ACCESS_LOAD, &h->atomic_pa);

    if (!p)
        return EXEC_TRAP;
    h->reservation.pa = h->atomic_pa;
    h->reservation.size = size;
    h->reservation.value = read_sext(p, size);
    return rd(h, d, h->reservation.value);
}

static ALWAYS_INLINE enum exec store_conditional(struct hart *h, const struct insn *d,
                                                 unsigned size)
{
    uint8_t *p = locate(h, d, size);
    uint64_t value = rs2(h, d);
    bool holds;

    if (!p)
        return EXEC_TRAP;
    holds = h->reservation.size == size && h->reservation.pa == h->atomic_pa &&
            h->reservation.value == read_sext(p, size);
    h->reservation.size = 0;
    rd(h, d, !holds);
    if (!holds)
        return EXEC_NEXT;
    memcpy(p, &value, size);
    return written(h, size);
}

EXEC(lr_w)
{
    return load_reserved(h, d, 4);
}

EXEC(sc_w)
{
    return store_conditional(h, d, 4);
}

EXEC(lr_d)
{
    return load_reserved(h, d, 8);
}

EXEC(sc_d)
{
    return store_conditional(h, d, 8);
}

EXEC(amoswap_b)
{
    return amo(h, d, AMO_SWAP, 1);
}

EXEC(amoadd_b)
{
    return amo(h, d, AMO_ADD, 1);
}

EXEC(amoxor_b)
{
    return amo(h, d, AMO_XOR, 1);
}

EXEC(amoand_b)
{
    return amo(h, d, AMO_AND, 1);
}

EXEC(amoor_b)
{
    return amo(h, d, AMO_OR, 1);
}

EXEC(amomin_b)
{
    return amo(h, d, AMO_MIN, 1);
}

EXEC(amomax_b)
{
    return amo(h, d, AMO_MAX, 1);
}

EXEC(amominu_b)
{
    return amo(h, d, AMO_MINU, 1);
}

EXEC(amomaxu_b)
{
    return amo(h, d, AMO_MAXU, 1);
}

EXEC(amocas_b)
{
    return amocas(h, d, 1);
}

EXEC(amoswap_h)
{
    return amo(h, d, AMO_SWAP, 2);
}

EXEC(amoadd_h)
{
    return amo(h, d, AMO_ADD, 2);
}

EXEC(amoxor_h)
{
    return amo(h, d, AMO_XOR, 2);
}

EXEC(amoand_h)
{
    return amo(h, d, AMO_AND, 2);
}

EXEC(amoor_h)
{
    return amo(h, d, AMO_OR, 2);
}

EXEC(amomin_h)
{
    return amo(h, d, AMO_MIN, 2);
}

EXEC(amomax_h)
{
    return amo(h, d, AMO_MAX, 2);
}

EXEC(amominu_h)
{
    return amo(h, d, AMO_MINU, 2);
}

EXEC(amomaxu_h)
{
    return amo(h, d, AMO_MAXU, 2);
}

EXEC(amocas_h)
{
    return amocas(h, d, 2);
}

EXEC(amoswap_w)
{
    return amo(h, d, AMO_SWAP, 4);
}

EXEC(amoadd_w)
{
    return amo(h, d, AMO_ADD, 4);
}

EXEC(amoxor_w)
{
    return amo(h, d, AMO_XOR, 4);
}

EXEC(amoand_w)
{
    return amo(h, d, AMO_AND, 4);
}

EXEC(amoor_w)
{
    return amo(h, d, AMO_OR, 4);
}

EXEC(amomin_w)
{
    return amo(h, d, AMO_MIN, 4);
}

EXEC(amomax_w)
{
    return amo(h, d, AMO_MAX, 4);
}

EXEC(amominu_w)
{
    return amo(h, d, AMO_MINU, 4);
}

EXEC(amomaxu_w)
{
    return amo(h, d, AMO_MAXU, 4);
}

EXEC(amocas_w)
{
    return amocas(h, d, 4);
}

EXEC(amoswap_d)
{
    return amo(h, d, AMO_SWAP, 8);
}

EXEC(amoadd_d)
{
    return amo(h, d, AMO_ADD, 8);
}

EXEC(amoxor_d)
{
    return amo(h, d, AMO_XOR, 8);
}

EXEC(amoand_d)
{
    return amo(h, d, AMO_AND, 8);
}

EXEC(amoor_d)
{
    return amo(h, d, AMO_OR, 8);
}

EXEC(amomin_d)
{
    return amo(h, d, AMO_MIN, 8);
}

EXEC(amomax_d)
{
    return amo(h, d, AMO_MAX, 8);
}

EXEC(amominu_d)
{
    return amo(h, d, AMO_MINU, 8);
}

EXEC(amomaxu_d)
{
    return amo(h, d, AMO_MAXU, 8);
}

EXEC(amocas_d)
{
    return amocas(h, d, 8);
}

/* Register pairs; odd registers are reserved; x0 as a pair reads zero and takes no result. */
EXEC(amocas_q)
{
    unsigned dst = d->rd == REG_SINK ? 0 : d->rd;
    uint64_t expected_high = dst ? h->x[(dst + 1) & 31] : 0;
    uint64_t desired_high = d->rs2 ? h->x[(d->rs2 + 1) & 31] : 0;
    uint64_t expected_low = h->x[dst], desired_low = rs2(h, d);
    uint64_t low, high;
    uint8_t *p;

    if ((dst | d->rs2) & 1)
        return exec_illegal(h, d);
    p = locate(h, d, 16);
    if (!p)
        return EXEC_TRAP;
    low = read_sext(p, 8);
    high = read_sext(p + 8, 8);
    if (dst) {
        h->x[dst] = low;
        h->x[dst + 1] = high;
    }
    if (low != expected_low || high != expected_high)
        return EXEC_NEXT;
    memcpy(p, &desired_low, 8);
    memcpy(p + 8, &desired_high, 8);
    return written(h, 16);
}

#include "cpu/op.h"

#define INSN(id, mn, fmt, match, mask, ext, alt, flow, ops) OP(id, flow)
#include "cpu/isa/a.def"
#undef INSN
