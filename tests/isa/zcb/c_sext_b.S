# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.sext.b rd'
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
    TEST_PARCEL 1, 0x9c65, 8, 5, 0, 0, 0
    TEST_PARCEL 2, 0x9ce5, 9, 5, 1, 0, 1
    TEST_PARCEL 3, 0x9d65, 10, 5, 0xffffffffffffffff, 0, 0xffffffffffffffff
    TEST_PARCEL 4, 0x9de5, 11, 5, 0x8000000000000000, 0, 0
    TEST_PARCEL 5, 0x9e65, 12, 5, 0x7fffffffffffffff, 0, 0xffffffffffffffff
    TEST_PARCEL 6, 0x9ee5, 13, 5, 0x80000000, 0, 0
    TEST_PARCEL 7, 0x9f65, 14, 5, 0x7fffffff, 0, 0xffffffffffffffff
    TEST_PARCEL 8, 0x9fe5, 15, 5, 0xffffffff80000000, 0, 0
    TEST_PARCEL 9, 0x9c65, 8, 5, 0xffffffff, 0, 0xffffffffffffffff
    TEST_PARCEL 10, 0x9ce5, 9, 5, 0x5555555555555555, 0, 0x55
    TEST_PARCEL 11, 0x9d65, 10, 5, 0xaaaaaaaaaaaaaaaa, 0, 0xffffffffffffffaa
    TEST_PARCEL 12, 0x9de5, 11, 5, 0xff00ff00ff00ff, 0, 0xffffffffffffffff
    TEST_PARCEL 13, 0x9e65, 12, 5, 0x80, 0, 0xffffffffffffff80
    TEST_PARCEL 14, 0x9ee5, 13, 5, 0x7f, 0, 0x7f
    TEST_PARCEL 15, 0x9f65, 14, 5, 0xff, 0, 0xffffffffffffffff
    TEST_PARCEL 16, 0x9fe5, 15, 5, 0x100, 0, 0
    TEST_PARCEL 17, 0x9c65, 8, 5, 0x8000, 0, 0
    TEST_PARCEL 18, 0x9ce5, 9, 5, 0x7fff, 0, 0xffffffffffffffff
    TEST_PARCEL 19, 0x9d65, 10, 5, 0xffff, 0, 0xffffffffffffffff
    TEST_PARCEL 20, 0x9de5, 11, 5, 0x10000, 0, 0
    TEST_PARCEL 21, 0x9e65, 12, 5, 0x8390f365ff1aaefd, 0, 0xfffffffffffffffd
    TEST_PARCEL 22, 0x9ee5, 13, 5, 0x6a5bd210c954e71e, 0, 0x1e
    TEST_PARCEL 23, 0x9f65, 14, 5, 0xf298d2b0299b00d8, 0, 0xffffffffffffffd8
    TEST_PARCEL 24, 0x9fe5, 15, 5, 0x436477e0012b35de, 0, 0xffffffffffffffde
    TEST_PARCEL 25, 0x9c65, 8, 5, 0xa1d4f2d6475ee794, 0, 0xffffffffffffff94
    TEST_PARCEL 26, 0x9ce5, 9, 5, 0xca96e8258897811e, 0, 0x1e
    TEST_PARCEL 27, 0x9d65, 10, 5, 0x630a809c11a57157, 0, 0x57
    TEST_PARCEL 28, 0x9de5, 11, 5, 0xb2b52c107ae88304, 0, 4
    TEST_PARCEL 29, 0x9e65, 12, 5, 0x8791d79a1c29d596, 0, 0xffffffffffffff96
    TEST_PARCEL 30, 0x9ee5, 13, 5, 0x9b26b6f3153c65a6, 0, 0xffffffffffffffa6
    TEST_PARCEL 31, 0x9f65, 14, 5, 0xa04c1921107ba317, 0, 0x17
    TEST_PARCEL 32, 0x9fe5, 15, 5, 0xb1425193c8c00f9f, 0, 0xffffffffffffff9f
    TEST_PARCEL 33, 0x9c65, 8, 5, 0xa1048d3d30b99cb3, 0, 0xffffffffffffffb3
    TEST_PARCEL 34, 0x9ce5, 9, 5, 0x1a07c00213627143, 0, 0x43
    TEST_PARCEL 35, 0x9d65, 10, 5, 0x85b9a775e364bf89, 0, 0xffffffffffffff89
    TEST_PARCEL 36, 0x9de5, 11, 5, 0xd6581e5cfccacc95, 0, 0xffffffffffffff95
    TEST_PARCEL 37, 0x9e65, 12, 5, 0xf75885ae2e316c48, 0, 0x48
    TEST_PARCEL 38, 0x9ee5, 13, 5, 0x7d8f0b5b6b0ec28e, 0, 0xffffffffffffff8e
    TEST_PARCEL 39, 0x9f65, 14, 5, 0x8297993d05ce129a, 0, 0xffffffffffffff9a
    TEST_PARCEL 40, 0x9fe5, 15, 5, 0x1537266c6a9078b0, 0, 0xffffffffffffffb0
    TEST_PARCEL 41, 0x9c65, 8, 5, 0x2a84b845367a0eb1, 0, 0xffffffffffffffb1
    TEST_PARCEL 42, 0x9ce5, 9, 5, 0xe0ad31ecbcd7942c, 0, 0x2c
    TEST_PARCEL 43, 0x9d65, 10, 5, 0xe6886a7c4cac3183, 0, 0xffffffffffffff83
    TEST_PARCEL 44, 0x9de5, 11, 5, 0x1ff794cdcff1ad0f, 0, 0xf
    TEST_END
