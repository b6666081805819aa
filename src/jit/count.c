#include "jit/count.h"

#include <stdlib.h>

#include "cpu/csr.h"

#define CSR_NUMBERS 4096

struct call_counts {
    uint64_t insn[INSN_COUNT + 1];
    uint64_t csr[CSR_NUMBERS]; /* of CSR instructions, by what they access */
};

struct call_counts *count_create(void)
{
    return calloc(1, sizeof(struct call_counts));
}

void count_one(const struct jit *jit, struct x64 *c, struct x64_mem counter)
{
    if (jit->calls)
        x64_alu_mi(c, ALU_ADD, true, counter, 1);
}

void count_part(const struct jit *jit, struct x64 *c, enum hart_part part)
{
    if (!jit->calls)
        return;
    x64_op_rm(c, 0xc6, false, 0, HART_MEM(part)); /* mov byte [part], imm8 */
    x64_byte(c, (uint8_t)part);
}

void count_call(const struct jit *jit, struct x64 *c)
{
    if (!jit->calls)
        return;
    COUNT_ONE(jit, c, calls);
    x64_alu_mi(c, ALU_ADD, true, x64_at(RAX, offsetof(struct called, count)), 1);
}

static bool accesses_csr(const struct insn *d)
{
    return d->id < INSN_COUNT && isa_insns[d->id].format == FMT_CSR;
}

void count_settle(struct jit *jit)
{
    for (size_t i = 0; jit->calls && i < jit->n_pool; i++) {
        struct called *called = &jit->pool[i];

        if (accesses_csr(&called->d))
            jit->calls->csr[called->d.raw >> 20] += called->count;
        else
            jit->calls->insn[called->d.id] += called->count;
        called->count = 0;
    }
}

/* Into the first n of *out, which are in order and of which *used are there. */
static void insert(struct jit_call *out, unsigned n, unsigned *used, struct jit_call call)
{
    unsigned at = *used;

    if (call.count == 0)
        return;
    while (at > 0 && out[at - 1].count < call.count)
        at--;
    if (at == n)
        return;
    if (*used < n)
        ++*used;
    for (unsigned i = *used - 1; i > at; i--)
        out[i] = out[i - 1];
    out[at] = call;
}

unsigned jit_get_calls(struct engine *e, struct jit_call *out, unsigned n)
{
    struct jit *jit = (struct jit *)e;
    unsigned used = 0;

    if (!jit->calls)
        return 0;
    count_settle(jit);
    for (unsigned id = 0; id <= INSN_COUNT; id++)
        insert(out, n, &used,
               (struct jit_call){id < INSN_COUNT ? isa_insns[id].mnemonic : "no instruction",
                                 jit->calls->insn[id]});
    for (unsigned number = 0; number < CSR_NUMBERS; number++) {
        const char *name = csr_table[number].name;

        insert(out, n, &used,
               (struct jit_call){name ? name : "no CSR", jit->calls->csr[number]});
    }
    return used;
}
