"""Locks that the system releases by itself when their owner dies."""

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


class Hold:
    """Tells others that a file is in use, for as long as this object lives."""

    def __init__(self, path: str) -> None:
        """Hold `path`, which must be there; a file system without locks is no reason to stop."""
        self._handle = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        if sys.platform != "win32":  # there an open file keeps its folder by itself
            import fcntl

            try:
                fcntl.flock(self._handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except OSError:
                return

    def __del__(self) -> None:
        """Let go."""
        handle = getattr(self, "_handle", None)
        if handle is not None:
            os.close(handle)


def is_in_use(path: str) -> bool:
    """Tell whether anybody holds the file; Windows cannot tell, it refuses its removal."""
    if sys.platform == "win32":
        return False
    import fcntl

    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(handle)
    return False
