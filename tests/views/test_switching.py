"""Another language at any moment: the same slide, and what was open stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from tests.views.walking import SLIDES, walks_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.conftest import Patient
    from tests.views.visitor import Visitor


@pytest.mark.parametrize("slide", SLIDES)
def test_the_slide_stays(visit: Callable[..., Visitor], slide: str) -> None:
    visitor = visit(slide)
    for code in ("ar", "en"):
        visitor.model.start.chooseLanguage(code)
        visitor.settles()
        assert visitor.slide == slide
        assert visitor.all_of("heading")


@pytest.mark.parametrize(
    ("slide", "opener", "opened"),
    [
        ("a-hotspots", "point", "closePart"),
        ("a-timeline", "mark", "closePart"),
        ("a-choices", "choice", "closePart"),
        ("a-cards", "cardFace", "tell"),
    ],
)
def test_an_opened_card_stays_open(
    visit: Callable[..., Visitor], slide: str, opener: str, opened: str
) -> None:
    visitor = visit(slide)
    visitor.touches(opener)
    visitor.patient.waits_until(lambda: bool(visitor.all_of(opened)))
    visitor.model.start.chooseLanguage("ar")
    visitor.settles()
    assert visitor.all_of(opened)


def test_a_picked_answer_stays_picked(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-question")
    visitor.model.quiz.pick("a-question", 0, 1)
    visitor.model.start.chooseLanguage("ar")
    visitor.settles()
    assert visitor.all_of("reply")


def test_by_keys_the_focus_goes_back_to_the_language_button(
    visit: Callable[..., Visitor],
) -> None:
    visitor = visit("a-picture")
    patient = visitor.patient
    button = walks_to(patient, "language")
    patient.presses(Qt.Key.Key_Return)
    patient.waits_for("closeSheet")
    while patient.display.window.activeFocusItem().property("name") != "العربية":
        patient.presses(Qt.Key.Key_Tab)
    patient.presses(Qt.Key.Key_Return)
    patient.waits_until(lambda: patient.display.window.activeFocusItem() is button)
    assert visitor.store.visit.language == "ar"


def test_a_display_that_has_gone_never_speaks_up_again(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(language="ar")
    display = patient.display
    assert QCoreApplication.translate("BottomBar", "Next") != "Next"
    display.close()
    display.store.end_visit()
    display.model.start.changed.emit()
    assert QCoreApplication.translate("BottomBar", "Next") == "Next"
