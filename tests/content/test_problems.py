from __future__ import annotations

import json

from kiosk.content.problems import Place, Problems, as_dicts, as_json, as_text, path_text

PLACE = Place("deck.yaml", 3, 7, "slides[0].heading")


def collected() -> Problems:
    problems = Problems()
    problems.warning(Place("deck.yaml", 9), "later", "do this.")
    problems.error(PLACE, "this is wrong", "write that.")
    problems.error(PLACE, "this is wrong", "write that.")
    return problems


def test_a_terminal_gets_file_line_column_what_is_wrong_and_what_to_write() -> None:
    assert as_text(collected().found).splitlines() == [
        "deck.yaml:3:7: this is wrong → write that.",
        "deck.yaml:9:1: warning: later → do this.",
        "",
        "1 error, 1 warning.",
    ]


def test_nothing_wrong_is_said_so() -> None:
    assert as_text([]) == "No problems found.\n"


def test_programs_get_every_field() -> None:
    first, _ = json.loads(as_json(collected().found))
    assert first == {
        "file": "deck.yaml",
        "line": 3,
        "column": 7,
        "path": "slides[0].heading",
        "message": "this is wrong",
        "hint": "write that.",
        "severity": "error",
    }
    assert as_dicts([]) == []


def test_quoted_content_cannot_drive_a_terminal_or_begin_a_line() -> None:
    problems = Problems()
    problems.error(Place("a\nb.yaml"), "“\x1b[2J”", "write\r\nthis.")
    shown = str(problems.in_order()[0])
    assert shown.isprintable()
    assert "\\u001b[2J" in shown


def test_a_path_is_written_as_staff_read_it() -> None:
    assert path_text(("slides", 3, "picture", "alt")) == "slides[3].picture.alt"
    assert path_text(()) == ""
