"""Staff at the hidden corner, the PIN pad and the panel behind it."""

from __future__ import annotations

import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMetaObject, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.content.edition import CURRENT_FILE, current_id
from kiosk.overrides import start_language
from kiosk.pin.store import PinStore
from kiosk.settings_json import StaffSettings
from kiosk.viewmodels.panel import PanelModel
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.views.conftest import Patient

PIN = "839174"
QUICK = StaffSettings(corner_hold_ms=60, ends_after_ms=120_000)
OLDER, NEWER = "20260101T080000Z-aaaaaaaa", "20260102T080000Z-bbbbbbbb"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the display asked of the keeper."""
    wishes: list[str] = []
    monkeypatch.setattr("kiosk.display.panel.say", wishes.append)
    return wishes


@pytest.fixture
def nurse(walk_up: Callable[..., Patient], tmp_path: Path, asked: list[str]) -> Patient:
    """Somebody who knows the PIN, at the start screen."""
    assert asked == []
    person = walk_up(staff=QUICK)
    PinStore(tmp_path / "state0").set(PIN)
    QMetaObject.invokeMethod(person.display.window, "warm")
    person.waits_for("staffCorner")
    return person


def corner(person: Patient) -> QPoint:
    return person.middle_of(person.waits_for("staffCorner"))


def holds_the_corner(person: Patient) -> None:
    place = corner(person)
    person.puts_finger(place)
    person.waits_for("pinScreen")
    person.lifts_finger(place)


def types(person: Patient, pin: str) -> None:
    for digit in pin:
        person.touches(f"digit{digit}")


def opens_the_panel(person: Patient, pin: str = PIN) -> None:
    holds_the_corner(person)
    types(person, pin)
    person.touches("enterPin")
    person.waits_for("panelScreen")


def panel(person: Patient) -> PanelModel:
    found = person.display.model.panel
    assert isinstance(found, PanelModel)
    return found


def second(person: Patient, times: int = 1) -> None:
    for _ in range(times):
        panel(person)._on_second()


def touches_until(person: Patient, name: str, done: Callable[[], bool]) -> None:
    """Touch again when the hand was so quick that it counted as trembling."""

    def touched() -> bool:
        if person.sees(name):
            person.touches(name)
        return done()

    person.waits_until(touched)


def opens_page(person: Patient, page: str) -> None:
    touches_until(person, f"tile-{page}", lambda: person.sees(f"tile-{page}") is None)
    person.display.window.grabWindow()  # its buttons take their places


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


def test_nothing_of_the_panel_is_loaded_before_it_is_wanted() -> None:
    program = "import sys, kiosk.display.program; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "kiosk.display.program" in loaded
    assert not {"kiosk.pin", "kiosk.viewmodels.pin", "kiosk.viewmodels.panel"} & loaded


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


def test_opening_the_panel_ends_the_visit_before_it(nurse: Patient) -> None:
    nurse.opens_the_deck()
    nurse.touches("next")
    nurse.touches("contrast")
    opens_the_panel(nurse)
    visit = nurse.display.store.visit
    assert (visit.screen, visit.index, visit.comfort.theme) == ("start", 0, "high-contrast")
    nurse.touches("closePanel")
    nurse.waits_for("touchToStart")
    assert nurse.display.store.visit == nurse.display.store.fresh


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


def test_nobody_touches_the_panel_for_two_minutes(nurse: Patient) -> None:
    opens_the_panel(nurse)
    second(nurse, 99)
    assert nurse.sees("panelEnding") is None
    second(nurse)
    nurse.waits_for("panelEnding")
    assert "closes in 20 second" in nurse.words()
    nurse.touches_at(QPoint(960, 1040))
    nurse.waits_until(lambda: nurse.sees("panelEnding") is None)
    second(nurse, 120)
    nurse.waits_for("touchToStart")
    assert nurse.display.store.visit == nurse.display.store.fresh


def test_the_cleaner_wipes_the_screen(nurse: Patient) -> None:
    opens_the_panel(nurse)
    opens_page(nurse, "cleaning")
    nurse.touches("startCleaning")
    nurse.waits_for("cleaningScreen")
    before = nurse.display.store.visit
    draw = random.Random(5)  # noqa: S311 - the same taps each time
    for _ in range(200):
        nurse.touches_at(QPoint(draw.randrange(1920), draw.randrange(1080)))
        nurse.presses(draw.choice([Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab]))
    assert nurse.sees("cleaningScreen") is not None
    assert nurse.display.store.visit == before
    second(nurse, 30)
    nurse.waits_until(lambda: nurse.sees("cleaningScreen") is None)
    nurse.touches("closePanel")
    nurse.waits_for("touchToStart")


def test_a_nurse_sets_back_yesterdays_words(
    walk_up: Callable[..., Patient], tmp_path: Path, asked: list[str]
) -> None:
    state = tmp_path / "state0"

    def two_editions(folder: Path) -> None:
        build_sample_edition(folder, OLDER, heading="Yesterday's words")
        build_sample_edition(folder, NEWER, heading="Today's words")

    nurse = walk_up(edition=two_editions, staff=QUICK)
    PinStore(state).set(PIN)
    QMetaObject.invokeMethod(nurse.display.window, "warm")
    opens_the_panel(nurse)
    opens_page(nurse, "editions")
    assert "Today's words" in nurse.words()
    nurse.touches(f"restore-{OLDER}")
    nurse.display.window.grabWindow()
    nurse.touches("refuseRestore")
    assert asked == []
    touches_until(nurse, f"restore-{OLDER}", lambda: nurse.sees("confirmRestore") is not None)
    nurse.display.window.grabWindow()
    nurse.touches("confirmRestore")
    assert asked == [f"restore {OLDER}"]
    (state / CURRENT_FILE).write_text(OLDER)
    (state / "status.json").write_text('{"checks": 1}')
    nurse.display.status.look()
    nurse.waits_for("backToNewest")
    nurse.display.watch.look()
    nurse.touches("closePanel")
    nurse.opens_the_deck()
    nurse.waits_until(lambda: "Yesterday's words" in nurse.words())
    assert current_id(state) == OLDER


def test_a_nurse_has_the_content_read_again(
    nurse: Patient, tmp_path: Path, asked: list[str]
) -> None:
    opens_the_panel(nurse)
    opens_page(nurse, "content")
    nurse.touches("reload")
    nurse.waits_until(lambda: "Reading" in nurse.words())
    assert asked == ["reload"]
    (tmp_path / "state0" / "status.json").write_text('{"checks": 7, "problems": []}')
    nurse.display.status.look()
    nurse.waits_until(lambda: "read again, and all is well" in nurse.words())


def test_a_nurse_sees_changes_at_once_for_two_hours(nurse: Patient) -> None:
    opens_the_panel(nurse)
    opens_page(nurse, "content")
    nurse.touches("atOnce")
    assert nurse.display.store.at_once
    nurse.waits_until(lambda: "On until" in nurse.words())
    nurse.touches("closePanel")
    assert nurse.display.store.at_once
    panel(nurse).content._at_once_ends.timeout.emit()
    assert not nurse.display.store.at_once


def test_a_nurse_lets_visits_start_in_arabic_and_takes_it_back(
    nurse: Patient, tmp_path: Path
) -> None:
    opens_the_panel(nurse)
    opens_page(nurse, "language")
    first = nurse.display.store.fresh.language
    nurse.touches("startIn-ar")
    assert start_language(tmp_path / "state0") == "ar"
    nurse.touches("closePanel")
    nurse.waits_until(lambda: nurse.display.store.visit.language == "ar")
    opens_the_panel(nurse)
    opens_page(nurse, "language")
    nurse.touches("languageBack")
    nurse.touches("closePanel")
    nurse.waits_until(lambda: nurse.display.store.visit.language == first)


def test_staff_change_the_pin(nurse: Patient, tmp_path: Path) -> None:
    opens_the_panel(nurse)
    opens_page(nurse, "pin")
    types(nurse, "123456")
    nurse.touches("enterPin")
    nurse.waits_until(lambda: "guessed first" in nurse.words())
    for pin in ("407193", "407194", "407193", "407193"):
        types(nurse, pin)
        nurse.touches("enterPin")
    nurse.waits_until(lambda: "holds from now on" in nurse.words())
    assert PinStore(tmp_path / "state0").check("407193").verdict == "right"


def test_staff_leave_the_kiosk(nurse: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    codes: list[int] = []
    monkeypatch.setattr("kiosk.display.panel.QCoreApplication.exit", codes.append)
    opens_the_panel(nurse)
    opens_page(nurse, "leave")
    nurse.touches("stayInKiosk")
    assert codes == []
    opens_page(nurse, "leave")
    nurse.touches("leaveKiosk")
    nurse.waits_until(lambda: codes == [0])


def test_a_patient_who_taps_everywhere_never_meets_the_panel(nurse: Patient) -> None:
    draw = random.Random(2026)  # noqa: S311 - the same taps each time
    for _ in range(10_000):
        nurse.touches_at(QPoint(draw.randrange(1920), draw.randrange(1080)))
    assert nurse.display.model.panel is None
