"""Medians, spreads, ratios."""

import unittest

import paths  # noqa: F401
from benchmarks import stats


class Stats(unittest.TestCase):
    """Against values worked out by hand."""

    def test_median_and_spread(self):
        """The spread is a part of the median."""
        self.assertEqual(stats.median([3.0, 1.0, 2.0]), 2.0)
        self.assertEqual(stats.spread([3.0, 1.0, 2.0]), 1.0)
        self.assertEqual(stats.spread([2.0]), 0.0)
        self.assertEqual(stats.spread([0.0, 0.0]), 0.0)

    def test_ratio_pairs_rounds(self):
        """A round in which everything took ten times as long changes no ratio."""
        mine = {0: 1.0, 1: 10.0, 2: 1.0}
        other = {0: 3.0, 1: 30.0, 2: 3.0}
        self.assertEqual(stats.ratio(mine, other), 3.0)

    def test_ratio_of_shared_rounds_only(self):
        """Rounds that one of them lacks do not count."""
        self.assertEqual(stats.ratio({0: 1.0, 1: 2.0}, {1: 8.0, 2: 1.0}), 4.0)
        self.assertIsNone(stats.ratio({0: 1.0}, {1: 1.0}))

    def test_geometric_mean(self):
        """Twice as fast and half as fast are equally fast."""
        self.assertAlmostEqual(stats.geometric_mean([2.0, 0.5]), 1.0)
        self.assertAlmostEqual(stats.geometric_mean([1.0, 8.0, 27.0]), 6.0)
        self.assertIsNone(stats.geometric_mean([]))
        self.assertIsNone(stats.geometric_mean([1.0, 0.0]))

    def test_percentile(self):
        """Nearest rank."""
        values = [float(number) for number in range(100, 0, -1)]
        self.assertEqual(stats.percentile(values, 0.99), 99.0)
        self.assertEqual(stats.percentile(values, 1.0), 100.0)
        self.assertEqual(stats.percentile([5.0], 0.5), 5.0)


if __name__ == "__main__":
    unittest.main()
