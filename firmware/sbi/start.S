/*
 * Reset, and the way in and out of traps.
 *
 * mscratch holds this hart's struct hart while S-mode runs; in M-mode it is in tp. The struct is the
 * end of the hart's area, whose beginning is its stack.
 */
#include "firmware.h"
#include "riscv.h"

    .option norelax

/* ---- reset: a0 the hart's id, a1 the device tree, a2 what to run next (struct next in main.c) ---- */

    .section .text.start, "ax"
    .globl _start
_start:
    csrw CSR_MIE, zero
    csrw CSR_MSCRATCH, zero
    la t0, early_trap
    csrw CSR_MTVEC, t0
    la t0, lottery
    li t1, 1
    amoswap.w.aqrl t1, t1, (t0)
    bnez t1, other_hart

    la t0, bss_begin
    la t1, bss_end
1:  bgeu t0, t1, 2f
    sd zero, 0(t0)
    addi t0, t0, 8
    j 1b
2:  la sp, boot_stack_end
    mv s0, a0
    mv s1, a2
    mv tp, zero
    call boot_read_platform /* (id, tree): this hart's struct */
    mv tp, a0
    mv sp, a0
    la t0, trap_entry
    csrw CSR_MTVEC, t0
    mv a0, s1
    call boot_first_hart

/* Waits until the first hart knows the board; takes the struct with its id, if there is one. */
other_hart:
    la t0, boot_done
1:  lw t1, 0(t0)
    .word 0x0100000f /* pause */
    beqz t1, 1b
    fence rw, rw
    la sp, area_0
    la t0, boot_done
    lw t1, 0(t0) /* number of harts */
    li t2, 1 << HART_AREA_SHIFT
2:  beqz t1, nobody
    add sp, sp, t2
    addi t3, sp, -HART_STRUCT_SIZE
    ld t4, 0(t3) /* id */
    beq t4, a0, 3f
    addi t1, t1, -1
    j 2b
3:  mv tp, t3
    mv sp, t3
    la t0, trap_entry
    csrw CSR_MTVEC, t0
    call hsm_wait

/* A hart that the device tree does not know. */
nobody:
    wfi
    j nobody

    .globl abandon_and_wait
abandon_and_wait:
    mv sp, tp
    call hsm_wait

    .balign 4
early_trap:
    j early_trap

/* ---- traps from S-mode and below ---- */

    .text
    .balign 4
    .globl trap_entry
trap_entry:
    csrrw tp, CSR_MSCRATCH, tp
    beqz tp, trap_in_firmware
    sd sp, -FRAME_SIZE + 2 * 8(tp)
    addi sp, tp, -FRAME_SIZE
    sd x1, 1 * 8(sp)
    sd x3, 3 * 8(sp)
    .irp n, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    sd x\n, \n * 8(sp)
    .endr
    csrrw t0, CSR_MSCRATCH, zero /* the interrupted tp; 0 says that M-mode runs */
    sd t0, 4 * 8(sp)
    csrr t0, CSR_MEPC
    sd t0, 32 * 8(sp)
    csrr t0, CSR_MSTATUS
    sd t0, 33 * 8(sp)
    mv a0, sp
    call trap_handle
    ld t0, 32 * 8(sp)
    csrw CSR_MEPC, t0
    ld t0, 33 * 8(sp)
    csrw CSR_MSTATUS, t0
    csrw CSR_MSCRATCH, tp
    ld x1, 1 * 8(sp)
    .irp n, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    ld x\n, \n * 8(sp)
    .endr
    ld sp, 2 * 8(sp)
    mret

/* A bug of the firmware's own. tp is in mscratch; there may be no stack to trust. */
trap_in_firmware:
    csrr tp, CSR_MSCRATCH
    la sp, boot_stack_end
    call panic_trap

    .globl enter_supervisor
enter_supervisor:
    csrw CSR_MEPC, a0
    csrw CSR_MSCRATCH, tp
    mv a0, a1
    mv a1, a2
    .irp n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    li x\n, 0
    .endr
    mret
