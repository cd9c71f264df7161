"""Staff in the panel behind the PIN."""

from __future__ import annotations

import datetime as dt
import random
import subprocess
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QPoint, Qt

from kiosk import clock
from kiosk.content.edition import CURRENT_FILE, current_id
from kiosk.overrides import start_language
from kiosk.pin.store import PinStore
from tests.journeys.nurse import (
    PIN,
    QUICK,
    opens_page,
    opens_the_panel,
    panel,
    second,
    touches_until,
    types,
)
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from tests.views.conftest import Patient

OLDER, NEWER = "20260101T080000Z-aaaaaaaa", "20260102T080000Z-bbbbbbbb"


def test_nothing_of_the_panel_is_loaded_before_it_is_wanted() -> None:
    program = "import sys, kiosk.display.program; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "kiosk.display.program" in loaded
    assert not {"kiosk.pin", "kiosk.viewmodels.pin", "kiosk.viewmodels.panel"} & loaded


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


def test_what_changed_is_found_out_only_for_those_who_look(
    nurse: Patient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opens_the_panel(nurse)
    looks: list[Path] = []

    def saves(state: Path) -> list[str]:
        looks.append(state)
        return []

    monkeypatch.setattr("kiosk.display.panel.saves", saves)
    for checks in (1, 2):
        (tmp_path / "state0" / "status.json").write_text(f'{{"checks": {checks}}}')
        nurse.display.status.look()
        assert len(looks) == 1, "a patient's screen has better things to do"
        panel(nurse).close()


def test_the_sound_test_is_as_loud_as_a_patients_first_clip(nurse: Patient) -> None:
    usual = nurse.display.store.fresh.comfort.volume
    nurse.display.model.comfort.setVolume(10)
    opens_the_panel(nurse)
    assert panel(nurse).volume == usual
    opens_page(nurse, "sound")
    assert panel(nurse).volume != nurse.display.store.visit.comfort.volume


def test_the_machine_tells_since_when_the_kiosk_runs(
    nurse: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.clock.STARTED", clock.STARTED - 36 * 3600)
    opens_the_panel(nurse)
    began = dt.datetime.strptime(panel(nurse).facts["kioskSince"], "%Y-%m-%d %H:%M")  # noqa: DTZ007
    assert dt.datetime.now() - began > dt.timedelta(hours=36)  # noqa: DTZ005
