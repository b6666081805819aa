# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fround.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 18, 1, f13, 1, 0, .4byte 0x424506d3
    FP_RUN 19, vectors_rne, 18, 1, f13, 0, 10, .4byte 0x424576d3
    FP_RUN 37, vectors_rtz, 18, 1, f13, 2, 0, .4byte 0x424516d3
    FP_RUN 55, vectors_rtz, 18, 1, f13, 1, 10, .4byte 0x424576d3
    FP_RUN 73, vectors_rdn, 18, 1, f13, 3, 0, .4byte 0x424526d3
    FP_RUN 91, vectors_rdn, 18, 1, f13, 2, 10, .4byte 0x424576d3
    FP_RUN 109, vectors_rup, 18, 1, f13, 4, 0, .4byte 0x424536d3
    FP_RUN 127, vectors_rup, 18, 1, f13, 3, 10, .4byte 0x424576d3
    FP_RUN 145, vectors_rmm, 18, 1, f13, 0, 0, .4byte 0x424546d3
    FP_RUN 163, vectors_rmm, 18, 1, f13, 4, 10, .4byte 0x424576d3
    li x3, 181
    FP_SET f1, 0xc3e0080000000000
    csrw fcsr, x0
    .4byte 0x4240f053
    CHECK_F f0, 0xc3e0080000000000
    CHECK_FLAGS 0
    li x3, 182
    FP_SET f30, 0x4170000000000000
    csrw fcsr, x0
    .4byte 0x424f7fd3
    CHECK_F f31, 0x4170000000000000
    CHECK_FLAGS 0
    li x3, 183
    FP_SET f5, 0xc000000000000000
    csrw fcsr, x0
    .4byte 0x4242f2d3
    CHECK_F f5, 0xc000000000000000
    CHECK_FLAGS 0
    li x3, 184
    FP_SET f6, 0xbfe0000000000000
    csrw fcsr, x0
    .4byte 0x424372d3
    CHECK_F f5, 0x8000000000000000
    CHECK_FLAGS 0
    li x3, 185
    FP_SET f6, 0x4330000000000000
    csrw fcsr, x0
    .4byte 0x424372d3
    CHECK_F f5, 0x4330000000000000
    CHECK_FLAGS 0
    li x3, 186
    FP_SET f5, 0xc3d421c0ac000000
    csrw fcsr, x0
    .4byte 0x4242f2d3
    CHECK_F f5, 0xc3d421c0ac000000
    CHECK_FLAGS 0
    li x3, 187
    FP_SET f7, 0x3fe767786c9b41c4
    csrw fcsr, x0
    .4byte 0x4243f353
    CHECK_F f6, 0x3ff0000000000000
    CHECK_FLAGS 0
    li x3, 188
    FP_SET f15, 0x41fbecd0df762cea
    csrw fcsr, x0
    .4byte 0x4247f853
    CHECK_F f16, 0x41fbecd0df700000
    CHECK_FLAGS 0
    li x3, 189
    FP_SET f16, 0x4040000000000000
    csrw fcsr, x0
    .4byte 0x424877d3
    CHECK_F f15, 0x4040000000000000
    CHECK_FLAGS 0
    TEST_FP_OFF 190, .4byte 0x424576d3
    TEST_FP_DIRTY 191, .4byte 0x424576d3
    TEST_ILLEGAL 192, 0x424556d3
    TEST_ILLEGAL 193, 0x424566d3
    TEST_BAD_FRM 194, 5, .4byte 0x424576d3
    TEST_BAD_FRM 195, 6, .4byte 0x424576d3
    TEST_BAD_FRM 196, 7, .4byte 0x424576d3
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0
    .dword 0x3ff0000000000001, 0x3ff0000000000000, 0
    .dword 0x8000000000000000, 0x8000000000000000, 0
    .dword 0xbff0000000000001, 0xbff0000000000000, 0
    .dword 0x4000000000800000, 0x4000000000000000, 0
    .dword 0xc330000001000000, 0xc330000001000000, 0
    .dword 0xc000000000020000, 0xc000000000000000, 0
    .dword 0x4160000000000000, 0x4160000000000000, 0
    .dword 0xbfd1d07960000000, 0x8000000000000000, 0
    .dword 0x433dcb143c000000, 0x433dcb143c000000, 0
    .dword 0xc1fb161307e85b25, 0xc1fb161307f00000, 0
    .dword 0x3fd09b7ed7abf778, 0, 0
    .dword 0xc1e5dfe5c0000000, 0xc1e5dfe5c0000000, 0
    .dword 0x433c6116dc000000, 0x433c6116dc000000, 0
    .dword 0xc1e0000000000000, 0xc1e0000000000000, 0
    .dword 0xc1dcb0985b39a91e, 0xc1dcb0985b400000, 0
    .dword 0xc1e2e041395d488f, 0xc1e2e04139600000, 0
    .dword 0x4332a32bd639134e, 0x4332a32bd639134e, 0
vectors_rtz:
    .dword 1, 0, 0
    .dword 0x7fefffffffffffff, 0x7fefffffffffffff, 0
    .dword 0x8000000000000001, 0x8000000000000000, 0
    .dword 0xffefffffffffffff, 0xffefffffffffffff, 0
    .dword 0x3fe0000000000000, 0, 0
    .dword 0x41d3e92b6f6763ea, 0x41d3e92b6f400000, 0
    .dword 0xc45ffffffffffffd, 0xc45ffffffffffffd, 0
    .dword 0xc1effffffffffffd, 0xc1efffffffe00000, 0
    .dword 0xc3e27167ac6cb541, 0xc3e27167ac6cb541, 0
    .dword 0x400346c48c000000, 0x4000000000000000, 0
    .dword 0xc1d0000000000000, 0xc1d0000000000000, 0
    .dword 0x41c0000000080000, 0x41c0000000000000, 0
    .dword 0xbfe7896cdaed0eeb, 0x8000000000000000, 0
    .dword 0xc160000000000000, 0xc160000000000000, 0
    .dword 0xc1c0010000000000, 0xc1c0010000000000, 0
    .dword 0xc1751953a0087a8f, 0xc1751953a0000000, 0
    .dword 0xc451000000000000, 0xc451000000000000, 0
    .dword 0x43f0000000000000, 0x43f0000000000000, 0
vectors_rdn:
    .dword 0xfffffffffffff, 0, 0
    .dword 0x7ff0000000000000, 0x7ff0000000000000, 0
    .dword 0x800fffffffffffff, 0xbff0000000000000, 0
    .dword 0xfff0000000000000, 0xfff0000000000000, 0
    .dword 0x445c5eb3836f0bbe, 0x445c5eb3836f0bbe, 0
    .dword 0xc1d0000000000000, 0xc1d0000000000000, 0
    .dword 0xc3d0000000001000, 0xc3d0000000001000, 0
    .dword 0x409390d93d4fda0f, 0x4093900000000000, 0
    .dword 0x43f0dcef20000000, 0x43f0dcef20000000, 0
    .dword 0x41e98b3c1071bd74, 0x41e98b3c10600000, 0
    .dword 0xc3f1416356e9fac9, 0xc3f1416356e9fac9, 0
    .dword 0xc3f68ba875953efb, 0xc3f68ba875953efb, 0
    .dword 0x4090000000000000, 0x4090000000000000, 0
    .dword 0xc1fffffffffffffd, 0xc200000000000000, 0
    .dword 0x41d8fdac299b2aca, 0x41d8fdac29800000, 0
    .dword 0x41c6f961931a3639, 0x41c6f96193000000, 0
    .dword 0xc45a818804000000, 0xc45a818804000000, 0
    .dword 0xc090800000000000, 0xc090800000000000, 0
vectors_rup:
    .dword 0x10000000000000, 0x3ff0000000000000, 0
    .dword 0x7ff8000000000000, 0x7ff8000000000000, 0
    .dword 0x8010000000000000, 0x8000000000000000, 0
    .dword 0xfff8000000000000, 0x7ff8000000000000, 0
    .dword 0x43f23a4cf8e18d45, 0x43f23a4cf8e18d45, 0
    .dword 0x3ff0000000000040, 0x4000000000000000, 0
    .dword 0x3fd5d14690000000, 0x3ff0000000000000, 0
    .dword 0x3ff0000000000000, 0x3ff0000000000000, 0
    .dword 0xc090000010000000, 0xc090000000000000, 0
    .dword 0xbfea74d510000000, 0x8000000000000000, 0
    .dword 0xbfdc515ef0000000, 0x8000000000000000, 0
    .dword 0x41e0000000000010, 0x41e0000000200000, 0
    .dword 0x3ffffffffffffffd, 0x4000000000000000, 0
    .dword 0x416f76e241742942, 0x416f76e260000000, 0
    .dword 0xc3326fa928000000, 0xc3326fa928000000, 0
    .dword 0xc3f0000000020000, 0xc3f0000000020000, 0
    .dword 0xc170000000000000, 0xc170000000000000, 0
    .dword 0xc3dce7a92a5d27d1, 0xc3dce7a92a5d27d1, 0
vectors_rmm:
    .dword 0x3ff0000000000000, 0x3ff0000000000000, 0
    .dword 0x7ff0000000000001, 0x7ff8000000000000, 0x10
    .dword 0xbff0000000000000, 0xbff0000000000000, 0
    .dword 0xfff0000000000001, 0x7ff8000000000000, 0x10
    .dword 0xc450000000000400, 0xc450000000000400, 0
    .dword 0xbfe0000008000000, 0xbff0000000000000, 0
    .dword 0xc17baa146c000000, 0xc17baa1470000000, 0
    .dword 0xc1c0000000000000, 0xc1c0000000000000, 0
    .dword 0x4040000000000000, 0x4040000000000000, 0
    .dword 0x41d0000000000000, 0x41d0000000000000, 0
    .dword 0x4040000000000000, 0x4040000000000000, 0
    .dword 0x43f3abe54880762e, 0x43f3abe54880762e, 0
    .dword 0xc170a7b3ec000000, 0xc170a7b3f0000000, 0
    .dword 0x41cb259d684386eb, 0x41cb259d68800000, 0
    .dword 0xc3d0000400000000, 0xc3d0000400000000, 0
    .dword 0x43d312d0632b7e8f, 0x43d312d0632b7e8f, 0
    .dword 0x4000000000000000, 0x4000000000000000, 0
    .dword 0x43effffffffffffd, 0x43effffffffffffd, 0
