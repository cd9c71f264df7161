"""One timer for everything that is looked at again and again: a still slide should cost nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

EVERY_MS = 1000


class Looks(QObject):
    """Calls each of its looks once a second."""

    def __init__(self, *looks: Callable[[], object]) -> None:
        """Start; the first time is in a second."""
        super().__init__()
        self._looks = looks
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.now)
        self._timer.start()

    def now(self) -> None:
        """Look without waiting for the next second."""
        for look in self._looks:
            look()
