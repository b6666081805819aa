"""EDK2 in the pair of flash banks: variables that last, and Linux by fw_cfg."""

from __future__ import annotations

import hashlib
import shutil
import unittest

from console import Console
from support import BOOT_SECONDS, PROMPT, READY, SHELL_SECONDS, SystemTest, under_test_is_qemu

CODE, VARIABLES = "edk2-code.fd", "edk2-vars.fd"
UEFI_SECONDS = 120
UEFI_PROMPT = r"Shell> "


class Uefi(SystemTest):
    """UEFI firmware as OpenSBI's payload."""

    def setUp(self) -> None:
        super().setUp()
        if under_test_is_qemu():
            self.skipTest("these options are Hartwood's own")
        if not all((self.images / name).exists() for name in (CODE, VARIABLES)):
            self.fail("there is no UEFI firmware; run tools/guest-images/fetch --edk2")
        self.code = self.images / CODE
        self.variables = self.folder / VARIABLES
        shutil.copyfile(self.images / VARIABLES, self.variables)

    def start_uefi(self, **changes: object) -> Console:
        """Start the machine with both banks, and nothing else to run unless it is named."""
        own = ("--flash", f"{self.code},readonly", "--flash", str(self.variables))
        nothing = {"kernel": None, "initrd": None, "append": ""}
        return self.start(self.linux(**{**nothing, "own": own, **changes}))

    def shell(self, session: Console, start: bool = True) -> None:
        """Wait for the shell's prompt."""
        if start:
            session.expect("UEFI Interactive Shell", UEFI_SECONDS)
            session.expect("to skip", UEFI_SECONDS)
            session.send("\x1b")
        session.expect(UEFI_PROMPT, UEFI_SECONDS)

    def test_variables_last(self) -> None:
        """A variable survives a reset, and the end of the process; the code bank is not touched."""
        digest = hashlib.sha256(self.code.read_bytes()).hexdigest()
        variable = "HartwoodTest -guid 01234567-89ab-cdef-0123-456789abcdef"
        session = self.start_uefi()
        self.shell(session)
        session.send(f"setvar {variable} -nv -bs =0xc0ffee\r")
        self.shell(session, start=False)
        session.send("reset\r")
        self.shell(session)
        session.send("reset -s\r")
        self.assertEqual(session.wait(SHELL_SECONDS), 0)
        session = self.start_uefi()
        self.shell(session)
        session.send(f"setvar {variable}\r")
        session.expect("EE FF C0", SHELL_SECONDS)
        session.send("reset -s\r")
        self.assertEqual(session.wait(SHELL_SECONDS), 0)
        self.assertEqual(hashlib.sha256(self.code.read_bytes()).hexdigest(), digest)
        self.assertNotEqual(self.variables.read_bytes(), (self.images / VARIABLES).read_bytes())

    def test_linux_through_fw_cfg(self) -> None:
        """The kernel comes as an EFI application with initrd and command line from fw_cfg."""
        session = self.start_uefi(kernel=self.images / "Image", append="console=ttyS0 hw.uefi",
                                  initrd=self.images / "initramfs.cpio.gz")
        session.expect(READY, BOOT_SECONDS)
        session.expect(PROMPT, SHELL_SECONDS)
        self.assertIn("EDK II", session.command("dmesg | grep efi:"))
        self.assertIn("hw.uefi", session.command("cat /proc/cmdline"))
        self.power_off(session)


if __name__ == "__main__":
    unittest.main()
