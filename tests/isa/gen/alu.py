"""Integer register-register, register-immediate and one-operand instructions.

The semantics are restated here from the specification with Python's unbounded integers.
"""

from __future__ import annotations

from collections.abc import Callable

from .common import (EDGES64, FREE_REGS, MASK32, MASK64, Random, TestFile, sign_extend, signed,
                     text)

Binary = Callable[[int, int], int]
Unary = Callable[[int], int]

SPEC = {
    "rv64i": "Unprivileged specification, RV32I and RV64I base integer instruction sets.",
    "m": "Unprivileged specification, M extension; division corner cases by its table.",
    "zba": "Unprivileged specification, Zba: address generation.",
    "zbb": "Unprivileged specification, Zbb: basic bit manipulation.",
    "zbc": "Unprivileged specification, Zbc: carry-less multiplication.",
    "zbs": "Unprivileged specification, Zbs: single-bit instructions.",
    "zbkb": "Unprivileged specification, Zbkb: bit manipulation for cryptography.",
    "zbkx": "Unprivileged specification, Zbkx: crossbar permutations.",
    "zicond": "Unprivileged specification, Zicond: integer conditional operations.",
}


def w(value: int) -> int:
    """A 32-bit result as *W instructions write it."""
    return sign_extend(value, 32)


def div_signed(a: int, b: int, bits: int) -> tuple[int, int]:
    """Quotient towards zero and remainder with the dividend's sign; by zero and overflow as M says."""
    a, b = signed(a, bits), signed(b, bits)
    if b == 0:
        return -1, a
    quotient = abs(a) // abs(b)
    if (a < 0) != (b < 0):
        quotient = -quotient
    return quotient, a - quotient * b


def div_unsigned(a: int, b: int, bits: int) -> tuple[int, int]:
    """Unsigned quotient and remainder; by zero all ones and the dividend."""
    mask = (1 << bits) - 1
    a, b = a & mask, b & mask
    return (mask, a) if b == 0 else (a // b, a % b)


def carryless(a: int, b: int) -> int:
    """The 127-bit carry-less product."""
    product = 0
    for bit in range(64):
        if b >> bit & 1:
            product ^= a << bit
    return product


def rotate_right(value: int, amount: int, bits: int) -> int:
    """Rotation of the low bits."""
    value &= (1 << bits) - 1
    amount %= bits
    return (value >> amount | value << (bits - amount)) & ((1 << bits) - 1)


def permute(a: int, b: int, bits: int) -> int:
    """xperm4 and xperm8: each field of b selects a field of a, or zero when out of range."""
    result = 0
    for at in range(0, 64, bits):
        index = b >> at & ((1 << bits) - 1)
        if index < 64 // bits:
            result |= (a >> index * bits & ((1 << bits) - 1)) << at
    return result


def by_bytes(value: int, fn: Unary) -> int:
    """fn on each byte."""
    return sum(fn(value >> at & 0xFF) << at for at in range(0, 64, 8))


def leading_zeros(value: int, bits: int) -> int:
    """Zero bits above the highest set one."""
    return bits - (value & ((1 << bits) - 1)).bit_length()


def trailing_zeros(value: int, bits: int) -> int:
    """Zero bits below the lowest set one."""
    value &= (1 << bits) - 1
    return (value & -value).bit_length() - 1 if value else bits


def reverse_bytes(value: int) -> int:
    """Byte order swapped."""
    return int.from_bytes(value.to_bytes(8, "little"), "big")


RR: dict[str, dict[str, Binary]] = {
    "rv64i": {
        "add": lambda a, b: a + b,
        "sub": lambda a, b: a - b,
        "sll": lambda a, b: a << (b & 63),
        "slt": lambda a, b: int(signed(a) < signed(b)),
        "sltu": lambda a, b: int(a < b),
        "xor": lambda a, b: a ^ b,
        "srl": lambda a, b: a >> (b & 63),
        "sra": lambda a, b: signed(a) >> (b & 63),
        "or": lambda a, b: a | b,
        "and": lambda a, b: a & b,
        "addw": lambda a, b: w(a + b),
        "subw": lambda a, b: w(a - b),
        "sllw": lambda a, b: w(a << (b & 31)),
        "srlw": lambda a, b: w((a & MASK32) >> (b & 31)),
        "sraw": lambda a, b: w(signed(a, 32) >> (b & 31)),
    },
    "m": {
        "mul": lambda a, b: a * b,
        "mulh": lambda a, b: signed(a) * signed(b) >> 64,
        "mulhsu": lambda a, b: signed(a) * b >> 64,
        "mulhu": lambda a, b: a * b >> 64,
        "div": lambda a, b: div_signed(a, b, 64)[0],
        "divu": lambda a, b: div_unsigned(a, b, 64)[0],
        "rem": lambda a, b: div_signed(a, b, 64)[1],
        "remu": lambda a, b: div_unsigned(a, b, 64)[1],
        "mulw": lambda a, b: w(a * b),
        "divw": lambda a, b: w(div_signed(a, b, 32)[0]),
        "divuw": lambda a, b: w(div_unsigned(a, b, 32)[0]),
        "remw": lambda a, b: w(div_signed(a, b, 32)[1]),
        "remuw": lambda a, b: w(div_unsigned(a, b, 32)[1]),
    },
    "zba": {
        "add.uw": lambda a, b: (a & MASK32) + b,
        "sh1add": lambda a, b: (a << 1) + b,
        "sh2add": lambda a, b: (a << 2) + b,
        "sh3add": lambda a, b: (a << 3) + b,
        "sh1add.uw": lambda a, b: ((a & MASK32) << 1) + b,
        "sh2add.uw": lambda a, b: ((a & MASK32) << 2) + b,
        "sh3add.uw": lambda a, b: ((a & MASK32) << 3) + b,
    },
    "zbb": {
        "andn": lambda a, b: a & ~b,
        "orn": lambda a, b: a | ~b,
        "xnor": lambda a, b: ~(a ^ b),
        "max": lambda a, b: max(signed(a), signed(b)),
        "maxu": max,
        "min": lambda a, b: min(signed(a), signed(b)),
        "minu": min,
        "rol": lambda a, b: rotate_right(a, -b % 64, 64),
        "ror": lambda a, b: rotate_right(a, b % 64, 64),
        "rolw": lambda a, b: w(rotate_right(a, -b % 32, 32)),
        "rorw": lambda a, b: w(rotate_right(a, b % 32, 32)),
    },
    "zbc": {
        "clmul": carryless,
        "clmulh": lambda a, b: carryless(a, b) >> 64,
        "clmulr": lambda a, b: carryless(a, b) >> 63,
    },
    "zbs": {
        "bclr": lambda a, b: a & ~(1 << (b & 63)),
        "bext": lambda a, b: a >> (b & 63) & 1,
        "binv": lambda a, b: a ^ 1 << (b & 63),
        "bset": lambda a, b: a | 1 << (b & 63),
    },
    "zbkb": {
        "pack": lambda a, b: a & MASK32 | (b & MASK32) << 32,
        "packh": lambda a, b: a & 0xFF | (b & 0xFF) << 8,
        "packw": lambda a, b: w(a & 0xFFFF | (b & 0xFFFF) << 16),
    },
    "zbkx": {
        "xperm4": lambda a, b: permute(a, b, 4),
        "xperm8": lambda a, b: permute(a, b, 8),
    },
    "zicond": {
        "czero.eqz": lambda a, b: 0 if b == 0 else a,
        "czero.nez": lambda a, b: 0 if b != 0 else a,
    },
}

R1: dict[str, dict[str, Unary]] = {
    "zbb": {
        "clz": lambda a: leading_zeros(a, 64),
        "ctz": lambda a: trailing_zeros(a, 64),
        "cpop": lambda a: a.bit_count(),
        "clzw": lambda a: leading_zeros(a, 32),
        "ctzw": lambda a: trailing_zeros(a, 32),
        "cpopw": lambda a: (a & MASK32).bit_count(),
        "sext.b": lambda a: sign_extend(a, 8),
        "sext.h": lambda a: sign_extend(a, 16),
        "zext.h": lambda a: a & 0xFFFF,
        "orc.b": lambda a: by_bytes(a, lambda byte: 0xFF if byte else 0),
        "rev8": reverse_bytes,
    },
    "zbkb": {
        "brev8": lambda a: by_bytes(a, lambda byte: int(f"{byte:08b}"[::-1], 2)),
    },
}

# Immediate forms: (semantics, kind of immediate).
RI: dict[str, dict[str, tuple[Binary, str]]] = {
    "rv64i": {
        "addi": (RR["rv64i"]["add"], "i12"),
        "slti": (RR["rv64i"]["slt"], "i12"),
        "sltiu": (RR["rv64i"]["sltu"], "i12"),
        "xori": (RR["rv64i"]["xor"], "i12"),
        "ori": (RR["rv64i"]["or"], "i12"),
        "andi": (RR["rv64i"]["and"], "i12"),
        "addiw": (RR["rv64i"]["addw"], "i12"),
        "slli": (RR["rv64i"]["sll"], "shamt6"),
        "srli": (RR["rv64i"]["srl"], "shamt6"),
        "srai": (RR["rv64i"]["sra"], "shamt6"),
        "slliw": (RR["rv64i"]["sllw"], "shamt5"),
        "srliw": (RR["rv64i"]["srlw"], "shamt5"),
        "sraiw": (RR["rv64i"]["sraw"], "shamt5"),
    },
    "zba": {"slli.uw": (lambda a, b: (a & MASK32) << b, "shamt6")},
    "zbb": {
        "rori": (RR["zbb"]["ror"], "shamt6"),
        "roriw": (RR["zbb"]["rorw"], "shamt5"),
    },
    "zbs": {
        "bclri": (RR["zbs"]["bclr"], "shamt6"),
        "bexti": (RR["zbs"]["bext"], "shamt6"),
        "binvi": (RR["zbs"]["binv"], "shamt6"),
        "bseti": (RR["zbs"]["bset"], "shamt6"),
    },
}

# Reserved encodings next door, which the base or extension text leaves to no instruction.
ILLEGAL: dict[str, list[int]] = {
    "addw": [0x0020A03B | 1 << 7, 0xFE20803B],      # OP-32 funct3=2; funct7=1111111
    "subw": [0x4020B03B, 0x6020803B],
    "add": [0xFE208033, 0x0220803B | 1 << 12],      # funct7=1111111; OP-32 funct3=1 of MULDIV
    "sub": [0xC0208033],
    "xor": [0xFE20C033],
    "slliw": [0x0200909B, 0x4000909B],              # shamt bit 5; the arithmetic bit on a left shift
    "srliw": [0x0200D09B, 0x8000D09B],
    "sraiw": [0x4200D09B, 0xC000D09B],
    "slli": [0x80009093, 0x04009093],               # funct6 that no extension uses
    "srli": [0x8000D093, 0x0400D093],
    "srai": [0xC000D093, 0x4400D093],
    "addiw": [0x0000A09B, 0x0000F09B],              # OP-IMM-32 funct3=2 and 7
    "mulw": [0x0220903B, 0x0220A03B, 0x0220B03B],   # MULDIV in OP-32 has no high halves
    "clz": [0x60309093],                            # unary selector 3 is no instruction
    "rev8": [0x6B90D093],
    "zext.h": [0x0810C03B | 1 << 31],
}


def row_file(op: str) -> str:
    """File name of a mnemonic."""
    return op.replace(".", "_") + ".S"


def reg(number: int) -> str:
    """Register name."""
    return f"x{number}"


def values_for(reg_numbers: list[int], wanted: list[int]) -> list[int]:
    """Operand values that the chosen registers can hold: x0 is zero, equal registers agree."""
    held: dict[int, int] = {0: 0}
    return [held.setdefault(number, value) for number, value in zip(reg_numbers, wanted)]


def layouts_two(rng: Random) -> list[tuple[int, int, int]]:
    """(rd, rs1, rs2): all aliasings, x0 in each place, and every register somewhere."""
    one, two, three = 5, 6, 7
    fixed = [
        (one, two, three), (one, one, two), (one, two, one), (one, two, two), (one, one, one),
        (0, one, two), (one, 0, two), (one, two, 0), (one, 0, 0), (31, one, two), (1, 2, 29),
    ]
    return fixed + [tuple(rng.pick(FREE_REGS) for _ in range(3)) for _ in range(24)]


def binary_file(ext: str, op: str, fn: Binary) -> TestFile:
    """Tests of rd = op(rs1, rs2)."""
    rng = Random(op)
    out = TestFile(f"{op} rd, rs1, rs2", SPEC[ext], arch_of(ext))
    name = macro_of(ext, op, out)
    for a in EDGES64[:9]:
        for b in EDGES64[:9]:
            emit_binary(out, name, fn, (5, 6, 7), (a, b))
    for amount in (31, 32, 33, 63, 64, 65, 127):
        emit_binary(out, name, fn, (8, 9, 10), (0x8123456789ABCDEF, amount))
    for layout in layouts_two(rng):
        emit_binary(out, name, fn, layout, (rng.operand(), rng.operand()))
    for _ in range(24):
        emit_binary(out, name, fn, (5, 6, 7), (rng.word(), rng.word()))
    for word in ILLEGAL.get(op, []):
        out.case("TEST_ILLEGAL", hex(word))
    return out


def emit_binary(out: TestFile, op: str, fn: Binary, regs: tuple, wanted: tuple) -> None:
    """One TEST_RR line."""
    rd, rs1, rs2 = regs
    a, b = values_for([rs1, rs2], list(wanted))
    result = fn(a, b) & MASK64 if rd else 0
    out.case("TEST_RR", op, reg(rd), reg(rs1), reg(rs2), text(a), text(b), text(result))


def immediates(kind: str, rng: Random) -> list[int]:
    """Immediates at their limits and in between."""
    if kind == "i12":
        return [0, 1, -1, 2047, -2048, 0x555, -0x556] + [signed(rng.word(), 12) for _ in range(8)]
    return list(range(64 if kind == "shamt6" else 32))


def immediate_file(ext: str, op: str, fn: Binary, kind: str) -> TestFile:
    """Tests of rd = op(rs1, imm)."""
    rng = Random(op)
    out = TestFile(f"{op} rd, rs1, imm", SPEC[ext], arch_of(ext))
    layouts = [(5, 6), (5, 5), (0, 6), (5, 0), (31, 5)]
    layouts += [(rng.pick(FREE_REGS), rng.pick(FREE_REGS)) for _ in range(10)]
    few = immediates(kind, rng)
    for imm in few:
        for a in (0x8123456789ABCDEF, 0x7FFFFFFF, MASK64) if kind != "i12" else EDGES64[:9]:
            emit_immediate(out, op, fn, (5, 6), a, imm)
    for layout in layouts:
        emit_immediate(out, op, fn, layout, rng.operand(), rng.pick(few))
    for word in ILLEGAL.get(op, []):
        out.case("TEST_ILLEGAL", hex(word))
    return out


def emit_immediate(out: TestFile, op: str, fn: Binary, regs: tuple, a: int, imm: int) -> None:
    """One TEST_RI line."""
    rd, rs1 = regs
    a = a if rs1 else 0
    result = fn(a, imm & MASK64) & MASK64 if rd else 0
    out.case("TEST_RI", op, reg(rd), reg(rs1), text(a), imm, text(result))


def unary_file(ext: str, op: str, fn: Unary) -> TestFile:
    """Tests of rd = op(rs1)."""
    rng = Random(op)
    out = TestFile(f"{op} rd, rs1", SPEC[ext], arch_of(ext))
    singles = [1 << bit for bit in range(64)]
    spread = [MASK64 >> rng.below(64) << rng.below(64) & MASK64 for _ in range(16)]
    for a in EDGES64 + singles + spread + [0x80, 0x7F, 0x8000, 0x7FFF, 0xFF80, 0x0123456789ABCDEF]:
        emit_unary(out, op, fn, (5, 6), a)
    layouts = [(5, 5), (0, 6), (5, 0), (31, 5)]
    layouts += [(rng.pick(FREE_REGS), rng.pick(FREE_REGS)) for _ in range(16)]
    for layout in layouts:
        emit_unary(out, op, fn, layout, rng.operand())
    for word in ILLEGAL.get(op, []):
        out.case("TEST_ILLEGAL", hex(word))
    return out


def emit_unary(out: TestFile, op: str, fn: Unary, regs: tuple, a: int) -> None:
    """One TEST_R line."""
    rd, rs1 = regs
    a = a if rs1 else 0
    out.case("TEST_R", op, reg(rd), reg(rs1), text(a), text(fn(a) & MASK64 if rd else 0))


def upper_file(op: str) -> TestFile:
    """lui and auipc: limits of the 20-bit immediate and each register."""
    rng = Random(op)
    out = TestFile(f"{op} rd, imm", SPEC["rv64i"])
    imms = [0, 1, 0x7FFFF, 0x80000, 0xFFFFF, 0x12345, 0xABCDE]
    for imm, rd in [(imm, 5) for imm in imms] + [(rng.below(1 << 20), r) for r in FREE_REGS]:
        out.case("TEST_UPPER", op, reg(rd), hex(imm), text(sign_extend(imm << 12, 32)))
    out.case("TEST_UPPER_X0", op, hex(0xFFFFF))
    out.lines = UPPER_MACROS[op].splitlines() + out.lines
    return out


UPPER_MACROS = {
    "lui": """\
    .macro TEST_UPPER n, op, rd, imm, r
    li x3, \\n
    \\op \\rd, \\imm
    CHECK \\rd, \\r
    .endm
    .macro TEST_UPPER_X0 n, op, imm
    li x3, \\n
    \\op x0, \\imm
    CHECK x0, 0
    .endm""",
    "auipc": """\
    .macro TEST_UPPER n, op, rd, imm, r
    li x3, \\n
    jal x31, .Lpc\\@
.Lpc\\@:
    \\op \\rd, \\imm
    sub x31, \\rd, x31
    CHECK x31, \\r
    .endm
    .macro TEST_UPPER_X0 n, op, imm
    li x3, \\n
    \\op x0, \\imm
    CHECK x0, 0
    .endm""",
}


def arch_of(ext: str) -> str:
    """The assembler's name of an extension beyond RV64GC that binutils 2.40 knows."""
    return ext if ext in ("zba", "zbb", "zbc", "zbs", "zbkb", "zbkx") else ""


def macro_of(ext: str, op: str, out: TestFile) -> str:
    """The mnemonic, or the macro of encode.h for one that binutils 2.40 lacks."""
    if ext != "zicond":
        return op
    out.includes.append("encode.h")
    return op.replace(".", "_")


def files() -> dict[str, TestFile]:
    """All files of this module by path below tests/isa."""
    result: dict[str, TestFile] = {}
    for ext, ops in RR.items():
        for op, fn in ops.items():
            result[f"{ext}/{row_file(op)}"] = binary_file(ext, op, fn)
    for ext, ops in R1.items():
        for op, fn in ops.items():
            result[f"{ext}/{row_file(op)}"] = unary_file(ext, op, fn)
    for ext, ops in RI.items():
        for op, (fn, kind) in ops.items():
            result[f"{ext}/{row_file(op)}"] = immediate_file(ext, op, fn, kind)
    for op in ("lui", "auipc"):
        result[f"rv64i/{op}.S"] = upper_file(op)
    return result
