"""What the gdb tests share: a machine that waits for a debugger, and gdb or a plain socket at it."""

import contextlib
import socket
import struct
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

TIMEOUT = 60


def program() -> str:
    return sys.argv[1]


def engine() -> str:
    return sys.argv[2]


def world() -> str:
    """The hypervisor with its two guests."""
    return sys.argv[3]


def gdb() -> str:
    return sys.argv[4]


class Machine:
    """`hartwood run --gdb unix:...`, ended with the test."""

    def __init__(self, test: unittest.TestCase, *options: str, image: str | None = None,
                 waits: bool = True) -> None:
        folder = tempfile.TemporaryDirectory()
        test.addCleanup(folder.cleanup)
        self.path = str(Path(folder.name) / "gdb")
        command = [program(), "run", "--engine", engine(), "--gdb", f"unix:{self.path}", *options]
        if engine() == "jit":
            command += ["--jit-threshold", "1"]
        if waits:
            command.append("--gdb-wait")
        self.process = subprocess.Popen(command + [image or world()], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        test.addCleanup(self.stop)
        self.wait_for_socket()

    def wait_for_socket(self) -> None:
        end = time.monotonic() + TIMEOUT
        while not Path(self.path).exists():
            if self.process.poll() is not None or time.monotonic() > end:
                raise AssertionError(f"no socket: {self.process.communicate()}")
            time.sleep(0.01)

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()

    def result(self) -> tuple[int, str]:
        """Exit code and standard error, once the machine has ended by itself."""
        _, errors = self.process.communicate(timeout=TIMEOUT)
        return self.process.returncode, errors

    def gdb(self, *commands: str) -> str:
        """The output of a gdb that runs the commands; it ends with the last of them."""
        words = [gdb(), "-nx", "-batch", "-ex", "set confirm off", "-ex", "set width 0",
                 "-ex", f"target remote {self.path}"]
        for command in commands:
            words += ["-ex", f"echo >>> {command}\\n", "-ex", command]
        done = subprocess.run([*words, world()], stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, timeout=TIMEOUT, check=False)
        return done.stdout + done.stderr

    def connect(self) -> "Remote":
        return Remote(self.path)


class Remote:
    """The other end of the protocol, packet by packet."""

    def __init__(self, path: str) -> None:
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(TIMEOUT)
        self.connect(path)
        self.pending = b""
        self.acks = True

    def connect(self, path: str) -> None:
        """The socket has its name a moment before it listens."""
        end = time.monotonic() + TIMEOUT
        while True:
            try:
                self.socket.connect(path)
                return
            except ConnectionRefusedError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.01)

    def close(self) -> None:
        self.socket.close()

    def byte(self) -> bytes:
        if not self.pending:
            self.pending = self.socket.recv(65536)
            if not self.pending:
                raise EOFError
        byte, self.pending = self.pending[:1], self.pending[1:]
        return byte

    def is_closed(self) -> bool:
        """Whether the other end has hung up; what it says before that is dropped."""
        try:
            while True:
                self.byte()
        except (EOFError, ConnectionResetError):
            return True

    @staticmethod
    def frame(body: bytes) -> bytes:
        return b"$" + body + b"#%02x" % (sum(body) & 0xff)

    def send(self, body: bytes) -> None:
        self.socket.sendall(self.frame(body))
        if self.acks:
            if self.byte() != b"+":
                raise AssertionError("no acknowledgement")

    def receive(self) -> bytes:
        """The next packet's body, escapes undone."""
        while self.byte() != b"$":
            pass
        body = b""
        raw = b""
        while (byte := self.byte()) != b"#":
            raw += byte
            if byte == b"}":
                byte = self.byte()
                raw += byte
                byte = bytes([byte[0] ^ 0x20])
            body += byte
        checksum = int(self.byte() + self.byte(), 16)
        if checksum != sum(raw) & 0xff:
            raise AssertionError("wrong checksum")
        if self.acks:
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # it was the last one
                self.socket.sendall(b"+")
        return body

    def ask(self, body: bytes | str) -> str:
        self.send(body.encode() if isinstance(body, str) else body)
        return self.receive().decode("latin-1")

    def monitor(self, line: str) -> str:
        """The output of a monitor command."""
        self.send(b"qRcmd," + line.encode().hex().encode())
        text = ""
        while (answer := self.receive()) != b"OK":
            if not answer.startswith(b"O"):
                raise AssertionError(answer)
            text += bytes.fromhex(answer[1:].decode()).decode()
        return text


def symbols() -> dict[str, int]:
    """The addresses of the world's symbols, from the symbol table of the ELF."""
    image = Path(world()).read_bytes()
    at, = struct.unpack_from("<Q", image, 0x28)
    entry_size, n = struct.unpack_from("<HH", image, 0x3a)
    sections = [struct.unpack_from("<IIQQQQIIQQ", image, at + i * entry_size) for i in range(n)]
    found = {}
    for section in sections:
        if section[1] != 2:  # SHT_SYMTAB
            continue
        names = sections[section[6]][4]
        for entry in range(section[4], section[4] + section[5], 24):
            name, _, _, _, value, _ = struct.unpack_from("<IBBHQQ", image, entry)
            end = image.index(b"\0", names + name)
            found[image[names + name:end].decode()] = value
    return found


def main() -> None:
    """Runs the test cases of the calling file."""
    unittest.main(module="__main__", argv=sys.argv[:1] + sys.argv[5:])
