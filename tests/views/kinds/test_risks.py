from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.visitor import Visitor


def test_all_three_stand_on_the_screen_with_their_numbers(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-risks")
    panels = patient.all_of("riskPanel")
    assert [panel.property("name") for panel in panels] == [
        "Get help now",
        "Call us",
        "This is usual",
    ]
    assert patient.reads("911")
    assert patient.reads("555 0100")
    bottom = panels[2].mapRectToScene(panels[2].boundingRect()).bottom()
    assert bottom < patient.window.height()


def test_the_emergency_number_is_the_largest(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-risks")
    sizes = {
        item.property("text"): item.property("font").pixelSize()
        for item in patient.shown()
        if item.inherits("QQuickText") and item.property("text") in {"911", "555 0100"}
    }
    assert sizes["911"] > sizes["555 0100"]


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_touch_enlarges_and_escape_closes(visit: Callable[..., Visitor], number: int) -> None:
    patient = visit("a-risks")
    patient.touches("riskPanel", number)
    patient.patient.waits_for("closeSheet")
    patient.patient.presses(Qt.Key.Key_Escape)
    patient.patient.waits_until(lambda: patient.patient.sees("closeSheet") is None)
