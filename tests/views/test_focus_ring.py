"""The ring around what has the focus: three millimetres, on every ground, cut by nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt

from kiosk.content.contrast import contrast
from kiosk.display.screen import DESIGN_PIXELS_PER_MM

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtQuick import QQuickItem

    from tests.views.conftest import Patient
    from tests.views.visitor import Visitor

LOOKS: dict[str, dict[str, Any]] = {
    "light": {"size": QSize(1920, 1080)},
    "dark": {"text_size": 200, "language": "ar", "size": QSize(1080, 1920)},
    "high-contrast": {"text_size": 150, "size": QSize(1280, 720)},
}
TONES = {
    "light": ("#10302f", "#ffffff"),
    "dark": ("#ffd84d", "#000000"),
    "high-contrast": ("#ffd84d", "#000000"),
}


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def stops(patient: Patient) -> set[str]:
    return {item.property("name") for item in patient.display.listen().keyboard.walk.targets()}


def uncovered(image: QImage, ring: QQuickItem, tone: str) -> bool:
    """Whether the middle of the band shows on all four sides."""
    place, band = box(ring), float(ring.property("around")) / 2
    x, y = place.center().x(), place.center().y()
    points = [
        QPointF(x, place.top() + band),
        QPointF(x, place.bottom() - band),
        QPointF(place.left() + band, y),
        QPointF(place.right() - band, y),
    ]
    scale = image.devicePixelRatio()
    return all(image.pixelColor((p * scale).toPoint()).name() == tone for p in points)


@pytest.mark.parametrize("slide", ["a-picture", "a-hotspots", "a-cards", "a-compare", "a-summary"])
@pytest.mark.parametrize("theme", LOOKS)
def test_nothing_cuts_or_covers_it(visit: Callable[..., Visitor], slide: str, theme: str) -> None:
    visitor = visit(slide, theme=theme, **LOOKS[theme])
    patient, window = visitor.patient, visitor.window
    patient.presses(Qt.Key.Key_Shift)
    visitor.settles()
    whole = QRectF(0, 0, window.width(), window.height())
    for _ in stops(patient):
        patient.presses(Qt.Key.Key_Tab)
        name = window.activeFocusItem().property("name")
        image = window.grabWindow()
        ring = visitor.all_of("focusRing")[0]
        assert whole.contains(box(ring)), name
        assert uncovered(image, ring, TONES[theme][0]), name


@pytest.mark.parametrize("theme", LOOKS)
def test_it_is_three_millimetres_wide(visit: Callable[..., Visitor], theme: str) -> None:
    visitor = visit("a-picture", theme=theme, **LOOKS[theme])
    visitor.patient.presses(Qt.Key.Key_Tab)
    ring = visitor.all_of("focusRing")[0]
    millimetre = DESIGN_PIXELS_PER_MM * visitor.model.unit
    assert float(ring.property("thick")) / millimetre == pytest.approx(3, abs=0.01)


@pytest.mark.parametrize("theme", TONES)
def test_one_of_its_two_tones_stands_out_on_every_ground(theme: str) -> None:
    band, line = TONES[theme]
    # Two tones 9:1 apart: no ground comes nearer than 3:1 to both.
    assert contrast(band, line) >= 9


def test_a_finger_makes_it_go_and_a_key_brings_it_back(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture")
    visitor.patient.presses(Qt.Key.Key_Tab)
    assert visitor.all_of("focusRing")
    visitor.touches("contrast")
    assert not visitor.all_of("focusRing")
    visitor.patient.presses(Qt.Key.Key_Tab)
    assert visitor.all_of("focusRing")
