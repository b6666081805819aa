/*
 * fflags, frm and fcsr, while FS is Dirty, so that a write has nothing to mark.
 *
 * The accrued flags are those of MXCSR and those in the hart (fp.h). Reading MXCSR takes the host
 * some 20 cycles, writing it one: a write puts the flags into the hart and clears those of MXCSR
 * without looking at them. The mode key knows whether frm is round to nearest even; a write that
 * changes that goes on in the code of the other mode, through the jump cache.
 */
#include "cpu/fp.h"
#include "jit/emit.h"
#include "jit/emit_csr.h"

#define CSR_FFLAGS 0x001
#define CSR_FRM 0x002
#define CSR_FCSR 0x003
#define MXCSR_LOAD 2 /* with 0F AE */
#define MXCSR_STORE 3
#define FRM_SHIFT 5

/* rax = the accrued flags. Destroys rcx. */
static void emit_flags_read(struct region *r)
{
    struct x64 *c = &r->c;

    x64_op_rm(c, 0x0fae, false, MXCSR_STORE, HART_MEM(engine_arg));
    x64_op_rm(c, 0x8b, false, RAX, HART_MEM(engine_arg));
    x64_mov_ri(c, RCX, (uintptr_t)fp_flags_of_mxcsr);
    x64_alu_ri(c, ALU_AND, false, RAX, FP_MXCSR_FLAGS);
    x64_op_rm(c, 0x0fb6, false, RAX, (struct x64_mem){RCX, RAX, 0, 0});
    x64_op_rm(c, 0x0a | X64_BYTE, false, RAX, HART_MEM(fflags)); /* or al, byte */
}

static void emit_read(struct region *r, unsigned number)
{
    struct x64 *c = &r->c;

    if (number != CSR_FRM)
        emit_flags_read(r);
    if (number == CSR_FFLAGS)
        return;
    x64_op_rm(c, 0x0fb6, false, number == CSR_FRM ? RAX : RCX, HART_MEM(frm));
    if (number == CSR_FCSR) {
        x64_shift_ri(c, SHIFT_SHL, false, RCX, FRM_SHIFT);
        x64_alu_rr(c, ALU_OR, false, RAX, RCX);
    }
}

/* The accrued flags are those in ecx. Destroys rdx. */
static void emit_flags_write(struct region *r)
{
    struct x64 *c = &r->c;

    x64_mov32_rr(c, RDX, RCX);
    x64_alu_ri(c, ALU_AND, false, RDX, FP_NX | FP_UF | FP_OF | FP_DZ | FP_NV);
    x64_op_rm(c, 0x88 | X64_BYTE, false, RDX, HART_MEM(fflags));
    x64_mov_mi(c, false, HART_MEM(engine_arg), FP_MXCSR_GUEST);
    x64_op_rm(c, 0x0fae, false, MXCSR_LOAD, HART_MEM(engine_arg));
}

/* frm is in ecx. */
static void emit_frm_write(struct region *r, const struct insn *d)
{
    struct x64 *c = &r->c;
    struct cold *cold;

    x64_alu_ri(c, ALU_AND, false, RCX, 7);
    x64_op_rm(c, 0x88 | X64_BYTE, false, RCX, HART_MEM(frm));
    cold = cold_new(r, COLD_FRM, d);
    _Static_assert(FP_RNE == 0, "the test of the mode key");
    x64_test_rr(c, false, RCX, RCX);
    cold->site[0] = x64_jcc(c, r->h->mode_key & MODE_FRM ? CC_E : CC_NE);
}

bool emit_fcsr(struct region *r, const struct insn *d)
{
    unsigned number = d->raw >> 20;

    if (number < CSR_FFLAGS || number > CSR_FCSR || !(r->h->mode_key & MODE_FS_DIRTY))
        return false;
    if (csr_does_read(d))
        emit_read(r, number);
    if (csr_does_write(d)) {
        emit_csr_combined(r, d);
        if (number != CSR_FRM)
            emit_flags_write(r);
    }
    if (csr_does_read(d))
        done(r, d->rd, RAX);
    if (!csr_does_write(d) || number == CSR_FFLAGS)
        return true;
    if (number == CSR_FCSR)
        x64_shift_ri(&r->c, SHIFT_SHR, false, RCX, FRM_SHIFT);
    emit_frm_write(r, d);
    return true;
}

void emit_fcsr_cold(struct region *r, const struct cold *cold)
{
    r->pending = cold->pending + 1u;
    x64_alu_mi(&r->c, ALU_XOR, false, HART_MEM(mode_key), MODE_FRM);
    x64_alu_mi(&r->c, ALU_XOR, true, HART_MEM(jump_key), MODE_FRM);
    emit_jump_page(r, cold->d->offset + (int64_t)isa_length(cold->d->raw));
}
