"""Warnings that an expert for patient education would give, each with its line and a better way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.faces import all_lines, face, spoken
from kiosk.content.jargon import hard_words, unexplained
from kiosk.content.problems import Problem, Problems
from kiosk.content.readability import (
    LIX_HARD,
    LIX_LANGUAGES,
    MOST_WORDS,
    length,
    lix,
    read_english,
    sentences,
    words_of,
)
from kiosk.content.schema.picture_slide import PictureSlide
from kiosk.content.schema.roles import Role
from kiosk.content.schema.video_slide import VideoSlide
from kiosk.content.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.loaded import Content, LoadedDeck, Version
    from kiosk.content.schema.clip import Clip

SLIDE_GRADE = 8.0
DECK_GRADE = 6.0
DECK_SMOG = 8.0
SLIDE_WORDS = 60
SLIDE_LINES = 4
ALT_WORDS = 30
# A grade of two sentences says little.
_GRADED_SENTENCES = 3
_HARD_NUMBER = re.compile(r"\d+(?:[.,]\d+)? ?%|\b\d+\.\d+\b")


def teaching_problems(content: Content) -> list[Problem]:
    """Return the warnings for all decks in all their languages."""
    problems = Problems()
    for deck in content.readable:
        if deck.is_salvaged:
            continue
        source = deck.versions[deck.source]
        check_deck(source, problems)
        for version in deck.versions.values():
            _check_sentences(version, problems)
            _check_lix(version, problems)
    return list(problems.found)


def check_deck(version: Version, problems: Problems) -> None:
    """Warn about the words and the parts of a deck in its own language."""
    _check_slides(version, problems)
    _check_clips(version, problems)
    _check_pictures(version, problems)
    _check_whole(version, problems)
    if version.language.code.split("-")[0] == "en":
        _check_grades(version, problems)
        _check_jargon(version, problems)


def is_english(deck: LoadedDeck) -> bool:
    """Tell whether grades can be given."""
    return deck.source.split("-")[0] == "en"


def _check_slides(version: Version, problems: Problems) -> None:
    for number, slide in enumerate(version.deck.slides):
        path = ("slides", number)
        lines = face(version, slide)
        count = sum(length(line, version.language.code) for line in lines)
        if count > SLIDE_WORDS:
            message = f"this slide shows {count} words, and {SLIDE_WORDS} are a lot to read"
            hint = "keep one idea, and move the rest to “more:” or a slide of its own."
            problems.warning(version.place((*path, "heading")), message, hint)
        if len(slide.text) > SLIDE_LINES:
            message = f"this slide has {len(slide.text)} lines of text"
            hint = f"keep {SLIDE_LINES}, and move the rest to “more:”."
            problems.warning(version.place((*path, "text")), message, hint)
        if isinstance(slide, PictureSlide) and slide.picture is None:
            message = "this slide has no picture, and people remember what they see"
            hint = "write: picture: {image: images/spine.svg, alt: what it shows}"
            problems.warning(version.place(path), message, hint)


def _check_clips(version: Version, problems: Problems) -> None:
    for number, slide in enumerate(version.deck.slides):
        if isinstance(slide, VideoSlide):
            place = version.place(("slides", number, "clip"))
            for message, hint in _clip_gaps(slide.clip, version.deck.language):
                problems.warning(place, message, hint)


def _clip_gaps(clip: Clip, language: str) -> Iterable[tuple[str, str]]:
    if language not in clip.captions and not clip.speech:
        name = clip.file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        hint = f"write: captions: {{{language}: captions/{name}.{language}.vtt}}"
        yield "this clip has no captions", hint
    if not clip.transcript:
        yield "this clip has no transcript", "write: transcript: and what is said, a line each."
    if not clip.described:
        message = "people who cannot see this clip are told nothing of it"
        yield message, "write: described: and what can be seen, a line each."


def _check_pictures(version: Version, problems: Problems) -> None:
    for slot in words(version.deck):
        count = len(words_of(slot.text))
        if slot.role is Role.PLAIN and slot.path[-1] == "alt" and count > ALT_WORDS:
            message = f"this description has {count} words"
            problems.warning(
                version.place(slot.path), message, f"keep what matters, in {ALT_WORDS} words."
            )


def _check_whole(version: Version, problems: Problems) -> None:
    deck = version.deck
    if deck.slides[-1].kind != "summary" and not deck.remember:
        message = "the deck does not end with what to remember"
        hint = "add a slide of the kind summary, or write: remember: and up to three points."
        problems.warning(version.place(("slides", len(deck.slides) - 1)), message, hint)
    if not any(has_action(text) for _, text in all_lines(version)):
        message = "nothing in this deck tells people what they can do"
        hint = "begin a line with what to do: Ask …, Tell …, Bring …, Call …"
        problems.warning(version.place(("slides",)), message, hint)
    if not deck.sources:
        message = "the deck names no sources"
        hint = "write: sources: and a title, publisher and year for each."
        problems.warning(version.place(()), message, hint)


def has_action(text: str) -> bool:
    """Tell whether a line asks people to do something (English verbs; else it is supposed to)."""
    return _ACTION.search(text) is not None or not text.isascii()


def _check_sentences(version: Version, problems: Problems) -> None:
    for slot, text in all_lines(version):
        for sentence in sentences(text):
            count = length(sentence, version.language.code)
            if count > MOST_WORDS:
                first = " ".join(sentence.split()[:4])
                message = f"this sentence has {count} words: “{first} …”"
                hint = f"make two of it, with {MOST_WORDS} words at most."
                problems.warning(version.place(slot.path), message, hint)


def _check_lix(version: Version, problems: Problems) -> None:
    if version.language.code.split("-")[0] not in LIX_LANGUAGES:
        return
    found = lix(text for _, text in all_lines(version))
    if found > LIX_HARD:
        message = f"the {version.language.name} words are hard to read (LIX {found:.0f})"
        hint = f"use shorter words and sentences; the goal is {LIX_HARD:g} at most."
        problems.warning(version.place(("title",)), message, hint)


def _check_grades(version: Version, problems: Problems) -> None:
    for number, slide in enumerate(version.deck.slides):
        lines = [text for _, text in spoken(version, ("slides", number), slide)]
        reading = read_english(lines)
        if reading.sentences >= _GRADED_SENTENCES and reading.grade > SLIDE_GRADE:
            message = f"this slide reads like school grade {reading.grade:.1f}"
            hint = f"use shorter words and sentences; the goal is {SLIDE_GRADE:g} at most."
            problems.warning(version.place(("slides", number, "heading")), message, hint)
    whole = read_english(text for _, text in all_lines(version))
    hint = f"use shorter words and sentences; the goal is {DECK_GRADE:g} at most."
    if whole.grade > DECK_GRADE:
        message = f"the deck reads like school grade {whole.grade:.1f} (Flesch-Kincaid)"
        problems.warning(version.place(("title",)), message, hint)
    if whole.smog is not None and whole.smog > DECK_SMOG:
        message = f"the deck reads like school grade {whole.smog:.1f} (SMOG)"
        problems.warning(version.place(("title",)), message, "use fewer words of three syllables.")


def _check_jargon(version: Version, problems: Problems) -> None:
    glossary = version.deck.glossary
    explained = " ".join([*glossary, *glossary.values()]).lower()
    told: set[str] = set()
    for slot, text in all_lines(version):
        for word, plain in hard_words(text):
            if word not in told and word not in explained:
                place = version.place(slot.path, inside=word)
                problems.warning(place, f"“{word}” is a hard word", f"write: {plain}")
            told.add(word)
        for word in unexplained(text, explained):
            if word not in told:
                place = version.place(slot.path, inside=word)
                hint = f"add “{word}: …” under glossary:, and write [[{word}]] here."
                problems.warning(place, f"the glossary does not explain “{word}”", hint)
            told.add(word)
        number = _HARD_NUMBER.search(text)
        if number:
            place = version.place(slot.path, inside=number[0])
            message = f"“{number[0]}” is hard to picture"
            problems.warning(place, message, "write, for example: 3 out of 100 people.")


_ACTION = re.compile(
    r"\b(ask|tell|call|bring|show|write|talk|choose|plan|take|wear|touch|get help|compare|learn"
    r"|rest|eat|drink|walk|wait|use|keep|look|say|follow|stop|check|arrive|come)\b",
    re.IGNORECASE,
)
