/*
 * hvip, hip, hie, hgeip, hgeie, vsip, vsie and their aliases (hypervisor.adoc, "Hypervisor
 * Interrupt (hvip, hip, and hie) Registers", "Hypervisor Guest External Interrupt Registers",
 * "Virtual Supervisor Interrupt (vsip and vsie) Registers", "Machine Interrupt (mip and mie)
 * Registers").
 */
#include "irq.h"

/* Bits 12:0. Whether bit 12 can be written without guest external interrupts is left open. */
#ifdef HEXT_HOUSE
#define STANDARD 0x1fffUL
#else
#define STANDARD (has.geilen ? 0x1fffUL : 0xfffUL)
#endif
#define SGE (has.geilen ? BIT(IRQ_SGEI) : 0)
#define S_IRQS (BIT(IRQ_SSI) | BIT(IRQ_STI) | BIT(IRQ_SEI))

CASE("H-071 H-072",
     "hvip: bits 10, 6, 2 can be written whatever hideleg holds, the others of 12:0 are zero")
{
    for (unsigned deleg = 0; deleg < 2; deleg++) {
        csr_write(CSR_HIDELEG, deleg ? ~0UL : 0);
        for (unsigned i = 0; i < 13; i++) {
            note("bit", i);
            csr_write(CSR_HVIP, BIT(i));
            CHECK_BITS(csr_read(CSR_HVIP), STANDARD, BIT(i) & VS_IRQS);
            csr_write(CSR_HVIP, STANDARD & ~BIT(i));
            CHECK_BITS(csr_read(CSR_HVIP), STANDARD, VS_IRQS & ~BIT(i));
        }
        csr_write(CSR_HVIP, 0);
    }
    write_in(HS, CSR_HVIP, VS_IRQS);
    CHECK_NO_TRAP();
    CHECK_BITS(read_in(HS, CSR_HVIP), STANDARD, VS_IRQS);
}

#ifdef HEXT_HOUSE
CASE("H-071", "hvip, hip, hie: nothing above bit 12 without AIA")
{
    csr_write(CSR_MIDELEG, ~0UL);
    csr_write(CSR_HVIP, ~0UL);
    csr_write(CSR_HIE, ~0UL);
    CHECK_BITS(csr_read(CSR_HVIP), ~STANDARD, 0);
    CHECK_BITS(csr_read(CSR_HIP), ~STANDARD, 0);
    CHECK_BITS(csr_read(CSR_HIE), ~STANDARD, 0);
    csr_write(CSR_HVIP, 0);
}
#endif

CASE("H-073 H-075 H-076 H-082", "each bit of hvip shows in hip and mip, and only there")
{
    for (unsigned i = 0; i < 13; i++) {
        if (!(VS_IRQS & BIT(i)))
            continue;
        note("bit", i);
        csr_write(CSR_HVIP, BIT(i));
        CHECK_BITS(csr_read(CSR_HIP), STANDARD, BIT(i));
        CHECK_BITS(csr_read(CSR_MIP), VS_IRQS | BIT(IRQ_SGEI), BIT(i));
        CHECK_BITS(csr_read(CSR_SIP), STANDARD, 0);
        CHECK_BITS(read_in(HS, CSR_HIP), STANDARD, BIT(i));
        csr_write(CSR_HVIP, 0);
        CHECK_BITS(csr_read(CSR_HIP), STANDARD, 0);
        CHECK_BITS(csr_read(CSR_MIP), VS_IRQS | BIT(IRQ_SGEI), 0);
    }
}

CASE("H-074 H-077", "hip: only VSSIP can be written, and it is the bit of hvip")
{
    csr_write(CSR_HIP, ~0UL);
    CHECK_BITS(csr_read(CSR_HIP), STANDARD, BIT(IRQ_VSSI));
    CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, BIT(IRQ_VSSI));
    csr_write(CSR_HIP, 0);
    CHECK_BITS(csr_read(CSR_HIP), STANDARD, 0);
    CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, 0);
    csr_write(CSR_HVIP, VS_IRQS);
    csr_write(CSR_HIP, 0);
    CHECK_BITS(csr_read(CSR_HIP), STANDARD, BIT(IRQ_VSTI) | BIT(IRQ_VSEI));
    CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, BIT(IRQ_VSTI) | BIT(IRQ_VSEI));
    csr_set(CSR_HIP, VS_IRQS);
    CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, VS_IRQS);
    csr_clear(CSR_HIP, VS_IRQS);
    CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, BIT(IRQ_VSTI) | BIT(IRQ_VSEI));
    write_in(HS, CSR_HIP, BIT(IRQ_VSSI));
    CHECK_NO_TRAP();
    CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, VS_IRQS);
}

CASE("H-083 H-295 H-082", "mip: VSSIP can be written, VSTIP, VSEIP and SGEIP cannot")
{
    csr_write(CSR_MIP, ~0UL);
    CHECK_BITS(csr_read(CSR_MIP), VS_IRQS | BIT(IRQ_SGEI), BIT(IRQ_VSSI));
    CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, BIT(IRQ_VSSI));
    csr_write(CSR_MIP, 0);
    CHECK_BITS(csr_read(CSR_MIP), VS_IRQS | BIT(IRQ_SGEI), 0);
    CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, 0);
    csr_write(CSR_HVIP, VS_IRQS);
    csr_write(CSR_MIP, 0);
    CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, BIT(IRQ_VSTI) | BIT(IRQ_VSEI));
    CHECK_BITS(csr_read(CSR_MIP), VS_IRQS, BIT(IRQ_VSTI) | BIT(IRQ_VSEI));
}

CASE("H-080 H-097",
     "hie: bits 10, 6, 2 can be written, 12 with guest external interrupts, the others of 12:0 "
     "are zero")
{
    csr_write(CSR_MIDELEG, ~0UL);
    for (unsigned i = 0; i < 13; i++) {
        note("bit", i);
        csr_write(CSR_HIE, BIT(i));
        CHECK_BITS(csr_read(CSR_HIE), STANDARD, BIT(i) & (VS_IRQS | SGE));
        csr_write(CSR_HIE, STANDARD & ~BIT(i));
        CHECK_BITS(csr_read(CSR_HIE), STANDARD, ~BIT(i) & (VS_IRQS | SGE));
    }
}

CASE("H-082", "mie and hie share bits 12, 10, 6, 2 and no others")
{
    csr_write(CSR_MIDELEG, ~0UL);
    csr_write(CSR_HIE, ~0UL);
    CHECK_BITS(csr_read(CSR_MIE), STANDARD, VS_IRQS | SGE);
    csr_write(CSR_MIE, 0);
    CHECK_BITS(csr_read(CSR_HIE), STANDARD, 0);
    for (unsigned i = 0; i < 13; i++) {
        note("bit", i);
        csr_write(CSR_MIE, BIT(i));
        CHECK_BITS(csr_read(CSR_HIE), STANDARD, BIT(i) & (VS_IRQS | SGE));
        CHECK_BITS(csr_read(CSR_SIE), STANDARD, BIT(i) & S_IRQS);
    }
    csr_write(CSR_MIE, ~0UL);
    csr_write(CSR_HIE, 0);
    CHECK_BITS(csr_read(CSR_MIE), STANDARD & ~BIT(IRQ_MSI) & ~BIT(IRQ_MTI) & ~BIT(IRQ_MEI), S_IRQS);
    csr_write(CSR_MIE, ~0UL);
    csr_write(CSR_SIE, 0);
    CHECK_BITS(csr_read(CSR_HIE), STANDARD, VS_IRQS | SGE);
}

CASE("H-081 H-084 H-230", "no bit is set in sie and hie at once, nor in sip and hip")
{
    csr_write(CSR_MIDELEG, ~0UL);
    csr_write(CSR_SIE, ~0UL);
    csr_write(CSR_HIE, ~0UL);
    CHECK_EQ(csr_read(CSR_SIE) & csr_read(CSR_HIE), 0);
    CHECK_BITS(csr_read(CSR_SIE), STANDARD, S_IRQS);
    CHECK_BITS(read_in(HS, CSR_SIE), STANDARD, S_IRQS);
    csr_write(CSR_MIE, 0);
    csr_write(CSR_SIE, VS_IRQS | BIT(IRQ_SGEI));
    CHECK_BITS(csr_read(CSR_SIE), STANDARD, 0);
    CHECK_BITS(csr_read(CSR_HIE), STANDARD, 0);
    csr_write(CSR_HVIP, VS_IRQS);
    csr_set(CSR_MIP, BIT(IRQ_SSI) | BIT(IRQ_SEI));
    CHECK_EQ(csr_read(CSR_SIP) & csr_read(CSR_HIP), 0);
    CHECK_BITS(csr_read(CSR_HIP), STANDARD, VS_IRQS);
    CHECK_BITS(csr_read(CSR_SIP), STANDARD & ~BIT(IRQ_STI), BIT(IRQ_SSI) | BIT(IRQ_SEI));
    write_in(HS, CSR_SIP, 0);
    CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, VS_IRQS);
    write_in(HS, CSR_SIP, ~0UL);
    CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, VS_IRQS);
}

CASE("H-081", "an interrupt that mideleg keeps in M shows neither in sie, sip nor in hie, hip")
{
    csr_write(CSR_MIDELEG, 0);
    csr_write(CSR_MIE, ~0UL);
    csr_set(CSR_MIP, BIT(IRQ_SSI) | BIT(IRQ_SEI));
    CHECK_BITS(csr_read(CSR_SIE), STANDARD, 0);
    CHECK_BITS(csr_read(CSR_SIP), STANDARD, 0);
    CHECK_BITS(csr_read(CSR_HIE), STANDARD, VS_IRQS | SGE);
    CHECK_BITS(csr_read(CSR_HIP), STANDARD, 0);
    csr_write(CSR_MIE, 0);
}

/* ---- vsip and vsie ---- */

CASE("H-225 H-231 H-228",
     "vsie: bits 9, 5, 1 are bits 10, 6, 2 of hie where hideleg says so, else zero")
{
    for (unsigned bits = 0; bits < 8; bits++) {
        u64 deleg = (bits & 1 ? BIT(2) : 0) | (bits & 2 ? BIT(6) : 0) | (bits & 4 ? BIT(10) : 0);

        note("hideleg", deleg);
        csr_write(CSR_HIDELEG, deleg);
        csr_write(CSR_HIE, VS_IRQS);
        CHECK_EQ(csr_read(CSR_VSIE), deleg >> 1);
        CHECK_EQ(read_in(VS, CSR_SIE), deleg >> 1);
        for (unsigned i = 0; i < 13; i++) {
            csr_write(CSR_HIE, BIT(i));
            CHECK_EQ(csr_read(CSR_VSIE), (BIT(i) & deleg) >> 1);
        }
        csr_write(CSR_HIE, 0);
        csr_write(CSR_VSIE, ~0UL);
        CHECK_BITS(csr_read(CSR_HIE), STANDARD, deleg);
        CHECK_BITS(csr_read(CSR_MIE), STANDARD, deleg);
        csr_write(CSR_HIE, VS_IRQS);
        csr_write(CSR_VSIE, 0);
        CHECK_BITS(csr_read(CSR_HIE), STANDARD, VS_IRQS & ~deleg);
        csr_write(CSR_HIE, 0);
        write_in(VS, CSR_SIE, ~0UL);
        CHECK_NO_TRAP();
        CHECK_BITS(csr_read(CSR_HIE), STANDARD, deleg);
    }
}

CASE("H-225 H-231 H-073",
     "vsip: bits 9, 5, 1 are bits 10, 6, 2 of hip where hideleg says so, else zero")
{
    for (unsigned bits = 0; bits < 8; bits++) {
        u64 deleg = (bits & 1 ? BIT(2) : 0) | (bits & 2 ? BIT(6) : 0) | (bits & 4 ? BIT(10) : 0);

        note("hideleg", deleg);
        csr_write(CSR_HIDELEG, deleg);
        csr_write(CSR_HVIP, VS_IRQS);
        CHECK_EQ(csr_read(CSR_VSIP), deleg >> 1);
        CHECK_EQ(read_in(VS, CSR_SIP), deleg >> 1);
        CHECK_BITS(csr_read(CSR_HIP), STANDARD, VS_IRQS);
        csr_write(CSR_HVIP, 0);
        CHECK_EQ(csr_read(CSR_VSIP), 0);
        CHECK_EQ(read_in(VS, CSR_SIP), 0);
    }
}

CASE("H-226 H-227",
     "vsip: SSIP can be written where hideleg says so, and is hvip.VSSIP; SEIP and STIP cannot")
{
    static const enum mode modes[] = {M, HS, VS};

    for (unsigned m = 0; m < 3; m++) {
        unsigned csr = modes[m] == VS ? CSR_SIP : CSR_VSIP;

        note(mode_name(modes[m]), csr);
        csr_write(CSR_HIDELEG, VS_IRQS);
        csr_write(CSR_HVIP, 0);
        write_in(modes[m], csr, ~0UL);
        CHECK_NO_TRAP();
        CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, BIT(IRQ_VSSI));
        CHECK_EQ(csr_read(CSR_VSIP), BIT(IRQ_SSI));
        csr_write(CSR_HVIP, VS_IRQS);
        write_in(modes[m], csr, 0);
        CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, BIT(IRQ_VSTI) | BIT(IRQ_VSEI));
        csr_write(CSR_HIDELEG, BIT(IRQ_VSTI) | BIT(IRQ_VSEI));
        csr_write(CSR_HVIP, 0);
        write_in(modes[m], csr, ~0UL);
        CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, 0);
        csr_write(CSR_HVIP, VS_IRQS);
        write_in(modes[m], csr, 0);
        CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, VS_IRQS);
    }
    csr_write(CSR_HVIP, 0);
}

CASE("H-230", "interrupts of HS do not show in vsip, and those of VS not in sip")
{
    csr_write(CSR_MIDELEG, ~0UL);
    csr_write(CSR_HIDELEG, VS_IRQS);
    csr_set(CSR_MIP, BIT(IRQ_SSI) | BIT(IRQ_SEI));
    CHECK_EQ(csr_read(CSR_VSIP), 0);
    CHECK_EQ(read_in(VS, CSR_SIP), 0);
    csr_write(CSR_MIP, 0);
    csr_write(CSR_HVIP, VS_IRQS);
    CHECK_BITS(csr_read(CSR_SIP), STANDARD, 0);
    CHECK_BITS(read_in(HS, CSR_SIP), STANDARD, 0);
}

CASE("H-229 H-063", "LCOFI: vsip and vsie bit 13 are sip's and sie's where hideleg says so")
{
    if (!has.shlcofideleg)
        ABSENT("Shlcofideleg");
    csr_write(CSR_MIDELEG, ~0UL);
    for (unsigned deleg = 0; deleg < 2; deleg++) {
        u64 bit = deleg ? BIT(IRQ_LCOFI) : 0;

        note("hideleg[13]", deleg);
        csr_write(CSR_HIDELEG, bit);
        csr_write(CSR_SIE, BIT(IRQ_LCOFI));
        csr_set(CSR_MIP, BIT(IRQ_LCOFI));
        CHECK_EQ(csr_read(CSR_VSIE), bit);
        CHECK_EQ(csr_read(CSR_VSIP), bit);
        CHECK_EQ(read_in(VS, CSR_SIP), bit);
        CHECK_EQ(read_in(VS, CSR_SIE), bit);
        csr_write(CSR_VSIE, 0);
        CHECK_BITS(csr_read(CSR_SIE), BIT(IRQ_LCOFI), deleg ? 0 : BIT(IRQ_LCOFI));
        write_in(VS, CSR_SIP, 0);
        CHECK_BITS(csr_read(CSR_SIP), BIT(IRQ_LCOFI), deleg ? 0 : BIT(IRQ_LCOFI));
        csr_write(CSR_SIE, 0);
        csr_write(CSR_MIP, 0);
        write_in(VS, CSR_SIE, ~0UL);
        CHECK_BITS(csr_read(CSR_SIE), BIT(IRQ_LCOFI), bit);
    }
}

/* ---- guest external interrupts ---- */

CASE("H-093 H-094 H-097 H-099",
     "hgeie: bits 1 to GEILEN can be written, bit 0 and those above are zero, as in hgeip")
{
    u64 valid = has.geilen ? MASK(has.geilen, 1) : 0;

    csr_write(CSR_HGEIE, ~0UL);
    CHECK_EQ(csr_read(CSR_HGEIE), valid);
    CHECK_EQ(read_in(HS, CSR_HGEIE), valid);
    for (unsigned i = 0; i < 64; i++) {
        note("bit", i);
        csr_write(CSR_HGEIE, BIT(i));
        CHECK_EQ(csr_read(CSR_HGEIE), BIT(i) & valid);
    }
    CHECK_EQ(csr_read(CSR_HGEIP) & ~valid, 0);
    csr_write(CSR_HGEIE, 0);
    CHECK(has.geilen < 64);
}

CASE("H-079 H-095 H-096", "hip.SGEIP is 0 while no bit is set in hgeip and hgeie at once")
{
    csr_write(CSR_HGEIE, csr_read(CSR_HGEIP) ? ~csr_read(CSR_HGEIP) : ~0UL);
    CHECK_BITS(csr_read(CSR_HIP), BIT(IRQ_SGEI), 0);
    CHECK_BITS(csr_read(CSR_MIP), BIT(IRQ_SGEI), 0);
    csr_write(CSR_HGEIE, 0);
    CHECK_BITS(csr_read(CSR_HIP), BIT(IRQ_SGEI), 0);
}

CASE("H-076 H-078 H-091 H-098",
     "hip.VSEIP without a guest external interrupt is hvip.VSEIP, whatever VGEIN and CSRRS, "
     "CSRRC of hip")
{
    for (u64 vgein = 0; vgein < 64; vgein += 21) {
        csr_write(CSR_HSTATUS, vgein << 12);
        csr_write(CSR_HVIP, BIT(IRQ_VSEI));
        CHECK_BITS(csr_read(CSR_HIP), VS_IRQS, BIT(IRQ_VSEI));
        csr_set(CSR_HIP, BIT(IRQ_VSSI));
        csr_clear(CSR_HIP, BIT(IRQ_VSSI));
        csr_write(CSR_HVIP, 0);
        CHECK_BITS(csr_read(CSR_HIP), VS_IRQS, 0);
        csr_set(CSR_HIP, BIT(IRQ_VSEI) | BIT(IRQ_VSSI));
        CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, BIT(IRQ_VSSI));
        csr_write(CSR_HVIP, 0);
    }
}
