/* hypervisor.adoc, HSV.D: stores a doubleword of the guest. */
#include "hsv.h"

    HSV_CASES hsv.d, 0x1112131415161718, 0x6e604073
