"""Runs of the program by a process that the host denies something."""

import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import bare_elf
from program import TIMEOUT, CommandLineTest, program


class DeniedTest(CommandLineTest):
    """A test with a program to run, which says "ran"."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.elf = Path(folder.name) / "program.elf"
        self.elf.write_bytes(bare_elf.say("ran"))

    def run_denied(self, engine: str, deny: Callable[[], None]) -> subprocess.CompletedProcess:
        """Runs it; deny() is called in the new process."""
        return subprocess.run([program(), "run", "--engine", engine, str(self.elf)], text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT,
                              check=False, preexec_fn=deny)
