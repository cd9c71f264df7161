"""A language for tests: English with accents, longer by 40 %, in brackets.

Words without brackets on the screen are not translatable, and a missing end bracket is a cut. Only
the settings, the preview and the pictures of every screen can choose it; it is made when an edition
is read, and nothing of it is ever published.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from kiosk.content.edition import PSEUDO

if TYPE_CHECKING:
    from kiosk.content.shapes import Deck, Language, Start, Words

LONGER = 1.4
_NAME = "[Éñĝļîšĥ]"
_LETTERS = str.maketrans(
    "aceiklnorstuwyzACDEIKLNORSTUWYZ",
    "àçéîķļñöŕšţûŵÿžÅÇÐÉÎĶĻÑÖŔŠŢÛŴÝŽ",
)
# Tags, entities and the places of values stay as they are.
_KEPT = re.compile(r"(<[^>]*>|&#?\w+;|%L?\d+|%n)")
_VOWEL = re.compile(r"([aeiouyàéîöûÿ])")
# Beside lines, these are read or heard by patients.
_WORDS = frozenset({"alt", "chapter", "text"})


def pseudo(text: str) -> str:
    """Return a text of the interface or the deck, `styled` or not, in the test language."""
    if not any(letter.isalpha() for letter in _KEPT.sub("", text)):
        return text
    parts = _KEPT.split(text)
    parts[::2] = [_VOWEL.sub(r"\1\1", part).translate(_LETTERS) for part in parts[::2]]
    more = LONGER * len(_KEPT.sub("", text)) - len("".join(parts[::2])) - 2
    return f"[{''.join(parts)}{'~' * max(0, round(more))}]"


def pseudo_words(words: Words) -> Words:
    """Return all that patients read of a deck in the test language."""
    return cast("Words", {**words, **{key: _value(key, value) for key, value in words.items()}})


def with_pseudo(start: Start) -> Start:
    """Return what the start screen needs, with the test language offered beside each deck's own."""
    return {**start, "decks": [_deck(deck) for deck in start["decks"]]}


def source_of(deck: Deck) -> str:
    """Return the code of the language that the test language is made from."""
    return deck["languages"][0]["code"]


def _deck(deck: Deck) -> Deck:
    source = source_of(deck)
    row: Language = {"code": PSEUDO, "name": _NAME, "rtl": False, "status": "draft"}
    found: dict[str, Any] = {**deck, "languages": [*deck["languages"], row]}
    for key in ("title", "summary", "notice", "cover", "minutes"):
        texts = found[key]
        if source in texts:
            found[key] = {**texts, PSEUDO: _value(key, texts[source])}
    return cast("Deck", found)


def _value(key: str, value: Any) -> Any:
    if isinstance(value, list):
        return [_value(key, item) for item in value]
    if isinstance(value, dict):
        if "plain" in value and "styled" in value:
            return {**value, "plain": pseudo(value["plain"]), "styled": pseudo(value["styled"])}
        return {name: _value(name, item) for name, item in value.items()}
    return pseudo(value) if isinstance(value, str) and key in _WORDS else value
