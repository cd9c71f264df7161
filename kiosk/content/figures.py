"""The figures of a deck in one line each: reading grade, PEMAT, Clear Communication."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.faces import all_lines
from kiosk.content.pemat import Point, Score, rate, score
from kiosk.content.readability import Reading, read_english
from kiosk.content.teaching import DECK_GRADE, is_english

if TYPE_CHECKING:
    from kiosk.content.loaded import LoadedDeck


class Figures(NamedTuple):
    """What a program can say about how well a deck teaches."""

    slides: int
    reading: Reading | None
    points: tuple[Point, ...]
    pemat: Score
    clear: Score


def figures(deck: LoadedDeck) -> Figures:
    """Measure a deck in its own language."""
    version = deck.versions[deck.source]
    reading = read_english(text for _, text in all_lines(version)) if is_english(deck) else None
    points = rate(version)
    slides = len(version.deck.slides)
    return Figures(slides, reading, points, score(points, "PEMAT"), score(points, "CDC"))


def as_line(deck: LoadedDeck) -> str:
    """Write a deck's figures for a terminal."""
    found = figures(deck)
    parts = [f"{found.slides} slides"]
    if found.reading:
        grade = max(0.0, found.reading.grade)
        parts.append(f"reading grade {grade:.1f} (goal {DECK_GRADE:g} or less)")
        if found.reading.smog is not None:
            parts.append(f"SMOG {found.reading.smog:.1f}")
    parts.append(f"PEMAT {found.pemat.met} of {found.pemat.checked} points a program can check")
    parts.append(f"CDC Clear Communication {found.clear.met} of {found.clear.checked}")
    return f"{deck.id}: {', '.join(parts)}."
