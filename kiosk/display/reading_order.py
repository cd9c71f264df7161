"""In which order people read what stands on a screen: rows from the top, each from its start."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the window, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def mirrored(self) -> Box:
        """The same as seen by somebody who reads from right to left."""
        return Box(-self.right, self.top, -self.left, self.bottom)


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest box that holds all of `boxes` (at least one)."""
    held = list(boxes)
    return Box(
        min(box.left for box in held),
        min(box.top for box in held),
        max(box.right for box in held),
        max(box.bottom for box in held),
    )


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """What belongs together on a screen: a control of its own, and smaller parts.

    `by_place` says that its parts are read as they stand; otherwise in the order of the list.
    """

    box: Box
    own: T | None = None
    parts: tuple[Part[T], ...] = ()
    by_place: bool = False

    def in_order(self, *, mirrored: bool) -> list[T]:
        """Return the controls in reading order."""
        parts: Sequence[Part[T]] = self.parts
        if self.by_place and len(parts) > 1:
            parts = _read([_Seen(p.box.mirrored() if mirrored else p.box, p) for p in parts])
        found = [] if self.own is None else [self.own]
        for part in parts:
            found += part.in_order(mirrored=mirrored)
        return found


@dataclass(frozen=True, slots=True)
class _Seen(Generic[T]):
    box: Box
    part: Part[T] = field(compare=False)


def _read(seen: list[_Seen[T]]) -> list[Part[T]]:
    """Cut between rows; where there is no row, between columns; else from the top."""
    if len(seen) < 2:
        return [each.part for each in seen]
    rows = _cut(seen, lambda box: (box.top, box.bottom))
    groups = rows if len(rows) > 1 else _cut(seen, lambda box: (box.left, box.right))
    if len(groups) > 1:
        return [part for group in groups for part in _read(group)]
    ordered = sorted(seen, key=lambda each: (each.box.top, each.box.left))
    return [each.part for each in ordered]


def _cut(seen: list[_Seen[T]], ends: Ends) -> list[list[_Seen[T]]]:
    """Group what overlaps along one direction."""
    groups: list[list[_Seen[T]]] = []
    reach = float("-inf")
    for each in sorted(seen, key=lambda one: ends(one.box)):
        start, end = ends(each.box)
        if start >= reach - _TOUCHING:
            groups.append([])
        groups[-1].append(each)
        reach = max(reach, end)
    return groups


_TOUCHING = 2.0  # pixels: rounding makes neighbours overlap
if TYPE_CHECKING:
    from collections.abc import Callable

    Ends = Callable[[Box], tuple[float, float]]


def toward(here: Box, others: Iterable[tuple[Box, T]], way: tuple[int, int]) -> T | None:
    """Return who stands nearest in a direction: `way` is (1, 0) for right, (0, -1) for up."""
    x, y = here.middle
    best: tuple[float, T] | None = None
    for box, one in others:
        there = box.middle
        along = (there[0] - x) * way[0] + (there[1] - y) * way[1]
        across = abs((there[0] - x) * way[1]) + abs((there[1] - y) * way[0])
        # Leaving through this side, not only leaning to it.
        clear = box.left - here.right if way[0] > 0 else here.left - box.right
        if way[1]:
            clear = box.top - here.bottom if way[1] > 0 else here.top - box.bottom
        if along <= 0 or clear < -_TOUCHING * 4:
            continue
        far = along + 3 * across
        if best is None or far < best[0]:
            best = (far, one)
    return best[1] if best else None
