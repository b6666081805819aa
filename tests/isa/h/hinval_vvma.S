/* svinval.adoc, HINVAL.VVMA between its ordering fences: as HFENCE.VVMA. */
#include "fence.h"

    VVMA_CASES hinval.vvma, sfence.w.inval, sfence.inval.ir
