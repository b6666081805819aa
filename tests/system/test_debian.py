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


class Debian(SystemTest):
    """Unattended from power on to power off."""

    def login(self) -> Console:
        """Boot to the login prompt and log in as root."""
        if not (self.images / "debian.ext4").exists():
            self.fail("there is no Debian disk; run tools/guest-images/debian-disk")
        disk = self.disk("debian.ext4")
        machine = self.linux(append="console=ttyS0 root=/dev/vda rw", memory="2G", network=True,
                             drives=(Drive(disk),))
        session = self.start(machine)
        session.expect("hartwood login: ", BOOT_SECONDS + SYSTEMD_SECONDS)
        session.send("root\n")
        session.expect(PROMPT, SYSTEMD_SECONDS)
        return session

    def test_systemd_and_apt(self) -> None:
        """The system says running; apt update, apt install and the new program work."""
        session = self.login()
        state = session.command("systemctl is-system-running --wait", SYSTEMD_SECONDS, PROMPT)
        self.assertEqual(state.strip(), "running")
        session.command("apt-get -q update 2>&1", APT_SECONDS, PROMPT)
        session.command(f"apt-get -q -y install {PACKAGE} 2>&1", APT_SECONDS, PROMPT)
        self.assertIn("Hello, world!", session.command(PACKAGE, 60, PROMPT))
        session.send("poweroff\n")
        self.assertEqual(session.wait(SYSTEMD_SECONDS), 0)


if __name__ == "__main__":
    unittest.main()
