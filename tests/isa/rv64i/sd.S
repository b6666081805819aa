# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# sd rs2, offset(rs1)
# Unprivileged specification, RV32I/RV64I, load and store instructions.
#include "test.h"

    TEST_BEGIN
    TEST_STORE 1, sd, x5, x6, 0, store_area + 0, 0x9430a516f90a358f, 0x9430a516f90a358f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 2, sd, x5, x6, 0, store_area + 1, 0x780050ab4ce4feb3, 0x50ab4ce4feb3a5, 0xa5a5a5a5a5a5a578, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 3, sd, x5, x6, 0, store_area + 2, 0xb1809c564f88f618, 0x9c564f88f618a5a5, 0xa5a5a5a5a5a5b180, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 4, sd, x5, x6, 0, store_area + 3, 0xa1fb798c6277ec19, 0x8c6277ec19a5a5a5, 0xa5a5a5a5a5a1fb79, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 5, sd, x5, x6, 0, store_area + 4, 0xbd9389b0121a958a, 0x121a958aa5a5a5a5, 0xa5a5a5a5bd9389b0, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 6, sd, x5, x6, 0, store_area + 5, 0x6ed24bee583fa138, 0x3fa138a5a5a5a5a5, 0xa5a5a56ed24bee58, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 7, sd, x5, x6, 0, store_area + 6, 0x49b8694854502b65, 0x2b65a5a5a5a5a5a5, 0xa5a549b869485450, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 8, sd, x5, x6, 0, store_area + 7, 0xd7c9b3c69857f9eb, 0xeba5a5a5a5a5a5a5, 0xa5d7c9b3c69857f9, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 9, sd, x5, x6, 0, store_area + 8, 0x13d75bbbd7a9ed47, 0xa5a5a5a5a5a5a5a5, 0x13d75bbbd7a9ed47, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 10, sd, x5, x6, 0, store_area + 9, 0x22dc9e754a56a189, 0xa5a5a5a5a5a5a5a5, 0xdc9e754a56a189a5, 0xa5a5a5a5a5a5a522
    TEST_STORE 11, sd, x5, x6, 0, store_area + 10, 0x8a5f73332192c2d5, 0xa5a5a5a5a5a5a5a5, 0x73332192c2d5a5a5, 0xa5a5a5a5a5a58a5f
    TEST_STORE 12, sd, x5, x6, 0, store_area + 11, 0x1ebf0cf565e47278, 0xa5a5a5a5a5a5a5a5, 0xf565e47278a5a5a5, 0xa5a5a5a5a51ebf0c
    TEST_STORE 13, sd, x5, x6, 0, store_area + 12, 0x59d04cd6a2df64c4, 0xa5a5a5a5a5a5a5a5, 0xa2df64c4a5a5a5a5, 0xa5a5a5a559d04cd6
    TEST_STORE 14, sd, x5, x6, 0, store_area + 13, 0x3820c55de40a0e65, 0xa5a5a5a5a5a5a5a5, 0xa0e65a5a5a5a5a5, 0xa5a5a53820c55de4
    TEST_STORE 15, sd, x5, x6, 0, store_area + 14, 0x2c3b536b67fc76be, 0xa5a5a5a5a5a5a5a5, 0x76bea5a5a5a5a5a5, 0xa5a52c3b536b67fc
    TEST_STORE 16, sd, x5, x6, 0, store_area + 15, 0xd0c74938a37cc625, 0xa5a5a5a5a5a5a5a5, 0x25a5a5a5a5a5a5a5, 0xa5d0c74938a37cc6
    TEST_STORE 17, sd, x5, x6, 0, store_area + 16, 0xb394505cebc58055, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xb394505cebc58055
    TEST_STORE 18, sd, x5, x6, 1, store_area + 8, 0x92274df9e36f6ccc, 0xa5a5a5a5a5a5a5a5, 0x92274df9e36f6ccc, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 19, sd, x5, x6, -1, store_area + 8, 0xad26ce0a9b71f35f, 0xa5a5a5a5a5a5a5a5, 0xad26ce0a9b71f35f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 20, sd, x5, x6, 2047, store_area + 8, 0xd5a3a365d80c1110, 0xa5a5a5a5a5a5a5a5, 0xd5a3a365d80c1110, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 21, sd, x5, x6, -2048, store_area + 8, 0xef5fca7788076e23, 0xa5a5a5a5a5a5a5a5, 0xef5fca7788076e23, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 22, sd, x5, x6, 1024, store_area + 8, 0x68b71761001703d4, 0xa5a5a5a5a5a5a5a5, 0x68b71761001703d4, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 23, sd, x5, x6, -1024, store_area + 8, 0x7cc986e540278e4c, 0xa5a5a5a5a5a5a5a5, 0x7cc986e540278e4c, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 24, sd, x5, x6, 8, store_area + 8, 0x3fdfaf002e8050f0, 0xa5a5a5a5a5a5a5a5, 0x3fdfaf002e8050f0, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 25, sd, x5, x6, -8, store_area + 8, 0x5b63e067501946c4, 0xa5a5a5a5a5a5a5a5, 0x5b63e067501946c4, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 26, sd, x5, x6, 0, store_area + 8, 0, 0xa5a5a5a5a5a5a5a5, 0, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 27, sd, x5, x6, 0, store_area + 8, 1, 0xa5a5a5a5a5a5a5a5, 1, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 28, sd, x5, x6, 0, store_area + 8, 0xffffffffffffffff, 0xa5a5a5a5a5a5a5a5, 0xffffffffffffffff, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 29, sd, x5, x6, 0, store_area + 8, 0x8000000000000000, 0xa5a5a5a5a5a5a5a5, 0x8000000000000000, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 30, sd, x5, x6, 0, store_area + 8, 0x7fffffffffffffff, 0xa5a5a5a5a5a5a5a5, 0x7fffffffffffffff, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 31, sd, x5, x6, 0, store_area + 8, 0x80000000, 0xa5a5a5a5a5a5a5a5, 0x80000000, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 32, sd, x0, x6, 2047, store_area + 5, 0, 0xa5a5a5a5a5, 0xa5a5a50000000000, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 33, sd, x1, x29, -950, store_area + 15, 0x93393a1e60a49132, 0xa5a5a5a5a5a5a5a5, 0x32a5a5a5a5a5a5a5, 0xa593393a1e60a491
    TEST_STORE 34, sd, x2, x28, -1834, store_area + 16, 0xbc9227f8297aa55b, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xbc9227f8297aa55b
    TEST_STORE 35, sd, x5, x27, 1119, store_area + 8, 0x8eb2220c1f0f7fb0, 0xa5a5a5a5a5a5a5a5, 0x8eb2220c1f0f7fb0, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 36, sd, x6, x26, 1882, store_area + 3, 0x361ccad245bb5cee, 0xd245bb5ceea5a5a5, 0xa5a5a5a5a5361cca, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 37, sd, x7, x25, 1861, store_area + 11, 0x2cb999cce2ee4627, 0xa5a5a5a5a5a5a5a5, 0xcce2ee4627a5a5a5, 0xa5a5a5a5a52cb999
    TEST_STORE 38, sd, x8, x24, 1737, store_area + 5, 0xac841c4037db60c6, 0xdb60c6a5a5a5a5a5, 0xa5a5a5ac841c4037, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 39, sd, x9, x23, 144, store_area + 2, 0x59f69d828da5222, 0x69d828da5222a5a5, 0xa5a5a5a5a5a5059f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 40, sd, x10, x22, 1387, store_area + 11, 0xdd67ffb32124b561, 0xa5a5a5a5a5a5a5a5, 0xb32124b561a5a5a5, 0xa5a5a5a5a5dd67ff
    TEST_STORE 41, sd, x11, x21, -1407, store_area + 5, 0xb01a34345e0509f3, 0x509f3a5a5a5a5a5, 0xa5a5a5b01a34345e, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 42, sd, x12, x20, -1746, store_area + 13, 0xff990d0d86a008, 0xa5a5a5a5a5a5a5a5, 0x86a008a5a5a5a5a5, 0xa5a5a500ff990d0d
    TEST_STORE 43, sd, x13, x19, -850, store_area + 16, 0x313246607ebc7eb4, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x313246607ebc7eb4
    TEST_STORE 44, sd, x14, x18, 246, store_area + 16, 0xfd7f01d828a8e4a3, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xfd7f01d828a8e4a3
    TEST_STORE 45, sd, x15, x17, -244, store_area + 1, 0xfae3c781562aa0aa, 0xe3c781562aa0aaa5, 0xa5a5a5a5a5a5a5fa, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 46, sd, x17, x15, -1048, store_area + 1, 0xaf939429b9109f3f, 0x939429b9109f3fa5, 0xa5a5a5a5a5a5a5af, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 47, sd, x18, x14, -333, store_area + 11, 0xd3b4c8f7d3897553, 0xa5a5a5a5a5a5a5a5, 0xf7d3897553a5a5a5, 0xa5a5a5a5a5d3b4c8
    TEST_STORE 48, sd, x19, x13, -337, store_area + 15, 0x753e655824b373df, 0xa5a5a5a5a5a5a5a5, 0xdfa5a5a5a5a5a5a5, 0xa5753e655824b373
    TEST_STORE 49, sd, x20, x12, -231, store_area + 5, 0x9601cf2be234161, 0x234161a5a5a5a5a5, 0xa5a5a509601cf2be, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 50, sd, x21, x11, -515, store_area + 9, 0xf7b70720e0bc3a72, 0xa5a5a5a5a5a5a5a5, 0xb70720e0bc3a72a5, 0xa5a5a5a5a5a5a5f7
    TEST_STORE 51, sd, x22, x10, -787, store_area + 15, 0x7d39ae99368d655f, 0xa5a5a5a5a5a5a5a5, 0x5fa5a5a5a5a5a5a5, 0xa57d39ae99368d65
    TEST_STORE 52, sd, x23, x9, 461, store_area + 3, 0x4c85b80f3e0169f3, 0xf3e0169f3a5a5a5, 0xa5a5a5a5a54c85b8, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 53, sd, x24, x8, -1021, store_area + 6, 0x87a34ba76637939a, 0x939aa5a5a5a5a5a5, 0xa5a587a34ba76637, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 54, sd, x25, x7, 84, store_area + 6, 0xd1022dd7e0456c1f, 0x6c1fa5a5a5a5a5a5, 0xa5a5d1022dd7e045, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 55, sd, x26, x6, 1426, store_area + 10, 0x7272211d559a9c97, 0xa5a5a5a5a5a5a5a5, 0x211d559a9c97a5a5, 0xa5a5a5a5a5a57272
    TEST_STORE 56, sd, x27, x5, 529, store_area + 14, 0xddc9abfab25cdccb, 0xa5a5a5a5a5a5a5a5, 0xdccba5a5a5a5a5a5, 0xa5a5ddc9abfab25c
    TEST_STORE 57, sd, x28, x2, -492, store_area + 2, 0xbe73c989308ec2f1, 0xc989308ec2f1a5a5, 0xa5a5a5a5a5a5be73, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 58, sd, x29, x1, -1182, store_area + 13, 0x6d71659ba0ef1f18, 0xa5a5a5a5a5a5a5a5, 0xef1f18a5a5a5a5a5, 0xa5a5a56d71659ba0
    li x5, NOWHERE
    TEST_TRAP_TVAL_REG 59, CAUSE_STORE_ACCESS, x5, sd x6, 0(x5)
    TEST_ILLEGAL 60, 0x0000c023
    TEST_ILLEGAL 61, 0x0000f023
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
store_area:
    .space 32
