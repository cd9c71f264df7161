"""Time in a clip: shares of a span that start and end softly."""

from __future__ import annotations

import math

from artwork.people.geometry import Point
from artwork.svg import Move


def ease(now: float, start: float, end: float) -> float:
    """0 before `start`, 1 after `end`, soft in between (seconds)."""
    share = min(1.0, max(0.0, (now - start) / (end - start)))
    return share * share * share * (share * (share * 6 - 15) + 10)


def mix(start: float, end: float, share: float) -> float:
    """A value between two."""
    return start + (end - start) * share


def swell(now: float, start: float, full: float, fall: float, end: float) -> float:
    """Rises from `start` to `full`, falls from `fall` to `end`."""
    return ease(now, start, full) * (1 - ease(now, fall, end))


View = tuple[Point, Point, float]  # a point of the drawing, where it stands, the zoom


def camera(first: View, last: View, share: float) -> Move:
    """A move between two views."""
    zoom = math.exp(mix(math.log(first[2]), math.log(last[2]), share))
    # the share of the way in lengths on the screen, so that the target never swings
    way = (zoom - first[2]) / (last[2] - first[2]) if last[2] != first[2] else share
    a, b = _shift(first), _shift(last)
    return Move(0, (mix(a[0], b[0], way), mix(a[1], b[1], way)), zoom)


def _shift(view: View) -> Point:
    (x, y), (at_x, at_y), zoom = view
    return at_x - x * zoom, at_y - y * zoom
