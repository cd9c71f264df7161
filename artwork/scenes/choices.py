"""Small square pictures for the choices: each shows one thing, 600 by 600."""

from __future__ import annotations

from artwork.people import tones
from artwork.people.geometry import Point, box, line, oval, polygon, smooth, spots
from artwork.people.head import Face, head
from artwork.people.limbs import Clothes
from artwork.people.paint import Tone, fill, placed, solid, stroke
from artwork.people.seated import sitting
from artwork.people.standing import Person, Reach
from artwork.scenes.lumbar import lumbar_fills, single_bone
from artwork.scenes.signs import CARD, NUMBING, PILL, SORE, STEROID, clock
from artwork.svg import Move

_BONE = Tone("#F7EBD3", "#DDC294", "#8C7A5E")
_GLASS = Tone("#F4FAFA", "", "#4E6E6C")


def exercise() -> list[str]:
    """More PT: somebody in a wheelchair stretches a band between the hands and the feet."""
    who = Person(
        Face(skin=tones.OLIVE, hair=tones.BLACK, cut="short", age=1),
        Clothes(top=tones.TEAL, legs=tones.NAVY, sleeve=0.5),
        girth=1.1,
    )
    hands: Point = (-196, -500)
    figure = sitting(
        who,
        Reach((-150, 356), grip="fist", bend=188, elbow=(40, 388)),
        Reach((-170, 336), grip="fist", bend=188, elbow=(20, 380)),
        seat=236,
        out=70,
    )
    band = line([hands, (-330, -40)])
    seat = [
        solid(box(86, -500, 26, 300, 12), tones.STONE),
        solid(box(-110, -236, 210, 34, 14), tones.NAVY),
        stroke("M-110 -210L-210 -40L-330 -16", tones.SHOE.fill, 14),
        stroke("M98 -470L150 -470", tones.SHOE.fill, 16),
        solid(oval((-190, -36), 36), tones.STONE, 3),
    ]
    wheel = [
        stroke(oval((40, -150), 140), tones.SHOE.fill, 20),
        stroke(oval((40, -150), 118), tones.STONE.fill, 7),
        fill(oval((40, -150), 22), tones.SHOE.fill),
    ]
    parts = [*seat, *figure, *wheel, stroke(band, tones.PLUM.fill, 12)]
    return [_ground(), placed(parts, (338, 552), scale=0.6)]


def medicine() -> list[str]:
    """Pain medicine: a bottle and a capsule."""
    return [
        _ground(),
        solid(box(150, 190, 210, 366, 36), PILL),
        solid(box(170, 96, 170, 84, 22), tones.WHITE_CLOTH),
        stroke("M204 112L204 164M238 112L238 164M272 112L272 164M306 112L306 164", "#6C8480", 5),
        solid(box(150, 290, 210, 150, 4), CARD),
        stroke("M184 336L326 336M184 368L300 368M184 400L312 400", "#6C8A86", 8),
        placed(
            [
                solid(box(-80, -34, 160, 68, 34), _GLASS, 5),
                solid("M0 -34L46 -34A34 34 0 0 1 46 34L0 34Z", NUMBING, 5),
            ],
            (462, 506),
            turn=-18,
        ),
    ]


def shot() -> list[str]:
    """The shot: a capped syringe with two medicines."""
    barrel = [
        solid([box(250, -16, 110, 32, 8), box(346, -58, 32, 116, 16)], tones.STONE),
        solid(box(222, -74, 28, 148, 14), tones.WHITE_CLOTH),
        solid(polygon(spots("-104,-30 -104,30 -148,14 -148,-14")), _GLASS),
        solid(box(-262, -20, 122, 40, 20), tones.WHITE_CLOTH),
        solid(box(-110, -52, 336, 104, 22), _GLASS, 5),
        fill(box(-98, -8, 140, 48, 10), NUMBING.fill),
        fill(box(46, -8, 140, 48, 10), STEROID.fill),
        solid(box(190, -44, 30, 88, 10), tones.SHOE, 3),
        stroke("M-60 -40L-60 -18M0 -40L0 -18M60 -40L60 -18M120 -40L120 -18", "#4E6E6C", 4),
    ]
    return [placed(barrel, (272, 318), turn=-38, scale=0.94)]


def nerve_heat() -> list[str]:
    """First a test of a small nerve, then heat: a thin nerve over a bone, warm rings at the tip."""
    at, scale = (154.0, 330.0), 1.0
    tip: Point = (at[0] + 150 * scale, at[1] - 22 * scale)
    x, y = tip
    nerve = smooth(
        [
            (x - 66, y + 190),
            (x - 70, y + 104),
            (x - 44, y + 36),
            tip,
            (x + 58, y + 42),
            (x + 84, y + 130),
            (x + 76, y + 196),
        ],
        closed=False,
    )
    return [
        lumbar_fills(),
        single_bone(Move(0, at, scale)),
        stroke(nerve, "#8A5200", 19),
        stroke(nerve, "#FFD84D", 11),
        *(stroke(oval(tip, r), SORE.edge, 7, 1.0 - r / 150) for r in (36, 62, 88)),
        fill(oval(tip, 15), SORE.edge),
        stroke(line([(530, 96), tip]), "#4A5C5B", 8),
        placed([solid(box(0, -17, 112, 34, 12), NUMBING)], (462, 158), turn=-42.5),
    ]


def operation() -> list[str]:
    """An operation: a lamp over a surgeon with cap and mask."""
    face = Face(skin=tones.BROWN, hair=tones.BLACK, cut="cap", cover=tones.TEAL, mask=True)
    gown = smooth(spots("300,410 370,414 470,456 510,560 90,560 130,456 230,414"), tension=0.8)
    lamp = [
        stroke("M470 40L470 92", "#5F7776", 16),
        solid(oval((446, 128), 92, 46, 18), tones.WHITE_CLOTH),
        *(fill(oval(at, 16, 10, 18), "#FFD36B") for at in ((404, 122), (446, 134), (488, 146))),
    ]
    return [
        fill(polygon(spots("372,150 520,190 420,470 170,430")), "#FFF1C9"),
        *lamp,
        solid(box(264, 360, 72, 90, 30), face.skin),
        solid(gown, tones.TEAL),
        stroke("M240 416Q300 470 360 416", tones.TEAL.edge, 5),
        placed(head(face, "front", 0.0), (300, 300), scale=1.2),
    ]


def wait() -> list[str]:
    """Wait for now: somebody sits with a cup; time passes."""
    who = Person(
        Face(skin=tones.ROSE, hair=tones.WHITE, cut="bun", age=2),
        Clothes(top=tones.PLUM, legs=tones.STONE),
        girth=1.1,
    )
    figure = sitting(
        who, Reach((-130, 420), grip="fist", bend=180, elbow=(0, 430)), seat=270, out=20
    )
    cup = [solid(box(-34, -34, 56, 62, 12), tones.CREAM)]
    return [
        _ground(),
        placed(
            [
                solid(
                    [
                        box(-70, -272, 190, 36, 14),
                        box(86, -560, 34, 300, 14),
                        box(-52, -240, 28, 240, 8),
                        box(86, -240, 28, 240, 8),
                    ],
                    tones.CHESTNUT,
                ),
                *figure,
                placed(cup, (-188, -470)),
            ],
            (372, 556),
            scale=0.56,
        ),
        *clock((142, 150), 92, 3),
    ]


def _ground() -> str:
    return fill(box(60, 552, 480, 16, 8), "#C4DAD3")


CHOICES = {
    "choice-exercise": exercise,
    "choice-medicine": medicine,
    "choice-shot": shot,
    "choice-nerve-heat": nerve_heat,
    "choice-operation": operation,
    "choice-wait": wait,
}
