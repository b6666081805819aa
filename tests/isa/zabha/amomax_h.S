# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amomax.h rd, rs2, (rs1)
# Unprivileged specification, Zabha: byte and halfword AMOs.
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
    TEST_AMO 1, ".4byte 0xa07312af", 5, 6, 7, 0, 0, 0x75fa50d69c310000, 0xe5d85d9cce209078, 0, 0x75fa50d69c310000, 0xe5d85d9cce209078
    TEST_AMO 2, ".4byte 0xa07312af", 5, 6, 7, 0, 1, 0xb9a23d818c610000, 0x3492ed7679223d9d, 0, 0xb9a23d818c610001, 0x3492ed7679223d9d
    TEST_AMO 3, ".4byte 0xa07312af", 5, 6, 7, 0, 0xffff, 0xf6b2ea6eefd70000, 0xe63ddd8687bb8e8f, 0, 0xf6b2ea6eefd70000, 0xe63ddd8687bb8e8f
    TEST_AMO 4, ".4byte 0xa07312af", 5, 6, 7, 0, 0x7fff, 0x9d72754339e10000, 0x9a64d937606bd86, 0, 0x9d72754339e17fff, 0x9a64d937606bd86
    TEST_AMO 5, ".4byte 0xa07312af", 5, 6, 7, 0, 0x8000, 0x520f705a56b70000, 0x9db6f06ea1bb996a, 0, 0x520f705a56b70000, 0x9db6f06ea1bb996a
    TEST_AMO 6, ".4byte 0xa07312af", 5, 6, 7, 0, 0xa6bf, 0xea13e1ec61d90000, 0x95b0cc83dc57aaf3, 0, 0xea13e1ec61d90000, 0x95b0cc83dc57aaf3
    TEST_AMO 7, ".4byte 0xa07312af", 5, 6, 7, 0, 0, 0xc03fe78bf4380001, 0xa1d94c63ef3eadc0, 1, 0xc03fe78bf4380001, 0xa1d94c63ef3eadc0
    TEST_AMO 8, ".4byte 0xa07312af", 5, 6, 7, 0, 1, 0x3e762dc90bcd0001, 0x99d15aae361c13c3, 1, 0x3e762dc90bcd0001, 0x99d15aae361c13c3
    TEST_AMO 9, ".4byte 0xa07312af", 5, 6, 7, 0, 0xffff, 0x34858b8de9e00001, 0x74f321a8e2ad302a, 1, 0x34858b8de9e00001, 0x74f321a8e2ad302a
    TEST_AMO 10, ".4byte 0xa07312af", 5, 6, 7, 0, 0x7fff, 0xfe1dcaf6f6510001, 0x489b091f276a6fdd, 1, 0xfe1dcaf6f6517fff, 0x489b091f276a6fdd
    TEST_AMO 11, ".4byte 0xa07312af", 5, 6, 7, 0, 0x8000, 0x1a7a2b31c7b20001, 0xd2f75a37ab9ddb69, 1, 0x1a7a2b31c7b20001, 0xd2f75a37ab9ddb69
    TEST_AMO 12, ".4byte 0xa07312af", 5, 6, 7, 0, 0xa6bf, 0xc27be43dcc0a0001, 0xe693e7bb362a0326, 1, 0xc27be43dcc0a0001, 0xe693e7bb362a0326
    TEST_AMO 13, ".4byte 0xa07312af", 5, 6, 7, 0, 0, 0x5bed50e2d140ffff, 0xe845331db3d0dabc, 0xffffffffffffffff, 0x5bed50e2d1400000, 0xe845331db3d0dabc
    TEST_AMO 14, ".4byte 0xa07312af", 5, 6, 7, 0, 1, 0xf01ea3f84acfffff, 0x8f5db5243c0df972, 0xffffffffffffffff, 0xf01ea3f84acf0001, 0x8f5db5243c0df972
    TEST_AMO 15, ".4byte 0xa07312af", 5, 6, 7, 0, 0xffff, 0x7f7ee8f9bb58ffff, 0xc2f03e749d4a6ecc, 0xffffffffffffffff, 0x7f7ee8f9bb58ffff, 0xc2f03e749d4a6ecc
    TEST_AMO 16, ".4byte 0xa07312af", 5, 6, 7, 0, 0x7fff, 0x29d96117b5dbffff, 0x415503ad445a9602, 0xffffffffffffffff, 0x29d96117b5db7fff, 0x415503ad445a9602
    TEST_AMO 17, ".4byte 0xa07312af", 5, 6, 7, 0, 0x8000, 0xce9d125d2885ffff, 0x7f6c5c4c0f2444b3, 0xffffffffffffffff, 0xce9d125d2885ffff, 0x7f6c5c4c0f2444b3
    TEST_AMO 18, ".4byte 0xa07312af", 5, 6, 7, 0, 0xa6bf, 0x9e69e1532c4affff, 0x1710117848620524, 0xffffffffffffffff, 0x9e69e1532c4affff, 0x1710117848620524
    TEST_AMO 19, ".4byte 0xa07312af", 5, 6, 7, 0, 0, 0x85874920a82f7fff, 0x72d75b4a719f348d, 0x7fff, 0x85874920a82f7fff, 0x72d75b4a719f348d
    TEST_AMO 20, ".4byte 0xa07312af", 5, 6, 7, 0, 1, 0x6cc36c362b7fff, 0xb50f02bab3337536, 0x7fff, 0x6cc36c362b7fff, 0xb50f02bab3337536
    TEST_AMO 21, ".4byte 0xa07312af", 5, 6, 7, 0, 0xffff, 0x99107cc97dac7fff, 0x92697f3d223aaac8, 0x7fff, 0x99107cc97dac7fff, 0x92697f3d223aaac8
    TEST_AMO 22, ".4byte 0xa07312af", 5, 6, 7, 0, 0x7fff, 0x37d6522cb2d87fff, 0x71249333ce74c20e, 0x7fff, 0x37d6522cb2d87fff, 0x71249333ce74c20e
    TEST_AMO 23, ".4byte 0xa07312af", 5, 6, 7, 0, 0x8000, 0x715828973f887fff, 0x7e08b79c3927a668, 0x7fff, 0x715828973f887fff, 0x7e08b79c3927a668
    TEST_AMO 24, ".4byte 0xa07312af", 5, 6, 7, 0, 0xa6bf, 0xc346c77a4b967fff, 0xa2a02becc997f7d7, 0x7fff, 0xc346c77a4b967fff, 0xa2a02becc997f7d7
    TEST_AMO 25, ".4byte 0xa07312af", 5, 6, 7, 0, 0, 0xd0ae7fff83db8000, 0x8f26e61e4ce7966, 0xffffffffffff8000, 0xd0ae7fff83db0000, 0x8f26e61e4ce7966
    TEST_AMO 26, ".4byte 0xa07312af", 5, 6, 7, 0, 1, 0x39e1cfafb7d48000, 0x7e1a620553ff3afb, 0xffffffffffff8000, 0x39e1cfafb7d40001, 0x7e1a620553ff3afb
    TEST_AMO 27, ".4byte 0xa07312af", 5, 6, 7, 0, 0xffff, 0x9233ead525e8000, 0x6a8f8de350625e7, 0xffffffffffff8000, 0x9233ead525effff, 0x6a8f8de350625e7
    TEST_AMO 28, ".4byte 0xa07312af", 5, 6, 7, 0, 0x7fff, 0x9e97ef71a2a68000, 0x9a101e95164af504, 0xffffffffffff8000, 0x9e97ef71a2a67fff, 0x9a101e95164af504
    TEST_AMO 29, ".4byte 0xa07312af", 5, 6, 7, 0, 0x8000, 0x393c24c8babd8000, 0x78fc6f41a5fe8e20, 0xffffffffffff8000, 0x393c24c8babd8000, 0x78fc6f41a5fe8e20
    TEST_AMO 30, ".4byte 0xa07312af", 5, 6, 7, 0, 0xa6bf, 0xe3d515ef90af8000, 0x849fbe97b4cc3959, 0xffffffffffff8000, 0xe3d515ef90afa6bf, 0x849fbe97b4cc3959
    TEST_AMO 31, ".4byte 0xa07312af", 5, 6, 7, 0, 0, 0x3be86c2f8f1ca6bf, 0x18cdd87965d8f5bd, 0xffffffffffffa6bf, 0x3be86c2f8f1c0000, 0x18cdd87965d8f5bd
    TEST_AMO 32, ".4byte 0xa07312af", 5, 6, 7, 0, 1, 0x76540dd7a59ca6bf, 0x4846a714b9f8f8de, 0xffffffffffffa6bf, 0x76540dd7a59c0001, 0x4846a714b9f8f8de
    TEST_AMO 33, ".4byte 0xa07312af", 5, 6, 7, 0, 0xffff, 0x35b946500cd5a6bf, 0x81ce3335e0e17443, 0xffffffffffffa6bf, 0x35b946500cd5ffff, 0x81ce3335e0e17443
    TEST_AMO 34, ".4byte 0xa07312af", 5, 6, 7, 0, 0x7fff, 0xa4b1eb433cb0a6bf, 0x1fdb8493f71e0fc2, 0xffffffffffffa6bf, 0xa4b1eb433cb07fff, 0x1fdb8493f71e0fc2
    TEST_AMO 35, ".4byte 0xa07312af", 5, 6, 7, 0, 0x8000, 0x43dc70428cf8a6bf, 0x90b356a956eac529, 0xffffffffffffa6bf, 0x43dc70428cf8a6bf, 0x90b356a956eac529
    TEST_AMO 36, ".4byte 0xa07312af", 5, 6, 7, 0, 0xa6bf, 0x8dd2d8c05b0a6bf, 0x220933b9ca0796eb, 0xffffffffffffa6bf, 0x8dd2d8c05b0a6bf, 0x220933b9ca0796eb
    TEST_AMO 37, ".4byte 0xa07312af", 5, 6, 7, 0, 0x86a7bd4b6dc6b4d7, 0xb251811a24587cb1, 0xccb703c420fac372, 0x7cb1, 0xb251811a24587cb1, 0xccb703c420fac372
    TEST_AMO 38, ".4byte 0xa07312af", 5, 6, 7, 2, 0x15f1935ec8e533d1, 0xff57e4087fd2c09a, 0x45bae14971fee63e, 0x7fd2, 0xff57e4087fd2c09a, 0x45bae14971fee63e
    TEST_AMO 39, ".4byte 0xa07312af", 5, 6, 7, 4, 0x9b3c42aac38624d, 0x170fa546afe269c0, 0x7cfce2e6d5b7f57e, 0xffffffffffffa546, 0x170f624dafe269c0, 0x7cfce2e6d5b7f57e
    TEST_AMO 40, ".4byte 0xa07312af", 5, 6, 7, 6, 0x33fa692dfcc7e0c1, 0x5e90e46e8b378337, 0xa566ba0739fad740, 0x5e90, 0x5e90e46e8b378337, 0xa566ba0739fad740
    TEST_AMO 41, ".4byte 0xa07312af", 5, 6, 7, 8, 0x52011c6f41571c93, 0xa7366ad2d8f5de6c, 0xdffa70794e2b3607, 0x3607, 0xa7366ad2d8f5de6c, 0xdffa70794e2b3607
    TEST_AMO 42, ".4byte 0xa07312af", 5, 6, 7, 10, 0x7eb8263218ba69ff, 0x5cd43636f601c6dd, 0xd7db6e56848179e7, 0xffffffffffff8481, 0x5cd43636f601c6dd, 0xd7db6e5669ff79e7
    TEST_AMO 43, ".4byte 0xa07312af", 5, 6, 7, 12, 0x4a8710f8c0ee27f8, 0xe587c3931cdd6dfd, 0xf711a268724b4ea, 0x1a26, 0xe587c3931cdd6dfd, 0xf7127f88724b4ea
    TEST_AMO 44, ".4byte 0xa07312af", 5, 6, 7, 14, 0xaaf279ffafaddcd5, 0x868ba06d2fe5c9d0, 0xd4e4769964a00069, 0xffffffffffffd4e4, 0x868ba06d2fe5c9d0, 0xdcd5769964a00069
    TEST_AMO 45, ".4byte 0xa0c5952f", 10, 11, 12, 8, 0x70cc4c92c1ccfacb, 0x71576cad3a8cbdd4, 0x407d0122f28510b7, 0x10b7, 0x71576cad3a8cbdd4, 0x407d0122f28510b7
    TEST_AMO 46, ".4byte 0xa4c5952f", 10, 11, 12, 8, 0x96858f74b9ac2df8, 0xd51a93fff3316151, 0xffb4788e4d754409, 0x4409, 0xd51a93fff3316151, 0xffb4788e4d754409
    TEST_AMO 47, ".4byte 0xa2c5952f", 10, 11, 12, 8, 0x5d14e91022251a29, 0xb0d0f7693ffaad87, 0x9fbf3ac99db8e883, 0xffffffffffffe883, 0xb0d0f7693ffaad87, 0x9fbf3ac99db81a29
    TEST_AMO 48, ".4byte 0xa6c5952f", 10, 11, 12, 8, 0x7d4e22c4686938aa, 0x55f93517586f2e05, 0xfdd376725eba3fbf, 0x3fbf, 0x55f93517586f2e05, 0xfdd376725eba3fbf
    TEST_AMO 49, ".4byte 0xa073102f", 0, 6, 7, 8, 0x44004619d41a1b0e, 0x4fccbf0007032ef4, 0xd7e3efa06471e54f, 0, 0x4fccbf0007032ef4, 0xd7e3efa064711b0e
    TEST_AMO 50, ".4byte 0xa073132f", 6, 6, 7, 8, 0x43e5c70424d5b58c, 0x635c2d2adb653e0d, 0x5e0cb9c2c7de45aa, 0x45aa, 0x635c2d2adb653e0d, 0x5e0cb9c2c7de45aa
    TEST_AMO 51, ".4byte 0xa07313af", 7, 6, 7, 8, 0x5061acc5542e115e, 0x3f14175567dd35d7, 0xd1ff5c0cd6217e1d, 0x7e1d, 0x3f14175567dd35d7, 0xd1ff5c0cd6217e1d
    TEST_AMO 52, ".4byte 0xa00312af", 5, 6, 0, 8, 0, 0xc5e6a7c377b5ec85, 0x648c84ada54537b1, 0x37b1, 0xc5e6a7c377b5ec85, 0x648c84ada54537b1
    TEST_AMO 53, ".4byte 0xa003102f", 0, 6, 0, 8, 0, 0xab3df5859c1c7018, 0xc4c3db27133ed94c, 0, 0xab3df5859c1c7018, 0xc4c3db27133e0000
    TEST_AMO 54, ".4byte 0xa0bd90af", 1, 27, 11, 0, 0xc969cd790b157698, 0xa11823b5e48de7d7, 0xefcb933a0e0b9138, 0xffffffffffffe7d7, 0xa11823b5e48d7698, 0xefcb933a0e0b9138
    TEST_AMO 55, ".4byte 0xa19a912f", 2, 21, 25, 0, 0x815fab16bf8d360c, 0x306639f128060c75, 0x52a9d0ebea21b8ea, 0xc75, 0x306639f12806360c, 0x52a9d0ebea21b8ea
    TEST_AMO 56, ".4byte 0xa11512af", 5, 10, 17, 0, 0x5d33ece12b75abd2, 0x594c2c56c4917d99, 0x9c63250efb9a71f1, 0x7d99, 0x594c2c56c4917d99, 0x9c63250efb9a71f1
    TEST_AMO 57, ".4byte 0xa177132f", 6, 14, 23, 0, 0xd73cce40cb6bb2d, 0xbe41cad31b7c17cc, 0x73f88c6fd1e1df49, 0x17cc, 0xbe41cad31b7c17cc, 0x73f88c6fd1e1df49
    TEST_AMO 58, ".4byte 0xa10c93af", 7, 25, 16, 0, 0x871e4c719f30cf7d, 0x5066f0773a80cb0e, 0x156064208861ff9a, 0xffffffffffffcb0e, 0x5066f0773a80cf7d, 0x156064208861ff9a
    TEST_AMO 59, ".4byte 0xa078942f", 8, 17, 7, 0, 0x1ce85da12f0e1f9a, 0x22459c112adf0100, 0x7ca154ebdbdfd5bf, 0x100, 0x22459c112adf1f9a, 0x7ca154ebdbdfd5bf
    TEST_AMO 60, ".4byte 0xa02394af", 9, 7, 2, 0, 0x8c57812dda4498e8, 0x8cfd02938e9adffc, 0xcf5c390a04c4d13b, 0xffffffffffffdffc, 0x8cfd02938e9adffc, 0xcf5c390a04c4d13b
    TEST_AMO 61, ".4byte 0xa1d2952f", 10, 5, 29, 0, 0x1950a844e490b585, 0x15128f418397478e, 0xd64f61318017164b, 0x478e, 0x15128f418397478e, 0xd64f61318017164b
    TEST_AMO 62, ".4byte 0xa1d495af", 11, 9, 29, 0, 0xe45bfa7d488b9b7a, 0x3147ff23d6ac307f, 0x41a9f7b3baaf3fdc, 0x307f, 0x3147ff23d6ac307f, 0x41a9f7b3baaf3fdc
    TEST_AMO 63, ".4byte 0xa1b6162f", 12, 12, 27, 0, 0xf3d0a96b9a7ea23f, 0x8b5f884b97a4119d, 0x5699c20e2cb6084d, 0x119d, 0x8b5f884b97a4119d, 0x5699c20e2cb6084d
    TEST_AMO 64, ".4byte 0xa1c496af", 13, 9, 28, 0, 0x90c2eee25e2951aa, 0xe4f5de27313f2002, 0x58d3389ea1781ad2, 0x2002, 0xe4f5de27313f51aa, 0x58d3389ea1781ad2
    TEST_AMO 65, ".4byte 0xa116972f", 14, 13, 17, 0, 0xfb236440b94e224, 0xad8db4c35d2dd2a2, 0x52e9dde18ca51bb9, 0xffffffffffffd2a2, 0xad8db4c35d2de224, 0x52e9dde18ca51bb9
    TEST_AMO 66, ".4byte 0xa1c717af", 15, 14, 28, 0, 0x5f39d463033deb4e, 0xce030227e57cb840, 0x3fa49eacaa5d72fc, 0xffffffffffffb840, 0xce030227e57ceb4e, 0x3fa49eacaa5d72fc
    TEST_AMO 67, ".4byte 0xa1d6182f", 16, 12, 29, 0, 0x6c949184c69fe8f3, 0xb6801788636aec9a, 0xbe62f7b9c62f8a1f, 0xffffffffffffec9a, 0xb6801788636aec9a, 0xbe62f7b9c62f8a1f
    TEST_AMO 68, ".4byte 0xa19c18af", 17, 24, 25, 0, 0xb413c50e1cc6c14, 0x92b64a9f80c21f93, 0x2aae419ebc89d507, 0x1f93, 0x92b64a9f80c26c14, 0x2aae419ebc89d507
    TEST_AMO 69, ".4byte 0xa18e992f", 18, 29, 24, 0, 0xc44037e83a61fb0, 0x33a8b2bd84a98b25, 0xd371fb8afbf0bdfe, 0xffffffffffff8b25, 0x33a8b2bd84a91fb0, 0xd371fb8afbf0bdfe
    TEST_AMO 70, ".4byte 0xa13e99af", 19, 29, 19, 0, 0xabe326dd585cdf1f, 0xb90cde6ea821664, 0xab844a21de1fde4a, 0x1664, 0xb90cde6ea821664, 0xab844a21de1fde4a
    TEST_AMO 71, ".4byte 0xa0fb1a2f", 20, 22, 15, 0, 0x90d227a1d50d54ef, 0xe7871830b7df7bd5, 0x9495d93aa69d28ae, 0x7bd5, 0xe7871830b7df7bd5, 0x9495d93aa69d28ae
    TEST_AMO 72, ".4byte 0xa0dd1aaf", 21, 26, 13, 0, 0x8ad9adf5c7760d9a, 0xaf76cc354b8db206, 0x89921c7c37b9032e, 0xffffffffffffb206, 0xaf76cc354b8d0d9a, 0x89921c7c37b9032e
    TEST_AMO 73, ".4byte 0xa19c1b2f", 22, 24, 25, 0, 0x969740efb53fef26, 0xd0fe2fd2d802fb70, 0xa18c769ae56d4ba, 0xfffffffffffffb70, 0xd0fe2fd2d802fb70, 0xa18c769ae56d4ba
    TEST_AMO 74, ".4byte 0xa0989baf", 23, 17, 9, 0, 0xdc6de37e063fedbc, 0x6cd890c8b82c13f1, 0xdcc33818e721bcf9, 0x13f1, 0x6cd890c8b82c13f1, 0xdcc33818e721bcf9
    TEST_AMO 75, ".4byte 0xa1da1c2f", 24, 20, 29, 0, 0x4520e01d6e5a15f7, 0xe68fc05f36860569, 0x4f107174bf16c4c2, 0x569, 0xe68fc05f368615f7, 0x4f107174bf16c4c2
    TEST_AMO 76, ".4byte 0xa1641caf", 25, 8, 22, 0, 0x648ef2f3394432cc, 0x8a75a510b73deb7a, 0x851c6f6c7339da5b, 0xffffffffffffeb7a, 0x8a75a510b73d32cc, 0x851c6f6c7339da5b
    TEST_AMO 77, ".4byte 0xa18e1d2f", 26, 28, 24, 0, 0x178164279a0625bf, 0x9998e9bbc544b3f6, 0x701289fd42c2d455, 0xffffffffffffb3f6, 0x9998e9bbc54425bf, 0x701289fd42c2d455
    TEST_AMO 78, ".4byte 0xa0ab9daf", 27, 23, 10, 0, 0x7f8e7ba80f724a71, 0x59bd939f3dd1c3c1, 0xb8671b1b2fbd5051, 0xffffffffffffc3c1, 0x59bd939f3dd14a71, 0xb8671b1b2fbd5051
    TEST_AMO 79, ".4byte 0xa07a9e2f", 28, 21, 7, 0, 0xe4bdb949b0f51319, 0x2b9a874d080bd783, 0x14a381e7a6ec08d8, 0xffffffffffffd783, 0x2b9a874d080b1319, 0x14a381e7a6ec08d8
    TEST_AMO 80, ".4byte 0xa0f49eaf", 29, 9, 15, 0, 0xe8d4b506762244c1, 0x2d3fe15279a78f23, 0x6496748d7f15a1b3, 0xffffffffffff8f23, 0x2d3fe15279a744c1, 0x6496748d7f15a1b3
    la x6, amo_area + 1
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0xa07312af
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, .4byte 0xa07312af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
