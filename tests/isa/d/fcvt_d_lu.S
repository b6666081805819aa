# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.d.lu: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 21, 1, f13, 2, 0, fcvt.d.lu f13, x11, rne
    FP_RUN 22, vectors_rne, 21, 1, f13, 0, 10, fcvt.d.lu f13, x11, dyn
    FP_RUN 43, vectors_rtz, 21, 1, f13, 3, 0, fcvt.d.lu f13, x11, rtz
    FP_RUN 64, vectors_rtz, 21, 1, f13, 1, 10, fcvt.d.lu f13, x11, dyn
    FP_RUN 85, vectors_rdn, 20, 1, f13, 4, 0, fcvt.d.lu f13, x11, rdn
    FP_RUN 105, vectors_rdn, 20, 1, f13, 2, 10, fcvt.d.lu f13, x11, dyn
    FP_RUN 125, vectors_rup, 20, 1, f13, 0, 0, fcvt.d.lu f13, x11, rup
    FP_RUN 145, vectors_rup, 20, 1, f13, 3, 10, fcvt.d.lu f13, x11, dyn
    FP_RUN 165, vectors_rmm, 20, 1, f13, 1, 0, fcvt.d.lu f13, x11, rmm
    FP_RUN 185, vectors_rmm, 20, 1, f13, 4, 10, fcvt.d.lu f13, x11, dyn
    li x3, 205
    li x1, 0x1910b0dc71
    csrw fcsr, x0
    fcvt.d.lu f0, x1, dyn
    CHECK_F f0, 0x423910b0dc710000
    CHECK_FLAGS 0
    li x3, 206
    li x22, 0xfff6abe5ee3bb9c7
    csrw fcsr, x0
    fcvt.d.lu f31, x22, dyn
    CHECK_F f31, 0x43effed57cbdc777
    CHECK_FLAGS 1
    li x3, 207
    li x5, 0x2000006
    csrw fcsr, x0
    fcvt.d.lu f5, x5, dyn
    CHECK_F f5, 0x4180000030000000
    CHECK_FLAGS 0
    li x3, 208
    li x6, 0x977
    csrw fcsr, x0
    fcvt.d.lu f5, x6, dyn
    CHECK_F f5, 0x40a2ee0000000000
    CHECK_FLAGS 0
    li x3, 209
    li x6, 0xf4fc4c04
    csrw fcsr, x0
    fcvt.d.lu f5, x6, dyn
    CHECK_F f5, 0x41ee9f8980800000
    CHECK_FLAGS 0
    li x3, 210
    li x5, 0x19a40c0fb5c59813
    csrw fcsr, x0
    fcvt.d.lu f5, x5, dyn
    CHECK_F f5, 0x43b9a40c0fb5c598
    CHECK_FLAGS 1
    li x3, 211
    li x7, 0xe93efa1a7aa5144f
    csrw fcsr, x0
    fcvt.d.lu f6, x7, dyn
    CHECK_F f6, 0x43ed27df434f54a3
    CHECK_FLAGS 1
    li x3, 212
    li x15, 0xa7ee0702
    csrw fcsr, x0
    fcvt.d.lu f16, x15, dyn
    CHECK_F f16, 0x41e4fdc0e0400000
    CHECK_FLAGS 0
    li x3, 213
    li x16, 3
    csrw fcsr, x0
    fcvt.d.lu f15, x16, dyn
    CHECK_F f15, 0x4008000000000000
    CHECK_FLAGS 0
    TEST_FP_OFF 214, fcvt.d.lu f13, x11, dyn
    TEST_FP_DIRTY 215, fcvt.d.lu f13, x11, dyn
    TEST_ILLEGAL 216, 0xd235d6d3
    TEST_ILLEGAL 217, 0xd235e6d3
    TEST_BAD_FRM 218, 5, fcvt.d.lu f13, x11, dyn
    TEST_BAD_FRM 219, 6, fcvt.d.lu f13, x11, dyn
    TEST_BAD_FRM 220, 7, fcvt.d.lu f13, x11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0
    .dword 0x7fffffffffffffff, 0x43e0000000000000, 1
    .dword 0x100000000, 0x41f0000000000000, 0
    .dword 0x40000000000002, 0x4350000000000000, 1
    .dword 0x801, 0x40a0020000000000, 0
    .dword 0xffff, 0x40efffe000000000, 0
    .dword 0xffffff8000000000, 0x43effffff0000000, 0
    .dword 0xffffffffffffdfad, 0x43effffffffffffc, 1
    .dword 0xfffffffffffffe19, 0x43f0000000000000, 1
    .dword 0x6cca4a317eb, 0x429b32928c5fac00, 0
    .dword 0xffffffffffffff98, 0x43f0000000000000, 1
    .dword 0xfffffffffffff400, 0x43effffffffffffe, 1
    .dword 0x35d, 0x408ae80000000000, 0
    .dword 0xab06e, 0x412560dc00000000, 0
    .dword 0xfff8a852b6c2e884, 0x43efff150a56d85d, 1
    .dword 0xfffffffffffffffb, 0x43f0000000000000, 1
    .dword 1, 0x3ff0000000000000, 0
    .dword 0x10546, 0x40f0546000000000, 0
    .dword 0xffffffffffffff6f, 0x43f0000000000000, 1
    .dword 0xffffffffffffef5d, 0x43effffffffffffe, 1
    .dword 0xfffffffffffffff8, 0x43f0000000000000, 1
vectors_rtz:
    .dword 1, 0x3ff0000000000000, 0
    .dword 0x80000000, 0x41e0000000000000, 0
    .dword 0x1000001, 0x4170000010000000, 0
    .dword 0x40000000000006, 0x4350000000000001, 1
    .dword 0x803, 0x40a0060000000000, 0
    .dword 0x10000, 0x40f0000000000000, 0
    .dword 0xffffff7fffffffff, 0x43efffffefffffff, 1
    .dword 0x98698392945af6fd, 0x43e30d3072528b5e, 1
    .dword 0x17bbb7a496ce, 0x42b7bbb7a496ce00, 0
    .dword 0x13ffeda, 0x4173ffeda0000000, 0
    .dword 0x16b90bf7dd9, 0x4276b90bf7dd9000, 0
    .dword 0x3b9ff71ee6500ae, 0x438dcffb8f732805, 1
    .dword 0xffffffff, 0x41efffffffe00000, 0
    .dword 0x148819e4ace9, 0x42b48819e4ace900, 0
    .dword 0xffef, 0x40effde000000000, 0
    .dword 0x562, 0x4095880000000000, 0
    .dword 0xffffffffffffffb5, 0x43efffffffffffff, 1
    .dword 0xfffffffffffff9a5, 0x43efffffffffffff, 1
    .dword 0x2000006, 0x4180000030000000, 0
    .dword 0x64b1907ecf, 0x42592c641fb3c000, 0
    .dword 0x801, 0x40a0020000000000, 0
vectors_rdn:
    .dword 0xffffffffffffffff, 0x43efffffffffffff, 1
    .dword 0x7fffffff, 0x41dfffffffc00000, 0
    .dword 0x2000002, 0x4180000010000000, 0
    .dword 0x7fffff80, 0x41dfffffe0000000, 0
    .dword 0xffe0, 0x40effc0000000000, 0
    .dword 0x7ffffffffffffc00, 0x43dfffffffffffff, 0
    .dword 0x7ffffffffffffe00, 0x43dfffffffffffff, 1
    .dword 0x19d77480, 0x41b9d77480000000, 0
    .dword 0x803, 0x40a0060000000000, 0
    .dword 0xfffffffffbddfb86, 0x43efffffffff7bbf, 1
    .dword 0x4c43f5ba, 0x41d310fd6e800000, 0
    .dword 0, 0, 0
    .dword 0x2ab5254, 0x41855a92a0000000, 0
    .dword 1, 0x3ff0000000000000, 0
    .dword 0x40000000000002, 0x4350000000000000, 1
    .dword 0xfffffffffec33e97, 0x43efffffffffd867, 1
    .dword 0xfb550bce, 0x41ef6aa179c00000, 0
    .dword 0xa6b18b1, 0x41a4d63162000000, 0
    .dword 0x1e349487f1e4, 0x42be349487f1e400, 0
    .dword 0x2a606d1c406, 0x428530368e203000, 0
vectors_rup:
    .dword 2, 0x4000000000000000, 0
    .dword 0xffffffff80000000, 0x43effffffff00000, 0
    .dword 0x2000006, 0x4180000030000000, 0
    .dword 0x7fffffc0, 0x41dffffff0000000, 0
    .dword 0xffef, 0x40effde000000000, 0
    .dword 0x7ffffffffffffe00, 0x43e0000000000000, 1
    .dword 0xe, 0x402c000000000000, 0
    .dword 0x14377beb, 0x41b4377beb000000, 0
    .dword 0xb6f0086, 0x41a6de010c000000, 0
    .dword 0xffe0, 0x40effc0000000000, 0
    .dword 0x2000006, 0x4180000030000000, 0
    .dword 0xa7a6133cd0add35b, 0x43e4f4c2679a15bb, 1
    .dword 0x8f78ff, 0x4161ef1fe0000000, 0
    .dword 0xfffffffe31bae41f, 0x43efffffffc6375d, 1
    .dword 0x13, 0x4033000000000000, 0
    .dword 0xffffffff80000000, 0x43effffffff00000, 0
    .dword 0xffffffffffffff99, 0x43f0000000000000, 1
    .dword 0xffffff7f, 0x41efffffefe00000, 0
    .dword 0x299ab1, 0x4144cd5880000000, 0
    .dword 0xfffffffffffff400, 0x43efffffffffffff, 1
vectors_rmm:
    .dword 0x8000000000000000, 0x43e0000000000000, 0
    .dword 0xffffffff, 0x41efffffffe00000, 0
    .dword 0x20000000000001, 0x4340000000000001, 1
    .dword 0xffffff7f, 0x41efffffefe00000, 0
    .dword 0xfff0, 0x40effe0000000000, 0
    .dword 0xfffffffffffff400, 0x43efffffffffffff, 1
    .dword 0x801, 0x40a0020000000000, 0
    .dword 0x40000000000006, 0x4350000000000002, 1
    .dword 0xffffffffffc35886, 0x43effffffffff86b, 1
    .dword 0xffffffffffff09ee, 0x43efffffffffffe1, 1
    .dword 0xffff, 0x40efffe000000000, 0
    .dword 0x98f70706c086a, 0x43231ee0e0d810d4, 0
    .dword 0xf42fb8, 0x416e85f700000000, 0
    .dword 0x693dd3df0, 0x421a4f74f7c00000, 0
    .dword 0xfffffffffffd1903, 0x43efffffffffffa3, 1
    .dword 0x62c3b5a6, 0x41d8b0ed69800000, 0
    .dword 0x6ec169775aca57, 0x435bb05a5dd6b296, 1
    .dword 0xffffff7fffffffff, 0x43effffff0000000, 1
    .dword 0x2351fb94, 0x41c1a8fdca000000, 0
    .dword 0x438a324205ef4, 0x4310e28c90817bd0, 0
