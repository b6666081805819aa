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
from .machines import MachineError

HERE = Path(__file__).resolve().parent / "bare"
LINK = HERE.parent.parent.parent / "tests/isa/link.ld"
PROGRAMS = ("empty.S", "latency.c")
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


def compile_all(folder: Path) -> dict[str, Path]:
    """The programs for bare metal, and `host_timer` for the host, by their names."""
    folder.mkdir(parents=True, exist_ok=True)
    built = {}
    for words, name in [(COMPILER, name) for name in PROGRAMS] + [(HOST_COMPILER, "host_timer.c")]:
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
