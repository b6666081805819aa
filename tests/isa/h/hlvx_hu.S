/* hypervisor.adoc, HLVX.HU: loads a halfword, zero-extended, which both stages must allow to be executed. */
#include "hlv.h"

    HLV_CASES hlvx.hu, 0x8788, PTE_CODE, PTE_V | PTE_R | PTE_A, 0x643042f3
