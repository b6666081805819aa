"""The engines of the command line, and the comparison of extensions."""

import unittest
from pathlib import Path

import paths  # noqa: F401
from benchmarks import engines
from benchmarks.machines import MachineError

ROOT, CACHE = Path("/r"), Path("/c")


class Engines(unittest.TestCase):
    """engines.parse() and different_extensions()."""

    def test_names(self):
        """The usual three, and other builds of Hartwood."""
        found = engines.parse("native,jit,interp@/x/hartwood,jit-old@/y/hartwood", ROOT, CACHE)
        self.assertEqual([engine.name for engine in found],
                         ["native", "jit", "interp@/x/hartwood", "jit-old"])
        self.assertTrue(found[0].native)
        self.assertEqual(found[1].program, "/r/build/hartwood")
        self.assertEqual(found[2].options, ("--engine", "interp"))
        self.assertEqual((found[3].program, found[3].options), ("/y/hartwood", ("--engine", "jit")))

    def test_refused(self):
        """What is no engine, twice the same, nothing."""
        for text in ("tcg", "jit,jit", "", ","):
            with self.subTest(text), self.assertRaises(ValueError):
                engines.parse(text, ROOT, CACHE)

    def test_extensions(self):
        """Order and native engines do not count; what only one has is named."""
        same = {"jit": "rv64imafdch_zba_zicsr", "qemu": "rv64imafdch_zicsr_zba", "native": ""}
        self.assertEqual(engines.different_extensions(same), "")
        other = {"jit": "rv64imafdch_zicsr_zba", "qemu": "rv64imafdc_zicsr_zbb"}
        text = engines.different_extensions(other)
        self.assertIn("only jit has h zba", text)
        self.assertIn("only qemu has zbb", text)
        self.assertEqual(engines.different_extensions({}), "")
        with self.assertRaises(MachineError):
            engines.different_extensions({"jit": "x86_64"})


if __name__ == "__main__":
    unittest.main()
