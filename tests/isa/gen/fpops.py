"""The floating-point instructions as data: operand kinds, encoding and exact semantics."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from . import fpmodel as fp
from .common import MASK64, sign_extend
from .fpmodel import D, FORMATS, H, S, Format, Result

Semantics = Callable[..., Result]

FOLDERS = {"s": "f", "d": "d", "h": "zfh"}
SPEC = {
    "f": "Unprivileged specification, F extension.",
    "d": "Unprivileged specification, D extension.",
    "zfh": "Unprivileged specification, Zfh: half precision.",
    "zfa": "Unprivileged specification, Zfa: additional floating-point instructions.",
}
R_OPCODE = 0x53


@dataclass(frozen=True)
class Op:
    """One instruction. A source or result is a Format, or None for an integer register.

    rounds: the result depends on the rounding mode. exact: has an rm field all the same.
    rs2 is the encoded selector where there is no second register.
    """

    name: str
    folder: str
    sources: tuple[Format | None, ...]
    result: Format | None
    fn: Semantics
    funct7: int
    funct3: int = 0
    rs2: int | None = None
    rounds: bool = False
    exact: bool = False
    opcode: int = R_OPCODE
    raw: bool = False
    shape: str = ""

    @property
    def known(self) -> bool:
        """Does binutils 2.40 know the mnemonic?"""
        return self.folder != "zfa"

    def compute(self, mode: int, operands: list[int]) -> Result:
        """Result as the destination register shows it, and flags."""
        if self.raw:
            return self.fn(mode, *operands)
        patterns = [raw if fmt is None else fmt.unbox(raw)
                    for fmt, raw in zip(self.sources, operands)]
        value, flags = self.fn(mode, *patterns)
        return (value & MASK64 if self.result is None else self.result.box(value)), flags

    def word(self, rd: int, regs: list[int], rm: int) -> int:
        """The encoding."""
        funct3 = rm if self.rounds or self.exact else self.funct3
        rs2 = self.rs2 if self.rs2 is not None else regs[1]
        top = self.funct7 | (regs[2] << 2 if len(regs) > 2 else 0)
        return top << 25 | rs2 << 20 | regs[0] << 15 | funct3 << 12 | rd << 7 | self.opcode

    def text(self, rd: int, regs: list[int], rm: int | None = None) -> str:
        """Assembler text; rm only for an instruction that rounds (7 is dyn)."""
        if not self.known or rm in (5, 6) or self.exact and rm is not None:
            return f".4byte {hex(self.word(rd, regs, rm or 0))}"
        names = [("x" if self.result is None else "f") + str(rd)]
        names += [("x" if fmt is None else "f") + str(reg)
                  for fmt, reg in zip(self.sources, regs)]
        if self.rounds:
            names.append("dyn" if rm in (7, None) else fp.MODE_NAMES[rm])
        return f"{self.name} {', '.join(names)}"


def arithmetic(f: Format) -> list[Op]:
    """The operations of one format that all three formats have."""
    letter, folder, two, three = f.letter, FOLDERS[f.letter], (f, f), (f, f, f)

    def rounded(name: str, fn: Semantics, funct5: int, shape: str) -> Op:
        return Op(f"{name}.{letter}", folder, two, f, lambda m, a, b: fn(f, m, a, b),
                  funct5 << 2 | f.fmt, rounds=True, shape=shape)

    def fused(name: str, fn: Semantics, opcode: int) -> Op:
        return Op(f"{name}.{letter}", folder, three, f, lambda m, a, b, c: fn(f, m, a, b, c),
                  f.fmt, rounds=True, opcode=opcode, shape="fma")

    ops = [rounded("fadd", fp.add, 0x00, "add"), rounded("fsub", fp.sub, 0x01, "add"),
           rounded("fmul", fp.mul, 0x02, "mul"), rounded("fdiv", fp.div, 0x03, "div"),
           fused("fmadd", fp.fma, 0x43), fused("fmsub", fp.fmsub, 0x47),
           fused("fnmsub", fp.fnmsub, 0x4B), fused("fnmadd", fp.fnmadd, 0x4F),
           Op(f"fsqrt.{letter}", folder, (f,), f, lambda m, a: fp.sqrt(f, m, a),
              0x0B << 2 | f.fmt, rs2=0, rounds=True, shape="any")]
    for at, name in enumerate(("fsgnj", "fsgnjn", "fsgnjx")):
        ops.append(Op(f"{name}.{letter}", folder, two, f,
                      lambda m, a, b, kind=name: fp.sign_inject(f, a, b, kind),
                      0x04 << 2 | f.fmt, at, shape="any"))
    for at, name in enumerate(("fmin", "fmax")):
        ops.append(Op(f"{name}.{letter}", folder, two, f,
                      lambda m, a, b, top=at: fp.minmax(f, a, b, bool(top), False),
                      0x05 << 2 | f.fmt, at, shape="near"))
    for at, name in enumerate(("fle", "flt", "feq")):
        ops.append(Op(f"{name}.{letter}", folder, two, None,
                      lambda m, a, b, kind=name: fp.compare(f, a, b, kind),
                      0x14 << 2 | f.fmt, at, shape="near"))
    ops.append(Op(f"fclass.{letter}", folder, (f,), None, lambda m, a: fp.classify(f, a),
                  0x1C << 2 | f.fmt, 1, rs2=0, shape="any"))
    return ops + integer_conversions(f) + moves(f)


def integer_conversions(f: Format) -> list[Op]:
    """To and from 32-bit and 64-bit integers."""
    ops = []
    kinds = [("w", 32, True), ("wu", 32, False), ("l", 64, True), ("lu", 64, False)]
    for at, (name, bits, is_signed) in enumerate(kinds):
        ops.append(Op(f"fcvt.{name}.{f.letter}", FOLDERS[f.letter], (f,), None,
                      lambda m, a, n=bits, s=is_signed: fp.to_integer(f, m, a, n, s),
                      0x18 << 2 | f.fmt, rs2=at, rounds=True, shape="integer"))
        exact = f is D and bits == 32
        ops.append(Op(f"fcvt.{f.letter}.{name}", FOLDERS[f.letter], (None,), f,
                      lambda m, a, n=bits, s=is_signed: fp.from_integer(f, m, a, n, s),
                      0x1A << 2 | f.fmt, rs2=at, rounds=not exact, exact=exact, shape="raw"))
    return ops


def moves(f: Format) -> list[Op]:
    """fmv.x.* takes the low bits whatever the boxing; fmv.*.x boxes."""
    name = {"s": "w", "d": "d", "h": "h"}[f.letter]
    low = (1 << f.bits) - 1
    return [Op(f"fmv.x.{name}", FOLDERS[f.letter], (f,), None,
               lambda m, a: (sign_extend(a & low, f.bits), 0), 0x1C << 2 | f.fmt, 0, rs2=0,
               raw=True, shape="any"),
            Op(f"fmv.{name}.x", FOLDERS[f.letter], (None,), f,
               lambda m, a: (f.box(a & low), 0), 0x1E << 2 | f.fmt, 0, rs2=0, raw=True,
               shape="raw")]


def format_conversions() -> list[Op]:
    """Between formats; a widening one is exact."""
    ops = []
    for to, source, folder in ((S, D, "d"), (D, S, "d"), (H, S, "zfh"), (S, H, "zfh"),
                               (H, D, "zfh"), (D, H, "zfh")):
        widening = to.bits > source.bits
        ops.append(Op(f"fcvt.{to.letter}.{source.letter}", folder, (source,), to,
                      lambda m, a, t=to, s=source: fp.convert(t, s, m, a),
                      0x08 << 2 | to.fmt, rs2=source.fmt, rounds=not widening, exact=widening,
                      shape="any" if widening else f"narrow-{to.letter}"))
    return ops


def additional() -> list[Op]:
    """Zfa, except fli."""
    ops = []
    for f in (S, D, H):
        two = (f, f)
        for at, name in enumerate(("fminm", "fmaxm")):
            ops.append(Op(f"{name}.{f.letter}", "zfa", two, f,
                          lambda m, a, b, top=at, g=f: fp.minmax(g, a, b, bool(top), True),
                          0x05 << 2 | f.fmt, at + 2, shape="near"))
        for at, name in enumerate(("fleq", "fltq")):
            ops.append(Op(f"{name}.{f.letter}", "zfa", two, None,
                          lambda m, a, b, kind=name, g=f: fp.compare(g, a, b, kind),
                          0x14 << 2 | f.fmt, at + 4, shape="near"))
        for at, name in enumerate(("fround", "froundnx")):
            ops.append(Op(f"{name}.{f.letter}", "zfa", (f,), f,
                          lambda m, a, nx=at, g=f: fp.round_to_integral(g, m, a, bool(nx)),
                          0x08 << 2 | f.fmt, rs2=at + 4, rounds=True, shape="integer"))
    ops.append(Op("fcvtmod.w.d", "zfa", (D,), None, lambda m, a: fp.modular_integer(a),
                  0x18 << 2 | D.fmt, 1, rs2=8, shape="integer"))
    return ops


def all_ops() -> list[Op]:
    """Every operation of this table."""
    ops = [op for f in FORMATS.values() for op in arithmetic(f)]
    return ops + format_conversions() + additional()
