/*
 * zicsr.adoc and priv csrs.adoc, "CSR Address Mapping Conventions": absent, read-only, privileged.
 */
#include "priv.h"

TEST_BEGIN
    OPEN_PMP
    /* No such CSR (custom space that no one defines). */
    ILLEGAL_HERE 1, csrr x5, 0xcc0
    ILLEGAL_HERE 2, csrw 0x8c0, x0
    ILLEGAL_HERE 3, csrrs x0, 0x5c0, x0
    /* Read-only: every form that writes is illegal, those that do not are fine. */
    ILLEGAL_HERE 10, csrw mhartid, x0
    ILLEGAL_HERE 11, csrrw x5, mhartid, x0
    ILLEGAL_HERE 12, csrrwi x5, mhartid, 0
    ILLEGAL_HERE 13, csrrs x5, mhartid, x5
    ILLEGAL_HERE 14, csrrc x5, mhartid, x5
    ILLEGAL_HERE 15, csrrsi x5, mhartid, 1
    ILLEGAL_HERE 16, csrrci x5, cycle, 1
    li x3, 17
    csrrs x5, mhartid, x0
    csrrc x5, mhartid, x0
    csrrsi x5, mhartid, 0
    csrrci x5, mhartid, 0
    CHECK x5, 0
    /* A write through a register that holds zero is a write all the same. */
    li x5, 0
    ILLEGAL_HERE 18, csrrs x6, mvendorid, x5
    /* Privilege: bits 9:8 of the number. */
    ILLEGAL_IN 20, MODE_S, csrr x5, mstatus
    ILLEGAL_IN 21, MODE_S, csrr x5, mhartid
    ILLEGAL_IN 22, MODE_S, csrr x5, mip
    ILLEGAL_IN 23, MODE_S, csrr x5, pmpcfg0
    ILLEGAL_IN 24, MODE_U, csrr x5, sstatus
    ILLEGAL_IN 25, MODE_U, csrw sscratch, x0
    ILLEGAL_IN 26, MODE_U, csrr x5, mstatus
    OK_IN 27, MODE_S, csrr x5, sstatus
    /* RV32 halves and odd pmpcfg do not exist in RV64. */
    ILLEGAL_HERE 30, csrr x5, 0x310
    ILLEGAL_HERE 31, csrr x5, 0xb80
    ILLEGAL_HERE 32, csrr x5, 0xc81
    ILLEGAL_HERE 33, csrr x5, 0x3a1
    /* rd keeps its value, and so does the CSR. */
    li x3, 40
    li x5, 77
    csrw mscratch, x31
    la x31, trap_record
    csrw mscratch, x31
    li x6, 5
    TEST_TRAP 40, CAUSE_ILLEGAL, csrrw x5, mhartid, x6
    CHECK x5, 77
    /* mtval of a compressed illegal instruction has 16 bits at most. */
    TEST_ILLEGAL16 41, 0x0000
    TEST_ILLEGAL16 42, 0x8002
    TEST_ILLEGAL 43, 0xffffffff
TEST_END
