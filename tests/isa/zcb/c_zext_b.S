# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.zext.b rd'
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
    TEST_PARCEL 1, 0x9c61, 8, 5, 0, 0, 0
    TEST_PARCEL 2, 0x9ce1, 9, 5, 1, 0, 1
    TEST_PARCEL 3, 0x9d61, 10, 5, 0xffffffffffffffff, 0, 0xff
    TEST_PARCEL 4, 0x9de1, 11, 5, 0x8000000000000000, 0, 0
    TEST_PARCEL 5, 0x9e61, 12, 5, 0x7fffffffffffffff, 0, 0xff
    TEST_PARCEL 6, 0x9ee1, 13, 5, 0x80000000, 0, 0
    TEST_PARCEL 7, 0x9f61, 14, 5, 0x7fffffff, 0, 0xff
    TEST_PARCEL 8, 0x9fe1, 15, 5, 0xffffffff80000000, 0, 0
    TEST_PARCEL 9, 0x9c61, 8, 5, 0xffffffff, 0, 0xff
    TEST_PARCEL 10, 0x9ce1, 9, 5, 0x5555555555555555, 0, 0x55
    TEST_PARCEL 11, 0x9d61, 10, 5, 0xaaaaaaaaaaaaaaaa, 0, 0xaa
    TEST_PARCEL 12, 0x9de1, 11, 5, 0xff00ff00ff00ff, 0, 0xff
    TEST_PARCEL 13, 0x9e61, 12, 5, 0x80, 0, 0x80
    TEST_PARCEL 14, 0x9ee1, 13, 5, 0x7f, 0, 0x7f
    TEST_PARCEL 15, 0x9f61, 14, 5, 0xff, 0, 0xff
    TEST_PARCEL 16, 0x9fe1, 15, 5, 0x100, 0, 0
    TEST_PARCEL 17, 0x9c61, 8, 5, 0x8000, 0, 0
    TEST_PARCEL 18, 0x9ce1, 9, 5, 0x7fff, 0, 0xff
    TEST_PARCEL 19, 0x9d61, 10, 5, 0xffff, 0, 0xff
    TEST_PARCEL 20, 0x9de1, 11, 5, 0x10000, 0, 0
    TEST_PARCEL 21, 0x9e61, 12, 5, 0xe2cf80bfe308ef89, 0, 0x89
    TEST_PARCEL 22, 0x9ee1, 13, 5, 0xc069c537a67e4be6, 0, 0xe6
    TEST_PARCEL 23, 0x9f61, 14, 5, 0x7e383676bd814e33, 0, 0x33
    TEST_PARCEL 24, 0x9fe1, 15, 5, 0xc42455a08298a08e, 0, 0x8e
    TEST_PARCEL 25, 0x9c61, 8, 5, 0xbbffcd4c1ffe666a, 0, 0x6a
    TEST_PARCEL 26, 0x9ce1, 9, 5, 0x3484a8c0c8590026, 0, 0x26
    TEST_PARCEL 27, 0x9d61, 10, 5, 0x4221f031bf145179, 0, 0x79
    TEST_PARCEL 28, 0x9de1, 11, 5, 0x744cc86cfe9c4956, 0, 0x56
    TEST_PARCEL 29, 0x9e61, 12, 5, 0x85df52c3f50b3f87, 0, 0x87
    TEST_PARCEL 30, 0x9ee1, 13, 5, 0x2653247116b94989, 0, 0x89
    TEST_PARCEL 31, 0x9f61, 14, 5, 0xb0a9da431c208733, 0, 0x33
    TEST_PARCEL 32, 0x9fe1, 15, 5, 0x97d6669d4359b5a, 0, 0x5a
    TEST_PARCEL 33, 0x9c61, 8, 5, 0x8df82919a6a046ea, 0, 0xea
    TEST_PARCEL 34, 0x9ce1, 9, 5, 0xf79b2ab38fa8b7f0, 0, 0xf0
    TEST_PARCEL 35, 0x9d61, 10, 5, 0xbe0a3e0c526abc34, 0, 0x34
    TEST_PARCEL 36, 0x9de1, 11, 5, 0x3ce5720d927439fa, 0, 0xfa
    TEST_PARCEL 37, 0x9e61, 12, 5, 0xc563d8bdeba4003, 0, 3
    TEST_PARCEL 38, 0x9ee1, 13, 5, 0xba38d56f512e2536, 0, 0x36
    TEST_PARCEL 39, 0x9f61, 14, 5, 0xde89d6b70d26ce51, 0, 0x51
    TEST_PARCEL 40, 0x9fe1, 15, 5, 0x8e06ce8dd1760f0d, 0, 0xd
    TEST_PARCEL 41, 0x9c61, 8, 5, 0x85734c2c4df1d365, 0, 0x65
    TEST_PARCEL 42, 0x9ce1, 9, 5, 0x5528841b189335b2, 0, 0xb2
    TEST_PARCEL 43, 0x9d61, 10, 5, 0x1ed2d20c953c69a4, 0, 0xa4
    TEST_PARCEL 44, 0x9de1, 11, 5, 0x81087447747241ae, 0, 0xae
    TEST_END
