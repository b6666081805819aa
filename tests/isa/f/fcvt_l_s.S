# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.l.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, x10, 1, 0, fcvt.l.s x10, f10, rne
    FP_RUN 20, vectors_rne, 19, 1, x10, 0, 10, fcvt.l.s x10, f10, dyn
    FP_RUN 39, vectors_rtz, 19, 1, x10, 2, 0, fcvt.l.s x10, f10, rtz
    FP_RUN 58, vectors_rtz, 19, 1, x10, 1, 10, fcvt.l.s x10, f10, dyn
    FP_RUN 77, vectors_rdn, 19, 1, x10, 3, 0, fcvt.l.s x10, f10, rdn
    FP_RUN 96, vectors_rdn, 19, 1, x10, 2, 10, fcvt.l.s x10, f10, dyn
    FP_RUN 115, vectors_rup, 19, 1, x10, 4, 0, fcvt.l.s x10, f10, rup
    FP_RUN 134, vectors_rup, 19, 1, x10, 3, 10, fcvt.l.s x10, f10, dyn
    FP_RUN 153, vectors_rmm, 18, 1, x10, 0, 0, fcvt.l.s x10, f10, rmm
    FP_RUN 171, vectors_rmm, 18, 1, x10, 4, 10, fcvt.l.s x10, f10, dyn
    li x3, 189
    FP_SET f1, 0xffffffff4e000000
    csrw fcsr, x0
    fcvt.l.s x0, f1, dyn
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 190
    FP_SET f30, 0xffffffff44ad2000
    csrw fcsr, x0
    fcvt.l.s x29, f30, dyn
    CHECK x29, 0x569
    CHECK_FLAGS 0
    li x3, 191
    FP_SET f5, 0xffffffffdf7ffffd
    csrw fcsr, x0
    fcvt.l.s x5, f5, dyn
    CHECK x5, 0x8000000000000000
    CHECK_FLAGS 16
    li x3, 192
    FP_SET f6, 0xffffffff4060ff74
    csrw fcsr, x0
    fcvt.l.s x5, f6, dyn
    CHECK x5, 4
    CHECK_FLAGS 1
    li x3, 193
    FP_SET f6, 0xffffffff4e004000
    csrw fcsr, x0
    fcvt.l.s x5, f6, dyn
    CHECK x5, 0x20100000
    CHECK_FLAGS 0
    li x3, 194
    FP_SET f5, 0xffffffffdfad5cae
    csrw fcsr, x0
    fcvt.l.s x5, f5, dyn
    CHECK x5, 0x8000000000000000
    CHECK_FLAGS 16
    li x3, 195
    FP_SET f7, 0xffffffff4b7ffffe
    csrw fcsr, x0
    fcvt.l.s x6, f7, dyn
    CHECK x6, 0xfffffe
    CHECK_FLAGS 0
    li x3, 196
    FP_SET f15, 0xffffffffce60dcc3
    csrw fcsr, x0
    fcvt.l.s x16, f15, dyn
    CHECK x16, 0xffffffffc7c8cf40
    CHECK_FLAGS 0
    li x3, 197
    FP_SET f16, 0xffffffff4e6e6000
    csrw fcsr, x0
    fcvt.l.s x15, f16, dyn
    CHECK x15, 0x3b980000
    CHECK_FLAGS 0
    TEST_FP_OFF 198, fcvt.l.s x10, f10, dyn
    TEST_ILLEGAL 199, 0xc0255553
    TEST_ILLEGAL 200, 0xc0256553
    TEST_BAD_FRM 201, 5, fcvt.l.s x10, f10, dyn
    TEST_BAD_FRM 202, 6, fcvt.l.s x10, f10, dyn
    TEST_BAD_FRM 203, 7, fcvt.l.s x10, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0, 0
    .dword 0xffffffff3f800001, 1, 1
    .dword 0xffffffff80000000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffffffffffff, 1
    .dword 0x3f800000, 0x7fffffffffffffff, 0x10
    .dword 0xffffffffc4800000, 0xfffffffffffffc00, 0
    .dword 0xffffffff3fe6cf6f, 2, 1
    .dword 0xffffffffde916c9c, 0xb749b20000000000, 0
    .dword 0xffffffff4e4f4800, 0x33d20000, 0
    .dword 0xffffffff4e000000, 0x20000000, 0
    .dword 0xffffffffc2040000, 0xffffffffffffffdf, 0
    .dword 0xffffffffcb800020, 0xfffffffffeffffc0, 0
    .dword 0xffffffff4e800000, 0x40000000, 0
    .dword 0xffffffffe2a00000, 0x8000000000000000, 0x10
    .dword 0xffffffffdfb3bd71, 0x8000000000000000, 0x10
    .dword 0xffffffff3f5d2024, 1, 1
    .dword 0xffffffffbfdd1800, 0xfffffffffffffffe, 1
    .dword 0xffffffff3f5d2707, 1, 1
    .dword 0xffffffff5eb31601, 0x598b008000000000, 0
vectors_rtz:
    .dword 0xffffffff00000001, 0, 1
    .dword 0xffffffff7f7fffff, 0x7fffffffffffffff, 0x10
    .dword 0xffffffff80000001, 0, 1
    .dword 0xffffffffff7fffff, 0x8000000000000000, 0x10
    .dword 0x7fffffff3f800000, 0x7fffffffffffffff, 0x10
    .dword 0xffffffff422bc800, 0x2a, 1
    .dword 0xffffffff5fbf6996, 0x7fffffffffffffff, 0x10
    .dword 0xffffffffdf800040, 0x8000000000000000, 0x10
    .dword 0xffffffffe2ffffff, 0x8000000000000000, 0x10
    .dword 0xffffffffbebf2000, 0, 1
    .dword 0xffffffff5feeefe6, 0x7fffffffffffffff, 0x10
    .dword 0xffffffff3efffffd, 0, 1
    .dword 0xffffffff3fed2000, 1, 1
    .dword 0xffffffffcfffffff, 0xfffffffe00000200, 0
    .dword 0xffffffff44800020, 0x400, 1
    .dword 0xffffffff62c2036f, 0x7fffffffffffffff, 0x10
    .dword 0xffffffff4f01a800, 0x81a80000, 0
    .dword 0xffffffff4b7c521f, 0xfc521f, 0
    .dword 0xffffffffcf800100, 0xfffffffefffe0000, 0
vectors_rdn:
    .dword 0xffffffff007fffff, 0, 1
    .dword 0xffffffff7f800000, 0x7fffffffffffffff, 0x10
    .dword 0xffffffff807fffff, 0xffffffffffffffff, 1
    .dword 0xffffffffff800000, 0x8000000000000000, 0x10
    .dword 0xfffffffe3f800000, 0x7fffffffffffffff, 0x10
    .dword 0xffffffffcb800000, 0xffffffffff000000, 0
    .dword 0xffffffffd9f6d000, 0xffe1260000000000, 0
    .dword 0xffffffff401768e2, 2, 1
    .dword 0xffffffff42000000, 0x20, 0
    .dword 0xffffffffe2c37fbb, 0x8000000000000000, 0x10
    .dword 0xffffffffdffffffd, 0x8000000000000000, 0x10
    .dword 0xffffffff421eaaea, 0x27, 1
    .dword 0xffffffffc4fffffe, 0xfffffffffffff800, 1
    .dword 0xffffffff400f8000, 2, 1
    .dword 0xffffffff4fdadf14, 0x1b5be2800, 0
    .dword 0xffffffff42002000, 0x20, 1
    .dword 0xffffffffc038b000, 0xfffffffffffffffd, 1
    .dword 0xffffffff4f800100, 0x100020000, 0
    .dword 0xffffffff44cf8d58, 0x67c, 1
vectors_rup:
    .dword 0xffffffff00800000, 1, 1
    .dword 0xffffffff7fc00000, 0x7fffffffffffffff, 0x10
    .dword 0xffffffff80800000, 0, 1
    .dword 0xffffffffffc00000, 0x7fffffffffffffff, 0x10
    .dword 0x39997e2cd76a78c5, 0x7fffffffffffffff, 0x10
    .dword 0xffffffff59800000, 0x10000000000000, 0
    .dword 0xffffffff5f000000, 0x7fffffffffffffff, 0x10
    .dword 0xffffffff5eb41800, 0x5a0c000000000000, 0
    .dword 0xffffffff3e8b8d91, 1, 1
    .dword 0xffffffffbf5ae925, 0, 1
    .dword 0xffffffffd9a5ef41, 0xffeb4217e0000000, 0
    .dword 0xffffffff4bffffff, 0x1fffffe, 0
    .dword 0xffffffffc06fa796, 0xfffffffffffffffd, 1
    .dword 0xffffffff3ee1361d, 1, 1
    .dword 0xffffffffbf7941af, 0, 1
    .dword 0xffffffffce9c5103, 0xffffffffb1d77e80, 0
    .dword 0xffffffff5f000004, 0x7fffffffffffffff, 0x10
    .dword 0xffffffffcfadf000, 0xfffffffea4200000, 0
    .dword 0xffffffff40000800, 3, 1
vectors_rmm:
    .dword 0xffffffff3f800000, 1, 0
    .dword 0xffffffff7f800001, 0x7fffffffffffffff, 0x10
    .dword 0xffffffffbf800000, 0xffffffffffffffff, 0
    .dword 0xffffffffff800001, 0x7fffffffffffffff, 0x10
    .dword 0xffffffffceefc309, 0xffffffff881e7b80, 0
    .dword 0xffffffff3ee1f2b1, 0, 1
    .dword 0xffffffff4e7ffffd, 0x3fffff40, 0
    .dword 0xffffffffce50c000, 0xffffffffcbd00000, 0
    .dword 0xffffffff4f800000, 0x100000000, 0
    .dword 0xffffffffcefffffe, 0xffffffff80000100, 0
    .dword 0xffffffffcbbda5d2, 0xfffffffffe84b45c, 0
    .dword 0xffffffff3ffc710a, 2, 1
    .dword 0xffffffff4b7ffffd, 0xfffffd, 0
    .dword 0xffffffffcf200000, 0xffffffff60000000, 0
    .dword 0xffffffffcbbb565a, 0xfffffffffe89534c, 0
    .dword 0xffffffff4fffffff, 0x1fffffe00, 0
    .dword 0xffffffffcb7ffffd, 0xffffffffff000003, 0
    .dword 0xffffffffc4a00000, 0xfffffffffffffb00, 0
