"""What the display says about itself, line by line."""

from __future__ import annotations

from typing import NamedTuple

NOWHERE = "-"


class Beat(NamedTuple):
    """A sign of life, and the slide on the screen.

    Without a slide the second is `-`; the first is so as well while nobody uses the kiosk, else
    `home` (a visit at the start screen) or `staff`.
    """

    deck: str
    slide: str

    @property
    def slide_id(self) -> str | None:
        """The slide as deck/slide, or None when none is shown."""
        return None if NOWHERE in self else f"{self.deck}/{self.slide}"

    @property
    def is_idle(self) -> bool:
        """Whether nobody uses the kiosk."""
        return self.deck == NOWHERE


class Screen(NamedTuple):
    """The size of the display's window in device pixels."""

    width: int
    height: int


class Request(NamedTuple):
    """Something that staff at the panel ask for: `reload`, or `restore` with an edition's id."""

    what: str
    edition: str = ""


def parse(line: str) -> Beat | Screen | Request | None:
    """Return what a line of the display means; None for words that belong into the log."""
    match line.split():
        case ["beat", deck, slide]:
            return Beat(deck, slide)
        case ["beat"]:
            return Beat(NOWHERE, NOWHERE)
        case ["screen", width, height] if width.isdecimal() and height.isdecimal():
            screen = Screen(int(width), int(height))
            return screen if min(screen) > 0 and max(screen) <= 16_384 else None
        case ["ask", "reload"]:
            return Request("reload")
        case ["ask", "restore", edition]:
            return Request("restore", edition)
    return None
