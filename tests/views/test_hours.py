"""The screen after hours."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.display.items import everything
from kiosk.settings_json import IdleSettings
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.views.conftest import Patient

HOURS = {"every_day": "08:00-18:00"}
SOON = IdleSettings(still_there_after_ms=200, answer_within_ms=300, start_clears_after_ms=300)
NIGHT = dt.datetime(2026, 11, 23, 21, 30, tzinfo=dt.UTC)
DAY = NIGHT.replace(hour=10)


class Wall:
    """A clock on the wall, set by the test."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.time: dt.datetime | None = NIGHT
        monkeypatch.setattr("kiosk.clock.now", lambda: self.time)


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> Wall:
    return Wall(monkeypatch)


def is_black(person: Patient) -> bool:
    picture = person.display.window.grabWindow()
    spots = [(x, y) for x in range(0, picture.width(), 60) for y in range(0, picture.height(), 60)]
    return all(picture.pixelColor(x, y).lightness() == 0 for x, y in spots)


def test_it_is_black_at_night_and_a_touch_wakes_it_without_pressing_anything(
    walk_up: Callable[..., Patient], wall: Wall
) -> None:
    assert wall.time == NIGHT
    person = walk_up(hours=HOURS)
    assert is_black(person)
    below = next(
        item
        for item in everything(person.display.window.contentItem())
        if item.objectName() == "touchToStart"
    )
    person.touches_at(person.middle_of(below))
    person.waits_until(lambda: person.sees("darkScreen") is None)
    assert person.screen == "start"
    assert not is_black(person)


def test_a_key_wakes_it(walk_up: Callable[..., Patient], wall: Wall) -> None:
    assert wall.time == NIGHT
    person = walk_up(hours=HOURS)
    person.presses(Qt.Key.Key_Return)
    person.waits_until(lambda: person.sees("darkScreen") is None)
    assert person.screen == "start"


def test_after_the_visit_it_is_dark_again(walk_up: Callable[..., Patient], wall: Wall) -> None:
    assert wall.time == NIGHT
    person = walk_up(hours=HOURS, idle=SOON)
    person.touches("darkScreen")
    person.opens_the_deck()
    person.display.model.hours.look()
    assert not is_black(person)
    person.display.model.idle.leave()
    person.waits_until(lambda: is_black(person))


def test_whoever_only_looks_is_followed_by_the_dark(
    walk_up: Callable[..., Patient], wall: Wall
) -> None:
    assert wall.time == NIGHT
    person = walk_up(hours=HOURS, idle=SOON)
    person.touches("darkScreen")
    person.waits_until(lambda: person.sees("darkScreen") is None)
    person.waits_until(lambda: is_black(person))


def test_it_never_goes_dark_during_a_visit(walk_up: Callable[..., Patient], wall: Wall) -> None:
    wall.time = DAY
    person = walk_up(hours=HOURS)
    hours, store = person.display.model.hours, person.display.store
    person.opens_the_deck()
    wall.time = NIGHT
    hours.look()
    assert person.sees("darkScreen") is None
    store.set(replace(store.fresh, language="ar"))
    hours.look()
    assert person.sees("darkScreen") is None
    store.end_visit()
    person.waits_until(lambda: is_black(person))


def test_it_comes_on_by_itself_in_the_morning(walk_up: Callable[..., Patient], wall: Wall) -> None:
    person = walk_up(hours=HOURS)
    assert is_black(person)
    wall.time = DAY + dt.timedelta(days=1)
    person.display.model.hours.look()
    assert not is_black(person)


@pytest.mark.parametrize("time", [None, DAY])
def test_a_clock_that_is_plainly_wrong_leaves_it_on(
    walk_up: Callable[..., Patient], wall: Wall, time: dt.datetime | None
) -> None:
    wall.time = time
    assert not is_black(walk_up(hours=HOURS))


def test_staff_keep_it_on_also_over_a_restart(
    walk_up: Callable[..., Patient], wall: Wall, tmp_path: Path
) -> None:
    person = walk_up(hours=HOURS)
    hours = person.display.model.hours
    assert (hours.has, hours.open, hours.today, hours.stayOnUntil) == (
        True, False, "08:00–18:00", "",
    )  # fmt: skip
    hours.stayOn(60)
    assert not is_black(person)
    assert (hours.open, hours.stayOnUntil) == (True, "22:30")
    note = (tmp_path / "state0" / "stay-on.json").read_bytes()

    def with_note(state: Path) -> None:
        build_sample_edition(state)
        (state / "stay-on.json").write_bytes(note)

    again = walk_up(hours=HOURS, edition=with_note)
    assert not is_black(again)
    wall.time = NIGHT + dt.timedelta(hours=1)
    again.display.model.hours.look()
    assert is_black(again)


def test_staff_keep_it_on_until_midnight_and_think_better_of_it(
    walk_up: Callable[..., Patient], wall: Wall
) -> None:
    assert wall.time == NIGHT
    person = walk_up(hours=HOURS)
    person.display.model.hours.stayOnForToday()
    assert person.display.model.hours.stayOnUntil == "00:00"
    person.display.model.hours.forgetStayOn()
    assert is_black(person)


def test_new_words_are_there_when_it_wakes(
    walk_up: Callable[..., Patient], wall: Wall, tmp_path: Path
) -> None:
    assert wall.time == NIGHT
    person = walk_up(hours=HOURS)
    build_sample_edition(tmp_path / "state0", "20261123T080000Z-0b0b0b0b", heading="Fresh words")
    person.display.watch.look()
    person.touches("darkScreen")
    person.opens_the_deck()
    person.waits_until(lambda: "Fresh words" in person.words())
