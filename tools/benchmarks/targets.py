"""The targets of the project, and what a run has to say about each."""

from __future__ import annotations

from dataclasses import dataclass

from . import stats
from .measure import Row
from .suite import SUITE, Kernel

QEMU = "qemu"
NATIVE = "native"


@dataclass(frozen=True)
class Target:
    """A bound on the ratio to another engine, over some rows."""

    name: str
    groups: tuple[str, ...]
    other: str
    bound: float  # QEMU: at least so many times as fast; native: at most so many times as slow
    rows: tuple[str, ...] = ()  # only these of the groups
    each: bool = False  # of each row, not of the geometric mean

    @property
    def text(self) -> str:
        """The bound in words."""
        if self.other == NATIVE:
            return f"at most {self.bound:g}x native"
        return f"at least {self.bound:g}x as fast as {self.other}"

    def applies(self, kernel: Kernel) -> bool:
        """Whether a kernel counts here."""
        return kernel.group in self.groups and (not self.rows or kernel.name in self.rows)


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
    Target("syscalls, switches, fork+exec, page faults", ("system",), QEMU, 3),
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
        if self.target.other == NATIVE:
            return self.figure <= self.target.bound
        return self.figure >= self.target.bound


def _figure(row: Row, engine: str, other: str) -> float | None:
    ratio = row.ratio(engine, other)
    if ratio is None:
        return None
    return 1 / ratio if other == NATIVE else ratio


def verdict(target: Target, rows: list[Row], engine: str) -> Verdict:
    """What these rows say of a target. A row that failed makes the target unmeasured."""
    figures = {row.kernel.name: _figure(row, engine, target.other)
               for row in rows if target.applies(row.kernel)}
    missing = sum(target.applies(kernel) for kernel in SUITE) - len(figures)
    if not figures or None in figures.values():
        return Verdict(target, None, missing=missing)
    pick = max if target.other == NATIVE else min
    worst = pick(figures, key=figures.get)
    mean = stats.geometric_mean(list(figures.values()))
    return Verdict(target, figures[worst] if target.each else mean,
                   f"{worst} {figures[worst]:.2f}", missing)


def verdicts(rows: list[Row], engine: str) -> list[Verdict]:
    """All targets of which the rows have something, in their order."""
    return [verdict(target, rows, engine) for target in TARGETS
            if any(target.applies(row.kernel) for row in rows)]
