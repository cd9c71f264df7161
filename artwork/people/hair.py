"""Hair, headscarves and caps over a head of `head.py`: front, left side, back."""

from __future__ import annotations

from typing import Literal

from artwork.people.geometry import Point, oval, smooth, spots
from artwork.people.paint import Tone, solid, stroke

Cut = Literal["short", "crop", "bald", "bob", "bun", "long", "curls", "scarf", "cap"]

BEARD = smooth(
    spots("-57,10 -50,24 -34,30 0,30 34,30 50,24 57,10 52,48 28,78 0,84 -28,78 -52,48"), tension=0.8
)
BEARD_SIDE = smooth(
    spots("0,12 -10,32 -34,36 -60,34 -60,50 -60,72 -42,86 -10,76 16,58 10,24"), tension=0.8
)


def _even(half: list[Point]) -> list[Point]:
    """Mirror a right half (top to bottom) into a closed left-right even outline."""
    return half + [(-x, y) for x, y in reversed(half) if x]


_CAP_FRONT = spots("-58,2 -65,-38 -46,-76 0,-91 46,-76 65,-38 58,2")
_CAP_SIDE = spots("-50,-44 -42,-72 0,-91 46,-78 72,-36 71,8 54,42 36,52")
_CAP_BACK = _even(spots("0,-91 46,-77 68,-36 66,10 46,44 0,52"))

_HAIRLINE = spots("52,-18 42,-38 16,-50 -14,-44 -40,-34 -52,-16")
_HIGH_LINE = spots("54,-16 50,-40 26,-58 -26,-58 -50,-40 -54,-16")
_SIDE_LINE = spots("26,38 22,10 6,20 0,16 -6,-12 -26,-36")

_FRONT: dict[Cut, list[Point]] = {
    "short": [*_CAP_FRONT, *_HAIRLINE],
    "crop": [
        (-57, -8),
        (-61, -40),
        (-42, -72),
        (0, -84),
        (42, -72),
        (61, -40),
        (57, -8),
        *_HIGH_LINE,
    ],
    "bob": spots(
        "-60,10 -68,-36 -48,-78 0,-92 48,-78 68,-36 60,10 53,-14 38,-36 2,-52 -30,-46 -48,-22"
    ),
    "bun": [*_CAP_FRONT, (53, -14), (40, -40), (0, -58), (-40, -40), (-53, -14)],
    "long": spots(
        "-60,20 -68,-36 -48,-78 0,-92 48,-78 68,-36 60,20 52,-10 42,-34 10,-60 -30,-40 -50,-14"
    ),
}
_SIDE: dict[Cut, list[Point]] = {
    "short": [*_CAP_SIDE, *_SIDE_LINE],
    "crop": [
        (-48, -46),
        (-38, -68),
        (0, -84),
        (42, -72),
        (66, -34),
        (66, 8),
        (50, 38),
        (36, 46),
        *_SIDE_LINE,
    ],
    "bob": spots("-50,-42 -42,-72 0,-92 48,-80 76,-36 78,20 64,62 26,68 4,52 0,10 -8,-18 -28,-34"),
    "bun": [*_CAP_SIDE, (28, 40), (22, 14), (8, 6), (-8, -14), (-30, -40)],
    "long": spots(
        "-50,-42 -42,-72 0,-92 48,-80 76,-36 80,30 78,92 40,104 14,84 2,40 0,6 -8,-20 -28,-36"
    ),
}
_COVER_FRONT = spots("0,-94 46,-80 67,-36 62,-24 40,-44 0,-52")


def behind(cut: Cut, hair: Tone, cover: Tone) -> list[str]:
    """What lies behind a head seen from the front."""
    if cut == "bob":
        return [solid(smooth(_even(spots("0,-90 50,-76 72,-30 76,30 66,66 30,72 0,60"))), hair)]
    if cut == "long":
        return [
            solid(smooth(_even(spots("0,-90 50,-76 72,-30 78,40 80,104 56,116 30,104 0,80"))), hair)
        ]
    if cut == "bun":
        return [solid(oval((0, -98), 28, 24), hair)]
    if cut == "curls":
        return [
            solid(
                _curl_ring(
                    [
                        (0, -62, 44),
                        (-44, -48, 36),
                        (44, -48, 36),
                        (-66, -12, 32),
                        (66, -12, 32),
                        (-62, 26, 26),
                        (62, 26, 26),
                    ]
                ),
                hair,
            )
        ]
    if cut == "scarf":
        return [solid(smooth(_even(spots("0,-92 52,-74 74,-24 72,40 84,92 60,122 0,130"))), cover)]
    return []


def before(cut: Cut, hair: Tone, cover: Tone) -> list[str]:
    """What lies over a head seen from the front."""
    if cut == "bald":
        sides = [
            smooth([(s * 54, 14), (s * 62, -8), (s * 58, -30), (s * 50, -26), (s * 51, -6)])
            for s in (-1, 1)
        ]
        return [solid(sides, hair, 2.5)]
    if cut == "curls":
        return [
            solid(
                _curl_ring(
                    [(0, -60, 24), (-30, -54, 22), (30, -54, 22), (-52, -34, 17), (52, -34, 17)]
                ),
                Tone(hair.fill, hair.shade, hair.fill),
                0.1,
            )
        ]
    if cut == "scarf":
        rim = (
            "M-58 2C-58 -36 -36 -62 0 -62C36 -62 58 -36 58 2C58 40 40 70 0 80C-40 70 -58 40 -58 2Z"
        )
        outer = smooth(_even(spots("0,-92 52,-74 73,-24 68,34 44,78 0,98")))
        return [
            f'<path d="{outer}{rim}" fill="{cover.fill}" fill-rule="evenodd"/>',
            stroke(rim, cover.edge, 3),
            stroke(outer, cover.edge, 4),
            stroke("M30 84C50 74 62 56 66 40M-20 90C10 100 40 96 58 84", cover.edge, 2.6, 0.6),
        ]
    if cut == "cap":
        return [
            solid(smooth(_even(_COVER_FRONT)), cover),
            stroke("M-60 -30C-40 -50 40 -50 60 -30", cover.edge, 2.6, 0.7),
        ]
    return [solid(smooth(_FRONT[cut], tension=0.9), hair)]


def behind_side(cut: Cut, hair: Tone, cover: Tone) -> list[str]:
    """What lies behind a head seen from its left side."""
    if cut == "bun":
        return [solid(oval((76, -22), 26, 28), hair)]
    if cut == "curls":
        return [
            solid(
                _curl_ring(
                    [(0, -66, 34), (40, -54, 36), (64, -18, 34), (54, 18, 30), (-30, -58, 24)]
                ),
                hair,
            )
        ]
    if cut == "scarf":
        return [solid(smooth(spots("-40,84 -6,70 40,50 70,60 84,110 20,134 -44,122")), cover)]
    return []


def before_side(cut: Cut, hair: Tone, cover: Tone) -> list[str]:
    """What lies over a head seen from its left side."""
    if cut == "bald":
        return [solid(smooth(spots("66,-22 66,10 50,42 36,50 30,28 30,2 40,-14 52,-24")), hair, 3)]
    if cut == "curls":
        return [
            solid(
                _curl_ring(
                    [
                        (0, -60, 28),
                        (34, -46, 32),
                        (54, -14, 30),
                        (46, 18, 24),
                        (-28, -54, 20),
                        (14, -34, 22),
                    ]
                ),
                Tone(hair.fill, hair.shade, hair.fill),
                0.1,
            )
        ]
    if cut == "scarf":
        shape = smooth(
            spots(
                "-52,-42 -38,-76 6,-92 56,-72 78,-20 74,40 56,84 0,100 -46,92 -30,74 -8,48 "
                "-12,0 -26,-34"
            )
        )
        return [
            solid(shape, cover),
            stroke("M-24 92C14 86 44 66 60 34M-6 62C20 50 30 20 26 -14", cover.edge, 2.6, 0.6),
        ]
    if cut == "cap":
        shape = smooth(spots("-54,-34 -46,-72 0,-94 52,-78 76,-32 70,10 52,16 30,-14 -10,-28"))
        return [solid(shape, cover)]
    return [solid(smooth(_SIDE[cut], tension=0.9), hair)]


def back(cut: Cut, hair: Tone, cover: Tone) -> list[str]:
    """What lies over a head seen from behind."""
    if cut == "bald":
        return [solid(smooth(_even(spots("0,8 40,0 62,-24 64,10 44,44 0,50"))), hair, 3)]
    if cut == "scarf":
        return [solid(smooth(_even(spots("0,-92 52,-74 74,-20 72,40 88,100 50,124 0,128"))), cover)]
    if cut == "cap":
        return [solid(smooth(_even(spots("0,-92 48,-77 68,-34 62,6 0,14"))), cover)]
    if cut == "curls":
        return [
            solid(
                _curl_ring(
                    [
                        (0, -50, 48),
                        (-42, -36, 40),
                        (42, -36, 40),
                        (-50, 6, 34),
                        (50, 6, 34),
                        (-24, 34, 28),
                        (24, 34, 28),
                        (0, 0, 50),
                    ]
                ),
                hair,
            )
        ]
    if cut in ("bob", "long"):
        low = 70 if cut == "bob" else 118
        return [
            solid(
                smooth(_even([(0, -91), (48, -77), (72, -34), (76, 24), (68, low - 6), (0, low)])),
                hair,
            )
        ]
    extra = [oval((0, -60), 30, 26)] if cut == "bun" else []
    return [solid(smooth(_CAP_BACK), hair), *(solid(e, hair) for e in extra)]


def _curl_ring(rounds: list[tuple[float, float, float]]) -> list[str]:
    return [oval((x, y), r) for x, y, r in rounds]
