"""Opening what people put into a folder: regular files only, of a bounded size, never waiting."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 1 << 20
"""A deck of several hundred slides is smaller than this."""

# Devices and FIFOs must not block the reader; Windows has neither flag.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Refusal(NamedTuple):
    """Why a file was not read, and what to do instead."""

    message: str
    hint: str
    line: int = 1


def read_regular(path: Path, limit: int = MAX_BYTES, within: Path | None = None) -> bytes | Refusal:
    """Return the bytes of a regular file of at most `limit` bytes, or why not.

    With `within`, a link that leads out of that folder is refused.
    """
    try:
        if within and not leads_into(os.path.realpath(path), os.path.realpath(within)):
            return Refusal("this is a link that leads out of the folder", "copy the file here.")
        if not stat.S_ISREG(path.stat().st_mode):
            return Refusal("this is not an ordinary file", "put a text file in its place.")
        handle = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        return Refusal(f"this file cannot be opened ({_why(error)})", "check its name and rights.")
    try:
        return _read(handle, limit)
    except OSError as error:
        return Refusal(f"this file cannot be read ({_why(error)})", "copy it here once more.")
    finally:
        os.close(handle)


def leads_into(real: str, root: str) -> bool:
    """Tell whether a resolved path lies inside a resolved folder."""
    try:
        return os.path.commonpath([real, root]) == root
    except ValueError:  # two drives of Windows have nothing in common
        return False


def _read(handle: int, limit: int) -> bytes | Refusal:
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode):
        return Refusal("this is not an ordinary file", "put a text file in its place.")
    data = b""
    while len(data) <= limit:
        piece = os.read(handle, limit + 1 - len(data))
        if not piece:
            return data
        data += piece
    return _too_large(data, limit)


def _too_large(data: bytes, limit: int) -> Refusal:
    lines = data.split(b"\n")
    longest = max(range(len(lines)), key=lambda number: len(lines[number]))
    message = f"this file is larger than {limit >> 10} KB"
    return Refusal(message, "split it, or take out what is not text.", longest + 1)


def _why(error: OSError | ValueError) -> str:
    reason = error.strerror if isinstance(error, OSError) else None
    return (reason or "it has an impossible name").lower()
