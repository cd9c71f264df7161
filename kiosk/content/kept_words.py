"""What a translation's file holds already, and which line of the deck each text belongs to."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content.comments import comments_by_leaf, leaves
from kiosk.content.gaps import is_gap
from kiosk.content.merge import _has_words

if TYPE_CHECKING:
    from kiosk.content.nodes import Document
    from kiosk.content.problems import Steps
    from kiosk.content.words import Slot

CHANGED = "# CHANGED"
BEFORE = "before"


@dataclass(slots=True)
class Old:
    """A text with its place, and what the comments above it say: its source, and notes."""

    place: Steps
    words: str | None
    source: str | None = None
    before: str | None = None
    marked: bool = False
    notes: list[str] = field(default_factory=list)
    claimed: bool = False


class Kept:
    """What the file holds already."""

    def __init__(self, document: Document | None, language: str) -> None:
        """Read a file; `language` is that of the deck, in which the source lines stand."""
        self.old: dict[Steps, Old] = {}
        self.tail: list[str] = []
        self.sums: dict[str, set[str]] = {}
        self._match: dict[Steps, Old] = {}
        if document is None:
            return
        notes = comments_by_leaf(document)
        for leaf in leaves(document.root):
            if leaf.path[0] == "source":
                self.sums[str(leaf.path[-1])] = set(leaf.node.text.split())
                self.tail += notes.get(leaf.path, [])
            else:
                words = None if is_gap(leaf.node) else leaf.node.text
                found = Old(leaf.path, words)
                _read_notes(found, notes.get(leaf.path, []), language)
                if leaf.path[0] == "slides" and words and not _has_words(words):
                    self.tail += found.notes  # fields alone come from the deck
                else:
                    self.old[leaf.path] = found
        self.tail += notes.get(None, [])

    def claim(self, wanted: list[tuple[Slot, Steps]]) -> None:
        """Give each wanted line its text: the one with the same source first, then by place."""
        by_source: dict[str, list[Old]] = defaultdict(list)
        for old in self.old.values():
            if old.source is not None and old.words is not None:
                by_source[old.source].append(old)
        for slot, place in wanted:
            here = self._at(place)
            if here and here.source in (None, one_line(slot.text)):
                self._take(place, here)
        for slot, place in wanted:
            if place not in self._match:
                near = [old for old in by_source[one_line(slot.text)] if not old.claimed]
                near.sort(key=lambda old: old.place[:2] != place[:2])
                if near:
                    self._take(place, near[0])
        for _, place in wanted:
            here = self._at(place)
            if place not in self._match and here and not here.claimed:
                self._take(place, here)

    def taken(self, place: Steps) -> Old | None:
        """Return the text that a wanted line was given."""
        return self._match.get(place)

    def take(self, place: Steps) -> Old | None:
        """Return what stands at a place, and count it as kept."""
        here = self._at(place)
        if here:
            here.claimed = True
        return here

    def _at(self, place: Steps) -> Old | None:
        here = self.old.get(place)
        if here is None and place[-1:] == (0,):
            return self.old.get(place[:-1])  # a lone text stands where a list may stand
        return here

    def _take(self, place: Steps, old: Old) -> None:
        old.claimed = True
        self._match[place] = old


def one_line(text: str) -> str:
    """Write a text as it can stand in a comment."""
    return " ".join(text.split())


def _read_notes(old: Old, notes: list[str], language: str) -> None:
    for note in notes:
        if note.startswith(CHANGED):
            old.marked = True
        elif note.startswith(f"# {language}: "):
            old.source = note.removeprefix(f"# {language}: ")
        elif note.startswith(f"# {language} {BEFORE}: "):
            old.before = note.removeprefix(f"# {language} {BEFORE}: ")
        else:
            old.notes.append(note)
