# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmv.d.x: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 80, 1, f13, 0, 0, fmv.d.x f13, x11
    FP_RUN 81, vectors_rne, 80, 1, f13, 3, 21, fmv.d.x f13, x11
    li x3, 161
    li x1, 0x1000001
    csrw fcsr, x0
    fmv.d.x f0, x1
    CHECK_F f0, 0x1000001
    CHECK_FLAGS 0
    li x3, 162
    li x22, 0xffe700965134cbec
    csrw fcsr, x0
    fmv.d.x f31, x22
    CHECK_F f31, 0xffe700965134cbec
    CHECK_FLAGS 0
    li x3, 163
    li x5, 0x36df51
    csrw fcsr, x0
    fmv.d.x f5, x5
    CHECK_F f5, 0x36df51
    CHECK_FLAGS 0
    li x3, 164
    li x6, 0x7fffffc0
    csrw fcsr, x0
    fmv.d.x f5, x6
    CHECK_F f5, 0x7fffffc0
    CHECK_FLAGS 0
    li x3, 165
    li x6, 0xf1
    csrw fcsr, x0
    fmv.d.x f5, x6
    CHECK_F f5, 0xf1
    CHECK_FLAGS 0
    li x3, 166
    li x5, 0x123
    csrw fcsr, x0
    fmv.d.x f5, x5
    CHECK_F f5, 0x123
    CHECK_FLAGS 0
    li x3, 167
    li x7, 0x79ced7b0
    csrw fcsr, x0
    fmv.d.x f6, x7
    CHECK_F f6, 0x79ced7b0
    CHECK_FLAGS 0
    li x3, 168
    li x15, 0x1edf388f2
    csrw fcsr, x0
    fmv.d.x f16, x15
    CHECK_F f16, 0x1edf388f2
    CHECK_FLAGS 0
    li x3, 169
    li x16, 0x3574df2b3ee08a90
    csrw fcsr, x0
    fmv.d.x f15, x16
    CHECK_F f15, 0x3574df2b3ee08a90
    CHECK_FLAGS 0
    TEST_FP_OFF 170, fmv.d.x f13, x11
    TEST_FP_DIRTY 171, fmv.d.x f13, x11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0
    .dword 1, 1, 0
    .dword 0xffffffffffffffff, 0xffffffffffffffff, 0
    .dword 2, 2, 0
    .dword 0x8000000000000000, 0x8000000000000000, 0
    .dword 0x7fffffffffffffff, 0x7fffffffffffffff, 0
    .dword 0x80000000, 0x80000000, 0
    .dword 0x7fffffff, 0x7fffffff, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff, 0xffffffff, 0
    .dword 0x100000000, 0x100000000, 0
    .dword 0x1000001, 0x1000001, 0
    .dword 0x2000002, 0x2000002, 0
    .dword 0x2000006, 0x2000006, 0
    .dword 0x20000000000001, 0x20000000000001, 0
    .dword 0x40000000000002, 0x40000000000002, 0
    .dword 0x40000000000006, 0x40000000000006, 0
    .dword 0x7fffff80, 0x7fffff80, 0
    .dword 0x7fffffc0, 0x7fffffc0, 0
    .dword 0xffffff7f, 0xffffff7f, 0
    .dword 0x801, 0x801, 0
    .dword 0x803, 0x803, 0
    .dword 0xffe0, 0xffe0, 0
    .dword 0xffef, 0xffef, 0
    .dword 0xfff0, 0xfff0, 0
    .dword 0xffff, 0xffff, 0
    .dword 0x10000, 0x10000, 0
    .dword 0x7ffffffffffffc00, 0x7ffffffffffffc00, 0
    .dword 0x7ffffffffffffe00, 0x7ffffffffffffe00, 0
    .dword 0xfffffffffffff400, 0xfffffffffffff400, 0
    .dword 0xffffff8000000000, 0xffffff8000000000, 0
    .dword 0xffffff7fffffffff, 0xffffff7fffffffff, 0
    .dword 0xfffffffffffffffe, 0xfffffffffffffffe, 0
    .dword 0xffffffffffffffff, 0xffffffffffffffff, 0
    .dword 0xffffffcfe18e9c90, 0xffffffcfe18e9c90, 0
    .dword 1, 1, 0
    .dword 0x50aae3f7385, 0x50aae3f7385, 0
    .dword 0x3f3fb2fa6ad, 0x3f3fb2fa6ad, 0
    .dword 0x3d3434, 0x3d3434, 0
    .dword 0x778ca, 0x778ca, 0
    .dword 0x71fa9b3e34fb282, 0x71fa9b3e34fb282, 0
    .dword 0xad2d89, 0xad2d89, 0
    .dword 0x7ffffffffffffe00, 0x7ffffffffffffe00, 0
    .dword 0x7dd, 0x7dd, 0
    .dword 0xfface8c76dc6ec5e, 0xfface8c76dc6ec5e, 0
    .dword 0x7e1e1, 0x7e1e1, 0
    .dword 0x8000000000000000, 0x8000000000000000, 0
    .dword 0xffff9e749cfb0008, 0xffff9e749cfb0008, 0
    .dword 0xfffffffffffff400, 0xfffffffffffff400, 0
    .dword 2, 2, 0
    .dword 0x28e9b, 0x28e9b, 0
    .dword 0x2000002, 0x2000002, 0
    .dword 0, 0, 0
    .dword 0x25, 0x25, 0
    .dword 0x3f195, 0x3f195, 0
    .dword 0xa16ebcbf30a1714, 0xa16ebcbf30a1714, 0
    .dword 0x3ae1b, 0x3ae1b, 0
    .dword 0x6d9, 0x6d9, 0
    .dword 0x1204380eb1, 0x1204380eb1, 0
    .dword 0xffffff8000000000, 0xffffff8000000000, 0
    .dword 0xffffffffffe02834, 0xffffffffffe02834, 0
    .dword 0xfffffffffffff400, 0xfffffffffffff400, 0
    .dword 0x217323c6a16b3, 0x217323c6a16b3, 0
    .dword 0x9b6, 0x9b6, 0
    .dword 0xfffffffffffffffe, 0xfffffffffffffffe, 0
    .dword 0xfffffe9414fbbc08, 0xfffffe9414fbbc08, 0
    .dword 0xfffffffffee6f09e, 0xfffffffffee6f09e, 0
    .dword 0xffffffff5d077292, 0xffffffff5d077292, 0
    .dword 0x100000000, 0x100000000, 0
    .dword 0x7fffffffffffffff, 0x7fffffffffffffff, 0
    .dword 2, 2, 0
    .dword 0xfffffffffffffff1, 0xfffffffffffffff1, 0
    .dword 0x4ca87edf, 0x4ca87edf, 0
    .dword 0x9ad6d6b26efe, 0x9ad6d6b26efe, 0
    .dword 0xfffe547939b49c59, 0xfffe547939b49c59, 0
    .dword 0x1d19d4d51ce0e0f4, 0x1d19d4d51ce0e0f4, 0
    .dword 0xffffffb496f82711, 0xffffffb496f82711, 0
    .dword 0xf4d8a, 0xf4d8a, 0
    .dword 0x1000001, 0x1000001, 0
    .dword 0xfc, 0xfc, 0
