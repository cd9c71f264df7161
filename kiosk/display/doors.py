"""Keeps people in: no key closes, hides or leaves the kiosk; and hears that somebody is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Doors(QObject):
    """An event filter on the window alone: input is rare, other events never come here."""

    someoneThere = Signal()
    keyUsed = Signal()
    fingerUsed = Signal()

    def __init__(self, *, locked: bool) -> None:
        """`locked` is False only in a window for work on the code."""
        super().__init__()
        self._locked = locked

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow what would lead out."""
        kind = event.type()
        if kind in _TOUCHES:
            self.someoneThere.emit()
            (self.keyUsed if kind == QEvent.Type.KeyPress else self.fingerUsed).emit()
        if not self._locked:
            return False
        if kind == QEvent.Type.Close:
            event.ignore()
            return True
        if kind in _KEYS:
            key: QKeyEvent = event  # type: ignore[assignment]  # the type is known from `kind`
            return bool(key.modifiers() & _MODIFIERS)
        return kind == QEvent.Type.ContextMenu
