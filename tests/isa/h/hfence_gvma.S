/* hypervisor.adoc, HFENCE.GVMA: orders changes of the G-stage, by guest-physical address and VMID. */
#include "fence.h"

    GVMA_CASES hfence.gvma, nop, nop
