"""KVM on the emulated machine, one scenario a function: what is run, and what must be seen.

The host is Debian's kernel with the test initramfs and the disk of `tools/guest-images/fetch --kvm`;
its guests are run by Debian's own QEMU on KVM. A scenario raises an AssertionError that ends with
the console's text; `tools/boot-kvm-guest` and test_kvm.py run the same ones.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from console import Console
from support import PROMPT, READY, SHELL_SECONDS, Drive, emulator, processor_seconds

import kvm_host

HOST_SECONDS = 240
GUEST_SECONDS = 600
COMMAND_SECONDS = 300
ENDED = r"^KVM-GUEST-ENDED (\d+)\r*\n"
SBI_OF_KVM = "SBI implementation ID=0x3 "  # the SBI specification's number for KVM
# Linux gives a guest the counters, and with them the time in user mode, only where the host's
# counters can be filtered by mode (Sscofpmf).
QEMU_CPU = "rv64,sscofpmf=true"
PAGE = 4096
MEBIBYTE = 1 << 20
IDLE_SETTLE_SECONDS = 10
IDLE_SECONDS = 60
IDLE_SHARE = 0.05
CLOCK_READINGS = 100000
PATTERN_SEED = 1234567890123456789


def need(condition: bool, text: str) -> None:
    """What a scenario must see; its absence fails the scenario."""
    if not condition:
        raise AssertionError(text)


@dataclass(frozen=True)
class Moment:
    """How long the emulator has run when something was reached."""

    wall: float
    processor: float


@dataclass
class Host:
    """The emulated machine as a KVM host, from its start to its power-off."""

    program: str
    images: Path
    memory: str = "1536M"
    smp: int = 1
    transcript: Path | None = None
    own: tuple[str, ...] = ()  # more options, in Hartwood's words
    disks: tuple[Drive, ...] = ()  # more of them: /dev/vdb and on
    moments: dict[str, Moment] = field(default_factory=dict)

    def __enter__(self) -> Host:
        machine = emulator.Machine(
            bios=emulator.firmware(self.images),
            kernel=self.images / "Image",
            initrd=self.images / "initramfs.cpio.gz",
            append="console=ttyS0 hw.disk=/dev/vda",
            drives=(Drive(self.images / kvm_host.DISK, readonly=True), *self.disks),
            memory=self.memory,
            smp=self.smp,
            qemu_cpu=QEMU_CPU,
            own=self.own,
        )
        self._started = time.monotonic()
        self.console = Console(emulator.command(self.program, machine), self.transcript)
        return self

    def __exit__(self, *_: object) -> None:
        self.console.close()

    def mark(self, name: str) -> None:
        """Note the time at which something is reached."""
        wall = time.monotonic() - self._started
        self.moments[name] = Moment(wall, processor_seconds(self.console.process.pid))

    def command(self, text: str, seconds: float = COMMAND_SECONDS) -> str:
        """Run a command in the shell that has the console now, the host's or the guest's."""
        return self.console.command(text, seconds, PROMPT)

    def boot(self) -> str:
        """Come to the host's shell and load KVM; returns what KVM says."""
        self._shell(HOST_SECONDS)
        self.mark("host shell")
        self._calm()
        self.command(". /mnt/kvm.sh; kvm_up")
        said = self.command("dmesg | grep 'kvm \\['")
        need("hypervisor extension available" in said, f"KVM does not say that it works: {said}")
        return said

    def _shell(self, seconds: float) -> None:
        self.console.expect(READY, seconds)
        self.console.expect(PROMPT, SHELL_SECONDS)

    def _calm(self) -> None:
        """Keep the kernel's lesser messages out of what commands print; errors still show."""
        self.command("dmesg -n 4")

    def guest(self, options: str = "") -> None:
        """Start a guest on the console and come to its shell."""
        self.console.send(f"kvm_guest {options}; echo KVM-GUE''ST-ENDED $?\n")
        self._shell(GUEST_SECONDS)
        self.mark("guest shell")
        self._calm()
        need(SBI_OF_KVM in self.command("dmesg | grep SBI"), "this is no guest of KVM")

    def guest_power_off(self) -> None:
        """Switch the guest off; its QEMU must end with 0."""
        self.console.send("poweroff\n")
        match = self.console.expect(ENDED, COMMAND_SECONDS)
        need(match.group(1) == b"0", f"the guest's QEMU ends with {match.group(1).decode()}")
        self.console.expect(PROMPT, SHELL_SECONDS)

    def power_off(self) -> None:
        """Switch the host off; the emulator must end with 0."""
        self.console.send("poweroff\n")
        code = self.console.wait(SHELL_SECONDS)
        need(code == 0, f"the emulator ends with {code}")


def shell(host: Host) -> str:
    """A guest reaches its shell, says what it is, shuts down."""
    host.guest()
    said = host.command("uname -a; grep ^isa /proc/cpuinfo")
    need(re.search(r"^Linux .* riscv64 ", said, re.M) is not None, f"no uname: {said}")
    need(re.search(r"^isa\s*: rv64imafdc", said, re.M) is not None, f"no ISA: {said}")
    host.guest_power_off()
    return said


def _check_disk(host: Host) -> str:
    """In the guest: a file on virtio-blk is the same after the page cache was dropped."""
    host.command("modprobe crc32c_generic && modprobe ext4 && mount -t ext4 /dev/vda /mnt")
    host.command("dd if=/dev/urandom of=/mnt/data bs=1M count=8 2>/dev/null; sync")
    written = host.command("sha256sum /mnt/data")
    host.command("echo 3 >/proc/sys/vm/drop_caches")
    reads = "sed -n 's/ *[0-9]* *[0-9]* vda \\([0-9]*\\) .*/\\1/p' /proc/diskstats"
    before = int(host.command(reads))
    need(host.command("sha256sum /mnt/data") == written, "the disk gives other data back")
    need(int(host.command(reads)) > before, "the data did not come from the disk")
    host.command("umount /mnt")
    return written.split()[0]


def devices(host: Host) -> str:
    """A guest writes and rereads a virtio disk and fetches a file over a virtio network."""
    host.command("mkdir /tmp/www; dd if=/dev/urandom of=/tmp/www/big bs=1M count=2 2>/dev/null")
    served = host.command("sha256sum </tmp/www/big").split()[0]
    host.command("httpd -p 127.0.0.1:80 -h /tmp/www")
    host.command(f"cp /mnt/{kvm_host.GUEST_DISK} /mnt/tmp/disk")
    host.guest("-drive file=/tmp/disk,if=none,format=raw,id=d0 -device virtio-blk-device,drive=d0"
               " -netdev user,id=n0 -device virtio-net-device,netdev=n0 -append"
               " 'console=ttyS0 quiet'")
    written = _check_disk(host)
    said = host.command("net_up 2>&1")
    need("obtained" in said, f"no address: {said}")
    host.command("wget -q -O /tmp/big http://10.0.2.2/big")
    fetched = host.command("sha256sum </tmp/big").split()[0]
    need(fetched == served, "the network gives other data")
    host.guest_power_off()
    host.command("modprobe loop; mount -t ext4 -o ro,loop /mnt/tmp/disk /newroot")
    kept = host.command("sha256sum </newroot/data; umount /newroot").split()[0]
    need(kept == written, "the disk's file holds other data than the guest wrote")
    return f"disk: sha256 {written} before and after drop_caches, and on the host\n" \
        f"network: sha256 {fetched} fetched by wget\n{said}"


def pattern_sum(mebibytes: int, seed: int) -> int:
    """What touch-memory prints: the sum of seed + i over its words, modulo 2^64."""
    words = mebibytes * MEBIBYTE // 8
    return (words * seed + words * (words - 1) // 2) % (1 << 64)


def _touched(mebibytes: int, seed: int) -> str:
    pages = mebibytes * MEBIBYTE // PAGE
    return f"touched {pages} pages, sum {pattern_sum(mebibytes, seed)}"


PAIR_MEBIBYTES = 64
PAIR_LOGS = "/tmp/out1 /tmp/out2"


def _start_in_background(host: Host, number: int) -> None:
    """A guest that fills memory, then ticks once a second until it reads a line."""
    run = f"touch-memory {PAIR_MEBIBYTES} {number}; " \
        f"while sleep 1; do echo tick {number}; done & read line; echo heard $line; poweroff"
    host.command(f"mkfifo /mnt/tmp/serial{number}.in /mnt/tmp/serial{number}.out")
    host.command(f"cat /mnt/tmp/serial{number}.out >/tmp/out{number} & true")
    host.command(f"(kvm_guest -append 'console=ttyS0 quiet hw.run=\"{run}\"' -display none"
                 f" -monitor none -serial pipe:/tmp/serial{number} </dev/null;"
                 f" echo $? >/tmp/code{number}) & true")


def _ticks(host: Host, number: int) -> int:
    return int(host.command(f"grep -c '^tick {number}' /tmp/out{number} || true"))


def pair(host: Host) -> str:
    """Two guests at once: each computes its own, both tick while the other does."""
    for number in (1, 2):
        _start_in_background(host, number)
    both = f"[ $(grep -l '^tick' {PAIR_LOGS} | wc -l) = 2 ]"
    host.command(f"until {both}; do sleep 1; done", GUEST_SECONDS)
    before = [_ticks(host, number) for number in (1, 2)]
    host.command("sleep 4")
    after = [_ticks(host, number) for number in (1, 2)]
    need(all(new > old for old, new in zip(before, after)), f"one stands: {before}, {after}")
    for number in (1, 2):
        host.command(f"echo stop{number} >/mnt/tmp/serial{number}.in")
    host.command("until [ -s /tmp/code1 ] && [ -s /tmp/code2 ]; do sleep 1; done", GUEST_SECONDS)
    need(host.command("cat /tmp/code1 /tmp/code2").split() == ["0", "0"], "a QEMU fails")
    said = host.command(f"grep -h -e ^touched -e ^heard {PAIR_LOGS}").replace("\r", "")
    for number in (1, 2):
        need(_touched(PAIR_MEBIBYTES, number) in said, f"guest {number} computes wrongly: {said}")
        need(f"heard stop{number}" in said, f"guest {number} did not hear its line: {said}")
    return f"ticks {before}, 4 seconds later {after}\n{said}"


def _busy_ticks(stat: str) -> dict[int, int]:
    """Clock ticks that each processor spent in user mode, by /proc/stat."""
    return {int(number): int(ticks) for number, ticks in re.findall(r"^cpu(\d) (\d+)", stat, re.M)}


def processors(host: Host) -> str:
    """A guest with two vCPUs: both are there and both run programs at the same time."""
    host.guest("-smp 2 -append 'console=ttyS0 quiet'")
    need(host.command("nproc").strip() == "2", "the guest has not two processors")
    for number in (0, 1):
        allowed = host.command(f"taskset {number + 1:x} grep Cpus_allowed: /proc/self/status")
        need(int(allowed.split()[1], 16) == number + 1, f"no program on processor {number}")
    before = _busy_ticks(host.command("cat /proc/stat"))
    host.command("for m in 1 2; do taskset $m touch-memory 32 $m >/tmp/sum$m & done; wait")
    after = _busy_ticks(host.command("cat /proc/stat"))
    for number in (1, 2):
        said = host.command(f"cat /tmp/sum{number}")
        need(_touched(32, number) in said, f"processor {number - 1} computes wrongly: {said}")
    for number in (0, 1):
        need(after[number] > before[number], f"processor {number} did not run")
    said = host.command("nproc; grep -e ^processor -e '^hart.:' /proc/cpuinfo; "
                        "grep IPI[01] /proc/interrupts")
    host.guest_power_off()
    return said


MARGIN_MEBIBYTES = 64


def memory(host: Host) -> str:
    """A guest of 3 GiB writes and rereads every word of what its kernel leaves to programs."""
    host.guest("-m 3G -append 'console=ttyS0 quiet'")
    info = dict(re.findall(r"^(\w+): +(\d+) kB", host.command("cat /proc/meminfo"), re.M))
    need(int(info["MemTotal"]) > 2800 * 1024, f"the guest has {info['MemTotal']} kB only")
    mebibytes = int(info["MemAvailable"]) // 1024 - MARGIN_MEBIBYTES
    said = host.command(f"touch-memory {mebibytes} {PATTERN_SEED}", GUEST_SECONDS)
    need(_touched(mebibytes, PATTERN_SEED) in said, f"other data came back: {said}")
    host.guest_power_off()
    return f"MemTotal {info['MemTotal']} kB, MemAvailable {info['MemAvailable']} kB\n{said}"


def idle(host: Host) -> str:
    """Host and guest at their shells cost little: the share of a core over a minute."""
    host.guest("-append 'console=ttyS0 quiet'")
    time.sleep(IDLE_SETTLE_SECONDS)
    process = host.console.process.pid
    before = processor_seconds(process)
    time.sleep(IDLE_SECONDS)
    share = (processor_seconds(process) - before) / IDLE_SECONDS
    said = f"idle: {share * 100:.2f} % of a core"
    need(share < IDLE_SHARE, said)
    host.guest_power_off()
    return said + "\n"


def clocks(host: Host) -> str:
    """A guest's programs read time by the vDSO and the CSR, and the counters where allowed."""
    host.guest("-append 'console=ttyS0 quiet'")
    said = host.command(f"user-time clock {CLOCK_READINGS}; user-time time")
    need("clock: " in said and "time: goes forward" in said, f"no clock: {said}")
    said += host.command("for c in cycle instret; do user-time $c; echo $c: code $?; done")
    for counter in ("cycle", "instret"):
        code = re.search(rf"^{counter}: code (\d+)$", said, re.M)
        # 132: the shell's code for SIGILL, the answer where the guest's kernel keeps it to itself.
        need(code is not None and code.group(1) in ("0", "132"), f"{counter}: {said}")
    host.guest_power_off()
    return said


@dataclass(frozen=True)
class Scenario:
    """One of the list: what it does, and the machine that it needs."""

    run: Callable[[Host], str]
    memory: str = "1536M"
    smp: int = 1

    @property
    def purpose(self) -> str:
        """The first line of its description."""
        return (self.run.__doc__ or "").splitlines()[0]


SCENARIOS = {
    "shell": Scenario(shell),
    "devices": Scenario(devices),
    "pair": Scenario(pair, smp=2),
    "processors": Scenario(processors, smp=2),
    "memory": Scenario(memory, memory="4608M"),
    "idle": Scenario(idle),
    "clocks": Scenario(clocks),
}


def run(name: str, program: str, images: Path, moments: dict[str, Moment] | None = None,
        transcript: Path | None = None, own: tuple[str, ...] = ()) -> str:
    """Run one scenario on a machine of its own; returns what was said, notes when."""
    scenario = SCENARIOS[name]
    host = Host(program, images, scenario.memory, scenario.smp, transcript, own)
    if moments is not None:
        host.moments = moments
    with host:
        said = host.boot() + scenario.run(host)
        host.mark("done")
        host.power_off()
    return said
