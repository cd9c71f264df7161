"""Read to me: one voice at a time, a line at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import Screen, Visit
from kiosk.viewmodels.declare import Property, QmlUncreatable
from kiosk.viewmodels.voice import Speech, speech_of

if TYPE_CHECKING:
    from kiosk.viewmodels.idle import IdleModel
    from kiosk.viewmodels.store import Store

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the display")
class ReadingModel(QObject):
    """What is being read aloud; the player plays `voice` and calls `next` at its end."""

    changed = Signal()

    def __init__(self, store: Store, idle: IdleModel, parent: QObject | None = None) -> None:
        """Follows `store`: another slide, language or visit ends the voice."""
        super().__init__(parent)
        self._store = store
        self._idle = idle
        self._queue: list[Speech] = []
        self._at = -1
        self._turn = 0
        self._missing = False
        store.visitChanged.connect(self._on_visit)
        store.bookChanged.connect(self.stop)
        store.visitEnded.connect(self.stop)

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether a voice runs."""
        return self._at >= 0

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        """Whether a voice was asked for and there is none."""
        return self._missing

    @Property(str, notify=changed)
    def voice(self) -> str:
        """The URL of the line that is being read, "" for none."""
        return self._queue[self._at].voice if self._at >= 0 else ""

    @Property(int, notify=changed)
    def length(self) -> int:
        """How long this line lasts in ms, 0 when nobody knows."""
        return self._queue[self._at].length if self._at >= 0 else 0

    @Property(int, notify=changed)
    def turn(self) -> int:
        """Grows with each line that begins, so that the same line can be said twice."""
        return self._turn

    @Slot()
    def toggle(self) -> None:
        """Read what is on the screen, or stop."""
        if self.speaking or self._missing:
            self.stop()
        else:
            self.again()

    @Slot()
    def again(self) -> None:
        """Read from the first line."""
        self._queue = self._speech()
        self._missing = not self._queue
        self._begin(0 if self._queue else -1)

    @Slot()
    def next(self) -> None:
        """Go on to the next line; after the last one the voice is done."""
        if self.speaking:
            self._begin(self._at + 1 if self._at + 1 < len(self._queue) else -1)

    @Slot()
    def stop(self) -> None:
        """Be quiet."""
        if self.speaking or self._missing:
            self._missing = False
            self._begin(-1)

    def _begin(self, at: int) -> None:
        self._at = at
        self._turn += at >= 0
        self._idle.busy("voice", at >= 0)
        self.changed.emit()

    def _speech(self) -> list[Speech]:
        visit, book = self._store.visit, self._store.open()
        if visit.screen is Screen.SLIDE and book:
            return speech_of(book.slide(visit.index, no_needles=visit.comfort.no_needles))
        deck, edition = self._store.deck(), self._store.edition
        if deck is None or edition is None:
            return []
        code = self._store.language_for(deck)
        lines = [deck["title"][code], deck["summary"][code], deck["notice"][code]]
        return speech_of({"text": book.with_urls(lines)}) if book else []

    def _on_visit(self, before: Visit, after: Visit) -> None:
        if _place(before) != _place(after):
            self.stop()


def _place(visit: Visit) -> tuple[object, ...]:
    return (visit.screen, visit.deck, visit.index, visit.language, visit.comfort.no_needles)
