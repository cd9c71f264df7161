"""The treatment room: table, C-arm, screen on a stand, ultrasound cart.

Heights come from the floor (y = 1000) in the units of a person (1000 is an adult), so that all
of it can be placed at one scale.
"""

from __future__ import annotations

from artwork.people.geometry import Point, arc, box, oval, polygon, smooth
from artwork.people.paint import Tone, fill, placed, solid, stroke

FLOOR = 1000.0
TABLE_TOP = 520.0
STEEL = Tone("#DCE6E6", "#C2D0D0", "#5F7776")
CASE = Tone("#F7FAF9", "#DDE8E6", "#5F7776")
DARK = Tone("#2A4A4A", "#1E3838", "#10302F")
PAD = Tone("#6FA3A8", "#5A8D93", "#2F5F66")
RUBBER = Tone("#4A5C5B", "#3C4C4B", "#2A3837")


def floor(x: float, width: float) -> str:
    """A quiet strip to stand on."""
    return fill(box(x, FLOOR - 6, width, 26, 13), "#C4DAD3")


def table(x: float, length: float = 1010) -> list[str]:
    """A table that leaves room for the tube below: one column, near the head."""
    foot = x + 150
    return [
        solid(
            polygon([(foot, 590), (foot + 150, 590), (foot + 134, 950), (foot + 16, 950)]), STEEL
        ),
        stroke(
            f"M{foot + 12:.0f} 700L{foot + 138:.0f} 700M{foot + 14:.0f} 716L{foot + 136:.0f} 716",
            STEEL.edge,
            2.6,
            0.6,
        ),
        solid(box(foot - 90, 944, 330, 48, 18), CASE),
        solid(box(x + 10, 556, length - 20, 38, 12), CASE),
        solid(box(x, TABLE_TOP, length, 42, 20), PAD),
    ]


def c_arm(centre: Point, *, lean: float = 0.0, half_width: float = 196.0) -> list[str]:
    """An X-ray arm: picture receiver above, tube below the table, cart at the right."""
    cx, cy = centre
    high = 316.0
    ring = arc((0, 0), half_width, high - 20, -104, 104)
    right = cx + half_width
    cart = [
        solid(box(right + 8, cy - 62, 120, 84, 26), CASE),
        solid(box(right + 76, cy - 120, 150, FLOOR - cy + 70, 28), CASE),
        stroke(
            f"M{right + 100:.0f} {cy + 60:.0f}L{right + 200:.0f} {cy + 60:.0f}"
            f"M{right + 100:.0f} {cy + 84:.0f}L{right + 200:.0f} {cy + 84:.0f}",
            CASE.edge,
            3,
            0.5,
        ),
        solid(box(right + 100, cy - 92, 102, 60, 12), DARK),
        *wheels([(right + 96, FLOOR - 22), (right + 206, FLOOR - 22)]),
    ]
    head = [
        stroke(ring, CASE.edge, 56),
        stroke(ring, CASE.fill, 48),
        stroke(ring, CASE.shade, 12),
        solid(box(-48, -high - 40, 96, 60, 16), CASE),
        solid(box(-104, -high + 6, 208, 54, 16), CASE),
        solid(box(-94, -high + 60, 188, 16, 6), DARK),
        solid(
            smooth(
                [
                    (-62, high - 22),
                    (62, high - 22),
                    (86, high + 14),
                    (86, high + 66),
                    (-86, high + 66),
                    (-86, high + 14),
                ],
                tension=0.5,
            ),
            CASE,
        ),
        solid(box(-40, high - 40, 80, 22, 8), DARK),
        stroke(f"M-50 {high + 34:.0f}L50 {high + 34:.0f}", CASE.edge, 3, 0.5),
    ]
    return [*cart, placed(head, centre, turn=lean)]


def wheels(places: list[Point]) -> list[str]:
    """Small wheels."""
    return [
        solid([oval(place, 20)], RUBBER, 3) + fill(oval(place, 7), "#B9C9C7") for place in places
    ]


def screen_stand(
    x: float, top: float, picture: list[str], *, wide: float = 300, tall: float = 236
) -> list[str]:
    """A screen on a wheeled stand; `picture` is drawn around the screen's middle."""
    middle = top + tall / 2
    return [
        solid(box(x - 12, top + tall - 10, 24, FLOOR - top - tall - 30, 8), STEEL),
        solid(polygon([(x - 110, 972), (x - 16, 930), (x + 16, 930), (x + 110, 972)]), STEEL),
        *wheels([(x - 104, FLOOR - 20), (x + 104, FLOOR - 20)]),
        solid(box(x - wide / 2, top, wide, tall, 20), CASE),
        fill(box(x - wide / 2 + 14, top + 14, wide - 28, tall - 28, 10), DARK.edge),
        placed(picture, (x, middle)),
    ]


def ultrasound_cart(x: float, top: float, picture: list[str]) -> list[str]:
    """A screen on a cart with a keyboard shelf and a hook for the probe."""
    return [
        solid(box(x - 90, top + 330, 180, FLOOR - top - 370, 20), CASE),
        solid(box(x - 66, top + 372, 132, 70, 10), STEEL, 3),
        solid(box(x - 16, top + 200, 32, 110, 8), STEEL),
        solid(box(x - 130, top + 292, 260, 44, 18), CASE),
        stroke(f"M{x - 96:.0f} {top + 314:.0f}L{x + 40:.0f} {top + 314:.0f}", CASE.edge, 5, 0.6),
        fill(oval((x + 84, top + 314), 10), "#3D8F89"),
        *wheels([(x - 70, FLOOR - 20), (x + 70, FLOOR - 20)]),
        solid(box(x - 140, top, 280, 216, 20), CASE),
        fill(box(x - 126, top + 14, 252, 188, 10), DARK.edge),
        placed(picture, (x, top + 108)),
    ]
