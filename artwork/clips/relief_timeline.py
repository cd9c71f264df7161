"""Clip: how pain may go in 14 days: a dip in hours, up again, then many ways and a flat one."""

from __future__ import annotations

from typing import NamedTuple

from artwork.clips.backdrop import backdrop
from artwork.clips.easing import ease
from artwork.clips.film import Clip, Cue
from artwork.palette import AMBER, INK, TEAL, WHITE
from artwork.people.geometry import Point, line, oval, polygon
from artwork.people.paint import dashes, stroke
from artwork.scenes.signs import face
from artwork.svg import shape

_LEFT, _RIGHT, _TOP, _LOW = 290.0, 1610.0, 150.0, 790.0
_FIRST_DAY = 0.28  # the first day takes this share of the width
_GRAY = "#4F6B69"


class Way(NamedTuple):
    """One possible way: (days, pain 0–10) to go through, and the face at its end."""

    stops: tuple[Point, ...]
    mood: float  # -1 sad to 1 glad


_DIP: tuple[Point, ...] = (
    (0, 7), (0.04, 5.4), (0.1, 2.6), (0.22, 2.0), (0.36, 2.5),
    (0.6, 5.0), (0.85, 6.7), (1.3, 7.5), (2, 7.3),
)  # fmt: skip
_WAYS = (
    Way(((2, 7.3), (3.2, 6.2), (5, 4.0), (7, 2.5), (10, 1.7), (14, 1.4)), 1.0),
    Way(((2, 7.3), (3.6, 6.6), (6, 5.0), (9, 4.2), (14, 3.9)), 0.35),
    Way(((2, 7.3), (3.4, 5.8), (5.4, 4.3), (8, 4.5), (11, 5.2), (14, 5.5)), -0.3),
)
_FLAT = Way(((0, 7.0), (14, 7.0)), -1.0)
_BAND = ((2, 7.1, 7.5), (3, 5.7, 7.8), (4, 4.2, 7.8), (5.5, 2.6, 7.7), (7, 1.7, 7.6),
         (10, 1.0, 7.4), (14, 0.7, 7.4))  # fmt: skip


def _at(days: float, pain: float) -> Point:
    share = _FIRST_DAY * days if days <= 1 else _FIRST_DAY + (1 - _FIRST_DAY) * (days - 1) / 13
    return _LEFT + (_RIGHT - _LEFT) * share, _LOW - (_LOW - _TOP) * pain / 10


def ground() -> list[str]:
    """The axes, a tick for each day, and faces for more and less pain."""
    across = [stroke(line([_at(0, p), _at(14, p)]), "#C3D8D3", 3) for p in (2.5, 5, 7.5, 10)]
    ticks = [
        stroke(line([_at(d, 0), (_at(d, 0)[0], _LOW + (30 if d % 7 == 0 else 16))]), INK, 5)
        for d in range(15)
    ]
    return [
        *backdrop(),
        *across,
        stroke(line([(_LEFT, _TOP - 20), (_LEFT, _LOW), (_RIGHT + 20, _LOW)]), INK, 7),
        *ticks,
        *face((_LEFT - 100, _TOP + 30), 56, -1),
        *face((_LEFT - 100, _LOW - 50), 56, 1),
    ]


def frame(now: float) -> list[str]:
    """What has been drawn by this time."""
    day = _day(now)
    parts = _hours(now)
    if day > 2:
        parts.append(_band(day))
        parts += [part for way in _WAYS for part in _drawn(way.stops, day, _GRAY, 6)]
    flat = ease(now, 12.4, 15.4)
    if flat > 0:
        end = _at(14 * flat, 7.0)
        parts += [
            stroke(line([_at(0, 7.0), end]), WHITE, 15),
            dashes(line([_at(0, 7.0), end]), AMBER, 8, "26 20"),
        ]
    parts += _drawn(_DIP, min(day, 2.0), TEAL, 11)
    if now > 0.4 and day < 2:
        parts += _dot(_point(_DIP, day))
    shown = [*((way.stops[-1], way.mood) for way in _WAYS), (_FLAT.stops[-1], _FLAT.mood)]
    for i, ((days, pain), mood) in enumerate(shown):
        grown = ease(now, 15.2 + 0.4 * i, 15.9 + 0.4 * i)
        if grown > 0:
            x, y = _at(days, pain)
            parts += face((x + 62, y), 40 * grown, mood)
    return parts


def _day(now: float) -> float:
    """How far the lines are drawn: slow in the first hours."""
    return 0.36 * ease(now, 0.9, 4.4) + 1.64 * ease(now, 4.8, 8.4) + 12 * ease(now, 9.0, 13.4)


def _hours(now: float) -> list[str]:
    """The soft stripe of the numb hours."""
    seen = 0.5 * ease(now, 0.6, 1.6)
    right = _at(0.36, 0)[0]
    stripe = polygon([(_LEFT + 4, _LOW - 4), (_LEFT + 4, _TOP), (right, _TOP), (right, _LOW - 4)])
    return [shape(stripe, "#BFE3F2", opacity=seen)] if seen > 0 else []


def _point(stops: tuple[Point, ...], day: float) -> Point:
    """Where a way stands on a day: a soft line through its stops as they lie on the chart."""
    x, _ = _at(day, 0)
    places = [_at(*stop) for stop in stops]
    for k in range(len(places) - 1):
        (x0, y0), (x1, y1) = places[k], places[k + 1]
        if x <= x1:
            before, after = places[max(0, k - 1)], places[min(len(places) - 1, k + 2)]
            u = (x - x0) / (x1 - x0)
            m0 = (y1 - before[1]) / (x1 - before[0]) * (x1 - x0)
            m1 = (after[1] - y0) / (after[0] - x0) * (x1 - x0)
            u2, u3 = u * u, u * u * u
            y = (2 * u3 - 3 * u2 + 1) * y0 + (u3 - 2 * u2 + u) * m0
            return x, y + (3 * u2 - 2 * u3) * y1 + (u3 - u2) * m1
    return places[-1]


def _drawn(stops: tuple[Point, ...], until: float, colour: str, width: float) -> list[str]:
    first, last = stops[0][0], min(until, stops[-1][0])
    if last <= first:
        return []
    # close together where the lines are steep: in the first hours
    days = [first + (last - first) * (k / 90) ** 2 for k in range(91)]
    path = line([_point(stops, day) for day in days])
    return [stroke(path, WHITE, width + 7, 0.9), stroke(path, colour, width)]


def _band(day: float) -> str:
    """The soft band between the best and the worst way, up to a day."""
    low, high = tuple((d, a) for d, a, _ in _BAND), tuple((d, b) for d, _, b in _BAND)
    days = [2 + (min(day, 14.0) - 2) * k / 40 for k in range(41)]
    edge = [_point(high, d) for d in days] + [_point(low, d) for d in reversed(days)]
    return shape(polygon(edge), TEAL, opacity=0.2)


def _dot(place: Point) -> list[str]:
    return [shape(oval(place, 20), TEAL, WHITE, 6)]


CLIP = Clip(
    name="relief-timeline",
    seconds=20.5,
    fills=(),
    ground=ground,
    frame=frame,
    poster_at=20.0,
    cues=(
        Cue(0.3, 4.6, "In the first hours, the numbing drug\nmay ease your pain."),
        Cue(4.8, 8.8, "When it wears off, the old pain\nmay come back for a day or two."),
        Cue(9.0, 12.2, "In days 2 to 7, the steroid\nmay start to work."),
        Cue(12.4, 16.2, "Some people feel better for weeks\nor months. Some feel no change."),
        Cue(16.4, 20.5, "Everyone is different."),
    ),
)
