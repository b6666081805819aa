/* Events of translation in two stages. The guest's memory is accessed from M-mode by HLV and HSV. */
#include "h/guest.h"

#define EVENT_LOAD_TLB_MISSES 11
#define EVENT_STORE_TLB_MISSES 12
#define EVENT_ONE_STAGE_WALKS 14
#define EVENT_TWO_STAGE_WALKS 15
#define EVENT_G_STAGE_WALKS 16

/* Counter N counts EVENT from zero (clobbers x5). */
.macro COUNT n, event
    csrw mhpmevent\n, x0
    csrw mhpmcounter\n, x0
    li x5, \event
    csrw mhpmevent\n, x5
.endm

.macro COUNT_ALL
    COUNT 3, EVENT_LOAD_TLB_MISSES
    COUNT 4, EVENT_STORE_TLB_MISSES
    COUNT 5, EVENT_ONE_STAGE_WALKS
    COUNT 6, EVENT_TWO_STAGE_WALKS
    COUNT 7, EVENT_G_STAGE_WALKS
.endm

.macro COUNTED load_misses, store_misses, walks
    csrr x5, mhpmcounter3
    CHECK x5, \load_misses
    csrr x5, mhpmcounter4
    CHECK x5, \store_misses
    csrr x5, mhpmcounter5
    CHECK x5, 0
    csrr x5, mhpmcounter6
    CHECK x5, \walks
.endm

TEST_BEGIN
    GUEST_SETUP
    csrw mcountinhibit, x0
    HSTATUS_SET HSTATUS_SPVP
    MAP g_leaf, 64, page_one, PTE_DATA | PTE_U
    MAP g_leaf, 65, page_two, PTE_DATA | PTE_U
    li x10, WINDOW + 64 * 4096
    FENCE_ALL
    /* vsatp Bare: the G-stage alone. */
    li x3, 1
    COUNT_ALL
    hlv.d x6, (x10)
    COUNTED 1, 0, 0
    csrr x5, mhpmcounter7
    CHECK x5, 1
    li x3, 2
    COUNT_ALL
    hlv.d x6, (x10)
    hsv.d x6, (x10)
    COUNTED 0, 0, 0
    csrr x5, mhpmcounter7
    CHECK x5, 0
    /* Both stages: each step of the VS-stage needs the G-stage too, but may find it cached. */
    li x3, 3
    VS_STAGE_ON
    la x31, vs_leaf
    li x30, ((WINDOW + 65 * 4096) >> 12 << 10) | PTE_DATA
    sd x30, 8 * 64(x31)
    li x10, VWINDOW + 64 * 4096
    FENCE_ALL
    COUNT_ALL
    hsv.d x0, (x10)
    COUNTED 0, 1, 1
    csrr x5, mhpmcounter7
    beqz x5, test_fail
    sltiu x5, x5, 5
    CHECK x5, 1
    li x3, 4
    COUNT_ALL
    hlv.d x6, (x10)
    CHECK x6, 0
    COUNTED 0, 0, 0
TEST_END
GUEST_DATA
