"""Quiet screens: ask, wait, and clear the visit for the next person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import Screen
from kiosk.viewmodels.declare import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.viewmodels.store import Store

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """Milliseconds: quiet before "Still there?", time to answer, quiet before the start clears."""

    ask_after: int = 75_000
    answer_within: int = 20_000
    start_clears_after: int = 30_000


@QmlElement
@QmlUncreatable("made by the display")
class IdleModel(QObject):
    """Watches for quiet; never counts while a clip or the voice runs."""

    changed = Signal()

    def __init__(self, store: Store, times: IdleTimes, parent: QObject | None = None) -> None:
        """`times` come from the settings."""
        super().__init__(parent)
        self._store = store
        self._times = times
        self._busy: set[str] = set()
        self._left = 0
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._on_quiet)
        self._second = QTimer(self, interval=min(1000, times.answer_within))
        self._second.timeout.connect(self._on_second)
        store.visitChanged.connect(self.touch)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether "Still there?" is open."""
        return self._second.isActive()

    @property
    def is_busy(self) -> bool:
        """Whether a clip or the voice runs."""
        return bool(self._busy)

    def runs(self, what: str) -> bool:
        """Whether a clip or the voice (`what`) runs."""
        return what in self._busy

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds until the visit is cleared."""
        return self._left

    @Property(int, constant=True)
    def secondsWhole(self) -> int:
        """Seconds that people get to answer."""
        return max(1, self._times.answer_within // 1000)

    @Slot()
    def touch(self) -> None:
        """Somebody is there: start counting anew."""
        if self._second.isActive():
            self._second.stop()
            self.changed.emit()
        self._restart()

    def notice(self) -> None:
        """Somebody touched something. An open question is answered by its own buttons only.

        Closing it here would let the same touch reach what lies below.
        """
        if not self._second.isActive():
            self._restart()

    @Slot(str, bool)
    def busy(self, what: str, runs: bool) -> None:
        """A clip or the voice (`what`) runs or has ended; quiet counts from its end."""
        before = bool(self._busy)
        (self._busy.add if runs else self._busy.discard)(what)
        # A voice that asks "Still there?" is no answer.
        if before != bool(self._busy) and not self._second.isActive():
            self.touch()

    @Slot()
    def leave(self) -> None:
        """Finish and clear."""
        self._second.stop()
        self._quiet.stop()
        self._busy.clear()
        self.changed.emit()
        self._store.end_visit()

    def _restart(self) -> None:
        self._quiet.stop()
        if self._busy:
            return
        start = self._store.visit.screen is Screen.START
        self._quiet.start(self._times.start_clears_after if start else self._times.ask_after)

    def _on_quiet(self) -> None:
        if self._store.visit.screen is Screen.START:
            self._store.end_visit()
        else:
            self.ask()

    def ask(self) -> None:
        """Open "Still there?" now."""
        self._left = self.secondsWhole
        self._second.start()
        self.changed.emit()

    def _on_second(self) -> None:
        if self._busy:
            return
        self._left -= 1
        if self._left <= 0:
            self.leave()
        else:
            self.changed.emit()
