# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsh freg, offset(rs1)
# Unprivileged specification, Zfh: half precision; NaN boxing.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
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
    TEST_FP_STORE 1, "fsh f28, 0(x29)", f28, 29, area + 8 - (0), 0x62325cf5f91f64f5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a564f5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 2, "fsh f2, 1(x1)", f2, 1, area + 8 - (1), 0x284cafb3816ef407, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5f407, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 3, "fsh f18, -1(x15)", f18, 15, area + 8 - (-1), 0xf705af389b4e6a43, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a56a43, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 4, "fsh f8, 2047(x2)", f8, 2, area + 8 - (2047), 0x67858f8153c436ae, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a536ae, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 5, "fsh f27, -2048(x16)", f27, 16, area + 8 - (-2048), 0xc9f95cacbe4ef75f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5f75f, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 6, "fsh f23, 8(x1)", f23, 1, area + 8 - (8), 0xe7569909f62652ce, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a552ce, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 7, "fsh f5, -8(x16)", f5, 16, area + 8 - (-8), 0x88308681912e7b88, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a57b88, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 8, "fsh f13, 304(x6)", f13, 6, area + 0 - (304), 0xc04b38bdfaf91857, 0xa5a5a5a5a5a51857, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 9, "fsh f14, 866(x15)", f14, 15, area + 1 - (866), 0x19ede59dfc8dff1c, 0xa5a5a5a5a5ff1ca5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 10, "fsh f22, 161(x6)", f22, 6, area + 2 - (161), 0x2b2181d2312c480e, 0xa5a5a5a5480ea5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 11, "fsh f1, -812(x16)", f1, 16, area + 3 - (-812), 0x878716fd05d15927, 0xa5a5a55927a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 12, "fsh f1, 1328(x15)", f1, 15, area + 4 - (1328), 0x15fb7b612ae0086c, 0xa5a5086ca5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 13, "fsh f16, 1217(x2)", f16, 2, area + 5 - (1217), 0x918abdd2d5f26be5, 0xa56be5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 14, "fsh f23, -1941(x15)", f23, 15, area + 6 - (-1941), 0xc04e3d903f18848e, 0x848ea5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 15, "fsh f16, 255(x2)", f16, 2, area + 7 - (255), 0x59cb418676d8e8f1, 0xf1a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5e8, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 16, "fsh f1, -92(x2)", f1, 2, area + 8 - (-92), 0xcd0634ac888d2fce, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a52fce, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 17, "fsh f26, 1413(x2)", f26, 2, area + 9 - (1413), 0xedbcb813ae28fd87, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5fd87a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 18, "fsh f15, 1982(x2)", f15, 2, area + 10 - (1982), 0x6ee219752e7680c8, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a580c8a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 19, "fsh f1, 391(x2)", f1, 2, area + 11 - (391), 0x7454ef26dee7d5e0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5d5e0a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 20, "fsh f1, -1943(x16)", f1, 16, area + 12 - (-1943), 0x84b95ac53d04ee9a, 0xa5a5a5a5a5a5a5a5, 0xa5a5ee9aa5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 21, "fsh f15, -1043(x16)", f15, 16, area + 13 - (-1043), 0x7901b56c4ee2b705, 0xa5a5a5a5a5a5a5a5, 0xa5b705a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 22, "fsh f2, 1135(x15)", f2, 15, area + 14 - (1135), 0xdbeef4add09b454e, 0xa5a5a5a5a5a5a5a5, 0x454ea5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 23, "fsh f6, -1222(x6)", f6, 6, area + 15 - (-1222), 0xd34e93a0a810c3dc, 0xa5a5a5a5a5a5a5a5, 0xdca5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5c3
    TEST_FP_STORE 24, "fsh f20, 950(x16)", f20, 16, area + 16 - (950), 0x5e0ebd48e6eece63, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5ce63
    TEST_FP_STORE 25, "fsh f24, -173(x6)", f24, 6, area + 17 - (-173), 0x7afd5bf9884a0df1, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a50df1a5
    TEST_FP_STORE 26, "fsh f15, 1471(x15)", f15, 15, area + 18 - (1471), 0x49f08911641318a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a518a5a5a5
    TEST_FP_STORE 27, "fsh f18, -2005(x2)", f18, 2, area + 19 - (-2005), 0x2730358e1bfbb80c, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5b80ca5a5a5
    TEST_FP_STORE 28, "fsh f1, 100(x1)", f1, 1, area + 20 - (100), 0x321dcd57d6b12101, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a52101a5a5a5a5
    TEST_FP_STORE 29, "fsh f19, 55(x1)", f19, 1, area + 21 - (55), 0x7d81428f4cd8b84b, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5b84ba5a5a5a5a5
    TEST_FP_STORE 30, "fsh f16, -150(x2)", f16, 2, area + 22 - (-150), 0x2f0afe7200b64122, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x4122a5a5a5a5a5a5
    TEST_FP_STORE 31, "fsh f6, 911(x5)", f6, 5, area + 8 - (911), 0x7ff0000000000001, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a50001, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 32, "fsh f16, 962(x6)", f16, 6, area + 8 - (962), 0xffffffff7f800001, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a50001, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 33, "fsh f22, -1084(x2)", f22, 2, area + 8 - (-1084), 0xffffffffffff7c01, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a57c01, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 34, "fsh f7, 852(x16)", f7, 16, area + 8 - (852), 0x3c00, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a53c00, 0xa5a5a5a5a5a5a5a5
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 35, CAUSE_STORE_ACCESS, x9, fsh f8, 0(x9)
    la x9, area
    TEST_FP_OFF 36, fsh f8, 0(x9)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
area:
    .space 32
