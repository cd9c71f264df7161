"""How long to wait before the next start, so that restarts never stop and never spin."""

from __future__ import annotations

LONGEST = 60.0
# This many ends of a process that had worked, within a minute, still count as bad luck.
BAD_LUCK = 10
MINUTE = 60.0


class Backoff:
    """Waits 1, 2, 4 … 60 seconds while starts fail, and 1 second after a life that worked."""

    def __init__(self) -> None:
        """Begin with no failure."""
        self._failures = 0
        self._ends: list[float] = []

    def after_end(self, now: float, *, worked: bool) -> float:
        """Return the seconds to wait; `worked` tells whether it had got as far as its work."""
        self._ends = [end for end in self._ends if now - end < MINUTE]
        self._ends.append(now)
        if worked and len(self._ends) <= BAD_LUCK:
            self._failures = 0
            return 1.0
        self._failures += 1
        return min(LONGEST, 2.0 ** (self._failures - 1))
