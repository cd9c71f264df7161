"""The treatment room at the start of a clip: a patient face down, the X-ray arm, a screen."""

from __future__ import annotations

from artwork.anatomy.side import spine
from artwork.palette import MINT, XRAY
from artwork.people.geometry import Point, box
from artwork.people.paint import fill
from artwork.people.standing import Reach
from artwork.scenes.room import c_arm, floor, screen_stand
from artwork.scenes.team import DOCTOR, HELPER, in_apron, patient_on_table
from artwork.svg import Move, shape

SCREEN: Point = (1440, 375)  # the middle of the screen in the room
GLASS: Point = (416.0, 234.0)  # its lit part, as wide and high as a frame is
_CASE = 28.0
_ARM: Point = (652, 470)


def wall() -> str:
    """The wall of the room, wide enough for every view."""
    return fill(box(-2000, -2000, 6000, 6000), MINT)


def room(lean: float, picture: Move) -> list[str]:
    """The room with the arm leaning by degrees; `picture` puts the spine on the screen."""
    nurse = in_apron(
        HELPER,
        Reach((-70, 400), bend=60, elbow=(-132, 372)),
        Reach((70, 400), bend=100, elbow=(132, 384)),
        turn=0.5,
    )
    doctor = in_apron(
        DOCTOR,
        Reach((-88, 330), bend=70, elbow=(-160, 336)),
        Reach((96, 334), bend=118, elbow=(160, 340)),
        turn=0.9,
    )
    wide, tall = GLASS
    glass = [
        shape(box(-wide / 2, -tall / 2, wide, tall, 10), "@screen"),
        picture.group(spine(XRAY)),
    ]
    return [
        floor(-60, 1760),
        Move(shift=(112, -10)).group(nurse),
        *c_arm(_ARM, lean=lean),
        Move(shift=(398, -14)).group(doctor),
        *patient_on_table(),
        *screen_stand(
            SCREEN[0], SCREEN[1] - tall / 2 - _CASE / 2, glass, wide=wide + _CASE, tall=tall + _CASE
        ),
    ]
