"""Hatching for sore parts, so that colour is never alone."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from artwork.people.geometry import Point, num

if TYPE_CHECKING:
    from collections.abc import Sequence


def sampled(points: Sequence[Point], steps: int = 8) -> list[Point]:
    """The soft closed line of `geometry.smooth` as many short straight ones."""
    count = len(points)
    found: list[Point] = []
    for i in range(count):
        p0, p1, p2, p3 = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            found.append(
                (_spline(t, p0[0], p1[0], p2[0], p3[0]), _spline(t, p0[1], p1[1], p2[1], p3[1]))
            )
    return found


def ring(centre: Point, rx: float, ry: float, turn: float = 0.0, count: int = 40) -> list[Point]:
    """An ellipse as points."""
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    angles = [2 * math.pi * i / count for i in range(count)]
    return [
        (
            centre[0] + rx * math.cos(a) * c - ry * math.sin(a) * s,
            centre[1] + rx * math.cos(a) * s + ry * math.sin(a) * c,
        )
        for a in angles
    ]


def hatching(outline: Sequence[Point], gap: float = 18.0, degrees: float = -45.0) -> str:
    """Path data of parallel lines inside the outline."""
    c, s = math.cos(math.radians(-degrees)), math.sin(math.radians(-degrees))
    turned = [(x * c - y * s, x * s + y * c) for x, y in outline]
    low, high = min(y for _, y in turned), max(y for _, y in turned)
    parts: list[str] = []
    for k in range(int(low // gap) + 1, int(high // gap) + 1):
        cuts = sorted(_cuts(turned, k * gap + 0.013))
        for a, b in zip(cuts[::2], cuts[1::2], strict=False):
            if b - a < gap * 0.4:
                continue
            ends = [(x * c + k * gap * s, -x * s + k * gap * c) for x in (a + 2, b - 2)]
            parts.append("M" + "L".join(f"{num(x)} {num(y)}" for x, y in ends))
    return "".join(parts)


def _cuts(outline: Sequence[Point], y: float) -> list[float]:
    pairs = zip(outline, [*outline[1:], outline[0]], strict=True)
    return [
        x1 + (y - y1) * (x2 - x1) / (y2 - y1)
        for (x1, y1), (x2, y2) in pairs
        if (y1 > y) != (y2 > y)
    ]


def _spline(t: float, a: float, b: float, c: float, d: float) -> float:
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
