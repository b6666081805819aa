# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.add rd, rs2
# Unprivileged specification, C extension (Zca).
#include "test.h"

    TEST_BEGIN
    # Case n: a HINT leaves x0, x5, x8, x15 and x31 as they were.
    .macro TEST_HINT n, parcel
    li x3, \n
    li x5, 0x123456789abcdef5
    li x8, 0x123456789abcdef8
    li x15, 0x123456789abcde15
    li x31, 0x123456789abcde31
    .2byte \parcel
    RVC c.nop
    CHECK_WITH x30, x31, 0x123456789abcde31
    CHECK x0, 0
    CHECK x5, 0x123456789abcdef5
    CHECK x8, 0x123456789abcdef8
    CHECK x15, 0x123456789abcde15
    .endm
    TEST_CRR 1, c.add, x24, x28, 0, 0, 0
    TEST_CRR 2, c.add, x29, x16, 0, 1, 1
    TEST_CRR 3, c.add, x24, x14, 0, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_CRR 4, c.add, x24, x13, 0, 0x8000000000000000, 0x8000000000000000
    TEST_CRR 5, c.add, x18, x21, 0, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_CRR 6, c.add, x24, x29, 0, 0x80000000, 0x80000000
    TEST_CRR 7, c.add, x18, x10, 0, 0x7fffffff, 0x7fffffff
    TEST_CRR 8, c.add, x7, x2, 0, 0xffffffff80000000, 0xffffffff80000000
    TEST_CRR 9, c.add, x11, x21, 1, 0, 1
    TEST_CRR 10, c.add, x13, x20, 1, 1, 2
    TEST_CRR 11, c.add, x5, x12, 1, 0xffffffffffffffff, 0
    TEST_CRR 12, c.add, x18, x9, 1, 0x8000000000000000, 0x8000000000000001
    TEST_CRR 13, c.add, x8, x13, 1, 0x7fffffffffffffff, 0x8000000000000000
    TEST_CRR 14, c.add, x28, x12, 1, 0x80000000, 0x80000001
    TEST_CRR 15, c.add, x7, x10, 1, 0x7fffffff, 0x80000000
    TEST_CRR 16, c.add, x20, x24, 1, 0xffffffff80000000, 0xffffffff80000001
    TEST_CRR 17, c.add, x24, x1, 0xffffffffffffffff, 0, 0xffffffffffffffff
    TEST_CRR 18, c.add, x15, x20, 0xffffffffffffffff, 1, 0
    TEST_CRR 19, c.add, x15, x6, 0xffffffffffffffff, 0xffffffffffffffff, 0xfffffffffffffffe
    TEST_CRR 20, c.add, x28, x29, 0xffffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
    TEST_CRR 21, c.add, x11, x23, 0xffffffffffffffff, 0x7fffffffffffffff, 0x7ffffffffffffffe
    TEST_CRR 22, c.add, x22, x1, 0xffffffffffffffff, 0x80000000, 0x7fffffff
    TEST_CRR 23, c.add, x26, x20, 0xffffffffffffffff, 0x7fffffff, 0x7ffffffe
    TEST_CRR 24, c.add, x11, x27, 0xffffffffffffffff, 0xffffffff80000000, 0xffffffff7fffffff
    TEST_CRR 25, c.add, x18, x25, 0x8000000000000000, 0, 0x8000000000000000
    TEST_CRR 26, c.add, x11, x20, 0x8000000000000000, 1, 0x8000000000000001
    TEST_CRR 27, c.add, x6, x7, 0x8000000000000000, 0xffffffffffffffff, 0x7fffffffffffffff
    TEST_CRR 28, c.add, x6, x18, 0x8000000000000000, 0x8000000000000000, 0
    TEST_CRR 29, c.add, x23, x18, 0x8000000000000000, 0x7fffffffffffffff, 0xffffffffffffffff
    TEST_CRR 30, c.add, x14, x20, 0x8000000000000000, 0x80000000, 0x8000000080000000
    TEST_CRR 31, c.add, x22, x5, 0x8000000000000000, 0x7fffffff, 0x800000007fffffff
    TEST_CRR 32, c.add, x21, x18, 0x8000000000000000, 0xffffffff80000000, 0x7fffffff80000000
    TEST_CRR 33, c.add, x26, x29, 0x7fffffffffffffff, 0, 0x7fffffffffffffff
    TEST_CRR 34, c.add, x23, x8, 0x7fffffffffffffff, 1, 0x8000000000000000
    TEST_CRR 35, c.add, x7, x1, 0x7fffffffffffffff, 0xffffffffffffffff, 0x7ffffffffffffffe
    TEST_CRR 36, c.add, x9, x10, 0x7fffffffffffffff, 0x8000000000000000, 0xffffffffffffffff
    TEST_CRR 37, c.add, x13, x28, 0x7fffffffffffffff, 0x7fffffffffffffff, 0xfffffffffffffffe
    TEST_CRR 38, c.add, x16, x17, 0x7fffffffffffffff, 0x80000000, 0x800000007fffffff
    TEST_CRR 39, c.add, x2, x22, 0x7fffffffffffffff, 0x7fffffff, 0x800000007ffffffe
    TEST_CRR 40, c.add, x12, x8, 0x7fffffffffffffff, 0xffffffff80000000, 0x7fffffff7fffffff
    TEST_CRR 41, c.add, x5, x5, 0, 0, 0
    TEST_CRR 42, c.add, x26, x19, 0x80000000, 1, 0x80000001
    TEST_CRR 43, c.add, x7, x13, 0x80000000, 0xffffffffffffffff, 0x7fffffff
    TEST_CRR 44, c.add, x5, x21, 0x80000000, 0x8000000000000000, 0x8000000080000000
    TEST_CRR 45, c.add, x19, x14, 0x80000000, 0x7fffffffffffffff, 0x800000007fffffff
    TEST_CRR 46, c.add, x1, x21, 0x80000000, 0x80000000, 0x100000000
    TEST_CRR 47, c.add, x19, x9, 0x80000000, 0x7fffffff, 0xffffffff
    TEST_CRR 48, c.add, x11, x10, 0x80000000, 0xffffffff80000000, 0
    TEST_CRR 49, c.add, x18, x29, 0x7fffffff, 0, 0x7fffffff
    TEST_CRR 50, c.add, x7, x29, 0x7fffffff, 1, 0x80000000
    TEST_CRR 51, c.add, x14, x16, 0x7fffffff, 0xffffffffffffffff, 0x7ffffffe
    TEST_CRR 52, c.add, x27, x20, 0x7fffffff, 0x8000000000000000, 0x800000007fffffff
    TEST_CRR 53, c.add, x17, x9, 0x7fffffff, 0x7fffffffffffffff, 0x800000007ffffffe
    TEST_CRR 54, c.add, x16, x13, 0x7fffffff, 0x80000000, 0xffffffff
    TEST_CRR 55, c.add, x17, x15, 0x7fffffff, 0x7fffffff, 0xfffffffe
    TEST_CRR 56, c.add, x8, x6, 0x7fffffff, 0xffffffff80000000, 0xffffffffffffffff
    TEST_CRR 57, c.add, x7, x2, 0xffffffff80000000, 0, 0xffffffff80000000
    TEST_CRR 58, c.add, x22, x27, 0xffffffff80000000, 1, 0xffffffff80000001
    TEST_CRR 59, c.add, x28, x27, 0xffffffff80000000, 0xffffffffffffffff, 0xffffffff7fffffff
    TEST_CRR 60, c.add, x21, x23, 0xffffffff80000000, 0x8000000000000000, 0x7fffffff80000000
    TEST_CRR 61, c.add, x17, x22, 0xffffffff80000000, 0x7fffffffffffffff, 0x7fffffff7fffffff
    TEST_CRR 62, c.add, x11, x15, 0xffffffff80000000, 0x80000000, 0
    TEST_CRR 63, c.add, x8, x28, 0xffffffff80000000, 0x7fffffff, 0xffffffffffffffff
    TEST_CRR 64, c.add, x10, x2, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000
    TEST_CRR 65, c.add, x25, x21, 0x350430226469860f, 0x9eecbbdabc8b08a, 0x3ef2fbe010323699
    TEST_CRR 66, c.add, x1, x19, 0x2a8f9566f58499dd, 0x96fa476fedec516d, 0xc189dcd6e370eb4a
    TEST_CRR 67, c.add, x26, x27, 0x87a40e8e90092012, 0x2e26b23c52ff97af, 0xb5cac0cae308b7c1
    TEST_CRR 68, c.add, x5, x23, 0x3d6b3b35f7e32789, 0x57352ac0a47f9eb8, 0x94a065f69c62c641
    TEST_CRR 69, c.add, x6, x12, 0x606b367ece27024f, 0x822fbece1fb2e96f, 0xe29af54cedd9ebbe
    TEST_CRR 70, c.add, x17, x11, 0x751a3be7e5e0bf7b, 0x2d915da7aae7914e, 0xa2ab998f90c850c9
    TEST_CRR 71, c.add, x13, x12, 0x54c3c49e651d629e, 0x6d16bffad82f2c0e, 0xc1da84993d4c8eac
    TEST_CRR 72, c.add, x26, x8, 0xdf0874b2b73abe2e, 0xafcdc4760b05cf1e, 0x8ed63928c2408d4c
    TEST_CRR 73, c.add, x25, x12, 0xe29da2022983f088, 0xff4e7ae38fdcd563, 0xe1ec1ce5b960c5eb
    TEST_CRR 74, c.add, x25, x6, 0x68aa4fbc6b5b26c8, 0x9e02eeb830b67cf7, 0x6ad3e749c11a3bf
    TEST_CRR 75, c.add, x11, x15, 0x9664ecba52633c0d, 0x27e8909fc22708ea, 0xbe4d7d5a148a44f7
    TEST_CRR 76, c.add, x14, x28, 0x29ddc867dedb0270, 0x2abcd754caa239c2, 0x549a9fbca97d3c32
    TEST_CRR 77, c.add, x14, x25, 0xcef834bf3d25fa9b, 0xbf813b41c32c8f0e, 0x8e797001005289a9
    TEST_CRR 78, c.add, x26, x7, 0x193c78aa936775f9, 0xb2e00cf335d466d3, 0xcc1c859dc93bdccc
    TEST_CRR 79, c.add, x7, x2, 0x277a45383af5f35, 0x44b9f5a4eb0c7c39, 0x473199f86ebbdb6e
    TEST_CRR 80, c.add, x24, x23, 0x75f7fb28adef97a5, 0x54edf0ca5975adce, 0xcae5ebf307654573
    TEST_CRR 81, c.add, x22, x14, 0xe29638e0b308ddf0, 0x554aadcbea2ec640, 0x37e0e6ac9d37a430
    TEST_CRR 82, c.add, x18, x10, 0xf502de5c1ccb3c84, 0xed25335939c878c1, 0xe22811b55693b545
    TEST_CRR 83, c.add, x28, x5, 0x5ef474ef2a3a1146, 0x78d17abf0507d80c, 0xd7c5efae2f41e952
    TEST_CRR 84, c.add, x23, x27, 0xc033fad2aae4b5c0, 0x5bfe4c680b7f1e4e, 0x1c32473ab663d40e
    TEST_CRR 85, c.add, x26, x24, 0x8bde315cfb6285c5, 0x9a9ce112f21c2f87, 0x267b126fed7eb54c
    TEST_CRR 86, c.add, x25, x21, 0x7adad649f730c43f, 0x7882cb536104067c, 0xf35da19d5834cabb
    TEST_CRR 87, c.add, x25, x8, 0xc0c080e325b7ba96, 0x612b696e0520ac7a, 0x21ebea512ad86710
    TEST_CRR 88, c.add, x11, x17, 0x888aa0df5da8879, 0xf8c8cfdeac226422, 0x15179eca1fcec9b
    TEST_CRR 89, c.add, x1, x1, 0, 0, 0
    TEST_CRR 90, c.add, x1, x24, 0x5100adba9b2453ff, 0x7ed3f34249a94ab1, 0xcfd4a0fce4cd9eb0
    TEST_CRR 91, c.add, x12, x1, 0xf3aae9462df986dd, 0xd5f9507b81cf53d4, 0xc9a439c1afc8dab1
    TEST_CRR 92, c.add, x2, x2, 0, 0, 0
    TEST_CRR 93, c.add, x2, x15, 0x8b1d383c3db62ddb, 0x36dc8a19358a7668, 0xc1f9c2557340a443
    TEST_CRR 94, c.add, x13, x2, 0xc0c0a3ae729c43a5, 0x1a186ba40d1becaf, 0xdad90f527fb83054
    TEST_CRR 95, c.add, x5, x5, 0, 0, 0
    TEST_CRR 96, c.add, x5, x27, 0x136027d38e9695da, 0xf14fab30053dd7e8, 0x4afd30393d46dc2
    TEST_CRR 97, c.add, x5, x5, 0x7e2f56ccb4a9813b, 0x7e2f56ccb4a9813b, 0xfc5ead9969530276
    TEST_CRR 98, c.add, x6, x6, 0, 0, 0
    TEST_CRR 99, c.add, x6, x8, 0x1aeacde1e8f0817b, 0x6bef10dc3c395103, 0x86d9debe2529d27e
    TEST_CRR 100, c.add, x1, x6, 0xada62e0c94626839, 0xc61d388e2a858650, 0x73c3669abee7ee89
    TEST_CRR 101, c.add, x7, x7, 0, 0, 0
    TEST_CRR 102, c.add, x7, x1, 0xb54b7e9ceffdf72e, 0xc4e399744f9856db, 0x7a2f18113f964e09
    TEST_CRR 103, c.add, x10, x7, 0x5d22a969d8e3e19f, 0xf14d5235555d1a6e, 0x4e6ffb9f2e40fc0d
    TEST_CRR 104, c.add, x8, x8, 0, 0, 0
    TEST_CRR 105, c.add, x8, x18, 0x6b9bcb9808a3cec6, 0xe8e4ec61a95afe30, 0x5480b7f9b1feccf6
    TEST_CRR 106, c.add, x17, x8, 0x36947eea15f97415, 0x3f65f717b5665edd, 0x75fa7601cb5fd2f2
    TEST_CRR 107, c.add, x9, x9, 0, 0, 0
    TEST_CRR 108, c.add, x9, x9, 0x2c279bd4632c5ca8, 0x2c279bd4632c5ca8, 0x584f37a8c658b950
    TEST_CRR 109, c.add, x1, x9, 0xcec5a33377cac160, 0xb5aa867b53fde2c3, 0x847029aecbc8a423
    TEST_CRR 110, c.add, x10, x10, 0, 0, 0
    TEST_CRR 111, c.add, x10, x18, 0xd894a52c458df324, 0xdd461a01fdb55501, 0xb5dabf2e43434825
    TEST_CRR 112, c.add, x16, x10, 0xf57b0f82c9639226, 0x21a464eef58f18e4, 0x171f7471bef2ab0a
    TEST_CRR 113, c.add, x11, x11, 0, 0, 0
    TEST_CRR 114, c.add, x11, x18, 0x34248a370934903f, 0x5e4a241e37cd6402, 0x926eae554101f441
    TEST_CRR 115, c.add, x6, x11, 0x2557f62f901d94f2, 0x7219cd271fda3389, 0x9771c356aff7c87b
    TEST_CRR 116, c.add, x12, x12, 0, 0, 0
    TEST_CRR 117, c.add, x12, x21, 0xcf362e5b9e2fb6, 0x1e1dbf42cefd47c, 0x2b11222888e0432
    TEST_CRR 118, c.add, x20, x12, 0xaa51dcbdd19a820a, 0x909994c84294ded7, 0x3aeb7186142f60e1
    TEST_CRR 119, c.add, x13, x13, 0, 0, 0
    TEST_CRR 120, c.add, x13, x16, 0xbda4efbd2e292812, 0x74fcabf2de290472, 0x32a19bb00c522c84
    TEST_CRR 121, c.add, x24, x13, 0x381ed55d234e7c58, 0xb6f060e9567427e2, 0xef0f364679c2a43a
    TEST_CRR 122, c.add, x14, x14, 0, 0, 0
    TEST_CRR 123, c.add, x14, x5, 0x1024af067c6d83db, 0x275c0d5160d48db, 0x129a6fdb927accb6
    TEST_CRR 124, c.add, x17, x14, 0x2e31cc4e68ac8a39, 0x9b42b6391198e651, 0xc97482877a45708a
    TEST_CRR 125, c.add, x15, x15, 0, 0, 0
    TEST_CRR 126, c.add, x15, x25, 0xb7c3d2ca04c6968c, 0x6a590639d4ad30a7, 0x221cd903d973c733
    TEST_CRR 127, c.add, x26, x15, 0xb2f979e66934b93e, 0x8d3ad8ec02468864, 0x403452d26b7b41a2
    TEST_CRR 128, c.add, x16, x16, 0, 0, 0
    TEST_CRR 129, c.add, x16, x9, 0x971c5904072afaaf, 0x33be00bc759137d6, 0xcada59c07cbc3285
    TEST_CRR 130, c.add, x28, x16, 0xe82876b6303615cc, 0x7fc945f0955b1f54, 0x67f1bca6c5913520
    TEST_CRR 131, c.add, x17, x17, 0, 0, 0
    TEST_CRR 132, c.add, x17, x24, 0x32ba3a98720f3098, 0x7f4d09d830be4eb9, 0xb2074470a2cd7f51
    TEST_CRR 133, c.add, x21, x17, 0x26f3a1fd900f8295, 0xc497760391c93632, 0xeb8b180121d8b8c7
    TEST_CRR 134, c.add, x18, x18, 0, 0, 0
    TEST_CRR 135, c.add, x18, x12, 0x1ef57c7376e279fc, 0x2b093116f8dc33f7, 0x49fead8a6fbeadf3
    TEST_CRR 136, c.add, x11, x18, 0xd586aae46b5fa706, 0x217a7804346bc254, 0xf70122e89fcb695a
    TEST_CRR 137, c.add, x19, x19, 0, 0, 0
    TEST_CRR 138, c.add, x19, x24, 0xd17daa69283c72c3, 0x8204439f871a2e50, 0x5381ee08af56a113
    TEST_CRR 139, c.add, x21, x19, 0x7df185e2852616f9, 0x8e05c761bd89baf3, 0xbf74d4442afd1ec
    TEST_CRR 140, c.add, x20, x20, 0, 0, 0
    TEST_CRR 141, c.add, x20, x11, 0x82cafe42c71698e0, 0x749200a5a0668aca, 0xf75cfee8677d23aa
    TEST_CRR 142, c.add, x7, x20, 0xd3b698dc897672b8, 0xd89411069aee98d2, 0xac4aa9e324650b8a
    TEST_CRR 143, c.add, x21, x21, 0, 0, 0
    TEST_CRR 144, c.add, x21, x5, 0x1f8cdf9197695998, 0xd936279900009a17, 0xf8c3072a9769f3af
    TEST_CRR 145, c.add, x6, x21, 0xda2499aa57272628, 0x894a74344ed7164e, 0x636f0ddea5fe3c76
    TEST_CRR 146, c.add, x22, x22, 0, 0, 0
    TEST_CRR 147, c.add, x22, x7, 0xd93daf79ef2d0844, 0x44e84d1dc9057b, 0xd98297c70cf60dbf
    TEST_CRR 148, c.add, x20, x22, 0x8d66e5d1c5b8d898, 0xc4eb41efe23ad641, 0x525227c1a7f3aed9
    TEST_CRR 149, c.add, x23, x23, 0, 0, 0
    TEST_CRR 150, c.add, x23, x29, 0xf2e3968cedeb28ad, 0xabd2b4a84e07575b, 0x9eb64b353bf28008
    TEST_CRR 151, c.add, x20, x23, 0x43a622039ba80956, 0xe4af3544df51ba81, 0x285557487af9c3d7
    TEST_CRR 152, c.add, x24, x24, 0, 0, 0
    TEST_CRR 153, c.add, x24, x9, 0x811b238b2f8584b, 0xd034eb4fa912a45b, 0xd8469d885c0afca6
    TEST_CRR 154, c.add, x18, x24, 0x3a6ee31a685f73f2, 0xfacd227e0f5b8c92, 0x353c059877bb0084
    TEST_CRR 155, c.add, x25, x25, 0, 0, 0
    TEST_CRR 156, c.add, x25, x5, 0x60be2f169286e5d5, 0xaa1b5bb7ed90a91, 0x6b5fe4d2115ff066
    TEST_CRR 157, c.add, x10, x25, 0x2c3954833fee74f8, 0x84a06ee9d22880c5, 0xb0d9c36d1216f5bd
    TEST_CRR 158, c.add, x26, x26, 0, 0, 0
    TEST_CRR 159, c.add, x26, x9, 0xbe882f1060949b34, 0xebaf06094e053950, 0xaa373519ae99d484
    TEST_CRR 160, c.add, x16, x26, 0x49bdb57d89f504e7, 0x512e7ddde812bcf0, 0x9aec335b7207c1d7
    TEST_CRR 161, c.add, x27, x27, 0, 0, 0
    TEST_CRR 162, c.add, x27, x28, 0xbdd643046e2aff28, 0x9028ee89c6d1d868, 0x4dff318e34fcd790
    TEST_CRR 163, c.add, x5, x27, 0x191a7f95541b3942, 0xd8d7ba1ce17e35ae, 0xf1f239b235996ef0
    TEST_CRR 164, c.add, x28, x28, 0, 0, 0
    TEST_CRR 165, c.add, x28, x18, 0xcb4d8b587a565a05, 0x910c0a5c3ef5320f, 0x5c5995b4b94b8c14
    TEST_CRR 166, c.add, x23, x28, 0x9a750aa164a6d52, 0x18ebec498f01e72a, 0x22933cf3a54c547c
    TEST_CRR 167, c.add, x29, x29, 0, 0, 0
    TEST_CRR 168, c.add, x29, x29, 0xfb2a951ae933ae8, 0xfb2a951ae933ae8, 0x1f6552a35d2675d0
    TEST_CRR 169, c.add, x14, x29, 0xaa18ea600c3f189f, 0x63bacde1208f020e, 0xdd3b8412cce1aad
    TEST_HINT 170, 0x9006
    TEST_HINT 171, 0x907e
    TEST_END
