"""A thread that looks at the content and tells when it has changed and come to rest."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from kiosk.keeper.scan import Scanner

if TYPE_CHECKING:
    from collections.abc import Callable

EVERY = 0.5
QUIET = 0.4
# Looks take at most this share of one processor core.
SHARE = 0.0005
SLOWEST = 3.0
# A folder that never rests is read all the same: sync engines can go on for an hour.
PATIENCE = 5.0


class Watch(threading.Thread):
    """Calls `changed(fingerprint)` once at the start and after each change that has settled.

    It sits in a thread of its own because a network share that hangs stops whoever looks at it.
    """

    def __init__(self, roots: list[str], changed: Callable[[str], None]) -> None:
        """Look at the files and folders in `roots`."""
        super().__init__(name="watch", daemon=True)
        self._scanner = Scanner(roots)
        self._changed = changed
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Stop after the look that is under way; do not wait for it."""
        self._stopped.set()

    def run(self) -> None:
        """Look until stopped."""
        self._scanner.look(thorough=True)
        self._changed(self._scanner.fingerprint())
        pause = EVERY
        while not self._stopped.wait(pause):
            begun = time.thread_time()
            if self._scanner.look():
                self._settle()
                self._changed(self._scanner.fingerprint())
            pause = min(SLOWEST, max(EVERY, (time.thread_time() - begun) / SHARE))

    def _settle(self) -> None:
        """Wait until nothing has changed for a while."""
        end = time.monotonic() + PATIENCE
        while not self._stopped.wait(QUIET) and time.monotonic() < end:
            if not self._scanner.look(thorough=True):
                return
