/* hypervisor.adoc, HSV.W: stores a word of the guest. */
#include "hsv.h"

    HSV_CASES hsv.w, 0x8182838415161718, 0x6a604073
