# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoor.h rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0x407312af", 5, 6, 7, 0, 0, 0x35110eef48ed0000, 0xab2e0bd32d14930c, 0, 0x35110eef48ed0000, 0xab2e0bd32d14930c
    TEST_AMO 2, ".4byte 0x407312af", 5, 6, 7, 0, 1, 0x11a19a720c650000, 0xe136d03b3f926a3f, 0, 0x11a19a720c650001, 0xe136d03b3f926a3f
    TEST_AMO 3, ".4byte 0x407312af", 5, 6, 7, 0, 0xffff, 0x859dcea6b2ed0000, 0x149a650780db18db, 0, 0x859dcea6b2edffff, 0x149a650780db18db
    TEST_AMO 4, ".4byte 0x407312af", 5, 6, 7, 0, 0x7fff, 0xc9ee6f42a9820000, 0xc4ea954dfcabccb9, 0, 0xc9ee6f42a9827fff, 0xc4ea954dfcabccb9
    TEST_AMO 5, ".4byte 0x407312af", 5, 6, 7, 0, 0x8000, 0x2a4909478bbf0000, 0x63cc9fb99b506a3b, 0, 0x2a4909478bbf8000, 0x63cc9fb99b506a3b
    TEST_AMO 6, ".4byte 0x407312af", 5, 6, 7, 0, 0xc4cd, 0x48523bff64030000, 0x1fff37a11e38b462, 0, 0x48523bff6403c4cd, 0x1fff37a11e38b462
    TEST_AMO 7, ".4byte 0x407312af", 5, 6, 7, 0, 0, 0xeefa668cb8e50001, 0x7114621719648539, 1, 0xeefa668cb8e50001, 0x7114621719648539
    TEST_AMO 8, ".4byte 0x407312af", 5, 6, 7, 0, 1, 0xfbf0f63a1b040001, 0x1303048f3a948f32, 1, 0xfbf0f63a1b040001, 0x1303048f3a948f32
    TEST_AMO 9, ".4byte 0x407312af", 5, 6, 7, 0, 0xffff, 0x55ceda8bfe970001, 0x315527f4ab4a3775, 1, 0x55ceda8bfe97ffff, 0x315527f4ab4a3775
    TEST_AMO 10, ".4byte 0x407312af", 5, 6, 7, 0, 0x7fff, 0xf40d876a4bc50001, 0x663b65c4eb76e3f, 1, 0xf40d876a4bc57fff, 0x663b65c4eb76e3f
    TEST_AMO 11, ".4byte 0x407312af", 5, 6, 7, 0, 0x8000, 0x7a338bdcf8970001, 0x763d45d8a1e4a8b1, 1, 0x7a338bdcf8978001, 0x763d45d8a1e4a8b1
    TEST_AMO 12, ".4byte 0x407312af", 5, 6, 7, 0, 0xc4cd, 0x36b2550ce0dc0001, 0xd66b4e568f7e3e26, 1, 0x36b2550ce0dcc4cd, 0xd66b4e568f7e3e26
    TEST_AMO 13, ".4byte 0x407312af", 5, 6, 7, 0, 0, 0x5c4f6711783cffff, 0x24bdb7f64d4e0133, 0xffffffffffffffff, 0x5c4f6711783cffff, 0x24bdb7f64d4e0133
    TEST_AMO 14, ".4byte 0x407312af", 5, 6, 7, 0, 1, 0x4f04c5448a8effff, 0xbac161ddd951360, 0xffffffffffffffff, 0x4f04c5448a8effff, 0xbac161ddd951360
    TEST_AMO 15, ".4byte 0x407312af", 5, 6, 7, 0, 0xffff, 0xdbc5a6491c5dffff, 0x208f5216a5ceaf5e, 0xffffffffffffffff, 0xdbc5a6491c5dffff, 0x208f5216a5ceaf5e
    TEST_AMO 16, ".4byte 0x407312af", 5, 6, 7, 0, 0x7fff, 0x1495d24b36e1ffff, 0x4526966d89b8189f, 0xffffffffffffffff, 0x1495d24b36e1ffff, 0x4526966d89b8189f
    TEST_AMO 17, ".4byte 0x407312af", 5, 6, 7, 0, 0x8000, 0xa0b69fc97823ffff, 0x6899cf73aa58568e, 0xffffffffffffffff, 0xa0b69fc97823ffff, 0x6899cf73aa58568e
    TEST_AMO 18, ".4byte 0x407312af", 5, 6, 7, 0, 0xc4cd, 0x3c2e98e5c6bdffff, 0x51d36c72a2c6da0a, 0xffffffffffffffff, 0x3c2e98e5c6bdffff, 0x51d36c72a2c6da0a
    TEST_AMO 19, ".4byte 0x407312af", 5, 6, 7, 0, 0, 0xf63db2469b5d7fff, 0xba228ffcfb5b498e, 0x7fff, 0xf63db2469b5d7fff, 0xba228ffcfb5b498e
    TEST_AMO 20, ".4byte 0x407312af", 5, 6, 7, 0, 1, 0xe608ea940afd7fff, 0xdc1f4d8a905dce68, 0x7fff, 0xe608ea940afd7fff, 0xdc1f4d8a905dce68
    TEST_AMO 21, ".4byte 0x407312af", 5, 6, 7, 0, 0xffff, 0xd63ada8c563c7fff, 0x65070bfeee989572, 0x7fff, 0xd63ada8c563cffff, 0x65070bfeee989572
    TEST_AMO 22, ".4byte 0x407312af", 5, 6, 7, 0, 0x7fff, 0xeee070f058557fff, 0x8677430fc1c6b92e, 0x7fff, 0xeee070f058557fff, 0x8677430fc1c6b92e
    TEST_AMO 23, ".4byte 0x407312af", 5, 6, 7, 0, 0x8000, 0x7cf31d6df8417fff, 0xe7d5fccdbbabfff1, 0x7fff, 0x7cf31d6df841ffff, 0xe7d5fccdbbabfff1
    TEST_AMO 24, ".4byte 0x407312af", 5, 6, 7, 0, 0xc4cd, 0x583dbd40a0267fff, 0xe893939ee77a46d6, 0x7fff, 0x583dbd40a026ffff, 0xe893939ee77a46d6
    TEST_AMO 25, ".4byte 0x407312af", 5, 6, 7, 0, 0, 0xbfb835b508078000, 0x86a176cb9ddc065, 0xffffffffffff8000, 0xbfb835b508078000, 0x86a176cb9ddc065
    TEST_AMO 26, ".4byte 0x407312af", 5, 6, 7, 0, 1, 0x22ee0d05b7808000, 0x4c2432334b9fd906, 0xffffffffffff8000, 0x22ee0d05b7808001, 0x4c2432334b9fd906
    TEST_AMO 27, ".4byte 0x407312af", 5, 6, 7, 0, 0xffff, 0xf6e27da5e6178000, 0x93c95039bb6f4861, 0xffffffffffff8000, 0xf6e27da5e617ffff, 0x93c95039bb6f4861
    TEST_AMO 28, ".4byte 0x407312af", 5, 6, 7, 0, 0x7fff, 0x94052a24ec9e8000, 0xbe0f1626f2f197ed, 0xffffffffffff8000, 0x94052a24ec9effff, 0xbe0f1626f2f197ed
    TEST_AMO 29, ".4byte 0x407312af", 5, 6, 7, 0, 0x8000, 0x9385e6ee8c2a8000, 0xb545e38e262070e9, 0xffffffffffff8000, 0x9385e6ee8c2a8000, 0xb545e38e262070e9
    TEST_AMO 30, ".4byte 0x407312af", 5, 6, 7, 0, 0xc4cd, 0x7e6385463b0a8000, 0x99aec9780391eb4b, 0xffffffffffff8000, 0x7e6385463b0ac4cd, 0x99aec9780391eb4b
    TEST_AMO 31, ".4byte 0x407312af", 5, 6, 7, 0, 0, 0xb43bd8cb4c76c4cd, 0x79cfba2fbe3032, 0xffffffffffffc4cd, 0xb43bd8cb4c76c4cd, 0x79cfba2fbe3032
    TEST_AMO 32, ".4byte 0x407312af", 5, 6, 7, 0, 1, 0x7826be775c74c4cd, 0x40dec0d98711aa10, 0xffffffffffffc4cd, 0x7826be775c74c4cd, 0x40dec0d98711aa10
    TEST_AMO 33, ".4byte 0x407312af", 5, 6, 7, 0, 0xffff, 0x6023be153e5cc4cd, 0xbecf2e01e59a2836, 0xffffffffffffc4cd, 0x6023be153e5cffff, 0xbecf2e01e59a2836
    TEST_AMO 34, ".4byte 0x407312af", 5, 6, 7, 0, 0x7fff, 0x945b50dcc706c4cd, 0x6b026b3fbaa165aa, 0xffffffffffffc4cd, 0x945b50dcc706ffff, 0x6b026b3fbaa165aa
    TEST_AMO 35, ".4byte 0x407312af", 5, 6, 7, 0, 0x8000, 0x9a063c631fe5c4cd, 0x9794ee74eaa02144, 0xffffffffffffc4cd, 0x9a063c631fe5c4cd, 0x9794ee74eaa02144
    TEST_AMO 36, ".4byte 0x407312af", 5, 6, 7, 0, 0xc4cd, 0xddd60794be0dc4cd, 0x4af43ddaf90b05b8, 0xffffffffffffc4cd, 0xddd60794be0dc4cd, 0x4af43ddaf90b05b8
    TEST_AMO 37, ".4byte 0x407312af", 5, 6, 7, 0, 0x188efb24e0a0a89e, 0x998826ffeaec70ca, 0xa7aa3087fcc5d21b, 0x70ca, 0x998826ffeaecf8de, 0xa7aa3087fcc5d21b
    TEST_AMO 38, ".4byte 0x407312af", 5, 6, 7, 2, 0xe2d6b15538c7a898, 0x18a403fb10a94ce, 0x5666073add058674, 0xffffffffffffb10a, 0x18a403fb99a94ce, 0x5666073add058674
    TEST_AMO 39, ".4byte 0x407312af", 5, 6, 7, 4, 0xa841dbe0ea3f87b, 0xb4f8b7c4da8e6e6c, 0x6db35347243280f6, 0xffffffffffffb7c4, 0xb4f8ffffda8e6e6c, 0x6db35347243280f6
    TEST_AMO 40, ".4byte 0x407312af", 5, 6, 7, 6, 0x1186a66169974c25, 0x352aa9506a8c6a80, 0x747d95b23baf6728, 0x352a, 0x7d2fa9506a8c6a80, 0x747d95b23baf6728
    TEST_AMO 41, ".4byte 0x407312af", 5, 6, 7, 8, 0xc96e6fb7a6f9284f, 0x847aa5f3c44fe9f3, 0xd7ddf625606684, 0x6684, 0x847aa5f3c44fe9f3, 0xd7ddf625606ecf
    TEST_AMO 42, ".4byte 0x407312af", 5, 6, 7, 10, 0x2c16f9aabee8afd4, 0x101de13105e63cab, 0xca4aba065645a51a, 0x5645, 0x101de13105e63cab, 0xca4aba06ffd5a51a
    TEST_AMO 43, ".4byte 0x407312af", 5, 6, 7, 12, 0x1b63d543aca178e8, 0x56c2399d37022c48, 0x4c32257b51e7ca87, 0x257b, 0x56c2399d37022c48, 0x4c327dfb51e7ca87
    TEST_AMO 44, ".4byte 0x407312af", 5, 6, 7, 14, 0x80d6a7d11f966f89, 0x9bc8e427fbecae80, 0x110e1661df3dd866, 0x110e, 0x9bc8e427fbecae80, 0x7f8f1661df3dd866
    TEST_AMO 45, ".4byte 0x40c5952f", 10, 11, 12, 8, 0xe6ee6ee974c87726, 0x30a21d16d7cb8dbe, 0x3f4e5dc05380299a, 0x299a, 0x30a21d16d7cb8dbe, 0x3f4e5dc053807fbe
    TEST_AMO 46, ".4byte 0x44c5952f", 10, 11, 12, 8, 0xcec5a9536f61ad14, 0x5eb24bab2b4f1d78, 0x4e19b191888d287b, 0x287b, 0x5eb24bab2b4f1d78, 0x4e19b191888dad7f
    TEST_AMO 47, ".4byte 0x42c5952f", 10, 11, 12, 8, 0xba584391a7f94997, 0xed53102eada1cc50, 0x61f490faf3f92af3, 0x2af3, 0xed53102eada1cc50, 0x61f490faf3f96bf7
    TEST_AMO 48, ".4byte 0x46c5952f", 10, 11, 12, 8, 0x665713c9bfa88c07, 0xe53b45e309000a43, 0xef423071367960e8, 0x60e8, 0xe53b45e309000a43, 0xef4230713679ecef
    TEST_AMO 49, ".4byte 0x4073102f", 0, 6, 7, 8, 0x315bd07fe39b9605, 0x44feaad779a56593, 0x870ac425007bf68c, 0, 0x44feaad779a56593, 0x870ac425007bf68d
    TEST_AMO 50, ".4byte 0x4073132f", 6, 6, 7, 8, 0xa30e6a0417f2b4f7, 0xfbdf185265d5ccaa, 0xd1d9d8f336173eb3, 0x3eb3, 0xfbdf185265d5ccaa, 0xd1d9d8f33617bef7
    TEST_AMO 51, ".4byte 0x407313af", 7, 6, 7, 8, 0x9e8a52624296d559, 0x5522cce9221bab65, 0x27ceee4f3e9dba1e, 0xffffffffffffba1e, 0x5522cce9221bab65, 0x27ceee4f3e9dff5f
    TEST_AMO 52, ".4byte 0x400312af", 5, 6, 0, 8, 0, 0x810cffe45bb7cd87, 0x8f782ba71dfa11e0, 0x11e0, 0x810cffe45bb7cd87, 0x8f782ba71dfa11e0
    TEST_AMO 53, ".4byte 0x4003102f", 0, 6, 0, 8, 0, 0x79cbb6d21e3f1b73, 0x9806feced2406fb2, 0, 0x79cbb6d21e3f1b73, 0x9806feced2406fb2
    TEST_AMO 54, ".4byte 0x405b90af", 1, 23, 5, 0, 0xc52b922edbc85a46, 0x906ad4b63c2414c8, 0x24f5d00d0f918672, 0x14c8, 0x906ad4b63c245ece, 0x24f5d00d0f918672
    TEST_AMO 55, ".4byte 0x415d112f", 2, 26, 21, 0, 0x4d894ffefb49d7bf, 0x4a51eaf5a29d9cf1, 0x8f6a54cc0706cb1c, 0xffffffffffff9cf1, 0x4a51eaf5a29ddfff, 0x8f6a54cc0706cb1c
    TEST_AMO 56, ".4byte 0x416112af", 5, 2, 22, 0, 0x492d76408fa58925, 0x368de6e97a044c7e, 0x8cc54a702897ee30, 0x4c7e, 0x368de6e97a04cd7f, 0x8cc54a702897ee30
    TEST_AMO 57, ".4byte 0x41cb932f", 6, 23, 28, 0, 0x16b97ee32860eff9, 0x7ac56c76d455d276, 0xbf3878ba1cf8cbf1, 0xffffffffffffd276, 0x7ac56c76d455ffff, 0xbf3878ba1cf8cbf1
    TEST_AMO 58, ".4byte 0x41d813af", 7, 16, 29, 0, 0x474ea48e84be732e, 0xc03efe7c8319582e, 0x29ffda05a74647d7, 0x582e, 0xc03efe7c83197b2e, 0x29ffda05a74647d7
    TEST_AMO 59, ".4byte 0x401c942f", 8, 25, 1, 0, 0x5c4383a039b56fd0, 0xd90e74653ce99390, 0xb32a8c04248964fb, 0xffffffffffff9390, 0xd90e74653ce9ffd0, 0xb32a8c04248964fb
    TEST_AMO 60, ".4byte 0x40a414af", 9, 8, 10, 0, 0x5a6454bf83661ff4, 0xf696e106b80f04d0, 0x5008c3c459b4a7ae, 0x4d0, 0xf696e106b80f1ff4, 0x5008c3c459b4a7ae
    TEST_AMO 61, ".4byte 0x40d3152f", 10, 6, 13, 0, 0xb9d038fb2fde6e58, 0x399ebbb3360cabf6, 0x1c3bfd3844547c4b, 0xffffffffffffabf6, 0x399ebbb3360ceffe, 0x1c3bfd3844547c4b
    TEST_AMO 62, ".4byte 0x40a895af", 11, 17, 10, 0, 0x61a0d1a4205233fc, 0x55b164590a3c920b, 0x4e836a0410ea7c0d, 0xffffffffffff920b, 0x55b164590a3cb3ff, 0x4e836a0410ea7c0d
    TEST_AMO 63, ".4byte 0x4085962f", 12, 11, 8, 0, 0xc17b6d9abaa36e80, 0xa42acfadd558ee0f, 0x80666efd9c7f7a7, 0xffffffffffffee0f, 0xa42acfadd558ee8f, 0x80666efd9c7f7a7
    TEST_AMO 64, ".4byte 0x413696af", 13, 13, 19, 0, 0x61d3c1b4335f631e, 0x795daa4f3c8936f7, 0x8abc6cfb6250bea8, 0x36f7, 0x795daa4f3c8977ff, 0x8abc6cfb6250bea8
    TEST_AMO 65, ".4byte 0x40e9972f", 14, 19, 14, 0, 0x308828ec589f83a, 0xbcee2450e1a75a43, 0xfed06b5114618719, 0x5a43, 0xbcee2450e1a7fa7b, 0xfed06b5114618719
    TEST_AMO 66, ".4byte 0x41dd97af", 15, 27, 29, 0, 0x6e9049668eff15e3, 0xb8305cf2fb9343bd, 0xca988e6db3e4fe5c, 0x43bd, 0xb8305cf2fb9357ff, 0xca988e6db3e4fe5c
    TEST_AMO 67, ".4byte 0x414d182f", 16, 26, 20, 0, 0x984e6410cd5210df, 0xfb0836550dc39474, 0xc107e4ca45b1ead4, 0xffffffffffff9474, 0xfb0836550dc394ff, 0xc107e4ca45b1ead4
    TEST_AMO 68, ".4byte 0x401598af", 17, 11, 1, 0, 0x69550b947ae82504, 0x1b2b563196f6d5bb, 0xd42ba970ef41286b, 0xffffffffffffd5bb, 0x1b2b563196f6f5bf, 0xd42ba970ef41286b
    TEST_AMO 69, ".4byte 0x41d4192f", 18, 8, 29, 0, 0xbb1cd78ae0ebc2ff, 0x41e4b4ceb78c59ae, 0x42f47819aa2a6d0f, 0x59ae, 0x41e4b4ceb78cdbff, 0x42f47819aa2a6d0f
    TEST_AMO 70, ".4byte 0x40fe99af", 19, 29, 15, 0, 0x916794413555d1af, 0x6418d68067ce61b1, 0xa134e55dae11af0b, 0x61b1, 0x6418d68067cef1bf, 0xa134e55dae11af0b
    TEST_AMO 71, ".4byte 0x40c11a2f", 20, 2, 12, 0, 0xcad6152d184bda31, 0x9e4b2af978b78628, 0xfbfc4bf3bec960ba, 0xffffffffffff8628, 0x9e4b2af978b7de39, 0xfbfc4bf3bec960ba
    TEST_AMO 72, ".4byte 0x40e41aaf", 21, 8, 14, 0, 0xece351b20efe8, 0x66aca21ff1ed0455, 0xb951d845d00b8a93, 0x455, 0x66aca21ff1edeffd, 0xb951d845d00b8a93
    TEST_AMO 73, ".4byte 0x40899b2f", 22, 19, 8, 0, 0x6674d85ab48708d0, 0xfef1d6e5f3e3021a, 0xaee4fd4e0d090671, 0x21a, 0xfef1d6e5f3e30ada, 0xaee4fd4e0d090671
    TEST_AMO 74, ".4byte 0x412a9baf", 23, 21, 18, 0, 0xc95158a90baa424e, 0x1abcd7ac70a458e3, 0xd14ffc8eda842204, 0x58e3, 0x1abcd7ac70a45aef, 0xd14ffc8eda842204
    TEST_AMO 75, ".4byte 0x40149c2f", 24, 9, 1, 0, 0xe35dbc97851db03d, 0x3466112d9d0132bc, 0xebcca95c4b57c19, 0x32bc, 0x3466112d9d01b2bd, 0xebcca95c4b57c19
    TEST_AMO 76, ".4byte 0x40239caf", 25, 7, 2, 0, 0x9a84b9ede62b5edd, 0x7f975fbdd817aff, 0xcddce3201311b820, 0x7aff, 0x7f975fbdd817eff, 0xcddce3201311b820
    TEST_AMO 77, ".4byte 0x411b1d2f", 26, 22, 17, 0, 0x1580c235f6e1d123, 0xd9a4414832361896, 0x29d1df94750da570, 0x1896, 0xd9a441483236d9b7, 0x29d1df94750da570
    TEST_AMO 78, ".4byte 0x40509daf", 27, 1, 5, 0, 0xd2d7a7ee73e5121b, 0x77eca729bcb94127, 0xa8929c58e533242a, 0x4127, 0x77eca729bcb9533f, 0xa8929c58e533242a
    TEST_AMO 79, ".4byte 0x40541e2f", 28, 8, 5, 0, 0xae8726f084100e63, 0xa4f0659e86c28e9c, 0xc930d9917d5a7e9e, 0xffffffffffff8e9c, 0xa4f0659e86c28eff, 0xc930d9917d5a7e9e
    TEST_AMO 80, ".4byte 0x40ae1eaf", 29, 28, 10, 0, 0x87a96b1466c222a1, 0xdc6c31a0ab911861, 0xc340dbf34b5ca931, 0x1861, 0xdc6c31a0ab913ae1, 0xc340dbf34b5ca931
    la x6, amo_area + 1
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x407312af
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, .4byte 0x407312af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
