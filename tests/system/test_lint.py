"""Real software under --lint: each run must give no finding (docs/lint.md, "What real software gives").

Debian's kernel with one hart and with several, its root disk with apt, under memory pressure, and as
a KVM host whose guests boot, compute and are swapped out. The findings, and the emulator's CPU time
and world switches, are printed, and for a boot its CPU time without --lint.
"""

from __future__ import annotations

import re
import resource
import unittest
from pathlib import Path

import kvm_scenarios
import test_debian
from console import Console
from support import PROMPT, SHELL_SECONDS, Drive, SystemTest, emulator, processor_seconds, program

import kvm_host

COMMAND_SECONDS = 1800
MEBIBYTE = 1 << 20
NOTHING = "lint: 0 findings\n"


def children_seconds() -> float:
    """CPU time of the programs that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class LintTest(SystemTest):
    """A test whose machines run with --lint."""

    smp = 1

    def setUp(self) -> None:
        super().setUp()
        self.spent_before = children_seconds()

    @property
    def findings(self) -> Path:
        """Where they are written."""
        return self.folder / "findings"

    @property
    def options(self) -> tuple[str, ...]:
        """For the emulator."""
        return ("--lint-file", str(self.findings), "--stats")

    @property
    def transcript(self) -> Path:
        """What a KVM host's console said, and at its end the statistics."""
        return self.folder / "transcript"

    def linux(self, **changes: object) -> emulator.Machine:
        """As everywhere, with the checks."""
        return super().linux(smp=self.smp, own=self.options, **changes)

    def need_nothing(self) -> None:
        """The run is over; nothing may have been found."""
        said = self.transcript.read_bytes() if self.transcript.exists() else b""
        switches = sum(int(n) for n in re.findall(rb"^  world switches +(\d+)", said, re.M))
        print(f"{children_seconds() - self.spent_before:.1f} s of CPU time"
              + f", {switches} world switches" * (said != b""), flush=True)
        self.assertEqual(self.findings.read_text(encoding="utf-8"), NOTHING)

    def swap_on(self, session: Console, device: str) -> None:
        """Give the guest somewhere to swap to."""
        said = session.command(f"busybox mkswap {device} && busybox swapon {device}; grep -c {device}"
                               " /proc/swaps", SHELL_SECONDS)
        self.assertEqual(said.split()[-1], "1", said)

    def blank(self, mebibytes: int) -> Drive:
        """An empty disk."""
        path = self.folder / "swap"
        with path.open("wb") as file:
            file.truncate(mebibytes * MEBIBYTE)
        return Drive(path)


class Boot(LintTest):
    """Debian's kernel with the test initramfs, up and down."""

    def run_once(self, machine: emulator.Machine) -> float:
        """Boot, a few commands, off; returns the CPU time."""
        session = self.boot(machine)
        session.command("cat /proc/cpuinfo >/dev/null; ls -lR /sys >/dev/null", COMMAND_SECONDS)
        spent = processor_seconds(session.process.pid)
        self.power_off(session)
        return spent

    def test_one_hart(self) -> None:
        """And what the checks cost: the same by the interpreter without them."""
        plain = self.run_once(super(LintTest, self).linux(own=("--engine", "interp")))
        spent = self.run_once(self.linux())
        print(f"CPU time: {plain:.1f} s without --lint, {spent:.1f} s with it", flush=True)
        self.need_nothing()

    def test_four_harts(self) -> None:
        """Shoot-downs by IPI."""
        self.smp = 4
        self.run_once(self.linux())
        self.need_nothing()


# Programs that write and reread more than there is: awk's arrays are anonymous memory, the files are
# a tmpfs's. Meanwhile the kernel is told to compact, so it migrates pages too.
PRESSURE = (
    'stress() { awk "BEGIN { for (i = 0; i < $1; i++) a[i] = i; '
    'for (i = 0; i < $1; i++) s += a[i]; printf \\"%.0f\\n\\", s }"; }',
    "fill() { mkdir -p /fill; mount -t tmpfs -o size=90% tmpfs /fill; "
    "for i in $(seq $1); do cp /bin/busybox /fill/$i; done; "
    "for i in $(seq $1); do cmp /bin/busybox /fill/$i || echo WRONG $i; done; umount /fill; }",
    "dmesg -n 1",  # each drop_caches is told on the console
    "compact() { while [ ! -e /done ]; do echo 1 >/proc/sys/vm/compact_memory; "
    "echo 3 >/proc/sys/vm/drop_caches; sleep 1; done; }",
)


def counters(vmstat: str) -> dict[str, int]:
    """/proc/vmstat."""
    return {name: int(value) for name, value in re.findall(r"^(\w+) (\d+)", vmstat, re.M)}


class Pressure(LintTest):
    """Little memory, much use of it: swapping, compaction, transparent huge pages."""

    smp = 4

    def test_swap_and_compaction(self) -> None:
        """Pages go out to the disk, come back and move; none is used by its old translation."""
        session = self.boot(self.linux(memory="144M", drives=(self.blank(256),)))
        self.swap_on(session, "/dev/vda")
        for line in PRESSURE:
            session.command(line, SHELL_SECONDS)
        said = session.command("compact & stress 120000 & a=$!; stress 100000 & b=$!; fill 30; "
                               "wait $a $b; touch /done; wait", COMMAND_SECONDS)
        self.assertNotIn("WRONG", said)
        for number in (120000, 100000):
            self.assertIn(str(number * (number - 1) // 2), said)
        seen = counters(session.command("cat /proc/vmstat"))
        names = ("pswpout", "pswpin", "pgmigrate_success", "compact_migrate_scanned",
                 "thp_fault_alloc", "thp_split_pmd")
        print(", ".join(f"{name} {seen.get(name)}" for name in names), flush=True)
        for name in names[:4]:
            self.assertGreater(seen[name], 0, name)
        self.power_off(session)
        self.need_nothing()


class Debian(LintTest, test_debian.Debian):
    """The root disk: systemd, apt."""

    smp = 2
    # Slower than systemd has patience for: it waits 90 s for the serial line's device.
    arguments = " systemd.default_device_timeout_sec=3600 systemd.default_timeout_start_sec=3600"

    def test_systemd_and_apt(self) -> None:
        """As without the checks, and nothing is found."""
        super().test_systemd_and_apt()
        self.need_nothing()


class Kvm(LintTest):
    """A KVM host and its guests."""

    smp = 2

    def scenario(self, name: str) -> None:
        """One of tools/boot-kvm-guest's."""
        if not kvm_host.complete(self.images):
            self.fail("there is no disk for KVM; run tools/guest-images/fetch --kvm")
        print(kvm_scenarios.run(name, program(), self.images, own=self.options,
                                transcript=self.transcript), flush=True)
        self.need_nothing()

    def test_shell(self) -> None:
        """A guest boots."""
        self.scenario("shell")

    def test_pair(self) -> None:
        """Two guests on two harts."""
        self.scenario("pair")

    def test_processors(self) -> None:
        """Two vCPUs on two harts."""
        self.scenario("processors")

    def test_memory(self) -> None:
        """A guest of 3 GiB."""
        self.scenario("memory")

    def test_swapped_guest(self) -> None:
        """The host merges its guest's pages and swaps them out under it."""
        host = kvm_scenarios.Host(program(), self.images, memory="448M", smp=2, own=self.options,
                                  transcript=self.transcript, disks=(self.blank(1024),))
        with host:
            host.boot()
            self.swap_on(host.console, "/dev/vdb")
            host.command("cd /sys/kernel/mm/ksm; echo 4000 >pages_to_scan; echo 1 >run; cd /; "
                         "(while sleep 2; do echo 1 >/proc/sys/vm/compact_memory; done) & true")
            host.guest("-smp 2 -append 'console=ttyS0 quiet'")
            said = host.command("for m in 1 2; do touch-memory 160 $m >/tmp/sum$m & done; wait; "
                                "cat /tmp/sum1 /tmp/sum2", COMMAND_SECONDS)
            for number in (1, 2):
                self.assertIn(str(kvm_scenarios.pattern_sum(160, number)), said)
            host.guest_power_off()
            seen = counters(host.command("cat /proc/vmstat"))
            merged = host.command("cat /sys/kernel/mm/ksm/pages_scanned")
            print(f"pswpout {seen['pswpout']}, pswpin {seen['pswpin']}, pgmigrate_success "
                  f"{seen['pgmigrate_success']}, KSM scanned {merged.strip()}", flush=True)
            self.assertGreater(seen["pswpout"], 0)
            self.assertGreater(seen["pswpin"], 0)
            host.power_off()
        self.need_nothing()


if __name__ == "__main__":
    unittest.main()
