# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmv.h.x: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 80, 1, f13, 0, 0, fmv.h.x f13, x11
    FP_RUN 81, vectors_rne, 80, 1, f13, 3, 21, fmv.h.x f13, x11
    li x3, 161
    li x1, 0xff884af715302ea8
    csrw fcsr, x0
    fmv.h.x f0, x1
    CHECK_F f0, 0xffffffffffff2ea8
    CHECK_FLAGS 0
    li x3, 162
    li x22, 0x7d0fde67e5f6b
    csrw fcsr, x0
    fmv.h.x f31, x22
    CHECK_F f31, 0xffffffffffff5f6b
    CHECK_FLAGS 0
    li x3, 163
    li x5, 0xffffef802818915c
    csrw fcsr, x0
    fmv.h.x f5, x5
    CHECK_F f5, 0xffffffffffff915c
    CHECK_FLAGS 0
    li x3, 164
    li x6, 0xff6aced282ee8c51
    csrw fcsr, x0
    fmv.h.x f5, x6
    CHECK_F f5, 0xffffffffffff8c51
    CHECK_FLAGS 0
    li x3, 165
    li x6, 0xdd8fbd
    csrw fcsr, x0
    fmv.h.x f5, x6
    CHECK_F f5, 0xffffffffffff8fbd
    CHECK_FLAGS 0
    li x3, 166
    li x5, 0xfffffff65d613bb4
    csrw fcsr, x0
    fmv.h.x f5, x5
    CHECK_F f5, 0xffffffffffff3bb4
    CHECK_FLAGS 0
    li x3, 167
    li x7, 0x7ffffffffffffc00
    csrw fcsr, x0
    fmv.h.x f6, x7
    CHECK_F f6, 0xfffffffffffffc00
    CHECK_FLAGS 0
    li x3, 168
    li x15, 0xe4d7ca46bd84
    csrw fcsr, x0
    fmv.h.x f16, x15
    CHECK_F f16, 0xffffffffffffbd84
    CHECK_FLAGS 0
    li x3, 169
    li x16, 0xfffffffffffffffd
    csrw fcsr, x0
    fmv.h.x f15, x16
    CHECK_F f15, 0xfffffffffffffffd
    CHECK_FLAGS 0
    TEST_FP_OFF 170, fmv.h.x f13, x11
    TEST_FP_DIRTY 171, fmv.h.x f13, x11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0xffffffffffff0000, 0
    .dword 1, 0xffffffffffff0001, 0
    .dword 0xffffffffffffffff, 0xffffffffffffffff, 0
    .dword 2, 0xffffffffffff0002, 0
    .dword 0x8000000000000000, 0xffffffffffff0000, 0
    .dword 0x7fffffffffffffff, 0xffffffffffffffff, 0
    .dword 0x80000000, 0xffffffffffff0000, 0
    .dword 0x7fffffff, 0xffffffffffffffff, 0
    .dword 0xffffffff80000000, 0xffffffffffff0000, 0
    .dword 0xffffffff, 0xffffffffffffffff, 0
    .dword 0x100000000, 0xffffffffffff0000, 0
    .dword 0x1000001, 0xffffffffffff0001, 0
    .dword 0x2000002, 0xffffffffffff0002, 0
    .dword 0x2000006, 0xffffffffffff0006, 0
    .dword 0x20000000000001, 0xffffffffffff0001, 0
    .dword 0x40000000000002, 0xffffffffffff0002, 0
    .dword 0x40000000000006, 0xffffffffffff0006, 0
    .dword 0x7fffff80, 0xffffffffffffff80, 0
    .dword 0x7fffffc0, 0xffffffffffffffc0, 0
    .dword 0xffffff7f, 0xffffffffffffff7f, 0
    .dword 0x801, 0xffffffffffff0801, 0
    .dword 0x803, 0xffffffffffff0803, 0
    .dword 0xffe0, 0xffffffffffffffe0, 0
    .dword 0xffef, 0xffffffffffffffef, 0
    .dword 0xfff0, 0xfffffffffffffff0, 0
    .dword 0xffff, 0xffffffffffffffff, 0
    .dword 0x10000, 0xffffffffffff0000, 0
    .dword 0x7ffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0x7ffffffffffffe00, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffff400, 0xfffffffffffff400, 0
    .dword 0xffffff8000000000, 0xffffffffffff0000, 0
    .dword 0xffffff7fffffffff, 0xffffffffffffffff, 0
    .dword 0x2000002, 0xffffffffffff0002, 0
    .dword 0xffffffffffffffd3, 0xffffffffffffffd3, 0
    .dword 0x66b6b, 0xffffffffffff6b6b, 0
    .dword 0, 0xffffffffffff0000, 0
    .dword 0x17514c717342ee, 0xffffffffffff42ee, 0
    .dword 0x8dca870c161da, 0xffffffffffff61da, 0
    .dword 0xffffffffffff4941, 0xffffffffffff4941, 0
    .dword 0xffc6fe2296b86907, 0xffffffffffff6907, 0
    .dword 0x23c283f7a, 0xffffffffffff3f7a, 0
    .dword 0, 0xffffffffffff0000, 0
    .dword 0x7533, 0xffffffffffff7533, 0
    .dword 0x5c6764fbd3, 0xfffffffffffffbd3, 0
    .dword 2, 0xffffffffffff0002, 0
    .dword 0xfffffffffb3484d1, 0xffffffffffff84d1, 0
    .dword 0xfffffffff2d9c567, 0xffffffffffffc567, 0
    .dword 0x15ce14b43, 0xffffffffffff4b43, 0
    .dword 0xffffffffff207d45, 0xffffffffffff7d45, 0
    .dword 0x2000006, 0xffffffffffff0006, 0
    .dword 0x801, 0xffffffffffff0801, 0
    .dword 0xfffffe4d740796d6, 0xffffffffffff96d6, 0
    .dword 0xfff2510730714d97, 0xffffffffffff4d97, 0
    .dword 0x2000006, 0xffffffffffff0006, 0
    .dword 0xfffffffffd159e95, 0xffffffffffff9e95, 0
    .dword 0x14cd17, 0xffffffffffffcd17, 0
    .dword 0x7842038dd2c, 0xffffffffffffdd2c, 0
    .dword 0x386185df9fd4, 0xffffffffffff9fd4, 0
    .dword 0x38c85c156, 0xffffffffffffc156, 0
    .dword 0x42849848b174c9ee, 0xffffffffffffc9ee, 0
    .dword 0xfffd2225da34430b, 0xffffffffffff430b, 0
    .dword 0xe73905, 0xffffffffffff3905, 0
    .dword 1, 0xffffffffffff0001, 0
    .dword 0xffffff8000000000, 0xffffffffffff0000, 0
    .dword 0x787e2a, 0xffffffffffff7e2a, 0
    .dword 0x11379e99217bb7ea, 0xffffffffffffb7ea, 0
    .dword 0xfffff3753ad9abac, 0xffffffffffffabac, 0
    .dword 0x8000000000000000, 0xffffffffffff0000, 0
    .dword 0x34dec96c6, 0xffffffffffff96c6, 0
    .dword 0xfffffffffffffff8, 0xfffffffffffffff8, 0
    .dword 0x6d3c326feca, 0xfffffffffffffeca, 0
    .dword 0x48b049, 0xffffffffffffb049, 0
    .dword 0xc8, 0xffffffffffff00c8, 0
    .dword 0x480b, 0xffffffffffff480b, 0
    .dword 0x803, 0xffffffffffff0803, 0
    .dword 0x20b4, 0xffffffffffff20b4, 0
    .dword 0xe8659, 0xffffffffffff8659, 0
    .dword 0xffffffffffffffff, 0xffffffffffffffff, 0
    .dword 0xffffff7f, 0xffffffffffffff7f, 0
    .dword 0xfff0, 0xfffffffffffffff0, 0
