# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.d.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 72, 1, f13, 0, 0, fcvt.d.s f13, f10
    FP_RUN 73, vectors_rne, 72, 1, f13, 3, 21, fcvt.d.s f13, f10
    # Exact: any valid rounding mode gives the same.
    FP_RUN 145, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x420516d3
    FP_RUN 217, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x420526d3
    FP_RUN 289, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x420536d3
    FP_RUN 361, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x420546d3
    FP_RUN 433, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x420576d3
    li x3, 505
    FP_SET f1, 0xfffffffff2000000
    csrw fcsr, x0
    fcvt.d.s f0, f1
    CHECK_F f0, 0xc640000000000000
    CHECK_FLAGS 0
    li x3, 506
    FP_SET f30, 0xffffffff9ac93f0f
    csrw fcsr, x0
    fcvt.d.s f31, f30
    CHECK_F f31, 0xbb5927e1e0000000
    CHECK_FLAGS 0
    li x3, 507
    FP_SET f5, 0xffffffff6a431000
    csrw fcsr, x0
    fcvt.d.s f5, f5
    CHECK_F f5, 0x4548620000000000
    CHECK_FLAGS 0
    li x3, 508
    FP_SET f6, 0xffffffff8d4d322c
    csrw fcsr, x0
    fcvt.d.s f5, f6
    CHECK_F f5, 0xb9a9a64580000000
    CHECK_FLAGS 0
    li x3, 509
    FP_SET f6, 0xffffffff9bb74e31
    csrw fcsr, x0
    fcvt.d.s f5, f6
    CHECK_F f5, 0xbb76e9c620000000
    CHECK_FLAGS 0
    li x3, 510
    FP_SET f5, 0xffffffff2b000040
    csrw fcsr, x0
    fcvt.d.s f5, f5
    CHECK_F f5, 0x3d60000800000000
    CHECK_FLAGS 0
    li x3, 511
    FP_SET f7, 0xffffffff4bfffffe
    csrw fcsr, x0
    fcvt.d.s f6, f7
    CHECK_F f6, 0x417fffffc0000000
    CHECK_FLAGS 0
    li x3, 512
    FP_SET f15, 0xffffffff287fffff
    csrw fcsr, x0
    fcvt.d.s f16, f15
    CHECK_F f16, 0x3d0fffffe0000000
    CHECK_FLAGS 0
    li x3, 513
    FP_SET f16, 0xffffffff13000000
    csrw fcsr, x0
    fcvt.d.s f15, f16
    CHECK_F f15, 0x3a60000000000000
    CHECK_FLAGS 0
    TEST_FP_OFF 514, fcvt.d.s f13, f10
    TEST_FP_DIRTY 515, fcvt.d.s f13, f10
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0, 0
    .dword 0xffffffff00000001, 0x36a0000000000000, 0
    .dword 0xffffffff007fffff, 0x380fffffc0000000, 0
    .dword 0xffffffff00800000, 0x3810000000000000, 0
    .dword 0xffffffff3f800000, 0x3ff0000000000000, 0
    .dword 0xffffffff3f800001, 0x3ff0000020000000, 0
    .dword 0xffffffff7f7fffff, 0x47efffffe0000000, 0
    .dword 0xffffffff7f800000, 0x7ff0000000000000, 0
    .dword 0xffffffff7fc00000, 0x7ff8000000000000, 0
    .dword 0xffffffff7f800001, 0x7ff8000000000000, 0x10
    .dword 0xffffffff80000000, 0x8000000000000000, 0
    .dword 0xffffffff80000001, 0xb6a0000000000000, 0
    .dword 0xffffffff807fffff, 0xb80fffffc0000000, 0
    .dword 0xffffffff80800000, 0xb810000000000000, 0
    .dword 0xffffffffbf800000, 0xbff0000000000000, 0
    .dword 0xffffffffbf800001, 0xbff0000020000000, 0
    .dword 0xffffffffff7fffff, 0xc7efffffe0000000, 0
    .dword 0xffffffffff800000, 0xfff0000000000000, 0
    .dword 0xffffffffffc00000, 0x7ff8000000000000, 0
    .dword 0xffffffffff800001, 0x7ff8000000000000, 0x10
    .dword 0x3f800000, 0x7ff8000000000000, 0
    .dword 0x7fffffff3f800000, 0x7ff8000000000000, 0
    .dword 0xfffffffe3f800000, 0x7ff8000000000000, 0
    .dword 0x180ed2cde47f600e, 0x7ff8000000000000, 0
    .dword 0xffffffff201ac000, 0x3c03580000000000, 0
    .dword 0xffffffffab800000, 0xbd70000000000000, 0
    .dword 0xffffffff6f840000, 0x45f0800000000000, 0
    .dword 0xffffffff91800000, 0xba30000000000000, 0
    .dword 0xffffffffebffffff, 0xc57fffffe0000000, 0
    .dword 0xffffffffa7fffffe, 0xbcffffffc0000000, 0
    .dword 0xffffffffed98a000, 0xc5b3140000000000, 0
    .dword 0xffffffffb5000010, 0xbea0000200000000, 0
    .dword 0xffffffff89840000, 0xb930800000000000, 0
    .dword 0xffffffff69000040, 0x4520000800000000, 0
    .dword 0xffffffffbd2d5000, 0xbfa5aa0000000000, 0
    .dword 0xffffffff8de62000, 0xb9bcc40000000000, 0
    .dword 0xfffffffff5800080, 0xc6b0001000000000, 0
    .dword 0xffffffffcc000000, 0xc180000000000000, 0
    .dword 0xffffffffba000004, 0xbf40000080000000, 0
    .dword 0xffffffffe2540b80, 0xc44a817000000000, 0
    .dword 0xffffffff92000000, 0xba40000000000000, 0
    .dword 0xffffffff8b004000, 0xb960080000000000, 0
    .dword 0xffffffff437ffffe, 0x406fffffc0000000, 0
    .dword 0xffffffffe97ffffd, 0xc52fffffa0000000, 0
    .dword 0xffffffff7411f800, 0x46823f0000000000, 0
    .dword 0xffffffffe129a985, 0xc4253530a0000000, 0
    .dword 0xffffffffd4800000, 0xc290000000000000, 0
    .dword 0xffffffffdae15800, 0xc35c2b0000000000, 0
    .dword 0xffffffffcc800000, 0xc190000000000000, 0
    .dword 0xffffffffd71b2b76, 0xc2e3656ec0000000, 0
    .dword 0xffffffffc77ffffd, 0xc0efffffa0000000, 0
    .dword 0xffffffffd1585d55, 0xc22b0baaa0000000, 0
    .dword 0xffffffff61020000, 0x4420400000000000, 0
    .dword 0xffffffffab19811b, 0xbd63302360000000, 0
    .dword 0xffffffff5bfffffe, 0x437fffffc0000000, 0
    .dword 0xffffffffbcd8c2e2, 0xbf9b185c40000000, 0
    .dword 0xffffffff3dfe4f46, 0x3fbfc9e8c0000000, 0
    .dword 0xffffffffa4000000, 0xbc80000000000000, 0
    .dword 0xffffffff37d07b18, 0x3efa0f6300000000, 0
    .dword 0xffffffff7effffff, 0x47dfffffe0000000, 0
    .dword 0xffffffff1e804000, 0x3bd0080000000000, 0
    .dword 0xfffffffff9b2eb25, 0xc7365d64a0000000, 0
    .dword 0xffffffff8d700c96, 0xb9ae0192c0000000, 0
    .dword 0xfffffffff83508f4, 0xc706a11e80000000, 0
    .dword 0xffffffff7f000100, 0x47e0002000000000, 0
    .dword 0xffffffff81000000, 0xb820000000000000, 0
    .dword 0xffffffffe2198ef5, 0xc44331dea0000000, 0
    .dword 0xffffffff09000000, 0x3920000000000000, 0
    .dword 0xffffffffb6ffffff, 0xbedfffffe0000000, 0
    .dword 0xffffffffae800000, 0xbdd0000000000000, 0
    .dword 0xffffffff27800000, 0x3cf0000000000000, 0
    .dword 0xffffffff56800000, 0x42d0000000000000, 0
