# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# sh rs2, offset(rs1)
# Unprivileged specification, RV32I/RV64I, load and store instructions.
#include "test.h"

    TEST_BEGIN
    TEST_STORE 1, sh, x5, x6, 0, store_area + 0, 0xc75361933ea4712, 0xa5a5a5a5a5a54712, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 2, sh, x5, x6, 0, store_area + 1, 0x22df7c3fc1a3de1c, 0xa5a5a5a5a5de1ca5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 3, sh, x5, x6, 0, store_area + 2, 0x9b17f08f4a82086a, 0xa5a5a5a5086aa5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 4, sh, x5, x6, 0, store_area + 3, 0x27010e16c379882e, 0xa5a5a5882ea5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 5, sh, x5, x6, 0, store_area + 4, 0x4038396e9081b61c, 0xa5a5b61ca5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 6, sh, x5, x6, 0, store_area + 5, 0xe04fb2417e283cfc, 0xa53cfca5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 7, sh, x5, x6, 0, store_area + 6, 0x29b114cc604370f4, 0x70f4a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 8, sh, x5, x6, 0, store_area + 7, 0xae37cb7c751d9ccd, 0xcda5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a59c, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 9, sh, x5, x6, 0, store_area + 8, 0x846295565cc8af9b, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5af9b, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 10, sh, x5, x6, 0, store_area + 9, 0xee357c78391534cd, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a534cda5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 11, sh, x5, x6, 0, store_area + 10, 0xdb4ce3e0ac00a107, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a107a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 12, sh, x5, x6, 0, store_area + 11, 0x50b33b9597e7ddcd, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5ddcda5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 13, sh, x5, x6, 0, store_area + 12, 0xd7ceda65eb357011, 0xa5a5a5a5a5a5a5a5, 0xa5a57011a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 14, sh, x5, x6, 0, store_area + 13, 0x639f4dda86cc73f9, 0xa5a5a5a5a5a5a5a5, 0xa573f9a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 15, sh, x5, x6, 0, store_area + 14, 0xb3a7bfcf2eaff4ff, 0xa5a5a5a5a5a5a5a5, 0xf4ffa5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 16, sh, x5, x6, 0, store_area + 15, 0xe755654349e60188, 0xa5a5a5a5a5a5a5a5, 0x88a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a501
    TEST_STORE 17, sh, x5, x6, 0, store_area + 16, 0xe91437c5376a6918, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a56918
    TEST_STORE 18, sh, x5, x6, 0, store_area + 17, 0xa57878eb27b82675, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a52675a5
    TEST_STORE 19, sh, x5, x6, 0, store_area + 18, 0x9f19561f60007e99, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a57e99a5a5
    TEST_STORE 20, sh, x5, x6, 0, store_area + 19, 0xdc2987860bfe27ff, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a527ffa5a5a5
    TEST_STORE 21, sh, x5, x6, 0, store_area + 20, 0xd1d240df8f3a3030, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a53030a5a5a5a5
    TEST_STORE 22, sh, x5, x6, 0, store_area + 21, 0x8cb95957bce6a87d, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a87da5a5a5a5a5
    TEST_STORE 23, sh, x5, x6, 0, store_area + 22, 0x851359049a57f344, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xf344a5a5a5a5a5a5
    TEST_STORE 24, sh, x5, x6, 1, store_area + 8, 0xa440e4df60a2ea2f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5ea2f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 25, sh, x5, x6, -1, store_area + 8, 0x73f31d2121b3d43f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5d43f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 26, sh, x5, x6, 2047, store_area + 8, 0x66a85c5af6debb6d, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5bb6d, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 27, sh, x5, x6, -2048, store_area + 8, 0xe67f4e8b2020a44f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a44f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 28, sh, x5, x6, 1024, store_area + 8, 0x9b57a430772ea6ec, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a6ec, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 29, sh, x5, x6, -1024, store_area + 8, 0x7a2af92025a32e61, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a52e61, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 30, sh, x5, x6, 8, store_area + 8, 0xf22284a409475cd3, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a55cd3, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 31, sh, x5, x6, -8, store_area + 8, 0x41f9713f685b1183, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a51183, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 32, sh, x5, x6, 0, store_area + 8, 0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a50000, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 33, sh, x5, x6, 0, store_area + 8, 1, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a50001, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 34, sh, x5, x6, 0, store_area + 8, 0xffffffffffffffff, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5ffff, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 35, sh, x5, x6, 0, store_area + 8, 0x8000000000000000, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a50000, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 36, sh, x5, x6, 0, store_area + 8, 0x7fffffffffffffff, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5ffff, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 37, sh, x5, x6, 0, store_area + 8, 0x80000000, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a50000, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 38, sh, x0, x6, -1245, store_area + 16, 0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a50000
    TEST_STORE 39, sh, x1, x29, -1999, store_area + 5, 0x8b3e315fbb458d5f, 0xa58d5fa5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 40, sh, x2, x28, -46, store_area + 6, 0x374a071055956a0d, 0x6a0da5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 41, sh, x5, x27, -710, store_area + 20, 0x3fdc2df72d1d487, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5d487a5a5a5a5
    TEST_STORE 42, sh, x6, x26, 432, store_area + 18, 0x5625f8bb5e01b7aa, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5b7aaa5a5
    TEST_STORE 43, sh, x7, x25, -732, store_area + 17, 0x2d6410dd65d81d13, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a51d13a5
    TEST_STORE 44, sh, x8, x24, -1552, store_area + 5, 0x807b35b61be59af9, 0xa59af9a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 45, sh, x9, x23, 813, store_area + 20, 0x5521a8e48acde579, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5e579a5a5a5a5
    TEST_STORE 46, sh, x10, x22, 564, store_area + 22, 0xca1879678a35940d, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x940da5a5a5a5a5a5
    TEST_STORE 47, sh, x11, x21, -1969, store_area + 21, 0xbd245d48fa635aa3, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa55aa3a5a5a5a5a5
    TEST_STORE 48, sh, x12, x20, -237, store_area + 5, 0x66f60434d37be4b8, 0xa5e4b8a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 49, sh, x13, x19, 1659, store_area + 13, 0x4c07db8bb0547d6, 0xa5a5a5a5a5a5a5a5, 0xa547d6a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 50, sh, x14, x18, 938, store_area + 0, 0xd5fd34cd00f7f2f, 0xa5a5a5a5a5a57f2f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 51, sh, x15, x17, -902, store_area + 13, 0xc38ea3d76fb6de4c, 0xa5a5a5a5a5a5a5a5, 0xa5de4ca5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 52, sh, x17, x15, -41, store_area + 14, 0xd2a6ba963a0c180, 0xa5a5a5a5a5a5a5a5, 0xc180a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 53, sh, x18, x14, -1775, store_area + 2, 0xbd08bfcbc977d5b4, 0xa5a5a5a5d5b4a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 54, sh, x19, x13, -703, store_area + 3, 0x44bc1c0dfbb200a2, 0xa5a5a500a2a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 55, sh, x20, x12, -1826, store_area + 17, 0xd0c96d6de9788d91, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a58d91a5
    TEST_STORE 56, sh, x21, x11, 923, store_area + 7, 0x50e0861a69541b30, 0x30a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a51b, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 57, sh, x22, x10, 1805, store_area + 4, 0xf50f59b8379c4a0, 0xa5a5c4a0a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 58, sh, x23, x9, 1170, store_area + 16, 0x5fb1dcf4f6a4c70, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a54c70
    TEST_STORE 59, sh, x24, x8, -513, store_area + 17, 0xe2ae705dc61d069a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5069aa5
    TEST_STORE 60, sh, x25, x7, -1944, store_area + 1, 0x9a77849a80791afd, 0xa5a5a5a5a51afda5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 61, sh, x26, x6, -1039, store_area + 7, 0x1818580ccba5ea6f, 0x6fa5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5ea, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 62, sh, x27, x5, 1272, store_area + 14, 0x2a1083ec1d12e4ba, 0xa5a5a5a5a5a5a5a5, 0xe4baa5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 63, sh, x28, x2, 1213, store_area + 11, 0xb30d9d1e36cd3b2a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a53b2aa5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 64, sh, x29, x1, 733, store_area + 18, 0x9fdcd0c1335b179e, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5179ea5a5
    li x5, NOWHERE
    TEST_TRAP_TVAL_REG 65, CAUSE_STORE_ACCESS, x5, sh x6, 0(x5)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
store_area:
    .space 32
