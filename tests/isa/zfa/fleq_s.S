# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fleq.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, x10, 0, 0, .4byte 0xa0b54553
    FP_RUN 457, vectors_rne, 456, 2, x10, 3, 21, .4byte 0xa0b54553
    li x3, 913
    FP_SET f1, 0xfffffffffacd3a9a
    FP_SET f2, 0xffffffff7acd3a9a
    csrw fcsr, x0
    .4byte 0xa020c053
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xfffffffff6000000
    FP_SET f29, 0xffffffff76000000
    csrw fcsr, x0
    .4byte 0xa1df4ed3
    CHECK x29, 1
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffff40000000
    FP_SET f6, 0xffffffff40000001
    csrw fcsr, x0
    .4byte 0xa062c2d3
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffff4d000000
    FP_SET f5, 0xffffffff4d000001
    csrw fcsr, x0
    .4byte 0xa05342d3
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffff98800000
    FP_SET f7, 0xffffffff942d8ddb
    csrw fcsr, x0
    .4byte 0xa07342d3
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffd0fffffe
    FP_SET f5, 0xffffffffd0fffffe
    csrw fcsr, x0
    .4byte 0xa052c2d3
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffff609445e2
    FP_SET f7, 0xffffffff609445e2
    csrw fcsr, x0
    .4byte 0xa073c353
    CHECK x6, 1
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffe7040000
    FP_SET f0, 0xffffffff67040000
    csrw fcsr, x0
    .4byte 0xa007c853
    CHECK x16, 1
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffff5c800000
    FP_SET f31, 0xffffffff5c800001
    csrw fcsr, x0
    .4byte 0xa1f847d3
    CHECK x15, 1
    CHECK_FLAGS 0
    TEST_FP_OFF 922, .4byte 0xa0b54553
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff00000001, 1, 0
    .dword 0xffffffff00000000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff00000000, 0xffffffff00800000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff00000000, 0xffffffff80000000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff00000000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff00000000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff00000001, 0xffffffff00000000, 0, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 1, 0
    .dword 0xffffffff00000001, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 1, 0
    .dword 0xffffffff00000001, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff00000001, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff00000001, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff00000001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff00000001, 0xffffffff80000000, 0, 0
    .dword 0xffffffff00000001, 0xffffffff80000001, 0, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0, 0
    .dword 0xffffffff00000001, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff00000001, 0xffffffffff800000, 0, 0
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff00000001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 1, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff00800000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff00800000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 1, 0
    .dword 0xffffffff00800000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff00800000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff00800000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff00800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff00800000, 0xffffffff80000000, 0, 0
    .dword 0xffffffff00800000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff00800000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff00800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff00800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff00000000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff80000000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff00800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff00800000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff80000000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000001, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff007fffff, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00800000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800001, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f7fffff, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000001, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff807fffff, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80800000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800001, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff7fffff, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff00000001, 1, 0
    .dword 0xffffffff80000000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff80000000, 0xffffffff00800000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff80000000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff80000000, 0xffffffff80000000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff80000000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff80000000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff80000000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff80000000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff80000000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff80000000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff80000000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff80000001, 0xffffffff00000000, 1, 0
    .dword 0xffffffff80000001, 0xffffffff00000001, 1, 0
    .dword 0xffffffff80000001, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff80000001, 0xffffffff00800000, 1, 0
    .dword 0xffffffff80000001, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff80000001, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff80000001, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff80000001, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff80000001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff80000001, 0xffffffff80000000, 1, 0
    .dword 0xffffffff80000001, 0xffffffff80000001, 1, 0
    .dword 0xffffffff80000001, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff80000001, 0xffffffff80800000, 0, 0
    .dword 0xffffffff80000001, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff80000001, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff80000001, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff80000001, 0xffffffffff800000, 0, 0
    .dword 0xffffffff80000001, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff80000001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff807fffff, 0xffffffff00000000, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff00000001, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff00800000, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff807fffff, 0xffffffff80000000, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff80000001, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff80800000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffff800000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff80800000, 0xffffffff00000000, 1, 0
    .dword 0xffffffff80800000, 0xffffffff00000001, 1, 0
    .dword 0xffffffff80800000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff80800000, 0xffffffff00800000, 1, 0
    .dword 0xffffffff80800000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff80800000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff80800000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff80800000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff80800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff80800000, 0xffffffff80000000, 1, 0
    .dword 0xffffffff80800000, 0xffffffff80000001, 1, 0
    .dword 0xffffffff80800000, 0xffffffff807fffff, 1, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 1, 0
    .dword 0xffffffff80800000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff80800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff80800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff80800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff80800000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff80800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffbf800000, 0xffffffff00000000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff00000001, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff00800000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffbf800000, 0xffffffff80000000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff80000001, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff807fffff, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff80800000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffffbf800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffffbf800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffffbf800000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffffbf800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffbf800001, 0xffffffff00000000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff00000001, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff007fffff, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff00800000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800001, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffbf800001, 0xffffffff80000000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff80000001, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff807fffff, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff80800000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 1, 0
    .dword 0xffffffffbf800001, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffffbf800001, 0xffffffffff800000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffffffc00000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff00000000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff00000001, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff007fffff, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff00800000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800001, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff80000000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff80000001, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff807fffff, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff80800000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800001, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffffffc00000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 1, 0
    .dword 0xffffffffff800000, 0xffffffff00000001, 1, 0
    .dword 0xffffffffff800000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffffff800000, 0xffffffff00800000, 1, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffffff800000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffffff800000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 1, 0
    .dword 0xffffffffff800000, 0xffffffff80000001, 1, 0
    .dword 0xffffffffff800000, 0xffffffff807fffff, 1, 0
    .dword 0xffffffffff800000, 0xffffffff80800000, 1, 0
    .dword 0xffffffffff800000, 0xffffffffbf800000, 1, 0
    .dword 0xffffffffff800000, 0xffffffffbf800001, 1, 0
    .dword 0xffffffffff800000, 0xffffffffff7fffff, 1, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 1, 0
    .dword 0xffffffffff800000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffffff800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff00000000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff00000001, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff00800000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff80000000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff80000001, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff80800000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffffffc00000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffffffc00000, 0xffffffffff800000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff00000000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff00000001, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff007fffff, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff00800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff3f800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff3f800001, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f7fffff, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff80000000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff80000001, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff807fffff, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff80800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffbf800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffbf800001, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffff7fffff, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800001, 0, 0x10
    .dword 0x3f800000, 0xffffffff3f800000, 0, 0
    .dword 0x7fffffff3f800000, 0xffffffff3f800000, 0, 0
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0, 0
    .dword 0x75bce2ac6f0b7f38, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff3f800000, 0x3f800000, 0, 0
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0, 0
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0, 0
    .dword 0xffffffff3f800000, 0x152fd6a180ef1520, 0, 0
    .dword 0xffffffff1be22000, 0xffffffff2ac6bdb1, 1, 0
    .dword 0xffffffffb48fa000, 0xffffffffa00b0ca7, 1, 0
    .dword 0xffffffff0a671964, 0xffffffff8a671964, 0, 0
    .dword 0xffffffffa5861dd9, 0xffffffffa5861dd8, 1, 0
    .dword 0xffffffff5a000020, 0xffffffffda000020, 0, 0
    .dword 0xffffffff36ffffff, 0xffffffff36ffffff, 1, 0
    .dword 0xffffffff78000002, 0xffffffff78000003, 1, 0
    .dword 0xffffffff6a800000, 0xffffffff6a800000, 1, 0
    .dword 0xffffffff237ffffd, 0xffffffffa37ffffd, 0, 0
    .dword 0xffffffffad065e73, 0xffffffff6da8701b, 1, 0
    .dword 0xffffffff85800000, 0xffffffffbbfffffe, 0, 0
    .dword 0xffffffffa7000080, 0xffffffffcc7ffffe, 0, 0
    .dword 0xffffffff3de41800, 0xffffffff3de41801, 1, 0
    .dword 0xffffffff7d002000, 0xffffffff7d002001, 1, 0
    .dword 0xffffffff4414f212, 0xffffffffc414f212, 0, 0
    .dword 0xffffffff64fffffe, 0xffffffffb8498800, 0, 0
    .dword 0xffffffff83ce9fe0, 0xffffffff83ce9fe0, 1, 0
    .dword 0xffffffff6a000000, 0xffffffff6a000000, 1, 0
    .dword 0xffffffffc3080000, 0xffffffffc3080001, 0, 0
    .dword 0xffffffffce9f4932, 0xffffffffce9f4932, 1, 0
    .dword 0xfffffffffa7ff000, 0xfffffffffa7ff000, 1, 0
    .dword 0xffffffff98b3f000, 0xffffffff98b3f001, 0, 0
    .dword 0xffffffffe6ffffff, 0xffffffffe6ffffff, 1, 0
    .dword 0xffffffff6b200000, 0xffffffff6b200000, 1, 0
    .dword 0xffffffffd9000000, 0xffffffffb37fffff, 1, 0
    .dword 0xffffffffb633d413, 0xffffffff3633d413, 1, 0
    .dword 0xffffffff14f54000, 0xffffffff14f54001, 1, 0
    .dword 0xffffffff52aa2e1c, 0xffffffffd2aa2e1c, 0, 0
    .dword 0xffffffffe56b0392, 0xffffffffe56b0393, 0, 0
    .dword 0xffffffffc97f0800, 0xffffffff497f0800, 1, 0
    .dword 0xffffffff99128800, 0xffffffff99128800, 1, 0
    .dword 0xffffffff297cecd8, 0xffffffffa97cecd8, 0, 0
    .dword 0xffffffffd5bc1c21, 0xffffffff537ffffe, 1, 0
    .dword 0xffffffff08800008, 0xffffffff08800009, 1, 0
    .dword 0xffffffff0ee52a7a, 0xffffffff0ee52a7a, 1, 0
    .dword 0xffffffff03f6e300, 0xffffffff03f6e301, 1, 0
    .dword 0xffffffffec7fffff, 0xffffffff6c7fffff, 1, 0
    .dword 0xffffffff3f44fed7, 0xffffffffe0ead000, 0, 0
    .dword 0xffffffff39000000, 0xffffffffff7ad219, 0, 0
    .dword 0xfffffffff5646000, 0xfffffffff5646001, 0, 0
    .dword 0xffffffffa0000800, 0xffffffff85fa09a3, 1, 0
    .dword 0xfffffffffd7ffffe, 0xffffffffd0a03478, 1, 0
    .dword 0xffffffff411f338d, 0xffffffffc11f338d, 0, 0
    .dword 0xffffffff7594872c, 0xffffffff7594872c, 1, 0
    .dword 0xffffffff5a1535f5, 0xffffffff5a1535f4, 0, 0
    .dword 0xffffffffb1fffffe, 0xffffffffb1ffffff, 0, 0
    .dword 0xffffffff09ddb6ff, 0xffffffff09ddb6ff, 1, 0
    .dword 0xffffffff6e010000, 0xffffffff6e010001, 1, 0
