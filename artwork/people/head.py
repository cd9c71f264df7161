"""Heads: from the front (turned a little), from the left side, and from behind.

A head is 150 units from chin to crown, with its centre at the origin; side views face left.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from artwork.people import hair, tones
from artwork.people.geometry import arc, oval, smooth, spots
from artwork.people.paint import Tone, fill, solid, stroke

if TYPE_CHECKING:
    from artwork.people.hair import Cut

View = Literal["front", "side", "back"]
_EARS_HIDDEN = ("scarf", "long", "bob")

_SIDE = spots(
    "-50,-44 -57,-20 -56,-4 -70,18 -60,28 -62,37 -57,42 -59,50 -54,57 -55,68 "
    "-42,78 -16,72 14,58 40,46 60,14 62,-22 44,-58 6,-76 -30,-68"
)
_FRONT = spots("0,-76 36,-66 56,-34 57,8 48,46 26,70 0,76 -26,70 -48,46 -57,8 -56,-34 -36,-66")
_BACK = spots("0,-78 40,-66 61,-28 57,20 36,56 0,66")
_BACK += [(-x, y) for x, y in reversed(_BACK[1:-1])]


@dataclass(frozen=True)
class Face:
    """Who it is: skin, hair (a tone and a cut of `hair.py`), age 0 young to 2 old, extras."""

    skin: Tone = tones.SAND
    hair: Tone = tones.CHESTNUT
    cut: Cut = "short"
    age: int = 1
    glasses: bool = False
    beard: bool = False
    mask: bool = False
    cover: Tone = tones.TEAL  # headscarf or cap
    eyes_closed: bool = False


def head(face: Face, view: View = "front", turn: float = 0.0) -> list[str]:
    """The head as drawing parts; `turn` -1 (to the left) to 1, for the front view."""
    if view == "side":
        return _side(face)
    if view == "back":
        return _back(face)
    return _front(face, turn)


def _front(face: Face, turn: float) -> list[str]:
    skin, dx = face.skin, 16 * turn
    ears = [oval((side * 57 - dx * 0.5, 4), 9, 15) for side in (-1, 1)]
    if face.cut in _EARS_HIDDEN:
        ears = []
    parts = [*hair.behind(face.cut, face.hair, face.cover), solid([smooth(_FRONT), *ears], skin)]
    ink = skin.edge
    if face.beard:
        parts.append(fill(hair.BEARD, face.hair.fill))
    for side in (-1, 1):
        x = dx + side * (23 - 3 * abs(turn))
        lid = arc((x, 1), 9, 6, 15, 165) if face.eyes_closed else None
        parts.append(stroke(lid, "#2B2728", 4) if lid else fill(oval((x, 2), 5.2, 6.4), "#2B2728"))
        parts.append(stroke(arc((x, -9), 12, 8, 215, 325), _brow(face), 4.5))
        if face.glasses:
            parts.append(stroke(oval((x, 3), 17, 15), _frame(face), 3.6))
    if face.glasses:
        parts.append(stroke(f"M{dx - 6:.0f} 1L{dx + 6:.0f} 1", _frame(face), 3.6))
    if face.mask:
        parts += _mask_front(dx)
    else:
        parts.append(
            stroke(
                smooth([(dx * 1.3 + 1, 8), (dx * 1.5 - 5, 25), (dx * 1.3 + 4, 28)], closed=False),
                ink,
                3.6,
            )
        )
        parts.append(stroke(arc((dx, 38), 15, 10, 25, 155), _lips(face), 4.6))
        if face.age:
            for side in (-1, 1):
                x = dx + side * 22
                parts.append(
                    stroke(
                        smooth([(x - side * 5, 27), (x + side * 1, 34), (x, 43)], closed=False),
                        ink,
                        2.2,
                        0.35 + 0.2 * face.age,
                    )
                )
    return [*parts, *hair.before(face.cut, face.hair, face.cover)]


def _side(face: Face) -> list[str]:
    skin, ink = face.skin, face.skin.edge
    parts = [
        *hair.behind_side(face.cut, face.hair, face.cover),
        solid(smooth(_SIDE, tension=0.9), skin),
    ]
    if face.beard:
        parts.append(fill(hair.BEARD_SIDE, face.hair.fill))
    if face.eyes_closed:
        parts.append(stroke(arc((-40, -1), 8, 6, 20, 160), "#2B2728", 4))
    else:
        parts.append(fill(oval((-42, 0), 4.6, 6.4), "#2B2728"))
    parts.append(stroke(arc((-42, -11), 12, 8, 215, 310), _brow(face), 4.5))
    if face.glasses:
        parts.append(stroke(oval((-42, 2), 15, 15), _frame(face), 3.6))
        parts.append(stroke("M-27 -1L12 -6", _frame(face), 3.6))
    if face.mask:
        parts += _mask_side()
    else:
        parts.append(stroke("M-58 43C-52 45 -47 45 -43 41", _lips(face), 4.2))
        if face.age:
            parts.append(stroke("M-50 27C-42 32 -38 38 -37 45", ink, 2.2, 0.3 + 0.2 * face.age))
    parts += hair.before_side(face.cut, face.hair, face.cover)
    if face.cut not in _EARS_HIDDEN:
        parts.append(solid(oval((15, 4), 10, 16, 12), skin, 2.8))
    return parts


def _back(face: Face) -> list[str]:
    ears = [oval((side * 60, 6), 8, 15) for side in (-1, 1)]
    return [solid([smooth(_BACK), *ears], face.skin), *hair.back(face.cut, face.hair, face.cover)]


def _frame(face: Face) -> str:
    return "#E9D9A8" if face.skin is tones.DEEP else "#3F5B5A"


def _brow(face: Face) -> str:
    return face.hair.edge if face.cut != "bald" or face.age < 2 else "#8A8F8C"


def _lips(face: Face) -> str:
    return face.skin.fill if face.beard else face.skin.edge


def _mask_front(dx: float) -> list[str]:
    cloth = Tone("#DDEFF5", "#C3DEE8", "#5B8299")
    shape = smooth(
        [
            (dx - 40, 16),
            (dx, 10),
            (dx + 40, 16),
            (42 + dx * 0.3, 48),
            (20, 72),
            (0, 77),
            (-20, 72),
            (-42 + dx * 0.3, 48),
        ]
    )
    folds = "".join(
        f"M{dx - wide:.0f} {y}Q{dx:.0f} {y + 5} {dx + wide:.0f} {y}"
        for wide, y in ((28, 34), (26, 49))
    )
    return [
        stroke("M-40 20L-56 6M40 20L56 6", cloth.edge, 3),
        solid(shape, cloth, 3),
        stroke(folds, cloth.edge, 2.2, 0.6),
    ]


def _mask_side() -> list[str]:
    cloth = Tone("#DDEFF5", "#C3DEE8", "#5B8299")
    shape = smooth(spots("-60,10 -70,22 -68,44 -58,70 -42,78 -22,66 -16,40 -26,20 -44,10"))
    return [
        stroke("M-20 36L10 4", cloth.edge, 3),
        solid(shape, cloth, 3),
        stroke("M-64 32C-48 38 -34 36 -22 34M-62 48C-48 54 -34 52 -22 50", cloth.edge, 2.2, 0.6),
    ]
