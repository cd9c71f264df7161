"""The words that the interface can say."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

import pytest

from kiosk.resources import package
from kiosk.voice.phrases import phrases

NAMES = {
    "en": "English",
    "es": "Español",
    "de": "Deutsch",
    "ar": "العربية",
    "pl": "Polski",
    "tr": "Türkçe",
    "zh-Hans": "简体中文",
    "vi": "Tiếng Việt",
}


def said(**clinic: str | None) -> dict[str, dict[str, str]]:
    languages = [{"code": code, "name": name} for code, name in NAMES.items()]
    deck = {"languages": languages, "slides": 25, "core": 9}
    start: Any = {"decks": [deck], "clinic": {"name": None, "phone": None, **clinic}}
    return phrases(start)


@pytest.mark.parametrize("language", [code for code in NAMES if code != "en"])
def test_whole_messages_have_a_voice_in_each_language(language: str) -> None:
    root = ET.parse(package() / "translations" / f"{language}.ts").getroot()  # noqa: S314 - our own
    (bar,) = (part for part in root.iter("context") if part.findtext("name") == "BottomBar")
    known = said()[language]
    for message in bar.iter("message"):
        assert known[str(message.findtext("translation"))] == language


def test_english_words_are_there_though_no_file_translates_them() -> None:
    english = said()["en"]
    assert english["Are you still there?"] == "en"
    assert {"Step 3 of 25", "Step 9 of 9", "150 percent", "100", "A"} <= set(english)


def test_each_language_is_named_by_a_voice_of_its_own() -> None:
    for known in said().values():
        assert {name: known[name] for name in NAMES.values()} == {
            name: code for code, name in NAMES.items()
        }


def test_a_pattern_has_its_pieces_for_what_nobody_knows_beforehand() -> None:
    assert {"Between", "and", "Checked by"} <= set(said()["en"])
    assert {"Zwischen", "und"} <= set(said()["de"])


def test_words_for_staff_have_no_voice() -> None:
    assert not [words for words in said()["en"] if words.startswith("For staff")]


def test_the_clinic_is_called_by_its_name() -> None:
    assert said(name="Hill Clinic")["en"]["Hill Clinic"] == "en"
