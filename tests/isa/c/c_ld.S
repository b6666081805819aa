# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.ld rd, offset(rs1)
# Unprivileged specification, C extension (Zca).
#include "test.h"

    TEST_BEGIN
    # Case n: the load INSN gets R into x RD with x RS1 = ADDR.
    .macro TEST_LOAD_INSN n, insn, rd, rs1, addr, r
    li x3, \n
    la x\rs1, \addr
    \insn
    CHECK x\rd, \r
    .endm

    # Case n: the store INSN with x RS2 = VALUE, x RS1 = ADDR makes the doublewords at area R0..R2.
    .macro TEST_STORE_INSN n, insn, rs2, rs1, addr, value, r0, r1, r2
    li x3, \n
    la x31, area
    li x30, 0xa5a5a5a5a5a5a5a5
    sd x30, 0(x31)
    sd x30, 8(x31)
    sd x30, 16(x31)
    li x\rs2, \value
    la x\rs1, \addr
    \insn
    CHECK_MEM area, 0, \r0
    CHECK_MEM area, 8, \r1
    CHECK_MEM area, 16, \r2
    .endm
    TEST_LOAD_INSN 1, "RVC c.ld x13, 0(x12)", 13, 12, data + 16 - 0, 0x2bb7921c3ce6d950
    TEST_LOAD_INSN 2, "RVC c.ld x14, 8(x15)", 14, 15, data + 64 - 8, 0x41b5d2054f81be6d
    TEST_LOAD_INSN 3, "RVC c.ld x9, 16(x11)", 9, 11, data + 24 - 16, 0x17b8c63b69a18070
    TEST_LOAD_INSN 4, "RVC c.ld x8, 24(x13)", 8, 13, data + 64 - 24, 0x41b5d2054f81be6d
    TEST_LOAD_INSN 5, "RVC c.ld x13, 32(x11)", 13, 11, data + 80 - 32, 0x3edca40e6cf6bd1a
    TEST_LOAD_INSN 6, "RVC c.ld x9, 40(x8)", 9, 8, data + 16 - 40, 0x2bb7921c3ce6d950
    TEST_LOAD_INSN 7, "RVC c.ld x12, 48(x12)", 12, 12, data + 64 - 48, 0x41b5d2054f81be6d
    TEST_LOAD_INSN 8, "RVC c.ld x11, 56(x15)", 11, 15, data + 40 - 56, 0x1fcb64e35fcc571
    TEST_LOAD_INSN 9, "RVC c.ld x9, 64(x8)", 9, 8, data + 40 - 64, 0x1fcb64e35fcc571
    TEST_LOAD_INSN 10, "RVC c.ld x14, 72(x11)", 14, 11, data + 112 - 72, 0x54b08a5a7695817b
    TEST_LOAD_INSN 11, "RVC c.ld x9, 80(x15)", 9, 15, data + 0 - 80, 0x1383f62745cda47a
    TEST_LOAD_INSN 12, "RVC c.ld x14, 88(x12)", 14, 12, data + 80 - 88, 0x3edca40e6cf6bd1a
    TEST_LOAD_INSN 13, "RVC c.ld x12, 96(x8)", 12, 8, data + 48 - 96, 0x11b6f21548bdfd36
    TEST_LOAD_INSN 14, "RVC c.ld x13, 104(x9)", 13, 9, data + 104 - 104, 0x57b8fa5e42c59e06
    TEST_LOAD_INSN 15, "RVC c.ld x14, 112(x13)", 14, 13, data + 32 - 112, 0x29c4f06336e4e641
    TEST_LOAD_INSN 16, "RVC c.ld x9, 120(x12)", 9, 12, data + 32 - 120, 0x29c4f06336e4e641
    TEST_LOAD_INSN 17, "RVC c.ld x13, 128(x13)", 13, 13, data + 72 - 128, 0x63ff93316bbda44c
    TEST_LOAD_INSN 18, "RVC c.ld x10, 136(x13)", 10, 13, data + 32 - 136, 0x29c4f06336e4e641
    TEST_LOAD_INSN 19, "RVC c.ld x9, 144(x9)", 9, 9, data + 32 - 144, 0x29c4f06336e4e641
    TEST_LOAD_INSN 20, "RVC c.ld x10, 152(x12)", 10, 12, data + 80 - 152, 0x3edca40e6cf6bd1a
    TEST_LOAD_INSN 21, "RVC c.ld x14, 160(x12)", 14, 12, data + 96 - 160, 0x34c0b95534fff626
    TEST_LOAD_INSN 22, "RVC c.ld x14, 168(x13)", 14, 13, data + 72 - 168, 0x63ff93316bbda44c
    TEST_LOAD_INSN 23, "RVC c.ld x13, 176(x15)", 13, 15, data + 112 - 176, 0x54b08a5a7695817b
    TEST_LOAD_INSN 24, "RVC c.ld x9, 184(x13)", 9, 13, data + 56 - 184, 0x3dcef44812dc9819
    TEST_LOAD_INSN 25, "RVC c.ld x13, 192(x12)", 13, 12, data + 16 - 192, 0x2bb7921c3ce6d950
    TEST_LOAD_INSN 26, "RVC c.ld x11, 200(x9)", 11, 9, data + 64 - 200, 0x41b5d2054f81be6d
    TEST_LOAD_INSN 27, "RVC c.ld x10, 208(x11)", 10, 11, data + 24 - 208, 0x17b8c63b69a18070
    TEST_LOAD_INSN 28, "RVC c.ld x12, 216(x14)", 12, 14, data + 96 - 216, 0x34c0b95534fff626
    TEST_LOAD_INSN 29, "RVC c.ld x12, 224(x12)", 12, 12, data + 48 - 224, 0x11b6f21548bdfd36
    TEST_LOAD_INSN 30, "RVC c.ld x14, 232(x8)", 14, 8, data + 32 - 232, 0x29c4f06336e4e641
    TEST_LOAD_INSN 31, "RVC c.ld x8, 240(x10)", 8, 10, data + 80 - 240, 0x3edca40e6cf6bd1a
    TEST_LOAD_INSN 32, "RVC c.ld x8, 248(x14)", 8, 14, data + 112 - 248, 0x54b08a5a7695817b
    TEST_LOAD_INSN 33, "RVC c.ld x14, 248(x14)", 14, 14, data + 56 - 248, 0x3dcef44812dc9819
    TEST_LOAD_INSN 34, "RVC c.ld x13, 200(x12)", 13, 12, data + 57 - 200, 0x6d3dcef44812dc98
    TEST_LOAD_INSN 35, "RVC c.ld x12, 48(x8)", 12, 8, data + 58 - 48, 0xbe6d3dcef44812dc
    TEST_LOAD_INSN 36, "RVC c.ld x13, 16(x14)", 13, 14, data + 59 - 16, 0x81be6d3dcef44812
    TEST_LOAD_INSN 37, "RVC c.ld x10, 192(x14)", 10, 14, data + 60 - 192, 0x4f81be6d3dcef448
    TEST_LOAD_INSN 38, "RVC c.ld x11, 8(x15)", 11, 15, data + 61 - 8, 0x54f81be6d3dcef4
    TEST_LOAD_INSN 39, "RVC c.ld x14, 208(x13)", 14, 13, data + 62 - 208, 0xd2054f81be6d3dce
    TEST_LOAD_INSN 40, "RVC c.ld x8, 160(x10)", 8, 10, data + 63 - 160, 0xb5d2054f81be6d3d
    TEST_LOAD_INSN 41, "RVC c.ld x12, 248(x13)", 12, 13, data + 64 - 248, 0x41b5d2054f81be6d
    TEST_LOAD_INSN 42, "RVC c.ld x8, 96(x8)", 8, 8, data + 55 - 96, 0xcef44812dc981911
    TEST_LOAD_INSN 43, "RVC c.ld x9, 120(x9)", 9, 9, data + 89 - 120, 0x2668fe84787a9086
    TEST_LOAD_INSN 44, "RVC c.ld x10, 16(x10)", 10, 10, data + 12 - 16, 0x3ce6d950639db312
    TEST_LOAD_INSN 45, "RVC c.ld x11, 192(x11)", 11, 11, data + 23 - 192, 0xb8c63b69a180702b
    TEST_LOAD_INSN 46, "RVC c.ld x12, 88(x12)", 12, 12, data + 83 - 88, 0x9086703edca40e6c
    TEST_LOAD_INSN 47, "RVC c.ld x13, 72(x13)", 13, 13, data + 41 - 72, 0x3601fcb64e35fcc5
    TEST_LOAD_INSN 48, "RVC c.ld x14, 72(x14)", 14, 14, data + 61 - 72, 0x54f81be6d3dcef4
    TEST_LOAD_INSN 49, "RVC c.ld x15, 8(x15)", 15, 15, data + 59 - 8, 0x81be6d3dcef44812
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 50, CAUSE_LOAD_ACCESS, x9, RVC c.ld x8, 0(x9)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
data:
    .byte 0x7a, 0xa4, 0xcd, 0x45, 0x27, 0xf6, 0x83, 0x13, 0x61, 0xb2, 0xf5, 0x10
    .byte 0x12, 0xb3, 0x9d, 0x63, 0x50, 0xd9, 0xe6, 0x3c, 0x1c, 0x92, 0xb7, 0x2b
    .byte 0x70, 0x80, 0xa1, 0x69, 0x3b, 0xc6, 0xb8, 0x17, 0x41, 0xe6, 0xe4, 0x36
    .byte 0x63, 0xf0, 0xc4, 0x29, 0x71, 0xc5, 0xfc, 0x35, 0x4e, 0xb6, 0xfc, 0x1
    .byte 0x36, 0xfd, 0xbd, 0x48, 0x15, 0xf2, 0xb6, 0x11, 0x19, 0x98, 0xdc, 0x12
    .byte 0x48, 0xf4, 0xce, 0x3d, 0x6d, 0xbe, 0x81, 0x4f, 0x5, 0xd2, 0xb5, 0x41
    .byte 0x4c, 0xa4, 0xbd, 0x6b, 0x31, 0x93, 0xff, 0x63, 0x1a, 0xbd, 0xf6, 0x6c
    .byte 0xe, 0xa4, 0xdc, 0x3e, 0x70, 0x86, 0x90, 0x7a, 0x78, 0x84, 0xfe, 0x68
    .byte 0x26, 0xf6, 0xff, 0x34, 0x55, 0xb9, 0xc0, 0x34, 0x6, 0x9e, 0xc5, 0x42
    .byte 0x5e, 0xfa, 0xb8, 0x57, 0x7b, 0x81, 0x95, 0x76, 0x5a, 0x8a, 0xb0, 0x54
    .byte 0xd, 0xcc, 0xff, 0x37, 0x4c, 0xb1, 0xaf, 0x5c
