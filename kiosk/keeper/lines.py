"""Hearing a process: a thread that turns its output into events."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.platform.spawn import Process

LONGEST = 4_000_000


def listen(
    process: Process, on_line: Callable[[str], None], on_end: Callable[[int], None]
) -> threading.Thread:
    """Call `on_line` with each line that the process writes, then `on_end` with its exit code."""

    def hear() -> None:
        with os.fdopen(process.out, "rb", buffering=65_536) as out:
            while line := out.readline(LONGEST):
                on_line(line.decode("utf-8", errors="replace").rstrip("\r\n"))
        on_end(process.wait())

    thread = threading.Thread(target=hear, name="listen", daemon=True)
    thread.start()
    return thread
