/* Kinds of stubs, shared by stubs.S and access.h. */
#ifndef HARTWOOD_HEXT_STUBS_H
#define HARTWOOD_HEXT_STUBS_H

#define STUB_LOAD       0x0001
#define STUB_STORE      0x0002
#define STUB_LR         0x0004
#define STUB_SC         0x0008
#define STUB_AMO        0x0010
#define STUB_HLV        0x0020
#define STUB_HLVX       0x0040
#define STUB_HSV        0x0080
#define STUB_FP         0x0100
#define STUB_ZFH        0x0200
#define STUB_COMPRESSED 0x0400
#define STUB_SIGNED     0x0800 /* the result is sign-extended from SIZE */
#define STUB_NO_RD      0x1000 /* the result is not to be seen */
#define STUB_ZCB        0x2000
#define STUB_ZABHA      0x4000
#define STUB_ZACAS      0x8000

#endif
