"""When the slides are made anew: how far they were scrolled or drawn is part of a visit too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.session import Screen

if TYPE_CHECKING:
    from kiosk.session import Visit
    from kiosk.viewmodels.store import Store

# After a visit the start screen comes first, then the slides behind it.
REST_MS = 100


class Renewal(QObject):
    """Tells after each visit in which slides were shown, at the latest when the next one begins."""

    due = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        """Follows `store`."""
        super().__init__(parent)
        self._used = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._renew)
        store.visitChanged.connect(self._on_visit)
        store.visitEnded.connect(self._rest.start)

    @Slot()
    def _renew(self) -> None:
        self._rest.stop()
        if self._used:
            self._used = False
            self.due.emit()

    def _on_visit(self, before: Visit, after: Visit) -> None:
        if before.screen is not after.screen and after.screen is Screen.SLIDE:
            if self._rest.isActive():
                self._renew()
            self._used = True
