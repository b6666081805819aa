# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# ld rd, offset(rs1)
# Unprivileged specification, RV32I/RV64I, load and store instructions.
#include "test.h"

    TEST_BEGIN
    TEST_LOAD 1, ld, x5, x6, 0, load_data + 0, 0xceedb0505e9e81c
    TEST_LOAD 2, ld, x5, x6, 0, load_data + 1, 0x460ceedb0505e9e8
    TEST_LOAD 3, ld, x5, x6, 0, load_data + 2, 0x82460ceedb0505e9
    TEST_LOAD 4, ld, x5, x6, 0, load_data + 3, 0xcc82460ceedb0505
    TEST_LOAD 5, ld, x5, x6, 0, load_data + 4, 0x7cc82460ceedb05
    TEST_LOAD 6, ld, x5, x6, 0, load_data + 5, 0x1907cc82460ceedb
    TEST_LOAD 7, ld, x5, x6, 0, load_data + 6, 0xc01907cc82460cee
    TEST_LOAD 8, ld, x5, x6, 0, load_data + 7, 0x8ec01907cc82460c
    TEST_LOAD 9, ld, x5, x6, 0, load_data + 8, 0xa8ec01907cc8246
    TEST_LOAD 10, ld, x5, x6, 0, load_data + 9, 0x1e0a8ec01907cc82
    TEST_LOAD 11, ld, x5, x6, 0, load_data + 10, 0x9e1e0a8ec01907cc
    TEST_LOAD 12, ld, x5, x6, 0, load_data + 11, 0xd59e1e0a8ec01907
    TEST_LOAD 13, ld, x5, x6, 0, load_data + 12, 0x57d59e1e0a8ec019
    TEST_LOAD 14, ld, x5, x6, 0, load_data + 13, 0x6057d59e1e0a8ec0
    TEST_LOAD 15, ld, x5, x6, 0, load_data + 14, 0x816057d59e1e0a8e
    TEST_LOAD 16, ld, x5, x6, 0, load_data + 15, 0xda816057d59e1e0a
    TEST_LOAD 17, ld, x5, x6, 0, load_data + 16, 0x7ada816057d59e1e
    TEST_LOAD 18, ld, x5, x6, 0, load_data + 17, 0x137ada816057d59e
    TEST_LOAD 19, ld, x5, x6, 0, load_data + 18, 0xc6137ada816057d5
    TEST_LOAD 20, ld, x5, x6, 0, load_data + 19, 0xcac6137ada816057
    TEST_LOAD 21, ld, x5, x6, 0, load_data + 20, 0x19cac6137ada8160
    TEST_LOAD 22, ld, x5, x6, 0, load_data + 21, 0x4e19cac6137ada81
    TEST_LOAD 23, ld, x5, x6, 0, load_data + 22, 0xc14e19cac6137ada
    TEST_LOAD 24, ld, x5, x6, 0, load_data + 23, 0xf4c14e19cac6137a
    TEST_LOAD 25, ld, x5, x6, 0, load_data + 56, 0x1e89d96d5ab2b051
    TEST_LOAD 26, ld, x5, x6, 0, load_data + 57, 0x1b1e89d96d5ab2b0
    TEST_LOAD 27, ld, x5, x6, 0, load_data + 58, 0xb71b1e89d96d5ab2
    TEST_LOAD 28, ld, x5, x6, 0, load_data + 59, 0xdeb71b1e89d96d5a
    TEST_LOAD 29, ld, x5, x6, 0, load_data + 60, 0x42deb71b1e89d96d
    TEST_LOAD 30, ld, x5, x6, 0, load_data + 61, 0x3b42deb71b1e89d9
    TEST_LOAD 31, ld, x5, x6, 0, load_data + 62, 0xe03b42deb71b1e89
    TEST_LOAD 32, ld, x5, x6, 0, load_data + 63, 0x8be03b42deb71b1e
    TEST_LOAD 33, ld, x5, x6, 0, load_data + 64, 0x658be03b42deb71b
    TEST_LOAD 34, ld, x5, x6, 1, load_data + 16, 0x7ada816057d59e1e
    TEST_LOAD 35, ld, x5, x6, -1, load_data + 16, 0x7ada816057d59e1e
    TEST_LOAD 36, ld, x5, x6, 2047, load_data + 16, 0x7ada816057d59e1e
    TEST_LOAD 37, ld, x5, x6, -2048, load_data + 16, 0x7ada816057d59e1e
    TEST_LOAD 38, ld, x5, x6, 1024, load_data + 16, 0x7ada816057d59e1e
    TEST_LOAD 39, ld, x5, x6, -1024, load_data + 16, 0x7ada816057d59e1e
    TEST_LOAD 40, ld, x5, x6, 8, load_data + 16, 0x7ada816057d59e1e
    TEST_LOAD 41, ld, x5, x6, -8, load_data + 16, 0x7ada816057d59e1e
    TEST_LOAD 42, ld, x0, x6, 846, load_data + 97, 0
    TEST_LOAD 43, ld, x6, x6, 1908, load_data + 9, 0x1e0a8ec01907cc82
    TEST_LOAD 44, ld, x31, x5, 549, load_data + 15, 0xda816057d59e1e0a
    TEST_LOAD 45, ld, x1, x14, -1100, load_data + 35, 0xb7ac5350ecad2231
    TEST_LOAD 46, ld, x2, x21, -606, load_data + 65, 0x7a658be03b42deb7
    TEST_LOAD 47, ld, x5, x12, -788, load_data + 53, 0x6d5ab2b05177d3dd
    TEST_LOAD 48, ld, x6, x2, 1107, load_data + 64, 0x658be03b42deb71b
    TEST_LOAD 49, ld, x7, x27, -1993, load_data + 100, 0x6fbf995201c48828
    TEST_LOAD 50, ld, x8, x16, -188, load_data + 24, 0x4ff4c14e19cac613
    TEST_LOAD 51, ld, x9, x6, -1409, load_data + 72, 0x638ff72e68cbc37a
    TEST_LOAD 52, ld, x10, x15, 270, load_data + 55, 0x89d96d5ab2b05177
    TEST_LOAD 53, ld, x11, x18, -2006, load_data + 65, 0x7a658be03b42deb7
    TEST_LOAD 54, ld, x12, x23, -1261, load_data + 52, 0x5ab2b05177d3dd13
    TEST_LOAD 55, ld, x13, x2, -1709, load_data + 53, 0x6d5ab2b05177d3dd
    TEST_LOAD 56, ld, x14, x10, 1105, load_data + 7, 0x8ec01907cc82460c
    TEST_LOAD 57, ld, x15, x7, 818, load_data + 0, 0xceedb0505e9e81c
    TEST_LOAD 58, ld, x16, x8, -275, load_data + 50, 0xb05177d3dd1374aa
    TEST_LOAD 59, ld, x17, x18, -1399, load_data + 41, 0xe47ffa84448b7ac
    TEST_LOAD 60, ld, x18, x2, 667, load_data + 22, 0xc14e19cac6137ada
    TEST_LOAD 61, ld, x19, x6, 1246, load_data + 23, 0xf4c14e19cac6137a
    TEST_LOAD 62, ld, x20, x15, -1989, load_data + 18, 0xc6137ada816057d5
    TEST_LOAD 63, ld, x21, x21, -245, load_data + 40, 0x47ffa84448b7ac53
    TEST_LOAD 64, ld, x22, x10, -134, load_data + 13, 0x6057d59e1e0a8ec0
    TEST_LOAD 65, ld, x23, x17, -309, load_data + 27, 0xb4e3254ff4c14e19
    TEST_LOAD 66, ld, x24, x27, -1362, load_data + 8, 0xa8ec01907cc8246
    TEST_LOAD 67, ld, x25, x6, 1167, load_data + 31, 0xecad2231b4e3254f
    TEST_LOAD 68, ld, x26, x20, 1852, load_data + 91, 0xd6b25504f5ad7075
    TEST_LOAD 69, ld, x27, x14, 439, load_data + 77, 0x1c49b7c53c638ff7
    TEST_LOAD 70, ld, x28, x29, -1636, load_data + 1, 0x460ceedb0505e9e8
    TEST_LOAD 71, ld, x29, x8, -1596, load_data + 36, 0x48b7ac5350ecad22
    li x5, NOWHERE + 8
    TEST_TRAP_TVAL_REG 72, CAUSE_LOAD_ACCESS, x5, ld x6, 0(x5)
    # A load that traps leaves rd alone (case 73), also one to x0.
    li x6, 0x123456789
    li x5, NOWHERE
    TEST_TRAP_TVAL_REG 73, CAUSE_LOAD_ACCESS, x5, ld x6, 0(x5)
    CHECK x6, 0x123456789
    TEST_TRAP_TVAL_REG 74, CAUSE_LOAD_ACCESS, x5, ld x0, 0(x5)
    TEST_ILLEGAL 75, 0x0000f003
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
load_data:
    .byte 0x1c, 0xe8, 0xe9, 0x5, 0x5, 0xdb, 0xee, 0xc, 0x46, 0x82, 0xcc, 0x7
    .byte 0x19, 0xc0, 0x8e, 0xa, 0x1e, 0x9e, 0xd5, 0x57, 0x60, 0x81, 0xda, 0x7a
    .byte 0x13, 0xc6, 0xca, 0x19, 0x4e, 0xc1, 0xf4, 0x4f, 0x25, 0xe3, 0xb4, 0x31
    .byte 0x22, 0xad, 0xec, 0x50, 0x53, 0xac, 0xb7, 0x48, 0x44, 0xa8, 0xff, 0x47
    .byte 0xe, 0x81, 0xaa, 0x74, 0x13, 0xdd, 0xd3, 0x77, 0x51, 0xb0, 0xb2, 0x5a
    .byte 0x6d, 0xd9, 0x89, 0x1e, 0x1b, 0xb7, 0xde, 0x42, 0x3b, 0xe0, 0x8b, 0x65
    .byte 0x7a, 0xc3, 0xcb, 0x68, 0x2e, 0xf7, 0x8f, 0x63, 0x3c, 0xc5, 0xb7, 0x49
    .byte 0x1c, 0x84, 0xc4, 0x35, 0x50, 0xb6, 0xca, 0x75, 0x70, 0xad, 0xf5, 0x4
    .byte 0x55, 0xb2, 0xd6, 0x15, 0x28, 0x88, 0xc4, 0x1, 0x52, 0x99, 0xbf, 0x6f
    .byte 0x30, 0xd4, 0xe2, 0x4a, 0x2a, 0x8a, 0xbf, 0x73, 0x5a, 0xc5, 0x9a, 0x7
    .byte 0x31, 0xe4, 0xa6, 0x1a, 0x7d, 0xc5, 0xed, 0x27
