"""Read to me, as a patient meets it, on a machine without a sound device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.settings_json import IdleSettings
from tests.views.voiced import lit, voiced

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.conftest import Patient

SOON = IdleSettings(still_there_after_ms=400, answer_within_ms=60_000)


def test_the_lines_are_lit_one_after_the_other_until_the_voice_is_done(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up(edition=voiced)
    patient.opens_the_deck()
    reading = patient.display.model.reading
    seen: list[str] = []
    reading.changed.connect(lambda: seen.extend(lit(patient)))
    patient.touches("readToMe")
    patient.waits_until(lambda: len(set(seen)) > 1)
    assert seen[0] == "Meet your facet joints"
    patient.qtbot.waitUntil(lambda: not reading.speaking, timeout=20_000)
    assert lit(patient) == []


def test_a_second_touch_stops_it(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=voiced)
    patient.opens_the_deck()
    patient.touches("readToMe")
    # Until a line goes on by itself: its file is open and its sound runs.
    turn = patient.display.model.reading.turn
    patient.waits_until(lambda: patient.display.model.reading.turn > turn)
    patient.waits_until(lambda: bool(patient.waits_for("voicePlayer").property("calm")))
    patient.touches("voiceStop")
    assert not patient.display.model.reading.speaking
    assert lit(patient) == []
    patient.waits_until(lambda: patient.sees("voiceStop") is None)


def test_again_starts_from_the_heading(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=voiced)
    patient.opens_the_deck()
    patient.touches("readToMe")
    first = patient.display.model.reading.voice
    patient.waits_until(lambda: patient.display.model.reading.voice not in {first, ""})
    patient.waits_until(lambda: patient.waits_for("voiceAgain").x() > 0)
    patient.touches("voiceAgain")
    assert patient.display.model.reading.voice == first


def test_another_slide_and_another_language_stop_it(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=voiced)
    patient.opens_the_deck()
    for change in (
        patient.display.model.visit.forward,
        lambda: patient.display.model.start.chooseLanguage("ar"),
    ):
        patient.display.model.reading.again()
        change()
        assert not patient.display.model.reading.speaking


def test_slower_is_forgotten_with_the_visit(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=voiced)
    patient.opens_the_deck()
    patient.touches("readToMe")
    patient.waits_until(lambda: patient.waits_for("voiceSlower").x() > 0)
    patient.touches("voiceSlower")
    assert patient.display.store.visit.comfort.slow_voice
    patient.display.model.visit.finish()
    assert not patient.display.model.reading.speaking
    assert not patient.display.store.visit.comfort.slow_voice


def test_nobody_is_asked_while_the_voice_runs(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=voiced, idle=SOON)
    patient.opens_the_deck()
    patient.touches("readToMe")
    reading, asked = patient.display.model.reading, []
    patient.display.model.idle.changed.connect(
        lambda: asked.append(patient.display.model.idle.asking and reading.speaking)
    )
    patient.qtbot.waitUntil(lambda: not reading.speaking, timeout=20_000)
    patient.waits_for("stay")
    assert not any(asked)


def test_without_speech_it_says_so_kindly(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    patient.touches("readToMe")
    patient.waits_for("noVoice")
    patient.touches("next")
    patient.waits_until(lambda: patient.sees("noVoice") is None)
