# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fclass.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 72, 1, x10, 0, 0, fclass.s x10, f10
    FP_RUN 73, vectors_rne, 72, 1, x10, 3, 21, fclass.s x10, f10
    li x3, 145
    FP_SET f1, 0xffffffffaf800040
    csrw fcsr, x0
    fclass.s x0, f1
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 146
    FP_SET f30, 0xffffffff3d3b3000
    csrw fcsr, x0
    fclass.s x29, f30
    CHECK x29, 0x40
    CHECK_FLAGS 0
    li x3, 147
    FP_SET f5, 0xffffffffc6000000
    csrw fcsr, x0
    fclass.s x5, f5
    CHECK x5, 2
    CHECK_FLAGS 0
    li x3, 148
    FP_SET f6, 0xffffffff247a0000
    csrw fcsr, x0
    fclass.s x5, f6
    CHECK x5, 0x40
    CHECK_FLAGS 0
    li x3, 149
    FP_SET f6, 0xffffffff0df9b5ce
    csrw fcsr, x0
    fclass.s x5, f6
    CHECK x5, 0x40
    CHECK_FLAGS 0
    li x3, 150
    FP_SET f5, 0xffffffffcaae3800
    csrw fcsr, x0
    fclass.s x5, f5
    CHECK x5, 2
    CHECK_FLAGS 0
    li x3, 151
    FP_SET f7, 0xffffffffa7cfdca9
    csrw fcsr, x0
    fclass.s x6, f7
    CHECK x6, 2
    CHECK_FLAGS 0
    li x3, 152
    FP_SET f15, 0xffffffff95000000
    csrw fcsr, x0
    fclass.s x16, f15
    CHECK x16, 2
    CHECK_FLAGS 0
    li x3, 153
    FP_SET f16, 0xffffffff2ae74b58
    csrw fcsr, x0
    fclass.s x15, f16
    CHECK x15, 0x40
    CHECK_FLAGS 0
    TEST_FP_OFF 154, fclass.s x10, f10
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0x10, 0
    .dword 0xffffffff00000001, 0x20, 0
    .dword 0xffffffff007fffff, 0x20, 0
    .dword 0xffffffff00800000, 0x40, 0
    .dword 0xffffffff3f800000, 0x40, 0
    .dword 0xffffffff3f800001, 0x40, 0
    .dword 0xffffffff7f7fffff, 0x40, 0
    .dword 0xffffffff7f800000, 0x80, 0
    .dword 0xffffffff7fc00000, 0x200, 0
    .dword 0xffffffff7f800001, 0x100, 0
    .dword 0xffffffff80000000, 8, 0
    .dword 0xffffffff80000001, 4, 0
    .dword 0xffffffff807fffff, 4, 0
    .dword 0xffffffff80800000, 2, 0
    .dword 0xffffffffbf800000, 2, 0
    .dword 0xffffffffbf800001, 2, 0
    .dword 0xffffffffff7fffff, 2, 0
    .dword 0xffffffffff800000, 1, 0
    .dword 0xffffffffffc00000, 0x200, 0
    .dword 0xffffffffff800001, 0x100, 0
    .dword 0x3f800000, 0x200, 0
    .dword 0x7fffffff3f800000, 0x200, 0
    .dword 0xfffffffe3f800000, 0x200, 0
    .dword 0x4a8d30d1797a7b1, 0x200, 0
    .dword 0xffffffff265b130a, 0x40, 0
    .dword 0xffffffffcd7a9677, 2, 0
    .dword 0xffffffff1f872e61, 0x40, 0
    .dword 0xffffffff17fffffe, 0x40, 0
    .dword 0xffffffffbe7ffffe, 2, 0
    .dword 0xffffffffb1ffffff, 2, 0
    .dword 0xffffffff718378d1, 0x40, 0
    .dword 0xfffffffff8800008, 2, 0
    .dword 0xffffffffa5c00000, 2, 0
    .dword 0xffffffff4c800000, 0x40, 0
    .dword 0xffffffffb77fffff, 2, 0
    .dword 0xffffffff4e002000, 0x40, 0
    .dword 0xffffffff0a05f519, 0x40, 0
    .dword 0xffffffff426853bd, 0x40, 0
    .dword 0xffffffffb71698cc, 2, 0
    .dword 0xffffffffaeea4800, 2, 0
    .dword 0xffffffffda000000, 2, 0
    .dword 0xffffffffc507f588, 2, 0
    .dword 0xfffffffff8433e5e, 2, 0
    .dword 0xffffffff89fc9330, 2, 0
    .dword 0xffffffff62800000, 0x40, 0
    .dword 0xffffffff77000000, 0x40, 0
    .dword 0xffffffffff6c3fb8, 2, 0
    .dword 0xffffffffc7c00311, 2, 0
    .dword 0xffffffff9c59cc66, 2, 0
    .dword 0xffffffff5b397741, 0x40, 0
    .dword 0xffffffffc1004000, 2, 0
    .dword 0xffffffff59595000, 0x40, 0
    .dword 0xffffffffe1ffffff, 2, 0
    .dword 0xffffffff74fffffd, 0x40, 0
    .dword 0xffffffff967ffffd, 2, 0
    .dword 0xffffffff667ffffe, 0x40, 0
    .dword 0xffffffffcac27800, 2, 0
    .dword 0xffffffff0a7ffffd, 0x40, 0
    .dword 0xfffffffffce628a1, 2, 0
    .dword 0xffffffff3c000000, 0x40, 0
    .dword 0xffffffff8b3f1000, 2, 0
    .dword 0xffffffff7ccd2000, 0x40, 0
    .dword 0xffffffffef654800, 2, 0
    .dword 0xffffffff9f151000, 2, 0
    .dword 0xffffffffa5800400, 2, 0
    .dword 0xffffffffd23bb9b3, 2, 0
    .dword 0xfffffffffe800000, 2, 0
    .dword 0xffffffffa392ab33, 2, 0
    .dword 0xffffffff28000000, 0x40, 0
    .dword 0xffffffffcc040000, 2, 0
    .dword 0xffffffffba3d454e, 2, 0
    .dword 0xffffffff99683800, 2, 0
