# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvtmod.w.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 68, 1, x10, 0, 0, .4byte 0xc2851553
    FP_RUN 69, vectors_rne, 68, 1, x10, 3, 21, .4byte 0xc2851553
    li x3, 137
    FP_SET f1, 0x433b9461a8ad4032
    csrw fcsr, x0
    .4byte 0xc2809053
    CHECK x0, 0
    CHECK_FLAGS 16
    li x3, 138
    FP_SET f30, 0xc178c57798000000
    csrw fcsr, x0
    .4byte 0xc28f1ed3
    CHECK x29, 0xfffffffffe73a887
    CHECK_FLAGS 1
    li x3, 139
    FP_SET f5, 0xc00acbcb2ec96c78
    csrw fcsr, x0
    .4byte 0xc28292d3
    CHECK x5, 0xfffffffffffffffd
    CHECK_FLAGS 1
    li x3, 140
    FP_SET f6, 0x41cffffffffffffe
    csrw fcsr, x0
    .4byte 0xc28312d3
    CHECK x5, 0x3fffffff
    CHECK_FLAGS 1
    li x3, 141
    FP_SET f6, 0x4092748b9e585411
    csrw fcsr, x0
    .4byte 0xc28312d3
    CHECK x5, 0x49d
    CHECK_FLAGS 1
    li x3, 142
    FP_SET f5, 0x43e34a04e152d648
    csrw fcsr, x0
    .4byte 0xc28292d3
    CHECK x5, 0xffffffff96b24000
    CHECK_FLAGS 16
    li x3, 143
    FP_SET f7, 0xc1ffffffffffffff
    csrw fcsr, x0
    .4byte 0xc2839353
    CHECK x6, 1
    CHECK_FLAGS 16
    li x3, 144
    FP_SET f15, 0xbfe0001000000000
    csrw fcsr, x0
    .4byte 0xc2879853
    CHECK x16, 0
    CHECK_FLAGS 1
    li x3, 145
    FP_SET f16, 0x41e04d53d4000000
    csrw fcsr, x0
    .4byte 0xc28817d3
    CHECK x15, 0xffffffff826a9ea0
    CHECK_FLAGS 16
    TEST_FP_OFF 146, .4byte 0xc2851553
    TEST_ILLEGAL 147, 0xc2850553
    TEST_ILLEGAL 148, 0xc2852553
    TEST_ILLEGAL 149, 0xc2853553
    TEST_ILLEGAL 150, 0xc2854553
    TEST_ILLEGAL 151, 0xc2857553
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0
    .dword 1, 0, 1
    .dword 0xfffffffffffff, 0, 1
    .dword 0x10000000000000, 0, 1
    .dword 0x3ff0000000000000, 1, 0
    .dword 0x3ff0000000000001, 1, 1
    .dword 0x7fefffffffffffff, 0, 0x10
    .dword 0x7ff0000000000000, 0, 0x10
    .dword 0x7ff8000000000000, 0, 0x10
    .dword 0x7ff0000000000001, 0, 0x10
    .dword 0x8000000000000000, 0, 0
    .dword 0x8000000000000001, 0, 1
    .dword 0x800fffffffffffff, 0, 1
    .dword 0x8010000000000000, 0, 1
    .dword 0xbff0000000000000, 0xffffffffffffffff, 0
    .dword 0xbff0000000000001, 0xffffffffffffffff, 1
    .dword 0xffefffffffffffff, 0, 0x10
    .dword 0xfff0000000000000, 0, 0x10
    .dword 0xfff8000000000000, 0, 0x10
    .dword 0xfff0000000000001, 0, 0x10
    .dword 0xc0485eb38c000000, 0xffffffffffffffd0, 1
    .dword 0x4459b8b7bbe4cded, 0x37b40000, 0x10
    .dword 0xc3fffffffffffffd, 0x3000, 0x10
    .dword 0xc160000000000000, 0xffffffffff800000, 0
    .dword 0x4450800000000000, 0, 0x10
    .dword 0x4338274e483a8e27, 0x483a8e27, 0x10
    .dword 0xc170000000010000, 0xffffffffff000000, 1
    .dword 0x41ffffffffffffff, 0xffffffffffffffff, 0x10
    .dword 0xc1d269993a897b78, 0xffffffffb6599b16, 1
    .dword 0xbfe0000000000000, 0, 1
    .dword 0xc040000004000000, 0xffffffffffffffe0, 1
    .dword 0xbff0000000002000, 0xffffffffffffffff, 1
    .dword 0xc1f0000000000000, 0, 0x10
    .dword 0x404554d038000000, 0x2a, 1
    .dword 0xc00d36378df7d8f3, 0xfffffffffffffffd, 1
    .dword 0x41f0008000000000, 0x80000, 0x10
    .dword 0xc3d7a5cbec637ce1, 0x720c7c00, 0x10
    .dword 0xc1f0000000000000, 0, 0x10
    .dword 0x43fffffffffffffe, 0xffffffffffffe000, 0x10
    .dword 0x3ff6128d10000000, 1, 1
    .dword 0x404ffffffffffffd, 0x3f, 1
    .dword 0x41e2ad34570c26f3, 0xffffffff9569a2b8, 0x10
    .dword 0x41d8b04818de359a, 0x62c12063, 1
    .dword 0xc1e880f3d8000000, 0x3bf86140, 0x10
    .dword 0x41c0000004000000, 0x20000008, 0
    .dword 0x3fed62b8af63eb20, 0, 1
    .dword 0x3feeb0ec4a4c4cc3, 0, 1
    .dword 0xc17fffffffffffff, 0xfffffffffe000001, 1
    .dword 0xc1f0000000000000, 0, 0x10
    .dword 0x3fe46b7eac8aa646, 0, 1
    .dword 0x41605b8968000000, 0x82dc4b, 1
    .dword 0xbfd60f7308000000, 0, 1
    .dword 0xc1effffffffffffd, 1, 0x10
    .dword 0xc176a53668000000, 0xfffffffffe95ac9a, 1
    .dword 0xc1cc2cad00000000, 0xffffffffc7a6a600, 0
    .dword 0x4456c163a210879e, 0x1e780000, 0x10
    .dword 0x41f0000000000000, 0, 0x10
    .dword 0xc1600dd18b665f6c, 0xffffffffff7f9174, 1
    .dword 0x433acbe391662ae1, 0xffffffff91662ae1, 0x10
    .dword 0xc1c0040000000000, 0xffffffffdff80000, 0
    .dword 0x41cffffffffffffe, 0x3fffffff, 1
    .dword 0xc1c0000000000000, 0xffffffffe0000000, 0
    .dword 0x3fffffffffffffff, 1, 1
    .dword 0x43ec3a8aa4000000, 0, 0x10
    .dword 0xc33ffffffffffffd, 3, 0x10
    .dword 0x4090000020000000, 0x400, 1
    .dword 0xc09fffffffffffff, 0xfffffffffffff801, 1
    .dword 0x3fd0000000000000, 0, 1
