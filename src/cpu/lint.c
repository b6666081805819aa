#include "cpu/lint.h"

#include <string.h>

#include "cpu/debug.h"
#include "cpu/exec.h"

void hart_set_lint(struct hart *h, const struct hart_lint *lint)
{
    h->lint = lint;
    debug_changed(h);
}

/* Jump entries outlive TLB entries, and the running code compares them with the hart's key. */
static void forget_jumps(struct hart *h, struct tlb_bank *bank)
{
    tlb_jumps_clear(bank);
    if (bank == h->bank)
        h->jump_key = tlb_jump_key(bank, h->mode_key);
}

static void untag_bank(struct hart *h, struct tlb_bank *bank, uint64_t va)
{
    struct tlb_entry *e = tlb_slot(bank, va);
    uint64_t page = va & TLB_PAGE_MASK;

    if (e->tag_r == page || e->tag_w == page || e->tag_x == page)
        e->tag_r = e->tag_w = e->tag_x = TLB_INVALID;
    forget_jumps(h, bank);
}

void lint_untag(struct hart *h, const struct tlb_context *context, uint64_t va)
{
    for (unsigned i = 0; i < TLB_BANKS; i++) {
        struct tlb_bank *bank = &h->banks[i];

        if (bank->is_valid && memcmp(&bank->context, context, sizeof(*context)) == 0)
            untag_bank(h, bank, va);
    }
}

void lint_untag_guest(struct hart *h, uint64_t hgatp)
{
    for (unsigned i = 0; i < TLB_BANKS; i++) {
        struct tlb_bank *bank = &h->banks[i];

        if (!bank->is_valid || !(bank->context.data & CTX_VIRT) || bank->context.hgatp != hgatp)
            continue;
        for (unsigned j = 0; j < bank->n_used; j++) {
            struct tlb_entry *e = &bank->entry[bank->used[j]];

            e->tag_r = e->tag_w = e->tag_x = TLB_INVALID;
        }
        forget_jumps(h, bank);
    }
}

void op_lint(struct hart *h, const struct insn *d)
{
    h->pc = insn_pc(h, d);
    h->lint->instruction(h->lint->ctx, h, d);
    if (debug_is_armed(h, h->pc))
        op_break(h, d);
    else
        debug_op_behind(h, d)(h, d);
}
