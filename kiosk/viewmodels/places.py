"""Where things stand on a slide, for QML: the pure functions with QML's lists around them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPointF, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.viewmodels import callouts, timescale
from kiosk.viewmodels.callouts import Panel, Size, Spot
from kiosk.viewmodels.timescale import Reach, Stretch

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Places(QObject):
    """Layout that a test can hold."""

    @Slot("QVariantList", "QVariantList", "QVariantMap", result="QVariantList")
    def callouts(
        self, points: list[list[float]], sizes: list[list[float]], panel: dict[str, float]
    ) -> list[dict[str, float]]:
        """Return {x, y, startX, startY} for each label, [] when they cannot all stand free."""
        boxes = callouts.place(
            tuple(Spot(*point) for point in points),
            tuple(Size(*size) for size in sizes),
            Panel(**panel),
        )
        return [
            {"x": box.x, "y": box.y, "startX": box.start.x, "startY": box.start.y}
            for box in boxes or ()
        ]

    @Slot("QVariantList", result=float)
    def nearest(self, points: list[list[float]]) -> float:
        """Return the smallest distance between two of the points."""
        return min(callouts.nearest(tuple(Spot(*point) for point in points)), 1e9)

    @Slot(float, float, result=float)
    def fraction(self, hours: float, until: float) -> float:
        """Return where a time lies on the line."""
        return timescale.fraction(hours, until)

    @Slot(float, result="QVariantList")
    def ticks(self, until: float) -> list[float]:
        """Return the hours to write under the line."""
        return list(timescale.ticks(until))

    @Slot("QVariantList", float, float, float, bool, result="QVariantList")
    def outline(
        self,
        band: list[dict[str, Any]],
        until: float,
        width: float,
        height: float,
        mirrored: bool,
    ) -> list[QPointF]:
        """Return the band's edge in pixels."""
        reach = tuple(Reach(p["at_hours"], float(p["low"]), float(p["high"])) for p in band)
        return [
            QPointF((1 - x if mirrored else x) * width, y * height)
            for x, y in timescale.outline(reach, until)
        ]

    @Slot("QVariantList", float, float, result="QVariantList")
    def rows(self, stretches: list[list[float]], width: float, gap: float) -> list[dict[str, Any]]:
        """Return {left, row, stem} for each [left, right, width of the name]."""
        found = timescale.rows(tuple(Stretch(*s) for s in stretches), width, gap)
        return [label._asdict() for label in found]
