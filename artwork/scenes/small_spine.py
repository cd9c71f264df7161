"""A small spine inside a body, drawn lightly: bones along a curve, a sore place."""

from __future__ import annotations

import itertools
import math

from artwork.people.geometry import Point, along, heading, oval, polygon, spots
from artwork.people.hatching import sampled
from artwork.people.paint import Tone, fill, solid

BONE = Tone("#F7EBD3", "#DDC294", "#8C7A5E")
STANDING: list[Point] = spots("32,168 46,214 54,284 40,360 22,430 28,500 48,552")


def side_spine(curve: list[Point] | None = None, count: int = 17) -> list[str]:
    """Bones from the neck to the tail, seen from the left (front is left)."""
    stations = _even(curve or STANDING, count)
    parts: list[str] = []
    for i, (place, way) in enumerate(stations):
        size = 0.62 + 0.38 * i / (count - 1)
        parts += _bone(place, way, size)
    return parts


def side_station(share: float, curve: list[Point] | None = None) -> Point:
    """The place at `share` (0 is the neck, 1 the tail)."""
    stations = _even(curve or STANDING, 101)
    return stations[round(share * 100)][0]


def back_spine(top: Point, low: float, count: int = 17, scale: float = 1.0) -> list[str]:
    """Bones seen from behind, straight down from `top` to y = low."""
    parts: list[str] = []
    for i in range(count):
        y = top[1] + (low - top[1]) * i / (count - 1)
        size = (0.6 + 0.4 * i / (count - 1)) * scale
        wide, high = 21 * size, 8.5 * size
        parts.append(
            solid(
                [oval((top[0], y), wide, high), oval((top[0], y + 3), 7 * size, 13 * size)], BONE, 2
            )
        )
    return parts


def _bone(place: Point, way: float, size: float) -> list[str]:
    wide, high = 17 * size, 9.5 * size
    across = way - 90
    corners = [
        along(along(place, across, sx * wide), way, sy * high)
        for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]
    root = along(place, across, 15 * size)
    tip = along(along(place, across, 38 * size), way, 12 * size)
    wing = [
        along(root, way, -5 * size),
        along(tip, way, -4 * size),
        along(tip, way, 6 * size),
        along(root, way, 6 * size),
    ]
    return [solid([polygon(corners), polygon(wing)], BONE, 2)]


def _even(curve: list[Point], count: int) -> list[tuple[Point, float]]:
    """`count` places at even steps along the soft curve, each with its direction."""
    fine = sampled([curve[0], *curve, curve[-1]], 12)[12 : 12 * len(curve) + 1]
    steps = [0.0]
    for a, b in itertools.pairwise(fine):
        steps.append(steps[-1] + math.dist(a, b))
    found: list[tuple[Point, float]] = []
    for i in range(count):
        goal = steps[-1] * i / (count - 1)
        k = next(j for j in range(1, len(steps)) if steps[j] >= goal - 1e-9)
        a, b = fine[k - 1], fine[k]
        share = (goal - steps[k - 1]) / max(steps[k] - steps[k - 1], 1e-9)
        found.append(((a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share), heading(a, b)))
    return found


def glow(centre: Point, radius: float, colour: str = "#C8432A") -> list[str]:
    """A soft light in a few steps, pale below so that it shines on dark cloth too."""
    pale = [fill(oval(centre, radius * k), "#FFEDE3", 0.3) for k in (1.0, 0.8, 0.6)]
    return [*pale, *(fill(oval(centre, radius * k), colour, 0.14) for k in (0.84, 0.64, 0.44))]
