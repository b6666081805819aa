/* hypervisor.adoc, HLV.BU: loads a byte, zero-extended of the guest. */
#include "hlv.h"

    HLV_CASES hlv.bu, 0x88, PTE_V | PTE_R | PTE_A, PTE_CODE, 0x601042f3
