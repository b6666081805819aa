"""Drives an emulator over its console: send, expect, and an end that is always reached.

Laws:
- Every wait has a limit; what the console said until then is part of the failure's text.
- A session ends the process that it started, and no other. The terminal is the program's
  controlling one, so that it is hung up on even when the test itself is killed.
- HARTWOOD_PATIENCE in the environment is a factor on all limits, for slow or busy machines.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import subprocess
import termios
import time
import tty
from pathlib import Path

PATIENCE = float(os.environ.get("HARTWOOD_PATIENCE", "1"))
TAIL = 4000  # characters of the console that a failure shows


class ConsoleError(AssertionError):
    """What was waited for did not come; the text ends with what came instead."""


def _take_terminal() -> None:
    """In the new process: make standard input the controlling terminal of its session."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


class Console:
    """One run of a program whose console is a terminal (or, if asked for, a pair of pipes)."""

    def __init__(self, command: list[str], transcript: Path | None = None, pipes: bool = False):
        self.output = b""
        self.position = 0
        self.ended = False
        self.terminal = -1
        self._master = self._other = -1
        self._transcript = transcript.open("wb") if transcript else None
        if pipes:
            self._start_on_pipes(command)
        else:
            self._start_on_terminal(command)

    def _start_on_pipes(self, command: list[str]) -> None:
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, bufsize=0)
        self._reader = self.process.stdout.fileno()
        self._writer = self.process.stdin.fileno()

    def _start_on_terminal(self, command: list[str]) -> None:
        self._reader, self.terminal = pty.openpty()
        # Kept open on this side too: the state after the end is looked at.
        self.process = subprocess.Popen(command, stdin=self.terminal, stdout=self.terminal,
                                        stderr=self.terminal, start_new_session=True,
                                        preexec_fn=_take_terminal)
        self._writer = self._master = self._reader

    def attach(self, path: str) -> None:
        """Talk to another terminal from now on: the one that the program offers."""
        self._other = self._reader = self._writer = os.open(path, os.O_RDWR | os.O_NOCTTY)
        tty.setraw(self._other)

    def __enter__(self) -> Console:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read(self, seconds: float) -> bool:
        """Take in what there is within a time; False if nothing came."""
        ready, _, _ = select.select([self._reader], [], [], max(seconds, 0))
        if not ready:
            return False
        try:
            data = os.read(self._reader, 65536)
        except OSError:
            data = b""
        if not data:
            self.ended = True
            return False
        self.output += data
        if self._transcript:
            self._transcript.write(data)
            self._transcript.flush()
        return True

    def expect(self, pattern: str, timeout: float) -> re.Match[bytes]:
        """Wait for a regular expression in what has not been matched yet."""
        compiled = re.compile(pattern.encode(), re.MULTILINE)
        deadline = time.monotonic() + timeout * PATIENCE
        while True:
            match = compiled.search(self.output, self.position)
            if match:
                self.position = match.end()
                return match
            left = deadline - time.monotonic()
            if left <= 0:
                raise ConsoleError(f"no {pattern!r} in {timeout * PATIENCE} s{self._tail()}")
            came = self._read(min(left, 1.0))
            if not came and (self.ended or self.process.poll() is not None):
                self._drain()
                if not compiled.search(self.output, self.position):
                    raise ConsoleError(f"it ended before {pattern!r}{self._tail()}")

    def _drain(self) -> None:
        while self._read(0.1):
            pass

    def _tail(self) -> str:
        text = self.output[-TAIL:].decode(errors="replace")
        return f"; the console's end:\n{text}"

    def send(self, text: str) -> None:
        """Type characters."""
        os.write(self._writer, text.encode())

    def command(self, text: str, timeout: float = 60, prompt: str = "guest# ") -> str:
        """Run one shell command in the guest; returns what it printed.

        The shell echoes the line; the marks are spelt so that the echo does not hold them.
        """
        self.send(f"echo BE''GIN; {text}; echo E''ND $?\n")
        self.expect(r"BEGIN\r*\n", timeout)
        begin = self.position
        match = self.expect(r"END (\d+)\r*\n", timeout)
        body = self.output[begin:match.start()].decode(errors="replace").replace("\r", "")
        if match.group(1) != b"0":
            raise ConsoleError(f"guest command {text!r} gives {match.group(1).decode()}: {body}")
        self.expect(re.escape(prompt), timeout)
        return body

    def wait(self, timeout: float) -> int:
        """Wait for the end of the program; returns its exit code."""
        deadline = time.monotonic() + timeout * PATIENCE
        while self.process.poll() is None:
            if time.monotonic() > deadline:
                raise ConsoleError(f"it still runs after {timeout * PATIENCE} s{self._tail()}")
            if self.ended:
                time.sleep(0.05)
            else:
                self._read(0.2)
        self._drain()
        return self.process.returncode

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the program."""
        self.process.send_signal(number)

    def raw(self) -> bool:
        """Whether the terminal is in raw mode now."""
        return not termios.tcgetattr(self.terminal)[tty.LFLAG] & termios.ICANON

    def close(self) -> None:
        """End the program if it still runs and give everything back."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for descriptor in {self._master, self.terminal, self._other} - {-1}:
            os.close(descriptor)
        for stream in (self.process.stdin, self.process.stdout):
            if stream:
                stream.close()
        if self._transcript:
            self._transcript.close()
