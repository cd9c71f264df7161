"""Tells the keeper that this display still works: the loop that acts and the frames that show."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQuick import QQuickWindow

BEAT_MS = 3000
KEEPER_GONE = 3


class Heartbeat(QObject):
    """Asks for a frame every three seconds and beats once that frame has been drawn."""

    def __init__(self, window: QQuickWindow, where: Callable[[], str], output: int) -> None:
        """`where` says the open deck and slide; beats are lines on the file descriptor `output`."""
        super().__init__(window)
        self._window = window
        self._where = where
        self._output = output
        window.afterRendering.connect(self._on_frame)
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._ask)
        # The first frame is the first beat: the keeper learns how long a start takes.
        self._asked = True
        self._timer.start()
        self._tell_size()
        window.widthChanged.connect(self._tell_size)
        window.heightChanged.connect(self._tell_size)

    def _ask(self) -> None:
        self._asked = True
        if self._window.isExposed():
            self._window.update()
        else:
            # A window that nobody can see gets no frames; the loop alone must do.
            self._beat()

    def _on_frame(self) -> None:
        if self._asked:
            self._beat()

    def _beat(self) -> None:
        self._asked = False
        self._say(f"beat {self._where()}")

    def _tell_size(self) -> None:
        # In device pixels: the worker prepares pictures for them.
        ratio = self._window.devicePixelRatio()
        width, height = self._window.width(), self._window.height()
        self._say(f"screen {round(width * ratio)} {round(height * ratio)}")

    def _say(self, line: str) -> None:
        try:
            os.write(self._output, f"{line}\n".encode())
        except OSError:
            # The keeper is gone: leave, so that whoever started it starts both again.
            self._timer.stop()
            QCoreApplication.exit(KEEPER_GONE)
