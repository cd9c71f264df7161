from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.visitor import Visitor


def share(patient: Visitor) -> float:
    return float(patient.all_of("compare")[0].property("share"))


@pytest.mark.parametrize(("button", "wanted"), [("firstSide", 1.0), ("secondSide", 0.0)])
def test_each_button_shows_its_side(
    visit: Callable[..., Visitor], button: str, wanted: float
) -> None:
    patient = visit("a-compare")
    assert share(patient) == 1.0, "the first is whole until a touch"
    patient.touches("secondSide")
    patient.patient.waits_until(lambda: share(patient) == 0.0)
    patient.touches(button)
    patient.patient.waits_until(lambda: share(patient) == wanted)


def test_the_handle_follows_the_finger(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-compare")
    start = patient.patient.middle_of(patient.all_of("handle")[0])
    patient.patient.puts_finger(start)
    for step in range(1, 11):
        patient.patient.moves_finger(start - QPoint(20 * step, 0))
    patient.patient.lifts_finger(start - QPoint(200, 0))
    patient.patient.waits_until(lambda: 0.1 < share(patient) < 0.9)
    assert patient.slide == "a-compare", "a drag here is no swipe"


def test_arrows_move_the_handle_and_not_the_slide(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-compare")
    patient.all_of("handle")[0].forceActiveFocus()
    patient.patient.presses(Qt.Key.Key_Left)
    assert share(patient) == pytest.approx(0.9)
    assert patient.slide == "a-compare"


def test_pictures_do_not_mirror(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-compare", language="ar")
    patient.touches("firstSide")
    first, second = patient.all_of("firstSide")[0], patient.all_of("secondSide")[0]
    assert (
        first.mapToScene(first.boundingRect().center()).x()
        < second.mapToScene(second.boundingRect().center()).x()
    )
    patient.patient.waits_until(lambda: share(patient) == 1.0)
