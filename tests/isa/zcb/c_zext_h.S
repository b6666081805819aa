# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.zext.h rd'
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
    TEST_PARCEL 1, 0x9c69, 8, 5, 0, 0, 0
    TEST_PARCEL 2, 0x9ce9, 9, 5, 1, 0, 1
    TEST_PARCEL 3, 0x9d69, 10, 5, 0xffffffffffffffff, 0, 0xffff
    TEST_PARCEL 4, 0x9de9, 11, 5, 0x8000000000000000, 0, 0
    TEST_PARCEL 5, 0x9e69, 12, 5, 0x7fffffffffffffff, 0, 0xffff
    TEST_PARCEL 6, 0x9ee9, 13, 5, 0x80000000, 0, 0
    TEST_PARCEL 7, 0x9f69, 14, 5, 0x7fffffff, 0, 0xffff
    TEST_PARCEL 8, 0x9fe9, 15, 5, 0xffffffff80000000, 0, 0
    TEST_PARCEL 9, 0x9c69, 8, 5, 0xffffffff, 0, 0xffff
    TEST_PARCEL 10, 0x9ce9, 9, 5, 0x5555555555555555, 0, 0x5555
    TEST_PARCEL 11, 0x9d69, 10, 5, 0xaaaaaaaaaaaaaaaa, 0, 0xaaaa
    TEST_PARCEL 12, 0x9de9, 11, 5, 0xff00ff00ff00ff, 0, 0xff
    TEST_PARCEL 13, 0x9e69, 12, 5, 0x80, 0, 0x80
    TEST_PARCEL 14, 0x9ee9, 13, 5, 0x7f, 0, 0x7f
    TEST_PARCEL 15, 0x9f69, 14, 5, 0xff, 0, 0xff
    TEST_PARCEL 16, 0x9fe9, 15, 5, 0x100, 0, 0x100
    TEST_PARCEL 17, 0x9c69, 8, 5, 0x8000, 0, 0x8000
    TEST_PARCEL 18, 0x9ce9, 9, 5, 0x7fff, 0, 0x7fff
    TEST_PARCEL 19, 0x9d69, 10, 5, 0xffff, 0, 0xffff
    TEST_PARCEL 20, 0x9de9, 11, 5, 0x10000, 0, 0
    TEST_PARCEL 21, 0x9e69, 12, 5, 0xe194838cbda5627b, 0, 0x627b
    TEST_PARCEL 22, 0x9ee9, 13, 5, 0x9307d147d4807b5f, 0, 0x7b5f
    TEST_PARCEL 23, 0x9f69, 14, 5, 0xbaa1279b265f8d70, 0, 0x8d70
    TEST_PARCEL 24, 0x9fe9, 15, 5, 0x95e44119e1bfb9c8, 0, 0xb9c8
    TEST_PARCEL 25, 0x9c69, 8, 5, 0xe1430529a3cbc200, 0, 0xc200
    TEST_PARCEL 26, 0x9ce9, 9, 5, 0x4c88cf52a4c8f35, 0, 0x8f35
    TEST_PARCEL 27, 0x9d69, 10, 5, 0x2c353a7032ff6075, 0, 0x6075
    TEST_PARCEL 28, 0x9de9, 11, 5, 0xcdfba559d14f1be5, 0, 0x1be5
    TEST_PARCEL 29, 0x9e69, 12, 5, 0xf14ba9cfe1cd7c03, 0, 0x7c03
    TEST_PARCEL 30, 0x9ee9, 13, 5, 0x600a97ef2a4f3834, 0, 0x3834
    TEST_PARCEL 31, 0x9f69, 14, 5, 0x10485b6102e449b, 0, 0x449b
    TEST_PARCEL 32, 0x9fe9, 15, 5, 0xd9b21cb5e1db31b9, 0, 0x31b9
    TEST_PARCEL 33, 0x9c69, 8, 5, 0x1b76f3d23d83dd54, 0, 0xdd54
    TEST_PARCEL 34, 0x9ce9, 9, 5, 0x68878fc55abca3d7, 0, 0xa3d7
    TEST_PARCEL 35, 0x9d69, 10, 5, 0x13a8d086498a14b0, 0, 0x14b0
    TEST_PARCEL 36, 0x9de9, 11, 5, 0xc4a5c9d9cd719b37, 0, 0x9b37
    TEST_PARCEL 37, 0x9e69, 12, 5, 0x451f11ee11cca711, 0, 0xa711
    TEST_PARCEL 38, 0x9ee9, 13, 5, 0x943f499e91bc55ac, 0, 0x55ac
    TEST_PARCEL 39, 0x9f69, 14, 5, 0xff5cbf1414e5b257, 0, 0xb257
    TEST_PARCEL 40, 0x9fe9, 15, 5, 0x2470befa06997530, 0, 0x7530
    TEST_PARCEL 41, 0x9c69, 8, 5, 0x3d6c4da424e2346e, 0, 0x346e
    TEST_PARCEL 42, 0x9ce9, 9, 5, 0xf496bde1d9bb2d71, 0, 0x2d71
    TEST_PARCEL 43, 0x9d69, 10, 5, 0x1d6ad81532399141, 0, 0x9141
    TEST_PARCEL 44, 0x9de9, 11, 5, 0x85c081f7d881f2e1, 0, 0xf2e1
    TEST_END
