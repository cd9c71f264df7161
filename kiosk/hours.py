"""When the screen is on: the clinic's hours by the clock on the wall, and longer evenings.

No Qt. Times are local and without a zone, so that 08:00 is eight o'clock on every day of the year,
also on the two on which the clocks change.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
EVERY_DAY = "every_day"
CLOSED = "closed"
STAY_ON_FILE = "stay-on.json"
_DAY = 24 * 60


class Window(NamedTuple):
    """Minutes after midnight; an end behind midnight counts on, so 22:00-06:00 is (1320, 1800)."""

    start: int
    end: int

    def __str__(self) -> str:
        """As it is written on a door."""
        return f"{_clock(self.start)}–{_clock(self.end)}"


class Hours(NamedTuple):
    """A window for each day from Monday on; None where the clinic is closed."""

    days: tuple[Window | None, ...]

    def on(self, day: dt.date) -> Window | None:
        """Return the window that begins on this day."""
        return self.days[day.weekday()]

    def closes(self, at: dt.datetime) -> dt.datetime | None:
        """Return the end of the window that `at` lies in, of two the later; None outside of all."""
        found = None
        for day in (at.date() - dt.timedelta(days=1), at.date()):
            window = self.on(day)
            if window is not None:
                midnight = dt.datetime.combine(day, dt.time())
                start = midnight + dt.timedelta(minutes=window.start)
                end = midnight + dt.timedelta(minutes=window.end)
                if start <= at < end:
                    found = max(end, found) if found else end
        return found


def read_hours(typed: Mapping[str, str]) -> Hours | None:
    """Return the hours as kiosk.yaml has them (day → 08:00-18:00 or closed); None for always on.

    A day that is not named has the hours of every_day. Without those it is closed; but where
    nothing but closed days is named, all others are open all day.
    """
    windows = {day: _window(text) for day, text in typed.items()}
    if not windows:
        return None
    others = Window(0, _DAY) if not any(windows.values()) else None
    usual = windows.get(EVERY_DAY, others)
    return Hours(tuple(windows.get(day, usual) for day in DAYS))


def _window(text: str) -> Window | None:
    if text.strip().lower() == CLOSED:
        return None
    start, _, end = text.replace("–", "-").partition("-")
    opens, closes = _minutes(start), _minutes(end)
    return Window(opens, closes if closes > opens else closes + _DAY)


def _minutes(text: str) -> int:
    hours, _, minutes = text.strip().partition(":")
    return int(hours) * 60 + int(minutes)


def _clock(minutes: int) -> str:
    hours, rest = divmod(minutes if minutes <= _DAY else minutes - _DAY, 60)
    return f"{hours:02}:{rest:02}"


def read_stay_on(state: Path, now: dt.datetime) -> dt.datetime | None:
    """Return until when staff have asked for light; None when they have not, or it is over."""
    try:
        found = json.loads((state / STAY_ON_FILE).read_bytes())
        since, until = (dt.datetime.fromisoformat(found[key]) for key in ("since", "until"))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    # A clock that was set back must not leave the screen on for years.
    return until if since <= now < until else None


def keep_stay_on(state: Path, span: tuple[dt.datetime, dt.datetime] | None) -> None:
    """Remember from when until when staff want light, over a restart as well; None forgets it.

    May raise OSError.
    """
    path = state / STAY_ON_FILE
    if span is None:
        path.unlink(missing_ok=True)
        return
    from kiosk.platform.durable import replace_file

    words = {"since": span[0].isoformat(), "until": span[1].isoformat()}
    replace_file(path, json.dumps(words).encode())
