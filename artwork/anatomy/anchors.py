"""Where the parts with a name stand in each anatomy picture, as fractions of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from artwork.anatomy import DRAWINGS, causes, shot, views

if TYPE_CHECKING:
    from artwork.people.geometry import Point


def anchors() -> dict[str, dict[str, list[float]]]:
    """Picture → part → [x, y], both 0–1."""
    found: dict[str, dict[str, Point]] = {
        "cover": views.cover_anchors(),
        "spine-side": views.spine_side_anchors(),
        "back-causes": causes.anchors(),
        "shot-joint": shot.anchors(),
    }
    shares: dict[str, dict[str, list[float]]] = {}
    for name, parts in found.items():
        picture = DRAWINGS[name]()
        shares[name] = {
            part: [round(x / picture.width, 3), round(y / picture.height, 3)]
            for part, (x, y) in parts.items()
        }
    return shares
