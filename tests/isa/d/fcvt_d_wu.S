# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.d.wu: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 80, 1, f13, 0, 0, fcvt.d.wu f13, x11
    FP_RUN 81, vectors_rne, 80, 1, f13, 3, 21, fcvt.d.wu f13, x11
    # Exact: any valid rounding mode gives the same.
    FP_RUN 161, vectors_rne, 80, 1, f13, 2, 0, .4byte 0xd21596d3
    FP_RUN 241, vectors_rne, 80, 1, f13, 2, 0, .4byte 0xd215a6d3
    FP_RUN 321, vectors_rne, 80, 1, f13, 2, 0, .4byte 0xd215b6d3
    FP_RUN 401, vectors_rne, 80, 1, f13, 2, 0, .4byte 0xd215c6d3
    FP_RUN 481, vectors_rne, 80, 1, f13, 2, 0, .4byte 0xd215f6d3
    li x3, 561
    li x1, 0xffffff8000000000
    csrw fcsr, x0
    fcvt.d.wu f0, x1
    CHECK_F f0, 0
    CHECK_FLAGS 0
    li x3, 562
    li x22, 0x40000000000006
    csrw fcsr, x0
    fcvt.d.wu f31, x22
    CHECK_F f31, 0x4018000000000000
    CHECK_FLAGS 0
    li x3, 563
    li x5, 0x12c01b814eafc
    csrw fcsr, x0
    fcvt.d.wu f5, x5
    CHECK_F f5, 0x41e7029d5f800000
    CHECK_FLAGS 0
    li x3, 564
    li x6, 0x2c98eabc14bea4
    csrw fcsr, x0
    fcvt.d.wu f5, x6
    CHECK_F f5, 0x41e78297d4800000
    CHECK_FLAGS 0
    li x3, 565
    li x6, 0x382094d42f592
    csrw fcsr, x0
    fcvt.d.wu f5, x6
    CHECK_F f5, 0x41d350bd64800000
    CHECK_FLAGS 0
    li x3, 566
    li x5, 0x85ea
    csrw fcsr, x0
    fcvt.d.wu f5, x5
    CHECK_F f5, 0x40e0bd4000000000
    CHECK_FLAGS 0
    li x3, 567
    li x7, 0xffffffc6eb4e28e8
    csrw fcsr, x0
    fcvt.d.wu f6, x7
    CHECK_F f6, 0x41ed69c51d000000
    CHECK_FLAGS 0
    li x3, 568
    li x15, 0x2000006
    csrw fcsr, x0
    fcvt.d.wu f16, x15
    CHECK_F f16, 0x4180000030000000
    CHECK_FLAGS 0
    li x3, 569
    li x16, 0xffffffffff9ea3ff
    csrw fcsr, x0
    fcvt.d.wu f15, x16
    CHECK_F f15, 0x41eff3d47fe00000
    CHECK_FLAGS 0
    TEST_FP_OFF 570, fcvt.d.wu f13, x11
    TEST_FP_DIRTY 571, fcvt.d.wu f13, x11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0
    .dword 1, 0x3ff0000000000000, 0
    .dword 0xffffffffffffffff, 0x41efffffffe00000, 0
    .dword 2, 0x4000000000000000, 0
    .dword 0x8000000000000000, 0, 0
    .dword 0x7fffffffffffffff, 0x41efffffffe00000, 0
    .dword 0x80000000, 0x41e0000000000000, 0
    .dword 0x7fffffff, 0x41dfffffffc00000, 0
    .dword 0xffffffff80000000, 0x41e0000000000000, 0
    .dword 0xffffffff, 0x41efffffffe00000, 0
    .dword 0x100000000, 0, 0
    .dword 0x1000001, 0x4170000010000000, 0
    .dword 0x2000002, 0x4180000010000000, 0
    .dword 0x2000006, 0x4180000030000000, 0
    .dword 0x20000000000001, 0x3ff0000000000000, 0
    .dword 0x40000000000002, 0x4000000000000000, 0
    .dword 0x40000000000006, 0x4018000000000000, 0
    .dword 0x7fffff80, 0x41dfffffe0000000, 0
    .dword 0x7fffffc0, 0x41dffffff0000000, 0
    .dword 0xffffff7f, 0x41efffffefe00000, 0
    .dword 0x801, 0x40a0020000000000, 0
    .dword 0x803, 0x40a0060000000000, 0
    .dword 0xffe0, 0x40effc0000000000, 0
    .dword 0xffef, 0x40effde000000000, 0
    .dword 0xfff0, 0x40effe0000000000, 0
    .dword 0xffff, 0x40efffe000000000, 0
    .dword 0x10000, 0x40f0000000000000, 0
    .dword 0x7ffffffffffffc00, 0x41efffff80000000, 0
    .dword 0x7ffffffffffffe00, 0x41efffffc0000000, 0
    .dword 0xfffffffffffff400, 0x41effffe80000000, 0
    .dword 0xffffff8000000000, 0, 0
    .dword 0xffffff7fffffffff, 0x41efffffffe00000, 0
    .dword 0x100000000, 0, 0
    .dword 0xb5a54f519b, 0x41e4a9ea33600000, 0
    .dword 0x5671e767143, 0x41be767143000000, 0
    .dword 0x3e, 0x404f000000000000, 0
    .dword 0xabf6adcae89a, 0x41e5b95d13400000, 0
    .dword 0xffe0, 0x40effc0000000000, 0
    .dword 0x7fffffc0, 0x41dffffff0000000, 0
    .dword 0x2ec7164, 0x4187638b20000000, 0
    .dword 0xffffffffffe8ff92, 0x41effd1ff2400000, 0
    .dword 0x22b37fe, 0x418159bff0000000, 0
    .dword 0x7ffffffffffffc00, 0x41efffff80000000, 0
    .dword 0xffffa430cb89807a, 0x41e971300f400000, 0
    .dword 0x8527e70a8f95084c, 0x41e1f2a109800000, 0
    .dword 0x1f2, 0x407f200000000000, 0
    .dword 0xff596084f1f3b214, 0x41ee3e7642800000, 0
    .dword 0x3c67a1ee, 0x41ce33d0f7000000, 0
    .dword 0x30e18d36d8b, 0x41b8d36d8b000000, 0
    .dword 0x7fffffff, 0x41dfffffffc00000, 0
    .dword 0x1d00e9, 0x413d00e900000000, 0
    .dword 0x3a169, 0x410d0b4800000000, 0
    .dword 0x2dc64dc, 0x4186e326e0000000, 0
    .dword 0x8000000000000000, 0, 0
    .dword 0xffdbf77070588a9b, 0x41dc1622a6c00000, 0
    .dword 0x83ca, 0x40e0794000000000, 0
    .dword 0x4a47fcc262, 0x41d1ff3098800000, 0
    .dword 0x33445c6ce8, 0x41d1171b3a000000, 0
    .dword 0x2d120b44bdf66506, 0x41e7becca0c00000, 0
    .dword 0xb5d6bfbf, 0x41e6bad7f7e00000, 0
    .dword 0xffffffffffffffbd, 0x41effffff7a00000, 0
    .dword 0xffffff7fffffffff, 0x41efffffffe00000, 0
    .dword 0x43036c5068958ac, 0x419a2562b0000000, 0
    .dword 0x83528382f6830, 0x41cc17b418000000, 0
    .dword 0xfffffffffff41080, 0x41effe8210000000, 0
    .dword 0x7ffffffffffffc00, 0x41efffff80000000, 0
    .dword 0x150bd, 0x40f50bd000000000, 0
    .dword 0x3583332e, 0x41cac19997000000, 0
    .dword 2, 0x4000000000000000, 0
    .dword 0xda0ee2ffd, 0x41e41dc5ffa00000, 0
    .dword 0xffffff7fffffffff, 0x41efffffffe00000, 0
    .dword 0xffffffffffac624d, 0x41eff58c49a00000, 0
    .dword 0x7727f, 0x411dc9fc00000000, 0
    .dword 0xffffffffff9eeae2, 0x41eff3dd5c400000, 0
    .dword 0xffffa51aba4e816d, 0x41e749d02da00000, 0
    .dword 0x2000002, 0x4180000010000000, 0
    .dword 0x20000000000001, 0x3ff0000000000000, 0
    .dword 0x1000001, 0x4170000010000000, 0
    .dword 0xbdb89c97ed8d7b53, 0x41edb1af6a600000, 0
    .dword 0xffffffed8281152b, 0x41e05022a5600000, 0
