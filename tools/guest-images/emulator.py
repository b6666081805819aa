"""One description of a machine to start, told to Hartwood or to QEMU in its own words.

Which of the two a program is follows from its name: qemu-system-* is QEMU.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import images

# The tag under which the guest mounts the shared folder.
SHARE_TAG = "share"
BUILTIN = "builtin"  # Hartwood's own firmware; where a machine asks QEMU for it, it gets OpenSBI
OPENSBI = "fw_dynamic.bin"


@dataclass(frozen=True)
class Drive:
    """A raw disk image on virtio-blk."""

    path: Path
    readonly: bool = False


@dataclass(frozen=True)
class Machine:
    """What to boot and on what; the console is on standard input and output."""

    bios: Path | str | None = None
    kernel: Path | None = None
    initrd: Path | None = None
    append: str = ""
    drives: tuple[Drive, ...] = ()
    memory: str = "1G"
    smp: int = 1
    network: bool = False
    forwards: tuple[tuple[int, int], ...] = ()  # TCP: (port of the host, of the guest)
    share: Path | None = None
    deterministic: bool = False
    qemu_cpu: str = ""  # what QEMU is told where its default hart lacks what Hartwood's has
    own: tuple[str, ...] = ()  # more options, in Hartwood's words


def is_qemu(program: str) -> bool:
    """Whether a program is QEMU."""
    return Path(program).name.startswith("qemu-system-")


def firmware(folder: Path) -> Path | str:
    """What HARTWOOD_BIOS in the environment names: builtin (the default) or opensbi."""
    named = os.environ.get("HARTWOOD_BIOS", BUILTIN)
    if named not in (BUILTIN, "opensbi"):
        raise ValueError(f"HARTWOOD_BIOS is {named}, neither builtin nor opensbi")
    return folder / OPENSBI if named == "opensbi" else named


def engine() -> list[str]:
    """The option that HARTWOOD_ENGINE in the environment asks for: none for Hartwood's default."""
    named = os.environ.get("HARTWOOD_ENGINE")
    return ["--engine", named] if named else []


def command(program: str, machine: Machine) -> list[str]:
    """The command line that starts this machine."""
    if is_qemu(program):
        return _qemu(program, machine)
    return _hartwood(program, machine)


def _value(path: Path) -> str:
    """A path inside a comma-separated option; both programs want its own commas twice."""
    return str(path).replace(",", ",,")


def _forwards(machine: Machine) -> str:
    return "".join(
        f",hostfwd=tcp:127.0.0.1:{host}-:{guest}" for host, guest in machine.forwards
    )


def _hartwood(program: str, machine: Machine) -> list[str]:
    words = [program, "run", "--smp", str(machine.smp), "--memory", machine.memory]
    files = (("--bios", machine.bios), ("--kernel", machine.kernel), ("--initrd", machine.initrd),
             ("--share", machine.share))
    for option, path in files:
        if path is not None:
            words += [option, str(path)]
    if machine.append:
        words += ["--append", machine.append]
    for drive in machine.drives:
        words += ["--drive", f"file={_value(drive.path)}" + (",readonly" if drive.readonly else "")]
    if machine.network:
        words += ["--netdev", "user" + _forwards(machine)]
    if machine.deterministic:
        words.append("--deterministic")
    return [*words, *engine(), *machine.own]


def _qemu(program: str, machine: Machine) -> list[str]:
    if machine.deterministic or machine.own:
        raise ValueError("these options are Hartwood's own")
    words = [program, "-M", "virt", "-nographic", "-no-user-config"]
    words += ["-smp", str(machine.smp), "-m", machine.memory]
    if machine.qemu_cpu:
        words += ["-cpu", machine.qemu_cpu]
    bios = machine.bios
    if bios == BUILTIN:
        bios = images.cache_folder(None) / "images" / OPENSBI
    files = (("-bios", bios), ("-kernel", machine.kernel), ("-initrd", machine.initrd))
    for option, path in files:
        if path is not None:
            words += [option, str(path)]
    if machine.append:
        words += ["-append", machine.append]
    words += ["-object", "rng-random,filename=/dev/urandom,id=rng0"]
    words += ["-device", "virtio-rng-device,rng=rng0"]
    for number, drive in enumerate(machine.drives):
        readonly = ",readonly=on" if drive.readonly else ""
        words += ["-drive", f"file={_value(drive.path)},if=none,format=raw,id=d{number}{readonly}"]
        words += ["-device", f"virtio-blk-device,drive=d{number}"]
    if machine.network:
        words += ["-netdev", "user,id=n0" + _forwards(machine)]
        words += ["-device", "virtio-net-device,netdev=n0"]
    if machine.share is not None:
        words += ["-fsdev", f"local,id=s0,path={_value(machine.share)},security_model=none"]
        words += ["-device", f"virtio-9p-device,fsdev=s0,mount_tag={SHARE_TAG}"]
    return words
