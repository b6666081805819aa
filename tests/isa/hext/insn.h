/* Encoders of instructions, from the diagrams of the unprivileged and privileged specifications. */
#ifndef HARTWOOD_HEXT_INSN_H
#define HARTWOOD_HEXT_INSN_H

#include <stdint.h>

enum reg { ZERO, RA, T0 = 5, T1, T2, A0 = 10, A1, A2, A3, A4, A5 };

#define R_TYPE(opcode, f3, f7, rd, rs1, rs2)                                                  \
    ((uint32_t)(opcode) | (uint32_t)(rd) << 7 | (uint32_t)(f3) << 12 | (uint32_t)(rs1) << 15 |  \
     (uint32_t)(rs2) << 20 | (uint32_t)(f7) << 25)
#define I_TYPE(opcode, f3, rd, rs1, imm)                                                      \
    ((uint32_t)(opcode) | (uint32_t)(rd) << 7 | (uint32_t)(f3) << 12 | (uint32_t)(rs1) << 15 |  \
     ((uint32_t)(imm) & 0xfff) << 20)
#define S_TYPE(opcode, f3, rs1, rs2, imm)                                                     \
    ((uint32_t)(opcode) | ((uint32_t)(imm) & 0x1f) << 7 | (uint32_t)(f3) << 12 |               \
     (uint32_t)(rs1) << 15 | (uint32_t)(rs2) << 20 | ((uint32_t)(imm) >> 5 & 0x7f) << 25)
#define B_TYPE(opcode, f3, rs1, rs2, offset)                                                  \
    ((uint32_t)(opcode) | (uint32_t)(f3) << 12 | (uint32_t)(rs1) << 15 | (uint32_t)(rs2) << 20 |  \
     ((uint32_t)(offset) >> 11 & 1) << 7 | ((uint32_t)(offset) >> 1 & 15) << 8 |               \
     ((uint32_t)(offset) >> 5 & 63) << 25 | ((uint32_t)(offset) >> 12 & 1) << 31)

#define NOP 0x00000013u
#define ECALL 0x00000073u
#define EBREAK 0x00100073u
#define SRET 0x10200073u
#define MRET 0x30200073u
#define WFI 0x10500073u
#define WRS_NTO 0x00d00073u
#define WRS_STO 0x01d00073u
#define FENCE_I 0x0000100fu
#define C_NOP 0x0001u

#define LI(rd, imm) I_TYPE(0x13, 0, rd, ZERO, imm)
#define ADDI(rd, rs1, imm) I_TYPE(0x13, 0, rd, rs1, imm)
#define MV(rd, rs1) ADDI(rd, rs1, 0)
#define ADD(rd, rs1, rs2) R_TYPE(0x33, 0, 0, rd, rs1, rs2)
#define BNE(rs1, rs2, offset) B_TYPE(0x63, 1, rs1, rs2, offset)
#define JALR(rd, rs1) I_TYPE(0x67, 0, rd, rs1, 0)
#define LB(rd, rs1, imm) I_TYPE(0x03, 0, rd, rs1, imm)
#define LH(rd, rs1, imm) I_TYPE(0x03, 1, rd, rs1, imm)
#define LW(rd, rs1, imm) I_TYPE(0x03, 2, rd, rs1, imm)
#define LD(rd, rs1, imm) I_TYPE(0x03, 3, rd, rs1, imm)
#define LBU(rd, rs1, imm) I_TYPE(0x03, 4, rd, rs1, imm)
#define LHU(rd, rs1, imm) I_TYPE(0x03, 5, rd, rs1, imm)
#define LWU(rd, rs1, imm) I_TYPE(0x03, 6, rd, rs1, imm)
#define SB(rs2, rs1, imm) S_TYPE(0x23, 0, rs1, rs2, imm)
#define SH(rs2, rs1, imm) S_TYPE(0x23, 1, rs1, rs2, imm)
#define SW(rs2, rs1, imm) S_TYPE(0x23, 2, rs1, rs2, imm)
#define SD(rs2, rs1, imm) S_TYPE(0x23, 3, rs1, rs2, imm)
#define FLH(rd, rs1, imm) I_TYPE(0x07, 1, rd, rs1, imm)
#define FLW(rd, rs1, imm) I_TYPE(0x07, 2, rd, rs1, imm)
#define FLD(rd, rs1, imm) I_TYPE(0x07, 3, rd, rs1, imm)
#define FSH(rs2, rs1, imm) S_TYPE(0x27, 1, rs1, rs2, imm)
#define FSW(rs2, rs1, imm) S_TYPE(0x27, 2, rs1, rs2, imm)
#define FSD(rs2, rs1, imm) S_TYPE(0x27, 3, rs1, rs2, imm)
#define FMV_W_X(rd, rs1) R_TYPE(0x53, 0, 0x78, rd, rs1, 0)

/* AMO: funct5 with aq = rl = 0; width 2 (W) or 3 (D). */
#define AMO(funct5, width, rd, rs1, rs2) R_TYPE(0x2f, width, (funct5) << 2, rd, rs1, rs2)
#define LR_W(rd, rs1) AMO(0x02, 2, rd, rs1, 0)
#define LR_D(rd, rs1) AMO(0x02, 3, rd, rs1, 0)
#define SC_W(rd, rs1, rs2) AMO(0x03, 2, rd, rs1, rs2)
#define SC_D(rd, rs1, rs2) AMO(0x03, 3, rd, rs1, rs2)
#define AMOSWAP_D(rd, rs1, rs2) AMO(0x01, 3, rd, rs1, rs2)
#define AMOADD_W(rd, rs1, rs2) AMO(0x00, 2, rd, rs1, rs2)
#define AMOADD_D(rd, rs1, rs2) AMO(0x00, 3, rd, rs1, rs2)

#define CSRRW(rd, csr, rs1) I_TYPE(0x73, 1, rd, rs1, csr)
#define CSRRS(rd, csr, rs1) I_TYPE(0x73, 2, rd, rs1, csr)
#define CSRRC(rd, csr, rs1) I_TYPE(0x73, 3, rd, rs1, csr)
#define CSRRWI(rd, csr, imm) I_TYPE(0x73, 5, rd, imm, csr)
#define CSRRSI(rd, csr, imm) I_TYPE(0x73, 6, rd, imm, csr)
#define CSRRCI(rd, csr, imm) I_TYPE(0x73, 7, rd, imm, csr)
#define CSRR(rd, csr) CSRRS(rd, csr, ZERO)
#define CSRW(csr, rs1) CSRRW(ZERO, csr, rs1)

#define SFENCE_VMA(rs1, rs2) R_TYPE(0x73, 0, 0x09, 0, rs1, rs2)
#define SINVAL_VMA(rs1, rs2) R_TYPE(0x73, 0, 0x0b, 0, rs1, rs2)
#define SFENCE_W_INVAL R_TYPE(0x73, 0, 0x0c, 0, 0, 0)
#define SFENCE_INVAL_IR R_TYPE(0x73, 0, 0x0c, 0, 0, 1)
#define HFENCE_VVMA(rs1, rs2) R_TYPE(0x73, 0, 0x11, 0, rs1, rs2)
#define HFENCE_GVMA(rs1, rs2) R_TYPE(0x73, 0, 0x31, 0, rs1, rs2)
#define HINVAL_VVMA(rs1, rs2) R_TYPE(0x73, 0, 0x13, 0, rs1, rs2)
#define HINVAL_GVMA(rs1, rs2) R_TYPE(0x73, 0, 0x33, 0, rs1, rs2)

#define HLV_B(rd, rs1) R_TYPE(0x73, 4, 0x30, rd, rs1, 0)
#define HLV_BU(rd, rs1) R_TYPE(0x73, 4, 0x30, rd, rs1, 1)
#define HLV_H(rd, rs1) R_TYPE(0x73, 4, 0x32, rd, rs1, 0)
#define HLV_HU(rd, rs1) R_TYPE(0x73, 4, 0x32, rd, rs1, 1)
#define HLVX_HU(rd, rs1) R_TYPE(0x73, 4, 0x32, rd, rs1, 3)
#define HLV_W(rd, rs1) R_TYPE(0x73, 4, 0x34, rd, rs1, 0)
#define HLV_WU(rd, rs1) R_TYPE(0x73, 4, 0x34, rd, rs1, 1)
#define HLVX_WU(rd, rs1) R_TYPE(0x73, 4, 0x34, rd, rs1, 3)
#define HLV_D(rd, rs1) R_TYPE(0x73, 4, 0x36, rd, rs1, 0)
#define HSV_B(rs2, rs1) R_TYPE(0x73, 4, 0x31, 0, rs1, rs2)
#define HSV_H(rs2, rs1) R_TYPE(0x73, 4, 0x33, 0, rs1, rs2)
#define HSV_W(rs2, rs1) R_TYPE(0x73, 4, 0x35, 0, rs1, rs2)
#define HSV_D(rs2, rs1) R_TYPE(0x73, 4, 0x37, 0, rs1, rs2)

#define CBO_INVAL(rs1) I_TYPE(0x0f, 2, 0, rs1, 0)
#define CBO_CLEAN(rs1) I_TYPE(0x0f, 2, 0, rs1, 1)
#define CBO_FLUSH(rs1) I_TYPE(0x0f, 2, 0, rs1, 2)
#define CBO_ZERO(rs1) I_TYPE(0x0f, 2, 0, rs1, 4)

#endif
