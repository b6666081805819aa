/* hypervisor.adoc, HLV.WU: loads a word, zero-extended of the guest. */
#include "hlv.h"

    HLV_CASES hlv.wu, 0x85868788, PTE_V | PTE_R | PTE_A, PTE_CODE, 0x681042f3
