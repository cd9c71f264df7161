"""Finding the file that a deck names: exact in case on every file system, inside the folder."""

from __future__ import annotations

import os
import stat
import unicodedata
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.files import Refusal, leads_into

if TYPE_CHECKING:
    from pathlib import Path

_COPY = "copy it into the deck's folder, or write the path of one that is there."


class Folder:
    """A deck's folder; its listings are read once."""

    def __init__(self, root: Path) -> None:
        """Remember the folder; nothing is read yet."""
        self.root = root
        self._real = os.path.realpath(root)
        self._names = cache(_listing)

    def find(self, typed: str) -> Path | Refusal:
        """Return the regular file that `typed` names, or why there is none."""
        here = self.root
        for step in typed.split("/"):
            found = self._step(here, step, typed)
            if isinstance(found, Refusal):
                return found
            here = found
        return self._regular(here, typed)

    def _step(self, folder: Path, step: str, typed: str) -> Path | Refusal:
        names = self._names(folder).exact
        if step in names:
            return folder / step
        same = self._names(folder).composed.get(unicodedata.normalize("NFC", step))
        if same is not None:
            return folder / same
        other_case = next((name for name in names if name.lower() == step.lower()), None)
        if other_case:
            message = f"“{typed}” is on the disk as “{other_case}”"
            return Refusal(message, "write small and capital letters as the file has them.")
        close = get_close_matches(step, names, n=1, cutoff=0.8)
        better = f"did you mean “{close[0]}”?" if close else _COPY
        return Refusal(f"there is no file “{_short(typed)}” in the deck's folder", better)

    def _regular(self, path: Path, typed: str) -> Path | Refusal:
        try:
            real = os.path.realpath(path, strict=True)
            found = path.stat()
        except OSError:
            return Refusal(f"“{_short(typed)}” is a link that leads nowhere", _COPY)
        if not leads_into(real, self._real):
            return Refusal(f"“{_short(typed)}” is a link that leads out of the folder", _COPY)
        if not stat.S_ISREG(found.st_mode):
            return Refusal(f"“{_short(typed)}” is not an ordinary file", _COPY)
        if found.st_size == 0:
            return Refusal(f"“{_short(typed)}” is empty", "copy it here once more.")
        return path


class _Names(NamedTuple):
    exact: frozenset[str]
    composed: dict[str, str]


def _listing(folder: Path) -> _Names:
    try:
        names = frozenset(entry.name for entry in folder.iterdir())
    except OSError:
        names = frozenset()
    return _Names(names, {unicodedata.normalize("NFC", name): name for name in names})


def _short(typed: str) -> str:
    return typed if len(typed) <= 60 else typed[:59] + "…"
