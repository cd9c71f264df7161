"""The interface's own words that get a voice: out of the translations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from kiosk.resources import package

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.shapes import Deck, Start

ENGLISH = "en"
# Any other translation holds the English words as its sources.
_SOURCES = "es"
_ARGUMENT = re.compile(r"%(?:\d|n)")
_STAFF = {"ProblemSheet", "StaffMark"}
_STAFF_FOLDERS = ("preview", "staff")
_MARKS = " .,;:·、，。：；،؛"
NUMBERS = range(101)
# What answers are called, where it is not by Latin letters.
LETTERS = "ABCD"
_OWN_LETTERS = {"ar": "أبجد"}
STEPS = ("Step %1 of %2", "Contents. Step %1 of %2")
PERCENT = "%1 percent"
PERCENTS = (*range(0, 101, 10), 125, 150, 175, 200)


def phrases(start: Start) -> dict[str, dict[str, str]]:
    """Return for each language on offer: words as the screen shows them → language to say them in.

    What is filled into a pattern has words of its own, and so have the pieces around it.
    """
    languages = {row["code"]: row["name"] for deck in start["decks"] for row in deck["languages"]}
    clinic = [word for word in (start["clinic"]["name"], start["clinic"]["phone"]) if word]
    found: dict[str, dict[str, str]] = {}
    for code in languages:
        spoken = code if _file(code) else ENGLISH
        words = [
            *map(str, NUMBERS),
            *_OWN_LETTERS.get(spoken, LETTERS),
            *_interface(spoken, start["decks"]),
        ]
        found[code] = (
            {" ".join(text.split()): spoken for text in words}
            | dict.fromkeys(clinic, code)
            | {name: own for own, name in languages.items()}
        )
    return found


def _interface(language: str, decks: list[Deck]) -> Iterator[str]:
    staff = _STAFF | {
        path.stem
        for path in (package() / "views").rglob("*.qml")
        if path.parent.name in _STAFF_FOLDERS
    }
    for context, source, text in _messages(language):
        if context in staff:
            continue
        if not _ARGUMENT.search(text):
            yield text
            continue
        for values in _values(source, decks):
            yield _filled(text, values)
        yield from (
            piece.strip(_MARKS)
            for piece in _ARGUMENT.split(text)
            if any(letter.isalnum() for letter in piece)
        )


def _messages(language: str) -> Iterator[tuple[str, str, str]]:
    """Yield (context, English source, words in `language`); each plural form by itself."""
    for name in (_SOURCES, ENGLISH) if language == ENGLISH else (language,):
        file = _file(name)
        root = ET.parse(file).getroot() if file else ET.Element("TS")  # noqa: S314 - our own files
        for context in root.iter("context"):
            for message in context.iter("message"):
                source = message.findtext("source", "")
                forms = [form.text or "" for form in message.iter("numerusform")]
                if name != language:
                    texts = [] if forms else [source]
                else:
                    texts = forms or [message.findtext("translation", "")]
                # What nobody has translated yet is shown in English, and has no voice here.
                for text in filter(None, texts):
                    yield context.findtext("name", ""), source, text


def _values(source: str, decks: list[Deck]) -> Iterator[tuple[int, ...]]:
    """Yield all values of a pattern that are known beforehand."""
    if source == PERCENT:
        yield from ((percent,) for percent in PERCENTS)
    elif source in STEPS:
        for count in {count for deck in decks for count in (deck["slides"], deck["core"])}:
            yield from ((step, count) for step in range(1, count + 1))


def _filled(text: str, values: tuple[int, ...]) -> str:
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", str(value))
    return text


def _file(language: str) -> str | None:
    """Return the translation of a language, or of the one it is a kind of."""
    for name in (language, language.split("-", maxsplit=1)[0]):
        path = package() / "translations" / f"{name}.ts"
        if path.is_file():
            return str(path)
    return None
