# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmv.x.w: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 72, 1, x10, 0, 0, fmv.x.w x10, f10
    FP_RUN 73, vectors_rne, 72, 1, x10, 3, 21, fmv.x.w x10, f10
    li x3, 145
    FP_SET f1, 0xffffffff817ffffe
    csrw fcsr, x0
    fmv.x.w x0, f1
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 146
    FP_SET f30, 0xffffffffaa001000
    csrw fcsr, x0
    fmv.x.w x29, f30
    CHECK x29, 0xffffffffaa001000
    CHECK_FLAGS 0
    li x3, 147
    FP_SET f5, 0xffffffffb587df1f
    csrw fcsr, x0
    fmv.x.w x5, f5
    CHECK x5, 0xffffffffb587df1f
    CHECK_FLAGS 0
    li x3, 148
    FP_SET f6, 0xffffffffc241b7af
    csrw fcsr, x0
    fmv.x.w x5, f6
    CHECK x5, 0xffffffffc241b7af
    CHECK_FLAGS 0
    li x3, 149
    FP_SET f6, 0xffffffffd27fffff
    csrw fcsr, x0
    fmv.x.w x5, f6
    CHECK x5, 0xffffffffd27fffff
    CHECK_FLAGS 0
    li x3, 150
    FP_SET f5, 0xffffffff95800000
    csrw fcsr, x0
    fmv.x.w x5, f5
    CHECK x5, 0xffffffff95800000
    CHECK_FLAGS 0
    li x3, 151
    FP_SET f7, 0xffffffff09db70ff
    csrw fcsr, x0
    fmv.x.w x6, f7
    CHECK x6, 0x9db70ff
    CHECK_FLAGS 0
    li x3, 152
    FP_SET f15, 0xffffffffbb7fffff
    csrw fcsr, x0
    fmv.x.w x16, f15
    CHECK x16, 0xffffffffbb7fffff
    CHECK_FLAGS 0
    li x3, 153
    FP_SET f16, 0xffffffffea802000
    csrw fcsr, x0
    fmv.x.w x15, f16
    CHECK x15, 0xffffffffea802000
    CHECK_FLAGS 0
    TEST_FP_OFF 154, fmv.x.w x10, f10
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0, 0
    .dword 0xffffffff00000001, 1, 0
    .dword 0xffffffff007fffff, 0x7fffff, 0
    .dword 0xffffffff00800000, 0x800000, 0
    .dword 0xffffffff3f800000, 0x3f800000, 0
    .dword 0xffffffff3f800001, 0x3f800001, 0
    .dword 0xffffffff7f7fffff, 0x7f7fffff, 0
    .dword 0xffffffff7f800000, 0x7f800000, 0
    .dword 0xffffffff7fc00000, 0x7fc00000, 0
    .dword 0xffffffff7f800001, 0x7f800001, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffffc00000, 0xffffffffffc00000, 0
    .dword 0xffffffffff800001, 0xffffffffff800001, 0
    .dword 0x3f800000, 0x3f800000, 0
    .dword 0x7fffffff3f800000, 0x3f800000, 0
    .dword 0xfffffffe3f800000, 0x3f800000, 0
    .dword 0x20d14b960daaaf25, 0xdaaaf25, 0
    .dword 0xffffffff47145000, 0x47145000, 0
    .dword 0xffffffff00a45000, 0xa45000, 0
    .dword 0xffffffff71804000, 0x71804000, 0
    .dword 0xffffffff59e88e21, 0x59e88e21, 0
    .dword 0xffffffff0f5ff800, 0xf5ff800, 0
    .dword 0xffffffffa276cbd3, 0xffffffffa276cbd3, 0
    .dword 0xffffffff9477daaf, 0xffffffff9477daaf, 0
    .dword 0xffffffff8ffffffd, 0xffffffff8ffffffd, 0
    .dword 0xffffffff93000080, 0xffffffff93000080, 0
    .dword 0xffffffffcf3ed000, 0xffffffffcf3ed000, 0
    .dword 0xffffffff15820000, 0x15820000, 0
    .dword 0xffffffff6e00df7c, 0x6e00df7c, 0
    .dword 0xffffffff795bc85a, 0x795bc85a, 0
    .dword 0xffffffffefbee000, 0xffffffffefbee000, 0
    .dword 0xffffffff897ffffd, 0xffffffff897ffffd, 0
    .dword 0xffffffff5ad1aca9, 0x5ad1aca9, 0
    .dword 0xffffffff8fffffff, 0xffffffff8fffffff, 0
    .dword 0xffffffff9e800000, 0xffffffff9e800000, 0
    .dword 0xffffffffd7195aec, 0xffffffffd7195aec, 0
    .dword 0xffffffffb6cb6800, 0xffffffffb6cb6800, 0
    .dword 0xffffffffbeb75baf, 0xffffffffbeb75baf, 0
    .dword 0xffffffff2d7ffffe, 0x2d7ffffe, 0
    .dword 0xfffffffff92ba48d, 0xfffffffff92ba48d, 0
    .dword 0xffffffff3b800000, 0x3b800000, 0
    .dword 0xffffffff02800000, 0x2800000, 0
    .dword 0xffffffff032768aa, 0x32768aa, 0
    .dword 0xffffffffcb000000, 0xffffffffcb000000, 0
    .dword 0xffffffffaa800004, 0xffffffffaa800004, 0
    .dword 0xffffffffb017be39, 0xffffffffb017be39, 0
    .dword 0xfffffffff7800000, 0xfffffffff7800000, 0
    .dword 0xffffffff5effffff, 0x5effffff, 0
    .dword 0xffffffff17000400, 0x17000400, 0
    .dword 0xffffffffd5fffffe, 0xffffffffd5fffffe, 0
    .dword 0xffffffffa4545cee, 0xffffffffa4545cee, 0
    .dword 0xffffffffab800000, 0xffffffffab800000, 0
    .dword 0xffffffffeb008000, 0xffffffffeb008000, 0
    .dword 0xffffffff07820000, 0x7820000, 0
    .dword 0xffffffffbc000000, 0xffffffffbc000000, 0
    .dword 0xffffffffcc8da04d, 0xffffffffcc8da04d, 0
    .dword 0xfffffffff8810000, 0xfffffffff8810000, 0
    .dword 0xffffffffe6000000, 0xffffffffe6000000, 0
    .dword 0xffffffffb0820000, 0xffffffffb0820000, 0
    .dword 0xffffffff7eade000, 0x7eade000, 0
    .dword 0xffffffffd8400000, 0xffffffffd8400000, 0
    .dword 0xffffffffce800000, 0xffffffffce800000, 0
    .dword 0xffffffffddbd2ba2, 0xffffffffddbd2ba2, 0
    .dword 0xffffffff48ffffff, 0x48ffffff, 0
    .dword 0xffffffff1bafb800, 0x1bafb800, 0
