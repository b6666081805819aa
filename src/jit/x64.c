#include "jit/x64.h"

#include <string.h>

#define REX 0x40u
#define REX_W 8u
#define REX_R 4u
#define REX_X 2u
#define REX_B 1u
#define RM_SIB 4u    /* rm field: a SIB byte follows */

void x64_byte(struct x64 *c, uint8_t byte)
{
    if (c->at == c->end) {
        c->full = true;
        return;
    }
    *c->at++ = byte;
}

static void put32(struct x64 *c, uint32_t value)
{
    for (unsigned i = 0; i < 4; i++)
        x64_byte(c, (uint8_t)(value >> (8 * i)));
}

static void put64(struct x64 *c, uint64_t value)
{
    put32(c, (uint32_t)value);
    put32(c, (uint32_t)(value >> 32));
}

static bool fits8(int64_t value)
{
    return value == (int8_t)value;
}

/* Prefix, REX and opcode bytes. `rm` and `index` only give their high bits. */
static void put_opcode(struct x64 *c, uint64_t opcode, bool w, unsigned reg, unsigned index,
                       unsigned rm, bool byte_rm)
{
    unsigned rex = (w ? REX_W : 0) | (reg & 8 ? REX_R : 0) | (index & 8 ? REX_X : 0) |
                   (rm & 8 ? REX_B : 0);
    uint8_t prefix = (uint8_t)(opcode >> 24);

    /* Without REX the byte registers 4 to 7 are AH to BH. */
    if (((opcode & X64_BYTE) && reg >= 4) || (byte_rm && (opcode & X64_BYTE_RM) && rm >= 4))
        rex |= REX;
    if (prefix)
        x64_byte(c, prefix);
    if (rex)
        x64_byte(c, (uint8_t)(REX | rex));
    if (opcode & 0xff0000)
        x64_byte(c, (uint8_t)(opcode >> 16));
    if (opcode & 0xffff00)
        x64_byte(c, (uint8_t)(opcode >> 8));
    x64_byte(c, (uint8_t)opcode);
}

static void put_modrm(struct x64 *c, unsigned mod, unsigned reg, unsigned rm)
{
    x64_byte(c, (uint8_t)(mod << 6 | (reg & 7) << 3 | (rm & 7)));
}

void x64_op_rr(struct x64 *c, uint64_t opcode, bool w, unsigned reg, unsigned rm)
{
    put_opcode(c, opcode, w, reg, 0, rm, true);
    put_modrm(c, 3, reg, rm);
}

static void put_mem_mod(struct x64 *c, unsigned mod, unsigned reg, struct x64_mem m)
{
    if (m.index != NO_REG || (m.base & 7) == RSP) {
        unsigned index = m.index == NO_REG ? RSP : (unsigned)m.index;

        put_modrm(c, mod, reg, RM_SIB);
        x64_byte(c, (uint8_t)((unsigned)m.scale << 6 | (index & 7) << 3 | ((unsigned)m.base & 7)));
    } else {
        put_modrm(c, mod, reg, (unsigned)m.base);
    }
    if (mod == 1)
        x64_byte(c, (uint8_t)m.disp);
    else if (mod == 2)
        put32(c, (uint32_t)m.disp);
}

static void put_mem(struct x64 *c, unsigned reg, struct x64_mem m)
{
    /* RBP and R13 as a base have no form without displacement. */
    put_mem_mod(c, m.disp == 0 && (m.base & 7) != RBP ? 0 : fits8(m.disp) ? 1 : 2, reg, m);
}

static void put_mem_far(struct x64 *c, unsigned reg, struct x64_mem m)
{
    put_mem_mod(c, 2, reg, m);
}

void x64_op_rm(struct x64 *c, uint64_t opcode, bool w, unsigned reg, struct x64_mem m)
{
    put_opcode(c, opcode, w, reg, m.index == NO_REG ? 0 : (unsigned)m.index, (unsigned)m.base,
               false);
    put_mem(c, reg, m);
}

void x64_vex_rr(struct x64 *c, unsigned map, unsigned pp, bool w, uint8_t opcode, unsigned reg,
                unsigned vvvv, unsigned rm)
{
    x64_byte(c, 0xc4);
    x64_byte(c, (uint8_t)((reg & 8 ? 0 : 0x80) | 0x40 | (rm & 8 ? 0 : 0x20) | map));
    x64_byte(c, (uint8_t)((w ? 0x80u : 0) | (~vvvv & 15) << 3 | pp));
    x64_byte(c, opcode);
    put_modrm(c, 3, reg, rm);
}

/* What EVEX takes from operands: `rm_x` and `rm_b` are bits 4 and 3 of rm, or of index and base. */
struct evex {
    unsigned map, pp;
    bool w;
    unsigned reg, vvvv;
    bool rm_x, rm_b;
};

/* 128 bits or scalar, no mask. */
static void put_evex(struct x64 *c, const struct evex *e, uint8_t opcode)
{
    x64_byte(c, 0x62);
    x64_byte(c, (uint8_t)((e->reg & 8 ? 0u : 0x80u) | (e->rm_x ? 0u : 0x40u) |
                          (e->rm_b ? 0u : 0x20u) | (e->reg & 16 ? 0u : 0x10u) | e->map));
    x64_byte(c, (uint8_t)((e->w ? 0x80u : 0u) | (~e->vvvv & 15) << 3 | 4 | e->pp));
    x64_byte(c, e->vvvv & 16 ? 0 : 8);
    x64_byte(c, opcode);
}

static struct evex evex_of(uint64_t opcode, bool w, unsigned reg)
{
    static const uint8_t prefixes[] = {0, 0x66, 0xf3, 0xf2};
    uint8_t prefix = (uint8_t)(opcode >> 24), low = (uint8_t)opcode;
    struct evex e = {.map = 1, .reg = reg};

    while (prefixes[e.pp] != prefix)
        e.pp++;
    e.w = w || prefix == 0xf2 || (prefix == 0x66 && (low == 0x2e || low == 0x2f));
    return e;
}

void x64_fp_rr(struct x64 *c, uint64_t opcode, bool w, unsigned reg, unsigned rm)
{
    struct evex e = evex_of(opcode, w, reg);

    if (reg < 16 && rm < 16) {
        x64_op_rr(c, opcode, w, reg, rm);
        return;
    }
    e.rm_x = rm & 16;
    e.rm_b = rm & 8;
    put_evex(c, &e, (uint8_t)opcode);
    put_modrm(c, 3, reg, rm);
}

/* A displacement of one byte counts operands: of 8 bytes with w, else of 4. */
void x64_fp_rm(struct x64 *c, uint64_t opcode, bool w, unsigned reg, struct x64_mem m)
{
    struct evex e = evex_of(opcode, w, reg);
    int32_t size = e.w ? 8 : 4;
    struct x64_mem scaled = m;

    if (reg < 16) {
        x64_op_rm(c, opcode, w, reg, m);
        return;
    }
    e.rm_x = m.index != NO_REG && (m.index & 8);
    e.rm_b = m.base & 8;
    put_evex(c, &e, (uint8_t)opcode);
    scaled.disp = m.disp / size;
    if (m.disp % size == 0 && fits8(scaled.disp))
        put_mem(c, reg, scaled);
    else
        put_mem_far(c, reg, m);
}

void x64_fp_rrr(struct x64 *c, unsigned map, unsigned pp, bool w, uint8_t opcode, unsigned reg,
                unsigned vvvv, unsigned rm)
{
    const struct evex e = {map, pp, w, reg, vvvv, rm & 16, rm & 8};

    if (reg < 16 && vvvv < 16 && rm < 16) {
        x64_vex_rr(c, map, pp, w, opcode, reg, vvvv, rm);
        return;
    }
    put_evex(c, &e, opcode);
    put_modrm(c, 3, reg, rm);
}

void x64_rorx(struct x64 *c, bool w, enum x64_reg to, enum x64_reg from, unsigned by)
{
    x64_vex_rr(c, 3, 3, w, 0xf0, (unsigned)to, 0, (unsigned)from);
    x64_byte(c, (uint8_t)by);
}

void x64_mov_ri(struct x64 *c, enum x64_reg reg, uint64_t value)
{
    if (value <= UINT32_MAX) {
        put_opcode(c, 0xb8u | ((unsigned)reg & 7), false, 0, 0, (unsigned)reg, false);
        put32(c, (uint32_t)value);
    } else if ((int64_t)value == (int32_t)value) {
        x64_op_rr(c, 0xc7, true, 0, (unsigned)reg);
        put32(c, (uint32_t)value);
    } else {
        put_opcode(c, 0xb8u | ((unsigned)reg & 7), true, 0, 0, (unsigned)reg, false);
        put64(c, value);
    }
}

void x64_mov_mi(struct x64 *c, bool w, struct x64_mem m, int32_t value)
{
    x64_op_rm(c, 0xc7, w, 0, m);
    put32(c, (uint32_t)value);
}

void x64_alu_ri(struct x64 *c, enum x64_alu op, bool w, enum x64_reg reg, int32_t value)
{
    x64_op_rr(c, fits8(value) ? 0x83 : 0x81, w, (unsigned)op, (unsigned)reg);
    if (fits8(value))
        x64_byte(c, (uint8_t)value);
    else
        put32(c, (uint32_t)value);
}

void x64_alu_mi(struct x64 *c, enum x64_alu op, bool w, struct x64_mem m, int32_t value)
{
    x64_op_rm(c, fits8(value) ? 0x83 : 0x81, w, (unsigned)op, m);
    if (fits8(value))
        x64_byte(c, (uint8_t)value);
    else
        put32(c, (uint32_t)value);
}

void x64_shift_ri(struct x64 *c, enum x64_shift op, bool w, enum x64_reg reg, unsigned by)
{
    x64_op_rr(c, 0xc1, w, (unsigned)op, (unsigned)reg);
    x64_byte(c, (uint8_t)by);
}

void x64_shift_cl(struct x64 *c, enum x64_shift op, bool w, enum x64_reg reg)
{
    x64_op_rr(c, 0xd3, w, (unsigned)op, (unsigned)reg);
}

void x64_unary(struct x64 *c, enum x64_unary op, bool w, enum x64_reg reg)
{
    x64_op_rr(c, 0xf7, w, (unsigned)op, (unsigned)reg);
}

void x64_imul_rri(struct x64 *c, bool w, enum x64_reg to, enum x64_reg from, int32_t value)
{
    x64_op_rr(c, 0x69, w, (unsigned)to, (unsigned)from);
    put32(c, (uint32_t)value);
}

void x64_bt_ri(struct x64 *c, unsigned group, enum x64_reg reg, unsigned bit)
{
    x64_op_rr(c, 0x0fba, true, group, (unsigned)reg);
    x64_byte(c, (uint8_t)bit);
}

void x64_setcc(struct x64 *c, enum x64_cond cc, enum x64_reg reg)
{
    x64_op_rr(c, (0x0f90u | (unsigned)cc) | X64_BYTE_RM, false, 0, (unsigned)reg);
}

void x64_push(struct x64 *c, enum x64_reg reg)
{
    put_opcode(c, 0x50u | ((unsigned)reg & 7), false, 0, 0, (unsigned)reg, false);
}

void x64_pop(struct x64 *c, enum x64_reg reg)
{
    put_opcode(c, 0x58u | ((unsigned)reg & 7), false, 0, 0, (unsigned)reg, false);
}

void x64_jmp_reg(struct x64 *c, enum x64_reg reg)
{
    x64_op_rr(c, 0xff, false, 4, (unsigned)reg);
}

void x64_jmp_mem(struct x64 *c, struct x64_mem m)
{
    x64_op_rm(c, 0xff, false, 4, m);
}

void x64_call_reg(struct x64 *c, enum x64_reg reg)
{
    x64_op_rr(c, 0xff, false, 2, (unsigned)reg);
}

void x64_call_mem(struct x64 *c, struct x64_mem m)
{
    x64_op_rm(c, 0xff, false, 2, m);
}

void x64_ret(struct x64 *c)
{
    x64_byte(c, 0xc3);
}

void x64_sign_rdx(struct x64 *c, bool w)
{
    put_opcode(c, 0x99, w, 0, 0, 0, false);
}

void x64_nop(struct x64 *c, unsigned bytes)
{
    static const uint8_t forms[8][7] = {
        {0},
        {0x90},
        {0x66, 0x90},
        {0x0f, 0x1f, 0x00},
        {0x0f, 0x1f, 0x40, 0x00},
        {0x0f, 0x1f, 0x44, 0x00, 0x00},
        {0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00},
        {0x0f, 0x1f, 0x80, 0x00, 0x00, 0x00, 0x00},
    };

    for (unsigned i = 0; i < bytes && bytes < ARRAY_SIZE(forms); i++)
        x64_byte(c, forms[bytes][i]);
}

static uint8_t *put_displacement(struct x64 *c)
{
    uint8_t *site = c->at;

    put32(c, 0);
    return site;
}

uint8_t *x64_jmp(struct x64 *c)
{
    x64_byte(c, 0xe9);
    return put_displacement(c);
}

uint8_t *x64_jcc(struct x64 *c, enum x64_cond cc)
{
    x64_byte(c, 0x0f);
    x64_byte(c, (uint8_t)(0x80u | (unsigned)cc));
    return put_displacement(c);
}

uint8_t *x64_call(struct x64 *c)
{
    x64_byte(c, 0xe8);
    return put_displacement(c);
}

void x64_patch(uint8_t *site, const uint8_t *target)
{
    int32_t distance = (int32_t)(target - (site + 4));

    memcpy(site, &distance, sizeof(distance));
}
