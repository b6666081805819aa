"""IEEE 754 arithmetic by exact fractions, with the RISC-V rules for NaNs, flags and boxing.

Slow and plain on purpose: every operation is done exactly on fractions.Fraction, then rounded
once by `Format.round`. Nothing here uses the host's floating point.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import isqrt

from .common import MASK64

NV, DZ, OF, UF, NX = 16, 8, 4, 2, 1
RNE, RTZ, RDN, RUP, RMM = range(5)
MODES = [RNE, RTZ, RDN, RUP, RMM]
MODE_NAMES = ["rne", "rtz", "rdn", "rup", "rmm"]

Result = tuple[int, int]


@dataclass(frozen=True)
class Number:
    """A decoded operand; value is the magnitude of a finite number."""

    sign: int
    value: Fraction
    nan: bool = False
    signaling: bool = False
    inf: bool = False

    @property
    def zero(self) -> bool:
        """Is it a zero?"""
        return not self.nan and not self.inf and self.value == 0

    @property
    def signed(self) -> Fraction:
        """The value with its sign."""
        return -self.value if self.sign else self.value


def round_fraction(value: Fraction, sign: int, mode: int) -> int:
    """A non-negative magnitude to an integer, in one of the five rounding modes."""
    whole = value.numerator // value.denominator
    rest = value - whole
    half = Fraction(1, 2)
    if mode == RNE:
        up = rest > half or rest == half and whole & 1
    elif mode == RMM:
        up = rest >= half
    else:
        up = rest > 0 and (mode == RUP and not sign or mode == RDN and sign)
    return whole + bool(up)


def exponent_of(value: Fraction) -> int:
    """e with 2^e <= value < 2^(e+1)."""
    e = value.numerator.bit_length() - value.denominator.bit_length()
    return e if Fraction(2) ** e <= value else e - 1


@dataclass(frozen=True)
class Format:
    """One of half, single, double: letter, sizes and the value of the fmt field."""

    letter: str
    exp_bits: int
    man_bits: int
    fmt: int

    @property
    def bits(self) -> int:
        """Width."""
        return 1 + self.exp_bits + self.man_bits

    @property
    def emin(self) -> int:
        """Exponent of the smallest normal number."""
        return 2 - (1 << self.exp_bits - 1)

    @property
    def inf(self) -> int:
        """+infinity."""
        return ((1 << self.exp_bits) - 1) << self.man_bits

    @property
    def nan(self) -> int:
        """The canonical NaN."""
        return self.inf | 1 << self.man_bits - 1

    @property
    def sign_bit(self) -> int:
        """Mask of the sign."""
        return 1 << self.bits - 1

    def box(self, pattern: int) -> int:
        """NaN-boxed in 64 bits."""
        return (MASK64 << self.bits | pattern) & MASK64

    def unbox(self, raw: int) -> int:
        """The pattern, or the canonical NaN where the upper bits are not all ones."""
        pattern = raw & ((1 << self.bits) - 1)
        return pattern if self.box(pattern) == raw else self.nan

    def decode(self, pattern: int) -> Number:
        """A pattern as a number."""
        sign = pattern >> self.bits - 1
        exp = pattern >> self.man_bits & ((1 << self.exp_bits) - 1)
        man = pattern & ((1 << self.man_bits) - 1)
        if exp == (1 << self.exp_bits) - 1:
            quiet = man >> self.man_bits - 1
            return Number(sign, Fraction(0), man != 0, man != 0 and not quiet, man == 0)
        if exp:
            man |= 1 << self.man_bits
        return Number(sign, man * Fraction(2) ** (max(exp, 1) - 1 + self.emin - self.man_bits))

    def zero(self, sign: int) -> int:
        """A zero with this sign."""
        return self.sign_bit if sign else 0

    def infinity(self, sign: int) -> int:
        """An infinity with this sign."""
        return self.zero(sign) | self.inf

    def round(self, value: Fraction, sign: int, mode: int) -> Result:
        """A positive magnitude rounded to this format; tininess is detected after rounding."""
        e = exponent_of(value)
        scale = Fraction(2) ** (max(e, self.emin) - self.man_bits)
        count = round_fraction(value / scale, sign, mode)
        inexact = count * scale != value
        biased = max(e, self.emin) - self.emin + 1
        pattern = (biased << self.man_bits) + count - (1 << self.man_bits)
        if pattern >= self.inf:
            to_inf = mode in (RNE, RMM) or mode == RUP and not sign or mode == RDN and sign
            return self.zero(sign) | (self.inf if to_inf else self.inf - 1), OF | NX
        flags = NX if inexact else 0
        if inexact and e < self.emin:
            fine = Fraction(2) ** (e - self.man_bits)
            if round_fraction(value / fine, sign, mode) * fine < Fraction(2) ** self.emin:
                flags |= UF
        return self.zero(sign) | pattern, flags


H = Format("h", 5, 10, 2)
S = Format("s", 8, 23, 0)
D = Format("d", 11, 52, 1)
FORMATS = {"h": H, "s": S, "d": D}


def nan_result(fmt: Format, *operands: Number) -> Result | None:
    """Canonical NaN if an operand is a NaN, invalid if one is signaling."""
    if not any(x.nan for x in operands):
        return None
    return fmt.nan, NV if any(x.signaling for x in operands) else 0


def finish(fmt: Format, value: Fraction, zero_sign: int, mode: int) -> Result:
    """A signed exact value rounded; an exact zero has the sign that the operation gives it."""
    if value == 0:
        return fmt.zero(zero_sign), 0
    return fmt.round(abs(value), int(value < 0), mode)


def add(fmt: Format, mode: int, a: int, b: int) -> Result:
    """a + b."""
    x, y = fmt.decode(a), fmt.decode(b)
    nan = nan_result(fmt, x, y)
    if nan:
        return nan
    if x.inf or y.inf:
        if x.inf and y.inf and x.sign != y.sign:
            return fmt.nan, NV
        return (a if x.inf else b), 0
    same = x.zero and y.zero and x.sign == y.sign
    return finish(fmt, x.signed + y.signed, x.sign if same else int(mode == RDN), mode)


def sub(fmt: Format, mode: int, a: int, b: int) -> Result:
    """a - b."""
    return add(fmt, mode, a, b ^ fmt.sign_bit)


def mul(fmt: Format, mode: int, a: int, b: int) -> Result:
    """a * b."""
    x, y = fmt.decode(a), fmt.decode(b)
    sign = x.sign ^ y.sign
    nan = nan_result(fmt, x, y)
    if nan:
        return nan
    if x.inf or y.inf:
        return (fmt.nan, NV) if x.zero or y.zero else (fmt.infinity(sign), 0)
    return finish(fmt, x.signed * y.signed, sign, mode)


def div(fmt: Format, mode: int, a: int, b: int) -> Result:
    """a / b."""
    x, y = fmt.decode(a), fmt.decode(b)
    sign = x.sign ^ y.sign
    nan = nan_result(fmt, x, y)
    if nan:
        return nan
    if x.inf and y.inf or x.zero and y.zero:
        return fmt.nan, NV
    if x.inf:
        return fmt.infinity(sign), 0
    if y.zero:
        return fmt.infinity(sign), DZ
    if y.inf:
        return fmt.zero(sign), 0
    return finish(fmt, x.signed / y.signed, sign, mode)


def sqrt(fmt: Format, mode: int, a: int) -> Result:
    """Square root: an integer root with a sticky tail below every rounding position."""
    x = fmt.decode(a)
    nan = nan_result(fmt, x)
    if nan:
        return nan
    if x.zero:
        return a, 0
    if x.sign:
        return fmt.nan, NV
    if x.inf:
        return a, 0
    shift = 2 * fmt.bits - exponent_of(x.value) // 2 * 2 + 64
    scaled = x.value * Fraction(2) ** shift
    root = isqrt(scaled.numerator // scaled.denominator)
    value = Fraction(root) + (Fraction(1, 2) if root * root != scaled else 0)
    return fmt.round(value / Fraction(2) ** (shift // 2), 0, mode)


def fma(fmt: Format, mode: int, a: int, b: int, c: int) -> Result:
    """a * b + c, rounded once; infinity times zero is invalid also with a quiet NaN added."""
    x, y, z = fmt.decode(a), fmt.decode(b), fmt.decode(c)
    sign = x.sign ^ y.sign
    if not x.nan and not y.nan and (x.inf and y.zero or x.zero and y.inf):
        return fmt.nan, NV
    nan = nan_result(fmt, x, y, z)
    if nan:
        return nan
    if x.inf or y.inf:
        return (fmt.nan, NV) if z.inf and z.sign != sign else (fmt.infinity(sign), 0)
    if z.inf:
        return c, 0
    product = x.signed * y.signed
    same = product == 0 and z.zero and sign == z.sign
    return finish(fmt, product + z.signed, sign if same else int(mode == RDN), mode)


def fmsub(fmt: Format, mode: int, a: int, b: int, c: int) -> Result:
    """a * b - c."""
    return fma(fmt, mode, a, b, c ^ fmt.sign_bit)


def fnmsub(fmt: Format, mode: int, a: int, b: int, c: int) -> Result:
    """-(a * b) + c."""
    return fma(fmt, mode, a ^ fmt.sign_bit, b, c)


def fnmadd(fmt: Format, mode: int, a: int, b: int, c: int) -> Result:
    """-(a * b) - c."""
    return fma(fmt, mode, a ^ fmt.sign_bit, b, c ^ fmt.sign_bit)


def order_key(x: Number) -> tuple[Fraction | float, int]:
    """Sorts as minimumNumber does: -0 below +0."""
    infinite = Fraction(2) ** 5000
    value = infinite if x.inf else x.value
    return (-value if x.sign else value), -x.sign


def minmax(fmt: Format, a: int, b: int, largest: bool, propagate: bool) -> Result:
    """fmin, fmax (the number wins) and fminm, fmaxm (the NaN wins)."""
    x, y = fmt.decode(a), fmt.decode(b)
    flags = NV if x.signaling or y.signaling else 0
    if x.nan and y.nan or propagate and (x.nan or y.nan):
        return fmt.nan, flags
    if x.nan or y.nan:
        return (b if x.nan else a), flags
    first = order_key(x) >= order_key(y) if largest else order_key(x) <= order_key(y)
    return (a if first else b), flags


def compare(fmt: Format, a: int, b: int, kind: str) -> Result:
    """feq, flt, fle and the quiet fltq, fleq."""
    x, y = fmt.decode(a), fmt.decode(b)
    if x.nan or y.nan:
        loud = kind in ("flt", "fle") or x.signaling or y.signaling
        return 0, NV if loud else 0
    p, q = order_key(x)[0], order_key(y)[0]
    return int(p == q if kind == "feq" else p < q if kind.startswith("flt") else p <= q), 0


def classify(fmt: Format, a: int) -> Result:
    """The ten-bit mask of fclass."""
    x = fmt.decode(a)
    if x.nan:
        return 1 << (8 if x.signaling else 9), 0
    if x.inf:
        rank = 0
    elif x.zero:
        rank = 3
    else:
        rank = 2 if x.value < Fraction(2) ** fmt.emin else 1
    return 1 << (rank if x.sign else 7 - rank), 0


def to_integer(fmt: Format, mode: int, a: int, bits: int, is_signed: bool) -> Result:
    """fcvt to an integer register: saturating, 32-bit results sign-extended."""
    x = fmt.decode(a)
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if is_signed else (0, (1 << bits) - 1)
    if x.nan:
        value, flags = high, NV
    elif x.inf:
        value, flags = (low if x.sign else high), NV
    else:
        value = round_fraction(x.value, x.sign, mode) * (-1 if x.sign else 1)
        flags = NX if value != x.signed else 0
        if not low <= value <= high:
            value, flags = (low if value < low else high), NV
    value &= (1 << bits) - 1
    if value >> bits - 1:
        value |= MASK64 << bits
    return value & MASK64, flags


def modular_integer(a: int) -> Result:
    """fcvtmod.w.d: truncated modulo 2^32, flags of fcvt.w.d."""
    x = D.decode(a)
    flags = to_integer(D, RTZ, a, 32, True)[1]
    if x.nan or x.inf:
        return 0, flags
    value = int(x.value) * (-1 if x.sign else 1) & 0xFFFFFFFF
    return (value | MASK64 << 32 if value >> 31 else value) & MASK64, flags


def from_integer(fmt: Format, mode: int, raw: int, bits: int, is_signed: bool) -> Result:
    """fcvt from an integer register."""
    value = raw & ((1 << bits) - 1)
    if is_signed and value >> bits - 1:
        value -= 1 << bits
    return finish(fmt, Fraction(value), 0, mode)


def convert(to: Format, source: Format, mode: int, a: int) -> Result:
    """fcvt between formats."""
    x = source.decode(a)
    nan = nan_result(to, x)
    if nan:
        return nan
    if x.inf:
        return to.infinity(x.sign), 0
    return finish(to, x.signed, x.sign, mode)


def round_to_integral(fmt: Format, mode: int, a: int, exact: bool) -> Result:
    """fround (no inexact) and froundnx."""
    x = fmt.decode(a)
    nan = nan_result(fmt, x)
    if nan:
        return nan
    if x.inf or x.zero:
        return a, 0
    whole = round_fraction(x.value, x.sign, mode)
    flags = NX if exact and whole != x.value else 0
    if whole == 0:
        return fmt.zero(x.sign), flags
    return fmt.round(Fraction(whole), x.sign, mode)[0], flags


def sign_inject(fmt: Format, a: int, b: int, kind: str) -> Result:
    """fsgnj, fsgnjn, fsgnjx."""
    sign = {"fsgnj": b, "fsgnjn": ~b, "fsgnjx": a ^ b}[kind] & fmt.sign_bit
    return a & ~fmt.sign_bit | sign, 0
