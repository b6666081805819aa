# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.sext.h rd'
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
    TEST_PARCEL 1, 0x9c6d, 8, 5, 0, 0, 0
    TEST_PARCEL 2, 0x9ced, 9, 5, 1, 0, 1
    TEST_PARCEL 3, 0x9d6d, 10, 5, 0xffffffffffffffff, 0, 0xffffffffffffffff
    TEST_PARCEL 4, 0x9ded, 11, 5, 0x8000000000000000, 0, 0
    TEST_PARCEL 5, 0x9e6d, 12, 5, 0x7fffffffffffffff, 0, 0xffffffffffffffff
    TEST_PARCEL 6, 0x9eed, 13, 5, 0x80000000, 0, 0
    TEST_PARCEL 7, 0x9f6d, 14, 5, 0x7fffffff, 0, 0xffffffffffffffff
    TEST_PARCEL 8, 0x9fed, 15, 5, 0xffffffff80000000, 0, 0
    TEST_PARCEL 9, 0x9c6d, 8, 5, 0xffffffff, 0, 0xffffffffffffffff
    TEST_PARCEL 10, 0x9ced, 9, 5, 0x5555555555555555, 0, 0x5555
    TEST_PARCEL 11, 0x9d6d, 10, 5, 0xaaaaaaaaaaaaaaaa, 0, 0xffffffffffffaaaa
    TEST_PARCEL 12, 0x9ded, 11, 5, 0xff00ff00ff00ff, 0, 0xff
    TEST_PARCEL 13, 0x9e6d, 12, 5, 0x80, 0, 0x80
    TEST_PARCEL 14, 0x9eed, 13, 5, 0x7f, 0, 0x7f
    TEST_PARCEL 15, 0x9f6d, 14, 5, 0xff, 0, 0xff
    TEST_PARCEL 16, 0x9fed, 15, 5, 0x100, 0, 0x100
    TEST_PARCEL 17, 0x9c6d, 8, 5, 0x8000, 0, 0xffffffffffff8000
    TEST_PARCEL 18, 0x9ced, 9, 5, 0x7fff, 0, 0x7fff
    TEST_PARCEL 19, 0x9d6d, 10, 5, 0xffff, 0, 0xffffffffffffffff
    TEST_PARCEL 20, 0x9ded, 11, 5, 0x10000, 0, 0
    TEST_PARCEL 21, 0x9e6d, 12, 5, 0xa5408e03a73ce647, 0, 0xffffffffffffe647
    TEST_PARCEL 22, 0x9eed, 13, 5, 0xb5b814fa974cc2d8, 0, 0xffffffffffffc2d8
    TEST_PARCEL 23, 0x9f6d, 14, 5, 0x1028c9c5194d8dcc, 0, 0xffffffffffff8dcc
    TEST_PARCEL 24, 0x9fed, 15, 5, 0x27b177de67c7e753, 0, 0xffffffffffffe753
    TEST_PARCEL 25, 0x9c6d, 8, 5, 0x4364f9a91720ab3, 0, 0xab3
    TEST_PARCEL 26, 0x9ced, 9, 5, 0x9b17284a9d078315, 0, 0xffffffffffff8315
    TEST_PARCEL 27, 0x9d6d, 10, 5, 0x50fb7853a8ca0639, 0, 0x639
    TEST_PARCEL 28, 0x9ded, 11, 5, 0x31c1ef646236de38, 0, 0xffffffffffffde38
    TEST_PARCEL 29, 0x9e6d, 12, 5, 0xf123ff1be206dd9e, 0, 0xffffffffffffdd9e
    TEST_PARCEL 30, 0x9eed, 13, 5, 0x11b1fd837126804a, 0, 0xffffffffffff804a
    TEST_PARCEL 31, 0x9f6d, 14, 5, 0xb0afdea3a59027ba, 0, 0x27ba
    TEST_PARCEL 32, 0x9fed, 15, 5, 0x2829e16e67d0194d, 0, 0x194d
    TEST_PARCEL 33, 0x9c6d, 8, 5, 0xe1ddd68e7e2e0054, 0, 0x54
    TEST_PARCEL 34, 0x9ced, 9, 5, 0x664b4c0565a7a1a1, 0, 0xffffffffffffa1a1
    TEST_PARCEL 35, 0x9d6d, 10, 5, 0xc72f6ff28a8b4dc8, 0, 0x4dc8
    TEST_PARCEL 36, 0x9ded, 11, 5, 0xf386c30fc30618fd, 0, 0x18fd
    TEST_PARCEL 37, 0x9e6d, 12, 5, 0xf1afefaa2d35063a, 0, 0x63a
    TEST_PARCEL 38, 0x9eed, 13, 5, 0x9490476a70c06b9c, 0, 0x6b9c
    TEST_PARCEL 39, 0x9f6d, 14, 5, 0x9a3194b51c1c7209, 0, 0x7209
    TEST_PARCEL 40, 0x9fed, 15, 5, 0xbec5deaa41202546, 0, 0x2546
    TEST_PARCEL 41, 0x9c6d, 8, 5, 0xba83b876926c0e14, 0, 0xe14
    TEST_PARCEL 42, 0x9ced, 9, 5, 0x518cd88ebd8f18d1, 0, 0x18d1
    TEST_PARCEL 43, 0x9d6d, 10, 5, 0x2f813111dc49ca29, 0, 0xffffffffffffca29
    TEST_PARCEL 44, 0x9ded, 11, 5, 0x5636a52d7fde22a6, 0, 0x22a6
    TEST_END
