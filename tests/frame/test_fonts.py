from __future__ import annotations

import json

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from kiosk.content.language import OWN_NAMES
from kiosk.resources import assets

FONTS = assets() / "fonts"
TABLE: dict[str, dict[str, object]] = json.loads((FONTS / "fonts.json").read_text())

VIETNAMESE = (
    "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
    "AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴĐ"
)
BASIC = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?()%"
LETTERS = [
    # language, script, what it writes beside BASIC
    ("english", "latin", "–—…·•×°&/+−=½±€£’‘“”"),
    ("spanish", "latin", "áéíóúüñÁÉÍÓÚÜÑ¿¡ºª"),
    ("german", "latin", "äöüÄÖÜßẞ„“‚‘»«"),
    ("polish", "latin", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”"),
    ("turkish", "latin", "çğıöşüÇĞİÖŞÜâîû"),
    ("vietnamese", "vietnamese", VIETNAMESE),
    ("arabic", "arabic", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة،؛؟ًٌٍَُِّْ٠١٢٣٤٥٦٧٨٩"),
    ("chinese", "chinese", "认识您的小关节疼痛注射医生护士，。、；：？！“”（）《》"),
    ("greek", "greek", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"),
    ("russian", "cyrillic", "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"),
    ("ukrainian", "cyrillic", "іїєґІЇЄҐ’"),
]


def files(script: str) -> list[str]:
    names = TABLE[script]["files"]
    assert isinstance(names, list)
    return names


def characters(name: str) -> set[int]:
    with TTFont(FONTS / name) as font:
        return set(font.getBestCmap())


@pytest.mark.parametrize(
    ("script", "letters"), [row[1:] for row in LETTERS], ids=[row[0] for row in LETTERS]
)
def test_each_face_draws_every_letter_of_its_languages(script: str, letters: str) -> None:
    for name in files(script):
        known = characters(name)
        assert not [letter for letter in BASIC + letters if ord(letter) not in known], name


def test_chinese_covers_the_national_standard() -> None:
    def rows(first: int, last: int) -> set[int]:
        pairs = (bytes([row, cell]) for row in range(first, last) for cell in range(0xA1, 0xFF))
        return {ord(text) for pair in pairs if (text := pair.decode("gb2312", "ignore"))}

    everyday, rare = rows(0xB0, 0xD8), rows(0xD8, 0xF8)
    assert (len(everyday), len(rare)) == (3755, 3008)
    for name in files("chinese"):
        known = characters(name)
        assert everyday <= known
        assert len(rare - known) <= 33  # the published web font itself lacks these


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("script", TABLE)
def test_qt_loads_each_face_under_its_family_name(script: str) -> None:
    family = str(TABLE[script]["family"])
    for name in files(script):
        number = QFontDatabase.addApplicationFont(str(FONTS / name))
        assert family in QFontDatabase.applicationFontFamilies(number), name


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("script", [script for script in TABLE if script != "icons"])
def test_bold_is_drawn_and_not_smeared(script: str) -> None:
    family = str(TABLE[script]["family"])
    for name in files(script):
        QFontDatabase.addApplicationFont(str(FONTS / name))
    bold = QFontInfo(QFont(family, 20, QFont.Weight.Bold))
    assert (bold.family(), bold.weight(), bold.styleName()) == (family, 700, "Bold")


@pytest.mark.parametrize("code", ["ar", "de", "en", "es", "pl", "tr", "vi", "zh-Hans", "ru", "fr"])
def test_the_small_face_writes_the_name_of_each_language(code: str) -> None:
    known = characters("LanguageNames.ttf")
    assert not [sign for sign in OWN_NAMES[code] if ord(sign) not in known]


def test_every_icon_name_has_a_picture_in_the_font() -> None:
    codes: dict[str, int] = json.loads((assets() / "icons/phosphor-bold.json").read_text())
    known = characters("Phosphor-Bold.ttf")
    assert len(codes) > 1500
    assert not {name: code for name, code in codes.items() if code not in known}
