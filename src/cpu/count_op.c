#include "cpu/count_op.h"

#include "cpu/block.h"
#include "cpu/counters.h"
#include "cpu/exec.h"

static void count(struct hart *h, const struct insn *d, enum event first, enum event second)
{
    h->counters.counted_at = hart_insns_now(h, d);
    h->counters.counted[0] = (uint8_t)first;
    h->counters.counted[1] = (uint8_t)second;
    counters_add(h, first, 1);
    counters_add(h, second, 1);
    block_op(h, (enum insn_id)d->id)(h, d);
}

static void count_load(struct hart *h, const struct insn *d)
{
    count(h, d, EVENT_LOADS, EVENT_NONE);
}

static void count_store(struct hart *h, const struct insn *d)
{
    count(h, d, EVENT_STORES, EVENT_NONE);
}

static void count_amo(struct hart *h, const struct insn *d)
{
    count(h, d, EVENT_LOADS, EVENT_STORES);
}

static void count_branch(struct hart *h, const struct insn *d)
{
    count(h, d, EVENT_BRANCHES, EVENT_TRANSFERS);
}

static void count_jump(struct hart *h, const struct insn *d)
{
    count(h, d, EVENT_JUMPS, EVENT_TRANSFERS);
}

/* Major opcodes of rv-32-64g.adoc, "RV32/64G Instruction Set Listings". */
#define OPCODE_LOAD 0x03
#define OPCODE_LOAD_FP 0x07
#define OPCODE_STORE 0x23
#define OPCODE_STORE_FP 0x27
#define OPCODE_AMO 0x2f
#define OPCODE_SYSTEM 0x73

#define FUNCT5_LR 0x02
#define FUNCT5_SC 0x03

/* HLV, HLVX and HSV: funct3 100, funct7 0110xxx; the last bit tells stores. */
#define HYPERVISOR_ACCESS_MASK 0xf000707fu
#define HYPERVISOR_ACCESS 0x60004073u

static op_fn *memory_op(uint32_t match)
{
    uint32_t funct5 = match >> 27;

    switch (match & 0x7f) {
    case OPCODE_LOAD:
    case OPCODE_LOAD_FP:
        return count_load;
    case OPCODE_STORE:
    case OPCODE_STORE_FP:
        return count_store;
    case OPCODE_AMO:
        return funct5 == FUNCT5_LR ? count_load : funct5 == FUNCT5_SC ? count_store : count_amo;
    case OPCODE_SYSTEM:
        if ((match & HYPERVISOR_ACCESS_MASK) != HYPERVISOR_ACCESS)
            return NULL;
        return match & BIT(25) ? count_store : count_load;
    default:
        return NULL;
    }
}

op_fn *count_op(const struct hart *h, enum insn_id id)
{
    const struct insn_info *base;

    if (id == INSN_illegal || block_op(h, id) == op_fs_dirty)
        return NULL;
    base = &isa_insns[isa_insns[id].base];
    switch (base->flow) {
    case FLOW_BRANCH:
        return count_branch;
    case FLOW_JUMP:
    case FLOW_INDIRECT:
        return count_jump;
    default:
        return memory_op(base->match);
    }
}
