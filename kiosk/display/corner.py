"""The hidden corner's key: machines without touch open the staff panel by holding F12."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

# X11 tells a held key as presses and releases, and not each of them as a repetition.
GRACE_MS = 120

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class CornerKey(QObject):
    """An event filter on the window; F12 goes no further."""

    held = Signal()

    def __init__(self, hold: int) -> None:
        """`hold` is in milliseconds."""
        super().__init__()
        self._down = False
        self._hold = QTimer(self, singleShot=True, interval=hold)
        self._hold.timeout.connect(self.held)
        self._grace = QTimer(self, singleShot=True, interval=GRACE_MS)
        self._grace.timeout.connect(self._let_go)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count while the key is down."""
        if event.type() not in _KEYS:
            return False
        key: QKeyEvent = event  # type: ignore[assignment]  # the type is known from _KEYS
        if key.key() != Qt.Key.Key_F12:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            self._grace.start()
            return True
        self._grace.stop()
        if not self._down:
            self._down = True
            self._hold.start()
        return True

    def _let_go(self) -> None:
        self._down = False
        self._hold.stop()
