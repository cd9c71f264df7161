"""One visit as a frozen value, and pure functions on it: what a patient chose, and where they are.

No Qt, no clock and no files: the display feeds it taps and time-outs and shows what comes back.
A finished visit is a fresh `Visit`; nothing of the last one is left (promise P14).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.quiz import Quiz, page_of, turn

TEXT_SIZES = (100, 125, 150, 175, 200)
"""Text sizes in percent, as offered to patients."""


class Screen(StrEnum):
    """What fills the screen."""

    START = "start"
    SLIDE = "slide"


class Tour(StrEnum):
    """Which slides a visit walks through."""

    QUICK = "quick"
    ALL = "all"


class Theme(StrEnum):
    """Sets of colours."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class Comfort:
    """How the kiosk shows things, by the patient's choice; the clinic's settings give the defaults.

    `volume` is 0–100 and stays within `loudest`; `text_size` is one of `TEXT_SIZES`.
    """

    theme: Theme = Theme.LIGHT
    text_size: int = 100
    less_motion: bool = False
    captions: bool = True
    sound: bool = False
    volume: int = 60
    loudest: int = 80
    lower: bool = False
    steady: bool = False
    no_needles: bool = False
    slow_voice: bool = False
    guided: bool = False
    """Whether the focus is spoken, for who cannot see the screen."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit. `index` counts within the deck's slides (0 is the first of the whole deck)."""

    screen: Screen = Screen.START
    language: str = "en"
    deck: str = ""
    tour: Tour = Tour.ALL
    index: int = 0
    detour: int | None = None
    """The slide of the quick tour to come back to while "more about this" is open."""
    looking: int | None = None
    """The question slide to come back to while the slide that explains an answer is open."""
    asked: tuple[str, ...] = ()
    """Questions picked for the doctor, as `<slide id>/<number>`."""
    told: tuple[str, ...] = ()
    """Cards ticked for the team, as `<slide id>/<number>`."""
    quiz: Quiz = Quiz()  # noqa: RUF009 - frozen, as Comfort is
    comfort: Comfort = Comfort()


@dataclass(frozen=True, slots=True)
class Route:
    """The slides of one deck that a tour walks through: `chapters[i]` is the chapter of slide i."""

    core: tuple[bool, ...] = ()
    chapters: tuple[int, ...] = ()
    pages: tuple[tuple[str, int], ...] = ()
    """The id of each slide, and how many pages it has: a question slide has one a question."""

    def stops(self, visit: Visit) -> tuple[int, ...]:
        """Indexes of the slides that Next and Back visit."""
        everything = tuple(range(len(self.core)))
        if visit.detour is not None:
            chapter = self.chapters[visit.detour]
            return tuple(i for i in everything if self.chapters[i] == chapter)
        if visit.tour is Tour.QUICK and any(self.core):
            return tuple(i for i in everything if self.core[i])
        return everything


def start(visit: Visit, deck: str, tour: Tour = Tour.ALL) -> Visit:
    """Open a deck at its first slide."""
    return replace(
        visit, screen=Screen.SLIDE, deck=deck, tour=tour, index=0, detour=None, looking=None
    )


def home(visit: Visit) -> Visit:
    """Go to the start screen; language, comfort and picked questions stay until the visit ends."""
    return replace(visit, screen=Screen.START, index=0, detour=None, looking=None)


def go_to(visit: Visit, index: int, route: Route) -> Visit:
    """Show slide `index`, kept within the deck; a slide outside the quick tour leaves the tour."""
    index = max(0, min(index, len(route.core) - 1))
    moved = replace(visit, index=index, detour=None, looking=None)
    if index not in route.stops(moved):
        moved = replace(moved, tour=Tour.ALL)
    return moved


def forward(visit: Visit, route: Route) -> Visit:
    """The next question or slide of the tour; on the last one nothing changes.

    A finished detour returns.
    """
    if visit.looking is not None:
        return end_look(visit)
    if (turned := turn_page(visit, route, 1)) is not None:
        return turned
    later = [i for i in route.stops(visit) if i > visit.index]
    if later:
        return replace(visit, index=later[0])
    if visit.detour is not None:
        return end_detour(visit)
    return visit


def back(visit: Visit, route: Route) -> Visit:
    """The question or slide before; from the first one to the start screen.

    A detour returns where it began.
    """
    if visit.looking is not None:
        return end_look(visit)
    if (turned := turn_page(visit, route, -1)) is not None:
        return turned
    earlier = [i for i in route.stops(visit) if i < visit.index]
    if earlier:
        return replace(visit, index=earlier[-1])
    if visit.detour is not None:
        return end_detour(visit)
    return home(visit)


def turn_page(visit: Visit, route: Route, step: int) -> Visit | None:
    """The question `step` further on the same slide; None when this slide has no such page."""
    if visit.index >= len(route.pages):
        return None
    slide, count = route.pages[visit.index]
    page = page_of(visit.quiz, slide) + step
    return replace(visit, quiz=turn(visit.quiz, slide, page)) if 0 <= page < count else None


def begin_detour(visit: Visit, route: Route) -> Visit:
    """From a slide of the quick tour into the whole chapter around it ("more about this")."""
    if not has_detour(visit, route):
        return visit
    there = replace(visit, detour=visit.index)
    later = [i for i in route.stops(there) if i > visit.index]
    return replace(there, index=later[0] if later else route.stops(there)[0])


def end_detour(visit: Visit) -> Visit:
    """Back to the slide of the quick tour where the detour began."""
    return visit if visit.detour is None else replace(visit, index=visit.detour, detour=None)


def look(visit: Visit, index: int) -> Visit:
    """From a question to the slide that explains it; the tour stays as it is."""
    origin = visit.index if visit.looking is None else visit.looking
    return replace(visit, index=index, looking=None if index == origin else origin)


def end_look(visit: Visit) -> Visit:
    """Back to the question."""
    return visit if visit.looking is None else replace(visit, index=visit.looking, looking=None)


def has_detour(visit: Visit, route: Route) -> bool:
    """Whether the chapter of this slide holds slides that the quick tour leaves out."""
    if visit.tour is not Tour.QUICK or visit.detour is not None or visit.looking is not None:
        return False
    chapter = route.chapters[visit.index]
    pairs = zip(route.core, route.chapters, strict=True)
    return any(there == chapter and not core for core, there in pairs)


def toggle_asked(visit: Visit, question: str) -> Visit:
    """Put a question on the list for the doctor, or take it off."""
    return replace(visit, asked=_toggle(visit.asked, question))


def toggle_told(visit: Visit, card: str) -> Visit:
    """Put a card on the list "Tell my team", or take it off."""
    return replace(visit, told=_toggle(visit.told, card))


def set_volume(visit: Visit, volume: int) -> Visit:
    """Set the loudness, 0 up to what the clinic allows."""
    comfort = visit.comfort
    return replace(visit, comfort=replace(comfort, volume=max(0, min(volume, comfort.loudest))))


def is_fresh(visit: Visit, fresh: Visit) -> bool:
    """Whether nobody has touched anything since the last visit ended."""
    return visit == fresh


def _toggle(items: tuple[str, ...], item: str) -> tuple[str, ...]:
    if item in items:
        return tuple(other for other in items if other != item)
    return (*items, item)
