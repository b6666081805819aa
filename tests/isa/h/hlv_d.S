/* hypervisor.adoc, HLV.D: loads a doubleword of the guest. */
#include "hlv.h"

    HLV_CASES hlv.d, 0x8182838485868788, PTE_V | PTE_R | PTE_A, PTE_CODE, 0x6c0042f3
