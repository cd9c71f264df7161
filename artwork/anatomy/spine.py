"""The lumbar spine from the left: where its bones, discs and joints lie at rest.

Units are those of a body 190 wide and 134 high. The front of the body is to the left.
"""

from __future__ import annotations

from typing import NamedTuple

from artwork.people.geometry import Point, between
from artwork.svg import Map, Move, frame_at

HALF_WIDTH, HALF_HEIGHT = 95.0, 67.0
ANGLES = (13.0, 7.0, 1.0, -8.0, -21.0, -37.0)  # L1 to L5, then the sacrum's top
DISCS = (40.0, 40.0, 42.0, 44.0, 42.0)  # thickness in the middle
JOINT_BEHIND = (188.0, 190.0, 192.0, 196.0, 196.0)  # from the disc's middle to the joint
LEVELS = ("L1", "L2", "L3", "L4", "L5")


class Joint(NamedTuple):
    """A facet joint: its middle, and the direction its slot runs (degrees, 90 is down)."""

    centre: Point
    slot: float

    def frame(self) -> Map:
        """Axes: x to the back, y down the slot."""
        return frame_at(self.centre, self.slot - 90)


class Station(NamedTuple):
    """A bone's own axes: middle of its body, and its tilt in degrees."""

    centre: Point
    tilt: float

    def frame(self) -> Map:
        """Axes: x to the back, y down."""
        return frame_at(self.centre, self.tilt)


def _chain() -> tuple[tuple[Station, ...], tuple[Station, ...]]:
    """The bones from L1 to the sacrum, and the middles of the discs between them."""
    bones = [Station((0.0, 0.0), ANGLES[0])]
    discs: list[Station] = []
    for tilt, thick in zip(ANGLES[1:], DISCS, strict=True):
        above = bones[-1]
        mid = (above.tilt + tilt) / 2
        floor = above.frame()(0, HALF_HEIGHT)
        discs.append(Station(frame_at(floor, mid)(0, thick / 2), mid))
        roof = frame_at(floor, mid)(0, thick)
        bones.append(Station(frame_at(roof, tilt)(0, HALF_HEIGHT), tilt))
    return tuple(bones), tuple(discs)


BONES, DISC_PLACES = _chain()
SACRUM = BONES[-1]
JOINTS = tuple(
    Joint(disc.frame()(behind, -6), 86 + disc.tilt * 1.15)
    for disc, behind in zip(DISC_PLACES, JOINT_BEHIND, strict=True)
)

Pose = tuple[Move, ...]  # one move for each of L1 to L5, and one for the sacrum
REST: Pose = (Move(),) * 6


def plate(index: int, pose: Pose, *, top: bool) -> tuple[Point, Point]:
    """Front and back corner of a body's upper or lower face in this pose."""
    own = BONES[index].frame()
    y = -HALF_HEIGHT if top else HALF_HEIGHT
    move = pose[index]
    return move(own(-HALF_WIDTH, y)), move(own(HALF_WIDTH, y))


def joint_now(index: int, pose: Pose) -> Point:
    """The middle of a joint in this pose: halfway between its two bones."""
    centre = JOINTS[index].centre
    return between(pose[index](centre), pose[index + 1](centre), 0.5)
