"""Watching the screen all the time: what it shows, and that it is never black."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Self

import numpy as np

if TYPE_CHECKING:
    from trials.running import Running

EVERY = 0.04
DARK = 12
"""A pixel whose red, green and blue are all below this is black."""
MOSTLY = 0.95


class Eye(threading.Thread):
    """Notes each number that the start screen showed, and how long the screen was black."""

    def __init__(self, kiosk: Running) -> None:
        """Nothing is watched before the with statement."""
        super().__init__(name="eye", daemon=True)
        self._kiosk = kiosk
        self._end = threading.Event()
        self._black_since: float | None = None
        self.longest_black = 0.0
        self.numbers: list[tuple[float, int]] = []

    def __enter__(self) -> Self:
        """Watch."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Look away."""
        self._end.set()
        self.join()

    def run(self) -> None:
        """Look some twenty times a second."""
        while not self._end.wait(EVERY):
            self.look()

    def look(self) -> None:
        """Look once."""
        now = time.monotonic()
        if is_black(self._kiosk):
            self._black_since = self._black_since or now
            self.longest_black = max(self.longest_black, now - self._black_since)
            return
        self._black_since = None
        number = self._kiosk.number()
        if number is not None and (not self.numbers or self.numbers[-1][1] != number):
            self.numbers.append((now, number))

    def since(self, moment: float) -> set[int]:
        """Return the numbers that were first seen after a moment of time.monotonic()."""
        return {number for at, number in self.numbers if at >= moment}


def is_black(kiosk: Running) -> bool:
    """Tell whether nearly all of the screen is black."""
    pixels = kiosk.screen.sample()
    dark = ((pixels & 255) < DARK) & ((pixels >> 8 & 255) < DARK) & ((pixels >> 16 & 255) < DARK)
    return bool(dark.mean() > MOSTLY)


def colours(kiosk: Running) -> int:
    """Return how many different colours are on the screen: one or two mean that it is blank."""
    return len(np.unique(kiosk.screen.sample()))
