# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.lw rd, offset(rs1)
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
    TEST_LOAD_INSN 1, "RVC c.lw x9, 0(x13)", 9, 13, data + 16 - 0, 0x3bd8c033
    TEST_LOAD_INSN 2, "RVC c.lw x13, 4(x12)", 13, 12, data + 64 - 4, 0x68afaf17
    TEST_LOAD_INSN 3, "RVC c.lw x10, 8(x15)", 10, 15, data + 104 - 8, 0xff2ae13
    TEST_LOAD_INSN 4, "RVC c.lw x8, 12(x9)", 8, 9, data + 64 - 12, 0x68afaf17
    TEST_LOAD_INSN 5, "RVC c.lw x14, 16(x12)", 14, 12, data + 40 - 16, 0x5b94a64d
    TEST_LOAD_INSN 6, "RVC c.lw x8, 20(x11)", 8, 11, data + 104 - 20, 0xff2ae13
    TEST_LOAD_INSN 7, "RVC c.lw x8, 24(x11)", 8, 11, data + 56 - 24, 0x6ba79206
    TEST_LOAD_INSN 8, "RVC c.lw x9, 28(x9)", 9, 9, data + 48 - 28, 0x3bbbb64d
    TEST_LOAD_INSN 9, "RVC c.lw x12, 32(x14)", 12, 14, data + 24 - 32, 0x4d9cde5b
    TEST_LOAD_INSN 10, "RVC c.lw x13, 36(x9)", 13, 9, data + 24 - 36, 0x4d9cde5b
    TEST_LOAD_INSN 11, "RVC c.lw x15, 40(x13)", 15, 13, data + 80 - 40, 0x15c6887c
    TEST_LOAD_INSN 12, "RVC c.lw x15, 44(x9)", 15, 9, data + 64 - 44, 0x68afaf17
    TEST_LOAD_INSN 13, "RVC c.lw x9, 48(x14)", 9, 14, data + 32 - 48, 0x77e9ce2f
    TEST_LOAD_INSN 14, "RVC c.lw x14, 52(x13)", 14, 13, data + 112 - 52, 0x2ed59a0b
    TEST_LOAD_INSN 15, "RVC c.lw x10, 56(x11)", 10, 11, data + 32 - 56, 0x77e9ce2f
    TEST_LOAD_INSN 16, "RVC c.lw x14, 60(x8)", 14, 8, data + 80 - 60, 0x15c6887c
    TEST_LOAD_INSN 17, "RVC c.lw x11, 64(x14)", 11, 14, data + 16 - 64, 0x3bd8c033
    TEST_LOAD_INSN 18, "RVC c.lw x10, 68(x14)", 10, 14, data + 56 - 68, 0x6ba79206
    TEST_LOAD_INSN 19, "RVC c.lw x14, 72(x9)", 14, 9, data + 72 - 72, 0x66deb134
    TEST_LOAD_INSN 20, "RVC c.lw x11, 76(x15)", 11, 15, data + 40 - 76, 0x5b94a64d
    TEST_LOAD_INSN 21, "RVC c.lw x13, 80(x15)", 13, 15, data + 64 - 80, 0x68afaf17
    TEST_LOAD_INSN 22, "RVC c.lw x15, 84(x15)", 15, 15, data + 64 - 84, 0x68afaf17
    TEST_LOAD_INSN 23, "RVC c.lw x8, 88(x8)", 8, 8, data + 112 - 88, 0x2ed59a0b
    TEST_LOAD_INSN 24, "RVC c.lw x14, 92(x13)", 14, 13, data + 80 - 92, 0x15c6887c
    TEST_LOAD_INSN 25, "RVC c.lw x14, 96(x9)", 14, 9, data + 72 - 96, 0x66deb134
    TEST_LOAD_INSN 26, "RVC c.lw x14, 100(x15)", 14, 15, data + 104 - 100, 0xff2ae13
    TEST_LOAD_INSN 27, "RVC c.lw x12, 104(x14)", 12, 14, data + 112 - 104, 0x2ed59a0b
    TEST_LOAD_INSN 28, "RVC c.lw x13, 108(x14)", 13, 14, data + 32 - 108, 0x77e9ce2f
    TEST_LOAD_INSN 29, "RVC c.lw x12, 112(x8)", 12, 8, data + 64 - 112, 0x68afaf17
    TEST_LOAD_INSN 30, "RVC c.lw x10, 116(x11)", 10, 11, data + 8 - 116, 0x70d1c11a
    TEST_LOAD_INSN 31, "RVC c.lw x9, 120(x14)", 9, 14, data + 16 - 120, 0x3bd8c033
    TEST_LOAD_INSN 32, "RVC c.lw x9, 124(x14)", 9, 14, data + 40 - 124, 0x5b94a64d
    TEST_LOAD_INSN 33, "RVC c.lw x15, 28(x11)", 15, 11, data + 56 - 28, 0x6ba79206
    TEST_LOAD_INSN 34, "RVC c.lw x9, 96(x15)", 9, 15, data + 57 - 96, 0x1e6ba792
    TEST_LOAD_INSN 35, "RVC c.lw x11, 76(x8)", 11, 8, data + 58 - 76, 0xffffffffb71e6ba7
    TEST_LOAD_INSN 36, "RVC c.lw x10, 60(x14)", 10, 14, data + 59 - 60, 0xffffffffe5b71e6b
    TEST_LOAD_INSN 37, "RVC c.lw x13, 0(x11)", 13, 11, data + 60 - 0, 0x46e5b71e
    TEST_LOAD_INSN 38, "RVC c.lw x11, 104(x12)", 11, 12, data + 61 - 104, 0x1746e5b7
    TEST_LOAD_INSN 39, "RVC c.lw x14, 0(x13)", 14, 13, data + 62 - 0, 0xffffffffaf1746e5
    TEST_LOAD_INSN 40, "RVC c.lw x13, 8(x12)", 13, 12, data + 63 - 8, 0xffffffffafaf1746
    TEST_LOAD_INSN 41, "RVC c.lw x13, 8(x11)", 13, 11, data + 64 - 8, 0x68afaf17
    TEST_LOAD_INSN 42, "RVC c.lw x8, 40(x8)", 8, 8, data + 105 - 40, 0x2b0ff2ae
    TEST_LOAD_INSN 43, "RVC c.lw x9, 80(x9)", 9, 9, data + 76 - 80, 0x469dd67f
    TEST_LOAD_INSN 44, "RVC c.lw x10, 56(x10)", 10, 10, data + 53 - 56, 0x649c4ea
    TEST_LOAD_INSN 45, "RVC c.lw x11, 56(x11)", 11, 11, data + 80 - 56, 0x15c6887c
    TEST_LOAD_INSN 46, "RVC c.lw x12, 112(x12)", 12, 12, data + 101 - 112, 0x1313f0d8
    TEST_LOAD_INSN 47, "RVC c.lw x13, 60(x13)", 13, 13, data + 46 - 60, 0xffffffffb64d6ef0
    TEST_LOAD_INSN 48, "RVC c.lw x14, 68(x14)", 14, 14, data + 108 - 68, 0x6cc0ad2b
    TEST_LOAD_INSN 49, "RVC c.lw x15, 68(x15)", 15, 15, data + 81 - 68, 0xa15c688
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 50, CAUSE_LOAD_ACCESS, x9, RVC c.lw x8, 0(x9)
    TEST_ILLEGAL16 51, 0x9000
    TEST_ILLEGAL16 52, 0x9c00
    TEST_ILLEGAL16 53, 0x8c40
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
data:
    .byte 0xd, 0xf5, 0x89, 0x53, 0x5c, 0xd5, 0x8c, 0x4f, 0x1a, 0xc1, 0xd1, 0x70
    .byte 0x37, 0xfc, 0xc6, 0x4b, 0x33, 0xc0, 0xd8, 0x3b, 0x58, 0xf2, 0xd1, 0x61
    .byte 0x5b, 0xde, 0x9c, 0x4d, 0x41, 0x85, 0xc9, 0x15, 0x2f, 0xce, 0xe9, 0x77
    .byte 0x3b, 0x9e, 0xa1, 0x25, 0x4d, 0xa6, 0x94, 0x5b, 0x2a, 0x89, 0xf0, 0x6e
    .byte 0x4d, 0xb6, 0xbb, 0x3b, 0x26, 0xea, 0xc4, 0x49, 0x6, 0x92, 0xa7, 0x6b
    .byte 0x1e, 0xb7, 0xe5, 0x46, 0x17, 0xaf, 0xaf, 0x68, 0x70, 0x9d, 0xad, 0x3e
    .byte 0x34, 0xb1, 0xde, 0x66, 0x7f, 0xd6, 0x9d, 0x46, 0x7c, 0x88, 0xc6, 0x15
    .byte 0xa, 0xe8, 0xd4, 0x8, 0x7b, 0xea, 0xd7, 0x2e, 0x69, 0xec, 0xd6, 0x51
    .byte 0x2b, 0xff, 0xe7, 0x6f, 0x79, 0xd8, 0xf0, 0x13, 0x13, 0xae, 0xf2, 0xf
    .byte 0x2b, 0xad, 0xc0, 0x6c, 0xb, 0x9a, 0xd5, 0x2e, 0x40, 0xcc, 0x8d, 0x2
    .byte 0x63, 0xb5, 0x82, 0x1, 0x6a, 0x9c, 0xd4, 0x65
