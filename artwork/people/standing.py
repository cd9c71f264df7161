"""People who stand or walk.

A figure is 1000 units tall with the ground at y = 1000 and x = 0 near its middle; side views
face left.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from artwork.people import tones
from artwork.people.geometry import Point, chain, smooth
from artwork.people.head import Face, head
from artwork.people.limbs import Clothes, Grip, Joints, arm, leg, reach, sleeve
from artwork.people.paint import placed, solid

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Person:
    """A face, clothes and a girth (1 is slim, 1.3 is round)."""

    face: Face = field(default_factory=Face)
    wear: Clothes = field(default_factory=Clothes)
    girth: float = 1.0


@dataclass(frozen=True)
class Reach:
    """Where one hand is: wrist, how it holds, its direction, where the elbow points (or is)."""

    wrist: Point
    grip: Grip = "rest"
    bend: float | None = None
    elbow: Literal["down", "up", "left", "right"] | Point = "down"
    thumb_up: bool = True


STAND: Joints = ((16, 545), (8, 745), (18, 954))
STRIDE_NEAR: Joints = ((16, 545), (-44, 740), (-70, 954))
STRIDE_FAR: Joints = ((12, 545), (36, 750), (120, 930))


def standing_side(
    who: Person,
    near: Reach | None = None,
    far: Reach | None = None,
    *,
    near_leg: Joints = STAND,
    far_leg: Joints = ((12, 545), (-6, 745), (0, 954)),
    far_turn: float = 0.0,
    lean: float = 0.0,
    nod: float = 0.0,
    over: Sequence[str] = (),
) -> list[str]:
    """Somebody from the left side, standing or, with other legs, walking; `over` goes on top."""
    near = near or Reach((6, 546), bend=98, elbow="right", thumb_up=False)
    shoulder = (26 - lean, 246)
    parts: list[str] = []
    if far:
        parts += swing(who, (shoulder[0] - 12, 244), far)
    parts += leg(far_leg, who.face.skin, who.wear, thick=0.97, turn=far_turn)
    parts += leg(near_leg, who.face.skin, who.wear)
    parts.append(solid(chain(((18 - lean * 1.1, 134), 34), ((34 - lean, 210), 40)), who.face.skin))
    parts.append(solid(torso_side(who.girth, lean), who.wear.top))
    parts += [*over, *swing(who, shoulder, near)]
    return [*parts, placed(head(who.face, "side"), (-2 - lean * 1.2, 92), turn=nod)]


def standing_front(
    who: Person,
    left: Reach | None = None,
    right: Reach | None = None,
    *,
    turn: float = 0.0,
    tilt: float = 0.0,
    legs: bool = True,
    over: Sequence[str] = (),
) -> list[str]:
    """Somebody from the front; `left` is the hand on the picture's left, `over` goes on the top."""
    wide = who.girth
    side = 96 + 40 * (wide - 1)
    left = left or Reach((-side - 32, 545), bend=94, elbow="left", thumb_up=False)
    right = right or Reach((side + 32, 545), bend=86, elbow="right")
    arms = [_joints((-side, 244), left), _joints((side, 244), right)]
    parts: list[str] = []
    if legs:
        for s in (-1, 1):
            foot = s * 56 * wide**0.5
            stand: Joints = ((s * 54 * wide, 570), (foot, 760), (foot, 954))
            parts += leg(stand, who.face.skin, who.wear, thick=0.96 * wide**0.3, foot="front")
    parts.append(solid(chain(((0, 130), 34), ((0, 200), 38)), who.face.skin))
    upper = [piece for joints in arms for piece in sleeve(joints, who.wear)[:1]]
    parts.append(solid([torso_front(wide), *(upper if who.wear.sleeve else [])], who.wear.top))
    parts.append(solid("M-38 190Q0 240 38 190Q0 198 -38 190Z", who.face.skin, 3.6))
    parts += over
    inner = 0.0 if over else 6.0
    for joints, to, inward in zip(arms, (left, right), (inner, -inner), strict=True):
        parts += arm(
            joints,
            who.face.skin,
            who.wear,
            grip=to.grip,
            bend=to.bend,
            thumb_up=to.thumb_up,
            inward=inward,
        )
    return [*parts, placed(head(who.face, "front", turn), (0, 92), turn=tilt)]


def torso_side(girth: float = 1.0, lean: float = 0.0) -> str:
    """Chest to seat from the left, with the low back's hollow."""
    belly = 70 * (girth - 1)
    points: list[Point] = [
        (-8 - lean, 204),
        (-44 - lean, 262),
        (-54 - belly * 0.8 - lean * 0.5, 370),
        (-52 - belly, 470),
        (-48 - belly * 0.8, 570),
        (-40, 598),
        (20, 604),
        (74, 598),
        (86 + belly * 0.5, 560),
        (80 + belly * 0.5, 505),
        (60 + belly * 0.3, 430),
        (70 - lean * 0.5, 355),
        (92 - lean, 280),
        (76 - lean, 214),
        (34 - lean, 194),
    ]
    return smooth(points, tension=0.9)


def torso_front(wide: float = 1.0, low: float = 604) -> str:
    """Shoulders to seat from the front."""
    half = [
        (0, 194),
        (46, 195),
        (98 * wide**0.5, 218),
        (108 * wide, 300),
        (96 * wide, 400),
        (102 * wide, 500),
        (112 * wide, low - 20),
        (104 * wide, low),
        (0, low + 4),
    ]
    return smooth([*half, *[(-x, y) for x, y in reversed(half) if x]], tension=0.9)


def swing(who: Person, shoulder: Point, to: Reach) -> list[str]:
    """One arm of a person from its shoulder."""
    return arm(
        _joints(shoulder, to),
        who.face.skin,
        who.wear,
        grip=to.grip,
        bend=to.bend,
        thumb_up=to.thumb_up,
    )


def _joints(shoulder: Point, to: Reach) -> Joints:
    if isinstance(to.elbow, tuple):
        return shoulder, to.elbow, to.wrist
    return shoulder, reach(shoulder, to.wrist, side=to.elbow), to.wrist


SCRUBS = Clothes(top=tones.TEAL, legs=tones.TEAL, sleeve=0.5)
