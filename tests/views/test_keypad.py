"""A tactile keypad, whose keys the clinic gives their meaning, and the keys of any keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.session import Tour
from tests.views.walking import walks_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.conftest import Patient
    from tests.views.visitor import Visitor

KEYPAD = {"F13": "next", "F14": "previous", "F15": "select", "F16": "home", "F17": "listen"}


def test_a_keypad_walks_through_the_deck_and_never_ends_a_visit(
    visit: Callable[..., Visitor],
) -> None:
    visitor = visit("a-picture", keypad=KEYPAD)
    patient = visitor.patient
    before = patient.index
    patient.presses(Qt.Key.Key_F13)
    assert patient.index == before + 1
    patient.presses(Qt.Key.Key_F14)
    assert patient.index == before
    visitor.model.visit.goTo(999)
    patient.presses(Qt.Key.Key_F13)
    assert patient.screen == "slide"
    assert patient.display.window.activeFocusItem().objectName() == "next"
    patient.presses(Qt.Key.Key_F15)
    assert patient.screen == "start"


def test_a_keypad_starts_the_deck_with_next_and_select(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(keypad=KEYPAD)
    patient.presses(Qt.Key.Key_F13)
    assert patient.display.window.activeFocusItem().objectName() == "touchToStart"
    patient.presses(Qt.Key.Key_F15)
    assert patient.screen == "slide"
    assert patient.display.store.visit.tour is Tour.ALL


def test_in_an_open_sheet_next_goes_on_within_it(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture", keypad=KEYPAD)
    patient = visitor.patient
    walks_to(patient, "textSize")
    patient.presses(Qt.Key.Key_F15)
    patient.waits_for("closeSheet")
    patient.presses(Qt.Key.Key_F13)
    assert visitor.slide == "a-picture"
    assert patient.sees("closeSheet") is not None


def test_home_on_the_keypad_closes_what_is_open(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture", keypad=KEYPAD).patient
    walks_to(patient, "more")
    patient.presses(Qt.Key.Key_F15)
    patient.waits_for("closeSheet")
    patient.presses(Qt.Key.Key_F16)
    assert patient.screen == "start"
    patient.waits_until(lambda: patient.sees("closeSheet") is None)


def test_the_volume_keys_stay_within_the_cap(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture")
    patient, comfort = visitor.patient, visitor.model.comfort
    patient.presses(Qt.Key.Key_VolumeUp)
    assert (comfort.sound, comfort.volume) == (True, 60), "the first press turns the sound on"
    for _ in range(9):
        patient.presses(Qt.Key.Key_VolumeUp)
    assert comfort.volume == comfort.loudest
    for _ in range(9):
        patient.presses(Qt.Key.Key_VolumeDown)
    assert (comfort.sound, comfort.volume) == (False, 0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_F13])
def test_a_key_that_is_held_down_is_one_press(visit: Callable[..., Visitor], key: Qt.Key) -> None:
    visitor = visit("a-picture", keypad=KEYPAD)
    patient, window = visitor.patient, visitor.window
    patient.presses(Qt.Key.Key_Tab)
    patient.presses(key)
    before = (visitor.slide, window.activeFocusItem())
    for _ in range(5):
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        QCoreApplication.sendEvent(window, held)
    assert (visitor.slide, window.activeFocusItem()) == before


def test_listen_reads_and_listen_again_stops(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture", keypad=KEYPAD)
    reading = visitor.model.reading
    visitor.patient.presses(Qt.Key.Key_F17)
    assert reading.speaking or reading.missing
    visitor.patient.presses(Qt.Key.Key_F17)
    assert not reading.speaking
    assert not reading.missing


def test_f1_speaks_how_to_use_the_kiosk(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture")
    visitor.patient.presses(Qt.Key.Key_F1)
    assert visitor.model.comfort.guided


def test_the_usual_key_for_choosing_may_be_named_as_well(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(keypad={"Down": "next", "Return": "select"})
    patient.presses(Qt.Key.Key_Down)
    patient.presses(Qt.Key.Key_Return)
    assert patient.screen == "slide"


@pytest.mark.parametrize("key", [Qt.Key.Key_F13, Qt.Key.Key_F16, Qt.Key.Key_F17, Qt.Key.Key_F1])
def test_in_the_dark_every_key_only_wakes_the_screen(
    walk_up: Callable[..., Patient], key: Qt.Key
) -> None:
    patient = walk_up(keypad=KEYPAD, hours={"every_day": "closed"})
    patient.waits_for("darkScreen")
    patient.presses(key)
    patient.waits_until(lambda: patient.sees("darkScreen") is None)
    assert patient.display.store.visit == patient.display.store.fresh
    assert not patient.display.model.reading.missing
