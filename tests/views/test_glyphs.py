"""No box for a missing letter: every character of every language is in the faces that draw it."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

import pytest
from fontTools.ttLib import TTFont

from kiosk.content.edition import PSEUDO, read_current, read_words
from kiosk.content.fields import ASK_YOUR_CLINIC, LOCAL_NUMBER
from kiosk.content.pseudo import pseudo
from kiosk.display.fonts import script_of
from kiosk.resources import assets, package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FONTS = assets() / "fonts"
TABLE = json.loads((FONTS / "fonts.json").read_bytes())
LANGUAGES = ("en", "ar", "de", "es", "pl", "tr", "vi", "zh-Hans")
UNSEEN = set("\n\t\u2066\u2067\u2068\u2069\u200e\u200f")


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, str):
        yield value


def interface(language: str) -> Iterator[str]:
    path = package() / "translations" / f"{language}.ts"
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        if language == "en":
            yield message.findtext("source", "")
        for translation in message.iter("translation"):
            yield from translation.itertext()


def missing(characters: set[str], script: str) -> dict[str, list[str]]:
    found = {}
    for name in TABLE[script]["files"]:
        with TTFont(FONTS / name) as font:
            known = set(font.getBestCmap())
        lost = sorted(one for one in characters - UNSEEN if ord(one) not in known)
        if lost:
            found[name] = lost
    return found


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_character_of_a_language_is_in_its_faces(language: str, bundled: Path) -> None:
    edition = read_current(bundled)
    assert edition is not None
    pages = [read_words(edition.folder, deck["id"], language) for deck in edition.start["decks"]]
    covers = [
        deck[key][language]["plain"]
        for deck in edition.start["decks"]
        for key in ("title", "summary", "notice")
    ]
    words = [*texts(pages), *covers, *interface(language)]
    fields = [found[language] for found in (ASK_YOUR_CLINIC, LOCAL_NUMBER)]
    characters = set("".join([*words, *fields]))
    assert len(characters) > 60
    assert missing(characters, script_of(language)) == {}


def test_the_test_language_is_drawn_whole() -> None:
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    assert missing(set(pseudo(letters)), script_of(PSEUDO)) == {}
