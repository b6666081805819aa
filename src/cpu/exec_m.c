/* m-st-ext.adoc: multiplication and division. */
#include "cpu/exec.h"

static ALWAYS_INLINE uint64_t div_signed(int64_t a, int64_t b)
{
    if (b == 0)
        return ~UINT64_C(0);
    return b == -1 ? -(uint64_t)a : (uint64_t)(a / b); /* INT64_MIN / -1 overflows to itself */
}

static ALWAYS_INLINE uint64_t rem_signed(int64_t a, int64_t b)
{
    if (b == 0)
        return (uint64_t)a;
    return b == -1 ? 0 : (uint64_t)(a % b);
}

static ALWAYS_INLINE uint64_t div_unsigned(uint64_t a, uint64_t b)
{
    return b == 0 ? ~UINT64_C(0) : a / b;
}

static ALWAYS_INLINE uint64_t rem_unsigned(uint64_t a, uint64_t b)
{
    return b == 0 ? a : a % b;
}

__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;

EXEC(mul)
{
    return rd(h, d, rs1(h, d) * rs2(h, d));
}

EXEC(mulh)
{
    return rd(h, d, (uint64_t)(((int128)(int64_t)rs1(h, d) * (int64_t)rs2(h, d)) >> 64));
}

EXEC(mulhsu)
{
    return rd(h, d, (uint64_t)(((int128)(int64_t)rs1(h, d) * (int128)rs2(h, d)) >> 64));
}

EXEC(mulhu)
{
    return rd(h, d, (uint64_t)(((uint128)rs1(h, d) * rs2(h, d)) >> 64));
}

EXEC(div)
{
    return rd(h, d, div_signed((int64_t)rs1(h, d), (int64_t)rs2(h, d)));
}

EXEC(divu)
{
    return rd(h, d, div_unsigned(rs1(h, d), rs2(h, d)));
}

EXEC(rem)
{
    return rd(h, d, rem_signed((int64_t)rs1(h, d), (int64_t)rs2(h, d)));
}

EXEC(remu)
{
    return rd(h, d, rem_unsigned(rs1(h, d), rs2(h, d)));
}

EXEC(mulw)
{
    return rdw(h, d, rs1(h, d) * rs2(h, d));
}

EXEC(divw)
{
    return rdw(h, d, div_signed((int32_t)rs1(h, d), (int32_t)rs2(h, d)));
}

EXEC(divuw)
{
    return rdw(h, d, div_unsigned((uint32_t)rs1(h, d), (uint32_t)rs2(h, d)));
}

EXEC(remw)
{
    return rdw(h, d, rem_signed((int32_t)rs1(h, d), (int32_t)rs2(h, d)));
}

EXEC(remuw)
{
    return rdw(h, d, rem_unsigned((uint32_t)rs1(h, d), (uint32_t)rs2(h, d)));
}

#include "cpu/op.h"

#define INSN(id, mn, fmt, match, mask, ext, alt, flow, ops) OP(id, flow)
#include "cpu/isa/m.def"
#undef INSN
