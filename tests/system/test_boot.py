"""Debian's kernel boots to the shell, says what it runs on, and ends the emulator cleanly."""

from __future__ import annotations

import re
import signal
import time
import unittest

from console import Console
from support import BOOT_SECONDS, READY, SHELL_SECONDS, SystemTest, emulator, processor_seconds, \
    program, qemu, under_test_is_qemu

# Differences between two boots that say nothing about the machine.
VOLATILE = (
    (re.compile(r"\[ *\d+\.\d+\] *"), ""),
    (re.compile(r"0x[0-9a-f]+"), "ADDRESS"),
    (re.compile(r"\b[0-9a-f]{8,16}\b"), "NUMBER"),
)
IDLE_SECONDS = 60
IDLE_SHARE = 0.02


def message_kinds(text: str) -> set[str]:
    """The kernel's messages without dates and addresses."""
    kinds = set()
    for line in text.splitlines():
        for pattern, word in VOLATILE:
            line = pattern.sub(word, line)
        if line.strip():
            kinds.add(line.strip())
    return kinds


class Boot(SystemTest):
    """One boot each."""

    def test_cpuinfo_and_poweroff(self) -> None:
        """One hart: /proc/cpuinfo names it, poweroff ends with 0."""
        session = self.boot(self.linux())
        text = session.command("cat /proc/cpuinfo")
        self.assertEqual(len(re.findall(r"^processor", text, re.M)), 1)
        self.assertRegex(text, r"(?m)^isa\s*: rv64imafdc")
        self.assertRegex(text, r"(?m)^mmu\s*: sv(39|48|57)$")
        for extension in ("zicsr", "zifencei", "zba", "zbb", "zbs", "sstc"):
            self.assertIn(extension, text)
        self.power_off(session)

    def test_four_harts(self) -> None:
        """All harts come up and each runs a program."""
        session = self.boot(self.linux(smp=4))
        self.assertEqual(session.command("nproc").strip(), "4")
        for hart in range(4):
            mask = session.command(f"taskset {1 << hart:x} grep Cpus_allowed: /proc/self/status")
            self.assertEqual(int(mask.split()[1], 16), 1 << hart)
        self.power_off(session)

    def test_warnings(self) -> None:
        """The kernel warns of nothing that it does not warn of on QEMU."""
        reference = self.boot(self.linux(), with_program=qemu())
        expected = message_kinds(reference.command("warnings"))
        self.power_off(reference)
        session = self.boot(self.linux())
        found = message_kinds(session.command("warnings"))
        self.power_off(session)
        self.assertEqual(sorted(found - expected), [])

    def test_unattended(self) -> None:
        """A command on the kernel's command line runs with the console on pipes."""
        machine = self.linux(append="console=ttyS0 hw.run=\"echo unatt''ended; poweroff\"")
        session = self.start(machine, pipes=True)
        session.expect(r"^unattended", BOOT_SECONDS)
        self.assertEqual(session.wait(SHELL_SECONDS), 0)

    def test_reboot(self) -> None:
        """`reboot` boots again in the same process."""
        session = self.boot(self.linux())
        session.send("reboot\n")
        session.expect(READY, BOOT_SECONDS)
        session.expect("guest# ", SHELL_SECONDS)
        self.power_off(session)

    def test_entropy_and_clock(self) -> None:
        """The random source gives different bytes, the clock the host's date."""
        session = self.boot(self.linux())
        read = "dd if=/dev/hwrng bs=16 count=1 2>/dev/null | hexdump -C | head -n 1"
        self.assertNotEqual(session.command(read), session.command(read))
        guest = int(session.command("date +%s"))
        self.assertLess(abs(guest - time.time()), 60)
        self.power_off(session)

    def test_deterministic(self) -> None:
        """Two runs with --deterministic say the same, time stamps included."""
        append = 'console=ttyS0 hw.run="dmesg; cat /proc/interrupts; poweroff"'
        if under_test_is_qemu():
            self.skipTest("the deterministic mode is Hartwood's own")
        outputs = []
        for _ in range(2):
            words = emulator.command(program(), self.linux(append=append, deterministic=True))
            with Console(words, pipes=True) as session:
                self.assertEqual(session.wait(2 * BOOT_SECONDS), 0)
                outputs.append(session.output)
        self.assertIn(b"HARTWOOD-GUEST-READY", outputs[0])
        self.assertEqual(outputs[0], outputs[1])


class Idle(SystemTest):
    """A guest that waits costs nothing."""

    def check(self, harts: int) -> None:
        """Measure at the shell's prompt; the guest settles for a moment before."""
        session = self.boot(self.linux(smp=harts))
        time.sleep(10)
        before = processor_seconds(session.process.pid)
        time.sleep(IDLE_SECONDS)
        share = (processor_seconds(session.process.pid) - before) / IDLE_SECONDS
        print(f"idle with {harts} harts: {share * 100:.2f} % of a host core", flush=True)
        self.assertLess(share, IDLE_SHARE)
        self.power_off(session)

    def test_one_hart(self) -> None:
        """Under 2 % of a host core with one hart."""
        self.check(1)

    def test_four_harts(self) -> None:
        """Under 2 % of a host core with four."""
        self.check(4)


class Terminal(SystemTest):
    """The terminal is given back as it was, whatever ends the run."""

    def test_poweroff(self) -> None:
        """Raw while the guest runs, restored after it."""
        session = self.boot(self.linux())
        self.assertTrue(session.raw())
        self.power_off(session)
        self.assertFalse(session.raw())

    def test_termination(self) -> None:
        """SIGTERM ends it at once and restores the terminal."""
        session = self.boot(self.linux())
        session.signal(signal.SIGTERM)
        session.wait(10)
        self.assertFalse(session.raw())

    def test_escape_key(self) -> None:
        """Ctrl-A x ends the emulator, Ctrl-C goes to the guest."""
        session = self.boot(self.linux())
        session.send("sleep 1000\n")
        time.sleep(1)
        session.send("\x03")
        session.expect("guest# ", SHELL_SECONDS)
        session.send("\x01x")
        self.assertEqual(session.wait(10), 0)
        self.assertFalse(session.raw())


if __name__ == "__main__":
    unittest.main()
