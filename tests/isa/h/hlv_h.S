/* hypervisor.adoc, HLV.H: loads a halfword, sign-extended of the guest. */
#include "hlv.h"

    HLV_CASES hlv.h, 0xffffffffffff8788, PTE_V | PTE_R | PTE_A, PTE_CODE, 0x640042f3
