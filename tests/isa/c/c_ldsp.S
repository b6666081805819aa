# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.ldsp rd, offset(rs1)
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
    TEST_LOAD_INSN 1, "RVC c.ldsp x27, 0(x2)", 27, 2, data + 104 - 0, 0x22bfd53f13ddc475
    TEST_LOAD_INSN 2, "RVC c.ldsp x13, 8(x2)", 13, 2, data + 0 - 8, 0x6ee6fe5141dd8104
    TEST_LOAD_INSN 3, "RVC c.ldsp x22, 16(x2)", 22, 2, data + 8 - 16, 0x6491a6007d8bd300
    TEST_LOAD_INSN 4, "RVC c.ldsp x14, 24(x2)", 14, 2, data + 88 - 24, 0x20fab42f08f38478
    TEST_LOAD_INSN 5, "RVC c.ldsp x29, 32(x2)", 29, 2, data + 16 - 32, 0xfe7d62a3ba1e050
    TEST_LOAD_INSN 6, "RVC c.ldsp x23, 40(x2)", 23, 2, data + 96 - 40, 0x2be4901916a3f228
    TEST_LOAD_INSN 7, "RVC c.ldsp x14, 48(x2)", 14, 2, data + 88 - 48, 0x20fab42f08f38478
    TEST_LOAD_INSN 8, "RVC c.ldsp x6, 56(x2)", 6, 2, data + 8 - 56, 0x6491a6007d8bd300
    TEST_LOAD_INSN 9, "RVC c.ldsp x6, 64(x2)", 6, 2, data + 16 - 64, 0xfe7d62a3ba1e050
    TEST_LOAD_INSN 10, "RVC c.ldsp x5, 72(x2)", 5, 2, data + 32 - 72, 0x2b8ebb442ec7fe55
    TEST_LOAD_INSN 11, "RVC c.ldsp x18, 80(x2)", 18, 2, data + 88 - 80, 0x20fab42f08f38478
    TEST_LOAD_INSN 12, "RVC c.ldsp x29, 88(x2)", 29, 2, data + 24 - 88, 0x75ebf43e2a99d86e
    TEST_LOAD_INSN 13, "RVC c.ldsp x6, 96(x2)", 6, 2, data + 48 - 96, 0x75cab3545b96dd1e
    TEST_LOAD_INSN 14, "RVC c.ldsp x24, 104(x2)", 24, 2, data + 0 - 104, 0x6ee6fe5141dd8104
    TEST_LOAD_INSN 15, "RVC c.ldsp x12, 112(x2)", 12, 2, data + 48 - 112, 0x75cab3545b96dd1e
    TEST_LOAD_INSN 16, "RVC c.ldsp x29, 120(x2)", 29, 2, data + 0 - 120, 0x6ee6fe5141dd8104
    TEST_LOAD_INSN 17, "RVC c.ldsp x22, 128(x2)", 22, 2, data + 0 - 128, 0x6ee6fe5141dd8104
    TEST_LOAD_INSN 18, "RVC c.ldsp x18, 136(x2)", 18, 2, data + 96 - 136, 0x2be4901916a3f228
    TEST_LOAD_INSN 19, "RVC c.ldsp x29, 144(x2)", 29, 2, data + 0 - 144, 0x6ee6fe5141dd8104
    TEST_LOAD_INSN 20, "RVC c.ldsp x9, 152(x2)", 9, 2, data + 80 - 152, 0x41d1c01313a2bc55
    TEST_LOAD_INSN 21, "RVC c.ldsp x14, 160(x2)", 14, 2, data + 24 - 160, 0x75ebf43e2a99d86e
    TEST_LOAD_INSN 22, "RVC c.ldsp x7, 168(x2)", 7, 2, data + 0 - 168, 0x6ee6fe5141dd8104
    TEST_LOAD_INSN 23, "RVC c.ldsp x9, 176(x2)", 9, 2, data + 32 - 176, 0x2b8ebb442ec7fe55
    TEST_LOAD_INSN 24, "RVC c.ldsp x18, 184(x2)", 18, 2, data + 96 - 184, 0x2be4901916a3f228
    TEST_LOAD_INSN 25, "RVC c.ldsp x5, 192(x2)", 5, 2, data + 56 - 192, 0x4ff2945b56ffc72f
    TEST_LOAD_INSN 26, "RVC c.ldsp x19, 200(x2)", 19, 2, data + 56 - 200, 0x4ff2945b56ffc72f
    TEST_LOAD_INSN 27, "RVC c.ldsp x7, 208(x2)", 7, 2, data + 112 - 208, 0x2bafa26342a0ce2f
    TEST_LOAD_INSN 28, "RVC c.ldsp x7, 216(x2)", 7, 2, data + 8 - 216, 0x6491a6007d8bd300
    TEST_LOAD_INSN 29, "RVC c.ldsp x25, 224(x2)", 25, 2, data + 56 - 224, 0x4ff2945b56ffc72f
    TEST_LOAD_INSN 30, "RVC c.ldsp x10, 232(x2)", 10, 2, data + 24 - 232, 0x75ebf43e2a99d86e
    TEST_LOAD_INSN 31, "RVC c.ldsp x8, 240(x2)", 8, 2, data + 96 - 240, 0x2be4901916a3f228
    TEST_LOAD_INSN 32, "RVC c.ldsp x29, 248(x2)", 29, 2, data + 8 - 248, 0x6491a6007d8bd300
    TEST_LOAD_INSN 33, "RVC c.ldsp x8, 256(x2)", 8, 2, data + 64 - 256, 0x5aface432b808e4b
    TEST_LOAD_INSN 34, "RVC c.ldsp x17, 264(x2)", 17, 2, data + 104 - 264, 0x22bfd53f13ddc475
    TEST_LOAD_INSN 35, "RVC c.ldsp x1, 272(x2)", 1, 2, data + 0 - 272, 0x6ee6fe5141dd8104
    TEST_LOAD_INSN 36, "RVC c.ldsp x16, 280(x2)", 16, 2, data + 104 - 280, 0x22bfd53f13ddc475
    TEST_LOAD_INSN 37, "RVC c.ldsp x8, 288(x2)", 8, 2, data + 96 - 288, 0x2be4901916a3f228
    TEST_LOAD_INSN 38, "RVC c.ldsp x6, 296(x2)", 6, 2, data + 0 - 296, 0x6ee6fe5141dd8104
    TEST_LOAD_INSN 39, "RVC c.ldsp x16, 304(x2)", 16, 2, data + 0 - 304, 0x6ee6fe5141dd8104
    TEST_LOAD_INSN 40, "RVC c.ldsp x11, 312(x2)", 11, 2, data + 112 - 312, 0x2bafa26342a0ce2f
    TEST_LOAD_INSN 41, "RVC c.ldsp x16, 320(x2)", 16, 2, data + 48 - 320, 0x75cab3545b96dd1e
    TEST_LOAD_INSN 42, "RVC c.ldsp x13, 328(x2)", 13, 2, data + 96 - 328, 0x2be4901916a3f228
    TEST_LOAD_INSN 43, "RVC c.ldsp x26, 336(x2)", 26, 2, data + 80 - 336, 0x41d1c01313a2bc55
    TEST_LOAD_INSN 44, "RVC c.ldsp x25, 344(x2)", 25, 2, data + 32 - 344, 0x2b8ebb442ec7fe55
    TEST_LOAD_INSN 45, "RVC c.ldsp x16, 352(x2)", 16, 2, data + 32 - 352, 0x2b8ebb442ec7fe55
    TEST_LOAD_INSN 46, "RVC c.ldsp x12, 360(x2)", 12, 2, data + 112 - 360, 0x2bafa26342a0ce2f
    TEST_LOAD_INSN 47, "RVC c.ldsp x14, 368(x2)", 14, 2, data + 8 - 368, 0x6491a6007d8bd300
    TEST_LOAD_INSN 48, "RVC c.ldsp x20, 376(x2)", 20, 2, data + 64 - 376, 0x5aface432b808e4b
    TEST_LOAD_INSN 49, "RVC c.ldsp x24, 384(x2)", 24, 2, data + 104 - 384, 0x22bfd53f13ddc475
    TEST_LOAD_INSN 50, "RVC c.ldsp x12, 392(x2)", 12, 2, data + 16 - 392, 0xfe7d62a3ba1e050
    TEST_LOAD_INSN 51, "RVC c.ldsp x18, 400(x2)", 18, 2, data + 112 - 400, 0x2bafa26342a0ce2f
    TEST_LOAD_INSN 52, "RVC c.ldsp x17, 408(x2)", 17, 2, data + 32 - 408, 0x2b8ebb442ec7fe55
    TEST_LOAD_INSN 53, "RVC c.ldsp x16, 416(x2)", 16, 2, data + 48 - 416, 0x75cab3545b96dd1e
    TEST_LOAD_INSN 54, "RVC c.ldsp x7, 424(x2)", 7, 2, data + 64 - 424, 0x5aface432b808e4b
    TEST_LOAD_INSN 55, "RVC c.ldsp x23, 432(x2)", 23, 2, data + 80 - 432, 0x41d1c01313a2bc55
    TEST_LOAD_INSN 56, "RVC c.ldsp x24, 440(x2)", 24, 2, data + 112 - 440, 0x2bafa26342a0ce2f
    TEST_LOAD_INSN 57, "RVC c.ldsp x22, 448(x2)", 22, 2, data + 88 - 448, 0x20fab42f08f38478
    TEST_LOAD_INSN 58, "RVC c.ldsp x12, 456(x2)", 12, 2, data + 48 - 456, 0x75cab3545b96dd1e
    TEST_LOAD_INSN 59, "RVC c.ldsp x26, 464(x2)", 26, 2, data + 104 - 464, 0x22bfd53f13ddc475
    TEST_LOAD_INSN 60, "RVC c.ldsp x9, 472(x2)", 9, 2, data + 88 - 472, 0x20fab42f08f38478
    TEST_LOAD_INSN 61, "RVC c.ldsp x9, 480(x2)", 9, 2, data + 96 - 480, 0x2be4901916a3f228
    TEST_LOAD_INSN 62, "RVC c.ldsp x8, 488(x2)", 8, 2, data + 24 - 488, 0x75ebf43e2a99d86e
    TEST_LOAD_INSN 63, "RVC c.ldsp x27, 496(x2)", 27, 2, data + 0 - 496, 0x6ee6fe5141dd8104
    TEST_LOAD_INSN 64, "RVC c.ldsp x9, 504(x2)", 9, 2, data + 64 - 504, 0x5aface432b808e4b
    TEST_LOAD_INSN 65, "RVC c.ldsp x22, 224(x2)", 22, 2, data + 56 - 224, 0x4ff2945b56ffc72f
    TEST_LOAD_INSN 66, "RVC c.ldsp x10, 496(x2)", 10, 2, data + 57 - 496, 0x4b4ff2945b56ffc7
    TEST_LOAD_INSN 67, "RVC c.ldsp x28, 416(x2)", 28, 2, data + 58 - 416, 0x8e4b4ff2945b56ff
    TEST_LOAD_INSN 68, "RVC c.ldsp x20, 112(x2)", 20, 2, data + 59 - 112, 0x808e4b4ff2945b56
    TEST_LOAD_INSN 69, "RVC c.ldsp x22, 208(x2)", 22, 2, data + 60 - 208, 0x2b808e4b4ff2945b
    TEST_LOAD_INSN 70, "RVC c.ldsp x16, 224(x2)", 16, 2, data + 61 - 224, 0x432b808e4b4ff294
    TEST_LOAD_INSN 71, "RVC c.ldsp x12, 224(x2)", 12, 2, data + 62 - 224, 0xce432b808e4b4ff2
    TEST_LOAD_INSN 72, "RVC c.ldsp x28, 488(x2)", 28, 2, data + 63 - 488, 0xface432b808e4b4f
    TEST_LOAD_INSN 73, "RVC c.ldsp x6, 448(x2)", 6, 2, data + 64 - 448, 0x5aface432b808e4b
    TEST_LOAD_INSN 74, "RVC c.ldsp x8, 0(x2)", 8, 2, data + 73 - 0, 0x555debd22b60e2f4
    TEST_LOAD_INSN 75, "RVC c.ldsp x9, 320(x2)", 9, 2, data + 80 - 320, 0x41d1c01313a2bc55
    TEST_LOAD_INSN 76, "RVC c.ldsp x10, 112(x2)", 10, 2, data + 44 - 112, 0x5b96dd1e62d9a318
    TEST_LOAD_INSN 77, "RVC c.ldsp x11, 368(x2)", 11, 2, data + 88 - 368, 0x20fab42f08f38478
    TEST_LOAD_INSN 78, "RVC c.ldsp x12, 288(x2)", 12, 2, data + 43 - 288, 0x96dd1e62d9a3183f
    TEST_LOAD_INSN 79, "RVC c.ldsp x13, 360(x2)", 13, 2, data + 19 - 360, 0x99d86e0fe7d62a3b
    TEST_LOAD_INSN 80, "RVC c.ldsp x14, 200(x2)", 14, 2, data + 47 - 200, 0xcab3545b96dd1e62
    TEST_LOAD_INSN 81, "RVC c.ldsp x15, 112(x2)", 15, 2, data + 31 - 112, 0x8ebb442ec7fe5575
    TEST_LOAD_INSN 82, "RVC c.ldsp x2, 8(x2)", 2, 2, data + 8 - 8, 0x6491a6007d8bd300
    li x2, NOWHERE
    TEST_TRAP_TVAL_REG 83, CAUSE_LOAD_ACCESS, x2, RVC c.ldsp x8, 0(x2)
    TEST_ILLEGAL16 84, 0x6002
    TEST_ILLEGAL16 85, 0x7006
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
data:
    .byte 0x4, 0x81, 0xdd, 0x41, 0x51, 0xfe, 0xe6, 0x6e, 0x0, 0xd3, 0x8b, 0x7d
    .byte 0x0, 0xa6, 0x91, 0x64, 0x50, 0xe0, 0xa1, 0x3b, 0x2a, 0xd6, 0xe7, 0xf
    .byte 0x6e, 0xd8, 0x99, 0x2a, 0x3e, 0xf4, 0xeb, 0x75, 0x55, 0xfe, 0xc7, 0x2e
    .byte 0x44, 0xbb, 0x8e, 0x2b, 0x14, 0xc8, 0xdb, 0x3f, 0x18, 0xa3, 0xd9, 0x62
    .byte 0x1e, 0xdd, 0x96, 0x5b, 0x54, 0xb3, 0xca, 0x75, 0x2f, 0xc7, 0xff, 0x56
    .byte 0x5b, 0x94, 0xf2, 0x4f, 0x4b, 0x8e, 0x80, 0x2b, 0x43, 0xce, 0xfa, 0x5a
    .byte 0x2f, 0xf4, 0xe2, 0x60, 0x2b, 0xd2, 0xeb, 0x5d, 0x55, 0xbc, 0xa2, 0x13
    .byte 0x13, 0xc0, 0xd1, 0x41, 0x78, 0x84, 0xf3, 0x8, 0x2f, 0xb4, 0xfa, 0x20
    .byte 0x28, 0xf2, 0xa3, 0x16, 0x19, 0x90, 0xe4, 0x2b, 0x75, 0xc4, 0xdd, 0x13
    .byte 0x3f, 0xd5, 0xbf, 0x22, 0x2f, 0xce, 0xa0, 0x42, 0x63, 0xa2, 0xaf, 0x2b
    .byte 0xd, 0xb3, 0xd1, 0x6e, 0xa, 0x8d, 0xa3, 0x15
