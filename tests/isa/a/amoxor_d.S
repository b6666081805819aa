# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoxor.d rd, rs2, (rs1)
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
    TEST_AMO 1, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0, 0xdda58e22b0230436, 0, 0, 0xdda58e22b0230436
    TEST_AMO 2, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0, 0x2a40228fb4d7ca57, 0, 1, 0x2a40228fb4d7ca57
    TEST_AMO 3, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0, 0xc122cd945a048964, 0, 0xffffffffffffffff, 0xc122cd945a048964
    TEST_AMO 4, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0, 0xf65b33d026d79ba1, 0, 0x7fffffffffffffff, 0xf65b33d026d79ba1
    TEST_AMO 5, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0, 0x6d1676942c9d9649, 0, 0x8000000000000000, 0x6d1676942c9d9649
    TEST_AMO 6, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x6a912a0eb9ca95a5, 0, 0xedbe6b509e12fa12, 0, 0x6a912a0eb9ca95a5, 0xedbe6b509e12fa12
    TEST_AMO 7, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0, 1, 0x3dd19d4f045a2f21, 1, 1, 0x3dd19d4f045a2f21
    TEST_AMO 8, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 1, 1, 0x10de476d62857023, 1, 0, 0x10de476d62857023
    TEST_AMO 9, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 1, 0x59279ba71ec7af56, 1, 0xfffffffffffffffe, 0x59279ba71ec7af56
    TEST_AMO 10, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 1, 0xdc3ea53d715df775, 1, 0x7ffffffffffffffe, 0xdc3ea53d715df775
    TEST_AMO 11, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 1, 0x1d702d2015de41cb, 1, 0x8000000000000001, 0x1d702d2015de41cb
    TEST_AMO 12, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x6a912a0eb9ca95a5, 1, 0xb6e03ab2984bd31e, 1, 0x6a912a0eb9ca95a4, 0xb6e03ab2984bd31e
    TEST_AMO 13, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xffffffffffffffff, 0x5d5ff1ecdff2f3bd, 0xffffffffffffffff, 0xffffffffffffffff, 0x5d5ff1ecdff2f3bd
    TEST_AMO 14, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xffffffffffffffff, 0xcb2f89946d6e2799, 0xffffffffffffffff, 0xfffffffffffffffe, 0xcb2f89946d6e2799
    TEST_AMO 15, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xffffffffffffffff, 0xccc6f3cf08347c54, 0xffffffffffffffff, 0, 0xccc6f3cf08347c54
    TEST_AMO 16, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xffffffffffffffff, 0xf591d70ffe5e324, 0xffffffffffffffff, 0x8000000000000000, 0xf591d70ffe5e324
    TEST_AMO 17, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xffffffffffffffff, 0x3c0ccb725462b3e4, 0xffffffffffffffff, 0x7fffffffffffffff, 0x3c0ccb725462b3e4
    TEST_AMO 18, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x6a912a0eb9ca95a5, 0xffffffffffffffff, 0x10c36239d9a0a2ae, 0xffffffffffffffff, 0x956ed5f146356a5a, 0x10c36239d9a0a2ae
    TEST_AMO 19, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x7fffffffffffffff, 0x89260ec4edfaf5af, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x89260ec4edfaf5af
    TEST_AMO 20, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x7fffffffffffffff, 0x8ca2d32667192001, 0x7fffffffffffffff, 0x7ffffffffffffffe, 0x8ca2d32667192001
    TEST_AMO 21, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x7fffffffffffffff, 0x32d7f81cc06e503b, 0x7fffffffffffffff, 0x8000000000000000, 0x32d7f81cc06e503b
    TEST_AMO 22, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x55e92dd6c26ef78, 0x7fffffffffffffff, 0, 0x55e92dd6c26ef78
    TEST_AMO 23, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x7fffffffffffffff, 0xe095184f5f486c3a, 0x7fffffffffffffff, 0xffffffffffffffff, 0xe095184f5f486c3a
    TEST_AMO 24, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x6a912a0eb9ca95a5, 0x7fffffffffffffff, 0x14c684e7ecaf4a4e, 0x7fffffffffffffff, 0x156ed5f146356a5a, 0x14c684e7ecaf4a4e
    TEST_AMO 25, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x8000000000000000, 0xf97ca51936653232, 0x8000000000000000, 0x8000000000000000, 0xf97ca51936653232
    TEST_AMO 26, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x8000000000000000, 0xcf7e118176f5e19, 0x8000000000000000, 0x8000000000000001, 0xcf7e118176f5e19
    TEST_AMO 27, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x8000000000000000, 0x4b7f02d8d799d026, 0x8000000000000000, 0x7fffffffffffffff, 0x4b7f02d8d799d026
    TEST_AMO 28, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x8000000000000000, 0x7369f48676da4e9d, 0x8000000000000000, 0xffffffffffffffff, 0x7369f48676da4e9d
    TEST_AMO 29, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x8000000000000000, 0x190e313683bb9c74, 0x8000000000000000, 0, 0x190e313683bb9c74
    TEST_AMO 30, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x6a912a0eb9ca95a5, 0x8000000000000000, 0xe7f318758eb68257, 0x8000000000000000, 0xea912a0eb9ca95a5, 0xe7f318758eb68257
    TEST_AMO 31, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x6a912a0eb9ca95a5, 0x6e17530723718b5c, 0x6a912a0eb9ca95a5, 0x6a912a0eb9ca95a5, 0x6e17530723718b5c
    TEST_AMO 32, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x6a912a0eb9ca95a5, 0x7cf9de0942814eb6, 0x6a912a0eb9ca95a5, 0x6a912a0eb9ca95a4, 0x7cf9de0942814eb6
    TEST_AMO 33, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x6a912a0eb9ca95a5, 0x2894cabe4ce4e6d6, 0x6a912a0eb9ca95a5, 0x956ed5f146356a5a, 0x2894cabe4ce4e6d6
    TEST_AMO 34, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x6a912a0eb9ca95a5, 0x23f2e7ee540e0aec, 0x6a912a0eb9ca95a5, 0x156ed5f146356a5a, 0x23f2e7ee540e0aec
    TEST_AMO 35, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x6a912a0eb9ca95a5, 0x41d30db1f27e40bc, 0x6a912a0eb9ca95a5, 0xea912a0eb9ca95a5, 0x41d30db1f27e40bc
    TEST_AMO 36, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x6a912a0eb9ca95a5, 0x6a912a0eb9ca95a5, 0xbd3092b32837acd5, 0x6a912a0eb9ca95a5, 0, 0xbd3092b32837acd5
    TEST_AMO 37, "amoxor.d x5, x7, (x6)", 5, 6, 7, 0, 0x4f4447b4931cf182, 0x4579b8ceedc4f547, 0xa5219a06b8427cec, 0x4579b8ceedc4f547, 0xa3dff7a7ed804c5, 0xa5219a06b8427cec
    TEST_AMO 38, "amoxor.d x5, x7, (x6)", 5, 6, 7, 8, 0x36645397ca08b23e, 0x3768afac56cee474, 0xa41d3220fd6da266, 0xa41d3220fd6da266, 0x3768afac56cee474, 0x927961b737651058
    TEST_AMO 39, "amoxor.d x10, x12, (x11)", 10, 11, 12, 8, 0xe7ba6fc53b212a6d, 0x45e3b348c85fd440, 0x4de44cd22f77e83d, 0x4de44cd22f77e83d, 0x45e3b348c85fd440, 0xaa5e23171456c250
    TEST_AMO 40, "amoxor.d.aq x10, x12, (x11)", 10, 11, 12, 8, 0x40bce2bb297e3a4d, 0x4d287a188dcfa429, 0x40d03bfa1d72dd0d, 0x40d03bfa1d72dd0d, 0x4d287a188dcfa429, 0x6cd941340ce740
    TEST_AMO 41, "amoxor.d.rl x10, x12, (x11)", 10, 11, 12, 8, 0x140e2767e944850, 0xc73761aa367340f5, 0x2f8d2c112bd295f, 0x2f8d2c112bd295f, 0xc73761aa367340f5, 0x3b830b76c29610f
    TEST_AMO 42, "amoxor.d.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0xa30906627601794d, 0x86937b03e9150bd5, 0x972f21af6bb0ea80, 0x972f21af6bb0ea80, 0x86937b03e9150bd5, 0x342627cd1db193cd
    TEST_AMO 43, "amoxor.d x0, x7, (x6)", 0, 6, 7, 8, 0xcdbb43df4cbbf7e1, 0x3c79cbe6989e3d71, 0x690c3ea8c27f52c7, 0, 0x3c79cbe6989e3d71, 0xa4b77d778ec4a526
    TEST_AMO 44, "amoxor.d x6, x7, (x6)", 6, 6, 7, 8, 0x15a5a0299023cc33, 0xb19cad6aa6f9bfbc, 0xb55d793a300a4bae, 0xb55d793a300a4bae, 0xb19cad6aa6f9bfbc, 0xa0f8d913a029879d
    TEST_AMO 45, "amoxor.d x7, x7, (x6)", 7, 6, 7, 8, 0x53f908d68d25a81d, 0x7a8d28a8ed0aa674, 0xbffcac2f488bf843, 0xbffcac2f488bf843, 0x7a8d28a8ed0aa674, 0xec05a4f9c5ae505e
    TEST_AMO 46, "amoxor.d x5, x0, (x6)", 5, 6, 0, 8, 0, 0x2ec7d5174be94cfb, 0xe871ac8d4b6586d5, 0xe871ac8d4b6586d5, 0x2ec7d5174be94cfb, 0xe871ac8d4b6586d5
    TEST_AMO 47, "amoxor.d x0, x0, (x6)", 0, 6, 0, 8, 0, 0xfb0206fab6236c65, 0xe04a3662e3b05b6, 0, 0xfb0206fab6236c65, 0xe04a3662e3b05b6
    TEST_AMO 48, "amoxor.d x1, x21, (x8)", 1, 8, 21, 0, 0xe45d0d1e05eb5081, 0xb2778c7f2561eef, 0x8ea931c0dd9de571, 0xb2778c7f2561eef, 0xef7a75d9f7bd4e6e, 0x8ea931c0dd9de571
    TEST_AMO 49, "amoxor.d x2, x1, (x25)", 2, 25, 1, 0, 0x5cc038bd2203ebdf, 0x158a2ddae4f74e87, 0xb7ca7cdb4f2aa6ce, 0x158a2ddae4f74e87, 0x494a1567c6f4a558, 0xb7ca7cdb4f2aa6ce
    TEST_AMO 50, "amoxor.d x5, x17, (x18)", 5, 18, 17, 0, 0xae64d15efff136ea, 0x6bdb0fea567c5f87, 0x70b344bbd2c7c2b4, 0x6bdb0fea567c5f87, 0xc5bfdeb4a98d696d, 0x70b344bbd2c7c2b4
    TEST_AMO 51, "amoxor.d x6, x25, (x14)", 6, 14, 25, 0, 0x7dd766d80fdd16c8, 0x6a6dca70b61677d8, 0x86b5a881a9d957a8, 0x6a6dca70b61677d8, 0x17baaca8b9cb6110, 0x86b5a881a9d957a8
    TEST_AMO 52, "amoxor.d x7, x26, (x13)", 7, 13, 26, 0, 0xe8f5081aac6145b3, 0xd11e4e2b5aa84efd, 0xa2f6121ba691a53b, 0xd11e4e2b5aa84efd, 0x39eb4631f6c90b4e, 0xa2f6121ba691a53b
    TEST_AMO 53, "amoxor.d x8, x15, (x29)", 8, 29, 15, 0, 0x9c06c0501080f32c, 0x8c1c08b5acc61258, 0x63deb4abc128c493, 0x8c1c08b5acc61258, 0x101ac8e5bc46e174, 0x63deb4abc128c493
    TEST_AMO 54, "amoxor.d x9, x24, (x18)", 9, 18, 24, 0, 0x69d1f6ba7621bef7, 0x65e1bcca9e76853a, 0x1befb59fef6f1159, 0x65e1bcca9e76853a, 0xc304a70e8573bcd, 0x1befb59fef6f1159
    TEST_AMO 55, "amoxor.d x10, x22, (x9)", 10, 9, 22, 0, 0x7476ed02649495b4, 0xabdc1a493ee66e02, 0x6f0fa8ac43e4b737, 0xabdc1a493ee66e02, 0xdfaaf74b5a72fbb6, 0x6f0fa8ac43e4b737
    TEST_AMO 56, "amoxor.d x11, x8, (x11)", 11, 11, 8, 0, 0x1be1d5b458b11d59, 0x621cf31fcdbca1dd, 0x8b24c173f533f42e, 0x621cf31fcdbca1dd, 0x79fd26ab950dbc84, 0x8b24c173f533f42e
    TEST_AMO 57, "amoxor.d x12, x20, (x1)", 12, 1, 20, 0, 0x3414e694f524a541, 0x65d6e86478d2cd73, 0x5c93ce2b58d2b616, 0x65d6e86478d2cd73, 0x51c20ef08df66832, 0x5c93ce2b58d2b616
    TEST_AMO 58, "amoxor.d x13, x8, (x23)", 13, 23, 8, 0, 0x87f4b09aff7c846b, 0x93a8762801944653, 0x7f7e44ffbddfa516, 0x93a8762801944653, 0x145cc6b2fee8c238, 0x7f7e44ffbddfa516
    TEST_AMO 59, "amoxor.d x14, x10, (x21)", 14, 21, 10, 0, 0xc861f3d9ff0c6205, 0x2dedba2489ea5c5e, 0x69057a823831a8a9, 0x2dedba2489ea5c5e, 0xe58c49fd76e63e5b, 0x69057a823831a8a9
    TEST_AMO 60, "amoxor.d x15, x5, (x23)", 15, 23, 5, 0, 0x33796feaaea5222a, 0x439a39a29e88201e, 0xb3768d7057a4dab3, 0x439a39a29e88201e, 0x70e35648302d0234, 0xb3768d7057a4dab3
    TEST_AMO 61, "amoxor.d x16, x27, (x28)", 16, 28, 27, 0, 0xf451e490f06711a, 0x9b0e8829ea1232fd, 0x59dc4372f666218f, 0x9b0e8829ea1232fd, 0x944b9660e51443e7, 0x59dc4372f666218f
    TEST_AMO 62, "amoxor.d x17, x22, (x23)", 17, 23, 22, 0, 0xaf44c91f1633a4e, 0xe5c2830c94769974, 0x915ee83297d8f026, 0xe5c2830c94769974, 0xef36cf9d6515a33a, 0x915ee83297d8f026
    TEST_AMO 63, "amoxor.d x18, x20, (x26)", 18, 26, 20, 0, 0x23b97672a01eca33, 0x1931b085612c8444, 0x300dc98e1fccce16, 0x1931b085612c8444, 0x3a88c6f7c1324e77, 0x300dc98e1fccce16
    TEST_AMO 64, "amoxor.d x19, x21, (x24)", 19, 24, 21, 0, 0x886c4d87f4160196, 0x173909ed756fce9a, 0x5f4d61523c0cb9e0, 0x173909ed756fce9a, 0x9f55446a8179cf0c, 0x5f4d61523c0cb9e0
    TEST_AMO 65, "amoxor.d x20, x28, (x7)", 20, 7, 28, 0, 0x7bfba39b49baf12a, 0xa6e5b1fcad91a161, 0x29d3800d3a8d4b69, 0xa6e5b1fcad91a161, 0xdd1e1267e42b504b, 0x29d3800d3a8d4b69
    TEST_AMO 66, "amoxor.d x21, x29, (x2)", 21, 2, 29, 0, 0x1a11d2ecd33da48, 0xcd873e89d95576e8, 0x79e18d200f9d2709, 0xcd873e89d95576e8, 0xcc2623a71466aca0, 0x79e18d200f9d2709
    TEST_AMO 67, "amoxor.d x22, x26, (x20)", 22, 20, 26, 0, 0xdd5bb2f0f88e087d, 0x9172e51e88384724, 0x4e29bbf806e7ed81, 0x9172e51e88384724, 0x4c2957ee70b64f59, 0x4e29bbf806e7ed81
    TEST_AMO 68, "amoxor.d x23, x24, (x21)", 23, 21, 24, 0, 0xf9d47a3a06a4a777, 0x42204677cf87993d, 0xef0ff2f51277b5db, 0x42204677cf87993d, 0xbbf43c4dc9233e4a, 0xef0ff2f51277b5db
    TEST_AMO 69, "amoxor.d x24, x16, (x27)", 24, 27, 16, 0, 0x418c89d249803c79, 0x936ada61782781d9, 0xcf9743b09b8f34c4, 0x936ada61782781d9, 0xd2e653b331a7bda0, 0xcf9743b09b8f34c4
    TEST_AMO 70, "amoxor.d x25, x7, (x11)", 25, 11, 7, 0, 0x35df224b6c566e6b, 0x7c5307b3c5e8f3f3, 0x8f711e7a8d260acf, 0x7c5307b3c5e8f3f3, 0x498c25f8a9be9d98, 0x8f711e7a8d260acf
    TEST_AMO 71, "amoxor.d x26, x19, (x14)", 26, 14, 19, 0, 0xbd0c1cb8cdfd04b2, 0x9e548ae724575053, 0xf350c73ea31eb028, 0x9e548ae724575053, 0x2358965fe9aa54e1, 0xf350c73ea31eb028
    TEST_AMO 72, "amoxor.d x27, x22, (x14)", 27, 14, 22, 0, 0x7aebdb76affaa92c, 0xea5d4dcd38caceb0, 0x310f72247850739a, 0xea5d4dcd38caceb0, 0x90b696bb9730679c, 0x310f72247850739a
    TEST_AMO 73, "amoxor.d x28, x19, (x7)", 28, 7, 19, 0, 0xd863ddb1589e881, 0xed31f5115c400d2e, 0x88bdcdb2e519978e, 0xed31f5115c400d2e, 0xe0b7c8ca49c9e5af, 0x88bdcdb2e519978e
    TEST_AMO 74, "amoxor.d x29, x2, (x23)", 29, 23, 2, 0, 0xda320e38f08c432c, 0xde7e23c8b6541ea5, 0x7b7cae9079eae89a, 0xde7e23c8b6541ea5, 0x44c2df046d85d89, 0x7b7cae9079eae89a
    la x6, amo_area + 1
    TEST_TRAP_EITHER 75, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoxor.d x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 76, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoxor.d x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoxor.d x5, x7, (x6)
    la x6, amo_area + 4
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoxor.d x5, x7, (x6)
    la x6, amo_area + 5
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoxor.d x5, x7, (x6)
    la x6, amo_area + 6
    TEST_TRAP_EITHER 80, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoxor.d x5, x7, (x6)
    la x6, amo_area + 7
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoxor.d x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, amoxor.d x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
