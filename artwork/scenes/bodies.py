"""Whole bodies: pill and spot, and where the pain of a facet joint may be felt."""

from __future__ import annotations

from artwork.people import tones
from artwork.people.geometry import Point, box, oval, smooth, spots
from artwork.people.hatching import hatching, sampled
from artwork.people.head import Face, head
from artwork.people.outline import back_outline, side_arm, side_outline
from artwork.people.paint import Tone, fill, placed, solid, stroke
from artwork.scenes.signs import PILL, SORE, TEAL
from artwork.scenes.small_spine import back_spine

_PLAIN = Tone("#FBFDFC", "#E3F0EC", "#4E6E6C")
_FULL = Tone("#F9DDA2", "#F0B955", "#8A5200")
_SCALE = 1.16
# grains of the pill's medicine, spread over the body by a fixed rule
_GRAINS: list[Point] = spots(
    "-24,60 22,76 0,120 -70,236 -22,250 34,262 78,240 -56,300 10,318 62,318 "
    "-30,370 38,384 -60,420 4,430 58,446 -34,490 26,500 -78,540 -10,560 70,552 "
    "-120,330 122,340 -138,430 140,440 -150,520 152,530 -56,620 52,630 -62,690 "
    "58,700 -54,760 62,770 -60,830 54,840 -58,900 60,905 -66,966 70,966"
)


def pill_and_spot() -> list[str]:
    """A pill goes everywhere in one body; in the other one place in the low back is reached."""
    left = [solid(back_outline(), _FULL), *(fill(oval(at, 13), "#C98712") for at in _GRAINS)]
    spot = (20.0, 468.0)
    right = [
        solid(back_outline(), _PLAIN),
        *back_spine((0, 176), 556),
        # A little of it still reaches the rest of the body.
        *(fill(oval(at, 13), "#E9C37C") for at in _GRAINS[::6] if abs(at[0]) > 30),
        *(fill(oval(spot, r), PILL.fill, 0.22) for r in (66, 50, 36)),
        solid(oval(spot, 21), Tone(PILL.fill, "", "#FFFFFF"), 5),
        stroke(oval(spot, 25), PILL.edge, 5),
    ]
    pill = [
        solid(box(-86, -36, 172, 72, 36), _PLAIN, 5),
        solid("M0 -36L50 -36A36 36 0 0 1 50 36L0 36Z", _FULL, 5),
        stroke("M-50 -14L-16 -14", "#C9DAD6", 8),
    ]
    return [
        fill(oval((420, 1234), 250, 20), "#C4DAD3"),
        fill(oval((1170, 1234), 250, 20), "#C4DAD3"),
        placed(left, (420, 62), scale=_SCALE),
        placed(pill, (690, 150), turn=-24),
        stroke("M610 166C570 176 550 180 520 178M544 164L518 178L542 196", TEAL, 9),
        placed(right, (1170, 62), scale=_SCALE),
    ]


_BACK_AREAS: list[list[Point]] = [
    spots("-76,398 0,390 76,398 82,448 72,494 0,504 -72,494 -82,448"),
    spots("16,528 62,518 104,548 106,592 64,612 18,594"),
    spots("30,632 66,628 108,624 102,664 90,694 60,700 32,688"),
]
_SIDE_AREAS: list[list[Point]] = [
    spots("16,398 50,388 62,420 74,466 60,494 24,494 10,450"),
    spots("24,522 68,516 90,552 76,592 38,602 8,568"),
    spots("-28,630 20,624 70,628 60,668 38,700 -2,700 -26,676"),
]
_SHORTS_BACK = smooth(
    spots(
        "-96,500 0,508 96,500 110,545 115,600 113,652 60,660 8,652 0,624 -8,652 "
        "-60,660 -113,652 -115,600 -110,545"
    ),
    tension=0.6,
)
_SHORTS_SIDE = smooth(
    spots("-52,500 10,508 84,500 96,556 84,652 20,658 -46,650 -52,580"), tension=0.6
)
_TOP_BACK = smooth(
    spots(
        "-56,196 -34,232 0,244 34,232 56,196 84,206 80,270 92,330 88,376 0,382 "
        "-88,376 -92,330 -80,270 -84,206"
    ),
    tension=0.6,
)
_TOP_SIDE = smooth(
    spots("-4,204 -44,262 -56,330 -57,376 10,382 66,374 76,330 91,284 78,216 36,206"), tension=0.6
)


def body_pain_areas() -> list[str]:
    """Low back, bottom and hip, upper leg are hatched; nothing below a knee."""
    face = Face(skin=tones.BROWN, hair=tones.BLACK, cut="curls", age=0)
    back = [
        solid(back_outline(), face.skin),
        solid(_TOP_BACK, tones.GOWN),
        solid(_SHORTS_BACK, tones.GOWN),
        placed(head(face, "back"), (0, 92)),
    ]
    for i, area in enumerate(_BACK_AREAS):
        both = [area] if i == 0 else [area, [(-x, y) for x, y in area]]
        back += [part for half in both for part in _sore(half, i)]
    side = [
        solid(side_outline(), face.skin),
        solid(_TOP_SIDE, tones.GOWN),
        solid(_SHORTS_SIDE, tones.GOWN),
        placed(head(face, "side"), (-2, 92)),
    ]
    for i, area in enumerate(_SIDE_AREAS):
        side += _sore(area, i)
    side.append(solid(side_arm(), face.skin))
    return [
        fill(oval((440, 1234), 250, 20), "#C4DAD3"),
        fill(oval((1150, 1234), 230, 20), "#C4DAD3"),
        placed(back, (440, 62), scale=_SCALE),
        placed(side, (1140, 62), scale=_SCALE),
    ]


def _sore(area: list[Point], level: int) -> list[str]:
    tone = (SORE, Tone("#EFA08C", "", SORE.edge), Tone("#F4B8A8", "", SORE.edge))[level]
    return [
        solid(smooth(area), tone, 3),
        stroke(hatching(sampled(area), 13 + 3 * level), tone.edge, 3.4),
    ]
