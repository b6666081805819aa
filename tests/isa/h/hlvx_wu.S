/* hypervisor.adoc, HLVX.WU: loads a word, zero-extended, which both stages must allow to be executed. */
#include "hlv.h"

    HLV_CASES hlvx.wu, 0x85868788, PTE_CODE, PTE_V | PTE_R | PTE_A, 0x683042f3
