/* Fields and event selectors of mhpmevent; the selectors are the platform's own. */
#ifndef HARTWOOD_TESTS_ISA_HPM_H
#define HARTWOOD_TESTS_ISA_HPM_H

#include "priv.h"

#define OF   (1 << 63)
#define MINH (1 << 62)
#define SINH (1 << 61)
#define UINH (1 << 60)
#define VSINH (1 << 59)
#define VUINH (1 << 58)

#define EVENT_CYCLES 1
#define EVENT_INSTRET 2
#define EVENT_LOADS 3
#define EVENT_STORES 4
#define EVENT_BRANCHES 5
#define EVENT_JUMPS 6
#define EVENT_TRANSFERS 7
#define EVENT_EXCEPTIONS 8
#define EVENT_INTERRUPTS 9
#define EVENT_WORLD_SWITCHES 10
#define EVENT_LOAD_TLB_MISSES 11
#define EVENT_STORE_TLB_MISSES 12
#define EVENT_FETCH_TLB_MISSES 13
#define EVENT_ONE_STAGE_WALKS 14
#define EVENT_TWO_STAGE_WALKS 15
#define EVENT_G_STAGE_WALKS 16
#define EVENT_WALK_LOADS 17
#define EVENT_UNKNOWN 0x77

/* Counter N counts CONFIG from VALUE on (clobbers x5). */
.macro COUNT n, config, value
    csrw mhpmevent\n, x0
    li x5, \value
    csrw mhpmcounter\n, x5
    li x5, \config
    csrw mhpmevent\n, x5
.endm

/* Fails the running case unless CSR reads VALUE (clobbers x5). */
.macro COUNTED csr, value
    csrr x5, \csr
    CHECK x5, \value
.endm

/* As RUN_IN, in VS-mode (MODE_S) or VU-mode (MODE_U). */
.macro RUN_IN_GUEST mode, body
    la x4, .Lback\@
    ENTER_GUEST \mode
    \body
    ecall
    ALIGN_CODE
.Lback\@:
.endm

/* Runs BODY, a macro, in MODE and comes back by an ecall; nothing else runs there. */
.macro RUN_IN mode, body
    la x4, .Lback\@
    ENTER \mode
    \body
    ecall
    ALIGN_CODE
.Lback\@:
.endm

#endif
