"""The room on the day: getting ready, live X-ray, ultrasound."""

from __future__ import annotations

from dataclasses import replace

from artwork.people import tones
from artwork.people.geometry import Point, arc, box, oval, polygon, smooth, spots
from artwork.people.paint import fill, placed, solid, stroke
from artwork.people.standing import Reach, standing_front, standing_side
from artwork.scenes.room import (
    CASE,
    DARK,
    TABLE_TOP,
    c_arm,
    floor,
    screen_stand,
    ultrasound_cart,
)
from artwork.scenes.team import (
    BED_X,
    DOCTOR,
    HELPER,
    NURSE,
    READY,
    SEEN,
    apron_side,
    in_apron,
    patient_on_table,
)
from artwork.scenes.views import ultrasound_view, xray_view


def room_ready() -> list[str]:
    """Base: the patient lies face down; the nurse is about to clean the low back."""
    nurse = in_apron(
        NURSE,
        Reach((-92, 330), bend=62, elbow=(-162, 330)),
        Reach((108, 316), grip="fist", bend=150, elbow=(170, 352), thumb_up=False),
        turn=0.2,
    )
    helper = standing_side(HELPER, Reach((-98, 432), bend=176, grip="open"), over=apron_side())
    sponge = [
        stroke("M14 -40L-22 46", tones.STONE.edge, 14),
        stroke("M14 -40L-22 46", "#DCE6E6", 8),
        solid(oval((-28, 56), 30, 16, -8), tones.OCHRE),
    ]
    parts = [
        floor(-20, 1450),
        *screen_stand(128, 40, [], wide=270, tall=210),
        *c_arm((930, 470)),
        placed(nurse, (490, -14)),
        *patient_on_table(),
        placed(sponge, (574, 338)),
        placed(helper, (1330, 0)),
    ]
    return [placed(parts, READY.at, scale=READY.scale)]


def room_ready_clean() -> list[str]:
    """Layer: wet circles on the low back where the sponge has been."""
    x, y = BED_X + 24 + 458, TABLE_TOP + 2 - 134
    rings = "".join(arc((x, y), 15 * k, 8.5 * k, 40 - 4 * k, 320 + 4 * k) for k in (1, 2, 3))
    return [placed([stroke(rings, "#1F7FA6", 5)], READY.at, scale=READY.scale)]


def room_carm() -> list[str]:
    """The C-arm stands over the low back and the doctor looks at the joint on the screen."""
    doctor = in_apron(
        DOCTOR,
        Reach((-88, 330), bend=70, elbow=(-160, 336)),
        Reach((96, 334), bend=118, elbow=(160, 340)),
        turn=0.9,
    )
    nurse = in_apron(
        HELPER,
        Reach((-70, 400), bend=60, elbow=(-132, 372)),
        Reach((70, 400), bend=100, elbow=(132, 384)),
        turn=0.5,
    )
    room = [
        floor(-20, 1620),
        placed(nurse, (112, -10)),
        *c_arm((652, 470)),
        placed(doctor, (398, -14)),
        *patient_on_table(),
        *screen_stand(1430, 380, [placed(xray_view(), scale=0.34)], wide=290, tall=214),
    ]
    return [
        *beam((1386, 700), (1180, 500), (1500, 500)),
        placed(room, SEEN.at, scale=SEEN.scale),
        *inset((800, 50), (745, 500), xray_view()),
    ]


def room_ultrasound() -> list[str]:
    """The doctor holds the probe on the low back; a screen shows a fan."""
    doctor = standing_front(
        replace(DOCTOR, wear=replace(DOCTOR.wear, top=tones.TEAL)),
        Reach((-92, 330), bend=62, elbow=(-162, 330)),
        Reach((88, 306), grip="fist", bend=112, elbow=(166, 330), thumb_up=False),
        turn=0.9,
    )
    cable = stroke("M14 -54C70 -122 180 -112 260 -84C380 -40 490 40 552 188", "#4A5C5B", 9)
    probe = solid(smooth(spots("4,-64 34,-58 24,0 38,34 -26,26 -8,-6"), tension=0.7), CASE)
    nurse = standing_front(
        HELPER,
        Reach((-70, 400), bend=60, elbow=(-132, 372)),
        Reach((70, 400), bend=100, elbow=(132, 384)),
        turn=0.5,
    )
    room = [
        floor(-20, 1620),
        placed(nurse, (112, -10)),
        *ultrasound_cart(1180, 262, [placed(ultrasound_view(), scale=0.33)]),
        placed(doctor, (456, -14)),
        placed([cable], (522, 366)),
        *patient_on_table(),
        placed([probe], (522, 366)),
    ]
    return [
        *beam((1160, 700), (1000, 500), (1330, 500)),
        placed(room, SEEN.at, scale=SEEN.scale),
        *inset((800, 50), (745, 500), ultrasound_view()),
    ]


def beam(source: Point, left: Point, right: Point) -> list[str]:
    """A soft light from a small screen to its large view."""
    return [fill(polygon([source, left, right]), "#BFDCD5")]


def inset(corner: Point, size: Point, view: list[str]) -> list[str]:
    """A large view with round corners."""
    x, y = corner
    return [solid(box(x, y, *size, 48), DARK, 6), placed(view, (x + size[0] / 2, y + size[1] / 2))]
