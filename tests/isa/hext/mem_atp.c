/*
 * hgatp and vsatp as registers: modes, widths, alignment, who may access them (hypervisor.adoc,
 * "Hypervisor Guest Address Translation and Protection (hgatp) Register", "Virtual Supervisor
 * Address Translation and Protection (vsatp) Register"; shgatpa.adoc, shvsatpa.adoc).
 */
#include "access.h"

static bool is_legal(u64 mode)
{
    return mode == ATP_BARE || mode == ATP_SV39 || (mode == ATP_SV48 && has.sv48) ||
           (mode == ATP_SV57 && has.sv57);
}

/* Whether a value is ones up from `low`, without a hole. */
static bool is_contiguous(u64 bits, unsigned low)
{
    u64 shifted = bits >> low;

    return (bits & (BIT(low) - 1)) == 0 && (shifted & (shifted + 1)) == 0;
}

CASE("H-165 H-166 H-171", "hgatp holds the modes of satp, each as SvNNx4, and Bare")
{
    for (u64 mode = 0; mode < 16; mode++) {
        u64 satp_mode;

        csr_write(CSR_SATP, 0);
        csr_write(CSR_SATP, mode << 60);
        satp_mode = csr_read(CSR_SATP) >> 60;
        csr_write(CSR_SATP, 0);
        csr_write(CSR_HGATP, 0);
        csr_write(CSR_HGATP, mode << 60);
        note("mode", mode);
        if (satp_mode == mode)
            CHECK_EQ(csr_read(CSR_HGATP) >> 60, mode);
        CHECK(is_legal(csr_read(CSR_HGATP) >> 60));
    }
    csr_write(CSR_HGATP, 0);
    CHECK_EQ(csr_read(CSR_HGATP), 0);
}

CASE("H-166 H-167", "a write of hgatp with an unsupported mode is not ignored as a whole")
{
    for (u64 mode = 0; mode < 16; mode++) {
        u64 value = mode << 60 | 1UL << 44 | 0x81234;

        if (is_legal(mode))
            continue;
        for (unsigned paged = 0; paged < 2; paged++) {
            csr_write(CSR_HGATP, 0);
            if (paged)
                csr_write(CSR_HGATP, ATP_SV39 << 60 | 0x80008);
            csr_write(CSR_HGATP, value);
            note("mode, before", mode << 4 | paged);
            CHECK(is_legal(csr_read(CSR_HGATP) >> 60));
            if (csr_read(CSR_HGATP) >> 60 == ATP_BARE)
                continue; /* with other fields not zero, they are unspecified */
            CHECK_EQ(csr_read(CSR_HGATP) & ATP_PPN, 0x81234);
            if (has.vmid_bits)
                CHECK_EQ(csr_read(CSR_HGATP) & ATP_VMID, 1UL << 44);
        }
    }
}

CASE("H-165 H-168 H-169", "fields of hgatp: VMID, PPN, and what is zero")
{
    for (u64 mode = ATP_SV39; mode <= ATP_SV57; mode++) {
        u64 vmid, ppn, value;

        if (!is_legal(mode))
            continue;
        note("mode", mode);
        csr_write(CSR_HGATP, mode << 60 | MASK(59, 0));
        value = csr_read(CSR_HGATP);
        vmid = (value & ATP_VMID) >> 44;
        ppn = value & ATP_PPN;
        CHECK_EQ(value >> 60, mode);
        CHECK_EQ(value & MASK(59, 58), 0);
        CHECK(is_contiguous(vmid, 0));
        CHECK_EQ(vmid, BIT(has.vmid_bits) - 1);
        CHECK_EQ(ppn & 3, 0);
        CHECK(is_contiguous(ppn, 2));
        for (unsigned bit = 0; bit < 44; bit++) {
            csr_write(CSR_HGATP, mode << 60 | BIT(bit));
            CHECK_EQ(csr_read(CSR_HGATP), mode << 60 | (BIT(bit) & ppn));
        }
        for (unsigned bit = 44; bit < 60; bit++) {
            csr_write(CSR_HGATP, mode << 60 | BIT(bit));
            CHECK_EQ(csr_read(CSR_HGATP), mode << 60 | (BIT(bit) & vmid << 44));
        }
    }
#ifdef HEXT_HOUSE
    CHECK_EQ(has.vmid_bits, 14);
    csr_write(CSR_HGATP, ATP_SV39 << 60 | MASK(43, 0));
    CHECK_EQ(csr_read(CSR_HGATP) & ATP_PPN, MASK(43, 2));
#endif
}

CASE("H-165", "each mode of hgatp can follow each other")
{
    static const u64 modes[] = {ATP_SV39, ATP_BARE, ATP_SV48, ATP_SV57, ATP_SV39, ATP_SV57,
                                ATP_BARE, ATP_SV57, ATP_SV48, ATP_SV39, ATP_SV48, ATP_BARE};

    for (unsigned i = 0; i < 12; i++) {
        u64 value = modes[i] ? modes[i] << 60 | 0x80004 : 0;

        if (!is_legal(modes[i]))
            continue;
        csr_write(CSR_HGATP, value);
        CHECK_EQ(csr_read(CSR_HGATP), value);
    }
}

CASE("H-202 H-205 H-206", "vsatp holds the modes, ASIDs and PPNs of satp")
{
    for (u64 mode = 0; mode < 16; mode++) {
        u64 satp;

        csr_write(CSR_SATP, 0);
        csr_write(CSR_SATP, mode << 60 | (mode ? MASK(59, 0) : 0));
        satp = csr_read(CSR_SATP);
        csr_write(CSR_SATP, 0);
        if (satp >> 60 != mode)
            continue;
        csr_write(CSR_VSATP, 0);
        csr_write(CSR_VSATP, mode << 60 | (mode ? MASK(59, 0) : 0));
        note("mode", mode);
        CHECK_EQ(csr_read(CSR_VSATP) >> 60, mode);
        CHECK_EQ(csr_read(CSR_VSATP) & ATP_ASID, satp & ATP_ASID);
        CHECK(is_contiguous(csr_read(CSR_VSATP) & ATP_PPN, 0));
        if (mode)
            for (unsigned bit = 0; bit < 60; bit++) {
                u64 all = csr_read(CSR_VSATP);

                csr_write(CSR_VSATP, mode << 60 | BIT(bit));
                CHECK_EQ(csr_read(CSR_VSATP), mode << 60 | (BIT(bit) & all));
                csr_write(CSR_VSATP, all);
            }
        csr_write(CSR_VSATP, 0);
        CHECK_EQ(csr_read(CSR_VSATP), 0);
    }
}

CASE("H-203", "V = 0: a write of vsatp with an unsupported mode is ignored or made legal")
{
    for (u64 mode = 0; mode < 16; mode++) {
        u64 old = ATP_SV39 << 60 | 1UL << 44 | 0x80123, value;

        if (is_legal(mode))
            continue;
        csr_write(CSR_VSATP, old);
        old = csr_read(CSR_VSATP);
        csr_write(CSR_VSATP, mode << 60 | 2UL << 44 | 0x81234);
        value = csr_read(CSR_VSATP);
        note("mode", mode);
#ifdef HEXT_HOUSE
        CHECK_EQ(value, old);
#else
        CHECK(value == old || is_legal(value >> 60));
#endif
    }
}

CASE("H-204", "V = 1: a write of satp with an unsupported mode is ignored")
{
    for (u64 mode = 0; mode < 16; mode++) {
        u64 old;

        vm_build(MODE_SV39, MODE_BARE);
        if (is_legal(mode))
            continue;
        old = csr_read(CSR_VSATP);
        note("mode", mode);
        write_in(VS, CSR_SATP, mode << 60 | 2UL << 44 | 0x81234);
        CHECK_NO_TRAP();
        CHECK_EQ(csr_read(CSR_VSATP), old);
    }
}

CASE("H-013 H-014 H-202", "satp in VS is vsatp, and satp of HS stays")
{
    u64 value;

    vm_build(MODE_SV39, MODE_SV39);
    vm_page(false);
    csr_write(CSR_SATP, ATP_SV39 << 60 | 7UL << 44 | page_alloc(PAGE_SIZE) >> 12);
    value = csr_read(CSR_SATP);
    CHECK_EQ(read_in(VS, CSR_SATP), csr_read(CSR_VSATP));
    CHECK_NO_TRAP();
    write_in(VS, CSR_SATP, vm_vsatp() ^ (has.asid_bits ? 1UL << 44 : 0));
    CHECK_NO_TRAP();
    CHECK_EQ(csr_read(CSR_VSATP), vm_vsatp() ^ (has.asid_bits ? 1UL << 44 : 0));
    CHECK_EQ(csr_read(CSR_SATP), value);
}

CASE("H-172 H-292 H-296", "TVM keeps HS from hgatp, not from vsatp, and M from nothing")
{
    for (unsigned tvm = 0; tvm < 2; tvm++) {
        csr_clear(CSR_MSTATUS, STATUS_TVM);
        csr_set(CSR_MSTATUS, tvm ? STATUS_TVM : 0);
        note("TVM", tvm);
        read_in(HS, CSR_HGATP);
        if (tvm)
            CHECK_TRAP(M, CAUSE_ILLEGAL);
        else
            CHECK_NO_TRAP();
        write_in(HS, CSR_HGATP, 0);
        if (tvm)
            CHECK_TRAP(M, CAUSE_ILLEGAL);
        else
            CHECK_NO_TRAP();
        read_in(HS, CSR_VSATP);
        CHECK_NO_TRAP();
        write_in(HS, CSR_VSATP, 0);
        CHECK_NO_TRAP();
        read_in(M, CSR_HGATP);
        CHECK_NO_TRAP();
        write_in(M, CSR_HGATP, 0);
        CHECK_NO_TRAP();
        read_in(VS, CSR_SATP);
        CHECK_NO_TRAP();
    }
}

/* The root is aligned to 16 KiB: low PPN bits that were written do not move it. */
CASE("H-168 H-173", "hgatp with its low PPN bits written walks from the aligned root")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    for (unsigned low = 0; low < 4; low++) {
        csr_write(CSR_HGATP, vm_hgatp() | low);
        vm_fence();
        note("low bits", low);
        EXPECT_WORKS(AS_VS, LOAD, &w);
        EXPECT_WORKS(AS_VS, FETCH, &w);
    }
}

/* Each paged mode really has its number of levels: a guest in one cannot be read in the other. */
CASE("H-166 H-171 H-206", "a mode walks its own number of levels")
{
    unsigned modes[4];
    unsigned n = vm_g_modes(modes) - 1;

    for (unsigned i = 0; i < n; i++)
        for (unsigned j = 0; j < n; j++) {
            struct window w;
            u64 gpa;

            vm_build(MODE_BARE, modes[i]);
            w = vm_page(false);
            gpa = 0x180000000UL; /* in reach of all */
            g_map(gpa, w.pa, 0, PTE_URWX);
            csr_write(CSR_HGATP, (vm_hgatp() & ~ATP_MODE) | (u64)modes[j] << 60);
            vm_fence();
            note("built, used", modes[i] << 4 | modes[j]);
            access_by(M_HLV_VS, LOAD, gpa + 8);
            if (i == j)
                EXPECT_VALUE(window_data(&w));
            else
                CHECK(trap.taken);
        }
}
