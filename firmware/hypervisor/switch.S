/*
 * Teaches: the world switch.
 *
 * A guest is entered by SRET with hstatus.SPV set: "return to where V was 1". sstatus.SPP and
 * hstatus.SPVP say whether to VS- or VU-mode. It comes out by any trap that hedeleg and hideleg do not
 * leave to it; the hart then is in HS-mode at stvec, with the guest's registers still in place. There
 * is one register to start with: sscratch holds the vCPU, and is swapped for a0.
 */
#include "hypervisor.h"
#include "riscv.h"

    .option norelax

    .section .text.start, "ax"
    .globl _start
_start: /* a0 the hart's id, a1 the device tree */
    la sp, stack_end
    la t0, host_trap
    csrw stvec, t0
    la t0, bss_begin
    la t1, bss_end
1:  bgeu t0, t1, 2f
    sd zero, 0(t0)
    addi t0, t0, 8
    j 1b
2:  call hypervisor_start
3:  wfi
    j 3b

    .text
    .globl guest_run
guest_run: /* (vcpu) */
    /* What the C compiler expects to find again. */
    addi sp, sp, -14 * 8
    sd ra, 0(sp)
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    sd s\n, 8 + 8 * \n(sp)
    .endr
    la t0, host_stack
    sd sp, 0(t0)

    csrw sscratch, a0
    la t0, guest_exited
    csrw stvec, t0
    ld t0, VCPU_PC(a0)
    csrw sepc, t0
    ld t0, VCPU_HSTATUS(a0)
    csrw CSR_HSTATUS, t0
    ld t0, VCPU_SSTATUS(a0)
    csrw sstatus, t0
    ld x1, 1 * 8(a0)
    .irp n, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    ld x\n, \n * 8(a0)
    .endr
    ld a0, 10 * 8(a0)
    sret

    .balign 4
guest_exited:
    csrrw a0, sscratch, a0
    .irp n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    sd x\n, \n * 8(a0)
    .endr
    csrr t0, sscratch
    sd t0, 10 * 8(a0)
    csrr t0, sepc
    sd t0, VCPU_PC(a0)
    csrr t0, CSR_HSTATUS
    sd t0, VCPU_HSTATUS(a0)
    csrr t0, sstatus
    sd t0, VCPU_SSTATUS(a0)
    la t0, host_trap
    csrw stvec, t0

    la t0, host_stack
    ld sp, 0(t0)
    ld ra, 0(sp)
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    ld s\n, 8 + 8 * \n(sp)
    .endr
    addi sp, sp, 14 * 8
    ret

    .option push
    .option arch, +d
    .globl fp_save
fp_save: /* (f, &fcsr) */
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    fsd f\n, \n * 8(a0)
    .endr
    frcsr t0
    sd t0, 0(a1)
    ret
    .globl fp_load
fp_load: /* (f, fcsr) */
    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    fld f\n, \n * 8(a0)
    .endr
    fscsr a1
    ret
    .option pop

/*
 * A trap in the hypervisor itself. HLV and HLVX may fault, because they follow the guest's tables:
 * then `hlv_fixup` is where to go on, with t0 = 1. Anything else is a bug.
 */
    .balign 4
host_trap:
    la t0, hlv_fixup
    ld t1, 0(t0)
    beqz t1, 1f
    sd zero, 0(t0)
    csrw sepc, t1
    li t0, 1
    sret
1:  la sp, stack_end
    call host_trapped

    .bss
    .balign 16
host_stack: .skip 8
    .globl hlv_fixup
hlv_fixup: .skip 8
    .balign 16
    .skip 16384
stack_end:
