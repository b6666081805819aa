# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fltq.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, x10, 0, 0, .4byte 0xa0b55553
    FP_RUN 457, vectors_rne, 456, 2, x10, 3, 21, .4byte 0xa0b55553
    li x3, 913
    FP_SET f1, 0xffffffffa9ffffff
    FP_SET f2, 0xffffffff29ffffff
    csrw fcsr, x0
    .4byte 0xa020d053
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffff13000000
    FP_SET f29, 0xffffffff13000000
    csrw fcsr, x0
    .4byte 0xa1df5ed3
    CHECK x29, 0
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffff81f81000
    FP_SET f6, 0xffffffff01f81000
    csrw fcsr, x0
    .4byte 0xa062d2d3
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffff66d3f6f7
    FP_SET f5, 0xffffffff66d3f6f6
    csrw fcsr, x0
    .4byte 0xa05352d3
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffff66671d18
    FP_SET f7, 0xffffffff66671d19
    csrw fcsr, x0
    .4byte 0xa07352d3
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffff60d33800
    FP_SET f5, 0xffffffff60d33800
    csrw fcsr, x0
    .4byte 0xa052d2d3
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffff982b570a
    FP_SET f7, 0xffffffff982b570a
    csrw fcsr, x0
    .4byte 0xa073d353
    CHECK x6, 0
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffbfbc34cc
    FP_SET f0, 0xffffffff3fbc34cc
    csrw fcsr, x0
    .4byte 0xa007d853
    CHECK x16, 1
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffff3a000800
    FP_SET f31, 0xffffffffba000800
    csrw fcsr, x0
    .4byte 0xa1f857d3
    CHECK x15, 0
    CHECK_FLAGS 0
    TEST_FP_OFF 922, .4byte 0xa0b55553
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff00000000, 0xffffffff00000001, 1, 0
    .dword 0xffffffff00000000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff00000000, 0xffffffff00800000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff00000000, 0xffffffff80000000, 0, 0
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
    .dword 0xffffffff00000001, 0xffffffff00000001, 0, 0
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
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 0, 0
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
    .dword 0xffffffff00800000, 0xffffffff00800000, 0, 0
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
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0, 0
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
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 0, 0
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
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0, 0
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
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0, 0
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
    .dword 0xffffffff80000000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff80000000, 0xffffffff00000001, 1, 0
    .dword 0xffffffff80000000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff80000000, 0xffffffff00800000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff80000000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff80000000, 0xffffffff80000000, 0, 0
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
    .dword 0xffffffff80000001, 0xffffffff80000001, 0, 0
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
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 0, 0
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
    .dword 0xffffffff80800000, 0xffffffff80800000, 0, 0
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
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0, 0
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
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 0, 0
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
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0, 0
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
    .dword 0xffffffffff800000, 0xffffffffff800000, 0, 0
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
    .dword 0x37865d5f96792ff2, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff3f800000, 0x3f800000, 0, 0
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0, 0
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0, 0
    .dword 0xffffffff3f800000, 0x6f8b09abdbec83b8, 0, 0
    .dword 0xffffffff6864d58e, 0xffffffff6864d58f, 1, 0
    .dword 0xffffffffcf800020, 0xffffffffcf800020, 0, 0
    .dword 0xffffffff8effffff, 0xffffffff0bffffff, 1, 0
    .dword 0xffffffff69000000, 0xffffffff69000001, 1, 0
    .dword 0xffffffffa2311340, 0xffffffffa2311340, 0, 0
    .dword 0xffffffff8a82d124, 0xffffffff0a82d124, 1, 0
    .dword 0xffffffff9dd20a10, 0xffffffff9dd20a10, 0, 0
    .dword 0xffffffff20008000, 0xffffffff20008001, 1, 0
    .dword 0xffffffff0cfffffd, 0xffffffffbb000080, 0, 0
    .dword 0xffffffff6c27d433, 0xffffffffec27d433, 0, 0
    .dword 0xffffffffee800000, 0xffffffff5b7fffff, 1, 0
    .dword 0xffffffff487fffff, 0xffffffff487fffff, 0, 0
    .dword 0xffffffff8f000000, 0xffffffffc85537cf, 0, 0
    .dword 0xffffffff41234212, 0xffffffff41234213, 1, 0
    .dword 0xffffffff4a232800, 0xffffffffe2800000, 0, 0
    .dword 0xffffffff4e0dfadd, 0xffffffffa0800000, 0, 0
    .dword 0xffffffff2cf56c36, 0xffffffffacf56c36, 0, 0
    .dword 0xffffffff18000100, 0xffffffff18000101, 1, 0
    .dword 0xffffffff2ec19dc3, 0xffffffffaec19dc3, 0, 0
    .dword 0xffffffffd3675800, 0xffffffff53675800, 1, 0
    .dword 0xffffffff91040000, 0xffffffff91040001, 0, 0
    .dword 0xffffffff6a6bde99, 0xffffffff6a6bde99, 0, 0
    .dword 0xffffffffd47ffffe, 0xffffffffd47fffff, 0, 0
    .dword 0xffffffffe3a251b1, 0xffffffffe6ff1800, 0, 0
    .dword 0xffffffffa1800200, 0xffffffffa1800200, 0, 0
    .dword 0xffffffff66307800, 0xffffffff66307800, 0, 0
    .dword 0xffffffff0386520b, 0xffffffff0386520b, 0, 0
    .dword 0xffffffffec7ffffe, 0xffffffff6c7ffffe, 1, 0
    .dword 0xffffffffee040000, 0xffffffffee040001, 0, 0
    .dword 0xffffffffc1880000, 0xffffffffe3b29d09, 0, 0
    .dword 0xffffffff37840000, 0xffffffff37840000, 0, 0
    .dword 0xffffffffe72239fc, 0xffffffffe72239fd, 0, 0
    .dword 0xffffffff6d7ffffe, 0xffffffffed7ffffe, 0, 0
    .dword 0xffffffff047ffffe, 0xffffffff0bfffffe, 1, 0
    .dword 0xffffffffbdfffffe, 0xffffffffbdffffff, 0, 0
    .dword 0xffffffff21c23800, 0xffffffff06000000, 0, 0
    .dword 0xffffffff34000000, 0xffffffff34000001, 1, 0
    .dword 0xffffffffaafffffd, 0xfffffffffe000000, 0, 0
    .dword 0xffffffff49000000, 0xffffffff49000000, 0, 0
    .dword 0xffffffffb0000002, 0xffffffffb0000002, 0, 0
    .dword 0xffffffffb8000000, 0xffffffff38000000, 1, 0
    .dword 0xffffffffdf706cc3, 0xffffffff9e800000, 1, 0
    .dword 0xffffffff55800000, 0xfffffffff2ba5800, 0, 0
    .dword 0xffffffff5d000040, 0xffffffff5d000040, 0, 0
    .dword 0xffffffff99080000, 0xffffffff19080000, 1, 0
    .dword 0xffffffff8e197800, 0xffffffff8e197801, 0, 0
    .dword 0xffffffff022ff2ca, 0xffffffff022ff2ca, 0, 0
    .dword 0xffffffff2efffffe, 0xffffffffaefffffe, 0, 0
