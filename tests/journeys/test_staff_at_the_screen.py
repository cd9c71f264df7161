from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.views.conftest import Patient

WRONG = {
    "file": "/srv/clinic/deck/deck.yaml",
    "line": 41,
    "column": 5,
    "path": "slides[3].picture",
    "message": "a picture needs a description",
    "hint": "add “alt: what the picture shows”",
    "severity": "error",
}


def tell(state: Path, **status: object) -> None:
    (state / "status.json").write_text(json.dumps(status))


def test_staff_see_a_mark_and_behind_it_what_to_mend(
    walk_up: Callable[..., Patient], tmp_path: Path
) -> None:
    person = walk_up()
    assert person.sees("staffMark") is None
    tell(tmp_path / "state0", problems=[WRONG, {**WRONG, "severity": "warning"}])
    person.display.status.look()
    person.touches("staffMark")
    person.waits_until(lambda: "deck.yaml:41" in person.words())
    assert "/srv/clinic" not in person.words()
    person.touches("closeSheet")
    tell(tmp_path / "state0", problems=[])
    person.display.status.look()
    person.waits_until(lambda: person.sees("staffMark") is None)


def test_staff_see_how_far_new_pictures_are(
    walk_up: Callable[..., Patient], tmp_path: Path
) -> None:
    person = walk_up()
    tell(tmp_path / "state0", preparing={"done": 120, "total": 1000}, problems=[])
    person.display.status.look()
    person.waits_until(lambda: "120 / 1000" in person.words())


def test_a_damaged_status_says_nothing(walk_up: Callable[..., Patient], tmp_path: Path) -> None:
    person = walk_up()
    (tmp_path / "state0" / "status.json").write_text('{"problems": [{"file"')
    person.display.status.look()
    assert person.sees("staffMark") is None
