"""Two doctors who do not agree, and the patient between them."""

from __future__ import annotations

from artwork.people import tones
from artwork.people.geometry import box, line, spots
from artwork.people.head import Face
from artwork.people.limbs import Clothes
from artwork.people.paint import placed, solid, stroke
from artwork.people.standing import (
    SCRUBS,
    Person,
    Reach,
    standing_front,
)
from artwork.scenes.signs import bubble, face

_COAT = [
    solid("M-34 196L0 344L34 196Q0 214 -34 196Z", tones.BLUE, 3.6),
    stroke("M0 344L0 606M-34 196L-46 262L0 344L46 262L34 196", tones.WHITE_CLOTH.edge, 3.6),
]


def two_opinions() -> list[str]:
    """Two doctors whose bubbles show different paths, and the patient between who asks."""
    first = Person(
        Face(skin=tones.DEEP, hair=tones.GREY, cut="crop", age=2, glasses=True),
        Clothes(top=tones.WHITE_CLOTH, legs=tones.NAVY),
        girth=1.1,
    )
    second = Person(Face(skin=tones.ROSE, hair=tones.COPPER, cut="bob", age=0), SCRUBS)
    patient = Person(
        Face(skin=tones.OLIVE, hair=tones.BLACK, cut="short", age=1),
        Clothes(top=tones.PLUM, legs=tones.STONE),
        girth=1.2,
    )
    scale, y = 0.98, 600
    people = [
        placed(
            standing_front(
                first,
                Reach((-120, 545)),
                Reach((214, 338), grip="open", bend=-44, elbow=(146, 404)),
                turn=0.6,
                legs=False,
                over=_COAT,
            ),
            (300, y),
            scale=scale,
        ),
        placed(
            standing_front(
                second,
                Reach((-210, 338), grip="open", bend=224, elbow=(-142, 404), thumb_up=False),
                turn=-0.6,
                legs=False,
            ),
            (1300, y),
            scale=scale,
        ),
        placed(standing_front(patient, legs=False), (800, y + 34), scale=scale),
    ]
    axes = "M0 0L0 250L400 250"
    # Both bubbles show pain over time, as the other charts do: lower is better, and faces say so.
    moods = [*face((126, 168), 40, -1), *face((126, 362), 40, 1)]
    less = line(spots("20,40 110,70 200,130 300,180 370,226"))
    level = line(spots("20,60 110,50 200,66 300,54 380,60"))
    return [
        *bubble(70, 60, 620, 410, (330, 580)),
        *bubble(910, 60, 620, 410, (1270, 580)),
        placed(
            [
                stroke(axes, "#6C8A86", 6),
                stroke(less, "#1E7B45", 16),
                stroke("M312 222L376 230L380 168", "#1E7B45", 16),
            ],
            (190, 140),
        ),
        *moods,
        placed(
            [
                stroke(axes, "#6C8A86", 6),
                stroke(level, "#B36A00", 16),
                stroke("M344 22L386 60L344 98", "#B36A00", 16),
            ],
            (1030, 140),
        ),
        placed(moods, (840, 0)),
        *people,
        solid(box(64, 1130, 1472, 116, 40), tones.CREAM),
    ]
