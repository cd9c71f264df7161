"""Slides as patients see them, taken from the running views."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize

from kiosk import session
from kiosk.display.items import is_loading
from kiosk.display.program import Display
from kiosk.session import Comfort, Visit
from kiosk.settings_json import ResolvedSettings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage

SIZE = QSize(1920, 1080)
PATIENCE_S = 10.0
CALM_LOOKS = 3


class Screens:
    """A display of its own, off the screen; close it after use."""

    def __init__(self, state: Path) -> None:
        """Show what is published in `state`."""
        self._display = Display(state, ResolvedSettings(), software=True, window_size=SIZE)

    def start(self, deck: str, language: str) -> QImage:
        """Return the start screen with a deck's cover."""
        self._display.store.set(replace(_fresh(language), deck=deck))
        return self._picture()

    def slides(self, deck: str, language: str, count: int) -> Iterator[QImage]:
        """Yield the deck's slides at 100 % and with everything at rest."""
        visit = session.start(_fresh(language), deck)
        for index in range(count):
            self._display.store.set(replace(visit, index=index))
            yield self._picture()

    def close(self) -> None:
        """Take the views down."""
        self._display.close()

    def _picture(self) -> QImage:
        self._display.model.visit.settle()
        end = time.monotonic() + PATIENCE_S
        calm = 0
        while calm < CALM_LOOKS and time.monotonic() < end:
            QCoreApplication.processEvents()
            calm = 0 if is_loading(self._display.window.contentItem()) else calm + 1
        return self._display.window.grabWindow()


def _fresh(language: str) -> Visit:
    return Visit(language=language, comfort=Comfort(less_motion=True))
