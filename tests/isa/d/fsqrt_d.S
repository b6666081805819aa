# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsqrt.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 18, 1, f13, 4, 0, fsqrt.d f13, f10, rne
    FP_RUN 19, vectors_rne, 18, 1, f13, 0, 10, fsqrt.d f13, f10, dyn
    FP_RUN 37, vectors_rtz, 18, 1, f13, 0, 0, fsqrt.d f13, f10, rtz
    FP_RUN 55, vectors_rtz, 18, 1, f13, 1, 10, fsqrt.d f13, f10, dyn
    FP_RUN 73, vectors_rdn, 18, 1, f13, 1, 0, fsqrt.d f13, f10, rdn
    FP_RUN 91, vectors_rdn, 18, 1, f13, 2, 10, fsqrt.d f13, f10, dyn
    FP_RUN 109, vectors_rup, 18, 1, f13, 2, 0, fsqrt.d f13, f10, rup
    FP_RUN 127, vectors_rup, 18, 1, f13, 3, 10, fsqrt.d f13, f10, dyn
    FP_RUN 145, vectors_rmm, 18, 1, f13, 3, 0, fsqrt.d f13, f10, rmm
    FP_RUN 163, vectors_rmm, 18, 1, f13, 4, 10, fsqrt.d f13, f10, dyn
    li x3, 181
    FP_SET f1, 0x1fd405419e68fb20
    csrw fcsr, x0
    fsqrt.d f0, f1, dyn
    CHECK_F f0, 0x2fe1e5d13b80bd71
    CHECK_FLAGS 1
    li x3, 182
    FP_SET f30, 0xad65177b74000000
    csrw fcsr, x0
    fsqrt.d f31, f30, dyn
    CHECK_F f31, 0x7ff8000000000000
    CHECK_FLAGS 16
    li x3, 183
    FP_SET f5, 0xb3ef9ece54000000
    csrw fcsr, x0
    fsqrt.d f5, f5, dyn
    CHECK_F f5, 0x7ff8000000000000
    CHECK_FLAGS 16
    li x3, 184
    FP_SET f6, 0xc5a83f1803cb0877
    csrw fcsr, x0
    fsqrt.d f5, f6, dyn
    CHECK_F f5, 0x7ff8000000000000
    CHECK_FLAGS 16
    li x3, 185
    FP_SET f6, 0x5a1952985dc5dd19
    csrw fcsr, x0
    fsqrt.d f5, f6, dyn
    CHECK_F f5, 0x4d0420eea2227bb2
    CHECK_FLAGS 1
    li x3, 186
    FP_SET f5, 0xd2bcc82f3770442e
    csrw fcsr, x0
    fsqrt.d f5, f5, dyn
    CHECK_F f5, 0x7ff8000000000000
    CHECK_FLAGS 16
    li x3, 187
    FP_SET f7, 0x8a0000000000000
    csrw fcsr, x0
    fsqrt.d f6, f7, dyn
    CHECK_F f6, 0x2446a09e667f3bcd
    CHECK_FLAGS 1
    li x3, 188
    FP_SET f15, 0x3aa428e3ec000000
    csrw fcsr, x0
    fsqrt.d f16, f15, dyn
    CHECK_F f16, 0x3d4966278f1de7af
    CHECK_FLAGS 1
    li x3, 189
    FP_SET f16, 0x875fff3dfc000000
    csrw fcsr, x0
    fsqrt.d f15, f16, dyn
    CHECK_F f15, 0x7ff8000000000000
    CHECK_FLAGS 16
    TEST_FP_OFF 190, fsqrt.d f13, f10, dyn
    TEST_FP_DIRTY 191, fsqrt.d f13, f10, dyn
    TEST_ILLEGAL 192, 0x5a0556d3
    TEST_ILLEGAL 193, 0x5a0566d3
    TEST_BAD_FRM 194, 5, fsqrt.d f13, f10, dyn
    TEST_BAD_FRM 195, 6, fsqrt.d f13, f10, dyn
    TEST_BAD_FRM 196, 7, fsqrt.d f13, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0
    .dword 0x3ff0000000000001, 0x3ff0000000000000, 1
    .dword 0x8000000000000000, 0x8000000000000000, 0
    .dword 0xbff0000000000001, 0x7ff8000000000000, 0x10
    .dword 0xb86fffffffffffff, 0x7ff8000000000000, 0x10
    .dword 0x3da0000000000004, 0x3ec6a09e667f3bcf, 1
    .dword 0x8340040000000000, 0x7ff8000000000000, 0x10
    .dword 0x480fffffffffffff, 0x43ffffffffffffff, 1
    .dword 0x391d6f2e4000000, 0x21c0e511acfa7b87, 1
    .dword 0xf120000000000000, 0x7ff8000000000000, 0x10
    .dword 0x1fed50695fe914ba, 0x2feea0ac12f67bbc, 1
    .dword 0xe46bba309b6d58e1, 0x7ff8000000000000, 0x10
    .dword 0xa0227dc7f0000000, 0x7ff8000000000000, 0x10
    .dword 0x4171f02f56a1ca55, 0x40b0f1009a3da1ec, 1
    .dword 0x1cc06743a3d67353, 0x2e56e92edddf2185, 1
    .dword 0xdbeffffffffffffd, 0x7ff8000000000000, 0x10
    .dword 0x71139753471df8f4, 0x5881b469dd60429f, 1
    .dword 0x9ddffffffffffffd, 0x7ff8000000000000, 0x10
vectors_rtz:
    .dword 1, 0x1e60000000000000, 0
    .dword 0x7fefffffffffffff, 0x5fefffffffffffff, 1
    .dword 0x8000000000000001, 0x7ff8000000000000, 0x10
    .dword 0xffefffffffffffff, 0x7ff8000000000000, 0x10
    .dword 0x3340000001000000, 0x3996a09e673440bf, 1
    .dword 0xff533b12e67f255f, 0x7ff8000000000000, 0x10
    .dword 0x436d8ca44ea8b337, 0x41aec012e439000e, 1
    .dword 0xb6f8041ca45548a3, 0x7ff8000000000000, 0x10
    .dword 0x34b0000000000000, 0x3a50000000000000, 0
    .dword 0x38965ea6c2f6910c, 0x3c42eb2d54d2dc7d, 1
    .dword 0xcdffffffffffffe, 0x2666a09e667f3bcb, 1
    .dword 0x5891000000000000, 0x4c407e0f66afed06, 1
    .dword 0xf35379b20bf862f0, 0x7ff8000000000000, 0x10
    .dword 0x5fc1077e5c000000, 0x4fd7580878a03824, 1
    .dword 0x1f831a3d1e6ef363, 0x2fb8b95ceca0bba4, 1
    .dword 0xd9c3bf2418c31850, 0x7ff8000000000000, 0x10
    .dword 0xda6f59f400000000, 0x7ff8000000000000, 0x10
    .dword 0xba10000010000000, 0x7ff8000000000000, 0x10
vectors_rdn:
    .dword 0xfffffffffffff, 0x1ffffffffffffffe, 1
    .dword 0x7ff0000000000000, 0x7ff0000000000000, 0
    .dword 0x800fffffffffffff, 0x7ff8000000000000, 0x10
    .dword 0xfff0000000000000, 0x7ff8000000000000, 0x10
    .dword 0x2cb0200000000000, 0x36500ff807f60deb, 1
    .dword 0x4230200000000000, 0x41100ff807f60deb, 1
    .dword 0x4fa0000000000400, 0x47c6a09e667f3ea0, 1
    .dword 0xd39ed06cec9ac1db, 0x7ff8000000000000, 0x10
    .dword 0xca86e25ee4f8410, 0x264bf5caabca4aad, 1
    .dword 0xb6e0000800000000, 0x7ff8000000000000, 0x10
    .dword 0x18affffffffffffe, 0x2c4ffffffffffffe, 1
    .dword 0x3b90000000000000, 0x3dc0000000000000, 0
    .dword 0xe9bf9faf18fe468e, 0x7ff8000000000000, 0x10
    .dword 0x889ffffffffffffd, 0x7ff8000000000000, 0x10
    .dword 0x2fb0000000000000, 0x37d0000000000000, 0
    .dword 0x94d0000000000000, 0x7ff8000000000000, 0x10
    .dword 0x8eee2ecb249df836, 0x7ff8000000000000, 0x10
    .dword 0xf71ffffffffffffd, 0x7ff8000000000000, 0x10
vectors_rup:
    .dword 0x10000000000000, 0x2000000000000000, 0
    .dword 0x7ff8000000000000, 0x7ff8000000000000, 0
    .dword 0x8010000000000000, 0x7ff8000000000000, 0x10
    .dword 0xfff8000000000000, 0x7ff8000000000000, 0
    .dword 0x8e30020000000000, 0x7ff8000000000000, 0x10
    .dword 0xb7c61b673196d498, 0x7ff8000000000000, 0x10
    .dword 0x85e0000000000000, 0x7ff8000000000000, 0x10
    .dword 0x4494584415d8cd5d, 0x42420ac5b413e811, 1
    .dword 0xf72fffffffffffff, 0x7ff8000000000000, 0x10
    .dword 0x2ac0000000000000, 0x3556a09e667f3bcd, 1
    .dword 0x72ffffffffffffff, 0x5976a09e667f3bcd, 1
    .dword 0x98b0004000000000, 0x7ff8000000000000, 0x10
    .dword 0x6a2413f33947b81e, 0x550958f32e70ce27, 1
    .dword 0xe48fffffffffffff, 0x7ff8000000000000, 0x10
    .dword 0x86cca715fa150612, 0x7ff8000000000000, 0x10
    .dword 0x1c7210b844000000, 0x2e310056b5b973f4, 1
    .dword 0xe310000020000000, 0x7ff8000000000000, 0x10
    .dword 0xfeb0000080000000, 0x7ff8000000000000, 0x10
vectors_rmm:
    .dword 0x3ff0000000000000, 0x3ff0000000000000, 0
    .dword 0x7ff0000000000001, 0x7ff8000000000000, 0x10
    .dword 0xbff0000000000000, 0x7ff8000000000000, 0x10
    .dword 0xfff0000000000001, 0x7ff8000000000000, 0x10
    .dword 0xc491ce8d8e6b44d2, 0x7ff8000000000000, 0x10
    .dword 0xfc32089104000000, 0x7ff8000000000000, 0x10
    .dword 0x8f43d6ad8c000000, 0x7ff8000000000000, 0x10
    .dword 0x494fffffffffffff, 0x449fffffffffffff, 1
    .dword 0xfae0000000000001, 0x7ff8000000000000, 0x10
    .dword 0x4edfffffffffffff, 0x4766a09e667f3bcc, 1
    .dword 0x5d20000000000000, 0x4e86a09e667f3bcd, 1
    .dword 0x73347fd7bbbd1a3d, 0x59921c49a763a338, 1
    .dword 0xe300000080000000, 0x7ff8000000000000, 0x10
    .dword 0xb90f04794605de10, 0x7ff8000000000000, 0x10
    .dword 0xa9fffffffffffff, 0x2546a09e667f3bcc, 1
    .dword 0xb462f41adc000000, 0x7ff8000000000000, 0x10
    .dword 0xa793412538dadd2b, 0x7ff8000000000000, 0x10
    .dword 0xccffffffffffffff, 0x7ff8000000000000, 0x10
