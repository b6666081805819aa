/*
 * Teaches: guest memory by the guest's own addresses.
 *
 * HLV and HSV load and store as the guest would: through vsatp and hgatp, with the rights of VS-mode or
 * (hstatus.SPVP clear) of VU-mode. HLVX asks for the right to execute instead of to read: it is for
 * looking at instructions. The guest's tables may refuse; then the trap comes to the hypervisor itself,
 * and host_trap in switch.S goes on behind the instruction.
 */
#include "hypervisor.h"

extern uint64_t hlv_fixup;

#define GUARDED(instruction)                                                                      \
    "la t0, 1f\n"                                                                                 \
    "sd t0, 0(%[fixup])\n"                                                                        \
    "li t0, 0\n" instruction "\n"                                                                 \
    "1: mv %[failed], t0\n"                                                                       \
    "sd zero, 0(%[fixup])"

bool guest_load(uint64_t gva, uint64_t *value)
{
    uint64_t failed, loaded = 0;

    __asm__ volatile(GUARDED(".insn r 0x73, 4, 0x36, %[loaded], %[gva], x0") /* hlv.d */
                     : [loaded] "+&r"(loaded), [failed] "=&r"(failed)
                     : [gva] "r"(gva), [fixup] "r"(&hlv_fixup)
                     : "t0", "t1", "memory");
    *value = loaded;
    return !failed;
}

bool guest_store(uint64_t gva, uint64_t value)
{
    uint64_t failed;

    __asm__ volatile(GUARDED(".insn r 0x73, 4, 0x37, x0, %[gva], %[value]") /* hsv.d */
                     : [failed] "=&r"(failed)
                     : [gva] "r"(gva), [value] "r"(value), [fixup] "r"(&hlv_fixup)
                     : "t0", "t1", "memory");
    return !failed;
}

bool guest_fetch_half(uint64_t gva, uint64_t *half)
{
    uint64_t failed, loaded = 0;

    __asm__ volatile(GUARDED(".insn r 0x73, 4, 0x32, %[loaded], %[gva], x3") /* hlvx.hu */
                     : [loaded] "+&r"(loaded), [failed] "=&r"(failed)
                     : [gva] "r"(gva), [fixup] "r"(&hlv_fixup)
                     : "t0", "t1", "memory");
    *half = loaded;
    return !failed;
}
