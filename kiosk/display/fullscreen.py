"""Covering the screen, also after it was turned, swapped, switched off or given another mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QScreen
    from PySide6.QtQuick import QQuickWindow

# A change of mode comes as several events; the last one counts.
RESTS_MS = 100


class FullScreen(QObject):
    """Keeps a window as large as the main screen."""

    def __init__(self, window: QQuickWindow, scale: Callable[[QSize, float], None]) -> None:
        """Show it; `scale` hears the size in device pixels and their ratio to the window's."""
        super().__init__()
        self._window = window
        self._scale = scale
        # Without a window manager, full screen alone leaves a window of 160 pixels.
        self._fit()
        window.showFullScreen()
        self._rest = QTimer(self, interval=RESTS_MS, singleShot=True)
        self._rest.timeout.connect(self._fit)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - a window has one
        # A screen that is switched off and on again is another screen to Qt.
        application.primaryScreenChanged.connect(self._rest.start)
        application.screenAdded.connect(self._on_screen)
        for screen in application.screens():
            self._watch(screen)

    def _on_screen(self, screen: QScreen) -> None:
        self._watch(screen)
        self._rest.start()

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._rest.start)

    def _fit(self) -> None:
        screen = next(iter(QGuiApplication.screens()), None)
        if screen is None or screen.size().isEmpty():
            return  # all screens are off: the next one will tell
        ratio = screen.devicePixelRatio()
        self._scale(screen.size() * ratio, ratio)
        self._window.setGeometry(screen.geometry())
