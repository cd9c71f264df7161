"""Noticing that the content's folder does not answer, and telling staff as long as it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.keeper.log import Log
    from kiosk.keeper.status import Status
    from kiosk.keeper.watch import Watch


class Silence:
    """Knows whether the watch waits for an answer."""

    def __init__(self, status: Status, log: Log) -> None:
        """All is well."""
        self._status = status
        self._log = log
        self._silent = False

    def begins(self, watch: Watch | None) -> bool:
        """Tell whether the silence has begun just now; staff are told of it and of its end."""
        silent = watch is not None and watch.is_silent
        if watch is None or silent == self._silent:
            return False
        self._silent = silent
        folder = watch.roots[0] if silent and watch.roots else None
        self._log.write(f"{folder} does not answer" if folder else "the content answers again")
        self._status.silence(folder)
        return silent
