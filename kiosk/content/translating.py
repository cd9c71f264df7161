"""Bringing a translation up to date with its deck, without losing a word of the translator's.

Above each text stands its source line in a comment. By it a text finds its place again when lines
have moved, and by it we see that the source has changed since.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content.kept_words import Kept, Old, one_line
from kiosk.content.load import deck_id
from kiosk.content.merge import _is_translated, _place_of, short_sum
from kiosk.content.schema.roles import Role
from kiosk.content.words import slots

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.nodes import Document
    from kiosk.content.problems import Steps
    from kiosk.content.schema.deck import Deck
    from kiosk.content.words import Slot

_ORDER = [
    *("format", "language", "of", "translation", "title", "summary", "notice", "cover"),
    *("ask_your_clinic", "remember", "chapters", "glossary", "slides"),
]


@dataclass(slots=True)
class Entry:
    """One text of a translation; `words` is None while it waits for the translator."""

    place: Steps
    source: str | None
    words: str | None = None
    stale: bool = False
    before: str | None = None
    """What the source said when a stale text was translated."""
    notes: list[str] = field(default_factory=list)
    """The translator's own comments."""


@dataclass(slots=True)
class Sheet:
    """All that a translation's file holds; `gone` are texts that the deck no longer has."""

    language: str
    entries: list[Entry]
    sums: dict[str, str]
    gone: list[tuple[Steps, str]]
    tail: list[str]

    @property
    def open(self) -> int:
        """How many texts wait for words."""
        return sum(entry.words is None for entry in self.entries)

    @property
    def stale(self) -> int:
        """How many texts have to be compared with their source again."""
        return sum(entry.stale for entry in self.entries)


def sheet(deck: Deck, code: str, folder: Path, document: Document | None) -> Sheet:
    """Lay what a translation holds (None: nothing yet) beside what its deck asks for."""
    kept = Kept(document, deck.language)
    wanted = list(_wanted(deck))
    kept.claim(wanted)
    entries = [*_head(deck, code, folder, kept)]
    entries += [_entry(slot, place, kept, code, folder) for slot, place in wanted]
    entries += _words_beside(deck, kept)
    entries.sort(key=lambda entry: _ORDER.index(str(entry.place[0])))
    sums = _sums(deck, [entry.place for entry in entries if entry.stale])
    gone = [(old.place, old.words) for old in kept.old.values() if old.words and not old.claimed]
    left = [note for old in kept.old.values() if not old.claimed for note in old.notes]
    return Sheet(code, entries, sums, gone, [*left, *kept.tail])


def _wanted(deck: Deck) -> Iterator[tuple[Slot, Steps]]:
    """Yield every line to translate, once, with its place in the translation."""
    seen: set[Steps] = set()
    for slot in slots(deck):
        if not _is_translated(slot):
            continue
        place = _place_of(slot.path, deck)
        if slot.path[2:] == ("chapter",):
            place = ("chapters", slot.text)
        if place not in seen:
            seen.add(place)
            yield slot, place


def _head(deck: Deck, code: str, folder: Path, kept: Kept) -> Iterator[Entry]:
    typed = {
        ("format",): "1",
        ("language",): code,
        ("of",): deck_id(folder),
        ("translation", "status"): "draft",
    }
    places = [*typed, ("translation", "by"), ("translation", "on"), ("ask_your_clinic",)]
    for place in places:
        old = kept.take(place)
        words = old.words if old and old.words is not None else typed.get(place)
        if words is not None:
            yield Entry(place, None, words, notes=old.notes if old else [])
    for key in deck.glossary:
        old = kept.take(("glossary", key, "term"))
        found = old or Old(("glossary", key, "term"), None)
        yield Entry(found.place, None, found.words, notes=found.notes)


def _entry(slot: Slot, place: Steps, kept: Kept, code: str, folder: Path) -> Entry:
    old = kept.taken(place)
    if old is None or old.words is None:
        words = _captions(slot, code, folder) if slot.role is Role.CAPTIONS else None
        return Entry(place, slot.text, words, notes=old.notes if old else [])
    if old.source is not None:
        stale = old.marked or old.source != one_line(slot.text)
    else:
        sums = kept.sums.get(owner_of(place))
        stale = sums is not None and short_sum(slot.text) not in sums
    stale = stale and place[0] != "chapters"  # their key is their source
    before = (old.before if old.marked else old.source) if stale else None
    return Entry(place, slot.text, old.words, stale, before, old.notes)


def _captions(slot: Slot, code: str, folder: Path) -> str | None:
    """Name the captions in this language if they are there: captions/x.en.vtt → x.es.vtt."""
    name = slot.text.replace(f".{slot.path[-1]}.", f".{code}.")
    return name if name != slot.text and (folder / name).is_file() else None


def _words_beside(deck: Deck, kept: Kept) -> Iterator[Entry]:
    """Yield what a slide may have without the source asking for it, and lines of fields alone."""
    for number, slide in enumerate(deck.slides):
        for key in ("narration", "chapter"):
            old = kept.take(("slides", slide.id, key))
            if old and old.words is not None:
                yield Entry(("slides", slide.id, key), None, old.words, notes=old.notes)
        for slot in slots(slide, ("slides", number)):
            place = _place_of(slot.path, deck)
            if slot.role is Role.LINE and not _is_translated(slot) and isinstance(place[-1], int):
                yield Entry(place, None, slot.text)


def _sums(deck: Deck, stale: list[Steps]) -> dict[str, str]:
    """Sum up the lines that are translated from what the deck says now."""
    found: dict[str, list[str]] = {}
    for slot in slots(deck):
        if _is_translated(slot):
            place = _place_of(slot.path, deck)
            sums = found.setdefault(owner_of(place), [])
            if place not in stale:
                sums.append(short_sum(slot.text))
    return {owner: " ".join(dict.fromkeys(sums)) for owner, sums in found.items()}


def owner_of(place: Steps) -> str:
    """Return the key under `source:` that a place in a translation is summed up in."""
    if place[0] == "slides":
        return str(place[1])
    return "glossary" if place[0] == "glossary" else "deck"
