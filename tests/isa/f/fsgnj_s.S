# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsgnj.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, fsgnj.s f13, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, fsgnj.s f13, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffff2c000000
    FP_SET f2, 0xffffffff225da800
    csrw fcsr, x0
    fsgnj.s f0, f1, f2
    CHECK_F f0, 0xffffffff2c000000
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffff71aba800
    FP_SET f29, 0xffffffffd47ffffe
    csrw fcsr, x0
    fsgnj.s f31, f30, f29
    CHECK_F f31, 0xfffffffff1aba800
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xfffffffff77ffffd
    FP_SET f6, 0xffffffff5869ae41
    csrw fcsr, x0
    fsgnj.s f5, f5, f6
    CHECK_F f5, 0xffffffff777ffffd
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffff4dfffffe
    FP_SET f5, 0xffffffff35800000
    csrw fcsr, x0
    fsgnj.s f5, f6, f5
    CHECK_F f5, 0xffffffff4dfffffe
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffac7ffffd
    FP_SET f7, 0xffffffff95d80cba
    csrw fcsr, x0
    fsgnj.s f5, f6, f7
    CHECK_F f5, 0xffffffffac7ffffd
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xfffffffff9ffffff
    FP_SET f5, 0xfffffffff9ffffff
    csrw fcsr, x0
    fsgnj.s f5, f5, f5
    CHECK_F f5, 0xfffffffff9ffffff
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffc0000000
    FP_SET f7, 0xffffffffc0000000
    csrw fcsr, x0
    fsgnj.s f6, f7, f7
    CHECK_F f6, 0xffffffffc0000000
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffb4800000
    FP_SET f0, 0xffffffff61aa1b88
    csrw fcsr, x0
    fsgnj.s f16, f15, f0
    CHECK_F f16, 0xffffffff34800000
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffff64ec4ea2
    FP_SET f31, 0xffffffff94b29dd5
    csrw fcsr, x0
    fsgnj.s f15, f16, f31
    CHECK_F f15, 0xffffffffe4ec4ea2
    CHECK_FLAGS 0
    TEST_FP_OFF 922, fsgnj.s f13, f10, f11
    TEST_FP_DIRTY 923, fsgnj.s f13, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff00000001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff007fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff00800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffff800001, 0xffffffff80000000, 0
    .dword 0xffffffff00000001, 0xffffffff00000000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff007fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff3f800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff3f800001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f800001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff80000000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffffbf800000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffffff800000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffffff800001, 0xffffffff80000001, 0
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff800001, 0xffffffff807fffff, 0
    .dword 0xffffffff00800000, 0xffffffff00000000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff00000001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f800001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff80000000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff80000001, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffff800000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffff800001, 0xffffffff80800000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800001, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff800001, 0xffffffffbf800001, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800001, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffffc00000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800001, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff00000001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff00800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f7fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000001, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800001, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff7fffff, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffffc00000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800001, 0xffffffffff800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000001, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff807fffff, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80800000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800001, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff7fffff, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffffc00000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800001, 0xffffffffffc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff00000001, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff007fffff, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff00800000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff3f800001, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff7f7fffff, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff7fc00000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff80000001, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff807fffff, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff80800000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffffbf800000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffffbf800001, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffffff7fffff, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffffffc00000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffffff800001, 0xffffffffff800001, 0
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff00000001, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff007fffff, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff00800000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800001, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f7fffff, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff807fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffff7fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffffc00000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffff800001, 0xffffffff80000000, 0
    .dword 0xffffffff80000001, 0xffffffff00000000, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff007fffff, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff00800000, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff3f800000, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff3f800001, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff7f7fffff, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff7f800000, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff7f800001, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff80000000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff807fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff80800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffbf800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffbf800001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffff7fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffff800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffffc00000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffff800001, 0xffffffff80000001, 0
    .dword 0xffffffff807fffff, 0xffffffff00000000, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff00000001, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff00800000, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800000, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800001, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f7fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800000, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800001, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff80000000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff80000001, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff80800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800001, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff7fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffffc00000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff800001, 0xffffffff807fffff, 0
    .dword 0xffffffff80800000, 0xffffffff00000000, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff00000001, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff007fffff, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800000, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800001, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff7f7fffff, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff7f800000, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff7f800001, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff80000000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff80000001, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff807fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800001, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffff7fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffff800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffffc00000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffff800001, 0xffffffff80800000, 0
    .dword 0xffffffffbf800000, 0xffffffff00000000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff00000001, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff007fffff, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff00800000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800001, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f7fffff, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800001, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff80000000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff80000001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff807fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff80800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffff7fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffff800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffffc00000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffff800001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800001, 0xffffffff00000000, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff00000001, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff007fffff, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff00800000, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800000, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f7fffff, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800000, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800001, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff80000000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff80000001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff807fffff, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff80800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff7fffff, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffffc00000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff800001, 0xffffffffbf800001, 0
    .dword 0xffffffffff7fffff, 0xffffffff00000000, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff00000001, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff007fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff00800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff80000000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff80000001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff807fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff80800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffffc00000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff00000001, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff007fffff, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff00800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800001, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f7fffff, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff80000001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff807fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff80800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffbf800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffbf800001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff7fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffffc00000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800001, 0xffffffffff800000, 0
    .dword 0xffffffffffc00000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff00000001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff00800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80000000, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80000001, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff807fffff, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80800000, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800000, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800001, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff7fffff, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff800000, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffffc00000, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff800001, 0xffffffffffc00000, 0
    .dword 0xffffffffff800001, 0xffffffff00000000, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffff00000001, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffff007fffff, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffff00800000, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffff3f800000, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffff3f800001, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffff7f7fffff, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffff7f800000, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffff7fc00000, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffff7f800001, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffff80000000, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffff80000001, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffff807fffff, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffff80800000, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffffbf800000, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffffbf800001, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffffff7fffff, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffffff800000, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffffffc00000, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffffff800001, 0xffffffffff800001, 0
    .dword 0x3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0x7ed018ac9a7c126e, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0x62b7523e6fb057c8, 0xffffffff3f800000, 0
    .dword 0xffffffffc8585889, 0xffffffff70ab430a, 0xffffffff48585889, 0
    .dword 0xffffffffea3a0000, 0xffffffffd2800000, 0xffffffffea3a0000, 0
    .dword 0xffffffff04daa000, 0xffffffff1b611cbd, 0xffffffff04daa000, 0
    .dword 0xffffffff85000000, 0xffffffff447ffffd, 0xffffffff05000000, 0
    .dword 0xffffffff5d800000, 0xffffffffa1c16882, 0xffffffffdd800000, 0
    .dword 0xffffffff09ffffff, 0xffffffff0d4c2a4e, 0xffffffff09ffffff, 0
    .dword 0xffffffff9e840000, 0xffffffffb0fffffe, 0xffffffff9e840000, 0
    .dword 0xffffffffd0fffffe, 0xffffffff3f11a7b8, 0xffffffff50fffffe, 0
    .dword 0xffffffffbf2165ee, 0xffffffff48800008, 0xffffffff3f2165ee, 0
    .dword 0xffffffff51fa5000, 0xffffffffcf7fffff, 0xffffffffd1fa5000, 0
    .dword 0xffffffff59fffffe, 0xffffffffee4439f7, 0xffffffffd9fffffe, 0
    .dword 0xffffffff3e0ae24b, 0xffffffff9f800004, 0xffffffffbe0ae24b, 0
    .dword 0xffffffffac000000, 0xffffffff5f820000, 0xffffffff2c000000, 0
    .dword 0xffffffff1d184000, 0xffffffff5efffffd, 0xffffffff1d184000, 0
    .dword 0xffffffff424783a2, 0xfffffffffcfa7ba2, 0xffffffffc24783a2, 0
    .dword 0xffffffffef000000, 0xffffffffdafc3cf9, 0xffffffffef000000, 0
    .dword 0xffffffffd7468000, 0xffffffffc2eb1800, 0xffffffffd7468000, 0
    .dword 0xffffffffbd7ffffe, 0xfffffffff2800000, 0xffffffffbd7ffffe, 0
    .dword 0xffffffff2bfffffe, 0xffffffff9e000080, 0xffffffffabfffffe, 0
    .dword 0xffffffffba040000, 0xffffffffb9000000, 0xffffffffba040000, 0
    .dword 0xffffffff12277240, 0xffffffff06800200, 0xffffffff12277240, 0
    .dword 0xffffffffcb800000, 0xffffffff09b51938, 0xffffffff4b800000, 0
    .dword 0xffffffffbc146d0f, 0xffffffff83000000, 0xffffffffbc146d0f, 0
    .dword 0xffffffff767fffff, 0xffffffff53c62038, 0xffffffff767fffff, 0
    .dword 0xffffffff18000010, 0xffffffff71100000, 0xffffffff18000010, 0
    .dword 0xffffffff8f154d1f, 0xffffffff99800400, 0xffffffff8f154d1f, 0
    .dword 0xffffffffba000000, 0xffffffffbb810000, 0xffffffffba000000, 0
    .dword 0xffffffff49800000, 0xffffffff8c9dc000, 0xffffffffc9800000, 0
    .dword 0xffffffff91800008, 0xffffffffbcb917df, 0xffffffff91800008, 0
    .dword 0xffffffff95800000, 0xffffffff3a9a0800, 0xffffffff15800000, 0
    .dword 0xffffffffc4220800, 0xfffffffff501d44f, 0xffffffffc4220800, 0
    .dword 0xffffffff90ff2510, 0xffffffff1260e800, 0xffffffff10ff2510, 0
    .dword 0xffffffff8100275b, 0xffffffffe97ffffe, 0xffffffff8100275b, 0
    .dword 0xffffffff457b9396, 0xffffffff15ecb000, 0xffffffff457b9396, 0
    .dword 0xffffffff55d200ce, 0xffffffff6e6076b3, 0xffffffff55d200ce, 0
    .dword 0xffffffff3ef48234, 0xffffffff1f883924, 0xffffffff3ef48234, 0
    .dword 0xffffffff84000000, 0xffffffff14fffffe, 0xffffffff04000000, 0
    .dword 0xffffffff8750b800, 0xffffffff9c1eb5c4, 0xffffffff8750b800, 0
    .dword 0xfffffffff009b787, 0xffffffff99000200, 0xfffffffff009b787, 0
    .dword 0xffffffff39939cb3, 0xffffffffb863c9c9, 0xffffffffb9939cb3, 0
    .dword 0xffffffff202535eb, 0xffffffffa761d3b5, 0xffffffffa02535eb, 0
    .dword 0xffffffffbba00000, 0xffffffff48840000, 0xffffffff3ba00000, 0
    .dword 0xffffffff1c079000, 0xffffffffee0b1d19, 0xffffffff9c079000, 0
    .dword 0xfffffffffbe8f000, 0xffffffff13000000, 0xffffffff7be8f000, 0
    .dword 0xffffffffc3aad800, 0xffffffffda800008, 0xffffffffc3aad800, 0
    .dword 0xffffffffa57ffffd, 0xffffffff15912800, 0xffffffff257ffffd, 0
    .dword 0xffffffffd57ffffd, 0xffffffff447ffffe, 0xffffffff557ffffd, 0
    .dword 0xffffffff737ffffd, 0xffffffffff25d182, 0xfffffffff37ffffd, 0
