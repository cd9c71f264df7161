from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.edition import read_current
from kiosk.session import Screen, Visit
from kiosk.viewmodels.dates import shown
from kiosk.viewmodels.staff import StaffModel
from kiosk.viewmodels.start import StartModel
from kiosk.viewmodels.store import Offer, Store
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)


class Wall:
    time: dt.datetime | None = TODAY


@pytest.fixture(autouse=True)
def wall(monkeypatch: pytest.MonkeyPatch) -> Wall:
    wall = Wall()
    monkeypatch.setattr("kiosk.clock.now", lambda: wall.time)
    return wall


def store_with(state: Path, due: str | None, *, overdue: bool = True) -> Store:
    path = build_sample_edition(state) / "edition.json"
    start = json.loads(path.read_text())
    for deck in start["decks"]:
        deck["review"]["due"] = due
    path.write_text(json.dumps(start))
    store = Store(Visit(), offer=Offer(overdue=overdue))
    edition = read_current(state)
    assert edition is not None
    store.offer(edition)
    return store


@pytest.mark.parametrize(
    ("due", "near", "overdue"),
    [
        (None, False, False),
        ("2026-12-23", False, False),
        ("2026-12-22", True, False),
        ("2026-11-22", True, False),
        ("2026-11-21", True, True),
        ("2001-01-01", True, True),
    ],
)
def test_staff_hear_thirty_days_before_and_patients_after_the_day(
    tmp_path: Path, due: str | None, near: bool, overdue: bool
) -> None:
    store = store_with(tmp_path, due)
    assert StartModel(store).deck["overdue"] is overdue
    rows = StaffModel(store).reviews
    assert [row["overdue"] for row in rows] == ([overdue] if near else [])
    assert not any(row["withheld"] for row in rows)


@pytest.mark.parametrize(("kept", "usable"), [(True, True), (False, False)])
def test_the_settings_say_whether_an_overdue_deck_is_shown(
    tmp_path: Path, kept: bool, usable: bool
) -> None:
    store = store_with(tmp_path, "2001-01-01", overdue=kept)
    assert StartModel(store).usable is usable
    assert [row["withheld"] for row in StaffModel(store).reviews] == [not kept]


def test_a_clock_without_a_battery_withholds_nothing_and_staff_are_told(
    tmp_path: Path, wall: Wall
) -> None:
    wall.time = None
    store = store_with(tmp_path, "2001-01-01", overdue=False)
    assert StartModel(store).usable
    staff = StaffModel(store)
    assert staff.clockWrong
    assert staff.reviews == []


def test_a_deck_goes_when_its_day_has_passed_but_not_from_under_a_reader(
    tmp_path: Path, wall: Wall
) -> None:
    store = store_with(tmp_path, "2026-11-22", overdue=False)
    start = StartModel(store)
    store.set(replace(store.fresh, screen=Screen.SLIDE, deck="sample"))
    wall.time = TODAY + dt.timedelta(days=1)
    store.look_at_calendar()
    assert start.usable
    store.end_visit()
    assert not start.usable


def test_a_new_day_is_noticed_without_a_visit(tmp_path: Path, wall: Wall) -> None:
    store = store_with(tmp_path, "2026-11-22")
    start = StartModel(store)
    told: list[bool] = []
    start.changed.connect(lambda: told.append(bool(start.deck["overdue"])))
    wall.time = TODAY + dt.timedelta(days=1)
    store.look_at_calendar()
    assert told == [True]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "October 1, 2026"), ("es", "1 de octubre de 2026"), ("de", "1. Oktober 2026"),
        ("ar", "1 أكتوبر 2026"), ("pl", "1 października 2026"), ("tr", "1 Ekim 2026"),
        ("zh-Hans", "2026年10月1日"), ("vi", "1 tháng 10, 2026"),
    ],
)  # fmt: skip
def test_days_are_written_as_people_write_them(language: str, words: str) -> None:
    assert shown("2026-10-01", language) == words


@pytest.mark.parametrize("day", [None, "", "soon"])
def test_no_day_is_no_words(day: str | None) -> None:
    assert shown(day, "en") == ""
