"""The rules: each takes a region of a source file and yields edits that break one thing there.

An edit keeps the number of lines, so that nothing but the edited place changes. Rules know C's
text, not its meaning: an edit that does not compile is no mutant, and one that compiles to the same
code is found out by the trial (trial.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mutation import ctext
from mutation.ctext import Region


@dataclass(frozen=True)
class Edit:
    """Replace text[start:end] by `new`."""

    start: int
    end: int
    new: str


Rule = Callable[[str, Region], Iterator[Edit]]

CHAIN = {  # operator -> what ends its operands: itself and all that bind less
    "&&": ("&&", "||"),
    "||": ("||",),
    "&": (" & ", " | ", " ^ ", "&&", "||"),
    "|": (" | ", "&&", "||"),
}
NEUTRAL = {"&&": "true", "||": "false", "&": "~UINT64_C(0)", "|": "0"}


def _operands(text: str, region: Region, operator: str) -> Iterator[Edit]:
    pattern = re.compile(rf"(?<=[\s]){re.escape(operator)}(?=\s)")
    seen = set()
    for found in pattern.finditer(text, region.start, region.end):
        for span in (ctext.operand_before(text, found.start(), CHAIN[operator]),
                     ctext.operand_after(text, found.end(), CHAIN[operator])):
            if span not in seen and span[0] < span[1] and text[span[0]:span[1]] != "0":
                seen.add(span)
                yield Edit(*span, NEUTRAL[operator])


def condition(text: str, region: Region) -> Iterator[Edit]:
    """Leaves one operand of && or || out."""
    yield from _operands(text, region, "&&")
    yield from _operands(text, region, "||")


def mask(text: str, region: Region) -> Iterator[Edit]:
    """Leaves one operand of & or | out: a bit less in a set, a limit less in a value."""
    yield from _operands(text, region, "|")
    yield from _operands(text, region, "&")


def negate(text: str, region: Region) -> Iterator[Edit]:
    """Turns the condition of ?: round, and of an if that is no && or ||."""
    for found in re.finditer(r"\bif (\()", text[region.start:region.end]):
        start = region.start + found.start(1)
        end = ctext.closing(text, start)
        if not re.search(r"\n|&&|\|\|", text[start + 1:end]):
            yield Edit(start + 1, end, f"!({text[start + 1:end]})")
    for found in re.finditer(r" \? ", text[region.start:region.end]):
        start, end = ctext.operand_before(text, region.start + found.start(), ())
        if text[start:end].count("\n") == 0:
            yield Edit(start, end, f"!({text[start:end]})")


def compare(text: str, region: Region) -> Iterator[Edit]:
    """Exchanges == with !=, and takes the equal values to the other side of < and >."""
    other = {"==": "!=", "!=": "==", "<": "<=", "<=": "<", ">": ">=", ">=": ">"}
    for found in re.finditer(r" (==|!=|<=|>=|<|>) ", text[region.start:region.end]):
        line = text.rindex("\n", 0, region.start + found.start())
        if text[line:region.start + found.start()].lstrip().startswith("for ("):
            continue  # how far a loop goes is no rule of the architecture
        yield Edit(region.start + found.start(1), region.start + found.end(1), other[found[1]])


def complement(text: str, region: Region) -> Iterator[Edit]:
    """Forgets a ~."""
    for found in re.finditer(r"~(?=[(A-Za-z])(?!UINT64_C)", text[region.start:region.end]):
        yield Edit(region.start + found.start(), region.start + found.end(), "")


def drop(text: str, region: Region) -> Iterator[Edit]:
    """Leaves an assignment or a call out."""
    statement = re.compile(r"^    +((?:h|w|t|e|in|out|r|victim|bank|status|ctx|mask|context|"
                           r"pending|mip|twin|table|wide|\*\w+)\b[^;=(){}?]*? [|&]?= [^;]*;)"
                           r"|^    +(\w+\([^;{}]*\);)", re.MULTILINE)
    for found in statement.finditer(text, region.start, region.end):
        group = 1 if found[1] else 2
        old = found[group]
        if old.startswith(("return", "if", "while", "for", "switch")) or "stats" in old:
            continue
        yield Edit(found.start(group), found.end(group), ";" + "\n" * old.count("\n"))


def initialiser(text: str, region: Region) -> Iterator[Edit]:
    """Zero for one member of a structure that is put together."""
    for found in re.finditer(r"[{\s(]\.(\w+) = ", text[region.start:region.end]):
        start, end = ctext.operand_after(text, region.start + found.end(), ())
        if text[start:end] not in ("0", "false") and text[start:end].count("\n") == 0:
            yield Edit(start, end, "0")


def shift(text: str, region: Region) -> Iterator[Edit]:
    """One more place in a shift by a constant."""
    for found in re.finditer(r"(?:<<|>>) (\d+)\b", text[region.start:region.end]):
        yield Edit(region.start + found.start(1), region.start + found.end(1),
                   str(int(found[1]) + 1))


def arithmetic(text: str, region: Region) -> Iterator[Edit]:
    """Exchanges + and -."""
    for found in re.finditer(r"(?<=[\w)\]]) ([+-]) (?=[\w(])", text[region.start:region.end]):
        yield Edit(region.start + found.start(1), region.start + found.end(1),
                   "-" if found[1] == "+" else "+")


def boolean(text: str, region: Region) -> Iterator[Edit]:
    """Exchanges true and false."""
    for found in re.finditer(r"\b(true|false)\b", text[region.start:region.end]):
        yield Edit(region.start + found.start(), region.start + found.end(),
                   "false" if found[1] == "true" else "true")


def bits(text: str, region: Region) -> Iterator[Edit]:
    """Moves an end of MASK() by one; turns each of the low bits of a mask in digits round."""
    for found in re.finditer(r"\bMASK\((\d+), (\d+)\)", text[region.start:region.end]):
        high, low = int(found[1]), int(found[2])
        for new in (f"MASK({high - 1}, {low})", f"MASK({high}, {low + 1})"):
            yield Edit(region.start + found.start(), region.start + found.end(), new)
        if low:
            yield Edit(region.start + found.start(), region.start + found.end(),
                       f"MASK({high}, {low - 1})")
    for found in re.finditer(r"UINT64_C\((0x\w+)\)", text[region.start:region.end]):
        value = int(found[1], 16)
        for bit in range(24 if value >> 8 else 0):
            yield Edit(region.start + found.start(1), region.start + found.end(1),
                       hex(value ^ 1 << bit))


def case(text: str, region: Region) -> Iterator[Edit]:
    """Leaves a case to the default."""
    for found in re.finditer(r"case \w+:", text[region.start:region.end]):
        yield Edit(region.start + found.start(), region.start + found.end(), "")


def size(text: str, region: Region) -> Iterator[Edit]:
    """Half the size of an access, or twice that of a byte."""
    for found in re.finditer(r"\bhl?s?v\(h, d, (\d)", text[region.start:region.end]):
        new = 2 if found[1] == "1" else int(found[1]) // 2
        yield Edit(region.start + found.start(1), region.start + found.end(1), str(new))


def priority(text: str, region: Region) -> Iterator[Edit]:
    """Exchanges two neighbours of a list of interrupts by priority."""
    for found in re.finditer(r"\b(IRQ_\w+)(,\s+)(?=(IRQ_\w+))", text[region.start:region.end]):
        yield Edit(region.start + found.start(), region.start + found.end(3),
                   found[3] + found[2] + found[1])


def guards(text: str, region: Region) -> Iterator[Edit]:
    """Exchanges two neighbouring ways out of a function."""
    guard = re.compile(r"^    if \([^;{}]*?\)\n        return [^;]*;\n", re.MULTILINE)
    found = list(guard.finditer(text, region.start, region.end))
    for one, two in zip(found, found[1:]):
        ends = [re.search(r"return [^;]*;\n$", part[0]) for part in (one, two)]
        if one.end() == two.start() and ends[0][0] != ends[1][0]:
            yield Edit(one.start(), two.end(), two[0] + one[0])


def row(text: str, region: Region) -> Iterator[Edit]:
    """A CSR row without its gate, reader, writer or end of block, or with another mask."""
    fields = [[found.start(), found.end()] for found in re.finditer(
        r"[^,()]+(?:\([^()]*\))?(?:[^,()]+(?:\([^()]*\))?)*", text[region.start + 4:region.end - 2])]
    names = [text[region.start + 4 + a:region.start + 4 + b].strip() for a, b in fields]
    if len(names) != 9:
        raise ValueError(f"row {region.name}: {len(names)} fields")
    for index, new in ((3, "csr_read_zero"), (4, "csr_write_ignored"), (5, "NULL"), (8, "1")):
        old = names[index]
        if old != new and not (index == 8 and old == "1") and not old.endswith("_field"):
            start = text.index(old, region.start + 4 + fields[index][0])
            yield Edit(start, start + len(old), new)
    for index, new in ((3, "csr_read_zero"), (4, "csr_write_ignored")):
        if names[index].endswith("_field"):
            start = text.index(names[index], region.start + 4 + fields[index][0])
            yield Edit(start, start + len(names[index]), new)
    if names[7] != "0":
        new = "(~UINT64_C(0) >> 1)" if names[7] == "~UINT64_C(0)" else "~UINT64_C(0)"
        start = text.index(names[7], region.start + 4 + fields[7][0])
        yield Edit(start, start + len(names[7]), new)


def names(table: dict[str, tuple[str, ...]], pattern: str) -> Rule:
    """The rule that puts another name of the table in the place of a name."""
    def rule(text: str, region: Region) -> Iterator[Edit]:
        for found in re.finditer(pattern, text[region.start:region.end]):
            if found[1] == region.name and text[region.start + found.end(1)] == "(":
                continue  # the function's own name
            for new in table.get(found[1], ()):
                yield Edit(region.start + found.start(1), region.start + found.end(1), new)
    return rule
