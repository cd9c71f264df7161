"""The one place that holds the running visit and the edition on screen; everything else derives."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.content.edition import BrokenEdition
from kiosk.session import Screen, Visit, is_fresh
from kiosk.viewmodels.book import Book, open_book

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.edition import Edition
    from kiosk.content.shapes import Deck


def is_overdue(due: str | None) -> bool:
    """Whether a review's due date (as 2026-10-01) is past; no date is never past."""
    return due is not None and due < dt.datetime.now().astimezone().date().isoformat()


class Store(QObject):
    """Holds a `Visit`, the `Edition` it reads from and one that waits for the visit to end."""

    visitChanged = Signal(object, object)  # Visit before, Visit after
    bookChanged = Signal()
    editionChanged = Signal()
    visitEnded = Signal()

    def __init__(
        self,
        fresh: Visit,
        skipped: Callable[[], frozenset[str]] = frozenset,
        *,
        withhold_overdue: bool = False,
    ) -> None:
        """`fresh` is what every visit starts from; `skipped` names slides as `deck/slide id`.

        `withhold_overdue` hides decks whose next review is past.
        """
        super().__init__()
        self._withhold_overdue = withhold_overdue
        self._fresh = fresh
        self._skipped = skipped
        self._visit = fresh
        self._edition: Edition | None = None
        self._waiting: Edition | None = None
        self._book: Book | None = None

    @property
    def visit(self) -> Visit:
        """The running visit."""
        return self._visit

    @property
    def fresh(self) -> Visit:
        """What every visit starts from."""
        return self._fresh

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
        decks = self._edition.start["decks"] if self._edition else []
        return [d for d in decks if not (self._withhold_overdue and is_overdue(d["review"]["due"]))]

    def deck(self) -> Deck | None:
        """The deck that the visit has chosen, else the only or first one."""
        decks = self.decks
        return next((d for d in decks if d["id"] == self._visit.deck), decks[0] if decks else None)

    def language_for(self, deck: Deck) -> str:
        """The visit's language, or the deck's own where it is not offered in that language."""
        codes = [language["code"] for language in deck["languages"]]
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
        self._waiting = edition
        if self._visit.screen is Screen.START and is_fresh(self._visit, self._fresh):
            self._take()

    def end_visit(self) -> None:
        """Forget the visit; what waits comes on screen."""
        self.visitEnded.emit()
        self.set(self._fresh)
        self._take()

    def open(self) -> Book | None:
        """The words of the deck that is or would be opened, read when first asked for."""
        if self._book is None:
            self._open()
        return self._book

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
            self._book = open_book(self._edition, deck["id"], language, self._skipped())
        except BrokenEdition:
            # A disk that fails must not take the screen with it; the keeper makes a new edition.
            self._book = None
        self.bookChanged.emit()
