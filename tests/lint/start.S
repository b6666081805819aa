/* M-mode's part: opens the PMP, delegates, enters HS-mode. Then the way into guests and out. */
    .option norelax
    .section .text.init, "ax"
    .globl _start
_start:
    la t0, m_trap
    csrw mtvec, t0
    li t0, -1
    csrw pmpaddr0, t0
    li t0, 0x1f
    csrw pmpcfg0, t0
    li t0, -1
    csrw 0x30c, t0 /* mstateen0 */
    li t0, 0xf0b5ff /* all but calls of HS- and M-mode */
    csrw medeleg, t0
    li t0, 0x222
    csrw mideleg, t0
    la t0, menvcfg_value
    ld t0, 0(t0)
    csrw menvcfg, t0
    li t0, 0x1800
    csrc mstatus, t0
    li t0, 0x0800
    csrs mstatus, t0
    csrr t1, mhartid
    la sp, stack_top
    la t2, hs_main
    beqz t1, 1f
    la sp, second_stack_top
    la t2, second
1:  csrw mepc, t2
    mret

hs_main:
    la t0, bss_begin
    la t1, bss_end
2:  bgeu t0, t1, 3f
    sd zero, 0(t0)
    addi t0, t0, 8
    j 2b
3:  call main
    li a0, 1
    j finish

    .balign 4
m_trap:
    li a0, 99
    j finish

/* u64 run_guest(pc, a0, a1, result) */
    .globl run_guest
run_guest:
    addi sp, sp, -128
    sd ra, 0(sp)
    sd gp, 8(sp)
    sd tp, 16(sp)
    sd a3, 24(sp)
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    sd s\n, 32 + 8 * \n(sp)
    .endr
    csrw sscratch, sp
    la t0, guest_exit
    csrw stvec, t0
    csrw sepc, a0
    li t0, 0x180 /* SPV, SPVP */
    csrs hstatus, t0
    li t0, 0x100 /* SPP */
    csrs sstatus, t0
    mv a0, a1
    mv a1, a2
    sret

    .balign 4
guest_exit:
    csrr sp, sscratch
    ld ra, 0(sp)
    ld gp, 8(sp)
    ld tp, 16(sp)
    ld a3, 24(sp)
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    ld s\n, 32 + 8 * \n(sp)
    .endr
    addi sp, sp, 128
    beqz a3, 1f
    sd a0, 0(a3)
1:  csrr a0, scause
    ret

    .globl finish
finish: /* 1: pass, any other code: 2 * code + 1 */
    la t0, tohost
    sd a0, 0(t0)
1:  j 1b

    .section .guest, "ax"
    .balign 4096
    .globl guest_load, guest_wfi, guest_scratch_write, guest_scratch_read
    .globl guest_change, guest_change_fence, guest_f_write, guest_f_read
guest_load:
    ld a0, 0(a0)
    ecall
guest_wfi:
    wfi
    ecall
guest_scratch_write:
    csrw sscratch, a0
    ecall
guest_scratch_read:
    csrr a0, sscratch
    ecall
guest_change:
    li t0, 0x8000
    ld t1, 0(a0)
    sd a1, 0(t0)
    ld a0, 0(a0)
    ecall
guest_change_fence:
    li t0, 0x8000
    ld t1, 0(a0)
    sd a1, 0(t0)
    sfence.vma a0, zero
    ld a0, 0(a0)
    ecall
    .option push
    .option arch, +d
guest_f_write: /* f9 = a0 */
    fmv.d.x f9, a0
    ecall
guest_f_read:
    fadd.d f8, f9, f9
    ecall
    .option pop
    .balign 4096

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

    .section .stacks, "aw", @nobits
    .balign 16
    .space 8192
stack_top:
    .space 4096
second_stack_top:
