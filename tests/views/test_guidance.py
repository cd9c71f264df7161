"""Somebody who does not see the screen, with keys and ears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kiosk.settings_json import IdleSettings, SoundSettings
from tests.views.voiced import Listener, voiced

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.conftest import Patient

SOON = IdleSettings(still_there_after_ms=1500, answer_within_ms=60_000)
HOW_TO = "You can use this kiosk with keys, and hear what they do."


def guided(walk_up: Callable[..., Patient], **settings: object) -> tuple[Patient, Listener]:
    """Somebody who has pressed the help key on the start screen and has listened to it."""
    patient = walk_up(edition=voiced, **settings)
    listener = Listener(patient)
    patient.presses(Qt.Key.Key_F1)
    patient.display.model.reading.stop()
    return patient, listener


def hears(patient: Patient, listener: Listener, *words: str) -> None:
    """Wait until all of these have been said, in this order and side by side."""

    def heard() -> bool:
        said = listener.heard
        return any(said[i : i + len(words)] == list(words) for i in range(len(said)))

    try:
        patient.waits_until(heard)
    except Exception as error:
        message = f"{words} was not said: {listener.heard}"
        raise AssertionError(message) from error
    listener.heard.clear()


def test_who_uses_keys_and_never_asks_for_help_hears_nothing(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up(edition=voiced)
    listener = Listener(patient)
    patient.presses(Qt.Key.Key_Tab)
    patient.presses(Qt.Key.Key_Down)
    patient.opens_the_deck()
    patient.presses(Qt.Key.Key_Tab)
    patient.presses(Qt.Key.Key_PageDown)
    patient.waits_until(lambda: patient.index == 1)
    assert not listener.heard
    assert not patient.display.store.visit.comfort.guided


def test_the_help_key_says_how_to_use_the_kiosk(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=voiced, sound=SoundSettings(volume=40, loudest=80))
    listener = Listener(patient)
    patient.presses(Qt.Key.Key_F1)
    hears(patient, listener, HOW_TO)
    comfort = patient.display.store.visit.comfort
    assert (comfort.guided, comfort.sound, comfort.volume) == (True, True, 40)
    patient.display.model.visit.finish()
    assert not patient.display.store.visit.comfort.guided
    assert not patient.display.model.reading.sounding


def test_help_brings_a_voice_back_that_was_turned_down(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=voiced)
    patient.display.model.comfort.setVolume(0)
    patient.presses(Qt.Key.Key_F1)
    assert patient.display.store.visit.comfort.volume == 60


def test_on_the_start_screen_the_focus_says_its_name_and_what_it_is(
    walk_up: Callable[..., Patient],
) -> None:
    patient, listener = guided(walk_up)
    patient.presses(Qt.Key.Key_Tab)
    patient.presses(Qt.Key.Key_Backtab)
    hears(patient, listener, "Touch to start", "Button")
    patient.presses(Qt.Key.Key_Tab)
    hears(patient, listener, "Quick tour", "Button")


def test_a_new_slide_says_its_step_and_its_heading(walk_up: Callable[..., Patient]) -> None:
    patient, listener = guided(walk_up)
    patient.opens_the_deck()
    hears(patient, listener, "Step 1 of 9", "Meet your facet joints")
    patient.presses(Qt.Key.Key_PageDown)
    patient.waits_until(lambda: any(words.startswith("Step 2 of") for words in listener.heard))


def test_a_sheet_says_its_title_and_a_choice_its_result(walk_up: Callable[..., Patient]) -> None:
    patient, listener = guided(walk_up)
    patient.opens_the_deck()
    patient.presses(Qt.Key.Key_Tab)
    patient.waits_for("textSize").forceActiveFocus()
    hears(patient, listener, "Text size and more", "Button")
    patient.presses(Qt.Key.Key_Return)
    patient.waits_for("size150")
    hears(patient, listener, "Make it easier", "Close", "Button")
    patient.waits_for("size150").forceActiveFocus()
    hears(patient, listener, "150 percent", "Button", "not chosen")
    patient.presses(Qt.Key.Key_Return)
    hears(patient, listener, "Text size", "150 percent")
    patient.waits_for("captionsSwitch").forceActiveFocus()
    hears(patient, listener, "Words under films", "Switch", "On")
    patient.presses(Qt.Key.Key_Return)
    hears(patient, listener, "Words under films", "Off")


def test_another_language_is_said_by_its_own_name(walk_up: Callable[..., Patient]) -> None:
    patient, listener = guided(walk_up)
    patient.display.model.start.chooseLanguage("ar")
    patient.display.model.start.chooseLanguage("en")
    hears(patient, listener, "English")


def test_a_slide_that_is_read_aloud_is_not_talked_over(walk_up: Callable[..., Patient]) -> None:
    patient, listener = guided(walk_up)
    patient.opens_the_deck()
    patient.presses(Qt.Key.Key_Tab)
    patient.waits_for("readToMe").forceActiveFocus()
    hears(patient, listener, "Read to me", "Button")
    patient.presses(Qt.Key.Key_Return)
    reading = patient.display.model.reading
    patient.waits_until(lambda: bool(reading.speaking))
    patient.qtbot.waitUntil(lambda: not reading.speaking, timeout=20_000)
    assert listener.heard[0] == "Meet your facet joints"
    assert "Stop" not in listener.heard


def test_the_question_whether_somebody_is_there_is_asked_aloud_and_left_open(
    walk_up: Callable[..., Patient],
) -> None:
    patient, listener = guided(walk_up, idle=SOON)
    patient.opens_the_deck()
    patient.presses(Qt.Key.Key_Tab)
    idle, reading = patient.display.model.idle, patient.display.model.reading
    listener.heard.clear()
    patient.qtbot.waitUntil(lambda: bool(idle.asking), timeout=20_000)
    hears(patient, listener, "Are you still there?")
    assert idle.asking
    left = idle.secondsLeft
    while reading.sounding:
        assert idle.secondsLeft == left, "the countdown waits for the voice"
        patient.qtbot.wait(20)
    assert idle.asking


def test_without_a_voice_the_help_key_says_so_on_the_screen(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up()
    patient.presses(Qt.Key.Key_F1)
    patient.waits_for("noVoice")
