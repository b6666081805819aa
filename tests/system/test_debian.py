"""A Debian root disk: systemd to the login prompt, a healthy system, a package from the network.

The disk is made by tools/guest-images/debian-disk.
"""

from __future__ import annotations

import unittest

from console import Console
from support import BOOT_SECONDS, Drive, SystemTest

PROMPT = "root@hartwood:~# "
# A package without dependencies beyond libc, small, and with something to run.
PACKAGE = "hello"
SYSTEMD_SECONDS = 1200
APT_SECONDS = 1800


class DebianTest(SystemTest):
    """A test on a private copy of the disk."""

    arguments = ""  # more of the kernel's

    def login(self, **changes: object) -> Console:
        """Boot until the system says running, logged in as root."""
        if not (self.images / "debian.ext4").exists():
            self.fail("there is no Debian disk; run tools/guest-images/debian-disk")
        disk = self.disk("debian.ext4")
        machine = self.linux(append=f"console=ttyS0 root=/dev/vda rw{self.arguments}",
                             drives=(Drive(disk),), **changes)
        session = self.start(machine)
        session.expect("hartwood login: ", BOOT_SECONDS + SYSTEMD_SECONDS)
        session.send("root\n")
        session.expect(PROMPT, SYSTEMD_SECONDS)
        state = session.command("systemctl is-system-running --wait", SYSTEMD_SECONDS, PROMPT)
        self.assertEqual(state.strip(), "running")
        return session

    def power_off_slowly(self, session: Console) -> None:
        """Switch the guest off; systemd stops everything first."""
        session.send("poweroff\n")
        self.assertEqual(session.wait(SYSTEMD_SECONDS), 0)


class Debian(DebianTest):
    """Unattended from power on to power off."""

    def test_systemd_and_apt(self) -> None:
        """The system says running; apt update, apt install and the new program work."""
        session = self.login(memory="2G", network=True)
        session.command("apt-get -q update 2>&1", APT_SECONDS, PROMPT)
        session.command(f"apt-get -q -y install {PACKAGE} 2>&1", APT_SECONDS, PROMPT)
        self.assertIn("Hello, world!", session.command(PACKAGE, 60, PROMPT))
        self.power_off_slowly(session)


class Userland(DebianTest):
    """The same without what needs a network: what the engines are compared on."""

    def test_boot(self) -> None:
        """systemd comes up, programs run, the disk takes a file, the system goes down."""
        session = self.login(memory="1G")
        said = session.command("perl -e 'print join(\",\", map { $_ * $_ } 1 .. 5), \"\\n\"'",
                               prompt=PROMPT)
        self.assertEqual(said.strip(), "1,4,9,16,25")
        session.command("seq 100000 >numbers && sync && echo 3 >/proc/sys/vm/drop_caches",
                        prompt=PROMPT)
        self.assertEqual(session.command("sort -rn numbers | head -n 1", prompt=PROMPT).strip(),
                         "100000")
        self.power_off_slowly(session)


if __name__ == "__main__":
    unittest.main()
