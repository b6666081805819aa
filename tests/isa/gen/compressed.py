"""Compressed integer instructions (C and Zcb): values, every immediate bit, HINTs, reserved codes.

C instructions are written by mnemonic, those of Zcb as parcels composed from the diagrams of the
specification, because binutils 2.40 does not know them.
"""

from __future__ import annotations

from .alu import RR, Binary, Unary
from .common import (COMPACT_REGS, EDGES64, FREE_REGS, MASK64, Random, TestFile, sign_extend,
                     signed, text)
from .mem import byte_lines, pattern

SPEC_C = "Unprivileged specification, C extension (Zca)."
SPEC_ZCB = "Unprivileged specification, Zcb: simple code-size saving instructions."

# mnemonic: (semantics on rd and imm, registers, immediates)
SHAMTS = list(range(1, 64))
I6 = [imm for imm in range(-32, 32) if imm]
IMMEDIATE: dict[str, tuple[Binary, list[int], list[int]]] = {
    "c.addi": (RR["rv64i"]["add"], FREE_REGS, I6),
    "c.addiw": (RR["rv64i"]["addw"], FREE_REGS, [0, *I6]),
    "c.li": (lambda a, b: b, FREE_REGS, [0, *I6]),
    "c.andi": (RR["rv64i"]["and"], COMPACT_REGS, [0, *I6]),
    "c.slli": (RR["rv64i"]["sll"], FREE_REGS, SHAMTS),
    "c.srli": (RR["rv64i"]["srl"], COMPACT_REGS, SHAMTS),
    "c.srai": (RR["rv64i"]["sra"], COMPACT_REGS, SHAMTS),
    "c.addi16sp": (RR["rv64i"]["add"], [2], [i for i in range(-512, 512, 16) if i]),
}
REGISTER: dict[str, tuple[Binary, list[int]]] = {
    "c.mv": (lambda a, b: b, FREE_REGS),
    "c.add": (RR["rv64i"]["add"], FREE_REGS),
    "c.sub": (RR["rv64i"]["sub"], COMPACT_REGS),
    "c.xor": (RR["rv64i"]["xor"], COMPACT_REGS),
    "c.or": (RR["rv64i"]["or"], COMPACT_REGS),
    "c.and": (RR["rv64i"]["and"], COMPACT_REGS),
    "c.subw": (RR["rv64i"]["subw"], COMPACT_REGS),
    "c.addw": (RR["rv64i"]["addw"], COMPACT_REGS),
}

# Reserved parcels, illegal on RV64 with C, Zcb and Zcmop (instruction listings of C and Zcb).
RESERVED: dict[str, list[int]] = {
    "c.addi4spn": [0x0000, 0x0004, 0x001C],
    "c.addiw": [0x2005, 0x3001, 0x2001],
    "c.addi16sp": [0x6101],
    "c.lui": [0x6201, 0x6801, 0x6881, 0x6F81],
    "c.lwsp": [0x4002, 0x5006],
    "c.ldsp": [0x6002, 0x7006],
    "c.addw": [0x9C79, 0x9C7D],
    "c.lw": [0x9000, 0x9C00, 0x8C40],
}

# HINTs: parcels that change nothing (specification, "HINT Instructions" of C).
HINTS: dict[str, list[int]] = {
    "c.addi": [0x0281, 0x0F81],
    "c.li": [0x4001, 0x4005, 0x507D],
    "c.lui": [0x6005, 0x707D],
    "c.mv": [0x8006, 0x807E],
    "c.add": [0x9006, 0x907E],
    "c.slli": [0x0002, 0x0006, 0x107E, 0x0282],
    "c.srli": [0x8001, 0x8381],
    "c.srai": [0x8401, 0x8781],
}


def finish(out: TestFile, op: str) -> TestFile:
    """HINTs and reserved parcels that belong to a mnemonic."""
    if op in HINTS:
        out.lines = HINT_MACRO.splitlines() + out.lines
    for parcel in HINTS.get(op, []):
        out.case("TEST_HINT", hex(parcel))
    for parcel in RESERVED.get(op, []):
        out.case("TEST_ILLEGAL16", hex(parcel))
    return out


HINT_MACRO = """\
    # Case n: a HINT leaves x0, x5, x8, x15 and x31 as they were.
    .macro TEST_HINT n, parcel
    li x3, \\n
    li x5, 0x123456789abcdef5
    li x8, 0x123456789abcdef8
    li x15, 0x123456789abcde15
    li x31, 0x123456789abcde31
    .2byte \\parcel
    RVC c.nop
    CHECK_WITH x30, x31, 0x123456789abcde31
    CHECK x0, 0
    CHECK x5, 0x123456789abcdef5
    CHECK x8, 0x123456789abcdef8
    CHECK x15, 0x123456789abcde15
    .endm"""


def immediate_file(op: str) -> TestFile:
    """rd = rd op imm."""
    fn, regs, imms = IMMEDIATE[op]
    rng = Random(op)
    out = TestFile(f"{op} rd, imm", SPEC_C)
    for imm in imms:
        for a in (rng.word(), rng.pick(EDGES64)):
            emit_immediate(out, op, fn, rng.pick(regs), a, imm)
    for reg in regs:
        emit_immediate(out, op, fn, reg, rng.operand(), rng.pick(imms))
    return finish(out, op)


def emit_immediate(out: TestFile, op: str, fn: Binary, reg: int, a: int, imm: int) -> None:
    """One TEST_CRI line."""
    out.case("TEST_CRI", op, f"x{reg}", text(a), imm, text(fn(a, imm & MASK64) & MASK64))


def register_file(op: str) -> TestFile:
    """rd = rd op rs2."""
    fn, regs = REGISTER[op]
    rng = Random(op)
    out = TestFile(f"{op} rd, rs2", SPEC_C)
    pairs = [(a, b) for a in EDGES64[:8] for b in EDGES64[:8]]
    pairs += [(rng.word(), rng.word()) for _ in range(24)]
    for a, b in pairs:
        emit_register(out, op, fn, (rng.pick(regs), rng.pick(regs)), (a, b))
    for reg in regs:
        emit_register(out, op, fn, (reg, reg), (rng.word(), 0))
        emit_register(out, op, fn, (reg, rng.pick(regs)), (rng.word(), rng.word()))
        emit_register(out, op, fn, (rng.pick(regs), reg), (rng.word(), rng.word()))
    return finish(out, op)


def emit_register(out: TestFile, op: str, fn: Binary, regs: tuple, values: tuple) -> None:
    """One TEST_CRR line."""
    rd, rs2 = regs
    a, b = values
    a = b if rd == rs2 else a
    out.case("TEST_CRR", op, f"x{rd}", f"x{rs2}", text(a), text(b), text(fn(a, b) & MASK64))


def lui_file() -> TestFile:
    """c.lui: the 6-bit immediate at bits 17..12, sign-extended; not x0 and not x2."""
    rng = Random("c.lui")
    out = TestFile("c.lui rd, imm", SPEC_C)
    regs = [reg for reg in FREE_REGS if reg != 2]
    for imm in I6:
        value = text(sign_extend(imm << 12, 32))
        out.case("TEST_CRI", "c.lui", f"x{rng.pick(regs)}", text(rng.word()), hex(imm & 0xFFFFF),
                 value)
    for reg in regs:
        imm = rng.pick(I6)
        out.case("TEST_CRI", "c.lui", f"x{reg}", 0, hex(imm & 0xFFFFF),
                 text(sign_extend(imm << 12, 32)))
    return finish(out, "c.lui")


def addi4spn_file() -> TestFile:
    """c.addi4spn: every multiple of 4 up to 1020 that sets one bit, and the limits."""
    rng = Random("c.addi4spn")
    out = TestFile("c.addi4spn rd', x2, imm", SPEC_C)
    imms = [1 << bit for bit in range(2, 10)] + [1020, 12, 508] + [rng.below(255) * 4 + 4
                                                                   for _ in range(16)]
    for imm in imms:
        for reg in (rng.pick(COMPACT_REGS), rng.pick(COMPACT_REGS)):
            a = rng.operand()
            out.case("TEST_RI", '"RVC c.addi4spn"', f"x{reg}", "x2", text(a), imm,
                     text((a + imm) & MASK64))
    for reg in COMPACT_REGS:
        out.case("TEST_RI", '"RVC c.addi4spn"', f"x{reg}", "x2", text(0x1000), 8, text(0x1008))
    return finish(out, "c.addi4spn")


ACCESS_MACROS = """\
    # Case n: the load INSN gets R into x RD with x RS1 = ADDR.
    .macro TEST_LOAD_INSN n, insn, rd, rs1, addr, r
    li x3, \\n
    la x\\rs1, \\addr
    \\insn
    CHECK x\\rd, \\r
    .endm

    # Case n: the store INSN with x RS2 = VALUE, x RS1 = ADDR makes the doublewords at area R0..R2.
    .macro TEST_STORE_INSN n, insn, rs2, rs1, addr, value, r0, r1, r2
    li x3, \\n
    la x31, area
    li x30, 0xa5a5a5a5a5a5a5a5
    sd x30, 0(x31)
    sd x30, 8(x31)
    sd x30, 16(x31)
    li x\\rs2, \\value
    la x\\rs1, \\addr
    \\insn
    CHECK_MEM area, 0, \\r0
    CHECK_MEM area, 8, \\r1
    CHECK_MEM area, 16, \\r2
    .endm"""

# mnemonic: (bytes, sign-extending, offsets, stack-relative)
LOADS = {
    "c.lw": (4, True, range(0, 128, 4), False), "c.ld": (8, True, range(0, 256, 8), False),
    "c.lwsp": (4, True, range(0, 256, 4), True), "c.ldsp": (8, True, range(0, 512, 8), True),
    "c.lbu": (1, False, range(4), False), "c.lhu": (2, False, (0, 2), False),
    "c.lh": (2, True, (0, 2), False),
}
STORES = {
    "c.sw": (4, range(0, 128, 4), False), "c.sd": (8, range(0, 256, 8), False),
    "c.swsp": (4, range(0, 256, 4), True), "c.sdsp": (8, range(0, 512, 8), True),
    "c.sb": (1, range(4), False), "c.sh": (2, (0, 2), False),
}
# Zcb accesses: bits 15..10, and bit 6 as the second function bit of the halfword loads.
ZCB_ACCESS = {"c.lbu": (0x20, 0), "c.lhu": (0x21, 0), "c.lh": (0x21, 1), "c.sb": (0x22, 0),
              "c.sh": (0x23, 0)}


def access_text(op: str, data_reg: int, base: int, offset: int) -> str:
    """The access as a quoted macro argument."""
    if op not in ZCB_ACCESS:
        return f'"RVC {op} x{data_reg}, {offset}(x{base})"'
    funct6, bit6 = ZCB_ACCESS[op]
    low = offset & 1 if op in ("c.lbu", "c.sb") else bit6
    parcel = (funct6 << 10 | base - 8 << 7 | low << 6 | (offset >> 1) << 5 | data_reg - 8 << 2)
    return f'".2byte {hex(parcel)}"'


def access_regs(rng: Random, on_stack: bool, kind: str) -> tuple[int, int]:
    """(data, base) registers; a store's differ, because both are set before it."""
    if on_stack:
        data = rng.pick([reg for reg in FREE_REGS if reg != 2])
        return data, 2
    base = rng.pick(COMPACT_REGS)
    return rng.pick([reg for reg in COMPACT_REGS if kind == "load" or reg != base]), base


def load_file(op: str) -> TestFile:
    """Every offset, aligned and misaligned, across a page, rd = rs1."""
    size, is_signed, offsets, on_stack = LOADS[op]
    rng = Random(op)
    out = TestFile(f"{op} rd, offset(rs1)", SPEC_ZCB if op in ZCB_ACCESS else SPEC_C)
    out.lines = ACCESS_MACROS.splitlines()
    data = pattern(128, op)

    def emit(at: int, regs: tuple[int, int], offset: int) -> None:
        rd, rs1 = regs
        raw = int.from_bytes(data[at:at + size], "little")
        value = sign_extend(raw, 8 * size) if is_signed else raw
        out.case("TEST_LOAD_INSN", access_text(op, rd, rs1, offset), rd, rs1,
                 f"data + {at} - {offset}", text(value))

    for offset in offsets:
        emit(rng.below(15) * 8, access_regs(rng, on_stack, "load"), offset)
    for at in range(56, 65):
        emit(at, access_regs(rng, on_stack, "load"), rng.pick(list(offsets)))
    for reg in COMPACT_REGS:
        emit(rng.below(120), (reg, 2 if on_stack else reg), rng.pick(list(offsets)))
    if on_stack:
        emit(8, (2, 2), offsets[1])
    rd, rs1 = (8, 2) if on_stack else (8, 9)
    out.line(f"    li x{rs1}, NOWHERE")
    insn = access_text(op, rd, rs1, 0).strip('"')
    out.case("TEST_TRAP_TVAL_REG", "CAUSE_LOAD_ACCESS", f"x{rs1}", insn)
    out.data = ["    .balign 4096", "    .space 4096 - 64", "data:", *byte_lines(data)]
    return finish(out, op)


def store_file(op: str) -> TestFile:
    """Every offset; the bytes around stay."""
    size, offsets, on_stack = STORES[op]
    rng = Random(op)
    out = TestFile(f"{op} rs2, offset(rs1)", SPEC_ZCB if op in ZCB_ACCESS else SPEC_C)
    out.lines = ACCESS_MACROS.splitlines()

    def emit(at: int, regs: tuple[int, int], offset: int, value: int) -> None:
        rs2, rs1 = regs
        area = bytearray(b"\xa5" * 24)
        area[at:at + size] = (value & ((1 << 8 * size) - 1)).to_bytes(size, "little")
        words = [text(int.from_bytes(area[i:i + 8], "little")) for i in (0, 8, 16)]
        out.case("TEST_STORE_INSN", access_text(op, rs2, rs1, offset), rs2, rs1,
                 f"area + {at} - {offset}", text(value), *words)

    for offset in offsets:
        emit(8, access_regs(rng, on_stack, "store"), offset, rng.word())
    for at in range(25 - size):
        emit(at, access_regs(rng, on_stack, "store"), rng.pick(list(offsets)), rng.word())
    if on_stack:
        emit(8, (0, 2), offsets[1], 0)
    rs2, rs1 = (8, 2) if on_stack else (8, 9)
    out.line(f"    li x{rs1}, NOWHERE")
    insn = access_text(op, rs2, rs1, 0).strip('"')
    out.case("TEST_TRAP_TVAL_REG", "CAUSE_STORE_ACCESS", f"x{rs1}", insn)
    out.data = ["    .balign 4096", "    .space 4096 - 16", "area:", "    .space 32"]
    return finish(out, op)


ZCB_UNARY: dict[str, tuple[int, Unary]] = {
    "c.zext.b": (0, lambda a: a & 0xFF),
    "c.sext.b": (1, lambda a: sign_extend(a, 8)),
    "c.zext.h": (2, lambda a: a & 0xFFFF),
    "c.sext.h": (3, lambda a: sign_extend(a, 16)),
    "c.zext.w": (4, lambda a: a & 0xFFFFFFFF),
    "c.not": (5, lambda a: ~a & MASK64),
}
ZCB_MACRO = """\
    # Case n: the parcel with x RD = A leaves R in it; B goes to x RS2 before.
    .macro TEST_PARCEL n, parcel, rd, rs2, a, b, r
    li x3, \\n
    li x\\rs2, \\b
    li x\\rd, \\a
    .2byte \\parcel
    RVC c.nop
    CHECK x\\rd, \\r
    .endm"""


def zcb_unary_file(op: str) -> TestFile:
    """rd' = op(rd')."""
    funct3, fn = ZCB_UNARY[op]
    rng = Random(op)
    out = TestFile(f"{op} rd'", SPEC_ZCB)
    out.lines = ZCB_MACRO.splitlines()
    values = EDGES64 + [0x80, 0x7F, 0xFF, 0x100, 0x8000, 0x7FFF, 0xFFFF, 0x10000]
    values += [rng.word() for _ in range(24)]
    for at, a in enumerate(values):
        rd = COMPACT_REGS[at % 8]
        parcel = 0x9C61 | rd - 8 << 7 | funct3 << 2
        out.case("TEST_PARCEL", hex(parcel), rd, 5, text(a), 0, text(fn(a)))
    return out


def zcb_mul_file() -> TestFile:
    """c.mul: the low 64 bits of the product."""
    rng = Random("c.mul")
    out = TestFile("c.mul rd', rs2'", SPEC_ZCB)
    out.lines = ZCB_MACRO.splitlines()
    pairs = [(a, b) for a in EDGES64[:7] for b in EDGES64[:7]]
    pairs += [(rng.word(), rng.word()) for _ in range(32)]
    for a, b in pairs:
        rd, rs2 = rng.pick(COMPACT_REGS), rng.pick(COMPACT_REGS)
        b = a if rd == rs2 else b
        parcel = 0x9C41 | rd - 8 << 7 | rs2 - 8 << 2
        out.case("TEST_PARCEL", hex(parcel), rd, rs2, text(a), text(b), text(a * b & MASK64))
    return out


def path_of(op: str) -> str:
    """Path below tests/isa."""
    folder = "zcb" if op in ZCB_ACCESS or op in ZCB_UNARY or op == "c.mul" else "c"
    return f"{folder}/{op.replace('.', '_')}.S"


def files() -> dict[str, TestFile]:
    """All files of this module by path below tests/isa."""
    result = {path_of(op): immediate_file(op) for op in IMMEDIATE}
    result |= {path_of(op): register_file(op) for op in REGISTER}
    result |= {path_of(op): load_file(op) for op in LOADS}
    result |= {path_of(op): store_file(op) for op in STORES}
    result |= {path_of(op): zcb_unary_file(op) for op in ZCB_UNARY}
    result[path_of("c.mul")] = zcb_mul_file()
    result[path_of("c.lui")] = lui_file()
    result[path_of("c.addi4spn")] = addi4spn_file()
    return result
