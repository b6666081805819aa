"""What is measured: one row a kernel, in groups that the targets speak of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

KERNELS = Path(__file__).resolve().parent / "kernels"


@dataclass(frozen=True)
class Program:
    """A program to compile: a source and what the compiler is told besides."""

    source: Path
    defines: tuple[str, ...] = ()
    marks: bool = True  # whether harness.c goes with it

    @property
    def name(self) -> str:
        """The name of its executable."""
        tail = "".join(f"-{define.partition('=')[2]}" for define in self.defines)
        return self.source.stem + tail


@dataclass(frozen=True)
class Kernel:
    """One row of the table: a program with arguments."""

    name: str
    group: str
    program: Program | None
    repetitions: int = 1
    parameters: tuple[int, ...] = ()
    native: bool = True  # whether a run on the host tells something
    exact: bool = True  # whether guest and host compute the same bits
    level: int = 1  # 1: on Linux in the machine; 2: in a KVM guest of it
    kind: str = "program"  # what Machines.run() looks at; the others have no program
    command: str = ""  # of kinds without a program: what the driver is told, or a file's name

    def words(self, scale: float = 1.0) -> list[str]:
        """The arguments of its program; `scale` makes it shorter or longer."""
        if self.program is None or not self.program.marks:
            return []
        repetitions = max(1, round(self.repetitions * scale))
        return [str(number) for number in (repetitions, *self.parameters)]


    def line(self, scale: float = 1.0) -> str:
        """What the driver in the guest is told."""
        return self.command or " ".join([f"/bench/{self.program.name}", *self.words(scale)])

    @property
    def marks(self) -> bool:
        """Whether it says when its work begins and ends."""
        return self.kind == "exits" or self.program is not None and self.program.marks

    @property
    def machine(self) -> str:
        """On which of an engine's machines it runs."""
        if self.kind != "program":
            return self.kind
        return "linux" if self.level == 1 else "guest"


def _row(name: str, group: str, repetitions: int, *parameters: int, source: str = "",
         real: str = "", native: bool = True) -> Kernel:
    program = Program(KERNELS / f"{source or name}.c", (f"REAL={real}",) if real else ())
    return Kernel(name, group, program, repetitions, parameters, native, exact=not real)


LINE = 64
PAGE = 4096
MIB = 1024  # in KiB

# A run takes some 0.05 to 0.1 s natively, so that what an emulator does once weighs little.
_FIRST_LEVEL = (
    _row("sieve", "integer", 25),
    _row("sort", "integer", 10),
    _row("hash", "integer", 350),
    _row("matmul_int", "integer", 50),
    _row("branches", "integer", 100),
    _row("strings", "integer", 300),
    _row("lz", "integer", 200),
    _row("fib", "calls", 300),
    _row("indirect", "calls", 700),
    _row("dispatch", "calls", 250),
    _row("memcpy-4K", "memory", 600000, 4096, source="memcpy"),
    _row("memcpy-8M", "memory", 25, 8 << 20, source="memcpy"),
    _row("chase-16K", "memory", 40000, 16, LINE, source="chase"),
    _row("chase-32K", "memory", 40000, 32, LINE, source="chase"),
    _row("chase-256K", "memory", 12000, 256, LINE, source="chase"),
    _row("chase-1M", "memory", 4000, 1 * MIB, LINE, source="chase"),
    _row("chase-4M", "memory", 1500, 4 * MIB, LINE, source="chase"),
    _row("chase-16M", "memory", 600, 16 * MIB, LINE, source="chase"),
    _row("chase-64M", "memory", 400, 64 * MIB, LINE, source="chase"),
    _row("chase-256M", "memory", 300, 256 * MIB, LINE, source="chase"),
    _row("chase-pages", "memory", 1500, 32 * MIB, PAGE, source="chase"),
    _row("nbody", "double", 600, real="double"),
    _row("fft", "double", 500, real="double"),
    _row("matmul", "double", 30, real="double"),
    _row("mandelbrot", "double", 90, real="double"),
    _row("nbody-single", "single", 600, source="nbody", real="float"),
    _row("fft-single", "single", 500, source="fft", real="float"),
    _row("matmul-single", "single", 30, source="matmul", real="float"),
    _row("mandelbrot-single", "single", 90, source="mandelbrot", real="float"),
    _row("syscalls", "system", 100, native=False),
    _row("pipe", "system", 10, native=False),
    _row("forkexec", "system", 10, native=False),
    _row("pages", "system", 50, native=False),
)
SECOND = "L2-"  # before the names of groups and kernels of level 2


def _second(kernel: Kernel) -> Kernel:
    """The same in a KVM guest."""
    return replace(kernel, name=SECOND + kernel.name, group=SECOND + kernel.group, level=2,
                   native=False)


_BOOT = Kernel("boot", "boot", None, native=False, kind="boot")
SUITE = (*_FIRST_LEVEL, _BOOT, *map(_second, (*_FIRST_LEVEL, _BOOT)))


def of_source(path: Path) -> Kernel:
    """A row for a program of the user's: it is measured from its start to its end."""
    program = Program(path.resolve(), marks="kernel_run" in path.read_text(encoding="utf-8"))
    return Kernel(path.stem, "source", program, exact=False)


def programs(kernels: list[Kernel]) -> set[Program]:
    """What must be compiled for these rows."""
    return {kernel.program for kernel in kernels if kernel.program is not None}


def chosen(rows: tuple[Kernel, ...], groups: list[str], names: list[str]) -> list[Kernel]:
    """Those of these groups, or with these names if any are given."""
    if names:
        return [kernel for kernel in rows if kernel.name in names]
    return [kernel for kernel in rows if kernel.group in groups]
