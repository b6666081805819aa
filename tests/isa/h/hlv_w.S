/* hypervisor.adoc, HLV.W: loads a word, sign-extended of the guest. */
#include "hlv.h"

    HLV_CASES hlv.w, 0xffffffff85868788, PTE_V | PTE_R | PTE_A, PTE_CODE, 0x680042f3
