"""Slides that the display did not survive: after the third time they are left out."""

from __future__ import annotations

import json
import signal
from typing import TYPE_CHECKING

from kiosk.platform.durable import replace_file

if TYPE_CHECKING:
    from pathlib import Path

# Someone or something outside ended the display; the slide is not to blame.
_FROM_OUTSIDE = {
    -number
    for number in (
        signal.SIGTERM,
        signal.SIGINT,
        getattr(signal, "SIGKILL", signal.SIGTERM),
        getattr(signal, "SIGHUP", signal.SIGTERM),
    )
}


class Quarantine:
    """Counts crashes per slide in a file that the display reads: {"deck/slide": crashes}."""

    def __init__(self, path: Path) -> None:
        """Go on with the counts in `path`; a damaged file counts as none."""
        self._path = path
        try:
            found = json.loads(path.read_bytes())
        except (OSError, ValueError):
            found = {}
        self._crashes: dict[str, int] = (
            {k: v for k, v in found.items() if isinstance(v, int)}
            if isinstance(found, dict)
            else {}
        )

    def blame(self, slide: str | None, code: int, *, froze: bool) -> None:
        """Count an end of the display with exit `code` while `slide` was shown."""
        if slide is None or (code in _FROM_OUTSIDE and not froze):
            return
        self._crashes[slide] = self._crashes.get(slide, 0) + 1
        self._save()

    def forgive(self) -> None:
        """Start anew: the content has changed."""
        if self._crashes:
            self._crashes.clear()
            self._save()

    def _save(self) -> None:
        replace_file(self._path, json.dumps(self._crashes).encode())
