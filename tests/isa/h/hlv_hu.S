/* hypervisor.adoc, HLV.HU: loads a halfword, zero-extended of the guest. */
#include "hlv.h"

    HLV_CASES hlv.hu, 0x8788, PTE_V | PTE_R | PTE_A, PTE_CODE, 0x641042f3
