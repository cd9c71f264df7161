"""A sore joint: coral, a white ring, hatching and a soft glow, so that colour never tells alone."""

from __future__ import annotations

import math

from artwork.anatomy.spine import JOINTS, REST, Pose, joint_now
from artwork.palette import CORAL, WHITE
from artwork.people.geometry import Point, line, oval
from artwork.people.paint import stroke
from artwork.svg import frame_at, glow, shape


def sore_gradients() -> tuple[str, ...]:
    """What the glow is filled with."""
    return (glow("sore", CORAL, 0.8),)


def sore_joint(index: int, pose: Pose = REST, amount: float = 1.0) -> list[str]:
    """The marked joint of a level; `amount` 0–1 lets it come in."""
    place = joint_now(index, pose)
    turn = JOINTS[index].slot - 90 + pose[index].degrees
    return [
        shape(oval(place, 118), "@sore", opacity=amount),
        *marked(place, (22, 40), turn, amount),
    ]


def marked(place: Point, radii: Point, turn: float, amount: float = 1.0) -> list[str]:
    """A coral oval with hatching in a white ring."""
    rx, ry = radii
    return [
        shape(oval(place, rx, ry, turn), CORAL, WHITE, 7, amount),
        *(stroke(path, "#FFE3DA", 3.2, 0.9 * amount) for path in hatching(place, radii, turn)),
    ]


def hatching(place: Point, radii: Point, turn: float, step: float = 11.0) -> list[str]:
    """Slanted lines inside an oval, clear of its edge."""
    rx, ry = radii[0] - 6.5, radii[1] - 6.5
    own = frame_at(place, turn)
    lines = []
    slant = math.tan(math.radians(-35))
    reach = int(ry // step) + 1
    for k in range(-reach, reach + 1):
        hits = _chord(k * step, slant, rx, ry)
        if hits:
            lines.append(line([own(*hits[0]), own(*hits[1])]))
    return lines


def _chord(start: float, slant: float, rx: float, ry: float) -> tuple[Point, Point] | None:
    # y = start + slant·x meets (x/rx)² + (y/ry)² = 1
    a = 1 / rx**2 + slant**2 / ry**2
    b = 2 * slant * start / ry**2
    c = start**2 / ry**2 - 1
    root = b * b - 4 * a * c
    if root <= 0:
        return None
    x1, x2 = ((-b - math.sqrt(root)) / (2 * a), (-b + math.sqrt(root)) / (2 * a))
    return ((x1, start + slant * x1), (x2, start + slant * x2)) if x2 - x1 > 4 else None
