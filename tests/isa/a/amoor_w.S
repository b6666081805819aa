# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoor.w rd, rs2, (rs1)
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
    TEST_AMO 1, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xdfb84df200000000, 0x76456cf01a5ec993, 0, 0xdfb84df200000000, 0x76456cf01a5ec993
    TEST_AMO 2, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x68645a9200000000, 0x552adf9cab34d92, 0, 0x68645a9200000001, 0x552adf9cab34d92
    TEST_AMO 3, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x6892c90100000000, 0x5fb5957ddaab37dd, 0, 0x6892c901ffffffff, 0x5fb5957ddaab37dd
    TEST_AMO 4, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xf0e01c7900000000, 0xe436fa99a0eeb99e, 0, 0xf0e01c797fffffff, 0xe436fa99a0eeb99e
    TEST_AMO 5, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xedf8ff7a00000000, 0xf89f7717080d2c12, 0, 0xedf8ff7a80000000, 0xf89f7717080d2c12
    TEST_AMO 6, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x751c14ad, 0xd715c7ad00000000, 0x17fa54c42b7084be, 0, 0xd715c7ad751c14ad, 0x17fa54c42b7084be
    TEST_AMO 7, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x7556dc4500000001, 0xbdb7cefa677286df, 1, 0x7556dc4500000001, 0xbdb7cefa677286df
    TEST_AMO 8, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x68bfca0d00000001, 0x79b0c483f836dfa3, 1, 0x68bfca0d00000001, 0x79b0c483f836dfa3
    TEST_AMO 9, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x32e4c4dc00000001, 0xc83c8a665bf063d0, 1, 0x32e4c4dcffffffff, 0xc83c8a665bf063d0
    TEST_AMO 10, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x180d445900000001, 0x9f1d0129c39d9888, 1, 0x180d44597fffffff, 0x9f1d0129c39d9888
    TEST_AMO 11, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xd770d0e00000001, 0x5d1015bb581b1bf0, 1, 0xd770d0e80000001, 0x5d1015bb581b1bf0
    TEST_AMO 12, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x751c14ad, 0xc376729800000001, 0xa6f1fa0edbc6159c, 1, 0xc3767298751c14ad, 0xa6f1fa0edbc6159c
    TEST_AMO 13, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xdffb27a2ffffffff, 0x14c2beb6ae7deb0b, 0xffffffffffffffff, 0xdffb27a2ffffffff, 0x14c2beb6ae7deb0b
    TEST_AMO 14, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x77a82d43ffffffff, 0xff3f09a08008798a, 0xffffffffffffffff, 0x77a82d43ffffffff, 0xff3f09a08008798a
    TEST_AMO 15, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xf3fc9589ffffffff, 0x6d70430e46f74485, 0xffffffffffffffff, 0xf3fc9589ffffffff, 0x6d70430e46f74485
    TEST_AMO 16, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xe0cb4831ffffffff, 0x7000bb686426cfbb, 0xffffffffffffffff, 0xe0cb4831ffffffff, 0x7000bb686426cfbb
    TEST_AMO 17, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xbecc10c3ffffffff, 0x71d590fa97696706, 0xffffffffffffffff, 0xbecc10c3ffffffff, 0x71d590fa97696706
    TEST_AMO 18, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x751c14ad, 0x2fe5ea03ffffffff, 0x9e35108d8b0ec8c8, 0xffffffffffffffff, 0x2fe5ea03ffffffff, 0x9e35108d8b0ec8c8
    TEST_AMO 19, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x8cafcb2e7fffffff, 0x8910bd2cfde11c5e, 0x7fffffff, 0x8cafcb2e7fffffff, 0x8910bd2cfde11c5e
    TEST_AMO 20, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x137108667fffffff, 0x114c6414e0f33e70, 0x7fffffff, 0x137108667fffffff, 0x114c6414e0f33e70
    TEST_AMO 21, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x858612317fffffff, 0x843e4043bd4f7874, 0x7fffffff, 0x85861231ffffffff, 0x843e4043bd4f7874
    TEST_AMO 22, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x510392217fffffff, 0xafb8ac16799e4b05, 0x7fffffff, 0x510392217fffffff, 0xafb8ac16799e4b05
    TEST_AMO 23, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x1da5469e7fffffff, 0xb2a49d2afd0940ee, 0x7fffffff, 0x1da5469effffffff, 0xb2a49d2afd0940ee
    TEST_AMO 24, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x751c14ad, 0x38378f0a7fffffff, 0x986c69d8d2a54551, 0x7fffffff, 0x38378f0a7fffffff, 0x986c69d8d2a54551
    TEST_AMO 25, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x5cb03d8a80000000, 0xe6c7ee823ef7df0b, 0xffffffff80000000, 0x5cb03d8a80000000, 0xe6c7ee823ef7df0b
    TEST_AMO 26, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x84653d3f80000000, 0x98ab08910b8f587e, 0xffffffff80000000, 0x84653d3f80000001, 0x98ab08910b8f587e
    TEST_AMO 27, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xa7ccc2ca80000000, 0xdf1e604dd191718b, 0xffffffff80000000, 0xa7ccc2caffffffff, 0xdf1e604dd191718b
    TEST_AMO 28, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xdb11f1f380000000, 0xa2fde0ebf70f1890, 0xffffffff80000000, 0xdb11f1f3ffffffff, 0xa2fde0ebf70f1890
    TEST_AMO 29, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x5ae23ffb80000000, 0x2721a8acb00425ae, 0xffffffff80000000, 0x5ae23ffb80000000, 0x2721a8acb00425ae
    TEST_AMO 30, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x751c14ad, 0xb56f3ccb80000000, 0xfac99d0cfa70d564, 0xffffffff80000000, 0xb56f3ccbf51c14ad, 0xfac99d0cfa70d564
    TEST_AMO 31, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xa79d8c24751c14ad, 0x3752328fa3c586c6, 0x751c14ad, 0xa79d8c24751c14ad, 0x3752328fa3c586c6
    TEST_AMO 32, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x54e99309751c14ad, 0x56fd615dc17d4e8f, 0x751c14ad, 0x54e99309751c14ad, 0x56fd615dc17d4e8f
    TEST_AMO 33, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x60050c6d751c14ad, 0x914f983a851dac73, 0x751c14ad, 0x60050c6dffffffff, 0x914f983a851dac73
    TEST_AMO 34, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xac475a41751c14ad, 0x8b35cd60fe78be35, 0x751c14ad, 0xac475a417fffffff, 0x8b35cd60fe78be35
    TEST_AMO 35, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x45afb39c751c14ad, 0x5d1e84543e2949b6, 0x751c14ad, 0x45afb39cf51c14ad, 0x5d1e84543e2949b6
    TEST_AMO 36, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x751c14ad, 0x6572fcb7751c14ad, 0x1e9b1369c50bc3c9, 0x751c14ad, 0x6572fcb7751c14ad, 0x1e9b1369c50bc3c9
    TEST_AMO 37, "amoor.w x5, x7, (x6)", 5, 6, 7, 0, 0x8f1a9a73045b3f9e, 0xd5149a1fc14ab2f0, 0x5cf1f604451bd730, 0xffffffffc14ab2f0, 0xd5149a1fc55bbffe, 0x5cf1f604451bd730
    TEST_AMO 38, "amoor.w x5, x7, (x6)", 5, 6, 7, 4, 0x2ef819fe1662400d, 0xd2d0bd758161b963, 0xb8b8d9ea79497786, 0xffffffffd2d0bd75, 0xd6f2fd7d8161b963, 0xb8b8d9ea79497786
    TEST_AMO 39, "amoor.w x5, x7, (x6)", 5, 6, 7, 8, 0xdc27b8a9122c5c36, 0xf987c12ef3866af8, 0x2b80e5417569b09c, 0x7569b09c, 0xf987c12ef3866af8, 0x2b80e541776dfcbe
    TEST_AMO 40, "amoor.w x5, x7, (x6)", 5, 6, 7, 12, 0xb96c503f30fda768, 0x2671f656ba16165a, 0x7622f311d598fbff, 0x7622f311, 0x2671f656ba16165a, 0x76fff779d598fbff
    TEST_AMO 41, "amoor.w x10, x12, (x11)", 10, 11, 12, 8, 0xe626320d8d630a21, 0xf7ecf3787a9eaab5, 0x90f11429b84eca2d, 0xffffffffb84eca2d, 0xf7ecf3787a9eaab5, 0x90f11429bd6fca2d
    TEST_AMO 42, "amoor.w.aq x10, x12, (x11)", 10, 11, 12, 8, 0xaea8849a00863b88, 0x3e1d421d1d43bfaa, 0x74f6511c8477472c, 0xffffffff8477472c, 0x3e1d421d1d43bfaa, 0x74f6511c84f77fac
    TEST_AMO 43, "amoor.w.rl x10, x12, (x11)", 10, 11, 12, 8, 0x67e6ed78a72f88fc, 0x24b088f9fd7966bc, 0x26ae844d4fe00723, 0x4fe00723, 0x24b088f9fd7966bc, 0x26ae844defef8fff
    TEST_AMO 44, "amoor.w.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0x6b28414ef5ffc499, 0x95fc1c9cda9b52d6, 0x3b714891f6d30c6d, 0xfffffffff6d30c6d, 0x95fc1c9cda9b52d6, 0x3b714891f7ffccfd
    TEST_AMO 45, "amoor.w x0, x7, (x6)", 0, 6, 7, 8, 0xed1500600b2e64f7, 0x765cffbd09a6f8ee, 0x74bcdb7073a725d9, 0, 0x765cffbd09a6f8ee, 0x74bcdb707baf65ff
    TEST_AMO 46, "amoor.w x6, x7, (x6)", 6, 6, 7, 8, 0xe588775eb6c96b4f, 0xc80865943a116a51, 0x494b4d5db8b2c36, 0xffffffffdb8b2c36, 0xc80865943a116a51, 0x494b4d5ffcb6f7f
    TEST_AMO 47, "amoor.w x7, x7, (x6)", 7, 6, 7, 8, 0x5417902e230fdd3b, 0x629263a0149318b8, 0x90aba969b8a443b0, 0xffffffffb8a443b0, 0x629263a0149318b8, 0x90aba969bbafdfbb
    TEST_AMO 48, "amoor.w x5, x0, (x6)", 5, 6, 0, 8, 0, 0x8605d7032e2a71b5, 0x57bf612a335982ba, 0x335982ba, 0x8605d7032e2a71b5, 0x57bf612a335982ba
    TEST_AMO 49, "amoor.w x0, x0, (x6)", 0, 6, 0, 8, 0, 0xf87e50ee3cfb2f06, 0x6ea81fb9437fecd8, 0, 0xf87e50ee3cfb2f06, 0x6ea81fb9437fecd8
    TEST_AMO 50, "amoor.w x1, x23, (x28)", 1, 28, 23, 0, 0x6a0cd2a785e3c9de, 0xf6a518e4c51f7fac, 0x1563529c3c0d1e77, 0xffffffffc51f7fac, 0xf6a518e4c5fffffe, 0x1563529c3c0d1e77
    TEST_AMO 51, "amoor.w x2, x2, (x23)", 2, 23, 2, 0, 0xe8e0c31aae4d565f, 0xbbf4348229243e47, 0x51e6b21ff6060dca, 0x29243e47, 0xbbf43482af6d7e5f, 0x51e6b21ff6060dca
    TEST_AMO 52, "amoor.w x5, x20, (x12)", 5, 12, 20, 0, 0x5b281fcf6009dcbd, 0x54ea9d9be507ae1a, 0xfb4ca90d57058fce, 0xffffffffe507ae1a, 0x54ea9d9be50ffebf, 0xfb4ca90d57058fce
    TEST_AMO 53, "amoor.w x6, x17, (x11)", 6, 11, 17, 0, 0xe524881abe61015d, 0x4deb0dc3908f2545, 0x93a1ee2457f86b9a, 0xffffffff908f2545, 0x4deb0dc3beef255d, 0x93a1ee2457f86b9a
    TEST_AMO 54, "amoor.w x7, x12, (x2)", 7, 2, 12, 0, 0x7953e15ec4e2d9ec, 0xbf20c619f60155f8, 0x74fd76867f6f4a7d, 0xfffffffff60155f8, 0xbf20c619f6e3ddfc, 0x74fd76867f6f4a7d
    TEST_AMO 55, "amoor.w x8, x10, (x5)", 8, 5, 10, 0, 0xa796735fe801fa68, 0xfe0ca16067866f5c, 0x95158c140521c9cf, 0x67866f5c, 0xfe0ca160ef87ff7c, 0x95158c140521c9cf
    TEST_AMO 56, "amoor.w x9, x18, (x25)", 9, 25, 18, 0, 0xa2d5541605c0c9ca, 0x4bfa8f39fc2640f1, 0xe8a6cb1a1e01dbf3, 0xfffffffffc2640f1, 0x4bfa8f39fde6c9fb, 0xe8a6cb1a1e01dbf3
    TEST_AMO 57, "amoor.w x10, x23, (x26)", 10, 26, 23, 0, 0xe68127f6e528017c, 0x381ac6908976297d, 0xce913e7e4be54a77, 0xffffffff8976297d, 0x381ac690ed7e297d, 0xce913e7e4be54a77
    TEST_AMO 58, "amoor.w x11, x15, (x12)", 11, 12, 15, 0, 0x4ae742500fc8ef2f, 0xdf7a3e6017d75928, 0x62d067720e5c90a7, 0x17d75928, 0xdf7a3e601fdfff2f, 0x62d067720e5c90a7
    TEST_AMO 59, "amoor.w x12, x12, (x1)", 12, 1, 12, 0, 0x564ea7933f2f7a00, 0x505d673ddd41a79a, 0xa706d7d76a95e7c4, 0xffffffffdd41a79a, 0x505d673dff6fff9a, 0xa706d7d76a95e7c4
    TEST_AMO 60, "amoor.w x13, x25, (x14)", 13, 14, 25, 0, 0xeaf2e9a19bbd7128, 0x575c1001d53cd7e5, 0xfb34e1b4aa0384b1, 0xffffffffd53cd7e5, 0x575c1001dfbdf7ed, 0xfb34e1b4aa0384b1
    TEST_AMO 61, "amoor.w x14, x1, (x16)", 14, 16, 1, 0, 0x14d3cc4f0b432230, 0x5dd2c02fe8130ec8, 0x1269f4faa28c3e7c, 0xffffffffe8130ec8, 0x5dd2c02feb532ef8, 0x1269f4faa28c3e7c
    TEST_AMO 62, "amoor.w x15, x19, (x8)", 15, 8, 19, 0, 0x2b4ba21362f55b82, 0x219c39d3b3358404, 0xe62b50efaa9411c6, 0xffffffffb3358404, 0x219c39d3f3f5df86, 0xe62b50efaa9411c6
    TEST_AMO 63, "amoor.w x16, x27, (x1)", 16, 1, 27, 0, 0xcf030ee831cd657f, 0x5dde59b46ccaf347, 0x64c4ec587943872d, 0x6ccaf347, 0x5dde59b47dcff77f, 0x64c4ec587943872d
    TEST_AMO 64, "amoor.w x17, x25, (x6)", 17, 6, 25, 0, 0x64c2fdbe6e42d898, 0x5c508a59ea933bc5, 0x2bf6809f53b8f684, 0xffffffffea933bc5, 0x5c508a59eed3fbdd, 0x2bf6809f53b8f684
    TEST_AMO 65, "amoor.w x18, x18, (x14)", 18, 14, 18, 0, 0x3ad7631eeec0057b, 0x7a711b1eb5c8fcb5, 0x886498ca19d63ef5, 0xffffffffb5c8fcb5, 0x7a711b1effc8fdff, 0x886498ca19d63ef5
    TEST_AMO 66, "amoor.w x19, x8, (x5)", 19, 5, 8, 0, 0x4800ca7360fa97d7, 0xf91fca30f22d009f, 0x4c32c0b93d448aa6, 0xfffffffff22d009f, 0xf91fca30f2ff97df, 0x4c32c0b93d448aa6
    TEST_AMO 67, "amoor.w x20, x19, (x27)", 20, 27, 19, 0, 0xf9f1607fc9bc8626, 0x9d128bfd774e6528, 0x2ff83ee87d903180, 0x774e6528, 0x9d128bfdfffee72e, 0x2ff83ee87d903180
    TEST_AMO 68, "amoor.w x21, x14, (x5)", 21, 5, 14, 0, 0x5f0b81d93c0f51eb, 0xb8d1aeff2da078f4, 0xa9ebc9c8744ac8ae, 0x2da078f4, 0xb8d1aeff3daf79ff, 0xa9ebc9c8744ac8ae
    TEST_AMO 69, "amoor.w x22, x10, (x8)", 22, 8, 10, 0, 0x5c3b31ffedba59dc, 0xdf5df193ba2623eb, 0x48d030eed6d01f0a, 0xffffffffba2623eb, 0xdf5df193ffbe7bff, 0x48d030eed6d01f0a
    TEST_AMO 70, "amoor.w x23, x9, (x17)", 23, 17, 9, 0, 0x7f79c18c76cceb64, 0x33239f2f06a740bb, 0x4646c5202c584b61, 0x6a740bb, 0x33239f2f76efebff, 0x4646c5202c584b61
    TEST_AMO 71, "amoor.w x24, x1, (x18)", 24, 18, 1, 0, 0x66eff490506c7926, 0xacc19cc6b72929b4, 0xfddbca5ea2863704, 0xffffffffb72929b4, 0xacc19cc6f76d79b6, 0xfddbca5ea2863704
    TEST_AMO 72, "amoor.w x25, x12, (x13)", 25, 13, 12, 0, 0x492ac1fb39c2534, 0xe1556c8f3d56af7d, 0xc7f05f49f295f7ea, 0x3d56af7d, 0xe1556c8fbfdeaf7d, 0xc7f05f49f295f7ea
    TEST_AMO 73, "amoor.w x26, x26, (x6)", 26, 6, 26, 0, 0xd9189484906b6e8b, 0x4e0dde5c832932c1, 0xe4b32c39b9e4c942, 0xffffffff832932c1, 0x4e0dde5c936b7ecb, 0xe4b32c39b9e4c942
    TEST_AMO 74, "amoor.w x27, x2, (x28)", 27, 28, 2, 0, 0x98c58105aa197f2b, 0x40308762a38e5bad, 0x8ba51b0937e1482c, 0xffffffffa38e5bad, 0x40308762ab9f7faf, 0x8ba51b0937e1482c
    TEST_AMO 75, "amoor.w x28, x7, (x28)", 28, 28, 7, 0, 0x5e74b118fdc8ca84, 0x4c97ee8e694bcc7, 0x3132c7691555fadb, 0xffffffffe694bcc7, 0x4c97ee8ffdcfec7, 0x3132c7691555fadb
    TEST_AMO 76, "amoor.w x29, x21, (x2)", 29, 2, 21, 0, 0xa88249e470d7a319, 0x3a7042f4400f3005, 0xfce137767b1a0f19, 0x400f3005, 0x3a7042f470dfb31d, 0xfce137767b1a0f19
    la x6, amo_area + 1
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoor.w x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoor.w x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoor.w x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 80, CAUSE_STORE_ACCESS, x6, amoor.w x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
