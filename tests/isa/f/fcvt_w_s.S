# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.w.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, x10, 1, 0, fcvt.w.s x10, f10, rne
    FP_RUN 20, vectors_rne, 19, 1, x10, 0, 10, fcvt.w.s x10, f10, dyn
    FP_RUN 39, vectors_rtz, 19, 1, x10, 2, 0, fcvt.w.s x10, f10, rtz
    FP_RUN 58, vectors_rtz, 19, 1, x10, 1, 10, fcvt.w.s x10, f10, dyn
    FP_RUN 77, vectors_rdn, 19, 1, x10, 3, 0, fcvt.w.s x10, f10, rdn
    FP_RUN 96, vectors_rdn, 19, 1, x10, 2, 10, fcvt.w.s x10, f10, dyn
    FP_RUN 115, vectors_rup, 19, 1, x10, 4, 0, fcvt.w.s x10, f10, rup
    FP_RUN 134, vectors_rup, 19, 1, x10, 3, 10, fcvt.w.s x10, f10, dyn
    FP_RUN 153, vectors_rmm, 18, 1, x10, 0, 0, fcvt.w.s x10, f10, rmm
    FP_RUN 171, vectors_rmm, 18, 1, x10, 4, 10, fcvt.w.s x10, f10, dyn
    li x3, 189
    FP_SET f1, 0xffffffff3f000000
    csrw fcsr, x0
    fcvt.w.s x0, f1, dyn
    CHECK x0, 0
    CHECK_FLAGS 1
    li x3, 190
    FP_SET f30, 0xffffffff3e8921a6
    csrw fcsr, x0
    fcvt.w.s x29, f30, dyn
    CHECK x29, 0
    CHECK_FLAGS 1
    li x3, 191
    FP_SET f5, 0xffffffffcbffffff
    csrw fcsr, x0
    fcvt.w.s x5, f5, dyn
    CHECK x5, 0xfffffffffe000002
    CHECK_FLAGS 0
    li x3, 192
    FP_SET f6, 0xffffffff5991f000
    csrw fcsr, x0
    fcvt.w.s x5, f6, dyn
    CHECK x5, 0x7fffffff
    CHECK_FLAGS 16
    li x3, 193
    FP_SET f6, 0xffffffffbf800000
    csrw fcsr, x0
    fcvt.w.s x5, f6, dyn
    CHECK x5, 0xffffffffffffffff
    CHECK_FLAGS 0
    li x3, 194
    FP_SET f5, 0xffffffffdf429800
    csrw fcsr, x0
    fcvt.w.s x5, f5, dyn
    CHECK x5, 0xffffffff80000000
    CHECK_FLAGS 16
    li x3, 195
    FP_SET f7, 0xffffffff5ecb5800
    csrw fcsr, x0
    fcvt.w.s x6, f7, dyn
    CHECK x6, 0x7fffffff
    CHECK_FLAGS 16
    li x3, 196
    FP_SET f15, 0xffffffffdf804000
    csrw fcsr, x0
    fcvt.w.s x16, f15, dyn
    CHECK x16, 0xffffffff80000000
    CHECK_FLAGS 16
    li x3, 197
    FP_SET f16, 0xffffffff5f9804fb
    csrw fcsr, x0
    fcvt.w.s x15, f16, dyn
    CHECK x15, 0x7fffffff
    CHECK_FLAGS 16
    TEST_FP_OFF 198, fcvt.w.s x10, f10, dyn
    TEST_ILLEGAL 199, 0xc0055553
    TEST_ILLEGAL 200, 0xc0056553
    TEST_BAD_FRM 201, 5, fcvt.w.s x10, f10, dyn
    TEST_BAD_FRM 202, 6, fcvt.w.s x10, f10, dyn
    TEST_BAD_FRM 203, 7, fcvt.w.s x10, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0, 0
    .dword 0xffffffff3f800001, 1, 1
    .dword 0xffffffff80000000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffffffffffff, 1
    .dword 0x3f800000, 0x7fffffff, 0x10
    .dword 0xffffffffbf800100, 0xffffffffffffffff, 1
    .dword 0xffffffffcf9fc483, 0xffffffff80000000, 0x10
    .dword 0xffffffff402970d5, 3, 1
    .dword 0xffffffff3f7fffff, 1, 1
    .dword 0xffffffff4f28bb2f, 0x7fffffff, 0x10
    .dword 0xffffffff3f5ac800, 1, 1
    .dword 0xffffffffc4c76000, 0xfffffffffffff9c5, 0
    .dword 0xffffffff59a54103, 0x7fffffff, 0x10
    .dword 0xffffffff4bb0545b, 0x160a8b6, 0
    .dword 0xffffffff5efba000, 0x7fffffff, 0x10
    .dword 0xffffffff4b7ffffd, 0xfffffd, 0
    .dword 0xffffffff4fffffff, 0x7fffffff, 0x10
    .dword 0xffffffff5ea47133, 0x7fffffff, 0x10
    .dword 0xffffffffdf7ffffe, 0xffffffff80000000, 0x10
vectors_rtz:
    .dword 0xffffffff00000001, 0, 1
    .dword 0xffffffff7f7fffff, 0x7fffffff, 0x10
    .dword 0xffffffff80000001, 0, 1
    .dword 0xffffffffff7fffff, 0xffffffff80000000, 0x10
    .dword 0x7fffffff3f800000, 0x7fffffff, 0x10
    .dword 0xffffffffcb2e77bb, 0xffffffffff518845, 0
    .dword 0xffffffff5ffffffd, 0x7fffffff, 0x10
    .dword 0xffffffff59fffffe, 0x7fffffff, 0x10
    .dword 0xffffffff3e800000, 0, 1
    .dword 0xffffffffdfaf087c, 0xffffffff80000000, 0x10
    .dword 0xffffffff4fd52a18, 0x7fffffff, 0x10
    .dword 0xffffffffcfa00000, 0xffffffff80000000, 0x10
    .dword 0xffffffff42479000, 0x31, 1
    .dword 0xffffffffcb000000, 0xffffffffff800000, 0
    .dword 0xffffffff4b000000, 0x800000, 0
    .dword 0xffffffff3f000400, 0, 1
    .dword 0xffffffff4b000004, 0x800004, 0
    .dword 0xffffffff4493d800, 0x49e, 1
    .dword 0xffffffff59fa1800, 0x7fffffff, 0x10
vectors_rdn:
    .dword 0xffffffff007fffff, 0, 1
    .dword 0xffffffff7f800000, 0x7fffffff, 0x10
    .dword 0xffffffff807fffff, 0xffffffffffffffff, 1
    .dword 0xffffffffff800000, 0xffffffff80000000, 0x10
    .dword 0xfffffffe3f800000, 0x7fffffff, 0x10
    .dword 0xffffffff59839000, 0x7fffffff, 0x10
    .dword 0xffffffffcb810000, 0xfffffffffefe0000, 0
    .dword 0xffffffff44e991bc, 0x74c, 1
    .dword 0xffffffffc007b000, 0xfffffffffffffffd, 1
    .dword 0xffffffff4f000000, 0x7fffffff, 0x10
    .dword 0xffffffffe2800100, 0xffffffff80000000, 0x10
    .dword 0xffffffffbf800000, 0xffffffffffffffff, 0
    .dword 0xffffffffdfc8b8c2, 0xffffffff80000000, 0x10
    .dword 0xffffffff59ffffff, 0x7fffffff, 0x10
    .dword 0xffffffffcf000000, 0xffffffff80000000, 0
    .dword 0xffffffff44801000, 0x400, 1
    .dword 0xffffffffcb7ffffe, 0xffffffffff000002, 0
    .dword 0xffffffff4e808000, 0x40400000, 0
    .dword 0xffffffff426dc508, 0x3b, 1
vectors_rup:
    .dword 0xffffffff00800000, 1, 1
    .dword 0xffffffff7fc00000, 0x7fffffff, 0x10
    .dword 0xffffffff80800000, 0, 1
    .dword 0xffffffffffc00000, 0x7fffffff, 0x10
    .dword 0x3ac3785e5f5b3945, 0x7fffffff, 0x10
    .dword 0xffffffffe2c00000, 0xffffffff80000000, 0x10
    .dword 0xffffffff4b51d771, 0xd1d771, 0
    .dword 0xffffffff4e5f6000, 0x37d80000, 0
    .dword 0xffffffff5fb7d800, 0x7fffffff, 0x10
    .dword 0xffffffff5ffffffd, 0x7fffffff, 0x10
    .dword 0xffffffffbf1d8f0e, 0, 1
    .dword 0xffffffff3fcbe000, 2, 1
    .dword 0xffffffffcf800004, 0xffffffff80000000, 0x10
    .dword 0xffffffff4e68e800, 0x3a3a0000, 0
    .dword 0xffffffff5efffffd, 0x7fffffff, 0x10
    .dword 0xffffffff62800000, 0x7fffffff, 0x10
    .dword 0xffffffffdf000004, 0xffffffff80000000, 0x10
    .dword 0xffffffff59bfcb2e, 0x7fffffff, 0x10
    .dword 0xffffffff62cf1cd1, 0x7fffffff, 0x10
vectors_rmm:
    .dword 0xffffffff3f800000, 1, 0
    .dword 0xffffffff7f800001, 0x7fffffff, 0x10
    .dword 0xffffffffbf800000, 0xffffffffffffffff, 0
    .dword 0xffffffffff800001, 0x7fffffff, 0x10
    .dword 0xffffffffe2800000, 0xffffffff80000000, 0x10
    .dword 0xffffffff40000000, 2, 0
    .dword 0xffffffffbf7ffffe, 0xffffffffffffffff, 1
    .dword 0xffffffffcb800000, 0xffffffffff000000, 0
    .dword 0xffffffffcf000000, 0xffffffff80000000, 0
    .dword 0xffffffffce800400, 0xffffffffbffe0000, 0
    .dword 0xffffffff4e000000, 0x20000000, 0
    .dword 0xffffffffc4935464, 0xfffffffffffffb65, 1
    .dword 0xffffffff59800020, 0x7fffffff, 0x10
    .dword 0xffffffffce880000, 0xffffffffbc000000, 0
    .dword 0xffffffff4ee9d000, 0x74e80000, 0
    .dword 0xffffffffdf6c4586, 0xffffffff80000000, 0x10
    .dword 0xffffffffdf080000, 0xffffffff80000000, 0x10
    .dword 0xffffffff4b000000, 0x800000, 0
