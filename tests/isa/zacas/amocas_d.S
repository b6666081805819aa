# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amocas.d rd, rs2, (rs1)
# Unprivileged specification, Zacas: compare-and-swap.
#include "test.h"

    TEST_BEGIN
    # Case n: INSN, with x RS1 = amo_area + AT, x RD = C, x RS2 = B and the area M0..M1 before and
    # R0..R1 after, puts OLD in x RD.
    .macro TEST_CAS n, insn, rd, rs1, rs2, at, c, b, m0, m1, old, r0, r1
    li x3, \n
    la x31, amo_area
    li x30, \m0
    sd x30, 0(x31)
    li x30, \m1
    sd x30, 8(x31)
    li x\rs2, \b
    li x\rd, \c
    la x\rs1, amo_area + \at
    \insn
    CHECK x\rd, \old
    CHECK_MEM amo_area, 0, \r0
    CHECK_MEM amo_area, 8, \r1
    .endm
    TEST_CAS 1, ".4byte 0x287332af", 5, 6, 7, 0, 0, 0x4e079629b656bd65, 0, 0xca27da45fa28f70d, 0, 0x4e079629b656bd65, 0xca27da45fa28f70d
    TEST_CAS 2, ".4byte 0x287332af", 5, 6, 7, 0, 0, 0x28dd277a2387878f, 0, 0xe2023aace99477bf, 0, 0x28dd277a2387878f, 0xe2023aace99477bf
    TEST_CAS 3, ".4byte 0x287332af", 5, 6, 7, 0, 1, 0x4b6818efdeceb4ca, 0, 0x17237fbb8a6a11c0, 0, 0, 0x17237fbb8a6a11c0
    TEST_CAS 4, ".4byte 0x287332af", 5, 6, 7, 0, 0x8000000000000000, 0x2dc0652fa570d593, 0, 0xa6ce02190445a08c, 0, 0, 0xa6ce02190445a08c
    TEST_CAS 5, ".4byte 0x287332af", 5, 6, 7, 0, 1, 0x85bf0695853a818a, 1, 0xde9cdafbeefcce22, 1, 0x85bf0695853a818a, 0xde9cdafbeefcce22
    TEST_CAS 6, ".4byte 0x287332af", 5, 6, 7, 0, 1, 0x7fa438ea1e86b70c, 1, 0x1e826deb35716c3e, 1, 0x7fa438ea1e86b70c, 0x1e826deb35716c3e
    TEST_CAS 7, ".4byte 0x287332af", 5, 6, 7, 0, 0, 0x6596f18d5c2800af, 1, 0xf28fac3d5dbbbbb4, 1, 1, 0xf28fac3d5dbbbbb4
    TEST_CAS 8, ".4byte 0x287332af", 5, 6, 7, 0, 0x8000000000000001, 0x6e175e8d28a24d14, 1, 0x805f6126a76bc13a, 1, 1, 0x805f6126a76bc13a
    TEST_CAS 9, ".4byte 0x287332af", 5, 6, 7, 0, 0xffffffffffffffff, 0x77f51869177caba8, 0xffffffffffffffff, 0xefc69c03526e0886, 0xffffffffffffffff, 0x77f51869177caba8, 0xefc69c03526e0886
    TEST_CAS 10, ".4byte 0x287332af", 5, 6, 7, 0, 0xffffffffffffffff, 0xbea88d7c2a274c53, 0xffffffffffffffff, 0x217c85fd40280567, 0xffffffffffffffff, 0xbea88d7c2a274c53, 0x217c85fd40280567
    TEST_CAS 11, ".4byte 0x287332af", 5, 6, 7, 0, 0xfffffffffffffffe, 0xb8066a7a6b9f7b68, 0xffffffffffffffff, 0x6bce762ac3129ce, 0xffffffffffffffff, 0xffffffffffffffff, 0x6bce762ac3129ce
    TEST_CAS 12, ".4byte 0x287332af", 5, 6, 7, 0, 0x7fffffffffffffff, 0xbbb5f9bb26d6153a, 0xffffffffffffffff, 0x364245b76ea7581b, 0xffffffffffffffff, 0xffffffffffffffff, 0x364245b76ea7581b
    TEST_CAS 13, ".4byte 0x287332af", 5, 6, 7, 0, 0x7fffffffffffffff, 0x894d55eb9d4d7f29, 0x7fffffffffffffff, 0x72ff76388463b116, 0x7fffffffffffffff, 0x894d55eb9d4d7f29, 0x72ff76388463b116
    TEST_CAS 14, ".4byte 0x287332af", 5, 6, 7, 0, 0x7fffffffffffffff, 0x504e5825f4d80619, 0x7fffffffffffffff, 0x5abbc1c8a16b4df0, 0x7fffffffffffffff, 0x504e5825f4d80619, 0x5abbc1c8a16b4df0
    TEST_CAS 15, ".4byte 0x287332af", 5, 6, 7, 0, 0x7ffffffffffffffe, 0x23e013cd9957c58d, 0x7fffffffffffffff, 0x29f294c0c8c72b02, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x29f294c0c8c72b02
    TEST_CAS 16, ".4byte 0x287332af", 5, 6, 7, 0, 0xffffffffffffffff, 0x546422b110ac4f2b, 0x7fffffffffffffff, 0xf0c0ea343304dea8, 0x7fffffffffffffff, 0x7fffffffffffffff, 0xf0c0ea343304dea8
    TEST_CAS 17, ".4byte 0x287332af", 5, 6, 7, 0, 0x8000000000000000, 0x15c9f3e38e33c9a5, 0x8000000000000000, 0xad71e86830340f42, 0x8000000000000000, 0x15c9f3e38e33c9a5, 0xad71e86830340f42
    TEST_CAS 18, ".4byte 0x287332af", 5, 6, 7, 0, 0x8000000000000000, 0xeea9910e877b55ff, 0x8000000000000000, 0x6c95c1c6969cdd61, 0x8000000000000000, 0xeea9910e877b55ff, 0x6c95c1c6969cdd61
    TEST_CAS 19, ".4byte 0x287332af", 5, 6, 7, 0, 0x8000000000000001, 0xebd81de1c306607c, 0x8000000000000000, 0x1a8cee063bfae7e4, 0x8000000000000000, 0x8000000000000000, 0x1a8cee063bfae7e4
    TEST_CAS 20, ".4byte 0x287332af", 5, 6, 7, 0, 0, 0x6375f9b129d8814e, 0x8000000000000000, 0x1e0e1f93f5e76a07, 0x8000000000000000, 0x8000000000000000, 0x1e0e1f93f5e76a07
    TEST_CAS 21, ".4byte 0x287332af", 5, 6, 7, 0, 0xd3556fad0af89f25, 0x25debddd716a3507, 0xd3556fad0af89f25, 0x6aa5d8d3522d7c52, 0xd3556fad0af89f25, 0x25debddd716a3507, 0x6aa5d8d3522d7c52
    TEST_CAS 22, ".4byte 0x287332af", 5, 6, 7, 0, 0xd3556fad0af89f25, 0xafd4b9fe9b102e59, 0xd3556fad0af89f25, 0x52ef44fb47a72e49, 0xd3556fad0af89f25, 0xafd4b9fe9b102e59, 0x52ef44fb47a72e49
    TEST_CAS 23, ".4byte 0x287332af", 5, 6, 7, 0, 0xd3556fad0af89f24, 0x204fde5abffd8f9f, 0xd3556fad0af89f25, 0xdcb41bb214acbf31, 0xd3556fad0af89f25, 0xd3556fad0af89f25, 0xdcb41bb214acbf31
    TEST_CAS 24, ".4byte 0x287332af", 5, 6, 7, 0, 0x53556fad0af89f25, 0x817c8336971a0cba, 0xd3556fad0af89f25, 0x66025da067af1b01, 0xd3556fad0af89f25, 0xd3556fad0af89f25, 0x66025da067af1b01
    TEST_CAS 25, ".4byte 0x28a4b42f", 8, 9, 10, 0, 0x26d4ece0ae5d5cd8, 0xed02d64693fbb0ed, 0x26d4ece0ae5d5cd8, 0x5d26a49a59b6730, 0x26d4ece0ae5d5cd8, 0xed02d64693fbb0ed, 0x5d26a49a59b6730
    TEST_CAS 26, ".4byte 0x28a4b42f", 8, 9, 10, 8, 0x95faf4136d7eabd0, 0xaa20c2004a1a737f, 0xe7ec24bf69b99131, 0x95faf4136d7eabd0, 0x95faf4136d7eabd0, 0xe7ec24bf69b99131, 0xaa20c2004a1a737f
    TEST_CAS 27, ".4byte 0x28c5b52f", 10, 11, 12, 8, 0xa9b517626fe1aa72, 0x2110eeac6df7257d, 0xb2c402730d666ea7, 0xa9b517626fe1aa72, 0xa9b517626fe1aa72, 0xb2c402730d666ea7, 0x2110eeac6df7257d
    TEST_CAS 28, ".4byte 0x28c5b52f", 10, 11, 12, 8, 0x564ae89d901e558d, 0xcaba86a30932515e, 0x8a791e3566990f48, 0xa9b517626fe1aa72, 0xa9b517626fe1aa72, 0x8a791e3566990f48, 0xa9b517626fe1aa72
    TEST_CAS 29, ".4byte 0x2cc5b52f", 10, 11, 12, 8, 0x8722f70db61f8450, 0x4756703da61eb113, 0x3b67450d5b0f07f8, 0x8722f70db61f8450, 0x8722f70db61f8450, 0x3b67450d5b0f07f8, 0x4756703da61eb113
    TEST_CAS 30, ".4byte 0x2cc5b52f", 10, 11, 12, 8, 0x78dd08f249e07baf, 0xef8ea4c752b20014, 0x21aad0567b42d506, 0x8722f70db61f8450, 0x8722f70db61f8450, 0x21aad0567b42d506, 0x8722f70db61f8450
    TEST_CAS 31, ".4byte 0x2ac5b52f", 10, 11, 12, 8, 0xd2c48cff6d57b64f, 0x163a0176349febb8, 0x61c106bed660534e, 0xd2c48cff6d57b64f, 0xd2c48cff6d57b64f, 0x61c106bed660534e, 0x163a0176349febb8
    TEST_CAS 32, ".4byte 0x2ac5b52f", 10, 11, 12, 8, 0x2d3b730092a849b0, 0x4de476bea1d813a3, 0xd52a5e681773645a, 0xd2c48cff6d57b64f, 0xd2c48cff6d57b64f, 0xd52a5e681773645a, 0xd2c48cff6d57b64f
    TEST_CAS 33, ".4byte 0x2ec5b52f", 10, 11, 12, 8, 0x7381d6c46bac7a4e, 0xd13b9299b6885b4a, 0x907918ab27daea1c, 0x7381d6c46bac7a4e, 0x7381d6c46bac7a4e, 0x907918ab27daea1c, 0xd13b9299b6885b4a
    TEST_CAS 34, ".4byte 0x2ec5b52f", 10, 11, 12, 8, 0x8c7e293b945385b1, 0x22effc785e91c386, 0x52967971096d936c, 0x7381d6c46bac7a4e, 0x7381d6c46bac7a4e, 0x52967971096d936c, 0x7381d6c46bac7a4e
    TEST_CAS 35, ".4byte 0x2873302f", 0, 6, 7, 8, 0, 0xa55aad29fed23060, 0xf72347e9271e025a, 0, 0, 0xf72347e9271e025a, 0xa55aad29fed23060
    TEST_CAS 36, ".4byte 0x287333af", 7, 6, 7, 8, 0, 0, 0xe4ee0176c0f04ae0, 0, 0, 0xe4ee0176c0f04ae0, 0
    TEST_CAS 37, ".4byte 0x280332af", 5, 6, 0, 8, 0, 0, 0x729cc9e19970899d, 0, 0, 0x729cc9e19970899d, 0
    TEST_CAS 38, ".4byte 0x2873302f", 0, 6, 7, 8, 0, 0xdd32545d8db69f8b, 0x23bfddfc0dd001f9, 5, 0, 0x23bfddfc0dd001f9, 5
    TEST_CAS 39, ".4byte 0x287333af", 7, 6, 7, 8, 5, 5, 0xfd98a0b10baac6b, 5, 5, 0xfd98a0b10baac6b, 5
    TEST_CAS 40, ".4byte 0x280332af", 5, 6, 0, 8, 5, 0, 0xb687a2e8703c16bb, 5, 5, 0xb687a2e8703c16bb, 0
    TEST_CAS 41, ".4byte 0x28e330af", 1, 6, 14, 0, 0xaf16b1b12bc20ca5, 0xd3fae3148bd81773, 0xaf16b1b12bc20ca5, 0x38cb2d498f1729c2, 0xaf16b1b12bc20ca5, 0xd3fae3148bd81773, 0x38cb2d498f1729c2
    TEST_CAS 42, ".4byte 0x28f3b12f", 2, 7, 15, 0, 0xcf9609bd2077ba86, 0x34349effee7b2bd4, 0xcf9609bd2077ba86, 0x8e3838d91779fb0b, 0xcf9609bd2077ba86, 0x34349effee7b2bd4, 0x8e3838d91779fb0b
    TEST_CAS 43, ".4byte 0x290432af", 5, 8, 16, 0, 0x58d71dcf2e015550, 0x6a2bd11618210e76, 0x58d71dcf2e015550, 0xb92bbe899906b4e, 0x58d71dcf2e015550, 0x6a2bd11618210e76, 0xb92bbe899906b4e
    TEST_CAS 44, ".4byte 0x2914b32f", 6, 9, 17, 0, 0xbee62688260917ca, 0x98c9578cbc238203, 0xbee62688260917ca, 0x6b577e5dd19f7bf9, 0xbee62688260917ca, 0x98c9578cbc238203, 0x6b577e5dd19f7bf9
    TEST_CAS 45, ".4byte 0x292533af", 7, 10, 18, 0, 0xe85effaecd56c524, 0xe919e078f6d18a52, 0xe85effaecd56c524, 0x7790bc78b97aef1a, 0xe85effaecd56c524, 0xe919e078f6d18a52, 0x7790bc78b97aef1a
    TEST_CAS 46, ".4byte 0x2935b42f", 8, 11, 19, 0, 0x653d51158ea661b9, 0x7c7af06c56bc8f58, 0x653d51158ea661b9, 0x6dab5789c82e146d, 0x653d51158ea661b9, 0x7c7af06c56bc8f58, 0x6dab5789c82e146d
    TEST_CAS 47, ".4byte 0x294634af", 9, 12, 20, 0, 0xc58e2d2246a2fde2, 0xbe1990e1163c31ca, 0xc58e2d2246a2fde2, 0x40e50b22cdd6519c, 0xc58e2d2246a2fde2, 0xbe1990e1163c31ca, 0x40e50b22cdd6519c
    TEST_CAS 48, ".4byte 0x2956b52f", 10, 13, 21, 0, 0x32861a99a58e0057, 0x9768101c88cef2bd, 0x32861a99a58e0057, 0x3bf856fc79c848dd, 0x32861a99a58e0057, 0x9768101c88cef2bd, 0x3bf856fc79c848dd
    TEST_CAS 49, ".4byte 0x296735af", 11, 14, 22, 0, 0x132d680d0c03eeb4, 0x9b8235ed9fa22b32, 0x132d680d0c03eeb4, 0xd778db8feae71162, 0x132d680d0c03eeb4, 0x9b8235ed9fa22b32, 0xd778db8feae71162
    TEST_CAS 50, ".4byte 0x2977b62f", 12, 15, 23, 0, 0x23574939e1d0a34a, 0x92b296c3cd292d73, 0x23574939e1d0a34a, 0x745b3debd64ffedd, 0x23574939e1d0a34a, 0x92b296c3cd292d73, 0x745b3debd64ffedd
    TEST_CAS 51, ".4byte 0x298836af", 13, 16, 24, 0, 0x4561e6a4a9eea521, 0xa0d14988705e5c41, 0x4561e6a4a9eea521, 0x475cfdb4a7cc895b, 0x4561e6a4a9eea521, 0xa0d14988705e5c41, 0x475cfdb4a7cc895b
    TEST_CAS 52, ".4byte 0x2998b72f", 14, 17, 25, 0, 0x45949b4e76c0e57d, 0x345f4e83f1913bad, 0x45949b4e76c0e57d, 0x64d10582436b6e6, 0x45949b4e76c0e57d, 0x345f4e83f1913bad, 0x64d10582436b6e6
    TEST_CAS 53, ".4byte 0x29a937af", 15, 18, 26, 0, 0xfd29d40bbf54ce87, 0xfb7d29aee7af1c39, 0xfd29d40bbf54ce87, 0x5e55c3796953519b, 0xfd29d40bbf54ce87, 0xfb7d29aee7af1c39, 0x5e55c3796953519b
    TEST_CAS 54, ".4byte 0x29b9b82f", 16, 19, 27, 0, 0x716e3acf997f2eda, 0x96d8220e648f0b10, 0x716e3acf997f2eda, 0xd27bd993971a83c2, 0x716e3acf997f2eda, 0x96d8220e648f0b10, 0xd27bd993971a83c2
    TEST_CAS 55, ".4byte 0x29ca38af", 17, 20, 28, 0, 0xa48d5c6f3ebec880, 0xaf7f8b309bd45e2b, 0xa48d5c6f3ebec880, 0xfcb00af8043ed6e5, 0xa48d5c6f3ebec880, 0xaf7f8b309bd45e2b, 0xfcb00af8043ed6e5
    TEST_CAS 56, ".4byte 0x29dab92f", 18, 21, 29, 0, 0x2cb3c7cfb9d19774, 0x52960173e990eb66, 0x2cb3c7cfb9d19774, 0x64348b48b8d3e4c5, 0x2cb3c7cfb9d19774, 0x52960173e990eb66, 0x64348b48b8d3e4c5
    TEST_CAS 57, ".4byte 0x281b39af", 19, 22, 1, 0, 0x2837b9ef23dae910, 0xe1be4548bb48f3e3, 0x2837b9ef23dae910, 0xa0f7bfc7fcfa94d1, 0x2837b9ef23dae910, 0xe1be4548bb48f3e3, 0xa0f7bfc7fcfa94d1
    TEST_CAS 58, ".4byte 0x282bba2f", 20, 23, 2, 0, 0x954892429c769ecf, 0x8b0ee03f5df9373a, 0x954892429c769ecf, 0x977d2940addea9ab, 0x954892429c769ecf, 0x8b0ee03f5df9373a, 0x977d2940addea9ab
    TEST_CAS 59, ".4byte 0x285c3aaf", 21, 24, 5, 0, 0x3c4f5d1e69ea04ed, 0xc8d06934fcfb8775, 0x3c4f5d1e69ea04ed, 0xf101e611ec3717b7, 0x3c4f5d1e69ea04ed, 0xc8d06934fcfb8775, 0xf101e611ec3717b7
    TEST_CAS 60, ".4byte 0x286cbb2f", 22, 25, 6, 0, 0x88319e66801376e6, 0x5c8de9b86fe7c4ca, 0x88319e66801376e6, 0x8a350a0e2a935515, 0x88319e66801376e6, 0x5c8de9b86fe7c4ca, 0x8a350a0e2a935515
    TEST_CAS 61, ".4byte 0x287d3baf", 23, 26, 7, 0, 0x116698efca606f2d, 0x9dcd8f6d7de540b6, 0x116698efca606f2d, 0x4c37fab6b58dbd79, 0x116698efca606f2d, 0x9dcd8f6d7de540b6, 0x4c37fab6b58dbd79
    TEST_CAS 62, ".4byte 0x288dbc2f", 24, 27, 8, 0, 0x757c5e2a22cd8cac, 0x8d7ed23e817f5ab8, 0x757c5e2a22cd8cac, 0xe1cb736cbe65d8d3, 0x757c5e2a22cd8cac, 0x8d7ed23e817f5ab8, 0xe1cb736cbe65d8d3
    TEST_CAS 63, ".4byte 0x289e3caf", 25, 28, 9, 0, 0x4165026a273a857, 0xe7c97cc7f9f5cc57, 0x4165026a273a857, 0x40e35852df1e1c8f, 0x4165026a273a857, 0xe7c97cc7f9f5cc57, 0x40e35852df1e1c8f
    TEST_CAS 64, ".4byte 0x28aebd2f", 26, 29, 10, 0, 0x24c899e3e523956b, 0x2d6436d03766e580, 0x24c899e3e523956b, 0x16f4f47fc5c3d770, 0x24c899e3e523956b, 0x2d6436d03766e580, 0x16f4f47fc5c3d770
    TEST_CAS 65, ".4byte 0x28b0bdaf", 27, 1, 11, 0, 0xdf307b4904b01b2e, 0x8a2802d80e551151, 0xdf307b4904b01b2e, 0x859299d4867fa013, 0xdf307b4904b01b2e, 0x8a2802d80e551151, 0x859299d4867fa013
    TEST_CAS 66, ".4byte 0x28c13e2f", 28, 2, 12, 0, 0x78dc5ba55e1ed19b, 0x75a7efc01022c458, 0x78dc5ba55e1ed19b, 0x8eaffde4192df9b4, 0x78dc5ba55e1ed19b, 0x75a7efc01022c458, 0x8eaffde4192df9b4
    TEST_CAS 67, ".4byte 0x28d2beaf", 29, 5, 13, 0, 0xe3920953d3b165f, 0x5903254aadb49168, 0xe3920953d3b165f, 0xcb32cfc67c4f73e, 0xe3920953d3b165f, 0x5903254aadb49168, 0xcb32cfc67c4f73e
    la x6, amo_area + 1
    TEST_TRAP_EITHER 68, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x287332af
    la x6, amo_area + 2
    TEST_TRAP_EITHER 69, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x287332af
    la x6, amo_area + 3
    TEST_TRAP_EITHER 70, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x287332af
    la x6, amo_area + 4
    TEST_TRAP_EITHER 71, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x287332af
    la x6, amo_area + 5
    TEST_TRAP_EITHER 72, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x287332af
    la x6, amo_area + 6
    TEST_TRAP_EITHER 73, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x287332af
    la x6, amo_area + 7
    TEST_TRAP_EITHER 74, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x287332af
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 75, CAUSE_STORE_ACCESS, x6, .4byte 0x287332af
    # An unsuccessful one needs write permission too: the fault is a store/AMO fault.
    li x6, NOWHERE
    li x5, 1
    TEST_TRAP_TVAL_REG 76, CAUSE_STORE_ACCESS, x6, .4byte 0x287332af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
