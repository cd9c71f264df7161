"""The shot as pictures: the joint on the X-ray view, and one layer for each thing that arrives."""

from __future__ import annotations

from artwork.anatomy import xray
from artwork.anatomy.side import gradients, spine
from artwork.anatomy.spine import JOINTS
from artwork.palette import XRAY
from artwork.people.geometry import Point, along, oval
from artwork.svg import Move, Picture, defs, shape

SORE = 3  # L4/L5
TARGET = JOINTS[SORE].centre
RING = 70.0
_WIDTH, _HEIGHT = 1600, 1300
_ZOOM = 2.1
_AT: Point = (810, 690)
_VIEW = Move(0, (_AT[0] - TARGET[0] * _ZOOM, _AT[1] - TARGET[1] * _ZOOM), _ZOOM)
CALM = "#9BE3C4"


def _picture(*parts: str) -> Picture:
    fills = defs(*gradients(XRAY), *xray.ground_gradients())
    return Picture(_WIDTH, _HEIGHT, (fills, *parts))


def _ground() -> str:
    return xray.ground(_WIDTH, _HEIGHT, 72)


def shot_joint() -> Picture:
    """Bones in gray with a yellow ring around the joint's slot."""
    return _picture(_ground(), _VIEW.group([*spine(XRAY), *xray.ring(TARGET, RING)]))


def shot_needle() -> Picture:
    """The thin line whose tip lies at the slot."""
    return _picture(_VIEW.group(xray.needle(TARGET)))


def shot_dye() -> Picture:
    """The bright crescent that shows the place."""
    return _picture(_VIEW.group(xray.dye(SORE)))


def shot_fluid() -> Picture:
    """Two medicines in the bag around the joint."""
    return _picture(_VIEW.group([*xray.fluid(SORE), *xray.capsule(SORE)]))


def shot_joint_calm() -> Picture:
    """The same joint without a needle: filled, ringed, and ticked."""
    badge = along(TARGET, -38, 118)
    parts = [
        *spine(XRAY),
        *xray.fluid(SORE),
        *xray.capsule(SORE),
        *xray.ring(TARGET, RING, colour=CALM),
        shape(oval(badge, 40), "#0F2B2B", CALM, 6),
        *xray.tick(badge, 40, colour=CALM),
    ]
    return _picture(_ground(), _VIEW.group(parts))


def anchors() -> dict[str, Point]:
    """The joint and the needle's holder, in the picture's units."""
    return {
        "facet joint": _VIEW(TARGET),
        "needle": _VIEW(along(TARGET, xray.FROM_BACK, xray.LENGTH)),
    }
