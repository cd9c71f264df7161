"""Which caption belongs to a moment of a clip."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.declare import Property

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


def cue_at(cues: list[dict[str, Any]], position: int) -> str:
    """Return the text at `position` (ms); cues that overlap stand one above the other."""
    last = bisect_right(cues, position, key=lambda cue: int(cue["start_ms"]))
    texts = [str(cue["text"]) for cue in cues[:last] if position < int(cue["end_ms"])]
    return "\n".join(texts[-2:])


@QmlElement
class CueTrack(QObject):
    """The captions of one clip: set `cues` once and `position` (ms) often; `text` follows."""

    cuesChanged = Signal()
    positionChanged = Signal()
    textChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Without cues there is no text."""
        super().__init__(parent)
        self._cues: list[dict[str, Any]] = []
        self._position = 0
        self._text = ""

    def _set_cues(self, cues: list[dict[str, Any]]) -> None:
        self._cues = cues
        self.cuesChanged.emit()
        self._follow()

    def _set_position(self, position: int) -> None:
        self._position = position
        self.positionChanged.emit()
        self._follow()

    @Property("QVariantList", notify=cuesChanged, fset=_set_cues)
    def cues(self) -> list[dict[str, Any]]:
        """The cues as the edition holds them, in order of their start."""
        return self._cues

    @Property(int, notify=positionChanged, fset=_set_position)
    def position(self) -> int:
        """Where the clip is, in ms."""
        return self._position

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """The caption of the moment, "" for none."""
        return self._text

    def _follow(self) -> None:
        text = cue_at(self._cues, self._position)
        if text != self._text:
            self._text = text
            self.textChanged.emit()
