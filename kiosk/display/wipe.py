"""Screen cleaning: for a while nothing that touches the screen or the keys is heard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

_INPUT = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletRelease,
        QEvent.Type.NativeGesture,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
    }
)


class Wipe(QObject):
    """An event filter that swallows all input."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow touches, the mouse and keys."""
        return event.type() in _INPUT
