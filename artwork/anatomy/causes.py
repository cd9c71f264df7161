"""Where back pain may come from: a low back from behind, with muscle, bones, discs and joints."""

from __future__ import annotations

from artwork.anatomy.back import Column, back_gradients
from artwork.palette import TEAL, WARM
from artwork.people.geometry import Point, smooth, spots
from artwork.people.paint import stroke
from artwork.svg import Move, Picture, defs, shape

_SIZE = 1300
_COLUMN = Column(bow=26)
_PLACE = Move(0, (650, 200), 0.76)
_HALF = spots(
    "352,-240 348,-40 344,120 322,300 290,450 276,560 300,680 352,800 398,930 412,1060 406,1200 "
    "396,1340 390,1540"
)
_MUSCLE = spots(
    "-92,20 -150,-10 -214,60 -236,220 -232,400 -212,560 -172,720 -122,850 -84,930 -66,880 "
    "-78,760 -84,600 -84,400 -86,200"
)
_FIBRES = (
    spots("-126,40 -132,240 -128,460 -112,680 -88,860"),
    spots("-166,50 -176,240 -170,440 -150,640 -112,810"),
    spots("-204,120 -212,260 -206,420 -186,580"),
)


def _fade(name: str, colour: str, strength: float) -> str:
    stops = "".join(
        f'<stop offset="{at}" stop-color="{colour}" stop-opacity="{share * strength:g}"/>'
        for at, share in ((0.02, 0), (0.24, 1), (0.76, 1), (0.98, 0))
    )
    return (
        f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0"'
        f' y2="{_SIZE}">{stops}</linearGradient>'
    )


def back_causes() -> Picture:
    """A low back from behind; it fades out above and below."""
    left = [(650 - x, y) for x, y in _HALF]
    right = [(650 + x, y) for x, y in reversed(_HALF)]
    skin = smooth([*left, *right])
    sides = smooth(left, closed=False) + smooth(right, closed=False)
    parts = [
        defs(*back_gradients(WARM), _fade("skin", "#EBC3A0", 0.85), _fade("side", "#8A5A3C", 1)),
        shape(skin, "@skin"),
        f'<path d="{sides}" fill="none" stroke="url(#side)" stroke-width="5"/>',
        stroke("M650 1150C646 1200 648 1230 650 1262", "#8A5A3C", 5, 0.35),
        _PLACE.group([*_COLUMN.parts(WARM), *_muscle(), *_curve()]),
    ]
    return Picture(_SIZE, _SIZE, tuple(parts))


def _muscle() -> list[str]:
    return [
        shape(smooth(_MUSCLE), "#D99C86", "#8C4A38", 5, 0.94),
        *(stroke(smooth(fibre, closed=False), "#F1CDBF", 6, 0.8) for fibre in _FIBRES),
    ]


def _curve() -> list[str]:
    way = [_COLUMN.point(0, (0, -130, 0)), *(_COLUMN.point(i, (0, 34, 0)) for i in range(6))]
    path = smooth(way, closed=False)
    return [
        stroke(path, "#FFFFFF", 13, 0.9),
        (
            f'<path d="{path}" fill="none" stroke="{TEAL}" stroke-width="8" stroke-linecap="round"'
            ' stroke-dasharray="26 22"/>'
        ),
    ]


def anchors() -> dict[str, Point]:
    """The middle of each part with a name."""
    return {
        "muscle": _PLACE((-172, 300)),
        "disc": _PLACE(_COLUMN.point(1, (126, 88, 0))),
        "facet joint": _PLACE(_COLUMN.slot(3, 1)),
        "curve": _PLACE(_COLUMN.point(0, (0, -104, 0))),
    }
