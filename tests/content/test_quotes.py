from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kiosk.content.problems import Problem
from kiosk.content.quotes import LONGEST, quote_of, with_quotes

if TYPE_CHECKING:
    from pathlib import Path


def problem(column: int, message: str = "wrong", *, line: int = 1, file: str = "d") -> Problem:
    return Problem(file, line, column, "", message, "mend it.", "error")


@pytest.mark.parametrize(
    ("typed", "column", "message", "text", "marked"),
    [
        ("    headding: x", 5, "“headding” is not known here", "headding: x", "headding"),
        ("    level: cor  # a note", 12, "“cor” is not one of", "level: cor  # a note", "cor"),
        ("  - text: [a, b]", 12, "odd", "- text: [a, b]", "a"),
        ('  a: "two words" # x', 6, "odd", 'a: "two words" # x', '"two words"'),
        ('  a: "never closed', 6, "odd", 'a: "never closed', '"never closed'),
        ("\ta: b", 1, "a tab", "a: b", "a:"),
        ("a:", 3, "nothing", "a:", ""),
        ("اسم: قيمة", 6, "“قيمة” is odd", "اسم: قيمة", "قيمة"),
        ("a: b\x1b[2J\x07", 4, "odd", "a: b [2J", "b"),
    ],
)
def test_a_line_is_quoted_with_its_spot(
    typed: str, column: int, message: str, text: str, marked: str
) -> None:
    quote = quote_of(problem(column, message), [typed])
    assert quote.text == text
    assert quote.text[quote.caret : quote.caret + quote.length].rstrip() in (marked, marked or " ")
    assert quote.caret + quote.length <= len(quote.text) + 1


@pytest.mark.parametrize("column", [1, 30, 57, 90, 300])
def test_of_a_long_line_the_part_around_the_spot_is_shown(column: int) -> None:
    typed = "x" * (column - 1) + "HERE " + "y" * 200
    quote = quote_of(problem(column, "“HERE” is odd"), [typed])
    assert quote.text[quote.caret : quote.caret + quote.length] == "HERE"
    assert len(quote.text) <= LONGEST + 2


def test_where_there_is_no_line_nothing_is_quoted() -> None:
    assert quote_of(problem(1, line=9), ["a"]) == ("", 0, 0)


def test_errors_come_with_their_lines_and_warnings_without(tmp_path: Path) -> None:
    file = tmp_path / "deck.yaml"
    file.write_text("title: T\nheadding: x\n", encoding="utf-8")
    wrong = problem(1, "“headding” is not known here", line=2, file=str(file))
    warning = Problem(str(file), 1, 1, "", "m", "h", "warning")
    error, other = sorted(with_quotes([wrong, warning]), key=lambda row: str(row["severity"]))
    assert (error["quote"], error["caret"], error["caret_length"]) == ("headding: x", 0, 8)
    assert error["hint"] == "mend it."
    assert "quote" not in other


def test_nothing_is_quoted_from_a_place_that_is_not_theirs(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("password: 1234\n")
    folder = tmp_path / "deck"
    folder.mkdir()
    (folder / "deck.yaml").symlink_to(secret)
    os.mkfifo(folder / "fifo.yaml")
    rows = with_quotes(
        [problem(1, file=str(folder / name)) for name in ("deck.yaml", "fifo.yaml", "none.yaml")]
    )
    assert [row["quote"] for row in rows] == ["", "", ""]
