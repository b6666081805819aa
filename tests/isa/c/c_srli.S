# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.srli rd, imm
# Unprivileged specification, C extension (Zca).
#include "test.h"

    TEST_BEGIN
    # Case n: a HINT leaves x0, x5, x8, x15 and x31 as they were.
    .macro TEST_HINT n, parcel
    li x3, \n
    li x5, 0x123456789abcdef5
    li x8, 0x123456789abcdef8
    li x15, 0x123456789abcde15
    li x31, 0x123456789abcde31
    .2byte \parcel
    RVC c.nop
    CHECK_WITH x30, x31, 0x123456789abcde31
    CHECK x0, 0
    CHECK x5, 0x123456789abcdef5
    CHECK x8, 0x123456789abcdef8
    CHECK x15, 0x123456789abcde15
    .endm
    TEST_CRI 1, c.srli, x15, 0x1d45d92adda3e077, 1, 0xea2ec956ed1f03b
    TEST_CRI 2, c.srli, x15, 0xff00ff00ff00ff, 1, 0x7f807f807f807f
    TEST_CRI 3, c.srli, x15, 0x438a73f9d9c7e441, 2, 0x10e29cfe7671f910
    TEST_CRI 4, c.srli, x14, 0x7fffffffffffffff, 2, 0x1fffffffffffffff
    TEST_CRI 5, c.srli, x11, 0xad07fc1a183cbcb9, 3, 0x15a0ff8343079797
    TEST_CRI 6, c.srli, x10, 0xff00ff00ff00ff, 3, 0x1fe01fe01fe01f
    TEST_CRI 7, c.srli, x13, 0x13ca41abe578cda5, 4, 0x13ca41abe578cda
    TEST_CRI 8, c.srli, x10, 0x5555555555555555, 4, 0x555555555555555
    TEST_CRI 9, c.srli, x15, 0xd73031772cbb0182, 5, 0x6b9818bb965d80c
    TEST_CRI 10, c.srli, x13, 0, 5, 0
    TEST_CRI 11, c.srli, x8, 0x6b25047ad810e8de, 6, 0x1ac9411eb6043a3
    TEST_CRI 12, c.srli, x11, 0, 6, 0
    TEST_CRI 13, c.srli, x12, 0xdb5cc008dd7d7ccd, 7, 0x1b6b98011bafaf9
    TEST_CRI 14, c.srli, x11, 0xffffffff, 7, 0x1ffffff
    TEST_CRI 15, c.srli, x14, 0xf0c44a80b0d1ec4c, 8, 0xf0c44a80b0d1ec
    TEST_CRI 16, c.srli, x15, 0xffffffffffffffff, 8, 0xffffffffffffff
    TEST_CRI 17, c.srli, x8, 0xa1addba3ffbd13f9, 9, 0x50d6edd1ffde89
    TEST_CRI 18, c.srli, x9, 0x7fffffffffffffff, 9, 0x3fffffffffffff
    TEST_CRI 19, c.srli, x10, 0x4c4dd27a2628c7a1, 10, 0x1313749e898a31
    TEST_CRI 20, c.srli, x10, 0, 10, 0
    TEST_CRI 21, c.srli, x11, 0x663bf347c86db352, 11, 0xcc77e68f90db6
    TEST_CRI 22, c.srli, x11, 0xaaaaaaaaaaaaaaaa, 11, 0x15555555555555
    TEST_CRI 23, c.srli, x15, 0x136dc0382735a39e, 12, 0x136dc0382735a
    TEST_CRI 24, c.srli, x13, 1, 12, 0
    TEST_CRI 25, c.srli, x13, 0xa480f8c90667686, 13, 0x52407c648333
    TEST_CRI 26, c.srli, x12, 0xaaaaaaaaaaaaaaaa, 13, 0x5555555555555
    TEST_CRI 27, c.srli, x9, 0x3978b6115081bd50, 14, 0xe5e2d8454206
    TEST_CRI 28, c.srli, x13, 0xffffffff80000000, 14, 0x3fffffffe0000
    TEST_CRI 29, c.srli, x13, 0x9407a454356bb66b, 15, 0x1280f48a86ad7
    TEST_CRI 30, c.srli, x14, 0xaaaaaaaaaaaaaaaa, 15, 0x1555555555555
    TEST_CRI 31, c.srli, x12, 0xbe8d2c688fdd9233, 16, 0xbe8d2c688fdd
    TEST_CRI 32, c.srli, x13, 0xffffffff, 16, 0xffff
    TEST_CRI 33, c.srli, x9, 0xc77692c5ca11f837, 17, 0x63bb4962e508
    TEST_CRI 34, c.srli, x11, 0x7fffffffffffffff, 17, 0x3fffffffffff
    TEST_CRI 35, c.srli, x8, 0xaf81fd2ac01ca0a, 18, 0x2be07f4ab00
    TEST_CRI 36, c.srli, x9, 0x7fffffff, 18, 0x1fff
    TEST_CRI 37, c.srli, x11, 0xf1d6d03e5a1a9499, 19, 0x1e3ada07cb43
    TEST_CRI 38, c.srli, x14, 0xffffffff80000000, 19, 0x1ffffffff000
    TEST_CRI 39, c.srli, x12, 0x4061a19e42602d64, 20, 0x4061a19e426
    TEST_CRI 40, c.srli, x12, 0x8000000000000000, 20, 0x80000000000
    TEST_CRI 41, c.srli, x13, 0x62602b828d1228b4, 21, 0x313015c1468
    TEST_CRI 42, c.srli, x9, 0x7fffffffffffffff, 21, 0x3ffffffffff
    TEST_CRI 43, c.srli, x12, 0xe6b11c0640b886b1, 22, 0x39ac4701902
    TEST_CRI 44, c.srli, x11, 0, 22, 0
    TEST_CRI 45, c.srli, x10, 0xceb8cfc186972591, 23, 0x19d719f830d
    TEST_CRI 46, c.srli, x15, 1, 23, 0
    TEST_CRI 47, c.srli, x8, 0xd6ed5217fe419cfd, 24, 0xd6ed5217fe
    TEST_CRI 48, c.srli, x11, 0xaaaaaaaaaaaaaaaa, 24, 0xaaaaaaaaaa
    TEST_CRI 49, c.srli, x11, 0xdf9a53c02c3cad4c, 25, 0x6fcd29e016
    TEST_CRI 50, c.srli, x12, 0x80000000, 25, 0x40
    TEST_CRI 51, c.srli, x14, 0x22e825c5fceb6757, 26, 0x8ba09717f
    TEST_CRI 52, c.srli, x10, 0x80000000, 26, 0x20
    TEST_CRI 53, c.srli, x12, 0x80091f6793af1dcb, 27, 0x100123ecf2
    TEST_CRI 54, c.srli, x11, 0xffffffff, 27, 0x1f
    TEST_CRI 55, c.srli, x13, 0xe200f304c5e7e876, 28, 0xe200f304c
    TEST_CRI 56, c.srli, x8, 0xff00ff00ff00ff, 28, 0xff00ff0
    TEST_CRI 57, c.srli, x11, 0xc8383dbb7cf4a93, 29, 0x641c1edd
    TEST_CRI 58, c.srli, x13, 1, 29, 0
    TEST_CRI 59, c.srli, x14, 0x690c53a4a6380e83, 30, 0x1a4314e92
    TEST_CRI 60, c.srli, x12, 1, 30, 0
    TEST_CRI 61, c.srli, x8, 0x661e0b62622d7d4c, 31, 0xcc3c16c4
    TEST_CRI 62, c.srli, x12, 0xff00ff00ff00ff, 31, 0x1fe01fe
    TEST_CRI 63, c.srli, x12, 0x13aba007832bc73e, 32, 0x13aba007
    TEST_CRI 64, c.srli, x13, 0x7fffffff, 32, 0
    TEST_CRI 65, c.srli, x14, 0xb2050be31ca3bbb7, 33, 0x590285f1
    TEST_CRI 66, c.srli, x11, 0x7fffffff, 33, 0
    TEST_CRI 67, c.srli, x14, 0xbef1d670efd4128, 34, 0x2fbc759
    TEST_CRI 68, c.srli, x12, 1, 34, 0
    TEST_CRI 69, c.srli, x11, 0x54717d74d4ee133, 35, 0xa8e2fa
    TEST_CRI 70, c.srli, x8, 0xffffffff, 35, 0
    TEST_CRI 71, c.srli, x9, 0x940a07fa399575fa, 36, 0x940a07f
    TEST_CRI 72, c.srli, x9, 1, 36, 0
    TEST_CRI 73, c.srli, x11, 0x364a4102464610d1, 37, 0x1b25208
    TEST_CRI 74, c.srli, x11, 1, 37, 0
    TEST_CRI 75, c.srli, x14, 0x64d15c13fbed9d4b, 38, 0x1934570
    TEST_CRI 76, c.srli, x12, 0xff00ff00ff00ff, 38, 0x3fc03
    TEST_CRI 77, c.srli, x15, 0x9f1ec0fcd1df0a7, 39, 0x13e3d8
    TEST_CRI 78, c.srli, x11, 0, 39, 0
    TEST_CRI 79, c.srli, x8, 0xceedbf0d95c932e8, 40, 0xceedbf
    TEST_CRI 80, c.srli, x14, 0x80000000, 40, 0
    TEST_CRI 81, c.srli, x14, 0x4ed3954a368f3d, 41, 0x2769
    TEST_CRI 82, c.srli, x12, 0x5555555555555555, 41, 0x2aaaaa
    TEST_CRI 83, c.srli, x11, 0xe1e618baac3d25dd, 42, 0x387986
    TEST_CRI 84, c.srli, x8, 0xaaaaaaaaaaaaaaaa, 42, 0x2aaaaa
    TEST_CRI 85, c.srli, x10, 0x54d2f09aee7a9739, 43, 0xa9a5e
    TEST_CRI 86, c.srli, x9, 0xaaaaaaaaaaaaaaaa, 43, 0x155555
    TEST_CRI 87, c.srli, x12, 0xe47630bbee4d2a3e, 44, 0xe4763
    TEST_CRI 88, c.srli, x14, 0xffffffff, 44, 0
    TEST_CRI 89, c.srli, x13, 0xa50a61773214571, 45, 0x5285
    TEST_CRI 90, c.srli, x14, 0x7fffffff, 45, 0
    TEST_CRI 91, c.srli, x12, 0xceab959fce301a00, 46, 0x33aae
    TEST_CRI 92, c.srli, x12, 0xff00ff00ff00ff, 46, 0x3fc
    TEST_CRI 93, c.srli, x11, 0x6a5edbe0d108b473, 47, 0xd4bd
    TEST_CRI 94, c.srli, x15, 0x8000000000000000, 47, 0x10000
    TEST_CRI 95, c.srli, x11, 0xe44ddcdbe0168a6c, 48, 0xe44d
    TEST_CRI 96, c.srli, x11, 0xffffffff, 48, 0
    TEST_CRI 97, c.srli, x9, 0xe806caa3d4d10d47, 49, 0x7403
    TEST_CRI 98, c.srli, x14, 0xffffffff, 49, 0
    TEST_CRI 99, c.srli, x12, 0x3109555b48f1acf7, 50, 0xc42
    TEST_CRI 100, c.srli, x11, 0xaaaaaaaaaaaaaaaa, 50, 0x2aaa
    TEST_CRI 101, c.srli, x11, 0x621512d56d1fc14c, 51, 0xc42
    TEST_CRI 102, c.srli, x11, 0xffffffff, 51, 0
    TEST_CRI 103, c.srli, x9, 0xdffa0ccd27513fdb, 52, 0xdff
    TEST_CRI 104, c.srli, x9, 0xff00ff00ff00ff, 52, 0xf
    TEST_CRI 105, c.srli, x8, 0x6cc987f4fbc0dff1, 53, 0x366
    TEST_CRI 106, c.srli, x11, 0x5555555555555555, 53, 0x2aa
    TEST_CRI 107, c.srli, x12, 0xcff3b367697138fe, 54, 0x33f
    TEST_CRI 108, c.srli, x9, 0x80000000, 54, 0
    TEST_CRI 109, c.srli, x8, 0xc5135819536d5554, 55, 0x18a
    TEST_CRI 110, c.srli, x9, 0xffffffff, 55, 0
    TEST_CRI 111, c.srli, x11, 0x7ad861f5ff45d0da, 56, 0x7a
    TEST_CRI 112, c.srli, x12, 0x8000000000000000, 56, 0x80
    TEST_CRI 113, c.srli, x8, 0xc5ef52a8a9207651, 57, 0x62
    TEST_CRI 114, c.srli, x8, 0xff00ff00ff00ff, 57, 0
    TEST_CRI 115, c.srli, x9, 0xca10a8b553b7db59, 58, 0x32
    TEST_CRI 116, c.srli, x14, 0xaaaaaaaaaaaaaaaa, 58, 0x2a
    TEST_CRI 117, c.srli, x14, 0xe5d3536f98f09047, 59, 0x1c
    TEST_CRI 118, c.srli, x14, 0x7fffffff, 59, 0
    TEST_CRI 119, c.srli, x14, 0x5bc6c76d9d12781e, 60, 5
    TEST_CRI 120, c.srli, x14, 0x80000000, 60, 0
    TEST_CRI 121, c.srli, x14, 0xcdbf6f387ce5d5d3, 61, 6
    TEST_CRI 122, c.srli, x15, 0x7fffffff, 61, 0
    TEST_CRI 123, c.srli, x9, 0x82501dbf497307e, 62, 0
    TEST_CRI 124, c.srli, x9, 0x80000000, 62, 0
    TEST_CRI 125, c.srli, x12, 0x85d1de2fcac303b7, 63, 1
    TEST_CRI 126, c.srli, x14, 0xff00ff00ff00ff, 63, 0
    TEST_CRI 127, c.srli, x8, 0x95a71cbd6fb93318, 8, 0x95a71cbd6fb933
    TEST_CRI 128, c.srli, x9, 0x7fffffff, 58, 0
    TEST_CRI 129, c.srli, x10, 0xb6228c480354cfec, 39, 0x16c4518
    TEST_CRI 130, c.srli, x11, 0x6c16f56e, 24, 0x6c
    TEST_CRI 131, c.srli, x12, 0x1c03, 24, 0
    TEST_CRI 132, c.srli, x13, 0x1f0e1d58a9, 22, 0x7c38
    TEST_CRI 133, c.srli, x14, 0x5d1404424bb026f5, 45, 0x2e8a0
    TEST_CRI 134, c.srli, x15, 0x724c27e4, 20, 0x724
    TEST_HINT 135, 0x8001
    TEST_HINT 136, 0x8381
    TEST_END
