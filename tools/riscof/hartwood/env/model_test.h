/*
 * What riscv-arch-test asks of a model: how its tests begin and end here, and how interrupts are
 * raised. HTIF reports the end; the CLINT raises machine software interrupts.
 */
#ifndef HARTWOOD_MODEL_TEST_H
#define HARTWOOD_MODEL_TEST_H

#define RVMODEL_DATA_SECTION                                                                       \
    .pushsection .tohost, "aw", @progbits;                                                         \
    .balign 8;                                                                                     \
    .global tohost;                                                                                \
    tohost: .dword 0;                                                                              \
    .balign 8;                                                                                     \
    .global fromhost;                                                                              \
    fromhost: .dword 0;                                                                            \
    .popsection;

#define RVMODEL_HALT                                                                               \
    la t0, tohost;                                                                                 \
    li t1, 1;                                                                                      \
    sd t1, 0(t0);                                                                                  \
    1 : j 1b;

#define RVMODEL_BOOT

#define RVMODEL_DATA_BEGIN                                                                         \
    RVMODEL_DATA_SECTION                                                                           \
    .balign 16;                                                                                    \
    .global begin_signature;                                                                       \
    begin_signature:

#define RVMODEL_DATA_END                                                                           \
    .balign 4;                                                                                     \
    .global end_signature;                                                                         \
    end_signature:

#define RVMODEL_IO_INIT
#define RVMODEL_IO_WRITE_STR(reg, text)
#define RVMODEL_IO_CHECK()
#define RVMODEL_IO_ASSERT_GPR_EQ(scratch, reg, value)
#define RVMODEL_IO_ASSERT_SFPR_EQ(scratch, reg, value)
#define RVMODEL_IO_ASSERT_DFPR_EQ(scratch, reg, value)

#define RVMODEL_SET_MSW_INT                                                                        \
    li t1, 1;                                                                                      \
    li t2, 0x2000000;                                                                              \
    sw t1, 0(t2);

#define RVMODEL_CLEAR_MSW_INT                                                                      \
    li t2, 0x2000000;                                                                              \
    sw x0, 0(t2);

#define RVMODEL_CLEAR_MTIMER_INT
#define RVMODEL_CLEAR_MEXT_INT

#endif
