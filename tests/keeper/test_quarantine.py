from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kiosk.keeper.quarantine import Quarantine

if TYPE_CHECKING:
    from pathlib import Path

ABORT, SEGV, KILL, TERM = -6, -11, -9, -15


def counts(path: Path) -> dict[str, int]:
    found: dict[str, int] = json.loads(path.read_text())
    return found


def test_crashes_are_counted_per_slide_and_survive_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "quarantine.json"
    Quarantine(path).blame("facet/welcome", ABORT, froze=False)
    Quarantine(path).blame("facet/welcome", SEGV, froze=False)
    Quarantine(path).blame("facet/risks", 1, froze=False)
    assert counts(path) == {"facet/welcome": 2, "facet/risks": 1}


def test_a_freeze_counts_although_we_killed_the_display(tmp_path: Path) -> None:
    path = tmp_path / "quarantine.json"
    Quarantine(path).blame("facet/welcome", KILL, froze=True)
    assert counts(path) == {"facet/welcome": 1}


@pytest.mark.parametrize("code", [KILL, TERM])
def test_an_end_from_outside_is_no_slides_fault(tmp_path: Path, code: int) -> None:
    path = tmp_path / "quarantine.json"
    Quarantine(path).blame("facet/welcome", code, froze=False)
    assert not path.exists()


def test_a_crash_on_the_start_screen_blames_no_slide(tmp_path: Path) -> None:
    path = tmp_path / "quarantine.json"
    Quarantine(path).blame(None, ABORT, froze=False)
    assert not path.exists()


def test_new_content_is_given_a_fresh_chance(tmp_path: Path) -> None:
    path = tmp_path / "quarantine.json"
    quarantine = Quarantine(path)
    quarantine.blame("facet/welcome", ABORT, froze=False)
    quarantine.forgive()
    assert counts(path) == {}


@pytest.mark.parametrize("text", ["", "[1]", '{"a/b": "x", "c/d": 1}', "\x00"])
def test_a_damaged_list_does_not_stop_the_counting(tmp_path: Path, text: str) -> None:
    path = tmp_path / "quarantine.json"
    path.write_text(text)
    Quarantine(path).blame("facet/welcome", ABORT, froze=False)
    assert counts(path)["facet/welcome"] == 1
