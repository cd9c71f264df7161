"""How long one has to wait after wrong PINs. The wall clock has no say: anybody may move it."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, replace
from functools import cache
from math import ceil
from pathlib import Path

FREE_TRIES = 5
WAITS = (30, 60, 300, 900)
"""Seconds after the fifth wrong PIN, the sixth and so on; the last one stays."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time that only moves forward: seconds within one run of the machine."""

    boot: str
    seconds: float


def now() -> Moment:
    """Return this moment."""
    return Moment(_boot(), time.monotonic())


@dataclass(frozen=True, slots=True)
class Tries:
    """How often a wrong PIN was given in a row, and since when one waits."""

    failures: int = 0
    since: Moment | None = None

    @property
    def left(self) -> int:
        """How many tries are left before a wait; after the first wait it is one each time."""
        return max(1, FREE_TRIES - self.failures)

    def wait(self, moment: Moment) -> int:
        """Return the seconds left to wait at `moment`.

        Nothing that happened before this run of the machine counts as waiting.
        """
        whole = wait_after(self.failures)
        if not whole:
            return 0
        if self.since is None or self.since.boot != moment.boot:
            return whole
        passed = moment.seconds - self.since.seconds
        return whole if passed < 0 else max(0, ceil(whole - passed))

    def resumed(self, moment: Moment) -> Tries:
        """Return these tries as they go on in this run of the machine: the wait starts again."""
        if self.since is not None and self.since.boot == moment.boot:
            return self
        return replace(self, since=moment)

    def failed(self, moment: Moment) -> Tries:
        """Return what is true after one more wrong PIN."""
        return Tries(self.failures + 1, moment)


def wait_after(failures: int) -> int:
    """Return the seconds to wait after so many wrong PINs in a row."""
    if failures < FREE_TRIES:
        return 0
    return WAITS[min(failures - FREE_TRIES, len(WAITS) - 1)]


WORST = Tries(FREE_TRIES + len(WAITS))
"""What a damaged record counts as."""


@cache
def _boot() -> str:
    """Return a name for this run of the machine; where there is none, one for this program."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return f"program {os.urandom(8).hex()}"
