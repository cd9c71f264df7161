"""A thread that looks at the content and tells when it has changed and come to rest."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from kiosk.keeper.scan import Scanner

if TYPE_CHECKING:
    from collections.abc import Callable

# At rest a look costs some tenths of a millisecond: see scan.py for what is due each time.
EVERY = 0.75
QUIET = 0.4
# A folder that never rests is read all the same: sync engines can go on for an hour.
PATIENCE = 5.0
# A folder that has not answered for so long lies on a share that is gone.
SILENCE = 15.0


class Watch(threading.Thread):
    """Calls `changed(fingerprint)` once at the start and after each change that has settled.

    It sits in a thread of its own because a network share that hangs stops whoever looks at it.
    """

    def __init__(self, roots: list[str], changed: Callable[[str], None]) -> None:
        """Look at the files and folders in `roots`."""
        super().__init__(name="watch", daemon=True)
        self.roots = roots
        self._answered = time.monotonic()
        self._scanner = Scanner(roots)
        self._changed = changed
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Stop after the look that is under way; do not wait for it."""
        self._stopped.set()

    @property
    def is_silent(self) -> bool:
        """Whether a look has been waiting for an answer for too long."""
        return time.monotonic() - self._answered > SILENCE

    def run(self) -> None:
        """Look until stopped."""
        self._scanner.look(thorough=True)
        self._changed(self._scanner.fingerprint())
        while not self._stopped.wait(EVERY):
            if self._scanner.look():
                self._settle()
                self._changed(self._scanner.fingerprint())
            self._answered = time.monotonic()

    def _settle(self) -> None:
        """Wait until nothing has changed for a while."""
        end = time.monotonic() + PATIENCE
        while not self._stopped.wait(QUIET) and time.monotonic() < end:
            if not self._scanner.look(thorough=True):
                return
