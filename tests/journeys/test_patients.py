from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.content.edition import read_current
from kiosk.settings_json import IdleSettings
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.views.conftest import Patient

SOON = IdleSettings(still_there_after_ms=200, answer_within_ms=300, start_clears_after_ms=300)


def test_a_patient_reads_to_the_end_walks_away_and_the_next_one_finds_the_start(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up(idle=SOON)
    fresh = patient.words()
    patient.opens_the_deck()
    patient.touches("contrast")
    last = patient.display.model.visit.count - 1
    while patient.index < last:
        patient.touches("next")
    patient.waits_until(lambda: patient.screen == "start")
    patient.waits_until(lambda: patient.words() == fresh)
    assert patient.display.store.visit == patient.display.store.fresh


def test_a_patient_finishes_and_nothing_is_left(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    fresh = patient.words()
    patient.opens_the_deck()
    patient.display.model.visit.goTo(999)
    patient.touches("next")
    assert patient.screen == "start"
    patient.waits_until(lambda: patient.words() == fresh)


def test_new_words_wait_until_the_visit_is_over(
    walk_up: Callable[..., Patient], tmp_path: Path
) -> None:
    patient = walk_up()
    state = tmp_path / "state0"
    patient.opens_the_deck()
    before = patient.words()
    build_sample_edition(state, "20261123T080000Z-0b0b0b0b", heading="Changed while reading")
    patient.display.watch.look()
    assert patient.words() == before
    patient.display.model.idle.leave()
    patient.opens_the_deck()
    patient.waits_until(lambda: "Changed while reading" in patient.words())


def test_new_words_come_at_once_when_nobody_is_there(
    walk_up: Callable[..., Patient], tmp_path: Path
) -> None:
    patient = walk_up()
    state = tmp_path / "state0"
    build_sample_edition(state, "20261123T080000Z-0b0b0b0b", heading="Fresh words")
    patient.display.watch.look()
    shown, current = patient.display.store.edition, read_current(state)
    assert shown is not None
    assert current is not None
    assert shown.folder == current.folder


def test_without_any_content_the_screen_stays_calm(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=lambda _state: None)
    assert "One moment, please" in patient.words(), "the first words may be on their way"
    patient.display.model.staff.follow({"preparing": {"done": 1, "total": 3}})
    assert "One moment, please" in patient.words()
    patient.display.model.staff.follow({"preparing": None})
    patient.waits_until(lambda: "ask our staff" in patient.words())


def test_the_keeper_hears_whether_somebody_is_there(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    assert patient.display.where() == "- -"
    patient.display.model.start.chooseLanguage("ar")
    assert patient.display.where() == "home -"
    patient.opens_the_deck()
    assert patient.display.where() == "sample a-picture"
    patient.display.model.idle.leave()
    assert patient.display.where() == "- -"


def test_a_display_that_was_closed_speaks_no_more(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    patient.display.close()
    patient.display.model.start.chooseLanguage("ar")
    assert QCoreApplication.translate("StartScreen", "Touch to start") == "Touch to start"
