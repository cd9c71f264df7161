"""What the next person finds: nothing that the last one opened, moved, played or scrolled."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMetaObject, Qt

from kiosk.hours import Hours
from kiosk.settings_json import IdleSettings
from tests.views.test_clips import with_clip
from tests.views.visitor import Visitor
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.views.conftest import Patient

SOON = IdleSettings(still_there_after_ms=200, answer_within_ms=300, start_clears_after_ms=300)
NIGHT = dt.datetime(2026, 11, 23, 21, 30, tzinfo=dt.UTC)
PROBLEM = {"file": "deck.yaml", "line": 4, "severity": "error", "message": "no", "hint": "yes"}


def beginning_with(
    kind: str, build: Callable[[Path], object] | None = None
) -> Callable[[Path], None]:
    """Return an edition whose first slide is of this kind."""

    def edition(state: Path) -> None:
        (build or build_sample_edition)(state)
        for path in state.glob("editions/*/decks/sample/*.json"):
            words: dict[str, Any] = json.loads(path.read_bytes())
            words["slides"].sort(key=lambda slide: slide["kind"] != kind)
            path.write_text(json.dumps(words))

    return edition


def walks_up(walk_up: Callable[..., Patient], kind: str) -> Patient:
    """Somebody before a kiosk that has been running for a while: its slides are ready."""
    person = walk_up(edition=beginning_with(kind, with_clip() if kind == "video" else None))
    QMetaObject.invokeMethod(person.display.window, "warm")
    panes = person.display.model.visit
    person.waits_until(lambda: panes.panes.count(-1) == 1)
    return person


def opens_the_problems(person: Patient) -> None:
    person.display.model.staff.follow({"problems": [PROBLEM]})
    person.touches("staffMark")
    person.waits_for("closeSheet")


def test_a_list_left_open_on_the_start_screen_closes_by_itself(
    walk_up: Callable[..., Patient],
) -> None:
    person = walk_up(idle=SOON)
    opens_the_problems(person)
    person.waits_until(lambda: person.sees("closeSheet") is None)
    assert person.sees("touchToStart") is not None


def test_after_hours_nothing_lies_over_the_dark(
    walk_up: Callable[..., Patient], monkeypatch: pytest.MonkeyPatch
) -> None:
    person = walk_up(idle=SOON, hours={"every_day": "00:00-24:00"})
    opens_the_problems(person)
    monkeypatch.setattr("kiosk.clock.now", lambda: NIGHT)
    person.display.model.hours._hours = Hours((None,) * 7)
    person.waits_until(lambda: person.sees("closeSheet") is None)
    person.waits_for("darkScreen")


@pytest.mark.qt_log_ignore(".*No RHI backend.*")
def test_a_film_on_the_first_slide_plays_only_while_it_is_seen(
    walk_up: Callable[..., Patient],
) -> None:
    person = walks_up(walk_up, "video")
    person.display.model.comfort.turn("lessMotion", False)
    idle = person.display.model.idle
    person.opens_the_deck()
    person.waits_until(lambda: bool(idle.runs("clip")))
    person.touches("home")
    person.waits_until(lambda: not idle.runs("clip"))


def test_a_card_left_open_on_the_first_slide_is_gone_and_is_not_read(
    walk_up: Callable[..., Patient],
) -> None:
    person = walks_up(walk_up, "hotspots")
    person.opens_the_deck()
    Visitor(person).touches("point")
    person.waits_for("closePart")
    person.touches("home")
    assert not person.display.model.reading._open
    person.opens_the_deck()
    assert person.sees("closePart") is None


def test_pictures_are_compared_from_the_start_again(walk_up: Callable[..., Patient]) -> None:
    person = walks_up(walk_up, "compare")
    person.opens_the_deck()
    visitor = Visitor(person)
    visitor.touches("secondSide")
    stage = person.waits_for("compare")
    person.waits_until(lambda: stage.property("share") == 0)
    person.display.model.idle.leave()
    person.opens_the_deck()
    assert person.waits_for("compare").property("share") == 1


def test_whoever_comes_later_finds_slides_made_anew_too(walk_up: Callable[..., Patient]) -> None:
    person = walks_up(walk_up, "compare")
    person.opens_the_deck()
    Visitor(person).touches("secondSide")
    stage = person.waits_for("compare")
    person.waits_until(lambda: stage.property("share") == 0)
    with person.qtbot.waitSignal(person.display.model.visit._renewal.due):
        person.display.model.idle.leave()
    person.opens_the_deck()
    assert person.waits_for("compare").property("share") == 1


def at_the_last_but_one(walk_up: Callable[..., Patient]) -> Patient:
    person = walk_up()
    person.opens_the_deck()
    visit = person.display.model.visit
    visit.goTo(visit.count - 2)
    person.waits_for("next")
    return person


def test_a_second_quick_touch_on_next_does_not_end_the_visit(
    walk_up: Callable[..., Patient],
) -> None:
    person = at_the_last_but_one(walk_up)
    place = person.middle_of(person.waits_for("next"))
    person.touches_at(place)
    person.touches_at(place)
    assert person.screen == "slide"
    assert person.display.model.visit.isLast


@pytest.mark.parametrize(
    ("language", "key"),
    [("en", Qt.Key.Key_Right), ("ar", Qt.Key.Key_Left), ("en", Qt.Key.Key_PageDown)],
)
def test_one_press_too_many_on_the_way_to_the_end_ends_no_visit(
    walk_up: Callable[..., Patient], language: str, key: Qt.Key
) -> None:
    person = walk_up(language=language)
    person.opens_the_deck()
    person.display.model.visit.goTo(999)
    person.presses(key)
    assert person.screen == "slide"
    assert person.display.window.activeFocusItem().objectName() == "next"
    person.presses(Qt.Key.Key_Return)
    assert person.screen == "start"
