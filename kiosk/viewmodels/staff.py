"""What staff may see in a corner of the start screen: work under way, and what wants their eyes."""

from __future__ import annotations

import datetime as dt
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.dates import shown
from kiosk.viewmodels.declare import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.content.shapes import Deck
    from kiosk.viewmodels.store import Store

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1

SOON = dt.timedelta(days=30)


@QmlElement
@QmlUncreatable("made by the display")
class StaffModel(QObject):
    """Follows the keeper's status.json and the reviews' dates; empty while all is well."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        """All is well."""
        super().__init__(parent)
        self._store = store
        self._problems: list[dict[str, Any]] = []
        self._warnings = 0
        self._done = 0
        self._total = 0
        self._told = False
        store.editionChanged.connect(self.changed)
        store.dayChanged.connect(self.changed)

    @Property("QVariantList", notify=changed)
    def problems(self) -> list[dict[str, Any]]:
        """Errors of the last save, in the order of the files.

        Each is {place, message, hint, quote, caret, caretLength}; the last two count characters
        of the quoted line, which may be empty.
        """
        return self._problems

    @Property(int, notify=changed)
    def warnings(self) -> int:
        """How many warnings “kiosk check” would tell beside the errors."""
        return self._warnings

    @Property("QVariantList", notify=changed)
    def reviews(self) -> list[dict[str, Any]]:
        """Decks whose next check is near or past: {title, due, overdue, withheld}."""
        rows = [self._review(deck) for deck in self._store.all_decks if self._is_near(deck)]
        return sorted(rows, key=lambda row: str(row["title"]))

    @Property(bool, notify=changed)
    def clockWrong(self) -> bool:
        """Whether this machine's clock says a year that cannot be."""
        return self._store.day is None

    @Property(int, notify=changed)
    def done(self) -> int:
        """How many pictures and clips of new content are ready."""
        return self._done

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many there are; 0 when nothing is being prepared."""
        return self._total

    @Property(bool, notify=changed)
    def starting(self) -> bool:
        """Whether there is nothing to show yet and nothing wrong: first words are on the way."""
        waits = self._total > 0 or not self._told
        return self._store.edition is None and not self._problems and waits

    def follow(self, status: dict[str, Any]) -> None:
        """Take over what status.json says."""
        self._told = True
        preparing = status.get("preparing") or {}
        found = status.get("problems") or []
        problems = [_row(problem) for problem in found if problem.get("severity") == "error"]
        self._done, self._total = int(preparing.get("done", 0)), int(preparing.get("total", 0))
        self._problems = problems
        self._warnings = len(found) - len(problems)
        self.changed.emit()

    def _is_near(self, deck: Deck) -> bool:
        day, due = self._store.day, deck["review"]["due"]
        return day is not None and due is not None and due <= (day + SOON).isoformat()

    def _review(self, deck: Deck) -> dict[str, Any]:
        code = deck["languages"][0]["code"]
        language = self._store.visit.language
        return {
            "title": deck["title"][code]["plain"],
            "due": shown(deck["review"]["due"], language),
            "overdue": self._store.is_overdue(deck),
            "withheld": deck not in self._store.decks,
        }


def _row(problem: dict[str, Any]) -> dict[str, Any]:
    return {
        "place": f"{PurePath(problem['file']).name}:{problem['line']}",
        "message": problem["message"],
        "hint": problem["hint"],
        "quote": problem.get("quote", ""),
        "caret": int(problem.get("caret", 0)),
        "caretLength": int(problem.get("caret_length", 0)),
    }
