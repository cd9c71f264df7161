"""Where the names of a picture's parts stand: beside the drawing, each with a line to its point.

All lengths are pixels in the panel. Pure functions; nothing here knows Qt.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from math import hypot, inf
from typing import NamedTuple

STEPS = 18
PATIENCE = 1200
"""Tries until a first free arrangement is found."""
POLISH = 120
"""Tries for a better one after that: this runs while a slide is being made ready."""


class Spot(NamedTuple):
    """A place in the panel."""

    x: float
    y: float


class Size(NamedTuple):
    """How large a label is."""

    width: float
    height: float


class Box(NamedTuple):
    """A label in its place, and where its line begins."""

    x: float
    y: float
    width: float
    height: float
    start: Spot


@dataclass(frozen=True)
class Panel:
    """The room: labels keep `inset` from its edges, `gap` from each other, `clear` from points.

    `corner` pixels at the lower right are taken: the button that enlarges the picture is there.
    """

    width: float
    height: float
    inset: float
    gap: float
    clear: float
    corner: float = 0


def nearest(points: tuple[Spot, ...]) -> float:
    """Return the smallest distance between two points; infinite for fewer than two."""
    pairs = ((a, b) for i, a in enumerate(points) for b in points[i + 1 :])
    return min((hypot(a.x - b.x, a.y - b.y) for a, b in pairs), default=inf)


@lru_cache(maxsize=64)
def place(
    points: tuple[Spot, ...], sizes: tuple[Size, ...], panel: Panel
) -> tuple[Box, ...] | None:
    """Return a box for each label, or None when they cannot all stand free.

    Boxes line up at the left or right edge of the panel, overlap neither each other nor a point,
    and their lines cross neither boxes nor lines.
    """
    return _Search(points, sizes, panel).best()


class _Search:
    """The cheapest free choice of one candidate a label, by branch and bound."""

    def __init__(self, points: tuple[Spot, ...], sizes: tuple[Size, ...], panel: Panel) -> None:
        self._points = points
        self._gap = panel.gap
        self._rows = [
            _candidates(i, points, size, panel) for i, size in enumerate(sizes)
        ]  # fmt: skip
        # Labels with the fewest places choose first.
        self._order = sorted(range(len(points)), key=lambda i: len(self._rows[i]))
        self._cheapest = [min((cost for cost, _ in row), default=inf) for row in self._rows]
        self._found: tuple[float, dict[int, Box]] = (inf, {})
        self._patience = PATIENCE

    def best(self) -> tuple[Box, ...] | None:
        self._descend(0, 0.0, {})
        boxes = self._found[1]
        if len(boxes) < len(self._points):
            return None
        return tuple(boxes[i] for i in range(len(self._points)))

    @cached_property
    def _rest(self) -> list[float]:
        """The least that the labels from each depth on can cost."""
        rest = [0.0]
        for i in reversed(self._order):
            rest.append(rest[-1] + self._cheapest[i])
        return rest[::-1]

    def _descend(self, depth: int, cost: float, chosen: dict[int, Box]) -> None:
        if depth == len(self._order):
            self._found = min(self._found, (cost, dict(chosen)), key=lambda found: found[0])
            self._patience = min(self._patience, POLISH)
            return
        label = self._order[depth]
        for price, box in self._rows[label]:
            if cost + price + self._rest[depth + 1] >= self._found[0] or self._patience <= 0:
                return
            self._patience -= 1
            if all(self._apart(label, box, other, chosen[other]) for other in chosen):
                self._descend(depth + 1, cost + price, {**chosen, label: box})

    def _apart(self, a: int, box_a: Box, b: int, box_b: Box) -> bool:
        return not (
            _overlap(box_a, box_b, self._gap)
            or _meets(box_a, box_b.start, self._points[b])
            or _meets(box_b, box_a.start, self._points[a])
            or _cross(box_a.start, self._points[a], box_b.start, self._points[b])
        )


def _candidates(
    label: int, points: tuple[Spot, ...], size: Size, panel: Panel
) -> list[tuple[float, Box]]:
    point = points[label]
    room = panel.height - 2 * panel.inset - size.height
    if room < 0 or size.width > panel.width - 2 * panel.inset:
        return []
    level = min(max(point.y - size.height / 2, panel.inset), panel.inset + room)
    heights = {level, *(panel.inset + room * step / STEPS for step in range(STEPS + 1))}
    found: list[tuple[float, Box]] = []
    for x in (panel.inset, panel.width - panel.inset - size.width):
        for y in heights:
            box = _box(x, y, size, point)
            right, bottom = box.x + box.width, box.y + box.height
            cornered = right > panel.width - panel.corner and bottom > panel.height - panel.corner
            if cornered or any(_covers(box, other, panel.clear) for other in points):
                continue
            found.append((_cost(box, label, points, panel.clear), box))
    return sorted(found)


def _box(x: float, y: float, size: Size, point: Spot) -> Box:
    middle = y + size.height / 2
    if x + size.width < point.x:
        start = Spot(x + size.width, middle)
    elif x > point.x:
        start = Spot(x, middle)
    else:
        start = Spot(
            min(max(point.x, x + size.height / 2), x + size.width - size.height / 2),
            y if y > point.y else y + size.height,
        )
    return Box(x, y, size.width, size.height, start)


def _cost(box: Box, label: int, points: tuple[Spot, ...], clear: float) -> float:
    """Short lines are best, level ones better than steep ones, and none through another part."""
    point = points[label]
    cost = hypot(point.x - box.start.x, point.y - box.start.y) + abs(point.y - box.start.y) * 0.8
    for i, other in enumerate(points):
        if i != label and _distance(other, box.start, point) < clear:
            cost += 4 * clear
    return cost


def _covers(box: Box, point: Spot, clear: float) -> bool:
    dx = max(box.x - point.x, 0.0, point.x - box.x - box.width)
    dy = max(box.y - point.y, 0.0, point.y - box.y - box.height)
    return hypot(dx, dy) < clear


def _overlap(a: Box, b: Box, gap: float) -> bool:
    return (
        a.x < b.x + b.width + gap
        and b.x < a.x + a.width + gap
        and a.y < b.y + b.height + gap
        and b.y < a.y + a.height + gap
    )


def _distance(point: Spot, a: Spot, b: Spot) -> float:
    """From a point to the line between a and b."""
    length = hypot(b.x - a.x, b.y - a.y)
    if length == 0:
        return hypot(point.x - a.x, point.y - a.y)
    along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length**2
    t = min(1.0, max(0.0, along))
    return hypot(point.x - a.x - t * (b.x - a.x), point.y - a.y - t * (b.y - a.y))


def _cross(a: Spot, b: Spot, c: Spot, d: Spot) -> bool:
    def side(p: Spot, q: Spot, r: Spot) -> float:
        return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def _meets(box: Box, a: Spot, b: Spot) -> bool:
    """Whether the line from a to b touches the box."""
    left, right, top, bottom = box.x, box.x + box.width, box.y, box.y + box.height
    if any(left <= p.x <= right and top <= p.y <= bottom for p in (a, b)):
        return True
    corners = (Spot(left, top), Spot(right, top), Spot(right, bottom), Spot(left, bottom))
    return any(_cross(a, b, p, q) for p, q in pairwise((*corners, corners[0])))
