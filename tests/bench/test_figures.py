"""Start-up, memory and lateness: how what programs say is read, and bare programs that fail."""

import shutil
import tempfile
import unittest
from pathlib import Path

import paths  # noqa: F401
from benchmarks import bare, figures
from benchmarks.machines import MachineError

SMAPS = """\
55d0-55d1 r-xp 00000000 00:00 0 /bin/program
Size:               2048 kB
Rss:                1024 kB
7f00-7f01 rw-p 00000000 00:00 0
Size:            1048576 kB
Rss:              200000 kB
7f02-7f03 rw-p 00000000 00:00 0
Size:            4194304 kB
Rss:                1024 kB
"""


class Figures(unittest.TestCase):
    """figures.py."""

    def test_memory_above(self):
        """All but the RAM, which is the large mapping that holds most."""
        self.assertEqual(figures.memory_above(SMAPS, 1048576), 2.0)
        with self.assertRaisesRegex(MachineError, "no mapping"):
            figures.memory_above(SMAPS, 1 << 40)

    def test_lateness(self):
        """Ticks become microseconds; a deadline too few is an error."""
        lines = b"late 25\r\n" * figures.DEADLINES
        self.assertEqual(set(figures.lateness(lines + b"latency done\r\n")), {2.5})
        for said in (lines, lines[9:] + b"latency done\n"):
            with self.assertRaises(MachineError):
                figures.lateness(said)

    def test_bounds(self):
        """Ours keep a bound or miss it; QEMU has none."""
        figure = figures.Figure("x", "ms", {"qemu": 99.0, "jit": 5.0}, bound=10)
        self.assertIn("met", figures.table([figure], ["qemu", "jit"], ["jit"]))
        figure.values["jit"] = 11.0
        self.assertIn("MISSED", figures.table([figure], ["qemu", "jit"], ["jit"]))


class Bare(unittest.TestCase):
    """bare.py."""

    def test_compiled_and_measured(self):
        """The programs compile without warnings; the host's timer meets all deadlines."""
        folder = Path(tempfile.mkdtemp(prefix="hartwood-bench-"))
        self.addCleanup(shutil.rmtree, folder)
        built = bare.compile_figures(folder)
        self.assertEqual(set(built), {"empty", "latency", "host_timer"})
        self.assertEqual(set(bare.compile_worlds(folder)), set(bare.WORLDS))
        self.assertEqual(set(bare.compile_exits(folder)), set(bare.EXITS))
        run = bare.run([str(built["host_timer"])])
        self.assertEqual(len(figures.lateness(run.said)), figures.DEADLINES)
        self.assertGreater(run.cpu, 0)

    def test_failure(self):
        """A program that fails measures nothing."""
        with self.assertRaisesRegex(MachineError, "sh ends with 3"):
            bare.run(["/bin/sh", "-c", "exit 3"])


if __name__ == "__main__":
    unittest.main()
