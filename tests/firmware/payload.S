/*
 * Start-up of a payload, the trap vector, and excursions: excursion(pc) leaves by SRET to where
 * sstatus and hstatus say and comes back at the first trap, whose CSRs are then as it left them. The
 * callee-saved registers are kept in `kept`, one set a hart.
 */
    .option norelax
    .section .text.start, "ax"
    .globl _start
_start: /* a0 the hart's id, a1 the device tree */
    la sp, stack_0_end
    la t0, trap_vector
    csrw stvec, t0
    csrw sscratch, zero
    call payload_main
1:  j 1b

    .text
    .globl other_start /* where a started hart begins: a0 id, a1 opaque */
other_start:
    la sp, stack_1_end
    csrr a2, satp
    csrr a3, sstatus
    la t0, trap_vector
    csrw stvec, t0
    csrw sscratch, zero
    call other_main
1:  j 1b

    .globl resume_start /* where a suspended hart goes on: returns from suspend_from() */
resume_start:
    la t0, kept_suspend
    csrr t1, satp
    csrr t2, sstatus
    sd a0, 112(t0)
    sd a1, 120(t0)
    sd t1, 128(t0)
    sd t2, 136(t0)
    li a0, 1
    j restore

/* suspend_from(type, address, opaque): returns 1 behind a resume, or 0 with the call's return. */
    .globl suspend_from
suspend_from:
    la t0, kept_suspend
    sd ra, 0(t0)
    sd sp, 8(t0)
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    sd s\n, 16 + 8 * \n(t0)
    .endr
    li a7, 0x48534d
    li a6, 3
    ecall
    la t0, suspend_return
    sd a0, 0(t0)
    li a0, 0
    ret

/* Calls with all registers set: every one but a0 and a1 must come back. Returns a mask of those that
 * do not. */
    .globl call_keeps_registers
call_keeps_registers: /* (eid, fid) */
    la t0, kept_call
    sd ra, 0(t0)
    sd sp, 8(t0)
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    sd s\n, 16 + 8 * \n(t0)
    .endr
    sd gp, 112(t0)
    sd tp, 120(t0)
    mv a7, a0
    mv a6, a1
    .irp n, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    li x\n, 0x1111 * \n
    .endr
    ecall
    li a0, 0
    .irp n, 1, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    li a1, 0x1111 * \n
    beq a1, x\n, 1f
    li a1, 1 << \n
    or a0, a0, a1
1:
    .endr
    la t0, kept_call
    ld gp, 112(t0)
    ld tp, 120(t0)
restore:
    ld ra, 0(t0)
    ld sp, 8(t0)
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    ld s\n, 16 + 8 * \n(t0)
    .endr
    ret

    .globl excursion
excursion: /* (pc, a0, a1); a7 becomes a1 as well */
    la t0, kept
    sd ra, 0(t0)
    sd sp, 8(t0)
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    sd s\n, 16 + 8 * \n(t0)
    .endr
    csrw sepc, a0
    csrw sscratch, t0
    mv a0, a1
    mv a1, a2
    mv a7, a2
    sret

    .balign 4
trap_vector:
    csrrw t0, sscratch, t0
    beqz t0, 1f
    sd a0, 112(t0)
    csrw sscratch, zero
    j restore
1:  call unexpected_trap

/* What runs on an excursion, in U-, VS- or VU-mode: position-independent, one instruction matters. */
    .balign 4096
    .globl probe_page
probe_page:
    .globl probe_load
probe_load:
    ld a0, 0(a0)
    ecall
    .globl probe_store
probe_store:
    sd a1, 0(a0)
    ecall
    .globl probe_illegal
probe_illegal:
    .word 0
    ecall
    .globl probe_jump
probe_jump:
    jr a0
    .globl probe_ecall
probe_ecall:
    ecall
    .balign 4096

    .bss
    .balign 16
    .globl kept, kept_suspend, kept_call, suspend_return
kept: .skip 144
kept_suspend: .skip 144
kept_call: .skip 144
suspend_return: .skip 8
    .balign 16
    .skip 8192
stack_0_end:
    .skip 8192
stack_1_end:
