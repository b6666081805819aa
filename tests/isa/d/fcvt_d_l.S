# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.d.l: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 21, 1, f13, 1, 0, fcvt.d.l f13, x11, rne
    FP_RUN 22, vectors_rne, 21, 1, f13, 0, 10, fcvt.d.l f13, x11, dyn
    FP_RUN 43, vectors_rtz, 21, 1, f13, 2, 0, fcvt.d.l f13, x11, rtz
    FP_RUN 64, vectors_rtz, 21, 1, f13, 1, 10, fcvt.d.l f13, x11, dyn
    FP_RUN 85, vectors_rdn, 20, 1, f13, 3, 0, fcvt.d.l f13, x11, rdn
    FP_RUN 105, vectors_rdn, 20, 1, f13, 2, 10, fcvt.d.l f13, x11, dyn
    FP_RUN 125, vectors_rup, 20, 1, f13, 4, 0, fcvt.d.l f13, x11, rup
    FP_RUN 145, vectors_rup, 20, 1, f13, 3, 10, fcvt.d.l f13, x11, dyn
    FP_RUN 165, vectors_rmm, 20, 1, f13, 0, 0, fcvt.d.l f13, x11, rmm
    FP_RUN 185, vectors_rmm, 20, 1, f13, 4, 10, fcvt.d.l f13, x11, dyn
    li x3, 205
    li x1, 0x2531f
    csrw fcsr, x0
    fcvt.d.l f0, x1, dyn
    CHECK_F f0, 0x410298f800000000
    CHECK_FLAGS 0
    li x3, 206
    li x22, 0x27eaa479f
    csrw fcsr, x0
    fcvt.d.l f31, x22, dyn
    CHECK_F f31, 0x4203f5523cf80000
    CHECK_FLAGS 0
    li x3, 207
    li x5, 0x38b
    csrw fcsr, x0
    fcvt.d.l f5, x5, dyn
    CHECK_F f5, 0x408c580000000000
    CHECK_FLAGS 0
    li x3, 208
    li x6, 0x7fffff80
    csrw fcsr, x0
    fcvt.d.l f5, x6, dyn
    CHECK_F f5, 0x41dfffffe0000000
    CHECK_FLAGS 0
    li x3, 209
    li x6, 0x80000000
    csrw fcsr, x0
    fcvt.d.l f5, x6, dyn
    CHECK_F f5, 0x41e0000000000000
    CHECK_FLAGS 0
    li x3, 210
    li x5, 0x3d0a69a2ff9fc90
    csrw fcsr, x0
    fcvt.d.l f5, x5, dyn
    CHECK_F f5, 0x438e8534d17fcfe4
    CHECK_FLAGS 1
    li x3, 211
    li x7, 0x47d
    csrw fcsr, x0
    fcvt.d.l f6, x7, dyn
    CHECK_F f6, 0x4091f40000000000
    CHECK_FLAGS 0
    li x3, 212
    li x15, 0xfffffeb57d62a1e1
    csrw fcsr, x0
    fcvt.d.l f16, x15, dyn
    CHECK_F f16, 0xc274a829d5e1f000
    CHECK_FLAGS 0
    li x3, 213
    li x16, 0
    csrw fcsr, x0
    fcvt.d.l f15, x16, dyn
    CHECK_F f15, 0
    CHECK_FLAGS 0
    TEST_FP_OFF 214, fcvt.d.l f13, x11, dyn
    TEST_FP_DIRTY 215, fcvt.d.l f13, x11, dyn
    TEST_ILLEGAL 216, 0xd225d6d3
    TEST_ILLEGAL 217, 0xd225e6d3
    TEST_BAD_FRM 218, 5, fcvt.d.l f13, x11, dyn
    TEST_BAD_FRM 219, 6, fcvt.d.l f13, x11, dyn
    TEST_BAD_FRM 220, 7, fcvt.d.l f13, x11, dyn
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
    .dword 0xffffff8000000000, 0xc260000000000000, 0
    .dword 0x8e23c90f48ed43, 0x4361c47921e91da8, 1
    .dword 0x2f035be, 0x418781adf0000000, 0
    .dword 0xe8334, 0x412d066800000000, 0
    .dword 0x239a4d106481f136, 0x43c1cd26883240f9, 1
    .dword 0xedee, 0x40edbdc000000000, 0
    .dword 0xffef, 0x40effde000000000, 0
    .dword 0x7fffffff, 0x41dfffffffc00000, 0
    .dword 0xdf225ca1455, 0x42abe44b9428aa00, 0
    .dword 0x328371902ecfa2, 0x434941b8c81767d1, 0
    .dword 0xb21385e2f01b4, 0x43264270bc5e0368, 0
    .dword 0xfff0, 0x40effe0000000000, 0
    .dword 0x1a2, 0x407a200000000000, 0
    .dword 0xffff, 0x40efffe000000000, 0
    .dword 0x4505aedd1ccc25e8, 0x43d1416bb7473309, 1
vectors_rtz:
    .dword 1, 0x3ff0000000000000, 0
    .dword 0x80000000, 0x41e0000000000000, 0
    .dword 0x1000001, 0x4170000010000000, 0
    .dword 0x40000000000006, 0x4350000000000001, 1
    .dword 0x803, 0x40a0060000000000, 0
    .dword 0x10000, 0x40f0000000000000, 0
    .dword 0xffffff7fffffffff, 0xc260000000002000, 0
    .dword 1, 0x3ff0000000000000, 0
    .dword 0xeea648, 0x416dd4c900000000, 0
    .dword 0x81a0b1f, 0x41a034163e000000, 0
    .dword 0xffffff7fffffffff, 0xc260000000002000, 0
    .dword 0xbe59, 0x40e7cb2000000000, 0
    .dword 0x926a324ce79545, 0x43624d46499cf2a8, 1
    .dword 0xffffff7fffffffff, 0xc260000000002000, 0
    .dword 0xfffffffff72de868, 0xc1a1a42f30000000, 0
    .dword 0x735597db, 0x41dcd565f6c00000, 0
    .dword 0x2b369733080542, 0x43459b4b998402a1, 0
    .dword 0x5b, 0x4056c00000000000, 0
    .dword 0xffa7acec41de4c42, 0xc35614c4ef886cef, 1
    .dword 0xffffffab41079b52, 0xc2552fbe192b8000, 0
    .dword 0x9adb694cef5, 0x42a35b6d299dea00, 0
vectors_rdn:
    .dword 0xffffffffffffffff, 0xbff0000000000000, 0
    .dword 0x7fffffff, 0x41dfffffffc00000, 0
    .dword 0x2000002, 0x4180000010000000, 0
    .dword 0x7fffff80, 0x41dfffffe0000000, 0
    .dword 0xffe0, 0x40effc0000000000, 0
    .dword 0x7ffffffffffffc00, 0x43dfffffffffffff, 0
    .dword 0xffffffffffffffff, 0xbff0000000000000, 0
    .dword 0xffc2dea52ed07251, 0xc34e90ad6897c6d8, 1
    .dword 0x8f036ec, 0x41a1e06dd8000000, 0
    .dword 0x16ed9c28bf, 0x4236ed9c28bf0000, 0
    .dword 0xffffffffe8de73f6, 0xc1b7218c0a000000, 0
    .dword 0x32cfee0472, 0x424967f702390000, 0
    .dword 0xffe0309fc7a1ae74, 0xc33fcf60385e518c, 0
    .dword 0x44afd12403, 0x42512bf44900c000, 0
    .dword 0x1bac7e4ddecbbbab, 0x43bbac7e4ddecbbb, 1
    .dword 0x1f591f245, 0x41ff591f24500000, 0
    .dword 0, 0, 0
    .dword 0xf9a1d6960b5fc9f0, 0xc39978a5a7d280d9, 1
    .dword 0x32f8dcf2c123aba, 0x43897c6e796091d5, 1
    .dword 0x7add20b69a30097c, 0x43deb7482da68c02, 1
vectors_rup:
    .dword 2, 0x4000000000000000, 0
    .dword 0xffffffff80000000, 0xc1e0000000000000, 0
    .dword 0x2000006, 0x4180000030000000, 0
    .dword 0x7fffffc0, 0x41dffffff0000000, 0
    .dword 0xffef, 0x40effde000000000, 0
    .dword 0x7ffffffffffffe00, 0x43e0000000000000, 1
    .dword 0xffffffffe9855e93, 0xc1b67aa16d000000, 0
    .dword 0xffffffffffffa815, 0xc0d5fac000000000, 0
    .dword 0x27e58926aae9ee6f, 0x43c3f2c4935574f8, 1
    .dword 0xfffffbf3bc9c05a3, 0xc290310d8fe97400, 0
    .dword 0x64c2d3fc7ba5, 0x42d930b4ff1ee940, 0
    .dword 0xfffec6ad6adf386a, 0xc2f39529520c7960, 0
    .dword 0xffffffffffffffff, 0xbff0000000000000, 0
    .dword 0xb7c9285b73, 0x4266f9250b6e6000, 0
    .dword 0xfffb06a93bc4591e, 0xc313e55b10ee9b88, 0
    .dword 0xfffffe9b944703b5, 0xc27646bb8fc4b000, 0
    .dword 0x8697054bd48, 0x42a0d2e0a97a9000, 0
    .dword 1, 0x3ff0000000000000, 0
    .dword 1, 0x3ff0000000000000, 0
    .dword 0xffffffffffffcba3, 0xc0ca2e8000000000, 0
vectors_rmm:
    .dword 0x8000000000000000, 0xc3e0000000000000, 0
    .dword 0xffffffff, 0x41efffffffe00000, 0
    .dword 0x20000000000001, 0x4340000000000001, 1
    .dword 0xffffff7f, 0x41efffffefe00000, 0
    .dword 0xfff0, 0x40effe0000000000, 0
    .dword 0xfffffffffffff400, 0xc0a8000000000000, 0
    .dword 0x1a0f3, 0x40fa0f3000000000, 0
    .dword 0x1eb066, 0x413eb06600000000, 0
    .dword 0x2000002, 0x4180000010000000, 0
    .dword 0x61e3, 0x40d878c000000000, 0
    .dword 0x6c81e914, 0x41db207a45000000, 0
    .dword 0x261627, 0x41430b1380000000, 0
    .dword 0x408e, 0x40d0238000000000, 0
    .dword 0xffff5689f3652728, 0xc2e52ec1935b1b00, 0
    .dword 0xfffffcd3747677ee, 0xc289645c4c409000, 0
    .dword 0xa43bb055aa4, 0x42a487760ab54800, 0
    .dword 0x3ba1322c2e4, 0x428dd09916172000, 0
    .dword 0xfffffff953f47bc4, 0xc21ab02e10f00000, 0
    .dword 0xfffffffffffff9e0, 0xc098800000000000, 0
    .dword 0, 0, 0
