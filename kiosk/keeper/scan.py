"""Finding out that files have changed by looking at them, gently and everywhere.

File events get lost on network shares and after editors' renames, so we look: at every folder
and every YAML file each time, at all other files a slice at a time.
"""

from __future__ import annotations

import os
import stat
import time
import zlib
from typing import NamedTuple

# A folder touched this recently may change again without its time changing.
FRESH_NS = 2_000_000_000
# A usual deck's pictures and clips are all looked at within two looks.
SLICE = 50
RELIST_EVERY = 25
MOST_ENTRIES = 20_000
MOST_DEPTH = 8
_TEXT = (".yaml", ".yml")
# What editors and sync engines leave beside a file while they write it.
_PASSING = ("~", ".swp", ".swx", ".tmp", ".part", ".crdownload", ".bak")
_PASSING_NAMES = {"4913", "Thumbs.db", "desktop.ini"}

Marks = tuple[int, ...]


class Folder(NamedTuple):
    """When a folder's names last changed, and whether that was just before we looked."""

    modified: int
    was_fresh: bool


class Scanner:
    """Knows the files below some roots (files or folders) as they were at the last look."""

    def __init__(self, roots: list[str]) -> None:
        """Look at `roots` from now on; nothing is read before the first look."""
        self._roots = roots
        self._folders: dict[str, Folder] = {}
        self._marks: dict[str, Marks | None] = {}
        self._text: list[str] = []
        self._others: list[str] = []
        self._looks = 0

    def look(self, *, thorough: bool = False) -> bool:
        """Look once; tell whether anything differs from the last look.

        `thorough` looks at every file, else only a slice of the pictures and clips is due.
        """
        self._looks += 1
        # Some file systems forget a folder's time, so its names are read now and then anyway.
        anew = thorough or self._looks % RELIST_EVERY == 0 or not self._folders
        touched = self._is_any_folder_touched()
        changed = (anew or touched) and self._list_all()
        # A file that was replaced by a rename touches its folder and keeps its name.
        thorough = thorough or touched
        for path in [*self._text, *self._due(thorough=thorough)]:
            marks = _marks(path)
            if marks != self._marks[path]:
                self._marks[path] = marks
                changed = True
        return changed

    def fingerprint(self) -> str:
        """Return a short name for everything seen at the last look."""
        seen = repr(sorted(self._marks.items())).encode("utf-8", "surrogateescape")
        # Not hashlib, which brings all of OpenSSL for as long as the kiosk runs.
        return f"{zlib.crc32(seen):08x}{zlib.adler32(seen):08x}{len(seen):x}"

    def _is_any_folder_touched(self) -> bool:
        return any(
            _folder_time(path) != folder.modified or folder.was_fresh
            for path, folder in self._folders.items()
        )

    def _list_all(self) -> bool:
        """Read the names in all folders; tell whether files came or went."""
        self._folders.clear()
        files: list[str] = []
        work = [(root, 0) for root in self._roots]
        while work and len(files) < MOST_ENTRIES:
            path, depth = work.pop()
            modified = _folder_time(path)
            if modified is None:
                files.append(path)
            elif depth <= MOST_DEPTH:
                fresh = abs(time.time_ns() - modified) < FRESH_NS
                self._folders[path] = Folder(modified, fresh)
                inner_folders, inner_files = _list(path)
                work += [(inner, depth + 1) for inner in inner_folders]
                files += inner_files
        changed = self._marks.keys() != set(files)
        if changed:
            known = self._marks
            self._marks = {p: known[p] if p in known else _marks(p) for p in files}
            self._text = [path for path in files if path.lower().endswith(_TEXT)]
            self._others = [path for path in files if not path.lower().endswith(_TEXT)]
        return changed

    def _due(self, *, thorough: bool) -> list[str]:
        if thorough:
            return self._others
        slices = max(2, -(-len(self._others) // SLICE))
        return self._others[self._looks % slices :: slices]


def _folder_time(path: str) -> int | None:
    """Return when names in a folder last changed, None when there is no such folder."""
    try:
        status = os.stat(path)  # noqa: PTH116 - thousands of times a minute
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns if stat.S_ISDIR(status.st_mode) else None


def _list(path: str) -> tuple[list[str], list[str]]:
    """Return the folders and the files in a folder."""
    folders, files = [], []
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                if _is_passing(entry.name):
                    continue
                # Links to folders are not followed: they may lead in a circle.
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                else:
                    files.append(entry.path)
                if len(files) >= MOST_ENTRIES:
                    break
    except OSError:
        return [], []
    return folders, files


def _is_passing(name: str) -> bool:
    return name.startswith((".", "#")) or name.endswith(_PASSING) or name in _PASSING_NAMES


def _marks(path: str) -> Marks | None:
    try:
        status = os.stat(path)  # noqa: PTH116 - thousands of times a minute
    except (OSError, ValueError):
        return None
    return (
        status.st_size,
        status.st_mtime_ns,
        status.st_ctime_ns,
        status.st_ino,
        status.st_mode,
    )
