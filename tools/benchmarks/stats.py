"""Medians, spreads and ratios of repeated measurements; knows nothing of what was measured."""

from __future__ import annotations

import math
import statistics


def median(values: list[float]) -> float:
    """The middle value."""
    return statistics.median(values)


def spread(values: list[float]) -> float:
    """The distance from the smallest to the largest, as a part of the median."""
    middle = median(values)
    return (max(values) - min(values)) / middle if middle > 0 else 0.0


def ratio(mine: dict[int, float], other: dict[int, float]) -> float | None:
    """How many times as long `other` takes as `mine`: the median of the rounds that both have.

    The two of a round were measured right after each other, so what slows the machine for a while
    slows both. None if no round has both.
    """
    both = [other[number] / mine[number] for number in sorted(mine)
            if number in other and mine[number] > 0]
    return median(both) if both else None


def geometric_mean(values: list[float]) -> float | None:
    """The mean of ratios; None of nothing."""
    if not values or min(values) <= 0:
        return None
    return math.exp(sum(math.log(value) for value in values) / len(values))


def percentile(values: list[float], share: float) -> float:
    """The value that this share of the values does not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]
