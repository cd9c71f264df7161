"""Plain body outlines, from behind and from the left side: 1000 units tall, ground at y = 1000."""

from __future__ import annotations

from artwork.people.geometry import Point, chain, oval, smooth, spots, taper
from artwork.people.limbs import hand

_HALF: list[Point] = spots("0,190 46,194 96,218 110,290 92,390 84,440 104,530 112,590 60,620 0,610")


def back_outline() -> list[str]:
    """Parts of a body from behind, arms a little away from the sides."""
    parts = [
        oval((0, 86), 58, 76),
        *chain(((0, 130), 36), ((0, 205), 44)),
        smooth([*_HALF, *[(-x, y) for x, y in reversed(_HALF) if x]], tension=0.9),
    ]
    for s in (-1, 1):
        parts += chain(((s * 92, 246), 36), ((s * 134, 400), 26), ((s * 152, 540), 17))
        parts += hand((s * 152, 540), 88 - s * 4, "rest", thumb_up=s < 0, size=0.95)
        parts += chain(
            ((s * 54, 566), 60), ((s * 58, 770), 42), ((s * 58, 840), 40), ((s * 58, 956), 24)
        )
        parts += [
            taper((s * 58, 950), 25, (s * 66, 978), 22),
            taper((s * 62, 980), 20, (s * 96, 984), 15),
        ]
    return parts


def side_outline() -> list[str]:
    """Parts of a body from the left side, facing left, the near arm forward."""
    head = smooth(
        spots(
            "-50,48 -57,72 -56,88 -70,110 -60,120 -62,136 -58,144 -55,160 -42,170 -16,164 "
            "14,150 40,138 60,106 62,70 44,34 6,16 -30,24"
        ),
        tension=0.9,
    )
    trunk = smooth(
        spots(
            "-8,204 -48,270 -56,370 -50,470 -44,560 -10,610 60,606 92,562 88,510 60,430 "
            "68,355 90,284 76,214 34,194"
        ),
        tension=0.9,
    )
    return [
        head,
        *chain(((18, 134), 34), ((34, 214), 40)),
        trunk,
        *chain(((20, 560), 66), ((6, 765), 42), ((22, 840), 40), ((20, 956), 24)),
        taper((20, 960), 26, (-20, 984), 15),
        taper((30, 980), 19, (-62, 986), 13),
    ]


def side_arm() -> list[str]:
    """The near arm of the body from the left side, hanging a little forward."""
    joints = ((16, 248), 34), ((-16, 404), 25), ((-78, 530), 17)
    return [*chain(*joints), *hand((-78, 530), 112, "rest", thumb_up=False, size=0.95)]
