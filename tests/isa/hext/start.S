/*
 * Start-up, the way into a probe and the trap handler of M-mode (see hext.h).
 * enter_probe(pc, by_sret) stores the callee-saved registers in `saved`, sets a0..a5 from `probe`
 * and goes to pc by MRET or SRET; any trap to M-mode then returns from enter_probe, with the argument
 * registers in `trap_regs`. A trap while no probe runs goes to unexpected_trap().
 */
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
3:  bgeu t0, t1, 4f
    sd zero, 0(t0)
    addi t0, t0, 8
    j 3b
4:  la t0, trap_entry
    csrw mtvec, t0
    csrw mscratch, zero
    csrw mie, zero
    call suite_main
5:  j 5b

    .globl enter_probe
    .balign 4
enter_probe:
    la t0, saved
    sd ra, 0(t0)
    sd sp, 8(t0)
    sd gp, 16(t0)
    sd tp, 24(t0)
    sd s0, 32(t0)
    sd s1, 40(t0)
    .irp n, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    sd s\n, 32 + 8 * \n(t0)
    .endr
    csrw mscratch, t0
    csrw mepc, a0
    mv t1, a1
    la t0, probe
    .irp n, 0, 1, 2, 3, 4, 5
    ld a\n, 8 * \n(t0)
    .endr
    bnez t1, 1f
    mret
1:  sret

/* MRET from M-mode to M-mode, which clears mstatus.MPV. */
    .globl clear_mpv
    .balign 4
clear_mpv:
    li t0, 0x80 /* MPIE */
    csrc mstatus, t0
    li t0, 0x1800 /* MPP */
    csrs mstatus, t0
    la t0, 1f
    csrw mepc, t0
    mret
    .balign 4
1:  ret

    .balign 4
trap_entry:
    csrrw t6, mscratch, t6
    beqz t6, 1f
    la t5, trap_regs
    .irp n, 0, 1, 2, 3, 4, 5
    sd a\n, 8 * \n(t5)
    .endr
    csrw mscratch, zero
    ld ra, 0(t6)
    ld sp, 8(t6)
    ld gp, 16(t6)
    ld tp, 24(t6)
    ld s0, 32(t6)
    ld s1, 40(t6)
    .irp n, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    ld s\n, 32 + 8 * \n(t6)
    .endr
    ret
1:  call unexpected_trap
2:  j 2b

/* Three tables of 64 entries: each one instruction that leads to M-mode. */
    .section .stubs, "ax"
    .balign 4096
    .option push
    .option norvc
    .globl stub_page
stub_page:
    .rept 64
    ecall
    .endr
    .rept 64
    csrr zero, mhartid
    .endr
    .rept 64
    ebreak
    .endr
    .option pop
    .balign 4096

    .section .probe, "awx"
    .balign 4096
    .globl probe_page
probe_page:
    .space 4096

    .section .tohost, "aw"
    .balign 64
    .globl tohost
tohost:
    .dword 0
    .size tohost, 8
    .balign 64
    .globl fromhost
fromhost:
    .dword 0
    .size fromhost, 8

    .bss
    .balign 16
saved:
    .space 128
    .globl trap_regs
trap_regs:
    .space 64
    .space 16384
stack_top:
