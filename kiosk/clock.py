"""The day and the time of this machine, as long as its clock can be believed."""

from __future__ import annotations

import datetime as dt
import time

EARLIEST = dt.date(2026, 1, 1)
"""This program is younger: an earlier day comes from a clock whose battery is empty."""
STARTED = time.monotonic()
"""When this process began, on a clock that nobody sets."""


def now() -> dt.datetime | None:
    """Return the local time; None when the clock is plainly wrong."""
    wall = dt.datetime.now().astimezone()
    return wall if wall.date() >= EARLIEST else None


def today() -> dt.date | None:
    """Return the local date; None when the clock is plainly wrong."""
    wall = now()
    return wall.date() if wall else None
