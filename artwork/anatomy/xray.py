"""The X-ray style view: bones on a dark ground, the target ring, the needle, dye and medicine.

Everything but the ground is in the spine's own units.
"""

from __future__ import annotations

import math

from artwork.anatomy.spine import JOINTS
from artwork.palette import MARK, NUMBING, STEROID, WHITE
from artwork.people.geometry import Point, along, arc, box, line, oval, smooth, taper
from artwork.people.paint import stroke
from artwork.svg import frame_at, shape

FROM_BACK = -24.0  # the needle's direction from its tip: to the back and a little up
LENGTH = 330.0  # from the tip to the holder
_GROUND = ("#2F5C59", "#0F2B2B")
_PALE = "#E9FBF7"
_BAG = (29.0, 51.0)  # half width and half length of the bag around a joint


def ground_gradients() -> tuple[str, ...]:
    """The dark screen and the two tints of medicine."""
    light, dark = _GROUND
    return (
        (
            f'<radialGradient id="screen" cx="0.5" cy="0.46" r="0.68"><stop offset="0"'
            f' stop-color="{light}"/><stop offset="1" stop-color="{dark}"/></radialGradient>'
        ),
        _tint("numbing", NUMBING, (0.92, 0.82)),
        _tint("steroid", STEROID, (0.0, 1.0)),
    )


def _tint(name: str, colour: str, shares: tuple[float, float]) -> str:
    stops = "".join(
        f'<stop offset="{at}" stop-color="{colour}" stop-opacity="{share}"/>'
        for at, share in zip((0.3, 0.75), shares, strict=True)
    )
    return f'<linearGradient id="{name}" x1="0.2" y1="0" x2="0.8" y2="1">{stops}</linearGradient>'


def ground(width: float, height: float, corner: float = 0.0) -> str:
    """The screen that the view is seen on, in canvas units."""
    return shape(box(0, 0, width, height, corner), "@screen")


def ring(place: Point, radius: float, amount: float = 1.0, colour: str = MARK) -> list[str]:
    """The ring around the joint that is looked for."""
    if amount <= 0:
        return []
    return [
        stroke(oval(place, radius), "#0F2B2B", 11, 0.55 * amount),
        stroke(oval(place, radius), colour, 6, amount),
    ]


def needle(tip: Point, out: float = 0.0) -> list[str]:
    """A thin line and its holder; `out` is how far it is drawn back from the tip."""
    at = along(tip, FROM_BACK, out)
    neck = along(at, FROM_BACK, LENGTH)
    wide, end = along(neck, FROM_BACK, 16), along(neck, FROM_BACK, 120)
    return [
        stroke(line([at, neck]), "#0F2B2B", 6, 0.5),
        stroke(line([at, neck]), WHITE, 3.2),
        shape(taper(neck, 5, wide, 11), MARK),
        shape(taper(wide, 11, end, 11), MARK),
    ]


def dye(index: int, amount: float = 1.0, seen: float = 1.0) -> list[str]:
    """A thin bright crescent along the front of the slot; it grows from the middle."""
    if amount <= 0 or seen <= 0:
        return []
    own = JOINTS[index].frame()
    reach = 1.15 * amount
    steps = [reach * k / 8 for k in range(-8, 9)]
    outer = [own(-17 * math.cos(s), 36 * math.sin(s)) for s in steps]
    inner = [
        own(-17 * math.cos(s) + 8 * math.cos(s / reach * math.pi / 2), 36 * math.sin(s))
        for s in reversed(steps[1:-1])
    ]
    crescent = smooth(outer + inner, tension=0.9)
    return [
        stroke(crescent, _PALE, 9, 0.22 * amount * seen),
        shape(crescent, WHITE, opacity=seen),
    ]


def fluid(index: int, numbing: float = 1.0, steroid: float = 1.0) -> list[str]:
    """Two soft tints that fill the bag around the joint; each comes in by its amount."""
    joint = JOINTS[index]
    turn = joint.slot - 90
    parts: list[str] = []
    for amount, name in ((numbing, "@numbing"), (steroid, "@steroid")):
        if amount > 0:
            grown = 0.4 + 0.6 * amount
            bag = oval(joint.centre, _BAG[0] * grown, _BAG[1] * grown, turn)
            parts.append(shape(bag, name, opacity=amount))
    return parts


def capsule(index: int, amount: float = 1.0) -> list[str]:
    """The edge of the bag around a joint."""
    joint = JOINTS[index]
    path = oval(joint.centre, *_BAG, joint.slot - 90)
    return [stroke(path, _PALE, 3, 0.75 * amount)] if amount > 0 else []


def tick(place: Point, radius: float, share: float = 1.0, colour: str = MARK) -> list[str]:
    """A ring that closes into a tick; `share` 0–1 draws its two strokes one after the other."""
    own = frame_at(place, 0)
    a, b, c = (
        own(-0.42 * radius, 0.02 * radius),
        own(-0.1 * radius, 0.34 * radius),
        own(0.46 * radius, -0.34 * radius),
    )
    first, second = min(1.0, share * 3), max(0.0, share * 1.5 - 0.5)
    points = [a, _toward(a, b, first)] + ([_toward(b, c, second)] if second > 0 else [])
    return [stroke(line(points), colour, radius * 0.19)]


def pulse(place: Point, radius: float, share: float) -> list[str]:
    """A ring that widens and fades."""
    fade = max(0.0, 1 - share)
    if share <= 0 or fade <= 0:
        return []
    return [stroke(arc(place, radius * (1 + share), radius * (1 + share), 0, 359.9), MARK, 4, fade)]


def _toward(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
