/*
 * One stub an instruction that accesses memory: it is entered with the address in a0 and a value in
 * a1, executes the instruction and leaves the loaded value in a0. A row of the table `stubs` tells
 * C about it (struct stub in access.h), which copies the stub to probe_page.
 *
 * Laws:
 *   1. Base registers, offsets and rd/rs2 differ from stub to stub, so that a transformed
 *      instruction that keeps a field it must clear, or clears one it must keep, is seen.
 *   2. No stub needs a stack or memory of its own; it runs at any address.
 *   3. Base registers: x6 = a0 + 44, x8 = a0 - 24, x9 = a0 - 2, x2 = a0 - 16, x5 = a0. Values, all
 *      holding a1 before the instruction: x12 to x15, x27, x29, f10, f27. The frame records
 *      x12 to x15, so a load into one of them shows whether a fault left rd alone.
 */
#include "stubs.h"

    .section .rodata.stub_code, "a"
    .option norelax
    .option arch, +d

    .pushsection .rodata.stubs, "a"
    .balign 8
    .globl stubs
stubs:
    .popsection

/* NAME, KIND, SIZE in bytes, register of the result, the instruction, its 32-bit form. */
.macro STUB name, kind, size, result, insn, expanded
    .option push
    .option norvc
    .balign 4
stub_\name:
    addi x6, a0, 44
    addi x8, a0, -24
    addi x9, a0, -2
    addi x2, a0, -16
    mv x5, a0
    mv x12, a1
    mv x13, a1
    mv x14, a1
    mv x15, a1
    mv x27, a1
    mv x29, a1
    .if (\kind) & STUB_FP
    fmv.d.x f27, a1
    fmv.d.x f10, a1
    .endif
at_\name:
    .if (\kind) & STUB_COMPRESSED
    .option push
    .option rvc
    \insn
    c.nop
    .option pop
    .else
    \insn
    .endif
    .if (\kind) & STUB_FP
    .if (\kind) & STUB_STORE
    .else
    fmv.x.d a0, \result
    .endif
    .else
    mv a0, \result
    .endif
end_\name:
    .option pop
    .pushsection .rodata.stubs, "a"
    .dword stub_\name, at_\name, end_\name, name_\name
    .option push
    .option norvc
    .ifb \expanded
    \insn
    .else
    \expanded
    .endif
    .option pop
    .half \kind
    .half \size
    .popsection
    .pushsection .rodata.names, "a"
name_\name:
    .string "\name"
    .popsection
.endm

    STUB lb,  STUB_LOAD | STUB_SIGNED, 1, x13, "lb x13, -44(x6)"
    STUB lbu, STUB_LOAD, 1, x14, "lbu x14, -44(x6)"
    STUB lh,  STUB_LOAD | STUB_SIGNED, 2, x15, "lh x15, 24(x8)"
    STUB lhu, STUB_LOAD, 2, x12, "lhu x12, 24(x8)"
    STUB lw,  STUB_LOAD | STUB_SIGNED, 4, x13, "lw x13, -44(x6)"
    STUB lwu, STUB_LOAD, 4, x14, "lwu x14, 16(x2)"
    STUB ld,  STUB_LOAD, 8, x15, "ld x15, -44(x6)"
    STUB sb,  STUB_STORE, 1, x0, "sb x27, -44(x6)"
    STUB sh,  STUB_STORE, 2, x0, "sh x27, 24(x8)"
    STUB sw,  STUB_STORE, 4, x0, "sw x27, -44(x6)"
    STUB sd,  STUB_STORE, 8, x0, "sd x27, 24(x8)"
    STUB flw, STUB_LOAD | STUB_FP, 4, f27, "flw f27, -44(x6)"
    STUB fld, STUB_LOAD | STUB_FP, 8, f27, "fld f27, 24(x8)"
    STUB fsw, STUB_STORE | STUB_FP, 4, f27, "fsw f27, -44(x6)"
    STUB fsd, STUB_STORE | STUB_FP, 8, f27, "fsd f27, 24(x8)"
    /* Older assemblers do not know Zfh's mnemonics: FLH and FSH by their encoding, width 1. */
    STUB flh, STUB_LOAD | STUB_FP | STUB_ZFH, 2, f27, ".insn i 0x07, 1, x27, -44(x6)"
    STUB fsh, STUB_STORE | STUB_FP | STUB_ZFH, 2, f27, ".insn s 0x27, 1, x27, -44(x6)"
    STUB c_lw, STUB_LOAD | STUB_SIGNED | STUB_COMPRESSED, 4, x12, "c.lw x12, 24(x8)", "lw x12, 24(x8)"
    STUB c_ld, STUB_LOAD | STUB_COMPRESSED, 8, x12, "c.ld x12, 24(x8)", "ld x12, 24(x8)"
    STUB c_lwsp, STUB_LOAD | STUB_SIGNED | STUB_COMPRESSED, 4, x14, "c.lwsp x14, 16(x2)", "lw x14, 16(x2)"
    STUB c_ldsp, STUB_LOAD | STUB_COMPRESSED, 8, x15, "c.ldsp x15, 16(x2)", "ld x15, 16(x2)"
    STUB c_sw, STUB_STORE | STUB_COMPRESSED, 4, x0, "c.sw x12, 24(x8)", "sw x12, 24(x8)"
    STUB c_sd, STUB_STORE | STUB_COMPRESSED, 8, x0, "c.sd x12, 24(x8)", "sd x12, 24(x8)"
    STUB c_swsp, STUB_STORE | STUB_COMPRESSED, 4, x0, "c.swsp x27, 16(x2)", "sw x27, 16(x2)"
    STUB c_sdsp, STUB_STORE | STUB_COMPRESSED, 8, x0, "c.sdsp x27, 16(x2)", "sd x27, 16(x2)"
    STUB c_fld, STUB_LOAD | STUB_FP | STUB_COMPRESSED, 8, f10, "c.fld f10, 24(x8)", "fld f10, 24(x8)"
    STUB c_fsd, STUB_STORE | STUB_FP | STUB_COMPRESSED, 8, f10, "c.fsd f10, 24(x8)", "fsd f10, 24(x8)"
    STUB c_fldsp, STUB_LOAD | STUB_FP | STUB_COMPRESSED, 8, f27, "c.fldsp f27, 16(x2)", "fld f27, 16(x2)"
    STUB c_fsdsp, STUB_STORE | STUB_FP | STUB_COMPRESSED, 8, f27, "c.fsdsp f27, 16(x2)", "fsd f27, 16(x2)"
    STUB lr_w, STUB_LR | STUB_SIGNED, 4, x13, "lr.w x13, (x5)"
    STUB lr_d_aqrl, STUB_LR, 8, x14, "lr.d.aqrl x14, (x5)"
    STUB sc_w, STUB_SC, 4, x15, "sc.w x15, x27, (x5)"
    STUB sc_d_rl, STUB_SC, 8, x12, "sc.d.rl x12, x27, (x5)"
    STUB amoswap_w, STUB_AMO | STUB_SIGNED, 4, x13, "amoswap.w x13, x27, (x5)"
    STUB amoswap_d, STUB_AMO, 8, x14, "amoswap.d x14, x27, (x5)"
    STUB amoadd_w_aq, STUB_AMO | STUB_SIGNED, 4, x29, "amoadd.w.aq x29, x27, (x5)"
    STUB amoadd_d, STUB_AMO, 8, x15, "amoadd.d x15, x27, (x5)"
    STUB amoxor_d_aqrl, STUB_AMO, 8, x29, "amoxor.d.aqrl x29, x27, (x5)"
    STUB amoand_w, STUB_AMO | STUB_SIGNED, 4, x12, "amoand.w x12, x27, (x5)"
    STUB amoor_w_rl, STUB_AMO | STUB_SIGNED, 4, x29, "amoor.w.rl x29, x27, (x5)"
    STUB amomin_w, STUB_AMO | STUB_SIGNED, 4, x29, "amomin.w x29, x27, (x5)"
    STUB amomax_d, STUB_AMO, 8, x13, "amomax.d x13, x27, (x5)"
    STUB amominu_d, STUB_AMO, 8, x29, "amominu.d x29, x27, (x5)"
    STUB amomaxu_w, STUB_AMO | STUB_SIGNED, 4, x29, "amomaxu.w x29, x27, (x5)"
    /* Hypervisor loads and stores by their encodings: funct3 = 4, rs2 or rd selects. */
    STUB hlv_b,  STUB_HLV | STUB_SIGNED, 1, x13, ".insn r 0x73, 4, 0x30, x13, x5, x0"
    STUB hlv_bu, STUB_HLV, 1, x14, ".insn r 0x73, 4, 0x30, x14, x5, x1"
    STUB hlv_h,  STUB_HLV | STUB_SIGNED, 2, x15, ".insn r 0x73, 4, 0x32, x15, x5, x0"
    STUB hlv_hu, STUB_HLV, 2, x12, ".insn r 0x73, 4, 0x32, x12, x5, x1"
    STUB hlv_w,  STUB_HLV | STUB_SIGNED, 4, x13, ".insn r 0x73, 4, 0x34, x13, x5, x0"
    STUB hlv_wu, STUB_HLV, 4, x14, ".insn r 0x73, 4, 0x34, x14, x5, x1"
    STUB hlv_d,  STUB_HLV, 8, x15, ".insn r 0x73, 4, 0x36, x15, x5, x0"
    STUB hlvx_hu, STUB_HLVX, 2, x12, ".insn r 0x73, 4, 0x32, x12, x5, x3"
    STUB hlvx_wu, STUB_HLVX, 4, x13, ".insn r 0x73, 4, 0x34, x13, x5, x3"
    STUB hsv_b, STUB_HSV, 1, x0, ".insn r 0x73, 4, 0x31, x0, x5, x27"
    STUB hsv_h, STUB_HSV, 2, x0, ".insn r 0x73, 4, 0x33, x0, x5, x27"
    STUB hsv_w, STUB_HSV, 4, x0, ".insn r 0x73, 4, 0x35, x0, x5, x27"
    STUB hsv_d, STUB_HSV, 8, x0, ".insn r 0x73, 4, 0x37, x0, x5, x27"
    /* Zcb's loads and stores of x12 at 2(x9), Zabha and Zacas, by their encodings. */
    STUB c_lbu, STUB_LOAD | STUB_COMPRESSED | STUB_ZCB, 1, x12, ".2byte 0x80b0", "lbu x12, 2(x9)"
    STUB c_lhu, STUB_LOAD | STUB_COMPRESSED | STUB_ZCB, 2, x12, ".2byte 0x84b0", "lhu x12, 2(x9)"
    STUB c_lh, STUB_LOAD | STUB_SIGNED | STUB_COMPRESSED | STUB_ZCB, 2, x12, ".2byte 0x84f0", "lh x12, 2(x9)"
    STUB c_sb, STUB_STORE | STUB_COMPRESSED | STUB_ZCB, 1, x0, ".2byte 0x88b0", "sb x12, 2(x9)"
    STUB c_sh, STUB_STORE | STUB_COMPRESSED | STUB_ZCB, 2, x0, ".2byte 0x8cb0", "sh x12, 2(x9)"
    STUB amoadd_b, STUB_AMO | STUB_SIGNED | STUB_ZABHA, 1, x13, ".insn r 0x2f, 0, 0x00, x13, x5, x27"
    STUB amoswap_h_aq, STUB_AMO | STUB_SIGNED | STUB_ZABHA, 2, x14, ".insn r 0x2f, 1, 0x06, x14, x5, x27"
    STUB amocas_w, STUB_AMO | STUB_SIGNED | STUB_ZACAS, 4, x14, ".insn r 0x2f, 2, 0x14, x14, x5, x27"
    STUB amocas_d_aqrl, STUB_AMO | STUB_ZACAS, 8, x12, ".insn r 0x2f, 3, 0x17, x12, x5, x27"
    /* rd = x0: the access happens and faults all the same. */
    STUB lw_x0, STUB_LOAD | STUB_NO_RD, 4, x0, "lw x0, -44(x6)"
    STUB amoadd_w_x0, STUB_AMO | STUB_NO_RD, 4, x0, "amoadd.w x0, x27, (x5)"
    STUB hlv_w_x0, STUB_HLV | STUB_NO_RD, 4, x0, ".insn r 0x73, 4, 0x34, x0, x5, x0"
    STUB hlvx_wu_x0, STUB_HLVX | STUB_NO_RD, 4, x0, ".insn r 0x73, 4, 0x34, x0, x5, x3"

    .pushsection .rodata.stubs, "a"
    .globl stubs_end
stubs_end:
    .popsection
