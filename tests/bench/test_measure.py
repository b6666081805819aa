"""Rounds on made-up places: their order, and what fails a row."""

import unittest

import paths  # noqa: F401
from benchmarks import measure, report
from benchmarks.machines import MachineError, Sample
from benchmarks.suite import SUITE

INTEGER, FLOATING, SYSTEM = (next(kernel for kernel in SUITE if kernel.name == name)
                             for name in ("fib", "nbody", "syscalls"))


class FakePlace:
    """Gives what it was told to give and notes that it was asked."""

    def __init__(self, name, log, sample):
        self.name, self.log, self.sample = name, log, sample

    def start(self):
        """Nothing."""

    def close(self):
        """Noted."""
        self.log.append(f"close {self.name}")

    def run(self, kernel):
        """Noted; an exception is raised instead of returned."""
        self.log.append(f"{kernel.name} {self.name}")
        if isinstance(self.sample, BaseException):
            raise self.sample
        return self.sample


class Rounds(unittest.TestCase):
    """measure.rounds()."""

    def rounds(self, count, kernels, **samples):
        """Measure on places with these samples; returns the rows and notes the order."""
        self.log = []
        return measure.rounds(
            count, kernels,
            lambda: {name: FakePlace(name, self.log, sample) for name, sample in samples.items()},
            lambda text: None)

    def test_order_turns(self):
        """Each kernel runs on all engines in a row, and another one is first each time."""
        good = Sample(1.0, "a")
        self.rounds(2, [INTEGER, FLOATING], jit=good, qemu=good)
        self.assertEqual(self.log, [
            "fib jit", "fib qemu", "nbody qemu", "nbody jit", "close jit", "close qemu",
            "fib qemu", "fib jit", "nbody jit", "nbody qemu", "close jit", "close qemu"])

    def test_checksum_fails_the_row(self):
        """Another checksum leaves no ratio and is named."""
        rows = self.rounds(1, [INTEGER], jit=Sample(1.0, "a"), qemu=Sample(2.0, "b"))
        self.assertIn("checksums differ: jit a, qemu b", rows[0].failure)
        self.assertIsNone(rows[0].ratio("jit", "qemu"))
        self.assertIn("FAILED fib", report.table(rows, ["jit", "qemu"]))

    def test_native_checksum_counts(self):
        """An integer kernel computes natively what it computes in the guest."""
        rows = self.rounds(1, [INTEGER], native=Sample(1.0, "a"), jit=Sample(2.0, "b"))
        self.assertIn("checksums differ", rows[0].failure)

    def test_floating_point_is_loose_to_native_only(self):
        """The guest fuses operations: other bits than the host's, the same in all emulators."""
        rows = self.rounds(1, [FLOATING], native=Sample(1.0, "a", 100.0),
                           jit=Sample(2.0, "b", 100.01))
        self.assertEqual(rows[0].failure, "")
        rows = self.rounds(1, [FLOATING], native=Sample(1.0, "a", 100.0),
                           jit=Sample(2.0, "b", 101.0))
        self.assertIn("values differ", rows[0].failure)
        rows = self.rounds(1, [FLOATING], jit=Sample(1.0, "a", 100.0),
                           qemu=Sample(2.0, "b", 100.0))
        self.assertIn("checksums differ", rows[0].failure)

    def test_error_fails_the_row(self):
        """An engine that fails leaves the others' times and no ratio."""
        rows = self.rounds(2, [INTEGER], jit=MachineError("it ended"), qemu=Sample(2.0, "a"))
        self.assertEqual(rows[0].failure, "jit: it ended")
        self.assertEqual(rows[0].seconds("qemu"), {0: 2.0, 1: 2.0})
        self.assertIsNone(rows[0].ratio("jit", "qemu"))

    def test_places_are_closed_after_a_bug(self):
        """No emulator stays behind."""
        with self.assertRaises(ZeroDivisionError):
            self.rounds(1, [INTEGER], jit=ZeroDivisionError())
        self.assertEqual(self.log[-1], "close jit")

    def test_interrupt_keeps_what_there_is(self):
        """A run that is broken off gives the samples so far."""
        rows = self.rounds(2, [INTEGER], qemu=Sample(1.0, "a"), jit=KeyboardInterrupt())
        self.assertEqual(rows[0].seconds("qemu"), {0: 1.0})
        self.assertEqual(rows[0].seconds("jit"), {})
        self.assertEqual(self.log[-2:], ["close qemu", "close jit"])

    def test_system_rows_are_not_run_natively(self):
        """They say nothing there."""
        self.rounds(1, [SYSTEM], native=Sample(1.0, "a"), jit=Sample(1.0, "a"))
        self.assertEqual(self.log, ["syscalls jit", "close native", "close jit"])

    def test_ratio_is_of_medians_by_round(self):
        """Twice the time is half as fast."""
        rows = self.rounds(3, [INTEGER], jit=Sample(1.0, "a"), qemu=Sample(2.0, "a"))
        self.assertEqual(rows[0].ratio("jit", "qemu"), 2.0)


if __name__ == "__main__":
    unittest.main()
