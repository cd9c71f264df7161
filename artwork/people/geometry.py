"""Path data for soft shapes: smooth outlines, limbs, ovals. Units are those of the canvas."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Point = tuple[float, float]


def num(value: float) -> str:
    """A number as short text, the same on every machine: 12.3, -4, 0."""
    text = f"{value:.1f}"
    text = text.removesuffix(".0")
    return "0" if text == "-0" else text


def _at(point: Point) -> str:
    return f"{num(point[0])} {num(point[1])}"


def spots(text: str) -> list[Point]:
    """Points from "x,y x,y": tables of outlines stay short to read."""
    pairs = (pair.split(",") for pair in text.split())
    return [(float(x), float(y)) for x, y in pairs]


def along(origin: Point, degrees: float, length: float) -> Point:
    """The point `length` away from `origin`; 0 degrees is right, 90 is down."""
    angle = math.radians(degrees)
    return origin[0] + length * math.cos(angle), origin[1] + length * math.sin(angle)


def between(start: Point, end: Point, share: float) -> Point:
    """The point at `share` (0–1) of the way."""
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def heading(start: Point, end: Point) -> float:
    """The direction from start to end in degrees."""
    return math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))


def smooth(points: Sequence[Point], *, closed: bool = True, tension: float = 1.0) -> str:
    """One soft line through all points (Catmull-Rom as cubic curves)."""
    count = len(points)
    pull = tension / 6

    def near(index: int) -> Point:
        return points[index % count] if closed else points[max(0, min(count - 1, index))]

    parts = [f"M{_at(points[0])}"]
    for i in range(count if closed else count - 1):
        before, here, there, after = near(i - 1), near(i), near(i + 1), near(i + 2)
        leave = here[0] + (there[0] - before[0]) * pull, here[1] + (there[1] - before[1]) * pull
        reach = there[0] - (after[0] - here[0]) * pull, there[1] - (after[1] - here[1]) * pull
        parts.append(f"C{_at(leave)} {_at(reach)} {_at(there)}")
    return "".join(parts) + ("Z" if closed else "")


def polygon(points: Iterable[Point]) -> str:
    """Straight edges, closed."""
    return "M" + "L".join(_at(point) for point in points) + "Z"


def line(points: Iterable[Point]) -> str:
    """Straight edges, open."""
    return "M" + "L".join(_at(point) for point in points)


def oval(centre: Point, rx: float, ry: float | None = None, turn: float = 0.0) -> str:
    """An ellipse as a path; `turn` in degrees."""
    ry = rx if ry is None else ry
    a, b = along(centre, turn, rx), along(centre, turn, -rx)
    radii = f"A{num(rx)} {num(ry)} {num(turn)}"
    return f"M{_at(a)}{radii} 0 1 {_at(b)}{radii} 0 1 {_at(a)}Z"


def box(x: float, y: float, width: float, height: float, corner: float = 0.0) -> str:
    """A rectangle with round corners."""
    c = min(corner, width / 2, height / 2)
    if c <= 0:
        return polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
    arc = f"A{num(c)} {num(c)} 0 0 1 "
    right, low = x + width, y + height
    return (
        f"M{_at((x + c, y))}L{_at((right - c, y))}{arc}{_at((right, y + c))}"
        f"L{_at((right, low - c))}{arc}{_at((right - c, low))}"
        f"L{_at((x + c, low))}{arc}{_at((x, low - c))}L{_at((x, y + c))}{arc}{_at((x + c, y))}Z"
    )


def taper(start: Point, r1: float, end: Point, r2: float, *, flat: bool = False) -> str:
    """A limb piece: the hull of two circles; `flat` cuts it off square at its end."""
    way = heading(start, end)
    length = math.dist(start, end)
    lean = math.degrees(math.acos(max(-1.0, min(1.0, (r1 - r2) / max(length, 0.01)))))
    if flat:
        lean = 90.0
    a, b = along(start, way + lean, r1), along(end, way + lean, r2)
    c, d = along(end, way - lean, r2), along(start, way - lean, r1)
    near, far = ("1", "0") if lean < 90 else ("0", "1")
    close = f"L{_at(c)}" if flat else f"A{num(r2)} {num(r2)} 0 {far} 0 {_at(c)}"
    return f"M{_at(a)}L{_at(b)}{close}L{_at(d)}A{num(r1)} {num(r1)} 0 {near} 0 {_at(a)}Z"


def chain(*stations: tuple[Point, float], flat: bool = False) -> list[str]:
    """Limb pieces from station to station (point, radius); only the last may end flat."""
    pairs = list(itertools.pairwise(stations))
    return [
        taper(a, ra, b, rb, flat=flat and i == len(pairs) - 1)
        for i, ((a, ra), (b, rb)) in enumerate(pairs)
    ]


def ring_sector(centre: Point, radius: float, start: float, end: float) -> str:
    """A slice of a disc from `start` to `end` degrees (clockwise, 0 is right)."""
    a, b = along(centre, start, radius), along(centre, end, radius)
    wide = "1" if end - start > 180 else "0"
    return f"M{_at(centre)}L{_at(a)}A{num(radius)} {num(radius)} 0 {wide} 1 {_at(b)}Z"


def arc(centre: Point, rx: float, ry: float, start: float, end: float) -> str:
    """An open arc from `start` to `end` degrees (clockwise)."""
    a = (
        centre[0] + rx * math.cos(math.radians(start)),
        centre[1] + ry * math.sin(math.radians(start)),
    )
    b = centre[0] + rx * math.cos(math.radians(end)), centre[1] + ry * math.sin(math.radians(end))
    wide = "1" if end - start > 180 else "0"
    return f"M{_at(a)}A{num(rx)} {num(ry)} 0 {wide} 1 {_at(b)}"
