"""The team and the patient of the treatment room, and how the room stands on the canvas."""

from __future__ import annotations

from typing import NamedTuple

from artwork.people import tones
from artwork.people.geometry import Point, box, smooth, spots
from artwork.people.head import Face
from artwork.people.limbs import Clothes
from artwork.people.lying import drape, prone
from artwork.people.paint import placed, solid, stroke
from artwork.people.standing import Person, Reach, standing_front
from artwork.scenes.room import (
    TABLE_TOP,
    table,
)

PATIENT = Person(
    Face(skin=tones.SAND, hair=tones.GREY, cut="short", age=2, eyes_closed=True),
    Clothes(top=tones.GOWN, legs=tones.GOWN, sleeve=0.5),
)
NURSE = Person(
    Face(skin=tones.BROWN, hair=tones.BLACK, cut="scarf", cover=tones.PLUM, mask=True, age=0),
    Clothes(top=tones.TEAL, legs=tones.TEAL, gloves=tones.GOWN),
    girth=1.05,
)
DOCTOR = Person(
    Face(skin=tones.OLIVE, hair=tones.GREY, cut="cap", cover=tones.BLUE, mask=True, glasses=True),
    Clothes(top=tones.TEAL, legs=tones.TEAL, gloves=tones.GOWN),
)
HELPER = Person(
    Face(skin=tones.DEEP, hair=tones.BLACK, cut="crop", mask=True, age=0),
    Clothes(top=tones.TEAL, legs=tones.TEAL, sleeve=0.5),
    girth=1.1,
)


class View(NamedTuple):
    """Where the room stands on the canvas."""

    at: Point
    scale: float


READY = View((82, 184), 1.02)
SEEN = View((98, 334), 0.9)
BED_X = 40.0


def apron(girth: float = 1.0) -> list[str]:
    """A lead apron over a standing person seen from the front."""
    w = girth
    half = [(36, 214), (50, 222), (58, 300), (94 * w, 380), (108 * w, 520), (114 * w, 752)]
    shape = smooth([*half, *[(-x, y) for x, y in reversed(half)]], tension=0.55)
    return [
        solid(shape, tones.APRON),
        stroke(f"M{-102 * w:.0f} 446L{102 * w:.0f} 446", tones.APRON.edge, 5),
        stroke(box(-44, 500, 88, 70, 12), tones.APRON.edge, 2.6, 0.7),
    ]


def apron_side() -> list[str]:
    """The same from the left side."""
    shape = smooth(
        spots(
            "-10,206 -46,262 -57,370 -56,470 -58,620 -56,756 84,756 90,620 84,520 62,430 "
            "40,330 30,240"
        ),
        tension=0.6,
    )
    return [solid(shape, tones.APRON), stroke("M-56 446L64 446", tones.APRON.edge, 5)]


def in_apron(
    who: Person, left: Reach | None = None, right: Reach | None = None, *, turn: float = 0.0
) -> list[str]:
    """Somebody of the team from the front, in a lead apron."""
    return standing_front(who, left, right, turn=turn, over=apron(who.girth))


def patient_on_table() -> list[str]:
    """The table, the patient face down, and the drape with its window."""
    at = BED_X + 24, TABLE_TOP + 2
    return [*table(BED_X, 985), placed([*prone(PATIENT), *drape(PATIENT.face.skin)], at)]
