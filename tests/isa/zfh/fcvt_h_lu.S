# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.h.lu: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 21, 1, f13, 2, 0, fcvt.h.lu f13, x11, rne
    FP_RUN 22, vectors_rne, 21, 1, f13, 0, 10, fcvt.h.lu f13, x11, dyn
    FP_RUN 43, vectors_rtz, 21, 1, f13, 3, 0, fcvt.h.lu f13, x11, rtz
    FP_RUN 64, vectors_rtz, 21, 1, f13, 1, 10, fcvt.h.lu f13, x11, dyn
    FP_RUN 85, vectors_rdn, 20, 1, f13, 4, 0, fcvt.h.lu f13, x11, rdn
    FP_RUN 105, vectors_rdn, 20, 1, f13, 2, 10, fcvt.h.lu f13, x11, dyn
    FP_RUN 125, vectors_rup, 20, 1, f13, 0, 0, fcvt.h.lu f13, x11, rup
    FP_RUN 145, vectors_rup, 20, 1, f13, 3, 10, fcvt.h.lu f13, x11, dyn
    FP_RUN 165, vectors_rmm, 20, 1, f13, 1, 0, fcvt.h.lu f13, x11, rmm
    FP_RUN 185, vectors_rmm, 20, 1, f13, 4, 10, fcvt.h.lu f13, x11, dyn
    li x3, 205
    li x1, 0x7ffffffffffffe00
    csrw fcsr, x0
    fcvt.h.lu f0, x1, dyn
    CHECK_F f0, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 206
    li x22, 0xffffffd524057c98
    csrw fcsr, x0
    fcvt.h.lu f31, x22, dyn
    CHECK_F f31, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 207
    li x5, 0x7ffffffffffffc00
    csrw fcsr, x0
    fcvt.h.lu f5, x5, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 208
    li x6, 0xfffecb6f940b4021
    csrw fcsr, x0
    fcvt.h.lu f5, x6, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 209
    li x6, 0xffffffffffffd5f4
    csrw fcsr, x0
    fcvt.h.lu f5, x6, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 210
    li x5, 0xe41c6f37e
    csrw fcsr, x0
    fcvt.h.lu f5, x5, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 211
    li x7, 0x1c0fe4ded991d8d3
    csrw fcsr, x0
    fcvt.h.lu f6, x7, dyn
    CHECK_F f6, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 212
    li x15, 0x13709271589db
    csrw fcsr, x0
    fcvt.h.lu f16, x15, dyn
    CHECK_F f16, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 213
    li x16, 0xfffffffffffffeab
    csrw fcsr, x0
    fcvt.h.lu f15, x16, dyn
    CHECK_F f15, 0xffffffffffff7c00
    CHECK_FLAGS 5
    TEST_FP_OFF 214, fcvt.h.lu f13, x11, dyn
    TEST_FP_DIRTY 215, fcvt.h.lu f13, x11, dyn
    TEST_ILLEGAL 216, 0xd435d6d3
    TEST_ILLEGAL 217, 0xd435e6d3
    TEST_BAD_FRM 218, 5, fcvt.h.lu f13, x11, dyn
    TEST_BAD_FRM 219, 6, fcvt.h.lu f13, x11, dyn
    TEST_BAD_FRM 220, 7, fcvt.h.lu f13, x11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0xffffffffffff0000, 0
    .dword 0x7fffffffffffffff, 0xffffffffffff7c00, 5
    .dword 0x100000000, 0xffffffffffff7c00, 5
    .dword 0x40000000000002, 0xffffffffffff7c00, 5
    .dword 0x801, 0xffffffffffff6800, 1
    .dword 0xffff, 0xffffffffffff7c00, 5
    .dword 0xffffff8000000000, 0xffffffffffff7c00, 5
    .dword 0x5c180f101b5639, 0xffffffffffff7c00, 5
    .dword 0x27f8fbd761, 0xffffffffffff7c00, 5
    .dword 0xffffeab61c46e92f, 0xffffffffffff7c00, 5
    .dword 0x76232ba6, 0xffffffffffff7c00, 5
    .dword 0x6a7ca7adc5fde24, 0xffffffffffff7c00, 5
    .dword 0x200255e765, 0xffffffffffff7c00, 5
    .dword 0x2bd, 0xffffffffffff617a, 0
    .dword 0x9994ec3, 0xffffffffffff7c00, 5
    .dword 0xfff0, 0xffffffffffff7c00, 5
    .dword 0xffef, 0xffffffffffff7bff, 1
    .dword 0xe7e035c6, 0xffffffffffff7c00, 5
    .dword 0x1e2c7adf32d2f9, 0xffffffffffff7c00, 5
    .dword 0x17, 0xffffffffffff4dc0, 0
    .dword 0x24c015a2d6, 0xffffffffffff7c00, 5
vectors_rtz:
    .dword 1, 0xffffffffffff3c00, 0
    .dword 0x80000000, 0xffffffffffff7bff, 5
    .dword 0x1000001, 0xffffffffffff7bff, 5
    .dword 0x40000000000006, 0xffffffffffff7bff, 5
    .dword 0x803, 0xffffffffffff6801, 1
    .dword 0x10000, 0xffffffffffff7bff, 5
    .dword 0xffffff7fffffffff, 0xffffffffffff7bff, 5
    .dword 0x3b7, 0xffffffffffff636e, 0
    .dword 0x40000000000002, 0xffffffffffff7bff, 5
    .dword 0xffffff8000000000, 0xffffffffffff7bff, 5
    .dword 0xe8bd698af44395b, 0xffffffffffff7bff, 5
    .dword 2, 0xffffffffffff4000, 0
    .dword 0xffffffff18f5e561, 0xffffffffffff7bff, 5
    .dword 0x10000, 0xffffffffffff7bff, 5
    .dword 0x6d01b0ef0c5d7eb4, 0xffffffffffff7bff, 5
    .dword 0x2000006, 0xffffffffffff7bff, 5
    .dword 0xffffffff, 0xffffffffffff7bff, 5
    .dword 0xfffff9288f37b4eb, 0xffffffffffff7bff, 5
    .dword 0x40000000000006, 0xffffffffffff7bff, 5
    .dword 0x1b103d777f3e7de, 0xffffffffffff7bff, 5
    .dword 0xffffff7f, 0xffffffffffff7bff, 5
vectors_rdn:
    .dword 0xffffffffffffffff, 0xffffffffffff7bff, 5
    .dword 0x7fffffff, 0xffffffffffff7bff, 5
    .dword 0x2000002, 0xffffffffffff7bff, 5
    .dword 0x7fffff80, 0xffffffffffff7bff, 5
    .dword 0xffe0, 0xffffffffffff7bff, 0
    .dword 0x7ffffffffffffc00, 0xffffffffffff7bff, 5
    .dword 0x26e4cac02, 0xffffffffffff7bff, 5
    .dword 0xffffffffa370bb42, 0xffffffffffff7bff, 5
    .dword 0xffffffffffffe15f, 0xffffffffffff7bff, 5
    .dword 0xffffffff3c24a979, 0xffffffffffff7bff, 5
    .dword 0xffffff8000000000, 0xffffffffffff7bff, 5
    .dword 0x28cfcc65, 0xffffffffffff7bff, 5
    .dword 0x3449, 0xffffffffffff7289, 1
    .dword 0xfffffffffd297f15, 0xffffffffffff7bff, 5
    .dword 0xfffffffffffffe0b, 0xffffffffffff7bff, 5
    .dword 0xf5068c16063d3c9e, 0xffffffffffff7bff, 5
    .dword 0xfffffffffffff400, 0xffffffffffff7bff, 5
    .dword 9, 0xffffffffffff4880, 0
    .dword 0xfffffffffffffcd9, 0xffffffffffff7bff, 5
    .dword 0xf77be35089525f98, 0xffffffffffff7bff, 5
vectors_rup:
    .dword 2, 0xffffffffffff4000, 0
    .dword 0xffffffff80000000, 0xffffffffffff7c00, 5
    .dword 0x2000006, 0xffffffffffff7c00, 5
    .dword 0x7fffffc0, 0xffffffffffff7c00, 5
    .dword 0xffef, 0xffffffffffff7c00, 5
    .dword 0x7ffffffffffffe00, 0xffffffffffff7c00, 5
    .dword 0xffffffffffffffff, 0xffffffffffff7c00, 5
    .dword 0x100000000, 0xffffffffffff7c00, 5
    .dword 0x783ef9093, 0xffffffffffff7c00, 5
    .dword 0x1246373f2b8551, 0xffffffffffff7c00, 5
    .dword 0x7fffffffffffffff, 0xffffffffffff7c00, 5
    .dword 0x16276a, 0xffffffffffff7c00, 5
    .dword 0xf1, 0xffffffffffff5b88, 0
    .dword 0x8255f19d5bab9d0f, 0xffffffffffff7c00, 5
    .dword 0xfffffffffffe2640, 0xffffffffffff7c00, 5
    .dword 0xf383498ce88c5a04, 0xffffffffffff7c00, 5
    .dword 0x7b4c349cf685bfdc, 0xffffffffffff7c00, 5
    .dword 0x80000000, 0xffffffffffff7c00, 5
    .dword 0x2a279a7ce1460, 0xffffffffffff7c00, 5
    .dword 0x346a896004, 0xffffffffffff7c00, 5
vectors_rmm:
    .dword 0x8000000000000000, 0xffffffffffff7c00, 5
    .dword 0xffffffff, 0xffffffffffff7c00, 5
    .dword 0x20000000000001, 0xffffffffffff7c00, 5
    .dword 0xffffff7f, 0xffffffffffff7c00, 5
    .dword 0xfff0, 0xffffffffffff7c00, 5
    .dword 0xfffffffffffff400, 0xffffffffffff7c00, 5
    .dword 0x1268c4666da, 0xffffffffffff7c00, 5
    .dword 0xfffffffffffffffb, 0xffffffffffff7c00, 5
    .dword 0x32e64cb3b880ced4, 0xffffffffffff7c00, 5
    .dword 0x7b30f96a62d, 0xffffffffffff7c00, 5
    .dword 0xffffffff, 0xffffffffffff7c00, 5
    .dword 0xffffffffffffffae, 0xffffffffffff7c00, 5
    .dword 0x2000002, 0xffffffffffff7c00, 5
    .dword 0xfffffffffff351df, 0xffffffffffff7c00, 5
    .dword 0xca3b, 0xffffffffffff7a52, 1
    .dword 0xffffff8489885c7c, 0xffffffffffff7c00, 5
    .dword 0xd90e0, 0xffffffffffff7c00, 5
    .dword 0x7fffffffffffffff, 0xffffffffffff7c00, 5
    .dword 0xffffffff, 0xffffffffffff7c00, 5
    .dword 0x80000000, 0xffffffffffff7c00, 5
