"""A short day at the clinic, and how thin the needle is."""

from __future__ import annotations

from artwork.people import tones
from artwork.people.geometry import Point, arc, box, oval, polygon
from artwork.people.head import Face
from artwork.people.limbs import Clothes
from artwork.people.paint import Tone, dashes, fill, placed, solid, stroke
from artwork.people.standing import (
    STRIDE_FAR,
    STRIDE_NEAR,
    Person,
    Reach,
    standing_side,
)
from artwork.scenes.signs import TEAL, sun

WALL = Tone("#FBFDFC", "", "#4E6E6C")
GLASS = Tone("#CFE6EC", "", "#4E7C8A")
BRASS = Tone("#E9C46A", "", "#7A5A12")
LIFE = 4.5  # canvas units in a millimetre: no larger than life on a 32 inch screen
KIM = Person(
    Face(skin=tones.SAND, hair=tones.BLACK, cut="bob", age=1),
    Clothes(top=tones.PLUM, legs=tones.NAVY),
)
_CANE = [
    stroke("M-104 530L-150 994", tones.CHESTNUT.edge, 16),
    stroke("M-132 522Q-104 510 -74 534", tones.CHESTNUT.edge, 20),
    stroke("M-104 530L-150 994", tones.CHESTNUT.fill, 9),
    stroke("M-132 522Q-104 510 -74 534", tones.CHESTNUT.fill, 13),
]


def day_visit() -> list[str]:
    """In at the door with the sun low, out again with the sun high; a key beside the needle."""
    card = solid(box(180, 1034, 1240, 206, 60), WALL)
    return [*_day(946), card, *_needle((280, 1137)), *_key((1010, 1137))]


def day_visit_calm() -> list[str]:
    """The same day without the needle and the key."""
    return [placed(_day(946), (0, 130))]


def _day(ground: float) -> list[str]:
    walk_in = standing_side(
        KIM,
        Reach((-84, 500), grip="fist", bend=120, elbow="right", thumb_up=False),
        Reach((110, 500), bend=60, elbow="right"),
        far_turn=-22,
        near_leg=STRIDE_NEAR,
        far_leg=STRIDE_FAR,
    )
    walk_out = standing_side(
        KIM,
        Reach((-84, 500), grip="fist", bend=120, elbow="right", thumb_up=False),
        Reach((100, 508), bend=60, elbow="right"),
        far_turn=-22,
        near_leg=STRIDE_NEAR,
        far_leg=STRIDE_FAR,
    )
    way = arc((800, 800), 640, 640, 196, 292)
    dots = dashes(way, "#B36A00", 9, "1 26")
    return [
        dots,
        *sun((172, 742), 66),
        *sun((1130, 190), 80),
        fill(box(64, ground - 6, 1472, 26, 13), "#C4DAD3"),
        placed(_clinic(0, 0), (820, ground), scale=1.16),
        placed([*_CANE, *walk_in], (410, ground - 620), scale=0.62, mirror=True),
        placed([*_CANE, *walk_out], (1330, ground - 620), scale=0.62, mirror=True),
    ]


def _clinic(middle: float, ground: float) -> list[str]:
    x = middle - 250
    cross = [box(middle - 18, ground - 520, 36, 108, 8), box(middle - 54, ground - 484, 108, 36, 8)]
    return [
        solid(box(x, ground - 470, 500, 470, 20), WALL),
        solid(box(x - 24, ground - 490, 548, 44, 16), Tone("#57A39E", "", "#0B4F4B")),
        solid(oval((middle, ground - 466), 88), WALL),
        *(fill(part, TEAL) for part in cross),
        *(solid(box(x + dx, ground - 330, 100, 120, 10), GLASS) for dx in (32, 368)),
        solid(box(middle - 92, ground - 300, 184, 300, 10), Tone("#DDEFF5", "", "#4E6E6C")),
        stroke(f"M{middle} {ground - 296}L{middle} {ground - 6}", "#4E6E6C", 5),
        stroke(
            f"M{middle - 20} {ground - 170}L{middle - 20} {ground - 120}"
            f"M{middle + 20} {ground - 170}L{middle + 20} {ground - 120}",
            "#4E6E6C",
            8,
        ),
    ]


def _needle(at: Point) -> list[str]:
    """A spinal needle of 90 mm, 0.7 mm thick, with its hub."""
    x, y = at
    hub = 24 * LIFE
    return [
        solid(
            polygon(
                [
                    (x, y - 18),
                    (x + hub * 0.7, y - 18),
                    (x + hub, y - 8),
                    (x + hub, y + 8),
                    (x + hub * 0.7, y + 18),
                    (x, y + 18),
                ]
            ),
            Tone("#7CC4C6", "", "#0B6B66"),
            3,
        ),
        stroke(f"M{x + hub} {y}L{x + hub + 90 * LIFE} {y}", "#4A5C5B", 0.7 * LIFE),
    ]


def _key(at: Point) -> list[str]:
    """A house key of 57 mm."""
    x, y = at
    r = 12 * LIFE
    length, half = 57 * LIFE, 4 * LIFE
    teeth = [
        (x + length - 6, y - half),
        (x + length, y - half * 0.3),
        (x + length - 8, y + half),
        (x + length - 34, y + half),
        (x + length - 46, y + half - 12),
        (x + length - 58, y + half),
        (x + length - 74, y + half - 9),
        (x + length - 90, y + half),
        (x + r, y + half),
        (x + r, y - half),
    ]
    return [
        solid([oval((x + r, y), r), polygon(teeth)], BRASS, 3),
        fill(oval((x + r * 0.55, y), r * 0.26), "#FBFDFC"),
        stroke(oval((x + r * 0.55, y), r * 0.26), BRASS.edge, 3),
        stroke(f"M{x + 2 * r + 4:.0f} {y - 3}L{x + length - 14:.0f} {y - 3}", BRASS.edge, 3, 0.7),
    ]
