"""The targets of the project, and what a run has to say about each."""

from __future__ import annotations

from dataclasses import dataclass

from . import bare, stats
from .measure import Row
from .suite import SECOND, SUITE, Kernel

QEMU = "qemu"
NATIVE = "native"
L1 = "own L1"  # the same engine on the same kernel in the machine, for rows of KVM guests
SLOWER = (NATIVE, L1)  # references that are the limit: a target says how much slower one may be


@dataclass(frozen=True)
class Target:
    """A bound on the ratio to another engine, over some rows."""

    name: str
    groups: tuple[str, ...]
    other: str
    bound: float  # QEMU: at least so many times as fast; SLOWER: at most so many times the time
    rows: tuple[str, ...] = ()  # only these of the groups
    each: bool = False  # of each row, not of the geometric mean

    @property
    def text(self) -> str:
        """The bound in words."""
        if self.other in SLOWER:
            return f"at most {self.bound:g}x {self.other}"
        return f"at least {self.bound:g}x as fast as {self.other}"

    def applies(self, kernel: Kernel) -> bool:
        """Whether a kernel counts here."""
        return kernel.group in self.groups and (not self.rows or kernel.name in self.rows)


def _second(*names: str) -> tuple[str, ...]:
    return tuple(SECOND + name for name in names)


ROWS = (*SUITE, *bare.ROWS)
INTEGER = ("integer", "calls")
BIG = ("memcpy-8M", "chase-4M", "chase-16M", "chase-64M", "chase-256M")
NEAR = ("chase-32K", "chase-pages")
TARGETS = (
    Target("integer", INTEGER, QEMU, 3),
    Target("integer, each kernel", INTEGER, QEMU, 1.3, each=True),
    Target("calls and indirect jumps", ("calls",), QEMU, 5),
    Target("integer", INTEGER, NATIVE, 3),
    Target("FP double", ("double",), QEMU, 15),
    Target("FP double", ("double",), NATIVE, 3),
    Target("memcpy, chases of 4 MiB and more", ("memory",), QEMU, 3, BIG),
    Target("memcpy, chases of 4 MiB and more", ("memory",), NATIVE, 2.5, BIG),
    Target("chases in 32 KiB and one node a page", ("memory",), NATIVE, 1.5, NEAR),
    Target("L2 integer", _second(*INTEGER), QEMU, 4),
    Target("L2 integer", _second(*INTEGER), L1, 1.05),
    Target("L2 memcpy, chases of 4 MiB and more", _second("memory"), QEMU, 8, _second(*BIG)),
    Target("L2 memcpy, chases of 4 MiB and more", _second("memory"), NATIVE, 2.5, _second(*BIG)),
    Target("boot to shell", ("boot",), QEMU, 2.5),
    Target("L2 boot to shell", _second("boot"), QEMU, 8),
    Target("syscalls, switches, fork+exec, page faults", ("system",), QEMU, 3),
    Target("bare hypercall", ("worlds",), QEMU, 10, ("bare-hypercall",)),
    Target("bare hypercall, 64 pages touched", ("worlds",), QEMU, 30, ("bare-hypercall-64-pages",)),
    Target("sfence.vma x0, asid, 16 live entries", ("worlds",), QEMU, 10, ("bare-sfence-asid",)),
    Target("exits of an L2 kernel under KVM", ("L2-exits",), QEMU, 10),
    Target("L2 syscalls, switches, fork+exec, page faults", _second("system"), QEMU, 10),
)


@dataclass(frozen=True)
class Verdict:
    """A target and what was measured; `figure` is None where nothing was."""

    target: Target
    figure: float | None
    worst: str = ""
    missing: int = 0  # rows of the suite that were not measured

    @property
    def met(self) -> bool | None:
        """Whether the figure keeps the bound."""
        if self.figure is None:
            return None
        if self.target.other in SLOWER:
            return self.figure <= self.target.bound
        return self.figure >= self.target.bound


def _figure(row: Row, rows: dict[str, Row], engine: str, other: str) -> float | None:
    """The ratio in the sense of the target; None if it was not measured or a row failed."""
    base = row
    if other in SLOWER:
        base = rows.get(row.kernel.name.removeprefix(SECOND))
    if base is None or base.failure or row.failure:
        return None
    reference = base.seconds(engine if other == L1 else other)
    ratio = stats.ratio(row.seconds(engine), reference)
    if ratio is None:
        return None
    return 1 / ratio if other in SLOWER else ratio


def verdict(target: Target, rows: list[Row], engine: str) -> Verdict:
    """What these rows say of a target. A row that failed makes the target unmeasured."""
    by_name = {row.kernel.name: row for row in rows}
    figures = {row.kernel.name: _figure(row, by_name, engine, target.other)
               for row in rows if target.applies(row.kernel)}
    missing = sum(target.applies(kernel) for kernel in ROWS) - len(figures)
    if not figures or None in figures.values():
        return Verdict(target, None, missing=missing)
    pick = max if target.other in SLOWER else min
    worst = pick(figures, key=figures.get)
    mean = stats.geometric_mean(list(figures.values()))
    return Verdict(target, figures[worst] if target.each else mean,
                   f"{worst} {figures[worst]:.2f}", missing)


def verdicts(rows: list[Row], engine: str, engines: list[str]) -> list[Verdict]:
    """All targets on which something was measured, in their order."""
    return [verdict(target, rows, engine) for target in TARGETS
            if target.other in (*engines, L1)
            and any(target.applies(row.kernel) for row in rows)]
