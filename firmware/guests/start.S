/*
 * A guest's start and traps. sscratch is 0 while its kernel runs; while its user mode runs, it holds
 * the kernel's stack.
 */
#include "riscv.h"

#define FRAME (34 * 8)
    .option norelax

    .section .text.start, "ax"
    .globl _start
_start:
    la sp, stack_0_end
    j begin
    .globl second_start
second_start:
    la sp, stack_1_end
begin:
    la t0, trap
    csrw stvec, t0
    csrw sscratch, zero
    call guest_main
1:  wfi
    j 1b

    .text
    .balign 4
trap:
    csrrw sp, sscratch, sp
    bnez sp, 1f
    csrrw sp, sscratch, zero /* from the kernel: on with its stack */
1:  addi sp, sp, -FRAME
    .irp n, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    sd x\n, \n * 8(sp)
    .endr
    csrrw t0, sscratch, zero /* user mode's sp, or 0 */
    sd t0, 2 * 8(sp)
    csrr t1, sepc
    sd t1, 32 * 8(sp)
    csrr t1, sstatus
    sd t1, 33 * 8(sp)
    mv a0, sp
    csrr a1, scause
    csrr a2, stval
    call guest_trap
    ld t1, 32 * 8(sp)
    csrw sepc, t1
    ld t1, 33 * 8(sp)
    csrw sstatus, t1
    ld t0, 2 * 8(sp)
    beqz t0, 2f
    addi t1, sp, FRAME /* back to user mode: its sp is put where the swap will find it */
    csrw sscratch, t1
2:  .irp n, 1, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    ld x\n, \n * 8(sp)
    .endr
    beqz t0, 3f
    ld t0, 5 * 8(sp)
    ld sp, 2 * 8(sp)
    sret
3:  ld t0, 5 * 8(sp)
    addi sp, sp, FRAME
    sret

    .globl enter_user
enter_user: /* (pc, sp) */
    addi sp, sp, -14 * 8
    sd ra, 0(sp)
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    sd s\n, 8 + 8 * \n(sp)
    .endr
    la t0, kernel_sp
    sd sp, 0(t0)
    csrw sscratch, sp
    csrw sepc, a0
    li t0, MSTATUS_SPP
    csrc sstatus, t0
    li t0, MSTATUS_SPIE
    csrs sstatus, t0
    mv sp, a1
    sret

    .globl leave_user
leave_user:
    la t0, kernel_sp
    ld sp, 0(t0)
    ld ra, 0(sp)
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    ld s\n, 8 + 8 * \n(sp)
    .endr
    addi sp, sp, 14 * 8
    csrw sscratch, zero
    ret

    .bss
    .balign 16
kernel_sp: .skip 16
    .skip 4096
stack_0_end:
    .skip 4096
stack_1_end:
