"""The low spine from the left for round insets, with one joint marked."""

from __future__ import annotations

from typing import Literal

from artwork.anatomy import bones
from artwork.anatomy.side import EDGE, gradients, spine
from artwork.anatomy.sore import sore_gradients, sore_joint
from artwork.anatomy.spine import BONES, JOINTS
from artwork.palette import GREEN, WARM
from artwork.people.geometry import Point, oval
from artwork.people.paint import dashes, fill, stroke
from artwork.svg import Move, defs, shape

Mark = Literal["sore", "eased", "unknown"]

LEVEL = 3  # L4/L5
_MIDDLE: Point = (123, 484)  # of the whole spine, in its own units
_REACH = 625.0  # how far it reaches from there


def lumbar_fills() -> str:
    """What `lumbar` and `single_bone` are filled with; once in a picture."""
    return defs(*gradients(WARM), *sore_gradients())


def lumbar(middle: Point, radius: float, mark: Mark) -> str:
    """The spine inside a circle, with the joint of one level marked."""
    scale = radius / _REACH
    place = Move(0, (middle[0] - _MIDDLE[0] * scale, middle[1] - _MIDDLE[1] * scale), scale)
    return place.group([*spine(WARM), *_marked(mark)])


def single_bone(place: Move) -> str:
    """One bone, L2, with the middle of its body at the origin of `place`."""
    (x, y), tilt = BONES[1]
    home = Move(-tilt).after(Move(0, (-x, -y)))
    parts = [
        shape(bones.arch(1), "@arch", WARM.edge, EDGE),
        shape(bones.body(1), "@body", WARM.edge, EDGE),
        stroke(bones.shine(1), WARM.shine, 9, 0.85),
    ]
    return place.after(home).group(parts)


def _marked(mark: Mark) -> list[str]:
    centre = JOINTS[LEVEL].centre
    if mark == "sore":
        return sore_joint(LEVEL)
    wide = stroke(oval(centre, 56), "#FFFFFF", 24)
    if mark == "unknown":
        return [wide, dashes(oval(centre, 56), "#5C6B69", 13, "20 24")]
    shine = [fill(oval(centre, radius), GREEN, 0.12) for radius in (124, 98, 74)]
    return [*shine, wide, stroke(oval(centre, 56), GREEN, 15)]
