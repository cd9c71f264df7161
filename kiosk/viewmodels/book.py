"""One deck's words in one language, with files turned into URLs as slides are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.content.edition import PSEUDO, read_words
from kiosk.session import Route

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.edition import Edition
    from kiosk.content.shapes import Words

_FILE_KEYS = frozenset({"file", "narration", "voice", "alt_voice"})


@dataclass(frozen=True)
class Book:
    """The words of a deck: `words` as the edition holds them, `folder` the edition's folder."""

    deck: str
    language: str
    folder: Path
    words: Words
    route: Route

    @property
    def ids(self) -> list[str]:
        """The id of each slide."""
        return [slide["id"] for slide in self.words["slides"]]

    def chapter(self, index: int) -> str:
        """Return the name of a slide's chapter, "" outside the deck."""
        slides = self.words["slides"]
        return str(slides[index].get("chapter", "")) if 0 <= index < len(slides) else ""

    def slide(self, index: int, *, no_needles: bool) -> dict[str, Any]:
        """Return slide `index` (0 is the first) with file URLs, or {} outside the deck."""
        slides = self.words["slides"]
        if not 0 <= index < len(slides):
            return {}
        return dict(self._with_urls(slides[index], no_needles))

    def with_urls(self, value: Any) -> Any:
        """Return a JSON value of this edition with its files as URLs."""
        return self._with_urls(value, no_needles=False)

    def _with_urls(self, value: Any, no_needles: bool) -> Any:
        if isinstance(value, list):
            return [self._with_urls(item, no_needles) for item in value]
        if not isinstance(value, dict):
            return value
        if no_needles and value.get("sensitive") == "needle" and value.get("instead"):
            calm = self._with_urls(value["instead"], no_needles)
            return {"calm": calm, **calm} if "cues" in value else calm
        return {
            key: file_url(self.folder, item)
            if key in _FILE_KEYS and isinstance(item, str)
            else self._with_urls(item, no_needles)
            for key, item in value.items()
        }


def _pseudo_words(edition: Edition, deck: str) -> Words:
    from kiosk.content.pseudo import pseudo_words, source_of

    source = next(source_of(row) for row in edition.start["decks"] if row["id"] == deck)
    return pseudo_words(read_words(edition.folder, deck, source))


def file_url(folder: Path, name: str) -> str:
    """Return the URL of a file in an edition."""
    return (folder / name).as_uri()


def open_book(
    edition: Edition, deck: str, language: str, skipped: frozenset[str] = frozenset()
) -> Book:
    """Read a deck's words without the slides in `skipped` (as `deck/slide id`).

    Raise BrokenEdition when the disk fails.
    """
    if language == PSEUDO:
        words = _pseudo_words(edition, deck)
    else:
        words = read_words(edition.folder, deck, language)
    slides = [slide for slide in words["slides"] if f"{deck}/{slide['id']}" not in skipped]
    words["slides"] = slides
    route = Route(
        core=tuple(slide["level"] == "core" for slide in slides),
        chapters=tuple(int(slide["chapter_index"]) for slide in slides),
        pages=tuple((slide["id"], _pages(slide)) for slide in slides),
    )
    return Book(deck, language, edition.folder, words, route)


def _pages(slide: dict[str, Any]) -> int:
    """Return how many pages a slide has: its questions, and what comes after them."""
    closing = bool(slide.get("after") or slide.get("ask"))
    return len(slide["questions"]) + closing if slide["kind"] == "question" else 1
