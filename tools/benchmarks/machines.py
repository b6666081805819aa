"""Where a kernel runs: natively, or on Linux in an emulator; and what it cost the host.

What is compared is the CPU time of the whole process, all threads, user and system, read from
outside while the kernel waits for a line before and after its work.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import re
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import emulator
from console import Console, ConsoleError

from .suite import Kernel

BOOT_SECONDS = 300
KERNEL_SECONDS = 300
PREPARE_SECONDS = 600
# What QEMU's hart is told so that its guest sees the extensions that Hartwood's sees.
QEMU_CPU = "rv64,h=true," + ",".join(f"{name}=true" for name in (
    "smstateen sscofpmf svinval svnapot svpbmt zacas zbkb zbkc zbkx zcb zcmop zfh zfhmin zicond "
    "zimop zkr").split())
LIBC = ctypes.CDLL(None, use_errno=True)
DONE = r"BENCH-DONE ([0-9a-f]{16}) (\S+) (\S+)\s"
END = r"BENCH-END (\d+)\s"


class MachineError(Exception):
    """A run that failed; the text says how, in one line."""


@dataclass(frozen=True)
class Sample:
    """One run of one kernel."""

    seconds: float = 0.0
    sum: str = ""
    value: float = 0.0
    guest_seconds: float = 0.0
    error: str = ""


def cpu_seconds(process: int) -> float:
    """CPU time of a process so far: all its threads, those that ended too (clock_getcpuclockid)."""
    clock = ctypes.c_int()
    error = LIBC.clock_getcpuclockid(process, ctypes.byref(clock))
    if error != 0:
        raise MachineError(f"no CPU clock of the process: {os.strerror(error)}")
    return time.clock_gettime(clock.value)


def sample_of(text: re.Match, seconds: float) -> Sample:
    """The sample behind a BENCH-DONE."""
    total, value, guest = (word.decode() for word in text.groups()[:3])
    return Sample(seconds, total, float(value), float(guest))


class Native:
    """The host itself."""

    def __init__(self, programs: dict[str, Path], scale: float):
        self.programs = programs
        self.scale = scale

    def start(self) -> None:
        """Nothing to start."""

    def close(self) -> None:
        """Nothing to end."""

    def run(self, kernel: Kernel) -> Sample:
        """Run a kernel and measure it."""
        words = [str(self.programs[kernel.program.name]), *kernel.words(self.scale)]
        with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            if kernel.marks:
                return self._between_marks(process)
            said = process.stdout.read()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise MachineError(f"it ends with {process.returncode}")
        return Sample(usage.ru_utime + usage.ru_stime, text_sum(said))

    def _between_marks(self, process: subprocess.Popen) -> Sample:
        def said(pattern: str) -> re.Match:
            line = process.stdout.readline()
            match = re.match(pattern.encode(), line)
            if match is None:
                raise MachineError(f"it says {line!r}")
            return match

        said("BENCH-READY")
        before = cpu_seconds(process.pid)
        process.stdin.write(b"\n")
        process.stdin.flush()
        done = said(DONE)
        after = cpu_seconds(process.pid)
        process.stdin.write(b"\n")
        process.stdin.flush()
        return sample_of(done, after - before)


def text_sum(said: bytes) -> str:
    """A checksum of what a plain program says."""
    return hashlib.sha256(said.replace(b"\r", b"")).hexdigest()[:16]


@dataclass
class Linux:
    """Linux in an emulator with the driver on its console."""

    program: str
    machine: emulator.Machine
    scale: float = 1.0
    isa: str = ""
    boot_seconds: float = 0.0
    console: Console | None = field(default=None, repr=False)

    def start(self) -> None:
        """Boot to the driver's prompt."""
        self.console = Console(emulator.command(self.program, self.machine))
        try:
            self._ready()
        except ConsoleError as error:
            self.close()
            raise MachineError(one_line(error)) from error
        self.boot_seconds = cpu_seconds(self.console.process.pid)

    def _ready(self) -> None:
        self.console.expect(r"BENCH-DRIVER\s", BOOT_SECONDS)
        self.isa = self.command("grep -m1 ^isa /proc/cpuinfo").partition(":")[2].strip()

    def command(self, text: str, seconds: float = KERNEL_SECONDS) -> str:
        """Run a shell command there; returns what it says."""
        begin = self.console.position
        self.console.send(text + "\n")
        match = self.console.expect(END, seconds)
        if match.group(1) != b"0":
            raise MachineError(f"{text} ends with {match.group(1).decode()}")
        return self.console.output[begin:match.start()].decode(errors="replace").replace("\r", "")

    def close(self) -> None:
        """End the emulator."""
        if self.console is not None:
            self.console.close()
            self.console = None

    def run(self, kernel: Kernel) -> Sample:
        """Run a kernel and measure it; after a failure the machine is booted again."""
        if self.console is None:
            self.start()
        try:
            if kernel.marks:
                return self._between_marks(kernel)
            return self._whole(kernel)
        except (ConsoleError, MachineError) as error:
            self.close()
            raise MachineError(one_line(error)) from error

    def _clock(self) -> float:
        return cpu_seconds(self.console.process.pid)

    def _start(self, kernel: Kernel) -> None:
        self.console.send(kernel.line(self.scale) + "\n")

    def _between_marks(self, kernel: Kernel) -> Sample:
        self._start(kernel)
        mark = self.console.expect(rf"(BENCH-READY|{END})\s*", PREPARE_SECONDS)
        if mark.group(1) != b"BENCH-READY":
            raise MachineError(f"{kernel.name} ends at once")
        before = self._clock()
        self.console.send("\n")
        done = self.console.expect(rf"{DONE}|{END}", KERNEL_SECONDS)
        if done.group(1) is None:
            raise MachineError(f"{kernel.name} ends with {done.group(4).decode()}")
        after = self._clock()
        self.console.send("\n")
        self.console.expect(END, PREPARE_SECONDS)
        return sample_of(done, after - before)

    def _whole(self, kernel: Kernel) -> Sample:
        before = self._clock()
        begin = self.console.position
        self._start(kernel)
        end = self.console.expect(END, KERNEL_SECONDS)
        after = self._clock()
        if end.group(1) != b"0":
            raise MachineError(f"{kernel.name} ends with {end.group(1).decode()}")
        return Sample(after - before, text_sum(self.console.output[begin:end.start()]))


def one_line(error: Exception) -> str:
    """An error's first line and the console's last one."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0] if len(lines) < 2 else f"{lines[0]} {lines[-1]}"
