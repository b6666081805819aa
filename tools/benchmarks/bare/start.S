/* Start-up in M-mode, the way to HS-mode, and the switches between worlds (bare.h). */
    .option norelax
    .section .text.init, "ax"
    .globl _start
_start:
    csrr t0, mhartid
    beqz t0, 2f
1:  wfi
    j 1b
2:  la sp, stack_top
    la t0, bss_begin
    la t1, bss_end
3:  sd zero, 0(t0)
    addi t0, t0, 8
    bltu t0, t1, 3b
    li t0, -1
    csrw pmpaddr0, t0
    li t0, 0x1f
    csrw pmpcfg0, t0
    li t0, -1
    csrw medeleg, t0
    csrw mideleg, t0
    csrw mcounteren, t0
    la t0, failed
    csrw mtvec, t0
    csrw stvec, t0
    li t0, 0x1800
    csrc mstatus, t0
    li t0, 0x800
    csrs mstatus, t0
    la t0, bare_main
    csrw mepc, t0
    mret

    .balign 4
failed: /* a trap that no program expects */
    li t0, 0x100000
    li t1, 0x13333
    sw t1, 0(t0)
1:  j 1b

#define HOST(n) (33 * 8 + (n) * 8)

.macro save_host
    sd ra, HOST(0)(t6)
    sd sp, HOST(1)(t6)
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    sd s\n, HOST(2 + \n)(t6)
    .endr
.endm

.macro restore_host
    ld ra, HOST(0)(t6)
    ld sp, HOST(1)(t6)
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    ld s\n, HOST(2 + \n)(t6)
    .endr
.endm

    .text
    .globl vcpu_run
    .balign 4
vcpu_run:
    mv t6, a0
    save_host
    csrw sscratch, a0
    la t0, vcpu_exit
    csrw stvec, t0
    li t0, 0x180 /* hstatus.SPV, SPVP */
    csrs hstatus, t0
    li t0, 0x100 /* sstatus.SPP */
    csrs sstatus, t0
    ld t0, 32 * 8(a0)
    csrw sepc, t0
    .irp n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    ld x\n, \n * 8(a0)
    .endr
    ld a0, 10 * 8(a0)
    sret
    .balign 4
vcpu_exit:
    csrrw a0, sscratch, a0
    .irp n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    sd x\n, \n * 8(a0)
    .endr
    csrr t0, sscratch
    sd t0, 10 * 8(a0)
    csrr t0, sepc
    sd t0, 32 * 8(a0)
    mv t6, a0
    restore_host
    ret

    .globl guest_enter, user_enter, enter_return
    .balign 4
guest_enter:
    li t0, 0x180
    csrs hstatus, t0
    li t0, 0x100
    csrs sstatus, t0
    j 1f
user_enter:
    li t0, 0x100
    csrc sstatus, t0
1:  csrw stvec, a3
    la t6, entered
    save_host
    csrw sepc, a0
    mv a0, a1
    mv a1, a2
    sret

/* Handlers jump here when the measured loop is over: back to who entered, with a0. */
enter_return:
    la t6, entered
    restore_host
    ret

    .bss
    .balign 16
entered:
    .skip 33 * 8 + 14 * 8
    .skip 16384
stack_top:
