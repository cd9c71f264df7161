"""Notices new editions by a look at one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.edition import CURRENT_FILE, read_current

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.content.edition import Edition


class EditionWatch:
    """Calls `on_edition` with the edition at the start and each time `current` names another."""

    def __init__(self, state: Path, on_edition: Callable[[Edition], None]) -> None:
        """Look for the first time."""
        self._state = state
        self._on_edition = on_edition
        self._stamp: tuple[int, int] | None = None
        self._id = ""
        self.look()

    def look(self) -> None:
        """Read the edition when `current` has changed."""
        try:
            stat = (self._state / CURRENT_FILE).stat()
        except OSError:
            stamp = None
        else:
            stamp = (stat.st_mtime_ns, stat.st_ino)
        if stamp == self._stamp and self._id:
            return
        self._stamp = stamp
        edition = read_current(self._state)
        if edition is not None and edition.start["id"] != self._id:
            self._id = edition.start["id"]
            self._on_edition(edition)
