"""Serial line and virtio console in places other than standard input and output."""

from __future__ import annotations

import socket
import threading
import time
import unittest
from pathlib import Path

from console import Console
from support import BOOT_SECONDS, PROMPT, READY, SHELL_SECONDS, SystemTest, under_test_is_qemu

LINES = 2000
CONNECT_SECONDS = 10


def connect(path: Path) -> socket.socket:
    """A connection to a socket that is about to appear."""
    deadline = time.monotonic() + CONNECT_SECONDS
    client = socket.socket(socket.AF_UNIX)
    while True:
        try:
            client.connect(str(path))
            return client
        except OSError:
            if time.monotonic() > deadline:
                client.close()
                raise
            time.sleep(0.05)


class Lines(SystemTest):
    """What the guest writes arrives, and the other way round."""

    def setUp(self) -> None:
        super().setUp()
        if under_test_is_qemu():
            self.skipTest("these options are Hartwood's own")

    def start_offering(self, *options: str, what: str) -> tuple[Console, str]:
        """Start with a line on a pseudo terminal; returns its path too."""
        session = self.start(self.linux(own=options))
        match = session.expect(rf"{what} is (/dev/pts/\d+)", SHELL_SECONDS)
        return session, match.group(1).decode()

    def check_shell(self, session: Console, device: str) -> None:
        """A shell that answers, counts and switches off."""
        self.assertEqual(session.command("tty").strip(), device)
        numbers = session.command(f"seq {LINES}").split()
        self.assertEqual(numbers, [str(number) for number in range(1, LINES + 1)])
        self.power_off(session)

    def test_serial_line_on_a_pseudo_terminal(self) -> None:
        """The kernel's console on --serial pty."""
        session, path = self.start_offering("--serial", "pty", what="the serial line")
        session.attach(path)
        session.expect(READY, BOOT_SECONDS)
        session.expect(PROMPT, SHELL_SECONDS)
        self.check_shell(session, "/dev/ttyS0")

    def check_console(self, virtio: str) -> None:
        """A shell on hvc0 at --console pty, started from the one on the serial line."""
        session, path = self.start_offering("--console", "pty", "--virtio", virtio,
                                            what="the virtio console")
        session.expect(READY, BOOT_SECONDS)
        session.expect(PROMPT, SHELL_SECONDS)
        session.send("setsid sh -c 'exec sh -i </dev/hvc0 >/dev/hvc0 2>&1' &\n")
        session.attach(path)
        session.send("\n")
        session.expect(PROMPT, SHELL_SECONDS)
        self.check_shell(session, "/dev/hvc0")

    def test_modern_virtio_console(self) -> None:
        """The console of virtio 1."""
        self.check_console("modern")

    def test_legacy_virtio_console(self) -> None:
        """The console that old teaching kernels know."""
        self.check_console("legacy")

    def test_second_line_on_a_socket(self) -> None:
        """Beside the serial console, hvc0 is a channel to a program on the host."""
        path = self.folder / "socket"
        session = self.start(self.linux(own=("--console", f"unix:{path}")))
        client = connect(path)
        self.addCleanup(client.close)
        session.expect(READY, BOOT_SECONDS)
        session.expect(PROMPT, SHELL_SECONDS)
        # Kept open: the last close would make the line cooked again.
        session.command("exec 3<>/dev/hvc0; stty raw -echo <&3")
        sent = bytes(range(256)) * 64
        thread = threading.Thread(target=client.sendall, args=(sent,))
        thread.start()
        session.command(f"head -c {len(sent)} <&3 >/tmp/got; cat /tmp/got >&3")
        thread.join()
        client.settimeout(SHELL_SECONDS)
        received = b""
        while len(received) < len(sent):
            received += client.recv(4096)
        self.assertEqual(received, sent)
        self.power_off(session)


if __name__ == "__main__":
    unittest.main()
