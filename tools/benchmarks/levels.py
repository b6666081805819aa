"""The machines of one engine: Linux, Linux in a KVM guest of it, and boots of both."""

from __future__ import annotations

from collections.abc import Callable

import emulator
from console import Console, ConsoleError

from .machines import BOOT_SECONDS, Linux, MachineError, Sample, cpu_seconds, one_line
from .suite import Kernel

DRIVER = r"BENCH-DRIVER\s"
READY = r"HARTWOOD-GUEST-READY (\S+) (\S+) (\d+)"
GUEST_READY_SECONDS = 900
# The guest's initial RAM disk, in the host's (build.py), and where QEMU in its root sees it.
GUEST_INITRD = "bench/guest.cpio.gz"
GUEST_MEMORY = "768M"
KVM_UP = ". /mnt/kvm.sh; kvm_up"


class Guest(Linux):
    """Linux in a KVM guest, the driver on its console."""

    def _ready(self) -> None:
        super()._ready()
        self.command(f"{KVM_UP} && cp /{GUEST_INITRD} /mnt/tmp/initrd")
        self.console.send(f"kvm_guest -m {GUEST_MEMORY} -initrd /tmp/initrd -append "
                          "'console=ttyS0 quiet hw.run=/bench/driver'\n")
        self.console.expect(DRIVER, GUEST_READY_SECONDS)


def boot(program: str, machine: emulator.Machine) -> Sample:
    """From the emulator's start to the guest's shell."""
    console = Console(emulator.command(program, machine))
    try:
        release = console.expect(READY, BOOT_SECONDS).group(1)
        return Sample(cpu_seconds(console.process.pid), release.decode())
    except ConsoleError as error:
        raise MachineError(one_line(error)) from error
    finally:
        console.close()


def boot_guest(host: Linux) -> Sample:
    """From the start of QEMU in the machine to its guest's shell; the machine is new."""
    try:
        host.start()
        host.command(KVM_UP)
        before = cpu_seconds(host.console.process.pid)
        host.console.send("kvm_guest\n")
        release = host.console.expect(READY, GUEST_READY_SECONDS).group(1)
        return Sample(cpu_seconds(host.console.process.pid) - before, release.decode())
    except ConsoleError as error:
        raise MachineError(one_line(error)) from error
    finally:
        host.close()


class Machines:
    """What one emulator runs.

    `levels` are the machines for kernels, 1 and 2 as far as needed; `shell` and `host` boot new ones
    for the rows that measure a boot.
    """

    def __init__(self, levels: dict[int, Linux], shell: Callable[[], Sample],
                 host: Callable[[], Linux]):
        self.levels = levels
        self.shell = shell
        self.host = host

    def start(self) -> None:
        """Boot the machines for kernels."""
        for linux in self.levels.values():
            linux.start()

    def run(self, kernel: Kernel) -> Sample:
        """Run a kernel where it belongs."""
        if kernel.kind != "boot":
            return self.levels[kernel.level].run(kernel)
        return self.shell() if kernel.level == 1 else boot_guest(self.host())

    @property
    def isa(self) -> str:
        """The ISA string that a machine of this emulator has shown, if one was started."""
        return next((linux.isa for linux in self.levels.values() if linux.isa), "")

    def close(self) -> None:
        """End them all."""
        for linux in self.levels.values():
            linux.close()
