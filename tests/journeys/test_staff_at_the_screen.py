from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF

from kiosk.display.items import everything
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from tests.views.conftest import Patient

WRONG = {
    "file": "/srv/clinic/deck/deck.yaml",
    "line": 41,
    "column": 5,
    "path": "slides[3].picture",
    "message": "a picture needs a description",
    "hint": "add “alt: what the picture shows”",
    "severity": "error",
    "quote": "picture: {image: images/a.png}",
    "caret": 9,
    "caret_length": 6,
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
    assert "picture: {image: images/a.png}" in person.words()
    assert "1 warning" in person.words()
    tell(tmp_path / "state0", problems=[])
    person.display.status.look()
    person.waits_until(lambda: "Patients see what was saved last." in person.words())
    person.touches("closeSheet")
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


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_quoted_line_runs_from_left_to_right_and_its_spot_is_marked(
    walk_up: Callable[..., Patient], tmp_path: Path, language: str
) -> None:
    person = walk_up(language=language)
    tell(tmp_path / "state0", problems=[WRONG])
    person.display.status.look()
    person.touches("staffMark")
    line = quoted_line(person)
    mark = next(child for child in line.childItems() if child.inherits("QQuickRectangle"))
    words = next(child for child in line.childItems() if child.inherits("QQuickText"))
    letters = len("picture: {image: images/a.png}")
    assert words.mapToScene(QPointF(0, 0)).x() < mark.mapToScene(QPointF(0, 0)).x()
    assert mark.x() - words.x() == pytest.approx(words.width() * 9 / letters, rel=0.25)
    assert mark.width() == pytest.approx(words.width() * 6 / letters, rel=0.4)


def quoted_line(person: Patient) -> QQuickItem:
    items = everything(person.display.window.contentItem())
    words = next(i for i in items if i.property("text") == WRONG["quote"])
    parent = words.parentItem()
    assert parent is not None
    return parent


def with_review(due: str | None, by: str | None = "Dr. Rivera") -> Callable[[Path], None]:
    def build(state: Path) -> None:
        path = build_sample_edition(state) / "edition.json"
        start = json.loads(path.read_text())
        review = {"by": by, "role": "Pain doctor", "on": "2026-10-01", "due": due}
        for deck in start["decks"]:
            deck["review"] = review
        path.write_text(json.dumps(start))

    return build


def days_from_now(days: int) -> str:
    return (dt.datetime.now().astimezone().date() + dt.timedelta(days)).isoformat()


def test_patients_read_who_stands_behind_the_words_at_the_start_and_at_the_end(
    walk_up: Callable[..., Patient],
) -> None:
    person = walk_up(edition=with_review("2999-10-01"))
    told = "Checked by Dr. Rivera, Pain doctor on October 1, 2026. Next check: October 1, 2999"
    assert told in person.words()
    assert person.sees("staffMark") is None
    person.opens_the_deck()
    person.display.model.visit.goTo(999)
    person.waits_until(lambda: told in person.words())


def test_sample_content_says_so(walk_up: Callable[..., Patient]) -> None:
    assert "Sample content, not yet reviewed by your clinic" in walk_up().words()


def test_staff_are_told_when_the_next_check_is_near_and_patients_are_not(
    walk_up: Callable[..., Patient],
) -> None:
    person = walk_up(edition=with_review(days_from_now(20)))
    assert "Checked by Dr. Rivera" in person.words()
    person.touches("staffMark")
    person.waits_until(lambda: "is due to be checked again" in person.words())


def test_after_its_day_patients_read_a_notice(walk_up: Callable[..., Patient]) -> None:
    person = walk_up(edition=with_review("2026-01-02"))
    assert "were due to be checked again on January 2, 2026" in person.words()
    assert "Checked by" not in person.words()


def test_when_every_deck_is_withheld_the_screen_is_calm_and_staff_are_told_why(
    walk_up: Callable[..., Patient],
) -> None:
    person = walk_up(edition=with_review("2026-01-02"), review_overdue="withhold")
    assert "Please ask our staff" in person.words()
    assert person.sees("touchToStart") is None
    person.touches("staffMark")
    person.waits_until(lambda: "is not shown until" in person.words())
