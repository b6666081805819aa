/* hypervisor.adoc, HLV.B: loads a byte, sign-extended of the guest. */
#include "hlv.h"

    HLV_CASES hlv.b, 0xffffffffffffff88, PTE_V | PTE_R | PTE_A, PTE_CODE, 0x600042f3
