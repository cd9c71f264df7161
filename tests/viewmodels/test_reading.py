from __future__ import annotations

from typing import Any

import pytest

from kiosk.viewmodels.voice import Speech, speech_of


def line(name: str) -> dict[str, Any]:
    return {"plain": name, "styled": name, "voice": f"{name}.ogg", "voice_ms": 900}


def said(slide: dict[str, Any]) -> list[str]:
    return [speech.voice.removesuffix(".ogg") for speech in speech_of(slide)]


def test_a_slide_is_read_from_its_heading_to_its_picture() -> None:
    picture = {"file": "x.png", "alt": "A spine", "alt_voice": "alt.ogg", "alt_voice_ms": 5}
    slide = {"picture": picture, "heading": line("heading"), "text": [line("one"), line("two")]}
    assert said(slide) == ["heading", "one", "two", "alt"]


@pytest.mark.parametrize("hidden", ["more", "ask"])
def test_what_waits_behind_a_button_is_not_read(hidden: str) -> None:
    assert said({"heading": line("heading"), "text": [], hidden: [line("later")]}) == ["heading"]


def test_parts_are_read_name_first() -> None:
    point = {"at": [0.1, 0.2], "text": [line("small")], "name": line("disc")}
    slide = {"heading": line("heading"), "text": [], "points": [point]}
    assert said(slide) == ["heading", "disc", "small"]


def test_a_question_is_read_with_its_answers_but_not_with_the_replies() -> None:
    answers = [{"text": line("yes"), "reply": line("kind")}]
    question = {"answers": answers, "ask": line("question")}
    slide = {"heading": line("heading"), "text": [], "questions": [question]}
    assert said(slide) == ["heading", "question", "yes"]


def test_a_recording_by_staff_comes_before_made_speech() -> None:
    slide = {"narration": "nurse.ogg", "heading": line("heading"), "text": []}
    assert speech_of(slide) == [Speech("nurse.ogg", 0)]


def test_lines_without_a_voice_are_passed_over() -> None:
    assert speech_of({"heading": {"plain": "Hi", "styled": "Hi"}, "text": []}) == []
