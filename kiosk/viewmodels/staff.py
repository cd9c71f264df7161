"""What staff may see in a corner of the start screen: work under way, and what is wrong."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.declare import Property, QmlUncreatable

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the display")
class StaffModel(QObject):
    """Follows the keeper's status.json; empty while all is well."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """All is well."""
        super().__init__(parent)
        self._problems: list[dict[str, Any]] = []
        self._done = 0
        self._total = 0

    @Property("QVariantList", notify=changed)
    def problems(self) -> list[dict[str, Any]]:
        """Errors of the last save: {place, message, hint}, in the order of the files."""
        return self._problems

    @Property(int, notify=changed)
    def done(self) -> int:
        """How many pictures and clips of new content are ready."""
        return self._done

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many there are; 0 when nothing is being prepared."""
        return self._total

    def follow(self, status: dict[str, Any]) -> None:
        """Take over what status.json says."""
        preparing = status.get("preparing") or {}
        self._done, self._total = int(preparing.get("done", 0)), int(preparing.get("total", 0))
        self._problems = [
            {
                "place": f"{PurePath(problem['file']).name}:{problem['line']}",
                "message": problem["message"],
                "hint": problem["hint"],
            }
            for problem in status.get("problems") or []
            if problem.get("severity") == "error"
        ]
        self.changed.emit()
