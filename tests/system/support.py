"""What the system tests share: which emulator, which images, how to boot to the shell.

The environment names the parts (CMakeLists.txt sets it for ctest):
  HARTWOOD_PROGRAM   the emulator under test: hartwood, or qemu-system-riscv64 to try the tests
  HARTWOOD_ENGINE    how it executes instructions, if not by its default
  HARTWOOD_QEMU      the emulator to compare with
  HARTWOOD_BIOS      the firmware it boots with: builtin (the default) or opensbi
  HARTWOOD_CACHE     where tools/guest-images/fetch keeps its images, if not at its default place
  HARTWOOD_PATIENCE  a factor on all time limits of the console (default 1)
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tools/guest-images"))

import emulator  # noqa: E402
import images  # noqa: E402
from console import Console  # noqa: E402
from emulator import SHARE_TAG, Drive  # noqa: E402

__all__ = ["SHARE_TAG", "Drive", "emulator"]  # for the tests, which need not know the path

BOOT_SECONDS = 240
SHELL_SECONDS = 60
READY = r"HARTWOOD-GUEST-READY (\S+) (\S+) (\d+)"
PROMPT = "guest# "


def program() -> str:
    """The emulator under test."""
    return os.environ.get("HARTWOOD_PROGRAM", str(ROOT / "build/hartwood"))


def qemu() -> str:
    """The emulator to compare with: the named one, the private one, the machine's."""
    private = images.cache_folder(None) / "qemu/qemu-system-riscv64"
    named = os.environ.get("HARTWOOD_QEMU")
    return named or (str(private) if private.exists() else "qemu-system-riscv64")


def under_test_is_qemu() -> bool:
    """Whether the tests are only being tried out on QEMU."""
    return emulator.is_qemu(program())


def processor_seconds(process: int) -> float:
    """Host CPU time that a process has used (proc(5): utime and stime, in ticks of 10 ms)."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


class SystemTest(unittest.TestCase):
    """A test that boots a machine; each has a folder of its own for disks and transcripts."""

    def setUp(self) -> None:
        folder = images.cache_folder(None) / "images"
        if not images.complete(folder):
            self.fail("there are no guest images; run tools/guest-images/fetch")
        if shutil.which(program()) is None:
            self.fail(f"{program()} is no program; build it or set HARTWOOD_PROGRAM")
        self.images = folder
        self.folder = Path(tempfile.mkdtemp(prefix="hartwood-test-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def linux(self, **changes: object) -> emulator.Machine:
        """The machine with Debian's kernel and the test initramfs; keywords change it."""
        machine = emulator.Machine(
            bios=emulator.firmware(self.images),
            kernel=self.images / "Image",
            initrd=self.images / "initramfs.cpio.gz",
            append="console=ttyS0",
        )
        return replace(machine, **changes)

    def disk(self, name: str = "disk.ext4") -> Path:
        """A private copy of an image, holes kept."""
        copy = self.folder / name
        if os.system(f"cp --sparse=always '{self.images / name}' '{copy}'") != 0:
            self.fail(f"cannot copy {name}")
        return copy

    def start(self, machine: emulator.Machine, with_program: str = "", pipes: bool = False):
        """Start a machine; the session is closed when the test ends."""
        return self.start_words(emulator.command(with_program or program(), machine), pipes)

    def start_words(self, words: list[str], pipes: bool = False):
        """The same by a command line."""
        session = Console(words, pipes=pipes)
        self.addCleanup(session.close)
        return session

    def boot(self, machine: emulator.Machine, with_program: str = "") -> Console:
        """Start a machine and wait for the guest's shell."""
        session = self.start(machine, with_program)
        session.expect(READY, BOOT_SECONDS)
        session.expect(PROMPT, SHELL_SECONDS)
        return session

    def power_off(self, session: Console) -> None:
        """Switch the guest off from its shell; the emulator must then end with 0."""
        session.send("poweroff\n")
        self.assertEqual(session.wait(SHELL_SECONDS), 0)
