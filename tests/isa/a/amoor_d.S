# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoor.d rd, rs2, (rs1)
# Unprivileged specification, Zaamo: atomic memory operations.
#include "test.h"

    TEST_BEGIN
    # Case n: INSN, with x RS1 = amo_area + AT, x RS2 = B and the area holding M0..M1 before and
    # R0..R1 after, puts OLD in x RD.
    .macro TEST_AMO n, insn, rd, rs1, rs2, at, b, m0, m1, old, r0, r1
    li x3, \n
    la x31, amo_area
    li x30, \m0
    sd x30, 0(x31)
    li x30, \m1
    sd x30, 8(x31)
    li x\rs2, \b
    la x\rs1, amo_area + \at
    \insn
    CHECK x\rd, \old
    CHECK_MEM amo_area, 0, \r0
    CHECK_MEM amo_area, 8, \r1
    .endm
    TEST_AMO 1, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0, 0xf0a1b1a580f05f1a, 0, 0, 0xf0a1b1a580f05f1a
    TEST_AMO 2, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0, 0x71608cbd63ef043e, 0, 1, 0x71608cbd63ef043e
    TEST_AMO 3, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0, 0x3e145f11801ef176, 0, 0xffffffffffffffff, 0x3e145f11801ef176
    TEST_AMO 4, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0, 0xbc5bce81be79e661, 0, 0x7fffffffffffffff, 0xbc5bce81be79e661
    TEST_AMO 5, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0, 0xd84bea36aa7f4154, 0, 0x8000000000000000, 0xd84bea36aa7f4154
    TEST_AMO 6, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0xa98f3429b67718c0, 0, 0xfcc56b769f9d264e, 0, 0xa98f3429b67718c0, 0xfcc56b769f9d264e
    TEST_AMO 7, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0, 1, 0x27b613f7ecfc3f79, 1, 1, 0x27b613f7ecfc3f79
    TEST_AMO 8, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 1, 1, 0xd8f95da96a209618, 1, 1, 0xd8f95da96a209618
    TEST_AMO 9, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 1, 0x9fab97d7c3db541e, 1, 0xffffffffffffffff, 0x9fab97d7c3db541e
    TEST_AMO 10, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 1, 0x868042ab0fda9467, 1, 0x7fffffffffffffff, 0x868042ab0fda9467
    TEST_AMO 11, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 1, 0x1661395ae106d9f5, 1, 0x8000000000000001, 0x1661395ae106d9f5
    TEST_AMO 12, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0xa98f3429b67718c0, 1, 0x16460d94c93346ea, 1, 0xa98f3429b67718c1, 0x16460d94c93346ea
    TEST_AMO 13, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xffffffffffffffff, 0xcae20bfd05be1a93, 0xffffffffffffffff, 0xffffffffffffffff, 0xcae20bfd05be1a93
    TEST_AMO 14, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xffffffffffffffff, 0xc9562798e0662549, 0xffffffffffffffff, 0xffffffffffffffff, 0xc9562798e0662549
    TEST_AMO 15, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xffffffffffffffff, 0xc4b1dd8311a6e9d6, 0xffffffffffffffff, 0xffffffffffffffff, 0xc4b1dd8311a6e9d6
    TEST_AMO 16, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xffffffffffffffff, 0xb26642cce2138c1, 0xffffffffffffffff, 0xffffffffffffffff, 0xb26642cce2138c1
    TEST_AMO 17, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xffffffffffffffff, 0x530b6c772e32dcfd, 0xffffffffffffffff, 0xffffffffffffffff, 0x530b6c772e32dcfd
    TEST_AMO 18, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0xa98f3429b67718c0, 0xffffffffffffffff, 0x8bc62ecb68138901, 0xffffffffffffffff, 0xffffffffffffffff, 0x8bc62ecb68138901
    TEST_AMO 19, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x7fffffffffffffff, 0x63460861ab40b4f3, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x63460861ab40b4f3
    TEST_AMO 20, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x7fffffffffffffff, 0x3832abad9091dbf5, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x3832abad9091dbf5
    TEST_AMO 21, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x7fffffffffffffff, 0x2d4cda206ab6760f, 0x7fffffffffffffff, 0xffffffffffffffff, 0x2d4cda206ab6760f
    TEST_AMO 22, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x44628a9d8e2a4129, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x44628a9d8e2a4129
    TEST_AMO 23, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x7fffffffffffffff, 0xd0e3a67acd0ca6fe, 0x7fffffffffffffff, 0xffffffffffffffff, 0xd0e3a67acd0ca6fe
    TEST_AMO 24, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0xa98f3429b67718c0, 0x7fffffffffffffff, 0xf1f50bd2917dcf6f, 0x7fffffffffffffff, 0xffffffffffffffff, 0xf1f50bd2917dcf6f
    TEST_AMO 25, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x8000000000000000, 0x6a492f8a0a99ee9b, 0x8000000000000000, 0x8000000000000000, 0x6a492f8a0a99ee9b
    TEST_AMO 26, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x8000000000000000, 0x7ff3b2cbbe29ca63, 0x8000000000000000, 0x8000000000000001, 0x7ff3b2cbbe29ca63
    TEST_AMO 27, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x8000000000000000, 0xddf7d60dd807556f, 0x8000000000000000, 0xffffffffffffffff, 0xddf7d60dd807556f
    TEST_AMO 28, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x8000000000000000, 0xdb8900b0ba84abfd, 0x8000000000000000, 0xffffffffffffffff, 0xdb8900b0ba84abfd
    TEST_AMO 29, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x8000000000000000, 0x29f4e2de7c1e1020, 0x8000000000000000, 0x8000000000000000, 0x29f4e2de7c1e1020
    TEST_AMO 30, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0xa98f3429b67718c0, 0x8000000000000000, 0xc811e91736149214, 0x8000000000000000, 0xa98f3429b67718c0, 0xc811e91736149214
    TEST_AMO 31, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xa98f3429b67718c0, 0xddb80243b0645be2, 0xa98f3429b67718c0, 0xa98f3429b67718c0, 0xddb80243b0645be2
    TEST_AMO 32, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xa98f3429b67718c0, 0xee113a20e9b49419, 0xa98f3429b67718c0, 0xa98f3429b67718c1, 0xee113a20e9b49419
    TEST_AMO 33, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xa98f3429b67718c0, 0xc3c600ce3a0ea676, 0xa98f3429b67718c0, 0xffffffffffffffff, 0xc3c600ce3a0ea676
    TEST_AMO 34, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xa98f3429b67718c0, 0x8bbfc01c688356c8, 0xa98f3429b67718c0, 0xffffffffffffffff, 0x8bbfc01c688356c8
    TEST_AMO 35, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xa98f3429b67718c0, 0xb677b0606ef59b49, 0xa98f3429b67718c0, 0xa98f3429b67718c0, 0xb677b0606ef59b49
    TEST_AMO 36, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0xa98f3429b67718c0, 0xa98f3429b67718c0, 0x939efb9f51c1fb5d, 0xa98f3429b67718c0, 0xa98f3429b67718c0, 0x939efb9f51c1fb5d
    TEST_AMO 37, "amoor.d x5, x7, (x6)", 5, 6, 7, 0, 0xaf37f47203db4b84, 0xe6c3841876bb67bb, 0x3fbd9a9cf5ad1c12, 0xe6c3841876bb67bb, 0xeff7f47a77fb6fbf, 0x3fbd9a9cf5ad1c12
    TEST_AMO 38, "amoor.d x5, x7, (x6)", 5, 6, 7, 8, 0x86e08314c443c5bb, 0xd34e393c877e2670, 0xd96a0579ec8ebaf9, 0xd96a0579ec8ebaf9, 0xd34e393c877e2670, 0xdfea877deccffffb
    TEST_AMO 39, "amoor.d x10, x12, (x11)", 10, 11, 12, 8, 0x3d26014c1d075b0, 0x8fc0ac2e03ab0a80, 0x146e48d1be5adea8, 0x146e48d1be5adea8, 0x8fc0ac2e03ab0a80, 0x17fe68d5ffdaffb8
    TEST_AMO 40, "amoor.d.aq x10, x12, (x11)", 10, 11, 12, 8, 0xad7dd8d713777ed6, 0xd5bf2016bc4330b7, 0x3f0fb4df6dea0e00, 0x3f0fb4df6dea0e00, 0xd5bf2016bc4330b7, 0xbf7ffcdf7fff7ed6
    TEST_AMO 41, "amoor.d.rl x10, x12, (x11)", 10, 11, 12, 8, 0xb5b177bcdd4da4cb, 0x2cc16ee7ddf743da, 0x7d7912a5f0416b95, 0x7d7912a5f0416b95, 0x2cc16ee7ddf743da, 0xfdf977bdfd4defdf
    TEST_AMO 42, "amoor.d.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0xebd38a6130a5b081, 0x19b38e36a32db1d, 0xcab8053105812cf6, 0xcab8053105812cf6, 0x19b38e36a32db1d, 0xebfb8f7135a5bcf7
    TEST_AMO 43, "amoor.d x0, x7, (x6)", 0, 6, 7, 8, 0xc91433bc8116fa0a, 0x8e35614e4857788d, 0xdddc64f313d701fc, 0, 0x8e35614e4857788d, 0xdddc77ff93d7fbfe
    TEST_AMO 44, "amoor.d x6, x7, (x6)", 6, 6, 7, 8, 0xc8ec83f9612d004c, 0xa9002723bff7b1e6, 0x713be512afe4ecc2, 0x713be512afe4ecc2, 0xa9002723bff7b1e6, 0xf9ffe7fbefedecce
    TEST_AMO 45, "amoor.d x7, x7, (x6)", 7, 6, 7, 8, 0xcb5797165e3cc793, 0x1a5f45397ca13e55, 0x6c0eb329e7cc9ed2, 0x6c0eb329e7cc9ed2, 0x1a5f45397ca13e55, 0xef5fb73ffffcdfd3
    TEST_AMO 46, "amoor.d x5, x0, (x6)", 5, 6, 0, 8, 0, 0x11341b306df661c1, 0x44ce8b0efa5618da, 0x44ce8b0efa5618da, 0x11341b306df661c1, 0x44ce8b0efa5618da
    TEST_AMO 47, "amoor.d x0, x0, (x6)", 0, 6, 0, 8, 0, 0x6885670b3a3cc7c1, 0xe1e8ce209f6c3b8b, 0, 0x6885670b3a3cc7c1, 0xe1e8ce209f6c3b8b
    TEST_AMO 48, "amoor.d x1, x25, (x28)", 1, 28, 25, 0, 0x929e9b766cc161b2, 0x82dbe7e9ef22c0e6, 0xc25a40779f83a44f, 0x82dbe7e9ef22c0e6, 0x92dfffffefe3e1f6, 0xc25a40779f83a44f
    TEST_AMO 49, "amoor.d x2, x8, (x15)", 2, 15, 8, 0, 0x6b530a9978f1ebd6, 0xbfe537d06afa07fd, 0xf83100109c641beb, 0xbfe537d06afa07fd, 0xfff73fd97afbefff, 0xf83100109c641beb
    TEST_AMO 50, "amoor.d x5, x29, (x16)", 5, 16, 29, 0, 0xb0404a6e23e4cdb0, 0x9f8280a414431885, 0x92fe2d2addebfa0d, 0x9f8280a414431885, 0xbfc2caee37e7ddb5, 0x92fe2d2addebfa0d
    TEST_AMO 51, "amoor.d x6, x23, (x26)", 6, 26, 23, 0, 0xc4eb924e91fc3a40, 0x42955cf7f7659508, 0xb4f1e7a9c41e3008, 0x42955cf7f7659508, 0xc6ffdefff7fdbf48, 0xb4f1e7a9c41e3008
    TEST_AMO 52, "amoor.d x7, x23, (x2)", 7, 2, 23, 0, 0x7e894b60e9541661, 0x2dca6b0b66985971, 0xaecdb9def7309342, 0x2dca6b0b66985971, 0x7fcb6b6befdc5f71, 0xaecdb9def7309342
    TEST_AMO 53, "amoor.d x8, x13, (x28)", 8, 28, 13, 0, 0x6df198b0dd31a86, 0x38689eea73cd2bb8, 0x32fffe56be2fb758, 0x38689eea73cd2bb8, 0x3eff9feb7fdf3bbe, 0x32fffe56be2fb758
    TEST_AMO 54, "amoor.d x9, x7, (x17)", 9, 17, 7, 0, 0x86d2dad0129a9ce6, 0x7af8d4eb4b2e3f62, 0x315dce1cdc0ae80c, 0x7af8d4eb4b2e3f62, 0xfefadefb5bbebfe6, 0x315dce1cdc0ae80c
    TEST_AMO 55, "amoor.d x10, x1, (x28)", 10, 28, 1, 0, 0x6de1c017e3a6e7bf, 0x74fdb5106896b614, 0xfc41afa283275171, 0x74fdb5106896b614, 0x7dfdf517ebb6f7bf, 0xfc41afa283275171
    TEST_AMO 56, "amoor.d x11, x29, (x16)", 11, 16, 29, 0, 0xf147df42d989af1a, 0x1fece63ea8d8e6e8, 0x6aaf9a09ce32cefc, 0x1fece63ea8d8e6e8, 0xffefff7ef9d9effa, 0x6aaf9a09ce32cefc
    TEST_AMO 57, "amoor.d x12, x23, (x27)", 12, 27, 23, 0, 0x958918160a28a31e, 0x36203f2404bfb2b7, 0x881a6e52bad21bb8, 0x36203f2404bfb2b7, 0xb7a93f360ebfb3bf, 0x881a6e52bad21bb8
    TEST_AMO 58, "amoor.d x13, x13, (x7)", 13, 7, 13, 0, 0x28f96a3756ee6fd9, 0x7737cd786324dab1, 0xff4c7ed3245e6036, 0x7737cd786324dab1, 0x7fffef7f77eefff9, 0xff4c7ed3245e6036
    TEST_AMO 59, "amoor.d x14, x15, (x26)", 14, 26, 15, 0, 0xec0e460470800b02, 0x546ff7f70037ff72, 0xc61ed9e084e7f13d, 0x546ff7f70037ff72, 0xfc6ff7f770b7ff72, 0xc61ed9e084e7f13d
    TEST_AMO 60, "amoor.d x15, x11, (x5)", 15, 5, 11, 0, 0xfc1f8236d6bdaf06, 0x96cd238b1fb93646, 0xb05a5c6a4e33a220, 0x96cd238b1fb93646, 0xfedfa3bfdfbdbf46, 0xb05a5c6a4e33a220
    TEST_AMO 61, "amoor.d x16, x10, (x25)", 16, 25, 10, 0, 0x3e95e1cd496ddb40, 0xfaba5de510b0d511, 0x68876f66c6222a0e, 0xfaba5de510b0d511, 0xfebffded59fddf51, 0x68876f66c6222a0e
    TEST_AMO 62, "amoor.d x17, x17, (x25)", 17, 25, 17, 0, 0xba9e7cb5f76afd5, 0x83e39372afe1f0dd, 0xc02e8615aefec87c, 0x83e39372afe1f0dd, 0x8bebf7fbfff7ffdd, 0xc02e8615aefec87c
    TEST_AMO 63, "amoor.d x18, x22, (x28)", 18, 28, 22, 0, 0xdcc21c03c304ea2d, 0x836f2540acc7eac9, 0x3583ef400c962038, 0x836f2540acc7eac9, 0xdfef3d43efc7eaed, 0x3583ef400c962038
    TEST_AMO 64, "amoor.d x19, x5, (x21)", 19, 21, 5, 0, 0x1a5d53f6107ad35a, 0x2014608cacaa7c97, 0x30ab63036378496, 0x2014608cacaa7c97, 0x3a5d73febcfaffdf, 0x30ab63036378496
    TEST_AMO 65, "amoor.d x20, x24, (x14)", 20, 14, 24, 0, 0x8721a0502c0f173b, 0xb92bbfb54b4d6f1c, 0x30818fb004f801f0, 0xb92bbfb54b4d6f1c, 0xbf2bbff56f4f7f3f, 0x30818fb004f801f0
    TEST_AMO 66, "amoor.d x21, x24, (x1)", 21, 1, 24, 0, 0xe5b9120bc8868329, 0x2b6527ab0f441980, 0x83b155d747b902f1, 0x2b6527ab0f441980, 0xeffd37abcfc69ba9, 0x83b155d747b902f1
    TEST_AMO 67, "amoor.d x22, x7, (x16)", 22, 16, 7, 0, 0x135e03a4e528ccee, 0xc1ed304dc67129e3, 0xc8075e2eacf810a7, 0xc1ed304dc67129e3, 0xd3ff33ede779edef, 0xc8075e2eacf810a7
    TEST_AMO 68, "amoor.d x23, x10, (x9)", 23, 9, 10, 0, 0x72a6bab984e8bfcf, 0xd4358e9240dee715, 0x1fa1108cfb7f5be5, 0xd4358e9240dee715, 0xf6b7bebbc4feffdf, 0x1fa1108cfb7f5be5
    TEST_AMO 69, "amoor.d x24, x7, (x24)", 24, 24, 7, 0, 0x430be4eec158dea0, 0x37f03f7ecd3c2a34, 0x35d905cf216f4bde, 0x37f03f7ecd3c2a34, 0x77fbfffecd7cfeb4, 0x35d905cf216f4bde
    TEST_AMO 70, "amoor.d x25, x27, (x23)", 25, 23, 27, 0, 0x81b585d2ef910d19, 0xcb6e30296d4d7884, 0x50f83a8a6cc1155, 0xcb6e30296d4d7884, 0xcbffb5fbefdd7d9d, 0x50f83a8a6cc1155
    TEST_AMO 71, "amoor.d x26, x5, (x13)", 26, 13, 5, 0, 0x7a1642ba1d5bbf0e, 0x6c65bd01a9c29add, 0x327219e6bda9cec5, 0x6c65bd01a9c29add, 0x7e77ffbbbddbbfdf, 0x327219e6bda9cec5
    TEST_AMO 72, "amoor.d x27, x11, (x7)", 27, 7, 11, 0, 0x91f514e7413c60ed, 0xf28983c8d241f0f, 0x48def3647078ba24, 0xf28983c8d241f0f, 0x9ffd9cffcd3c7fef, 0x48def3647078ba24
    TEST_AMO 73, "amoor.d x28, x7, (x1)", 28, 1, 7, 0, 0xfe46b90162c5ca47, 0xb6909e8c3f2fe5e8, 0x497d9237524d351c, 0xb6909e8c3f2fe5e8, 0xfed6bf8d7fefefef, 0x497d9237524d351c
    TEST_AMO 74, "amoor.d x29, x1, (x22)", 29, 22, 1, 0, 0x655f24c321b7612b, 0xdc7a0b457b2a5680, 0x789d3dc397def94e, 0xdc7a0b457b2a5680, 0xfd7f2fc77bbf77ab, 0x789d3dc397def94e
    la x6, amo_area + 1
    TEST_TRAP_EITHER 75, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoor.d x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 76, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoor.d x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoor.d x5, x7, (x6)
    la x6, amo_area + 4
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoor.d x5, x7, (x6)
    la x6, amo_area + 5
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoor.d x5, x7, (x6)
    la x6, amo_area + 6
    TEST_TRAP_EITHER 80, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoor.d x5, x7, (x6)
    la x6, amo_area + 7
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoor.d x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, amoor.d x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
