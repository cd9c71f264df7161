"""Where the parts that slides may name stand in each scene, as fractions of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from artwork.people.lying import LOW_BACK
from artwork.scenes import team as room
from artwork.scenes.room import TABLE_TOP

if TYPE_CHECKING:
    from artwork.people.geometry import Point

_WIDTH, _HEIGHT = 1600, 1300


def anchors() -> dict[str, dict[str, list[float]]]:
    """Scene → part → [x, y], both 0–1."""
    found: dict[str, dict[str, Point]] = {
        "body-pain-areas": {
            "low back": _put((0, 450), (440, 62), 1.16),
            "bottom": _put((62, 566), (440, 62), 1.16),
            "hip": _put((104, 560), (440, 62), 1.16),
            "upper leg": _put((68, 664), (440, 62), 1.16),
        },
        "room-ready": _in_room(room.READY, (930, 470), (128, 145)),
        "room-carm": _in_room(room.SEEN, (652, 470), (1430, 485)),
        "day-visit": {"needle": (610, 1137), "key": (1120, 1137), "door": (820, 800)},
        "rest-home": {"chair": (282, 1000), "clock": (560, 236), "friend": (1020, 560)},
        "two-medicines": {
            "numbing drug": (400, 494), "steroid": (1140, 494), "syringe": (780, 1090),
            "hours": (590, 640), "days": (1348, 650),
        },
    }  # fmt: skip
    return {
        scene: {
            part: [round(x / _WIDTH, 3), round(y / _HEIGHT, 3)] for part, (x, y) in parts.items()
        }
        for scene, parts in found.items()
    }


def _put(point: Point, at: Point, scale: float) -> Point:
    return at[0] + point[0] * scale, at[1] + point[1] * scale


def _in_room(view: room.View, arm: Point, screen: Point) -> dict[str, Point]:
    bed = room.BED_X + 24, TABLE_TOP + 2
    parts: dict[str, Point] = {
        "low back": (bed[0] + LOW_BACK[0], bed[1] + LOW_BACK[1] + 24),
        "pillow": (bed[0] + 434, bed[1] - 24),
        "table": (bed[0] + 800, bed[1] + 20),
        "picture receiver": (arm[0], arm[1] - 290),
        "X-ray tube": (arm[0], arm[1] + 350),
        "screen": screen,
    }
    return {name: _put(point, view.at, view.scale) for name, point in parts.items()}
