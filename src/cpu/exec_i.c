/* rv32.adoc and rv64.adoc: the base integer instructions; zifencei.adoc. */
#include "cpu/exec.h"

EXEC(lui)
{
    return rd(h, d, imm(d));
}

EXEC(auipc)
{
    return rd(h, d, insn_pc(h, d) + imm(d));
}

EXEC(jal)
{
    rd(h, d, insn_next_pc(h, d));
    return EXEC_TAKEN;
}

EXEC(jalr)
{
    uint64_t target = (rs1(h, d) + imm(d)) & ~UINT64_C(1);

    rd(h, d, insn_next_pc(h, d));
    h->pc = target;
    return EXEC_INDIRECT;
}

EXEC(beq)
{
    return rs1(h, d) == rs2(h, d) ? EXEC_TAKEN : EXEC_NEXT;
}

EXEC(bne)
{
    return rs1(h, d) != rs2(h, d) ? EXEC_TAKEN : EXEC_NEXT;
}

EXEC(blt)
{
    return (int64_t)rs1(h, d) < (int64_t)rs2(h, d) ? EXEC_TAKEN : EXEC_NEXT;
}

EXEC(bge)
{
    return (int64_t)rs1(h, d) >= (int64_t)rs2(h, d) ? EXEC_TAKEN : EXEC_NEXT;
}

EXEC(bltu)
{
    return rs1(h, d) < rs2(h, d) ? EXEC_TAKEN : EXEC_NEXT;
}

EXEC(bgeu)
{
    return rs1(h, d) >= rs2(h, d) ? EXEC_TAKEN : EXEC_NEXT;
}

static ALWAYS_INLINE enum exec load(struct hart *h, const struct insn *d, unsigned size,
                                    bool is_signed)
{
    struct load r = exec_load(h, d, rs1(h, d) + imm(d), size);

    if (UNLIKELY(!r.ok))
        return EXEC_TRAP;
    return rd(h, d, is_signed ? (uint64_t)sext(r.value, size * 8) : r.value);
}

static ALWAYS_INLINE enum exec store(struct hart *h, const struct insn *d, unsigned size)
{
    return exec_store_result(exec_store(h, d, rs1(h, d) + imm(d), rs2(h, d), size));
}

EXEC(lb)
{
    return load(h, d, 1, true);
}

EXEC(lh)
{
    return load(h, d, 2, true);
}

EXEC(lw)
{
    return load(h, d, 4, true);
}

EXEC(ld)
{
    return load(h, d, 8, false);
}

EXEC(lbu)
{
    return load(h, d, 1, false);
}

EXEC(lhu)
{
    return load(h, d, 2, false);
}

EXEC(lwu)
{
    return load(h, d, 4, false);
}

EXEC(sb)
{
    return store(h, d, 1);
}

EXEC(sh)
{
    return store(h, d, 2);
}

EXEC(sw)
{
    return store(h, d, 4);
}

EXEC(sd)
{
    return store(h, d, 8);
}

EXEC(addi)
{
    return rd(h, d, rs1(h, d) + imm(d));
}

EXEC(slti)
{
    return rd(h, d, (int64_t)rs1(h, d) < (int64_t)imm(d));
}

EXEC(sltiu)
{
    return rd(h, d, rs1(h, d) < imm(d));
}

EXEC(xori)
{
    return rd(h, d, rs1(h, d) ^ imm(d));
}

EXEC(ori)
{
    return rd(h, d, rs1(h, d) | imm(d));
}

EXEC(andi)
{
    return rd(h, d, rs1(h, d) & imm(d));
}

EXEC(slli)
{
    return rd(h, d, rs1(h, d) << d->imm);
}

EXEC(srli)
{
    return rd(h, d, rs1(h, d) >> d->imm);
}

EXEC(srai)
{
    return rd(h, d, (uint64_t)((int64_t)rs1(h, d) >> d->imm));
}

EXEC(add)
{
    return rd(h, d, rs1(h, d) + rs2(h, d));
}

EXEC(sub)
{
    return rd(h, d, rs1(h, d) - rs2(h, d));
}

EXEC(sll)
{
    return rd(h, d, rs1(h, d) << (rs2(h, d) & 63));
}

EXEC(slt)
{
    return rd(h, d, (int64_t)rs1(h, d) < (int64_t)rs2(h, d));
}

EXEC(sltu)
{
    return rd(h, d, rs1(h, d) < rs2(h, d));
}

EXEC(xor)
{
    return rd(h, d, rs1(h, d) ^ rs2(h, d));
}

EXEC(srl)
{
    return rd(h, d, rs1(h, d) >> (rs2(h, d) & 63));
}

EXEC(sra)
{
    return rd(h, d, (uint64_t)((int64_t)rs1(h, d) >> (rs2(h, d) & 63)));
}

EXEC(or)
{
    return rd(h, d, rs1(h, d) | rs2(h, d));
}

EXEC(and)
{
    return rd(h, d, rs1(h, d) & rs2(h, d));
}

EXEC(addiw)
{
    return rdw(h, d, rs1(h, d) + imm(d));
}

EXEC(slliw)
{
    return rdw(h, d, rs1(h, d) << d->imm);
}

EXEC(srliw)
{
    return rdw(h, d, (uint32_t)rs1(h, d) >> d->imm);
}

EXEC(sraiw)
{
    return rdw(h, d, (uint64_t)((int32_t)rs1(h, d) >> d->imm));
}

EXEC(addw)
{
    return rdw(h, d, rs1(h, d) + rs2(h, d));
}

EXEC(subw)
{
    return rdw(h, d, rs1(h, d) - rs2(h, d));
}

EXEC(sllw)
{
    return rdw(h, d, rs1(h, d) << (rs2(h, d) & 31));
}

EXEC(srlw)
{
    return rdw(h, d, (uint32_t)rs1(h, d) >> (rs2(h, d) & 31));
}

EXEC(sraw)
{
    return rdw(h, d, (uint64_t)((int32_t)rs1(h, d) >> (rs2(h, d) & 31)));
}

/* Harts of one thread and a host of stronger order: nothing to do but order the host's accesses. */
EXEC(fence)
{
    atomic_thread_fence(memory_order_seq_cst);
    return EXEC_NEXT;
}

/*
 * zifencei.adoc: each writer of RAM, of whatever hart, drops the code that it overwrites at once
 * (block.h, law 3), so leaving the running block is all that is left to do.
 */
EXEC(fence_i)
{
    return EXEC_END;
}

#include "cpu/op.h"

#define INSN(id, mn, fmt, match, mask, ext, alt, flow, ops) OP(id, flow)
#include "cpu/isa/i.def"
#undef INSN
