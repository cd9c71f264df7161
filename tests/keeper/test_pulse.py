from __future__ import annotations

import pytest

from kiosk.keeper.pulse import Beat, Request, Screen, parse


@pytest.mark.parametrize(
    ("line", "meaning"),
    [
        ("beat - -", Beat("-", "-")),
        ("beat", Beat("-", "-")),
        ("beat facet welcome", Beat("facet", "welcome")),
        ("screen 1920 1080", Screen(1920, 1080)),
        ("ask reload", Request("reload")),
        ("ask restore 20260101T080000Z-aaaaaaaa", Request("restore", "20260101T080000Z-aaaaaaaa")),
        ("ask restore", None),
        ("ask reload now", None),
        ("ask everything", None),
        ("screen 0 1080", None),
        ("screen 99999 1080", None),
        ("screen ² 1080", None),
        ("screen wide tall", None),
        ("beat one two three", None),
        ("heartbeat facet welcome", None),
        ("qml: something odd", None),
        ("", None),
    ],
)
def test_lines_of_the_display(line: str, meaning: object) -> None:
    assert parse(line) == meaning


def test_a_slide_has_an_id_and_the_start_screen_has_none() -> None:
    assert Beat("facet", "welcome").slide_id == "facet/welcome"
    assert Beat("facet", "-").slide_id is None
    assert Beat("-", "-").slide_id is None
