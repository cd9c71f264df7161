from __future__ import annotations

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels import qr
from kiosk.viewmodels.handout import Handout, Section, as_text, split
from kiosk.viewmodels.questions import questions_of, tellings_of
from kiosk.viewmodels.terms import terms_in


def test_a_list_reads_like_a_note() -> None:
    handout = Handout(
        "Facet joint injections",
        (Section("Questions for my doctor", ("What else can I try?",)), Section("Tell", ())),
    )
    assert as_text(handout) == (
        "Facet joint injections\n\nQuestions for my doctor\n- What else can I try?"
    )


def test_a_short_list_is_one_part() -> None:
    assert split("One.\n\nTwo.", 100) == ("One.\n\nTwo.",)


def test_a_long_list_is_cut_between_lines() -> None:
    assert split("first line\nsecond line\nthird line", 24) == (
        "first line\nsecond line",
        "third line",
    )


def test_a_line_longer_than_a_code_is_cut_between_words() -> None:
    assert split("one two three four", 9) == ("one two", "three", "four")


def test_a_line_without_spaces_is_cut_between_letters() -> None:
    parts = split("医生您好我想知道这个针对我有什么用", 12)
    assert "".join(parts) == "医生您好我想知道这个针对我有什么用"
    assert all(len(part.encode()) <= 12 for part in parts)


@given(st.text(alphabet="abc é医\n ", max_size=400), st.integers(8, 60))
def test_no_word_is_lost_and_no_part_too_long(text: str, limit: int) -> None:
    parts = split(text, limit)
    assert all(0 < len(part.encode()) <= limit for part in parts)
    kept = "".join("".join(parts).split())
    assert kept == "".join(text.split())


@pytest.mark.parametrize("letters", ["a", "é", "医", "ع"])
def test_the_longest_part_fits_a_code_that_a_phone_can_tell_apart(letters: str) -> None:
    text = letters * (qr.LIMIT // len(letters.encode()))
    code = qr.make(text)
    assert code.modules <= 69 + 2 * qr.QUIET
    assert base64.b64decode(code.image.split(",")[1]).startswith(b"\x89PNG")


def line(words: str) -> dict[str, str]:
    return {"plain": words, "styled": words}


def test_questions_and_tellings_have_keys_of_their_own() -> None:
    slides: list[dict[str, Any]] = [
        {"id": "one", "ask": [line("A?"), line("B?")]},
        {"id": "two", "ask": [], "cards": [{"tell": None}, {"tell": line("I take a pill.")}]},
    ]
    assert [entry.key for entry in questions_of(slides)] == ["one/0", "one/1"]
    assert [entry.key for entry in tellings_of(slides)] == ["two/1"]


def test_marked_words_are_found_once_in_reading_order() -> None:
    slide = {
        "text": [
            {"plain": "", "styled": 'A <a href="term:blood%20thinner">thinner</a>.'},
            {"plain": "", "styled": '<a href="term:disc">Disc</a>'},
        ],
        "points": [{"text": [{"plain": "", "styled": '<a href="term:disc">disc</a>'}]}],
        "level": "core",
    }
    assert terms_in(slide) == ["blood thinner", "disc"]
