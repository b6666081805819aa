/*
 * Which registers hold sign-extended words: compilers extend again what is a word already, and where
 * that stands in a loop's chain each extension is a cycle.
 */
#include <string.h>

#include "jit/internal.h"

static bool makes_word(const struct region *r, const struct insn *d)
{
    switch (isa_insns[d->id].base) {
    case INSN_addi: /* of x0 a constant; c.mv is an add */
        return d->rs1 == 0 || (d->imm == 0 && r->words >> d->rs1 & 1);
    case INSN_add:
        return d->rs1 == 0 && r->words >> d->rs2 & 1;
    case INSN_lui:
    case INSN_addiw:
    case INSN_addw:
    case INSN_subw:
    case INSN_mulw:
    case INSN_divw:
    case INSN_divuw:
    case INSN_remw:
    case INSN_remuw:
    case INSN_slliw:
    case INSN_srliw:
    case INSN_sraiw:
    case INSN_sllw:
    case INSN_srlw:
    case INSN_sraw:
    case INSN_slt:
    case INSN_sltu:
    case INSN_slti:
    case INSN_sltiu:
    case INSN_lb:
    case INSN_lh:
    case INSN_lw:
    case INSN_lbu:
    case INSN_lhu:
        return true;
    default:
        return false;
    }
}

void words_note(struct region *r, const struct insn *d)
{
    bool is_word;

    if (!strchr(isa_insns[isa_insns[d->id].base].operands, 'd') || d->rd == REG_SINK)
        return;
    is_word = makes_word(r, d);
    r->words = (r->words & ~(UINT32_C(1) << d->rd)) | (uint32_t)is_word << d->rd;
}
