"""People who lie: face down on a table, and on the back with the hips lifted (a bridge).

The surface is y = 0 with up negative; the head is at the left; a body is about 1000 units long.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from artwork.people import tones
from artwork.people.geometry import Point, box, chain, smooth, spots
from artwork.people.head import head
from artwork.people.limbs import Joints, arm, bare_foot, leg, sleeve
from artwork.people.paint import Tone, placed, solid, stroke

if TYPE_CHECKING:
    from artwork.people.standing import Person

LOW_BACK: Point = (476, -158)  # the middle of the drape's window on a prone body
_BACK_LINE: list[Point] = spots("300,-172 370,-168 440,-162 510,-162 580,-178")


def prone(who: Person, *, blanket: Tone = tones.CREAM) -> list[str]:
    """Face down on a face cushion, a pillow under the tummy, a blanket over the legs."""
    skin, gown = who.face.skin, who.wear.top
    joints = (254, -96), (158, -30), (46, -22)
    return [
        placed(bare_foot(skin), (966, -62), turn=-62),
        solid(box(318, -50, 230, 52, 26), tones.WHITE_CLOTH),
        stroke("M350 -30C400 -38 470 -38 520 -30", tones.WHITE_CLOTH.edge, 2.6, 0.6),
        solid(chain(((150, -92), 34), ((226, -104), 44)), skin),
        placed(head(who.face, "side"), (88, -88), turn=-90),
        *arm(joints, skin, replace(who.wear, sleeve=0), bend=184),
        solid(
            [
                *sleeve(joints, who.wear),
                smooth(
                    [
                        (196, -132),
                        (244, -164),
                        *_BACK_LINE,
                        (640, -176),
                        (690, -140),
                        (690, -40),
                        (600, -8),
                        (548, -24),
                        (430, -46),
                        (330, -36),
                        (250, -10),
                        (206, -40),
                        (184, -92),
                    ],
                    tension=0.9,
                ),
            ],
            gown,
        ),
        stroke("M296 -60C276 -52 262 -46 248 -44", gown.edge, 2.6, 0.6),
        *_cover(blanket),
        *_face_cushion(),
    ]


def _cover(cloth: Tone) -> list[str]:
    shape = smooth(
        spots(
            "560,-176 622,-184 690,-152 770,-122 860,-112 940,-100 968,-70 962,-4 900,-2 "
            "760,-2 640,-2 566,-8 548,-60 548,-130"
        ),
        tension=0.9,
    )
    folds = (
        "M600 -120C640 -90 660 -50 668 -12M760 -100C772 -70 774 -40 772 -14"
        "M872 -88C880 -60 880 -36 876 -14"
    )
    return [solid(shape, cloth), stroke(folds, cloth.edge, 2.6, 0.5)]


def _face_cushion() -> list[str]:
    shape = box(10, -52, 152, 54, 24)
    return [
        solid(shape, tones.BLUE),
        stroke("M34 -32C70 -40 110 -40 140 -32", tones.BLUE.edge, 2.6, 0.6),
    ]


def drape(skin: Tone, cloth: Tone = tones.DRAPE) -> list[str]:
    """A sheet over the low back with a window that shows the skin."""
    sheet = smooth(
        spots(
            "318,-176 372,-174 440,-168 510,-168 580,-184 640,-182 652,-120 640,-66 "
            "590,-74 540,-62 480,-72 420,-62 360,-74 318,-64 306,-120"
        ),
        tension=0.9,
    )
    window = smooth(
        spots("410,-170 440,-168 510,-168 542,-172 548,-130 536,-104 476,-98 416,-104 404,-130"),
        tension=0.8,
    )
    folds = "M346 -140C352 -116 352 -96 348 -82M610 -150C616 -122 614 -100 608 -84"
    return [
        solid(sheet, cloth),
        stroke(folds, cloth.edge, 2.6, 0.6),
        solid(window, Tone(skin.fill, skin.shade, cloth.edge), 3.6),
    ]


def bridge(who: Person) -> list[str]:
    """On the back, feet flat, hips lifted: one line from shoulders over hips to knees."""
    skin, wear = who.face.skin, who.wear
    belly = 36 * (who.girth - 1)
    torso = smooth(
        [
            (176, -24),
            (214, -104),
            (300, -164 - belly),
            (390, -236 - belly),
            (446, -282),
            (490, -270),
            (500, -206),
            (466, -166),
            (380, -120),
            (270, -44),
            (206, -6),
        ],
        tension=0.9,
    )
    near: Joints = ((470, -230), (704, -306), (722, -46))
    far: Joints = ((464, -224), (680, -300), (690, -46))
    joints: Joints = ((236, -66), (330, -26), (446, -22))
    return [
        *leg(far, skin, wear, thick=0.95, foot="right"),
        solid(chain(((126, -58), 34), ((196, -62), 42)), skin),
        *arm(joints, skin, replace(wear, sleeve=0), bend=2),
        solid([torso, *sleeve(joints, wear)], wear.top),
        *leg(near, skin, wear, foot="right"),
        placed(head(who.face, "side"), (72, -78), turn=-90, mirror=True),
    ]
