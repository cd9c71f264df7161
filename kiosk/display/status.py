"""Notices what the keeper writes into status.json by a look at that file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.content.edition import STATUS_FILE

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.viewmodels.staff import StaffModel


class StatusWatch:
    """Hands status.json to the staff's model each time it changes."""

    def __init__(self, state: Path, staff: StaffModel) -> None:
        """Nothing is read before the first look."""
        self._path = state / STATUS_FILE
        self._staff = staff
        self._stamp: tuple[int, int] | None = None

    def look(self) -> None:
        """Read the file when it has changed; a damaged one says nothing."""
        try:
            stat = self._path.stat()
            stamp = (stat.st_mtime_ns, stat.st_ino)
            if stamp == self._stamp:
                return
            self._stamp = stamp
            status = json.loads(self._path.read_bytes())
            if isinstance(status, dict):
                self._staff.follow(status)
        except (OSError, ValueError, KeyError, TypeError):
            return
