/* hypervisor.adoc, HFENCE.VVMA: orders changes of the VS-stage, by address and address space. */
#include "fence.h"

    VVMA_CASES hfence.vvma, nop, nop
