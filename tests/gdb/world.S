/*
 * From reset to the hypervisor in HS-mode, and the switch between the worlds.
 */
    .option norvc
    .section .text.init, "ax"
    .globl _start
_start:
    la sp, stacks
    csrr a0, mhartid
    addi t0, a0, 1
    slli t0, t0, 12
    add sp, sp, t0
    li fp, 0
    bnez a0, 1f
    li t0, -1           /* all of memory for all modes */
    csrw pmpaddr0, t0
    li t0, 0x1f
    csrw pmpcfg0, t0
    li t0, -1
    csrw medeleg, t0
    li t0, 3 << 11      /* MPP = S */
    csrc mstatus, t0
    li t0, 1 << 11
    csrs mstatus, t0
    la t0, hypervisor
    csrw mepc, t0
    mret
1:  call second_hart
2:  j 2b

/*
 * void enter_guest(struct guest *g): runs the guest until it traps. The first words of *g are its
 * pc and its ra, sp, fp and a0.
 */
    .text
    .globl enter_guest
enter_guest:
    addi sp, sp, -128
    sd ra, 0(sp)
    sd fp, 8(sp)
    sd s1, 16(sp)
    sd s2, 24(sp)
    sd s3, 32(sp)
    sd s4, 40(sp)
    sd s5, 48(sp)
    sd s6, 56(sp)
    sd s7, 64(sp)
    sd s8, 72(sp)
    sd s9, 80(sp)
    sd s10, 88(sp)
    sd s11, 96(sp)
    sd a0, 104(sp)
    csrw sscratch, sp
    la t0, from_guest
    csrw stvec, t0
    li t0, 1 << 7       /* hstatus.SPV */
    csrs 0x600, t0
    li t0, 1 << 8       /* sstatus.SPP */
    csrs sstatus, t0
    ld t0, 0(a0)
    csrw sepc, t0
    ld ra, 8(a0)
    ld sp, 16(a0)
    ld fp, 24(a0)
    ld a0, 32(a0)
    .globl into_guest
into_guest:
    sret

    .balign 4
    .globl from_guest
from_guest:
    csrrw sp, sscratch, sp
    sd a1, 112(sp)
    ld a1, 104(sp)
    sd ra, 8(a1)
    sd fp, 24(a1)
    sd a0, 32(a1)
    csrr ra, sscratch
    sd ra, 16(a1)
    csrr ra, sepc
    sd ra, 0(a1)
    ld ra, 0(sp)
    ld fp, 8(sp)
    ld s1, 16(sp)
    ld s2, 24(sp)
    ld s3, 32(sp)
    ld s4, 40(sp)
    ld s5, 48(sp)
    ld s6, 56(sp)
    ld s7, 64(sp)
    ld s8, 72(sp)
    ld s9, 80(sp)
    ld s10, 88(sp)
    ld s11, 96(sp)
    addi sp, sp, 128
    ret

    .section .guest.entry, "ax"
    .globl guest_start
guest_start:
    li fp, 0
    li ra, 0
1:  call guest_main
    j 1b

    .section .tohost, "aw"
    .balign 64
    .globl tohost
tohost:
    .dword 0

    .bss
    .balign 4096
stacks:
    .space 2 * 4096
