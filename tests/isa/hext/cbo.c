/*
 * Cache-block instructions of a guest on addresses inside of a block: the fault names the address
 * in rs1 (cmo.adoc, "Traps"), and the block is the aligned one.
 */
#include "vm.h"

#define INSIDE 0x59 /* bytes into the second block */

/*
 * mtinst is zero or the instruction without rs1, in whose place there is no offset of an address
 * (cmo.adoc, "Hypervisor Extension").
 */
static void check_transformed(u32 insn)
{
    u32 transformed = insn & ~(31u << 15);

#ifdef HEXT_HOUSE
    CHECK_EQ(trap.tinst, transformed);
#else
    CHECK(trap.tinst == 0 || trap.tinst == transformed);
#endif
}

CASE("H-108 H-109 H-143",
     "a cache-block instruction that faults in the VS-stage leaves rs1 in tval")
{
    static const u32 insns[] = {CBO_ZERO(A0), CBO_CLEAN(A0), CBO_FLUSH(A0), CBO_INVAL(A0)};
    struct window w;

    if (!has.zicboz && !has.zicbom)
        ABSENT("Zicboz and Zicbom");
    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *w.vs = 0;
    vm_fence();
    csr_write(CSR_MENVCFG, ENVCFG_CBZE | ENVCFG_CBCFE | ENVCFG_CBIE_INVAL);
    csr_write(CSR_HENVCFG, ENVCFG_CBZE | ENVCFG_CBCFE | ENVCFG_CBIE_INVAL);
    for (unsigned i = 0; i < 4; i++) {
        if (i ? !has.zicbom : !has.zicboz)
            continue;
        note("cbo", insns[i]);
        probe.a[0] = w.va + INSIDE;
        run(VS, insns[i]);
        CHECK_TRAP(M, CAUSE_STORE_PAGE);
        CHECK_EQ(trap.tval, w.va + INSIDE);
        CHECK_EQ(trap.tval2, 0);
        check_transformed(insns[i]);
    }
    vm_off();
}

/* Once the page fails in the G-stage, once the table of the VS-stage that leads there. */
CASE("H-108 H-109 H-134 H-135 H-144",
     "a cache-block instruction that faults in the G-stage tells the guest physical address of rs1")
{
    static const u32 insns[] = {CBO_ZERO(A0), CBO_CLEAN(A0), CBO_FLUSH(A0), CBO_INVAL(A0)};
    struct window w;
    u64 leaf;

    if (!has.zicboz && !has.zicbom)
        ABSENT("Zicboz and Zicbom");
    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    leaf = *w.g;
    csr_write(CSR_MENVCFG, ENVCFG_CBZE | ENVCFG_CBCFE | ENVCFG_CBIE_INVAL);
    csr_write(CSR_HENVCFG, ENVCFG_CBZE | ENVCFG_CBCFE | ENVCFG_CBIE_INVAL);
    for (unsigned i = 0; i < 4; i++) {
        if (i ? !has.zicbom : !has.zicboz)
            continue;
        note("cbo", insns[i]);
        for (unsigned implicit = 0; implicit < 2; implicit++) {
            u64 gpa = implicit ? vs_slot_gpa(w.va, 0) : w.gpa + INSIDE;

            *w.g = implicit ? leaf : 0;
            *vs_slot_g_leaf(w.va, 0) ^= implicit ? PTE_V : 0;
            vm_fence();
            probe.a[0] = w.va + INSIDE;
            run(VS, insns[i]);
            *vs_slot_g_leaf(w.va, 0) |= PTE_V;
            CHECK_TRAP(M, CAUSE_STORE_GUEST);
            CHECK_EQ(trap.tval, w.va + INSIDE);
            CHECK(trap.tval2 == 0 || trap.tval2 == gpa >> 2);
            if (!implicit)
                check_transformed(insns[i]);
            else
                CHECK_EQ(trap.tinst, trap.tval2 ? 0x3000 : 0);
        }
    }
    vm_off();
}

CASE("H-108", "cbo.zero of an address inside of a block zeroes that block and no other byte")
{
    struct window w;
    volatile u64 *page;

    if (!has.zicboz)
        ABSENT("Zicboz");
    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    page = (volatile u64 *)w.pa;
    csr_write(CSR_MENVCFG, ENVCFG_CBZE);
    csr_write(CSR_HENVCFG, ENVCFG_CBZE);
    for (unsigned turn = 0; turn < 2; turn++) { /* the second with the translation cached */
        unsigned zeroed = 0; /* doublewords at the end of the page */

        for (unsigned i = 0; i < PAGE_SIZE / 8; i++)
            page[i] = ~0UL;
        probe.a[0] = w.va + PAGE_SIZE - 1;
        run(VS, CBO_ZERO(A0));
        CHECK_NO_TRAP();
        while (zeroed < PAGE_SIZE / 8 && page[PAGE_SIZE / 8 - 1 - zeroed] == 0)
            zeroed++;
        CHECK(zeroed > 0 && zeroed <= PAGE_SIZE / 16 && (zeroed & (zeroed - 1)) == 0);
        for (unsigned i = 0; i < PAGE_SIZE / 8 - zeroed; i++)
            CHECK_EQ(page[i], ~0UL);
    }
    vm_off();
}
