# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.lu.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, x10, 2, 0, fcvt.lu.s x10, f10, rne
    FP_RUN 20, vectors_rne, 19, 1, x10, 0, 10, fcvt.lu.s x10, f10, dyn
    FP_RUN 39, vectors_rtz, 19, 1, x10, 3, 0, fcvt.lu.s x10, f10, rtz
    FP_RUN 58, vectors_rtz, 19, 1, x10, 1, 10, fcvt.lu.s x10, f10, dyn
    FP_RUN 77, vectors_rdn, 19, 1, x10, 4, 0, fcvt.lu.s x10, f10, rdn
    FP_RUN 96, vectors_rdn, 19, 1, x10, 2, 10, fcvt.lu.s x10, f10, dyn
    FP_RUN 115, vectors_rup, 19, 1, x10, 0, 0, fcvt.lu.s x10, f10, rup
    FP_RUN 134, vectors_rup, 19, 1, x10, 3, 10, fcvt.lu.s x10, f10, dyn
    FP_RUN 153, vectors_rmm, 18, 1, x10, 1, 0, fcvt.lu.s x10, f10, rmm
    FP_RUN 171, vectors_rmm, 18, 1, x10, 4, 10, fcvt.lu.s x10, f10, dyn
    li x3, 189
    FP_SET f1, 0xffffffffd9800000
    csrw fcsr, x0
    fcvt.lu.s x0, f1, dyn
    CHECK x0, 0
    CHECK_FLAGS 16
    li x3, 190
    FP_SET f30, 0xffffffff44804000
    csrw fcsr, x0
    fcvt.lu.s x29, f30, dyn
    CHECK x29, 0x402
    CHECK_FLAGS 0
    li x3, 191
    FP_SET f5, 0xffffffffc0000000
    csrw fcsr, x0
    fcvt.lu.s x5, f5, dyn
    CHECK x5, 0
    CHECK_FLAGS 16
    li x3, 192
    FP_SET f6, 0xffffffffcb7ffffd
    csrw fcsr, x0
    fcvt.lu.s x5, f6, dyn
    CHECK x5, 0
    CHECK_FLAGS 16
    li x3, 193
    FP_SET f6, 0xffffffff5ea21ce0
    csrw fcsr, x0
    fcvt.lu.s x5, f6, dyn
    CHECK x5, 0x510e700000000000
    CHECK_FLAGS 0
    li x3, 194
    FP_SET f5, 0xffffffffdfbf3800
    csrw fcsr, x0
    fcvt.lu.s x5, f5, dyn
    CHECK x5, 0
    CHECK_FLAGS 16
    li x3, 195
    FP_SET f7, 0xffffffffcefffffd
    csrw fcsr, x0
    fcvt.lu.s x6, f7, dyn
    CHECK x6, 0
    CHECK_FLAGS 16
    li x3, 196
    FP_SET f15, 0xffffffffbf0054ed
    csrw fcsr, x0
    fcvt.lu.s x16, f15, dyn
    CHECK x16, 0
    CHECK_FLAGS 16
    li x3, 197
    FP_SET f16, 0xffffffff3fffffff
    csrw fcsr, x0
    fcvt.lu.s x15, f16, dyn
    CHECK x15, 2
    CHECK_FLAGS 1
    TEST_FP_OFF 198, fcvt.lu.s x10, f10, dyn
    TEST_ILLEGAL 199, 0xc0355553
    TEST_ILLEGAL 200, 0xc0356553
    TEST_BAD_FRM 201, 5, fcvt.lu.s x10, f10, dyn
    TEST_BAD_FRM 202, 6, fcvt.lu.s x10, f10, dyn
    TEST_BAD_FRM 203, 7, fcvt.lu.s x10, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0, 0
    .dword 0xffffffff3f800001, 1, 1
    .dword 0xffffffff80000000, 0, 0
    .dword 0xffffffffbf800001, 0, 0x10
    .dword 0x3f800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffff5f800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffffc4ffffff, 0, 0x10
    .dword 0xffffffff598a1800, 0x11430000000000, 0
    .dword 0xffffffffcf000000, 0, 0x10
    .dword 0xffffffff5f33a433, 0xb3a4330000000000, 0
    .dword 0xffffffff4e000008, 0x20000200, 0
    .dword 0xffffffffc480bce3, 0, 0x10
    .dword 0xffffffff5f800400, 0xffffffffffffffff, 0x10
    .dword 0xffffffff3fc00000, 2, 1
    .dword 0xffffffffcb3f9000, 0, 0x10
    .dword 0xffffffff4f5972dc, 0xd972dc00, 0
    .dword 0xffffffff40000100, 2, 1
    .dword 0xffffffffc0586463, 0, 0x10
    .dword 0xffffffff4bcd836d, 0x19b06da, 0
vectors_rtz:
    .dword 0xffffffff00000001, 0, 1
    .dword 0xffffffff7f7fffff, 0xffffffffffffffff, 0x10
    .dword 0xffffffff80000001, 0, 1
    .dword 0xffffffffff7fffff, 0, 0x10
    .dword 0x7fffffff3f800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffff62fffffd, 0xffffffffffffffff, 0x10
    .dword 0xffffffffe2c944eb, 0, 0x10
    .dword 0xffffffffdf100000, 0, 0x10
    .dword 0xffffffff62c00000, 0xffffffffffffffff, 0x10
    .dword 0xffffffff3e800008, 0, 1
    .dword 0xffffffffe2800000, 0, 0x10
    .dword 0xffffffffbff5aae6, 0, 0x10
    .dword 0xffffffffbf3c939e, 0, 1
    .dword 0xffffffffde800080, 0, 0x10
    .dword 0xffffffff449e8000, 0x4f4, 0
    .dword 0xffffffffcfaed000, 0, 0x10
    .dword 0xffffffffce7ffffe, 0, 0x10
    .dword 0xffffffff3f6c7104, 0, 1
    .dword 0xffffffff5effffff, 0x7fffff8000000000, 0
vectors_rdn:
    .dword 0xffffffff007fffff, 0, 1
    .dword 0xffffffff7f800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffff807fffff, 0, 0x10
    .dword 0xffffffffff800000, 0, 0x10
    .dword 0xfffffffe3f800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffffdf800800, 0, 0x10
    .dword 0xffffffff4f800000, 0x100000000, 0
    .dword 0xffffffff599c8ef2, 0x1391de40000000, 0
    .dword 0xffffffff40200000, 2, 1
    .dword 0xffffffffbf362f80, 0, 0x10
    .dword 0xffffffffbe800000, 0, 0x10
    .dword 0xffffffff40000080, 2, 1
    .dword 0xffffffffc4fffffd, 0, 0x10
    .dword 0xffffffffcb000000, 0, 0x10
    .dword 0xffffffffe2f9877f, 0, 0x10
    .dword 0xffffffffbfa5f27b, 0, 0x10
    .dword 0xffffffffbebbabf8, 0, 0x10
    .dword 0xffffffff5ffffffe, 0xffffffffffffffff, 0x10
    .dword 0xffffffff4b000000, 0x800000, 0
vectors_rup:
    .dword 0xffffffff00800000, 1, 1
    .dword 0xffffffff7fc00000, 0xffffffffffffffff, 0x10
    .dword 0xffffffff80800000, 0, 1
    .dword 0xffffffffffc00000, 0xffffffffffffffff, 0x10
    .dword 0x534a5e71396d5972, 0xffffffffffffffff, 0x10
    .dword 0xffffffffbf9b0000, 0, 0x10
    .dword 0xffffffffdf801000, 0, 0x10
    .dword 0xffffffff4e804000, 0x40200000, 0
    .dword 0xffffffffcbee3000, 0, 0x10
    .dword 0xffffffffce000000, 0, 0x10
    .dword 0xffffffffce001735, 0, 0x10
    .dword 0xffffffff4e06dc44, 0x21b71100, 0
    .dword 0xffffffffbf000000, 0, 1
    .dword 0xffffffffcb947930, 0, 0x10
    .dword 0xffffffffdfffffff, 0, 0x10
    .dword 0xffffffffde800000, 0, 0x10
    .dword 0xffffffff59fffffe, 0x1fffffc0000000, 0
    .dword 0xffffffffcf5c32d6, 0, 0x10
    .dword 0xffffffff4e800000, 0x40000000, 0
vectors_rmm:
    .dword 0xffffffff3f800000, 1, 0
    .dword 0xffffffff7f800001, 0xffffffffffffffff, 0x10
    .dword 0xffffffffbf800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffffffffff, 0x10
    .dword 0xffffffffc07fffff, 0, 0x10
    .dword 0xffffffffc4800000, 0, 0x10
    .dword 0xffffffffcb5c8800, 0, 0x10
    .dword 0xffffffff5f037795, 0x8377950000000000, 0
    .dword 0xffffffff5f8058e0, 0xffffffffffffffff, 0x10
    .dword 0xffffffff5f18caf4, 0x98caf40000000000, 0
    .dword 0xffffffffc241a6f6, 0, 0x10
    .dword 0xffffffff4f7ffffe, 0xfffffe00, 0
    .dword 0xffffffff4f2b8f2c, 0xab8f2c00, 0
    .dword 0xffffffffe2ffffff, 0, 0x10
    .dword 0xffffffffdf797a01, 0, 0x10
    .dword 0xffffffff3e800000, 0, 1
    .dword 0xffffffff62800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffff62fffffe, 0xffffffffffffffff, 0x10
