"""What a patient wants to ask and tell: picked in this visit, gone at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import session
from kiosk.viewmodels.declare import Property, QmlUncreatable
from kiosk.viewmodels.questions import Entry, questions_of, tellings_of

if TYPE_CHECKING:
    from kiosk.session import Visit
    from kiosk.viewmodels.store import Store

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the display")
class ListsModel(QObject):
    """Questions for the doctor and "Tell my team"; rows are {key, slide, line, picked}."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        """Follows `store`."""
        super().__init__(parent)
        self._store = store
        store.visitChanged.connect(self._on_visit)
        store.bookChanged.connect(self.changed)

    @Property("QVariantList", notify=changed)
    def questions(self) -> list[dict[str, Any]]:
        """Every question that the deck offers, in the order of its slides."""
        return [_row(entry, self._store.visit.asked) for entry in self._questions()]

    @Property("QVariantList", notify=changed)
    def tellings(self) -> list[dict[str, Any]]:
        """Every card that can be ticked for the team."""
        return [_row(entry, self._store.visit.told) for entry in self._tellings()]

    @Property("QVariantList", notify=changed)
    def asked(self) -> list[dict[str, Any]]:
        """The questions that are picked."""
        picked = self._store.visit.asked
        return [_row(entry, picked) for entry in self._questions() if entry.key in picked]

    @Property("QVariantList", notify=changed)
    def told(self) -> list[dict[str, Any]]:
        """What is ticked for the team."""
        picked = self._store.visit.told
        return [_row(entry, picked) for entry in self._tellings() if entry.key in picked]

    @Slot(str)
    def toggleAsked(self, key: str) -> None:
        """Pick a question, or take it off the list."""
        self._store.change(lambda visit: session.toggle_asked(visit, key))

    @Slot(str)
    def toggleTold(self, key: str) -> None:
        """Tick a card for the team, or take it off the list."""
        self._store.change(lambda visit: session.toggle_told(visit, key))

    def _questions(self) -> list[Entry]:
        book = self._store.book
        return questions_of(book.words["slides"]) if book else []

    def _tellings(self) -> list[Entry]:
        book = self._store.book
        return tellings_of(book.words["slides"]) if book else []

    def _on_visit(self, before: Visit, after: Visit) -> None:
        if (before.asked, before.told) != (after.asked, after.told):
            self.changed.emit()


def _row(entry: Entry, picked: tuple[str, ...]) -> dict[str, Any]:
    return {**entry._asdict(), "picked": entry.key in picked}
