"""The points of PEMAT and of the CDC Clear Communication Index that a program can check.

Each point is met, not met, or left to a person; the score counts only those that were checked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from kiosk.content.faces import all_lines, face
from kiosk.content.jargon import hard_words, unexplained
from kiosk.content.readability import length, sentences
from kiosk.content.schema.choices_slide import ChoicesSlide
from kiosk.content.schema.picture_slide import PictureSlide
from kiosk.content.schema.risks_slide import RisksSlide
from kiosk.content.schema.video_slide import VideoSlide
from kiosk.content.teaching import SLIDE_LINES, SLIDE_WORDS, has_action

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.loaded import Version
    from kiosk.content.schema.slide import Slide

Verdict = Literal["yes", "no", "person"]
_PASSIVE = re.compile(
    r"\b(is|are|was|were|been|being) (\w+ly )?(\w{3,}ed|given|done|shown|taken)\b"
)
_PASSIVE_SHARE = 0.1
_NUMBERS = re.compile(r"\d+(?:[.,]\d+)? ?%|\b\d+\.\d+\b")


class Point(NamedTuple):
    """One point of a rating: its number and words, and what was found."""

    scale: str
    item: str
    asks: str
    verdict: Verdict


class Score(NamedTuple):
    """How many of the points that a program can check are met."""

    met: int
    checked: int

    @property
    def percent(self) -> int:
        """Met points in percent; nothing to check counts as full."""
        return round(100 * self.met / self.checked) if self.checked else 100


def rate(version: Version) -> tuple[Point, ...]:
    """Rate a deck in its source language."""
    return tuple(
        Point(scale, item, asks, _verdict(check, version)) for scale, item, asks, check in _POINTS
    )


def score(points: tuple[Point, ...], scale: str) -> Score:
    """Count the points of one scale: `PEMAT` or `CDC`."""
    checked = [p.verdict for p in points if p.scale == scale and p.verdict != "person"]
    return Score(checked.count("yes"), len(checked))


def _verdict(check: Callable[[Version], bool] | None, version: Version) -> Verdict:
    if check is None:
        return "person"
    return "yes" if check(version) else "no"


def _everyday(version: Version) -> bool:
    return not any(hard_words(text) for _, text in all_lines(version))


def _explained(version: Version) -> bool:
    glossary = version.deck.glossary
    known = " ".join([*glossary, *glossary.values()]).lower()
    return not any(unexplained(text, known) for _, text in all_lines(version))


def _active(version: Version) -> bool:
    every = [part for _, text in all_lines(version) for part in sentences(text)]
    passive = sum(_PASSIVE.search(part.lower()) is not None for part in every)
    return passive <= _PASSIVE_SHARE * max(1, len(every))


def _clear_numbers(version: Version) -> bool:
    return not any(_NUMBERS.search(text) for _, text in all_lines(version))


def _short(version: Version) -> bool:
    code = version.language.code
    return all(
        sum(length(line, code) for line in face(version, slide)) <= SLIDE_WORDS
        and len(slide.text) <= SLIDE_LINES
        for slide in version.deck.slides
    )


def _headings(version: Version) -> bool:
    headings = [slide.heading for slide in version.deck.slides]
    return len(set(headings)) == len(headings)


def _summary(version: Version) -> bool:
    return version.deck.slides[-1].kind == "summary" or bool(version.deck.remember)


def _pictures(version: Version) -> bool:
    return all(_shows(slide) for slide in version.deck.slides)


def _shows(slide: Slide) -> bool:
    """Tell whether a slide shows more than words: every kind but a bare picture slide does."""
    return not isinstance(slide, PictureSlide) or slide.picture is not None


def _action(version: Version) -> bool:
    return any(has_action(text) for _, text in all_lines(version))


def _speaks_to_you(version: Version) -> bool:
    said = [text.lower() for _, text in all_lines(version)]
    return sum(bool(re.search(r"\byour?s?\b", text)) for text in said) >= len(said) / 5


def _tool(version: Version) -> bool:
    deck = version.deck
    tells = any(slot.path[-1] == "tell" for slot, _ in all_lines(version))
    return tells or any(slide.ask for slide in deck.slides)


def _described(version: Version) -> bool:
    clips = [slide.clip for slide in version.deck.slides if isinstance(slide, VideoSlide)]
    return all(clip.transcript and clip.captions for clip in clips)


def _first_slide(version: Version) -> bool:
    return len(version.deck.slides[0].text) <= SLIDE_LINES


def _emphasis(version: Version) -> bool:
    return any("**" in line for slide in version.deck.slides for line in slide.text)


def _chapters(version: Version) -> bool:
    return len({slide.chapter for slide in version.deck.slides if slide.chapter}) > 1


def _sources(version: Version) -> bool:
    return bool(version.deck.sources)


def _risks(version: Version) -> bool:
    return any(isinstance(slide, RisksSlide) for slide in version.deck.slides)


def _both_sides(version: Version) -> bool:
    choices = any(
        choice.good and choice.less_good
        for slide in version.deck.slides
        if isinstance(slide, ChoicesSlide)
        for choice in slide.choices
    )
    return _risks(version) and choices


_POINTS: tuple[tuple[str, str, str, Callable[[Version], bool] | None], ...] = (
    ("PEMAT", "1", "The purpose is obvious at once", None),
    ("PEMAT", "2", "Nothing distracts", None),
    ("PEMAT", "3", "Everyday words", _everyday),
    ("PEMAT", "4", "Medical words are explained", _explained),
    ("PEMAT", "5", "Active voice", _active),
    ("PEMAT", "6", "Numbers are clear: no percent, no decimals", _clear_numbers),
    ("PEMAT", "7", "No sums for the reader", None),
    ("PEMAT", "8", "Short chunks", _short),
    ("PEMAT", "9", "Every slide has a heading of its own", _headings),
    ("PEMAT", "10", "The order is logical", None),
    ("PEMAT", "11", "There is a summary", _summary),
    ("PEMAT", "12", "Key points stand out", _emphasis),
    ("PEMAT", "14", "Clips can be read as well as heard", _described),
    ("PEMAT", "15", "Pictures wherever they help", _pictures),
    ("PEMAT", "16", "Pictures support the words", None),
    ("PEMAT", "18", "Pictures are clean and uncluttered", None),
    ("PEMAT", "20", "At least one clear action", _action),
    ("PEMAT", "21", "It speaks to the reader", _speaks_to_you),
    ("PEMAT", "22", "Actions come in small steps", None),
    ("PEMAT", "23", "There is a tool, such as a list to take along", _tool),
    ("PEMAT", "25", "Charts are explained", None),
    ("PEMAT", "26", "Pictures make acting easier", None),
    ("CDC", "1", "One main message", None),
    ("CDC", "2", "The main message comes first", None),
    ("CDC", "3", "Key words are emphasised", _emphasis),
    ("CDC", "4", "A picture supports the message", _pictures),
    ("CDC", "5", "There is a call to action", _action),
    ("CDC", "6", "Active voice", _active),
    ("CDC", "7", "The audience's words", _everyday),
    ("CDC", "8", "Lists of few items", _short),
    ("CDC", "9", "Chunks with headings", _chapters),
    ("CDC", "10", "The first slide is short", _first_slide),
    ("CDC", "11", "It says what is known and not known", None),
    ("CDC", "12", "Advice on what to do", _action),
    ("CDC", "13", "Why it matters", None),
    ("CDC", "14", "How to do it", None),
    ("CDC", "15", "Familiar numbers", _clear_numbers),
    ("CDC", "16", "Numbers are explained", None),
    ("CDC", "17", "No sums for the reader", None),
    ("CDC", "18", "It names the risks", _risks),
    ("CDC", "19", "It tells risks and benefits", _both_sides),
    ("CDC", "20", "Chances are told in words or a picture, too", None),
    ("Sources", "DISCERN 4", "It names its sources", _sources),
)
