"""Publishes the folder again after each save, in a thread, into a state folder of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.keeper.watch import Watch
from kiosk.proof.publishing import Publishing

if TYPE_CHECKING:
    from pathlib import Path

END_S = 5.0


class Runs(QObject):
    """Tells in signals what becomes of each save."""

    began = Signal()
    progressed = Signal(int, int)  # files done, files in all
    ended = Signal(object)  # Result

    def __init__(self, folder: Path, state: Path, settings: Path | None, also: list[Path]) -> None:
        """Follow `folder` and the files in `also`; nothing happens before `start`."""
        super().__init__()
        self._publishing = Publishing(folder, state, settings)
        roots = [str(path.absolute()) for path in (folder, *also)]
        self._watch = Watch(roots, self._run)

    def start(self) -> None:
        """Publish once, and again after each change."""
        self._watch.start()

    def stop(self) -> None:
        """End what is under way."""
        self._watch.stop()
        self._publishing.stop()
        self._watch.join(END_S)

    def _run(self, _fingerprint: str) -> None:
        # In the watch's thread: a change during a run is seen at the next look.
        self.began.emit()
        self.ended.emit(self._publishing.run(self.progressed.emit))
