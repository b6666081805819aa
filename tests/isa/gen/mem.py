"""Loads, stores, branches, AMOs: everything whose cases are a table of addresses or outcomes."""

from __future__ import annotations

from collections.abc import Callable

from .common import (EDGES64, FREE_REGS, MASK64, Random, TestFile, sign_extend, signed, text)

SPEC_I = "Unprivileged specification, RV32I/RV64I, load and store instructions."
SPEC_B = "Unprivileged specification, RV32I, conditional branches."
SPEC_A = "Unprivileged specification, Zaamo: atomic memory operations."
SPEC_ZABHA = "Unprivileged specification, Zabha: byte and halfword AMOs."
SPEC_ZACAS = "Unprivileged specification, Zacas: compare-and-swap."

# 8 KiB around a page boundary at BOUNDARY; each byte differs from its neighbours.
BOUNDARY = 64
LOADS = {"lb": (1, True), "lh": (2, True), "lw": (4, True), "ld": (8, True),
         "lbu": (1, False), "lhu": (2, False), "lwu": (4, False)}
STORES = {"sb": 1, "sh": 2, "sw": 4, "sd": 8}


def pattern(length: int, seed: str) -> bytes:
    """Random bytes of which every other has its top bit set."""
    rng = Random(seed)
    return bytes(rng.below(128) | (at * 3 // 2 & 1) << 7 for at in range(length))


def byte_lines(data: bytes) -> list[str]:
    """.byte lines."""
    return ["    .byte " + ", ".join(hex(b) for b in data[at:at + 12])
            for at in range(0, len(data), 12)]


def load_file(op: str) -> TestFile:
    """Loads at every alignment, across a page, at offset limits, with each aliasing."""
    size, is_signed = LOADS[op]
    rng = Random(op)
    out = TestFile(f"{op} rd, offset(rs1)", SPEC_I)
    data = pattern(2 * BOUNDARY, op)

    def value(at: int) -> int:
        raw = int.from_bytes(data[at:at + size], "little")
        return sign_extend(raw, 8 * size) if is_signed else raw

    def emit(at: int, rd: int, rs1: int, offset: int) -> None:
        result = text(value(at) if rd else 0)
        out.case("TEST_LOAD", op, f"x{rd}", f"x{rs1}", offset, f"load_data + {at}", result)

    for at in range(24):
        emit(at, 5, 6, 0)
    for at in range(BOUNDARY - 8, BOUNDARY + 1):
        emit(at, 5, 6, 0)
    for offset in (1, -1, 2047, -2048, 1024, -1024, 8, -8):
        emit(16, 5, 6, offset)
    for rd, rs1 in [(0, 6), (6, 6), (31, 5)] + [(r, rng.pick(FREE_REGS)) for r in FREE_REGS]:
        emit(rng.below(2 * BOUNDARY - 8), rd, rs1, signed(rng.word(), 12))
    out.line("    li x5, NOWHERE + 8")
    case = out.case("TEST_TRAP_TVAL_REG", "CAUSE_LOAD_ACCESS", "x5", f"{op} x6, 0(x5)")
    out.line(f"    # A load that traps leaves rd alone (case {case + 1}), also one to x0.")
    out.line("    li x6, 0x123456789")
    out.line("    li x5, NOWHERE")
    out.case("TEST_TRAP_TVAL_REG", "CAUSE_LOAD_ACCESS", "x5", f"{op} x6, 0(x5)")
    out.line("    CHECK x6, 0x123456789")
    out.case("TEST_TRAP_TVAL_REG", "CAUSE_LOAD_ACCESS", "x5", f"{op} x0, 0(x5)")
    if op == "ld":
        out.case("TEST_ILLEGAL", "0x0000f003")
    out.data = ["    .balign 4096", f"    .space 4096 - {BOUNDARY}", "load_data:", *byte_lines(data)]
    return out


def store_file(op: str) -> TestFile:
    """Stores at every alignment and across a page; the bytes around them stay."""
    size = STORES[op]
    rng = Random(op)
    out = TestFile(f"{op} rs2, offset(rs1)", SPEC_I)

    def emit(at: int, value: int, rs2: int, rs1: int, offset: int) -> None:
        value = value if rs2 else 0
        area = bytearray(b"\xa5" * 24)
        area[at:at + size] = (value & ((1 << 8 * size) - 1)).to_bytes(size, "little")
        words = [text(int.from_bytes(area[i:i + 8], "little")) for i in (0, 8, 16)]
        out.case("TEST_STORE", op, f"x{rs2}", f"x{rs1}", offset, f"store_area + {at}", text(value),
                 *words)

    # store_area is 12 bytes before a page boundary, so that offsets 5..11 straddle it.
    for at in range(25 - size):
        emit(at, rng.word(), 5, 6, 0)
    for offset in (1, -1, 2047, -2048, 1024, -1024, 8, -8):
        emit(8, rng.word(), 5, 6, offset)
    for value in EDGES64[:6]:
        emit(8, value, 5, 6, 0)
    for rs2, rs1 in [(0, 6)] + [(r, FREE_REGS[-1 - i]) for i, r in enumerate(FREE_REGS)
                                if r != FREE_REGS[-1 - i]]:
        emit(rng.below(25 - size), rng.word(), rs2, rs1, signed(rng.word(), 12))
    out.line("    li x5, NOWHERE")
    out.case("TEST_TRAP_TVAL_REG", "CAUSE_STORE_ACCESS", "x5", f"{op} x6, 0(x5)")
    if op == "sd":
        out.case("TEST_ILLEGAL", "0x0000c023")
        out.case("TEST_ILLEGAL", "0x0000f023")
    out.data = ["    .balign 4096", "    .space 4096 - 16", "store_area:", "    .space 32"]
    return out


BRANCHES: dict[str, Callable[[int, int], bool]] = {
    "beq": lambda a, b: a == b,
    "bne": lambda a, b: a != b,
    "blt": lambda a, b: signed(a) < signed(b),
    "bge": lambda a, b: signed(a) >= signed(b),
    "bltu": lambda a, b: a < b,
    "bgeu": lambda a, b: a >= b,
}


def branch_file(op: str) -> TestFile:
    """Both outcomes, both directions, x0 and equal registers, offset limits, 2-byte targets."""
    taken = BRANCHES[op]
    rng = Random(op)
    out = TestFile(f"{op} rs1, rs2, offset", SPEC_B)

    def emit(rs1: int, rs2: int, a: int, b: int) -> None:
        a = a if rs1 else 0
        b = a if rs1 == rs2 else b if rs2 else 0
        macro = "TEST_TAKEN" if taken(a, b) else "TEST_NOT_TAKEN"
        out.case(macro, op, f"x{rs1}", f"x{rs2}", text(a), text(b))

    for a in EDGES64[:9]:
        for b in EDGES64[:9]:
            emit(5, 6, a, b)
    for rs1 in [0, *FREE_REGS]:
        rs2 = rng.pick([0, *FREE_REGS])
        emit(rs1, rs2, rng.operand(), rng.operand())
    emit(5, 5, 7, 7)
    emit(0, 0, 0, 0)
    pair = {"beq": (7, 7), "bne": (7, 8), "blt": (-1, 0), "bge": (0, -1), "bltu": (0, 1),
            "bgeu": (1, 0)}[op]
    out.case("TEST_LIMITS", op, *pair)
    out.case("TEST_HALFWORD_TARGET", op, *pair)
    if op == "beq":
        out.case("TEST_ILLEGAL", "0x00002063")
        out.case("TEST_ILLEGAL", "0x00003063")
    out.lines = BRANCH_MACROS.splitlines() + out.lines
    return out


BRANCH_MACROS = """\
    # The furthest offsets: +4094 and -4096.
    .macro TEST_LIMITS n, op, a, b
    li x3, \\n
    li x5, \\a
    li x6, \\b
    j .Lforward\\@
.Lback\\@:
    j .Ldone\\@
    .fill (4096 - 4) / 4, 4, 0
.Lbackward\\@:
    \\op x5, x6, .Lback\\@
    j test_fail
.Lforward\\@:
    \\op x5, x6, .Lfar\\@
    j test_fail
    .fill (4094 - 8) / 2, 2, 0
.Lfar\\@:
    j .Lbackward\\@
    RVC c.nop
.Ldone\\@:
    .endm

    # A target that is not a multiple of four, reached with a compressed instruction there.
    .macro TEST_HALFWORD_TARGET n, op, a, b
    li x3, \\n
    li x5, \\a
    li x6, \\b
    li x7, 0
    \\op x5, x6, .Lhalf\\@
    RVC c.li x7, 1
.Lhalf\\@:
    RVC c.addi x7, 2
    RVC c.nop
    CHECK x7, 2
    .endm"""


AMOS: dict[str, Callable[[int, int, int], int]] = {
    "swap": lambda m, s, bits: s,
    "add": lambda m, s, bits: m + s,
    "xor": lambda m, s, bits: m ^ s,
    "and": lambda m, s, bits: m & s,
    "or": lambda m, s, bits: m | s,
    "min": lambda m, s, bits: min(signed(m, bits), signed(s, bits)),
    "max": lambda m, s, bits: max(signed(m, bits), signed(s, bits)),
    "minu": lambda m, s, bits: min(m, s),
    "maxu": lambda m, s, bits: max(m, s),
}
FUNCT5 = {"add": 0x00, "swap": 0x01, "xor": 0x04, "or": 0x08, "and": 0x0C, "min": 0x10,
          "max": 0x14, "minu": 0x18, "maxu": 0x1C, "cas": 0x05}
WIDTHS = {"b": (8, 0), "h": (16, 1), "w": (32, 2), "d": (64, 3)}
ORDERS = ["", ".aq", ".rl", ".aqrl"]


def amo_word(kind: str, width: str, order: str, rd: int, rs1: int, rs2: int) -> int:
    """The encoding by the AMO format diagram: funct5, aq, rl, rs2, rs1, funct3, rd, 0101111."""
    aq_rl = {"": 0, ".rl": 1, ".aq": 2, ".aqrl": 3}[order]
    return (FUNCT5[kind] << 27 | aq_rl << 25 | rs2 << 20 | rs1 << 15 | WIDTHS[width][1] << 12
            | rd << 7 | 0x2F)


def amo_text(kind: str, width: str, order: str, rd: int, rs1: int, rs2: int) -> str:
    """The instruction as a macro argument: by mnemonic, or as a word where the assembler lacks it."""
    if width in "bh" or kind == "cas":
        return f'".4byte {hex(amo_word(kind, width, order, rd, rs1, rs2))}"'
    return f'"amo{kind}.{width}{order} x{rd}, x{rs2}, (x{rs1})"'


def amo_macro(load: str) -> str:
    """The case macro: memory around the operand is checked through three doublewords."""
    del load
    return """\
    # Case n: INSN, with x RS1 = amo_area + AT, x RS2 = B and the area holding M0..M1 before and
    # R0..R1 after, puts OLD in x RD.
    .macro TEST_AMO n, insn, rd, rs1, rs2, at, b, m0, m1, old, r0, r1
    li x3, \\n
    la x31, amo_area
    li x30, \\m0
    sd x30, 0(x31)
    li x30, \\m1
    sd x30, 8(x31)
    li x\\rs2, \\b
    la x\\rs1, amo_area + \\at
    \\insn
    CHECK x\\rd, \\old
    CHECK_MEM amo_area, 0, \\r0
    CHECK_MEM amo_area, 8, \\r1
    .endm"""


def amo_file(kind: str, width: str) -> TestFile:
    """One AMO of one width: values, ordering bits, register aliasing, misaligned and no memory."""
    bits, _ = WIDTHS[width]
    size = bits // 8
    name = f"amo{kind}.{width}"
    rng = Random(name)
    out = TestFile(f"{name} rd, rs2, (rs1)", SPEC_ZABHA if bits < 32 else SPEC_A)
    out.lines = amo_macro(name).splitlines()
    mask = (1 << bits) - 1

    def emit(regs: tuple[int, int, int], at: int, m: int, s: int, order: str = "") -> None:
        rd, rs1, rs2 = regs
        s = s if rs2 else 0
        area = bytearray(rng.word().to_bytes(8, "little") + rng.word().to_bytes(8, "little"))
        area[at:at + size] = (m & mask).to_bytes(size, "little")
        before = [text(int.from_bytes(area[i:i + 8], "little")) for i in (0, 8)]
        result = AMOS[kind](m & mask, s & mask, bits) & mask
        area[at:at + size] = result.to_bytes(size, "little")
        after = [text(int.from_bytes(area[i:i + 8], "little")) for i in (0, 8)]
        old = text(sign_extend(m, bits) if rd else 0)
        out.case("TEST_AMO", amo_text(kind, width, order, rd, rs1, rs2), rd, rs1, rs2, at, text(s),
                 *before, old, *after)

    edges = [0, 1, mask, mask >> 1, (mask >> 1) + 1, rng.word() & mask]
    for m in edges:
        for s in edges:
            emit((5, 6, 7), 0, m, s)
    for at in range(0, 16, size):
        emit((5, 6, 7), at, rng.word(), rng.word())
    for order in ORDERS:
        emit((10, 11, 12), 8, rng.word(), rng.word(), order)
    for regs in [(0, 6, 7), (6, 6, 7), (7, 6, 7), (5, 6, 0), (0, 6, 0)]:
        emit(regs, 8, rng.word(), rng.word())
    for rd in FREE_REGS:
        rs1 = rng.pick(FREE_REGS)
        emit((rd, rs1, rng.pick([r for r in FREE_REGS if r != rs1])), 0, rng.word(), rng.word())
    emit_amo_traps(out, kind, width, size)
    out.data = ["    .balign 16", "amo_area:", "    .space 32"]
    return out


def emit_amo_traps(out: TestFile, kind: str, width: str, size: int) -> None:
    """Misaligned operands and an address without memory; both are store/AMO faults."""
    insn = amo_text(kind, width, "", 5, 6, 7).strip('"')
    for off in range(1, size):
        out.line(f"    la x6, amo_area + {off}")
        out.case("TEST_TRAP_EITHER", "CAUSE_STORE_MISALIGNED", "CAUSE_STORE_ACCESS", insn)
    out.line("    li x6, NOWHERE")
    out.case("TEST_TRAP_TVAL_REG", "CAUSE_STORE_ACCESS", "x6", insn)
    if (kind, width) == ("add", "w"):
        out.line("    # Width 5 (funct3 = 101) is of no AMO; funct5 = 11111 neither.")
        out.case("TEST_ILLEGAL", hex(amo_word("add", "w", "", 5, 6, 7) | 7 << 12))
        out.case("TEST_ILLEGAL", hex(0x1F << 27 | 7 << 20 | 6 << 15 | 2 << 12 | 5 << 7 | 0x2F))


CAS_MACRO = """\
    # Case n: INSN, with x RS1 = amo_area + AT, x RD = C, x RS2 = B and the area M0..M1 before and
    # R0..R1 after, puts OLD in x RD.
    .macro TEST_CAS n, insn, rd, rs1, rs2, at, c, b, m0, m1, old, r0, r1
    li x3, \\n
    la x31, amo_area
    li x30, \\m0
    sd x30, 0(x31)
    li x30, \\m1
    sd x30, 8(x31)
    li x\\rs2, \\b
    li x\\rd, \\c
    la x\\rs1, amo_area + \\at
    \\insn
    CHECK x\\rd, \\old
    CHECK_MEM amo_area, 0, \\r0
    CHECK_MEM amo_area, 8, \\r1
    .endm"""


def cas_file(width: str) -> TestFile:
    """amocas.b/h/w/d: equal, unequal, high bits ignored, rd = rs2, x0, ordering bits."""
    bits, _ = WIDTHS[width]
    size = bits // 8
    mask = (1 << bits) - 1
    rng = Random("amocas." + width)
    out = TestFile(f"amocas.{width} rd, rs2, (rs1)", SPEC_ZABHA if bits < 32 else SPEC_ZACAS)
    out.lines = CAS_MACRO.splitlines()

    def emit(regs: tuple[int, int, int], at: int, m: int, c: int, s: int, order: str = "") -> None:
        rd, rs1, rs2 = regs
        c = c if rd else 0
        s = c if rs2 == rd else s if rs2 else 0
        area = bytearray(rng.word().to_bytes(8, "little") + rng.word().to_bytes(8, "little"))
        area[at:at + size] = (m & mask).to_bytes(size, "little")
        before = [text(int.from_bytes(area[i:i + 8], "little")) for i in (0, 8)]
        if (m ^ c) & mask == 0:
            area[at:at + size] = (s & mask).to_bytes(size, "little")
        after = [text(int.from_bytes(area[i:i + 8], "little")) for i in (0, 8)]
        old = text(sign_extend(m, bits) if rd else 0)
        out.case("TEST_CAS", amo_text("cas", width, order, rd, rs1, rs2), rd, rs1, rs2, at,
                 text(c), text(s), *before, old, *after)

    for m in (0, 1, mask, mask >> 1, (mask >> 1) + 1, rng.word() & mask):
        high = rng.word() & ~mask & MASK64
        emit((5, 6, 7), 0, m, m, rng.word())
        emit((5, 6, 7), 0, m, m | high, rng.word())
        emit((5, 6, 7), 0, m, m ^ 1, rng.word())
        emit((5, 6, 7), 0, m, m ^ 1 << bits - 1, rng.word())
    for at in range(0, 16, size):
        m = rng.word()
        emit((8, 9, 10), at, m, m, rng.word())
    for order in ORDERS:
        m = rng.word()
        emit((10, 11, 12), 8, m, m, rng.word(), order)
        emit((10, 11, 12), 8, m, ~m & MASK64, rng.word(), order)
    for m in (0, 5):
        emit((0, 6, 7), 8, m, 0, rng.word())
        emit((7, 6, 7), 8, m, m, 0)
        emit((5, 6, 0), 8, m, m, 0)
    for rd in FREE_REGS:
        rs1, rs2 = (FREE_REGS[(FREE_REGS.index(rd) + step) % len(FREE_REGS)] for step in (3, 11))
        m = rng.word()
        emit((rd, rs1, rs2), 0, m, m, rng.word())
    emit_amo_traps(out, "cas", width, size)
    out.line("    # An unsuccessful one needs write permission too: the fault is a store/AMO fault.")
    out.line("    li x6, NOWHERE")
    out.line("    li x5, 1")
    insn = amo_text("cas", width, "", 5, 6, 7).strip('"')
    out.case("TEST_TRAP_TVAL_REG", "CAUSE_STORE_ACCESS", "x6", insn)
    out.data = ["    .balign 16", "amo_area:", "    .space 32"]
    return out


def files() -> dict[str, TestFile]:
    """All files of this module by path below tests/isa."""
    result = {f"rv64i/{op}.S": load_file(op) for op in LOADS}
    result |= {f"rv64i/{op}.S": store_file(op) for op in STORES}
    result |= {f"rv64i/{op}.S": branch_file(op) for op in BRANCHES}
    for width, folder in (("w", "a"), ("d", "a"), ("b", "zabha"), ("h", "zabha")):
        for kind in AMOS:
            result[f"{folder}/amo{kind}_{width}.S"] = amo_file(kind, width)
    for width, folder in (("w", "zacas"), ("d", "zacas"), ("b", "zabha"), ("h", "zabha")):
        result[f"{folder}/amocas_{width}.S"] = cas_file(width)
    return result
