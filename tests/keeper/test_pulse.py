from __future__ import annotations

import pytest

from kiosk.keeper.pulse import Beat, Request, Screen, parse


@pytest.mark.parametrize(
    ("line", "meaning"),
    [
        ("beat - -", Beat("-", "-")),
        ("beat", Beat("-", "-")),
        ("beat facet welcome", Beat("facet", "welcome")),
        ("beat home -", Beat("home", "-")),
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


@pytest.mark.parametrize(
    ("beat", "idle"),
    [
        (Beat("-", "-"), True),
        (Beat("home", "-"), False),
        (Beat("staff", "-"), False),
        (Beat("facet", "welcome"), False),
    ],
)
def test_a_display_is_started_anew_only_while_nobody_uses_it(beat: Beat, idle: bool) -> None:
    assert beat.is_idle is idle
