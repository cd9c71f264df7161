"""Two medicines: a fast one for hours, a slow one for days, joined in one small syringe."""

from __future__ import annotations

from artwork.people.geometry import box, polygon, spots
from artwork.people.paint import Tone, fill, solid, stroke
from artwork.scenes.room import CASE, STEEL
from artwork.scenes.signs import NUMBING, STEROID, calendar, clock, drop

_GLASS = Tone("#F4FAFA", "", "#4E6E6C")


def syringe() -> list[str]:
    """Base: the syringe, its tip under a cap, its body still empty."""
    scale = "".join(
        f"M{x} 1036L{x} {1062 if (x - 500) % 120 else 1080}" for x in range(500, 1100, 60)
    )
    return [
        solid([box(1140, 1076, 250, 28, 8), box(1372, 1018, 40, 144, 20)], STEEL),
        solid(box(1110, 998, 34, 184, 17), CASE),
        solid([polygon(spots("452,1050 452,1130 388,1108 388,1072"))], _GLASS),
        solid(box(206, 1064, 196, 52, 26), CASE),
        stroke("M250 1080L350 1080M250 1100L350 1100", CASE.edge, 3, 0.5),
        solid(box(440, 1024, 684, 132, 26), _GLASS, 5),
        solid(box(1078, 1034, 40, 112, 14), Tone("#3F5B5A", "", "#10302F"), 3),
        stroke(scale, "#4E6E6C", 3.4, 0.8),
    ]


def numbing() -> list[str]:
    """Layer: the numbing drug works for hours."""
    return [
        _flow("M400 770C400 900 560 900 592 1010", NUMBING),
        *drop((400, 494), 620, NUMBING),
        *clock((590, 640), 164, 5, NUMBING),
        _filled(460, NUMBING),
    ]


def steroid() -> list[str]:
    """Layer: the steroid needs days."""
    days = dict.fromkeys(range(1, 7), STEROID.fill)
    return [
        _flow("M1140 770C1140 900 960 900 928 1010", STEROID),
        *drop((1140, 494), 620, STEROID),
        *calendar(1170, 508, 356, 284, columns=7, rows=2, filled=days, band=STEROID.edge),
        _filled(764, STEROID),
    ]


def _flow(path: str, tone: Tone) -> str:
    return stroke(path, tone.edge, 30) + stroke(path, tone.fill, 22)


def _filled(x: float, tone: Tone) -> str:
    return fill(box(x, 1088, 300, 56, 12), tone.fill)
