"""Rounds: in each, every kernel on every engine, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from . import stats
from .machines import MachineError, Sample
from .suite import Kernel

LOOSE = 1e-3  # how far a floating-point value may be from the native one


class Place(Protocol):
    """What runs kernels."""

    def start(self) -> None:
        """Make it ready."""

    def run(self, kernel: Kernel) -> Sample:
        """Run one kernel."""

    def close(self) -> None:
        """Give everything back."""


@dataclass
class Row:
    """All samples of one kernel: by engine, by round."""

    kernel: Kernel
    samples: dict[str, dict[int, Sample]] = field(default_factory=dict)

    def seconds(self, engine: str) -> dict[int, float]:
        """The CPU time of an engine's good rounds."""
        return {number: sample.seconds for number, sample in self.samples.get(engine, {}).items()
                if not sample.error}

    def error(self, engine: str) -> str:
        """The first thing that went wrong there."""
        for sample in self.samples.get(engine, {}).values():
            if sample.error:
                return sample.error
        return ""

    def ratio(self, engine: str, other: str) -> float | None:
        """How many times as fast `engine` is as `other`; None if either failed."""
        if self.failure:
            return None
        return stats.ratio(self.seconds(engine), self.seconds(other))

    @property
    def failure(self) -> str:
        """Why the row does not count: an engine failed, or the checksums differ."""
        for engine in self.samples:
            if self.error(engine):
                return f"{engine}: {self.error(engine)}"
        return self._different_sums() or self._different_values()

    def _different_sums(self) -> str:
        exact = {engine for engine in self.samples if self.kernel.exact or engine != "native"}
        sums = {sample.sum for engine in exact for sample in self.samples[engine].values()}
        if len(sums) <= 1:
            return ""
        each = {engine: sorted({sample.sum for sample in self.samples[engine].values()})
                for engine in sorted(exact)}
        return "checksums differ: " + ", ".join(f"{name} {' '.join(found)}"
                                                for name, found in each.items())

    def _different_values(self) -> str:
        values = [sample.value for rounds in self.samples.values() for sample in rounds.values()]
        if not values or max(values) - min(values) <= LOOSE * max(map(abs, values)):
            return ""
        return f"values differ: {min(values)} to {max(values)}"


def _sample(place: Place, kernel: Kernel) -> Sample:
    try:
        return place.run(kernel)
    except MachineError as error:
        return Sample(error=str(error))


def _applies(engine: str, kernel: Kernel) -> bool:
    return kernel.native or engine != "native"


def _one_round(number: int, rows: list[Row], places: dict[str, Place],
               tell: Callable[[str], None]) -> None:
    names = list(places)
    for position, row in enumerate(rows):
        turn = (number + position) % len(names)
        for engine in names[turn:] + names[:turn]:
            if not _applies(engine, row.kernel):
                continue
            sample = _sample(places[engine], row.kernel)
            row.samples.setdefault(engine, {})[number] = sample
            tell(f"round {number + 1} {row.kernel.name} {engine}: "
                 + (sample.error or f"{sample.seconds:.3f} s"))


def rounds(count: int, kernels: list[Kernel], make: Callable[[], dict[str, Place]],
           tell: Callable[[str], None]) -> list[Row]:
    """Measure; `make` gives new places for each round, so that no round profits from another.

    An interrupt ends it early: what was measured until then counts.
    """
    rows = [Row(kernel) for kernel in kernels]
    try:
        for number in range(count):
            places = make()
            try:
                _one_round(number, rows, places, tell)
            finally:
                for place in places.values():
                    place.close()
    except KeyboardInterrupt:
        tell(f"interrupted in round {number + 1} of {count}")
    return rows
