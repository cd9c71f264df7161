"""The lumbar spine from behind: bones like roof tiles, two facet joints at each level.

Each point of an outline has a place (x to the right, y down, from the middle of the body) and a
depth (how far it stands behind the axis that the spine twists around).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from artwork.people.geometry import Point, oval, smooth
from artwork.svg import Move, shape, slope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from artwork.palette import Look

STEP = 176.0  # from one body to the next
EDGE = 4.4
Deep = tuple[float, float, float]


def _deep(text: str) -> list[Deep]:
    rows = (row.split(",") for row in text.split())
    return [(float(x), float(y), float(z)) for x, y, z in rows]


# right half of the arch, from the middle of its top down to the middle of its foot
_HALF = _deep(
    "0,-44,170 24,-52,170 44,-74,172 52,-116,174 70,-134,174 90,-118,170 94,-74,160 104,-42,140 "
    "150,-46,105 198,-42,95 208,-24,95 190,-8,95 140,0,110 100,8,150 76,22,175 62,48,185 "
    "62,84,195 56,118,200 42,128,200 26,118,198 18,86,195 0,74,190"
)
_SPINOUS = _deep("0,-34,200 14,-18,230 15,30,290 22,76,300 14,98,300 0,104,300")
_PLATE = _deep("0,-66,0 112,-67,0 132,-58,0 114,-18,0 114,18,0 132,58,0 112,67,0 0,66,0")
_SACRUM = _deep(
    "0,-52,0 30,-58,0 46,-78,0 52,-116,0 70,-134,0 90,-118,0 96,-82,0 120,-66,0 168,-62,0 "
    "186,-30,0 172,30,0 146,96,0 112,150,0 78,196,0 56,232,0 34,276,0 14,296,0 0,298,0"
)
SLOT: Deep = (58.0, 84.0, 185.0)  # the joint under a bone, right side


def _both(half: Sequence[Deep], twist: float) -> str:
    mirrored = [(-x, y, z) for x, y, z in reversed(half) if x]
    return smooth([_seen(point, twist) for point in [*half, *mirrored]], tension=0.85)


def _seen(point: Deep, twist: float) -> Point:
    x, y, z = point
    turn = math.radians(twist)
    return x * math.cos(turn) + z * math.sin(turn), y


def back_gradients(look: Look) -> tuple[str, ...]:
    """What the bones and discs are filled with."""
    light, dark = look.body
    return (
        slope("plate", (dark, light), (1, 0.6)),
        slope("arch-back", look.body, (0, 1)),
        slope("spinous", (light, light), (0, 1)),
        slope("disc-back", look.disc, (0, 1)),
    )


class Column:
    """Five bones and the sacrum on a soft curve, twisted by degrees from the sacrum up."""

    def __init__(self, bow: float = 0.0, twist: float = 0.0) -> None:
        """`bow`: how far the middle stands to the side; `twist`: of the uppermost bone."""
        self.places = [self._place(i, bow) for i in range(6)]
        self.twists = [twist * (5 - i) / 5 for i in range(6)]

    @staticmethod
    def _place(index: int, bow: float) -> Move:
        share = index / 5
        x = bow * math.sin(math.pi * share)
        lean = math.degrees(math.atan(bow * math.pi * math.cos(math.pi * share) / (5 * STEP)))
        return Move(-lean, (x, STEP * index))

    def point(self, index: int, point: Deep) -> Point:
        """Where a point of a bone is seen."""
        return self.places[index](_seen(point, self.twists[index]))

    def parts(self, look: Look) -> list[str]:
        """Discs and bodies, then arches from below up: each lies on the one under it."""
        drawn = [self._disc(i, look) for i in range(5)]
        drawn += [
            self.places[i].group([shape(_both(_PLATE, self.twists[i]), "@plate", look.edge, EDGE)])
            for i in range(5)
        ]
        drawn.append(self.places[5].group(self._sacrum(look)))
        for i in reversed(range(5)):
            arch = [
                shape(_both(_HALF, self.twists[i]), "@arch-back", look.edge, EDGE),
                shape(_both(_SPINOUS, self.twists[i]), "@spinous", look.edge, EDGE),
            ]
            drawn.append(self.places[i].group(arch))
            drawn += self._joints(i, look)
        return drawn

    def slot(self, index: int, side: int) -> Point:
        """The middle of a joint under bone `index`, left (-1) or right (1)."""
        x, y, z = SLOT
        upper = self.point(index, (side * x, y, z))
        lower = self.point(index + 1, (side * x, y - STEP, z))
        return (upper[0] + lower[0]) / 2, (upper[1] + lower[1]) / 2

    def _joints(self, index: int, look: Look) -> list[str]:
        x, y, z = SLOT
        parts = []
        for side in (-1, 1):
            upper = self.point(index, (side * x, y, z))[0]
            lower = self.point(index + 1, (side * x, y - STEP, z))[0]
            opened = side * (lower - upper) / 2  # the lower finger stands outside
            path = oval(self.slot(index, side), max(5.0, 10 + opened), 32, -3 * side)
            parts.append(shape(path, look.joint, look.joint_edge, 3.4))
        return parts

    def _disc(self, index: int, look: Look) -> str:
        rows: list[Deep] = [(60, 70, 0), (118, 71, 0), (138, 88, 0), (118, 105, 0), (60, 106, 0)]
        path = smooth(
            [self.point(index, row) for row in rows]
            + [self.point(index, (-x, y, z)) for x, y, z in reversed(rows)],
            tension=0.8,
        )
        return shape(path, "@disc-back", look.disc_edge, 4)

    def _sacrum(self, look: Look) -> list[str]:
        crest = _deep("0,-30,0 16,-6,0 13,40,0 17,66,0 11,104,0 14,130,0 7,168,0 0,180,0")
        holes = [
            oval((s * x, y), 9, 7) for s in (-1, 1) for x, y in ((74, 18), (64, 74), (50, 126))
        ]
        return [
            shape(_both(_SACRUM, 0), "@arch-back", look.edge, EDGE),
            *(shape(hole, look.edge, opacity=0.55) for hole in holes),
            shape(_both(crest, 0), "@spinous", look.edge, 3.4),
        ]
