"""Another language in the middle of a visit: the same place, every word, and only layout turned."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQuick import QQuickItem

    from tests.views.conftest import Patient


def reads(patient: Patient, words: str) -> bool:
    return words in patient.words()


def left_of(patient: Patient, name: str) -> float:
    item: QQuickItem = patient.waits_for(name)
    return float(item.mapToScene(item.boundingRect().center()).x())


def test_the_slide_stays_and_what_is_open_speaks_the_new_language(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    patient.touches("next")
    patient.touches("textSize")
    patient.waits_until(lambda: reads(patient, "Make it easier"))
    patient.display.model.start.chooseLanguage("ar")
    patient.waits_until(lambda: reads(patient, "تسهيل الاستخدام"))
    assert not reads(patient, "Make it easier")
    assert (patient.index, patient.screen) == (1, "slide")
    patient.display.model.start.chooseLanguage("en")
    patient.waits_until(lambda: reads(patient, "Make it easier"))
    assert patient.index == 1


def test_arabic_turns_the_bars_round(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    assert left_of(patient, "back") < left_of(patient, "next")
    patient.display.model.start.chooseLanguage("ar")
    patient.waits_until(lambda: left_of(patient, "back") > left_of(patient, "next"))
    assert left_of(patient, "home") > left_of(patient, "language")
