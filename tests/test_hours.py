from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kiosk.hours import DAYS, keep_stay_on, read_hours, read_stay_on

if TYPE_CHECKING:
    from pathlib import Path

MONDAY = dt.date(2026, 11, 23)


def at(day: str, time: str) -> dt.datetime:
    there = MONDAY + dt.timedelta(days=DAYS.index(day))
    return dt.datetime.combine(there, dt.time.fromisoformat(time))


@pytest.mark.parametrize(
    ("hours", "day", "time", "closes"),
    [
        ({"every_day": "08:00-18:00"}, "monday", "07:59:59", None),
        ({"every_day": "08:00-18:00"}, "monday", "08:00", "18:00"),
        ({"every_day": "08:00-18:00"}, "monday", "17:59:59", "18:00"),
        ({"every_day": "08:00-18:00"}, "monday", "18:00", None),
        ({"every_day": "08:00 – 18:00"}, "monday", "09:00", "18:00"),
        # a day of its own, and closed ones
        ({"every_day": "08:00-18:00", "friday": "08:00-12:00"}, "friday", "12:30", None),
        ({"every_day": "08:00-18:00", "sunday": "closed"}, "sunday", "12:00", None),
        ({"every_day": "08:00-18:00", "sunday": "Closed"}, "saturday", "12:00", "18:00"),
        # a day that is not named
        ({"monday": "08:00-18:00"}, "tuesday", "12:00", None),
        ({"sunday": "closed"}, "sunday", "12:00", None),
        ({"sunday": "closed"}, "monday", "03:00", "24:00"),
        ({"every_day": "closed"}, "monday", "12:00", None),
        # over midnight a window belongs to the day on which it begins
        ({"monday": "22:00-06:00"}, "monday", "21:59", None),
        ({"monday": "22:00-06:00"}, "monday", "23:00", "30:00"),
        ({"monday": "22:00-06:00"}, "tuesday", "05:59", "06:00"),
        ({"monday": "22:00-06:00"}, "tuesday", "06:00", None),
        ({"monday": "22:00-06:00"}, "monday", "05:00", None),
        ({"sunday": "22:00-06:00"}, "monday", "05:00", "06:00"),
        ({"every_day": "20:00-08:00"}, "wednesday", "07:00", "08:00"),
        ({"every_day": "00:00-24:00"}, "monday", "23:59:59", "24:00"),
        ({"every_day": "00:00-24:00"}, "monday", "00:00", "24:00"),
        ({"every_day": "18:00-00:00"}, "monday", "23:30", "24:00"),
        # yesterday's night still runs when today begins
        ({"monday": "22:00-09:00", "tuesday": "08:00-18:00"}, "tuesday", "08:30", "18:00"),
    ],
)
def test_the_screen_is_on_within_the_hours(
    hours: dict[str, str], day: str, time: str, closes: str | None
) -> None:
    read = read_hours(hours)
    assert read is not None
    now = at(day, time)
    end = None
    if closes:
        ahead, _, minutes = closes.partition(":")
        midnight = dt.datetime.combine(now.date(), dt.time())
        end = midnight + dt.timedelta(hours=int(ahead), minutes=int(minutes))
    assert read.closes(now) == end


def test_without_hours_it_is_always_on() -> None:
    assert read_hours({}) is None


@pytest.mark.parametrize("day", [dt.date(2026, 3, 29), dt.date(2026, 10, 25)])
def test_eight_is_eight_on_the_days_when_the_clocks_change(day: dt.date) -> None:
    read = read_hours({"every_day": "08:00-18:00"})
    assert read is not None
    assert read.closes(dt.datetime.combine(day, dt.time(7, 59))) is None
    assert read.closes(dt.datetime.combine(day, dt.time(8))) is not None


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("08:00-18:00", "08:00–18:00"),
        ("22:00-06:00", "22:00–06:00"),
        ("00:00-24:00", "00:00–24:00"),
    ],
)
def test_hours_are_shown_as_they_stand_on_a_door(typed: str, shown: str) -> None:
    read = read_hours({"monday": typed})
    assert read is not None
    assert str(read.on(MONDAY)) == shown


NOON = at("monday", "12:00")
LATER = at("monday", "20:00")


@pytest.mark.parametrize(
    ("now", "found"),
    [
        (NOON, LATER),
        (at("monday", "19:59"), LATER),
        (LATER, None),
        (at("tuesday", "12:00"), None),
        (dt.datetime(1970, 1, 1), None),  # noqa: DTZ001 - the time on the wall
    ],
)
def test_staff_keep_it_on_for_an_evening(
    tmp_path: Path, now: dt.datetime, found: dt.datetime | None
) -> None:
    keep_stay_on(tmp_path, (NOON, LATER))
    assert read_stay_on(tmp_path, now) == found


def test_staff_change_their_mind(tmp_path: Path) -> None:
    keep_stay_on(tmp_path, (NOON, LATER))
    keep_stay_on(tmp_path, None)
    keep_stay_on(tmp_path, None)
    assert read_stay_on(tmp_path, NOON) is None


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"since": 1, "until": 2}'])
def test_a_damaged_note_keeps_nothing_on(tmp_path: Path, text: str) -> None:
    (tmp_path / "stay-on.json").write_text(text)
    assert read_stay_on(tmp_path, NOON) is None
