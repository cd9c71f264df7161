from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from kiosk.display import fonts
from kiosk.viewmodels.typeset import Typeset, _lines

pytestmark = pytest.mark.usefixtures("qapp")


def font(script: str = fonts.LATIN, pixels: int = 76) -> QFont:
    found = QFont(fonts.load_script(script))
    found.setPixelSize(pixels)
    return found


def shape(text: str, face: QFont, width: float) -> tuple[int, float]:
    """How many lines, and how long the shortest is beside the longest."""
    lines = _lines(text, face, width)
    return len(lines), min(lines) / max(lines)


@pytest.mark.parametrize(
    ("script", "text"),
    [
        ("latin", "Back pain that will not go away?"),
        ("arabic", "عندما لا تكفي التمارين وحدها"),
        ("chinese", "只做锻炼还不够的时候该怎么办"),
    ],
)
def test_a_heading_of_two_lines_has_even_ones(script: str, text: str) -> None:
    face = font(script)
    width = max(_lines(text, face, 5000)) * 0.9
    before = shape(text, face, width)
    after = shape(text, face, width - Typeset().spare(text, face, width))
    assert before[0] == after[0] == 2
    assert before[1] < 0.6 < after[1]


def test_a_heading_of_one_line_stays_as_it_is() -> None:
    assert Typeset().spare("Hello", font(), 900) == 0


def test_a_long_word_is_never_broken_for_evenness() -> None:
    text, face = "Krankengymnastik ist gut", font()
    whole = max(_lines("Krankengymnastik", face, 5000))
    width = whole * 1.2
    assert width - Typeset().spare(text, face, width) >= whole


def test_the_last_line_of_a_chinese_paragraph_is_not_one_sign() -> None:
    face = font("chinese", 40)
    text = "这些关节把背部的骨头连在一起"
    width = 40.0 * (len(text) - 1) + 8
    assert _lines(text, face, width)[-1] < 41
    narrower = Typeset().company(text, face, width)
    lines = _lines(text, face, width - narrower)
    assert (len(lines), lines[-1] > 84) == (2, True)


def test_no_line_begins_with_a_closing_sign() -> None:
    text = "您可能会感到疼痛，请告诉我们。我们会帮您（也会等您）。" * 3
    face = font("chinese", 40)
    for width in range(300, 700, 10):
        layout = QTextLayout(text, face)
        layout.setTextOption(QTextOption())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            assert text[line.textStart()] not in "，。）、；：？！”》"
        layout.endLayout()
