"""What a run says about the targets."""

import unittest

import paths  # noqa: F401
from benchmarks import report, targets
from benchmarks.machines import Sample
from benchmarks.measure import Row
from benchmarks.suite import SUITE


ENGINES = ["native", "qemu", "jit"]


def rows_of(groups, **seconds):
    """Rows in which each engine took so long."""
    return [Row(kernel, {name: {0: Sample(time, "a")} for name, time in seconds.items()})
            for kernel in SUITE if kernel.group in groups]


def figure(found, name, other):
    """The verdict on one target."""
    return next(verdict for verdict in found
                if verdict.target.name == name and verdict.target.other == other)


class Targets(unittest.TestCase):
    """targets.verdicts()."""

    def test_met_and_missed(self):
        """At least so fast as QEMU, at most so slow as native."""
        found = targets.verdicts(rows_of(["integer", "calls"], jit=1.0, qemu=4.0, native=0.25),
                                 "jit", ENGINES)
        self.assertIs(figure(found, "integer", "qemu").met, True)
        self.assertIs(figure(found, "calls and indirect jumps", "qemu").met, False)
        self.assertIs(figure(found, "integer", "native").met, False)
        self.assertAlmostEqual(figure(found, "integer", "native").figure, 4.0)

    def test_each_kernel(self):
        """One slow kernel misses the bound on each, whatever the mean."""
        rows = rows_of(["integer", "calls"], jit=1.0, qemu=9.0)
        rows[3].samples["qemu"] = {0: Sample(1.2, "a")}
        each = figure(targets.verdicts(rows, "jit", ENGINES), "integer, each kernel", "qemu")
        self.assertAlmostEqual(each.figure, 1.2)
        self.assertIs(each.met, False)
        self.assertIn(rows[3].kernel.name, each.worst)

    def test_second_level(self):
        """A KVM guest is compared with the machine, and with the host by the machine's row."""
        rows = rows_of(["integer", "calls"], jit=1.0, native=0.5)
        rows += rows_of(["L2-integer", "L2-calls"], jit=1.25, qemu=5.0)
        found = targets.verdicts(rows, "jit", ENGINES)
        self.assertAlmostEqual(figure(found, "L2 integer", "own L1").figure, 1.25)
        self.assertIs(figure(found, "L2 integer", "own L1").met, False)
        self.assertAlmostEqual(figure(found, "L2 integer", "qemu").figure, 4.0)
        alone = targets.verdicts(rows_of(["L2-integer"], jit=1.0, qemu=1.0), "jit", ENGINES)
        self.assertIsNone(figure(alone, "L2 integer", "own L1").met)

    def test_absent_reference(self):
        """Nothing is said about a reference that was not run."""
        found = targets.verdicts(rows_of(["double"], jit=1.0, native=1.0), "jit",
                                 ["native", "jit"])
        self.assertEqual([verdict.target.other for verdict in found], ["native"])

    def test_failed_row_is_no_success(self):
        """A row that failed leaves its targets unmeasured."""
        rows = rows_of(["double"], jit=1.0, qemu=99.0)
        rows[0].samples["qemu"] = {0: Sample(99.0, "b")}
        self.assertIsNone(figure(targets.verdicts(rows, "jit", ENGINES), "FP double", "qemu").met)

    def test_missing_rows_are_told(self):
        """A part of a group is not the group."""
        rows = rows_of(["double"], jit=1.0, qemu=99.0)[:1]
        found = targets.verdicts(rows, "jit", ENGINES)
        self.assertEqual(figure(found, "FP double", "qemu").missing, 3)
        self.assertIn("3 rows missing", report.targets_table(found))

    def test_targets_name_rows_that_exist(self):
        """Each target has rows, and those it names are there."""
        names = {kernel.name for kernel in targets.ROWS}
        for target in targets.TARGETS:
            self.assertTrue(any(target.applies(kernel) for kernel in targets.ROWS), target)
            self.assertLessEqual(set(target.rows), names)

    def test_json_has_all(self):
        """Samples, ratios and verdicts."""
        rows = rows_of(["double"], jit=1.0, qemu=20.0)
        found = {"jit": targets.verdicts(rows, "jit", ENGINES)}
        data = report.data(rows, ["qemu", "jit"], found, {"commit": "x"})
        self.assertEqual(data["commit"], "x")
        self.assertEqual(data["rows"][0]["ratios"], {"qemu/jit": 20.0})
        self.assertEqual(data["rows"][0]["engines"]["qemu"]["seconds"], [20.0])
        self.assertIs(data["targets"][0]["met"], True)


if __name__ == "__main__":
    unittest.main()
