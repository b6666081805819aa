/*
 * Illegal, virtual or valid: what no other topic tries (hypervisor.adoc, "Trap Cause Codes";
 * "Hypervisor Instructions"; machine.adoc, SYSTEM instructions; zk.adoc, seed).
 */
#include "expect.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const enum mode all_modes[] = {M, HS, U, VS, VU};

static void illegal_everywhere(u32 insn)
{
    for (unsigned m = 0; m < COUNT(all_modes); m++) {
        note(mode_name(all_modes[m]), insn);
        EXPECT(all_modes[m], insn, CAUSE_ILLEGAL);
    }
}

CASE("H-261 H-351",
     "SYSTEM, funct3 = 4: every funct7 and rs2 that names no instruction is illegal in every "
     "mode")
{
    csr_write(CSR_HSTATUS, HSTATUS_HU);
    for (unsigned funct7 = 0; funct7 < 128; funct7++)
        for (unsigned rs2 = 0; rs2 < 32; rs2++) {
            u32 insn = R_TYPE(0x73, 4, funct7, A0, A1, rs2);
            bool load = funct7 == 0x30 || funct7 == 0x32 || funct7 == 0x34 || funct7 == 0x36;
            bool store = funct7 == 0x31 || funct7 == 0x33 || funct7 == 0x35 || funct7 == 0x37;
            /* HLV: rs2 = 0, and 1 but for D; HLVX: 3 for H and W. */
            bool known = load && (rs2 == 0 || (rs2 == 1 && funct7 != 0x36) ||
                                  (rs2 == 3 && (funct7 == 0x32 || funct7 == 0x34)));

            /* May-be-operations are in this space, too: Zimop. */
            if (known || store || (funct7 & 0x40))
                continue;
            if (rs2 > 4 && (funct7 ^ rs2) % 7)
                continue; /* a part of them: all would take long */
            illegal_everywhere(insn);
        }
}

CASE("H-261", "HSV with a destination register is illegal in every mode")
{
    static const unsigned funct7s[] = {0x31, 0x33, 0x35, 0x37};

    csr_write(CSR_HSTATUS, HSTATUS_HU);
    for (unsigned i = 0; i < COUNT(funct7s); i++)
        for (unsigned rd = 1; rd < 32; rd <<= 1)
            illegal_everywhere(R_TYPE(0x73, 4, funct7s[i], rd, A1, A2));
}

CASE("H-281",
     "HFENCE and HINVAL with a destination register are illegal in every mode, and so are "
     "their neighbours")
{
    static const unsigned funct7s[] = {0x11, 0x31, 0x13, 0x33, 0x09, 0x0b, 0x0c};
    static const unsigned unused[] = {0x10, 0x12, 0x14, 0x19, 0x1b, 0x30, 0x32, 0x39, 0x3b, 0x51,
                                      0x71, 0x53, 0x73};

    for (unsigned i = 0; i < COUNT(funct7s); i++)
        for (unsigned rd = 1; rd < 32; rd <<= 1)
            illegal_everywhere(R_TYPE(0x73, 0, funct7s[i], rd, 0, 0));
    for (unsigned i = 0; i < COUNT(unused); i++)
        illegal_everywhere(R_TYPE(0x73, 0, unused[i], 0, 0, 0));
    illegal_everywhere(R_TYPE(0x73, 0, 0x0c, 0, 0, 2));
    illegal_everywhere(R_TYPE(0x73, 0, 0x0c, 0, 1, 0));
    illegal_everywhere(R_TYPE(0x73, 0, 0x0c, 0, 1, 1));
}

CASE("H-345 H-336 H-372", "undefined opcodes are illegal in a guest, and can be delegated to VS")
{
    static const u32 insns[] = {0xffffffff, 0x0000707f, 0x00000000, 0x30000073 /* no mret */,
                                0x10300073, 0x00200073 /* uret */, 0x7b200073 /* dret */,
                                R_TYPE(0x33, 7, 0x7f, A0, A1, A2), 0x0000606f & 0x7f << 12};
    static const enum mode modes[] = {VU, VS};

    for (unsigned i = 0; i < COUNT(insns) - 1; i++)
        for (unsigned m = 0; m < COUNT(modes); m++) {
            note(mode_name(modes[m]), insns[i]);
            delegate(CAUSE_ILLEGAL, M);
            EXPECT(modes[m], insns[i], CAUSE_ILLEGAL);
            delegate(CAUSE_ILLEGAL, VS);
            run(modes[m], insns[i]);
            CHECK_TRAP(VS, CAUSE_ILLEGAL);
        }
}

CASE("H-349 H-372",
     "seed: SSEED=1 lets HS write-read it, VS and VU then trap with 22; SSEED=0: illegal; the "
     "read-only form always")
{
    if (!has.zkr)
        ABSENT("Zkr");
    for (unsigned bits = 0; bits < 4; bits++) {
        bool useed = bits & 1, sseed = bits & 2;

        note("SSEED, USEED", bits);
        csr_write(CSR_MSECCFG, (useed ? MSECCFG_USEED : 0) | (sseed ? MSECCFG_SSEED : 0));
        EXPECT(M, CSRRW(A0, CSR_SEED, ZERO), PASS);
        EXPECT(HS, CSRRW(A0, CSR_SEED, ZERO), sseed ? PASS : CAUSE_ILLEGAL);
        EXPECT(U, CSRRW(A0, CSR_SEED, ZERO), useed ? PASS : CAUSE_ILLEGAL);
        EXPECT(VS, CSRRW(A0, CSR_SEED, ZERO), sseed ? CAUSE_VIRTUAL : CAUSE_ILLEGAL);
        EXPECT(VU, CSRRW(A0, CSR_SEED, ZERO), sseed ? CAUSE_VIRTUAL : CAUSE_ILLEGAL);
        EXPECT(VS, CSRRWI(A0, CSR_SEED, 1), sseed ? CAUSE_VIRTUAL : CAUSE_ILLEGAL);
        for (unsigned m = 0; m < COUNT(all_modes); m++) {
            EXPECT(all_modes[m], CSRR(A0, CSR_SEED), CAUSE_ILLEGAL);
            EXPECT(all_modes[m], CSRRCI(A0, CSR_SEED, 0), CAUSE_ILLEGAL);
        }
    }
    csr_write(CSR_MSECCFG, 0);
}

CASE("H-347", "scontext, where it is: HS and VS may, VU virtual; hcontext: VS and VU virtual")
{
    if (!exists(CSR_SCONTEXT))
        ABSENT("Sdtrig's scontext");
    EXPECT(HS, CSRR(A0, CSR_SCONTEXT), PASS);
    EXPECT(VS, CSRR(A0, CSR_SCONTEXT), PASS);
    EXPECT(VU, CSRR(A0, CSR_SCONTEXT), CAUSE_VIRTUAL);
    EXPECT(U, CSRR(A0, CSR_SCONTEXT), CAUSE_ILLEGAL);
    if (exists(CSR_HCONTEXT)) {
        EXPECT(HS, CSRR(A0, CSR_HCONTEXT), PASS);
        EXPECT(VS, CSRR(A0, CSR_HCONTEXT), CAUSE_VIRTUAL);
        EXPECT(VU, CSRR(A0, CSR_HCONTEXT), CAUSE_VIRTUAL);
    }
    if (!has.stateen)
        return;
    csr_write(CSR_HSTATEEN0, ~STATEEN_CONTEXT);
    EXPECT(VS, CSRR(A0, CSR_SCONTEXT), CAUSE_VIRTUAL);
    csr_write(CSR_MSTATEEN0, ~STATEEN_CONTEXT);
    EXPECT(VS, CSRR(A0, CSR_SCONTEXT), CAUSE_ILLEGAL);
    EXPECT(HS, CSRR(A0, CSR_SCONTEXT), CAUSE_ILLEGAL);
}

#ifdef HEXT_HOUSE
CASE("H-372 H-025", "custom CSR numbers hold nothing here: illegal in every mode")
{
    static const unsigned csrs[] = {0x5c0, 0x5ff, 0x6c0, 0x6ff, 0x9c0, 0x9ff, 0xac0, 0xaff, 0xdc0,
                                    0xdff, 0xec0, 0xeff, 0x800, 0x8ff, 0xcc0, 0xcff};

    for (unsigned i = 0; i < COUNT(csrs); i++)
        illegal_everywhere(CSRR(A0, csrs[i]));
}

/* smcsrind.adoc has rules of its own for what the selects reach: stateen.c tries them. */
static bool is_indirect(unsigned csr)
{
    return has.sscsrind && (csr - CSR_SIREG < 7 || csr - CSR_VSIREG < 7);
}

/*
 * Each CSR number of all 4096 that does not exist in M is illegal in each other mode; each one that
 * is M's alone is illegal with V=1.
 */
CASE("H-023 H-025 H-331 H-344",
     "every CSR number: one that M cannot read is illegal everywhere, one of M's level is "
     "illegal below M")
{
    for (unsigned csr = 0; csr < 4096; csr++) {
        bool readable;

        if (csr == CSR_SEED || is_indirect(csr))
            continue;
        readable = exists(csr);
        if (readable && (csr >> 8 & 3) != 3)
            continue;
        note("CSR", csr);
        EXPECT(VS, CSRR(A0, csr), CAUSE_ILLEGAL);
        EXPECT(VU, CSRR(A0, csr), CAUSE_ILLEGAL);
        EXPECT(HS, CSRR(A0, csr), CAUSE_ILLEGAL);
        EXPECT(U, CSRR(A0, csr), CAUSE_ILLEGAL);
    }
}

CASE("H-331 H-021 H-016 H-022",
     "every CSR number of S- or H-level that HS can read: VU takes 22, VS 22 for H and VS "
     "numbers")
{
    csr_write(CSR_MENVCFG, ~0UL & ~ENVCFG_CBIE);
    csr_write(CSR_HENVCFG, ~0UL & ~ENVCFG_CBIE);
    for (unsigned csr = 0; csr < 4096; csr++) {
        unsigned level = csr >> 8 & 3;

        if (level != 1 && level != 2)
            continue;
        if (run(HS, CSRR(A0, csr)))
            continue;
        note("CSR", csr);
        EXPECT(U, CSRR(A0, csr), CAUSE_ILLEGAL);
        EXPECT(VU, CSRR(A0, csr), CAUSE_VIRTUAL);
        EXPECT(VS, CSRR(A0, csr), level == 2 ? CAUSE_VIRTUAL : PASS);
    }
}
#endif

CASE("H-369",
     "what the guest may execute is not a matter of misa alone: M-level instructions of it run "
     "in VS and VU")
{
    static const u32 insns[] = {R_TYPE(0x33, 0, 1, A0, A1, A2) /* mul */, AMOADD_D(A0, A3, A1),
                                FENCE_I, 0x0ff0000f /* fence */};
    static u64 cell;

    for (unsigned i = 0; i < COUNT(insns); i++) {
        note("instruction", insns[i]);
        probe.a[3] = (u64)&cell;
        EXPECT(VS, insns[i], PASS);
        EXPECT(VU, insns[i], PASS);
    }
}

CASE("H-323 H-328", "ECALL and EBREAK of a guest: causes 8, 10 and 3, tval of ECALL zero")
{
    EXPECT(VU, ECALL, CAUSE_ECALL_U);
    CHECK_EQ(trap.tval, 0);
    EXPECT(VS, ECALL, CAUSE_ECALL_VS);
    CHECK_EQ(trap.tval, 0);
    EXPECT(VS, EBREAK, CAUSE_BREAKPOINT);
    EXPECT(VU, EBREAK, CAUSE_BREAKPOINT);
    EXPECT(VU, 0x9002, CAUSE_BREAKPOINT);
}
