"""Hearing from the keeper that there is something new, and that it is gone."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

from kiosk.display.heartbeat import KEEPER_GONE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSocketDescriptor

MOST_BYTES = 4096


class Nudges(QObject):
    """Calls `on_nudge` for whatever the keeper writes into our input, a pipe that it holds.

    Looking once a second finds the same; a nudge finds it at once, and costs nothing meanwhile.
    """

    def __init__(self, on_nudge: Callable[[], None], handle: int = 0) -> None:
        """Listen to the file descriptor, if it is a pipe; Windows has no way to wait for one."""
        super().__init__()
        self._on_nudge = on_nudge
        self._handle = handle
        self._notifier: QSocketNotifier | None = None
        if sys.platform != "win32" and _is_pipe(handle):
            self._notifier = QSocketNotifier(handle, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_input)

    def _on_input(self, _socket: QSocketDescriptor) -> None:
        if os.read(self._handle, MOST_BYTES):
            self._on_nudge()
            return
        if self._notifier:
            self._notifier.setEnabled(False)
        QCoreApplication.exit(KEEPER_GONE)


def _is_pipe(handle: int) -> bool:
    try:
        return stat.S_ISFIFO(os.fstat(handle).st_mode)
    except OSError:
        return False
