"""The real-time clock as Linux uses it."""

from __future__ import annotations

import re
import subprocess
import unittest

from support import HERE, SHARE_TAG, SystemTest

ALARM_MS = 3000  # what guest/rtc_alarm.c asks for
# The alarm is a full second of the clock, so up to one second early; late only if the host is busy.
EARLY_MS = 1000
LATE_MS = 5000
COMPILER = ["riscv64-unknown-elf-gcc", "-nostdlib", "-static", "-O1", "-march=rv64gc",
            "-idirafter", "/usr/include", "-idirafter", "/usr/include/x86_64-linux-gnu"]


class Clock(SystemTest):
    """Goldfish RTC."""

    def test_alarm(self) -> None:
        """A program that waits for the alarm is woken by its interrupt, at its time."""
        share = self.folder / "share"
        share.mkdir()
        subprocess.run([*COMPILER, "-o", str(share / "rtc_alarm"),
                        str(HERE / "guest/rtc_alarm.c")], check=True)
        session = self.boot(self.linux(share=share))
        session.command(f"mount -t 9p -o trans=virtio,version=9p2000.L {SHARE_TAG} /mnt")
        before = self.interrupts(session)
        text = session.command("/mnt/rtc_alarm")
        waited = int(re.search(r"alarm after (\d+) ms", text).group(1))
        self.assertGreater(waited, ALARM_MS - EARLY_MS)
        self.assertLess(waited, ALARM_MS + LATE_MS)
        self.assertEqual(self.interrupts(session), before + 1)
        self.power_off(session)

    @staticmethod
    def interrupts(session) -> int:
        """How many interrupts the clock has raised."""
        lines = session.command("cat /proc/interrupts").splitlines()
        return sum(int(line.split()[1]) for line in lines if "rtc" in line)


if __name__ == "__main__":
    unittest.main()
