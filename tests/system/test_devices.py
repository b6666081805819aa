"""Disks, network, shared folder and firmware, used as a guest uses them."""

from __future__ import annotations

import hashlib
import http.server
import os
import socket
import threading
import unittest
import urllib.request
from pathlib import Path

from console import Console
from support import BOOT_SECONDS, PROMPT, READY, SHARE_TAG, SHELL_SECONDS, Drive, SystemTest, \
    under_test_is_qemu

DISK_APPEND = "console=ttyS0 hw.disk=/dev/vda"
MEBIBYTE = 1 << 20


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """A file server that does not log."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def free_port() -> int:
    """A TCP port of the loopback address that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Disk(SystemTest):
    """virtio-blk."""

    def test_survives_reboot_and_power_off(self) -> None:
        """What was written is there after `reboot`, and in another process after `poweroff`."""
        disk = self.disk()
        machine = self.linux(append=DISK_APPEND, drives=(Drive(disk),))
        session = self.boot(machine)
        self.assertIn("hello from the disk", session.command("cat /mnt/hello.txt"))
        session.command("dd if=/dev/urandom of=/mnt/data bs=1M count=16 2>/dev/null; sync")
        digest = session.command("sha256sum /mnt/data").split()[0]
        session.send("umount /mnt; reboot\n")
        session.expect(READY, BOOT_SECONDS)
        session.expect(PROMPT, SHELL_SECONDS)
        self.assertEqual(session.command("sha256sum /mnt/data").split()[0], digest)
        session.command("umount /mnt")
        self.power_off(session)
        session = self.boot(machine)
        self.assertEqual(session.command("sha256sum /mnt/data").split()[0], digest)
        self.power_off(session)

    def test_flushed_data_survive_a_kill(self) -> None:
        """After `sync` in the guest, the death of the emulator loses nothing."""
        disk = self.disk()
        machine = self.linux(append=DISK_APPEND, drives=(Drive(disk),))
        session = self.boot(machine)
        session.command("echo kept >/mnt/kept; sync")
        session.process.kill()
        session.wait(10)
        session = self.boot(machine)
        self.assertEqual(session.command("cat /mnt/kept").strip(), "kept")
        self.power_off(session)

    def test_readonly(self) -> None:
        """A read-only disk refuses writes in the guest and its file stays as it is."""
        disk = self.disk()
        before = hashlib.sha256(disk.read_bytes()).hexdigest()
        session = self.boot(self.linux(drives=(Drive(disk, readonly=True),)))
        self.assertEqual(session.command("cat /sys/block/vda/ro").strip(), "1")
        session.command("mount -o ro,noload -t ext4 /dev/vda /mnt")
        self.assertIn("hello from the disk", session.command("cat /mnt/hello.txt"))
        session.command("! dd if=/dev/zero of=/dev/vda bs=512 count=1 conv=fsync 2>/dev/null")
        self.power_off(session)
        self.assertEqual(hashlib.sha256(disk.read_bytes()).hexdigest(), before)


class Network(SystemTest):
    """virtio-net on the user network."""

    def serve(self) -> int:
        """A file server on loopback with one big file; returns its port."""
        self.content = os.urandom(4 * MEBIBYTE)
        (self.folder / "big").write_bytes(self.content)

        def handler(*arguments: object) -> QuietHandler:
            return QuietHandler(*arguments, directory=str(self.folder))

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return server.server_address[1]

    def test_fetch_from_loopback(self) -> None:
        """The guest gets an address and fetches a file from the host's loopback."""
        port = self.serve()
        session = self.boot(self.linux(network=True))
        self.assertIn("obtained", session.command("net_up 2>&1"))
        session.command(f"wget -q -O /tmp/big http://10.0.2.2:{port}/big", 120)
        digest = session.command("sha256sum /tmp/big").split()[0]
        self.assertEqual(digest, hashlib.sha256(self.content).hexdigest())
        self.power_off(session)

    def test_restricted(self) -> None:
        """With restrict the guest gets an address and is reached, but reaches nothing outside."""
        if under_test_is_qemu():
            self.skipTest("the option is spelt in Hartwood's words")
        outside, inside = self.serve(), free_port()
        rule = f"hostfwd=tcp:127.0.0.1:{inside}-:80"
        session = self.boot(self.linux(own=("--netdev", f"user,restrict,{rule}")))
        self.assertIn("obtained", session.command("net_up 2>&1"))
        session.command(f"! wget -q -T 5 -O /tmp/big http://10.0.2.2:{outside}/big 2>&1", 60)
        session.command("mkdir /tmp/www; echo reached >/tmp/www/word; httpd -h /tmp/www")
        with urllib.request.urlopen(f"http://127.0.0.1:{inside}/word", timeout=60) as answer:
            self.assertEqual(answer.read(), b"reached\n")
        self.power_off(session)

    def test_forwarded_port(self) -> None:
        """The host reaches a server in the guest through hostfwd."""
        port = free_port()
        session = self.boot(self.linux(network=True, forwards=((port, 80),)))
        session.command("net_up 2>&1")
        session.command("mkdir /tmp/www; seq 100000 >/tmp/www/numbers; httpd -h /tmp/www")
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/numbers", timeout=60) as answer:
            text = answer.read().decode()
        self.assertEqual(text, "".join(f"{number}\n" for number in range(1, 100001)))
        self.power_off(session)


class Share(SystemTest):
    """A folder of the host by 9p."""

    def test_read_and_write(self) -> None:
        """Both sides see each other's files.

        That no path leads out of the folder is for the device's unit tests: the kernel resolves
        links and `..` itself, so a guest's program cannot put the question.
        """
        share = self.folder / "share"
        share.mkdir()
        (share / "from-host").write_text("host\n", encoding="utf-8")
        session = self.boot(self.linux(share=share))
        session.command(f"mount -t 9p -o trans=virtio,version=9p2000.L {SHARE_TAG} /mnt")
        self.assertEqual(session.command("cat /mnt/from-host").strip(), "host")
        session.command("seq 10000 >/tmp/n; cp /tmp/n /mnt/n; mkdir /mnt/d; mv /mnt/n /mnt/d/n")
        self.power_off(session)
        written = (share / "d/n").read_text(encoding="utf-8")
        self.assertEqual(len(written.splitlines()), 10000)


class Firmware(SystemTest):
    """Other ways to the kernel than --kernel."""

    def u_boot(self, **files: Path | None) -> Console:
        """Start U-Boot with a disk that holds a kernel."""
        disk = Drive(self.disk("boot.img"))
        session = self.start(self.linux(initrd=None, append="", drives=(disk,), **files))
        session.expect(r"U-Boot 20\d\d", SHELL_SECONDS)
        return session

    def test_u_boot_in_machine_mode(self) -> None:
        """As --bios it comes to its prompt and reads the disk; it has no SBI to boot Linux with."""
        session = self.u_boot(bios=self.images / "u-boot.bin", kernel=None)
        session.expect("Hit any key", SHELL_SECONDS)
        session.send(" ")
        session.expect("=> ", SHELL_SECONDS)
        session.send("virtio scan; ls virtio 0:1 /boot\n")
        session.expect(r"\d+ +Image", SHELL_SECONDS)
        session.send("poweroff\n")
        self.assertEqual(session.wait(SHELL_SECONDS), 0)

    def test_u_boot_on_opensbi(self) -> None:
        """As OpenSBI's payload it boots the kernel from the disk by its extlinux.conf."""
        session = self.u_boot(kernel=self.images / "u-boot-smode.bin")
        session.expect(READY, BOOT_SECONDS)
        session.expect(PROMPT, SHELL_SECONDS)
        self.power_off(session)

    def test_fw_jump(self) -> None:
        """The firmware that jumps to a fixed address instead of reading a2."""
        session = self.boot(self.linux(bios=self.images / "fw_jump.bin"))
        self.power_off(session)


if __name__ == "__main__":
    unittest.main()
