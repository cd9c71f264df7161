"""Which lines of an edition are spoken, and where their files are noted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.content.edition import PHRASES_FOLDER
from kiosk.voice.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.worker.publishing import Pages


class Spoken(NamedTuple):
    """A mapping that gets a voice: `text` is said, the keys take the file and its length."""

    owner: dict[str, Any]
    text: str
    language: str
    key: str = "voice"


def spoken_in(pages: Pages) -> Iterator[Spoken]:
    """Yield every line and every picture's description, in each language."""
    for deck in pages.start["decks"]:
        for part in (deck["title"], deck["summary"], deck["notice"], deck["cover"]):
            for code, value in part.items():
                yield from _walk(value, code)
        for code, path in deck["words"].items():
            yield from _walk(pages.words[path], code)


def phrases_in(pages: Pages) -> Iterator[tuple[str, list[Spoken]]]:
    """Yield the interface's words in each language, with the file that notes their speech."""
    for code, words in phrases(pages.start).items():
        spoken = [Spoken({"words": text}, text, language) for text, language in words.items()]
        yield f"{PHRASES_FOLDER}/{code}.json", spoken


def _walk(value: Any, language: str) -> Iterator[Spoken]:
    if isinstance(value, list):
        for item in value:
            yield from _walk(item, language)
    elif isinstance(value, dict):
        if "styled" in value:
            if value["plain"].strip():
                yield Spoken(value, value["plain"], language)
            return
        if "file" in value and value.get("alt"):
            yield Spoken(value, value["alt"], language, "alt_voice")
        for item in value.values():
            yield from _walk(item, language)
