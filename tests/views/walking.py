"""Walking by keys: what they must reach, and all the way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt

from kiosk.display.items import everything

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.views.conftest import Patient

SLIDES = (
    "a-picture",
    "a-hotspots",
    "a-compare",
    "a-timeline",
    "a-cards",
    "a-risks",
    "a-choices",
    "a-question",
    "a-summary",
)
SHAPES = {"landscape": QSize(1920, 1080), "portrait": QSize(1080, 1920)}


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def to_reach(patient: Patient) -> set[QQuickItem]:
    """Every control on the screen that keys must reach, found without asking the walk."""
    root = patient.display.window.contentItem()
    found = set()
    for item in everything(root):
        touchable = item.property("reach") is not None
        slider = bool(item.property("ownArrows")) and item.activeFocusOnTab()
        if not (touchable and item.property("selectable")) and not slider:
            continue
        if item.isEnabled() and item.mapToScene(QPointF()).x() < root.width():
            found.add(item)
    return found


def walks_round(patient: Patient, key: Qt.Key = Qt.Key.Key_Tab) -> list[QQuickItem]:
    """Press one key until the focus is back where it was after the first press."""
    window = patient.display.window
    patient.presses(key)
    seen = [window.activeFocusItem()]
    for _ in range(200):
        patient.presses(key)
        here = window.activeFocusItem()
        if here is seen[0]:
            return seen
        assert here not in seen, f"{here.property('name')} comes twice"
        seen.append(here)
    raise AssertionError("the focus never came back")


def walks_to(patient: Patient, name: str) -> QQuickItem:
    window = patient.display.window
    for _ in range(60):
        patient.presses(Qt.Key.Key_Tab)
        if window.activeFocusItem().objectName() == name:
            return window.activeFocusItem()
    raise AssertionError(f"Tab does not reach {name}")
