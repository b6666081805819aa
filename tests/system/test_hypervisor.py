"""The teaching hypervisor of firmware/ boots Debian's kernel as its guest."""

from __future__ import annotations

import re
import unittest

from support import (BOOT_SECONDS, PROMPT, READY, SHELL_SECONDS, SystemTest, program,
                     under_test_is_qemu)


class Linux(SystemTest):
    """One guest, one vCPU, no device but a polled UART."""

    def test_shell(self) -> None:
        """It comes to its shell, answers, and powers off; the hypervisor says why it came out."""
        if under_test_is_qemu():
            self.skipTest("the hypervisor is carried by Hartwood")
        # --engine jit, because a guest's boot takes the interpreter long.
        session = self.start_words([
            program(), "demo", "linux", "--kernel", str(self.images / "Image"), "--initrd",
            str(self.images / "initramfs.cpio.gz"), "--append", "console=ttyS0,115200 quiet",
            "--engine", "jit"])
        session.expect("Teaching hypervisor", SHELL_SECONDS)
        session.expect(READY, 2 * BOOT_SECONDS)
        session.expect(PROMPT, SHELL_SECONDS)
        said = session.command("cat /proc/cpuinfo; cat /proc/device-tree/model", 2 * SHELL_SECONDS)
        self.assertRegex(said, r"(?m)^isa\s*: rv64imafdc_")
        self.assertIn("guest of the teaching hypervisor", said)
        session.command("sleep 1", 2 * SHELL_SECONDS)
        session.send("poweroff\n")
        session.expect("linux: shuts down", SHELL_SECONDS)
        self.assertEqual(session.wait(SHELL_SECONDS), 0)
        text = session.output.decode(errors="replace")
        for kind in ("SBI call", "guest-page fault: memory", "guest-page fault: device",
                     "virtual timer interrupts"):
            match = re.search(rf"^  {kind} +(\d+)\r*$", text, re.MULTILINE)
            self.assertIsNotNone(match, f"no line {kind!r}")
            self.assertGreater(int(match.group(1)), 100, kind)


if __name__ == "__main__":
    unittest.main()
