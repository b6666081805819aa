"""What every writer of tests shares: a stable random source and the text of one test file.

Laws: the output depends on nothing but this code (no clock, no hash seed, no library whose
random numbers change between Python versions), and a case number is used once per file.
"""

from __future__ import annotations

MASK64 = (1 << 64) - 1
MASK32 = (1 << 32) - 1

HEADER = "# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.\n"

# Registers a case may use: not x3, x4 (case number, trap resume) and not x30 (checking).
FREE_REGS = [1, 2, *range(5, 30)]
COMPACT_REGS = list(range(8, 16))

EDGES64 = [
    0, 1, MASK64, 1 << 63, (1 << 63) - 1, 0x80000000, 0x7FFFFFFF, 0xFFFFFFFF80000000,
    0xFFFFFFFF, 0x5555555555555555, 0xAAAAAAAAAAAAAAAA, 0x00FF00FF00FF00FF,
]


class Random:
    """splitmix64: small, well mixed and the same everywhere."""

    def __init__(self, seed: str) -> None:
        self.state = 0x9E3779B97F4A7C15
        for byte in seed.encode():
            self.state = (self.state * 0x100000001B3 ^ byte) & MASK64

    def word(self) -> int:
        """Next 64 random bits."""
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK64
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK64
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK64
        return z ^ (z >> 31)

    def below(self, limit: int) -> int:
        """A number in 0..limit-1."""
        return self.word() % limit

    def pick(self, items: list):
        """One of the items."""
        return items[self.below(len(items))]

    def operand(self) -> int:
        """A 64-bit operand: an edge, a short or a full random value."""
        kind = self.below(4)
        if kind == 0:
            return self.pick(EDGES64)
        if kind == 1:
            return sign_extend(self.word() & MASK32, 32)
        if kind == 2:
            return self.word() >> self.below(64)
        return self.word()


def signed(value: int, bits: int = 64) -> int:
    """The two's complement reading of the low bits."""
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def sign_extend(value: int, bits: int) -> int:
    """The low bits sign-extended to 64, as an unsigned number."""
    return signed(value, bits) & MASK64


def text(value: int) -> str:
    """A constant as the assembler reads it."""
    return hex(value) if value > 9 else str(value)


class TestFile:
    """The text of one test: body lines, numbered cases, then data lines."""

    def __init__(self, about: str, spec: str, arch: str = "") -> None:
        self.about = about
        self.spec = spec
        self.arch = arch
        self.lines: list[str] = []
        self.data: list[str] = []
        self.count = 0
        self.includes = ["test.h"]

    def case(self, macro: str, *args: object) -> int:
        """Adds a numbered line "MACRO n, args" and returns the number."""
        self.count += 1
        words = ", ".join(str(arg) for arg in args)
        self.lines.append(f"    {macro} {self.count}, {words}")
        return self.count

    def reserve(self, count: int) -> int:
        """Takes a run of case numbers; returns the first."""
        first = self.count + 1
        self.count += count
        return first

    def line(self, text_: str) -> None:
        """Adds an unnumbered body line."""
        self.lines.append(text_)

    def render(self) -> str:
        """The whole file."""
        head = [HEADER + f"# {self.about}", f"# {self.spec}"]
        head += [f'#include "{name}"' for name in self.includes]
        head += ["", "    TEST_BEGIN"]
        if self.arch:
            head.append(f"    .option arch, +{self.arch}")
        out = head + self.lines + ["    TEST_END"]
        if self.data:
            out += ["", "    .data", *self.data]
        return "\n".join(out) + "\n"
