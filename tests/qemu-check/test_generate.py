"""The programs of tools/qemu-check: what must not be in them, and what shrinking leaves of one.

Usage: test_generate.py HARTWOOD [riscv64 gcc, objcopy]; the compiler makes the source's memory again.
"""

import random
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "qemu-check"))

import csrs  # noqa: E402
import generate  # noqa: E402
import program  # noqa: E402
import run  # noqa: E402

HARTWOOD, GCC, OBJCOPY = (sys.argv[1:4] + [None, None])[:3]
TABLES = generate.Tables(HARTWOOD)
SEEDS = range(1, 21)
TOOLS = run.Tools(HARTWOOD, "", Path(), Path())
MUL = 0x02b50533  # mul a0, a0, a1


class Programs(unittest.TestCase):
    def walk(self, pages: generate.PageTables, at: int, level: int, size: int) -> int:
        """Follows all pointers; the number of tables."""
        seen = 1
        self.assertIn(at, range(0, len(pages.data), program.PAGE))
        for index in range(0, size if level else 0, 8):
            pte = int.from_bytes(pages.data[at + index:at + index + 8], "little")
            if pte & (0xdf | 0x3ff << 54) == 1:
                seen += self.walk(pages, (pte >> 10) * program.PAGE - pages.base - program.TABLES,
                                  level - 1, program.PAGE)
        return seen

    def test_pointers_lead_to_tables_and_nowhere_else(self) -> None:
        for seed in SEEDS:
            pages = generate.PageTables(random.Random(seed), 3)
            for name, roots in pages.roots.items():
                size = program.PAGE * (4 if name == "hgatp" else 1)
                for level, root in enumerate(roots, 2):
                    seen = self.walk(pages, root - pages.base - program.TABLES, level, size)
                    self.assertGreater(seen, level + 2)

    def test_counters_stay_far_from_an_overflow(self) -> None:
        rng = random.Random(1)
        for op in (1, 2, 3):
            before, source = csrs.operand(rng, "mhpmcounter3", op)
            self.assertEqual([word & 0x707f for word in before], [0x7013])  # andi
            self.assertEqual(before[0] >> 20, 0x7ff)
            self.assertEqual(before[0] >> 7 & 31, source)

    def test_a_wfi_in_the_middle_of_a_group_traps(self) -> None:
        waits = 0
        for seed in range(1, 101):
            for group in generate.generate(seed, TABLES, 16, 1).groups:
                self.assertFalse(group.waits and group.traps_wait, f"seed {seed}")
                waits += group.waits
        self.assertGreater(waits, 10)


class Shrinking(unittest.TestCase):
    """Of a program that "differs" where it has some instruction."""

    def setUp(self) -> None:
        self.made = generate.generate(7, TABLES, 6, 2)
        self.made.groups[3].body.insert(5, MUL)

    @staticmethod
    def check(_tools, programs, _coverage=None) -> list[run.Outcome]:
        made = programs[0]
        found = any(MUL in made.groups[index].body for index in made.order if index >= 0)
        return [run.Outcome(run.DIFFERENT, "after 7 instructions: x10: Hartwood 0, QEMU 1")
                if found else run.Outcome(run.SAME, "")]

    def shrink(self) -> tuple[program.Program, run.Outcome]:
        with mock.patch.object(run, "check", self.check):
            return run.shrink(TOOLS, self.made)

    def test_only_what_is_needed_stays(self) -> None:
        made, outcome = self.shrink()
        self.assertEqual(made.order, [3])
        self.assertEqual(made.groups[3].body, [MUL])
        self.assertEqual(made.groups[3].csrs, [])
        self.assertFalse(any(made.data))
        self.assertEqual(outcome.verdict, run.DIFFERENT)

    def test_another_symptom_is_none(self) -> None:
        def other(_tools, programs, _coverage=None):
            return [run.Outcome(run.DIFFERENT, "after 1 instructions: pc: x") if
                    len(programs[0].order) < len(self.made.order) else
                    run.Outcome(run.DIFFERENT, "after 1 instructions: x10: y")]
        with mock.patch.object(run, "check", other):
            made, _ = run.shrink(TOOLS, self.made)
        self.assertEqual(made.order, self.made.order)

    def test_the_source_says_what_differs(self) -> None:
        text = run.as_assembly(TOOLS, *self.shrink())
        self.assertIn("# seed 7; link at 0x80400000", text)
        self.assertIn("# after 7 instructions: x10", text)
        self.assertRegex(text, r"0x02b50533 # [0-9a-f]+ mul a0,a0,a1")

    @unittest.skipUnless(GCC, "no compiler was named")
    def test_the_source_is_the_program(self) -> None:
        made, outcome = self.shrink()
        with tempfile.TemporaryDirectory() as name:
            source, elf, raw = (Path(name) / file for file in ("p.S", "p.elf", "p.bin"))
            source.write_text(run.as_assembly(TOOLS, made, outcome), encoding="utf-8")
            subprocess.run([GCC, "-nostdlib", "-static", f"-Wl,-Ttext={made.base:#x}", "-o", elf,
                            source], check=True)
            subprocess.run([OBJCOPY, "-O", "binary", "-j", ".text", elf, raw], check=True)
            content = raw.read_bytes()
        for address, expected in program.build(made):
            at = address - made.base
            self.assertEqual(content[at:at + len(expected)], expected, f"{address:#x}")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
