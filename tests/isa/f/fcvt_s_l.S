# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.s.l: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 21, 1, f13, 1, 0, fcvt.s.l f13, x11, rne
    FP_RUN 22, vectors_rne, 21, 1, f13, 0, 10, fcvt.s.l f13, x11, dyn
    FP_RUN 43, vectors_rtz, 21, 1, f13, 2, 0, fcvt.s.l f13, x11, rtz
    FP_RUN 64, vectors_rtz, 21, 1, f13, 1, 10, fcvt.s.l f13, x11, dyn
    FP_RUN 85, vectors_rdn, 20, 1, f13, 3, 0, fcvt.s.l f13, x11, rdn
    FP_RUN 105, vectors_rdn, 20, 1, f13, 2, 10, fcvt.s.l f13, x11, dyn
    FP_RUN 125, vectors_rup, 20, 1, f13, 4, 0, fcvt.s.l f13, x11, rup
    FP_RUN 145, vectors_rup, 20, 1, f13, 3, 10, fcvt.s.l f13, x11, dyn
    FP_RUN 165, vectors_rmm, 20, 1, f13, 0, 0, fcvt.s.l f13, x11, rmm
    FP_RUN 185, vectors_rmm, 20, 1, f13, 4, 10, fcvt.s.l f13, x11, dyn
    li x3, 205
    li x1, 0x2ea
    csrw fcsr, x0
    fcvt.s.l f0, x1, dyn
    CHECK_F f0, 0xffffffff443a8000
    CHECK_FLAGS 0
    li x3, 206
    li x22, 0xfb148c937322e600
    csrw fcsr, x0
    fcvt.s.l f31, x22, dyn
    CHECK_F f31, 0xffffffffdc9d6e6e
    CHECK_FLAGS 1
    li x3, 207
    li x5, 0x1f2364
    csrw fcsr, x0
    fcvt.s.l f5, x5, dyn
    CHECK_F f5, 0xffffffff49f91b20
    CHECK_FLAGS 0
    li x3, 208
    li x6, 0xffffdb1bb16a7f25
    csrw fcsr, x0
    fcvt.s.l f5, x6, dyn
    CHECK_F f5, 0xffffffffd613913a
    CHECK_FLAGS 1
    li x3, 209
    li x6, 0xeba767
    csrw fcsr, x0
    fcvt.s.l f5, x6, dyn
    CHECK_F f5, 0xffffffff4b6ba767
    CHECK_FLAGS 0
    li x3, 210
    li x5, 0x80000000
    csrw fcsr, x0
    fcvt.s.l f5, x5, dyn
    CHECK_F f5, 0xffffffff4f000000
    CHECK_FLAGS 0
    li x3, 211
    li x7, 0xcd3f1fe939af
    csrw fcsr, x0
    fcvt.s.l f6, x7, dyn
    CHECK_F f6, 0xffffffff574d3f20
    CHECK_FLAGS 1
    li x3, 212
    li x15, 1
    csrw fcsr, x0
    fcvt.s.l f16, x15, dyn
    CHECK_F f16, 0xffffffff3f800000
    CHECK_FLAGS 0
    li x3, 213
    li x16, 0x1000001
    csrw fcsr, x0
    fcvt.s.l f15, x16, dyn
    CHECK_F f15, 0xffffffff4b800000
    CHECK_FLAGS 1
    TEST_FP_OFF 214, fcvt.s.l f13, x11, dyn
    TEST_FP_DIRTY 215, fcvt.s.l f13, x11, dyn
    TEST_ILLEGAL 216, 0xd025d6d3
    TEST_ILLEGAL 217, 0xd025e6d3
    TEST_BAD_FRM 218, 5, fcvt.s.l f13, x11, dyn
    TEST_BAD_FRM 219, 6, fcvt.s.l f13, x11, dyn
    TEST_BAD_FRM 220, 7, fcvt.s.l f13, x11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0xffffffff00000000, 0
    .dword 0x7fffffffffffffff, 0xffffffff5f000000, 1
    .dword 0x100000000, 0xffffffff4f800000, 0
    .dword 0x40000000000002, 0xffffffff5a800000, 1
    .dword 0x801, 0xffffffff45001000, 0
    .dword 0xffff, 0xffffffff477fff00, 0
    .dword 0xffffff8000000000, 0xffffffffd3000000, 0
    .dword 0xffffffff80000000, 0xffffffffcf000000, 0
    .dword 0x2b74, 0xffffffff462dd000, 0
    .dword 0xffef, 0xffffffff477fef00, 0
    .dword 0xffffff8000000000, 0xffffffffd3000000, 0
    .dword 0xffffff8000000000, 0xffffffffd3000000, 0
    .dword 0x7fffffc0, 0xffffffff4f000000, 1
    .dword 0x7fffffc0, 0xffffffff4f000000, 1
    .dword 0x24b, 0xffffffff4412c000, 0
    .dword 0xf669897e50fb0, 0xffffffff59766989, 1
    .dword 0xfffffe2ca86606aa, 0xffffffffd3e9abcd, 1
    .dword 0x1015, 0xffffffff4580a800, 0
    .dword 0x1348d694b362, 0xffffffff559a46b5, 1
    .dword 0x23c97fd, 0xffffffff4c0f25ff, 1
    .dword 0xfffe220886427c6d, 0xffffffffd7eefbbd, 1
vectors_rtz:
    .dword 1, 0xffffffff3f800000, 0
    .dword 0x80000000, 0xffffffff4f000000, 0
    .dword 0x1000001, 0xffffffff4b800000, 1
    .dword 0x40000000000006, 0xffffffff5a800000, 1
    .dword 0x803, 0xffffffff45003000, 0
    .dword 0x10000, 0xffffffff47800000, 0
    .dword 0xffffff7fffffffff, 0xffffffffd3000000, 1
    .dword 0x8e18b0, 0xffffffff4b0e18b0, 0
    .dword 0xffffffffffc784d6, 0xffffffffca61eca8, 0
    .dword 0xfffffffffffffffe, 0xffffffffc0000000, 0
    .dword 0xffffffe53be4bba1, 0xffffffffd1d620da, 1
    .dword 0, 0xffffffff00000000, 0
    .dword 0xfb01f0cc897ae949, 0xffffffffdc9fc1e6, 1
    .dword 0x7fffffc0, 0xffffffff4effffff, 1
    .dword 0x49d5f, 0xffffffff4893abe0, 0
    .dword 0xfffffffffffff400, 0xffffffffc5400000, 0
    .dword 0x1fb2169d6, 0xffffffff4ffd90b4, 1
    .dword 0x40000000000006, 0xffffffff5a800000, 1
    .dword 0x3d, 0xffffffff42740000, 0
    .dword 0xfffffffffffff400, 0xffffffffc5400000, 0
    .dword 0xfffffffffffff400, 0xffffffffc5400000, 0
vectors_rdn:
    .dword 0xffffffffffffffff, 0xffffffffbf800000, 0
    .dword 0x7fffffff, 0xffffffff4effffff, 1
    .dword 0x2000002, 0xffffffff4c000000, 1
    .dword 0x7fffff80, 0xffffffff4effffff, 0
    .dword 0xffe0, 0xffffffff477fe000, 0
    .dword 0x7ffffffffffffc00, 0xffffffff5effffff, 1
    .dword 0xfffffffffffff400, 0xffffffffc5400000, 0
    .dword 0x43e35bfe0dfdd2d7, 0xffffffff5e87c6b7, 1
    .dword 0x100000000, 0xffffffff4f800000, 0
    .dword 0x1d87ba58e3, 0xffffffff51ec3dd2, 1
    .dword 0xd, 0xffffffff41500000, 0
    .dword 0xfffbc170ba32eb7d, 0xffffffffd887d1e9, 1
    .dword 0xff855df4c5346378, 0xffffffffdaf54417, 1
    .dword 0x3b50, 0xffffffff466d4000, 0
    .dword 0x7ffffffffffffc00, 0xffffffff5effffff, 1
    .dword 0xffffffffffffffe7, 0xffffffffc1c80000, 0
    .dword 0x7fffff80, 0xffffffff4effffff, 0
    .dword 0x168678a19986933a, 0xffffffff5db433c5, 1
    .dword 0xb55cb147ee, 0xffffffff53355cb1, 1
    .dword 0xfffdf37dd05e9c50, 0xffffffffd803208c, 1
vectors_rup:
    .dword 2, 0xffffffff40000000, 0
    .dword 0xffffffff80000000, 0xffffffffcf000000, 0
    .dword 0x2000006, 0xffffffff4c000002, 1
    .dword 0x7fffffc0, 0xffffffff4f000000, 1
    .dword 0xffef, 0xffffffff477fef00, 0
    .dword 0x7ffffffffffffe00, 0xffffffff5f000000, 1
    .dword 0xf040edfdd4535, 0xffffffff597040ee, 1
    .dword 0xffffffffffffffdc, 0xffffffffc2100000, 0
    .dword 0, 0xffffffff00000000, 0
    .dword 0x9e23edc9, 0xffffffff4f1e23ee, 1
    .dword 0x3bb30fd5, 0xffffffff4e6ecc40, 1
    .dword 0x27290f, 0xffffffff4a1ca43c, 0
    .dword 0xffffffff, 0xffffffff4f800000, 1
    .dword 0xffffff24ab9deda2, 0xffffffffd35b5462, 1
    .dword 0x100000000, 0xffffffff4f800000, 0
    .dword 0xff99a94454a97a1e, 0xffffffffdaccad77, 1
    .dword 0x35ec2a8e9, 0xffffffff5057b0ab, 1
    .dword 0xfffffffffffffdfe, 0xffffffffc4008000, 0
    .dword 0x18bc0, 0xffffffff47c5e000, 0
    .dword 0x7fffff80, 0xffffffff4effffff, 0
vectors_rmm:
    .dword 0x8000000000000000, 0xffffffffdf000000, 0
    .dword 0xffffffff, 0xffffffff4f800000, 1
    .dword 0x20000000000001, 0xffffffff5a000000, 1
    .dword 0xffffff7f, 0xffffffff4f7fffff, 1
    .dword 0xfff0, 0xffffffff477ff000, 0
    .dword 0xfffffffffffff400, 0xffffffffc5400000, 0
    .dword 0x7fffffc0, 0xffffffff4f000000, 1
    .dword 0xffffffffffffffff, 0xffffffffbf800000, 0
    .dword 0xffffffffffffffff, 0xffffffffbf800000, 0
    .dword 0x10000, 0xffffffff47800000, 0
    .dword 0xbc, 0xffffffff433c0000, 0
    .dword 0xffffca0553261cd9, 0xffffffffd657eab3, 1
    .dword 0x700c603db9a90, 0xffffffff58e018c0, 1
    .dword 0x722d20c6e, 0xffffffff50e45a42, 1
    .dword 0xfffffffffd527953, 0xffffffffcc2b61ab, 1
    .dword 0x10a34842, 0xffffffff4d851a42, 1
    .dword 0x31ae5b, 0xffffffff4a46b96c, 0
    .dword 0xffe0, 0xffffffff477fe000, 0
    .dword 0x180d7e70, 0xffffffff4dc06bf4, 1
    .dword 0xffffdd509697b028, 0xffffffffd60abda6, 1
