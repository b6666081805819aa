# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amomin.d rd, rs2, (rs1)
# Unprivileged specification, Zaamo: atomic memory operations.
#include "test.h"

    TEST_BEGIN
    # Case n: INSN, with x RS1 = amo_area + AT, x RS2 = B and the area holding M0..M1 before and
    # R0..R1 after, puts OLD in x RD.
    .macro TEST_AMO n, insn, rd, rs1, rs2, at, b, m0, m1, old, r0, r1
    li x3, \n
    la x31, amo_area
    li x30, \m0
    sd x30, 0(x31)
    li x30, \m1
    sd x30, 8(x31)
    li x\rs2, \b
    la x\rs1, amo_area + \at
    \insn
    CHECK x\rd, \old
    CHECK_MEM amo_area, 0, \r0
    CHECK_MEM amo_area, 8, \r1
    .endm
    TEST_AMO 1, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0, 0xd513c9fdbe9b4fe4, 0, 0, 0xd513c9fdbe9b4fe4
    TEST_AMO 2, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0, 0xfa564931058f5b01, 0, 0, 0xfa564931058f5b01
    TEST_AMO 3, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0, 0xff15ed1e72c240c3, 0, 0xffffffffffffffff, 0xff15ed1e72c240c3
    TEST_AMO 4, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0, 0x49f70abe5365e756, 0, 0, 0x49f70abe5365e756
    TEST_AMO 5, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0, 0x78aa953110b5ceb2, 0, 0x8000000000000000, 0x78aa953110b5ceb2
    TEST_AMO 6, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0xe0bc584748389fd4, 0, 0xf61541e17b841134, 0, 0xe0bc584748389fd4, 0xf61541e17b841134
    TEST_AMO 7, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0, 1, 0xddea16d182496085, 1, 0, 0xddea16d182496085
    TEST_AMO 8, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 1, 1, 0x488ffbf390ea7a2, 1, 1, 0x488ffbf390ea7a2
    TEST_AMO 9, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 1, 0xe485ace73084df99, 1, 0xffffffffffffffff, 0xe485ace73084df99
    TEST_AMO 10, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 1, 0xdb386729ca339317, 1, 1, 0xdb386729ca339317
    TEST_AMO 11, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 1, 0x8d548bb8ad96b8ef, 1, 0x8000000000000000, 0x8d548bb8ad96b8ef
    TEST_AMO 12, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0xe0bc584748389fd4, 1, 0x98d1e70fce4cf5fc, 1, 0xe0bc584748389fd4, 0x98d1e70fce4cf5fc
    TEST_AMO 13, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xffffffffffffffff, 0x58337769f78c04b, 0xffffffffffffffff, 0xffffffffffffffff, 0x58337769f78c04b
    TEST_AMO 14, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xffffffffffffffff, 0xcf07bdc23b79d3d2, 0xffffffffffffffff, 0xffffffffffffffff, 0xcf07bdc23b79d3d2
    TEST_AMO 15, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xffffffffffffffff, 0xe84c76f080ec6181, 0xffffffffffffffff, 0xffffffffffffffff, 0xe84c76f080ec6181
    TEST_AMO 16, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xffffffffffffffff, 0xd1eccde8c373580, 0xffffffffffffffff, 0xffffffffffffffff, 0xd1eccde8c373580
    TEST_AMO 17, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xffffffffffffffff, 0xd932fcca1e68b7c, 0xffffffffffffffff, 0x8000000000000000, 0xd932fcca1e68b7c
    TEST_AMO 18, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0xe0bc584748389fd4, 0xffffffffffffffff, 0x5d198449fa95ac16, 0xffffffffffffffff, 0xe0bc584748389fd4, 0x5d198449fa95ac16
    TEST_AMO 19, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x7fffffffffffffff, 0xf07ed748396005cf, 0x7fffffffffffffff, 0, 0xf07ed748396005cf
    TEST_AMO 20, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x7fffffffffffffff, 0xe48b77c96594237d, 0x7fffffffffffffff, 1, 0xe48b77c96594237d
    TEST_AMO 21, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x7fffffffffffffff, 0xf78ecd552931c764, 0x7fffffffffffffff, 0xffffffffffffffff, 0xf78ecd552931c764
    TEST_AMO 22, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x7c88bdf10a7ee210, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x7c88bdf10a7ee210
    TEST_AMO 23, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x7fffffffffffffff, 0xcbbbe66f679a38eb, 0x7fffffffffffffff, 0x8000000000000000, 0xcbbbe66f679a38eb
    TEST_AMO 24, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0xe0bc584748389fd4, 0x7fffffffffffffff, 0x5a2a649215d56b2f, 0x7fffffffffffffff, 0xe0bc584748389fd4, 0x5a2a649215d56b2f
    TEST_AMO 25, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x8000000000000000, 0x225d02cecde8f3ff, 0x8000000000000000, 0x8000000000000000, 0x225d02cecde8f3ff
    TEST_AMO 26, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x8000000000000000, 0xa2649d3d4a03d52, 0x8000000000000000, 0x8000000000000000, 0xa2649d3d4a03d52
    TEST_AMO 27, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x8000000000000000, 0x56b5c087339fb9cf, 0x8000000000000000, 0x8000000000000000, 0x56b5c087339fb9cf
    TEST_AMO 28, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x8000000000000000, 0xf506f8f3e2d0aa, 0x8000000000000000, 0x8000000000000000, 0xf506f8f3e2d0aa
    TEST_AMO 29, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x8000000000000000, 0x7680d22e53c89a0a, 0x8000000000000000, 0x8000000000000000, 0x7680d22e53c89a0a
    TEST_AMO 30, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0xe0bc584748389fd4, 0x8000000000000000, 0x4d3ff78f520dd904, 0x8000000000000000, 0x8000000000000000, 0x4d3ff78f520dd904
    TEST_AMO 31, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xe0bc584748389fd4, 0xa2cee2aa271eae88, 0xe0bc584748389fd4, 0xe0bc584748389fd4, 0xa2cee2aa271eae88
    TEST_AMO 32, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xe0bc584748389fd4, 0x19d2b9466e4380ee, 0xe0bc584748389fd4, 0xe0bc584748389fd4, 0x19d2b9466e4380ee
    TEST_AMO 33, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xe0bc584748389fd4, 0xe151d31647815c72, 0xe0bc584748389fd4, 0xe0bc584748389fd4, 0xe151d31647815c72
    TEST_AMO 34, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xe0bc584748389fd4, 0x224ac8c8df421b5a, 0xe0bc584748389fd4, 0xe0bc584748389fd4, 0x224ac8c8df421b5a
    TEST_AMO 35, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xe0bc584748389fd4, 0xfbd07f95df0c9051, 0xe0bc584748389fd4, 0x8000000000000000, 0xfbd07f95df0c9051
    TEST_AMO 36, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0xe0bc584748389fd4, 0xe0bc584748389fd4, 0x85576f5dbe7dc25d, 0xe0bc584748389fd4, 0xe0bc584748389fd4, 0x85576f5dbe7dc25d
    TEST_AMO 37, "amomin.d x5, x7, (x6)", 5, 6, 7, 0, 0x9ec3192e6fb219b, 0xddb725854614e453, 0xfc0e13b449fbd5f, 0xddb725854614e453, 0xddb725854614e453, 0xfc0e13b449fbd5f
    TEST_AMO 38, "amomin.d x5, x7, (x6)", 5, 6, 7, 8, 0xc64eb2f70ee3dc4f, 0x227bf24956a74e3, 0xa23e10e50e540b96, 0xa23e10e50e540b96, 0x227bf24956a74e3, 0xa23e10e50e540b96
    TEST_AMO 39, "amomin.d x10, x12, (x11)", 10, 11, 12, 8, 0x8428f30c11b34a3d, 0x19211335ce823404, 0x66572b094aa7a8db, 0x66572b094aa7a8db, 0x19211335ce823404, 0x8428f30c11b34a3d
    TEST_AMO 40, "amomin.d.aq x10, x12, (x11)", 10, 11, 12, 8, 0xc98daba26bd4bc21, 0x5d56ec3f246ae137, 0x1900bd791ed274db, 0x1900bd791ed274db, 0x5d56ec3f246ae137, 0xc98daba26bd4bc21
    TEST_AMO 41, "amomin.d.rl x10, x12, (x11)", 10, 11, 12, 8, 0x2e11bc48408acd90, 0x4d13108d6626712c, 0xb6a8737860a24cf5, 0xb6a8737860a24cf5, 0x4d13108d6626712c, 0xb6a8737860a24cf5
    TEST_AMO 42, "amomin.d.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0xd981e51ba42d8ad7, 0xd689267f4ce1dd62, 0x213da0443b9158f1, 0x213da0443b9158f1, 0xd689267f4ce1dd62, 0xd981e51ba42d8ad7
    TEST_AMO 43, "amomin.d x0, x7, (x6)", 0, 6, 7, 8, 0xc94c244601a5bbdc, 0xba425804214b6599, 0xdbd42493b78c6e06, 0, 0xba425804214b6599, 0xc94c244601a5bbdc
    TEST_AMO 44, "amomin.d x6, x7, (x6)", 6, 6, 7, 8, 0xb28ce7ea18d2629c, 0x8b0c92c6d6df9f5b, 0x5fe2e23d19d97af3, 0x5fe2e23d19d97af3, 0x8b0c92c6d6df9f5b, 0xb28ce7ea18d2629c
    TEST_AMO 45, "amomin.d x7, x7, (x6)", 7, 6, 7, 8, 0xf2ee7b31ac42522, 0x2438034939d563e8, 0xe781928051a9e8b2, 0xe781928051a9e8b2, 0x2438034939d563e8, 0xe781928051a9e8b2
    TEST_AMO 46, "amomin.d x5, x0, (x6)", 5, 6, 0, 8, 0, 0xb50973fc76d12005, 0xa0281a18fcb79555, 0xa0281a18fcb79555, 0xb50973fc76d12005, 0xa0281a18fcb79555
    TEST_AMO 47, "amomin.d x0, x0, (x6)", 0, 6, 0, 8, 0, 0xcc23736fc14a8474, 0x342f74481a09c761, 0, 0xcc23736fc14a8474, 0
    TEST_AMO 48, "amomin.d x1, x10, (x13)", 1, 13, 10, 0, 0x27ae66166e995147, 0xd582a4fd6b775739, 0x8a39efa9ad51f684, 0xd582a4fd6b775739, 0xd582a4fd6b775739, 0x8a39efa9ad51f684
    TEST_AMO 49, "amomin.d x2, x15, (x5)", 2, 5, 15, 0, 0xae94018cfc6b09ae, 0xf00e81a015c2cc, 0x1787a54ce7910928, 0xf00e81a015c2cc, 0xae94018cfc6b09ae, 0x1787a54ce7910928
    TEST_AMO 50, "amomin.d x5, x13, (x11)", 5, 11, 13, 0, 0xe27070ca571f6e5, 0x715c1f3be230b65f, 0xe1b9dc08c2ad49c5, 0x715c1f3be230b65f, 0xe27070ca571f6e5, 0xe1b9dc08c2ad49c5
    TEST_AMO 51, "amomin.d x6, x8, (x5)", 6, 5, 8, 0, 0xa58d0f8928900586, 0xee02b3510e154592, 0xe15797a59071dc25, 0xee02b3510e154592, 0xa58d0f8928900586, 0xe15797a59071dc25
    TEST_AMO 52, "amomin.d x7, x13, (x29)", 7, 29, 13, 0, 0x4aabf12ae83973f0, 0xe97de7ab9e2056eb, 0x2995c4b5e5c20397, 0xe97de7ab9e2056eb, 0xe97de7ab9e2056eb, 0x2995c4b5e5c20397
    TEST_AMO 53, "amomin.d x8, x10, (x17)", 8, 17, 10, 0, 0xf435e714cb1da92a, 0x87e6609e2df6cefd, 0xdb6fb69c8b2cca3f, 0x87e6609e2df6cefd, 0x87e6609e2df6cefd, 0xdb6fb69c8b2cca3f
    TEST_AMO 54, "amomin.d x9, x8, (x28)", 9, 28, 8, 0, 0xe97253e7213c40b6, 0xce896c373ff21578, 0x8cd58f3d4e41c187, 0xce896c373ff21578, 0xce896c373ff21578, 0x8cd58f3d4e41c187
    TEST_AMO 55, "amomin.d x10, x22, (x1)", 10, 1, 22, 0, 0x8b61d31f2175db9c, 0x4c3ca375915d9bd2, 0xf5d4dfdfae0f4988, 0x4c3ca375915d9bd2, 0x8b61d31f2175db9c, 0xf5d4dfdfae0f4988
    TEST_AMO 56, "amomin.d x11, x27, (x9)", 11, 9, 27, 0, 0x6779ed7344108ffc, 0x87fdfd52c00a4509, 0xf024e635d8e4fc45, 0x87fdfd52c00a4509, 0x87fdfd52c00a4509, 0xf024e635d8e4fc45
    TEST_AMO 57, "amomin.d x12, x15, (x5)", 12, 5, 15, 0, 0xf1cf7afa995e3190, 0x2a8d2cddc2f42411, 0x21bbcb9399a70adb, 0x2a8d2cddc2f42411, 0xf1cf7afa995e3190, 0x21bbcb9399a70adb
    TEST_AMO 58, "amomin.d x13, x16, (x27)", 13, 27, 16, 0, 0x92e811a3332fb96e, 0xe5d01817a1bd3e51, 0x8c327b8c6e27247c, 0xe5d01817a1bd3e51, 0x92e811a3332fb96e, 0x8c327b8c6e27247c
    TEST_AMO 59, "amomin.d x14, x25, (x24)", 14, 24, 25, 0, 0x20e1a22504d51de4, 0x495b8ec3370b330, 0xc13483b1101f7f03, 0x495b8ec3370b330, 0x495b8ec3370b330, 0xc13483b1101f7f03
    TEST_AMO 60, "amomin.d x15, x22, (x21)", 15, 21, 22, 0, 0x10c1df3b28f911d, 0xa69308bdf15488e8, 0x58ad2ce25170b02b, 0xa69308bdf15488e8, 0xa69308bdf15488e8, 0x58ad2ce25170b02b
    TEST_AMO 61, "amomin.d x16, x20, (x16)", 16, 16, 20, 0, 0x36a22dc35c06fde7, 0x8c6c8abc67ab6635, 0x151f3db50272fce2, 0x8c6c8abc67ab6635, 0x8c6c8abc67ab6635, 0x151f3db50272fce2
    TEST_AMO 62, "amomin.d x17, x26, (x28)", 17, 28, 26, 0, 0x2738110ae47b6b7a, 0x555036c77e4c4093, 0x62cbb063a1b5653, 0x555036c77e4c4093, 0x2738110ae47b6b7a, 0x62cbb063a1b5653
    TEST_AMO 63, "amomin.d x18, x9, (x17)", 18, 17, 9, 0, 0x5ae3fce8eac85399, 0x1b15512d19f56bd, 0x6581ef9cbc01a510, 0x1b15512d19f56bd, 0x1b15512d19f56bd, 0x6581ef9cbc01a510
    TEST_AMO 64, "amomin.d x19, x18, (x8)", 19, 8, 18, 0, 0x95bb1b25e8674cde, 0x7036933c90135eee, 0x143801df2a006ecf, 0x7036933c90135eee, 0x95bb1b25e8674cde, 0x143801df2a006ecf
    TEST_AMO 65, "amomin.d x20, x21, (x13)", 20, 13, 21, 0, 0x26c7f0ad3b932db, 0xf92301f70ac34703, 0xca38707ccf0cad4a, 0xf92301f70ac34703, 0xf92301f70ac34703, 0xca38707ccf0cad4a
    TEST_AMO 66, "amomin.d x21, x20, (x18)", 21, 18, 20, 0, 0x760cc956a1058832, 0x510e8398576fdbd9, 0x7ed455ef90bc90f5, 0x510e8398576fdbd9, 0x510e8398576fdbd9, 0x7ed455ef90bc90f5
    TEST_AMO 67, "amomin.d x22, x21, (x24)", 22, 24, 21, 0, 0xa1ea5200fbc4ae73, 0xb1311a7d18636242, 0x3b343bb803172ce5, 0xb1311a7d18636242, 0xa1ea5200fbc4ae73, 0x3b343bb803172ce5
    TEST_AMO 68, "amomin.d x23, x6, (x22)", 23, 22, 6, 0, 0x5caa0c0e2b482410, 0x6672a8c27b029ac6, 0xfdf89c63a7e55305, 0x6672a8c27b029ac6, 0x5caa0c0e2b482410, 0xfdf89c63a7e55305
    TEST_AMO 69, "amomin.d x24, x25, (x17)", 24, 17, 25, 0, 0xef9f4c3c5b841e97, 0x2249dc6c0349bb62, 0x753c693321b922e1, 0x2249dc6c0349bb62, 0xef9f4c3c5b841e97, 0x753c693321b922e1
    TEST_AMO 70, "amomin.d x25, x29, (x13)", 25, 13, 29, 0, 0xfff5d05247c292ab, 0xc3c15c824ec6ba09, 0x85f6474754fe7d3a, 0xc3c15c824ec6ba09, 0xc3c15c824ec6ba09, 0x85f6474754fe7d3a
    TEST_AMO 71, "amomin.d x26, x13, (x27)", 26, 27, 13, 0, 0xd5f5fc6094bce961, 0x163232251d75a210, 0x37e51b01aad7fc1b, 0x163232251d75a210, 0xd5f5fc6094bce961, 0x37e51b01aad7fc1b
    TEST_AMO 72, "amomin.d x27, x7, (x6)", 27, 6, 7, 0, 0xb0d888c7dd3a3278, 0xa5033b1f12d7c10a, 0x3aa4a68829bcabca, 0xa5033b1f12d7c10a, 0xa5033b1f12d7c10a, 0x3aa4a68829bcabca
    TEST_AMO 73, "amomin.d x28, x12, (x28)", 28, 28, 12, 0, 0x4241142e22e4c15b, 0x905484845d808ff1, 0x9333b3153493abe1, 0x905484845d808ff1, 0x905484845d808ff1, 0x9333b3153493abe1
    TEST_AMO 74, "amomin.d x29, x16, (x22)", 29, 22, 16, 0, 0xa6222c7fe22e60ee, 0x5e882149bf31ce47, 0xd9928477b15b1f86, 0x5e882149bf31ce47, 0xa6222c7fe22e60ee, 0xd9928477b15b1f86
    la x6, amo_area + 1
    TEST_TRAP_EITHER 75, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomin.d x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 76, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomin.d x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomin.d x5, x7, (x6)
    la x6, amo_area + 4
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomin.d x5, x7, (x6)
    la x6, amo_area + 5
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomin.d x5, x7, (x6)
    la x6, amo_area + 6
    TEST_TRAP_EITHER 80, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomin.d x5, x7, (x6)
    la x6, amo_area + 7
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomin.d x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, amomin.d x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
