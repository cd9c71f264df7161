"""From words in a file to a lit line: a deck in each language, spoken, published and read aloud."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soundfile

from kiosk.voice.engines import ESPEAK
from kiosk.voice.spoken import word_count
from kiosk.worker.voices import publish_with_voice, speak
from kiosk.worker.work import Task, Work
from tests.views.conftest import finger_device, walk_up  # noqa: F401 - fixtures
from tests.views.voiced import Listener, lit
from tests.voice.test_engines import LINES
from tests.worker.small_deck import picture_slide, write_deck

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.views.conftest import Patient

HEADINGS = {
    "en": "Your back",
    "es": "Su espalda",
    "de": "Ihr Rücken",
    "ar": "ظهركم",
    "pl": "Pana plecy",
    "tr": "Sırtınız",
    "zh-Hans": "您的背部",
    "vi": "Lưng của quý vị",
}


def spoken_by_espeak(state: Path, language: str) -> None:
    """Publish a deck of one slide in `language`, and have it spoken."""
    slide = {**picture_slide("plain.png"), "heading": HEADINGS[language], "text": [LINES[language]]}
    slide["picture"] = {**slide["picture"], "alt": HEADINGS[language]}
    content = write_deck(state / "content", [slide], language=language, title=HEADINGS[language])
    screen: Any = {"width": 1920, "height": 1080}
    task = Task(state, screen, content)
    Work(task, lambda _event: None).run()
    speak(state, task.store, "", lambda _event: None)
    publish_with_voice(state, task.store, "")


def waits_for_another(patient: Patient, file: str, patience: int) -> None:
    reading = patient.display.model.reading
    patient.qtbot.waitUntil(lambda: reading.voice != file, timeout=patience)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which(ESPEAK) is None, reason="the system has no espeak-ng")
@pytest.mark.parametrize("language", LINES)
def test_what_is_written_is_heard_and_lit(
    language: str,
    walk_up: Callable[..., Patient],  # noqa: F811 - a fixture, as above
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.voice.lines.phrases", lambda _start: {})
    patient = walk_up(edition=lambda state: spoken_by_espeak(state, language), language=language)
    patient.opens_the_deck()
    reading, listener = patient.display.model.reading, Listener(patient)
    seen: list[tuple[str, list[str]]] = []
    patient.touches("readToMe")
    while reading.speaking:
        words, file, length = reading.words, reading.voice, reading.length
        patient.waits_until(lambda: bool(lit(patient)))
        seen.append((words, lit(patient)))
        sound, rate = soundfile.read(file.removeprefix("file://"))
        assert np.abs(sound).max() > 0.1, "it is not silent"
        assert len(sound) * 1000 / rate == pytest.approx(length, abs=30)
        assert word_count(words) * 120 < length < word_count(words) * 1600 + 2500
        waits_for_another(patient, file, length + 5000)
    assert listener.heard == [words for words, _ in seen]
    assert listener.heard == [HEADINGS[language], LINES[language], HEADINGS[language]]
    assert all(words in places for words, places in seen)
