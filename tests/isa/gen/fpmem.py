"""Floating-point loads and stores, plain and compressed: bits kept, boxing, alignment, faults."""

from __future__ import annotations

from .common import MASK64, Random, TestFile, signed, text
from .mem import byte_lines, pattern

SPEC = {"f": "Unprivileged specification, F extension, loads and stores.",
        "d": "Unprivileged specification, D extension, loads and stores; NaN boxing.",
        "zfh": "Unprivileged specification, Zfh: half precision; NaN boxing.",
        "c": "Unprivileged specification, C extension with D (Zcd)."}
LIMITS = [0, 1, -1, 2047, -2048, 8, -8]
# mnemonic: (folder, bytes, offsets, stack-relative)
LOADS = {"flh": ("zfh", 2, LIMITS, False), "flw": ("f", 4, LIMITS, False),
         "fld": ("d", 8, LIMITS, False), "c.fld": ("c", 8, range(0, 256, 8), False),
         "c.fldsp": ("c", 8, range(0, 512, 8), True)}
STORES = {"fsh": ("zfh", 2, LIMITS, False), "fsw": ("f", 4, LIMITS, False),
          "fsd": ("d", 8, LIMITS, False), "c.fsd": ("c", 8, range(0, 256, 8), False),
          "c.fsdsp": ("c", 8, range(0, 512, 8), True)}

MACROS = """\
    # Case n: the load INSN gets the raw register content R into FREG with x RS1 = ADDR.
    .macro TEST_FP_LOAD n, insn, freg, rs1, addr, r
    li x3, \\n
    FP_SET \\freg, 0x0123456789abcdef
    la x\\rs1, \\addr
    \\insn
    CHECK_F \\freg, \\r
    CHECK_FLAGS 0
    .endm

    # Case n: the store INSN of FREG = VALUE with x RS1 = ADDR makes the doublewords at area R0..R2.
    .macro TEST_FP_STORE n, insn, freg, rs1, addr, value, r0, r1, r2
    li x3, \\n
    la x31, area
    li x30, 0xa5a5a5a5a5a5a5a5
    sd x30, 0(x31)
    sd x30, 8(x31)
    sd x30, 16(x31)
    FP_SET \\freg, \\value
    la x\\rs1, \\addr
    \\insn
    CHECK_MEM area, 0, \\r0
    CHECK_MEM area, 8, \\r1
    CHECK_MEM area, 16, \\r2
    .endm"""


def insn_text(op: str, freg: int, base: int, offset: int) -> str:
    """The access as a quoted macro argument."""
    prefix = "RVC " if op.startswith("c.") else ""
    return f'"{prefix}{op} f{freg}, {offset}(x{base})"'


class Access:
    """What loads and stores share: registers and the frame of the file."""

    def __init__(self, op: str, kind: tuple) -> None:
        self.op = op
        self.folder, self.size, self.offsets, self.on_stack = kind
        self.offsets = list(self.offsets)
        self.rng = Random(op)
        self.out = TestFile(f"{op} freg, offset(rs1)", SPEC[self.folder],
                            "zfh" if self.folder == "zfh" else "")
        self.out.includes = ["fp.h"]
        self.out.lines = [*MACROS.splitlines(), "    ENABLE_FP"]

    def regs(self) -> tuple[int, int]:
        """(freg, base) that the encoding can hold."""
        if self.on_stack:
            return self.rng.below(32), 2
        if self.op.startswith("c."):
            return 8 + self.rng.below(8), 8 + self.rng.below(8)
        return self.rng.below(32), self.rng.pick([1, 2, 5, 6, 15, 16, 29])

    def offset(self) -> int:
        """Some offset."""
        plain = signed(self.rng.word(), 12)
        return self.rng.pick(self.offsets) if self.op.startswith("c.") else plain

    def traps(self, cause: str) -> None:
        """No memory there, and FS = Off."""
        freg, base = (8, 2) if self.on_stack else (8, 9)
        insn = insn_text(self.op, freg, base, 0).strip('"')
        self.out.line(f"    li x{base}, NOWHERE")
        self.out.case("TEST_TRAP_TVAL_REG", cause, f"x{base}", insn)
        self.out.line(f"    la x{base}, area")
        self.out.case("TEST_FP_OFF", insn)


def load_file(op: str) -> TestFile:
    """Loads: every offset, misaligned, across a page, each register."""
    access = Access(op, LOADS[op])
    out, rng, size = access.out, access.rng, access.size
    data = bytearray(pattern(128, op))
    data[0:8] = (0x7FF0000000000001).to_bytes(8, "little")
    data[8:16] = (0x7F8000017C017C01).to_bytes(8, "little")

    def emit(at: int, offset: int) -> None:
        freg, base = access.regs()
        raw = int.from_bytes(data[at:at + size], "little")
        out.case("TEST_FP_LOAD", insn_text(op, freg, base, offset), f"f{freg}", base,
                 f"area + {at} - ({offset})", text((MASK64 << 8 * size | raw) & MASK64))

    for offset in access.offsets:
        emit(rng.below(15) * 8, offset)
    for at in [0, 8, 12, *range(56, 65), *range(24, 32)]:
        emit(at, access.offset())
    for _ in range(24):
        emit(rng.below(120), access.offset())
    access.traps("CAUSE_LOAD_ACCESS")
    freg, base = (8, 2) if access.on_stack else (8, 9)
    out.case("TEST_FP_DIRTY", insn_text(op, freg, base, 0).strip('"'))
    out.data = ["    .balign 4096", "    .space 4096 - 64", "area:", *byte_lines(bytes(data))]
    return out


def store_file(op: str) -> TestFile:
    """Stores: the low bytes of the register as they are, boxed or not."""
    access = Access(op, STORES[op])
    out, rng, size = access.out, access.rng, access.size

    def emit(at: int, offset: int, value: int) -> None:
        freg, base = access.regs()
        area = bytearray(b"\xa5" * 24)
        area[at:at + size] = (value & ((1 << 8 * size) - 1)).to_bytes(size, "little")
        words = [text(int.from_bytes(area[i:i + 8], "little")) for i in (0, 8, 16)]
        out.case("TEST_FP_STORE", insn_text(op, freg, base, offset), f"f{freg}", base,
                 f"area + {at} - ({offset})", text(value), *words)

    for offset in access.offsets:
        emit(8, offset, rng.word())
    for at in range(25 - size):
        emit(at, access.offset(), rng.word())
    for value in (0x7FF0000000000001, 0xFFFFFFFF7F800001, 0xFFFFFFFFFFFF7C01, 0x0000000000003C00):
        emit(8, access.offset(), value)
    access.traps("CAUSE_STORE_ACCESS")
    out.data = ["    .balign 4096", "    .space 4096 - 16", "area:", "    .space 32"]
    return out


def files() -> dict[str, TestFile]:
    """All files of this module by path below tests/isa."""
    result = {f"{LOADS[op][0]}/{op.replace('.', '_')}.S": load_file(op) for op in LOADS}
    result |= {f"{STORES[op][0]}/{op.replace('.', '_')}.S": store_file(op) for op in STORES}
    return result
