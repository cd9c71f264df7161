"""The low spine from the left for round insets: L1 to the sacrum, one joint marked or none."""

from __future__ import annotations

import itertools
from typing import Literal

from artwork.people.geometry import Point, along, oval, smooth, spots
from artwork.people.paint import Tone, dashes, fill, placed, solid, stroke
from artwork.scenes.signs import sore_spot

Mark = Literal["sore", "eased", "unknown"]

_BONE = Tone("#F1DFBD", "#DDC294", "#8C7A5E")
_FRONT = Tone("#F7EBD3", "#DDC294", "#8C7A5E")
_DISC = Tone("#8FC9CB", "#6FB3B6", "#3F858A")
_JOINT = Tone("#F4B8A8", "", "#A8543C")
# the middle of each bone's body and its tilt, L1 to L5; the whole is about 400 by 840
_BONES: list[tuple[Point, float]] = [
    ((-68, -348), 12), ((-93, -210), 8), ((-105, -68), 1), ((-95, 74), -9), ((-56, 210), -21),
]  # fmt: skip
_BODY = spots("-72,-46 -40,-42 0,-40 40,-42 72,-46 66,0 72,50 40,46 0,44 -40,46 -72,50 -66,0")
_ARCH = spots(
    "60,-34 98,-32 116,-54 124,-74 140,-80 152,-66 150,-34 166,-16 210,2 246,26 262,58 252,92 "
    "226,96 190,72 172,74 164,100 152,116 136,112 130,88 122,52 104,14 60,8"
)
_SACRUM = spots(
    "-64,350 -20,306 28,256 38,214 54,200 70,208 74,252 104,232 132,238 146,286 178,318 190,362 "
    "196,420 172,430 120,408 60,396 0,384 -50,374"
)
_SORE_LEVEL = 3


def lumbar(middle: Point, scale: float, mark: Mark) -> list[str]:
    """The spine around `middle`; at full scale it is 840 high and fits a circle of radius 455."""
    parts = [solid(smooth(_SACRUM, tension=0.8), _BONE, 3)]
    for place, tilt in reversed(_BONES):
        parts.append(placed([solid(smooth(_ARCH, tension=0.9), _BONE, 3)], place, turn=tilt))
    for (upper, up_tilt), (lower, low_tilt) in itertools.pairwise(_BONES):
        parts.append(_disc(_at(upper, up_tilt, (0, 70)), _at(lower, low_tilt, (0, -70)), low_tilt))
    parts.append(_disc((-14, 292), (-14, 292), -37))
    for place, tilt in _BONES:
        shine = stroke("M-44 -26Q0 -20 44 -26", "#FFFFFF", 7, 0.7)
        body = solid(smooth(_BODY, tension=0.7), _FRONT, 3)
        parts.append(placed([body, shine], place, turn=tilt))
    for level, centre in enumerate(_joints()):
        if level == _SORE_LEVEL:
            parts += _marked(centre, mark)
        else:
            parts.append(solid(oval(centre, 10, 21, _tilt(level)), _JOINT, 2.5))
    return [placed(parts, middle, scale=scale)]


def single_bone(at: Point, scale: float) -> list[str]:
    """One bone from the left; the root of its upper finger is at (126, -26) before scaling."""
    shine = stroke("M-44 -26Q0 -20 44 -26", "#FFFFFF", 7, 0.7)
    arch, body = (
        solid(smooth(_ARCH, tension=0.9), _BONE, 3),
        solid(smooth(_BODY, tension=0.7), _FRONT, 3),
    )
    return [placed([arch, body, shine], at, scale=scale)]


def _joints() -> list[Point]:
    places = [_at(place, tilt, (141, -44)) for place, tilt in _BONES[1:]]
    return [*places, (62.0, 246.0)]


def _tilt(level: int) -> float:
    return _BONES[level + 1][1] * 1.4 if level < len(_BONES) - 1 else -38.0


def _disc(one: Point, two: Point, tilt: float) -> str:
    centre = (one[0] + two[0]) / 2, (one[1] + two[1]) / 2
    shape = spots("-76,-6 -60,-20 0,-17 60,-14 74,-2 60,13 0,17 -60,20 -76,6")
    return placed([solid(smooth(shape, tension=0.8), _DISC, 3)], centre, turn=tilt * 0.85)


def _marked(centre: Point, mark: Mark) -> list[str]:
    if mark == "sore":
        return sore_spot(centre, 27)
    if mark == "eased":
        glow = [fill(oval(centre, r), "#1E7B45", 0.12) for r in (72, 56, 42)]
        ring = stroke(oval(centre, 34), "#FFFFFF", 14) + stroke(oval(centre, 34), "#1E7B45", 9)
        return [*glow, solid(oval(centre, 12, 24, -14), _JOINT, 2.5), ring]
    ring = stroke(oval(centre, 34), "#FFFFFF", 12) + dashes(oval(centre, 34), "#5C6B69", 7, "10 16")
    return [solid(oval(centre, 12, 24, -14), _JOINT, 2.5), ring]


def _at(place: Point, tilt: float, local: Point) -> Point:
    across = along(place, tilt, local[0])
    return along(across, tilt + 90, local[1])
