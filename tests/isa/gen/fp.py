"""Tests of the floating-point operations: operands that matter, and the files made of them."""

from __future__ import annotations

from itertools import product

from .common import MASK64, Random, TestFile, text
from .fpmodel import D, FORMATS, H, MODE_NAMES, MODES, RNE, S, Format
from .fpops import SPEC, Op, all_ops

INTEGERS = [0, 1, MASK64, 2, 1 << 63, (1 << 63) - 1, 1 << 31, (1 << 31) - 1, 0xFFFFFFFF80000000,
            0xFFFFFFFF, 1 << 32, (1 << 24) + 1, (1 << 25) + 2, (1 << 25) + 6, (1 << 53) + 1,
            (1 << 54) + 2, (1 << 54) + 6, 0x7FFFFF80, 0x7FFFFFC0, 0xFFFFFF7F, 2049, 2051, 65504,
            65519, 65520, 65535, 65536, 0x7FFFFFFFFFFFFC00, 0x7FFFFFFFFFFFFE00,
            0xFFFFFFFFFFFFF400, 0xFFFFFF8000000000, 0xFFFFFF7FFFFFFFFF]


def specials(f: Format) -> list[int]:
    """Zeros, subnormal and normal limits, one, infinities, NaNs."""
    one = ((1 << f.exp_bits - 1) - 1) << f.man_bits
    positive = [0, 1, (1 << f.man_bits) - 1, 1 << f.man_bits, one, one + 1, f.inf - 1, f.inf,
                f.nan, f.inf + 1]
    return positive + [f.sign_bit | value for value in positive]


def few_specials(f: Format) -> list[int]:
    """The shorter list for crossing three operands."""
    one = ((1 << f.exp_bits - 1) - 1) << f.man_bits
    return [0, f.sign_bit, one, f.sign_bit | f.inf, f.inf, f.nan | 1, f.inf + 1]


def mantissa(rng: Random, f: Format) -> int:
    """Few, many or random bits: near ties and carries are common."""
    full = (1 << f.man_bits) - 1
    kind = rng.below(6)
    value = rng.word() & full
    if kind == 0:
        return 0
    if kind == 1:
        return full - rng.below(3)
    if kind == 2:
        return value & ~((1 << f.man_bits // 2) - 1)
    if kind == 3:
        return 1 << rng.below(f.man_bits)
    return value


def assemble(rng: Random, f: Format, exponent: int) -> int:
    """A finite number with this unbiased exponent, clamped to what there is (0 field: subnormal)."""
    field = min(max(exponent - f.emin + 1, 0), (1 << f.exp_bits) - 2)
    sign = f.sign_bit if rng.below(2) else 0
    return sign | field << f.man_bits | mantissa(rng, f)


def anywhere(rng: Random, f: Format) -> int:
    """A finite number of any exponent."""
    return assemble(rng, f, f.emin - 1 + rng.below((1 << f.exp_bits) - 1))


def shaped(rng: Random, op: Op) -> list[int]:
    """Operand patterns (unboxed) chosen so that the operation is near its interesting places."""
    f = op.sources[0]
    near = rng.below(4)
    if op.shape == "raw":
        return [rng.pick(INTEGERS) if near == 0 else rng.word() >> rng.below(64)
                if near < 3 else MASK64 - (rng.word() >> rng.below(64))]
    if op.shape == "add":
        first = rng.below(8) - 4 if near else f.emin + rng.below(4) - 1
        return [assemble(rng, f, first),
                assemble(rng, f, first - rng.below(f.man_bits + 4) * (near & 1))]
    if op.shape in ("mul", "div"):
        target = [0, f.emin - rng.below(f.man_bits + 3), -f.emin + rng.below(3), 5][near]
        first = rng.below(-f.emin) - -f.emin // 2
        other = target - first if op.shape == "mul" else first - target
        return [assemble(rng, f, first), assemble(rng, f, other)]
    if op.shape == "fma":
        target = [0, f.emin - rng.below(f.man_bits), -f.emin, 3][near]
        first = rng.below(-f.emin) - -f.emin // 2
        third = target + rng.below(2 * f.man_bits) - f.man_bits if near != 3 else target
        return [assemble(rng, f, first), assemble(rng, f, target - first), assemble(rng, f, third)]
    if op.shape == "near":
        first = anywhere(rng, f)
        return [first, [first, first ^ f.sign_bit, first ^ 1, anywhere(rng, f)][near]]
    if op.shape == "integer":
        return [assemble(rng, f, rng.pick([-2, -1, 0, 1, 5, 10, 23, 24, 29, 30, 31, 32, 52, 62, 63,
                                           64, 70]))]
    if op.shape.startswith("narrow-"):
        to = FORMATS[op.shape[-1]]
        exponent = [rng.below(20) - 10, to.emin - rng.below(to.man_bits + 3), -to.emin + 1,
                    to.emin - 1][near]
        pattern = assemble(rng, f, exponent)
        gap = f.man_bits - to.man_bits
        if rng.below(2):
            pattern = pattern >> gap - 1 << gap - 1
        return [pattern]
    return [anywhere(rng, f) for _ in op.sources]


def crossed(op: Op) -> list[list[int]]:
    """Special operands in all combinations, boxed."""
    lists = []
    for fmt in op.sources:
        if fmt is None:
            lists.append(INTEGERS)
        else:
            items = few_specials(fmt) if len(op.sources) > 2 else specials(fmt)
            lists.append([fmt.box(item) for item in items])
    rows = [list(row) for row in product(*lists)]
    return rows if len(rows) <= 400 else rows[::2]


def badly_boxed(op: Op, rng: Random) -> list[list[int]]:
    """Narrow operands whose upper bits are not all ones: read as the canonical NaN."""
    rows = []
    for at, fmt in enumerate(op.sources):
        if fmt is None or fmt is D:
            continue
        one = ((1 << fmt.exp_bits - 1) - 1) << fmt.man_bits
        for upper in (0, (MASK64 << fmt.bits & MASK64) ^ 1 << 63,
                      (MASK64 << fmt.bits & MASK64) ^ 1 << fmt.bits):
            row = [0 if g is None else g.box(one) for g in op.sources]
            row[at] = upper | one
            rows.append(row)
        row = [0 if g is None else g.box(one) for g in op.sources]
        row[at] = rng.word() >> 1
        rows.append(row)
    return rows


def vectors(op: Op) -> dict[int, list[list[int]]]:
    """Operands by rounding mode; an operation that does not round has only mode 0."""
    rng = Random(op.name)
    modes = MODES if op.rounds else [RNE]
    table: dict[int, list[list[int]]] = {mode: [] for mode in modes}
    for at, row in enumerate(crossed(op) + badly_boxed(op, rng)):
        table[modes[at % len(modes)]].append(row)
    for mode in modes:
        for _ in range(14 if op.rounds else 48):
            patterns = shaped(rng, op)
            table[mode].append([raw if fmt is None else fmt.box(raw)
                                for fmt, raw in zip(op.sources, patterns)])
    return table


def run_line(out: TestFile, op: Op, label: str, count: int, frm: int, preset: int,
             insn: str) -> None:
    """One FP_RUN over a table."""
    result = "x10" if op.result is None else "f13"
    first = out.reserve(count)
    out.line(f"    FP_RUN {first}, {label}, {count}, {len(op.sources)}, {result}, {frm}, {preset}, "
             f"{insn}")


def fixed_regs(op: Op) -> tuple[int, list[int]]:
    """Destination and sources as FP_RUN has them."""
    regs = [11 if fmt is None else 10 + at for at, fmt in enumerate(op.sources)]
    return (10 if op.result is None else 13), regs


def table_runs(out: TestFile, op: Op) -> None:
    """All vectors: by static mode with another in frm, then by dynamic mode with flags preset."""
    rd, regs = fixed_regs(op)
    for mode, rows in vectors(op).items():
        label = f"vectors_{MODE_NAMES[mode]}"
        out.data.append(f"{label}:")
        for row in rows:
            value, flags = op.compute(mode, row)
            words = ", ".join(text(word) for word in [*row, value, flags])
            out.data.append(f"    .dword {words}")
        if op.rounds:
            other = (mode + 1 + len(op.name) % 4) % 5
            run_line(out, op, label, len(rows), other, 0, op.text(rd, regs, mode))
            run_line(out, op, label, len(rows), mode, 10, op.text(rd, regs, 7))
        else:
            run_line(out, op, label, len(rows), 0, 0, op.text(rd, regs))
            run_line(out, op, label, len(rows), 3, 21, op.text(rd, regs))
        if op.exact:
            out.line("    # Exact: any valid rounding mode gives the same.")
            for rm in (1, 2, 3, 4, 7):
                run_line(out, op, label, len(rows), 2, 0, op.text(rd, regs, rm))


def register_layouts(op: Op) -> list[tuple[int, list[int]]]:
    """(rd, sources) with aliasing and the lowest and highest registers."""
    layouts = [(0, [1, 2, 3]), (31, [30, 29, 28]), (5, [5, 6, 7]), (5, [6, 5, 7]), (5, [6, 7, 5]),
               (5, [5, 5, 5]), (6, [7, 7, 8]), (16, [15, 0, 31]), (15, [16, 31, 0])]
    return [(rd, regs[:len(op.sources)]) for rd, regs in layouts]


def register_cases(out: TestFile, op: Op) -> None:
    """Single cases with other registers than the table's."""
    rng = Random(op.name + " registers")
    for rd, regs in register_layouts(op):
        held: dict[int, int] = {}
        row = [raw if fmt is None else fmt.box(raw)
               for fmt, raw in zip(op.sources, shaped(rng, op))]
        row = [held.setdefault(reg, raw) for reg, raw in zip(regs, row)]
        if op.sources[0] is None:
            regs = [reg if reg not in (0, 3, 30, 31) else reg % 4 + 20 for reg in regs]
        if op.result is None:
            rd = rd if rd != 31 else 29
        value, flags = op.compute(RNE, row)
        out.count += 1
        out.line(f"    li x3, {out.count}")
        for fmt, reg, raw in zip(op.sources, regs, row):
            out.line(f"    {'li x' if fmt is None else 'FP_SET f'}{reg}, {text(raw)}")
        out.line("    csrw fcsr, x0")
        out.line(f"    {op.text(rd, regs)}" if op.known or not op.rounds
                 else f"    .4byte {hex(op.word(rd, regs, 7))}")
        if op.result is None:
            out.line(f"    CHECK x{rd}, {text(value if rd else 0)}")
        else:
            out.line(f"    CHECK_F f{rd}, {text(value)}")
        out.line(f"    CHECK_FLAGS {flags}")


def trap_cases(out: TestFile, op: Op) -> None:
    """FS = Off, dirty tracking, invalid static and dynamic rounding modes."""
    rd, regs = fixed_regs(op)
    out.case("TEST_FP_OFF", op.text(rd, regs, 7 if op.rounds else None))
    if op.result is not None:
        out.case("TEST_FP_DIRTY", op.text(rd, regs, 7 if op.rounds else None))
    if op.rounds:
        for rm in (5, 6):
            out.case("TEST_ILLEGAL", hex(op.word(rd, regs, rm)))
        for frm in (5, 6, 7):
            out.case("TEST_BAD_FRM", frm, op.text(rd, regs, 7))
    if op.name == "fcvtmod.w.d":
        for rm in (0, 2, 3, 4, 7):
            out.case("TEST_ILLEGAL", hex(op.word(rd, regs, 0) & ~0x7000 | rm << 12))
    if op.name == "fadd.d":
        out.line("    # fmt = 3 (quad) and an unused funct5.")
        out.case("TEST_ILLEGAL", hex(op.word(rd, regs, 0) | 3 << 25))
        out.case("TEST_ILLEGAL", hex(op.word(rd, regs, 0) | 0x1D << 27))


def op_file(op: Op) -> TestFile:
    """The whole test of one operation."""
    out = TestFile(f"{op.name}: values, flags, rounding modes, boxing, traps", SPEC[op.folder],
                   "zfh" if op.folder == "zfh" else "")
    out.includes = ["fp.h"]
    out.line("    ENABLE_FP")
    out.data.append("    .balign 8")
    table_runs(out, op)
    register_cases(out, op)
    trap_cases(out, op)
    return out


# The constants of fli as (sign, unbiased exponent, two top mantissa bits); None are the specials.
FLI = [(1, 0, 0), None, (0, -16, 0), (0, -15, 0), (0, -8, 0), (0, -7, 0), (0, -4, 0), (0, -3, 0),
       *[(0, e, m) for e in (-2, -1, 0) for m in range(4)], (0, 1, 0), (0, 1, 1), (0, 1, 2),
       (0, 2, 0), (0, 3, 0), (0, 4, 0), (0, 7, 0), (0, 8, 0), (0, 15, 0), (0, 16, 0), None, None]


def fli_value(f: Format, index: int) -> int:
    """What fli loads: numbers a half cannot hold as normal ones become subnormal or infinite."""
    if index == 1:
        return 1 << f.man_bits
    if index == 30:
        return f.inf
    if index == 31:
        return f.nan
    sign, exponent, top = FLI[index]
    if exponent > -f.emin + 1:
        return f.inf
    if exponent < f.emin:
        return 1 << f.man_bits - (f.emin - exponent)
    return (f.sign_bit if sign else 0) | (exponent - f.emin + 1) << f.man_bits \
        | top << f.man_bits - 2


def fli_file(f: Format) -> TestFile:
    """fli: all 32 constants."""
    out = TestFile(f"fli.{f.letter} rd, constant", SPEC["zfa"])
    out.includes = ["fp.h"]
    out.line("    ENABLE_FP")

    def word(rd: int, index: int, rm: int = 0) -> str:
        return hex((0x78 | f.fmt) << 25 | 1 << 20 | index << 15 | rm << 12 | rd << 7 | 0x53)

    for index in range(32):
        out.count += 1
        out.lines += [f"    li x3, {out.count}", f"    .4byte {word(31 - index, index)}",
                      f"    CHECK_F f{31 - index}, {text(f.box(fli_value(f, index)))}",
                      "    CHECK_FLAGS 0"]
    out.case("TEST_FP_OFF", f".4byte {word(5, 16)}")
    out.case("TEST_FP_DIRTY", f".4byte {word(5, 16)}")
    out.case("TEST_ILLEGAL", word(5, 16, 1))
    return out


def files() -> dict[str, TestFile]:
    """All files of this module by path below tests/isa."""
    result = {f"{op.folder}/{op.name.replace('.', '_')}.S": op_file(op) for op in all_ops()}
    result |= {f"zfa/fli_{f.letter}.S": fli_file(f) for f in (S, D, H)}
    return result
