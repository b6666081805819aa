/* hypervisor.adoc, HSV.H: stores a halfword of the guest. */
#include "hsv.h"

    HSV_CASES hsv.h, 0x8182838485861718, 0x66604073
