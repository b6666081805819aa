# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amomaxu.w rd, rs2, (rs1)
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
    TEST_AMO 1, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xa0c6d1c000000000, 0x14df307064f0f6af, 0, 0xa0c6d1c000000000, 0x14df307064f0f6af
    TEST_AMO 2, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x54106ec800000000, 0xace1d477e524201b, 0, 0x54106ec800000001, 0xace1d477e524201b
    TEST_AMO 3, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x828cebaf00000000, 0xe099be5840fe875, 0, 0x828cebafffffffff, 0xe099be5840fe875
    TEST_AMO 4, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xb564135f00000000, 0xe3fa59bccfb9fb9f, 0, 0xb564135f7fffffff, 0xe3fa59bccfb9fb9f
    TEST_AMO 5, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x3f8294800000000, 0x2ccea35e1118a47d, 0, 0x3f8294880000000, 0x2ccea35e1118a47d
    TEST_AMO 6, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x8a9880cc, 0xbaa65a5800000000, 0x27119245a748d1c0, 0, 0xbaa65a588a9880cc, 0x27119245a748d1c0
    TEST_AMO 7, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x420d701a00000001, 0x508314c127b2ae02, 1, 0x420d701a00000001, 0x508314c127b2ae02
    TEST_AMO 8, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xc2693b1900000001, 0xd49454c5e02dee90, 1, 0xc2693b1900000001, 0xd49454c5e02dee90
    TEST_AMO 9, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xa0102fc700000001, 0x112a5aad8a0036ff, 1, 0xa0102fc7ffffffff, 0x112a5aad8a0036ff
    TEST_AMO 10, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x71f489e300000001, 0x16a0dddf993e141c, 1, 0x71f489e37fffffff, 0x16a0dddf993e141c
    TEST_AMO 11, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xd94fd37900000001, 0xee3fa7ec9cf7062a, 1, 0xd94fd37980000000, 0xee3fa7ec9cf7062a
    TEST_AMO 12, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x8a9880cc, 0xaa860f0400000001, 0xe2fff9c5e66d32d6, 1, 0xaa860f048a9880cc, 0xe2fff9c5e66d32d6
    TEST_AMO 13, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x64083727ffffffff, 0xebd2d02fdb946115, 0xffffffffffffffff, 0x64083727ffffffff, 0xebd2d02fdb946115
    TEST_AMO 14, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xc0f26dafffffffff, 0xbd4de76f33b47e0e, 0xffffffffffffffff, 0xc0f26dafffffffff, 0xbd4de76f33b47e0e
    TEST_AMO 15, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xce7dc58effffffff, 0xfb25c0bc7986ed82, 0xffffffffffffffff, 0xce7dc58effffffff, 0xfb25c0bc7986ed82
    TEST_AMO 16, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xcdcb7534ffffffff, 0xe14ceecd9f404054, 0xffffffffffffffff, 0xcdcb7534ffffffff, 0xe14ceecd9f404054
    TEST_AMO 17, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x9775eb3cffffffff, 0xf0a574dcd429f03b, 0xffffffffffffffff, 0x9775eb3cffffffff, 0xf0a574dcd429f03b
    TEST_AMO 18, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x8a9880cc, 0x84779cd8ffffffff, 0x6b2aea653558f1da, 0xffffffffffffffff, 0x84779cd8ffffffff, 0x6b2aea653558f1da
    TEST_AMO 19, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x387d35c87fffffff, 0xfe99826b17592d6e, 0x7fffffff, 0x387d35c87fffffff, 0xfe99826b17592d6e
    TEST_AMO 20, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x6c3f61247fffffff, 0x38e03a44d455429f, 0x7fffffff, 0x6c3f61247fffffff, 0x38e03a44d455429f
    TEST_AMO 21, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xcb3e15937fffffff, 0x998ea77f0fed74bf, 0x7fffffff, 0xcb3e1593ffffffff, 0x998ea77f0fed74bf
    TEST_AMO 22, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x631b33537fffffff, 0x834933d72a784a06, 0x7fffffff, 0x631b33537fffffff, 0x834933d72a784a06
    TEST_AMO 23, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x9ee7e1da7fffffff, 0xdabb9e4ad9fc29d6, 0x7fffffff, 0x9ee7e1da80000000, 0xdabb9e4ad9fc29d6
    TEST_AMO 24, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x8a9880cc, 0xd324346b7fffffff, 0xbed52fa764411629, 0x7fffffff, 0xd324346b8a9880cc, 0xbed52fa764411629
    TEST_AMO 25, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x97cd11a780000000, 0x418c516ba4993d13, 0xffffffff80000000, 0x97cd11a780000000, 0x418c516ba4993d13
    TEST_AMO 26, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xd852f33180000000, 0x93a31891b1861e27, 0xffffffff80000000, 0xd852f33180000000, 0x93a31891b1861e27
    TEST_AMO 27, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xbc84ed5d80000000, 0x607b03bb74f1d65e, 0xffffffff80000000, 0xbc84ed5dffffffff, 0x607b03bb74f1d65e
    TEST_AMO 28, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xe958ce0180000000, 0x217b41d4b180abdd, 0xffffffff80000000, 0xe958ce0180000000, 0x217b41d4b180abdd
    TEST_AMO 29, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x573a5a0180000000, 0x3b6146e8c1a0dccc, 0xffffffff80000000, 0x573a5a0180000000, 0x3b6146e8c1a0dccc
    TEST_AMO 30, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x8a9880cc, 0xe5c59e7a80000000, 0x930bbb0335124a98, 0xffffffff80000000, 0xe5c59e7a8a9880cc, 0x930bbb0335124a98
    TEST_AMO 31, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xe1decf308a9880cc, 0x3b77429af7b98ba1, 0xffffffff8a9880cc, 0xe1decf308a9880cc, 0x3b77429af7b98ba1
    TEST_AMO 32, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xff259f338a9880cc, 0x15b1459d129579ca, 0xffffffff8a9880cc, 0xff259f338a9880cc, 0x15b1459d129579ca
    TEST_AMO 33, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x54c233bc8a9880cc, 0x49729ae30c2f3ade, 0xffffffff8a9880cc, 0x54c233bcffffffff, 0x49729ae30c2f3ade
    TEST_AMO 34, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xf7e52d178a9880cc, 0x840c9c13f19bf5a5, 0xffffffff8a9880cc, 0xf7e52d178a9880cc, 0x840c9c13f19bf5a5
    TEST_AMO 35, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xfc7d470b8a9880cc, 0x12746d651ce06dfe, 0xffffffff8a9880cc, 0xfc7d470b8a9880cc, 0x12746d651ce06dfe
    TEST_AMO 36, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x8a9880cc, 0xe3057d4c8a9880cc, 0xa4656be59f25de0f, 0xffffffff8a9880cc, 0xe3057d4c8a9880cc, 0xa4656be59f25de0f
    TEST_AMO 37, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 0, 0x86de265191370b6d, 0x540a3da2c5d41911, 0xa622ea58897be92c, 0xffffffffc5d41911, 0x540a3da2c5d41911, 0xa622ea58897be92c
    TEST_AMO 38, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 4, 0xa7394d1b7b680e8, 0x270b463a8302e967, 0x72821b8cc2791f10, 0x270b463a, 0xb7b680e88302e967, 0x72821b8cc2791f10
    TEST_AMO 39, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 8, 0x4eda755528a7f5a, 0x6939a42898078321, 0x5606c7e18dbd341f, 0xffffffff8dbd341f, 0x6939a42898078321, 0x5606c7e18dbd341f
    TEST_AMO 40, "amomaxu.w x5, x7, (x6)", 5, 6, 7, 12, 0xe3acc98be3d53329, 0x821f5fbc65979c0e, 0xb986e1febd75f0db, 0xffffffffb986e1fe, 0x821f5fbc65979c0e, 0xe3d53329bd75f0db
    TEST_AMO 41, "amomaxu.w x10, x12, (x11)", 10, 11, 12, 8, 0xfbdd267d0ddcd6ed, 0x8a2bd361144a6996, 0xbe3efbf6dfd01a55, 0xffffffffdfd01a55, 0x8a2bd361144a6996, 0xbe3efbf6dfd01a55
    TEST_AMO 42, "amomaxu.w.aq x10, x12, (x11)", 10, 11, 12, 8, 0x1ca527d4faadebc6, 0x79d748373f54c2b, 0xce4fcd51c1d2143e, 0xffffffffc1d2143e, 0x79d748373f54c2b, 0xce4fcd51faadebc6
    TEST_AMO 43, "amomaxu.w.rl x10, x12, (x11)", 10, 11, 12, 8, 0x54286bb25b3f1048, 0x590683d26e044b59, 0x6dec6f6f593d9daf, 0x593d9daf, 0x590683d26e044b59, 0x6dec6f6f5b3f1048
    TEST_AMO 44, "amomaxu.w.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0xf6f93bfc340179f0, 0x16b78b17c647cff3, 0xb4855610178d7667, 0x178d7667, 0x16b78b17c647cff3, 0xb4855610340179f0
    TEST_AMO 45, "amomaxu.w x0, x7, (x6)", 0, 6, 7, 8, 0x2d42cf8355986190, 0xab22b96bf3bf75f4, 0xc049a123d23570ae, 0, 0xab22b96bf3bf75f4, 0xc049a123d23570ae
    TEST_AMO 46, "amomaxu.w x6, x7, (x6)", 6, 6, 7, 8, 0x206695aa5daf4cef, 0xa400afb2e82dabe8, 0xa90a0633ee1be00b, 0xffffffffee1be00b, 0xa400afb2e82dabe8, 0xa90a0633ee1be00b
    TEST_AMO 47, "amomaxu.w x7, x7, (x6)", 7, 6, 7, 8, 0x163bd65eb62e097, 0xa44e9b5580e30b88, 0x7c3f48afdeca87df, 0xffffffffdeca87df, 0xa44e9b5580e30b88, 0x7c3f48afeb62e097
    TEST_AMO 48, "amomaxu.w x5, x0, (x6)", 5, 6, 0, 8, 0, 0xac0915e7b2b7cb74, 0xea29adb2c1804e8a, 0xffffffffc1804e8a, 0xac0915e7b2b7cb74, 0xea29adb2c1804e8a
    TEST_AMO 49, "amomaxu.w x0, x0, (x6)", 0, 6, 0, 8, 0, 0xc13f15dd095fbd3c, 0xc26877cf949c50cc, 0, 0xc13f15dd095fbd3c, 0xc26877cf949c50cc
    TEST_AMO 50, "amomaxu.w x1, x23, (x26)", 1, 26, 23, 0, 0xac0c51fe96368989, 0x44e2cf36b39e484a, 0x347666d3170ddcb3, 0xffffffffb39e484a, 0x44e2cf36b39e484a, 0x347666d3170ddcb3
    TEST_AMO 51, "amomaxu.w x2, x29, (x20)", 2, 20, 29, 0, 0x5cbe5bafa0766576, 0x531640f2df0ed94, 0xb7eccd0612cff0fc, 0x2df0ed94, 0x531640fa0766576, 0xb7eccd0612cff0fc
    TEST_AMO 52, "amomaxu.w x5, x2, (x5)", 5, 5, 2, 0, 0x4da51240f54a9449, 0xbffc2490c0ae62cd, 0x8e39ef93a41a34c1, 0xffffffffc0ae62cd, 0xbffc2490f54a9449, 0x8e39ef93a41a34c1
    TEST_AMO 53, "amomaxu.w x6, x7, (x15)", 6, 15, 7, 0, 0x5b197c16769a82d7, 0xc14638ebf3e2939f, 0xd5e006f0c3898ef, 0xfffffffff3e2939f, 0xc14638ebf3e2939f, 0xd5e006f0c3898ef
    TEST_AMO 54, "amomaxu.w x7, x28, (x20)", 7, 20, 28, 0, 0xc01f2f284fc9d566, 0xd2c4d63800008a95, 0x3e3890b13e6bba9d, 0x8a95, 0xd2c4d6384fc9d566, 0x3e3890b13e6bba9d
    TEST_AMO 55, "amomaxu.w x8, x20, (x2)", 8, 2, 20, 0, 0x956860b9b4a92b96, 0x30f6de631498a694, 0x5c7eb28cb7108937, 0x1498a694, 0x30f6de63b4a92b96, 0x5c7eb28cb7108937
    TEST_AMO 56, "amomaxu.w x9, x19, (x24)", 9, 24, 19, 0, 0x4bdf91807b650b6e, 0x4d28c0d092ed198f, 0x7741f9329fddadb6, 0xffffffff92ed198f, 0x4d28c0d092ed198f, 0x7741f9329fddadb6
    TEST_AMO 57, "amomaxu.w x10, x23, (x8)", 10, 8, 23, 0, 0xfd3159b143349b92, 0xf3f20ac70bfa80de, 0x550b8a63015a4daf, 0xbfa80de, 0xf3f20ac743349b92, 0x550b8a63015a4daf
    TEST_AMO 58, "amomaxu.w x11, x22, (x20)", 11, 20, 22, 0, 0xd77c28efdb0e1a9, 0x5b544ade92522e5c, 0x13b2900fc599e54d, 0xffffffff92522e5c, 0x5b544adefdb0e1a9, 0x13b2900fc599e54d
    TEST_AMO 59, "amomaxu.w x12, x12, (x24)", 12, 24, 12, 0, 0xd4584cc1d4d1c8a1, 0xae659e1f261e838e, 0xede258188be2a611, 0x261e838e, 0xae659e1fd4d1c8a1, 0xede258188be2a611
    TEST_AMO 60, "amomaxu.w x13, x13, (x15)", 13, 15, 13, 0, 0x4a967413745cd8c9, 0x7a8dc9a15c864543, 0x12e10034adcb9245, 0x5c864543, 0x7a8dc9a1745cd8c9, 0x12e10034adcb9245
    TEST_AMO 61, "amomaxu.w x14, x20, (x15)", 14, 15, 20, 0, 0x85caea1d098fb9a5, 0x7ea12623837878d3, 0x31b9901e6f61fc53, 0xffffffff837878d3, 0x7ea12623837878d3, 0x31b9901e6f61fc53
    TEST_AMO 62, "amomaxu.w x15, x15, (x10)", 15, 10, 15, 0, 0x397ecfaf75b844a5, 0x5bfea9f0dbe2cc6f, 0xe225578d62cf524, 0xffffffffdbe2cc6f, 0x5bfea9f0dbe2cc6f, 0xe225578d62cf524
    TEST_AMO 63, "amomaxu.w x16, x25, (x9)", 16, 9, 25, 0, 0x2d9821ec9bd332dd, 0x904b60539daeb1d7, 0x68842104bd19fece, 0xffffffff9daeb1d7, 0x904b60539daeb1d7, 0x68842104bd19fece
    TEST_AMO 64, "amomaxu.w x17, x27, (x20)", 17, 20, 27, 0, 0xa92d1ada501bf568, 0xa57516bd7025d4f, 0xd265bdf4b2cfd759, 0xffffffffd7025d4f, 0xa57516bd7025d4f, 0xd265bdf4b2cfd759
    TEST_AMO 65, "amomaxu.w x18, x26, (x11)", 18, 11, 26, 0, 0x943e62b165aea36a, 0xf87a9f5ee05e8669, 0xaea6277ac49e3f26, 0xffffffffe05e8669, 0xf87a9f5ee05e8669, 0xaea6277ac49e3f26
    TEST_AMO 66, "amomaxu.w x19, x1, (x8)", 19, 8, 1, 0, 0x96dd4e6915c2812f, 0x963451149e61cb6d, 0xfda54f3a30eca570, 0xffffffff9e61cb6d, 0x963451149e61cb6d, 0xfda54f3a30eca570
    TEST_AMO 67, "amomaxu.w x20, x26, (x28)", 20, 28, 26, 0, 0xcd7a8a93d2cadbe3, 0xe0444f645583cf7e, 0x92e805d887949e3d, 0x5583cf7e, 0xe0444f64d2cadbe3, 0x92e805d887949e3d
    TEST_AMO 68, "amomaxu.w x21, x24, (x2)", 21, 2, 24, 0, 0x499c5c20e971ec2, 0x16ab761cd120356, 0x21a54a2f796baf28, 0xffffffffcd120356, 0x16ab761cd120356, 0x21a54a2f796baf28
    TEST_AMO 69, "amomaxu.w x22, x26, (x1)", 22, 1, 26, 0, 0x8908709ee4996ed5, 0xeddbad08f0eacea5, 0x8220237ffbef686b, 0xfffffffff0eacea5, 0xeddbad08f0eacea5, 0x8220237ffbef686b
    TEST_AMO 70, "amomaxu.w x23, x15, (x11)", 23, 11, 15, 0, 0xd9e9a14de02db9f4, 0xbb343f241be1ffbc, 0xdd6f74d72e117acf, 0x1be1ffbc, 0xbb343f24e02db9f4, 0xdd6f74d72e117acf
    TEST_AMO 71, "amomaxu.w x24, x5, (x26)", 24, 26, 5, 0, 0x6852bafff3f95ef7, 0xa60d156ec2ffdf33, 0x431a6b2a36121d75, 0xffffffffc2ffdf33, 0xa60d156ef3f95ef7, 0x431a6b2a36121d75
    TEST_AMO 72, "amomaxu.w x25, x21, (x24)", 25, 24, 21, 0, 0x9ac212942fc02b67, 0x478963959a3c4b0c, 0x8843eab08a4f3e8, 0xffffffff9a3c4b0c, 0x478963959a3c4b0c, 0x8843eab08a4f3e8
    TEST_AMO 73, "amomaxu.w x26, x14, (x18)", 26, 18, 14, 0, 0x70cf6be5678f1958, 0xc7297f3f6ff64fc1, 0xc439b97d412dcde7, 0x6ff64fc1, 0xc7297f3f6ff64fc1, 0xc439b97d412dcde7
    TEST_AMO 74, "amomaxu.w x27, x5, (x24)", 27, 24, 5, 0, 0xf7921a4438743d0f, 0xc5dffd2d6d34f7f5, 0x2de48d69fa6c8e1a, 0x6d34f7f5, 0xc5dffd2d6d34f7f5, 0x2de48d69fa6c8e1a
    TEST_AMO 75, "amomaxu.w x28, x24, (x28)", 28, 28, 24, 0, 0xb486b498b2f4d3b7, 0xa32e0d1ff5e86d0f, 0x621bacab2c08cfa6, 0xfffffffff5e86d0f, 0xa32e0d1ff5e86d0f, 0x621bacab2c08cfa6
    TEST_AMO 76, "amomaxu.w x29, x11, (x7)", 29, 7, 11, 0, 0x5d062b4cee84fc80, 0x968a7fdc20b4cb9b, 0x5dcd13955f6fc5af, 0x20b4cb9b, 0x968a7fdcee84fc80, 0x5dcd13955f6fc5af
    la x6, amo_area + 1
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomaxu.w x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomaxu.w x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomaxu.w x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 80, CAUSE_STORE_ACCESS, x6, amomaxu.w x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
