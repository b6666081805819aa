/* zb.adoc and zk.adoc (Zba, Zbb, Zbc, Zbs, Zbkb, Zbkc, Zbkx), zicond.adoc. */
#include "cpu/exec.h"

static ALWAYS_INLINE uint64_t rotate_left(uint64_t value, uint64_t by)
{
    return value << (by & 63) | value >> (-by & 63);
}

static ALWAYS_INLINE uint64_t rotate_left32(uint64_t value, uint64_t by)
{
    return (uint32_t)value << (by & 31) | (uint32_t)value >> (-by & 31);
}

static uint64_t orc_b(uint64_t value)
{
    uint64_t out = 0;

    for (unsigned i = 0; i < 64; i += 8)
        out |= (value >> i & 0xff) ? UINT64_C(0xff) << i : 0;
    return out;
}

static uint64_t brev8(uint64_t v)
{
    v = (v & 0x5555555555555555) << 1 | (v >> 1 & 0x5555555555555555);
    v = (v & 0x3333333333333333) << 2 | (v >> 2 & 0x3333333333333333);
    return (v & 0x0f0f0f0f0f0f0f0f) << 4 | (v >> 4 & 0x0f0f0f0f0f0f0f0f);
}

static uint64_t carryless_low(uint64_t a, uint64_t b)
{
    uint64_t out = 0;

    for (unsigned i = 0; i < 64; i++)
        out ^= (b >> i & 1) ? a << i : 0;
    return out;
}

static uint64_t carryless_high(uint64_t a, uint64_t b)
{
    uint64_t out = 0;

    for (unsigned i = 1; i < 64; i++)
        out ^= (b >> i & 1) ? a >> (64 - i) : 0;
    return out;
}

static uint64_t carryless_reversed(uint64_t a, uint64_t b)
{
    uint64_t out = 0;

    for (unsigned i = 0; i < 64; i++)
        out ^= (b >> i & 1) ? a >> (63 - i) : 0;
    return out;
}

/* Looks up each `width`-bit index of `indices` in `table`; out of range gives 0. */
static uint64_t crossbar(uint64_t table, uint64_t indices, unsigned width)
{
    uint64_t mask = BIT(width) - 1;
    uint64_t out = 0;

    for (unsigned i = 0; i < 64; i += width) {
        uint64_t at = (indices >> i & mask) * width;

        out |= at < 64 ? (table >> at & mask) << i : 0;
    }
    return out;
}

EXEC(add_uw)
{
    return rd(h, d, (uint32_t)rs1(h, d) + rs2(h, d));
}

EXEC(sh1add)
{
    return rd(h, d, (rs1(h, d) << 1) + rs2(h, d));
}

EXEC(sh1add_uw)
{
    return rd(h, d, ((uint64_t)(uint32_t)rs1(h, d) << 1) + rs2(h, d));
}

EXEC(sh2add)
{
    return rd(h, d, (rs1(h, d) << 2) + rs2(h, d));
}

EXEC(sh2add_uw)
{
    return rd(h, d, ((uint64_t)(uint32_t)rs1(h, d) << 2) + rs2(h, d));
}

EXEC(sh3add)
{
    return rd(h, d, (rs1(h, d) << 3) + rs2(h, d));
}

EXEC(sh3add_uw)
{
    return rd(h, d, ((uint64_t)(uint32_t)rs1(h, d) << 3) + rs2(h, d));
}

EXEC(slli_uw)
{
    return rd(h, d, (uint64_t)(uint32_t)rs1(h, d) << d->imm);
}

EXEC(andn)
{
    return rd(h, d, rs1(h, d) & ~rs2(h, d));
}

EXEC(orn)
{
    return rd(h, d, rs1(h, d) | ~rs2(h, d));
}

EXEC(xnor)
{
    return rd(h, d, ~(rs1(h, d) ^ rs2(h, d)));
}

EXEC(clz)
{
    return rd(h, d, rs1(h, d) ? (unsigned)__builtin_clzll(rs1(h, d)) : 64);
}

EXEC(clzw)
{
    return rd(h, d, (uint32_t)rs1(h, d) ? (unsigned)__builtin_clz((uint32_t)rs1(h, d)) : 32);
}

EXEC(ctz)
{
    return rd(h, d, rs1(h, d) ? (unsigned)__builtin_ctzll(rs1(h, d)) : 64);
}

EXEC(ctzw)
{
    return rd(h, d, (uint32_t)rs1(h, d) ? (unsigned)__builtin_ctz((uint32_t)rs1(h, d)) : 32);
}

EXEC(cpop)
{
    return rd(h, d, (unsigned)__builtin_popcountll(rs1(h, d)));
}

EXEC(cpopw)
{
    return rd(h, d, (unsigned)__builtin_popcount((uint32_t)rs1(h, d)));
}

EXEC(sext_b)
{
    return rd(h, d, (uint64_t)sext(rs1(h, d), 8));
}

EXEC(sext_h)
{
    return rd(h, d, (uint64_t)sext(rs1(h, d), 16));
}

EXEC(min)
{
    return rd(h, d, (int64_t)rs1(h, d) < (int64_t)rs2(h, d) ? rs1(h, d) : rs2(h, d));
}

EXEC(minu)
{
    return rd(h, d, rs1(h, d) < rs2(h, d) ? rs1(h, d) : rs2(h, d));
}

EXEC(max)
{
    return rd(h, d, (int64_t)rs1(h, d) > (int64_t)rs2(h, d) ? rs1(h, d) : rs2(h, d));
}

EXEC(maxu)
{
    return rd(h, d, rs1(h, d) > rs2(h, d) ? rs1(h, d) : rs2(h, d));
}

EXEC(rol)
{
    return rd(h, d, rotate_left(rs1(h, d), rs2(h, d)));
}

EXEC(ror)
{
    return rd(h, d, rotate_left(rs1(h, d), -rs2(h, d)));
}

EXEC(rolw)
{
    return rdw(h, d, rotate_left32(rs1(h, d), rs2(h, d)));
}

EXEC(rorw)
{
    return rdw(h, d, rotate_left32(rs1(h, d), -rs2(h, d)));
}

EXEC(rori)
{
    return rd(h, d, rotate_left(rs1(h, d), -imm(d)));
}

EXEC(roriw)
{
    return rdw(h, d, rotate_left32(rs1(h, d), -imm(d)));
}

EXEC(orc_b)
{
    return rd(h, d, orc_b(rs1(h, d)));
}

EXEC(rev8)
{
    return rd(h, d, __builtin_bswap64(rs1(h, d)));
}

EXEC(zext_h)
{
    return rd(h, d, (uint16_t)rs1(h, d));
}

EXEC(clmul)
{
    return rd(h, d, carryless_low(rs1(h, d), rs2(h, d)));
}

EXEC(clmulh)
{
    return rd(h, d, carryless_high(rs1(h, d), rs2(h, d)));
}

EXEC(clmulr)
{
    return rd(h, d, carryless_reversed(rs1(h, d), rs2(h, d)));
}

EXEC(bclr)
{
    return rd(h, d, rs1(h, d) & ~BIT((rs2(h, d) & 63)));
}

EXEC(bext)
{
    return rd(h, d, rs1(h, d) >> (rs2(h, d) & 63) & 1);
}

EXEC(binv)
{
    return rd(h, d, rs1(h, d) ^ BIT((rs2(h, d) & 63)));
}

EXEC(bset)
{
    return rd(h, d, rs1(h, d) | BIT((rs2(h, d) & 63)));
}

EXEC(bclri)
{
    return rd(h, d, rs1(h, d) & ~BIT(d->imm));
}

EXEC(bexti)
{
    return rd(h, d, rs1(h, d) >> d->imm & 1);
}

EXEC(binvi)
{
    return rd(h, d, rs1(h, d) ^ BIT(d->imm));
}

EXEC(bseti)
{
    return rd(h, d, rs1(h, d) | BIT(d->imm));
}

EXEC(pack)
{
    return rd(h, d, (uint32_t)rs1(h, d) | rs2(h, d) << 32);
}

EXEC(packh)
{
    return rd(h, d, (uint8_t)rs1(h, d) | (rs2(h, d) & 0xff) << 8);
}

EXEC(packw)
{
    return rdw(h, d, (uint16_t)rs1(h, d) | (rs2(h, d) & 0xffff) << 16);
}

EXEC(brev8)
{
    return rd(h, d, brev8(rs1(h, d)));
}

EXEC(xperm4)
{
    return rd(h, d, crossbar(rs1(h, d), rs2(h, d), 4));
}

EXEC(xperm8)
{
    return rd(h, d, crossbar(rs1(h, d), rs2(h, d), 8));
}

EXEC(czero_eqz)
{
    return rd(h, d, rs2(h, d) == 0 ? 0 : rs1(h, d));
}

EXEC(czero_nez)
{
    return rd(h, d, rs2(h, d) != 0 ? 0 : rs1(h, d));
}

#include "cpu/op.h"

#define INSN(id, mn, fmt, match, mask, ext, alt, flow, ops) OP(id, flow)
#include "cpu/isa/b.def"
#undef INSN
