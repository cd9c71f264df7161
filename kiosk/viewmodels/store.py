"""The one place that holds the running visit and the edition on screen; everything else derives."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.clock import today
from kiosk.content.edition import BrokenEdition
from kiosk.session import Screen, Visit, home, is_fresh
from kiosk.viewmodels.book import Book, open_book
from kiosk.viewmodels.moving import moved

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from kiosk.content.edition import Edition
    from kiosk.content.shapes import Deck, Language


@dataclass(frozen=True, slots=True)
class Offer:
    """What the settings let patients choose from.

    `languages` are the codes to offer, in their order, none named: all; `drafts` whether
    translations that nobody has checked are among them; `overdue` whether decks whose next review
    is past are; `pseudo` whether the test language is.
    """

    languages: tuple[str, ...] = ()
    drafts: bool = True
    overdue: bool = True
    pseudo: bool = False


class Store(QObject):
    """Holds a `Visit`, the `Edition` it reads from and one that waits for the visit to end."""

    visitChanged = Signal(object, object)  # Visit before, Visit after
    bookChanged = Signal()
    editionChanged = Signal()
    visitEnded = Signal()
    atOnceChanged = Signal()
    swappingChanged = Signal()
    dayChanged = Signal()

    def __init__(
        self,
        fresh: Visit,
        skipped: Callable[[], frozenset[str]] = frozenset,
        *,
        offer: Offer | None = None,
        at_once: bool = False,
    ) -> None:
        """`fresh` is what every visit starts from; `skipped` names slides as `deck/slide id`.

        `at_once` shows a new edition also during a visit, for staff who watch what they write.
        """
        super().__init__()
        self._offer = offer or Offer()
        self._at_once = at_once
        self._swapping = False
        self._fresh = fresh
        self._skipped = skipped
        self._visit = fresh
        self._edition: Edition | None = None
        self._waiting: Edition | None = None
        self._book: Book | None = None
        self._day = today()

    @property
    def visit(self) -> Visit:
        """The running visit."""
        return self._visit

    @property
    def fresh(self) -> Visit:
        """What every visit starts from."""
        return self._fresh

    def start_from(self, fresh: Visit) -> None:
        """Let every visit from the next one on start from `fresh`."""
        self._fresh = fresh

    @property
    def edition(self) -> Edition | None:
        """The edition on screen, None when there is nothing to show."""
        return self._edition

    @property
    def book(self) -> Book | None:
        """The words of the open deck in the visit's language."""
        return self._book

    @property
    def decks(self) -> list[Deck]:
        """The decks of the edition that may be shown today."""
        decks = self.all_decks
        return [d for d in decks if self._offer.overdue or not self.is_overdue(d)]

    @property
    def all_decks(self) -> list[Deck]:
        """The decks of the edition, also those that are withheld."""
        return self._edition.start["decks"] if self._edition else []

    @property
    def day(self) -> dt.date | None:
        """The day on which the running visit began; None when the clock is plainly wrong."""
        return self._day

    def is_overdue(self, deck: Deck) -> bool:
        """Whether a deck's next review is past; a clock that is plainly wrong proves nothing."""
        due = deck["review"]["due"]
        return due is not None and self._day is not None and due < self._day.isoformat()

    def look_at_calendar(self) -> None:
        """Notice a new day, unless somebody reads: what they see does not go at midnight."""
        day = today()
        if day != self._day and self._visit.screen is Screen.START:
            self._day = day
            self.dayChanged.emit()

    @property
    def at_once(self) -> bool:
        """Whether new words are shown during a visit as well."""
        return self._at_once

    @property
    def is_swapping(self) -> bool:
        """Whether the words are being exchanged right now: pictures must be there with them."""
        return self._swapping

    def deck(self) -> Deck | None:
        """The deck that the visit has chosen, else the only or first one."""
        decks = self.decks
        return next((d for d in decks if d["id"] == self._visit.deck), decks[0] if decks else None)

    def languages_of(self, deck: Deck) -> list[Language]:
        """The languages that the settings offer of those the deck has; never none."""
        wanted = self._offer.languages
        rows = [row for row in deck["languages"] if not wanted or row["code"] in wanted]
        if not self._offer.drafts:
            rows = [row for row in rows if row["status"] != "draft"]
        if wanted:
            rows.sort(key=lambda row: wanted.index(row["code"]))
        return rows or deck["languages"][:1]

    def language_for(self, deck: Deck) -> str:
        """The visit's language, or the deck's first where it is not offered in that language."""
        codes = [language["code"] for language in self.languages_of(deck)]
        return self._visit.language if self._visit.language in codes else codes[0]

    def change(self, how: Callable[[Visit], Visit]) -> None:
        """Replace the visit by `how(visit)`; one call, one change, one signal."""
        self.set(how(self._visit))

    def set(self, visit: Visit) -> None:
        """Make `visit` the running one."""
        before = self._visit
        if visit == before:
            return
        self._visit = visit
        if (visit.deck, visit.language) != (before.deck, before.language):
            self._open()
        self.visitChanged.emit(before, visit)

    def offer(self, edition: Edition) -> None:
        """Show a new edition now, or when the visit ends: no words change under a finger."""
        self._waiting = self._with_pseudo(edition)
        self._take_if_due()

    def show_at_once(self, on: bool) -> None:
        """Show new words during a visit as well, beginning with those that wait; or not."""
        if on == self._at_once:
            return
        self._at_once = on
        self.atOnceChanged.emit()
        self._take_if_due()

    def end_visit(self) -> None:
        """Forget the visit; what waits comes on screen."""
        self.visitEnded.emit()
        self.set(self._fresh)
        self.look_at_calendar()
        self._take()

    def open(self) -> Book | None:
        """The words of the deck that is or would be opened, read when first asked for."""
        if self._book is None:
            self._open()
        return self._book

    def _with_pseudo(self, edition: Edition) -> Edition:
        if not self._offer.pseudo:
            return edition
        from kiosk.content.pseudo import with_pseudo

        return edition._replace(start=with_pseudo(edition.start))

    def _take_if_due(self) -> None:
        if self._visit.screen is Screen.START and is_fresh(self._visit, self._fresh):
            self._take()
        elif self._at_once and not self._is_voice_alone():
            self._swap()

    def _is_voice_alone(self) -> bool:
        """Whether what waits only speaks what is on screen: no reason to begin a clip anew."""
        here, waiting = self._edition, self._waiting
        said = here.start.get("said") if here else None
        return bool(said) and waiting is not None and waiting.start.get("said") == said

    def _swap(self) -> None:
        """Show the words that wait under the running visit, on the same slide."""
        if self._waiting is None:
            return
        before, visit = self._ids(), self._visit
        earlier = (self._edition, self._book)
        self._edition, self._book = self._waiting, None
        deck = self.deck()
        if deck is not None and self._edition is not None:
            try:
                self._book = self._read(deck)
            except BrokenEdition:
                self._edition, self._book = earlier
                return
        self._waiting = None
        stays = deck is not None and visit.deck in {"", deck["id"]}
        self._visit = moved(visit, before, self._ids()) if stays else replace(home(visit), deck="")
        self._swap_is(running=True)
        self.editionChanged.emit()
        self.bookChanged.emit()
        if visit != self._visit:
            self.visitChanged.emit(visit, self._visit)
        self._swap_is(running=False)

    def _swap_is(self, *, running: bool) -> None:
        self._swapping = running
        self.swappingChanged.emit()

    def _ids(self) -> list[str]:
        return self._book.ids if self._book else []

    def _read(self, deck: Deck) -> Book:
        assert self._edition is not None  # noqa: S101 - a deck comes from an edition
        return open_book(self._edition, deck["id"], self.language_for(deck), self._skipped())

    def _take(self) -> None:
        if self._waiting is None:
            return
        self._edition, self._waiting = self._waiting, None
        self._book = None
        self.editionChanged.emit()
        self.bookChanged.emit()

    def _open(self) -> None:
        deck = self.deck()
        if deck is None or self._edition is None:
            self._book = None
            return
        language = self.language_for(deck)
        if self._book and (self._book.deck, self._book.language) == (deck["id"], language):
            return
        try:
            self._book = self._read(deck)
        except BrokenEdition:
            # A disk that fails must not take the screen with it; the keeper makes a new edition.
            self._book = None
        self.bookChanged.emit()
