# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.fldsp freg, offset(rs1)
# Unprivileged specification, C extension with D (Zcd).
#include "fp.h"

    TEST_BEGIN
    # Case n: the load INSN gets the raw register content R into FREG with x RS1 = ADDR.
    .macro TEST_FP_LOAD n, insn, freg, rs1, addr, r
    li x3, \n
    FP_SET \freg, 0x0123456789abcdef
    la x\rs1, \addr
    \insn
    CHECK_F \freg, \r
    CHECK_FLAGS 0
    .endm

    # Case n: the store INSN of FREG = VALUE with x RS1 = ADDR makes the doublewords at area R0..R2.
    .macro TEST_FP_STORE n, insn, freg, rs1, addr, value, r0, r1, r2
    li x3, \n
    la x31, area
    li x30, 0xa5a5a5a5a5a5a5a5
    sd x30, 0(x31)
    sd x30, 8(x31)
    sd x30, 16(x31)
    FP_SET \freg, \value
    la x\rs1, \addr
    \insn
    CHECK_MEM area, 0, \r0
    CHECK_MEM area, 8, \r1
    CHECK_MEM area, 16, \r2
    .endm
    ENABLE_FP
    TEST_FP_LOAD 1, "RVC c.fldsp f20, 0(x2)", f20, 2, area + 112 - (0), 0x23acb76b46b6e93f
    TEST_FP_LOAD 2, "RVC c.fldsp f19, 8(x2)", f19, 2, area + 0 - (8), 0x7ff0000000000001
    TEST_FP_LOAD 3, "RVC c.fldsp f13, 16(x2)", f13, 2, area + 96 - (16), 0x39f4800c3fdeae4e
    TEST_FP_LOAD 4, "RVC c.fldsp f24, 24(x2)", f24, 2, area + 56 - (24), 0x68c8fc777894f97a
    TEST_FP_LOAD 5, "RVC c.fldsp f10, 32(x2)", f10, 2, area + 8 - (32), 0x7f8000017c017c01
    TEST_FP_LOAD 6, "RVC c.fldsp f14, 40(x2)", f14, 2, area + 0 - (40), 0x7ff0000000000001
    TEST_FP_LOAD 7, "RVC c.fldsp f9, 48(x2)", f9, 2, area + 40 - (48), 0x678ca14b3abc882b
    TEST_FP_LOAD 8, "RVC c.fldsp f19, 56(x2)", f19, 2, area + 24 - (56), 0x60c0ee572187b04f
    TEST_FP_LOAD 9, "RVC c.fldsp f8, 64(x2)", f8, 2, area + 80 - (64), 0x61fb9e3a51eb8e5a
    TEST_FP_LOAD 10, "RVC c.fldsp f3, 72(x2)", f3, 2, area + 56 - (72), 0x68c8fc777894f97a
    TEST_FP_LOAD 11, "RVC c.fldsp f7, 80(x2)", f7, 2, area + 96 - (80), 0x39f4800c3fdeae4e
    TEST_FP_LOAD 12, "RVC c.fldsp f29, 88(x2)", f29, 2, area + 112 - (88), 0x23acb76b46b6e93f
    TEST_FP_LOAD 13, "RVC c.fldsp f16, 96(x2)", f16, 2, area + 24 - (96), 0x60c0ee572187b04f
    TEST_FP_LOAD 14, "RVC c.fldsp f1, 104(x2)", f1, 2, area + 88 - (104), 0x7bd7930150ffb41b
    TEST_FP_LOAD 15, "RVC c.fldsp f14, 112(x2)", f14, 2, area + 112 - (112), 0x23acb76b46b6e93f
    TEST_FP_LOAD 16, "RVC c.fldsp f0, 120(x2)", f0, 2, area + 32 - (120), 0x64b2eb3402c9dd11
    TEST_FP_LOAD 17, "RVC c.fldsp f29, 128(x2)", f29, 2, area + 40 - (128), 0x678ca14b3abc882b
    TEST_FP_LOAD 18, "RVC c.fldsp f2, 136(x2)", f2, 2, area + 80 - (136), 0x61fb9e3a51eb8e5a
    TEST_FP_LOAD 19, "RVC c.fldsp f11, 144(x2)", f11, 2, area + 24 - (144), 0x60c0ee572187b04f
    TEST_FP_LOAD 20, "RVC c.fldsp f4, 152(x2)", f4, 2, area + 96 - (152), 0x39f4800c3fdeae4e
    TEST_FP_LOAD 21, "RVC c.fldsp f8, 160(x2)", f8, 2, area + 0 - (160), 0x7ff0000000000001
    TEST_FP_LOAD 22, "RVC c.fldsp f26, 168(x2)", f26, 2, area + 72 - (168), 0x1eabd0001299e16f
    TEST_FP_LOAD 23, "RVC c.fldsp f1, 176(x2)", f1, 2, area + 32 - (176), 0x64b2eb3402c9dd11
    TEST_FP_LOAD 24, "RVC c.fldsp f7, 184(x2)", f7, 2, area + 0 - (184), 0x7ff0000000000001
    TEST_FP_LOAD 25, "RVC c.fldsp f9, 192(x2)", f9, 2, area + 64 - (192), 0x7808e5c789ef51e
    TEST_FP_LOAD 26, "RVC c.fldsp f29, 200(x2)", f29, 2, area + 96 - (200), 0x39f4800c3fdeae4e
    TEST_FP_LOAD 27, "RVC c.fldsp f23, 208(x2)", f23, 2, area + 0 - (208), 0x7ff0000000000001
    TEST_FP_LOAD 28, "RVC c.fldsp f19, 216(x2)", f19, 2, area + 112 - (216), 0x23acb76b46b6e93f
    TEST_FP_LOAD 29, "RVC c.fldsp f25, 224(x2)", f25, 2, area + 112 - (224), 0x23acb76b46b6e93f
    TEST_FP_LOAD 30, "RVC c.fldsp f24, 232(x2)", f24, 2, area + 72 - (232), 0x1eabd0001299e16f
    TEST_FP_LOAD 31, "RVC c.fldsp f28, 240(x2)", f28, 2, area + 8 - (240), 0x7f8000017c017c01
    TEST_FP_LOAD 32, "RVC c.fldsp f8, 248(x2)", f8, 2, area + 40 - (248), 0x678ca14b3abc882b
    TEST_FP_LOAD 33, "RVC c.fldsp f21, 256(x2)", f21, 2, area + 32 - (256), 0x64b2eb3402c9dd11
    TEST_FP_LOAD 34, "RVC c.fldsp f24, 264(x2)", f24, 2, area + 40 - (264), 0x678ca14b3abc882b
    TEST_FP_LOAD 35, "RVC c.fldsp f14, 272(x2)", f14, 2, area + 96 - (272), 0x39f4800c3fdeae4e
    TEST_FP_LOAD 36, "RVC c.fldsp f7, 280(x2)", f7, 2, area + 104 - (280), 0x70b9e95646a1db60
    TEST_FP_LOAD 37, "RVC c.fldsp f1, 288(x2)", f1, 2, area + 0 - (288), 0x7ff0000000000001
    TEST_FP_LOAD 38, "RVC c.fldsp f18, 296(x2)", f18, 2, area + 104 - (296), 0x70b9e95646a1db60
    TEST_FP_LOAD 39, "RVC c.fldsp f16, 304(x2)", f16, 2, area + 0 - (304), 0x7ff0000000000001
    TEST_FP_LOAD 40, "RVC c.fldsp f30, 312(x2)", f30, 2, area + 56 - (312), 0x68c8fc777894f97a
    TEST_FP_LOAD 41, "RVC c.fldsp f14, 320(x2)", f14, 2, area + 16 - (320), 0x3df2a71823f8e835
    TEST_FP_LOAD 42, "RVC c.fldsp f17, 328(x2)", f17, 2, area + 16 - (328), 0x3df2a71823f8e835
    TEST_FP_LOAD 43, "RVC c.fldsp f30, 336(x2)", f30, 2, area + 48 - (336), 0x13f3f7425dc3a939
    TEST_FP_LOAD 44, "RVC c.fldsp f1, 344(x2)", f1, 2, area + 56 - (344), 0x68c8fc777894f97a
    TEST_FP_LOAD 45, "RVC c.fldsp f20, 352(x2)", f20, 2, area + 24 - (352), 0x60c0ee572187b04f
    TEST_FP_LOAD 46, "RVC c.fldsp f16, 360(x2)", f16, 2, area + 64 - (360), 0x7808e5c789ef51e
    TEST_FP_LOAD 47, "RVC c.fldsp f19, 368(x2)", f19, 2, area + 112 - (368), 0x23acb76b46b6e93f
    TEST_FP_LOAD 48, "RVC c.fldsp f27, 376(x2)", f27, 2, area + 0 - (376), 0x7ff0000000000001
    TEST_FP_LOAD 49, "RVC c.fldsp f14, 384(x2)", f14, 2, area + 64 - (384), 0x7808e5c789ef51e
    TEST_FP_LOAD 50, "RVC c.fldsp f31, 392(x2)", f31, 2, area + 0 - (392), 0x7ff0000000000001
    TEST_FP_LOAD 51, "RVC c.fldsp f0, 400(x2)", f0, 2, area + 48 - (400), 0x13f3f7425dc3a939
    TEST_FP_LOAD 52, "RVC c.fldsp f25, 408(x2)", f25, 2, area + 16 - (408), 0x3df2a71823f8e835
    TEST_FP_LOAD 53, "RVC c.fldsp f27, 416(x2)", f27, 2, area + 64 - (416), 0x7808e5c789ef51e
    TEST_FP_LOAD 54, "RVC c.fldsp f6, 424(x2)", f6, 2, area + 64 - (424), 0x7808e5c789ef51e
    TEST_FP_LOAD 55, "RVC c.fldsp f9, 432(x2)", f9, 2, area + 8 - (432), 0x7f8000017c017c01
    TEST_FP_LOAD 56, "RVC c.fldsp f16, 440(x2)", f16, 2, area + 24 - (440), 0x60c0ee572187b04f
    TEST_FP_LOAD 57, "RVC c.fldsp f9, 448(x2)", f9, 2, area + 80 - (448), 0x61fb9e3a51eb8e5a
    TEST_FP_LOAD 58, "RVC c.fldsp f6, 456(x2)", f6, 2, area + 64 - (456), 0x7808e5c789ef51e
    TEST_FP_LOAD 59, "RVC c.fldsp f23, 464(x2)", f23, 2, area + 56 - (464), 0x68c8fc777894f97a
    TEST_FP_LOAD 60, "RVC c.fldsp f3, 472(x2)", f3, 2, area + 72 - (472), 0x1eabd0001299e16f
    TEST_FP_LOAD 61, "RVC c.fldsp f17, 480(x2)", f17, 2, area + 72 - (480), 0x1eabd0001299e16f
    TEST_FP_LOAD 62, "RVC c.fldsp f24, 488(x2)", f24, 2, area + 72 - (488), 0x1eabd0001299e16f
    TEST_FP_LOAD 63, "RVC c.fldsp f9, 496(x2)", f9, 2, area + 56 - (496), 0x68c8fc777894f97a
    TEST_FP_LOAD 64, "RVC c.fldsp f29, 504(x2)", f29, 2, area + 56 - (504), 0x68c8fc777894f97a
    TEST_FP_LOAD 65, "RVC c.fldsp f31, 504(x2)", f31, 2, area + 0 - (504), 0x7ff0000000000001
    TEST_FP_LOAD 66, "RVC c.fldsp f10, 0(x2)", f10, 2, area + 8 - (0), 0x7f8000017c017c01
    TEST_FP_LOAD 67, "RVC c.fldsp f22, 200(x2)", f22, 2, area + 12 - (200), 0x23f8e8357f800001
    TEST_FP_LOAD 68, "RVC c.fldsp f27, 72(x2)", f27, 2, area + 56 - (72), 0x68c8fc777894f97a
    TEST_FP_LOAD 69, "RVC c.fldsp f31, 288(x2)", f31, 2, area + 57 - (288), 0x1e68c8fc777894f9
    TEST_FP_LOAD 70, "RVC c.fldsp f11, 352(x2)", f11, 2, area + 58 - (352), 0xf51e68c8fc777894
    TEST_FP_LOAD 71, "RVC c.fldsp f27, 16(x2)", f27, 2, area + 59 - (16), 0x9ef51e68c8fc7778
    TEST_FP_LOAD 72, "RVC c.fldsp f8, 304(x2)", f8, 2, area + 60 - (304), 0x789ef51e68c8fc77
    TEST_FP_LOAD 73, "RVC c.fldsp f1, 464(x2)", f1, 2, area + 61 - (464), 0x5c789ef51e68c8fc
    TEST_FP_LOAD 74, "RVC c.fldsp f6, 232(x2)", f6, 2, area + 62 - (232), 0x8e5c789ef51e68c8
    TEST_FP_LOAD 75, "RVC c.fldsp f8, 216(x2)", f8, 2, area + 63 - (216), 0x808e5c789ef51e68
    TEST_FP_LOAD 76, "RVC c.fldsp f28, 176(x2)", f28, 2, area + 64 - (176), 0x7808e5c789ef51e
    TEST_FP_LOAD 77, "RVC c.fldsp f6, 296(x2)", f6, 2, area + 24 - (296), 0x60c0ee572187b04f
    TEST_FP_LOAD 78, "RVC c.fldsp f29, 352(x2)", f29, 2, area + 25 - (352), 0x1160c0ee572187b0
    TEST_FP_LOAD 79, "RVC c.fldsp f12, 24(x2)", f12, 2, area + 26 - (24), 0xdd1160c0ee572187
    TEST_FP_LOAD 80, "RVC c.fldsp f14, 384(x2)", f14, 2, area + 27 - (384), 0xc9dd1160c0ee5721
    TEST_FP_LOAD 81, "RVC c.fldsp f3, 184(x2)", f3, 2, area + 28 - (184), 0x2c9dd1160c0ee57
    TEST_FP_LOAD 82, "RVC c.fldsp f9, 320(x2)", f9, 2, area + 29 - (320), 0x3402c9dd1160c0ee
    TEST_FP_LOAD 83, "RVC c.fldsp f9, 312(x2)", f9, 2, area + 30 - (312), 0xeb3402c9dd1160c0
    TEST_FP_LOAD 84, "RVC c.fldsp f27, 40(x2)", f27, 2, area + 31 - (40), 0xb2eb3402c9dd1160
    TEST_FP_LOAD 85, "RVC c.fldsp f16, 280(x2)", f16, 2, area + 68 - (280), 0x1299e16f07808e5c
    TEST_FP_LOAD 86, "RVC c.fldsp f0, 464(x2)", f0, 2, area + 82 - (464), 0xb41b61fb9e3a51eb
    TEST_FP_LOAD 87, "RVC c.fldsp f11, 296(x2)", f11, 2, area + 61 - (296), 0x5c789ef51e68c8fc
    TEST_FP_LOAD 88, "RVC c.fldsp f20, 352(x2)", f20, 2, area + 99 - (352), 0xa1db6039f4800c3f
    TEST_FP_LOAD 89, "RVC c.fldsp f18, 192(x2)", f18, 2, area + 80 - (192), 0x61fb9e3a51eb8e5a
    TEST_FP_LOAD 90, "RVC c.fldsp f27, 472(x2)", f27, 2, area + 50 - (472), 0xf97a13f3f7425dc3
    TEST_FP_LOAD 91, "RVC c.fldsp f20, 272(x2)", f20, 2, area + 105 - (272), 0x3f70b9e95646a1db
    TEST_FP_LOAD 92, "RVC c.fldsp f18, 136(x2)", f18, 2, area + 58 - (136), 0xf51e68c8fc777894
    TEST_FP_LOAD 93, "RVC c.fldsp f10, 432(x2)", f10, 2, area + 39 - (432), 0x8ca14b3abc882b64
    TEST_FP_LOAD 94, "RVC c.fldsp f27, 48(x2)", f27, 2, area + 16 - (48), 0x3df2a71823f8e835
    TEST_FP_LOAD 95, "RVC c.fldsp f14, 24(x2)", f14, 2, area + 28 - (24), 0x2c9dd1160c0ee57
    TEST_FP_LOAD 96, "RVC c.fldsp f27, 504(x2)", f27, 2, area + 116 - (504), 0x38e8d17223acb76b
    TEST_FP_LOAD 97, "RVC c.fldsp f11, 320(x2)", f11, 2, area + 85 - (320), 0x150ffb41b61fb9e
    TEST_FP_LOAD 98, "RVC c.fldsp f26, 168(x2)", f26, 2, area + 70 - (168), 0xd0001299e16f0780
    TEST_FP_LOAD 99, "RVC c.fldsp f6, 136(x2)", f6, 2, area + 44 - (136), 0x5dc3a939678ca14b
    TEST_FP_LOAD 100, "RVC c.fldsp f17, 248(x2)", f17, 2, area + 72 - (248), 0x1eabd0001299e16f
    TEST_FP_LOAD 101, "RVC c.fldsp f14, 320(x2)", f14, 2, area + 47 - (320), 0xf3f7425dc3a93967
    TEST_FP_LOAD 102, "RVC c.fldsp f10, 272(x2)", f10, 2, area + 75 - (272), 0xeb8e5a1eabd00012
    TEST_FP_LOAD 103, "RVC c.fldsp f25, 72(x2)", f25, 2, area + 117 - (72), 0x6638e8d17223acb7
    TEST_FP_LOAD 104, "RVC c.fldsp f14, 296(x2)", f14, 2, area + 26 - (296), 0xdd1160c0ee572187
    TEST_FP_LOAD 105, "RVC c.fldsp f7, 80(x2)", f7, 2, area + 96 - (80), 0x39f4800c3fdeae4e
    TEST_FP_LOAD 106, "RVC c.fldsp f26, 272(x2)", f26, 2, area + 59 - (272), 0x9ef51e68c8fc7778
    TEST_FP_LOAD 107, "RVC c.fldsp f27, 72(x2)", f27, 2, area + 73 - (72), 0x5a1eabd0001299e1
    TEST_FP_LOAD 108, "RVC c.fldsp f28, 432(x2)", f28, 2, area + 73 - (432), 0x5a1eabd0001299e1
    li x2, NOWHERE
    TEST_TRAP_TVAL_REG 109, CAUSE_LOAD_ACCESS, x2, RVC c.fldsp f8, 0(x2)
    la x2, area
    TEST_FP_OFF 110, RVC c.fldsp f8, 0(x2)
    TEST_FP_DIRTY 111, RVC c.fldsp f8, 0(x2)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
area:
    .byte 0x1, 0x0, 0x0, 0x0, 0x0, 0x0, 0xf0, 0x7f, 0x1, 0x7c, 0x1, 0x7c
    .byte 0x1, 0x0, 0x80, 0x7f, 0x35, 0xe8, 0xf8, 0x23, 0x18, 0xa7, 0xf2, 0x3d
    .byte 0x4f, 0xb0, 0x87, 0x21, 0x57, 0xee, 0xc0, 0x60, 0x11, 0xdd, 0xc9, 0x2
    .byte 0x34, 0xeb, 0xb2, 0x64, 0x2b, 0x88, 0xbc, 0x3a, 0x4b, 0xa1, 0x8c, 0x67
    .byte 0x39, 0xa9, 0xc3, 0x5d, 0x42, 0xf7, 0xf3, 0x13, 0x7a, 0xf9, 0x94, 0x78
    .byte 0x77, 0xfc, 0xc8, 0x68, 0x1e, 0xf5, 0x9e, 0x78, 0x5c, 0x8e, 0x80, 0x7
    .byte 0x6f, 0xe1, 0x99, 0x12, 0x0, 0xd0, 0xab, 0x1e, 0x5a, 0x8e, 0xeb, 0x51
    .byte 0x3a, 0x9e, 0xfb, 0x61, 0x1b, 0xb4, 0xff, 0x50, 0x1, 0x93, 0xd7, 0x7b
    .byte 0x4e, 0xae, 0xde, 0x3f, 0xc, 0x80, 0xf4, 0x39, 0x60, 0xdb, 0xa1, 0x46
    .byte 0x56, 0xe9, 0xb9, 0x70, 0x3f, 0xe9, 0xb6, 0x46, 0x6b, 0xb7, 0xac, 0x23
    .byte 0x72, 0xd1, 0xe8, 0x38, 0x66, 0xc9, 0xc9, 0x7d
