/* hypervisor.adoc, HSV.B: stores a byte of the guest. */
#include "hsv.h"

    HSV_CASES hsv.b, 0x8182838485868718, 0x62604073
