#include "cpu/engine.h"

#include "cpu/op.h"

void op_count(struct hart *h, const struct insn *d)
{
    struct insn *head = (struct insn *)(uintptr_t)d;

    if (--head->imm > 0)
        OP_GO(h, d + 1);
    head->fn = op_pass;
    h->engine->translate(h->engine, h, head);
    OP_GO(h, head);
}

/* The head of a block that could not be translated. */
void op_pass(struct hart *h, const struct insn *d)
{
    OP_GO(h, d + 1);
}

void op_native(struct hart *h, const struct insn *d)
{
    if (UNLIKELY(h->no_native))
        OP_GO(h, d + 1);
    h->stats.native_entries++;
    h->step = NULL;
    h->engine->enter(h, d->host);
}
