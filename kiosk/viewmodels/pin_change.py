"""A new PIN, typed twice on the same pad."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.pin.strength import LONGEST, weakness
from kiosk.viewmodels.declare import Property, QmlUncreatable
from kiosk.viewmodels.pin import FORGET_MS

if TYPE_CHECKING:
    from kiosk.pin.store import PinStore

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the staff panel")
class PinChangeModel(QObject):
    """Asks for the new PIN, then for the same one again."""

    changed = Signal()
    _kept = Signal(bool)

    def __init__(
        self, store: PinStore, parent: QObject | None = None, *, forget: int = FORGET_MS
    ) -> None:
        """Nothing is typed yet; `forget` is how many milliseconds typed digits stay."""
        super().__init__(parent)
        self._store = store
        self._typed = ""
        self._first = ""
        self._state = "first"
        self._forget = QTimer(self, singleShot=True, interval=forget)
        self._forget.timeout.connect(self._clear)
        self._kept.connect(self._on_kept)

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many digits stand there."""
        return len(self._typed)

    @Property(str, notify=changed)
    def state(self) -> str:
        """first, again, differs, saving, done, failed, or why the PIN is weak.

        A weak one is not-digits, short, long, few, run, pattern or date.
        """
        return self._state

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether digits are taken."""
        return self._state not in {"saving", "done"}

    @Slot()
    def begin(self) -> None:
        """Start over."""
        self._typed = self._first = ""
        self._move("first")

    @Slot(str)
    def type(self, digit: str) -> None:
        """Add a digit."""
        if self.ready and len(self._typed) < LONGEST and digit.isascii() and digit.isdecimal():
            self._typed += digit
            self._forget.start()
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit away."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Take the first one if it is good, or compare the second and keep it."""
        if not self.ready:
            return
        typed, self._typed = self._typed, ""
        if not self._first:
            weak = weakness(typed)
            self._first = "" if weak else typed
            self._move(weak.value if weak else "again")
        elif typed != self._first:
            self._first = ""
            self._move("differs")
        else:
            self._first = ""
            self._move("saving")
            threading.Thread(target=self._keep, args=(typed,), name="pin", daemon=True).start()

    @Slot()
    def _clear(self) -> None:
        """Forget digits that somebody has left standing."""
        self._typed = ""
        self.changed.emit()

    def _keep(self, pin: str) -> None:
        try:
            self._store.set(pin)
        except OSError:
            self._kept.emit(False)
        else:
            self._kept.emit(True)

    @Slot(bool)
    def _on_kept(self, done: bool) -> None:
        self._move("done" if done else "failed")

    def _move(self, state: str) -> None:
        self._state = state
        self.changed.emit()
