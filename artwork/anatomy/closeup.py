"""One facet joint seen close: two bone ends with their smooth cover, in a round lens.

The joint's own axes: x across the slot, y down along it. The left bone comes from below, the
right one from above; the one is the other turned half around.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from artwork.anatomy.sore import hatching
from artwork.palette import CARTILAGE, CARTILAGE_EDGE, CORAL, TEAL, WARM, WHITE
from artwork.people.geometry import Point, num, oval, smooth, spots
from artwork.people.paint import stroke
from artwork.svg import frame_at, glow, shape, slope

SIZE = 1000
CENTRE: Point = (500.0, 500.0)
LENS = 440.0
TURN = -14.0
FACE = 230.0  # half the length of the smooth faces
OWN = frame_at(CENTRE, TURN)
_ROWS = [FACE * k / 20 for k in range(-20, 21)]
# the left bone's free end, x outwards from its face; the spur is a bump on the same places
_TIP = spots("10,-262 44,-296 92,-304 138,-274 166,-200 184,-110 222,-34 292,20")
_SPUR = spots("8,-258 0,-304 22,-340 58,-300 152,-226 184,-110 222,-34 292,20")
_ROOT = spots("6,390 4,320")
_EXITS = (172.0, 98.0)  # where the left bone leaves the lens, degrees in own axes


class Joint(NamedTuple):
    """How the joint is: each is 0 (as in health) to 1."""

    worn: float = 0.0  # the cover gets thin and rough
    puffy: float = 0.0  # the bag swells
    spur: float = 0.0  # a bump of bone grows
    hurts: float = 0.0  # coral, hatching, ring and glow
    slide: float = 0.0  # -1 to 1: how far the right bone has glided along the slot


HEALTHY = Joint()
SORE = Joint(1, 1, 1, 1)


def fills() -> tuple[str, ...]:
    """Gradients of the lens, the bones, the bag and the glow."""
    return (
        slope("bone-left", WARM.body),
        slope("bone-right", (WARM.body[1], WARM.body[0])),
        glow("sore", CORAL, 0.42),
        slope("lens", ("#FBFEFD", "#DFEFEC"), (0, 1)),
    )


def closeup(joint: Joint) -> list[str]:
    """The lens with the joint in it; 1000 × 1000."""
    sides = [_bone(joint, side) for side in (-1, 1)]
    return [
        shape(oval(CENTRE, LENS), "@lens"),
        *_bag(joint),
        *(bone for bone, _ in sides),
        shape(oval(CENTRE, 300, 420, TURN), "@sore", opacity=joint.hurts),
        *(cover for _, cover in sides),
        *_bag_edge(joint),
        stroke(oval(CENTRE, LENS), WHITE, 22),
        stroke(oval(CENTRE, LENS + 10), TEAL, 7),
    ]


def _bone(joint: Joint, side: int) -> tuple[str, str]:
    """The left (-1) or right (1) bone with its cover."""
    slip = 30.0 * joint.slide if side > 0 else 0.0
    gap, thick = 8.0 + 2.0 * joint.worn, 40.0 - 22.0 * joint.worn
    edge = gap + thick

    def at(x: float, y: float) -> Point:
        down = -side * y
        return OWN(_bend(down) + side * x, down + slip)

    spur = joint.spur if side < 0 else 0.0
    tip = [
        (x + (sx - x) * spur, y + (sy - y) * spur)
        for (x, y), (sx, sy) in zip(_TIP, _SPUR, strict=True)
    ]
    free = [at(edge + x, y) for x, y in _ROOT]
    free += [at(edge, -y) for y in _ROWS]
    free += [at(edge + x, y) for x, y in tip]
    first, last = (_exit(angle + (180 if side > 0 else 0)) for angle in reversed(_EXITS))
    outline = smooth([first, *free, last], closed=False)
    arc = f"A{num(LENS)} {num(LENS)} 0 0 0 {num(first[0])} {num(first[1])}Z"
    cover = [at(gap + thick * (1 - _round(y)) + _rough(joint, side, y), y) for y in _ROWS]
    cover += [at(edge, y) for y in reversed(_ROWS)]
    fill = "@bone-left" if side < 0 else "@bone-right"
    return (
        shape(outline + arc, fill, WARM.edge, 6),
        shape(smooth(cover, tension=0.7), CARTILAGE, CARTILAGE_EDGE, 4),
    )


def _bend(y: float) -> float:
    return 16 * math.sin(y / FACE * 1.4)


def _exit(angle: float) -> Point:
    turn = math.radians(angle)
    return OWN(LENS * math.cos(turn), LENS * math.sin(turn))


def _round(y: float) -> float:
    """How much of its thickness the cover has: it ends thin."""
    return math.sqrt(max(0.0, 1 - (y / FACE) ** 4))


def _rough(joint: Joint, side: int, y: float) -> float:
    wave = math.sin(y / 14 + side) + 0.7 * math.sin(y / 8.3 + 2 * side)
    return 4.2 * joint.worn * wave * _round(y)


def bag_radii(joint: Joint) -> Point:
    """Half width and half length of the bag."""
    return 128 + 62 * joint.puffy, 340 + 54 * joint.puffy


def _bag(joint: Joint) -> list[str]:
    """The bag behind the bones, coral with hatching where it hurts."""
    radii = bag_radii(joint)
    path = oval(CENTRE, *radii, TURN)
    parts = [shape(path, "#C4E4E2")]
    if joint.hurts > 0:
        parts.append(shape(path, "#F0A792", opacity=joint.hurts))
        gap = smooth([OWN(_bend(y), y) for y in _ROWS], closed=False)
        parts.append(stroke(gap, CORAL, 30, joint.hurts))
        parts += [
            stroke(mark, CORAL, 6, 0.85 * joint.hurts) for mark in hatching(CENTRE, radii, TURN, 30)
        ]
    return parts


def _bag_edge(joint: Joint) -> list[str]:
    """The bag's edge over the bones, and a ring where it hurts."""
    path = oval(CENTRE, *bag_radii(joint), TURN)
    parts = [stroke(path, CARTILAGE_EDGE, 5, 1 - joint.hurts)] if joint.hurts < 1 else []
    if joint.hurts > 0:
        parts += [
            stroke(path, WHITE, 15, joint.hurts),
            stroke(path, CORAL, 7, joint.hurts),
        ]
    return parts
