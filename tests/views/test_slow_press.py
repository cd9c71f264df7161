"""Hands that take their time: a long press counts like a short one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from tests.views.kinds.test_extras import marked_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.views.conftest import Patient
    from tests.views.visitor import Visitor

LONG_MS = 30


@pytest.fixture(autouse=True)
def impatient() -> Iterator[None]:
    """Let Qt call a press long after a moment already."""
    hints = QGuiApplication.styleHints()
    usual = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(LONG_MS)
    yield
    hints.setMousePressAndHoldInterval(usual)


def presses_long(person: Patient, place: QPoint) -> None:
    begun = time.monotonic()
    person.puts_finger(place)
    person.waits_until(lambda: time.monotonic() - begun > 3 * LONG_MS / 1000)
    person.lifts_finger(place)


def test_a_marked_word_is_explained_and_the_card_closes(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture")
    person = visitor.patient
    presses_long(person, marked_word(visitor))
    person.waits_for("glossaryCard")
    presses_long(person, QPoint(100, 1000))
    person.waits_until(lambda: person.sees("glossaryCard") is None)


def test_beside_a_sheet_closes_it(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture")
    visitor.touches("more")
    visitor.waits_to_read("Because.")
    presses_long(visitor.patient, QPoint(20, 20))
    visitor.patient.waits_until(lambda: not visitor.reads("Because."))


def test_somebody_who_is_still_there_answers_anywhere(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture")
    idle = visitor.model.idle
    idle.ask()
    visitor.patient.waits_for("stay")
    presses_long(visitor.patient, QPoint(60, 60))
    visitor.patient.waits_until(lambda: not idle.asking)
    assert visitor.slide == "a-picture"


def test_the_dark_screen_wakes(walk_up: Callable[..., Patient]) -> None:
    person = walk_up(hours={"every_day": "closed"})
    presses_long(person, person.middle_of(person.waits_for("darkScreen")))
    person.waits_until(lambda: person.sees("darkScreen") is None)
