# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amominu.w rd, rs2, (rs1)
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
    TEST_AMO 1, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xcc2b041c00000000, 0x501f6fed61ada177, 0, 0xcc2b041c00000000, 0x501f6fed61ada177
    TEST_AMO 2, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x65d2e1be00000000, 0x5a55a4ebac66ebf3, 0, 0x65d2e1be00000000, 0x5a55a4ebac66ebf3
    TEST_AMO 3, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x41d3a8c400000000, 0x519fbb6905dcb2af, 0, 0x41d3a8c400000000, 0x519fbb6905dcb2af
    TEST_AMO 4, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x4020251800000000, 0x9a267f2d44e1c992, 0, 0x4020251800000000, 0x9a267f2d44e1c992
    TEST_AMO 5, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x9c91c0e200000000, 0x12bdb33a846069dc, 0, 0x9c91c0e200000000, 0x12bdb33a846069dc
    TEST_AMO 6, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x32c4a8e7, 0x9e85da0300000000, 0xed029b8d95e597d7, 0, 0x9e85da0300000000, 0xed029b8d95e597d7
    TEST_AMO 7, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x86cb4bb800000001, 0xd41e318329eac4d7, 1, 0x86cb4bb800000000, 0xd41e318329eac4d7
    TEST_AMO 8, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x5d48ef6b00000001, 0x92d40b42a3a49d73, 1, 0x5d48ef6b00000001, 0x92d40b42a3a49d73
    TEST_AMO 9, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xcbb88a0200000001, 0xb98e1469a0a6d3b0, 1, 0xcbb88a0200000001, 0xb98e1469a0a6d3b0
    TEST_AMO 10, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x2be6b5800000001, 0x334a228ece5fcdd0, 1, 0x2be6b5800000001, 0x334a228ece5fcdd0
    TEST_AMO 11, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xd07e30f900000001, 0xd577450bd651152f, 1, 0xd07e30f900000001, 0xd577450bd651152f
    TEST_AMO 12, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x32c4a8e7, 0x3bd9087400000001, 0xc58bfc03d466917a, 1, 0x3bd9087400000001, 0xc58bfc03d466917a
    TEST_AMO 13, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x2c3daf6fffffffff, 0x5b6fea71e5cf6023, 0xffffffffffffffff, 0x2c3daf6f00000000, 0x5b6fea71e5cf6023
    TEST_AMO 14, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x59866b7bffffffff, 0x87cc16a5937571e3, 0xffffffffffffffff, 0x59866b7b00000001, 0x87cc16a5937571e3
    TEST_AMO 15, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xe02e24e9ffffffff, 0x53c0dbe26152dfa0, 0xffffffffffffffff, 0xe02e24e9ffffffff, 0x53c0dbe26152dfa0
    TEST_AMO 16, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x5b3f54feffffffff, 0xacb047fe839c4f46, 0xffffffffffffffff, 0x5b3f54fe7fffffff, 0xacb047fe839c4f46
    TEST_AMO 17, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x97eb3a72ffffffff, 0x926f24c253cbefc6, 0xffffffffffffffff, 0x97eb3a7280000000, 0x926f24c253cbefc6
    TEST_AMO 18, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x32c4a8e7, 0x375e98c4ffffffff, 0x101dc04d51bc835d, 0xffffffffffffffff, 0x375e98c432c4a8e7, 0x101dc04d51bc835d
    TEST_AMO 19, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xb69099857fffffff, 0x94512193cb5efacc, 0x7fffffff, 0xb690998500000000, 0x94512193cb5efacc
    TEST_AMO 20, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x64dfce2c7fffffff, 0xda594465d3549f86, 0x7fffffff, 0x64dfce2c00000001, 0xda594465d3549f86
    TEST_AMO 21, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x4ab52f087fffffff, 0x8ac7bd785bf974f5, 0x7fffffff, 0x4ab52f087fffffff, 0x8ac7bd785bf974f5
    TEST_AMO 22, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xe679c5677fffffff, 0x1cb8ef5fcbd374b8, 0x7fffffff, 0xe679c5677fffffff, 0x1cb8ef5fcbd374b8
    TEST_AMO 23, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x479506757fffffff, 0x3fc75115b523a284, 0x7fffffff, 0x479506757fffffff, 0x3fc75115b523a284
    TEST_AMO 24, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x32c4a8e7, 0x899bfc397fffffff, 0x7beb246cfa927c4f, 0x7fffffff, 0x899bfc3932c4a8e7, 0x7beb246cfa927c4f
    TEST_AMO 25, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x3b75540380000000, 0x23ca68e9c74b7791, 0xffffffff80000000, 0x3b75540300000000, 0x23ca68e9c74b7791
    TEST_AMO 26, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x3544cea480000000, 0x33d12dfced159320, 0xffffffff80000000, 0x3544cea400000001, 0x33d12dfced159320
    TEST_AMO 27, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xf258084880000000, 0x5aeca285733f6297, 0xffffffff80000000, 0xf258084880000000, 0x5aeca285733f6297
    TEST_AMO 28, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xf04169e980000000, 0x54aa8597347dcc20, 0xffffffff80000000, 0xf04169e97fffffff, 0x54aa8597347dcc20
    TEST_AMO 29, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x653b012d80000000, 0x5932d461db666ec9, 0xffffffff80000000, 0x653b012d80000000, 0x5932d461db666ec9
    TEST_AMO 30, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x32c4a8e7, 0x38b2cc6380000000, 0xaae5f5f5fd34ff21, 0xffffffff80000000, 0x38b2cc6332c4a8e7, 0xaae5f5f5fd34ff21
    TEST_AMO 31, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xfd6e88ee32c4a8e7, 0x81ad0801934ea398, 0x32c4a8e7, 0xfd6e88ee00000000, 0x81ad0801934ea398
    TEST_AMO 32, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x4eb6628c32c4a8e7, 0x9e5ca7ac542a75ae, 0x32c4a8e7, 0x4eb6628c00000001, 0x9e5ca7ac542a75ae
    TEST_AMO 33, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xaa172d9232c4a8e7, 0x28772737c4d3ac6d, 0x32c4a8e7, 0xaa172d9232c4a8e7, 0x28772737c4d3ac6d
    TEST_AMO 34, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xd185d0b232c4a8e7, 0xa0fb8fb4443aa5db, 0x32c4a8e7, 0xd185d0b232c4a8e7, 0xa0fb8fb4443aa5db
    TEST_AMO 35, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xffef582032c4a8e7, 0x220b4edb7f8c8d67, 0x32c4a8e7, 0xffef582032c4a8e7, 0x220b4edb7f8c8d67
    TEST_AMO 36, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0x32c4a8e7, 0x5be5693332c4a8e7, 0xcc10509c09ac3c7, 0x32c4a8e7, 0x5be5693332c4a8e7, 0xcc10509c09ac3c7
    TEST_AMO 37, "amominu.w x5, x7, (x6)", 5, 6, 7, 0, 0xf00f79756186a1f0, 0x30cb3871dc349c07, 0x7b14fc6e8acb6239, 0xffffffffdc349c07, 0x30cb38716186a1f0, 0x7b14fc6e8acb6239
    TEST_AMO 38, "amominu.w x5, x7, (x6)", 5, 6, 7, 4, 0xeae4e6fc6ff73de, 0x8ce14b957b73a958, 0x681d84d40b6ff253, 0xffffffff8ce14b95, 0x8ce14b957b73a958, 0x681d84d40b6ff253
    TEST_AMO 39, "amominu.w x5, x7, (x6)", 5, 6, 7, 8, 0xce669349595e5620, 0xf6f32c151f9b872b, 0x988b32c3a91c0a2b, 0xffffffffa91c0a2b, 0xf6f32c151f9b872b, 0x988b32c3595e5620
    TEST_AMO 40, "amominu.w x5, x7, (x6)", 5, 6, 7, 12, 0x46180a3883b92e64, 0x55cfdc07f883053b, 0xfa6a74cb82fe89b7, 0xfffffffffa6a74cb, 0x55cfdc07f883053b, 0x83b92e6482fe89b7
    TEST_AMO 41, "amominu.w x10, x12, (x11)", 10, 11, 12, 8, 0x8d8ddd91485a830d, 0x181dfffd7b923e6a, 0xc5b67938b0b39243, 0xffffffffb0b39243, 0x181dfffd7b923e6a, 0xc5b67938485a830d
    TEST_AMO 42, "amominu.w.aq x10, x12, (x11)", 10, 11, 12, 8, 0xb64d6cf898c6d036, 0xb38f72261a110c2f, 0x15a097af72b0ccb6, 0x72b0ccb6, 0xb38f72261a110c2f, 0x15a097af72b0ccb6
    TEST_AMO 43, "amominu.w.rl x10, x12, (x11)", 10, 11, 12, 8, 0xcba58f3df5d4aa6e, 0xb822a940a91df9af, 0xd276c59f56cccc25, 0x56cccc25, 0xb822a940a91df9af, 0xd276c59f56cccc25
    TEST_AMO 44, "amominu.w.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0xe0fd14c85f864c7e, 0x1f4c42c6a3fe5ddb, 0x8f27b53d01e665c5, 0x1e665c5, 0x1f4c42c6a3fe5ddb, 0x8f27b53d01e665c5
    TEST_AMO 45, "amominu.w x0, x7, (x6)", 0, 6, 7, 8, 0x2c8b0f833bae199b, 0x1efa55bcf3feb7a1, 0xfaa2958350b0b9c2, 0, 0x1efa55bcf3feb7a1, 0xfaa295833bae199b
    TEST_AMO 46, "amominu.w x6, x7, (x6)", 6, 6, 7, 8, 0x4bf625939f28673e, 0x4ef84d8fcfe102c9, 0x5e6416915600c892, 0x5600c892, 0x4ef84d8fcfe102c9, 0x5e6416915600c892
    TEST_AMO 47, "amominu.w x7, x7, (x6)", 7, 6, 7, 8, 0x1b34aab245367997, 0x5b996f7a7fa36363, 0x8ffddb1eb330f3ae, 0xffffffffb330f3ae, 0x5b996f7a7fa36363, 0x8ffddb1e45367997
    TEST_AMO 48, "amominu.w x5, x0, (x6)", 5, 6, 0, 8, 0, 0x70d0b070eba61e7e, 0xd2ef0bdebf7315b8, 0xffffffffbf7315b8, 0x70d0b070eba61e7e, 0xd2ef0bde00000000
    TEST_AMO 49, "amominu.w x0, x0, (x6)", 0, 6, 0, 8, 0, 0xee2164ec825a5c18, 0xee0f1f9ab87f4f71, 0, 0xee2164ec825a5c18, 0xee0f1f9a00000000
    TEST_AMO 50, "amominu.w x1, x5, (x1)", 1, 1, 5, 0, 0x3306bfc98b0b381c, 0x5331372eee9d65be, 0x864e5da184569f83, 0xffffffffee9d65be, 0x5331372e8b0b381c, 0x864e5da184569f83
    TEST_AMO 51, "amominu.w x2, x23, (x12)", 2, 12, 23, 0, 0x1148b9b4b0e9015c, 0x563058a876e916b4, 0x5c5204df17dbd851, 0x76e916b4, 0x563058a876e916b4, 0x5c5204df17dbd851
    TEST_AMO 52, "amominu.w x5, x6, (x18)", 5, 18, 6, 0, 0xa8994d926d695ed3, 0xd3785d7700eefefa, 0x4cd17741962bf217, 0xeefefa, 0xd3785d7700eefefa, 0x4cd17741962bf217
    TEST_AMO 53, "amominu.w x6, x9, (x25)", 6, 25, 9, 0, 0xf5544f2eeda3685d, 0x1212c927a9f30c61, 0x5d3d6a6c54f57c3, 0xffffffffa9f30c61, 0x1212c927a9f30c61, 0x5d3d6a6c54f57c3
    TEST_AMO 54, "amominu.w x7, x9, (x28)", 7, 28, 9, 0, 0xd627210f84edffcf, 0xecc7036711165cbc, 0xd4d82bf3e45bfbee, 0x11165cbc, 0xecc7036711165cbc, 0xd4d82bf3e45bfbee
    TEST_AMO 55, "amominu.w x8, x13, (x25)", 8, 25, 13, 0, 0x92ef2ddfed892ab1, 0x32437e8fea358a05, 0x568e9d332aa12dcb, 0xffffffffea358a05, 0x32437e8fea358a05, 0x568e9d332aa12dcb
    TEST_AMO 56, "amominu.w x9, x15, (x28)", 9, 28, 15, 0, 0x2a6ead4c70723c3d, 0xdb109833f2048025, 0x636291002835b030, 0xfffffffff2048025, 0xdb10983370723c3d, 0x636291002835b030
    TEST_AMO 57, "amominu.w x10, x10, (x8)", 10, 8, 10, 0, 0xacf7599d810aa2eb, 0xbb513226f504962e, 0xa91014087239dba9, 0xfffffffff504962e, 0xbb513226810aa2eb, 0xa91014087239dba9
    TEST_AMO 58, "amominu.w x11, x27, (x15)", 11, 15, 27, 0, 0x95933606794366d0, 0x7e02a8f400541d1a, 0xca3ad067239a303, 0x541d1a, 0x7e02a8f400541d1a, 0xca3ad067239a303
    TEST_AMO 59, "amominu.w x12, x2, (x6)", 12, 6, 2, 0, 0xc01359435148322e, 0xb260dac940e51183, 0xb1dfe7715e40a304, 0x40e51183, 0xb260dac940e51183, 0xb1dfe7715e40a304
    TEST_AMO 60, "amominu.w x13, x18, (x22)", 13, 22, 18, 0, 0xf05f357b20ecbcfb, 0xffe972ce52528c06, 0xfd7e2283b1a04ce4, 0x52528c06, 0xffe972ce20ecbcfb, 0xfd7e2283b1a04ce4
    TEST_AMO 61, "amominu.w x14, x10, (x28)", 14, 28, 10, 0, 0x522ea6202b0537ee, 0x3987fc97912842ee, 0x18ca7d0f53004b0f, 0xffffffff912842ee, 0x3987fc972b0537ee, 0x18ca7d0f53004b0f
    TEST_AMO 62, "amominu.w x15, x5, (x27)", 15, 27, 5, 0, 0x2f4783ebb56552b9, 0x4d89b8f1904fe40, 0x22d287af3a2e998b, 0x1904fe40, 0x4d89b8f1904fe40, 0x22d287af3a2e998b
    TEST_AMO 63, "amominu.w x16, x13, (x5)", 16, 5, 13, 0, 0x245fb107f649c5fb, 0xdf0654d16d566841, 0x1ad930ef93a9a5d, 0x6d566841, 0xdf0654d16d566841, 0x1ad930ef93a9a5d
    TEST_AMO 64, "amominu.w x17, x27, (x24)", 17, 24, 27, 0, 0x8a80dc9b988b2736, 0x8a6f11ef73584624, 0xeab8375fe43c572, 0x73584624, 0x8a6f11ef73584624, 0xeab8375fe43c572
    TEST_AMO 65, "amominu.w x18, x28, (x10)", 18, 10, 28, 0, 0x379b566ec77d92c5, 0x45d26cf0606ac046, 0x8b50e1fe10e4f611, 0x606ac046, 0x45d26cf0606ac046, 0x8b50e1fe10e4f611
    TEST_AMO 66, "amominu.w x19, x15, (x21)", 19, 21, 15, 0, 0x2a2cdb14400596bf, 0xec478c9832c79db1, 0xbecbe580d970d67b, 0x32c79db1, 0xec478c9832c79db1, 0xbecbe580d970d67b
    TEST_AMO 67, "amominu.w x20, x27, (x2)", 20, 2, 27, 0, 0x1d1bdcd95c5a6f2a, 0xb1289b5b2e0ec5e7, 0xd261d2677e9651ff, 0x2e0ec5e7, 0xb1289b5b2e0ec5e7, 0xd261d2677e9651ff
    TEST_AMO 68, "amominu.w x21, x14, (x11)", 21, 11, 14, 0, 0xecf64c7b61a0ee1d, 0xcbc988369fcf284e, 0xada1d865fa504acc, 0xffffffff9fcf284e, 0xcbc9883661a0ee1d, 0xada1d865fa504acc
    TEST_AMO 69, "amominu.w x22, x24, (x7)", 22, 7, 24, 0, 0xd04412af0f005ad5, 0xee16ece9b0a5d648, 0x2596aae8294e762f, 0xffffffffb0a5d648, 0xee16ece90f005ad5, 0x2596aae8294e762f
    TEST_AMO 70, "amominu.w x23, x21, (x27)", 23, 27, 21, 0, 0xad5bb3f56f688214, 0x2d6e0f82c5a4aaf, 0x67229cd527f1e01c, 0x2c5a4aaf, 0x2d6e0f82c5a4aaf, 0x67229cd527f1e01c
    TEST_AMO 71, "amominu.w x24, x25, (x18)", 24, 18, 25, 0, 0x66e67d6f54d509a9, 0xbde56f26a9334abb, 0xcaa285cba69bf1f3, 0xffffffffa9334abb, 0xbde56f2654d509a9, 0xcaa285cba69bf1f3
    TEST_AMO 72, "amominu.w x25, x1, (x15)", 25, 15, 1, 0, 0xab63470df025e8e2, 0x48830b5b68ba129b, 0xf7afdd2903b8a175, 0x68ba129b, 0x48830b5b68ba129b, 0xf7afdd2903b8a175
    TEST_AMO 73, "amominu.w x26, x19, (x24)", 26, 24, 19, 0, 0xb78c8a8b80a2ec41, 0x78cc97a2800ebf08, 0x775060a5947b17e7, 0xffffffff800ebf08, 0x78cc97a2800ebf08, 0x775060a5947b17e7
    TEST_AMO 74, "amominu.w x27, x27, (x26)", 27, 26, 27, 0, 0x53e4facf88aaf435, 0x956e5626f1de9e88, 0x3a8681a59055c132, 0xfffffffff1de9e88, 0x956e562688aaf435, 0x3a8681a59055c132
    TEST_AMO 75, "amominu.w x28, x10, (x11)", 28, 11, 10, 0, 0x1bd3b4c13abfd029, 0x7578eee13d9d4885, 0xda182f702c830d53, 0x3d9d4885, 0x7578eee13abfd029, 0xda182f702c830d53
    TEST_AMO 76, "amominu.w x29, x2, (x29)", 29, 29, 2, 0, 0x7349a1677ea631be, 0x8190f24905d52378, 0xf17d452645ea717f, 0x5d52378, 0x8190f24905d52378, 0xf17d452645ea717f
    la x6, amo_area + 1
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amominu.w x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amominu.w x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amominu.w x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 80, CAUSE_STORE_ACCESS, x6, amominu.w x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
