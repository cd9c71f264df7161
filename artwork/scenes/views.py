"""What the screens in the room show: a slanted X-ray of the joints, and an ultrasound fan.

Both are drawn around the middle of a screen of 745 by 500.
"""

from __future__ import annotations

import math

from artwork.people.geometry import Point, along, line, oval, polygon, smooth, spots
from artwork.people.paint import Tone, fill, placed, solid, stroke

RING = "#FFD84D"
_DOG = spots(
    "-116,2 -92,-22 -70,-36 -68,-70 -58,-98 -38,-94 -28,-60 -16,-36 30,-30 74,-30 92,-64 112,-66 "
    "122,-30 118,14 126,62 112,78 96,60 84,24 30,28 26,60 14,94 -10,96 -20,64 -26,34 -62,26 -98,20"
)
_STEP = 150.0


def xray_view() -> list[str]:
    """The slanted view: each bone looks like a small dog; the joint lies behind its ear."""
    parts: list[str] = []
    for row in (-1, 0, 1):
        parts += _level((18.0 * row, _STEP * row))
    joint: Point = (-16, 78)
    slot = [(joint[0] - 4, joint[1] - 26), (joint[0] + 4, joint[1] + 24)]
    ring = [stroke(oval(joint, 54), "#0C1F1E", 13), stroke(oval(joint, 54), RING, 7)]
    return [placed([*parts, stroke(line(slot), "#FFFFFF", 8), *ring], scale=0.92)]


def _level(middle: Point) -> list[str]:
    body = Tone("#40605D", "", "#6F918E")
    bone = Tone("#A9B7B5", "", "#DCE6E4")
    disc = spots("-126,-52 0,-44 126,-52 118,0 126,50 0,44 -126,50 -118,0")
    eye = [solid(oval((-52, -4), 19, 17), Tone("#7E908E", "", "#EEF4F3"), 3.5)]
    parts = [
        solid(smooth(disc, tension=0.7), body, 3),
        solid(smooth(_DOG, tension=0.85), bone, 3),
        *eye,
    ]
    return [placed(parts, middle)]


def ultrasound_view() -> list[str]:
    """A fan: skin above, muscle in fine lines, a bright edge of bone with dark shadow below."""
    apex = (0.0, -340.0)
    near, far, half = 130.0, 560.0, 34.0
    parts = [
        fill(_sector(apex, near, far, half), "#3A4E4D"),
        fill(_sector(apex, near, near + 26, half), "#C9D6D4"),
        fill(_sector(apex, near + 26, near + 60, half), "#64807D"),
    ]
    for k in range(7):
        radius = near + 84 + 22 * k
        parts.append(stroke(_bow(apex, radius, half - 2, k % 2), "#8FA6A3", 4, 0.5))
    bone = spots(
        "-262,94 -196,66 -128,60 -108,104 -44,112 -14,78 44,74 74,124 150,128 222,92 262,100"
    )
    edge = [point for point in bone if _inside(point, apex, far, half)]
    shadow = [*edge, *[along(apex, 90 - a, far - 3) for a in _spread(edge, apex)]]
    parts.append(fill(polygon(shadow), "#0C1B1A", 0.86))
    parts.append(stroke(smooth(edge, closed=False, tension=0.7), "#F4FAF9", 13))
    joint = (60.0, 102.0)
    return [
        *parts,
        stroke(oval(joint, 46), "#0C1F1E", 13),
        stroke(oval(joint, 46), RING, 7),
    ]


def _sector(apex: Point, near: float, far: float, half: float) -> str:
    steps = [90 - half + 2 * half * i / 24 for i in range(25)]
    outer = [along(apex, a, far) for a in steps]
    inner = [along(apex, a, near) for a in reversed(steps)]
    return polygon([*outer, *inner])


def _bow(apex: Point, radius: float, half: float, odd: int) -> str:
    steps = [90 - half + (2 * half - 8) * i / 16 + 4 * odd for i in range(17)]
    return line([along(apex, a, radius + 5 * math.sin(i * 0.9)) for i, a in enumerate(steps)])


def _angle(point: Point, apex: Point) -> float:
    return math.degrees(math.atan2(point[0] - apex[0], point[1] - apex[1]))


def _inside(point: Point, apex: Point, far: float, half: float) -> bool:
    return math.dist(point, apex) < far and abs(_angle(point, apex)) <= half


def _spread(edge: list[Point], apex: Point) -> list[float]:
    first, last = _angle(edge[0], apex), _angle(edge[-1], apex)
    return [last + (first - last) * i / 16 for i in range(17)]
