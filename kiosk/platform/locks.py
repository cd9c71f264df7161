"""A lock on a folder that the system releases by itself when its owner dies."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import IO


def take_lock(path: str) -> IO[bytes] | None:
    """Return the open, locked file, to be kept as long as the lock; None when another has it."""
    stream = open(path, "a+b")  # noqa: PTH123, SIM115 - start-up time; held as long as the lock
    try:
        _lock(stream)
    except OSError:
        stream.close()
        return None
    return stream


def _lock(stream: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        stream.seek(0, os.SEEK_SET)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
