/* svinval.adoc, HINVAL.GVMA between its ordering fences: as HFENCE.GVMA. */
#include "fence.h"

    GVMA_CASES hinval.gvma, sfence.w.inval, sfence.inval.ir
