"""Telling a file that is half written from one that staff have made shorter.

A deck that is cut between two slides is a sound deck with fewer slides. So a text that stops in
the midst of what it was before gets a moment more to be finished; a real deletion just waits.
"""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING

from kiosk.content.files import read_regular
from kiosk.worker.store import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

REST = 1.5
LONGEST = 6.0
_LOOK_EVERY = 0.05
_TAIL_LINES = 2


def looks_cut(before: bytes, now: bytes) -> bool:
    """Tell whether `now` could be the first part of a text like `before`."""
    if now == before or not before:
        return False
    if before.endswith(b"\n") and not now.endswith(b"\n"):
        return True
    lines = [line for line in now.splitlines() if line.strip()]
    if not lines or len(now) >= len(before):
        return not lines
    tail = b"\n".join(lines[-_TAIL_LINES:])
    place = before.replace(b"\r\n", b"\n").find(tail)
    return place >= 0 and bool(before[place + len(tail) :].strip())


def wait_for_whole(files: Iterable[Path], memory: Path) -> None:
    """Return at once, or when files that look cut have rested for a while."""
    doubtful = [path for path in files if looks_cut(_remembered(memory, path), _read(path))]
    if not doubtful:
        return
    end = time.monotonic() + LONGEST
    rested_since, marks = time.monotonic(), _marks(doubtful)
    while time.monotonic() < min(end, rested_since + REST):
        time.sleep(_LOOK_EVERY)
        if _marks(doubtful) != marks:
            rested_since, marks = time.monotonic(), _marks(doubtful)


def remember(files: Iterable[Path], memory: Path) -> None:
    """Keep the texts that made a good edition, to compare the next ones with."""
    memory.mkdir(exist_ok=True)
    kept = set()
    for path in files:
        text = _read(path)
        name = _name(path)
        kept.add(name)
        if _remembered(memory, path) != text:
            write_whole(memory / name, text)
    for old in memory.iterdir():
        if old.name not in kept:
            old.unlink(missing_ok=True)


def texts_in(folder: Path) -> list[Path]:
    """Return the YAML files of a content folder, and of the decks in it."""
    return sorted(path for pattern in ("*.yaml", "*/*.yaml") for path in folder.glob(pattern))


def _remembered(memory: Path, path: Path) -> bytes:
    return _read(memory / _name(path))


def _name(path: Path) -> str:
    return hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:24]


def _read(path: Path) -> bytes:
    data = read_regular(path)
    return data if isinstance(data, bytes) else b""


def _marks(paths: list[Path]) -> list[tuple[int, int, int] | None]:
    return [_mark(path) for path in paths]


def _mark(path: Path) -> tuple[int, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns, status.st_ino
