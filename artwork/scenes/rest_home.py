"""Rest after the shot: a chair, a clock, a friend with a car."""

from __future__ import annotations

from artwork.people import tones
from artwork.people.geometry import box, oval, smooth, spots
from artwork.people.head import Face
from artwork.people.limbs import Clothes
from artwork.people.paint import Tone, fill, placed, solid, stroke
from artwork.people.seated import sitting
from artwork.people.standing import (
    Person,
    Reach,
    standing_front,
)
from artwork.scenes.room import RUBBER, STEEL
from artwork.scenes.signs import clock

GLASS = Tone("#CFE6EC", "", "#4E7C8A")


def rest_home() -> list[str]:
    """A chair to rest in, a clock, and a friend with a car outside."""
    floor = 1236
    rester = Person(
        Face(skin=tones.SAND, hair=tones.WHITE, cut="short", age=2, glasses=True),
        Clothes(top=tones.SAGE, legs=tones.STONE),
        girth=1.15,
    )
    friend = Person(
        Face(skin=tones.DEEP, hair=tones.BLACK, cut="curls", age=0),
        Clothes(top=tones.OCHRE, legs=tones.NAVY, sleeve=0.5),
    )
    seat = sitting(
        rester, Reach((-150, 442), bend=172, elbow=(-10, 440), thumb_up=True), seat=250, out=34
    )
    return [
        fill(box(64, floor - 6, 700, 26, 13), "#C4DAD3"),
        *_doorway(800, 110, 736, floor - 110),
        placed(_car(), (1222, 1126), scale=0.86),
        placed(
            standing_front(
                friend,
                Reach((-214, 262), grip="open", bend=-98, elbow=(-178, 392), thumb_up=False),
                turn=-0.7,
            ),
            (1020, floor - 836),
            scale=0.82,
        ),
        *clock((560, 236), 158, 1),
        placed(_chair_back(), (282, floor), mirror=True),
        placed(seat, (302, floor), scale=0.98, mirror=True),
        placed(_chair_arm(), (282, floor), mirror=True),
    ]


def _doorway(x: float, y: float, width: float, height: float) -> list[str]:
    """An open door to the street."""
    return [
        solid(box(x, y, width, height, 40), Tone("#DCEFF5", "", "#4E6E6C"), 6),
        fill(box(x + 8, y + height * 0.76, width - 16, height * 0.24 - 6, 20), "#CFD9D5"),
    ]


def _car() -> list[str]:
    body = smooth(
        spots("-330,10 -322,-70 -210,-96 -110,-184 60,-190 170,-100 300,-78 330,-20 322,20 0,24"),
        tension=0.62,
    )
    pane = [
        smooth(spots("-172,-100 -96,-164 -22,-168 -22,-100"), tension=0.35),
        smooth(spots("6,-100 6,-168 54,-166 130,-100"), tension=0.35),
    ]
    parts = [solid(body, tones.SAGE, 5)]
    parts += [solid(one, GLASS, 4) for one in pane]
    parts += [stroke("M-8 -92L-8 6M-60 -66L-34 -66", tones.SAGE.edge, 4)]
    for x in (-196, 200):
        parts.append(solid(oval((x, 20), 62), RUBBER, 4))
        parts.append(solid(oval((x, 20), 28), STEEL, 3))
    return parts


def _chair_back() -> list[str]:
    cushion = tones.BLUE
    return [
        solid([box(-200, -72, 40, 72, 10), box(110, -72, 40, 72, 10)], tones.CHESTNUT),
        solid(
            smooth(
                spots("16,-250 40,-560 78,-720 150,-724 164,-600 140,-240 140,-70 30,-70"),
                tension=0.6,
            ),
            cushion,
        ),
        solid(box(-226, -250, 380, 190, 40), cushion),
    ]


def _chair_arm() -> list[str]:
    return [
        solid(box(-206, -384, 330, 62, 31), tones.NAVY),
        solid(box(-180, -330, 44, 100, 8), tones.NAVY),
    ]
