from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.keeper.status import MOST, Status

if TYPE_CHECKING:
    from pathlib import Path


def problem(line: int) -> dict[str, Any]:
    where = {"file": "deck.yaml", "line": line, "column": 1, "path": "title"}
    return {**where, "message": "this is wrong", "hint": "write it right", "severity": "error"}


def told(state: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((state / "status.json").read_bytes())["problems"]
    return found


def status_of(state: Path) -> Status:
    return Status(state, on_rest=lambda: None)


def test_thousands_of_problems_stay_a_short_list(tmp_path: Path) -> None:
    status_of(tmp_path).checked([problem(line) for line in range(1, 5001)], "content")
    problems = told(tmp_path)
    assert problems[:MOST] == [problem(line) for line in range(1, MOST + 1)]
    (last,) = problems[MOST:]
    assert last["message"] == f"there are {5000 - MOST} more problems"
    assert last["line"] == MOST + 1


@pytest.mark.parametrize(
    "odd", [b"", b"[]", b'{"problems": 7, "checks": "many"}', b'{"problems": [1, null]}']
)
def test_a_damaged_status_is_mended_by_the_next_check(tmp_path: Path, odd: bytes) -> None:
    (tmp_path / "status.json").write_bytes(odd)
    status_of(tmp_path).checked([problem(3)], "content")
    assert told(tmp_path) == [problem(3)]


def test_it_tells_when_there_may_be_something_new(tmp_path: Path) -> None:
    rests: list[int] = []
    status = Status(tmp_path, on_rest=lambda: rests.append(1))
    status.preparing(1, 2)
    assert not rests
    status.checked([], "content")
    assert rests == [1]
