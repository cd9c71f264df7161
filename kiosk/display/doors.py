"""Keeps people in: no key closes, hides or leaves the kiosk; and hears that somebody is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

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
_FINGERS = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
    }
)
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_WAYS_OUT = frozenset(
    {
        QEvent.Type.Close,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
    }
)
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

    def __init__(
        self,
        *,
        locked: bool,
        keys: Callable[[QKeyEvent], bool],
        fingers: Callable[[QEvent], bool],
    ) -> None:
        """`locked` is False only in a window for work on the code.

        `keys` does what a key stands for, `fingers` looks at touches; both say whether that was
        all there is to do.
        """
        super().__init__()
        self.locked = locked
        self._keys = keys
        self._fingers = fingers

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow what would lead out."""
        kind = event.type()
        if kind in _TOUCHES:
            self.someoneThere.emit()
        if kind in _KEYS:
            key: QKeyEvent = event  # type: ignore[assignment]  # the type is known from `kind`
            return self._on_key(key)
        if kind in _TOUCHES:
            self.fingerUsed.emit()
        if kind in _FINGERS and self._fingers(event):
            return True
        if not self.locked:
            return False
        if kind == QEvent.Type.Close:
            event.ignore()
        return kind in _WAYS_OUT

    def _on_key(self, key: QKeyEvent) -> bool:
        led_out = bool(key.modifiers() & _MODIFIERS)
        ours = self.locked if led_out else self._keys(key)
        if key.type() == QEvent.Type.KeyPress:
            self.keyUsed.emit()
        return ours
