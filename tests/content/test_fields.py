from __future__ import annotations

import pytest

from kiosk.content.fields import ask_your_clinic, field_texts


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "your local emergency number"),
        ("es", "el número de emergencias de su zona"),
        ("zh-Hans", "当地的急救电话"),
    ],
)
def test_in_an_emergency_nobody_is_told_to_ask_first(language: str, words: str) -> None:
    texts = field_texts(["emergency_number", "food_rule"], {}, language, clinic_language="en")
    assert texts["emergency_number"] == words
    assert texts["food_rule"] == ask_your_clinic(language)
