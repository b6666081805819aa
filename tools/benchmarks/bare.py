"""Programs without an operating system: compiled, and run from an emulator's start to its end."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import emulator

from .build import run as run_tool
from .machines import QEMU_CPU, MachineError, Sample, text_sum
from .suite import Kernel

HERE = Path(__file__).resolve().parent / "bare"
LINK = HERE / "link.ld"
COMPILER = (
    "riscv64-unknown-elf-gcc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror",
    "-ffreestanding", "-march=rv64ima_zicsr_zifencei", "-mabi=lp64", "-mcmodel=medany",
    "-nostdlib", "-nostartfiles", "-static", "-Wl,--no-relax", "-Wl,--no-warn-rwx-segments",
    "-Wl,--build-id=none", f"-T{LINK}")
HOST_COMPILER = ("gcc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror")
SECONDS = 300


@dataclass(frozen=True)
class Run:
    """One run of a program to its end, in seconds."""

    said: bytes
    cpu: float
    wall: float


def _row(name: str, group: str, kind: str, command: str) -> Kernel:
    level = 2 if kind == "exits" else 1
    return Kernel(name, group, None, native=False, kind=kind, command=command, level=level)


def _exits(name: str) -> Kernel:
    return _row(f"L2-{name}", "L2-exits", "exits",
                "busybox chroot /mnt qemu-system-riscv64 -accel kvm -M virt -cpu host -m 128M"
                f" -nographic -no-user-config -bios none -kernel /tmp/{name}.elf")


# Of group "worlds": the command is the program's name.
WORLDS = ("hypercall", "hypercall-64-pages", "vcpu-call", "mmio-exit", "gstage-fault",
          "sfence-asid", "syscall")
EXITS = {"sbi-exit": "SBI", "mmio-exit": "MMIO", "gstage-fault": "GSTAGE"}
ROWS = (*(_row(f"bare-{name}", "worlds", "bare", name) for name in WORLDS),
        *(_exits(name) for name in EXITS))


def compile_worlds(folder: Path) -> dict[str, Path]:
    """The programs that switch worlds."""
    run_tool([str(HERE / "build"), str(folder)])
    return {name: folder / f"{name}.elf" for name in WORLDS}


def compile_exits(folder: Path) -> dict[str, Path]:
    """The guest kernels whose exits are measured."""
    folder.mkdir(parents=True, exist_ok=True)
    built = {name: folder / f"exits-{name}.elf" for name in EXITS}
    for name, target in built.items():
        run_tool([*COMPILER, f"-DKIND={EXITS[name]}", str(HERE / "exits.c"), "-o", str(target)])
    return built


def compile_figures(folder: Path) -> dict[str, Path]:
    """The programs behind the figures that are no ratios; `host_timer` runs on the host."""
    folder.mkdir(parents=True, exist_ok=True)
    built = {}
    for words, name in ((COMPILER, "empty.S"), (COMPILER, "latency.c"),
                        (HOST_COMPILER, "host_timer.c")):
        target = folder / Path(name).stem
        run_tool([*words, str(HERE / name), "-o", str(target)])
        built[target.name] = target
    return built


def run(words: list[str]) -> Run:
    """Run a program that ends by itself with code 0."""
    started = time.monotonic()
    with subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as process:
        watchdog = threading.Timer(SECONDS, process.kill)
        watchdog.start()
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        watchdog.cancel()
    if process.returncode != 0:
        raise MachineError(f"{Path(words[0]).name} ends with {process.returncode}")
    return Run(said, usage.ru_utime + usage.ru_stime, time.monotonic() - started)


def run_machine(program: str, options: tuple[str, ...], elf: Path, cpu: str, smp: int = 1) -> Run:
    """Run a program as the first and only one of a machine."""
    return run(emulator.command(program, emulator.Machine(
        bios=Path("none"), kernel=elf, smp=smp, memory="128M",
        qemu_cpu=cpu if emulator.is_qemu(program) else "", own=options)))


def sample(program: str, options: tuple[str, ...], elf: Path, empty: Path) -> Sample:
    """What a program takes beyond an empty one that runs right before it."""
    before = run_machine(program, options, empty, QEMU_CPU)
    found = run_machine(program, options, elf, QEMU_CPU)
    return Sample(found.cpu - before.cpu, text_sum(found.said))
