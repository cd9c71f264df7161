"""The pictures of the whole low back: the cover and the slide with its names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from artwork.anatomy.side import gradients, nerve, nerve_points, spine
from artwork.anatomy.sore import sore_gradients, sore_joint
from artwork.anatomy.spine import BONES, DISC_PLACES, JOINTS
from artwork.palette import WARM
from artwork.svg import Move, Picture, defs

if TYPE_CHECKING:
    from artwork.people.geometry import Point

_COVER = Move(0, (400, 160), 0.955)
_SIDE = Move(0, (600, 160), 0.955)
SORE = 3  # L4/L5


def cover() -> Picture:
    """The spine from the side with one sore joint; nothing behind it."""
    parts = [*spine(WARM), *sore_joint(SORE)]
    return Picture(1000, 1240, (defs(*gradients(WARM), *sore_gradients()), _COVER.group(parts)))


def spine_side() -> Picture:
    """The spine from the side with its nerves, all joints calm."""
    parts = [*spine(WARM)]
    for i in range(5):
        parts += nerve(i)
    return Picture(1400, 1240, (defs(*gradients(WARM)), _SIDE.group(parts)))


def spine_side_anchors() -> dict[str, Point]:
    """The middle of each part with a name on the picture, in its units."""
    return {
        "vertebra": _SIDE(BONES[1].frame()(-20, 0)),
        "disc": _SIDE(DISC_PLACES[2].frame()(-50, 0)),
        "facet joint": _SIDE(JOINTS[2].centre),
        "nerve": _SIDE(nerve_points(3)[2]),
    }


def cover_anchors() -> dict[str, Point]:
    """The sore joint."""
    return {"facet joint": _COVER(JOINTS[SORE].centre)}
