"""A log that never fills the disk: two files of at most a megabyte, a few lines a second."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MOST_BYTES = 1_000_000
LINES_A_MINUTE = 200
LONGEST_LINE = 2_000


class Log:
    """Appends lines with the time; a disk that refuses them is no reason to stop.

    Whoever started the kiosk in a terminal reads them there as well.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """Write to `path`, and keep the file before it as `path`.1."""
        self._path = path
        self._clock = clock
        self._minute = -1
        self._lines = 0

    def write(self, words: str) -> None:
        """Add a line; drop it when this minute has had too many."""
        minute = int(self._clock() // 60)
        if minute != self._minute:
            self._minute, self._lines = minute, 0
        self._lines += 1
        if self._lines > LINES_A_MINUTE:
            return
        if sys.stderr and sys.stderr.isatty():
            sys.stderr.write(f"{words[:LONGEST_LINE]}\n")
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S%z")
        try:
            if self._path.exists() and self._path.stat().st_size > MOST_BYTES:
                self._path.replace(self._path.with_name(f"{self._path.name}.1"))
            with self._path.open("a", encoding="utf-8", errors="replace") as out:
                out.write(f"{stamp} {words[:LONGEST_LINE]}\n")
        except OSError:
            return
