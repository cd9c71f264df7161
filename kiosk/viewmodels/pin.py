"""The PIN pad: digits that nobody sees, an answer from another thread, and waiting."""

from __future__ import annotations

import threading
import time
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.pin.store import Answer, PinStore, Verdict
from kiosk.pin.strength import LONGEST, SHORTEST
from kiosk.viewmodels.declare import Property, QmlUncreatable

if TYPE_CHECKING:
    from collections.abc import Callable

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1

FORGET_MS = 10_000


@QmlElement
@QmlUncreatable("made by the staff panel")
class PinModel(QObject):
    """One person at the pad. What was typed never leaves this object but into the check."""

    changed = Signal()
    opened = Signal()
    _answered = Signal(object)

    def __init__(
        self,
        store: PinStore,
        parent: QObject | None = None,
        *,
        forget: int = FORGET_MS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`forget` is how many milliseconds typed digits stay."""
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._typed = ""
        self._answer = Answer(Verdict.READY)
        self._checking = False
        self._free_at = 0.0
        self._forget = QTimer(self, singleShot=True, interval=forget)
        self._forget.timeout.connect(self.clear)
        self._tick = QTimer(self, interval=250)
        self._tick.timeout.connect(self._on_tick)
        self._answered.connect(self._on_answer)
        self.look()

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many digits stand there."""
        return len(self._typed)

    @Property(str, notify=changed)
    def state(self) -> str:
        """ready, checking, wrong, wait, no-pin, damaged or unwritable."""
        return "checking" if self._checking else self._answer.verdict.value

    @Property(int, notify=changed)
    def wait(self) -> int:
        """Seconds until the next try."""
        return max(0, ceil(self._free_at - self._clock()))

    @Property(int, notify=changed)
    def left(self) -> int:
        """Tries left before one has to wait."""
        return self._answer.left

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether digits are taken."""
        return not self._checking and self._answer.verdict in {Verdict.READY, Verdict.WRONG}

    @Property(bool, notify=changed)
    def enough(self) -> bool:
        """Whether it can be a PIN."""
        return len(self._typed) >= SHORTEST

    @Property(str, constant=True)
    def file(self) -> str:
        """Where the hash lies, to tell staff."""
        return str(self._store.file)

    def look(self) -> None:
        """Find out how things stand."""
        self._take(self._store.standing())

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
    def clear(self) -> None:
        """Forget what was typed."""
        self._typed = ""
        self._forget.stop()
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Have it checked; too few digits are no try."""
        if not (self.ready and self.enough):
            return
        pin, self._checking = self._typed, True
        self.clear()
        # scrypt takes its time on purpose, and lets other threads run meanwhile.
        threading.Thread(target=self._check, args=(pin,), name="pin", daemon=True).start()

    def _check(self, pin: str) -> None:
        self._answered.emit(self._store.check(pin))

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        self._checking = False
        self._take(answer)
        if answer.verdict is Verdict.RIGHT:
            self.opened.emit()

    def _take(self, answer: Answer) -> None:
        self._answer = answer
        if answer.wait:
            self._answer = answer._replace(verdict=Verdict.WAIT)
            self._free_at = self._clock() + answer.wait
            self._tick.start()
        self.changed.emit()

    @Slot()
    def _on_tick(self) -> None:
        if self.wait == 0:
            self._tick.stop()
            self.look()
        else:
            self.changed.emit()
