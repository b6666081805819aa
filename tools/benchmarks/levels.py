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


class Host(Linux):
    """Linux with KVM, ready to run guest kernels that the initial RAM disk holds as *.elf."""

    def _ready(self) -> None:
        super()._ready()
        self.command(f"{KVM_UP} && cp /bench/*.elf /mnt/tmp")


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

    `linux` are the machines by the names of Kernel.machine, as far as needed; `shell` and `host`
    boot new ones for the rows that measure a boot; `bare` runs a program without an operating
    system.
    """

    def __init__(self, linux: dict[str, Linux], shell: Callable[[], Sample],
                 host: Callable[[], Linux], bare: Callable[[str], Sample]):
        self.linux = linux
        self.shell = shell
        self.host = host
        self.bare = bare

    def start(self) -> None:
        """Boot the machines for kernels."""
        for machine in self.linux.values():
            machine.start()

    def run(self, kernel: Kernel) -> Sample:
        """Run a kernel where it belongs."""
        if kernel.kind == "bare":
            return self.bare(kernel.command)
        if kernel.kind != "boot":
            return self.linux[kernel.machine].run(kernel)
        return self.shell() if kernel.level == 1 else boot_guest(self.host())

    @property
    def isa(self) -> str:
        """The ISA string that a machine of this emulator has shown, if one was started."""
        return next((machine.isa for machine in self.linux.values() if machine.isa), "")

    def close(self) -> None:
        """End them all."""
        for machine in self.linux.values():
            machine.close()
