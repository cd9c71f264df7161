from __future__ import annotations

import pytest

from kiosk.content.pseudo import pseudo, pseudo_words


def test_words_are_longer_by_two_fifths_and_stand_in_brackets() -> None:
    text = "Small joints link your back bones."
    made = pseudo(text)
    assert (made[0], made[-1]) == ("[", "]")
    assert len(made) >= 1.4 * len(text)
    assert "Small" not in made


@pytest.mark.parametrize(
    "kept", ["<b>", "</b>", '<a href="term:facet%20joint">', "&amp;", "%1", "%n"]
)
def test_marks_and_places_of_values_stay(kept: str) -> None:
    assert pseudo(f"one {kept} two").count(kept) == 1


@pytest.mark.parametrize("text", ["", "0:22", "%1", "100 %", "…"])
def test_what_has_no_letters_stays_as_it_is(text: str) -> None:
    assert pseudo(text) == text


def test_numbers_stay_as_they_are() -> None:
    assert "10,000" in pseudo("One in 10,000 people")


def test_only_words_of_a_page_change() -> None:
    line = {"plain": "Hi & bye", "styled": "<b>Hi</b> &amp; bye", "voice": "speech/a.ogg"}
    cues = [{"start_ms": 1, "end_ms": 2, "text": "Look"}]
    slide = {"id": "a", "kind": "video", "chapter": "Intro", "heading": line, "cues": cues}
    page = {"glossary": {"joint": {"term": line}}, "sources": [{"title": "A study"}]}
    made = pseudo_words({**page, "chapters": [], "slides": [slide]})  # type: ignore[typeddict-item] # as in a file
    (found,) = made["slides"]
    assert (found["id"], found["kind"], found["heading"]["voice"]) == ("a", "video", "speech/a.ogg")
    assert found["heading"]["styled"].startswith("[<b>")
    assert "&amp;" in found["heading"]["styled"]
    assert (found["chapter"][0], found["cues"][0]["text"][0]) == ("[", "[")
    assert list(made["glossary"]) == ["joint"]
    assert made["glossary"]["joint"]["term"]["plain"].startswith("[")
    assert made["sources"] == page["sources"]
