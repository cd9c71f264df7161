"""Remembering the digest of files that have not changed since they were last read."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from kiosk.worker.store import write_whole

if TYPE_CHECKING:
    import os
    from pathlib import Path

# A file can change twice within one tick of its file system's clock; FAT ticks every 2 s.
SETTLED_NS = 3_000_000_000


class Seen:
    """Maps paths to digests, as long as size, times, inode and device stay the same."""

    def __init__(self, path: Path) -> None:
        """Load what an earlier run left at `path`; a damaged memory is an empty one."""
        self._path = path
        self._changed = False
        self._used: dict[str, list[Any]] = {}
        try:
            found = json.loads(path.read_bytes())
        except (OSError, ValueError):
            found = None
        self._known: dict[str, list[Any]] = found if isinstance(found, dict) else {}

    def digest(self, path: Path) -> str | None:
        """Return the digest of an unchanged file, or None when it has to be read."""
        entry = self._known.get(str(path))
        try:
            if entry is None or entry[:-1] != _marks(path.stat()):
                return None
        except OSError:
            return None
        self._used[str(path)] = entry
        return str(entry[-1])

    def remember(self, path: Path, before: os.stat_result, digest: str) -> None:
        """Note a digest, if the file rested since well before it was read."""
        marks = _marks(before)
        if time.time_ns() - max(before.st_mtime_ns, before.st_ctime_ns) > SETTLED_NS:
            self._used[str(path)] = [*marks, digest]
            self._changed = True

    def save(self) -> None:
        """Write what this run used or learned, and forget the rest."""
        if self._changed or len(self._used) != len(self._known):
            write_whole(self._path, json.dumps(self._used).encode())


def _marks(status: os.stat_result) -> list[int]:
    return [
        status.st_size,
        status.st_mtime_ns,
        status.st_ctime_ns,
        status.st_ino,
        status.st_dev,
    ]
