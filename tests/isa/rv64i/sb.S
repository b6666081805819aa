# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# sb rs2, offset(rs1)
# Unprivileged specification, RV32I/RV64I, load and store instructions.
#include "test.h"

    TEST_BEGIN
    TEST_STORE 1, sb, x5, x6, 0, store_area + 0, 0x266d078c87712c9d, 0xa5a5a5a5a5a5a59d, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 2, sb, x5, x6, 0, store_area + 1, 0x4d4923b08f28f018, 0xa5a5a5a5a5a518a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 3, sb, x5, x6, 0, store_area + 2, 0x5a55dec2675a364d, 0xa5a5a5a5a54da5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 4, sb, x5, x6, 0, store_area + 3, 0x98531b5e7c342cfb, 0xa5a5a5a5fba5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 5, sb, x5, x6, 0, store_area + 4, 0x48b8be352ed176bc, 0xa5a5a5bca5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 6, sb, x5, x6, 0, store_area + 5, 0x3077f573db3d6f9, 0xa5a5f9a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 7, sb, x5, x6, 0, store_area + 6, 0xff1cc1bb8b0583b0, 0xa5b0a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 8, sb, x5, x6, 0, store_area + 7, 0x1b50f411fedd3258, 0x58a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 9, sb, x5, x6, 0, store_area + 8, 0x9fab8e99ad8f3168, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a568, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 10, sb, x5, x6, 0, store_area + 9, 0xb56a7fc5463b643b, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a53ba5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 11, sb, x5, x6, 0, store_area + 10, 0x8914413f323cfe73, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a573a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 12, sb, x5, x6, 0, store_area + 11, 0x13f3ae5b690d442, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a542a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 13, sb, x5, x6, 0, store_area + 12, 0x9a99d5f811002315, 0xa5a5a5a5a5a5a5a5, 0xa5a5a515a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 14, sb, x5, x6, 0, store_area + 13, 0xb26110b8ba0e8acf, 0xa5a5a5a5a5a5a5a5, 0xa5a5cfa5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 15, sb, x5, x6, 0, store_area + 14, 0xc5348b688eb3e1b1, 0xa5a5a5a5a5a5a5a5, 0xa5b1a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 16, sb, x5, x6, 0, store_area + 15, 0xb9b608698d02446f, 0xa5a5a5a5a5a5a5a5, 0x6fa5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 17, sb, x5, x6, 0, store_area + 16, 0xe680810941b5b2a7, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a7
    TEST_STORE 18, sb, x5, x6, 0, store_area + 17, 0xdb9e13ef10ff16b8, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5b8a5
    TEST_STORE 19, sb, x5, x6, 0, store_area + 18, 0xc295ae98a6982dfd, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5fda5a5
    TEST_STORE 20, sb, x5, x6, 0, store_area + 19, 0x8967c20f767f45b3, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5b3a5a5a5
    TEST_STORE 21, sb, x5, x6, 0, store_area + 20, 0x2bf4fca0e9695ae7, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5e7a5a5a5a5
    TEST_STORE 22, sb, x5, x6, 0, store_area + 21, 0x25ee593a5cd4ec, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5eca5a5a5a5a5
    TEST_STORE 23, sb, x5, x6, 0, store_area + 22, 0x490bcb34d067c68f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa58fa5a5a5a5a5a5
    TEST_STORE 24, sb, x5, x6, 0, store_area + 23, 0x552ec4c26c8cac7, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xc7a5a5a5a5a5a5a5
    TEST_STORE 25, sb, x5, x6, 1, store_area + 8, 0xd50b7f4b3976935, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a535, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 26, sb, x5, x6, -1, store_area + 8, 0xde36f5c2eaf0dfa, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5fa, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 27, sb, x5, x6, 2047, store_area + 8, 0x16d6e5f0b7667844, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a544, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 28, sb, x5, x6, -2048, store_area + 8, 0x48411c111d0d68e7, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5e7, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 29, sb, x5, x6, 1024, store_area + 8, 0xd465a1dfbc59e396, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a596, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 30, sb, x5, x6, -1024, store_area + 8, 0x32e13f21ca8c55e5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5e5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 31, sb, x5, x6, 8, store_area + 8, 0x9dee04ced1e1263a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a53a, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 32, sb, x5, x6, -8, store_area + 8, 0xc3f184dcd5ff9c56, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a556, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 33, sb, x5, x6, 0, store_area + 8, 0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a500, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 34, sb, x5, x6, 0, store_area + 8, 1, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a501, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 35, sb, x5, x6, 0, store_area + 8, 0xffffffffffffffff, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5ff, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 36, sb, x5, x6, 0, store_area + 8, 0x8000000000000000, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a500, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 37, sb, x5, x6, 0, store_area + 8, 0x7fffffffffffffff, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5ff, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 38, sb, x5, x6, 0, store_area + 8, 0x80000000, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a500, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 39, sb, x0, x6, 1010, store_area + 7, 0, 0xa5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 40, sb, x1, x29, 1518, store_area + 14, 0xbcc7d8cdd5c8d2de, 0xa5a5a5a5a5a5a5a5, 0xa5dea5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 41, sb, x2, x28, 1923, store_area + 23, 0x17615cf31ac20520, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x20a5a5a5a5a5a5a5
    TEST_STORE 42, sb, x5, x27, 1911, store_area + 19, 0x41e7bfc4c38e9380, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a580a5a5a5
    TEST_STORE 43, sb, x6, x26, -715, store_area + 2, 0x11b77b372e516e7f, 0xa5a5a5a5a57fa5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 44, sb, x7, x25, 579, store_area + 13, 0x424202c14ddd8b56, 0xa5a5a5a5a5a5a5a5, 0xa5a556a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 45, sb, x8, x24, -1783, store_area + 13, 0x90823a5e5bc09b5a, 0xa5a5a5a5a5a5a5a5, 0xa5a55aa5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 46, sb, x9, x23, -138, store_area + 12, 0x79f3fb586f80e566, 0xa5a5a5a5a5a5a5a5, 0xa5a5a566a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 47, sb, x10, x22, -1820, store_area + 16, 0x9dcef79508ba9c32, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a532
    TEST_STORE 48, sb, x11, x21, 1524, store_area + 11, 0x364bbfe12cfa55e5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5e5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 49, sb, x12, x20, -1245, store_area + 8, 0xa63998ab4cd5f5f1, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5f1, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 50, sb, x13, x19, 74, store_area + 3, 0x470e8cf633d8da69, 0xa5a5a5a569a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 51, sb, x14, x18, -1809, store_area + 6, 0x884933bbf0c8fa3c, 0xa53ca5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 52, sb, x15, x17, 193, store_area + 17, 0x185e7ef38788b57e, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a57ea5
    TEST_STORE 53, sb, x17, x15, 283, store_area + 23, 0x529278d2401b6826, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x26a5a5a5a5a5a5a5
    TEST_STORE 54, sb, x18, x14, 819, store_area + 12, 0x3d614c9f350be4f1, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5f1a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 55, sb, x19, x13, 643, store_area + 13, 0x1820c4d5f854b774, 0xa5a5a5a5a5a5a5a5, 0xa5a574a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 56, sb, x20, x12, -1900, store_area + 4, 0xbf9688d6962bae9d, 0xa5a5a59da5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 57, sb, x21, x11, 1634, store_area + 8, 0x773d8a965aefb481, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a581, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 58, sb, x22, x10, -89, store_area + 0, 0x447ee0621d7f76ff, 0xa5a5a5a5a5a5a5ff, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 59, sb, x23, x9, 1398, store_area + 13, 0x121ce777e742c468, 0xa5a5a5a5a5a5a5a5, 0xa5a568a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 60, sb, x24, x8, -1732, store_area + 16, 0x1268621586747954, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a554
    TEST_STORE 61, sb, x25, x7, 1265, store_area + 6, 0xbe780198422bffcd, 0xa5cda5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 62, sb, x26, x6, 1782, store_area + 6, 0x25884ea201920de2, 0xa5e2a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 63, sb, x27, x5, 229, store_area + 9, 0x886f436ff08d4120, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a520a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 64, sb, x28, x2, -1806, store_area + 9, 0xbd75e15eeed454, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a554a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 65, sb, x29, x1, 1956, store_area + 13, 0x3ca31d8e5ef9521e, 0xa5a5a5a5a5a5a5a5, 0xa5a51ea5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    li x5, NOWHERE
    TEST_TRAP_TVAL_REG 66, CAUSE_STORE_ACCESS, x5, sb x6, 0(x5)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
store_area:
    .space 32
