# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amomin.h rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0x807312af", 5, 6, 7, 0, 0, 0x87031db0dad0000, 0x13c4c10424ef7349, 0, 0x87031db0dad0000, 0x13c4c10424ef7349
    TEST_AMO 2, ".4byte 0x807312af", 5, 6, 7, 0, 1, 0x8db80da914fb0000, 0x810f3141a43bcf4, 0, 0x8db80da914fb0000, 0x810f3141a43bcf4
    TEST_AMO 3, ".4byte 0x807312af", 5, 6, 7, 0, 0xffff, 0xa1693991e9060000, 0x60a0defc866ff457, 0, 0xa1693991e906ffff, 0x60a0defc866ff457
    TEST_AMO 4, ".4byte 0x807312af", 5, 6, 7, 0, 0x7fff, 0x65cab38fd1800000, 0xf5853c043c590239, 0, 0x65cab38fd1800000, 0xf5853c043c590239
    TEST_AMO 5, ".4byte 0x807312af", 5, 6, 7, 0, 0x8000, 0x1bc4749369db0000, 0x3e80520df5750968, 0, 0x1bc4749369db8000, 0x3e80520df5750968
    TEST_AMO 6, ".4byte 0x807312af", 5, 6, 7, 0, 0x9b7d, 0x30118075bf2a0000, 0x2488c33cfee0f51b, 0, 0x30118075bf2a9b7d, 0x2488c33cfee0f51b
    TEST_AMO 7, ".4byte 0x807312af", 5, 6, 7, 0, 0, 0x596a5eda61760001, 0xf217eaacfbbbe890, 1, 0x596a5eda61760000, 0xf217eaacfbbbe890
    TEST_AMO 8, ".4byte 0x807312af", 5, 6, 7, 0, 1, 0xf37c4d55a5eb0001, 0xaa82c7bae9901861, 1, 0xf37c4d55a5eb0001, 0xaa82c7bae9901861
    TEST_AMO 9, ".4byte 0x807312af", 5, 6, 7, 0, 0xffff, 0x9a5c10f544300001, 0xc6de32b46bb2ccb2, 1, 0x9a5c10f54430ffff, 0xc6de32b46bb2ccb2
    TEST_AMO 10, ".4byte 0x807312af", 5, 6, 7, 0, 0x7fff, 0xd1ab108333780001, 0xe39fec9815485873, 1, 0xd1ab108333780001, 0xe39fec9815485873
    TEST_AMO 11, ".4byte 0x807312af", 5, 6, 7, 0, 0x8000, 0x2da34fe999ae0001, 0x2d9665f5854b89c4, 1, 0x2da34fe999ae8000, 0x2d9665f5854b89c4
    TEST_AMO 12, ".4byte 0x807312af", 5, 6, 7, 0, 0x9b7d, 0x716dad14a8f90001, 0x7e8561c71bc7027c, 1, 0x716dad14a8f99b7d, 0x7e8561c71bc7027c
    TEST_AMO 13, ".4byte 0x807312af", 5, 6, 7, 0, 0, 0xd6fa7501ae67ffff, 0x7127852a11e96d66, 0xffffffffffffffff, 0xd6fa7501ae67ffff, 0x7127852a11e96d66
    TEST_AMO 14, ".4byte 0x807312af", 5, 6, 7, 0, 1, 0xa57bb1b9dff8ffff, 0x2ef1a4b7ce21224d, 0xffffffffffffffff, 0xa57bb1b9dff8ffff, 0x2ef1a4b7ce21224d
    TEST_AMO 15, ".4byte 0x807312af", 5, 6, 7, 0, 0xffff, 0xada61cb01a1dffff, 0x10da67644bc6acc2, 0xffffffffffffffff, 0xada61cb01a1dffff, 0x10da67644bc6acc2
    TEST_AMO 16, ".4byte 0x807312af", 5, 6, 7, 0, 0x7fff, 0xb92c52ed8a70ffff, 0xe511c41dfbf87814, 0xffffffffffffffff, 0xb92c52ed8a70ffff, 0xe511c41dfbf87814
    TEST_AMO 17, ".4byte 0x807312af", 5, 6, 7, 0, 0x8000, 0x9e3d4d0f50eaffff, 0xbc1aa54bc467508a, 0xffffffffffffffff, 0x9e3d4d0f50ea8000, 0xbc1aa54bc467508a
    TEST_AMO 18, ".4byte 0x807312af", 5, 6, 7, 0, 0x9b7d, 0xe42e97ac346ffff, 0xbfc0c9fa62ea3513, 0xffffffffffffffff, 0xe42e97ac3469b7d, 0xbfc0c9fa62ea3513
    TEST_AMO 19, ".4byte 0x807312af", 5, 6, 7, 0, 0, 0x8cdaf6167c0f7fff, 0xd06cc84ee9ffa391, 0x7fff, 0x8cdaf6167c0f0000, 0xd06cc84ee9ffa391
    TEST_AMO 20, ".4byte 0x807312af", 5, 6, 7, 0, 1, 0xb4edfe7f794c7fff, 0x98fdceb244b45b60, 0x7fff, 0xb4edfe7f794c0001, 0x98fdceb244b45b60
    TEST_AMO 21, ".4byte 0x807312af", 5, 6, 7, 0, 0xffff, 0xa32d6700d5127fff, 0x3d36a4ab40476bf1, 0x7fff, 0xa32d6700d512ffff, 0x3d36a4ab40476bf1
    TEST_AMO 22, ".4byte 0x807312af", 5, 6, 7, 0, 0x7fff, 0xd421931d77c27fff, 0xb3ee3b1cf533bfc3, 0x7fff, 0xd421931d77c27fff, 0xb3ee3b1cf533bfc3
    TEST_AMO 23, ".4byte 0x807312af", 5, 6, 7, 0, 0x8000, 0x3790d2ccfcad7fff, 0x5833e4a2bc30791d, 0x7fff, 0x3790d2ccfcad8000, 0x5833e4a2bc30791d
    TEST_AMO 24, ".4byte 0x807312af", 5, 6, 7, 0, 0x9b7d, 0x850f34e909e17fff, 0x947caf3b70cf13ad, 0x7fff, 0x850f34e909e19b7d, 0x947caf3b70cf13ad
    TEST_AMO 25, ".4byte 0x807312af", 5, 6, 7, 0, 0, 0xd3576ca387008000, 0x1b423b1093d36506, 0xffffffffffff8000, 0xd3576ca387008000, 0x1b423b1093d36506
    TEST_AMO 26, ".4byte 0x807312af", 5, 6, 7, 0, 1, 0x103794a71448000, 0xdd1211bd091318f0, 0xffffffffffff8000, 0x103794a71448000, 0xdd1211bd091318f0
    TEST_AMO 27, ".4byte 0x807312af", 5, 6, 7, 0, 0xffff, 0x4323b1fe24b68000, 0x53d50dca5f477bbe, 0xffffffffffff8000, 0x4323b1fe24b68000, 0x53d50dca5f477bbe
    TEST_AMO 28, ".4byte 0x807312af", 5, 6, 7, 0, 0x7fff, 0x326f6632da0d8000, 0x1e435d780c9bde1d, 0xffffffffffff8000, 0x326f6632da0d8000, 0x1e435d780c9bde1d
    TEST_AMO 29, ".4byte 0x807312af", 5, 6, 7, 0, 0x8000, 0x626454c8c5398000, 0xe4d8091b6320a464, 0xffffffffffff8000, 0x626454c8c5398000, 0xe4d8091b6320a464
    TEST_AMO 30, ".4byte 0x807312af", 5, 6, 7, 0, 0x9b7d, 0xf98a2d6d5348000, 0x5bb28bea2b4bd1e5, 0xffffffffffff8000, 0xf98a2d6d5348000, 0x5bb28bea2b4bd1e5
    TEST_AMO 31, ".4byte 0x807312af", 5, 6, 7, 0, 0, 0xd1f693e06d49b7d, 0x68c037637a78cafe, 0xffffffffffff9b7d, 0xd1f693e06d49b7d, 0x68c037637a78cafe
    TEST_AMO 32, ".4byte 0x807312af", 5, 6, 7, 0, 1, 0xf42c6ea8c6879b7d, 0xfad17f7c13b59e2a, 0xffffffffffff9b7d, 0xf42c6ea8c6879b7d, 0xfad17f7c13b59e2a
    TEST_AMO 33, ".4byte 0x807312af", 5, 6, 7, 0, 0xffff, 0xbd6c2cbf2e739b7d, 0x272f8262886ea9d2, 0xffffffffffff9b7d, 0xbd6c2cbf2e739b7d, 0x272f8262886ea9d2
    TEST_AMO 34, ".4byte 0x807312af", 5, 6, 7, 0, 0x7fff, 0x77e7598433749b7d, 0xfb3146b8d8203035, 0xffffffffffff9b7d, 0x77e7598433749b7d, 0xfb3146b8d8203035
    TEST_AMO 35, ".4byte 0x807312af", 5, 6, 7, 0, 0x8000, 0xbbf933d93f4d9b7d, 0xcfedf90fbf340db4, 0xffffffffffff9b7d, 0xbbf933d93f4d8000, 0xcfedf90fbf340db4
    TEST_AMO 36, ".4byte 0x807312af", 5, 6, 7, 0, 0x9b7d, 0x5d77628c22d19b7d, 0x2f4d288afbb43a46, 0xffffffffffff9b7d, 0x5d77628c22d19b7d, 0x2f4d288afbb43a46
    TEST_AMO 37, ".4byte 0x807312af", 5, 6, 7, 0, 0x89da0e942963182a, 0x7a0520454e2e0d4, 0x6baa41bd41802955, 0xffffffffffffe0d4, 0x7a0520454e2e0d4, 0x6baa41bd41802955
    TEST_AMO 38, ".4byte 0x807312af", 5, 6, 7, 2, 0xfb71eebd3f777d5, 0xc6123cd2f6122cfa, 0x68e155271bf12ebb, 0xfffffffffffff612, 0xc6123cd2f6122cfa, 0x68e155271bf12ebb
    TEST_AMO 39, ".4byte 0x807312af", 5, 6, 7, 4, 0xffbd236cc1bf591b, 0xab1a92c7961f948, 0x4a517b622ed114bf, 0xffffffffffffa92c, 0xab1a92c7961f948, 0x4a517b622ed114bf
    TEST_AMO 40, ".4byte 0x807312af", 5, 6, 7, 6, 0x284ad617d2dc8ebe, 0x7216a5bdb6b0f643, 0xff8ee5234af6311d, 0x7216, 0x8ebea5bdb6b0f643, 0xff8ee5234af6311d
    TEST_AMO 41, ".4byte 0x807312af", 5, 6, 7, 8, 0x16e4ad24db2e565b, 0xd64af479c143f0cd, 0xe5ff610c394667db, 0x67db, 0xd64af479c143f0cd, 0xe5ff610c3946565b
    TEST_AMO 42, ".4byte 0x807312af", 5, 6, 7, 10, 0xb0184a40d45aceeb, 0x3db96c20b2284ed6, 0xa3d937300f47ef49, 0xf47, 0x3db96c20b2284ed6, 0xa3d93730ceebef49
    TEST_AMO 43, ".4byte 0x807312af", 5, 6, 7, 12, 0xc97162609b2dfef8, 0x1bf81396bb45397b, 0x9d2bccb1c14a8cbc, 0xffffffffffffccb1, 0x1bf81396bb45397b, 0x9d2bccb1c14a8cbc
    TEST_AMO 44, ".4byte 0x807312af", 5, 6, 7, 14, 0xdf9a60bead903559, 0xfe5299198be9236d, 0x26af84bbbdd6e7ce, 0x26af, 0xfe5299198be9236d, 0x26af84bbbdd6e7ce
    TEST_AMO 45, ".4byte 0x80c5952f", 10, 11, 12, 8, 0x3a9fb03356263958, 0x77a150bf84260556, 0x2c609595772b19bf, 0x19bf, 0x77a150bf84260556, 0x2c609595772b19bf
    TEST_AMO 46, ".4byte 0x84c5952f", 10, 11, 12, 8, 0xb8d4994a901369c5, 0xa27fa9f598d60385, 0x243e0ea6798dd623, 0xffffffffffffd623, 0xa27fa9f598d60385, 0x243e0ea6798dd623
    TEST_AMO 47, ".4byte 0x82c5952f", 10, 11, 12, 8, 0xe63de4db2bdb994, 0xe59c1fdc0094484d, 0x4e85dca3764a691c, 0x691c, 0xe59c1fdc0094484d, 0x4e85dca3764ab994
    TEST_AMO 48, ".4byte 0x86c5952f", 10, 11, 12, 8, 0x768592dbe5fb13a5, 0x35aaea2d1526bde, 0xe277552c9558b942, 0xffffffffffffb942, 0x35aaea2d1526bde, 0xe277552c9558b942
    TEST_AMO 49, ".4byte 0x8073102f", 0, 6, 7, 8, 0x4b177bf323dcdb63, 0xc85735f40068490a, 0x3596f46f70fdfe34, 0, 0xc85735f40068490a, 0x3596f46f70fddb63
    TEST_AMO 50, ".4byte 0x8073132f", 6, 6, 7, 8, 0xbdeeb40d1fc472ba, 0x72696310cccd2ca, 0x7039b724b2e0d70a, 0xffffffffffffd70a, 0x72696310cccd2ca, 0x7039b724b2e0d70a
    TEST_AMO 51, ".4byte 0x807313af", 7, 6, 7, 8, 0xf9e0f1d5b047bec2, 0xef7bd431f9adf80f, 0xf1ed97f417c6bb60, 0xffffffffffffbb60, 0xef7bd431f9adf80f, 0xf1ed97f417c6bb60
    TEST_AMO 52, ".4byte 0x800312af", 5, 6, 0, 8, 0, 0x95043b71ca268a59, 0x540fd084004d73c6, 0x73c6, 0x95043b71ca268a59, 0x540fd084004d0000
    TEST_AMO 53, ".4byte 0x8003102f", 0, 6, 0, 8, 0, 0x110d1bff7f301d52, 0xe4ad201396b7e6ed, 0, 0x110d1bff7f301d52, 0xe4ad201396b7e6ed
    TEST_AMO 54, ".4byte 0x807790af", 1, 15, 7, 0, 0xbcaf423d4d00f1f1, 0x6f20a383c29b4563, 0x7deed044203a2a1f, 0x4563, 0x6f20a383c29bf1f1, 0x7deed044203a2a1f
    TEST_AMO 55, ".4byte 0x8016912f", 2, 13, 1, 0, 0x13a4ab4f77ee889e, 0xdaea565881e9190c, 0xd164348d96b21bc6, 0x190c, 0xdaea565881e9889e, 0xd164348d96b21bc6
    TEST_AMO 56, ".4byte 0x80a692af", 5, 13, 10, 0, 0x1be17dffdb568d4d, 0x4998ce1b7cc91335, 0x7711fdb5f7fcc986, 0x1335, 0x4998ce1b7cc98d4d, 0x7711fdb5f7fcc986
    TEST_AMO 57, ".4byte 0x8071132f", 6, 2, 7, 0, 0x6bba747edeacaa3b, 0x818e25247124b829, 0xad4e0bdfcf92b5f5, 0xffffffffffffb829, 0x818e25247124aa3b, 0xad4e0bdfcf92b5f5
    TEST_AMO 58, ".4byte 0x811093af", 7, 1, 17, 0, 0xabe4caf6fd5df503, 0x36c1ad910f0f522f, 0x28c6feac525da0ff, 0x522f, 0x36c1ad910f0ff503, 0x28c6feac525da0ff
    TEST_AMO 59, ".4byte 0x81c9942f", 8, 19, 28, 0, 0xdc4fce5f3c8fdf25, 0xd44b7d8a86744ae2, 0x7be90cdc0316084f, 0x4ae2, 0xd44b7d8a8674df25, 0x7be90cdc0316084f
    TEST_AMO 60, ".4byte 0x817514af", 9, 10, 23, 0, 0xf5c0199de99fea11, 0x99606b8256af2fc3, 0x3553f125a1b6230d, 0x2fc3, 0x99606b8256afea11, 0x3553f125a1b6230d
    TEST_AMO 61, ".4byte 0x80f4952f", 10, 9, 15, 0, 0xca13ea8ef101828b, 0x907ffca991da4ce0, 0xc5a035603f300d76, 0x4ce0, 0x907ffca991da828b, 0xc5a035603f300d76
    TEST_AMO 62, ".4byte 0x81d495af", 11, 9, 29, 0, 0xf18d9eed467fe206, 0x4b7dd9d29a3bba2c, 0xdccbe7ee9f2a078e, 0xffffffffffffba2c, 0x4b7dd9d29a3bba2c, 0xdccbe7ee9f2a078e
    TEST_AMO 63, ".4byte 0x8184162f", 12, 8, 24, 0, 0x66a09a4be08adabe, 0xd8e5165c99a8bf7f, 0x2affa36135951a58, 0xffffffffffffbf7f, 0xd8e5165c99a8bf7f, 0x2affa36135951a58
    TEST_AMO 64, ".4byte 0x81b996af", 13, 19, 27, 0, 0xfe52b9e573d9cb0e, 0x6b24ffa19f90c314, 0xbdb0d2a97313ccb3, 0xffffffffffffc314, 0x6b24ffa19f90c314, 0xbdb0d2a97313ccb3
    TEST_AMO 65, ".4byte 0x8168172f", 14, 16, 22, 0, 0x5829a7238ab927cd, 0x86f38db05fc5e3ec, 0x549968a3175a1a64, 0xffffffffffffe3ec, 0x86f38db05fc5e3ec, 0x549968a3175a1a64
    TEST_AMO 66, ".4byte 0x806117af", 15, 2, 6, 0, 0x2515b0bea6819f4c, 0xdb75817d232d510a, 0xc99050b4cdb0c6f2, 0x510a, 0xdb75817d232d9f4c, 0xc99050b4cdb0c6f2
    TEST_AMO 67, ".4byte 0x80e4182f", 16, 8, 14, 0, 0x3e83b7b0be4f39e1, 0x3c3e5c4fc31f39a7, 0x7d67a62a75c1e7f8, 0x39a7, 0x3c3e5c4fc31f39a7, 0x7d67a62a75c1e7f8
    TEST_AMO 68, ".4byte 0x80f698af", 17, 13, 15, 0, 0x64d2dd4cce05e1e1, 0x7170e1a51d84a635, 0xbb0469263cbac0bb, 0xffffffffffffa635, 0x7170e1a51d84a635, 0xbb0469263cbac0bb
    TEST_AMO 69, ".4byte 0x8083992f", 18, 7, 8, 0, 0xe335c77f3a319adf, 0xd8ce7ed848ba549b, 0x767878ccb69f5474, 0x549b, 0xd8ce7ed848ba9adf, 0x767878ccb69f5474
    TEST_AMO 70, ".4byte 0x812519af", 19, 10, 18, 0, 0x587276f72d4f6688, 0xfe385e378126ca5f, 0x58293d373686e94c, 0xffffffffffffca5f, 0xfe385e378126ca5f, 0x58293d373686e94c
    TEST_AMO 71, ".4byte 0x816c1a2f", 20, 24, 22, 0, 0x36492b06a9ac1533, 0xc5e4ccf529100372, 0xcd5c94ab7172496d, 0x372, 0xc5e4ccf529100372, 0xcd5c94ab7172496d
    TEST_AMO 72, ".4byte 0x81849aaf", 21, 9, 24, 0, 0x866421e18dc2ba35, 0xc346a7bf28756b5e, 0x5500183fa90dfb26, 0x6b5e, 0xc346a7bf2875ba35, 0x5500183fa90dfb26
    TEST_AMO 73, ".4byte 0x80b39b2f", 22, 7, 11, 0, 0xd5dcd355d1e731a2, 0xbb0c31bdd5bf2e8c, 0xd1763b211bb0ccd2, 0x2e8c, 0xbb0c31bdd5bf2e8c, 0xd1763b211bb0ccd2
    TEST_AMO 74, ".4byte 0x81029baf", 23, 5, 16, 0, 0xdd9fb4e1b70fa2ae, 0xe846368230d12536, 0xe3bb17eff21e0555, 0x2536, 0xe846368230d1a2ae, 0xe3bb17eff21e0555
    TEST_AMO 75, ".4byte 0x80999c2f", 24, 19, 9, 0, 0x50677bd948fab64e, 0xd66fb3733c44691b, 0x80acf504bf33d380, 0x691b, 0xd66fb3733c44b64e, 0x80acf504bf33d380
    TEST_AMO 76, ".4byte 0x80ea1caf", 25, 20, 14, 0, 0x76a49a8fecd5f826, 0xa4486e5d5ba4cf36, 0x6ab4f3d0030897e, 0xffffffffffffcf36, 0xa4486e5d5ba4cf36, 0x6ab4f3d0030897e
    TEST_AMO 77, ".4byte 0x81c89d2f", 26, 17, 28, 0, 0x1632b3b7ff041626, 0xb820026e9b941880, 0xdd6b024a52759c35, 0x1880, 0xb820026e9b941626, 0xdd6b024a52759c35
    TEST_AMO 78, ".4byte 0x807c1daf", 27, 24, 7, 0, 0x15a49a146dd1b582, 0xf133a687f544078e, 0xca5b81bfc412abc5, 0x78e, 0xf133a687f544b582, 0xca5b81bfc412abc5
    TEST_AMO 79, ".4byte 0x80ce1e2f", 28, 28, 12, 0, 0x9f9428dc9fbe072d, 0xf1cd6d114af87e2c, 0x21388cfbea90fa38, 0x7e2c, 0xf1cd6d114af8072d, 0x21388cfbea90fa38
    TEST_AMO 80, ".4byte 0x81481eaf", 29, 16, 20, 0, 0x8bf98ec0d36bf33a, 0x71b96732133e7479, 0x5b759ec53ca53155, 0x7479, 0x71b96732133ef33a, 0x5b759ec53ca53155
    la x6, amo_area + 1
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x807312af
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, .4byte 0x807312af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
