"""Which caption belongs to a moment of a clip."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


def cue_at(cues: list[dict[str, Any]], position: int) -> str:
    """Return the text at `position` (ms); cues that overlap stand one above the other."""
    last = bisect_right(cues, position, key=lambda cue: int(cue["start_ms"]))
    texts = [str(cue["text"]) for cue in cues[:last] if position < int(cue["end_ms"])]
    return "\n".join(texts[-2:])


@QmlElement
@QmlSingleton
class Captions(QObject):
    """Captions for QML."""

    @Slot("QVariantList", int, result=str)
    def at(self, cues: list[dict[str, Any]], position: int) -> str:
        """Return the caption of `cues` (as in the edition) at `position` (ms)."""
        return cue_at(cues, position)
