"""The day and the time of this machine, as long as its clock can be believed."""

from __future__ import annotations

import datetime as dt

EARLIEST = dt.date(2026, 1, 1)
"""This program is younger: an earlier day comes from a clock whose battery is empty."""


def now() -> dt.datetime | None:
    """Return the local time; None when the clock is plainly wrong."""
    time = dt.datetime.now().astimezone()
    return time if time.date() >= EARLIEST else None


def today() -> dt.date | None:
    """Return the local date; None when the clock is plainly wrong."""
    time = now()
    return time.date() if time else None
