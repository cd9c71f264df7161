"""Opening what people wrote: regular files only, never blocking, never endless."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from kiosk.worker.refused import Refused

if TYPE_CHECKING:
    from pathlib import Path

PICTURE_BYTES = 100 << 20
CAPTION_BYTES = 8 << 20
CLIP_BYTES = 1 << 30
# A FIFO opened without this waits for a writer for ever.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def open_regular(path: Path, root: Path, most: int) -> tuple[int, os.stat_result]:
    """Open a regular file of at most `most` bytes that truly lies below `root`.

    Returns a file descriptor, which the caller closes, and its stat. Raises Refused.
    """
    try:
        _require_inside(path.resolve(strict=True), root.resolve())
        _require_regular(path.stat())
        handle = os.open(path, _FLAGS)
    except (OSError, RuntimeError, ValueError) as error:
        raise _unreadable(error) from error
    try:
        status = os.fstat(handle)
        _require_regular(status)
        _require_size(status.st_size, most)
    except Refused:
        os.close(handle)
        raise
    return handle, status


def read_regular(path: Path, root: Path, most: int) -> bytes:
    """Return the bytes of a regular file below `root`; raise Refused."""
    handle, _ = open_regular(path, root, most)
    with os.fdopen(handle, "rb") as stream:
        try:
            data = stream.read(most + 1)
        except OSError as error:
            raise _unreadable(error) from error
    if len(data) > most:
        raise Refused("this file grows while it is read", "wait until it is copied")
    return data


def _require_inside(path: Path, root: Path) -> None:
    if not path.is_relative_to(root):
        raise Refused("this file leads out of the deck's folder", "put a copy into the deck")


def _require_size(size: int, most: int) -> None:
    if size == 0:
        raise Refused("this file is empty", "copy or export the file again")
    if size > most:
        raise Refused(f"this file is larger than {most >> 20} MB", "export a smaller version of it")


def _require_regular(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise Refused("this is not an ordinary file", "put the file itself here")


def _unreadable(error: Exception) -> Refused:
    if isinstance(error, FileNotFoundError):
        return Refused("there is no such file", "copy it into the deck, or mend the name")
    if isinstance(error, PermissionError):
        return Refused("this file may not be read", "allow everyone to read it")
    reason = getattr(error, "strerror", None) or str(error)
    return Refused(f"this file cannot be read ({reason})", "put a fresh copy here")
