/*
 * What WARL CSRs of H hold, to the last bit (hypervisor.adoc, htval, htinst, mtval2, mtinst,
 * mideleg; sscsrind.adoc, vsiselect). Where the text leaves more than one choice, it is the choice
 * made here, and no other implementation need do the same.
 */
#include "hext.h"

/* Not by probes: the trap at their end writes mtval2 and mtinst. */
#define EXPECT_BITS(csr, low, bits)                                                           \
    do {                                                                                      \
        for (unsigned i = 0; i < (low); i++) {                                                \
            note("bit", i);                                                                   \
            csr_write(csr, BIT(i));                                                           \
            CHECK_EQ(csr_read(csr), BIT(i) & (bits));                                         \
        }                                                                                     \
        csr_write(csr, BIT((low) - 1) | (BIT((low) - 1) - 1));                                \
        CHECK_EQ(csr_read(csr), (bits));                                                      \
        csr_write(csr, 0);                                                                    \
        CHECK_EQ(csr_read(csr), 0);                                                           \
    } while (0)

CASE("H-352", "siselect and vsiselect hold each of 12 bits")
{
    if (!has.sscsrind)
        ABSENT("Sscsrind");
    EXPECT_BITS(CSR_SISELECT, 12, MASK(11, 0));
    EXPECT_BITS(CSR_VSISELECT, 12, MASK(11, 0));
}

CASE("H-063", "a bit of hideleg reads zero once mideleg takes the interrupt back to M")
{
    if (!has.shlcofideleg)
        ABSENT("Shlcofideleg");
    csr_write(CSR_MIDELEG, BIT(IRQ_LCOFI));
    csr_write(CSR_HIDELEG, BIT(IRQ_LCOFI));
    CHECK_BITS(csr_read(CSR_HIDELEG), BIT(IRQ_LCOFI), BIT(IRQ_LCOFI));
    csr_write(CSR_MIDELEG, 0);
    CHECK_BITS(csr_read(CSR_HIDELEG), BIT(IRQ_LCOFI), 0);
}

#ifdef HEXT_HOUSE
CASE("H-352", "siselect and vsiselect hold no other bit")
{
    if (!has.sscsrind)
        ABSENT("Sscsrind");
    EXPECT_BITS(CSR_SISELECT, 64, MASK(11, 0));
    EXPECT_BITS(CSR_VSISELECT, 64, MASK(11, 0));
}

CASE("H-138 H-133", "htval and mtval2 hold any 64-bit address shifted right by 2, and no more")
{
    EXPECT_BITS(CSR_HTVAL, 64, MASK(61, 0));
    EXPECT_BITS(CSR_MTVAL2, 64, MASK(61, 0));
}

CASE("H-163 H-164", "htinst and mtinst hold any 32-bit instruction, and no more")
{
    EXPECT_BITS(CSR_HTINST, 64, MASK(31, 0));
    EXPECT_BITS(CSR_MTINST, 64, MASK(31, 0));
}
#endif
