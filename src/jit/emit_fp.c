/* Floating point on the host's SSE unit; MXCSR is the guest's while translated code runs (fp.h). */
#include "cpu/fp.h"
#include "jit/emit.h"

void emit_fp_loaded(struct region *r, const struct insn *d, unsigned log2_size)
{
    if (log2_size == 2) { /* boxed: the upper half is ones */
        x64_op_rm(&r->c, 0x89, false, RAX, guest_f_mem(d->rd));
        x64_mov_mi(&r->c, false,
                   x64_at(RBP, guest_f_mem(d->rd).disp + 4), -1);
        return;
    }
    x64_store(&r->c, guest_f_mem(d->rd), RAX);
}

void emit_flw(struct region *r, const struct insn *d)
{
    emit_fp_load(r, d, 2);
}

void emit_fld(struct region *r, const struct insn *d)
{
    emit_fp_load(r, d, 3);
}

void emit_fsw(struct region *r, const struct insn *d)
{
    emit_fp_store(r, d, 2);
}

void emit_fsd(struct region *r, const struct insn *d)
{
    emit_fp_store(r, d, 3);
}
