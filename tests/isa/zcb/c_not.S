# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.not rd'
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
    TEST_PARCEL 1, 0x9c75, 8, 5, 0, 0, 0xffffffffffffffff
    TEST_PARCEL 2, 0x9cf5, 9, 5, 1, 0, 0xfffffffffffffffe
    TEST_PARCEL 3, 0x9d75, 10, 5, 0xffffffffffffffff, 0, 0
    TEST_PARCEL 4, 0x9df5, 11, 5, 0x8000000000000000, 0, 0x7fffffffffffffff
    TEST_PARCEL 5, 0x9e75, 12, 5, 0x7fffffffffffffff, 0, 0x8000000000000000
    TEST_PARCEL 6, 0x9ef5, 13, 5, 0x80000000, 0, 0xffffffff7fffffff
    TEST_PARCEL 7, 0x9f75, 14, 5, 0x7fffffff, 0, 0xffffffff80000000
    TEST_PARCEL 8, 0x9ff5, 15, 5, 0xffffffff80000000, 0, 0x7fffffff
    TEST_PARCEL 9, 0x9c75, 8, 5, 0xffffffff, 0, 0xffffffff00000000
    TEST_PARCEL 10, 0x9cf5, 9, 5, 0x5555555555555555, 0, 0xaaaaaaaaaaaaaaaa
    TEST_PARCEL 11, 0x9d75, 10, 5, 0xaaaaaaaaaaaaaaaa, 0, 0x5555555555555555
    TEST_PARCEL 12, 0x9df5, 11, 5, 0xff00ff00ff00ff, 0, 0xff00ff00ff00ff00
    TEST_PARCEL 13, 0x9e75, 12, 5, 0x80, 0, 0xffffffffffffff7f
    TEST_PARCEL 14, 0x9ef5, 13, 5, 0x7f, 0, 0xffffffffffffff80
    TEST_PARCEL 15, 0x9f75, 14, 5, 0xff, 0, 0xffffffffffffff00
    TEST_PARCEL 16, 0x9ff5, 15, 5, 0x100, 0, 0xfffffffffffffeff
    TEST_PARCEL 17, 0x9c75, 8, 5, 0x8000, 0, 0xffffffffffff7fff
    TEST_PARCEL 18, 0x9cf5, 9, 5, 0x7fff, 0, 0xffffffffffff8000
    TEST_PARCEL 19, 0x9d75, 10, 5, 0xffff, 0, 0xffffffffffff0000
    TEST_PARCEL 20, 0x9df5, 11, 5, 0x10000, 0, 0xfffffffffffeffff
    TEST_PARCEL 21, 0x9e75, 12, 5, 0x195c90d5cfff778d, 0, 0xe6a36f2a30008872
    TEST_PARCEL 22, 0x9ef5, 13, 5, 0x97195a06528b8d3d, 0, 0x68e6a5f9ad7472c2
    TEST_PARCEL 23, 0x9f75, 14, 5, 0xaa1b59a07a8a5d53, 0, 0x55e4a65f8575a2ac
    TEST_PARCEL 24, 0x9ff5, 15, 5, 0xd5e29027f5863a76, 0, 0x2a1d6fd80a79c589
    TEST_PARCEL 25, 0x9c75, 8, 5, 0x3c6290fa8291d4c6, 0, 0xc39d6f057d6e2b39
    TEST_PARCEL 26, 0x9cf5, 9, 5, 0xfb75c088893cb048, 0, 0x48a3f7776c34fb7
    TEST_PARCEL 27, 0x9d75, 10, 5, 0xe1bc93011528346b, 0, 0x1e436cfeead7cb94
    TEST_PARCEL 28, 0x9df5, 11, 5, 0xa574fc3fabeb31ba, 0, 0x5a8b03c05414ce45
    TEST_PARCEL 29, 0x9e75, 12, 5, 0x342b773c223255fc, 0, 0xcbd488c3ddcdaa03
    TEST_PARCEL 30, 0x9ef5, 13, 5, 0x34e8a5b3fc83e749, 0, 0xcb175a4c037c18b6
    TEST_PARCEL 31, 0x9f75, 14, 5, 0x11dae3a9b498a6a1, 0, 0xee251c564b67595e
    TEST_PARCEL 32, 0x9ff5, 15, 5, 0x2f223ee64d142de4, 0, 0xd0ddc119b2ebd21b
    TEST_PARCEL 33, 0x9c75, 8, 5, 0xe5605264544c70a3, 0, 0x1a9fad9babb38f5c
    TEST_PARCEL 34, 0x9cf5, 9, 5, 0x126b616e058d08f, 0, 0xfed949e91fa72f70
    TEST_PARCEL 35, 0x9d75, 10, 5, 0x852ab06e0fcda1bb, 0, 0x7ad54f91f0325e44
    TEST_PARCEL 36, 0x9df5, 11, 5, 0x1b57de2eaa99d433, 0, 0xe4a821d155662bcc
    TEST_PARCEL 37, 0x9e75, 12, 5, 0x6da7e3622f899517, 0, 0x92581c9dd0766ae8
    TEST_PARCEL 38, 0x9ef5, 13, 5, 0x859e8e97eb0eb0c3, 0, 0x7a61716814f14f3c
    TEST_PARCEL 39, 0x9f75, 14, 5, 0x86a8d4b1774377a0, 0, 0x79572b4e88bc885f
    TEST_PARCEL 40, 0x9ff5, 15, 5, 0xcef5e5898ba01771, 0, 0x310a1a76745fe88e
    TEST_PARCEL 41, 0x9c75, 8, 5, 0x5723aabf5b6d62d1, 0, 0xa8dc5540a4929d2e
    TEST_PARCEL 42, 0x9cf5, 9, 5, 0xae4a92357f622d9f, 0, 0x51b56dca809dd260
    TEST_PARCEL 43, 0x9d75, 10, 5, 0x9d571b76414685c2, 0, 0x62a8e489beb97a3d
    TEST_PARCEL 44, 0x9df5, 11, 5, 0xd8988c08175ccf43, 0, 0x276773f7e8a330bc
    TEST_END
