"""The line of time: the first day is stretched, because most happens then. Fractions run 0 to 1."""

from __future__ import annotations

from itertools import pairwise
from math import cos, pi
from typing import NamedTuple

DAY = 24.0
FIRST_DAY = 0.36
"""Share of the line that the first day takes when there are many days."""
SAMPLES = 8
STEM_STEPS = 24
SCALE = 10.0
"""The band's numbers run from 0 to 10."""


class Reach(NamedTuple):
    """How wide the band is at one time: `low` and `high` from 0 to 10."""

    hours: float
    low: float
    high: float


class Stretch(NamedTuple):
    """Where a named stretch of time lies, and how wide its name is, in pixels."""

    left: float
    right: float
    width: float


class Label(NamedTuple):
    """Where a name stands: its left edge in pixels, its row (0 next to the line) and its stem.

    The stem is where a line from the stretch reaches the name without crossing others.
    """

    left: float
    row: int
    stem: float


def fraction(hours: float, until: float) -> float:
    """Return where `hours` lies on a line that ends at `until` hours."""
    hours = min(max(hours, 0.0), until)
    if until <= DAY:
        return hours / until if until > 0 else 0.0
    first = max(FIRST_DAY, DAY / until)
    if hours <= DAY:
        return first * hours / DAY
    return first + (1 - first) * (hours - DAY) / (until - DAY)


def ticks(until: float) -> tuple[float, ...]:
    """Return the hours to write under the line: few, round and never crowded."""
    if until <= DAY:
        steps = (until / 4 * i for i in range(5)) if until % 4 == 0 else (0.0, until)
        return tuple(steps)
    days = until / DAY
    inner = [day for day in (1, 2, 3, 7, 14, 28, 56) if day < days]
    kept = [0.0]
    for day in (*inner, days):
        place = fraction(day * DAY, until)
        while len(kept) > 1 and place - fraction(kept[-1], until) < 0.15 and day == days:
            kept.pop()
        if place - fraction(kept[-1], until) >= 0.15:
            kept.append(day * DAY)
    return tuple(kept)


def outline(band: tuple[Reach, ...], until: float) -> tuple[tuple[float, float], ...]:
    """Return the band's edge as (x, y) fractions, y = 1 for the lowest; () without a band.

    The upper edge runs forward, the lower one back, with soft turns between the given points.
    """
    if not band:
        return ()
    points = (*band, band[-1]._replace(hours=max(until, band[-1].hours)))
    upper = _soft([(fraction(p.hours, until), p.high) for p in points])
    lower = _soft([(fraction(p.hours, until), p.low) for p in points])
    return tuple((x, 1 - value / SCALE) for x, value in [*upper, *reversed(lower)])


def rows(stretches: tuple[Stretch, ...], width: float, gap: float) -> tuple[Label, ...]:
    """Set each name under its stretch, kept on the line, in the first row where it is free."""
    ends: list[float] = []
    placed: dict[int, Label] = {}
    for i in sorted(range(len(stretches)), key=lambda i: stretches[i].left):
        stretch = stretches[i]
        middle = (stretch.left + stretch.right) / 2
        left = max(0.0, min(middle - stretch.width / 2, width - stretch.width))
        row = next((row for row, end in enumerate(ends) if left >= end + gap), len(ends))
        ends[row : row + 1] = [left + stretch.width]
        placed[i] = Label(left, row, middle)
    labels = [placed[i] for i in range(len(stretches))]
    return tuple(
        label._replace(stem=_stem(label, stretch, _above(label, labels, stretches)))
        for label, stretch in zip(labels, stretches, strict=True)
    )


def _above(
    label: Label, labels: list[Label], stretches: tuple[Stretch, ...]
) -> list[tuple[float, float]]:
    pairs = zip(labels, stretches, strict=True)
    return [(upper.left, upper.left + s.width) for upper, s in pairs if upper.row < label.row]


def _stem(label: Label, stretch: Stretch, taken: list[tuple[float, float]]) -> float:
    low = max(stretch.left, label.left)
    high = max(low, min(stretch.right, label.left + stretch.width))
    steps = [low + (high - low) * step / STEM_STEPS for step in range(STEM_STEPS + 1)]
    free = [x for x in steps if all(not a - 4 <= x <= b + 4 for a, b in taken)]
    return min(free or steps, key=lambda x: abs(x - (low + high) / 2))


def _soft(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    curve = points[:1]
    for (x0, y0), (x1, y1) in pairwise(points):
        for step in range(1, SAMPLES + 1):
            t = step / SAMPLES
            curve.append((x0 + (x1 - x0) * t, y0 + (y1 - y0) * (1 - cos(pi * t)) / 2))
    return curve
