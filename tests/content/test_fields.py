from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from kiosk.content.fields import ask_your_clinic, field_texts
from kiosk.display import fonts

pytestmark = pytest.mark.usefixtures("qapp")


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


PHONE = "+49 30 555-0102"


def test_a_phone_number_stays_in_order_between_arabic_words() -> None:
    values = {"clinic_phone": {"": PHONE}}
    texts = field_texts(["clinic_phone"], values, "ar", clinic_language="en")
    assert shown(f"هاتفنا: {texts['clinic_phone']} كل يوم", PHONE) == PHONE.replace(" ", "")


def test_words_of_the_language_need_no_mark() -> None:
    values = {"food_rule": {"ar": "لا تأكلوا"}}
    assert (
        field_texts(["food_rule"], values, "ar", clinic_language="en")["food_rule"] == "لا تأكلوا"
    )
    german = field_texts(["p"], {"p": {"": PHONE}}, "de", clinic_language="en")
    assert german["p"] == PHONE


def shown(text: str, part: str) -> str:
    """Return the signs of a part in the order in which Qt draws them, from left to right."""
    layout = QTextLayout(text, QFont(fonts.load_script("arabic")))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(5000)
    layout.endLayout()
    start = text.index(part)
    places = [
        (line.glyphRuns(start + i, 1)[0].positions()[0].x(), sign)
        for i, sign in enumerate(part)
        if sign != " "
    ]
    return "".join(sign for _, sign in sorted(places))
