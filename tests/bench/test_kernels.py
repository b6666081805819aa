"""The kernels themselves, compiled for the host with little work."""

import shutil
import tempfile
import unittest
from pathlib import Path

import paths  # noqa: F401
from benchmarks import build, suite
from benchmarks.machines import MachineError, Native

# The same program as others, with so much memory that its input takes seconds to make.
SLOW_TO_PREPARE = ("chase-16M", "chase-64M", "chase-256M")
STRICT = ("-Wall", "-Wextra", "-Werror")


class Kernels(unittest.TestCase):
    """Compiled without warnings; each runs between its marks and repeats its checksum."""

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="hartwood-bench-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        programs = suite.programs(suite.SUITE)
        cls.programs = build.compile_all(programs, (*build.NATIVE, *STRICT), cls.folder)

    def test_names_are_unique(self):
        """A name is one row."""
        names = [kernel.name for kernel in suite.SUITE]
        self.assertEqual(len(names), len(set(names)))

    def test_every_source_is_used(self):
        """No kernel lies about."""
        used = {program.source for program in suite.programs(suite.SUITE)}
        self.assertEqual(used, set(suite.KERNELS.glob("*.c")) - {suite.KERNELS / "harness.c"})

    def test_each_runs(self):
        """Twice the same checksum, and another one for other work where it is a digest."""
        place = Native(self.programs, 0.02)
        kernels = [kernel for kernel in suite.SUITE if kernel.level == 1 and kernel.program]
        for kernel in kernels:
            if kernel.name in SLOW_TO_PREPARE:
                continue
            with self.subTest(kernel.name):
                first, second = place.run(kernel), place.run(kernel)
                self.assertEqual(first.sum, second.sum)
                self.assertEqual(first.value, second.value)
                self.assertGreater(first.seconds, 0)

    def test_more_work_takes_longer(self):
        """The time is that of the work."""
        kernel = next(kernel for kernel in suite.SUITE if kernel.name == "fib")
        little = min(Native(self.programs, 0.1).run(kernel).seconds for _ in range(3))
        much = min(Native(self.programs, 1.0).run(kernel).seconds for _ in range(3))
        self.assertGreater(much, 4 * little)

    def test_source_of_a_user(self):
        """A plain program's output is its checksum, its failure is told."""
        kernels = []
        for name, text in (("hello", 'int main(void){puts("hello");return 0;}'),
                           ("other", 'int main(void){puts("other");return 0;}'),
                           ("fails", "int main(void){return 3;}")):
            path = self.folder / f"{name}.c"
            path.write_text(f"#include <stdio.h>\n{text}\n", encoding="utf-8")
            kernels.append(suite.of_source(path))
        place = Native(build.compile_all({kernel.program for kernel in kernels}, build.NATIVE,
                                         self.folder), 1.0)
        self.assertEqual(place.run(kernels[0]).sum, place.run(kernels[0]).sum)
        self.assertNotEqual(place.run(kernels[0]).sum, place.run(kernels[1]).sum)
        with self.assertRaisesRegex(MachineError, "ends with 3"):
            place.run(kernels[2])

    def test_source_that_does_not_compile(self):
        """One line, no trace."""
        path = self.folder / "broken.c"
        path.write_text("int main(void) { return }\n", encoding="utf-8")
        with self.assertRaisesRegex(build.BuildError, "expected expression"):
            build.compile_program(suite.of_source(path).program, build.NATIVE, self.folder)


if __name__ == "__main__":
    unittest.main()
