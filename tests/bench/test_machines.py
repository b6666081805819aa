"""The protocol between tool and driver, with a shell of the host in the emulator's place."""

import shutil
import tempfile
import unittest
from pathlib import Path

import paths  # noqa: F401
from benchmarks import build, suite
from benchmarks.machines import Linux, MachineError, Native

import emulator

FAKE = """\
#!/bin/bash
# Started as an emulator is; the options mean nothing to it.
grep() {{ echo "isa             : rv64imac_zba"; }}
{driver}
"""


def command(text: str, marks: bool = False) -> suite.Kernel:
    """A row that tells the driver this."""
    return suite.Kernel("row", "test", None, command=text, kind="exits" if marks else "command")


class Protocol(unittest.TestCase):
    """Linux against the driver."""

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="hartwood-bench-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.fib = next(kernel for kernel in suite.SUITE if kernel.name == "fib")
        cls.programs = build.compile_all({cls.fib.program}, build.NATIVE, cls.folder)
        cls.words = f"{cls.programs['fib']} 3"
        fake = cls.folder / "hartwood"
        fake.write_text(FAKE.format(driver=build.DRIVER), encoding="utf-8")
        fake.chmod(0o755)

    def setUp(self):
        self.linux = Linux(str(self.folder / "hartwood"), emulator.Machine())
        self.linux.start()
        self.addCleanup(self.linux.close)

    def test_isa(self):
        """What /proc/cpuinfo says, without its label."""
        self.assertEqual(self.linux.isa, "rv64imac_zba")

    def test_between_marks(self):
        """The checksum is that of the same work elsewhere; the next one runs as well."""
        wanted = Native(self.programs, 3 / self.fib.repetitions).run(self.fib)
        for _ in range(2):
            found = self.linux.run(command(self.words, marks=True))
            self.assertEqual((found.sum, found.value), (wanted.sum, wanted.value))
            self.assertGreaterEqual(found.seconds, 0)

    def test_whole_command(self):
        """The checksum is of what it says."""
        one, again, other = (self.linux.run(command(f"echo {text}")).sum
                             for text in ("a", "a", "b"))
        self.assertEqual(one, again)
        self.assertNotEqual(one, other)

    def test_failure(self):
        """A command that fails, in a pipe too, is no sample; the machine is booted again."""
        for text, marks in (("false | cat", False), ("true", True), ("exit 3", False)):
            with self.subTest(text), self.assertRaises(MachineError):
                self.linux.run(command(text, marks))
            self.assertNotEqual(self.linux.run(command("echo a")).sum, "")

    def test_emulator_that_ends(self):
        """One line says so."""
        broken = Linux("/bin/false", emulator.Machine())
        with self.assertRaisesRegex(MachineError, "it ended before"):
            broken.start()


if __name__ == "__main__":
    unittest.main()
