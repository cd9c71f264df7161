"""The lumbar spine from the left, drawn in a look and a pose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from artwork.anatomy import bones
from artwork.anatomy.spine import BONES, JOINTS, REST, Pose, joint_now
from artwork.palette import NERVE, NERVE_EDGE, Look
from artwork.people.geometry import Point, oval, smooth
from artwork.people.paint import stroke
from artwork.svg import shape, slope

if TYPE_CHECKING:
    from artwork.svg import Move

EDGE = 3.4  # about 2.5 px where the picture stands in a slide
_PAIRS = 5


def gradients(look: Look) -> tuple[str, ...]:
    """What the bones of this look are filled with."""
    return (
        slope("body", look.body),
        slope("arch", look.arch),
        slope("disc", look.disc),
        slope("sacrum", (look.arch[0], look.body[0])),
    )


def spine(look: Look, pose: Pose = REST, *, joints: bool = True) -> list[str]:
    """All bones and discs from back to front; call `gradients` for their fills."""
    parts = [shape(bones.disc(i, pose), "@disc", look.disc_edge, 3.0) for i in range(_PAIRS)]
    parts.append(pose[5].group([shape(bones.sacrum(), "@sacrum", look.edge, EDGE)]))
    parts += [
        pose[i].group([shape(bones.arch(i), "@arch", look.edge, EDGE)])
        for i in reversed(range(_PAIRS))
    ]
    parts += [pose[i].group(_body(i, look)) for i in range(_PAIRS)]
    if joints:
        parts += [joint(i, look, pose) for i in range(_PAIRS)]
    return parts


def _body(index: int, look: Look) -> list[str]:
    return [
        shape(bones.body(index), "@body", look.edge, EDGE),
        stroke(bones.shine(index), look.shine, 9, 0.85),
    ]


def joint(index: int, look: Look, pose: Pose = REST, opened: float = 0.0) -> str:
    """The slot between two fingers; `opened` widens it by so many units."""
    place = joint_now(index, pose)
    turn = JOINTS[index].slot - 90 + pose[index].degrees
    return shape(oval(place, 12.5 + opened / 2, 28, turn), look.joint, look.joint_edge, 3.0)


def nerve(index: int, move: Move | None = None) -> list[str]:
    """One thin line from the gap behind a disc down to the front."""
    path = nerve_path(index)
    line = [stroke(path, NERVE_EDGE, 10), stroke(path, NERVE, 5.5)]
    return [move.group(line)] if move else line


def nerve_points(index: int) -> list[Point]:
    """The nerve's way through the gap of a level: from under the pedicle down and forward."""
    own = BONES[index].frame()
    return [own(138, 22), own(126, 52), own(112, 88), own(76, 132), own(40, 164)]


def nerve_path(index: int) -> str:
    """The same way as a soft line."""
    return smooth(nerve_points(index), closed=False)
