from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from kiosk.settings_json import IdleSettings

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.conftest import Patient

SOON = IdleSettings(still_there_after_ms=150, answer_within_ms=400, start_clears_after_ms=300)
LONG = IdleSettings(still_there_after_ms=150, answer_within_ms=60_000, start_clears_after_ms=300)


def test_a_quiet_visit_is_asked_and_then_cleared(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(idle=SOON)
    patient.opens_the_deck()
    patient.touches("next")
    patient.waits_for("stay")
    patient.waits_until(lambda: patient.screen == "start")
    assert patient.display.store.visit == patient.display.store.fresh
    patient.waits_until(lambda: patient.sees("stay") is None)


def test_a_touch_anywhere_answers(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(idle=LONG)
    patient.opens_the_deck()
    patient.touches("next")
    patient.waits_for("stay")
    patient.touches_at(QPoint(60, 60))
    patient.waits_until(lambda: patient.sees("stay") is None)
    assert (patient.screen, patient.index) == ("slide", 1)


def test_the_answer_does_not_press_what_lies_below(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(idle=LONG)
    patient.opens_the_deck()
    below = patient.middle_of(patient.waits_for("next"))
    patient.waits_for("stay")
    patient.touches_at(below)
    patient.waits_until(lambda: patient.sees("stay") is None)
    assert patient.index == 0


def test_finish_and_clear_ends_the_visit_at_once(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(idle=LONG)
    patient.opens_the_deck()
    patient.touches("contrast")
    patient.waits_for("leave")
    patient.touches("leave")
    assert patient.display.store.visit == patient.display.store.fresh


def test_a_running_clip_is_never_interrupted(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(idle=LONG)
    patient.opens_the_deck()
    patient.display.model.idle.busy("clip", True)
    assert not patient.display.model.idle._quiet.isActive(), "nothing counts meanwhile"
    assert patient.sees("stay") is None
    patient.display.model.idle.busy("clip", False)
    patient.waits_for("stay")


def test_a_start_screen_left_in_another_look_clears_quietly(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up(idle=SOON)
    patient.opens_the_deck()
    patient.touches("contrast")
    patient.touches("home")
    patient.waits_until(lambda: patient.display.store.visit == patient.display.store.fresh)
    assert patient.sees("stay") is None
