"""The hidden corner's key: machines without touch open the staff panel by holding F12."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class CornerKey(QObject):
    """An event filter on the window; F12 goes no further."""

    held = Signal()

    def __init__(self, hold: int) -> None:
        """`hold` is in milliseconds."""
        super().__init__()
        self._timer = QTimer(self, singleShot=True, interval=hold)
        self._timer.timeout.connect(self.held)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count while the key is down."""
        if event.type() not in _KEYS:
            return False
        key: QKeyEvent = event  # type: ignore[assignment]  # the type is known from _KEYS
        if key.key() != Qt.Key.Key_F12:
            return False
        if not key.isAutoRepeat():
            if event.type() == QEvent.Type.KeyPress:
                self._timer.start()
            else:
                self._timer.stop()
        return True
