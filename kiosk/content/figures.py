"""The figures of a deck in one line each: reading grade, PEMAT, Clear Communication."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.faces import all_lines, face, spoken
from kiosk.content.pemat import Point, Score, rate, score
from kiosk.content.readability import (
    LIX_LANGUAGES,
    Reading,
    length,
    lix,
    read_english,
    sentences,
)
from kiosk.content.teaching import DECK_GRADE, is_english

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.loaded import LoadedDeck, Version


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


class SlideFigures(NamedTuple):
    """One slide: the words that it shows at once, its longest sentence, its grade in English."""

    shown: int
    longest: int
    grade: float | None


class LanguageFigures(NamedTuple):
    """One language: its words, the mean and the longest sentence in words, and LIX where it fits.

    LIX counts long words as well; under 30 is very easy, 40 is a newspaper, over 50 is hard.
    """

    name: str
    words: int
    mean: float
    longest: int
    lix: float | None


def slide_figures(version: Version, number: int) -> SlideFigures:
    """Measure slide `number`, counted from 0."""
    slide = version.deck.slides[number]
    code = version.language.code
    lines = [text for _, text in spoken(version, ("slides", number), slide)]
    grade = max(0.0, read_english(lines).grade) if _is_english(code) else None
    shown = sum(length(line, code) for line in face(version, slide))
    return SlideFigures(shown, max(_lengths(lines, code), default=0), grade)


def language_figures(version: Version) -> LanguageFigures:
    """Measure a deck in one language."""
    code = version.language.code
    lines = [text for _, text in all_lines(version)]
    lengths = _lengths(lines, code)
    hard = lix(lines) if code.split("-")[0] in LIX_LANGUAGES else None
    mean = sum(lengths) / max(1, len(lengths))
    longest = max(lengths, default=0)
    return LanguageFigures(version.language.name, sum(lengths), mean, longest, hard)


def as_lines(deck: LoadedDeck) -> Iterator[str]:
    """Write a deck's figures for a terminal: one line for it, one for its other languages."""
    yield as_line(deck)
    others = [version for code, version in deck.versions.items() if code != deck.source]
    told = [_told(version.language.code, language_figures(version)) for version in others]
    if told:
        yield f"{deck.id}, words a sentence: {', '.join(told)}."


def _told(code: str, found: LanguageFigures) -> str:
    return f"{code} {found.mean:.1f}" + (f" (LIX {found.lix:.0f})" if found.lix else "")


def _lengths(lines: list[str], code: str) -> list[int]:
    return [count for line in lines for part in sentences(line) if (count := length(part, code))]


def _is_english(code: str) -> bool:
    return code.split("-", maxsplit=1)[0] == "en"


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
    left = sum(point.verdict == "person" for point in found.points)
    parts.append(f"{left} points for a person to judge (listed by --report)")
    return f"{deck.id}: {', '.join(parts)}."
