"""Which slide to look at after a save: the first whose words, pictures or clips differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.content.edition import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.edition import Edition

COVER = ("title", "summary", "notice", "cover")


@dataclass(frozen=True, slots=True)
class Spot:
    """A slide of a deck in a language; the empty id is the start screen."""

    deck: str
    language: str
    slide: str


class Pages:
    """Everything that patients can see of an edition, in its order."""

    def __init__(self, edition: Edition) -> None:
        """Read all words once; raise BrokenEdition when the disk fails."""
        self._pages: dict[Spot, Any] = {}
        self._order: dict[tuple[str, str], list[str]] = {}
        for deck in edition.start["decks"]:
            for code in deck["words"]:
                slides = read_words(edition.folder, deck["id"], code)["slides"]
                self._order[deck["id"], code] = [slide["id"] for slide in slides]
                for slide in slides:
                    self._pages[Spot(deck["id"], code, slide["id"])] = slide
                cover: dict[str, Any] = {**deck}
                shown = [cover[key].get(code) for key in COVER]
                self._pages[Spot(deck["id"], code, "")] = shown

    def changed_since(self, before: Pages, language: str) -> Spot | None:
        """Return the first page that is new or different, `language` before all others."""
        found = [spot for spot in self._slides_first() if self._pages[spot] != before.page(spot)]
        found.sort(key=lambda spot: spot.language != language)
        return found[0] if found else None

    def page(self, spot: Spot) -> Any:
        """Return what is on a page, None where there is none."""
        return self._pages.get(spot)

    def index(self, spot: Spot, otherwise: int = 0) -> int:
        """Return a slide's number from 0; `otherwise`, kept within the deck, when it is gone."""
        order = self._order.get((spot.deck, spot.language), [])
        last = max(0, len(order) - 1)
        return order.index(spot.slide) if spot.slide in order else min(otherwise, last)

    def slide_at(self, deck: str, language: str, index: int) -> str:
        """Return the id of a slide, "" where there is none."""
        order = self._order.get((deck, language), [])
        return order[index] if 0 <= index < len(order) else ""

    def is_core(self, spot: Spot) -> bool:
        """Whether a slide belongs to the quick tour."""
        page = self.page(spot)
        return isinstance(page, dict) and page.get("level") == "core"

    def _slides_first(self) -> Iterator[Spot]:
        yield from (spot for spot in self._pages if spot.slide)
        yield from (spot for spot in self._pages if not spot.slide)
