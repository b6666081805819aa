# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.zext.w rd'
# Unprivileged specification, Zcb: simple code-size saving instructions.
#include "test.h"

    TEST_BEGIN
    # Case n: the parcel with x RD = A leaves R in it; B goes to x RS2 before.
    .macro TEST_PARCEL n, parcel, rd, rs2, a, b, r
    li x3, \n
    li x\rs2, \b
    li x\rd, \a
    .2byte \parcel
    RVC c.nop
    CHECK x\rd, \r
    .endm
    TEST_PARCEL 1, 0x9c71, 8, 5, 0, 0, 0
    TEST_PARCEL 2, 0x9cf1, 9, 5, 1, 0, 1
    TEST_PARCEL 3, 0x9d71, 10, 5, 0xffffffffffffffff, 0, 0xffffffff
    TEST_PARCEL 4, 0x9df1, 11, 5, 0x8000000000000000, 0, 0
    TEST_PARCEL 5, 0x9e71, 12, 5, 0x7fffffffffffffff, 0, 0xffffffff
    TEST_PARCEL 6, 0x9ef1, 13, 5, 0x80000000, 0, 0x80000000
    TEST_PARCEL 7, 0x9f71, 14, 5, 0x7fffffff, 0, 0x7fffffff
    TEST_PARCEL 8, 0x9ff1, 15, 5, 0xffffffff80000000, 0, 0x80000000
    TEST_PARCEL 9, 0x9c71, 8, 5, 0xffffffff, 0, 0xffffffff
    TEST_PARCEL 10, 0x9cf1, 9, 5, 0x5555555555555555, 0, 0x55555555
    TEST_PARCEL 11, 0x9d71, 10, 5, 0xaaaaaaaaaaaaaaaa, 0, 0xaaaaaaaa
    TEST_PARCEL 12, 0x9df1, 11, 5, 0xff00ff00ff00ff, 0, 0xff00ff
    TEST_PARCEL 13, 0x9e71, 12, 5, 0x80, 0, 0x80
    TEST_PARCEL 14, 0x9ef1, 13, 5, 0x7f, 0, 0x7f
    TEST_PARCEL 15, 0x9f71, 14, 5, 0xff, 0, 0xff
    TEST_PARCEL 16, 0x9ff1, 15, 5, 0x100, 0, 0x100
    TEST_PARCEL 17, 0x9c71, 8, 5, 0x8000, 0, 0x8000
    TEST_PARCEL 18, 0x9cf1, 9, 5, 0x7fff, 0, 0x7fff
    TEST_PARCEL 19, 0x9d71, 10, 5, 0xffff, 0, 0xffff
    TEST_PARCEL 20, 0x9df1, 11, 5, 0x10000, 0, 0x10000
    TEST_PARCEL 21, 0x9e71, 12, 5, 0x5ff7c8e092e76b73, 0, 0x92e76b73
    TEST_PARCEL 22, 0x9ef1, 13, 5, 0x222602a6b40a5abd, 0, 0xb40a5abd
    TEST_PARCEL 23, 0x9f71, 14, 5, 0x2295f5ad0a66045e, 0, 0xa66045e
    TEST_PARCEL 24, 0x9ff1, 15, 5, 0xf4dfd41715f420b3, 0, 0x15f420b3
    TEST_PARCEL 25, 0x9c71, 8, 5, 0xce684d881e7ec9d7, 0, 0x1e7ec9d7
    TEST_PARCEL 26, 0x9cf1, 9, 5, 0x1fb1dc82e6dfaa5c, 0, 0xe6dfaa5c
    TEST_PARCEL 27, 0x9d71, 10, 5, 0x481f165662e69fa0, 0, 0x62e69fa0
    TEST_PARCEL 28, 0x9df1, 11, 5, 0x7be1270eae533239, 0, 0xae533239
    TEST_PARCEL 29, 0x9e71, 12, 5, 0xdc6c3f5b6803182e, 0, 0x6803182e
    TEST_PARCEL 30, 0x9ef1, 13, 5, 0x1199ca147aecb74a, 0, 0x7aecb74a
    TEST_PARCEL 31, 0x9f71, 14, 5, 0x7768a8da1fa519ad, 0, 0x1fa519ad
    TEST_PARCEL 32, 0x9ff1, 15, 5, 0xc105675c6d652f7f, 0, 0x6d652f7f
    TEST_PARCEL 33, 0x9c71, 8, 5, 0x6a95f63470c484ce, 0, 0x70c484ce
    TEST_PARCEL 34, 0x9cf1, 9, 5, 0x9fc6545f2703addc, 0, 0x2703addc
    TEST_PARCEL 35, 0x9d71, 10, 5, 0x9b6e0ca896c94806, 0, 0x96c94806
    TEST_PARCEL 36, 0x9df1, 11, 5, 0x2a31f77cb0c81ca0, 0, 0xb0c81ca0
    TEST_PARCEL 37, 0x9e71, 12, 5, 0x3f414070fb62ac57, 0, 0xfb62ac57
    TEST_PARCEL 38, 0x9ef1, 13, 5, 0x11757b7797f2e7bf, 0, 0x97f2e7bf
    TEST_PARCEL 39, 0x9f71, 14, 5, 0xc109d797ae74217a, 0, 0xae74217a
    TEST_PARCEL 40, 0x9ff1, 15, 5, 0x4acb2e4b51c0337, 0, 0xb51c0337
    TEST_PARCEL 41, 0x9c71, 8, 5, 0x4857b270682a124c, 0, 0x682a124c
    TEST_PARCEL 42, 0x9cf1, 9, 5, 0x48f4ef0442868c46, 0, 0x42868c46
    TEST_PARCEL 43, 0x9d71, 10, 5, 0x7801f395506f5d11, 0, 0x506f5d11
    TEST_PARCEL 44, 0x9df1, 11, 5, 0x9e3494a38e708bb4, 0, 0x8e708bb4
    TEST_END
