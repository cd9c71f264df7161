from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.contrast import contrast, darker
from kiosk.content.fields import ASK_YOUR_CLINIC, ask_your_clinic, field_texts
from kiosk.content.language import is_code, language
from tests.content.writing import HEAD, SLIDE, load, told, whole

if TYPE_CHECKING:
    from pathlib import Path

DECK = HEAD + "fields: {emergency_number: {name: N}, food_rule: {name: F}}\n" + SLIDE
EIGHT = ("en", "es", "de", "ar", "pl", "tr", "zh-Hans", "vi")


@pytest.mark.parametrize("code", EIGHT)
def test_an_empty_field_asks_the_clinic_in_the_slides_language(code: str) -> None:
    texts = field_texts(["food_rule"], {}, code, clinic_language="en")
    assert texts == {"food_rule": ASK_YOUR_CLINIC[code]}


def test_a_clinics_words_are_not_mixed_into_another_language_but_digits_are() -> None:
    values = {"food_rule": {"": "Eat as usual."}, "emergency_number": {"": "911"}}
    texts = field_texts(values, values, "es-MX", clinic_language="en")
    assert texts == {"food_rule": "Pregunte en su clínica", "emergency_number": "911"}
    values["food_rule"]["es"] = "Coma como siempre."
    assert field_texts(values, values, "es-MX", clinic_language="en")["food_rule"] == (
        "Coma como siempre."
    )


def test_a_translations_own_words_come_before_ours() -> None:
    assert field_texts(["a"], {}, "xx", clinic_language="en", ask="Ask!") == {"a": "Ask!"}
    assert ask_your_clinic("zh-Hans-CN") == ASK_YOUR_CLINIC["zh-Hans"]
    assert ask_your_clinic("xx") == ASK_YOUR_CLINIC["en"]


def test_clinic_yaml_fills_the_fields(tmp_path: Path) -> None:
    clinic = "name: Riverside\nphone: 555\nfields: {emergency_number: 911, food_rule: Eat: less.}\n"
    content = load(tmp_path, DECK, clinic_yaml=clinic.replace("Eat: less.", "'Eat: less.'"))
    version = whole(content).versions["en"]
    line = "{clinic_name} {clinic_phone} {emergency_number} {food_rule}"
    assert version.line(line)["plain"] == "Riverside 555 911 Eat: less."
    assert content.clinic.emergency_number == "911"


@pytest.mark.parametrize(
    ("clinic", "line", "message"),
    [
        ("fields: {emergency_number: 911, food_rul: x}\n", 1, "no deck has a clinic field"),
        ("fields: {food_rule: x}\n", 1, "the emergency number is empty"),
        ("nam: x\n", 1, "“nam” is not known here"),
        ("colours: {action: '#88CC88'}\nfields: {emergency_number: 1}\n", 1, "hard to read"),
        ("colours: {action: red}\n", 1, "not a colour"),
        ("fields: {emergency_number: 1}\nlogo: logo.svg\n", 2, "no file “logo.svg”"),
    ],
)
def test_mistakes_in_clinic_yaml(tmp_path: Path, clinic: str, line: int, message: str) -> None:
    first, text = told(load(tmp_path, DECK, clinic_yaml=clinic).problems)[0]
    assert first == line
    assert message in text


def test_a_colour_is_made_just_dark_enough() -> None:
    for colour in ("#88CC88", "#FFFFFF", "#0B6B66", "#FF0000"):
        assert 7 <= contrast(darker(colour), "#FFFFFF") < 7.2
    assert darker("#000080") == "#000080"
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_languages_are_called_by_their_own_names() -> None:
    assert [language(code).name for code in EIGHT] == [
        "English",
        "Español",
        "Deutsch",
        "العربية",
        "Polski",
        "Türkçe",
        "简体中文",
        "Tiếng Việt",
    ]
    assert language("pt-BR").name == "Português"
    assert language("xx").name == "xx"


def test_the_script_decides_the_direction() -> None:
    rtl = {
        code: language(code).rtl for code in ("ar", "he", "fa", "ur", "en", "zh-Hans", "ku-Arab")
    }
    assert rtl == {
        "ar": True, "he": True, "fa": True, "ur": True, "en": False, "zh-Hans": False,
        "ku-Arab": True,
    }  # fmt: skip


@pytest.mark.parametrize("code", ["en", "zh-Hant-TW", "pt-BR", "es-419", "haw"])
def test_language_codes(code: str) -> None:
    assert is_code(code)


@pytest.mark.parametrize("code", ["", "EN", "english", "../../etc", "en_US", "en-", "zh-hans"])
def test_other_words_are_no_language_codes(code: str) -> None:
    assert not is_code(code)
