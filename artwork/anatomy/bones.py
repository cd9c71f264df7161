"""Outlines of the lumbar bones from the left: bodies, arches with their fingers, the sacrum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from artwork.anatomy.spine import BONES, HALF_HEIGHT, HALF_WIDTH, JOINTS, SACRUM, Pose, plate
from artwork.people.geometry import Point, between, smooth, spots

if TYPE_CHECKING:
    from artwork.svg import Map

# a finger's outline beside a slot: x to the back, y down the slot
_UPPER_FINGER = spots("-52,36 -48,-4 -42,-36 -26,-54 -11,-46 -8,-16 -9,18 0,48")
_LOWER_FINGER = spots("58,-20 52,8 47,36 34,56 18,56 10,38 8,6 8,-24")
# the arch between the fingers in the bone's own axes: x to the back, y down
_PEDICLE_TOP = spots("70,-55 110,-47")
_PEDICLE_LOW = spots("148,6 122,-6 98,-10 70,-10")
_SPINE = spots("256,-20 318,-18 362,0 380,34 374,68 350,80 312,68 276,62")


def _through(frame: Map, points: list[Point]) -> list[Point]:
    return [frame(x, y) for x, y in points]


def arch(index: int) -> str:
    """Pedicle, upper finger, spinous process and lower finger of L1–L5 (0–4) as one outline."""
    own, below = BONES[index].frame(), JOINTS[index].frame()
    above = JOINTS[index - 1].frame() if index else _free_joint()
    points = (
        _through(own, _PEDICLE_TOP)
        + _through(above, _UPPER_FINGER)
        + _through(own, _SPINE)
        + _through(below, _LOWER_FINGER)
        + _through(own, _PEDICLE_LOW)
    )
    return smooth(points)


def _free_joint() -> Map:
    """Where the joint above L1 would be: its upper finger ends free."""
    own = BONES[0].frame()
    place = own(188, -96)
    move = BONES[0]._replace(centre=place, tilt=14.0)
    return move.frame()


def body(index: int) -> str:
    """A waisted box with round corners."""
    own = BONES[index].frame()
    w, h, r, waist, dip = HALF_WIDTH, HALF_HEIGHT, 13.0, 15.0, 5.0

    def at(x: float, y: float) -> str:
        px, py = own(x, y)
        return f"{px:.1f} {py:.1f}"

    return (
        f"M{at(-w + r, -h)}C{at(-w / 2, -h + dip)} {at(w / 2, -h + dip)} {at(w - r, -h)}"
        f"Q{at(w, -h)} {at(w - 1, -h + r)}"
        f"C{at(w - waist, -h / 2.4)} {at(w - waist, h / 2.4)} {at(w - 1, h - r)}"
        f"Q{at(w, h)} {at(w - r, h)}"
        f"C{at(w / 2, h - dip)} {at(-w / 2, h - dip)} {at(-w + r, h)}"
        f"Q{at(-w, h)} {at(-w + 1, h - r)}"
        f"C{at(-w + waist, h / 2.4)} {at(-w + waist, -h / 2.4)} {at(-w + 1, -h + r)}"
        f"Q{at(-w, -h)} {at(-w + r, -h)}Z"
    )


def shine(index: int) -> str:
    """The soft line of light under a body's upper edge."""
    own = BONES[index].frame()
    return smooth(_through(own, [(-64, -45), (-24, -40), (24, -39), (64, -42)]), closed=False)


def disc(index: int, pose: Pose) -> str:
    """The pad between bone `index` and the next: a wedge, thicker in front, with round ends."""
    front_up, back_up = plate(index, pose, top=False)
    front_low, back_low = plate(index + 1, pose, top=True)
    up_a, up_b = between(front_up, back_up, 0.04), between(front_up, back_up, 0.96)
    low_a, low_b = between(front_low, back_low, 0.04), between(front_low, back_low, 0.96)
    gap = 0.10
    ua, la = between(up_a, low_a, gap), between(low_a, up_a, gap)
    ub, lb = between(up_b, low_b, gap), between(low_b, up_b, gap)
    front, back = between(ua, la, 0.5), between(ub, lb, 0.5)
    bulge_a, bulge_b = between(back, front, 1.10), between(front, back, 1.07)

    def at(point: Point) -> str:
        return f"{point[0]:.1f} {point[1]:.1f}"

    def corner(edge: Point, bulge: Point, middle: Point) -> Point:
        return edge[0] + bulge[0] - middle[0], edge[1] + bulge[1] - middle[1]

    return (
        f"M{at(ua)}L{at(ub)}"
        f"C{at(corner(ub, bulge_b, back))} {at(corner(lb, bulge_b, back))} {at(lb)}"
        f"L{at(la)}C{at(corner(la, bulge_a, front))} {at(corner(ua, bulge_a, front))} {at(ua)}Z"
    )


# the sacrum in its own axes, clockwise: x along its top from front to back, y down
_SACRUM_TOP = spots("-90,-60 -74,-67 0,-63 70,-65 96,-58")
_SACRUM_BACK = spots(
    "196,-28 216,-14 224,10 206,38 208,60 208,84 184,112 184,134 182,156 158,180 150,206 132,234 "
    "98,268 68,304 42,322 24,308"
)
_SACRUM_FRONT = spots("24,270 26,222 14,160 -14,96 -48,36 -76,-14 -92,-46")


def sacrum() -> str:
    """The wedge under L5 with its upper finger; it leans back and runs down to the lower right."""
    own = SACRUM.frame()
    finger = _through(JOINTS[-1].frame(), _UPPER_FINGER[:-1])
    return smooth(_through(own, _SACRUM_TOP) + finger + _through(own, _SACRUM_BACK + _SACRUM_FRONT))
