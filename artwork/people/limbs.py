"""Arms, hands, legs and feet between given joints."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from artwork.people import tones
from artwork.people.geometry import Point, along, between, chain, heading, smooth, spots, taper
from artwork.people.paint import Tone, fill, placed, solid, stroke

if TYPE_CHECKING:
    from collections.abc import Sequence

Grip = Literal["rest", "open", "fist", "point"]
Joints = tuple[Point, Point, Point]
Station = tuple[Point, float]


@dataclass(frozen=True)
class Clothes:
    """What somebody wears; `sleeve` 0 (none), 0.5 (short) or 1; `hem` the same for legs."""

    top: Tone = tones.SAGE
    legs: Tone = tones.NAVY
    shoes: Tone = tones.SHOE
    sleeve: float = 1.0
    hem: float = 1.0
    gloves: Tone | None = None


# from the wrist at the origin towards the right, thumb above: (start, radius, end, radius)
_HANDS: dict[Grip, list[tuple[Point, float, Point, float]]] = {
    "rest": [((6, 0), 17, (28, 1), 19), ((34, 4), 15, (62, 10), 9), ((12, -8), 9, (40, -17), 7)],
    "open": [
        ((6, 0), 17, (28, 0), 20),
        ((32, -9), 9, (74, -13), 6.5),
        ((34, 0), 9, (80, 0), 6.5),
        ((32, 10), 8.5, (72, 13), 6),
        ((10, -8), 9, (36, -31), 7),
    ],
    "fist": [((6, 0), 17, (26, 0), 21), ((14, -13), 9, (36, -16), 8)],
    "point": [
        ((6, 0), 17, (24, 2), 21),
        ((32, -8), 9, (78, -10), 6.5),
        ((14, -11), 9, (38, -21), 7),
    ],
}
_CREASE: dict[Grip, list[tuple[Point, Point]]] = {
    "rest": [((46, 8), (62, 11))],
    "open": [((50, -5), (66, -6)), ((50, 6), (64, 7))],
    "fist": [((42, -5), (31, -4)), ((42, 7), (31, 7))],
    "point": [((43, 4), (30, 4)), ((40, 14), (30, 13))],
}


def hand(wrist: Point, direction: float, grip: Grip, *, thumb_up: bool, size: float) -> list[str]:
    """The parts of a hand that leaves the wrist towards `direction` (degrees)."""
    put = _putter(wrist, direction, thumb_up, size)
    return [taper(put(a), ra * size, put(b), rb * size) for a, ra, b, rb in _HANDS[grip]]


def arm(
    joints: Joints,
    skin: Tone,
    wear: Clothes,
    *,
    grip: Grip = "rest",
    bend: float | None = None,
    thumb_up: bool = True,
    thick: float = 1.0,
    joined: bool = True,
    inward: float | None = None,
) -> list[str]:
    """Shoulder, elbow, wrist; `bend` turns the hand; `joined` hides the edge at the shoulder.

    `inward` is the way to the chest (x) when the arm hangs beside it and not before it.
    """
    shoulder, elbow, wrist = joints
    way = heading(elbow, wrist) if bend is None else bend
    size = 0.92 * math.sqrt(thick)
    palm = hand(wrist, way, grip, thumb_up=thumb_up, size=size)
    put = _putter(wrist, way, thumb_up, size)
    skin = wear.gloves or skin
    hidden = 0.4 if wear.sleeve else 0.0
    bare = bent(
        (between(shoulder, elbow, hidden), (31 - 8 * hidden) * thick),
        (elbow, 23 * thick),
        (wrist, 17 * thick),
    )
    lines = [
        stroke(
            f"M{put(a)[0]:.1f} {put(a)[1]:.1f}L{put(b)[0]:.1f} {put(b)[1]:.1f}", skin.edge, 2.4, 0.8
        )
        for a, b in _CREASE[grip]
    ]
    parts = [solid([*bare, *palm], skin, 3.6), *lines]
    if wear.sleeve == 0:
        return parts
    cloth = sleeve(joints, wear, thick, start=0.3 if joined else 0.0)
    parts.append(solid(cloth, wear.top))
    if joined:
        middle = between(shoulder, elbow, 0.5)
        inner = shoulder[0] + (inward or 0), shoulder[1]
        wide = (36.5 if inward is None else 34.3) * thick
        parts += [
            fill(taper(start, wide, middle, 29 * thick), wear.top.fill)
            for start in dict.fromkeys((shoulder, inner))
        ]
    return parts


def sleeve(joints: Joints, wear: Clothes, thick: float = 1.0, start: float = 0.0) -> list[str]:
    """The pieces of a sleeve, from `start` (0 is the shoulder) on."""
    shoulder, elbow, wrist = joints
    top, wide = between(shoulder, elbow, start), (34 - 7 * start) * thick
    if wear.sleeve >= 1:
        end = between(elbow, wrist, 0.97)
        return bent((top, wide), (elbow, 27 * thick), (end, 22 * thick), flat=True)
    end = between(shoulder, elbow, 0.74)
    return chain((top, wide), (end, 31 * thick), flat=True)


def leg(
    joints: Joints,
    skin: Tone,
    wear: Clothes,
    *,
    thick: float = 1.0,
    turn: float = 0.0,
    foot: Literal["left", "right", "front", "bare"] = "left",
) -> list[str]:
    """Hip, knee, ankle, with a foot that points left, right or to us, turned by degrees."""
    hip, knee, ankle = joints
    r1, r2, r3 = 62 * thick, 44 * thick, 31 * thick
    feet = {"bare": bare_foot(skin), "front": shoe_front(wear.shoes)}
    parts = [placed(feet.get(foot, shoe(wear.shoes)), ankle, turn=turn, mirror=foot == "right")]
    if wear.hem >= 1:
        end = between(knee, ankle, 0.98)
        return [*parts, solid(bent((hip, r1), (knee, r2), (end, r3), flat=True), wear.legs)]
    bare = bent((hip, r1 - 4), (knee, r2 - 4), (ankle, r3 - 8))
    cloth = chain((hip, r1), (between(hip, knee, 0.8), r2 + 8), flat=True)
    return [*parts, solid(bare, skin), solid(cloth, wear.legs)]


def bent(first: Station, middle: Station, last: Station, *, flat: bool = False) -> list[str]:
    """A limb of two bones whose joint is a little rounded."""
    (a, ra), (b, rb), (c, rc) = first, middle, last
    before, after = between(a, b, 0.87), between(b, c, 0.13)
    return chain((a, ra), (before, rb), (after, rb), (c, rc), flat=flat)


def shoe(tone: Tone) -> list[str]:
    """A plain shoe that points left; the ankle at the origin, the sole at y = 46."""
    shape = smooth(spots("26,-12 -16,-12 -32,10 -74,22 -84,44 -40,46 28,46 36,30"), tension=0.7)
    return [solid(shape, tone, 3.6), stroke("M-80 38L33 38", tone.edge, 3)]


def shoe_front(tone: Tone) -> list[str]:
    """A plain shoe that points to us."""
    shape = smooth(spots("24,-12 -24,-12 -38,26 -36,46 36,46 38,26"), tension=0.8)
    return [solid(shape, tone, 3.6), stroke("M-36 38L36 38M-22 10Q0 0 22 10", tone.edge, 3)]


def bare_foot(skin: Tone) -> list[str]:
    """A bare foot that points left."""
    shape = smooth(spots("22,-14 -18,-12 -34,12 -76,28 -82,44 -40,46 22,46 32,28"), tension=0.7)
    return [solid(shape, skin, 3.6), stroke("M-64 32L-72 38", skin.edge, 2.4, 0.8)]


def reach(
    shoulder: Point,
    wrist: Point,
    *,
    upper: float = 160.0,
    lower: float = 145.0,
    side: Literal["down", "up", "left", "right"] = "down",
) -> Point:
    """Where the elbow is when the arm goes from shoulder to wrist; `side` is where it points."""
    span = max(1.0, min(math.dist(shoulder, wrist), upper + lower - 1))
    flat = (upper**2 - lower**2 + span**2) / (2 * span)
    out = math.sqrt(max(0.0, upper**2 - flat**2))
    way = heading(shoulder, wrist)
    middle = along(shoulder, way, flat)
    choices: Sequence[Point] = (along(middle, way + 90, out), along(middle, way - 90, out))
    axis, sign = {"down": (1, 1), "up": (1, -1), "right": (0, 1), "left": (0, -1)}[side]
    return max(choices, key=lambda point: sign * point[axis])


class _Putter:
    """Moves points of a hand to its place."""

    def __init__(self, origin: Point, direction: float, thumb_up: bool, size: float) -> None:
        self.origin, self.direction, self.size = origin, direction, size
        self.flip = 1 if thumb_up else -1

    def __call__(self, point: Point) -> Point:
        across = along(self.origin, self.direction, point[0] * self.size)
        return along(across, self.direction + 90, point[1] * self.flip * self.size)


_putter = _Putter
