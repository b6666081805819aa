"""What is no ratio: start-up, memory above the guest's, and how late timer interrupts come."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from console import ConsoleError

from . import bare, report, stats
from .engines import Engine, Files, shell
from .levels import READY
from .machines import BOOT_SECONDS, QEMU_CPU, MachineError, one_line

STARTS = 20
HARTS = 4
DEADLINES = 10000
LATE = re.compile(rb"^late (\d+)\r?$", re.M)
TICKS_A_MICROSECOND = 10
HOST = "host timer"
KIB_A_MIB = 1024


@dataclass
class Figure:
    """One line: a value for each engine, and the bound that the project's own keep."""

    name: str
    unit: str
    values: dict[str, float] = field(default_factory=dict)
    bound: float | None = None


def start_up(engines: list[Engine], elf: Path) -> list[Figure]:
    """An empty program, from the emulator's start to its end; rounds turn over the engines."""
    wall = Figure("start-up and end, by the clock, best", "ms", bound=20)
    cpu = Figure("start-up and end, CPU, median", "ms")
    runs: dict[str, list[bare.Run]] = {engine.name: [] for engine in engines}
    for _ in range(STARTS):
        for engine in engines:
            runs[engine.name].append(
                bare.run_machine(engine.program, engine.options, elf, QEMU_CPU))
    for name, some in runs.items():
        wall.values[name] = min(run.wall for run in some) * 1000
        cpu.values[name] = stats.median([run.cpu for run in some]) * 1000
    return [wall, cpu]


def lateness(said: bytes) -> list[float]:
    """Microseconds after each deadline, as latency.c and host_timer.c print them."""
    ticks = [int(number) for number in LATE.findall(said)]
    if len(ticks) != DEADLINES or b"latency done" not in said:
        raise MachineError(f"{len(ticks)} of {DEADLINES} deadlines were met")
    return [number / TICKS_A_MICROSECOND for number in ticks]


def latency(engines: list[Engine], elf: Path, host_timer: Path) -> list[Figure]:
    """Timer interrupts against a timer of the host's, measured right before each engine's."""
    median = Figure("timer interrupt over a host timer, median", "us", bound=50)
    worst = Figure("timer interrupt over a host timer, 99 %", "us", bound=1000)
    host_median, host_worst = (Figure(f"{HOST}, {what}", "us") for what in ("median", "99 %"))
    for engine in engines:
        host = lateness(bare.run([str(host_timer)]).said)
        mine = lateness(bare.run_machine(engine.program, engine.options, elf, QEMU_CPU).said)
        for over, base, share in ((median, host_median, 0.5), (worst, host_worst, 0.99)):
            base.values[engine.name] = stats.percentile(host, share)
            over.values[engine.name] = stats.percentile(mine, share) - base.values[engine.name]
    return [median, host_median, worst, host_worst]


def memory_above(smaps: str, guest_kib: int) -> float:
    """MiB of a process in memory without the guest's RAM (proc_pid_smaps(5)).

    The RAM is the mapping that is at least as large as it and has the most in memory.
    """
    sizes = [int(number) for number in re.findall(r"^Size: +(\d+) kB", smaps, re.M)]
    present = [int(number) for number in re.findall(r"^Rss: +(\d+) kB", smaps, re.M)]
    ram = [rss for size, rss in zip(sizes, present) if size >= guest_kib]
    if not ram:
        raise MachineError("no mapping is as large as the guest's RAM")
    return (sum(present) - max(ram)) / KIB_A_MIB


def memory(engines: list[Engine], files: Files) -> list[Figure]:
    """Linux at its shell with several harts."""
    figure = Figure(f"memory above the guest's RAM, {HARTS} harts", "MiB", bound=100)
    for engine in engines:
        console, guest_kib = shell(engine, files, HARTS)
        try:
            console.expect(READY, BOOT_SECONDS)
            smaps = Path(f"/proc/{console.process.pid}/smaps").read_text(encoding="utf-8")
            figure.values[engine.name] = memory_above(smaps, guest_kib)
        except ConsoleError as error:
            raise MachineError(one_line(error)) from error
        finally:
            console.close()
    return [figure]


def table(figures: list[Figure], engines: list[str], own: list[str]) -> str:
    """One line a figure; where there is a bound, whether ours keep it."""
    lines = [["", "", *engines, "bound", ""]]
    for figure in figures:
        kept = {True: "met", False: "MISSED"}[met(figure, own)] if figure.bound else ""
        values = [f"{figure.values[name]:.1f}" for name in engines]
        bound = f"{figure.bound:g}" if figure.bound else ""
        lines.append([figure.name, figure.unit, *values, bound, kept])
    return report.grid(lines)


def met(figure: Figure, own: list[str]) -> bool:
    """Whether all of ours keep the bound."""
    return all(figure.values[name] <= figure.bound for name in own)
