"""What a slide shows at once, and what all of it says: the words as patients read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.schema.roles import Role
from kiosk.content.schema.summary_slide import SummarySlide
from kiosk.content.words import Slot, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.loaded import Version
    from kiosk.content.problems import Steps
    from kiosk.content.schema.slide import Slide

# Nobody reads these as a part of the slide: names of chapters and what pictures show.
_BESIDE = ("chapter", "alt", "described")


def face(version: Version, slide: Slide) -> list[str]:
    """Return the lines that a slide shows before anything is touched."""
    lines = [slide.heading, *slide.text]
    if isinstance(slide, SummarySlide):
        lines += slide.points
    return [version.line(text)["plain"] for text in lines]


def spoken(version: Version, path: Steps, slide: Slide) -> Iterator[tuple[Slot, str]]:
    """Yield every line of a slide, cards included, with its words as patients read them."""
    for slot in words(slide, path):
        beside = slot.role is Role.PLAIN or any(step in _BESIDE for step in slot.path)
        if not beside:
            yield slot, version.line(slot.text)["plain"]


def all_lines(version: Version) -> Iterator[tuple[Slot, str]]:
    """Yield every line of all slides."""
    for number, slide in enumerate(version.deck.slides):
        yield from spoken(version, ("slides", number), slide)
