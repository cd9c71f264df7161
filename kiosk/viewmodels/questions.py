"""The questions and the "Tell my team" lines of a deck, each under a key that a visit can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kiosk.content.shapes import Line, Slide


class Entry(NamedTuple):
    """A line to pick; `key` is `<slide id>/<number from 0>`."""

    key: str
    slide: str
    line: Line


def key_of(slide: str, number: int) -> str:
    """Return the key of a slide's question or card."""
    return f"{slide}/{number}"


def questions_of(slides: list[Slide]) -> list[Entry]:
    """Return every `ask` of a deck, in the order of its slides."""
    return [
        Entry(key_of(slide["id"], number), slide["id"], line)
        for slide in slides
        for number, line in enumerate(slide["ask"])
    ]


def tellings_of(slides: list[Slide]) -> list[Entry]:
    """Return every `tell` of a deck's cards."""
    return [
        Entry(key_of(slide["id"], number), slide["id"], card["tell"])
        for slide in slides
        for number, card in enumerate(slide.get("cards", []))
        if card.get("tell")
    ]
