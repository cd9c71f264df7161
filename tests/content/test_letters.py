from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.letters import undrawn_script
from kiosk.display.fonts import script_of
from tests.content.writing import load, told

if TYPE_CHECKING:
    from pathlib import Path

DECK = """\
format: 1
title: Sore backs
language: en
slides:
  - id: a
    chapter: Your back
    heading: Hello
"""


def words(language: str, title: str, heading: str) -> str:
    return f"""\
format: 1
language: {language}
title: {title}
chapters: {{Your back: "{title}"}}
slides: {{a: {{heading: "{heading}"}}}}
"""


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Źródło – naïve ß Ünal, 100 µg", None),
        ("Đau lưng dai dẳng", None),
        ("ألم الظهر", None),
        ("腰背痛", None),
        ("Боль в спине, πόνος", None),
        ("こしのいたみ", None),
        ("כאבי גב", "Hebrew"),
        ("पीठ दर्द", "Devanagari"),
        ("허리 통증", "Hangul"),
        ("關節疼痛", "traditional Chinese"),
    ],
)
def test_letters_without_a_font_are_found(text: str, script: str | None) -> None:
    assert undrawn_script([text]) == script


def test_one_foreign_name_is_no_reason() -> None:
    assert undrawn_script(["Words " * 40, "שלום"]) is None


def test_a_whole_translation_that_cannot_be_drawn_is_told_and_not_offered(tmp_path: Path) -> None:
    content = load(tmp_path, DECK, **{"deck.he.yaml": words("he", "כאבי גב", "שלום")})
    message = "the kiosk has no font for Hebrew letters, so this language is not offered"
    assert [found for _, found in told(content.problems)] == [message]
    assert list(content.decks[0].versions) == ["en"]


@pytest.mark.parametrize(
    ("language", "script"),
    [
        ("en", "latin"),
        ("fr-CA", "latin"),
        ("ru", "cyrillic"),
        ("sr-Latn", "latin"),
        ("el", "greek"),
        ("fa", "arabic"),
        ("zh-Hans", "chinese"),
    ],
)
def test_the_face_follows_the_language(language: str, script: str) -> None:
    assert script_of(language) == script
