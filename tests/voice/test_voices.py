"""Speech joins an edition after it is published, and stays when the words stay."""

from __future__ import annotations

import contextlib
import json
import wave
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.worker.publishing import make_current
from kiosk.worker.voices import first_language, publish_with_voice, speak
from kiosk.worker.work import Task, Work
from tests.worker.small_deck import picture_slide, write_deck
from tests.worker.worker_runs import current, slide

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def few_phrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three words of the interface, so that a run takes a moment."""
    words = {"Next": "en", "12": "en", "Deutsch": "de"}
    monkeypatch.setattr("kiosk.voice.lines.phrases", lambda _start: {"en": words})


def stage(folder: Path) -> tuple[Task, str]:
    """A deck, and an engine that says two seconds of the same for everything."""
    template = folder / "said.wav"
    with wave.open(str(template), "wb") as out:
        out.setparams((1, 2, 22050, 0, "NONE", ""))
        out.writeframes(b"\x00\x40" * 44100)
    command = f"cp {template} {{file}}"
    screen: Any = {"width": 1920, "height": 1080}
    task = Task(folder / "state", screen, write_deck(folder / "content"), voice_command=command)
    return task, command


def publish(task: Task) -> bool:
    return Work(task, lambda _event: None).run().published


def test_the_first_edition_is_silent_and_the_next_one_speaks(tmp_path: Path) -> None:
    task, command = stage(tmp_path)
    assert publish(task)
    assert "voice" not in slide(task.state)["heading"]
    told: list[dict[str, Any]] = []
    counts = speak(task.state, task.store, command, told.append)
    assert counts["spoken"] == len(told) > 0
    assert publish_with_voice(task.state, task.store, command)
    heading, picture = slide(task.state)["heading"], slide(task.state)["picture"]
    assert (heading["voice_ms"], picture["alt_voice_ms"]) == (2000, 2000)
    assert (current(task.state).folder / heading["voice"]).stat().st_size > 0
    assert (current(task.state).folder / picture["alt_voice"]).stat().st_size > 0


def test_the_interface_speaks_each_word_in_its_language(tmp_path: Path) -> None:
    task, command = stage(tmp_path)
    publish(task)
    speak(task.state, task.store, command, lambda _event: None)
    publish_with_voice(task.state, task.store, command)
    folder = current(task.state).folder
    phrases = json.loads((folder / "phrases/en.json").read_text(encoding="utf-8"))
    assert set(phrases) == {"Next", "12", "Deutsch"}
    for phrase in phrases.values():
        assert phrase["voice_ms"] == 2000
        assert (folder / phrase["voice"]).is_file()


def test_one_language_can_be_spoken_before_the_others(tmp_path: Path) -> None:
    task, command = stage(tmp_path)
    publish(task)
    assert first_language(task.state) == "en"
    speak(task.state, task.store, command, lambda _event: None, "en")
    publish_with_voice(task.state, task.store, command)
    assert first_language(task.state) is None
    counts = speak(task.state, task.store, command, lambda _event: None)
    assert counts["spoken"] == 1, "the name of another language"


def test_a_changed_line_costs_one_line_and_the_others_keep_their_voice(tmp_path: Path) -> None:
    task, command = stage(tmp_path)
    publish(task)
    speak(task.state, task.store, command, lambda _event: None)
    publish_with_voice(task.state, task.store, command)
    assert not publish(task), "the same content must not lose its voice"
    slides = [picture_slide("plain.png"), picture_slide("drawing.svg")]
    slides[0]["heading"] = "Another heading"
    write_deck(tmp_path / "content", slides)
    assert publish(task)
    assert "voice" not in slide(task.state)["heading"]
    assert "voice" in slide(task.state, 1)["heading"]
    assert speak(task.state, task.store, command, lambda _event: None)["spoken"] == 1


def test_a_run_that_is_broken_off_goes_on_where_it_was(tmp_path: Path) -> None:
    task, command = stage(tmp_path)
    publish(task)

    def cut(_event: dict[str, Any]) -> None:
        raise KeyboardInterrupt

    with contextlib.suppress(KeyboardInterrupt):
        speak(task.state, task.store, command, cut)
    counts = speak(task.state, task.store, command, lambda _event: None)
    assert counts["ready"] >= 1
    assert counts["ready"] + counts["spoken"] > counts["spoken"] > 0
    assert not publish_with_voice(task.state, task.store, "false"), "no voice, no new edition"


def test_without_an_engine_that_works_nothing_changes(tmp_path: Path) -> None:
    task, _ = stage(tmp_path)
    publish(task)
    counts = speak(task.state, task.store, "no-such-program", lambda _event: None)
    assert counts["spoken"] == 0
    assert counts["silent"] > 0


def test_an_edition_that_staff_bring_back_meanwhile_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    task, command = stage(tmp_path)
    publish(task)
    before = current(task.state).start["id"]
    write_deck(tmp_path / "content", title="A slip of the hand")
    publish(task)
    speak(task.state, task.store, command, lambda _told: None)

    def attach_slowly(*_: object) -> None:
        make_current(task.state, before)

    monkeypatch.setattr("kiosk.worker.voices.attach", attach_slowly)
    assert not publish_with_voice(task.state, task.store, command)
    assert current(task.state).start["id"] == before
    assert not list((task.state / "editions").glob(".*"))
