# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmv.w.x: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 80, 1, f13, 0, 0, fmv.w.x f13, x11
    FP_RUN 81, vectors_rne, 80, 1, f13, 3, 21, fmv.w.x f13, x11
    li x3, 161
    li x1, 0xab1c4
    csrw fcsr, x0
    fmv.w.x f0, x1
    CHECK_F f0, 0xffffffff000ab1c4
    CHECK_FLAGS 0
    li x3, 162
    li x22, 0xffffff7f
    csrw fcsr, x0
    fmv.w.x f31, x22
    CHECK_F f31, 0xffffffffffffff7f
    CHECK_FLAGS 0
    li x3, 163
    li x5, 0x10000
    csrw fcsr, x0
    fmv.w.x f5, x5
    CHECK_F f5, 0xffffffff00010000
    CHECK_FLAGS 0
    li x3, 164
    li x6, 0xbf9a9272570ede9
    csrw fcsr, x0
    fmv.w.x f5, x6
    CHECK_F f5, 0xffffffff2570ede9
    CHECK_FLAGS 0
    li x3, 165
    li x6, 0xfffffffffffff400
    csrw fcsr, x0
    fmv.w.x f5, x6
    CHECK_F f5, 0xfffffffffffff400
    CHECK_FLAGS 0
    li x3, 166
    li x5, 0xff94cd33758a8957
    csrw fcsr, x0
    fmv.w.x f5, x5
    CHECK_F f5, 0xffffffff758a8957
    CHECK_FLAGS 0
    li x3, 167
    li x7, 0xffff
    csrw fcsr, x0
    fmv.w.x f6, x7
    CHECK_F f6, 0xffffffff0000ffff
    CHECK_FLAGS 0
    li x3, 168
    li x15, 0x8fbc43ae46f7ae0
    csrw fcsr, x0
    fmv.w.x f16, x15
    CHECK_F f16, 0xffffffffe46f7ae0
    CHECK_FLAGS 0
    li x3, 169
    li x16, 0xffffffffff75521e
    csrw fcsr, x0
    fmv.w.x f15, x16
    CHECK_F f15, 0xffffffffff75521e
    CHECK_FLAGS 0
    TEST_FP_OFF 170, fmv.w.x f13, x11
    TEST_FP_DIRTY 171, fmv.w.x f13, x11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0xffffffff00000000, 0
    .dword 1, 0xffffffff00000001, 0
    .dword 0xffffffffffffffff, 0xffffffffffffffff, 0
    .dword 2, 0xffffffff00000002, 0
    .dword 0x8000000000000000, 0xffffffff00000000, 0
    .dword 0x7fffffffffffffff, 0xffffffffffffffff, 0
    .dword 0x80000000, 0xffffffff80000000, 0
    .dword 0x7fffffff, 0xffffffff7fffffff, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff, 0xffffffffffffffff, 0
    .dword 0x100000000, 0xffffffff00000000, 0
    .dword 0x1000001, 0xffffffff01000001, 0
    .dword 0x2000002, 0xffffffff02000002, 0
    .dword 0x2000006, 0xffffffff02000006, 0
    .dword 0x20000000000001, 0xffffffff00000001, 0
    .dword 0x40000000000002, 0xffffffff00000002, 0
    .dword 0x40000000000006, 0xffffffff00000006, 0
    .dword 0x7fffff80, 0xffffffff7fffff80, 0
    .dword 0x7fffffc0, 0xffffffff7fffffc0, 0
    .dword 0xffffff7f, 0xffffffffffffff7f, 0
    .dword 0x801, 0xffffffff00000801, 0
    .dword 0x803, 0xffffffff00000803, 0
    .dword 0xffe0, 0xffffffff0000ffe0, 0
    .dword 0xffef, 0xffffffff0000ffef, 0
    .dword 0xfff0, 0xffffffff0000fff0, 0
    .dword 0xffff, 0xffffffff0000ffff, 0
    .dword 0x10000, 0xffffffff00010000, 0
    .dword 0x7ffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0x7ffffffffffffe00, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffff400, 0xfffffffffffff400, 0
    .dword 0xffffff8000000000, 0xffffffff00000000, 0
    .dword 0xffffff7fffffffff, 0xffffffffffffffff, 0
    .dword 0xffff, 0xffffffff0000ffff, 0
    .dword 0xffffff47d3166bf8, 0xffffffffd3166bf8, 0
    .dword 0xd6d56a0b, 0xffffffffd6d56a0b, 0
    .dword 0xed5277f27cd3, 0xffffffff77f27cd3, 0
    .dword 0xfff0, 0xffffffff0000fff0, 0
    .dword 0xc3ba8d8e03ff, 0xffffffff8d8e03ff, 0
    .dword 0xffffffffe127d7e1, 0xffffffffe127d7e1, 0
    .dword 0xdd2f5a41bd859, 0xffffffffa41bd859, 0
    .dword 0x40000000000006, 0xffffffff00000006, 0
    .dword 1, 0xffffffff00000001, 0
    .dword 0xffe0, 0xffffffff0000ffe0, 0
    .dword 0xffffff7fffffffff, 0xffffffffffffffff, 0
    .dword 0xf2a8546f1a, 0xffffffffa8546f1a, 0
    .dword 0xffffffffffffffb5, 0xffffffffffffffb5, 0
    .dword 0x1c18, 0xffffffff00001c18, 0
    .dword 0x8000000000000000, 0xffffffff00000000, 0
    .dword 0x7fffffff, 0xffffffff7fffffff, 0
    .dword 0x2080b1241a, 0xffffffff80b1241a, 0
    .dword 1, 0xffffffff00000001, 0
    .dword 0x14df, 0xffffffff000014df, 0
    .dword 0x1bb08391ad5ddd11, 0xffffffffad5ddd11, 0
    .dword 0x7fffffff, 0xffffffff7fffffff, 0
    .dword 0xfffffffff5cd1f6b, 0xfffffffff5cd1f6b, 0
    .dword 0xe719acfc8619c3fb, 0xffffffff8619c3fb, 0
    .dword 0xffef, 0xffffffff0000ffef, 0
    .dword 2, 0xffffffff00000002, 0
    .dword 0x7a, 0xffffffff0000007a, 0
    .dword 0xf9368a184de1f7e6, 0xffffffff4de1f7e6, 0
    .dword 0x8c9efe734345, 0xfffffffffe734345, 0
    .dword 0xb223c661b, 0xffffffff223c661b, 0
    .dword 0xffffffff, 0xffffffffffffffff, 0
    .dword 0xffca1247fafa5820, 0xfffffffffafa5820, 0
    .dword 0xffef8f10beabb03d, 0xffffffffbeabb03d, 0
    .dword 0x9a5, 0xffffffff000009a5, 0
    .dword 0xffffff7fffffffff, 0xffffffffffffffff, 0
    .dword 0xfffffffffffff651, 0xfffffffffffff651, 0
    .dword 0xffffffffffffffff, 0xffffffffffffffff, 0
    .dword 1, 0xffffffff00000001, 0
    .dword 0xca2707a54203c, 0xffffffff7a54203c, 0
    .dword 0x2cfb77dd85, 0xfffffffffb77dd85, 0
    .dword 0x3ee532dc, 0xffffffff3ee532dc, 0
    .dword 0x20ff8ad81bb, 0xfffffffff8ad81bb, 0
    .dword 0x317447db, 0xffffffff317447db, 0
    .dword 0x991a5e5b0c792, 0xffffffffe5b0c792, 0
    .dword 0x766ccbe, 0xffffffff0766ccbe, 0
    .dword 0xfffffff0d911e785, 0xffffffffd911e785, 0
    .dword 0xffffffffffd66cc8, 0xffffffffffd66cc8, 0
    .dword 0x2d0c5, 0xffffffff0002d0c5, 0
