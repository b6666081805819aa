# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoand.h rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0x607312af", 5, 6, 7, 0, 0, 0x51cae6ebc7e70000, 0xf427c99ce750a299, 0, 0x51cae6ebc7e70000, 0xf427c99ce750a299
    TEST_AMO 2, ".4byte 0x607312af", 5, 6, 7, 0, 1, 0x2d68235cf6c00000, 0x6baad32634d91979, 0, 0x2d68235cf6c00000, 0x6baad32634d91979
    TEST_AMO 3, ".4byte 0x607312af", 5, 6, 7, 0, 0xffff, 0x51da570c1e8c0000, 0xe40dca60bf917a2e, 0, 0x51da570c1e8c0000, 0xe40dca60bf917a2e
    TEST_AMO 4, ".4byte 0x607312af", 5, 6, 7, 0, 0x7fff, 0x3328113656600000, 0x2c500a59f36d35cd, 0, 0x3328113656600000, 0x2c500a59f36d35cd
    TEST_AMO 5, ".4byte 0x607312af", 5, 6, 7, 0, 0x8000, 0x4238932cac540000, 0xd03096c656fdd81b, 0, 0x4238932cac540000, 0xd03096c656fdd81b
    TEST_AMO 6, ".4byte 0x607312af", 5, 6, 7, 0, 0xb536, 0xcf259ffabe6c0000, 0xbee7ea553a28071c, 0, 0xcf259ffabe6c0000, 0xbee7ea553a28071c
    TEST_AMO 7, ".4byte 0x607312af", 5, 6, 7, 0, 0, 0xeca5ada7d9e70001, 0x84a0f97e21c19b30, 1, 0xeca5ada7d9e70000, 0x84a0f97e21c19b30
    TEST_AMO 8, ".4byte 0x607312af", 5, 6, 7, 0, 1, 0x1a9fcfd2ba680001, 0x6fe8bc8fb06d59c3, 1, 0x1a9fcfd2ba680001, 0x6fe8bc8fb06d59c3
    TEST_AMO 9, ".4byte 0x607312af", 5, 6, 7, 0, 0xffff, 0x1211408b0bd90001, 0x1afcef98f1464f95, 1, 0x1211408b0bd90001, 0x1afcef98f1464f95
    TEST_AMO 10, ".4byte 0x607312af", 5, 6, 7, 0, 0x7fff, 0xefa5f9bdf1560001, 0xe051bc33340781e9, 1, 0xefa5f9bdf1560001, 0xe051bc33340781e9
    TEST_AMO 11, ".4byte 0x607312af", 5, 6, 7, 0, 0x8000, 0xced1d4f924040001, 0x74b7319491823fb0, 1, 0xced1d4f924040000, 0x74b7319491823fb0
    TEST_AMO 12, ".4byte 0x607312af", 5, 6, 7, 0, 0xb536, 0xfb5b4f4423010001, 0x64e44ee0d8ace454, 1, 0xfb5b4f4423010000, 0x64e44ee0d8ace454
    TEST_AMO 13, ".4byte 0x607312af", 5, 6, 7, 0, 0, 0x6f37d9f819ebffff, 0x1f144ba185115f35, 0xffffffffffffffff, 0x6f37d9f819eb0000, 0x1f144ba185115f35
    TEST_AMO 14, ".4byte 0x607312af", 5, 6, 7, 0, 1, 0x98bc8d94c6abffff, 0x5b65098975b7a727, 0xffffffffffffffff, 0x98bc8d94c6ab0001, 0x5b65098975b7a727
    TEST_AMO 15, ".4byte 0x607312af", 5, 6, 7, 0, 0xffff, 0x2f77a5d28cbeffff, 0xec2d3f526d585af7, 0xffffffffffffffff, 0x2f77a5d28cbeffff, 0xec2d3f526d585af7
    TEST_AMO 16, ".4byte 0x607312af", 5, 6, 7, 0, 0x7fff, 0x301818e03977ffff, 0xb8ed9258db96cc57, 0xffffffffffffffff, 0x301818e039777fff, 0xb8ed9258db96cc57
    TEST_AMO 17, ".4byte 0x607312af", 5, 6, 7, 0, 0x8000, 0xbdadde43cb4ffff, 0x2c4a6e6e2789d651, 0xffffffffffffffff, 0xbdadde43cb48000, 0x2c4a6e6e2789d651
    TEST_AMO 18, ".4byte 0x607312af", 5, 6, 7, 0, 0xb536, 0xb69a6bc0356effff, 0x1a64845570a68043, 0xffffffffffffffff, 0xb69a6bc0356eb536, 0x1a64845570a68043
    TEST_AMO 19, ".4byte 0x607312af", 5, 6, 7, 0, 0, 0xf0130b8ba1597fff, 0x6bb73ecf4ec72940, 0x7fff, 0xf0130b8ba1590000, 0x6bb73ecf4ec72940
    TEST_AMO 20, ".4byte 0x607312af", 5, 6, 7, 0, 1, 0xcf525ff494e7fff, 0x37400e7d18f27985, 0x7fff, 0xcf525ff494e0001, 0x37400e7d18f27985
    TEST_AMO 21, ".4byte 0x607312af", 5, 6, 7, 0, 0xffff, 0x9a311b1150e57fff, 0x6de768d8a4c55f22, 0x7fff, 0x9a311b1150e57fff, 0x6de768d8a4c55f22
    TEST_AMO 22, ".4byte 0x607312af", 5, 6, 7, 0, 0x7fff, 0xe46756993a267fff, 0x141acb166fb86d5c, 0x7fff, 0xe46756993a267fff, 0x141acb166fb86d5c
    TEST_AMO 23, ".4byte 0x607312af", 5, 6, 7, 0, 0x8000, 0x93ec3e2c7eec7fff, 0xf73e1956aa54c8e9, 0x7fff, 0x93ec3e2c7eec0000, 0xf73e1956aa54c8e9
    TEST_AMO 24, ".4byte 0x607312af", 5, 6, 7, 0, 0xb536, 0x40b74be209047fff, 0xfa175e3fda1f1c3a, 0x7fff, 0x40b74be209043536, 0xfa175e3fda1f1c3a
    TEST_AMO 25, ".4byte 0x607312af", 5, 6, 7, 0, 0, 0x7cbb2a62352d8000, 0xe23cb7dc31749a3f, 0xffffffffffff8000, 0x7cbb2a62352d0000, 0xe23cb7dc31749a3f
    TEST_AMO 26, ".4byte 0x607312af", 5, 6, 7, 0, 1, 0x6ebc732492318000, 0x45b86c11e5c55d09, 0xffffffffffff8000, 0x6ebc732492310000, 0x45b86c11e5c55d09
    TEST_AMO 27, ".4byte 0x607312af", 5, 6, 7, 0, 0xffff, 0xdca1326c02298000, 0x4962174b86dc8b87, 0xffffffffffff8000, 0xdca1326c02298000, 0x4962174b86dc8b87
    TEST_AMO 28, ".4byte 0x607312af", 5, 6, 7, 0, 0x7fff, 0xdb5eecde17d58000, 0xbc68d9aa1bce8583, 0xffffffffffff8000, 0xdb5eecde17d50000, 0xbc68d9aa1bce8583
    TEST_AMO 29, ".4byte 0x607312af", 5, 6, 7, 0, 0x8000, 0x9801eeb25e418000, 0xf13b58aa29660b46, 0xffffffffffff8000, 0x9801eeb25e418000, 0xf13b58aa29660b46
    TEST_AMO 30, ".4byte 0x607312af", 5, 6, 7, 0, 0xb536, 0x645074ae78788000, 0xf7b020c51df900b3, 0xffffffffffff8000, 0x645074ae78788000, 0xf7b020c51df900b3
    TEST_AMO 31, ".4byte 0x607312af", 5, 6, 7, 0, 0, 0x2370591ecd0b536, 0x24c7b692f996239, 0xffffffffffffb536, 0x2370591ecd00000, 0x24c7b692f996239
    TEST_AMO 32, ".4byte 0x607312af", 5, 6, 7, 0, 1, 0xbf0908fc72ebb536, 0x5e39e1e22b40abba, 0xffffffffffffb536, 0xbf0908fc72eb0000, 0x5e39e1e22b40abba
    TEST_AMO 33, ".4byte 0x607312af", 5, 6, 7, 0, 0xffff, 0xe20111d946d4b536, 0xdad766eb5a0327f9, 0xffffffffffffb536, 0xe20111d946d4b536, 0xdad766eb5a0327f9
    TEST_AMO 34, ".4byte 0x607312af", 5, 6, 7, 0, 0x7fff, 0xac0194b7c7fcb536, 0xb56ca9684962fc03, 0xffffffffffffb536, 0xac0194b7c7fc3536, 0xb56ca9684962fc03
    TEST_AMO 35, ".4byte 0x607312af", 5, 6, 7, 0, 0x8000, 0x46ce1c3e2637b536, 0x88633696cf8897af, 0xffffffffffffb536, 0x46ce1c3e26378000, 0x88633696cf8897af
    TEST_AMO 36, ".4byte 0x607312af", 5, 6, 7, 0, 0xb536, 0x5877d8ff7563b536, 0x36ed6199f86e045c, 0xffffffffffffb536, 0x5877d8ff7563b536, 0x36ed6199f86e045c
    TEST_AMO 37, ".4byte 0x607312af", 5, 6, 7, 0, 0xa81af695d58685d1, 0x69f6815cc065d3c7, 0xef70346d1b2fa9da, 0xffffffffffffd3c7, 0x69f6815cc06581c1, 0xef70346d1b2fa9da
    TEST_AMO 38, ".4byte 0x607312af", 5, 6, 7, 2, 0xeb4f3515d72d04a0, 0xda28dacbe2792550, 0xbcd566567fa7adb2, 0xffffffffffffe279, 0xda28dacb00202550, 0xbcd566567fa7adb2
    TEST_AMO 39, ".4byte 0x607312af", 5, 6, 7, 4, 0x5d2a0a93f2ebeb01, 0x89959e6587d7c7aa, 0x9382ab3083183024, 0xffffffffffff9e65, 0x89958a0187d7c7aa, 0x9382ab3083183024
    TEST_AMO 40, ".4byte 0x607312af", 5, 6, 7, 6, 0xadbbde10ab2df4dd, 0xc841cb7efefaa45e, 0x3d951f599d101c94, 0xffffffffffffc841, 0xc041cb7efefaa45e, 0x3d951f599d101c94
    TEST_AMO 41, ".4byte 0x607312af", 5, 6, 7, 8, 0xbacc08ea2f44b437, 0xb1834c2daa3ef83e, 0xdc9cad7947497c36, 0x7c36, 0xb1834c2daa3ef83e, 0xdc9cad7947493436
    TEST_AMO 42, ".4byte 0x607312af", 5, 6, 7, 10, 0x4daaa92e47cad095, 0xff1f81ea196fa4f7, 0x244e12b3d8894f22, 0xffffffffffffd889, 0xff1f81ea196fa4f7, 0x244e12b3d0814f22
    TEST_AMO 43, ".4byte 0x607312af", 5, 6, 7, 12, 0xc6e83d35267b5cbd, 0x6038cbfed442bbc4, 0x91811fe91b712c76, 0x1fe9, 0x6038cbfed442bbc4, 0x91811ca91b712c76
    TEST_AMO 44, ".4byte 0x607312af", 5, 6, 7, 14, 0x594db07326c474f6, 0x2942dea7b16c137d, 0xb3471eebdf738081, 0xffffffffffffb347, 0x2942dea7b16c137d, 0x30461eebdf738081
    TEST_AMO 45, ".4byte 0x60c5952f", 10, 11, 12, 8, 0x224433a2d0b6dfbe, 0xd27f335b34c11194, 0x347ca0e2ee27488b, 0x488b, 0xd27f335b34c11194, 0x347ca0e2ee27488a
    TEST_AMO 46, ".4byte 0x64c5952f", 10, 11, 12, 8, 0xa7f94863c53d7de7, 0x1e9971bb5dff93f7, 0x8f490ad7ec279f2f, 0xffffffffffff9f2f, 0x1e9971bb5dff93f7, 0x8f490ad7ec271d27
    TEST_AMO 47, ".4byte 0x62c5952f", 10, 11, 12, 8, 0xa0a24676f02891d6, 0xc0af15f2952a6504, 0xe2b46ac2d7098277, 0xffffffffffff8277, 0xc0af15f2952a6504, 0xe2b46ac2d7098056
    TEST_AMO 48, ".4byte 0x66c5952f", 10, 11, 12, 8, 0x1b51c44cbc3e9ce1, 0x723e969b1638aec8, 0xf93e4377166ff9a6, 0xfffffffffffff9a6, 0x723e969b1638aec8, 0xf93e4377166f98a0
    TEST_AMO 49, ".4byte 0x6073102f", 0, 6, 7, 8, 0xe761069117150bc5, 0x89530a54d5ee43b9, 0x11bdab823ced48b8, 0, 0x89530a54d5ee43b9, 0x11bdab823ced0880
    TEST_AMO 50, ".4byte 0x6073132f", 6, 6, 7, 8, 0xc9975ced3ed81d56, 0x9340cd273d180506, 0x4646b35ee7b8bfdf, 0xffffffffffffbfdf, 0x9340cd273d180506, 0x4646b35ee7b81d56
    TEST_AMO 51, ".4byte 0x607313af", 7, 6, 7, 8, 0x18b7df04e19e58ee, 0x396237b1b3108a4f, 0x3d32901d479e8b6e, 0xffffffffffff8b6e, 0x396237b1b3108a4f, 0x3d32901d479e086e
    TEST_AMO 52, ".4byte 0x600312af", 5, 6, 0, 8, 0, 0x7c1eee8ace4d8262, 0xe83ba64c6cc8d219, 0xffffffffffffd219, 0x7c1eee8ace4d8262, 0xe83ba64c6cc80000
    TEST_AMO 53, ".4byte 0x6003102f", 0, 6, 0, 8, 0, 0x45b83a9431443a6c, 0x8c490b6fd2cf07df, 0, 0x45b83a9431443a6c, 0x8c490b6fd2cf0000
    TEST_AMO 54, ".4byte 0x613890af", 1, 17, 19, 0, 0x5332dbf045f6cee4, 0x71b0c5dba9cc7e6f, 0x4f093287bfc6f5d, 0x7e6f, 0x71b0c5dba9cc4e64, 0x4f093287bfc6f5d
    TEST_AMO 55, ".4byte 0x61d7912f", 2, 15, 29, 0, 0xbeecf2b4e8f3f808, 0x30ae067110dad6dc, 0x799817d2771af5f9, 0xffffffffffffd6dc, 0x30ae067110dad008, 0x799817d2771af5f9
    TEST_AMO 56, ".4byte 0x60d412af", 5, 8, 13, 0, 0x2d7aafdc2b53dfb6, 0x3117541de1054aef, 0x9bbf83b019dedc68, 0x4aef, 0x3117541de1054aa6, 0x9bbf83b019dedc68
    TEST_AMO 57, ".4byte 0x61b0932f", 6, 1, 27, 0, 0x62a2d652800d2b69, 0xd81bd947f1c5cb02, 0xa5d2803cafa89dde, 0xffffffffffffcb02, 0xd81bd947f1c50b00, 0xa5d2803cafa89dde
    TEST_AMO 58, ".4byte 0x605893af", 7, 17, 5, 0, 0xefdd9ed052d0e041, 0xceb423b7db85b5c9, 0xb31e3faeafc32871, 0xffffffffffffb5c9, 0xceb423b7db85a041, 0xb31e3faeafc32871
    TEST_AMO 59, ".4byte 0x6053942f", 8, 7, 5, 0, 0x9481ea49b5e91cd0, 0xc10a6f3b9639817c, 0x3f1790f355ce4a4a, 0xffffffffffff817c, 0xc10a6f3b96390050, 0x3f1790f355ce4a4a
    TEST_AMO 60, ".4byte 0x611b94af", 9, 23, 17, 0, 0x1c57c9f11d6666a7, 0x86191165a6478f0f, 0xf8471f4d3c611688, 0xffffffffffff8f0f, 0x86191165a6470607, 0xf8471f4d3c611688
    TEST_AMO 61, ".4byte 0x6131152f", 10, 2, 19, 0, 0x6a4a84b61b15ddb6, 0x84d66836f2858cf0, 0x92107312bb65a32f, 0xffffffffffff8cf0, 0x84d66836f2858cb0, 0x92107312bb65a32f
    TEST_AMO 62, ".4byte 0x61b595af", 11, 11, 27, 0, 0xf959831e9bea31f5, 0xba46c23c0f60d091, 0x2fc95e258ebcb758, 0xffffffffffffd091, 0xba46c23c0f601091, 0x2fc95e258ebcb758
    TEST_AMO 63, ".4byte 0x6145162f", 12, 10, 20, 0, 0x9f9111c2836ca6ff, 0xdb6efa2a956fa10a, 0xdaed0495627d1f6e, 0xffffffffffffa10a, 0xdb6efa2a956fa00a, 0xdaed0495627d1f6e
    TEST_AMO 64, ".4byte 0x612896af", 13, 17, 18, 0, 0x64c05b1b72d80ee, 0x25049d0af929bc2b, 0x6fafa2d35cd432af, 0xffffffffffffbc2b, 0x25049d0af929802a, 0x6fafa2d35cd432af
    TEST_AMO 65, ".4byte 0x6144972f", 14, 9, 20, 0, 0x5f6840df12a0ec40, 0xdb3679dcd9fbb0fc, 0x39c9b441f23252db, 0xffffffffffffb0fc, 0xdb3679dcd9fba040, 0x39c9b441f23252db
    TEST_AMO 66, ".4byte 0x602997af", 15, 19, 2, 0, 0x269e671a36be060d, 0xaf52d69722373844, 0x6324d427ed5a5b36, 0x3844, 0xaf52d69722370004, 0x6324d427ed5a5b36
    TEST_AMO 67, ".4byte 0x612a182f", 16, 20, 18, 0, 0xe6826c84a880120, 0x262fa5aa4c232c16, 0x98c81329e4d4a87e, 0x2c16, 0x262fa5aa4c230000, 0x98c81329e4d4a87e
    TEST_AMO 68, ".4byte 0x616d98af", 17, 27, 22, 0, 0x7ebde0f2416d448a, 0x4ea0cc2f117bac7e, 0x6d55d549f423284e, 0xffffffffffffac7e, 0x4ea0cc2f117b040a, 0x6d55d549f423284e
    TEST_AMO 69, ".4byte 0x611c992f", 18, 25, 17, 0, 0xb4a956d081e0b2e1, 0xd9dbce57553bc511, 0x8adca0362cbc9424, 0xffffffffffffc511, 0xd9dbce57553b8001, 0x8adca0362cbc9424
    TEST_AMO 70, ".4byte 0x616919af", 19, 18, 22, 0, 0xd5370db01422e0da, 0x3926a9056c6fff6, 0xf52de051622b6b86, 0xfffffffffffffff6, 0x3926a9056c6e0d2, 0xf52de051622b6b86
    TEST_AMO 71, ".4byte 0x609b9a2f", 20, 23, 9, 0, 0x789a8f598bc04b96, 0x9c5797c4fd327b9, 0x7d69efa2aed9427c, 0x27b9, 0x9c5797c4fd30390, 0x7d69efa2aed9427c
    TEST_AMO 72, ".4byte 0x60629aaf", 21, 5, 6, 0, 0xc2f88a8b6f682850, 0xe6563333918d217b, 0xb6b8c65194e9f34f, 0x217b, 0xe6563333918d2050, 0xb6b8c65194e9f34f
    TEST_AMO 73, ".4byte 0x61739b2f", 22, 7, 23, 0, 0x140dfcf42a560cb0, 0xd19bdb0d2f5dc4ad, 0xc47f313860ab5fcb, 0xffffffffffffc4ad, 0xd19bdb0d2f5d04a0, 0xc47f313860ab5fcb
    TEST_AMO 74, ".4byte 0x614b1baf", 23, 22, 20, 0, 0x55392efe37b4eeb9, 0x7ae68bfa937599e6, 0x6d297f76cb42aa89, 0xffffffffffff99e6, 0x7ae68bfa937588a0, 0x6d297f76cb42aa89
    TEST_AMO 75, ".4byte 0x61bb1c2f", 24, 22, 27, 0, 0x5e0215147fd0ff0b, 0xee0a0b5f43fa3afe, 0xf1b894cc524df17a, 0x3afe, 0xee0a0b5f43fa3a0a, 0xf1b894cc524df17a
    TEST_AMO 76, ".4byte 0x61ae1caf", 25, 28, 26, 0, 0x89ee05c6140d92d5, 0xb68bcf330907e092, 0xad43b8861e6033f5, 0xffffffffffffe092, 0xb68bcf3309078090, 0xad43b8861e6033f5
    TEST_AMO 77, ".4byte 0x605c1d2f", 26, 24, 5, 0, 0x599611c68085f6e, 0xf24c9278cb7e5007, 0x32bc49ce32ef40a1, 0x5007, 0xf24c9278cb7e5006, 0x32bc49ce32ef40a1
    TEST_AMO 78, ".4byte 0x61789daf", 27, 17, 23, 0, 0x36e6467e71fb1b8c, 0x7b43fddd3616eade, 0x6b31d0a0a57ff279, 0xffffffffffffeade, 0x7b43fddd36160a8c, 0x6b31d0a0a57ff279
    TEST_AMO 79, ".4byte 0x60f11e2f", 28, 2, 15, 0, 0x67dce2999434b315, 0xc0a9b29dbbf026c3, 0x283da26ce9f4824c, 0x26c3, 0xc0a9b29dbbf02201, 0x283da26ce9f4824c
    TEST_AMO 80, ".4byte 0x61ac9eaf", 29, 25, 26, 0, 0x7430ebb12623c38, 0xcc866306e2f849b0, 0x37282b091b8bff36, 0x49b0, 0xcc866306e2f80830, 0x37282b091b8bff36
    la x6, amo_area + 1
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x607312af
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, .4byte 0x607312af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
