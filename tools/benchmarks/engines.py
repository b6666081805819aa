"""The engines that can be named on the command line, and the machine that each of them boots."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

import emulator
import kvm_host
import qemu_prefix
from console import Console

from . import bare, programs
from .levels import Guest, Host, Machines, boot
from .machines import QEMU_CPU, Linux, MachineError

OWN = ("interp", "jit", "check")
DEFAULT = "native,qemu,jit"
HELP = ("comma-separated: native, qemu (the private one of tools/guest-images/fetch --qemu), "
        f"{', '.join(OWN)}; jit@PROGRAM takes another build of Hartwood, jit-2@PROGRAM gives that "
        f"another name in the table (default {DEFAULT})")


@dataclass(frozen=True)
class Engine:
    """One column: its name, its program and how the program is told."""

    name: str
    program: str = ""
    options: tuple[str, ...] = ()

    @property
    def native(self) -> bool:
        """Whether it is the host itself."""
        return not self.program


def _engine(text: str, root: Path, cache: Path) -> Engine:
    name, _, program = text.partition("@")
    if name == "native":
        return Engine(name)
    if name == "qemu":
        private = os.environ.get("HARTWOOD_QEMU", str(cache / "qemu" / qemu_prefix.PROGRAM))
        return Engine(name, program or private)
    kind = name.partition("-")[0]
    if kind not in OWN:
        raise ValueError(f"unknown engine {name}; there are native, qemu, {', '.join(OWN)}")
    return Engine(name if not program or "-" in name else text, program or
                  str(root / "build/hartwood"), ("--engine", kind))


def parse(text: str, root: Path, cache: Path) -> list[Engine]:
    """The engines of a comma-separated list."""
    found = [_engine(word, root, cache) for word in text.split(",") if word]
    names = [engine.name for engine in found]
    if not found or len(set(names)) != len(names):
        raise ValueError(f"engines named twice or not at all: {text!r}")
    return found


@dataclass(frozen=True)
class Files:
    """What the machines boot: Debian's images, and initial RAM disks with the programs."""

    images: Path
    small: Path  # no modules: for kernels in the machine
    kvm: Path  # modules, the guest's disk and bare kernels: for a KVM host
    bare: dict[str, Path]  # programs without an operating system


def _machine(engine: Engine, files: Files, **changes: object) -> emulator.Machine:
    machine = emulator.Machine(
        bios=files.images / "fw_dynamic.bin", kernel=files.images / "Image", initrd=files.small,
        append="console=ttyS0 quiet hw.run=/bench/driver",
        qemu_cpu=QEMU_CPU if emulator.is_qemu(engine.program) else "", own=engine.options)
    return replace(machine, **changes)


def _with_disk(engine: Engine, files: Files, disk: str) -> emulator.Machine:
    return _machine(engine, files, initrd=files.kvm, memory="1536M",
                    append="console=ttyS0 quiet hw.disk=/dev/vda hw.run=/bench/driver",
                    drives=(emulator.Drive(files.images / disk, readonly=True),))


def machines(engine: Engine, files: Files, names: set[str], scale: float) -> Machines:
    """An emulator's machines, not started; `names` are those on which rows will run."""
    host = _with_disk(engine, files, kvm_host.DISK)
    made = {"linux": Linux(engine.program, _machine(engine, files), scale),
            "guest": Guest(engine.program, host, scale),
            "exits": Host(engine.program, host),
            "command": Linux(engine.program, _with_disk(engine, files, programs.DISK))}
    return Machines({name: made[name] for name in made if name in names},
                    lambda: boot(engine.program, _shell(engine, files)),
                    lambda: Linux(engine.program, host),
                    lambda name: bare.sample(engine.program, engine.options, files.bare[name],
                                             files.bare["empty"]))


def _shell(engine: Engine, files: Files, smp: int = 1) -> emulator.Machine:
    """What boots to the shell of the test initramfs."""
    return _machine(engine, files, initrd=files.images / "initramfs.cpio.gz",
                    append="console=ttyS0", smp=smp)


def shell(engine: Engine, files: Files, smp: int) -> tuple[Console, int]:
    """Such a machine, started, and the KiB of its RAM."""
    return Console(emulator.command(engine.program, _shell(engine, files, smp))), 1 << 20


def different_extensions(isas: dict[str, str]) -> str:
    """What one machine's /proc/cpuinfo has and another's lacks; empty if they are the same."""
    sets = {name: extensions(isa) for name, isa in isas.items() if isa}
    if not sets:
        return ""
    shared = set.intersection(*sets.values())
    more = {name: sorted(found - shared) for name, found in sets.items() if found - shared}
    return "; ".join(f"only {name} has {' '.join(found)}" for name, found in more.items())


def extensions(isa: str) -> set[str]:
    """The extensions of an ISA string such as rv64imafdch_zicsr_zba."""
    first, *others = isa.split("_")
    if not first.startswith("rv64"):
        raise MachineError(f"{isa!r} is no ISA string")
    return set(first[4:]) | set(others)
