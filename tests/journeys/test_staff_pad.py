"""Staff, and others, at the hidden corner and the PIN pad."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.pin.store import PinStore
from tests.journeys.nurse import (
    PIN,
    QUICK,
    corner,
    holds_the_corner,
    opens_the_panel,
    panel,
    second,
    types,
)
from tests.views.voiced import Listener, voiced

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from tests.views.conftest import Patient


def test_a_nurse_holds_the_corner_types_the_pin_and_is_in(nurse: Patient) -> None:
    opens_the_panel(nurse)
    assert "Staff panel" in nurse.words()
    nurse.touches("closePanel")
    nurse.waits_for("touchToStart")
    assert nurse.display.store.visit == nurse.display.store.fresh


def test_a_short_touch_of_the_corner_does_nothing(nurse: Patient) -> None:
    nurse.touches_at(corner(nurse))
    nurse.waits_for("touchToStart")
    assert nurse.display.model.panel is None


def test_a_finger_that_wanders_off_the_corner_does_nothing(nurse: Patient) -> None:
    place = corner(nurse)
    nurse.puts_finger(place)
    nurse.moves_finger(place - QPoint(400, -300))
    nurse.qtbot.wait(150)
    assert nurse.display.model.panel is None
    nurse.lifts_finger(place - QPoint(400, -300))


def test_the_corner_works_on_a_slide_and_the_button_beside_it_stays_untouched(
    nurse: Patient,
) -> None:
    nurse.opens_the_deck()
    language = nurse.display.store.visit.language
    holds_the_corner(nurse)
    nurse.touches("cancelPin")
    nurse.waits_for("next")
    assert nurse.screen == "slide"
    assert nurse.display.store.visit.language == language


def test_somebody_without_touch_holds_f12_and_types(nurse: Patient) -> None:
    window = nurse.display.window
    QTest.keyPress(window, Qt.Key.Key_F12)
    nurse.waits_for("pinScreen")
    QTest.keyRelease(window, Qt.Key.Key_F12)
    for digit in PIN:
        nurse.presses(Qt.Key(int(Qt.Key.Key_0) + int(digit)))
    nurse.presses(Qt.Key.Key_Return)
    nurse.waits_for("panelScreen")
    nurse.presses(Qt.Key.Key_Escape)
    nurse.waits_for("touchToStart")


def test_without_a_pin_the_corner_says_how_to_set_one(
    walk_up: Callable[..., Patient], tmp_path: Path
) -> None:
    person = walk_up(staff=QUICK)
    QMetaObject.invokeMethod(person.display.window, "warm")
    holds_the_corner(person)
    person.waits_until(lambda: "kiosk pin" in person.words())
    assert person.sees("pinPad") is None
    assert not (tmp_path / "state0" / "pin.json").exists()


def test_a_damaged_pin_file_never_opens_and_says_what_to_do(nurse: Patient, tmp_path: Path) -> None:
    (tmp_path / "state0" / "pin.json").write_text("{")
    holds_the_corner(nurse)
    nurse.waits_until(lambda: "damaged" in nurse.words())
    assert nurse.sees("pinPad") is None
    nurse.presses(Qt.Key.Key_1)
    nurse.presses(Qt.Key.Key_Return)
    assert nurse.sees("panelScreen") is None


def test_somebody_guesses_six_times(nurse: Patient, tmp_path: Path) -> None:
    holds_the_corner(nurse)
    for left in (4, 3, 2, 1):
        types(nurse, "111222")
        nurse.touches("enterPin")
        nurse.waits_until(lambda left=left: panel(nurse).pin.left == left)  # type: ignore[misc]
        nurse.waits_until(lambda: panel(nurse).pin.ready)
    types(nurse, "111222")
    nurse.touches("enterPin")
    nurse.waits_until(lambda: panel(nurse).pin.state == "wait")
    assert nurse.waits_for("pinWait").property("text") in {"0:30", "0:29"}
    nurse.waits_until(lambda: nurse.sees("digit1") is None)
    for digit in PIN:
        nurse.presses(Qt.Key(int(Qt.Key.Key_0) + int(digit)))
    nurse.presses(Qt.Key.Key_Return)
    assert nurse.sees("panelScreen") is None
    assert PinStore(tmp_path / "state0").check(PIN).verdict == "wait"


def test_what_was_typed_is_forgotten_after_a_while(nurse: Patient) -> None:
    holds_the_corner(nurse)
    types(nurse, "839")
    assert panel(nurse).pin.digits == 3
    assert panel(nurse).pin._forget.interval() == 10_000
    panel(nurse).pin._forget.timeout.emit()
    nurse.waits_until(lambda: panel(nurse).pin.digits == 0)


def test_digits_are_dots_and_can_be_erased(nurse: Patient) -> None:
    holds_the_corner(nurse)
    before = nurse.words()
    types(nurse, "88")
    nurse.touches("erase")
    assert panel(nurse).pin.digits == 1
    assert nurse.words() == before


def test_nobody_types_and_the_pad_goes_away(nurse: Patient) -> None:
    nurse.opens_the_deck()
    holds_the_corner(nurse)
    second(nurse, 30)
    nurse.waits_for("next")
    assert nurse.screen == "slide"


def test_a_patient_who_taps_everywhere_never_meets_the_panel(nurse: Patient) -> None:
    draw = random.Random(2026)  # noqa: S311 - the same taps each time
    for _ in range(10_000):
        nurse.touches_at(QPoint(draw.randrange(1920), draw.randrange(1080)))
    assert nurse.display.model.panel is None


def test_whoever_leaves_the_pad_while_the_pin_is_checked_has_left(
    nurse: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[Callable[[], None]] = []

    class Slow:
        """A thread that has not begun."""

        def __init__(self, target: Callable[[str], None], args: tuple[str], **_: object) -> None:
            answers.append(lambda: target(*args))

        def start(self) -> None:
            pass

    monkeypatch.setattr("kiosk.viewmodels.pin.threading.Thread", Slow)
    nurse.opens_the_deck()
    holds_the_corner(nurse)
    types(nurse, PIN)
    nurse.touches("enterPin")
    nurse.touches("cancelPin")
    answers[0]()
    assert panel(nurse).pin.state == "right"
    assert panel(nurse).stage == "shut"
    assert nurse.screen == "slide"


def test_the_guide_says_nothing_while_staff_type_their_pin(
    walk_up: Callable[..., Patient], tmp_path: Path
) -> None:
    person = walk_up(edition=voiced, staff=QUICK)
    PinStore(tmp_path / "state0").set(PIN)
    QMetaObject.invokeMethod(person.display.window, "warm")
    person.presses(Qt.Key.Key_F1)
    person.display.model.reading.stop()
    holds_the_corner(person)
    listener = Listener(person)
    window = person.display.window
    for _ in range(3):
        person.presses(Qt.Key.Key_Tab)
    assert window.activeFocusItem().objectName().startswith("digit")
    begun = time.monotonic()
    person.waits_until(lambda: time.monotonic() - begun > 0.3)
    assert listener.heard == []
    panel(person).close()
    person.presses(Qt.Key.Key_Tab)
    person.waits_until(lambda: bool(listener.heard))
